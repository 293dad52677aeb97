//! Hex and base64, of secrets and of signatures: accepted is what an independent description says.

use http::{HeaderMap, HeaderName, HeaderValue};
use webhook_tests::providers;
use webhook_tower::{
    Endpoint, Events, Provider, RejectionKind, Scheme, Secret, SecretEncoding, SignatureEncoding,
    SignedPart, devlog::is_printable,
};

use super::{endpoint, now};

providers! {
    /// Hex, with a key of hex.
    Hex in hex: Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
        .secret(SecretEncoding::Hex);
    /// Base64, with a key of base64.
    Base64 in base64: Scheme::hmac_sha256("tag", SignatureEncoding::Base64, &[SignedPart::Body])
        .secret(SecretEncoding::Base64 { prefix: "whsec_" });
    /// Base64url, with a key of text.
    Base64Url in base64_url:
        Scheme::hmac_sha256("tag", SignatureEncoding::Base64Url, &[SignedPart::Body]);
}

/// The input is a secret in the first line, and a signature in the next.
pub fn run(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let (secret, tag) = text.split_once('\n').unwrap_or((text, text));
    check_secret::<Hex>(secret, hex(secret).is_some_and(|bytes| bytes >= 16));
    let behind = secret.strip_prefix("whsec_");
    let bytes = behind.and_then(|text| base64(text, "+/", |padded| padded));
    check_secret::<Base64>(secret, bytes.is_some_and(|bytes| bytes >= 16));
    check_secret::<Base64Url>(secret, true);
    let lower = !tag.bytes().any(|byte| byte.is_ascii_uppercase());
    check_tag::<Hex>(tag, lower && hex(tag) == Some(32));
    check_tag::<Base64>(tag, base64(tag, "+/", |padded| padded) == Some(32));
    check_tag::<Base64Url>(tag, base64(tag, "-_", |_| true) == Some(32));
}

/// A secret is taken exactly when it has to be, and then signs what it verifies.
fn check_secret<P: Provider>(text: &str, fits: bool) {
    let bare = !text.is_empty() && text.trim() == text && text.chars().all(is_printable);
    let endpoint = Secret::new(text).and_then(Endpoint::<P>::new);
    assert_eq!(endpoint.is_ok(), bare && fits, "{text:?}");
    let Ok(endpoint) = endpoint else { return };
    let signed = endpoint.sign("{}", now()).unwrap();
    assert!(endpoint.verify(signed.headers, signed.body).is_ok());
}

/// A signature is well-formed exactly when it has to be.
fn check_tag<P: Provider>(text: &str, fits: bool) {
    let Ok(value) = HeaderValue::from_str(text) else { return };
    let headers = HeaderMap::from_iter([(HeaderName::from_static("tag"), value)]);
    let endpoint = endpoint::<P>();
    let checked = endpoint.check_headers(headers).map(drop).map_err(|rejection| rejection.kind());
    let expected = match fits {
        true => Ok(()),
        false if text.trim().is_empty() => Err(RejectionKind::MissingSignature),
        false => Err(RejectionKind::InvalidSignatureFormat),
    };
    assert_eq!(checked, expected, "{text:?}");
}

/// How many bytes hex digits stand for.
fn hex(text: &str) -> Option<usize> {
    let digits = text.len().is_multiple_of(2) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then_some(text.len() / 2)
}

/// How many bytes the base64 text stands for, if it is the only one that stands for them.
fn base64(text: &str, last_two: &str, may_be: fn(bool) -> bool) -> Option<usize> {
    let bare = text.trim_end_matches('=');
    let padding = text.len() - bare.len();
    let whole = text.len().is_multiple_of(4) && padding == (4 - bare.len() % 4) % 4;
    let fits = may_be(whole) && (whole || padding == 0);
    let alphabet: String =
        ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(last_two.chars()).collect();
    let values: Option<Vec<_>> = bare.chars().map(|digit| alphabet.find(digit)).collect();
    let unused = match (bare.len() % 4, values?.last()) {
        (0, _) => 0,
        (2, Some(value)) => value & 0b1111,
        (3, Some(value)) => value & 0b11,
        _ => return None,
    };
    (fits && unused == 0).then_some(bare.len() * 3 / 4)
}
