use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {}

fn service(endpoint: Endpoint<SnapTrade>) -> WebhookService<SnapTrade> {
    WebhookService::builder(endpoint, App).accept_late_retries().build()
}

fn main() {
    let _ = service;
}
