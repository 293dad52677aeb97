//! Sign: creates a delivery as its provider sends it.

use bytes::Bytes;
use http::{Request, Uri};
use http_body_util::Full;
use jiff::Timestamp;
use webhook_core::{Algorithm, Endpoint, Provider, Rejection, Secret, SecretEncoding, SecretError};

/// Key text that is valid as text, as hex and as base64.
const KEY: &str = "7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e";

/// The public keys that belong to [`KEY`] as a private one.
const ED25519_PUBLIC_HEX: &str = "8c25513883d3c20a287c98a5251bc5a47f11a669bc55f05fe3610ddea6b20e0e";
const ED25519_PUBLIC_BASE64: &str = "jCVROIPTwgoofJilJRvFpH8Rpmm8VfBf42EN3qayDg4=";
const P256_PUBLIC: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEF68XSFpO3UGGcjWBIT7dCGSOadEDZir5Pbxwi/9YDhiZ\
     6z8+5Khoe3QQPRsk+oCtt293EeuG77tNqVKj3lKafQ==";

/// A secret in the form that `P` expects, which is a public key where the provider keeps a private one. It is public, so use it only in tests.
#[must_use]
pub fn secret<P: Provider>() -> Secret {
    let text = match (P::SCHEME.algorithm(), P::SCHEME.secret_encoding()) {
        (Algorithm::EcdsaP256, _) => P256_PUBLIC.to_owned(),
        (Algorithm::Ed25519, SecretEncoding::PublicHex) => ED25519_PUBLIC_HEX.to_owned(),
        (Algorithm::Ed25519, _) => ED25519_PUBLIC_BASE64.to_owned(),
        (_, SecretEncoding::Base64 { prefix }) => format!("{prefix}{KEY}"),
        _ => KEY.to_owned(),
    };
    made(Secret::new(text))
}

/// The private key that belongs to [`secret`], for schemes that have one. It is public too.
fn private_key<P: Provider>() -> Option<Secret> {
    P::SCHEME.algorithm().has_public_key().then(|| made(Secret::new(KEY)))
}

/// What stands before the path in a URL of a test.
pub(super) const BASE: &str = "https://example.com";

/// An endpoint with that [`secret`], at `https://example.com` for schemes that sign the URL.
#[must_use]
pub fn endpoint<P: Provider>() -> Endpoint<P> {
    made(match (P::SCHEME.is_signed(), private_key::<P>()) {
        (true, None) => Endpoint::at(BASE, secret::<P>()),
        (true, Some(key)) => {
            Endpoint::at(BASE, secret::<P>()).and_then(|endpoint| endpoint.signing_with(key))
        }
        (false, _) => Endpoint::insecure_trusting_transport(secret::<P>()),
    })
}

/// The request that `P` would send to `/` with `body` at `at`, signed with the secret of `endpoint`.
///
/// Where the scheme reads the time from the body, `at` is written into it first; where the provider
/// sends forms, the body is JSON here and becomes one.
///
/// # Errors
///
/// Refuses what [`Endpoint::stamp`], [`Endpoint::encode`] and [`Endpoint::sign_request`] refuse.
pub fn sign<P: Provider>(
    endpoint: &Endpoint<P>,
    body: impl Into<Bytes>,
    at: Timestamp,
) -> Result<Request<Full<Bytes>>, Rejection> {
    sign_to(endpoint, Uri::from_static("/"), None, body, at)
}

/// The same, sent to a URI of one's own, as this event where a header claims it.
pub(super) fn sign_to<P: Provider>(
    endpoint: &Endpoint<P>,
    uri: Uri,
    claimed: Option<&str>,
    body: impl Into<Bytes>,
    at: Timestamp,
) -> Result<Request<Full<Bytes>>, Rejection> {
    let json = endpoint.stamp(body, at)?;
    let mut request = endpoint.sign_request(uri, endpoint.encode(json.clone())?, at)?;
    if let Some(event_type) = claimed {
        endpoint.add_claimed_type(request.headers_mut(), event_type, json);
    }
    Ok(request.map(Full::new))
}

#[expect(clippy::panic, reason = "the key fits every encoding, as a test shows")]
fn made<T>(result: Result<T, SecretError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
