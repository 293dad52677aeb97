use webhook_tower::{Endpoint, SnapTrade, WebhookLayer, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {}

fn layer(endpoint: Endpoint<SnapTrade>) {
    let service = WebhookService::new(endpoint, App);
    let _ = WebhookLayer::new(service, "/webhooks");
}

fn main() {
    let _ = layer;
}
