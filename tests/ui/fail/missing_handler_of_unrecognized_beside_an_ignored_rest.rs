use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _event: acme::ParcelSent) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
