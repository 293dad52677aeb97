use std::time::Duration;

use webhook_tower::{
    SnipeRoute, WebhookService,
    idempotency::{
        Acquisition, DeliveryKey, Digest, DurableStore, Fence, IdempotencyStore, Settled, StoreError,
    },
    sniperoute, testing, webhooks,
};

struct App;

#[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "example"))]
impl App {}

struct Disk;

impl IdempotencyStore for Disk {
    async fn acquire(
        &self,
        _: &DeliveryKey,
        _: &Digest,
        _: Duration,
    ) -> Result<Acquisition, StoreError> {
        Ok(Acquisition::Done)
    }

    async fn complete(&self, _: &DeliveryKey, _: Fence, _: Duration) -> Result<Settled, StoreError> {
        Ok(Settled::Stored)
    }

    async fn release(&self, _: &DeliveryKey, _: Fence) -> Result<Settled, StoreError> {
        Ok(Settled::Stored)
    }
}

impl DurableStore for Disk {}

fn main() {
    let service = WebhookService::<SnipeRoute>::builder(testing::endpoint(), App)
        .idempotency_store(Disk)
        .accept_late_retries()
        .build();
    drop(service);
}
