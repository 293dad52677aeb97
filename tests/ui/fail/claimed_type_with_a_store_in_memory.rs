#[path = "../hub.rs"]
mod hub;

use webhook_tower::{
    Endpoint, MemoryStore, WebhookService,
    idempotency::RetentionError,
};

fn service(endpoint: Endpoint<hub::Hub>) -> Result<WebhookService<hub::Hub>, RetentionError> {
    WebhookService::builder(endpoint, hub::App).idempotency_store(MemoryStore::new()).build()
}

fn main() {
    let _ = service;
}
