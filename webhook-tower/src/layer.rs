//! Layer: webhooks in front of a service that is already there.

use std::{
    convert::Infallible,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use crate::bodies::{LayeredBody, ResponseBody};

/// Takes one path of an existing service for webhooks.
///
/// A `POST` to exactly this path goes to the webhook service. Everything else, other methods on
/// the same path included, passes through untouched.
///
/// Before the process ends, [drain](crate::WebhookService::drain) a clone of the webhook service; the
/// service behind the layer goes on as before.
///
/// # With a router of axum
///
/// Where you have the router, `route_service(path, service)` is all it takes, and its place among the
/// other routes doesn't matter. Where you want a layer, put it around the finished router:
///
/// ```
/// # use webhook_tower::{Endpoint, SnapTrade, snaptrade, webhooks};
/// # struct Brokerage;
/// # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
/// # impl Brokerage {}
/// # fn example(existing: axum::Router, endpoint: Endpoint<SnapTrade>) -> axum::Router {
/// use axum::Router;
/// use tower::Layer;
/// use webhook_tower::{WebhookLayer, WebhookService};
///
/// let webhooks = WebhookService::new(endpoint, Brokerage);
/// let layer = WebhookLayer::new("/webhooks/snaptrade", webhooks);
/// Router::new().fallback_service(layer.layer(existing))
/// # }
/// ```
///
/// `existing.layer(layer)` does the same only if nothing is added afterwards: a router wraps what it
/// has by then.
///
/// | after `.layer(WebhookLayer::new(…))` | a delivery |
/// |---|---|
/// | nothing, or more routes | is handled |
/// | `.fallback(…)`, `.fallback_service(…)` | goes to the fallback. A page that answers 200 to everything **loses it**: nothing is verified or handled, and the provider doesn't send it again |
/// | `.merge(other)` | gets 404 |
/// | `outer.nest("/api", layered)` | gets 404 at either path |
/// | `.route_layer(WebhookLayer::new(…))` instead | gets 404: it wraps routes, and the path isn't one |
///
/// `webhook doctor` tells a receiver from a page that answers in its place.
#[derive(Debug, Clone)]
#[must_use = "a layer does nothing until it wraps a service"]
pub struct WebhookLayer<S> {
    path: Arc<str>,
    webhooks: S,
}

impl<S> WebhookLayer<S> {
    /// A layer that hands what is posted to `path` to `webhooks`.
    ///
    /// # Panics
    ///
    /// When the path does not start with `/` or has a `?`: no request would ever match it.
    pub fn new(path: &str, webhooks: S) -> Self {
        let plain = path.starts_with('/') && !path.contains(['?', '#']);
        assert!(plain, "a webhook path starts with `/` and has no query: {path:?}");
        Self { path: path.into(), webhooks }
    }
}

impl<S: Clone, I> Layer<I> for WebhookLayer<S> {
    type Service = WithWebhooks<S, I>;

    fn layer(&self, inner: I) -> Self::Service {
        WithWebhooks { path: Arc::clone(&self.path), webhooks: self.webhooks.clone(), inner }
    }
}

/// A service with webhooks in front of it; [`WebhookLayer`] makes one.
#[derive(Debug, Clone)]
pub struct WithWebhooks<S, I> {
    path: Arc<str>,
    webhooks: S,
    inner: I,
}

impl<S, I, B, R> Service<Request<B>> for WithWebhooks<S, I>
where
    S: Service<Request<B>, Response = Response<ResponseBody>, Error = Infallible>,
    I: Service<Request<B>, Response = Response<R>>,
    R: Body<Data = Bytes>,
{
    type Response = Response<LayeredBody<R>>;
    type Error = I::Error;
    type Future = WithWebhooksFuture<S::Future, I::Future>;

    /// Ready when both are: nobody knows yet whom the next request is for.
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), I::Error>> {
        let Ok(()) = ready!(self.webhooks.poll_ready(cx));
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let taken = request.method() == Method::POST && request.uri().path() == &*self.path;
        WithWebhooksFuture {
            answer: if taken {
                Answering::Webhooks { future: self.webhooks.call(request) }
            } else {
                Answering::Inner { future: self.inner.call(request) }
            },
        }
    }
}

pin_project! {
    /// The future of [`WithWebhooks`].
    #[must_use = "a future does nothing until it is polled"]
    pub struct WithWebhooksFuture<W, I> {
        #[pin]
        answer: Answering<W, I>,
    }
}

pin_project! {
    /// Who answers.
    #[project = AnsweringPinned]
    enum Answering<W, I> {
        Webhooks { #[pin] future: W },
        Inner { #[pin] future: I },
    }
}

impl<W, I, R, E> Future for WithWebhooksFuture<W, I>
where
    W: Future<Output = Result<Response<ResponseBody>, Infallible>>,
    I: Future<Output = Result<Response<R>, E>>,
{
    type Output = Result<Response<LayeredBody<R>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().answer.project() {
            AnsweringPinned::Webhooks { future } => {
                let Ok(response) = ready!(future.poll(cx));
                Poll::Ready(Ok(response.map(LayeredBody::ours)))
            }
            AnsweringPinned::Inner { future } => {
                future.poll(cx).map_ok(|response| response.map(LayeredBody::inner))
            }
        }
    }
}

impl<W, I> fmt::Debug for WithWebhooksFuture<W, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithWebhooksFuture").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "a webhook path starts with `/` and has no query: \"webhooks\"")]
    fn refuses_a_path_that_nothing_matches() {
        let _ = WebhookLayer::new("webhooks", ());
    }
}
