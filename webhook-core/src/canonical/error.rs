//! Why a body has no canonical form.

use std::fmt;

/// Why a body has no canonical form, and where that shows.
///
/// Neither `Display` nor `Debug` ever quotes the body, so the error can go into a log as it is.
///
/// ```
/// use webhook_core::canonical::{canonicalize, NotCanonicalKind};
///
/// let error = canonicalize(br#"{"a":1,}"#).unwrap_err();
/// assert_eq!(error.kind(), NotCanonicalKind::Syntax);
/// assert_eq!(error.offset(), 7);
/// assert_eq!(error.to_string(), "the body is not JSON at byte 7");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotCanonical {
    kind: NotCanonicalKind,
    offset: usize,
}

/// The reasons for which a body has no canonical form.
///
/// The list is complete on purpose, so that a `match` needs no other arm: what CPython refuses too is
/// [`Syntax`](Self::Syntax) or broken UTF-8 or a long integer, and everything else stands on the
/// [written list](super#where-it-refuses-what-cpython-accepts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotCanonicalKind {
    /// The text is not JSON as CPython reads it: it is cut off, holds a raw control character, and so on.
    Syntax,
    /// The bytes are not UTF-8: they are broken, UTF-16, UTF-32, or encode a surrogate.
    NotUtf8,
    /// Arrays and objects stand more than 128 deep inside each other.
    TooDeep,
    /// An integer has more than 4,300 digits, or a float takes more than 65,536 bytes.
    NumberTooLong,
    /// The body has 2 GiB or more.
    BodyTooLong,
}

impl NotCanonical {
    pub(super) const fn new(kind: NotCanonicalKind, offset: usize) -> Self {
        Self { kind, offset }
    }

    pub(super) const fn syntax(offset: usize) -> Self {
        Self::new(NotCanonicalKind::Syntax, offset)
    }

    /// The reason, for a `match`.
    #[must_use]
    pub const fn kind(&self) -> NotCanonicalKind {
        self.kind
    }

    /// The byte of the body, counted from 0, at which reading stopped.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for NotCanonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.kind {
            NotCanonicalKind::Syntax => "the body is not JSON",
            NotCanonicalKind::NotUtf8 => "the body is not UTF-8",
            NotCanonicalKind::TooDeep => "the body nests more than 128 levels",
            NotCanonicalKind::NumberTooLong => "the body holds a number that is too long",
            NotCanonicalKind::BodyTooLong => "the body is too long",
        };
        write!(f, "{reason} at byte {}", self.offset)
    }
}

impl std::error::Error for NotCanonical {}

#[cfg(test)]
mod tests {
    use crate::canonical::canonicalize;

    #[test]
    fn an_error_never_quotes_the_body() {
        for body in [&b"{\"canary\":canary}"[..], b"\"canary\xff\"", b"canary", b"[canary\0]"] {
            let error = canonicalize(body).unwrap_err();
            assert!(!format!("{error} {error:?} {error:#?}").contains("canary"));
        }
    }
}
