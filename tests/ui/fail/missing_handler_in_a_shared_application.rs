use std::sync::Arc;

use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent, acme::ParcelArrived, acme::ParcelReturned, acme::Unrecognized)]
    async fn moved(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, Arc<App>>().len(), 5);
}
