//! Bodies with several events: each is a delivery, and one that can't be read refuses all.

use std::{hint::black_box, time::Instant};

use bytes::Bytes;
use webhook_core::{
    Delivery, Endpoint, Events, Provider,
    RejectionKind::{
        self, BodyTooLarge, MalformedBody, MissingEventId, SignatureMismatch, TimestampExpired,
    },
    Scheme, SignatureEncoding, SignedPart, StoredDelivery,
};

use crate::given;

const fn over(content: &'static [SignedPart]) -> Scheme {
    Scheme::hmac_sha256("tag", SignatureEncoding::Hex, content)
}

const BODY: Scheme = over(&[SignedPart::Body]);

macro_rules! providers {
    ($($provider:ident in $module:ident: $tag:tt, $scheme:expr;)+) => {$(
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_core::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, tag = $tag, crate = webhook_core)]
            pub(super) enum Event {
                #[event("sent")]
                Sent(Sent),
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            #[derive(Debug, serde::Deserialize)]
            pub(super) struct Sent {
                #[allow(dead_code, reason = "some tests read it")]
                pub(super) parcel: u64,
            }

            impl Provider for $provider {
                type Events = Event;
                const NAME: &'static str = stringify!($module);
                const SCHEME: Scheme = $scheme;
            }
        }
    )+};
}

providers! {
    Array in array: "type", BODY.batch(3).id_in_body("id");
    Optional in optional: "type", BODY.batch_in("events", 3).id_in_body("id").id_optional();
    Digest in digest: "type", BODY.batch_in("a.events", 3);
    Beside in beside: ["$.kind", "type"], BODY.batch_in("events", 3).id_in_body("$.id").time_in_body("$.at");
    Header in header: "type", over(&[SignedPart::Id, SignedPart::Time, SignedPart::Body])
        .id_in_header("id").time_in_header("time").batch(3);
    Timed in timed: "type", BODY.batch(3).id_in_body("id").time_in_body("at");
    Canonical in canonical: "type", over(&[SignedPart::CanonicalBody]).batch(3).id_in_body("id");
    Form in form: "type", over(&[SignedPart::FormFields]).form_field("events").batch(3);
    Many in many: "type", BODY.batch_in("events", 1_000).id_in_body("id");
    One in one: "type", BODY.id_in_body("id");
}

fn endpoint<P: Provider>() -> Endpoint<P> {
    given::endpoint("a secret of the dashboard", "2026-01-01T00:00:00Z")
}

/// What a body that was signed as it is verifies to.
fn deliver<P: Provider>(body: impl Into<Bytes>) -> Result<Vec<Delivery>, RejectionKind> {
    let endpoint = endpoint::<P>();
    let signed = endpoint.sign(body, endpoint.now()).unwrap();
    let deliveries = endpoint.verify_batch(signed.headers, signed.body);
    deliveries.map_err(|rejection| rejection.kind())
}

fn ids(deliveries: &[Delivery]) -> Vec<&str> {
    deliveries.iter().map(Delivery::id).collect()
}

fn types(deliveries: &[Delivery]) -> Vec<&str> {
    deliveries.iter().map(|delivery| delivery.event_type().unwrap_or("none")).collect()
}

const TWO: &str = r#"[ {"id":"a", "type":"sent","parcel":1} , {"type":"lost","id":2,"x":[{}]}]"#;

#[test]
fn each_event_is_a_delivery_with_a_body_and_an_id_of_its_own() {
    let deliveries = deliver::<Array>(TWO).unwrap();
    assert_eq!(ids(&deliveries), ["a", "2"]);
    assert_eq!(types(&deliveries), ["sent", "lost"]);
    assert_eq!(deliveries[0].body(), r#"{"id":"a", "type":"sent","parcel":1}"#);
    assert_eq!(deliveries[1].raw_body(), r#"{"type":"lost","id":2,"x":[{}]}"#);
    assert!(matches!(deliveries[0].decode(), array::Event::Sent(array::Sent { parcel: 1 })));
    assert!(matches!(deliveries[1].decode(), array::Event::Unrecognized(_)));
    for delivery in &deliveries {
        assert_eq!(delivery.headers().len(), 2, "the signature and the type of the content");
        assert_eq!(delivery.body_without_time::<Array>(), delivery.body().as_ref());
    }
}

#[test]
fn the_request_is_that_of_each_event() {
    let endpoint = endpoint::<Array>();
    let request = endpoint.sign_request("/hooks?a=1".parse().unwrap(), TWO, endpoint.now());
    let mut deliveries = endpoint.verify_batch_request(request.unwrap()).unwrap();
    let paths: Vec<_> = deliveries.iter().map(|d| d.request().unwrap().uri().path()).collect();
    assert_eq!(paths, ["/hooks", "/hooks"]);
    let own = webhook_core::RequestContext::new(
        http::Method::PUT,
        http::Uri::default(),
        http::Extensions::new(),
    );
    deliveries[0].set_request(own);
    assert_eq!(deliveries[0].request().unwrap().method(), http::Method::PUT);
    assert_eq!(deliveries[1].request().unwrap().method(), http::Method::POST);
    assert!(deliver::<Array>(TWO).unwrap()[0].request().is_none());
}

#[test]
fn a_body_has_none_or_as_many_as_its_provider_says() {
    let event = |nth: usize| format!(r#"{{"id":{nth}}}"#);
    for count in 0..=5 {
        let events: Vec<_> = (0..count).map(event).collect();
        let verified = deliver::<Array>(format!("[{}]", events.join(",")));
        match count {
            0..=3 => assert_eq!(verified.unwrap().len(), count),
            _ => assert_eq!(verified.unwrap_err(), BodyTooLarge, "{count}"),
        }
    }
    assert_eq!(deliver::<Optional>(r#"{"events":[]}"#).unwrap().len(), 0);
}

#[test]
fn one_event_that_cannot_be_read_refuses_them_all() {
    let good = r#"{"id":1,"type":"sent"}"#;
    for (bad, expected) in [
        ("7", MalformedBody),
        ("null", MalformedBody),
        ("[]", MalformedBody),
        (r#""text""#, MalformedBody),
        (r#"{"id":1,"id":1}"#, MalformedBody),
        (r#"{"id":1,"type":"a","type":"b"}"#, MalformedBody),
        ("{}", MissingEventId),
        (r#"{"id":""}"#, MissingEventId),
        (r#"{"id":{}}"#, MissingEventId),
    ] {
        for body in [format!("[{bad},{good}]"), format!("[{good},{bad}]")] {
            assert_eq!(deliver::<Array>(body).unwrap_err(), expected, "{bad}");
        }
    }
    // Where nothing is read in an event, it is an object all the same.
    assert_eq!(deliver::<Digest>(r#"{"a":{"events":[{},7]}}"#).unwrap_err(), MalformedBody);
}

#[test]
fn a_body_without_its_array_is_malformed() {
    for body in ["{}", "7", "", "[", r#"{"events":[]}"#, "[]x"] {
        assert_eq!(deliver::<Array>(body).unwrap_err(), MalformedBody, "{body}");
    }
    for body in
        ["[]", "{}", r#"{"events":{}}"#, r#"{"events":null}"#, r#"{"events":[],"events":[]}"#]
    {
        assert_eq!(deliver::<Optional>(body).unwrap_err(), MalformedBody, "{body}");
    }
    assert_eq!(deliver::<Form>("other=%5B%5D").unwrap_err(), MalformedBody);
}

#[test]
fn nothing_is_read_before_the_signature_is_proven() {
    let endpoint = endpoint::<Array>();
    let signed = endpoint.sign(TWO, endpoint.now()).unwrap();
    for body in ["[7]", "[{},{},{},{},{}]", "x"] {
        let refused = endpoint.verify_batch(signed.headers.clone(), body).unwrap_err();
        assert_eq!(refused.kind(), SignatureMismatch, "{body}");
    }
}

#[test]
fn an_event_without_an_id_has_the_digest_of_the_body_and_its_place() {
    let body = r#"{"a":{"events":[{"x":1},{"x":1}]}}"#;
    let deliveries = deliver::<Digest>(body).unwrap();
    let whole = deliver::<One>(r#"{"id":"1"}"#).unwrap();
    assert_eq!(whole[0].id(), "1");
    let [first, second] = ids(&deliveries)[..] else { panic!("two events") };
    let (digest, place) = first.split_once('#').unwrap();
    assert!(digest.starts_with("sha256:") && digest.len() == 71 && place == "0", "{first}");
    assert_eq!(second, format!("{digest}#1"));
    assert_eq!(ids(&deliver::<Digest>(body).unwrap()), [first, second], "sent again");
    assert_ne!(deliver::<Digest>(r#"{"a":{"events":[{"x":2}]}}"#).unwrap()[0].id(), first);

    let mixed = deliver::<Optional>(r#"{"events":[{"id":"own"},{}]}"#).unwrap();
    assert_eq!(mixed[0].id(), "own");
    assert!(mixed[1].id().starts_with("sha256:") && mixed[1].id().ends_with("#1"));
}

#[test]
fn what_stands_beside_the_events_is_that_of_each() {
    let body = r#"{"kind":"order","id":"b1","at":1767225600,"events":[{"type":"sent"},{}]}"#;
    let deliveries = deliver::<Beside>(body).unwrap();
    assert_eq!(ids(&deliveries), ["b1#0", "b1#1"]);
    assert_eq!(types(&deliveries), ["order.sent", "order"]);
    assert!(deliveries.iter().all(|delivery| delivery.sent_at() == Some(delivery.received_at())));
    assert_eq!(deliveries[0].body_without_time::<Beside>(), br#"{"type":"sent"}"#.as_slice());
    for (body, expected) in [
        (r#"{"id":"b1","at":1,"events":[{}]}"#, TimestampExpired),
        (r#"{"at":1767225600,"events":[{"id":"1"}]}"#, MissingEventId),
        (r#"{"id":1,"id":1,"at":1767225600,"events":[]}"#, MalformedBody),
        (r#"{"kind":1,"kind":1,"at":1767225600,"events":[]}"#, MalformedBody),
    ] {
        assert_eq!(deliver::<Beside>(body).unwrap_err(), expected, "{body}");
    }
    let endpoint = endpoint::<Header>();
    let signed = endpoint.sign("[{},{}]", endpoint.now()).unwrap();
    let id = signed.headers["id"].to_str().unwrap().to_owned();
    let deliveries = endpoint.verify_batch(signed.headers, signed.body).unwrap();
    assert_eq!(ids(&deliveries), [format!("{id}#0"), format!("{id}#1")]);
    assert!(deliveries.iter().all(|delivery| delivery.sent_at() == Some(endpoint.now())));
}

#[test]
fn the_tenant_is_that_of_each_event_or_stands_beside_them() {
    let tenants = |path, body: &'static str| {
        let endpoint = endpoint::<Optional>().with_tenant_in(path);
        let signed = endpoint.sign(body, endpoint.now()).unwrap();
        let deliveries = endpoint.verify_batch(signed.headers, signed.body).unwrap();
        let tenant = |delivery: &Delivery| {
            let restored = StoredDelivery::of::<Optional>(delivery).restore::<Optional>().unwrap();
            assert_eq!(restored.tenant(), delivery.tenant());
            delivery.tenant().map(str::to_owned)
        };
        deliveries.iter().map(tenant).collect::<Vec<_>>()
    };
    let body = r#"{"shop":"s","events":[{"portal":62515},{"portal":"b"},{}]}"#;
    assert_eq!(tenants("portal", body), [Some("62515".to_owned()), Some("b".to_owned()), None]);
    assert_eq!(tenants("$.shop", body), vec![Some("s".to_owned()); 3]);
}

#[test]
fn the_time_of_each_event_is_checked_where_it_has_one() {
    let good = r#"{"id":1,"at":"2026-01-01T00:00:00Z"}"#;
    assert!(deliver::<Timed>(format!("[{good},{good}]")).is_ok());
    let late = format!(r#"[{good},{{"id":2,"at":"2025-12-31T00:00:00Z"}}]"#);
    assert_eq!(deliver::<Timed>(late).unwrap_err(), TimestampExpired);
    let endpoint = endpoint::<Timed>();
    let body = endpoint.stamp(r#"[{"id":1},{"id":2}]"#, endpoint.now()).unwrap();
    let deliveries = deliver::<Timed>(body).unwrap();
    assert_eq!(deliveries[1].body_without_time::<Timed>(), br#"{"id":2}"#.as_slice());
}

#[test]
fn the_canonical_form_is_what_the_events_are_read_of() {
    let sent = r#"[{ "type":"x", "type":"sent", "parcel": 1e0, "id":"é" }]"#;
    let deliveries = deliver::<Canonical>(sent).unwrap();
    assert_eq!(deliveries[0].body(), r#"{"id":"\u00e9","parcel":1.0,"type":"sent"}"#);
    assert_eq!((ids(&deliveries), types(&deliveries)), (vec!["é"], vec!["sent"]));
}

#[test]
fn the_field_of_a_form_has_the_array() {
    let endpoint = endpoint::<Form>();
    let body = endpoint.encode(r#"[{"type":"sent","parcel":7},{}]"#).unwrap();
    let deliveries = deliver::<Form>(body).unwrap();
    assert!(matches!(deliveries[0].decode(), form::Event::Sent(form::Sent { parcel: 7 })));
    assert!(deliveries[1].id().ends_with("#1"));
}

#[test]
fn one_event_is_put_into_a_body() {
    let deliveries = |encoded: Bytes| deliver::<Digest>(encoded).unwrap();
    let encoded = endpoint::<Digest>().encode(r#"{"type":"sent","parcel":1}"#).unwrap();
    assert_eq!(encoded, r#"{"a":{"events":[{"type":"sent","parcel":1}]}}"#);
    assert_eq!(types(&deliveries(encoded)), ["sent"]);
}

#[test]
fn a_body_of_another_provider_is_one_delivery() {
    assert_eq!(ids(&deliver::<One>(r#"{"id":"a"}"#).unwrap()), ["a"]);
    assert_eq!(deliver::<One>("[]").unwrap_err(), MalformedBody);
}

/// Keeps each event, restores it, and compares.
fn survive<P: Provider>(body: &str) {
    for delivery in deliver::<P>(body.to_owned()).unwrap() {
        let kept = StoredDelivery::of::<P>(&delivery);
        assert!(kept.raw_body.len() < delivery.body().len() + 200, "nothing of the other events");
        let restored = kept.restore::<P>().unwrap();
        assert_eq!(format!("{restored:?}"), format!("{delivery:?}"));
        assert_eq!(restored.body(), delivery.body());
        assert_eq!(restored.body_without_time::<P>(), delivery.body_without_time::<P>());
    }
}

#[test]
fn survive_a_queue_by_themselves() {
    survive::<Array>(TWO);
    survive::<Digest>(r#"{"a":{"events":[{"type":"sent"},{"y":NaN}]}}"#);
    survive::<Header>(r#"[{"type":"\ud83d\ude00\n"},{}]"#);
    survive::<Beside>(r#"{"kind":"o","id":"b","at":1767225600,"events":[{"type":"sent"},{}]}"#);
    survive::<Timed>(r#"[{"id":1,"at":"2026-01-01T00:00:00.123456789Z"}]"#);
    survive::<Canonical>(r#"[{"id":1, "x":1.50}]"#);
}

#[test]
fn a_queue_with_something_else_in_it_restores_nothing() {
    let kept = StoredDelivery::of::<Array>(&deliver::<Array>(TWO).unwrap()[0]);
    for body in
        ["", "{}", TWO, "{}\n{}", "{\"id\":\"a\"}\n[]", "{\"id\":\"a\",\"sent_at\":\"x\"}\n{}"]
    {
        let mut other = kept.clone();
        other.raw_body = body.into();
        assert_eq!(other.restore::<Array>().unwrap_err().kind(), MalformedBody, "{body}");
    }
}

/// Seconds that an event takes, in the fastest of several runs.
fn cost(count: usize) -> f64 {
    let endpoint = endpoint::<Many>();
    let event = |nth| format!(r#"{{"id":"evt_{nth}","type":"sent","parcel":{nth},"x":[1,{{}}]}}"#);
    let events: Vec<_> = (0..count).map(event).collect();
    let body = Bytes::from(format!(r#"{{"events":[{}]}}"#, events.join(",")));
    let signed = endpoint.sign(body, endpoint.now()).unwrap();
    let run = || {
        let (headers, body) = (signed.headers.clone(), signed.body.clone());
        let started = Instant::now();
        assert_eq!(black_box(endpoint.verify_batch(headers, body)).unwrap().len(), count);
        started.elapsed()
    };
    let fastest = (0..20).map(|_| run()).min().unwrap();
    fastest.as_secs_f64() / f64::from(u32::try_from(count).unwrap())
}

/// What grows with the square of the number would make an event of a body with 1,000 cost 100 times as
/// much as one of a body with 10.
#[test]
fn an_event_costs_as_much_among_many_as_among_few() {
    let [few, some, many] = [10, 100, 1_000].map(cost);
    assert!(some < few * 4.0 && many < few * 4.0, "{few} {some} {many} s an event");
}
