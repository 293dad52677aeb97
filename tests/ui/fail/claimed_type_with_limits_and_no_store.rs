#[path = "../hub.rs"]
mod hub;

use webhook_tower::{BodyLimits, Endpoint, WebhookService};

fn service(endpoint: Endpoint<hub::Hub>) -> WebhookService<hub::Hub> {
    WebhookService::builder(endpoint, hub::App).body_limits(BodyLimits::default()).build()
}

fn main() {
    let _ = service;
}
