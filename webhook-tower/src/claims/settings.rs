//! Settings: what a service is told about its claims, and whether it can be true.

use std::{fmt, time::Duration};

use webhook_core::{Dispatch, Endpoint, Provider, private};

use crate::{
    builder::WebhookServiceBuilder,
    claims::{Claims, DurableClaims, Gate},
    service::WebhookService,
};

/// How long a duplicate waits for the delivery that runs, unless it is set.
const WAIT: Duration = Duration::from_secs(8);

/// How long a store may take unless it is set.
pub(crate) const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// The retry window that is assumed of a provider that publishes none.
const ASSUMED_RETRY_WINDOW: Duration = Duration::from_hours(24);

/// A service without claims: a delivery that is repeated runs its handler again.
#[derive(Debug, Clone, Copy)]
pub struct Unclaimed;

/// A service with claims in a store of this type.
#[derive(Debug)]
pub struct Claiming<C> {
    store: C,
    wait: Duration,
    store_timeout: Duration,
    retention: Option<Duration>,
    /// Whether the endpoint also accepts what is older by the provider's retry window.
    retries: bool,
}

impl<P, H> WebhookServiceBuilder<P, H> {
    /// Lets each delivery run its handler once, with claims in this store.
    ///
    /// Several services may share one store: give it as an [`Arc`](std::sync::Arc), or clone it
    /// where it is one of the SQL stores. Give each endpoint of a provider
    /// [its own name](Endpoint::named).
    pub fn claims<C: Claims>(self, store: C) -> WebhookServiceBuilder<P, H, Claiming<C>> {
        let (wait, store_timeout) = (WAIT, STORE_TIMEOUT);
        let claims = Claiming { store, wait, store_timeout, retention: None, retries: false };
        WebhookServiceBuilder { road: self.road, claims }
    }
}

impl<P: Provider, H, C: Claims> WebhookServiceBuilder<P, H, Claiming<C>> {
    /// How long a delivery waits while the same one is handled, before it is answered with 503.
    /// 8 seconds unless it is set.
    pub fn wait(mut self, wait: Duration) -> Self {
        self.claims.wait = wait;
        self
    }

    /// How long the store may take for each answer. 2 seconds unless it is set.
    ///
    /// A store that takes longer counts as one that failed: 503.
    pub fn store_timeout(mut self, timeout: Duration) -> Self {
        self.claims.store_timeout = timeout;
        self
    }

    /// How long it is remembered that a delivery was handled.
    ///
    /// Unless it is set, it is as short as it may be: the age that the endpoint accepts, the time
    /// in the future that it accepts, and the provider's
    /// [retry window](Provider::RETRY_WINDOW) together. Where a provider publishes no retry window,
    /// 24 hours are assumed. For SnapTrade that makes 3 hours and 40 minutes, and 7 hours and
    /// 10 minutes [with its retry window](Self::with_retry_window); for SnipeRoute 24 hours and 10
    /// minutes.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.claims.retention = Some(retention);
        self
    }

    /// Also accepts deliveries that are older by the provider's retry window.
    ///
    /// A retry may carry the time of the first attempt: field reports say so of SnapTrade, whose
    /// retries come 30 minutes and more later and would all be refused for their age of more than
    /// 300 seconds. With this they are accepted, up to 3 hours and 35 minutes old.
    ///
    /// What keeps a recorded delivery from running again is then only its claim, so the store has
    /// to be durable; for another one this does not compile. It does not build either for a
    /// provider that publishes no retry window.
    pub fn with_retry_window(mut self) -> Self
    where
        C: DurableClaims,
    {
        const { assert!(P::RETRY_WINDOW.is_some(), "the provider publishes no retry window") }
        self.claims.retries = true;
        self
    }
}

impl<P: Provider, H: Send + Sync + 'static, C: Claims> WebhookServiceBuilder<P, H, Claiming<C>> {
    /// The service.
    ///
    /// # Errors
    ///
    /// Refuses a retention that is shorter than a delivery could come again and be accepted, and
    /// an endpoint that [accepts any age](Endpoint::accepting_any_age), for which no retention is
    /// long enough.
    pub fn build(self) -> Result<WebhookService<P, H>, ClaimsSettingsError>
    where
        P::Event: Dispatch<H>,
    {
        let Self { mut road, claims } = self;
        if claims.retries {
            road.endpoint = private::accept_retries(road.endpoint);
        }
        let Claiming { store, wait, store_timeout, .. } = claims;
        let mut gate =
            Gate::new(store, road.end.handler_timeout, wait, store_timeout, Duration::MAX);
        let needed = repeatable(&road.endpoint).ok_or(ClaimsSettingsError::AnyAge)?.max(gate.lease);
        let retention = claims.retention.unwrap_or(needed);
        if retention < needed {
            return Err(ClaimsSettingsError::RetentionTooShort { retention, needed });
        }
        gate.retention = retention;
        road.end.gate = Some(gate);
        Ok(WebhookService::on(road))
    }
}

/// The time from when a delivery could first be accepted until it could last be; `None` where the
/// endpoint accepts any age.
pub(crate) fn repeatable<P: Provider>(endpoint: &Endpoint<P>) -> Option<Duration> {
    let age = private::age_limit(endpoint)?;
    let retries = P::RETRY_WINDOW.unwrap_or(ASSUMED_RETRY_WINDOW);
    Some(age.saturating_add(private::skew_limit(endpoint)).saturating_add(retries))
}

/// Why a service with claims was not built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClaimsSettingsError {
    /// A delivery could come again, and be accepted, after its claim is forgotten.
    RetentionTooShort {
        /// What was set.
        retention: Duration,
        /// What is needed at least.
        needed: Duration,
    },
    /// The endpoint accepts any age, so a delivery could come again at any time.
    AnyAge,
}

impl fmt::Display for ClaimsSettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RetentionTooShort { retention, needed } => write!(
                f,
                "claims are kept for {retention:?}, but a delivery could come again for {needed:?}"
            ),
            Self::AnyAge => f.write_str(
                "no retention is long enough for an endpoint that accepts any age; \
                 `with_retry_window` accepts what a provider sends again",
            ),
        }
    }
}

impl std::error::Error for ClaimsSettingsError {}
