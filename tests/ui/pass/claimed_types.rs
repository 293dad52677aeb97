#[path = "../hub.rs"]
mod hub;

use std::time::Duration;

use webhook_tower::{
    Delivery, Endpoint, MemoryStore, WebhookService,
    idempotency::{
        Acquisition, DeliveryKey, Digest, DurableStore, Fence, IdempotencyStore, Settled, StoreError,
    },
    inbox::{Arrival, InboxStore, Stored},
};

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

    async fn complete(
        &self,
        _: &DeliveryKey,
        _: Fence,
        _: Duration,
    ) -> Result<Settled, StoreError> {
        Ok(Settled::Stored)
    }

    async fn release(&self, _: &DeliveryKey, _: Fence) -> Result<Settled, StoreError> {
        Ok(Settled::Stored)
    }
}

impl InboxStore<hub::Hub> for Disk {
    async fn store(&self, _: Arrival, _: &Delivery) -> Result<Stored, StoreError> {
        Ok(Stored::New)
    }
}

impl DurableStore for Disk {}

type Services = [WebhookService<hub::Hub>; 4];

fn services(endpoint: &Endpoint<hub::Hub>) -> Result<Services, Box<dyn std::error::Error>> {
    let builder = || WebhookService::builder(endpoint.clone(), hub::App);
    Ok([
        builder().idempotency_store(Disk).build()?,
        WebhookService::storing(endpoint.clone(), Disk).build(),
        builder().insecure_build_with_claimed_types(),
        builder().idempotency_store(MemoryStore::new()).insecure_build_with_claimed_types()?,
    ])
}

fn event(delivery: &Delivery) -> hub::Event {
    delivery.insecure_decode_claimed()
}

fn main() {
    let (_, _) = (services, event);
}
