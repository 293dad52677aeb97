use webhook_tower::{on, webhooks};

struct App;

#[on(acme::ParcelSent)]
async fn sent(_: &impl Sync, _: acme::ParcelSent) {}

#[webhooks(ignore(acme::ParcelArrived, acme::ParcelReturned, acme::ParcelLost, reason = "no"))]
impl App {
    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    let _ = sent(&App, acme::ParcelSent { parcel: 1 });
}
