//! What the macros expand to, and what `webhook-tower` reads without a copy.
//!
//! It is hidden, because it may change in any release: the macros and `webhook-tower` have the same
//! version as this crate. Everything that a program can need has a documented name elsewhere.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use bytestring::ByteString;
use pin_project_lite::pin_project;
pub use webhook_macros::__rest;

use crate::{
    canonical::Json,
    delivery::Delivery,
    event::{EventPayload, UnrecognizedReason},
    handler::HandlerFuture,
    outcome::{IntoOutcome, Outcome},
};
pub use crate::{
    event::{Decoder, decode_as},
    handler::Table,
};

/// Boxes the future of the user's function and turns what it returns into an [`Outcome`].
///
/// The box holds nothing else, so the event is stored once.
pub fn handler<'a, F>(function: F) -> HandlerFuture<'a>
where
    F: Future<Output: IntoOutcome> + Send + 'a,
{
    Box::pin(Handler { function })
}

pin_project! {
    /// An `async` block in its place would store the future of the function twice.
    struct Handler<F> {
        #[pin]
        function: F,
    }
}

impl<F: Future<Output: IntoOutcome>> Future for Handler<F> {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        self.project().function.poll(cx).map(IntoOutcome::into_outcome)
    }
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
pub fn decode_into<E: EventPayload>(body: &Json) -> Result<E::Events, UnrecognizedReason> {
    E::decode(body).map(E::Events::from)
}

/// Makes the enum of all events of one of them, for handlers that take several.
pub fn widen<E: EventPayload>(event: E) -> E::Events {
    event.into()
}
