//! Verify layer: proof of authenticity for handlers that stay as they are.

use std::{
    fmt, mem,
    pin::{Pin, pin},
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Extensions, Request, Response, header, request::Parts};
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;
use tracing::Instrument as _;
use webhook_core::{BodyForm, Endpoint, Provider, Rejection, RequestContext, private};

use crate::{
    bodies::{LayeredBody, SignedBody},
    body::{self, Announced, BoxError},
    body_limits::BodyLimits,
    discard::discard,
    observe::Observation,
    respond::respond,
    rotation_wait,
};

/// Verifies every request before it reaches the inner service.
///
/// The inner service gets the request with the signed body, and with a
/// [`Delivery`](crate::Delivery) in its extensions. If the provider signs the raw bytes, the body is
/// what arrived. For SnapTrade it is the canonical form, which has the same meaning: the raw text
/// may contain a member twice, the signature covers only the last one, and a parser might take the
/// first. [`Delivery::raw_body`](crate::Delivery::raw_body) returns what arrived. A
/// [form](crate::BodyForm) stays the form that arrived.
///
/// It refuses what [`WebhookService`](crate::WebhookService) lists as 1 to 8, with the same answers,
/// and doesn't call the inner service. Nothing protects the inner service: it is dropped when the
/// sender hangs up, and its panics are not caught. So there is nothing to
/// [drain](crate::WebhookService::drain) here: the graceful shutdown of a server waits for all of it.
///
/// ```
/// # use webhook_tower::{Endpoint, SnipeRoute};
/// # fn example(endpoint: Endpoint<SnipeRoute>) -> axum::Router {
/// use axum::{Extension, Json, Router, routing::post};
/// use webhook_tower::{Delivery, VerifyLayer};
///
/// async fn webhook(Extension(delivery): Extension<Delivery>, Json(body): Json<serde_json::Value>) {
///     println!("{} {}", delivery.id(), body["type"]);
/// }
///
/// Router::new().route("/webhooks", post(webhook).layer(VerifyLayer::new(endpoint)))
/// # }
/// ```
#[must_use = "a layer does nothing until it wraps a service"]
pub struct VerifyLayer<P> {
    endpoint: Endpoint<P>,
    limits: BodyLimits,
}

impl<P: Provider> VerifyLayer<P> {
    /// A layer with the default limits, which are those of the service.
    ///
    /// It doesn't compile for a provider whose bodies have [several events](webhook_core::Scheme::batch): a
    /// request can carry one delivery.
    ///
    /// ```compile_fail,E0080
    /// # use webhook_tower::{Events, Provider, Scheme, VerifyLayer, schemes, testing};
    /// # struct GoCardless;
    /// # type Unrecognized = webhook_tower::Unrecognized<GoCardless>;
    /// # #[derive(Debug, Events)]
    /// # #[events(provider = GoCardless, tag = "action")]
    /// # enum Event { #[event(unrecognized)] Unrecognized(Unrecognized) }
    /// impl Provider for GoCardless {
    ///     type Events = Event;
    ///     const NAME: &'static str = "gocardless";
    ///     const SCHEME: Scheme = schemes::GOCARDLESS; // which says `.batch_in("events", 250)`
    /// }
    ///
    /// let layer = VerifyLayer::new(testing::endpoint::<GoCardless>());
    /// ```
    pub fn new(endpoint: Endpoint<P>) -> Self {
        const {
            assert!(
                !P::SCHEME.is_batch(),
                "a body of this provider has several events, and a request carries one delivery: use a `WebhookService`, or `Endpoint::verify_batch`"
            );
        }
        Self { endpoint, limits: BodyLimits::of::<P>() }
    }

    /// The same layer with other limits of a body.
    pub fn with_body_limits(mut self, limits: BodyLimits) -> Self {
        self.limits = limits;
        self
    }
}

impl<P, I> Layer<I> for VerifyLayer<P> {
    type Service = Verify<P, I>;

    fn layer(&self, inner: I) -> Verify<P, I> {
        Verify { endpoint: self.endpoint.clone(), limits: self.limits.clone(), inner }
    }
}

/// The service that [`VerifyLayer`] makes.
pub struct Verify<P, I> {
    endpoint: Endpoint<P>,
    limits: BodyLimits,
    inner: I,
}

impl<P, I, B, R> Service<Request<B>> for Verify<P, I>
where
    P: Provider,
    I: Service<Request<SignedBody>, Response = Response<R>> + Clone + Send + 'static,
    I::Future: Send,
    I::Error: Send,
    B: Body<Error: Into<BoxError>> + Send + 'static,
    B::Data: Send,
    R: Body<Data = Bytes> + Send,
{
    type Response = Response<LayeredBody<R>>;
    type Error = I::Error;
    type Future = VerifyFuture<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), I::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // `poll_ready` made `self.inner` ready, and not its clone.
        let unready = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, unready);
        let observation = Observation::start::<P>();
        let (endpoint, limits) = (self.endpoint.clone(), self.limits.clone());
        VerifyFuture(Box::pin(async move {
            let (head, body) = request.into_parts();
            let mut body = pin!(body);
            match verify(&endpoint, head, body.as_mut(), &limits, &observation).await {
                Ok(request) => {
                    let span = observation.hand_on();
                    let response = span.in_scope(|| inner.call(request)).instrument(span).await;
                    response.map(|response| response.map(LayeredBody::inner))
                }
                Err(Refused { rejection, has_rest }) => {
                    let receipt = observation.refused(rejection);
                    let response = respond(receipt, &endpoint).map(LayeredBody::ours);
                    if has_rest {
                        Box::pin(discard(body)).await;
                    }
                    Ok(response)
                }
            }
        }))
    }
}

/// Why a request is refused, and whether a part of its body is left.
struct Refused {
    rejection: Rejection,
    /// Whether the sender may still be sending, and is not waiting to be asked for the body.
    has_rest: bool,
}

/// The request with the signed body, and the delivery in its extensions.
async fn verify<P: Provider, B: Body<Error: Into<BoxError>>>(
    endpoint: &Endpoint<P>,
    mut head: Parts,
    body: Pin<&mut B>,
    limits: &BodyLimits,
    observation: &Observation,
) -> Result<Request<SignedBody>, Refused> {
    let announced = Announced::read(&head.headers);
    let checked = body::check(endpoint, limits, &head.method, head.headers.clone(), &announced);
    let mut checked =
        checked.map_err(|rejection| Refused { rejection, has_rest: announced.has_rest() })?;
    if P::SCHEME.signs_request() {
        // The extensions stay with the request, which goes on.
        let (method, uri) = (head.method.clone(), head.uri.clone());
        checked.set_request(RequestContext::new(method, uri, Extensions::new()));
    }
    let body = body::read(body, announced.length(), limits, observation.since()).await;
    let body =
        body.map_err(|rejection| Refused { has_rest: body::leaves_rest(rejection), rejection })?;
    let verified = if endpoint.is_awaiting_secret() {
        Box::pin(rotation_wait::verify(endpoint, checked, body, private::verify_one)).await
    } else {
        private::verify_one(endpoint, checked, body)
    };
    let delivery = verified.map_err(|rejection| Refused { rejection, has_rest: false })?;
    observation.identify(&delivery);
    let body = match P::SCHEME.body_form() {
        BodyForm::Json => delivery.body().clone(),
        // A form stays one: it was read strictly, so no other reader finds something else in it.
        _ => delivery.raw_body().clone(),
    };
    head.headers.insert(header::CONTENT_LENGTH, body.len().into());
    head.headers.remove(header::TRANSFER_ENCODING);
    head.extensions.insert(delivery);
    Ok(Request::from_parts(head, SignedBody::new(body)))
}

/// The future of [`Verify`].
#[must_use = "a future does nothing until it is polled"]
pub struct VerifyFuture<T>(Pin<Box<dyn Future<Output = T> + Send>>);

impl<T> Future for VerifyFuture<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        self.0.as_mut().poll(cx)
    }
}

impl<T> fmt::Debug for VerifyFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyFuture").finish_non_exhaustive()
    }
}

impl<P> Clone for VerifyLayer<P> {
    fn clone(&self) -> Self {
        Self { endpoint: self.endpoint.clone(), limits: self.limits.clone() }
    }
}

impl<P: Provider> fmt::Debug for VerifyLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyLayer")
            .field("endpoint", &self.endpoint)
            .field("limits", &self.limits)
            .finish()
    }
}

impl<P, I: Clone> Clone for Verify<P, I> {
    fn clone(&self) -> Self {
        Self {
            endpoint: self.endpoint.clone(),
            limits: self.limits.clone(),
            inner: self.inner.clone(),
        }
    }
}

impl<P: Provider, I: fmt::Debug> fmt::Debug for Verify<P, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verify")
            .field("endpoint", &self.endpoint)
            .field("limits", &self.limits)
            .field("inner", &self.inner)
            .finish()
    }
}
