//! SnapTrade's time, which stands in the signed body.

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use webhook_tower::{
    RejectionKind::{
        self, InvalidTimestamp, MissingTimestamp, SignatureMismatch, TimestampExpired,
    },
    SnapTrade,
};

use crate::trial::{self, NOW, Receiver, Trial, endpoint, now};

const MEMBER: &str = "eventTimestamp";

/// The trial's body with another time, or without one.
fn timed(trial: &Trial, time: Option<Value>) -> Bytes {
    let mut members: Map<String, Value> = serde_json::from_slice(&trial.body).unwrap();
    match time {
        Some(time) => drop(members.insert(MEMBER.into(), time)),
        None => drop(members.remove(MEMBER).unwrap()),
    }
    serde_json::to_vec(&members).unwrap().into()
}

fn at(offset: SignedDuration) -> Value {
    (now() + offset).to_string().into()
}

/// Signs a body as it is, and expects this refusal or that a handler runs.
async fn check(body: Bytes, expected: Option<RejectionKind>, what: &str) -> Option<&'static str> {
    let endpoint = endpoint::<SnapTrade>(now());
    let signed = endpoint.sign(body, now()).unwrap();
    let receiver = Receiver::new(endpoint);
    let Some(kind) = expected else {
        return receiver.accepts(signed.headers, signed.body, what).await.event;
    };
    receiver.refuses(signed.headers, signed.body, kind, what).await;
    None
}

#[tokio::test]
async fn accepts_300_seconds_either_way_and_refuses_more() {
    let (seconds, micros) = (SignedDuration::from_secs, SignedDuration::from_micros);
    for trial in trial::of_snaptrade() {
        for (offset, expected) in [
            (seconds(0), None),
            (seconds(300), None),
            (seconds(-300), None),
            (micros(299_999_999), None),
            (micros(-299_999_999), None),
            (micros(300_000_001), Some(TimestampExpired)),
            (micros(-300_000_001), Some(TimestampExpired)),
            (seconds(301), Some(TimestampExpired)),
            (seconds(-301), Some(TimestampExpired)),
            (seconds(-1_000_000_000), Some(TimestampExpired)),
            (seconds(1_000_000_000), Some(TimestampExpired)),
        ] {
            let event = check(timed(&trial, Some(at(offset))), expected, &trial.name).await;
            assert_eq!(event, trial.event.filter(|_| expected.is_none()), "{}", trial.name);
        }
    }
}

#[tokio::test]
async fn refuses_a_time_that_is_absent_or_none() {
    for trial in trial::of_snaptrade() {
        check(timed(&trial, None), Some(MissingTimestamp), &trial.name).await;
        for (time, kind) in [
            (json!("2024-11-30T15:30:00"), InvalidTimestamp),
            (json!("2024-11-30T15:30:00.000000"), InvalidTimestamp),
            (json!("2024-11-30"), InvalidTimestamp),
            (json!("2024-11-30T24:30:00Z"), InvalidTimestamp),
            (json!("2024-11-31T15:30:00Z"), InvalidTimestamp),
            (json!("2024-11-30T15:30:61Z"), InvalidTimestamp),
            (json!("2024-11-30T15:30:00+99:00"), InvalidTimestamp),
            (json!(" 2024-11-30T15:30:00Z"), InvalidTimestamp),
            (json!("2024-11-30T15:30:00Z "), InvalidTimestamp),
            (json!("Sat, 30 Nov 2024 15:30:00 GMT"), InvalidTimestamp),
            (json!("1732980600"), InvalidTimestamp),
            (json!("yesterday"), InvalidTimestamp),
            (json!("1".repeat(100_000)), InvalidTimestamp),
            (json!(""), InvalidTimestamp),
            (json!(null), InvalidTimestamp),
            (json!(true), InvalidTimestamp),
            (json!(1_732_980_600.0), InvalidTimestamp),
            (json!([]), InvalidTimestamp),
            (json!(["2024-11-30T15:30:00Z"]), InvalidTimestamp),
            (json!({"eventTimestamp": "2024-11-30T15:30:00Z"}), InvalidTimestamp),
            (json!(1_732_980_600_000_i64), TimestampExpired),
            (json!(i64::MIN), TimestampExpired),
            (json!(i64::MAX), TimestampExpired),
            (json!(u64::MAX), InvalidTimestamp),
            (json!("1969-12-31T23:59:59Z"), TimestampExpired),
            (json!("9999-12-30T22:00:00Z"), TimestampExpired),
            (json!("-009999-01-02T01:59:59Z"), TimestampExpired),
            (json!(0), TimestampExpired),
            (json!(NOW - 301), TimestampExpired),
            (json!(NOW + 301), TimestampExpired),
        ] {
            let what = time.to_string();
            check(timed(&trial, Some(time)), Some(kind), &what).await;
        }
    }
}

#[tokio::test]
async fn takes_each_form_of_one_moment() {
    for trial in trial::of_snaptrade() {
        for time in [
            "2024-11-30T15:30:00Z",
            "2024-11-30T15:30:00.000000+00:00",
            "2024-11-30T10:30:00.000000-05:00",
            "2024-12-01T01:00:00+09:30",
            "2024-11-30T15:29:60Z",
        ] {
            let event = check(timed(&trial, Some(json!(time))), None, time).await;
            assert_eq!(event, trial.event, "{}: {time}", trial.name);
        }
        // A number is a time too, and none that a documented event has.
        assert_eq!(check(timed(&trial, Some(json!(NOW))), None, "a number").await, None);
    }
}

#[tokio::test]
async fn counts_the_last_of_two_times_as_the_signer_did() {
    let (fresh, old) = ("2024-11-30T15:30:00Z", "2024-11-30T15:00:00Z");
    for (first, last, expected) in [(old, fresh, None), (fresh, old, Some(TimestampExpired))] {
        let body = format!(r#"{{"eventTimestamp":"{first}","event\u0054imestamp":"{last}"}}"#);
        check(body.into(), expected, last).await;
    }
}

#[tokio::test]
async fn refuses_a_fresh_time_that_was_not_signed() {
    for trial in trial::of_snaptrade() {
        let receiver = Receiver::new(endpoint::<SnapTrade>(now()));
        let (headers, old) = (trial.headers.clone(), trial.body.clone());
        receiver.refuses(headers.clone(), old, TimestampExpired, "sent again").await;
        let fresh = timed(&trial, Some(at(SignedDuration::ZERO)));
        receiver.refuses(headers, fresh, SignatureMismatch, "with a new time").await;
    }
    assert_eq!(now(), "2024-11-30T15:30:00Z".parse::<Timestamp>().unwrap());
}
