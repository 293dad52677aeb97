//! Schemes: how a provider signs, as data.
//!
//! A scheme describes and never compares: one engine verifies all of them, so a new provider
//! brings no new cryptographic code. What a scheme cannot say is as deliberate as what it can:
//! a time or an id that decides something but is not signed does not pass
//! [`Scheme::assert_sound`], and the provider does not compile.

mod sources;
mod soundness;

pub use self::sources::{IdSource, TimeSource};
use crate::secret::SecretEncoding;

/// How a provider signs its deliveries with HMAC-SHA256.
///
/// It is made in a `const`, from what the provider's documentation says:
///
/// ```
/// use webhook_core::{
///     Scheme, SecretEncoding,
///     SignatureEncoding::{Base64, Hex},
///     SignedPart::{Body, Id, Literal, Time},
/// };
///
/// // `sr-signature: v1=<hex>` over `<sr-timestamp>.<body>`; the id is in the signed body.
/// const SNIPEROUTE: Scheme =
///     Scheme::hmac_sha256("sr-signature", Hex, &[Time, Literal("."), Body])
///         .prefix("v1=")
///         .time_in_header("sr-timestamp")
///         .id_in_body("id")
///         .id_repeated_in_header("sr-event-id")
///         .secret(SecretEncoding::Hex);
///
/// // `webhook-signature: v1,<base64> v1,<base64>` over `<webhook-id>.<webhook-timestamp>.<body>`.
/// const STANDARD_WEBHOOKS: Scheme = Scheme::hmac_sha256(
///     "webhook-signature",
///     Base64,
///     &[Id, Literal("."), Time, Literal("."), Body],
/// )
/// .prefix("v1,")
/// .separated_by(' ')
/// .time_in_header("webhook-timestamp")
/// .id_in_header("webhook-id")
/// .secret(SecretEncoding::Base64 { prefix: "whsec_" });
///
/// // `stripe-signature: t=<unix seconds>,v1=<hex>,v1=<hex>` over `<t>.<body>`.
/// const STRIPE: Scheme =
///     Scheme::hmac_sha256("stripe-signature", Hex, &[Time, Literal("."), Body])
///         .prefix("v1=")
///         .separated_by(',')
///         .time_in_signature("t=")
///         .id_in_body("id");
///
/// // `x-hub-signature-256: sha256=<hex>` over the body; neither a time nor an id is signed.
/// const GITHUB: Scheme =
///     Scheme::hmac_sha256("x-hub-signature-256", Hex, &[Body]).prefix("sha256=");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    pub(crate) header: &'static str,
    pub(crate) encoding: SignatureEncoding,
    pub(crate) content: &'static [SignedPart],
    pub(crate) prefix: &'static str,
    pub(crate) separator: Option<char>,
    pub(crate) time: TimeSource,
    pub(crate) id: IdSource,
    pub(crate) secret: SecretEncoding,
}

/// How the 32 bytes of a signature are written in its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// 64 lower-case hexadecimal digits.
    Hex,
    /// 44 characters of padded base64.
    Base64,
    /// 43 characters of base64url, or 44 with the padding.
    Base64Url,
}

/// One part of what is signed; the parts are joined without anything between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedPart {
    /// The timestamp, in the very characters in which it was sent.
    Time,
    /// The event id, in the very characters in which it was sent.
    Id,
    /// Fixed text.
    Literal(&'static str),
    /// The body, byte for byte.
    Body,
    /// The body as CPython's `json.dumps` writes it, see [`canonical`](crate::canonical).
    CanonicalBody,
}

impl Scheme {
    /// A scheme with the signature in `header`, written in `encoding`, over `content`.
    ///
    /// Until said otherwise there is no prefix, one signature, no time, no id, and the secret is
    /// used as text.
    #[must_use]
    pub const fn hmac_sha256(
        header: &'static str,
        encoding: SignatureEncoding,
        content: &'static [SignedPart],
    ) -> Self {
        Self {
            header,
            encoding,
            content,
            prefix: "",
            separator: None,
            time: TimeSource::Nowhere,
            id: IdSource::Content,
            secret: SecretEncoding::Text,
        }
    }

    /// What stands before each signature, such as `"v1="`.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// The header lists several items with this character between them.
    ///
    /// Items that lack the prefix belong to other versions of the scheme and are passed over.
    #[must_use]
    pub const fn separated_by(mut self, separator: char) -> Self {
        self.separator = Some(separator);
        self
    }

    /// The time is in a header of its own, as Unix seconds.
    #[must_use]
    pub const fn time_in_header(mut self, name: &'static str) -> Self {
        self.time = TimeSource::Header(name);
        self
    }

    /// The time is an item of the signature header, as Unix seconds behind `prefix`.
    #[must_use]
    pub const fn time_in_signature(mut self, prefix: &'static str) -> Self {
        self.time = TimeSource::Signature(prefix);
        self
    }

    /// The time is in a top-level member of the body, as ISO 8601 text or Unix seconds.
    #[must_use]
    pub const fn time_in_body(mut self, member: &'static str) -> Self {
        self.time = TimeSource::Body(member);
        self
    }

    /// The id is in a header that is part of the signed content.
    #[must_use]
    pub const fn id_in_header(mut self, name: &'static str) -> Self {
        self.id = IdSource::Header(name);
        self
    }

    /// The id is the text of a top-level member of the body.
    #[must_use]
    pub const fn id_in_body(mut self, member: &'static str) -> Self {
        self.id = IdSource::Body(member);
        self
    }

    /// The id of the body is repeated in a header that is not signed.
    ///
    /// The header must then be there and agree with the signed id; nothing else trusts it.
    ///
    /// # Panics
    ///
    /// At compile time, when [`id_in_body`](Self::id_in_body) was not called before.
    #[must_use]
    pub const fn id_repeated_in_header(mut self, name: &'static str) -> Self {
        let member = match self.id {
            IdSource::Body(member) => member,
            _ => "",
        };
        assert!(!member.is_empty(), "`id_repeated_in_header` needs `id_in_body` before it");
        self.id = IdSource::BodyAndHeader(member, name);
        self
    }

    /// How the dashboard's text becomes the key.
    #[must_use]
    pub const fn secret(mut self, encoding: SecretEncoding) -> Self {
        self.secret = encoding;
        self
    }
}

/// What a scheme says, for programs that show it or make a delivery by it.
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

    /// How the dashboard's text becomes the key.
    #[must_use]
    pub const fn secret_encoding(&self) -> SecretEncoding {
        self.secret
    }

    /// The headers that the scheme names, the one with the signature first.
    pub fn headers(&self) -> impl Iterator<Item = &'static str> {
        [Some(self.header), self.time.header(), self.id.header()].into_iter().flatten()
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
