use webhook_tower::{coverage, on, webhooks};

struct App;

#[webhooks(ignore(acme::ParcelLost, acme::ParcelReturned, acme::Unrecognized, reason = "no"))]
impl App {
    #[cfg(all())]
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}

    #[cfg(any())]
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: NoSuchType) {}
}

#[cfg(all())]
#[on(acme::ParcelArrived)]
async fn arrived(_: &App, _: acme::ParcelArrived) {}

#[on(acme::ParcelArrived)]
#[cfg(any())]
async fn arrived(_: &App, _: NoSuchType) {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
