//! Describe: what a scheme says, for programs that show it or make a delivery by it.

use super::{
    Algorithm, BodyForm, IdSource, Scheme, SignatureEncoding, SignedBytes, SignedPart, TimeFormat,
    TimeSource,
};
use crate::secret::SecretEncoding;

impl Scheme {
    /// What makes a signature.
    #[must_use]
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

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

    /// Whether the method or the URL of the request is signed, so that an endpoint needs the
    /// [base of its URL](crate::Endpoint::at) and the request itself.
    #[must_use]
    pub const fn signs_request(&self) -> bool {
        let mut content = self.content;
        while let [part, rest @ ..] = content {
            if matches!(
                part,
                SignedPart::Method | SignedPart::Url | SignedPart::UrlWithBodySha256(_)
            ) {
                return true;
            }
            content = rest;
        }
        false
    }

    /// How a body is written.
    #[must_use]
    pub const fn body_form(&self) -> BodyForm {
        self.body
    }

    /// Which bytes of a body are signed. It is evaluated by the compiler, so that no delivery asks.
    pub(crate) const fn signed_bytes(&self) -> SignedBytes {
        let mut content = self.content;
        while let [part, rest @ ..] = content {
            match part {
                SignedPart::CanonicalBody => return SignedBytes::Canonical,
                SignedPart::FormFields => return SignedBytes::FormFields,
                _ => content = rest,
            }
        }
        match self.body {
            BodyForm::Json => SignedBytes::Raw,
            BodyForm::Form | BodyForm::FormField(_) => SignedBytes::RawForm,
        }
    }

    /// Whether the fields of a form are signed, and not its bytes.
    pub(crate) const fn signs_fields(&self) -> bool {
        matches!(self.signed_bytes(), SignedBytes::FormFields)
    }

    /// The parameter of the query that has the digest of the body.
    pub(crate) fn digest_in_query(&self) -> Option<&'static str> {
        self.content.iter().find_map(|part| match part {
            SignedPart::UrlWithBodySha256(name) => Some(*name),
            _ => None,
        })
    }

    /// Where the time of a delivery stands.
    #[must_use]
    pub const fn time_source(&self) -> TimeSource {
        self.time
    }

    /// How the time is written.
    #[must_use]
    pub const fn written_time(&self) -> TimeFormat {
        self.time_format
    }

    /// Where the id of a delivery stands.
    #[must_use]
    pub const fn id_source(&self) -> IdSource {
        self.id
    }

    /// Whether a body may lack the id, so that its digest serves as the id.
    #[must_use]
    pub const fn allows_absent_id(&self) -> bool {
        self.id_optional
    }

    /// The headers that claim an id, of which one is there.
    #[must_use]
    pub const fn claimed_id_headers(&self) -> &'static [&'static str] {
        self.claimed_ids
    }

    /// How the dashboard's text becomes the key.
    #[must_use]
    pub const fn secret_encoding(&self) -> SecretEncoding {
        self.secret
    }

    /// What stands between the items of a signature header that lists several.
    #[must_use]
    pub const fn separator(&self) -> Option<char> {
        self.separator
    }

    /// The headers that the scheme names, the one with the signature first.
    pub fn headers(&self) -> impl Iterator<Item = &'static str> {
        let usual = [Some(self.header), self.time.header(), self.id.header()];
        usual.into_iter().flatten().chain(self.other_headers())
    }

    /// Those that need not be there: other signatures, the usual headers under other names, and a claimed
    /// id.
    pub(crate) fn other_headers(&self) -> impl Iterator<Item = &'static str> {
        let other = self.other_names.map(|names| [Some(names.signature), names.time, names.id]);
        let others = self.also.iter().copied().chain(other.into_iter().flatten().flatten());
        others.chain(self.claimed_ids.iter().copied())
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
