//! A shop that is paid by Stripe, and a delivery to it.
//!
//! `cargo run -p webhook-providers --features stripe --example stripe`

#![expect(clippy::unused_async, reason = "most handlers have something to wait for")]

use webhook_providers::stripe::{self, Stripe};
use webhook_tower::{HandlerError, WebhookService, testing, webhooks};

struct Shop;

/// What the shop needs to know of an object; Stripe sends more.
#[derive(serde::Deserialize)]
struct PaymentIntent {
    id: String,
}

#[webhooks]
impl Shop {
    #[on(stripe::PaymentIntentSucceeded)]
    async fn paid(&self, event: stripe::PaymentIntentSucceeded) -> Result<(), HandlerError> {
        let payment = event.data_as::<PaymentIntent>()?.object;
        println!("{} is paid", payment.id);
        Ok(())
    }

    #[on(stripe::_, stripe::Unrecognized)]
    async fn others(&self, _event: stripe::Event) {}
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let service = WebhookService::new(testing::endpoint::<Stripe>(), Shop);
    let sample = testing::sample::<stripe::PaymentIntentSucceeded>();
    let answer = testing::deliver(&service, &sample).await;
    println!("answered with {}", answer.status());
}
