//! The service: the road of a delivery, from the first byte to the status.

use std::{
    convert::Infallible,
    fmt,
    pin::pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::future::{Either, Ready, ready};
use http::{Request, Response, request::Parts};
use http_body::Body;
use tower_service::Service;
use webhook_core::{
    ChallengeAnswer, CheckedHeaders, Delivery, Endpoint, Provider, Rejection, RequestContext,
    private,
};

use crate::{
    batch,
    bodies::ResponseBody,
    body::{self, Announced, BoxError},
    body_limits::BodyLimits,
    discard::discard,
    end::End,
    future::ResponseFuture,
    observe::{Observation, Observed},
    receipt::{Receipt, Subject},
    remembered::{Nothing, RememberedBy},
    respond::{challenged, respond},
    rotation_wait,
    run::RunToCompletion,
    traffic::Traffic,
};

/// Receives the webhooks of one provider: a tower [`Service`] that verifies each delivery and takes it
/// to its end, which is the handler of its event, or an inbox.
///
/// | made by | where a delivery ends |
/// |---|---|
/// | [`new`](Self::new), [`builder`](Self::builder) | at the handlers of an application, while the provider waits |
/// | [`storing`](Self::storing) | in an [inbox](crate::inbox), whose worker runs the handlers |
/// | [`ending_in`](Self::ending_in) | in a queue of your own, which implements [`End`] |
///
/// With handlers it does not compile while an event of `P` has neither a handler nor a reason to be
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
/// Once [`drain`](Self::drain) has begun, it refuses everything: 503 with `Retry-After`. Before
/// that, it refuses the following, in this order, and runs no handler:
///
/// 1. A method other than `POST`: 405.
/// 2. A `Content-Encoding` that is neither empty, `identity` nor a charset, and a `Transfer-Encoding`
///    other than `chunked`: 415.
/// 3. Headers that [`Endpoint`] refuses: 400 or 401, before the body is read.
/// 4. A body that is larger than its provider's [limit](Provider::BODY_LIMIT), mostly 256 KiB, or comes in more than 16,384 frames: 413.
/// 5. A body larger than 16 KiB while the large bodies together need more memory than 32 bodies of
///    the maximum size: 503 with `Retry-After`.
/// 6. A body that does not arrive within 30 seconds: 408.
/// 7. A body that breaks off, or is not as long as `Content-Length` says: 400.
/// 8. Everything else that [`Endpoint`] refuses, and a [challenge](Provider::CHALLENGES) that cannot be
///    answered: 400 or 401.
///
/// [`BodyLimits`] are the limits of 4 to 6. With an [idempotency store](crate::idempotency),
/// and after all these:
///
/// 9. An id that was received before with other signed content: 409. For a provider whose event types
///    are only [claimed](webhook_core::ClaimedType), also content that was received as another event.
/// 10. A duplicate of a delivery that is still being handled after 8 seconds: 503 with
///     `Retry-After`.
/// 11. Every delivery while the idempotency store fails, takes longer than 2 seconds or has no room:
///     503 with `Retry-After`.
///
/// # What it answers
///
/// | outcome | status |
/// |---|---|
/// | done, ignored | the provider's own [acknowledgement](Provider::ACKNOWLEDGEMENT): for most a 200 |
/// | failed for good | the acknowledgement, and an error in the trace: the provider must not send it again |
/// | retry, a panic, or a handler that was stopped at its time limit | 500 |
/// | retry after a delay | 503 with `Retry-After` |
/// | none, because the [idempotency store](crate::idempotency) knows that the delivery was handled before | the acknowledgement |
/// | none, because it is a [challenge](Provider::CHALLENGES) | what the challenge asks for |
/// | none, because it is in an [inbox](crate::inbox) now, or was before | the acknowledgement |
/// | done or failed for good, but the idempotency store could not record it | 503 with `Retry-After` |
///
/// The response's extensions hold a [`Receipt`].
///
/// # Several events in one body
///
/// For a provider whose bodies have [several events](webhook_core::Scheme::batch), each is a delivery of
/// its own, with the outcome, the record, the trace and the [receipt](crate::Receipts) that it would have had
/// alone. If one of them can't be read, the body is refused before any handler runs, and so it is with more
/// events than its provider sends: 413.
///
/// Handlers run one after the other, in the order of the body, and one that fails, panics or is stopped
/// holds up no other. None starts later than the handler's time limit after the first one; those that are
/// left are put off, as by a retry.
///
/// The answer is the worst of them: 500 if one asks for a retry, then 503, then a refusal such as 409,
/// and the acknowledgement only where nothing has to come again. A body without events is acknowledged. The
/// provider then sends the whole body again: with an idempotency store only those run that were not done,
/// without one **those that were done run once more**.
///
/// # When the sender disconnects
///
/// Once started, a handler runs to completion. It runs inside of the response's future; when that is
/// dropped, the rest of it moves to a task of the current tokio runtime. No server tracks that task, so
/// await [`drain`](Self::drain) before the process ends.
pub struct WebhookService<P> {
    inner: Arc<Inner<P>>,
}

/// What the clones of a service share.
struct Inner<P> {
    endpoint: Endpoint<P>,
    limits: BodyLimits,
    /// Counts the deliveries that have not ended yet, so that `drain` can wait for them.
    traffic: Traffic,
    /// Where an authentic delivery goes: handlers, an inbox, or a queue of your own.
    ///
    /// Handlers (`handlers.rs`) decode the delivery into `P::Events`, and its `Dispatch` calls the
    /// `On::on` of that event, which is what `#[on]` implements.
    end: Arc<dyn End<P>>,
}

impl<P: Provider> WebhookService<P> {
    /// A service whose deliveries end in a queue of your own.
    ///
    /// [`new`](Self::new) makes one with handlers, [`storing`](Self::storing) one with an inbox.
    ///
    /// It doesn't compile for a provider whose event types are only
    /// [claimed](webhook_core::ClaimedType): a queue for those is an
    /// [`InboxStore`](crate::inbox::InboxStore), which is told what to remember.
    #[must_use]
    pub fn ending_in(endpoint: Endpoint<P>, limits: BodyLimits, end: impl End<P>) -> Self
    where
        P: RememberedBy<Nothing>,
    {
        Self::with_end(endpoint, limits, end)
    }

    pub(crate) fn with_end(endpoint: Endpoint<P>, limits: BodyLimits, end: impl End<P>) -> Self {
        let (traffic, end) = (Traffic::default(), Arc::new(end));
        Self { inner: Arc::new(Inner { endpoint, limits, traffic, end }) }
    }
}

/// What a service of tenants does with the service that it is made of.
#[cfg(feature = "tenants")]
impl<P: Provider> WebhookService<P> {
    /// The same service with another endpoint: limits, end and `drain` are shared.
    pub(crate) fn for_endpoint(&self, endpoint: Endpoint<P>) -> Self {
        let Inner { limits, traffic, end, .. } = &*self.inner;
        let (limits, traffic, end) = (limits.clone(), traffic.clone(), Arc::clone(end));
        Self { inner: Arc::new(Inner { endpoint, limits, traffic, end }) }
    }

    /// Refuses a request that was not looked at.
    pub(crate) fn refuse<B>(&self, request: Request<B>, rejection: Rejection) -> ResponseFuture
    where
        B: Body<Error: Into<BoxError>> + Send + 'static,
        B::Data: Send,
    {
        let (head, body) = request.into_parts();
        let has_rest = Announced::read(&head.headers).has_rest();
        self.inner.refuse(rejection, Observation::start::<P>(), has_rest, body)
    }
}

impl<P> WebhookService<P> {
    /// The endpoint that it verifies with.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint<P> {
        &self.inner.endpoint
    }

    /// Takes nothing new, and waits until no delivery is being handled.
    ///
    /// From its first poll on, the service and its clones refuse what arrives with 503 and
    /// `Retry-After`, for good and before they read it. What they let in before is handled to its
    /// end: read, verified, deduplicated and settled as always, whether its sender still waits or
    /// has hung up. It may be awaited often, from any clone, and be dropped; the service stays
    /// closed.
    ///
    /// It has no time limit of its own. The service's limits bound it: those of a body, a handler
    /// and an idempotency store together.
    ///
    /// When `drain` returns, every answer exists, but the server may not have written it yet. The
    /// server's graceful shutdown waits for the writing, so await both:
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
        self.inner.traffic.drain().await;
    }
}

impl<P: Provider> Inner<P> {
    /// Checks the headers before it boxes a future, so that most forgeries cost no more than this.
    /// The future reads the body and does the rest.
    fn receive<B>(self: Arc<Self>, request: Request<B>) -> ResponseFuture
    where
        B: Body<Error: Into<BoxError>> + Send + 'static,
        B::Data: Send,
    {
        let mut observation = Observation::start::<P>();
        let (head, body) = request.into_parts();
        let announced = Announced::read(&head.headers);
        match self.check(head, &announced, &mut observation) {
            Ok(checked) if P::SCHEME.is_batch() => {
                let length = announced.length();
                ResponseFuture::new(self.handle_batch(checked, length, body, observation))
            }
            Ok(checked) => {
                ResponseFuture::new(self.handle(checked, announced.length(), body, observation))
            }
            Err(rejection) => self.refuse(rejection, observation, announced.has_rest(), body),
        }
    }

    /// Refuses a delivery whose body was not read.
    #[cold]
    fn refuse<B>(
        &self,
        rejection: Rejection,
        observation: Observation,
        has_rest: bool,
        body: B,
    ) -> ResponseFuture
    where
        B: Body<Error: Into<BoxError>> + Send + 'static,
        B::Data: Send,
    {
        let response = respond(observation.refused(rejection), &self.endpoint);
        // If nothing is left to discard, the refusal needs no future.
        if !has_rest || body.is_end_stream() {
            return ResponseFuture::ready(response);
        }
        ResponseFuture::new(async move {
            discard(pin!(body)).await;
            response
        })
    }

    /// Checks what can be checked before the body is read.
    fn check(
        &self,
        head: Parts,
        announced: &Announced,
        observation: &mut Observation,
    ) -> Result<CheckedHeaders<P>, Rejection> {
        // The place travels with the observation, because both end with the delivery. `drain` waits
        // for all places; once it has begun, `enter` refuses.
        observation.hold(self.traffic.enter()?);
        let Parts { method, uri, headers, extensions, .. } = head;
        let mut checked = body::check(&self.endpoint, &self.limits, &method, headers, announced)?;
        checked.set_request(RequestContext::new(method, uri, extensions));
        Ok(checked)
    }

    /// Reads the body, verifies, takes the delivery to its end, and responds.
    #[expect(clippy::manual_async_fn, reason = "an `async fn` would hold its arguments twice")]
    fn handle<B: Body<Error: Into<BoxError>>>(
        self: Arc<Self>,
        checked: CheckedHeaders<P>,
        length: Option<u64>,
        body: B,
        observation: Observation,
    ) -> impl Future<Output = Response<ResponseBody>> {
        async move {
            let mut sent = pin!(body);
            let body = body::read(sent.as_mut(), length, &self.limits, observation.since()).await;
            let has_rest = body.as_ref().is_err_and(|rejection| body::leaves_rest(*rejection));
            let verified = match body {
                // During a rotation, a delivery may be signed with a secret that isn't here yet.
                Ok(body) if self.endpoint.is_awaiting_secret() => {
                    let verify = private::verify_one;
                    Box::pin(rotation_wait::verify(&self.endpoint, checked, body, verify)).await
                }
                Ok(body) => private::verify_one(&self.endpoint, checked, body),
                Err(rejection) => Err(rejection),
            };
            let mut answer = None;
            // By reference, because an `await` moves what it is given once more.
            let mut ending = self.finish(verified, observation, &mut answer);
            let receipt = (&mut ending).await;
            let response = match answer {
                Some(answer) => challenged(receipt, *answer),
                None => respond(receipt, &self.endpoint),
            };
            if has_rest {
                Box::pin(discard(sent)).await;
            }
            response
        }
    }

    /// The same for a provider whose bodies have several events.
    async fn handle_batch<B: Body<Error: Into<BoxError>>>(
        self: Arc<Self>,
        checked: CheckedHeaders<P>,
        length: Option<u64>,
        body: B,
        observation: Observation,
    ) -> Response<ResponseBody> {
        let mut sent = pin!(body);
        let body = body::read(sent.as_mut(), length, &self.limits, observation.since()).await;
        let has_rest = body.as_ref().is_err_and(|rejection| body::leaves_rest(*rejection));
        let verified = match body {
            Ok(body) if self.endpoint.is_awaiting_secret() => {
                let verify = |endpoint: &Endpoint<P>, checked, body: Bytes| {
                    endpoint.verify_batch_body(checked, body)
                };
                rotation_wait::verify(&self.endpoint, checked, body, verify).await
            }
            Ok(body) => self.endpoint.verify_batch_body(checked, body),
            Err(rejection) => Err(rejection),
        };
        let end = Arc::clone(&self.end);
        let response = batch::finish(&self.endpoint, end, verified, observation).await;
        if has_rest {
            discard(sent).await;
        }
        response
    }

    /// Takes an authentic delivery to its end, even if the sender disconnects; records a rejection, and a
    /// challenge, whose answer it gives.
    ///
    /// This is separate from `handle`, because the future of `handle` would otherwise reserve space
    /// for the delivery even after the delivery has moved to its end.
    fn finish(
        &self,
        verified: Result<Delivery, Rejection>,
        observation: Observation,
        answer: &mut Option<Box<ChallengeAnswer>>,
    ) -> Either<RunToCompletion<Observed<P>>, Ready<Receipt>> {
        let delivery = match verified {
            Ok(delivery) => delivery,
            Err(rejection) => return Either::Right(ready(observation.refused(rejection))),
        };
        match self.challenge(&delivery) {
            Ok(None) => {}
            Ok(challenge) => *answer = challenge,
            Err(rejection) => return Either::Right(ready(observation.refused(rejection))),
        }
        observation.identify(&delivery);
        let subject = Subject::of(&delivery);
        if let Some(answer) = answer {
            return Either::Right(ready(observation.challenged(subject, answer.status)));
        }
        let ending = Arc::clone(&self.end).take(delivery);
        Either::Left(RunToCompletion::new(Observed::new(ending, observation, subject)))
    }

    /// The answer to a delivery that is a challenge. It is boxed, so that other deliveries don't reserve
    /// space for it.
    #[inline]
    fn challenge(&self, delivery: &Delivery) -> Result<Option<Box<ChallengeAnswer>>, Rejection> {
        if P::CHALLENGES.is_empty() {
            return Ok(None);
        }
        Ok(self.endpoint.answer(delivery)?.map(Box::new))
    }
}

impl<P, B> Service<Request<B>> for WebhookService<P>
where
    P: Provider,
    B: Body<Error: Into<BoxError>> + Send + 'static,
    B::Data: Send,
{
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = ResponseFuture;

    /// It is always ready. It applies no backpressure; [`BodyLimits`] bound the memory instead.
    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        Arc::clone(&self.inner).receive(request)
    }
}

impl<P> Clone for WebhookService<P> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<P: Provider> fmt::Debug for WebhookService<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService")
            .field("endpoint", &self.inner.endpoint)
            .field("limits", &self.inner.limits)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use http_body_util::{BodyExt as _, Full};
    use webhook_core::{Dispatch, Events, SignedType, SnapTrade, SnipeRoute};

    use super::*;
    use crate::{snaptrade, sniperoute, testing};

    struct App;

    #[webhook_core::webhooks(
        ignore(snaptrade::_, snaptrade::Unrecognized, reason = "a test"),
        ignore(sniperoute::_, sniperoute::Unrecognized, reason = "a test"),
        crate = crate
    )]
    impl App {}

    /// Both boxes of a delivery: what reads and verifies it, and what runs its handler.
    ///
    /// glibc keeps boxes of at most 1,032 bytes for each thread; a larger one costs several times as
    /// much.
    fn fits<P: Provider<Events: Dispatch<App> + Events<Typing = SignedType>>>() {
        let service = WebhookService::<P>::new(testing::endpoint(), App);
        let body = r#"{"eventTimestamp":""}"#;
        let body = service.endpoint().stamp(body, service.endpoint().now()).unwrap();
        let request = testing::sign(service.endpoint(), body, service.endpoint().now()).unwrap();
        let mut observation = Observation::start::<P>();
        let (head, body) = request.clone().into_parts();
        let body = body.collect().now_or_never().unwrap().unwrap().to_bytes();
        let delivery = service.endpoint().verify(head.headers, body).unwrap();
        let ending = Arc::clone(&service.inner.end).take(delivery);
        assert!(size_of_val(&*ending) <= 1024, "{} bytes", size_of_val(&*ending));

        let (head, body): (_, Full<_>) = request.into_parts();
        let announced = Announced::read(&head.headers);
        let checked = service.inner.check(head, &announced, &mut observation).unwrap();
        let length = announced.length();
        let handling = Arc::clone(&service.inner).handle(checked, length, body, observation);
        assert!(size_of_val(&handling) <= 1024, "{} bytes", size_of_val(&handling));
    }

    #[test]
    fn the_future_of_a_delivery_is_small() {
        fits::<SnapTrade>();
        fits::<SnipeRoute>();
    }
}
