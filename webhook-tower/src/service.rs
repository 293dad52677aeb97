//! The service: the road of a delivery, from the first byte to the status.

use std::{
    convert::Infallible,
    fmt,
    sync::Arc,
    task::{Context, Poll},
};

use futures_util::future::{Either, Ready, ready};
use http::{Request, Response};
use http_body::Body;
use tower_service::Service;
use webhook_core::{CheckedHeaders, Delivery, Dispatch, Endpoint, Provider, Rejection};

use crate::{
    body::{self, Limits, Unread},
    builder::WebhookServiceBuilder,
    future::ResponseFuture,
    observe::Passage,
    patience,
    receipt::Receipt,
    respond::{Manner, ResponseBody, respond},
    run::Finishing,
    traffic::Traffic,
    work::Work,
};

/// Receives the webhooks of one provider: a tower [`Service`] that verifies each delivery and runs
/// the handler of its event.
///
/// It does not compile while an event of `P` has neither a handler in `H` nor a reason to be
/// ignored. Mount it as a route, or in front of a service with
/// [`WebhookLayer`](crate::WebhookLayer):
///
/// ```
/// use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};
///
/// struct Brokerage;
///
/// #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "only broken connections matter to us"))]
/// impl Brokerage {
///     #[on(snaptrade::ConnectionBroken)]
///     async fn reconnect(&self, event: snaptrade::ConnectionBroken) {
///         println!("{} has to reconnect", event.user_id);
///     }
/// }
///
/// # fn app() -> Result<(), webhook_tower::SecretError> {
/// let endpoint = Endpoint::<SnapTrade>::new(Secret::from_env("SNAPTRADE_CONSUMER_KEY")?)?;
/// let service = WebhookService::new(endpoint, Brokerage);
/// # Ok(())
/// # }
/// ```
///
/// # What it refuses
///
/// Everything once it is [drained](Self::drain): 503 with `Retry-After`. Before that, in this order,
/// and no handler runs:
///
/// 1. A method other than `POST`: 405.
/// 2. A `Content-Encoding` other than `identity`: 415.
/// 3. Headers that [`Endpoint`] refuses: 400 or 401, before the body is read.
/// 4. A body that is larger than 256 KiB or comes in more than 16,384 frames: 413.
/// 5. A body beyond 16 KiB while others take 32 times the limit: 503 with `Retry-After`.
/// 6. A body that does not arrive within 30 seconds: 408.
/// 7. A body that breaks off, or is not as long as `Content-Length` says: 400.
/// 8. Everything else that [`Endpoint`] refuses: 400 or 401.
///
/// [`builder`](Self::builder) changes the limits. With [claims](crate::claims), and after all these:
///
/// 9. An id that was there before with other signed content: 409.
/// 10. A delivery that is being handled, and is not done within 8 seconds: 503 with `Retry-After`.
/// 11. Every delivery while the store of claims fails, takes longer than 2 seconds or has no room:
///     503 with `Retry-After`.
///
/// # What it answers
///
/// | outcome | status |
/// |---|---|
/// | done, ignored | 200 with the provider's acknowledgement |
/// | failed for good | 200, and an error in the trace: the provider must not send it again |
/// | retry, a panic, or a handler that took too long | 500 |
/// | retry after a delay | 503 with `Retry-After` |
/// | none, because with claims the delivery was handled before | 200 with the acknowledgement |
/// | done or failed for good, but its claim could not be completed | 503 with `Retry-After` |
///
/// The response's extensions hold a [`Receipt`].
///
/// # When the sender hangs up
///
/// A handler that has started finishes: it runs inside of the response's future, and when that is
/// dropped, what is left of it moves to a task of the current tokio runtime. No server knows of that
/// task, so a process that ends waits for [`drain`](Self::drain).
pub struct WebhookService<P, H> {
    road: Arc<Road<P, Work<H>>>,
}

/// What every delivery meets on its way.
pub(crate) struct Road<P, W> {
    pub(crate) endpoint: Endpoint<P>,
    pub(crate) limits: Limits,
    /// The deliveries that are here, for who waits until there are none.
    pub(crate) traffic: Traffic,
    /// Where it ends: at the handlers, or in an inbox.
    pub(crate) end: W,
    /// What happens there. [`Road::work`] is only there for handlers that cover every event.
    ///
    /// As a value it is asked for in one place, so that the compiler says once what is missing.
    pub(crate) run: fn(Arc<Self>, Delivery, Passage) -> Finishing<Receipt>,
}

impl<P: Provider, H: Send + Sync + 'static> WebhookService<P, H> {
    /// A service with the default limits.
    #[must_use]
    pub fn new(endpoint: Endpoint<P>, handlers: H) -> Self
    where
        P::Event: Dispatch<H>,
    {
        Self::builder(endpoint, handlers).build()
    }

    /// Starts a service with limits of its own.
    pub fn builder(endpoint: Endpoint<P>, handlers: H) -> WebhookServiceBuilder<P, H>
    where
        P::Event: Dispatch<H>,
    {
        WebhookServiceBuilder::new(endpoint, handlers)
    }
}

impl<P, H> WebhookService<P, H> {
    pub(crate) fn on(road: Road<P, Work<H>>) -> Self {
        Self { road: Arc::new(road) }
    }

    /// The endpoint that it verifies with.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint<P> {
        &self.road.endpoint
    }

    /// The handlers that it runs.
    #[must_use]
    pub fn handlers(&self) -> &H {
        &self.road.end.handlers
    }

    /// Takes nothing new, and waits until no delivery is being handled.
    ///
    /// From its first poll on, the service and its clones refuse what arrives with 503 and
    /// `Retry-After`, for good and before they read it. What they let in before is handled to its
    /// end: read, verified, claimed and settled as always, whether its sender still waits or has
    /// hung up. It may be awaited often, from any clone, and be dropped; the service stays closed.
    ///
    /// It has no time limit of its own. The service's limits bound it: those of a body, a handler
    /// and a store of claims together.
    ///
    /// An answer is made by the end of it, and may still have to be written. That is what the
    /// graceful shutdown of a server waits for, so await both:
    ///
    /// ```no_run
    /// # use webhook_tower::{Endpoint, SnapTrade, snaptrade, webhooks};
    /// # struct Brokerage;
    /// # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
    /// # impl Brokerage {}
    /// # async fn example(
    /// #     endpoint: Endpoint<SnapTrade>,
    /// #     listener: tokio::net::TcpListener,
    /// #     terminated: impl Future<Output = ()> + Send + 'static,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use tokio::time::timeout;
    /// use webhook_tower::WebhookService;
    ///
    /// let service = WebhookService::new(endpoint, Brokerage);
    /// let app = axum::Router::new().route_service("/webhooks/snaptrade", service.clone());
    /// axum::serve(listener, app).with_graceful_shutdown(terminated).await?;
    /// // Handlers whose senders hung up are still at work.
    /// timeout(Duration::from_secs(30), service.drain()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn drain(&self) {
        self.road.traffic.drain().await;
    }
}

impl<P: Provider, W: Send + Sync + 'static> Road<P, W> {
    /// Checks the headers at once, and does the rest when the body is there.
    pub(crate) fn handle<B>(self: Arc<Self>, request: Request<B>) -> ResponseFuture
    where
        B: Body + Send + 'static,
        B::Data: Send,
    {
        let mut passage = Passage::start(P::NAME);
        match self.check(request, &mut passage) {
            Ok((checked, body)) => ResponseFuture::new(self.receive(checked, body, passage)),
            Err(rejection) => {
                let manner = Manner::of(&self.endpoint);
                ResponseFuture::ready(respond(passage.refused(rejection), manner))
            }
        }
    }

    /// Checks what can be checked before the body is read.
    fn check<B>(
        &self,
        request: Request<B>,
        passage: &mut Passage,
    ) -> Result<(CheckedHeaders<P>, Unread<B>), Rejection> {
        passage.hold(self.traffic.enter()?);
        let (head, body) = request.into_parts();
        body::check(&self.endpoint, &head.method, head.headers, body)
    }

    /// Reads the body, verifies, and does what the road ends with.
    #[expect(clippy::manual_async_fn, reason = "an `async fn` would hold its arguments twice")]
    fn receive<B: Body>(
        self: Arc<Self>,
        checked: CheckedHeaders<P>,
        body: Unread<B>,
        passage: Passage,
    ) -> impl Future<Output = Response<ResponseBody>> {
        async move {
            let manner = Manner::of(&self.endpoint);
            let verified = match body.read(&self.limits, passage.since()).await {
                Ok(body) if self.endpoint.is_awaiting_secret() => {
                    Box::pin(patience::verify(&self.endpoint, checked, body)).await
                }
                Ok(body) => self.endpoint.verify_body(checked, body),
                Err(rejection) => Err(rejection),
            };
            respond(self.go_on(verified, passage).await, manner)
        }
    }

    /// What the road ends with; a function, so that no future has room for a delivery that has moved.
    fn go_on(
        self: Arc<Self>,
        verified: Result<Delivery, Rejection>,
        passage: Passage,
    ) -> Either<Finishing<Receipt>, Ready<Receipt>> {
        match verified {
            // Claim, decode and dispatch: `Work::run`. With an inbox: `Storing::store`.
            Ok(delivery) => Either::Left((self.run)(self, delivery, passage)),
            Err(rejection) => Either::Right(ready(passage.refused(rejection))),
        }
    }
}

impl<P: Provider, H: Send + Sync + 'static> Road<P, Work<H>> {
    /// Works on the delivery; once it has begun, it goes on to its end.
    ///
    /// The future holds the delivery once: what it was given, it lends on.
    pub(crate) fn work(
        self: Arc<Self>,
        mut delivery: Delivery,
        mut passage: Passage,
    ) -> Finishing<Receipt>
    where
        P::Event: Dispatch<H>,
    {
        Finishing::new(async move {
            self.end.run::<P>(self.endpoint.name(), &mut delivery, &mut passage).await
        })
    }
}

impl<P, H, B> Service<Request<B>> for WebhookService<P, H>
where
    P: Provider,
    H: Send + Sync + 'static,
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

impl<P, H> Clone for WebhookService<P, H> {
    fn clone(&self) -> Self {
        Self { road: Arc::clone(&self.road) }
    }
}

impl<P: Provider, H> fmt::Debug for WebhookService<P, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService")
            .field("endpoint", &self.road.endpoint)
            .field("limits", &self.road.limits)
            .field("handler_timeout", &self.road.end.handler_timeout)
            .finish_non_exhaustive()
    }
}
