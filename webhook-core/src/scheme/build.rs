//! Build: a scheme is put together in a `const`, from what the provider's document says.

use super::{
    Algorithm, BodyForm, HeaderFamily, IdSource, Scheme, SignatureEncoding, SignedPart, TimeFormat,
    TimeSource,
};
use crate::secret::SecretEncoding;

impl Scheme {
    /// A scheme with an HMAC-SHA-256 in `header`, written in `encoding`, over `content`.
    ///
    /// Until said otherwise there is no prefix, one signature, no time, no id, and the secret is
    /// used as text.
    #[must_use]
    pub const fn hmac_sha256(
        header: &'static str,
        encoding: SignatureEncoding,
        content: &'static [SignedPart],
    ) -> Self {
        Self::hmac(Algorithm::HmacSha256, header, encoding, content)
    }

    /// A scheme with an HMAC of another [`Algorithm`]; see [`hmac_sha256`](Self::hmac_sha256).
    #[must_use]
    pub const fn hmac(
        algorithm: Algorithm,
        header: &'static str,
        encoding: SignatureEncoding,
        content: &'static [SignedPart],
    ) -> Self {
        Self {
            algorithm,
            header,
            also: &[],
            repeated: false,
            other_names: None,
            encoding,
            content,
            prefix: "",
            separator: None,
            time: TimeSource::Nowhere,
            time_format: TimeFormat::UnixSeconds,
            id: IdSource::Content,
            id_optional: false,
            secret: SecretEncoding::Text,
            body: BodyForm::Json,
            batch: None,
            claimed_ids: &[],
        }
    }

    /// A scheme with an Ed25519 signature, whose public key is hex until
    /// [`secret`](Self::secret) says otherwise; see [`hmac_sha256`](Self::hmac_sha256).
    ///
    /// It needs the feature `ed25519`.
    #[must_use]
    pub const fn ed25519(
        header: &'static str,
        encoding: SignatureEncoding,
        content: &'static [SignedPart],
    ) -> Self {
        Self::hmac(Algorithm::Ed25519, header, encoding, content).secret(SecretEncoding::PublicHex)
    }

    /// A scheme with an ECDSA signature in DER on the curve P-256, whose public key is a
    /// `SubjectPublicKeyInfo` in base64; see [`hmac_sha256`](Self::hmac_sha256).
    ///
    /// It needs the feature `ecdsa-p256`.
    #[must_use]
    pub const fn ecdsa_p256(
        header: &'static str,
        encoding: SignatureEncoding,
        content: &'static [SignedPart],
    ) -> Self {
        Self::hmac(Algorithm::EcdsaP256, header, encoding, content)
            .secret(SecretEncoding::PublicBase64)
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
    /// Blanks may stand between items too.
    #[must_use]
    pub const fn separated_by(mut self, separator: char) -> Self {
        self.separator = Some(separator);
        self
    }

    /// Signatures can stand in these headers too, of which each may be absent.
    ///
    /// One signature in one header has to match. Use it for providers that sign with each of several
    /// keys and have a header for each.
    #[must_use]
    pub const fn also_signed_in(mut self, headers: &'static [&'static str]) -> Self {
        self.also = headers;
        self
    }

    /// The signature header can come several times, with a signature in each; one has to match.
    ///
    /// Use it for providers that say so. Under other schemes a repeated header is refused.
    #[must_use]
    pub const fn repeated(mut self) -> Self {
        self.repeated = true;
        self
    }

    /// The same headers can come under other names.
    ///
    /// Which names count is decided by the signature header: a delivery whose signature has its usual
    /// name is read under the usual names alone, any other under these alone. So nothing is mixed.
    #[must_use]
    pub const fn or_headers(mut self, names: HeaderFamily) -> Self {
        self.other_names = Some(names);
        self
    }

    /// The time is in a header of its own.
    #[must_use]
    pub const fn time_in_header(mut self, name: &'static str) -> Self {
        self.time = TimeSource::Header(name);
        self
    }

    /// The time is an item of the signature header, behind `prefix`.
    ///
    /// Where the header has it several times, all of them have to be the same.
    #[must_use]
    pub const fn time_in_signature(mut self, prefix: &'static str) -> Self {
        self.time = TimeSource::Signature(prefix);
        self
    }

    /// The time is in a top-level member of the body, as ISO 8601 text or as an integer.
    ///
    /// It has to be at the top, because a retry may renew it: a delivery is recognized by the rest of
    /// its body, see [`Delivery::body_without_time`](crate::Delivery::body_without_time).
    #[must_use]
    pub const fn time_in_body(mut self, member: &'static str) -> Self {
        self.time = TimeSource::Body(member);
        self
    }

    /// How the time is written, which is in Unix seconds until it is called.
    ///
    /// The characters are signed as they came, whatever the format. In a body a text is always read
    /// as ISO 8601, and an integer as Unix seconds or, with
    /// [`UnixMilliseconds`](TimeFormat::UnixMilliseconds), as those.
    #[must_use]
    pub const fn time_format(mut self, format: TimeFormat) -> Self {
        self.time_format = format;
        self
    }

    /// The id is in a header that is part of the signed content.
    #[must_use]
    pub const fn id_in_header(mut self, name: &'static str) -> Self {
        self.id = IdSource::Header(name);
        self
    }

    /// The id is a text or an integer in the body, at `path`: the names of members with dots between
    /// them, such as `"id"` or `"data.id"`.
    ///
    /// A body that lacks it is refused, unless [`id_optional`](Self::id_optional) is called.
    #[must_use]
    pub const fn id_in_body(mut self, path: &'static str) -> Self {
        self.id = IdSource::Body(path);
        self
    }

    /// A body may lack the id; its digest serves as the id then.
    ///
    /// Use it where the provider's document doesn't say that every body has the id. A retry whose
    /// body differs, as by a count of attempts, is then another delivery.
    #[must_use]
    pub const fn id_optional(mut self) -> Self {
        self.id_optional = true;
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

    /// A body is a form (`application/x-www-form-urlencoded`), whose fields are the members of the
    /// object that types, ids and events are read from.
    ///
    /// The value of each is a text, also where it looks like a number. A field that is given twice is
    /// refused, and so is text that is not UTF-8.
    #[must_use]
    pub const fn form(mut self) -> Self {
        self.body = BodyForm::Form;
        self
    }

    /// A body is a form, with the JSON that is read in this field.
    #[must_use]
    pub const fn form_field(mut self, name: &'static str) -> Self {
        self.body = BodyForm::FormField(name);
        self
    }

    /// One of these headers has an id that is not signed, such as the number of the delivery on the
    /// provider's pages.
    ///
    /// It is shown as [`Delivery::claimed_id`](crate::Delivery::claimed_id), and decides nothing: a
    /// delivery is recognized by what is signed.
    #[must_use]
    pub const fn claimed_id_in(mut self, headers: &'static [&'static str]) -> Self {
        self.claimed_ids = headers;
        self
    }

    /// The same scheme over another content, for tools that look for what a sender did wrong.
    #[must_use]
    pub const fn over(mut self, content: &'static [SignedPart]) -> Self {
        self.content = content;
        self
    }

    /// How the dashboard's text becomes the key.
    #[must_use]
    pub const fn secret(mut self, encoding: SecretEncoding) -> Self {
        self.secret = encoding;
        self
    }
}
