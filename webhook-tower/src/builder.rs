//! Builder: a service with custom limits.

use std::{fmt, sync::Arc, time::Duration};

use webhook_core::{Dispatch, Endpoint, Provider};

use crate::{
    body_limits::BodyLimits,
    handlers::{Application, Handlers, Running},
    remembered::{Nothing, RememberedBy},
    service::WebhookService,
};

/// The default time limit of a handler.
///
/// Neither provider documents how long it waits for a response.
const HANDLER_TIMEOUT: Duration = Duration::from_secs(30);

impl<P: Provider> WebhookService<P> {
    /// Creates a service that runs handlers, with the default limits.
    ///
    /// It doesn't compile while an event of `P` has neither a handler in `H` nor a reason to be
    /// ignored. Nor does it for a provider whose event types are only [claimed](webhook_core::ClaimedType):
    /// their deliveries have to be remembered, see [`builder`](Self::builder) and
    /// [`storing`](Self::storing).
    #[must_use]
    pub fn new<H: Send + Sync + 'static>(endpoint: Endpoint<P>, handlers: H) -> Self
    where
        P::Events: Dispatch<H>,
        P: RememberedBy<Nothing>,
    {
        Self::builder(endpoint, handlers).build()
    }

    /// Starts building a service that runs handlers, with custom limits.
    pub fn builder<H: Send + Sync + 'static>(
        endpoint: Endpoint<P>,
        handlers: H,
    ) -> WebhookServiceBuilder<P, Handling<P>>
    where
        P::Events: Dispatch<H>,
    {
        let application: Arc<dyn Application<P>> = Arc::new(handlers);
        let end = Handling { application, handler_timeout: HANDLER_TIMEOUT, counts_drift: false };
        WebhookServiceBuilder::new(endpoint, end)
    }
}

/// Builds a [`WebhookService`] with custom limits. [`WebhookService::builder`] starts one that runs
/// handlers, [`WebhookService::storing`] one that stores deliveries in an inbox.
///
/// `E` is the end of the service. You never need to write it.
///
/// ```
/// # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
/// # struct Brokerage;
/// # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
/// # impl Brokerage {}
/// # fn example(endpoint: Endpoint<SnapTrade>) -> WebhookService<SnapTrade> {
/// use std::time::Duration;
///
/// use webhook_tower::BodyLimits;
///
/// WebhookService::builder(endpoint, Brokerage)
///     .body_limits(BodyLimits::default().with_size(64 * 1024))
///     .handler_timeout(Duration::from_secs(5))
///     .build()
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct WebhookServiceBuilder<P, E> {
    pub(crate) endpoint: Endpoint<P>,
    pub(crate) limits: BodyLimits,
    pub(crate) end: E,
}

/// The end of a service that runs handlers, while it is built.
pub struct Handling<P> {
    pub(crate) application: Arc<dyn Application<P>>,
    pub(crate) handler_timeout: Duration,
    pub(crate) counts_drift: bool,
}

impl<P: Provider, E> WebhookServiceBuilder<P, E> {
    pub(crate) fn new(endpoint: Endpoint<P>, end: E) -> Self {
        Self { endpoint, limits: BodyLimits::of::<P>(), end }
    }

    /// Sets the limits of a body, in the place of the default ones with the provider's own
    /// [size](Provider::BODY_LIMIT).
    pub fn body_limits(mut self, limits: BodyLimits) -> Self {
        self.limits = limits;
        self
    }
}

impl<P: Provider> WebhookServiceBuilder<P, Handling<P>> {
    /// Sets how long a handler may take. The default is 30 seconds.
    ///
    /// A handler that takes longer is dropped at its current `.await`, and the provider is asked to
    /// send the delivery again.
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.end.handler_timeout = timeout;
        self
    }

    /// Counts the members and words of a delivery that its types do not have: the metric
    /// `webhook_drift_total` and a trace event, see the
    /// [guide](crate::guide::observability#drift).
    ///
    /// Use it to learn that a provider sends more than the types say, and `webhook drift` to learn what.
    /// Only types of [`open_struct!`](crate::open_struct), [`open_enum!`](crate::open_enum) and
    /// [`one_of!`](crate::one_of) are looked at, as generated modules have them; what serde derives passes
    /// over new members in silence. No name or value is kept, so that the cost is a count for each.
    ///
    /// ```
    /// # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
    /// # struct Brokerage;
    /// # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
    /// # impl Brokerage {}
    /// # fn example(endpoint: Endpoint<SnapTrade>) -> WebhookService<SnapTrade> {
    /// WebhookService::builder(endpoint, Brokerage).count_drift().build()
    /// # }
    /// ```
    pub fn count_drift(mut self) -> Self {
        self.end.counts_drift = true;
        self
    }

    /// Builds the service.
    ///
    /// It doesn't compile for a provider whose event types are only
    /// [claimed](webhook_core::ClaimedType): give it an
    /// [`idempotency_store`](Self::idempotency_store) that is durable.
    #[must_use]
    pub fn build(self) -> WebhookService<P>
    where
        P: RememberedBy<Nothing>,
    {
        self.insecure_build_with_claimed_types()
    }

    /// Builds the service, whether the provider signs its event types or a header claims them.
    ///
    /// Where a header claims them, whoever has recorded a delivery can send it again, as any event whose
    /// handler takes its body: nothing remembers it.
    #[must_use]
    pub fn insecure_build_with_claimed_types(self) -> WebhookService<P> {
        let Handling { application, handler_timeout, counts_drift } = self.end;
        let running = Running { handler_timeout, counts_drift, deduplicator: None };
        let handlers = Handlers { application, running };
        WebhookService::with_end(self.endpoint, self.limits, handlers)
    }
}

impl<P> fmt::Debug for Handling<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handling")
            .field("handler_timeout", &self.handler_timeout)
            .finish_non_exhaustive()
    }
}

impl<P: Provider, E: fmt::Debug> fmt::Debug for WebhookServiceBuilder<P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookServiceBuilder")
            .field("endpoint", &self.endpoint)
            .field("limits", &self.limits)
            .field("end", &self.end)
            .finish()
    }
}
