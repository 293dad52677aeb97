use acme::{self as parcels, ParcelLost, ParcelSent};
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(ParcelSent, reason = "not of interest"))]
impl App {
    #[on(ParcelLost)]
    async fn lost(&self, _: ParcelLost) {}

    #[on(parcels::ParcelArrived)]
    async fn arrived(&self, _: parcels::ParcelArrived) {}

    #[on(parcels::_)]
    async fn rest(&self, _: parcels::Event) {}
}

fn main() {
    assert_eq!(coverage::<parcels::Acme, App>().len(), 5);
}
