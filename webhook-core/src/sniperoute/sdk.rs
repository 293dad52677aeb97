//! SDK: what SnipeRoute's Python SDK has for programs that only verify.
//!
//! The names, the parameters, the default and the reasons are those of its page "Webhooks",
//! sections "Signature Verification" and "Error Handling".
//! The work is done by the engine that verifies every scheme.

use std::{borrow::Cow, fmt, iter, sync::Arc, time::Duration};

use jiff::Timestamp;

use super::SnipeRoute;
use crate::{
    content::{self, Values},
    key::{Key, matching_key},
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    scheme::Scheme,
    secret::{Secret, SecretError},
    sign,
    tags::{self, Tags},
    unverified,
    window::{Window, whole_seconds},
};

const SCHEME: Scheme = SnipeRoute::SCHEME;

/// Proves that a delivery is SnipeRoute's: the SDK's function of this name.
///
/// The headers may be given as they are found, absent ones as `None`; the timestamp may be text
/// or an integer; a tolerance of `None` is the documented 300 seconds.
/// A secret that cannot be one is refused when the [`SigningSecret`] is made, so it is never
/// mistaken for a signature that does not match.
///
/// ```
/// use webhook_core::sniperoute::sdk::{SigningSecret, verify_webhook_signature};
///
/// # fn handle(headers: &http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let secret = SigningSecret::new("00112233445566778899aabbccddeeff")?;
/// let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
///
/// verify_webhook_signature(body, header("sr-signature"), header("sr-timestamp"), &secret, None)?;
/// # Ok(()) }
/// # assert!(handle(&http::HeaderMap::new(), b"{}").is_err());
/// # Ok::<_, webhook_core::SecretError>(())
/// ```
///
/// # Errors
///
/// [`WebhookVerificationError`] lists what it refuses.
pub fn verify_webhook_signature<'h>(
    payload: impl AsRef<[u8]>,
    signature_header: impl Into<Option<&'h str>>,
    timestamp: impl Into<TimestampHeader<'h>>,
    secret: &SigningSecret,
    tolerance: impl Into<Option<u64>>,
) -> Result<(), WebhookVerificationError> {
    WebhookSigner::new(secret, tolerance).verify(payload, signature_header, timestamp)
}

/// Verifies and computes signatures: the SDK's class of this name.
///
/// ```
/// use webhook_core::sniperoute::sdk::{SigningSecret, WebhookSigner};
///
/// let secret = SigningSecret::new("00112233445566778899aabbccddeeff")?;
/// let signer = WebhookSigner::new(&secret, 300)
///     .with_clock(|| "2024-11-30T15:30:00Z".parse().expect("a time"));
///
/// let signature = signer.compute_signature("{}", 1732980600);
/// signer.verify("{}", signature.as_str(), 1732980600)?;
///
/// let error = signer.verify("{ }", signature.as_str(), "1732980600").unwrap_err();
/// assert_eq!(error.reason(), "signature_mismatch");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct WebhookSigner {
    key: Key,
    window: Window,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl WebhookSigner {
    /// A signer with a tolerance in seconds; `None` is the documented 300.
    #[must_use]
    pub fn new(secret: &SigningSecret, tolerance: impl Into<Option<u64>>) -> Self {
        let tolerance = tolerance.into().map_or(SnipeRoute::TOLERANCE, Duration::from_secs);
        Self {
            key: secret.0.clone(),
            window: Window::symmetric(tolerance),
            clock: Arc::new(Timestamp::now),
        }
    }

    /// Asks `clock` for the time, instead of the system.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Proves that `payload` was signed, within the tolerance before or after now.
    ///
    /// # Errors
    ///
    /// [`WebhookVerificationError`] lists what it refuses.
    pub fn verify<'h>(
        &self,
        payload: impl AsRef<[u8]>,
        signature_header: impl Into<Option<&'h str>>,
        timestamp: impl Into<TimestampHeader<'h>>,
    ) -> Result<(), WebhookVerificationError> {
        let (signature, timestamp) = (signature_header.into(), timestamp.into());
        self.check(payload.as_ref(), signature, timestamp.0.as_deref())
            .map_err(|rejection| WebhookVerificationError { rejection })
    }

    fn check(
        &self,
        payload: &[u8],
        signature: Option<&str>,
        timestamp: Option<&str>,
    ) -> Result<(), Rejection> {
        let (signature, timestamp, sent_at) = unverified::of_values(signature, timestamp)?;
        self.window.check(sent_at, whole_seconds((self.clock)()))?;
        let tags = Tags::One(tags::one(&SCHEME, signature)?);
        let content = content::parts(&SCHEME, values(timestamp, payload));
        let matching = matching_key(iter::once(&self.key), &content, &SCHEME, &tags);
        matching.map(drop).ok_or_else(|| RejectionKind::SignatureMismatch.into())
    }

    /// The value of `sr-signature` for `payload` at `timestamp`, for tests: `v1=` and the hex.
    ///
    /// The timestamp, text or integer, is signed as it is written.
    #[must_use]
    pub fn compute_signature(
        &self,
        payload: impl AsRef<[u8]>,
        timestamp: impl fmt::Display,
    ) -> String {
        let timestamp = timestamp.to_string();
        let tag = self.key.sign(content::parts(&SCHEME, values(&timestamp, payload.as_ref())));
        let digits = tag.map(|tag| sign::encode(SCHEME.encoding, &tag)).unwrap_or_default();
        format!("{}{digits}", SCHEME.prefix)
    }
}

fn values<'c>(time: &'c str, body: &'c [u8]) -> Values<'c> {
    Values { time, id: "", body, request: None }
}

/// Shows the settings and nothing of the secret.
impl fmt::Debug for WebhookSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookSigner").field("window", &self.window).finish_non_exhaustive()
    }
}

/// The signing secret of an endpoint at SnipeRoute, decoded from its hex text.
///
/// The document passes the text to each call. Here it is decoded once, because none of the
/// documented reasons stands for a secret that is no hex.
#[derive(Clone)]
pub struct SigningSecret(Key);

impl SigningSecret {
    /// Takes the secret as it was shown when the endpoint was created, or rotated.
    ///
    /// # Errors
    ///
    /// Refuses text that is not hex, and fewer than 16 bytes.
    pub fn new(hex: impl Into<String>) -> Result<Self, SecretError> {
        Secret::new(hex)?.try_into()
    }
}

impl TryFrom<Secret> for SigningSecret {
    type Error = SecretError;

    fn try_from(secret: Secret) -> Result<Self, SecretError> {
        Key::new(&SCHEME, &secret).map(Self)
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

/// The value of the header `sr-timestamp`: text, an integer, or absent.
#[derive(Debug, Clone)]
pub struct TimestampHeader<'h>(Option<Cow<'h, str>>);

impl<'h> From<&'h str> for TimestampHeader<'h> {
    fn from(text: &'h str) -> Self {
        Self(Some(text.into()))
    }
}

impl<'h> From<Option<&'h str>> for TimestampHeader<'h> {
    fn from(text: Option<&'h str>) -> Self {
        Self(text.map(Cow::Borrowed))
    }
}

impl From<i64> for TimestampHeader<'_> {
    fn from(seconds: i64) -> Self {
        Self(Some(seconds.to_string().into()))
    }
}

/// Why a signature was refused: the SDK's exception of this name.
///
/// It is told in this order, which is that of the documented steps:
///
/// 1. `missing_signature`: no signature header, or an empty one
/// 2. `missing_timestamp`: no timestamp header, or an empty one
/// 3. `invalid_timestamp`: not an integer in its one spelling
/// 4. `timestamp_expired`: further from now than the tolerance, in the past or in the future
/// 5. `invalid_signature_format`: not `v1=` and 64 lower-case hex digits
/// 6. `signature_mismatch`: another secret, payload or timestamp was signed
///
/// The document lists `missing_event_id` too. It cannot arise here, because neither function is
/// given the event id; an [`Endpoint`](crate::Endpoint) reads all headers, and knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookVerificationError {
    rejection: Rejection,
}

impl WebhookVerificationError {
    /// The failure in words.
    #[must_use]
    pub fn message(&self) -> String {
        self.rejection.to_string()
    }

    /// The documented code of the failure, such as `"signature_mismatch"`.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.rejection.kind().as_str()
    }
}

impl fmt::Display for WebhookVerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rejection.fmt(f)
    }
}

impl std::error::Error for WebhookVerificationError {}

#[cfg(test)]
mod tests;
