//! Service: the road of a delivery that ends in an inbox.

use std::{
    convert::Infallible,
    fmt,
    pin::pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;
use tracing::Instrument as _;
use webhook_core::{
    Delivery, Endpoint, Provider, RejectionKind,
    private::{self, Kept},
};

use crate::{
    body::Limits,
    claims::{ClaimKey, Digest, STORE_TIMEOUT, repeatable},
    deadline::before,
    future::ResponseFuture,
    inbox::{Arrival, InboxStore, Stored},
    observe::{self, Passage},
    receipt::{Receipt, Verdict},
    respond::ResponseBody,
    run::Finishing,
    service::Road,
    traffic::Traffic,
};

/// Stores the webhooks of one provider: a tower [`Service`] that verifies each delivery and
/// acknowledges it when it is in an inbox.
///
/// Mount it as one mounts a [`WebhookService`](crate::WebhookService). It needs no handlers; those
/// are run by the worker of the inbox.
///
/// # What it refuses
///
/// Everything that a [`WebhookService`](crate::WebhookService) refuses before it claims, in the
/// same order, and after that:
///
/// - an id that was stored before with other signed content: 409;
/// - every delivery while the inbox fails, or takes longer than 2 seconds: 503 with `Retry-After`.
///
/// # What it answers
///
/// 202 with the provider's acknowledgement when the delivery is stored, durably; 200 when it was
/// stored before. The response's extensions hold a [`Receipt`].
pub struct InboxService<P, S> {
    road: Arc<Road<P, Storing<S>>>,
}

/// Where the road ends.
pub(crate) struct Storing<S> {
    store: S,
    timeout: Duration,
    repeatable: Option<Duration>,
}

impl<P: Provider, S: InboxStore> InboxService<P, S> {
    /// A service with the default limits.
    #[must_use]
    pub fn new(endpoint: Endpoint<P>, store: S) -> Self {
        Self::builder(endpoint, store).build()
    }

    /// Starts a service with limits of its own.
    pub fn builder(endpoint: Endpoint<P>, store: S) -> InboxServiceBuilder<P, S> {
        InboxServiceBuilder { endpoint, store, limits: Limits::default(), timeout: STORE_TIMEOUT }
    }

    /// The endpoint that it verifies with.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint<P> {
        &self.road.endpoint
    }

    /// Takes nothing new, and waits until what was taken is stored.
    ///
    /// It is what [`drain`](crate::WebhookService::drain) of a service with handlers is. A process
    /// that ends without it loses nothing: what is not stored is not acknowledged.
    pub async fn drain(&self) {
        self.road.traffic.drain().await;
    }
}

impl<P: Provider, S: InboxStore> Road<P, Storing<S>> {
    /// Stores the delivery; once it has begun, it goes on to its end.
    fn store(self: Arc<Self>, delivery: Delivery, mut passage: Passage) -> Finishing<Receipt> {
        Finishing::new(async move {
            passage.identify(&delivery);
            let verdict = self.end.store::<P>(self.endpoint.name(), &delivery);
            let verdict = verdict.instrument(passage.span()).await;
            passage.not_run::<P>(&delivery, verdict)
        })
    }
}

impl<S: InboxStore> Storing<S> {
    async fn store<P: Provider>(&self, endpoint: &Arc<str>, delivery: &Delivery) -> Verdict {
        let arrival = Arrival {
            key: &ClaimKey::new(P::NAME, Arc::clone(endpoint), delivery.id()),
            digest: &Digest::of::<P>(delivery),
            delivery,
            kept: &Kept::of::<P>(delivery),
            repeatable: self.repeatable,
        };
        let storing = pin!(self.store.store(arrival));
        match before(None, self.timeout, storing).await {
            Some(Ok(Stored::New)) => Verdict::Stored,
            Some(Ok(Stored::Duplicate)) => Verdict::Duplicate,
            Some(Ok(Stored::Conflict)) => Verdict::Rejected(RejectionKind::IdConflict.into()),
            Some(Err(error)) => unavailable(&error),
            None => unavailable(&InboxTimedOut { limit: self.timeout }),
        }
    }
}

fn unavailable(error: &(dyn std::error::Error + 'static)) -> Verdict {
    observe::inbox_failed(error);
    Verdict::Rejected(RejectionKind::InboxUnavailable.into())
}

/// Builds an [`InboxService`] with limits of its own; [`InboxService::builder`] makes one.
#[must_use = "a builder does nothing until `build` is called"]
pub struct InboxServiceBuilder<P, S> {
    endpoint: Endpoint<P>,
    store: S,
    limits: Limits,
    timeout: Duration,
}

impl<P: Provider, S: InboxStore> InboxServiceBuilder<P, S> {
    /// The most bytes that a body may have. 256 KiB unless it is set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits = self.limits.with_bytes(bytes);
        self
    }

    /// The most frames (for HTTP/1, about the chunks) that a body may come in.
    /// 16,384 unless it is set.
    pub fn body_frames(mut self, frames: usize) -> Self {
        self.limits.frames = frames;
        self
    }

    /// How long a body may take to arrive. 30 seconds unless it is set.
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.limits.time = timeout;
        self
    }

    /// How long the inbox may take to store a delivery. 2 seconds unless it is set.
    ///
    /// One that takes longer counts as one that failed: 503. The delivery may be stored all the
    /// same; then the provider's next attempt is a duplicate.
    pub fn store_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Also accepts deliveries that are older by the provider's retry window.
    ///
    /// A retry may carry the time of the first attempt; see
    /// [`with_retry_window`](crate::WebhookServiceBuilder::with_retry_window) of a service with
    /// claims. An inbox remembers what it has stored for at least as long.
    ///
    /// It does not build for a provider that publishes no retry window.
    pub fn with_retry_window(mut self) -> Self {
        const { assert!(P::RETRY_WINDOW.is_some(), "the provider publishes no retry window") }
        self.endpoint = private::accept_retries(self.endpoint);
        self
    }

    /// The service.
    #[must_use]
    pub fn build(self) -> InboxService<P, S> {
        let Self { endpoint, store, limits, timeout } = self;
        let end = Storing { store, timeout, repeatable: repeatable(&endpoint) };
        let traffic = Traffic::default();
        InboxService { road: Arc::new(Road { endpoint, limits, traffic, end, run: Road::store }) }
    }
}

impl<P, S, B> Service<Request<B>> for InboxService<P, S>
where
    P: Provider,
    S: InboxStore,
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = ResponseFuture;

    /// It is always ready: what limits it is memory, and each delivery's share has a limit.
    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        Arc::clone(&self.road).handle(request)
    }
}

impl<P, S> Clone for InboxService<P, S> {
    fn clone(&self) -> Self {
        Self { road: Arc::clone(&self.road) }
    }
}

impl<P: Provider, S> fmt::Debug for InboxService<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxService")
            .field("endpoint", &self.road.endpoint)
            .field("limits", &self.road.limits)
            .field("store_timeout", &self.road.end.timeout)
            .finish_non_exhaustive()
    }
}

impl<P: Provider, S> fmt::Debug for InboxServiceBuilder<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxServiceBuilder")
            .field("endpoint", &self.endpoint)
            .field("limits", &self.limits)
            .field("store_timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The inbox took longer than the service allows.
#[derive(Debug)]
struct InboxTimedOut {
    limit: Duration,
}

impl fmt::Display for InboxTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the inbox took longer than {:?}", self.limit)
    }
}

impl std::error::Error for InboxTimedOut {}
