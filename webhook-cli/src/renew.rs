//! Renew: a delivery signed again with the time of now.
//!
//! A signature is what makes a delivery authentic, so only what is authentic apart from its age is
//! signed, unless somebody asks for the rest in so many words (`--insecure-unverified`): that turns every
//! forgery that was recorded into the real thing.

use bytes::Bytes;
use http::{HeaderMap, header};
use webhook_tower::{Delivery, jiff::Timestamp};

use crate::{capture::Capture, endpoint::AnyEndpoint, fault, provider::AnyProvider};

/// Headers that belong to a connection and not to what goes over it.
const OF_THE_CONNECTION: [header::HeaderName; 9] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Headers and body to be sent.
pub(crate) type Renewed = (HeaderMap, Bytes);

/// The delivery as it came, for another connection.
pub(crate) fn unchanged(capture: &Capture) -> Renewed {
    let mut headers = capture.headers.clone();
    for name in OF_THE_CONNECTION {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    (headers, capture.body.clone())
}

/// The delivery, or the first of several in one body, and the same signed anew, if it is authentic apart from its age.
///
/// # Errors
///
/// Says why it is not, or why it cannot be signed.
pub(crate) fn signed_anew(
    endpoint: &dyn AnyEndpoint,
    provider: &AnyProvider,
    capture: &Capture,
) -> Result<(Delivery, Renewed), String> {
    let deliveries = endpoint
        .verify_at_any_age(&capture.headers, capture.body.clone())
        .map_err(|rejection| format!("it is not authentic: {rejection}"))?;
    let delivery = deliveries.into_iter().next().ok_or("it has no event in it")?;
    Ok((delivery, sign_whatever_it_is(endpoint, provider, capture)?))
}

/// The delivery signed anew, whether it is authentic or not.
///
/// # Errors
///
/// Says why it cannot be signed.
pub(crate) fn sign_whatever_it_is(
    endpoint: &dyn AnyEndpoint,
    provider: &AnyProvider,
    capture: &Capture,
) -> Result<Renewed, String> {
    let (mut headers, body) = unchanged(capture);
    for name in provider.scheme.headers() {
        headers.remove(name);
    }
    let signed = fault::sign(endpoint, body, Timestamp::now()).map_err(|why| format!("{why:#}"))?;
    headers.extend(signed.headers);
    Ok((headers, signed.body))
}
