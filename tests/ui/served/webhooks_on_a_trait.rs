// `#[webhooks]` goes on the application, `impl App { … }`, and not on a trait

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, on, snaptrade, webhooks};

struct App;

#[webhooks]
trait Handlers {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, event: snaptrade::ConnectionBroken);
}

#[on(snaptrade::_)]
async fn every(_: &App, _: snaptrade::Event) {}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
