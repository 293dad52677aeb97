// `#[on]` on a method needs `#[webhooks]` on its impl block

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, on, snaptrade, webhooks};

struct App;

impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken) {}
}

#[on(snaptrade::_)]
async fn every(_: &App, _: snaptrade::Event) {}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
