// `#[on]` on a method needs `#[webhooks]` on its impl block

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, on, snaptrade};

struct App;

impl App {
    #[on(snaptrade::_)]
    async fn every(&self, _: snaptrade::Event) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
