#[path = "../hub.rs"]
mod hub;

use std::sync::Arc;

use webhook_tower::{
    BodyLimits, Delivery, End, Ending, Endpoint, Provider, Verdict, WebhookService,
};

struct Queue;

impl<P: Provider> End<P> for Queue {
    fn take(self: Arc<Self>, _: Delivery) -> Ending {
        Box::pin(async { Verdict::Stored.into() })
    }
}

fn service(endpoint: Endpoint<hub::Hub>) -> WebhookService<hub::Hub> {
    WebhookService::ending_in(endpoint, BodyLimits::default(), Queue)
}

fn main() {
    let _ = service;
}
