use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[cfg(any())]
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}

    #[on(acme::ParcelArrived, acme::ParcelReturned, acme::ParcelLost, acme::Unrecognized)]
    async fn others(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
