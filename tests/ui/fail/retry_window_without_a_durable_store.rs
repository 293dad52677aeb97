use std::time::Duration;

use webhook_tower::{
    MemoryStore, SnapTrade, WebhookService, snaptrade, testing, webhooks,
};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
impl App {}

fn main() {
    let service = WebhookService::<SnapTrade>::builder(testing::endpoint(), App)
        .idempotency_store(MemoryStore::new())
        .accept_late_retries()
        .wait(Duration::from_secs(1))
        .build();
    drop(service);
}
