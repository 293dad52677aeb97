//! Verify: the steps that prove a delivery authentic, in their order.
//!
//! The order is: headers, body, key, and then what the signed content says about itself. If the
//! body arrives later than the headers, the steps are the same: [`Endpoint::verify`] is
//! [`Endpoint::check_headers`] and then [`Endpoint::verify_body`].

use std::{fmt, marker::PhantomData, sync::Arc};

use bytes::Bytes;
use bytestring::ByteString;
use http::{Extensions, HeaderMap, HeaderValue, Request};
use jiff::Timestamp;

use crate::{
    canonical::Json,
    claim,
    content::{self, Content, Values},
    delivery::Delivery,
    endpoint::Endpoint,
    envelope::{Envelope, Time},
    event::Events,
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    request::RequestContext,
    scheme::{IdSource, TimeFormat},
    tags::Tags,
    unverified::{Unverified, signed_time_text},
    window::{Window, whole_seconds},
};

impl<P: Provider> Endpoint<P> {
    /// Proves that a delivery is authentic.
    ///
    /// Where the body comes later than the headers, as it does over a socket, [`check_headers`] can
    /// refuse most forgeries before it is read, and [`verify_body`] does the rest.
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
        let checked = self.check_headers(headers)?;
        self.verify_body(checked, body)
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
        let (head, body) = request.into_parts();
        let mut checked = self.check_headers(head.headers)?;
        checked.set_request(RequestContext::new(head.method, head.uri, head.extensions));
        self.verify_body(checked, body)
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
        let content = Content::new(const { P::SCHEME.signed_bytes() }, body.into())?;
        let secret_index = self.matching_secret(&checked, content.body())?;
        let CheckedHeaders { received_at, time, id, mut headers, request, .. } = checked;
        if !P::SCHEME.is_signed() {
            headers.remove(&Self::HEADERS.signature);
        }
        let proven = Proven { received_at, secret_index, time, id, request };
        let json = content.into_json(P::SCHEME.body)?;
        let tenant = self.tenant_of(&json)?;
        proven.read::<P>(self.name.clone(), tenant, headers, json, Some(self.window))
    }

    /// Which secret made one of the signatures over the signed content.
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

/// What is known about a delivery once its signature is proven, apart from its headers and body.
pub(crate) struct Proven {
    pub(crate) received_at: Timestamp,
    pub(crate) secret_index: usize,
    /// The time in the headers, for schemes that have it there.
    pub(crate) time: Option<Timestamp>,
    /// The id in the headers, for schemes that have it there.
    pub(crate) id: Option<HeaderValue>,
    pub(crate) request: Option<Box<RequestContext>>,
}

impl Proven {
    /// Reads what the signed content says of itself. It is the only place that makes a [`Delivery`].
    ///
    /// If there is a window, a time in the body has to be inside it. A time in the headers was
    /// checked together with the headers.
    pub(crate) fn read<P: Provider>(
        self,
        endpoint: Arc<str>,
        tenant: Option<Arc<str>>,
        headers: HeaderMap,
        json: Json,
        window: Option<Window>,
    ) -> Result<Delivery, Rejection> {
        let envelope = Envelope::read(&Endpoint::<P>::PATHS, &json)?;
        let sent_at = match P::SCHEME.time.member() {
            Some(_) => signed_time(envelope.time, window, self.received_at)?,
            None => self.time,
        };
        let event_type = match <P::Events as Events>::TYPE_HEADERS {
            names if Endpoint::<P>::FACTS.is_type_claimed => {
                claim::event_type(&headers, names, envelope.event_type)?
            }
            _ => envelope.event_type,
        };
        let id = signed_id::<P>(self.id.as_ref().map(as_text), envelope.id, &json)?;
        Ok(Delivery {
            facts: Endpoint::<P>::FACTS,
            endpoint,
            tenant,
            id,
            event_type,
            sent_at,
            received_at: self.received_at,
            secret_index: u32::try_from(self.secret_index).unwrap_or(u32::MAX),
            headers,
            json,
            extensions: Extensions::new(),
            request: self.request,
        })
    }
}

/// The time in the body, which has to be there.
fn signed_time(
    time: Option<Time>,
    window: Option<Window>,
    now: Timestamp,
) -> Result<Option<Timestamp>, Rejection> {
    match (time, window) {
        (Some(Time::At(sent_at)), None) => Ok(Some(sent_at)),
        (Some(Time::At(sent_at)), Some(window)) => {
            window.check(sent_at, now).map(|()| Some(sent_at))
        }
        (Some(Time::BeyondCalendar), Some(_)) => Err(RejectionKind::TimestampExpired.into()),
        (None, Some(window)) if window.has_past() => Err(RejectionKind::MissingTimestamp.into()),
        (Some(Time::Invalid), Some(window)) if window.has_past() => {
            Err(RejectionKind::InvalidTimestamp.into())
        }
        // Neither a stored delivery nor an endpoint that accepts any age needs the time.
        (None | Some(Time::Invalid | Time::BeyondCalendar), _) => Ok(None),
    }
}

/// The id that was signed; a header that repeats it has to agree.
///
/// A body that lacks it is refused, unless the scheme takes the digest of the content then.
fn signed_id<P: Provider>(
    in_header: Option<&str>,
    in_body: Option<ByteString>,
    json: &Json,
) -> Result<ByteString, Rejection> {
    match (P::SCHEME.id, in_header, in_body) {
        (IdSource::BodyAndHeader(..), Some(repeated), Some(signed)) if signed != *repeated => {
            Err(RejectionKind::EventIdMismatch.into())
        }
        (IdSource::Header(_), Some(id), _) => Ok(id.into()),
        (_, _, Some(signed)) => Ok(signed),
        (IdSource::Body(_) | IdSource::BodyAndHeader(..), _, None) if !P::SCHEME.id_optional => {
            Err(RejectionKind::MissingEventId.into())
        }
        (_, _, None) => Ok(content::digest_of(&P::SCHEME, json).into()),
    }
}

/// The text of the id header. `Unverified::read` refuses a header that isn't text.
fn as_text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
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
    use std::time::Duration;

    use http::{Method, Uri};

    use super::*;
    use crate::{Secret, SnapTrade, SnipeRoute};

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn judged(time: Option<Time>, window: Option<Window>) -> Result<Option<i64>, RejectionKind> {
        let time = signed_time(time, window, NOW).map_err(|rejection| rejection.kind());
        time.map(|time| time.map(Timestamp::as_second))
    }

    #[test]
    fn judges_a_signed_time_by_the_window_if_there_is_one() {
        let at = |second| Some(Time::At(Timestamp::from_second(second).unwrap()));
        let window = Window::symmetric(Duration::from_secs(5));
        let (any_age, expired) = (window.without_past(), Err(RejectionKind::TimestampExpired));
        for (time, within, without_past, stored) in [
            (at(-5), Ok(Some(-5)), Ok(Some(-5)), Ok(Some(-5))),
            (at(-6), expired, Ok(Some(-6)), Ok(Some(-6))),
            (at(6), expired, expired, Ok(Some(6))),
            (Some(Time::BeyondCalendar), expired, expired, Ok(None)),
            (Some(Time::Invalid), Err(RejectionKind::InvalidTimestamp), Ok(None), Ok(None)),
            (None, Err(RejectionKind::MissingTimestamp), Ok(None), Ok(None)),
        ] {
            assert_eq!(judged(time, Some(window)), within, "{time:?}");
            assert_eq!(judged(time, Some(any_age)), without_past, "{time:?}");
            assert_eq!(judged(time, None), stored, "{time:?}");
        }
    }

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
