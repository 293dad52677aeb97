//! What the macros and the other crates call. Nothing here is for people.

use std::time::Duration;

use bytestring::ByteString;
pub use webhook_macros::__rest;

pub use crate::event::{Decoder, decode_as};
use crate::{
    canonical::Json,
    delivery::Delivery,
    endpoint::Endpoint,
    event::{Event, UnrecognizedReason},
    handler::HandlerFuture,
    outcome::Outcome,
    provider::Provider,
};

/// The endpoint, which also accepts what is older by the provider's retry window.
///
/// Only the builders of a service whose claims are durable, and of one with an inbox, call it: that
/// is what makes it safe.
#[must_use]
pub fn accept_retries<P: Provider>(mut endpoint: Endpoint<P>) -> Endpoint<P> {
    endpoint.window = endpoint.window.with_more_past(P::RETRY_WINDOW.unwrap_or_default());
    endpoint
}

/// How old a delivery may be; `None` where the endpoint was told to accept any age.
#[must_use]
pub fn age_limit<P>(endpoint: &Endpoint<P>) -> Option<Duration> {
    endpoint.window.past()
}

/// How far ahead of the endpoint's clock the time of a delivery may be.
#[must_use]
pub fn skew_limit<P>(endpoint: &Endpoint<P>) -> Duration {
    endpoint.window.future()
}

/// A handler in its box.
pub fn boxed<'a>(handler: impl Future<Output = Outcome> + Send + 'a) -> HandlerFuture<'a> {
    Box::pin(handler)
}

/// The id of a delivery, which shares its text with it.
#[must_use]
pub fn id(delivery: &Delivery) -> ByteString {
    delivery.id.clone()
}

/// The event type of a delivery, which shares its text with it.
#[must_use]
pub fn event_type(delivery: &Delivery) -> Option<ByteString> {
    delivery.event_type.clone()
}

/// Makes the enum of all events of a signed body that holds the event `E`.
pub fn decode_into<E: Event>(body: &Json) -> Result<E::Events, UnrecognizedReason> {
    E::decode(body).map(E::Events::from)
}

/// Makes the enum of all events of one of them, for handlers that take several.
pub fn widen<E: Event>(event: E) -> E::Events {
    event.into()
}
