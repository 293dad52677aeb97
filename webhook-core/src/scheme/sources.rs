//! Sources: where a scheme has the time and the id of a delivery, and how the time is written.

/// The headers of a scheme under other names.
///
/// Time and id are `None` where the scheme has none in a header of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "it is written in every scheme that has one")]
pub struct HeaderFamily {
    /// The header with the signature.
    pub signature: &'static str,
    /// The header with the time.
    pub time: Option<&'static str>,
    /// The header with the id.
    pub id: Option<&'static str>,
}

/// How a time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeFormat {
    /// Whole seconds since 1970, in decimal digits.
    UnixSeconds,
    /// Whole milliseconds since 1970, in decimal digits.
    UnixMilliseconds,
    /// Text with an offset, such as `2026-01-31T12:00:00Z`.
    Rfc3339,
}

/// Where the time of a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeSource {
    /// Nowhere: the scheme signs no time.
    Nowhere,
    /// In a header of its own.
    Header(&'static str),
    /// Behind this prefix in the signature header.
    Signature(&'static str),
    /// In this top-level member of the signed body.
    Body(&'static str),
}

/// Where the id of a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdSource {
    /// Nowhere: the digest of the signed body serves as the id.
    Content,
    /// In a header that is part of the signed content.
    Header(&'static str),
    /// In the signed body, at this path: the names of members with dots between them.
    Body(&'static str),
    /// In the signed body, at this path, and again in this header, which is not signed.
    BodyAndHeader(&'static str, &'static str),
}

impl TimeSource {
    /// The header that has nothing but the time.
    #[must_use]
    pub const fn header(self) -> Option<&'static str> {
        match self {
            Self::Header(name) => Some(name),
            Self::Nowhere | Self::Signature(_) | Self::Body(_) => None,
        }
    }

    /// The top-level member of the signed body that has the time.
    #[must_use]
    pub const fn member(self) -> Option<&'static str> {
        match self {
            Self::Body(name) => Some(name),
            Self::Nowhere | Self::Header(_) | Self::Signature(_) => None,
        }
    }
}

impl IdSource {
    /// The header that has the id, or repeats it.
    #[must_use]
    pub const fn header(self) -> Option<&'static str> {
        match self {
            Self::Header(name) | Self::BodyAndHeader(_, name) => Some(name),
            Self::Content | Self::Body(_) => None,
        }
    }

    /// Where the signed body has the id: the names of members with dots between them.
    #[must_use]
    pub const fn member(self) -> Option<&'static str> {
        match self {
            Self::Body(name) | Self::BodyAndHeader(name, _) => Some(name),
            Self::Content | Self::Header(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn say_which_header_and_which_member_they_are() {
        for (time, header, member) in [
            (TimeSource::Nowhere, None, None),
            (TimeSource::Header("h"), Some("h"), None),
            (TimeSource::Signature("t="), None, None),
            (TimeSource::Body("m"), None, Some("m")),
        ] {
            assert_eq!((time.header(), time.member()), (header, member), "{time:?}");
        }
        for (id, header, member) in [
            (IdSource::Content, None, None),
            (IdSource::Header("h"), Some("h"), None),
            (IdSource::Body("m"), None, Some("m")),
            (IdSource::BodyAndHeader("m", "h"), Some("h"), Some("m")),
        ] {
            assert_eq!((id.header(), id.member()), (header, member), "{id:?}");
        }
    }
}
