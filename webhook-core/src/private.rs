//! What the macros expand to, and what `webhook-tower` reads without a copy.
//!
//! It is hidden, because it may change in any release: the macros and `webhook-tower` have the same
//! version as this crate. Everything that a program can need has a documented name elsewhere.

use bytestring::ByteString;
pub use webhook_macros::__rest;

pub use crate::event::{Decoder, decode_as};
use crate::{
    canonical::Json,
    delivery::Delivery,
    event::{Event, UnrecognizedReason},
    handler::HandlerFuture,
    outcome::Outcome,
};

/// A handler in its box.
pub fn boxed<'a>(handler: impl Future<Output = Outcome> + Send + 'a) -> HandlerFuture<'a> {
    Box::pin(handler)
}

/// [`Delivery::id`], in the type in which its text is shared. That type is no part of the API.
#[must_use]
pub fn id(delivery: &Delivery) -> ByteString {
    delivery.id.clone()
}

/// [`Delivery::event_type`], likewise.
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
