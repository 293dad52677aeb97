//! Headers under other names, and signatures in several headers.

use http::HeaderMap;
use webhook_core::{
    HeaderFamily,
    RejectionKind::{
        self, AmbiguousHeader, InvalidSignatureFormat, MissingEventId, MissingSignature,
        MissingTimestamp, SignatureMismatch,
    },
    Scheme, Secret,
    SignatureEncoding::Hex,
    SignedPart::{Body, Id, Time},
    StoredDelivery,
};

use crate::{
    given::{endpoint, headers, verify},
    providers,
};

const NOW: &str = "2026-01-31T12:00:00Z";

providers! {
    Family in family: Scheme::hmac_sha256("a-sig", Hex, &[Id, Time, Body])
        .time_in_header("a-time")
        .id_in_header("a-id")
        .or_headers(HeaderFamily { signature: "b-sig", time: Some("b-time"), id: Some("b-id") });
    Several in several:
        Scheme::hmac_sha256("first", Hex, &[Body]).also_signed_in(&["second", "third"]);
}

/// The values of signature, time and id of one delivery.
fn signed() -> [String; 3] {
    let endpoint = endpoint::<Family>("secret", NOW);
    let signed = endpoint.sign("{}", endpoint.now()).unwrap();
    ["a-sig", "a-time", "a-id"].map(|name| signed.headers[name].to_str().unwrap().to_owned())
}

fn outcome(pairs: &[(&'static str, &str)]) -> Result<(), RejectionKind> {
    verify(&endpoint::<Family>("secret", NOW), headers(pairs), "{}").map(drop)
}

#[test]
fn come_under_one_family_of_names_or_the_other() {
    let [sig, time, id] = &signed();
    assert_eq!(outcome(&[("a-sig", sig), ("a-time", time), ("a-id", id)]), Ok(()));
    assert_eq!(outcome(&[("b-sig", sig), ("b-time", time), ("b-id", id)]), Ok(()));
}

#[test]
fn are_never_mixed() {
    let [sig, time, id] = &signed();
    for (pairs, expected) in [
        (&[("a-sig", sig), ("b-time", time), ("a-id", id)][..], MissingTimestamp),
        (&[("a-sig", sig), ("a-time", time), ("b-id", id)], MissingEventId),
        (&[("b-sig", sig), ("a-time", time), ("b-id", id)], MissingTimestamp),
        (&[("b-sig", sig), ("b-time", time), ("a-id", id)], MissingEventId),
        (&[("a-time", time), ("a-id", id), ("b-time", time), ("b-id", id)], MissingSignature),
        (&[("b-sig", sig), ("b-sig", sig), ("b-time", time), ("b-id", id)], AmbiguousHeader),
        (&[("b-sig", sig), ("b-time", time), ("b-time", time), ("b-id", id)], AmbiguousHeader),
    ] {
        let pairs: Vec<_> = pairs.iter().map(|&(name, value)| (name, value.as_str())).collect();
        assert_eq!(outcome(&pairs), Err(expected), "{pairs:?}");
    }
}

#[test]
fn under_other_names_do_not_count_beside_the_usual_ones() {
    let [sig, time, id] = &signed();
    let other = "0".repeat(64);
    let usual = [("a-sig", sig.as_str()), ("a-time", time), ("a-id", id)];
    let with = |more: &[(&'static str, &str)]| outcome(&[&usual, more].concat());
    assert_eq!(with(&[("b-sig", &other), ("b-time", "1"), ("b-id", "other")]), Ok(()));
    let wrong = [("a-sig", other.as_str()), ("a-time", time), ("a-id", id)];
    let right = [("b-sig", sig.as_str()), ("b-time", time), ("b-id", id)];
    assert_eq!(outcome(&[wrong, right].concat()), Err(SignatureMismatch));
}

#[test]
fn under_other_names_are_stored_and_restored() {
    let [sig, time, id] = &signed();
    let headers = headers(&[("b-sig", sig), ("b-time", time), ("b-id", id)]);
    let delivery = verify(&endpoint::<Family>("secret", NOW), headers, "{}").unwrap();
    let stored = StoredDelivery::of::<Family>(&delivery);
    assert_eq!(stored.headers.len(), 3);
    assert_eq!(stored.restore::<Family>().unwrap().id(), id);
}

/// The signature of `{}` by a secret.
fn by(secret: &str) -> String {
    let endpoint = endpoint::<Several>(secret, NOW);
    let signed: HeaderMap = endpoint.sign("{}", endpoint.now()).unwrap().headers;
    signed["first"].to_str().unwrap().to_owned()
}

#[test]
fn have_one_signature_at_least_that_matches() {
    let (new, old, other) = (by("new"), by("old"), by("other"));
    let endpoint = endpoint::<Several>("new", NOW);
    let endpoint = endpoint.with_previous_secret(Secret::new("old").unwrap()).unwrap();
    for (pairs, expected) in [
        (&[("first", &new)][..], Ok(0)),
        (&[("second", &new)], Ok(0)),
        (&[("third", &old)], Ok(1)),
        (&[("first", &other), ("second", &old)], Ok(1)),
        (&[("first", &new), ("third", &other)], Ok(0)),
        (&[("first", &other), ("second", &other)], Err(SignatureMismatch)),
        (&[], Err(MissingSignature)),
        (&[("second", &String::new())], Err(MissingSignature)),
        (&[("first", &new), ("second", &new), ("second", &new)], Err(AmbiguousHeader)),
        (&[("first", &new), ("first", &new), ("second", &new)], Err(AmbiguousHeader)),
        (&[("first", &new), ("second", &"zz".to_owned())], Err(InvalidSignatureFormat)),
        (&[("fourth", &new)], Err(MissingSignature)),
    ] {
        let pairs: Vec<_> = pairs.iter().map(|&(name, value)| (name, value.as_str())).collect();
        let delivery = verify(&endpoint, headers(&pairs), "{}");
        let index = delivery.map(|delivery| delivery.secret_index());
        assert_eq!(index, expected, "{pairs:?}");
    }
}
