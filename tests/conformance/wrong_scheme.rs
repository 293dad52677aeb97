//! The right secret and the right delivery, signed as the provider does not sign.

use webhook_tests::providers;
use webhook_tower::{
    Events, Provider,
    RejectionKind::{self, InvalidSignatureFormat, SignatureMismatch},
    Scheme, SecretEncoding,
    SignatureEncoding::{self, Base64, Base64Url, Hex},
    SignedPart::{self, Body, CanonicalBody, Id, Literal, Time},
};

use crate::trial::{self, Trial, keyed, now};

/// A scheme with SnapTrade's header.
const fn snaptrade(encoding: SignatureEncoding, content: &'static [SignedPart]) -> Scheme {
    Scheme::hmac_sha256("signature", encoding, content).id_in_body("webhookId")
}

/// A scheme with SnipeRoute's headers, as far as it signs the time.
const fn sniperoute(encoding: SignatureEncoding, content: &'static [SignedPart]) -> Scheme {
    Scheme::hmac_sha256("sr-signature", encoding, content)
        .prefix("v1=")
        .id_in_body("id")
        .id_repeated_in_header("sr-event-id")
        .secret(SecretEncoding::Hex)
}

const BASE64_KEY: SecretEncoding = SecretEncoding::Base64 { prefix: "" };

providers! {
    /// Hex for base64.
    HexSignature in hex_signature: snaptrade(Hex, &[CanonicalBody]);
    /// Base64url, which has no padding.
    UrlSignature in url_signature: snaptrade(Base64Url, &[CanonicalBody]);
    /// With a version.
    VersionedSignature in versioned: snaptrade(Base64, &[CanonicalBody]).prefix("v1=");
    /// The bytes in place of what they mean.
    RawBody in raw_body: snaptrade(Base64, &[Body]);
    /// The body and something else.
    TerminatedBody in terminated: snaptrade(Base64, &[CanonicalBody, Literal("\n")]);
    /// The key's hex in place of its text.
    DecodedKey in decoded_key: snaptrade(Base64, &[CanonicalBody]).secret(SecretEncoding::Hex);
    /// The key's base64 in place of its text.
    Base64Key in base64_key: snaptrade(Base64, &[CanonicalBody]).secret(BASE64_KEY);

    /// Base64 for hex.
    Base64Signature in base64_signature:
        sniperoute(Base64, &[Time, Literal("."), Body]).time_in_header("sr-timestamp");
    /// Base64url for hex.
    UrlHexSignature in url_hex_signature:
        sniperoute(Base64Url, &[Time, Literal("."), Body]).time_in_header("sr-timestamp");
    /// Without the version.
    NoVersion in no_version:
        sniperoute(Hex, &[Time, Literal("."), Body]).prefix("").time_in_header("sr-timestamp");
    /// With another version.
    OldVersion in old_version:
        sniperoute(Hex, &[Time, Literal("."), Body]).prefix("v0=").time_in_header("sr-timestamp");
    /// Without the time.
    NoTime in no_time: sniperoute(Hex, &[Body]);
    /// Without the dot.
    NoDot in no_dot: sniperoute(Hex, &[Time, Body]).time_in_header("sr-timestamp");
    /// The time behind the body.
    TimeLast in time_last:
        sniperoute(Hex, &[Body, Literal("."), Time]).time_in_header("sr-timestamp");
    /// What the body means in place of its bytes.
    Meaning in meaning:
        sniperoute(Hex, &[Time, Literal("."), CanonicalBody]).time_in_header("sr-timestamp");
    /// With the id, as Standard Webhooks has it.
    WithId in with_id:
        sniperoute(Hex, &[Id, Literal("."), Time, Literal("."), Body])
            .time_in_header("sr-timestamp").id_in_header("sr-event-id");
    /// The key's text in place of what its hex stands for.
    TextKey in text_key:
        sniperoute(Hex, &[Time, Literal("."), Body])
            .time_in_header("sr-timestamp").secret(SecretEncoding::Text);
    /// The key's base64 in place of its hex.
    Base64HexKey in base64_hex_key:
        sniperoute(Hex, &[Time, Literal("."), Body])
            .time_in_header("sr-timestamp").secret(BASE64_KEY);
}

/// Signs every delivery as `P` and expects that its provider's service refuses it.
async fn refuses<P: Provider>(trials: &[Trial], kind: RejectionKind) {
    for trial in trials {
        let signed = keyed::<P>(trial::SECRET).sign(trial.body.clone(), now()).unwrap();
        // What this scheme does not send, the provider does.
        let mut headers = trial.headers.clone();
        headers.extend(signed.headers);
        trial.refuses(headers, kind, P::NAME).await;
    }
}

#[tokio::test]
async fn refuses_snaptrades_deliveries_signed_in_another_way() {
    let trials = trial::of_snaptrade();
    refuses::<HexSignature>(&trials, InvalidSignatureFormat).await;
    refuses::<UrlSignature>(&trials, InvalidSignatureFormat).await;
    refuses::<VersionedSignature>(&trials, InvalidSignatureFormat).await;
    refuses::<RawBody>(&trials, SignatureMismatch).await;
    refuses::<TerminatedBody>(&trials, SignatureMismatch).await;
    refuses::<DecodedKey>(&trials, SignatureMismatch).await;
    refuses::<Base64Key>(&trials, SignatureMismatch).await;
}

#[tokio::test]
async fn refuses_sniperoutes_deliveries_signed_in_another_way() {
    let trials = trial::of_sniperoute();
    refuses::<Base64Signature>(&trials, InvalidSignatureFormat).await;
    refuses::<UrlHexSignature>(&trials, InvalidSignatureFormat).await;
    refuses::<NoVersion>(&trials, InvalidSignatureFormat).await;
    refuses::<OldVersion>(&trials, InvalidSignatureFormat).await;
    refuses::<NoTime>(&trials, SignatureMismatch).await;
    refuses::<NoDot>(&trials, SignatureMismatch).await;
    refuses::<TimeLast>(&trials, SignatureMismatch).await;
    refuses::<Meaning>(&trials, SignatureMismatch).await;
    refuses::<WithId>(&trials, SignatureMismatch).await;
    refuses::<TextKey>(&trials, SignatureMismatch).await;
    refuses::<Base64HexKey>(&trials, SignatureMismatch).await;
}
