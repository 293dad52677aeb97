//! Deduplicating: the settings of a service with an idempotency store, and the check that they fit
//! together.

use std::{fmt, time::Duration};

use webhook_core::{Endpoint, Events, Provider};

use crate::{
    builder::{Handling, WebhookServiceBuilder},
    handlers::{Handlers, Running},
    idempotency::{Deduplicator, DurableStore, IdempotencyStore, STORE_TIMEOUT},
    remembered::RememberedBy,
    service::WebhookService,
};

/// How long a duplicate waits by default for the delivery that is being handled.
const WAIT: Duration = Duration::from_secs(8);

/// The retry window that is assumed for a provider that publishes none.
const ASSUMED_RETRY_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// The end of a service that handles each delivery once, while the service is built. `S` is its
/// idempotency store.
#[derive(Debug)]
pub struct Deduplicating<P, S> {
    handling: Handling<P>,
    store: S,
    wait: Duration,
    store_timeout: Duration,
    retention: Option<Duration>,
    /// Whether the endpoint also accepts what is older by the provider's retry window.
    retries: bool,
}

impl<P> WebhookServiceBuilder<P, Handling<P>> {
    /// Handles each delivery once: this store remembers which ones were handled.
    ///
    /// Several services may share one store: pass it in an [`Arc`](std::sync::Arc), or clone it if
    /// it is one of the SQL stores. Give each endpoint of a provider [its own
    /// name](Endpoint::named).
    pub fn idempotency_store<S: IdempotencyStore>(
        self,
        store: S,
    ) -> WebhookServiceBuilder<P, Deduplicating<P, S>> {
        let Self { endpoint, limits, end: handling } = self;
        let (wait, store_timeout, retention) = (WAIT, STORE_TIMEOUT, None);
        let end = Deduplicating { handling, store, wait, store_timeout, retention, retries: false };
        WebhookServiceBuilder { endpoint, limits, end }
    }
}

impl<P: Provider, S: IdempotencyStore> WebhookServiceBuilder<P, Deduplicating<P, S>> {
    /// Sets how long a handler may take. The default is 30 seconds.
    ///
    /// A lease lasts this long plus twice the [store timeout](Self::store_timeout).
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.end.handling.handler_timeout = timeout;
        self
    }

    /// Sets how long a duplicate waits for the delivery that is being handled, before it gets 503.
    /// The default is 8 seconds.
    pub fn wait(mut self, wait: Duration) -> Self {
        self.end.wait = wait;
        self
    }

    /// Sets how long each call of the store may take. The default is 2 seconds.
    ///
    /// A store that takes longer counts as failed: 503.
    pub fn store_timeout(mut self, timeout: Duration) -> Self {
        self.end.store_timeout = timeout;
        self
    }

    /// Sets how long the store remembers that a delivery was handled.
    ///
    /// The default is the minimum: the age that the endpoint accepts, plus the time in the future
    /// that it accepts, plus the provider's [retry window](Provider::RETRY_WINDOW). If a provider
    /// publishes no retry window, 24 hours are assumed. The default for SnapTrade is 3 hours and 40
    /// minutes, and 7 hours and 10 minutes [with its retry window](Self::accept_late_retries); for
    /// SnipeRoute it is 24 hours and 10 minutes.
    ///
    /// Where a header [claims](webhook_core::ClaimedType) the event type, only the record keeps recorded
    /// content from running as another event. So [`build`](Self::build) keeps it for 30 days at least,
    /// unless this sets less.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.end.retention = Some(retention);
        self
    }

    /// Also accepts deliveries that are older by the provider's retry window.
    ///
    /// A retry may carry the time of the first attempt. Field reports say so about SnapTrade, whose
    /// retries come at least 30 minutes later and would all be rejected for their age of more than
    /// 300 seconds. With this option they are accepted, up to 3 hours and 35 minutes old.
    ///
    /// Only the store then keeps a replayed delivery from running again, so it must be durable:
    /// with any other store this doesn't compile. It doesn't compile for a provider that publishes
    /// no retry window, either.
    pub fn accept_late_retries(mut self) -> Self
    where
        S: DurableStore,
    {
        const { assert!(P::RETRY_WINDOW.is_some(), "the provider publishes no retry window") }
        self.end.retries = true;
        self
    }

    /// Builds the service.
    ///
    /// With a store that is not [durable](DurableStore) it doesn't compile for a provider whose event
    /// types are only [claimed](webhook_core::ClaimedType).
    ///
    /// # Errors
    ///
    /// Rejects a retention shorter than the window in which the provider may still retry, and an
    /// endpoint that [accepts any age](Endpoint::insecure_accept_any_age), for which no retention is long
    /// enough.
    pub fn build(self) -> Result<WebhookService<P>, RetentionError>
    where
        P: RememberedBy<S>,
    {
        let is_claimed = !<P::Events as Events>::TYPE_HEADERS.is_empty();
        self.remembering(if is_claimed { CLAIMED_RETENTION } else { Duration::ZERO })
    }

    /// Builds the service, whether the provider signs its event types or a header claims them, and
    /// whether or not the store is durable.
    ///
    /// Where a header claims them, whoever has recorded a delivery can send it again as another event
    /// once a store in memory has lost its record, as by a restart.
    ///
    /// # Errors
    ///
    /// Rejects what [`build`](Self::build) rejects.
    pub fn insecure_build_with_claimed_types(self) -> Result<WebhookService<P>, RetentionError> {
        self.remembering(Duration::ZERO)
    }

    /// The service, which remembers for this long at least, unless it is told how long.
    fn remembering(self, usual: Duration) -> Result<WebhookService<P>, RetentionError> {
        let Self { mut endpoint, limits, end } = self;
        let Deduplicating { handling, store, wait, store_timeout, retention, retries } = end;
        if retries {
            endpoint = endpoint.insecure_accept_late_retries();
        }
        let Handling { application, handler_timeout, counts_drift } = handling;
        let mut deduplicator =
            Deduplicator::new(store, handler_timeout, wait, store_timeout, Duration::MAX);
        let needed = repeatable(&endpoint).ok_or(RetentionError::AnyAge)?.max(deduplicator.lease);
        let retention = retention.unwrap_or(needed.max(usual));
        if retention < needed {
            return Err(RetentionError::TooShort { retention, needed });
        }
        deduplicator.retention = retention;
        let running = Running { handler_timeout, counts_drift, deduplicator: Some(deduplicator) };
        Ok(WebhookService::with_end(endpoint, limits, Handlers { application, running }))
    }
}

/// How long content is remembered whose event type is only claimed.
const CLAIMED_RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The time between the first and the last moment at which a delivery could be accepted; `None` if
/// the endpoint accepts any age.
pub(crate) fn repeatable<P: Provider>(endpoint: &Endpoint<P>) -> Option<Duration> {
    let age = endpoint.age_limit()?;
    let retries = P::RETRY_WINDOW.unwrap_or(ASSUMED_RETRY_WINDOW);
    Some(age.saturating_add(endpoint.skew_limit()).saturating_add(retries))
}

/// Why a service with an idempotency store was not built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetentionError {
    /// A delivery could arrive again, and be accepted, after the store has forgotten it.
    TooShort {
        /// What was set.
        retention: Duration,
        /// The minimum.
        needed: Duration,
    },
    /// The endpoint accepts any age, so a delivery could arrive again at any time.
    AnyAge,
}

impl fmt::Display for RetentionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort { retention, needed } => write!(
                f,
                "the store remembers a delivery for {retention:?}, \
                 but it could arrive again for {needed:?}"
            ),
            Self::AnyAge => f.write_str(
                "no retention is long enough for an endpoint that accepts any age; \
                 `accept_late_retries` accepts what a provider sends again",
            ),
        }
    }
}

impl std::error::Error for RetentionError {}
