//! Variants of a provider: the same scheme with another key, or over another form of the body.
//!
//! They are for finding out what somebody did who signs differently than the document says, and
//! for signing wrongly on purpose. The one engine verifies them too, so nothing here compares.

use std::{fmt, marker::PhantomData};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use webhook_tower::{
    Endpoint, EventType, Events, Json, Provider, Scheme, Secret, SecretEncoding, SignedPart,
    SignedType, Unrecognized, UnrecognizedReason,
};
use zeroize::Zeroizing;

use crate::endpoint::EndpointResult;

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
pub(crate) fn endpoint<P: Provider>(key: &[u8], body: SignedBody) -> EndpointResult {
    let mut key = Zeroizing::new(key.to_vec());
    if key.len() < HMAC_BLOCK {
        key.resize(HMAC_BLOCK, 0);
    }
    let secret = Secret::new(STANDARD.encode(&*key))?;
    Ok(match body {
        SignedBody::Documented => Box::new(Endpoint::<Variant<P, false>>::new(secret)?),
        SignedBody::Raw => Box::new(Endpoint::<Variant<P, true>>::new(secret)?),
    })
}

/// `P` with secrets in base64, which can spell every key, and over the raw body if `RAW`.
struct Variant<P, const RAW: bool>(PhantomData<fn() -> P>);

impl<P: Provider, const RAW: bool> Provider for Variant<P, RAW> {
    type Events = Untyped<P, RAW>;
    const NAME: &'static str = P::NAME;
    const SCHEME: Scheme = if RAW { over_raw_body(&P::SCHEME) } else { P::SCHEME }
        .secret(SecretEncoding::Base64 { prefix: "" });
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
