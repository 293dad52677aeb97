// this handler is given `webhook_tower::snaptrade::Event`, and takes `webhook_tower::snaptrade::ConnectionBroken`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(snaptrade::_)]
    async fn every(&self, _: snaptrade::ConnectionBroken) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
