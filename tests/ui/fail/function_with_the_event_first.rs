use webhook_tower::{on, webhooks};

struct App;

#[on(acme::ParcelSent)]
async fn sent(_: acme::ParcelSent, _: &App) {}

#[webhooks(ignore(acme::ParcelArrived, acme::ParcelReturned, acme::ParcelLost, reason = "no"))]
impl App {
    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    let _ = sent(acme::ParcelSent { parcel: 1 }, &App);
}
