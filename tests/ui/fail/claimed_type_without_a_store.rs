#[path = "../hub.rs"]
mod hub;

use webhook_tower::{Endpoint, WebhookService};

fn service(endpoint: Endpoint<hub::Hub>) -> WebhookService<hub::Hub> {
    WebhookService::new(endpoint, hub::App)
}

fn main() {
    let _ = service;
}
