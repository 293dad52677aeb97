//! Sign: creates a delivery as its provider sends it.

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use jiff::Timestamp;
use webhook_core::{Endpoint, Provider, Rejection, Secret, SecretEncoding, SecretError, Signed};

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

/// An endpoint with that [`secret`].
#[must_use]
pub fn endpoint<P: Provider>() -> Endpoint<P> {
    made(Endpoint::new(secret::<P>()))
}

/// The request that `P` would send with `body` at `at`, signed with the secret of `endpoint`.
///
/// Where the scheme reads the time from the body, `at` is written into it first.
///
/// # Errors
///
/// Refuses what [`Endpoint::stamp`] and [`Endpoint::sign`] refuse.
pub fn sign<P: Provider>(
    endpoint: &Endpoint<P>,
    body: impl Into<Bytes>,
    at: Timestamp,
) -> Result<Request<Full<Bytes>>, Rejection> {
    let Signed { headers, body } = endpoint.sign(endpoint.stamp(body, at)?, at)?;
    let mut request = Request::new(Full::new(body));
    *request.method_mut() = Method::POST;
    *request.headers_mut() = headers;
    Ok(request)
}

#[expect(clippy::panic, reason = "the key fits every encoding, as a test shows")]
fn made<T>(result: Result<T, SecretError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
