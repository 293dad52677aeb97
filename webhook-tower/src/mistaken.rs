//! Mistaken: a layer that is taken for a service, a service for a layer or a builder, and what a
//! builder does too early.
//!
//! Nothing here ever holds, so nothing here can be called. Without it the compiler lists a hundred types
//! that are services or layers, or finds no method; with it, it says what goes where.

use std::{
    convert::Infallible,
    future::{Pending, pending},
    task::{Context, Poll},
};

use tower_layer::Layer;
use tower_service::Service;

use crate::{
    builder::{Handling, WebhookServiceBuilder},
    layer::WebhookLayer,
    service::WebhookService,
};

#[diagnostic::on_unimplemented(
    message = "a `WebhookLayer` is not a service: `route_service(path, service)` takes the `WebhookService`, and `.layer(…)` takes the layer",
    label = "takes a service"
)]
pub trait LayerIsAService {}

#[doc(hidden)]
impl<S, R> Service<R> for WebhookLayer<S>
where
    Self: LayerIsAService,
{
    type Response = Infallible;
    type Error = Infallible;
    type Future = Pending<Result<Infallible, Infallible>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Pending
    }

    fn call(&mut self, _request: R) -> Self::Future {
        pending()
    }
}

#[diagnostic::on_unimplemented(
    message = "a `WebhookService` is not a layer: `route_service(path, service)` takes it, and `.layer(…)` takes `WebhookLayer::new(path, service)`",
    label = "takes a layer"
)]
pub trait ServiceIsALayer {}

#[doc(hidden)]
impl<P, I> Layer<I> for WebhookService<P>
where
    Self: ServiceIsALayer,
{
    type Service = I;

    fn layer(&self, inner: I) -> I {
        inner
    }
}

#[diagnostic::on_unimplemented(
    message = "a `WebhookService` is built already: `WebhookService::builder(endpoint, application).idempotency_store(store).build()?` makes one with a store",
    label = "takes a builder"
)]
pub trait ServiceIsABuilder {}

impl<P> WebhookService<P> {
    #[doc(hidden)]
    #[must_use]
    pub fn idempotency_store<S>(self, _store: S) -> Self
    where
        Self: ServiceIsABuilder,
    {
        self
    }
}

#[diagnostic::on_unimplemented(
    message = "late retries are accepted only where a store remembers what was handled: `.idempotency_store(store)` comes before `.accept_late_retries()`",
    label = "takes a builder that has a store"
)]
pub trait RemembersDeliveries {}

impl<P> WebhookServiceBuilder<P, Handling<P>> {
    #[doc(hidden)]
    pub fn accept_late_retries(self) -> Self
    where
        Self: RemembersDeliveries,
    {
        self
    }
}
