use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent, acme::ParcelArrived, acme::ParcelReturned)]
    async fn moved(&self, _: acme::Event) {}

    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
