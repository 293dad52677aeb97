//! Proven: what the signed content says of itself, once its signature matches.

use std::sync::Arc;

use bytestring::ByteString;
use http::{Extensions, HeaderMap, HeaderValue};
use jiff::Timestamp;

use crate::{
    canonical::Json,
    claim, content,
    delivery::Delivery,
    endpoint::Endpoint,
    envelope::{Envelope, Time},
    event::Events,
    headers::Headers,
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    request::RequestContext,
    scheme::IdSource,
    window::Window,
};

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

/// What the signed content says of itself.
pub(crate) struct Said {
    pub(crate) id: ByteString,
    pub(crate) event_type: Option<ByteString>,
    pub(crate) sent_at: Option<Timestamp>,
}

impl Proven {
    /// Reads a body that is one event.
    ///
    /// If there is a window, a time in the body has to be inside it. A time in the headers was
    /// checked together with the headers.
    #[inline]
    pub(crate) fn read<P: Provider>(
        self,
        endpoint: Arc<str>,
        tenant: Option<Arc<str>>,
        headers: HeaderMap,
        json: Json,
        window: Option<Window>,
    ) -> Result<Delivery, Rejection> {
        let envelope = Envelope::read(&Endpoint::<P>::PATHS, &json)?;
        let sent_at = self.sent_at::<P>(envelope.time, window)?;
        let event_type = event_type::<P>(&headers, envelope.event_type)?;
        let id = signed_id::<P>(self.id.as_ref().map(as_text), envelope.id, &json)?;
        let said = Said { id, event_type, sent_at };
        let (to, headers) = ((endpoint, tenant), Headers::Own(headers));
        let received = (self.received_at, self.secret_index);
        Ok(delivery::<P>(said, received, to, headers, json, self.request))
    }

    /// When it was sent, as the headers say, or the body, whose time is judged here.
    #[inline]
    pub(crate) fn sent_at<P: Provider>(
        &self,
        in_body: Option<Time>,
        window: Option<Window>,
    ) -> Result<Option<Timestamp>, Rejection> {
        match P::SCHEME.time.member() {
            Some(_) => signed_time(in_body, window, self.received_at),
            None => Ok(self.time),
        }
    }
}

/// The delivery that was received at this time and signed with this secret. It is the only place that makes
/// a [`Delivery`].
#[inline]
pub(crate) fn delivery<P: Provider>(
    said: Said,
    (received_at, secret_index): (Timestamp, usize),
    (endpoint, tenant): (Arc<str>, Option<Arc<str>>),
    headers: Headers,
    json: Json,
    request: Option<Box<RequestContext>>,
) -> Delivery {
    Delivery {
        facts: Endpoint::<P>::FACTS,
        endpoint,
        tenant,
        id: said.id,
        event_type: said.event_type,
        sent_at: said.sent_at,
        received_at,
        secret_index: u32::try_from(secret_index).unwrap_or(u32::MAX),
        headers,
        json,
        extensions: Extensions::new(),
        request,
    }
}

/// The type that is signed, or that a header claims before it.
#[inline]
pub(crate) fn event_type<P: Provider>(
    headers: &HeaderMap,
    signed: Option<ByteString>,
) -> Result<Option<ByteString>, Rejection> {
    match <P::Events as Events>::TYPE_HEADERS {
        names if Endpoint::<P>::FACTS.is_type_claimed => claim::event_type(headers, names, signed),
        _ => Ok(signed),
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
pub(crate) fn as_text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

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
}
