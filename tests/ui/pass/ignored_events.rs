use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(
    ignore(acme::ParcelSent, acme::ParcelArrived, reason = "we send the parcels ourselves"),
    ignore(acme::ParcelReturned, acme::ParcelLost, acme::Unrecognized, reason = "insured")
)]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
