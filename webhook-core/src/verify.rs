//! Verify: the steps that prove a delivery authentic, in their order.
//!
//! The order is: headers, body, key, and then what the signed content says about itself. If the
//! body arrives later than the headers, the steps are the same: [`Endpoint::verify`] is
//! [`Endpoint::check_headers`] and then [`Endpoint::verify_body`].

use std::{fmt, marker::PhantomData};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, request::Parts};
use jiff::Timestamp;

use crate::{
    canonical::Json,
    content::{self, Content, Values},
    delivery::Delivery,
    endpoint::Endpoint,
    proven::{Proven, as_text},
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    request::RequestContext,
    scheme::{Scheme, TimeFormat},
    tags::Tags,
    unverified::{Unverified, signed_time_text},
    window::whole_seconds,
};

impl<P: Provider> Endpoint<P> {
    /// Proves that a delivery is authentic.
    ///
    /// Where the body comes later than the headers, as it does over a socket, [`check_headers`] can
    /// refuse most forgeries before it is read, and [`verify_body`] does the rest.
    ///
    /// For a provider whose bodies have [several events](crate::Scheme::batch) it doesn't compile:
    /// [`verify_batch`](Self::verify_batch) answers them all.
    ///
    /// # Errors
    ///
    /// The table on [`Endpoint`] lists everything that it refuses.
    ///
    /// [`check_headers`]: Self::check_headers
    /// [`verify_body`]: Self::verify_body
    pub fn verify(
        &self,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, Rejection> {
        const { assert_one(&P::SCHEME) }
        let checked = self.check_headers(headers)?;
        self.verify_one(checked, body.into())
    }

    /// Proves that the delivery in a request is authentic.
    ///
    /// Use it in place of [`verify`](Self::verify) where there is a request, and for schemes that
    /// [sign some of it](crate::Scheme::signs_request). [`Delivery::request`] has the request then.
    ///
    /// # Errors
    ///
    /// Refuses what [`verify`](Self::verify) refuses, whatever the method is.
    pub fn verify_request(
        &self,
        request: Request<impl Into<Bytes>>,
    ) -> Result<Delivery, Rejection> {
        const { assert_one(&P::SCHEME) }
        let (head, body) = request.into_parts();
        let checked = self.check_head(head)?;
        self.verify_one(checked, body.into())
    }

    /// Checks the head of a request, which goes with it.
    pub(crate) fn check_head(&self, head: Parts) -> Result<CheckedHeaders<P>, Rejection> {
        let mut checked = self.check_headers(head.headers)?;
        checked.set_request(RequestContext::new(head.method, head.uri, head.extensions));
        Ok(checked)
    }

    /// Checks what can be checked before the body is there; [`verify_body`](Self::verify_body) does
    /// the rest.
    ///
    /// The delivery's time is compared with the time of this call, so a body that arrives slowly
    /// doesn't make the delivery older.
    ///
    /// # Errors
    ///
    /// Refuses what [`verify`](Self::verify) would refuse whatever the body is, in the order of the
    /// steps that SnipeRoute documents: absent headers, the form of the time, its age, the form of
    /// the signature.
    pub fn check_headers(&self, headers: HeaderMap) -> Result<CheckedHeaders<P>, Rejection> {
        let unverified = Unverified::read(&P::SCHEME, &Self::HEADERS, &headers)?;
        let received_at = self.now();
        if let Some((sent_at, _)) = unverified.time {
            let now = match P::SCHEME.time_format {
                TimeFormat::UnixSeconds => whole_seconds(received_at),
                TimeFormat::UnixMilliseconds | TimeFormat::Rfc3339 => received_at,
            };
            self.window.check(sent_at, now)?;
        }
        let tags = unverified.tags(&P::SCHEME)?;
        let (time, id) = (unverified.time.map(|(at, _)| at), unverified.id.cloned());
        let (request, provider) = (None, PhantomData);
        Ok(CheckedHeaders { received_at, tags, time, id, headers, request, provider })
    }

    /// Proves that a delivery is authentic, after its headers have passed
    /// [`check_headers`](Self::check_headers).
    ///
    /// # Errors
    ///
    /// Refuses what [`verify`](Self::verify) refuses because of the body, and a signature that no
    /// secret of this endpoint makes.
    pub fn verify_body(
        &self,
        checked: CheckedHeaders<P>,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, Rejection> {
        const { assert_one(&P::SCHEME) }
        self.verify_one(checked, body.into())
    }

    /// The delivery of a body that is one event.
    #[inline]
    pub(crate) fn verify_one(
        &self,
        checked: CheckedHeaders<P>,
        body: Bytes,
    ) -> Result<Delivery, Rejection> {
        self.prove(checked, body, |proven, headers, json| {
            let tenant = self.tenant_of(&json)?;
            proven.read::<P>(self.name.clone(), tenant, headers, json, Some(self.window))
        })
    }

    /// What is read of headers and body once a signature is proven.
    #[inline]
    pub(crate) fn prove<T>(
        &self,
        checked: CheckedHeaders<P>,
        body: Bytes,
        read: impl FnOnce(Proven, HeaderMap, Json) -> Result<T, Rejection>,
    ) -> Result<T, Rejection> {
        let content = Content::new(const { P::SCHEME.signed_bytes() }, body)?;
        let secret_index = self.matching_secret(&checked, content.body())?;
        let CheckedHeaders { received_at, time, id, mut headers, request, .. } = checked;
        if !P::SCHEME.is_signed() {
            headers.remove(&Self::HEADERS.signature);
        }
        let proven = Proven { received_at, secret_index, time, id, request };
        read(proven, headers, content.into_json(P::SCHEME.body)?)
    }

    /// Which secret made one of the signatures over the signed content.
    #[inline]
    fn matching_secret(
        &self,
        checked: &CheckedHeaders<P>,
        body: &[u8],
    ) -> Result<usize, Rejection> {
        let mut digits = itoa::Buffer::new();
        let time = match checked.time {
            None => "",
            // They have one spelling, so that they need not be looked up again.
            Some(at) if P::SCHEME.time_format == TimeFormat::UnixSeconds => {
                digits.format(at.as_second())
            }
            Some(_) => signed_time_text(&P::SCHEME, &Self::HEADERS, &checked.headers)?,
        };
        let id = checked.id.as_ref().map_or("", as_text);
        let request = if P::SCHEME.signs_request() {
            Some(self.signed_request(checked.request.as_deref(), body)?)
        } else {
            None
        };
        let values = Values { time, id, body, request: request.as_ref() };
        let content = content::parts(&P::SCHEME, values);
        let matching = self.keys.matching(checked.received_at, &content, &P::SCHEME, &checked.tags);
        matching.ok_or_else(|| RejectionKind::SignatureMismatch.into())
    }
}

/// Refuses a provider of which one delivery would be taken, and others lost.
const fn assert_one(scheme: &Scheme) {
    assert!(
        !scheme.is_batch(),
        "a body of this provider has several events: call `verify_batch`, `verify_batch_request` or `verify_batch_body`, which answer a delivery for each"
    );
}

/// The headers of a delivery that [`Endpoint::check_headers`] let pass.
///
/// Nothing is proven yet. It holds what the headers claim, so that they are read once.
pub struct CheckedHeaders<P> {
    received_at: Timestamp,
    tags: Tags,
    /// The time, whose characters are signed; the headers have them.
    time: Option<Timestamp>,
    /// The event id, which is text.
    id: Option<HeaderValue>,
    headers: HeaderMap,
    request: Option<Box<RequestContext>>,
    provider: PhantomData<fn() -> P>,
}

impl<P> CheckedHeaders<P> {
    /// Adds the request that brings the delivery, for [`Delivery::request`] and for schemes that
    /// [sign some of it](crate::Scheme::signs_request).
    pub fn set_request(&mut self, request: impl Into<Box<RequestContext>>) {
        self.request = Some(request.into());
    }
}

impl<P> Clone for CheckedHeaders<P> {
    fn clone(&self) -> Self {
        Self {
            tags: self.tags.clone(),
            id: self.id.clone(),
            headers: self.headers.clone(),
            request: self.request.clone(),
            ..*self
        }
    }
}

/// Shows nothing of the headers; they may hold anything.
impl<P: Provider> fmt::Debug for CheckedHeaders<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckedHeaders")
            .field("provider", &P::NAME)
            .field("received_at", &self.received_at)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{Extensions, Method, Uri};

    use super::*;
    use crate::{Secret, SnapTrade, SnipeRoute};

    #[test]
    fn brings_the_request_along_and_shows_no_header() {
        let endpoint =
            Endpoint::<SnipeRoute>::new(Secret::new("00112233445566778899aabbccddeeff").unwrap());
        let endpoint = endpoint.unwrap();
        let signed = endpoint.sign(r#"{"id":"evt_1"}"#, endpoint.now()).unwrap();
        let mut checked = endpoint.check_headers(signed.headers).unwrap();
        let shown = format!("{checked:?}");
        assert!(shown.contains("sniperoute") && !shown.contains("v1="), "{shown}");
        checked.set_request(RequestContext::new(Method::POST, Uri::default(), Extensions::new()));
        let delivery = endpoint.verify_body(checked.clone(), signed.body).unwrap();
        assert_eq!(delivery.request().unwrap().method(), Method::POST);
    }

    #[test]
    fn copies_of_checked_headers_verify_alike() {
        fn copied<P: Provider>(body: &'static str, secret: &str) {
            let endpoint = Endpoint::<P>::new(Secret::new(secret).unwrap()).unwrap();
            let body = endpoint.stamp(body, endpoint.now()).unwrap();
            let signed = endpoint.sign(body, endpoint.now()).unwrap();
            let checked = endpoint.check_headers(signed.headers.clone()).unwrap();
            for checked in [checked.clone(), checked] {
                let delivery = endpoint.verify_body(checked, signed.body.clone()).unwrap();
                assert_eq!(delivery.headers(), &signed.headers);
            }
        }
        copied::<SnapTrade>(r#"{"eventTimestamp":""}"#, "a consumer key");
        copied::<SnipeRoute>(r#"{"id":"evt_1"}"#, "00112233445566778899aabbccddeeff");
    }
}
