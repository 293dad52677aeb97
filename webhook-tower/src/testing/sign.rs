//! Sign: creates a delivery as its provider sends it.

use bytes::Bytes;
use http::{Request, Uri};
use http_body_util::Full;
use jiff::Timestamp;
use webhook_core::{Endpoint, Provider, Rejection, Secret, SecretEncoding, SecretError};

/// Key text that is valid as text, as hex and as base64.
const KEY: &str = "7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e";

/// A secret in the form that `P` expects. It is public, so use it only in tests.
#[must_use]
pub fn secret<P: Provider>() -> Secret {
    let prefix = match P::SCHEME.secret_encoding() {
        SecretEncoding::Base64 { prefix } => prefix,
        _ => "",
    };
    made(Secret::new(format!("{prefix}{KEY}")))
}

/// What stands before the path in a URL of a test.
pub(super) const BASE: &str = "https://example.com";

/// An endpoint with that [`secret`], at `https://example.com` for schemes that sign the URL.
#[must_use]
pub fn endpoint<P: Provider>() -> Endpoint<P> {
    made(Endpoint::at(BASE, secret::<P>()))
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
    sign_to(endpoint, Uri::from_static("/"), body, at)
}

/// The same, sent to a URI of one's own.
pub(super) fn sign_to<P: Provider>(
    endpoint: &Endpoint<P>,
    uri: Uri,
    body: impl Into<Bytes>,
    at: Timestamp,
) -> Result<Request<Full<Bytes>>, Rejection> {
    let body = endpoint.encode(endpoint.stamp(body, at)?)?;
    let request = endpoint.sign_request(uri, body, at)?;
    Ok(request.map(Full::new))
}

#[expect(clippy::panic, reason = "the key fits every encoding, as a test shows")]
fn made<T>(result: Result<T, SecretError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
