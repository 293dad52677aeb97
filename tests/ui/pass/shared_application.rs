use std::sync::Arc;

use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    let shared = coverage::<acme::Acme, Arc<App>>();
    assert_eq!(shared, coverage::<acme::Acme, App>());
    assert_eq!(coverage::<acme::Acme, Arc<Arc<App>>>(), shared);
}
