//! Rejections: our refusals, before any handler ran.

use std::fmt;

use http::StatusCode;

/// Why a delivery was refused.
///
/// One value says everything that is decided by it: the [`status`](Self::status) to answer and,
/// where the provider documents one, its own [`reason`](Self::reason) code.
/// It holds nothing of the delivery, so it may be logged and shown.
///
/// ```
/// use webhook_core::{Rejection, RejectionKind};
///
/// let rejection = Rejection::from(RejectionKind::SignatureMismatch);
/// assert_eq!(rejection.status(), 401);
/// assert_eq!(rejection.reason(), Some("signature_mismatch"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rejection {
    kind: RejectionKind,
}

/// The kinds of [`Rejection`], in the order in which a delivery can meet them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// The service is about to stop and takes nothing new.
    ShuttingDown,
    /// The method is not `POST`.
    MethodNotAllowed,
    /// The body is compressed or otherwise encoded.
    EncodedBody,
    /// A header that decides something was given more than once.
    AmbiguousHeader,
    /// The signature header is absent.
    MissingSignature,
    /// The time is absent from where the scheme has it.
    MissingTimestamp,
    /// The event id header is absent.
    MissingEventId,
    /// The time is not in the scheme's form.
    InvalidTimestamp,
    /// The time lies outside the tolerance, in the past or in the future.
    TimestampExpired,
    /// The signature is not in the scheme's form.
    InvalidSignatureFormat,
    /// The body is larger than the limit, in bytes or in frames.
    BodyTooLarge,
    /// Other bodies take the room that this one needs.
    Overloaded,
    /// The body did not arrive in time.
    BodyTimeout,
    /// The body broke off, or is not as long as was announced.
    BrokenBody,
    /// The signed content is not a JSON object, or, where it is signed as it came, names its type,
    /// id or time twice. In the canonical form the last member of a name counts.
    MalformedBody,
    /// No configured secret makes this signature.
    SignatureMismatch,
    /// The event id in the header is not the signed one.
    EventIdMismatch,
    /// Another delivery with the same id and other signed content was there before.
    IdConflict,
    /// The same delivery is being handled, and was not finished in the time that this one waits.
    ClaimInFlight,
    /// The store of claims failed, did not answer in time, or is full.
    ClaimsUnavailable,
    /// The inbox failed, or did not answer in time.
    InboxUnavailable,
}

impl RejectionKind {
    /// Every kind, for tables and metrics.
    pub const ALL: [Self; 21] = [
        Self::ShuttingDown,
        Self::MethodNotAllowed,
        Self::EncodedBody,
        Self::AmbiguousHeader,
        Self::MissingSignature,
        Self::MissingTimestamp,
        Self::MissingEventId,
        Self::InvalidTimestamp,
        Self::TimestampExpired,
        Self::InvalidSignatureFormat,
        Self::BodyTooLarge,
        Self::Overloaded,
        Self::BodyTimeout,
        Self::BrokenBody,
        Self::MalformedBody,
        Self::SignatureMismatch,
        Self::EventIdMismatch,
        Self::IdConflict,
        Self::ClaimInFlight,
        Self::ClaimsUnavailable,
        Self::InboxUnavailable,
    ];

    /// The kind as a word for logs and metrics, such as `"signature_mismatch"`.
    ///
    /// The seven failures of authentication are spelled as SnipeRoute's document spells them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ShuttingDown => "shutting_down",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::EncodedBody => "encoded_body",
            Self::AmbiguousHeader => "ambiguous_header",
            Self::MissingSignature => "missing_signature",
            Self::MissingTimestamp => "missing_timestamp",
            Self::MissingEventId => "missing_event_id",
            Self::InvalidTimestamp => "invalid_timestamp",
            Self::TimestampExpired => "timestamp_expired",
            Self::InvalidSignatureFormat => "invalid_signature_format",
            Self::BodyTooLarge => "body_too_large",
            Self::Overloaded => "overloaded",
            Self::BodyTimeout => "body_timeout",
            Self::BrokenBody => "broken_body",
            Self::MalformedBody => "malformed_body",
            Self::SignatureMismatch => "signature_mismatch",
            Self::EventIdMismatch => "event_id_mismatch",
            Self::IdConflict => "id_conflict",
            Self::ClaimInFlight => "claim_in_flight",
            Self::ClaimsUnavailable => "claims_unavailable",
            Self::InboxUnavailable => "inbox_unavailable",
        }
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::AmbiguousHeader
            | Self::BrokenBody
            | Self::MalformedBody
            | Self::EventIdMismatch => StatusCode::BAD_REQUEST,
            Self::MissingSignature
            | Self::MissingTimestamp
            | Self::MissingEventId
            | Self::InvalidTimestamp
            | Self::TimestampExpired
            | Self::InvalidSignatureFormat
            | Self::SignatureMismatch => StatusCode::UNAUTHORIZED,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::IdConflict => StatusCode::CONFLICT,
            Self::ShuttingDown
            | Self::Overloaded
            | Self::ClaimInFlight
            | Self::ClaimsUnavailable
            | Self::InboxUnavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::BodyTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::EncodedBody => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        }
    }
}

impl Rejection {
    /// What was wrong.
    #[must_use]
    pub const fn kind(&self) -> RejectionKind {
        self.kind
    }

    /// The status to answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.kind.status()
    }

    /// The provider's own reason code, for the failures that providers document.
    ///
    /// These are the seven "Error Reasons" of SnipeRoute's SDK document; SnapTrade documents
    /// none. Everything else, such as a body that is too large, is `None`.
    #[must_use]
    pub fn reason(&self) -> Option<&'static str> {
        (self.status() == StatusCode::UNAUTHORIZED).then(|| self.kind.as_str())
    }
}

impl From<RejectionKind> for Rejection {
    fn from(kind: RejectionKind) -> Self {
        Self { kind }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            RejectionKind::ShuttingDown => "the service is shutting down",
            RejectionKind::MethodNotAllowed => "the method is not POST",
            RejectionKind::EncodedBody => "the body is encoded",
            RejectionKind::AmbiguousHeader => "a header was given more than once",
            RejectionKind::MissingSignature => "the signature header is missing",
            RejectionKind::MissingTimestamp => "the timestamp is missing",
            RejectionKind::MissingEventId => "the event id header is missing",
            RejectionKind::InvalidTimestamp => "the timestamp is not in the provider's form",
            RejectionKind::TimestampExpired => "the timestamp is outside the tolerance",
            RejectionKind::InvalidSignatureFormat => "the signature is not in the provider's form",
            RejectionKind::BodyTooLarge => "the body is too large",
            RejectionKind::Overloaded => "other bodies take the room that this one needs",
            RejectionKind::BodyTimeout => "the body did not arrive in time",
            RejectionKind::BrokenBody => "the body broke off or has another length than announced",
            RejectionKind::MalformedBody => "the body is not one unambiguous JSON object",
            RejectionKind::SignatureMismatch => "the signature does not match",
            RejectionKind::EventIdMismatch => "the event id header is not the signed id",
            RejectionKind::IdConflict => "the id was delivered before with other content",
            RejectionKind::ClaimInFlight => "the same delivery is being handled",
            RejectionKind::ClaimsUnavailable => "the store of claims is not available",
            RejectionKind::InboxUnavailable => "the inbox is not available",
        })
    }
}

impl std::error::Error for Rejection {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_exactly_the_seven_reasons_of_sniperoute() {
        let reasons: Vec<_> =
            RejectionKind::ALL.iter().filter_map(|&kind| Rejection::from(kind).reason()).collect();
        assert_eq!(
            reasons,
            [
                "missing_signature",
                "missing_timestamp",
                "missing_event_id",
                "invalid_timestamp",
                "timestamp_expired",
                "invalid_signature_format",
                "signature_mismatch",
            ]
        );
    }

    #[test]
    fn has_one_word_and_one_sentence_per_kind() {
        use RejectionKind as Kind;

        let mut words: Vec<_> = RejectionKind::ALL.iter().map(|kind| kind.as_str()).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), RejectionKind::ALL.len());
        for kind in RejectionKind::ALL {
            // Ours is what the sender may try again, and nothing else.
            let ours = [
                Kind::ShuttingDown,
                Kind::Overloaded,
                Kind::ClaimInFlight,
                Kind::ClaimsUnavailable,
                Kind::InboxUnavailable,
            ];
            let status = Rejection::from(kind).status();
            assert_eq!(status.is_client_error(), !ours.contains(&kind), "{kind:?}");
            assert!(!Rejection::from(kind).to_string().is_empty());
        }
    }
}
