// `sniperoute::OrderFilled` is not an event of `snaptrade::_`, so it cannot be excepted

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, sniperoute, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, except(sniperoute::OrderFilled), reason = "not of interest"))]
impl App {
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
