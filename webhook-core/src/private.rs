//! What the macros call. Nothing here is for people.

pub use webhook_macros::__rest;

pub use crate::event::{Decoder, decode_as};
use crate::{
    canonical::Json,
    event::{Cause, Event},
};

/// Makes the enum of all events of a signed body that holds the event `E`.
pub fn decode_into<E: Event>(body: &Json) -> Result<E::Events, Cause> {
    E::decode(body).map(E::Events::from)
}

/// Makes the enum of all events of one of them, for handlers that take several.
pub fn widen<E: Event>(event: E) -> E::Events {
    event.into()
}
