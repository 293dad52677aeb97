use webhook_providers::standard_webhooks::{Message, StandardWebhooks};
use webhook_tower::{Events, RawJson, coverage, webhooks};

#[derive(Debug, Events)]
#[events(provider = StandardWebhooks<Event>, tag = "type")]
enum Event {
    #[event("contact.created")]
    ContactCreated(ContactCreated),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<StandardWebhooks<Event>>;

#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
struct ContactCreated(Message<RawJson>);

struct App;

#[webhooks]
impl App {
    #[on(Unrecognized)]
    async fn others(&self, _: Unrecognized) {}
}

fn main() {
    coverage::<StandardWebhooks<Event>, App>();
}
