//! Stored: what a queue keeps of a delivery, so that it can be read, and verified, again.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::HeaderMap;
use jiff::Timestamp;

use crate::{
    batch, claim, content::Content, delivery::Delivery, endpoint::Endpoint, event::Events as _,
    proven::Proven, provider::Provider, rejection::Rejection, unverified::Unverified,
};

/// A delivery as a queue stores it: the bytes that came, and which secret proved them authentic.
///
/// Use it to put deliveries into a queue of your own, and to take them out again: an end that stores
/// what [`of`](Self::of) makes of a delivery, and a worker that runs the handlers of what
/// [`restore`](Self::restore) answers.
///
/// Restoring verifies nothing again. Whoever can write into the queue can therefore make deliveries
/// up: it has to be as safe as the service itself. Where it is not, keep the headers and the raw body
/// and give them to [`Endpoint::verify`]; where the provider
/// [signs the request](crate::Scheme::signs_request), keep that too.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoredDelivery {
    /// The name of the endpoint that it came to.
    pub endpoint: Arc<str>,
    /// The tenant that it belongs to, if the endpoint knows of tenants.
    pub tenant: Option<Arc<str>>,
    /// The headers that the scheme names, and those that claim a type or an id, as they came; the others may hold anything.
    pub headers: HeaderMap,
    /// The body byte for byte as it came.
    ///
    /// Of one of [several events](crate::Scheme::batch) in a body it is what
    /// [`restore`](Self::restore) needs: a line of JSON with the id, the type and the time of the event, some of
    /// which may stand elsewhere in the body, and behind it the event's own text. Nothing verifies it again.
    pub raw_body: Bytes,
    /// Which secret made the signature.
    pub secret_index: usize,
    /// When the delivery arrived.
    pub received_at: Timestamp,
}

impl StoredDelivery {
    /// Puts together what a queue has kept, in the parts of [`StoredDelivery`].
    #[must_use]
    pub fn new(
        endpoint: impl Into<Arc<str>>,
        headers: HeaderMap,
        raw_body: impl Into<Bytes>,
        secret_index: usize,
        received_at: Timestamp,
    ) -> Self {
        let (endpoint, raw_body, tenant) = (endpoint.into(), raw_body.into(), None);
        Self { endpoint, tenant, headers, raw_body, secret_index, received_at }
    }

    /// The same delivery as one of this tenant; an empty text stands for none.
    #[must_use]
    pub fn for_tenant(mut self, tenant: &str) -> Self {
        self.tenant = (!tenant.is_empty()).then(|| tenant.into());
        self
    }

    /// What is to be stored of a delivery of `P`.
    #[must_use]
    pub fn of<P: Provider>(delivery: &Delivery) -> Self {
        let mut headers = HeaderMap::new();
        for name in Endpoint::<P>::HEADERS.iter() {
            for value in delivery.headers().get_all(name) {
                headers.append(name, value.clone());
            }
        }
        let claims = claim::type_headers(P::Events::TYPE_HEADERS);
        for name in P::SCHEME.other_headers().chain(claims) {
            for value in delivery.headers().get_all(name) {
                headers.append(name, value.clone());
            }
        }
        Self {
            endpoint: Arc::clone(delivery.endpoint()),
            tenant: delivery.tenant.clone(),
            headers,
            raw_body: if P::SCHEME.is_batch() {
                batch::keep(delivery)
            } else {
                delivery.raw_body().clone()
            },
            secret_index: delivery.secret_index(),
            received_at: delivery.received_at(),
        }
    }

    /// The delivery that it was made of, read with today's rules.
    ///
    /// # Errors
    ///
    /// Refuses headers and a body that do not have the form of a delivery of `P`.
    pub fn restore<P: Provider>(self) -> Result<Delivery, Rejection> {
        let (time, id) = if P::SCHEME.is_signed() {
            let names = &Endpoint::<P>::HEADERS;
            let unverified = Unverified::read(&P::SCHEME, names, &self.headers)?;
            (unverified.time.map(|(at, _)| at), unverified.id.cloned())
        } else {
            // A token is not stored.
            (None, None)
        };
        let proven = Proven {
            received_at: self.received_at,
            secret_index: self.secret_index,
            time,
            id,
            request: None,
        };
        if P::SCHEME.is_batch() {
            let to = (self.endpoint, self.tenant);
            return batch::restore::<P>(&proven, to, self.headers, &self.raw_body);
        }
        let json =
            Content::new(P::SCHEME.signed_bytes(), self.raw_body)?.into_json(P::SCHEME.body)?;
        // However old it has become.
        proven.read::<P>(self.endpoint, self.tenant, self.headers, json, None)
    }
}

/// Shows neither headers nor body; they may hold anything.
impl fmt::Debug for StoredDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredDelivery")
            .field("endpoint", &self.endpoint)
            .field("tenant", &self.tenant)
            .field("secret_index", &self.secret_index)
            .field("received_at", &self.received_at)
            .field("size", &self.raw_body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::{RejectionKind, Secret, SnapTrade, SnipeRoute};

    /// Signs, verifies, keeps and restores, and compares.
    fn survives<P: Provider>(body: &str) -> StoredDelivery {
        let secret = Secret::new("00112233445566778899aabbccddeeff").unwrap();
        let endpoint = Endpoint::<P>::new(secret).unwrap();
        let body = endpoint.stamp(body.to_owned(), endpoint.now()).unwrap();
        let mut signed = endpoint.sign(body, endpoint.now()).unwrap();
        signed.headers.insert("cookie", HeaderValue::from_static("session=1"));
        let delivery = endpoint.verify(signed.headers, signed.body).unwrap();
        let kept = StoredDelivery::of::<P>(&delivery);
        let restored = kept.clone().restore::<P>().unwrap();
        assert_eq!(format!("{restored:?}"), format!("{delivery:?}"));
        assert_eq!(restored.body(), delivery.body());
        assert_eq!(restored.raw_body(), delivery.raw_body());
        let again = endpoint.verify(kept.headers.clone(), kept.raw_body.clone()).unwrap();
        assert_eq!(again.id(), delivery.id());
        kept
    }

    #[test]
    fn restores_what_was_verified_and_can_verify_it_again() {
        let kept = survives::<SnapTrade>(r#"{ "webhookId": "1", "eventType": "USER_DELETED" }"#);
        assert_eq!(kept.headers.len(), 1, "only the signature");
        let kept = survives::<SnipeRoute>(r#"{"id":"evt_1","type":"test.ping"}"#);
        assert_eq!(kept.headers.len(), 3, "signature, time and id");
    }

    #[test]
    fn refuses_what_was_not_kept() {
        let kept = survives::<SnipeRoute>(r#"{"id":"evt_1","type":"test.ping"}"#);
        let other =
            StoredDelivery { raw_body: Bytes::from_static(br#"{"id":"evt_2"}"#), ..kept.clone() };
        let refused = other.restore::<SnipeRoute>().unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::EventIdMismatch);
        let broken = StoredDelivery { raw_body: Bytes::from_static(b"["), ..kept.clone() };
        assert_eq!(
            broken.restore::<SnipeRoute>().unwrap_err().kind(),
            RejectionKind::MalformedBody
        );
        assert!(!format!("{kept:?}").contains("evt_1"));
    }
}
