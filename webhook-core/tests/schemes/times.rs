//! Times in seconds, in milliseconds and in RFC 3339; in headers, in the signature, in the body.

use webhook_core::{
    Provider,
    RejectionKind::{
        self, InvalidTimestamp, MissingTimestamp, SignatureMismatch, TimestampExpired,
    },
    Scheme,
    SignatureEncoding::Hex,
    SignedPart::{Body, Literal, Time},
    TimeFormat,
};

use crate::{
    given::{endpoint, headers, verify},
    providers,
};

const NOW: &str = "2026-01-31T12:00:00Z";

const TIMED: Scheme = Scheme::hmac_sha256("tag", Hex, &[Time, Literal("."), Body]);

providers! {
    Seconds in seconds: TIMED.time_in_header("at");
    Milliseconds in milliseconds:
        TIMED.time_in_header("at").time_format(TimeFormat::UnixMilliseconds);
    Rfc3339 in rfc3339: TIMED.time_in_header("at").time_format(TimeFormat::Rfc3339);
    Listed in listed: TIMED
        .prefix("v1=")
        .separated_by(',')
        .time_in_signature("t=")
        .time_format(TimeFormat::UnixMilliseconds);
    InBody in in_body: Scheme::hmac_sha256("tag", Hex, &[Body])
        .time_in_body("at")
        .time_format(TimeFormat::UnixMilliseconds);
    SecondsInBody in seconds_in_body: Scheme::hmac_sha256("tag", Hex, &[Body]).time_in_body("at");
}

/// Signs over the characters of the time as they are, and says how verification ends.
fn outcome<P: Provider>(time: &str) -> Result<String, RejectionKind> {
    let mac = Mac::over(&format!("{time}.{{}}"));
    let endpoint = endpoint::<P>("secret", NOW);
    let delivery = verify(&endpoint, headers(&[("tag", &mac), ("at", time)]), "{}")?;
    Ok(delivery.sent_at().unwrap().to_string())
}

/// A signature of any text, made by an endpoint that signs a body alone.
struct Mac;

providers! {
    Alone in alone: Scheme::hmac_sha256("tag", Hex, &[Body]);
}

impl Mac {
    fn over(text: &str) -> String {
        let endpoint = endpoint::<Alone>("secret", NOW);
        let signed = endpoint.sign(text.to_owned(), endpoint.now()).unwrap();
        signed.headers["tag"].to_str().unwrap().to_owned()
    }
}

#[test]
fn in_milliseconds_are_read_to_the_millisecond() {
    for (time, expected) in [
        ("1769860800000", Ok("2026-01-31T12:00:00Z")),
        ("1769860799123", Ok("2026-01-31T11:59:59.123Z")),
        ("1769860500000", Ok("2026-01-31T11:55:00Z")),
        ("1769860499999", Err(TimestampExpired)),
        ("1769861100000", Ok("2026-01-31T12:05:00Z")),
        ("1769861100001", Err(TimestampExpired)),
        ("1769860800", Err(TimestampExpired)),
        ("9223372036854775807", Err(TimestampExpired)),
        ("01769860800000", Err(InvalidTimestamp)),
        ("1769860800000.0", Err(InvalidTimestamp)),
        ("2026-01-31T12:00:00Z", Err(InvalidTimestamp)),
        ("", Err(MissingTimestamp)),
    ] {
        let outcome = outcome::<Milliseconds>(time);
        assert_eq!(outcome, expected.map(ToOwned::to_owned), "{time}");
    }
}

#[test]
fn in_rfc_3339_are_signed_in_the_characters_in_which_they_came() {
    for (time, expected) in [
        ("2026-01-31T12:00:00Z", Ok("2026-01-31T12:00:00Z")),
        ("2026-01-31T05:00:00-07:00", Ok("2026-01-31T12:00:00Z")),
        ("2026-01-31T11:59:59.634234626Z", Ok("2026-01-31T11:59:59.634234626Z")),
        ("2026-01-31T11:59:59.500000000Z", Ok("2026-01-31T11:59:59.5Z")),
        ("2026-01-31T11:55:00+00:00", Ok("2026-01-31T11:55:00Z")),
        ("2026-01-31T11:54:59.999Z", Err(TimestampExpired)),
        ("2026-01-31T12:05:00.001Z", Err(TimestampExpired)),
        ("2026-01-31T12:00:00", Err(InvalidTimestamp)),
        ("2026-01-31", Err(InvalidTimestamp)),
        ("1769860800", Err(InvalidTimestamp)),
        ("yesterday", Err(InvalidTimestamp)),
    ] {
        let outcome = outcome::<Rfc3339>(time);
        assert_eq!(outcome, expected.map(ToOwned::to_owned), "{time}");
    }
    // One moment in other characters is not what was signed.
    let mac = Mac::over("2026-01-31T12:00:00Z.{}");
    let headers = headers(&[("tag", &mac), ("at", "2026-01-31T12:00:00+00:00")]);
    let other = verify(&endpoint::<Rfc3339>("secret", NOW), headers, "{}");
    assert_eq!(other.unwrap_err(), SignatureMismatch);
}

#[test]
fn in_seconds_are_none_of_the_others() {
    assert_eq!(outcome::<Seconds>("1769860800").as_deref(), Ok("2026-01-31T12:00:00Z"));
    assert_eq!(outcome::<Seconds>("1769860800000"), Err(TimestampExpired));
    assert_eq!(outcome::<Seconds>("2026-01-31T12:00:00Z"), Err(InvalidTimestamp));
}

#[test]
fn in_the_signature_may_have_a_blank_before_the_next_item() {
    let endpoint = endpoint::<Listed>("secret", NOW);
    let mac = Mac::over("1769860799123.{}");
    for (list, expected) in [
        (format!("t=1769860799123, v1={mac}"), Ok("2026-01-31T11:59:59.123Z")),
        (format!("t=1769860799123,v1={mac}"), Ok("2026-01-31T11:59:59.123Z")),
        (format!("v1={mac},t=1769860799123"), Ok("2026-01-31T11:59:59.123Z")),
        (format!("t=1769860799124,v1={mac}"), Err(SignatureMismatch)),
        (format!("t=1769860799123,t=1769860799124,v1={mac}"), Err(RejectionKind::AmbiguousHeader)),
        (format!("v1={mac}"), Err(MissingTimestamp)),
    ] {
        let delivery = verify(&endpoint, headers(&[("tag", &list)]), "{}");
        let sent_at = delivery.map(|delivery| delivery.sent_at().unwrap().to_string());
        assert_eq!(sent_at, expected.map(ToOwned::to_owned), "{list}");
    }
}

#[test]
fn are_written_in_the_form_in_which_they_are_read() {
    fn check<P: Provider>() {
        let endpoint = endpoint::<P>("secret", NOW);
        let body = endpoint.stamp("{}", endpoint.now()).unwrap();
        let signed = endpoint.sign(body, endpoint.now()).unwrap();
        let delivery = endpoint.verify(signed.headers, signed.body).unwrap();
        assert_eq!(delivery.sent_at(), Some(endpoint.now()), "{}", P::NAME);
    }
    check::<Seconds>();
    check::<Milliseconds>();
    check::<Rfc3339>();
    check::<Listed>();
    check::<InBody>();
    check::<SecondsInBody>();
}

#[test]
fn in_the_body_are_in_the_unit_of_the_scheme() {
    fn outcome<P: Provider>(body: &str) -> Result<(), RejectionKind> {
        let endpoint = endpoint::<P>("secret", NOW);
        let signed = endpoint.sign(body.to_owned(), endpoint.now()).unwrap();
        verify(&endpoint, signed.headers, body).map(drop)
    }
    assert_eq!(outcome::<InBody>(r#"{"at":1769860800000}"#), Ok(()));
    assert_eq!(outcome::<InBody>(r#"{"at":1769860800}"#), Err(TimestampExpired));
    assert_eq!(outcome::<SecondsInBody>(r#"{"at":1769860800}"#), Ok(()));
    assert_eq!(outcome::<SecondsInBody>(r#"{"at":1769860800000}"#), Err(TimestampExpired));
    for body in ["{}", r#"{"data":{"at":1769860800000}}"#] {
        assert_eq!(outcome::<InBody>(body), Err(MissingTimestamp), "{body}");
    }
}
