//! The service: the road of a delivery, from the first byte to the status.

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
use tracing::{Instrument as _, Span};
use webhook_core::{Checked, Delivery, Dispatch, Endpoint, Provider, Rejection};

use crate::{
    body::{self, Limits, Unread},
    builder::WebhookServiceBuilder,
    claims::{ClaimKey, Digest, Gate, Held},
    future::ResponseFuture,
    observe::{Found, Passage},
    patience,
    receipt::{Receipt, Verdict},
    respond::{Manner, ResponseBody, respond},
    run::{Finishing, guarded},
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
/// In this order, and no handler runs:
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
/// dropped, what is left of it moves to a task of the current tokio runtime.
pub struct WebhookService<P, H> {
    road: Arc<Road<P, H>>,
}

/// What every delivery meets on its way.
pub(crate) struct Road<P, H> {
    pub(crate) endpoint: Endpoint<P>,
    pub(crate) handlers: H,
    pub(crate) limits: Limits,
    pub(crate) handler_timeout: Duration,
    /// Where there are claims.
    pub(crate) gate: Option<Gate>,
    /// [`Road::run`], which only those handlers have that cover every event.
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
    pub(crate) fn on(road: Road<P, H>) -> Self {
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
        &self.road.handlers
    }
}

impl<P: Provider, H: Send + Sync + 'static> Road<P, H> {
    async fn handle<B: Body>(self: Arc<Self>, request: Request<B>) -> Response<ResponseBody> {
        let passage = Passage::start(P::NAME);
        let manner = Manner::of(&self.endpoint);
        let (checked, body) = match self.check(request) {
            Ok(passed) => passed,
            Err(rejection) => return respond(passage.refused(rejection), manner),
        };
        let verified = match body.read(&self.limits, passage.since()).await {
            Ok(body) => patience::verify(&self.endpoint, checked, body).await,
            Err(rejection) => Err(rejection),
        };
        let receipt = match verified {
            // Claim, decode and dispatch: `Road::run` below.
            Ok(delivery) => (self.run)(self, delivery, passage).await,
            Err(rejection) => passage.refused(rejection),
        };
        respond(receipt, manner)
    }

    /// Checks what can be checked before the body is read.
    fn check<B>(&self, request: Request<B>) -> Result<(Checked<'_, P>, Unread<B>), Rejection> {
        let (head, body) = request.into_parts();
        body::check(&self.endpoint, &head.method, head.headers, body)
    }

    /// Claims, decodes and dispatches; once it has begun, it goes on to its end.
    pub(crate) fn run(
        self: Arc<Self>,
        mut delivery: Delivery,
        passage: Passage,
    ) -> Finishing<Receipt>
    where
        P::Event: Dispatch<H>,
    {
        Finishing::new(async move {
            passage.identify(&delivery);
            let span = passage.span();
            let held = match self.claim(&mut delivery, &span).await {
                Ok(held) => held,
                Err(verdict) => return passage.not_run::<P>(&delivery, verdict),
            };
            let mut found = None;
            let outcome = {
                let handler = pin!(async {
                    let event: P::Event = decode(&delivery, &mut found);
                    event.dispatch(&self.handlers, &delivery).await
                });
                guarded(handler, self.handler_timeout).instrument(span).await
            };
            let outcome = match held {
                Some(held) => held.settle(outcome).instrument(passage.span()).await,
                None => outcome,
            };
            passage.handled(&delivery, found, outcome)
        })
    }

    /// The claim of the delivery, where there are claims; how it ends, where nothing is to run.
    async fn claim(
        &self,
        delivery: &mut Delivery,
        span: &Span,
    ) -> Result<Option<Box<Held<'_>>>, Verdict> {
        let Some(gate) = &self.gate else { return Ok(None) };
        let key = ClaimKey::of(&self.endpoint, delivery);
        match gate.enter(key, Digest::of(&self.endpoint, delivery)).instrument(span.clone()).await {
            Ok(Some(held)) => {
                delivery.extensions_mut().insert(held.claim().clone());
                Ok(Some(held))
            }
            Ok(None) => Err(Verdict::Duplicate),
            Err(kind) => Err(Verdict::Rejected(kind.into())),
        }
    }
}

/// The typed event; what it is gets noted for the receipt.
fn decode<E: Dispatch<H>, H>(delivery: &Delivery, found: &mut Option<Found>) -> E {
    let event: E = delivery.decode();
    *found = Some(Found { documented: event.event_type(), handled_by: event.handled_by() });
    event
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
        ResponseFuture::new(Arc::clone(&self.road).handle(request))
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
            .field("handler_timeout", &self.road.handler_timeout)
            .finish_non_exhaustive()
    }
}
