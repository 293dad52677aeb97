use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}

    #[on(acme::ParcelArrived)]
    async fn arrived(&self, _: acme::ParcelArrived) {}

    #[on(acme::ParcelReturned)]
    async fn returned(&self, _: acme::ParcelReturned) {}

    #[on(acme::ParcelLost)]
    async fn lost(&self, _: acme::ParcelLost) {}

    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
