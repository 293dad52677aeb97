// `#[webhooks]` goes on an inherent impl block: `impl App { … }`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

trait Handlers {
    async fn broken(&self, event: snaptrade::ConnectionBroken);
    async fn unrecognized(&self, event: snaptrade::Unrecognized);
}

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl Handlers for App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
