use webhook_tower::{coverage, on, webhooks};

struct App;

#[on(acme::ParcelSent)]
async fn sent(_: &App, _: acme::ParcelSent, _: &webhook_tower::Delivery, _: u8) {}

#[webhooks(ignore(acme::ParcelArrived, acme::ParcelReturned, acme::ParcelLost, reason = "no"))]
impl App {
    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
