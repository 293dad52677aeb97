//! Variants of a provider: the same scheme with another key, or over another form of the body.
//!
//! They are for finding out what somebody did who signs differently than the document says, and
//! for signing wrongly on purpose. The one engine verifies them too, so nothing here compares.

use std::{fmt, marker::PhantomData};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use webhook_tower::{
    Algorithm, EventType, Events, Json, Provider, Scheme, Secret, SecretEncoding, SecretError,
    SignedPart, SignedType, Unrecognized, UnrecognizedReason,
};
use zeroize::Zeroizing;

use crate::endpoint::{EndpointResult, endpoint};

/// The block of HMAC-SHA256 in bytes. HMAC pads a shorter key with zeros to its block, so a key that
/// is padded here is the same key, and long enough for a secret.
const HMAC_BLOCK: usize = 64;

/// Which form of the body is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SignedBody {
    /// The one that the provider documents.
    Documented,
    /// The bytes as they are, also where the document says something else.
    Raw,
}

/// An endpoint of `P` whose key is `key`, whatever the scheme makes of its secrets.
pub(crate) fn of_body<P: Provider>(
    base: Option<&str>,
    key: &[u8],
    body: SignedBody,
) -> EndpointResult {
    match body {
        SignedBody::Documented => of_key::<P>(base, key, body),
        SignedBody::Raw => made::<P, true>(base, key),
    }
}

/// The same for a scheme that signs the bytes as they are anyway.
pub(crate) fn of_key<P: Provider>(base: Option<&str>, key: &[u8], _: SignedBody) -> EndpointResult {
    made::<P, false>(base, key)
}

fn made<P: Provider, const RAW: bool>(base: Option<&str>, key: &[u8]) -> EndpointResult {
    let secret = spelled(P::SCHEME.algorithm(), key)?;
    Ok(Box::new(endpoint::<Variant<P, RAW>>(base, secret)?))
}

/// The secret whose key is `key` where secrets are those of a [`Variant`].
fn spelled(algorithm: Algorithm, key: &[u8]) -> Result<Secret, SecretError> {
    if algorithm == Algorithm::Token {
        return Secret::new(String::from_utf8_lossy(key));
    }
    let mut key = Zeroizing::new(key.to_vec());
    if !algorithm.has_public_key() && key.len() < HMAC_BLOCK {
        key.resize(HMAC_BLOCK, 0);
    }
    Secret::new(STANDARD.encode(&*key))
}

/// `P` with secrets in an encoding that can spell every key, and over the raw body if `RAW`.
struct Variant<P, const RAW: bool>(PhantomData<fn() -> P>);

impl<P: Provider, const RAW: bool> Provider for Variant<P, RAW> {
    type Events = Untyped<P, RAW>;
    const NAME: &'static str = P::NAME;
    const SCHEME: Scheme =
        in_any_spelling(&if RAW { over_raw_body(&P::SCHEME) } else { P::SCHEME });
}

const fn in_any_spelling(scheme: &Scheme) -> Scheme {
    match scheme.algorithm() {
        Algorithm::Token => *scheme,
        algorithm if algorithm.has_public_key() => scheme.secret(SecretEncoding::PublicBase64),
        _ => scheme.secret(SecretEncoding::Base64 { prefix: "" }),
    }
}

/// A scheme whose whole content is a canonical body, over the raw one instead.
const fn over_raw_body(scheme: &Scheme) -> Scheme {
    if !matches!(scheme.signed_content(), [SignedPart::CanonicalBody]) {
        return *scheme;
    }
    scheme.over(&[SignedPart::Body])
}

/// The events of a variant, of which none is typed.
struct Untyped<P, const RAW: bool>(PhantomData<fn() -> P>);

impl<P, const RAW: bool> fmt::Debug for Untyped<P, RAW> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Untyped")
    }
}

impl<P: Provider, const RAW: bool> Events for Untyped<P, RAW> {
    const PROVIDER: &'static str = P::NAME;
    type Typing = SignedType;
    const TAG: &'static [&'static str] = P::Events::TAG;
    const MEMBERS: &'static [&'static str] = P::Events::MEMBERS;
    const TYPES: &'static [EventType] = &[];
    const DECODERS: &'static [webhook_tower::private::Decoder<Self>] = &[];

    fn unrecognized(_: Option<&str>, _: &Json, _: UnrecognizedReason) -> Self {
        Self(PhantomData)
    }

    fn index(&self) -> usize {
        0
    }

    fn unrecognized_reason(&self) -> Option<&UnrecognizedReason> {
        None
    }
}

impl<P, const RAW: bool> From<Unrecognized<Variant<P, RAW>>> for Untyped<P, RAW> {
    fn from(_: Unrecognized<Variant<P, RAW>>) -> Self {
        Self(PhantomData)
    }
}
