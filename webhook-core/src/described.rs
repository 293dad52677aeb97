//! Described: what a scheme says, for programs that show it or make a delivery by it.

use crate::scheme::{IdSource, Scheme, SignatureEncoding, SignedPart, TimeSource};

impl Scheme {
    /// The header that carries the signature, in lower case.
    #[must_use]
    pub const fn signature_header(&self) -> &'static str {
        self.header
    }

    /// How a signature is written.
    #[must_use]
    pub const fn signature_encoding(&self) -> SignatureEncoding {
        self.encoding
    }

    /// What stands before each signature, `""` where nothing does.
    #[must_use]
    pub const fn signature_prefix(&self) -> &'static str {
        self.prefix
    }

    /// The parts of what is signed, in their order.
    #[must_use]
    pub const fn signed_content(&self) -> &'static [SignedPart] {
        self.content
    }

    /// Whether the body is signed as [`canonical`](crate::canonical) writes it, so that its layout
    /// and the order of its members do not matter.
    #[must_use]
    pub fn signs_canonical_body(&self) -> bool {
        self.content.contains(&SignedPart::CanonicalBody)
    }

    /// Where the time of a delivery stands.
    #[must_use]
    pub const fn time_source(&self) -> TimeSource {
        self.time
    }

    /// Where the id of a delivery stands.
    #[must_use]
    pub const fn id_source(&self) -> IdSource {
        self.id
    }

    /// The headers that the scheme names, the one with the signature first.
    pub fn headers(&self) -> impl Iterator<Item = &'static str> {
        let time = match self.time {
            TimeSource::Header(name) => Some(name),
            TimeSource::Nowhere | TimeSource::Signature(_) | TimeSource::Body(_) => None,
        };
        let id = match self.id {
            IdSource::Header(name) | IdSource::BodyAndHeader(_, name) => Some(name),
            IdSource::Content | IdSource::Body(_) => None,
        };
        [Some(self.header), time, id].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use crate::{provider::Provider as _, snaptrade::SnapTrade, sniperoute::SnipeRoute};

    #[test]
    fn names_every_header_of_a_scheme() {
        let headers: Vec<_> = SnipeRoute::SCHEME.headers().collect();
        assert_eq!(headers, ["sr-signature", "sr-timestamp", "sr-event-id"]);
        assert_eq!(SnapTrade::SCHEME.headers().collect::<Vec<_>>(), ["signature"]);
    }

    #[test]
    fn tells_a_canonical_body_from_a_raw_one() {
        assert!(SnapTrade::SCHEME.signs_canonical_body());
        assert!(!SnipeRoute::SCHEME.signs_canonical_body());
    }
}
