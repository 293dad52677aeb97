//! Builder: a service with limits of its own.

use std::{fmt, time::Duration};

use webhook_core::{Dispatch, Endpoint, Provider};

use crate::{
    body::Limits,
    claims::Unclaimed,
    service::{Road, WebhookService},
    traffic::Traffic,
    work::Work,
};

/// How long a handler may take unless the builder is told otherwise.
///
/// Neither provider documents how long it waits for an answer.
const HANDLER_TIMEOUT: Duration = Duration::from_secs(30);

/// Builds a [`WebhookService`] with limits of its own; [`WebhookService::builder`] makes one.
///
/// ```
/// # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
/// # struct Brokerage;
/// # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
/// # impl Brokerage {}
/// # fn example(endpoint: Endpoint<SnapTrade>) -> WebhookService<SnapTrade, Brokerage> {
/// use std::time::Duration;
///
/// WebhookService::builder(endpoint, Brokerage)
///     .body_limit(64 * 1024)
///     .handler_timeout(Duration::from_secs(5))
///     .build()
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct WebhookServiceBuilder<P, H, C = Unclaimed> {
    pub(crate) road: Road<P, Work<H>>,
    pub(crate) claims: C,
}

impl<P: Provider, H: Send + Sync + 'static> WebhookServiceBuilder<P, H> {
    pub(crate) fn new(endpoint: Endpoint<P>, handlers: H) -> Self
    where
        P::Event: Dispatch<H>,
    {
        let (limits, traffic) = (Limits::default(), Traffic::default());
        let work = Work { handlers, handler_timeout: HANDLER_TIMEOUT, gate: None };
        let road = Road { endpoint, limits, traffic, end: work, run: Road::work };
        Self { road, claims: Unclaimed }
    }

    /// The service.
    #[must_use]
    pub fn build(self) -> WebhookService<P, H> {
        WebhookService::on(self.road)
    }
}

impl<P, H, C> WebhookServiceBuilder<P, H, C> {
    /// The most bytes that a body may have. 256 KiB unless it is set.
    ///
    /// Bodies beyond 16 KiB share room for 32 of this size, so that many senders at once are as
    /// little trouble as one; who finds no room is told to come back.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.road.limits = self.road.limits.with_bytes(bytes);
        self
    }

    /// The most frames (for HTTP/1, about the chunks) that a body may come in.
    /// 16,384 unless it is set.
    pub fn body_frames(mut self, frames: usize) -> Self {
        self.road.limits.frames = frames;
        self
    }

    /// How long a body may take to arrive. 30 seconds unless it is set.
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.road.limits.time = timeout;
        self
    }

    /// How long a handler may take. 30 seconds unless it is set.
    ///
    /// A handler that takes longer is dropped where it awaits, and the provider is asked to send
    /// the delivery again.
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.road.end.handler_timeout = timeout;
        self
    }
}

impl<P: Provider, H, C> fmt::Debug for WebhookServiceBuilder<P, H, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookServiceBuilder")
            .field("endpoint", &self.road.endpoint)
            .field("limits", &self.road.limits)
            .field("handler_timeout", &self.road.end.handler_timeout)
            .finish_non_exhaustive()
    }
}
