//! An enum of one's own over the envelope of Standard Webhooks, and a delivery.
//!
//! `cargo run -p webhook-providers --features standard-webhooks --example standard-webhooks`

#![expect(clippy::unused_async, reason = "most handlers have something to wait for")]

use webhook_providers::standard_webhooks::{Message, StandardWebhooks};
use webhook_tower::{Events, WebhookService, testing, webhooks};

#[derive(Debug, Events)]
#[events(provider = StandardWebhooks<Event>, tag = "type")]
enum Event {
    #[event("contact.created", sample = "../tests/samples/contact.created.json")]
    ContactCreated(ContactCreated),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<StandardWebhooks<Event>>;

#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
struct ContactCreated(Message<Contact>);

#[derive(Debug, serde::Deserialize)]
struct Contact {
    id: String,
}

struct App;

#[webhooks]
impl App {
    #[on(ContactCreated)]
    async fn created(&self, ContactCreated(message): ContactCreated) {
        println!("{} since {:?}", message.data.id, message.timestamp);
    }

    #[on(Unrecognized)]
    async fn other(&self, _event: Unrecognized) {}
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let service = WebhookService::new(testing::endpoint::<StandardWebhooks<Event>>(), App);
    let answer = testing::deliver(&service, &testing::sample::<ContactCreated>()).await;
    println!("answered with {}", answer.status());
}
