use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(
    ignore(acme::ParcelLost, reason = "insured"),
    ignore(acme::ParcelLost, acme::_, acme::Unrecognized, reason = "no")
)]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
