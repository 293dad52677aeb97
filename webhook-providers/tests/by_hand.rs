//! The providers that are typed by hand: samples decode and are handled, and forgeries are not.

#![cfg(all(feature = "slack", feature = "standard-webhooks", feature = "stripe"))]
#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]
#![expect(clippy::needless_pass_by_value, reason = "a handler takes its event")]

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use webhook_providers::{
    slack::{commands::SlackCommands, events, interactivity},
    standard_webhooks::{Message, StandardWebhooks},
    stripe,
};
use webhook_tower::{Events, Json, Provider, RawJson, WebhookService, testing, webhooks};

/// An enum of our own over the envelope.
#[derive(Debug, Events)]
#[events(provider = StandardWebhooks<Event>, tag = "type")]
enum Event {
    #[event("contact.created", sample = "samples/contact.created.json")]
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

/// The commands of an app of our own.
mod commands {
    use webhook_providers::slack::commands::{Command, SlackCommands};
    use webhook_tower::Events;

    #[expect(clippy::large_enum_variant, reason = "a command has many fields")]
    #[derive(Debug, Events)]
    #[events(provider = SlackCommands<Event>, tag = "command")]
    pub(crate) enum Event {
        #[event("/deploy", sample = "samples/deploy.json")]
        Deploy(Deploy),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub(crate) type Unrecognized = webhook_tower::Unrecognized<SlackCommands<Event>>;

    #[derive(Debug, serde::Deserialize)]
    #[serde(transparent)]
    pub(crate) struct Deploy(pub(crate) Command);
}

#[derive(Default)]
struct App(Mutex<Vec<String>>);

impl App {
    fn note(&self, text: impl Into<String>) {
        self.0.lock().unwrap().push(text.into());
    }
}

#[webhooks(ignore(
    Unrecognized,
    commands::Unrecognized,
    events::_,
    events::Unrecognized,
    interactivity::_,
    interactivity::Unrecognized,
    stripe::_,
    stripe::Unrecognized,
    reason = "a test"
))]
impl App {
    #[on(ContactCreated)]
    fn contact(&self, ContactCreated(message): ContactCreated) {
        self.note(format!("{} {}", message.data.id, message.timestamp.unwrap()));
    }

    #[on(commands::Deploy)]
    fn deploy(&self, commands::Deploy(command): commands::Deploy) {
        self.note(command.text.unwrap());
    }

    #[on(events::AppMention)]
    fn mentioned(&self, mention: events::AppMention) {
        self.note(mention.event.and_then(|event| event.text).unwrap());
    }

    #[on(interactivity::BlockActions)]
    fn used(&self, event: interactivity::BlockActions) {
        let action = event.actions.and_then(|actions| actions.into_iter().next());
        self.note(action.and_then(|action| action.action_id).unwrap());
    }

    #[on(stripe::ChargeUpdated)]
    fn charge(&self, event: stripe::ChargeUpdated) {
        let data = event.data_as::<Value>().unwrap();
        let before = data.previous_attributes.unwrap();
        self.note(format!("{} {}", data.object.get("object").unwrap(), before.get()));
    }
}

/// Each sample is of the type that its event has.
fn decoded<E: Events>() -> usize {
    for event_type in E::TYPES {
        let body = Json::read(event_type.sample.unwrap()).unwrap();
        let event = E::decode(Some(event_type.name), &body);
        assert_eq!(event.event_type(), Some(event_type.name), "{event:?}");
    }
    E::TYPES.len()
}

#[test]
fn every_event_has_a_sample_that_decodes() {
    assert_eq!(decoded::<events::Event>(), 87);
    assert_eq!(decoded::<interactivity::Event>(), 5);
    assert_eq!(decoded::<stripe::Event>(), 275);
}

#[test]
fn providers_are_called_as_their_schemes() {
    assert_eq!(events::SlackEvents::NAME, "slack");
    assert_eq!(interactivity::SlackInteractivity::NAME, "slack-interactivity");
    assert_eq!(SlackCommands::<commands::Event>::NAME, "slack-commands");
    assert_eq!(stripe::Stripe::NAME, "stripe");
    assert_eq!(StandardWebhooks::<Event>::NAME, "standard-webhooks");
}

macro_rules! delivered {
    ($app:expr, $provider:ty: $event:ty) => {
        let service = WebhookService::new(testing::endpoint::<$provider>(), Arc::clone(&$app));
        let sample = testing::sample::<$event>();
        let answer = testing::deliver(&service, &sample).await;
        assert!(answer.is_done() && answer.status() == 200, "{:?}", answer.rejection());
        let forged = testing::deliver(&service, &sample).tampered().await;
        assert_eq!(forged.status(), 401);
    };
}

#[tokio::test]
async fn samples_are_handled_and_forgeries_are_not() {
    let app = Arc::new(App::default());
    delivered!(app, StandardWebhooks<Event>: ContactCreated);
    delivered!(app, SlackCommands<commands::Event>: commands::Deploy);
    delivered!(app, events::SlackEvents: events::AppMention);
    delivered!(app, interactivity::SlackInteractivity: interactivity::BlockActions);
    delivered!(app, stripe::Stripe: stripe::ChargeUpdated);
    let expected = [
        "1f81eb52-5198-4599-803e-771906343485 2022-11-03T20:26:10.344522Z",
        "production",
        "Hello",
        "deploy",
        "\"charge\" {\"metadata\":{}}",
    ];
    assert_eq!(*app.0.lock().unwrap(), expected);
}

#[test]
fn an_object_that_does_not_fit_says_where() {
    #[derive(Debug, serde::Deserialize)]
    struct Charge {
        #[expect(dead_code, reason = "only its form matters here")]
        amount: i64,
    }

    let body = json!({"type": "charge.updated", "data": {"object": {"amount": "much"}}});
    let body = Json::read(body.to_string()).unwrap();
    let event = stripe::Event::decode(Some("charge.updated"), &body);
    let stripe::Event::ChargeUpdated(event) = event else { panic!("{event:?}") };
    let error = event.data_as::<Charge>().unwrap_err();
    assert_eq!(error.path(), "object.amount", "{error}");
    assert_eq!(event.data_as::<RawJson>().unwrap().object.get(), r#"{"amount":"much"}"#);
}

#[tokio::test]
async fn the_challenge_of_slack_is_answered_without_a_handler() {
    let endpoint = testing::endpoint::<events::SlackEvents>();
    let body = r#"{"type":"url_verification","challenge":"3eZbrw1a"}"#;
    let signed = endpoint.sign(body, endpoint.now()).unwrap();
    let delivery = endpoint.verify(signed.headers, signed.body).unwrap();
    assert_eq!(endpoint.answer(&delivery).unwrap().unwrap().body, "3eZbrw1a");
}
