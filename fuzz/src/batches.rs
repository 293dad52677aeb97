//! Several events in one body, each named by the member that it has: what is read is what is there.

use std::collections::BTreeSet;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use webhook_tower::{
    Delivery, Events, Provider, Rejection, RejectionKind, Scheme, SignatureEncoding, SignedPart,
};

use super::{endpoint, now};

/// How many events a body may have.
const MOST: usize = 5;

/// The members that name an event.
const NAMES: [&str; 2] = ["message", "poll"];

/// Has its events in an array in each element of another, as Meta does.
#[derive(Debug)]
struct Nested;

impl Provider for Nested {
    type Events = Event;
    const NAME: &'static str = "nested";
    const SCHEME: Scheme = Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
        .batch_in("entry[].changes", MOST);
}

#[derive(Debug, Events)]
#[events(provider = Nested, tag = member)]
enum Event {
    #[event("message")]
    Message(Message),
    #[event("poll")]
    Poll(Poll),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Nested>;

#[derive(Debug, Deserialize)]
struct Message {}

#[derive(Debug, Deserialize)]
struct Poll {}

/// The input is a body.
pub fn run(input: &[u8]) {
    let Ok(body) = serde_json::from_slice::<Value>(input) else {
        // What serde_json can't read may be read here, but not with another meaning.
        drop(read(input));
        return;
    };
    let described = described(&body);
    match (read(input), &described) {
        (Ok(deliveries), Some(events)) => are_these(&deliveries, events),
        (Ok(_), None) => panic!("events where there are none"),
        (Err(refused), _) => assert!(is_of_the_body(&refused), "{refused}"),
    }
    // Written anew no member is there twice, so that nothing is left to be unclear.
    if let Some(events) = described.filter(|events| events.iter().all(is_clear)) {
        match read(body.to_string().as_bytes()) {
            Ok(deliveries) => are_these(&deliveries, &events),
            Err(refused) => {
                assert!(events.len() > MOST, "{refused}");
                assert_eq!(refused.kind(), RejectionKind::BodyTooLarge);
            }
        }
    }
}

fn read(body: &[u8]) -> Result<Vec<Delivery>, Rejection> {
    let endpoint = endpoint::<Nested>();
    let signed = endpoint.sign(Bytes::copy_from_slice(body), now())?;
    endpoint.verify_batch(signed.headers, signed.body)
}

fn is_of_the_body(refused: &Rejection) -> bool {
    matches!(refused.kind(), RejectionKind::MalformedBody | RejectionKind::BodyTooLarge)
}

/// The events of a body; `None` where it has no array for them.
fn described(body: &Value) -> Option<Vec<Value>> {
    let mut events = Vec::new();
    for entry in body.get("entry")?.as_array()? {
        match entry.as_object()?.get("changes") {
            None | Some(Value::Null) => events.push(entry.clone()),
            Some(changes) => events.extend_from_slice(changes.as_array()?),
        }
    }
    Some(events)
}

/// Whether it is an event of one name at most.
fn is_clear(event: &Value) -> bool {
    event.is_object() && names(event).count() <= 1
}

fn names(event: &Value) -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().filter(|name| event.get(name).is_some_and(|member| !member.is_null()))
}

/// Each event is there once, in its place, under its name and with an id of its own.
fn are_these(deliveries: &[Delivery], events: &[Value]) {
    assert_eq!(deliveries.len(), events.len());
    let ids: BTreeSet<_> = deliveries.iter().map(Delivery::id).collect();
    assert_eq!(ids.len(), deliveries.len());
    for (delivery, event) in deliveries.iter().zip(events) {
        let body: Value = serde_json::from_slice(delivery.body()).unwrap();
        assert_eq!(&body, event);
        assert_eq!(delivery.event_type(), names(event).next());
    }
}
