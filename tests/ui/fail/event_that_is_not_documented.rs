use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::Invoice)]
    async fn invoice(&self, _: acme::Invoice) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
