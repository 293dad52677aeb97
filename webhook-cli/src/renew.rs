//! Renew: a delivery signed again with the time of now.
//!
//! A signature is what makes a delivery authentic, so only what is authentic apart from its age is
//! signed, unless somebody asks for the rest in so many words (`--insecure-unverified`): that turns every
//! forgery that was recorded into the real thing.

use bytes::Bytes;
use http::{HeaderMap, Uri, header};
use webhook_tower::{Delivery, jiff::Timestamp};

use crate::{
    address::Address,
    body::{Draft, new_id},
    capture::Capture,
    claims,
    endpoint::AnyEndpoint,
    fault,
    provider::AnyProvider,
};

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
pub(crate) struct Renewed {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The query, where it is signed.
    pub(crate) query: Option<String>,
}

/// The delivery as it came, for another connection.
pub(crate) fn unchanged(capture: &Capture) -> Renewed {
    let mut headers = capture.headers.clone();
    for name in OF_THE_CONNECTION {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    Renewed { headers, body: capture.body.clone(), query: None }
}

/// The delivery, and the same signed anew, if it is authentic apart from its age.
///
/// # Errors
///
/// Says why it is not, or why it cannot be signed.
pub(crate) fn signed_anew(
    endpoint: &dyn AnyEndpoint,
    provider: &AnyProvider,
    capture: &Capture,
    target: &Uri,
) -> Result<(Delivery, Renewed), String> {
    let deliveries = endpoint
        .verify_at_any_age(capture.request(&capture.body))
        .map_err(|rejection| format!("it is not authentic: {rejection}"))?;
    let delivery = deliveries.into_iter().next().ok_or("it has no event in it")?;
    if provider.scheme.is_batch() {
        return Ok((delivery, sign_whatever_it_is(endpoint, provider, capture, target)?));
    }
    let renewed = sign(endpoint, provider, capture, target, Some(delivery.id()))?;
    Ok((delivery, renewed))
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
    target: &Uri,
) -> Result<Renewed, String> {
    let (_, id) = claims::type_and_id(provider, &capture.headers, &capture.body);
    sign(endpoint, provider, capture, target, id.as_deref())
}

fn sign(
    endpoint: &dyn AnyEndpoint,
    provider: &AnyProvider,
    capture: &Capture,
    target: &Uri,
    id: Option<&str>,
) -> Result<Renewed, String> {
    let Renewed { mut headers, body, .. } = unchanged(capture);
    // An id that nobody signs stays what it was.
    let claimed = provider.scheme.claimed_id_headers();
    for name in provider.scheme.headers().filter(|name| !claimed.contains(name)) {
        headers.remove(name);
    }
    let address = Address { base: None, target: target.clone() };
    // The receiver has to recognize it, so the id stays what it was.
    let id = id.map_or_else(new_id, ToOwned::to_owned);
    let draft = Draft { body, event_type: None, address, id };
    let signed = fault::sign(endpoint, &draft, Timestamp::now());
    let (signed, body) = signed.map_err(|why| format!("{why:#}"))?.into_parts();
    headers.extend(signed.headers);
    let query = provider.scheme.signs_request().then(|| signed.uri.query().map(str::to_owned));
    Ok(Renewed { headers, body, query: query.flatten() })
}
