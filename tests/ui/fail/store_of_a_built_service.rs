use webhook_tower::{
    Endpoint, SnapTrade, WebhookService, idempotency::MemoryStore, snaptrade, webhooks,
};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {}

fn service(endpoint: Endpoint<SnapTrade>) -> WebhookService<SnapTrade> {
    WebhookService::new(endpoint, App).idempotency_store(MemoryStore::new())
}

fn main() {
    let _ = service;
}
