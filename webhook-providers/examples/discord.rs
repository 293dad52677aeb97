//! A bot with a command, whose answer it would send to Discord's API, and webhook events of the same app.
//!
//! `cargo run -p webhook-providers --features discord --example discord`

#![expect(clippy::unused_async, reason = "most handlers have something to wait for")]

use webhook_providers::discord::{
    events::{self, Discord},
    interactions::{self, DiscordInteractions},
};
use webhook_tower::{HandlerError, WebhookService, permanent, testing, webhooks};

#[derive(Clone)]
struct Bot;

#[webhooks]
impl Bot {
    #[on(interactions::ApplicationCommand)]
    async fn used(&self, command: interactions::ApplicationCommand) -> Result<(), HandlerError> {
        // Here a client posts `{"type": 4, "data": {"content": "…"}}` to it, within 3 seconds.
        command.callback_path().ok_or_else(|| permanent("an interaction without a token"))?;
        let data = command.data.unwrap_or_default();
        println!("/{} is answered", data.name.as_deref().unwrap_or("?"));
        Ok(())
    }

    #[on(interactions::ModalSubmit)]
    async fn submitted(&self, modal: interactions::ModalSubmit) -> Result<(), HandlerError> {
        let data = modal.data.unwrap_or_default();
        if let Some(input) = data.input("what") {
            println!("{:?} was entered", input.value_as::<String>()?);
        }
        Ok(())
    }

    #[on(interactions::_, interactions::Unrecognized)]
    async fn other_interactions(&self, _event: interactions::Event) {}

    #[on(events::ApplicationAuthorized)]
    async fn authorized(&self, event: events::ApplicationAuthorized) {
        let user = event.event.and_then(|event| event.data).and_then(|data| data.user);
        println!("authorized by {:?}", user.and_then(|user| user.username));
    }

    #[on(events::_, events::Unrecognized)]
    async fn other_events(&self, _event: events::Event) {}
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let interactions = WebhookService::new(testing::endpoint::<DiscordInteractions>(), Bot);
    let events = WebhookService::new(testing::endpoint::<Discord>(), Bot);

    let command = testing::sample::<interactions::ApplicationCommand>();
    println!("answered with {}", testing::deliver(&interactions, &command).await.status());
    let modal = testing::sample::<interactions::ModalSubmit>();
    println!("answered with {}", testing::deliver(&interactions, &modal).await.status());
    let authorized = testing::sample::<events::ApplicationAuthorized>();
    println!("answered with {}", testing::deliver(&events, &authorized).await.status());
}
