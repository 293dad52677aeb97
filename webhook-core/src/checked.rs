//! Checked: a delivery whose headers have passed, and whose body is still to come.

use std::fmt;

use bytes::Bytes;
use bytestring::ByteString;
use http::{Extensions, HeaderMap, HeaderValue};
use jiff::Timestamp;

use crate::{
    content::Content,
    delivery::Delivery,
    endpoint::{Endpoint, digest},
    envelope::{Envelope, Time},
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    scheme::{IdSource, TimeSource},
    tags::Tags,
};

/// What [`Endpoint::check_headers`] let pass, to be verified when the body is there.
///
/// Nothing is proven yet. It holds what the headers claim, so that they are read once.
pub struct Checked<'e, P> {
    pub(crate) endpoint: &'e Endpoint<P>,
    pub(crate) received_at: Timestamp,
    pub(crate) tags: Tags,
    /// Unix seconds, which have one spelling: the one that is signed.
    pub(crate) time: Option<Timestamp>,
    /// The event id, which is text.
    pub(crate) id: Option<HeaderValue>,
    pub(crate) headers: HeaderMap,
}

impl<P: Provider> Checked<'_, P> {
    /// Proves that the delivery is authentic.
    ///
    /// # Errors
    ///
    /// The table on [`Endpoint`] lists everything that it refuses.
    pub fn verify(self, raw_body: Bytes) -> Result<Delivery, Rejection> {
        let content = Content::new(&P::SCHEME, raw_body)?;
        let secret_index = self.matching_secret(content.body())?;
        let json = content.into_json()?;
        let envelope = Envelope::read(Endpoint::<P>::NAMES, &json)?;
        let sent_at = self.sent_at(envelope.time)?;
        let id = signed_id::<P>(self.id_header(), envelope.id, json.text())?;
        Ok(Delivery {
            provider: P::NAME,
            id,
            event_type: envelope.event_type,
            sent_at,
            received_at: self.received_at,
            secret_index,
            headers: self.headers,
            json,
            extensions: Extensions::new(),
        })
    }

    fn matching_secret(&self, body: &[u8]) -> Result<usize, Rejection> {
        let mut digits = itoa::Buffer::new();
        let time = self.time.map_or("", |time| digits.format(time.as_second()));
        let id = self.id_header().unwrap_or_default();
        self.endpoint.matching_secret(&self.tags, time, id, body, self.received_at)
    }

    fn id_header(&self) -> Option<&str> {
        self.id.as_ref()?.to_str().ok()
    }

    /// The time that was signed, checked for its age where the headers do not have it.
    fn sent_at(&self, in_body: Option<Time>) -> Result<Option<Timestamp>, Rejection> {
        if !matches!(P::SCHEME.time, TimeSource::Body(_)) {
            return Ok(self.time);
        }
        match in_body {
            Some(Time::At(sent_at)) => {
                self.endpoint.window.check(sent_at, self.received_at).map(|()| Some(sent_at))
            }
            Some(Time::Invalid) => Err(RejectionKind::InvalidTimestamp.into()),
            None => Err(RejectionKind::MissingTimestamp.into()),
        }
    }
}

/// The id that was signed; a header that repeats it has to agree.
pub(crate) fn signed_id<P: Provider>(
    in_header: Option<&str>,
    in_body: Option<ByteString>,
    body: &[u8],
) -> Result<ByteString, Rejection> {
    match (P::SCHEME.id, in_header, in_body) {
        (IdSource::BodyAndHeader(..), Some(repeated), Some(signed)) if signed != *repeated => {
            Err(RejectionKind::EventIdMismatch.into())
        }
        (IdSource::Header(_), Some(id), _) => Ok(id.into()),
        (_, _, Some(signed)) => Ok(signed),
        (_, _, None) => Ok(digest(body).into()),
    }
}

impl<P> Clone for Checked<'_, P> {
    fn clone(&self) -> Self {
        let (tags, id, headers) = (self.tags.clone(), self.id.clone(), self.headers.clone());
        Self { tags, id, headers, ..*self }
    }
}

/// Shows nothing of the headers; they may hold anything.
impl<P: Provider> fmt::Debug for Checked<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checked")
            .field("provider", &P::NAME)
            .field("received_at", &self.received_at)
            .finish_non_exhaustive()
    }
}
