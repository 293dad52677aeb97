#[path = "../acme/lib.rs"]
#[allow(dead_code)]
mod acme;

use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent, acme::ParcelArrived, acme::ParcelReturned, acme::Unrecognized)]
    async fn moved(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
