use serde::Deserialize;
use webhook_tower::{Events, Provider, Scheme, WebhookService, schemes, testing, webhooks};

struct Telegram;

impl Provider for Telegram {
    type Events = Update;
    const NAME: &'static str = "telegram";
    const SCHEME: Scheme = schemes::TELEGRAM;
}

/// The events are the members.
#[derive(Debug, Events)]
#[events(provider = Telegram, tag = member, payload = member)]
enum Update {
    #[event("message")]
    Message(Message),
    #[event("edited_message")]
    EditedMessage(EditedMessage),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Telegram>;

#[derive(Debug, Deserialize)]
struct Message {
    text: Option<String>,
}

/// The same shape under a name of its own.
#[derive(Debug, Deserialize)]
struct EditedMessage(Message);

struct Bot;

#[webhooks]
impl Bot {
    #[on(self::Message)]
    async fn message(&self, event: Message) {
        drop(event.text);
    }

    #[on(self::EditedMessage, self::Unrecognized)]
    async fn other(&self, event: Update) {
        drop(event);
    }
}

mod twilio {
    use super::*;

    pub(super) struct Twilio;

    impl Provider for Twilio {
        type Events = Event;
        const NAME: &'static str = "twilio";
        const SCHEME: Scheme = schemes::TWILIO;
    }

    /// The events are the whole bodies.
    #[derive(Debug, Events)]
    #[events(provider = Twilio, tag = member)]
    pub(super) enum Event {
        #[event("MessageStatus")]
        MessageStatus(MessageStatus),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub(super) type Unrecognized = webhook_tower::Unrecognized<Twilio>;

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    pub(super) struct MessageStatus {
        pub(super) message_sid: String,
    }
}

fn main() {
    let _ = WebhookService::new(testing::endpoint::<Telegram>(), Bot);
    let _: fn(&twilio::MessageStatus) -> &str = |status| &status.message_sid;
}
