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
        f.write_str(self.kind.sentence())
    }
}

impl std::error::Error for Rejection {}

/// Makes the enum and all that is decided by its value: each row has the kind, the status to
/// answer, the word for logs, and the sentence for people.
macro_rules! kinds {
    ($($(#[$doc:meta])+ $kind:ident = $status:ident, $word:literal, $sentence:literal;)+) => {
        /// The kinds of [`Rejection`], in the order in which a delivery can meet them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RejectionKind {
            $($(#[$doc])+ $kind,)+
        }

        impl RejectionKind {
            /// Every kind, for tables and metrics.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The kind as a word for logs and metrics, such as `"signature_mismatch"`.
            ///
            /// The seven failures of authentication are spelled as SnipeRoute's document spells
            /// them.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $word,)+
                }
            }

            const fn status(self) -> StatusCode {
                match self {
                    $(Self::$kind => StatusCode::$status,)+
                }
            }

            const fn sentence(self) -> &'static str {
                match self {
                    $(Self::$kind => $sentence,)+
                }
            }
        }
    };
}

kinds! {
    /// The service is about to stop and takes nothing new.
    ShuttingDown = SERVICE_UNAVAILABLE, "shutting_down", "the service is shutting down";
    /// The method is not `POST`.
    MethodNotAllowed = METHOD_NOT_ALLOWED, "method_not_allowed", "the method is not POST";
    /// The body is compressed or otherwise encoded.
    EncodedBody = UNSUPPORTED_MEDIA_TYPE, "encoded_body", "the body is encoded";
    /// A header that decides something was given more than once.
    AmbiguousHeader = BAD_REQUEST, "ambiguous_header", "a header was given more than once";
    /// The signature header is absent.
    MissingSignature = UNAUTHORIZED, "missing_signature", "the signature header is missing";
    /// The time is absent from where the scheme has it.
    MissingTimestamp = UNAUTHORIZED, "missing_timestamp", "the timestamp is missing";
    /// The event id is absent from where the scheme has it.
    MissingEventId = UNAUTHORIZED, "missing_event_id", "the event id is missing";
    /// The time is not in the scheme's form.
    InvalidTimestamp = UNAUTHORIZED, "invalid_timestamp",
        "the timestamp is not in the provider's form";
    /// The time lies outside the tolerance, in the past or in the future.
    TimestampExpired = UNAUTHORIZED, "timestamp_expired", "the timestamp is outside the tolerance";
    /// The signature is not in the scheme's form.
    InvalidSignatureFormat = UNAUTHORIZED, "invalid_signature_format",
        "the signature is not in the provider's form";
    /// The body is larger than the limit: in bytes, in frames, or in [events](crate::Scheme::batch).
    BodyTooLarge = PAYLOAD_TOO_LARGE, "body_too_large", "the body is too large";
    /// Other bodies take the room that this one needs.
    Overloaded = SERVICE_UNAVAILABLE, "overloaded",
        "other bodies take the room that this one needs";
    /// The body did not arrive in time.
    BodyTimeout = REQUEST_TIMEOUT, "body_timeout", "the body did not arrive in time";
    /// The body broke off, or is not as long as was announced.
    BrokenBody = BAD_REQUEST, "broken_body",
        "the body broke off or has another length than announced";
    /// The provider signs method or URL of the request, and whoever called
    /// [`Endpoint::verify`](crate::Endpoint::verify) gave no request.
    /// [`verify_request`](crate::Endpoint::verify_request) and a service give it.
    MissingRequest = INTERNAL_SERVER_ERROR, "missing_request",
        "the request is signed too, and was not given to the verification";
    /// The signed content is not a JSON object, or, where it is signed as it came, names its type,
    /// id or time twice. In the canonical form the last member of a name counts.
    MalformedBody = BAD_REQUEST, "malformed_body", "the body is not one unambiguous JSON object";
    /// No configured secret makes this signature, or is this [token](crate::Scheme::token).
    SignatureMismatch = UNAUTHORIZED, "signature_mismatch", "the signature does not match";
    /// The event id in the header is not the signed one.
    EventIdMismatch = BAD_REQUEST, "event_id_mismatch", "the event id header is not the signed id";
    /// It is a challenge that lacks what is to be answered with, or has too much of it.
    InvalidChallenge = BAD_REQUEST, "invalid_challenge", "the challenge cannot be answered";
    /// Another delivery with the same id and other signed content was there before.
    IdConflict = CONFLICT, "id_conflict", "the id was delivered before with other content";
    /// The same signed content was there before as another event. A header that nobody signs claims
    /// the type, so it may be a recorded delivery that somebody sends again.
    TypeConflict = CONFLICT, "type_conflict",
        "the content was delivered before as another event type";
    /// The secrets of the tenant could not be looked up, or are not its own.
    TenantUnavailable = SERVICE_UNAVAILABLE, "tenant_unavailable",
        "the secrets of the tenant are not available";
    /// The same delivery is being handled, and was not finished in the time that this one waits.
    InFlight = SERVICE_UNAVAILABLE, "in_flight", "the same delivery is being handled";
    /// The idempotency store failed, did not answer in time, or is full.
    StoreUnavailable = SERVICE_UNAVAILABLE, "store_unavailable",
        "the idempotency store is not available";
    /// The inbox failed, or did not answer in time.
    InboxUnavailable = SERVICE_UNAVAILABLE, "inbox_unavailable", "the inbox is not available";
}

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
        for &kind in RejectionKind::ALL {
            // Ours is what the sender may try again, and nothing else.
            let ours = [
                Kind::ShuttingDown,
                Kind::MissingRequest,
                Kind::Overloaded,
                Kind::TenantUnavailable,
                Kind::InFlight,
                Kind::StoreUnavailable,
                Kind::InboxUnavailable,
            ];
            let status = Rejection::from(kind).status();
            assert_eq!(status.is_client_error(), !ours.contains(&kind), "{kind:?}");
            assert!(!Rejection::from(kind).to_string().is_empty());
        }
    }
}
