use std::time::Duration;

use webhook_tower::{
    SnipeRoute, WebhookService,
    claims::{ClaimKey, Claimed, Claims, ClaimsError, Digest, DurableClaims, Fence, Settled},
    sniperoute, testing, webhooks,
};

struct App;

#[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "example"))]
impl App {}

struct Disk;

impl Claims for Disk {
    async fn claim(&self, _: &ClaimKey, _: &Digest, _: Duration) -> Result<Claimed, ClaimsError> {
        Ok(Claimed::Done)
    }

    async fn complete(&self, _: &ClaimKey, _: Fence, _: Duration) -> Result<Settled, ClaimsError> {
        Ok(Settled::Stored)
    }

    async fn release(&self, _: &ClaimKey, _: Fence) -> Result<Settled, ClaimsError> {
        Ok(Settled::Stored)
    }
}

impl DurableClaims for Disk {}

fn main() {
    let service = WebhookService::<SnipeRoute>::builder(testing::endpoint(), App)
        .claims(Disk)
        .with_retry_window()
        .build();
    drop(service);
}
