//! Members: an event type that is the name of the member that a body has.

use serde::Deserialize;
use webhook_core::{
    BodyForm, Delivery, Endpoint, EventPayload as _, Events, Json, Provider, RejectionKind, Scheme,
    SignatureEncoding, SignedPart, StoredDelivery, UnrecognizedReason,
};

use crate::given;

const BODY: Scheme = Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]);

/// Defines a provider whose events are members, or bodies that have one.
macro_rules! providers {
    ($($provider:ident in $module:ident: $scheme:expr, [$($settings:tt)*];)+) => {$(
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_core::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, $($settings)*, crate = webhook_core)]
            pub(super) enum Event {
                #[event("message")]
                Message(Message),
                #[event("edited.message")]
                Edited(Edited),
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            #[derive(Debug, Deserialize)]
            pub(super) struct Message {
                #[allow(dead_code, reason = "some tests read it")]
                pub(super) text: String,
            }

            #[derive(Debug, Deserialize)]
            #[allow(dead_code, reason = "some tests read it")]
            pub(super) struct Edited(pub(super) Message);

            impl Provider for $provider {
                type Events = Event;
                const NAME: &'static str = stringify!($module);
                const SCHEME: Scheme = $scheme;
            }
        }
    )+};
}

providers! {
    Update in update: BODY.id_in_body("update_id"), [tag = member, payload = member];
    Whole in whole: BODY, [tag = member];
    Form in form: BODY.form(), [tag = member];
    Each in each: BODY.batch_in("entry[].messaging", 3), [tag = member, payload = member];
    Canonical in canonical: Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::CanonicalBody]),
        [tag = member, payload = member];
}

fn endpoint<P: Provider>() -> Endpoint<P> {
    given::endpoint("a secret of the dashboard", "2026-01-01T00:00:00Z")
}

fn deliver<P: Provider>(body: &str) -> Result<Vec<Delivery>, RejectionKind> {
    let endpoint = endpoint::<P>();
    let signed = endpoint.sign(body.to_owned(), endpoint.now()).unwrap();
    let deliveries = endpoint.verify_batch(signed.headers, signed.body);
    deliveries.map_err(|rejection| rejection.kind())
}

fn one<P: Provider>(body: &str) -> Delivery {
    deliver::<P>(body).unwrap().remove(0)
}

#[test]
fn name_the_event_and_are_the_event() {
    let body = r#"{"update_id":7,"message":{"text":"hello"}}"#;
    let delivery = one::<Update>(body);
    assert_eq!((delivery.event_type(), delivery.id()), (Some("message"), "7"));
    assert_eq!(delivery.body(), body, "the whole body is what is signed");
    let update::Event::Message(message) = delivery.decode() else { panic!("a message") };
    assert_eq!(message.text, "hello");

    let delivery = one::<Update>(r#"{"edited\u002emessage":{"text":"\u00e9"},"update_id":8}"#);
    assert_eq!(delivery.event_type(), Some("edited.message"), "a dot is part of the name");
    let update::Event::Edited(update::Edited(message)) = delivery.decode() else {
        panic!("edited")
    };
    assert_eq!(message.text, "é");
}

#[test]
fn name_the_event_that_is_the_whole_body() {
    let delivery = one::<Whole>(r#"{"message":1,"text":"hello"}"#);
    assert_eq!(delivery.event_type(), Some("message"));
    assert!(matches!(delivery.decode(), whole::Event::Message(message) if message.text == "hello"));
    assert_eq!(Form::SCHEME.body_form(), BodyForm::Form);
    let delivery = one::<Form>("text=h%C3%A9llo&message=");
    assert_eq!(delivery.event_type(), Some("message"), "an empty field is there");
    assert!(matches!(delivery.decode(), form::Event::Message(message) if message.text == "héllo"));
}

#[test]
fn that_are_not_known_leave_the_event_unrecognized() {
    for body in [
        r#"{"update_id":7,"story":{}}"#,
        r#"{"update_id":7,"message":null}"#,
        r#"{"update_id":7,"edited":{"message":{}}}"#,
        r#"{"update_id":7}"#,
    ] {
        let delivery = one::<Update>(body);
        assert_eq!(delivery.event_type(), None, "{body}");
        let event: update::Event = delivery.decode();
        assert_eq!(event.unrecognized_reason(), Some(&UnrecognizedReason::NoType), "{body}");
    }
}

#[test]
fn that_do_not_fit_say_where() {
    for (body, expected) in [
        (r#"{"update_id":7,"message":{"text":7}}"#, "expected a string in `message.text`"),
        (r#"{"update_id":7,"message":[]}"#, "in `message`"),
        (r#"{"update_id":7,"message":{}}"#, "missing field `text` in `message`"),
    ] {
        let event: update::Event = one::<Update>(body).decode();
        let reason = event.unrecognized_reason().unwrap().to_string();
        assert!(reason.ends_with(expected), "{body}: {reason}");
    }
    let other = Json::read(r#"{"update_id":7}"#).unwrap();
    let reason = update::Message::decode(&other).unwrap_err().to_string();
    assert!(reason.ends_with("missing field `message`"), "{reason}");
}

#[test]
fn of_which_two_are_there_refuse_the_body() {
    for body in [
        r#"{"update_id":7,"message":{},"edited.message":{}}"#,
        r#"{"update_id":7,"message":{},"message":{}}"#,
        r#"{"update_id":7,"message":{},"m\u0065ssage":null}"#,
        r#"{"update_id":7,"message":null,"message":{}}"#,
    ] {
        assert_eq!(deliver::<Update>(body).unwrap_err(), RejectionKind::MalformedBody, "{body}");
    }
    let two = deliver::<Form>("message=1&edited.message=1&text=x");
    assert_eq!(two.unwrap_err(), RejectionKind::MalformedBody);
}

/// Of two members with one name the last is signed, and it is the one that counts.
#[test]
fn count_as_they_are_signed_in_a_canonical_body() {
    let delivery = one::<Canonical>(r#"{"message":null,"message":{"text":"x","text":"last"}}"#);
    let canonical::Event::Message(message) = delivery.decode() else { panic!("a message") };
    assert_eq!((delivery.event_type(), &*message.text), (Some("message"), "last"));
    assert_eq!(one::<Canonical>(r#"{"message":{},"message":null}"#).event_type(), None);
}

#[test]
fn are_those_of_each_event_in_a_body_with_several() {
    let body = r#"{"object":"page","entry":[
        {"id":"1","messaging":[{"message":{"text":"a"}},{"edited.message":{"text":"b"}}]},
        {"id":"2","messaging":[]},
        {"id":"3","standby":[{"message":{}}]}
    ]}"#;
    let deliveries = deliver::<Each>(body).unwrap();
    let types: Vec<_> = deliveries.iter().map(Delivery::event_type).collect();
    assert_eq!(types, [Some("message"), Some("edited.message"), None]);
    let each::Event::Edited(each::Edited(edited)) = deliveries[1].decode() else {
        panic!("edited")
    };
    assert_eq!(edited.text, "b");
    assert_eq!(deliveries[2].body(), r#"{"id":"3","standby":[{"message":{}}]}"#, "nothing is lost");
    for (place, delivery) in deliveries.iter().enumerate() {
        assert!(delivery.id().ends_with(&format!("#{place}")), "{}", delivery.id());
        let restored = StoredDelivery::of::<Each>(delivery).restore::<Each>().unwrap();
        assert_eq!(restored.event_type(), delivery.event_type());
    }
}

#[test]
fn of_events_in_several_arrays_are_counted_together() {
    let body = |counts: [usize; 2]| {
        let entry = |count| format!(r#"{{"messaging":[{}]}}"#, vec!["{}"; count].join(","));
        format!(r#"{{"entry":[{}]}}"#, counts.map(entry).join(","))
    };
    assert_eq!(deliver::<Each>(&body([2, 1])).unwrap().len(), 3);
    for counts in [[2, 2], [4, 0], [3, 10_000]] {
        let refused = deliver::<Each>(&body(counts)).unwrap_err();
        assert_eq!(refused, RejectionKind::BodyTooLarge, "{counts:?}");
    }
    for body in [
        "{}",
        r#"{"entry":{}}"#,
        r#"{"entry":[7]}"#,
        r#"{"entry":[{"messaging":{}}]}"#,
        r#"{"entry":[{"messaging":[7]}]}"#,
        r#"{"entry":[{"messaging":[],"messaging":[]}]}"#,
    ] {
        assert_eq!(deliver::<Each>(body).unwrap_err(), RejectionKind::MalformedBody, "{body}");
    }
}
