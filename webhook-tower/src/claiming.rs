//! Claiming: what a service is told about its claims, and whether it can be true.

use std::{fmt, time::Duration};

use webhook_core::{Endpoint, Provider};

use crate::{
    builder::{Handling, WebhookServiceBuilder},
    claims::{Claims, DurableClaims, Gate, STORE_TIMEOUT},
    handlers::{Handlers, Running},
    service::WebhookService,
};

/// How long a duplicate waits for the delivery that runs, unless it is set.
const WAIT: Duration = Duration::from_secs(8);

/// The retry window that is assumed of a provider that publishes none.
const ASSUMED_RETRY_WINDOW: Duration = Duration::from_hours(24);

/// The end of a service that runs handlers once for each delivery, with claims in a store of the type
/// `C`, while it is built.
#[derive(Debug)]
pub struct Claiming<P, C> {
    handling: Handling<P>,
    store: C,
    wait: Duration,
    store_timeout: Duration,
    retention: Option<Duration>,
    /// Whether the endpoint also accepts what is older by the provider's retry window.
    retries: bool,
}

impl<P> WebhookServiceBuilder<P, Handling<P>> {
    /// Lets each delivery run its handler once, with claims in this store.
    ///
    /// Several services may share one store: give it as an [`Arc`](std::sync::Arc), or clone it
    /// where it is one of the SQL stores. Give each endpoint of a provider
    /// [its own name](Endpoint::named).
    pub fn claims<C: Claims>(self, store: C) -> WebhookServiceBuilder<P, Claiming<P, C>> {
        let Self { endpoint, limits, end: handling } = self;
        let (wait, store_timeout, retention) = (WAIT, STORE_TIMEOUT, None);
        let end = Claiming { handling, store, wait, store_timeout, retention, retries: false };
        WebhookServiceBuilder { endpoint, limits, end }
    }
}

impl<P: Provider, C: Claims> WebhookServiceBuilder<P, Claiming<P, C>> {
    /// How long a handler may take. 30 seconds unless it is set.
    ///
    /// A claim is held for as long, and for two answers of the store.
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.end.handling.handler_timeout = timeout;
        self
    }

    /// How long a delivery waits while the same one is handled, before it is answered with 503.
    /// 8 seconds unless it is set.
    pub fn wait(mut self, wait: Duration) -> Self {
        self.end.wait = wait;
        self
    }

    /// How long the store may take for each answer. 2 seconds unless it is set.
    ///
    /// A store that takes longer counts as one that failed: 503.
    pub fn store_timeout(mut self, timeout: Duration) -> Self {
        self.end.store_timeout = timeout;
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
        self.end.retention = Some(retention);
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
        self.end.retries = true;
        self
    }

    /// The service.
    ///
    /// # Errors
    ///
    /// Refuses a retention that is shorter than a delivery could come again and be accepted, and
    /// an endpoint that [accepts any age](Endpoint::accepting_any_age), for which no retention is
    /// long enough.
    pub fn build(self) -> Result<WebhookService<P>, ClaimsSettingsError> {
        let Self { mut endpoint, limits, end } = self;
        let Claiming { handling, store, wait, store_timeout, retention, retries } = end;
        if retries {
            endpoint = endpoint.accepting_retries();
        }
        let Handling { application, handler_timeout } = handling;
        let mut gate = Gate::new(store, handler_timeout, wait, store_timeout, Duration::MAX);
        let needed = repeatable(&endpoint).ok_or(ClaimsSettingsError::AnyAge)?.max(gate.lease);
        let retention = retention.unwrap_or(needed);
        if retention < needed {
            return Err(ClaimsSettingsError::RetentionTooShort { retention, needed });
        }
        gate.retention = retention;
        let running = Running { handler_timeout, gate: Some(gate) };
        Ok(WebhookService::with_limits(endpoint, Handlers { application, running }, limits))
    }
}

/// The time from when a delivery could first be accepted until it could last be; `None` where the
/// endpoint accepts any age.
pub(crate) fn repeatable<P: Provider>(endpoint: &Endpoint<P>) -> Option<Duration> {
    let age = endpoint.age_limit()?;
    let retries = P::RETRY_WINDOW.unwrap_or(ASSUMED_RETRY_WINDOW);
    Some(age.saturating_add(endpoint.skew_limit()).saturating_add(retries))
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
