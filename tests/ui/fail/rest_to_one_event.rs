use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::_)]
    async fn rest(&self, _: acme::ParcelSent) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
