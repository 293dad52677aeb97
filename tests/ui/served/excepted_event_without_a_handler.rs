// no handler for the webhook event `webhook_tower::snaptrade::ConnectionBroken`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, except(snaptrade::ConnectionBroken), reason = "not of interest"))]
impl App {
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
