//! SnipeRoute's event id header, which is not signed and has to repeat the id that is.

use http::HeaderValue;
use webhook_tower::{
    RejectionKind::{AmbiguousHeader, EventIdMismatch, MissingEventId, SignatureMismatch},
    SnipeRoute,
};

use crate::trial::{self, Receiver, and, endpoint, flipped, now, with, without};

const HEADER: &str = "sr-event-id";

#[tokio::test]
async fn refuses_an_event_id_that_is_absent_or_given_twice() {
    for trial in trial::of_sniperoute() {
        let id = trial.headers[HEADER].as_bytes().to_owned();
        for (headers, kind, what) in [
            (without(&trial.headers, HEADER), MissingEventId, "absent"),
            (with(&trial.headers, HEADER, b""), MissingEventId, "empty"),
            (and(&trial.headers, HEADER, &id), AmbiguousHeader, "twice"),
            (and(&trial.headers, HEADER, b"evt_other"), AmbiguousHeader, "and another"),
            (
                and(&with(&trial.headers, HEADER, b"evt_other"), HEADER, &id),
                AmbiguousHeader,
                "after another",
            ),
        ] {
            trial.refuses(headers, kind, what).await;
        }
    }
}

#[tokio::test]
async fn refuses_an_event_id_other_than_the_signed_one() {
    for trial in trial::of_sniperoute() {
        let id = trial.headers[HEADER].to_str().unwrap().to_owned();
        let others = [
            "evt_other".to_owned(),
            id.to_uppercase(),
            id[..id.len() - 1].to_owned(),
            format!("{id}0"),
            format!(" {id}"),
            format!("{id} "),
            format!("{id},{id}"),
            format!("\"{id}\""),
            format!("{id}\u{e9}"),
            id.repeat(10_000),
        ];
        for other in others {
            let headers = with(&trial.headers, HEADER, other.as_bytes());
            trial.refuses(headers, EventIdMismatch, other).await;
        }
        for (bit, flipped) in flipped(id.as_bytes()) {
            // Control characters never get out of an HTTP parser.
            let Ok(value) = HeaderValue::from_bytes(&flipped) else { continue };
            let headers = with(&trial.headers, HEADER, value.as_bytes());
            trial.refuses(headers, EventIdMismatch, format_args!("bit {bit}")).await;
        }
    }
}

#[tokio::test]
async fn says_nothing_of_the_id_to_who_cannot_sign() {
    for trial in trial::of_sniperoute() {
        let forged = trial.signed(format!("v1={}", "0".repeat(64)).as_bytes());
        let headers = with(&forged, HEADER, b"evt_other");
        trial.refuses(headers, SignatureMismatch, "forged").await;
    }
}

#[tokio::test]
async fn does_not_take_the_header_for_the_id_of_a_body_without_one() {
    let endpoint = endpoint::<SnipeRoute>(now());
    for body in [
        r#"{"type":"intent.created"}"#,
        r#"{"id":5.5}"#,
        r#"{"id":""}"#,
        r#"{"id":" \t"}"#,
        r#"{"data":{"id":"evt_1"}}"#,
    ] {
        let signed = endpoint.sign(body, now()).unwrap();
        let headers = with(&signed.headers, HEADER, b"evt_1");
        let run = Receiver::new(endpoint.clone()).accepts(headers, signed.body, body).await;
        assert!(run.id.starts_with("sha256:"), "{}", run.id);
        assert_eq!(run.event, None);
    }
}

#[tokio::test]
async fn compares_the_header_with_an_id_that_is_a_number() {
    let endpoint = endpoint::<SnipeRoute>(now());
    let signed = endpoint.sign(r#"{"id":5}"#, now()).unwrap();
    let receiver = Receiver::new(endpoint);
    let run = receiver.accepts(signed.headers.clone(), signed.body.clone(), "the same").await;
    assert_eq!(run.id, "5");
    let other = with(&signed.headers, HEADER, b"5.0");
    receiver.refuses(other, signed.body, EventIdMismatch, "another").await;
}

#[test]
fn signs_nothing_under_an_id_that_its_header_cannot_repeat() {
    let endpoint = endpoint::<SnipeRoute>(now());
    for id in ["\u{e9}", "evt_\u{feff}1", "evt\n1", "\u{7f}"] {
        let body = serde_json::json!({"type": "test.ping", "id": id}).to_string();
        let refused = endpoint.sign(body, now()).unwrap_err();
        assert_eq!(refused.kind(), EventIdMismatch, "{id:?}");
    }
}
