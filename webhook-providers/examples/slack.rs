//! A bot that is mentioned and used: two of Slack's three kinds of deliveries, and one of each.
//!
//! `cargo run -p webhook-providers --features slack --example slack`

#![expect(clippy::unused_async, reason = "most handlers have something to wait for")]

use webhook_providers::slack::{
    events::{self, SlackEvents},
    interactivity::{self, SlackInteractivity},
};
use webhook_tower::{WebhookService, testing, webhooks};

#[derive(Clone)]
struct Bot;

#[webhooks]
impl Bot {
    #[on(events::AppMention)]
    async fn mentioned(&self, mention: events::AppMention) {
        let event = mention.event.unwrap_or_default();
        println!("{:?} says {:?}", event.user, event.text);
    }

    #[on(interactivity::BlockActions)]
    async fn used(&self, event: interactivity::BlockActions) {
        for action in event.actions.unwrap_or_default() {
            println!("{:?} is used", action.action_id);
        }
    }

    #[on(events::_, events::Unrecognized)]
    async fn other_events(&self, _event: events::Event) {}

    #[on(interactivity::_, interactivity::Unrecognized)]
    async fn other_interactions(&self, _event: interactivity::Event) {}
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let events = WebhookService::new(testing::endpoint::<SlackEvents>(), Bot);
    let interactivity = WebhookService::new(testing::endpoint::<SlackInteractivity>(), Bot);

    let mention = testing::sample::<events::AppMention>();
    println!("answered with {}", testing::deliver(&events, &mention).await.status());
    let actions = testing::sample::<interactivity::BlockActions>();
    println!("answered with {}", testing::deliver(&interactivity, &actions).await.status());
}
