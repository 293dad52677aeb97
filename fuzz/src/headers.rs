//! Headers and the times in them, under four schemes.

use bytes::Bytes;
use http::HeaderMap;
use webhook_tests::providers;
use webhook_tower::{
    Events, Provider, RejectionKind, Scheme, SecretEncoding, SignatureEncoding, SignedPart,
    SnapTrade, SnipeRoute,
};

use super::{NOW, endpoint, header_map};

providers! {
    /// A list with ids and times in headers of their own.
    Listed in listed: Scheme::hmac_sha256(
            "webhook-signature",
            SignatureEncoding::Base64,
            &[
                SignedPart::Id,
                SignedPart::Literal("."),
                SignedPart::Time,
                SignedPart::Literal("."),
                SignedPart::Body,
            ],
        )
        .prefix("v1,")
        .separated_by(' ')
        .time_in_header("webhook-timestamp")
        .id_in_header("webhook-id")
        .secret(SecretEncoding::Base64 { prefix: "whsec_" });
    /// A list with the time among its items.
    Timed in timed: Scheme::hmac_sha256(
            "stripe-signature",
            SignatureEncoding::Hex,
            &[SignedPart::Time, SignedPart::Literal("."), SignedPart::Body],
        )
        .prefix("v1=")
        .separated_by(',')
        .time_in_signature("t=");
}

/// The input is lines of headers.
pub fn run(input: &[u8]) {
    let headers = header_map(input);
    check::<SnapTrade>(&headers);
    check::<Listed>(&headers);
    check::<Timed>(&headers);
    if check::<SnipeRoute>(&headers) {
        let text = |name| headers[name].to_str().unwrap();
        let time: i64 = text("sr-timestamp").parse().unwrap();
        assert_eq!(time.to_string(), text("sr-timestamp"), "a time has one spelling");
        assert!((NOW - 300..=NOW + 300).contains(&time));
        let digits = text("sr-signature").strip_prefix("v1=").unwrap();
        assert!(
            digits.len() == 64 && digits.bytes().all(|digit| b"0123456789abcdef".contains(&digit))
        );
        assert!(!text("sr-event-id").is_empty());
        for name in ["sr-timestamp", "sr-signature", "sr-event-id"] {
            assert_eq!(headers.get_all(name).iter().count(), 1);
        }
    }
}

/// Whether the headers pass. What they are refused for does not depend on the body, and no body is
/// accepted under a signature that was made up.
fn check<P: Provider>(headers: &HeaderMap) -> bool {
    let endpoint = endpoint::<P>();
    let checked = endpoint.check_headers(headers.clone()).map(drop);
    let checked = checked.map_err(|rejection| rejection.kind());
    let verified = endpoint.verify(headers.clone(), Bytes::from_static(b"{}"));
    let refused = verified.expect_err("nobody signed it").kind();
    assert_eq!(refused, checked.err().unwrap_or(RejectionKind::SignatureMismatch));
    checked.is_ok()
}
