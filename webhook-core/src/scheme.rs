//! Schemes: how a provider signs, as data.
//!
//! A scheme describes and never compares: one engine verifies all of them, so a new provider
//! brings no new cryptographic code. What a scheme cannot say is as deliberate as what it can:
//! a time or an id that decides something but is not signed does not pass
//! [`Scheme::assert_sound`], and the provider does not compile.

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

/// Where the time of a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeSource {
    /// Nowhere: the scheme signs no time.
    Nowhere,
    /// In a header of its own, as Unix seconds.
    Header(&'static str),
    /// Behind this prefix in the signature header, as Unix seconds.
    Signature(&'static str),
    /// In this member of the signed body, as ISO 8601 text or Unix seconds.
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
    /// In this member of the signed body.
    Body(&'static str),
    /// In this member of the signed body, and again in this header, which is not signed.
    BodyAndHeader(&'static str, &'static str),
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

    /// How the dashboard's text becomes the key.
    #[must_use]
    pub const fn secret_encoding(&self) -> SecretEncoding {
        self.secret
    }

    /// Refuses a scheme under which something unsigned would decide.
    ///
    /// Every endpoint calls it while it is compiled, so it needs to be called by nobody else.
    ///
    /// # Panics
    ///
    /// When the content does not hold the body exactly once, when it lacks a time or an id that
    /// comes from a header, when it names one that the scheme does not have, and when the name of a
    /// header has upper-case letters.
    ///
    /// ```compile_fail
    /// use webhook_core::{Scheme, SignatureEncoding, SignedPart};
    ///
    /// const _: () = Scheme::hmac_sha256("signature", SignatureEncoding::Hex, &[SignedPart::Body])
    ///     .time_in_header("time") // which nobody signs
    ///     .assert_sound();
    /// ```
    pub const fn assert_sound(&self) {
        assert!(is_header_name(self.header), "a header name is written in lower case");
        if let TimeSource::Header(name) = self.time {
            assert!(is_header_name(name), "a header name is written in lower case");
        }
        if let IdSource::Header(name) | IdSource::BodyAndHeader(_, name) = self.id {
            assert!(is_header_name(name), "a header name is written in lower case");
        }
        let signed = SignedParts::of(self.content);
        assert!(signed.bodies == 1, "the signed content must hold the body exactly once");
        let time = matches!(self.time, TimeSource::Header(_) | TimeSource::Signature(_));
        assert!(!time || signed.time, "a time outside of the body must be part of what is signed");
        assert!(time || !signed.time, "the signed content has a time that no header brings");
        let id = matches!(self.id, IdSource::Header(_));
        assert!(!id || signed.id, "an id outside of the body must be part of what is signed");
        assert!(id || !signed.id, "the signed content has an id that no header brings");
        assert!(
            self.separator.is_some() || !matches!(self.time, TimeSource::Signature(_)),
            "a time inside of the signature header needs `separated_by`"
        );
    }
}

/// Header names are compared without their case, and written by `http` in lower case only.
const fn is_header_name(name: &str) -> bool {
    let mut bytes = name.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_') {
            return false;
        }
        bytes = rest;
    }
    !name.is_empty()
}

/// Which parts a scheme's content has.
struct SignedParts {
    time: bool,
    id: bool,
    bodies: usize,
}

impl SignedParts {
    const fn of(mut content: &[SignedPart]) -> Self {
        let mut signed = Self { time: false, id: false, bodies: 0 };
        while let [part, rest @ ..] = content {
            match part {
                SignedPart::Time => signed.time = true,
                SignedPart::Id => signed.id = true,
                SignedPart::Body | SignedPart::CanonicalBody => signed.bodies += 1,
                SignedPart::Literal(_) => {}
            }
            content = rest;
        }
        signed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[SignedPart] = &[SignedPart::Body];
    const TIMED: &[SignedPart] = &[SignedPart::Time, SignedPart::Body];

    const fn signed_by(content: &'static [SignedPart]) -> Scheme {
        Scheme::hmac_sha256("signature", SignatureEncoding::Hex, content)
    }

    #[test]
    #[should_panic(expected = "the signed content must hold the body exactly once")]
    fn refuses_content_without_the_body() {
        signed_by(&[SignedPart::Literal("x")]).assert_sound();
    }

    #[test]
    #[should_panic(expected = "a time outside of the body must be part of what is signed")]
    fn refuses_a_time_that_is_not_signed() {
        signed_by(BODY).time_in_header("time").assert_sound();
    }

    #[test]
    #[should_panic(expected = "the signed content has a time that no header brings")]
    fn refuses_to_sign_a_time_from_nowhere() {
        signed_by(TIMED).assert_sound();
    }

    #[test]
    #[should_panic(expected = "an id outside of the body must be part of what is signed")]
    fn refuses_an_id_that_is_not_signed() {
        signed_by(BODY).id_in_header("id").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a time inside of the signature header needs `separated_by`")]
    fn refuses_a_time_in_a_header_that_is_no_list() {
        signed_by(TIMED).time_in_signature("t=").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a header name is written in lower case")]
    fn refuses_a_header_in_upper_case() {
        Scheme::hmac_sha256("X-Signature", SignatureEncoding::Hex, BODY).assert_sound();
    }

    #[test]
    fn accepts_signed_sources() {
        signed_by(TIMED).time_in_header("time").id_in_body("id").assert_sound();
        signed_by(TIMED).time_in_signature("t=").separated_by(',').assert_sound();
        signed_by(BODY).time_in_body("at").assert_sound();
    }
}
