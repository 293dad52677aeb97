//! GitHub: every example payload decodes as its event, and so it does with something new in it.
//!
//! The examples are those of `@octokit/webhooks-examples`, where `scripts/providers` has fetched them, and
//! else the samples of the module.

#![cfg(feature = "github")]
#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use webhook_providers::github::{self, Event};
use webhook_tower::{Events, Json, MemoryStore, RejectionKind, WebhookService, testing, webhooks};

/// So many members of one body are null, each once.
const NULLS: usize = 60;

fn is_typed(event_type: &str, body: &Value) {
    let event = Event::decode(Some(event_type), &Json::read(body.to_string()).unwrap());
    assert_eq!(event.event_type(), Some(event_type), "{event:?}");
}

/// The examples of one event, in the file that is fetched.
#[derive(serde::Deserialize)]
struct Examples {
    name: String,
    examples: Vec<Value>,
}

/// A sample of every event, and all examples of GitHub that were fetched.
fn examples() -> Vec<(String, Value)> {
    let samples = Event::TYPES.iter().map(|of| (of.name.to_owned(), of.sample.unwrap()));
    let read = |text: &str| serde_json::from_str(text).unwrap();
    let mut examples: Vec<_> = samples.map(|(name, sample)| (name, read(sample))).collect();
    assert_eq!(examples.len(), 75, "samples");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/github-examples.json");
    if let Ok(text) = fs::read_to_string(file) {
        for of in serde_json::from_str::<Vec<Examples>>(&text).unwrap() {
            examples.extend(of.examples.into_iter().map(|body| (of.name.clone(), body)));
        }
        assert!(examples.len() >= 75 + 329, "{}", examples.len());
    }
    println!("{} bodies", examples.len());
    examples
}

/// The body with something else in the place of each value.
fn changed(value: &Value, change: &mut dyn FnMut(Value) -> Value) -> Value {
    let inner = match value {
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), changed(value, change))).collect()
        }
        Value::Array(items) => items.iter().map(|item| changed(item, change)).collect(),
        other => other.clone(),
    };
    change(inner)
}

fn with_a_new_member(value: Value) -> Value {
    match value {
        Value::Object(mut members) => {
            members.insert("a_new_member".to_owned(), json!({"a": [1]}));
            members.into()
        }
        other => other,
    }
}

fn with_a_new_word(value: Value) -> Value {
    if value.is_string() { "a new word".into() } else { value }
}

/// How many members there are in a body, however deep.
fn members(value: &Value) -> usize {
    match value {
        Value::Object(of) => of.len() + of.values().map(members).sum::<usize>(),
        Value::Array(items) => items.iter().map(members).sum(),
        _ => 0,
    }
}

/// The body whose member with this number is null.
fn with_null(value: &Value, number: &mut usize) -> Value {
    match value {
        Value::Object(of) => {
            let member = |(name, value): (&String, &Value)| {
                let is_it = *number == 0;
                *number = number.wrapping_sub(1);
                (name.clone(), if is_it { Value::Null } else { with_null(value, number) })
            };
            of.iter().map(member).collect()
        }
        Value::Array(items) => items.iter().map(|item| with_null(item, number)).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_example_decodes_with_something_new_in_it() {
    for (event_type, body) in examples() {
        is_typed(&event_type, &body);
        is_typed(&event_type, &changed(&body, &mut with_a_new_member));
        is_typed(&event_type, &changed(&body, &mut with_a_new_word));
        let members = members(&body);
        for number in (0..members).step_by(members.div_ceil(NULLS)) {
            is_typed(&event_type, &with_null(&body, &mut number.clone()));
        }
    }
}

/// What ran, by the type that the header claimed and the action that the body signs.
#[derive(Default)]
struct App(Mutex<Vec<String>>);

#[webhooks]
impl App {
    #[on(github::PullRequestEvent)]
    fn pull_request(&self, event: github::PullRequestEvent) {
        self.0.lock().unwrap().push(format!("pull request {:?}", event.action.unwrap()));
    }

    #[on(github::_, github::Unrecognized)]
    fn others(&self, event: github::Event) {
        self.0.lock().unwrap().push(format!("{:?}", event.event_type()));
        drop(event);
    }
}

#[tokio::test]
async fn the_header_says_which_event_it_is_and_the_action_follows_its_type() {
    let app = Arc::new(App::default());
    let service = WebhookService::builder(testing::endpoint::<github::GitHub>(), Arc::clone(&app))
        .idempotency_store(MemoryStore::new());
    let service = service.insecure_build_with_claimed_types().unwrap();
    let opened = testing::sample::<github::PullRequestEvent>().with("action", "opened");
    let answer = testing::deliver(&service, &opened).await;
    assert!(answer.is_done());
    assert_eq!(answer.receipt().event_type(), Some("pull_request.opened"));
    assert_eq!(answer.receipt().documented_type(), Some("pull_request"));
    assert!(testing::deliver(&service, &opened).await.is_duplicate());
    // The same content as another event.
    let claimed = testing::deliver(&service, &opened).claiming("issues").await;
    assert_eq!(claimed.rejection().unwrap().kind(), RejectionKind::TypeConflict);

    // Without an action, with a new one, and an event that nobody knows.
    let push = testing::deliver(&service, &testing::sample::<github::PushEvent>()).await;
    assert_eq!(push.receipt().event_type(), Some("push"));
    let renewed = opened.with("action", "renewed");
    let renewed = testing::deliver(&service, &renewed).await;
    assert_eq!(renewed.receipt().event_type(), Some("pull_request.renewed"));
    let new = testing::sample::<github::PushEvent>().with("action", "made");
    let new = testing::deliver(&service, &new).claiming("pull_requests").await;
    assert_eq!(new.receipt().event_type(), Some("pull_requests.made"));
    assert_eq!(new.receipt().documented_type(), None);
    let ran = ["pull request Opened", "Some(\"push\")", "pull request Other(\"renewed\")", "None"];
    assert_eq!(*app.0.lock().unwrap(), ran);
}

#[test]
fn an_action_is_a_word_inside_of_the_event() {
    let of = |action: &str| {
        let body = json!({"action": action, "number": 7}).to_string();
        match Event::decode(Some("pull_request"), &Json::read(body).unwrap()) {
            Event::PullRequestEvent(event) => event.action.unwrap(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(of("opened"), github::PullRequestEventAction::Opened);
    let new = github::PullRequestEventAction::Other("enqueued_again".into());
    assert_eq!(of("enqueued_again"), new);
}
