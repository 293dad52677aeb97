// the first parameter refers to the application: `app: &App`

use std::sync::Arc;

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, on, snaptrade, webhooks};

struct App;

struct State<T>(T);

#[webhooks(ignore(snaptrade::_, except(snaptrade::ConnectionBroken), reason = "not of interest"))]
impl App {
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

#[on(snaptrade::ConnectionBroken)]
async fn broken(_: State<Arc<App>>, _: snaptrade::ConnectionBroken) {}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
