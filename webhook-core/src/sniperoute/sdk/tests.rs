//! The documented reasons, in the documented order, and signatures that CPython computed.

use serde::Deserialize;

use super::*;

const SECRET: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const NOW: i64 = 1_732_980_600;

fn secret() -> SigningSecret {
    SigningSecret::new(SECRET).unwrap()
}

fn signer_at(now: i64, tolerance: Option<u64>) -> WebhookSigner {
    WebhookSigner::new(&secret(), tolerance)
        .with_clock(move || Timestamp::from_second(now).unwrap())
}

fn reason(result: Result<(), WebhookVerificationError>) -> &'static str {
    result.map_or_else(|error| error.reason(), |()| "valid")
}

#[derive(Deserialize)]
struct Vectors {
    sniperoute: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    file: String,
    #[serde(rename = "sr-timestamp")]
    timestamp: String,
    secret_hex: String,
    #[serde(rename = "sr-signature")]
    signature: String,
    #[serde(rename = "WRONG_if_hex_text_used_as_key")]
    wrong: String,
}

fn payload(file: &str) -> &'static [u8] {
    match file {
        "intent.created.json" => include_bytes!("../samples/intent.created.json"),
        "intent.pending.json" => include_bytes!("../samples/intent.pending.json"),
        "intent.filled.json" => include_bytes!("../samples/intent.filled.json"),
        "intent.filled-2.PARTIAL.json" => {
            include_bytes!("../../../../tests/payloads/sniperoute/intent.filled-2.PARTIAL.json")
        }
        other => panic!("no payload {other}"),
    }
}

#[test]
fn agrees_with_signatures_that_cpython_computed() {
    let vectors = include_str!("../../../../tests/payloads/VECTORS_computed_here.json");
    let vectors: Vectors = serde_json::from_str(vectors).unwrap();
    assert_eq!(vectors.sniperoute.len(), 4);
    for vector in vectors.sniperoute {
        let body = payload(&vector.file);
        let secret = SigningSecret::new(vector.secret_hex).unwrap();
        let signer =
            WebhookSigner::new(&secret, None).with_clock(|| Timestamp::from_second(NOW).unwrap());
        assert_eq!(signer.compute_signature(body, &vector.timestamp), vector.signature);
        assert_eq!(signer.compute_signature(body, NOW), vector.signature);
        for (timestamp, signature, expected) in [
            (vector.timestamp.as_str(), vector.signature.as_str(), "valid"),
            (&vector.timestamp, &vector.wrong, "signature_mismatch"),
            ("1732980601", &vector.signature, "signature_mismatch"),
        ] {
            assert_eq!(reason(signer.verify(body, signature, timestamp)), expected);
        }
    }
}

#[test]
fn gives_the_documented_reasons_in_the_documented_order() {
    let signer = signer_at(NOW, None);
    let valid = signer.compute_signature("{}", NOW);
    let upper = valid.to_uppercase().replace("V1", "v1");
    for (signature, timestamp, expected) in [
        (Some(valid.as_str()), Some("1732980600"), "valid"),
        (None, None, "missing_signature"),
        (Some(""), None, "missing_signature"),
        (Some("x"), None, "missing_timestamp"),
        (Some("x"), Some(""), "missing_timestamp"),
        (Some("x"), Some("soon"), "invalid_timestamp"),
        (Some("x"), Some(" 1732980600"), "invalid_timestamp"),
        (Some("x"), Some("1732980600.0"), "invalid_timestamp"),
        (Some("x"), Some("1732980299"), "timestamp_expired"),
        (Some("x"), Some("1732980901"), "timestamp_expired"),
        (Some("x"), Some("-9223372036854775808"), "timestamp_expired"),
        (Some("x"), Some("1732980600"), "invalid_signature_format"),
        (Some("v1="), Some("1732980600"), "invalid_signature_format"),
        (valid.strip_prefix("v1="), Some("1732980600"), "invalid_signature_format"),
        (valid.get(..66), Some("1732980600"), "invalid_signature_format"),
        (Some(&upper), Some("1732980600"), "invalid_signature_format"),
        (Some(&valid), Some("1732980601"), "signature_mismatch"),
    ] {
        let result = signer.verify("{}", signature, timestamp);
        assert_eq!(reason(result), expected, "{signature:?} {timestamp:?}");
    }
}

#[test]
fn includes_both_ends_of_the_tolerance() {
    let signature = signer_at(NOW, None).compute_signature("{}", NOW);
    for (tolerance, distance, expected) in [
        (None, 300, "valid"),
        (None, 301, "timestamp_expired"),
        (Some(5), 5, "valid"),
        (Some(5), 6, "timestamp_expired"),
        (Some(0), 0, "valid"),
        (Some(0), 1, "timestamp_expired"),
        (Some(u64::MAX), 1_000_000_000, "valid"),
    ] {
        for now in [NOW - distance, NOW + distance] {
            let result = signer_at(now, tolerance).verify("{}", signature.as_str(), NOW);
            assert_eq!(reason(result), expected, "{tolerance:?} {distance}");
        }
    }
}

#[test]
fn takes_text_bytes_integers_and_absent_headers() {
    let now = Timestamp::now().as_second();
    let signature = signer_at(NOW, None).compute_signature("{}", now);
    let signature = signature.as_str();
    assert_eq!(reason(verify_webhook_signature("{}", signature, now, &secret(), None)), "valid");
    let text = now.to_string();
    let result = verify_webhook_signature(b"{}", Some(signature), text.as_str(), &secret(), 300);
    assert_eq!(reason(result), "valid");
    let result = verify_webhook_signature(vec![], None, None, &secret(), 300);
    assert_eq!(reason(result), "missing_signature");
    let result = verify_webhook_signature("{}", signature, 1_732_980_600, &secret(), 300);
    assert_eq!(reason(result), "timestamp_expired");
}

#[test]
fn refuses_a_secret_that_is_none_before_anything_is_verified() {
    for text in ["", "00", "0x112233445566778899aabbccddeeff00", "your_hex_encoded_secret"] {
        assert!(SigningSecret::new(text).is_err(), "{text}");
    }
}

#[test]
fn shows_nothing_of_the_secret() {
    let shown = format!("{:?} {:?}", secret(), signer_at(NOW, None));
    assert!(!shown.contains("0011"), "{shown}");
    let error = signer_at(NOW, None).verify("{}", "x", NOW).unwrap_err();
    assert_eq!(error.message(), "the signature is not in the provider's form");
    assert_eq!(error.to_string(), error.message());
}
