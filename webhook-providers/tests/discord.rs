//! Discord: every interaction and event has a sample that decodes and is handled, and so is what Discord may
//! send tomorrow; a `PING` is answered.

#![cfg(feature = "discord")]
#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]
#![expect(clippy::needless_pass_by_value, reason = "a handler takes its event")]

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use webhook_providers::discord::{
    events::{self, Discord},
    interactions::{self, DiscordInteractions},
};
use webhook_tower::{Events, Json, Provider, WebhookService, testing, webhooks};

use self::{cases::Case, drifts::drifts};

mod cases;
#[path = "../../webhook-generate/tests/drifts/mod.rs"]
mod drifts;

fn decode<E: Events>(event_type: &str, body: &Value) -> E {
    E::decode(Some(event_type), &Json::read(body.to_string()).unwrap())
}

/// How many events there are, and drifts of their samples.
fn decoded<E: Events>() -> (usize, usize) {
    let mut drifted = 0;
    for event_type in E::TYPES {
        let body: Value = serde_json::from_str(event_type.sample.unwrap()).unwrap();
        let mut bodies = vec![(String::new(), body.clone())];
        drifts(&body, &|value| value, &mut bodies);
        for (member, body) in &bodies {
            let event: E = decode(event_type.name, body);
            assert_eq!(event.event_type(), Some(event_type.name), "{member} {event:?}: {body}");
        }
        drifted += bodies.len();
    }
    (E::TYPES.len(), drifted)
}

#[test]
fn every_sample_decodes_and_so_does_every_drift() {
    let (count, drifted) = decoded::<interactions::Event>();
    assert!(count == 4 && drifted > 1_000, "{drifted}");
    let (count, drifted) = decoded::<events::Event>();
    assert!(count == 12 && drifted > 700, "{drifted}");
}

/// What ran.
#[derive(Default)]
struct App(Mutex<Vec<String>>);

impl App {
    fn note(&self, text: impl Into<String>) {
        self.0.lock().unwrap().push(text.into());
    }
}

#[webhooks]
impl App {
    #[on(interactions::ApplicationCommand)]
    fn command(&self, command: interactions::ApplicationCommand) {
        self.note(command.callback_path().unwrap());
    }

    #[on(interactions::_, interactions::Unrecognized)]
    fn interaction(&self, event: interactions::Event) {
        self.note(event.event_type().unwrap_or("unrecognized"));
        drop(event);
    }

    #[on(events::_, events::Unrecognized)]
    fn event(&self, event: events::Event) {
        self.note(event.event_type().unwrap_or("unrecognized"));
        drop(event);
    }
}

macro_rules! delivered {
    ($service:expr, $status:literal: $($event:ty),+) => {
        $(
            let sample = testing::sample::<$event>();
            let answer = testing::deliver(&$service, &sample).await;
            assert!(answer.is_done() && answer.status() == $status, "{:?}", answer.rejection());
            let forged = testing::deliver(&$service, &sample).tampered().await;
            assert_eq!(forged.status(), 401);
        )+
    };
}

#[tokio::test]
async fn samples_are_handled_and_forgeries_are_not() {
    let app = Arc::new(App::default());
    let service = WebhookService::new(testing::endpoint::<DiscordInteractions>(), Arc::clone(&app));
    delivered!(service, 202: interactions::ApplicationCommand, interactions::MessageComponent,
        interactions::Autocomplete, interactions::ModalSubmit);
    let service = WebhookService::new(testing::endpoint::<Discord>(), Arc::clone(&app));
    delivered!(service, 204: events::ApplicationAuthorized, events::QuestUserEnrollment,
        events::GameDirectMessageDelete);
    let ran = [
        "/interactions/846462639134605312/a-token-of-the-interaction/callback",
        "3",
        "4",
        "5",
        "APPLICATION_AUTHORIZED",
        "QUEST_USER_ENROLLMENT",
        "GAME_DIRECT_MESSAGE_DELETE",
    ];
    assert_eq!(*app.0.lock().unwrap(), ran);
}

#[test]
fn values_of_options_and_of_inputs_are_read_as_what_they_are() {
    let sample = testing::sample::<interactions::ApplicationCommand>();
    let body: Value = serde_json::from_slice(&sample.body()).unwrap();
    let interactions::Event::ApplicationCommand(command) = decode("2", &body) else {
        panic!("a command")
    };
    let group = command.data.unwrap().options.unwrap();
    let subcommand = group.into_iter().next().unwrap().options.unwrap();
    let options = subcommand.into_iter().next().unwrap().options.unwrap();
    let option = |name: &str| options.iter().find(|o| o.name.as_deref() == Some(name)).unwrap();
    assert_eq!(option("version").value_as::<String>().unwrap(), "1.2.3");
    assert_eq!(option("replicas").value_as::<i64>().unwrap(), 3);
    assert!(option("at_once").value_as::<bool>().unwrap());
    assert!(option("replicas").value_as::<String>().is_err());

    let body = json!({"type": 5, "data": {"components": [
        {"type": 18, "component": {"type": 4, "custom_id": "what", "value": "It \"is\" broken."}},
        {"type": 1, "components": [{"type": 23, "custom_id": "urgent", "value": true}]},
        {"type": 10},
    ]}});
    let interactions::Event::ModalSubmit(modal) = decode("5", &body) else { panic!("a modal") };
    let data = modal.data.unwrap();
    let what: String = data.input("what").unwrap().value_as().unwrap();
    assert_eq!(what, "It \"is\" broken.");
    assert!(data.input("urgent").unwrap().value_as::<bool>().unwrap());
    assert!(data.input("when").is_none());
}

#[test]
fn the_token_of_an_interaction_is_hidden() {
    let body = json!({"id": "1", "type": 2, "token": "canary"});
    let event: interactions::Event = decode("2", &body);
    assert!(!format!("{event:?}").contains("canary"), "{event:?}");
    let interactions::Event::ApplicationCommand(mut command) = event else { panic!("a command") };
    assert_eq!(command.callback_path().unwrap(), "/interactions/1/canary/callback");
    command.token = None;
    assert_eq!(command.callback_path(), None);
}

/// What was signed for a `PING` or an event: the answer to the first, or the type of the second.
fn judged<P: Provider>(case: &Case) -> String {
    let endpoint = case.endpoint::<P>();
    let Some(delivery) = case.verified::<P>() else { return "refused".into() };
    let Some(answer) = endpoint.answer(&delivery).unwrap() else {
        let event: P::Events = delivery.insecure_decode_claimed();
        return event.event_type().unwrap().to_owned();
    };
    let body = String::from_utf8(answer.body.into()).unwrap();
    format!("{} {body}", answer.status.as_u16())
}

#[test]
fn what_the_sdk_has_verified_is_judged_typed_and_answered() {
    let file = include_str!("../../webhook-core/tests/schemes/provider-cases/discord.json");
    let mut found = Vec::new();
    for case in Case::all(file) {
        let is_interaction = case.name().starts_with("interaction");
        let judged = if is_interaction {
            judged::<DiscordInteractions>(&case)
        } else {
            judged::<Discord>(&case)
        };
        assert_eq!(judged != "refused", case.is_accepted(), "{}", case.name());
        found.push(judged);
    }
    let expected =
        ["200 {\"type\":1}", "APPLICATION_AUTHORIZED", "204 ", "refused", "refused", "refused"];
    assert_eq!(found, expected);
}

#[test]
fn providers_are_called_as_their_schemes() {
    assert_eq!(Discord::NAME, "discord");
    assert_eq!(DiscordInteractions::NAME, "discord-interactions");
}
