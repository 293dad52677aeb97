//! Schemes: how a provider signs, as data.
//!
//! A scheme describes and never compares: one engine verifies all of them, so a new provider
//! brings no new cryptographic code. What a scheme cannot say is as deliberate as what it can:
//! a time or an id that decides something but is not signed does not pass
//! [`Scheme::assert_sound`], and the provider does not compile.

mod algorithm;
mod sources;
mod path;
mod body_form;
mod build;
mod batch;
mod token;
mod several;
mod describe;
mod soundness;

pub use self::{
    algorithm::{Algorithm, SignatureEncoding},
    batch::Batch,
    body_form::BodyForm,
    sources::{HeaderFamily, IdSource, TimeFormat, TimeSource},
};
pub(crate) use self::{
    batch::beside,
    body_form::SignedBytes,
    path::{is_at_top, is_path},
};
use crate::secret::SecretEncoding;

/// How a provider signs its deliveries.
///
/// [`schemes`](crate::schemes) has those of well-known providers.
///
/// It is made in a `const`, from what the provider's documentation says:
///
/// ```
/// use webhook_core::{
///     HeaderFamily, Scheme, SecretEncoding,
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
/// .or_headers(HeaderFamily {
///     signature: "svix-signature",
///     time: Some("svix-timestamp"),
///     id: Some("svix-id"),
/// })
/// .secret(SecretEncoding::Base64OptionalPrefix { prefix: "whsec_" });
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
    pub(crate) algorithm: Algorithm,
    pub(crate) header: &'static str,
    pub(crate) also: &'static [&'static str],
    pub(crate) repeated: bool,
    pub(crate) other_names: Option<HeaderFamily>,
    pub(crate) encoding: SignatureEncoding,
    pub(crate) content: &'static [SignedPart],
    pub(crate) prefix: &'static str,
    pub(crate) separator: Option<char>,
    pub(crate) time: TimeSource,
    pub(crate) time_format: TimeFormat,
    pub(crate) id: IdSource,
    pub(crate) id_optional: bool,
    pub(crate) secret: SecretEncoding,
    pub(crate) body: BodyForm,
    pub(crate) batch: Option<Batch>,
    pub(crate) claimed_ids: &'static [&'static str],
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
    /// The method of the request.
    Method,
    /// The URL that the provider called: the base that [`Endpoint::at`](crate::Endpoint::at) was
    /// given, and then path and query of the request, in the very characters in which they came.
    ///
    /// No header has a say in it, and neither has the authority of the request.
    Url,
    /// The same URL, whose query has the SHA-256 of the body in hex, in the parameter of this name: so
    /// the body is signed by its digest.
    UrlWithBodySha256(&'static str),
    /// The fields of a [form](BodyForm), in the order of their names: each name and then its value,
    /// decoded, without anything between them.
    ///
    /// Nothing says where a name ends and its value begins. Of a form that was signed, somebody can
    /// make another one with the same signature, by moving the end of a name; an [id] that is the
    /// digest of the content is the same for both.
    ///
    /// [id]: crate::Delivery::id
    FormFields,
}
