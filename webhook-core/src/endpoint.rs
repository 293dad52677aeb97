//! Endpoints: a provider with its secrets and settings, ready to verify.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use jiff::Timestamp;

use crate::{
    canonical::Json,
    challenge::Challenge,
    claim,
    delivery::Facts,
    envelope::{Envelope, Paths},
    event::Events,
    key::Key,
    keys::Keys,
    provider::Provider,
    secret::{Secret, SecretError, SecretErrorKind},
    unverified::HeaderNames,
    window::Window,
};

/// A provider with its secrets and settings, ready to verify.
///
/// It is all that is needed to receive without a server: from a queue, in a Lambda, in a test.
/// Inside of a service, `webhook-tower` calls it.
/// Clones share their secrets: what [`rotate_secret`](Self::rotate_secret) changes in one of them
/// changes in the services that hold the others.
///
/// # What it refuses
///
/// | what | [kind](crate::RejectionKind) | status |
/// |---|---|---|
/// | a header of the scheme given twice, or one that claims the event type | `AmbiguousHeader` | 400 |
/// | signature, time or event id absent or empty, in the headers or, where the scheme has them there, in the body | `MissingSignature`, `MissingTimestamp`, `MissingEventId` | 401 |
/// | a time that is not in the scheme's form | `InvalidTimestamp` | 401 |
/// | a time outside of the tolerance, whether past or future | `TimestampExpired` | 401 |
/// | a signature that is not in the scheme's encoding, or of another length than its algorithm makes | `InvalidSignatureFormat` | 401 |
/// | a signature that no secret makes | `SignatureMismatch` | 401 |
/// | content that is not one JSON object; where the body is signed as it came, also one that has its type, id or time twice | `MalformedBody` | 400 |
/// | an event id header that differs from the signed id | `EventIdMismatch` | 400 |
///
/// # Example
///
/// ```
/// use webhook_core::{Endpoint, Secret, SnapTrade, snaptrade};
///
/// # let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/src/snaptrade/samples");
/// # let body = std::fs::read(format!("{samples}/CONNECTION_BROKEN.json"))?;
/// let endpoint = Endpoint::<SnapTrade>::new(Secret::new("the consumer key")?)?;
/// # let endpoint = endpoint.with_clock(|| "2022-05-31T11:37:51Z".parse().expect("a time"));
/// # let signed = endpoint.sign(body, endpoint.now())?;
/// # let (headers, body) = (signed.headers, signed.body);
///
/// let delivery = endpoint.verify(headers, body)?;
/// assert_eq!(delivery.event_type(), Some("CONNECTION_BROKEN"));
/// assert!(matches!(delivery.decode(), snaptrade::Event::ConnectionBroken(_)));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub struct Endpoint<P> {
    pub(crate) name: Arc<str>,
    pub(crate) keys: Keys,
    pub(crate) window: Window,
    pub(crate) clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    pub(crate) explains: bool,
    /// What stands in front of a request's path, for schemes that sign the URL.
    pub(crate) base: Option<Arc<str>>,
    /// Whose secrets these are.
    pub(crate) tenant: Option<Arc<str>>,
    /// Where the signed body names the tenant.
    pub(crate) tenant_in: Option<&'static str>,
    pub(crate) provider: PhantomData<fn() -> P>,
}

impl<P: Provider> Endpoint<P> {
    /// An endpoint with one secret, the provider's tolerance, and the system's clock.
    ///
    /// # Errors
    ///
    /// Refuses a secret that the provider's scheme cannot decode, or that decodes to fewer than
    /// 16 bytes, and every secret of a provider that [signs the URL](crate::Scheme::signs_request), whose
    /// endpoint is made by [`at`](Self::at), or [shows a token](crate::Scheme::token), see
    /// [`insecure_trusting_transport`](Self::insecure_trusting_transport). There is no endpoint without
    /// a secret.
    pub fn new(secret: Secret) -> Result<Self, SecretError> {
        if !P::SCHEME.is_signed() {
            return Err(SecretErrorKind::IsToken.into());
        }
        if P::SCHEME.signs_request() {
            return Err(SecretErrorKind::NeedsUrl.into());
        }
        Self::made(secret)
    }

    /// An endpoint of a provider that signs nothing and [shows a token](crate::Scheme::token).
    ///
    /// What it accepts is as good as the transport: whoever has seen one delivery has the token, and
    /// can send any body, as often as they like. So have TLS up to the service, let nothing on the way
    /// write headers into a log, and prefer the signatures of a provider that has both. The token is
    /// taken out of a delivery's [headers](crate::Delivery::headers), so that no store keeps it.
    ///
    /// ```
    /// use webhook_core::{Endpoint, Secret};
    /// # use webhook_core::{Events, Provider, Scheme, schemes};
    /// # #[derive(Debug)]
    /// # struct Telegram;
    /// # type Unrecognized = webhook_core::Unrecognized<Telegram>;
    /// # #[derive(Debug, Events)]
    /// # #[events(provider = Telegram, tag = "type", crate = webhook_core)]
    /// # enum Event { #[event(unrecognized)] Unrecognized(Unrecognized) }
    /// # impl Provider for Telegram {
    /// #     type Events = Event;
    /// #     const NAME: &'static str = "telegram";
    /// #     const SCHEME: Scheme = schemes::TELEGRAM;
    /// # }
    ///
    /// let token = Secret::new("the secret_token of setWebhook")?;
    /// let endpoint = Endpoint::<Telegram>::insecure_trusting_transport(token)?;
    ///
    /// let shown = endpoint.sign(r#"{"update_id":7}"#, endpoint.now())?;
    /// let delivery = endpoint.verify(shown.headers, shown.body)?;
    /// assert!(!delivery.is_signed());
    /// assert_eq!(delivery.id(), "7"); // as the one claims who knew the token
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Refuses every secret of a provider that signs.
    pub fn insecure_trusting_transport(token: Secret) -> Result<Self, SecretError> {
        if P::SCHEME.is_signed() {
            return Err(SecretErrorKind::IsNoToken.into());
        }
        Self::made(token)
    }

    #[expect(clippy::needless_pass_by_value, reason = "nobody else needs the secret's text")]
    pub(crate) fn made(secret: Secret) -> Result<Self, SecretError> {
        Ok(Self::with_keys(Keys::new(Key::new(&P::SCHEME, &secret)?)))
    }

    pub(crate) fn with_keys(keys: Keys) -> Self {
        const { P::SCHEME.assert_sound() }
        const { Challenge::assert_sound(P::CHALLENGES, &P::SCHEME) }
        const { P::SCHEME.assert_reachable(<P::Events as Events>::TAG) }
        Self {
            name: "default".into(),
            keys,
            window: Window::symmetric(P::TOLERANCE),
            clock: Arc::new(Timestamp::now),
            explains: false,
            base: None,
            tenant: None,
            tenant_in: None,
            provider: PhantomData,
        }
    }

    /// Names the endpoint, which is `"default"` until then.
    ///
    /// Where a provider delivers to two endpoints of one application, such as one for each of two
    /// accounts, an idempotency store keeps their deliveries apart by name: an id that both use is
    /// two deliveries. Don't change a name while a store has records under it: it would no longer
    /// find them.
    #[must_use]
    pub fn named(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = name.into();
        self
    }

    /// The name that it was given, or `"default"`.
    #[must_use]
    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// Accepts times that are at most this far from now, in either direction.
    #[must_use]
    pub fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.window = self.window.resized(tolerance);
        self
    }

    /// Accepts deliveries however old they are, and without a time that can be read; times in the
    /// future stay limited.
    ///
    /// This is for providers that send a retry with the time of the first attempt: field reports
    /// say so of SnapTrade, whose first retry comes after 30 minutes, six times its documented
    /// limit of 300 seconds.
    /// Only the age limit keeps somebody from sending a recorded delivery again. Without it, the
    /// receiver has to remember the ids that it has handled.
    #[must_use]
    pub fn insecure_accept_any_age(mut self) -> Self {
        self.window = self.window.without_past();
        self
    }

    /// Also accepts deliveries that are older by the provider's
    /// [retry window](Provider::RETRY_WINDOW), for providers that send a retry with the time of the
    /// first attempt.
    ///
    /// Within the age limit, somebody can send a recorded delivery again. With a longer limit, the
    /// receiver has to remember, durably, which ids it has handled: `accept_late_retries` of the
    /// builders in `webhook-tower` calls this, and needs such a store.
    /// For a provider that publishes no retry window nothing changes.
    #[must_use]
    pub fn insecure_accept_late_retries(mut self) -> Self {
        self.window = self.window.with_retries(P::RETRY_WINDOW.unwrap_or_default());
        self
    }

    /// How old a delivery may be; `None` when [any age is accepted](Self::insecure_accept_any_age).
    ///
    /// A store that remembers deliveries keeps them at least for this long, and for
    /// [`skew_limit`](Self::skew_limit) and the provider's retry window.
    #[must_use]
    pub fn age_limit(&self) -> Option<Duration> {
        self.window.past()
    }

    /// How far ahead of the endpoint's clock the time of a delivery may be.
    #[must_use]
    pub fn skew_limit(&self) -> Duration {
        self.window.future()
    }

    /// Asks `clock` for the time, instead of the system.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Lets the answer to a refused delivery say why it was refused.
    ///
    /// It helps while an integration is set up; in production it tells a forger how far they got.
    #[must_use]
    pub fn insecure_explain_rejections(mut self) -> Self {
        self.explains = true;
        self
    }

    /// Whether answers say why a delivery was refused.
    #[must_use]
    pub fn explains_rejections(&self) -> bool {
        self.explains
    }

    /// The time by the endpoint's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Adds the header that claims `event_type` to those of a delivery with this body, for providers that
    /// [sign no type](crate::ClaimedType); for others nothing.
    pub fn add_claimed_type(
        &self,
        headers: &mut HeaderMap,
        event_type: &str,
        body: impl Into<Bytes>,
    ) {
        if Self::FACTS.is_type_claimed {
            let json = Json::read(body).ok();
            let words = json.and_then(|json| Envelope::read(&Self::PATHS, &json).ok()?.event_type);
            let names = <P::Events as Events>::TYPE_HEADERS;
            claim::write(headers, names, event_type, words.as_deref());
        }
    }

    pub(crate) const FACTS: &'static Facts = &Facts::of::<P>();

    pub(crate) const HEADERS: HeaderNames = HeaderNames::of(&P::SCHEME);

    pub(crate) const PATHS: Paths = Paths::new(
        <P::Events as Events>::TAG,
        P::SCHEME.id.member(),
        P::SCHEME.time.member(),
        P::SCHEME.time_format,
    )
    .or_one_of(<P::Events as Events>::MEMBERS);
}

impl<P> Clone for Endpoint<P> {
    fn clone(&self) -> Self {
        let (name, keys, clock) = (self.name.clone(), self.keys.clone(), self.clock.clone());
        let (base, tenant) = (self.base.clone(), self.tenant.clone());
        Self { name, keys, clock, base, tenant, ..*self }
    }
}

impl<P: Provider> fmt::Debug for Endpoint<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("provider", &P::NAME)
            .field("name", &self.name)
            .field("tenant", &self.tenant)
            .field("secrets", &self.keys.len())
            .field("window", &self.window)
            .field("explains_rejections", &self.explains)
            .finish_non_exhaustive()
    }
}
