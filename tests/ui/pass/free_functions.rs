use webhook_tower::{Delivery, coverage, on};

struct App;

#[on(acme::ParcelSent)]
async fn sent(_: &App, _: acme::ParcelSent) {}

#[on(acme::ParcelArrived)]
fn arrived(_: &App, _: acme::ParcelArrived, _: &Delivery) {}

#[on(acme::ParcelReturned, acme::ParcelLost, acme::Unrecognized)]
async fn others(_: &App, _: acme::Event, _: &Delivery) {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
