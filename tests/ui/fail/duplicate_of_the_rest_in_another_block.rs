use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

#[webhooks]
impl App {
    #[on(acme::_)]
    async fn rest(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
