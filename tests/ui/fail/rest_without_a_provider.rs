use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(_)]
    async fn rest(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
