//! Handlers: the trait that makes the compiler the registry.

use std::{pin::Pin, sync::Arc};

use crate::{
    delivery::Delivery,
    event::{EventPayload, Events, Unrecognized},
    outcome::Outcome,
    provider::Provider,
    serial::SerialKey,
};

/// The application handles the event `E`.
///
/// Annotate a function with `#[on(…)]` rather than to implement it by hand.
/// There is one implementation for each event that an application receives; a second one does
/// not compile, and a service over an application that lacks one does not either.
#[diagnostic::on_unimplemented(
    message = "no handler for the webhook event `{E}`",
    label = "`{Self}` has no handler for `{E}`",
    note = "annotate a function that takes the event: `#[on(provider::Event)] async fn …(&self, event: provider::Event)`",
    note = "or say why it needs none: `#[webhooks(ignore(provider::Event, reason = \"…\"))]`"
)]
pub trait On<E: EventPayload>: Send + Sync + 'static {
    /// Which function handles the event, or why none does.
    const HANDLED_BY: HandledBy;

    /// Calls the handler, which runs when the future is polled.
    fn on<'a>(&'a self, event: E, delivery: &'a Delivery) -> HandlerFuture<'a>;

    /// The serial key of the event: events with the same key never run at the same time.
    ///
    /// `None`, which is the default, lets it run beside any other. Only an inbox asks, when it stores
    /// the event; a service that runs its handlers while the provider waits orders nothing.
    fn serial_key(_event: &E) -> Option<SerialKey> {
        None
    }
}

/// Compiler errors name the application, and not the `Arc`.
#[diagnostic::do_not_recommend]
impl<E: EventPayload, T: On<E>> On<E> for Arc<T> {
    const HANDLED_BY: HandledBy = T::HANDLED_BY;

    fn on<'a>(&'a self, event: E, delivery: &'a Delivery) -> HandlerFuture<'a> {
        T::on(self, event, delivery)
    }

    fn serial_key(event: &E) -> Option<SerialKey> {
        T::serial_key(event)
    }
}

/// An application that lives for as long as the program.
#[diagnostic::do_not_recommend]
impl<E: EventPayload, T: On<E>> On<E> for &'static T {
    const HANDLED_BY: HandledBy = T::HANDLED_BY;

    fn on<'a>(&'a self, event: E, delivery: &'a Delivery) -> HandlerFuture<'a> {
        T::on(self, event, delivery)
    }

    fn serial_key(event: &E) -> Option<SerialKey> {
        T::serial_key(event)
    }
}

/// What handles an event. It is exhaustive on purpose: a function does, or nothing does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandledBy {
    /// A function.
    Function {
        /// Its name: `"reconnect"`.
        name: &'static str,
        /// The file that it stands in, as the compiler was given it.
        file: &'static str,
        /// The line of that file, from 1.
        line: u32,
        /// Whether it is an `async fn`. A plain `fn` may block, so it gets a thread of its own.
        is_async: bool,
    },
    /// Nobody, on purpose.
    Ignored {
        /// The reason that the application gives.
        reason: &'static str,
    },
}

/// All events of a provider, handed to the handlers of `H`.
///
/// The enum implements it for every `H` that implements [`On`] for each event. The compiler checks
/// this where a service is made. The derive of [`Events`] writes what it calls.
pub trait Dispatch<H>: Events {
    /// What handles each event, in the order of the enum.
    const COVERAGE: &'static [Covered];

    /// Calls the handler of the event that is inside, which runs when the future is polled.
    fn dispatch<'a>(self, handlers: &'a H, delivery: &'a Delivery) -> HandlerFuture<'a>;

    /// The serial key of the event that is inside, as its handler names it with `serial_by`.
    fn serial_key(&self) -> Option<SerialKey>;

    /// What handles this event.
    fn handled_by(&self) -> Option<HandledBy> {
        Self::COVERAGE.get(self.index()).map(|covered| covered.handled_by)
    }
}

/// One implementation for all enums. If each enum had its own, the error about a missing handler
/// would point at the enum.
impl<H, E: Events + Table<H>> Dispatch<H> for E {
    const COVERAGE: &'static [Covered] = E::COVERED;

    #[inline]
    fn dispatch<'a>(self, handlers: &'a H, delivery: &'a Delivery) -> HandlerFuture<'a> {
        self.call(handlers, delivery)
    }

    #[inline]
    fn serial_key(&self) -> Option<SerialKey> {
        self.key()
    }
}

/// The application receives from `P`, so it handles the unrecognized events of `P`.
///
/// A [`Table`] asks for this first, and asks its [`Application`](Self::Application) for the other
/// handlers. An application that handles nothing of `P` has no `Application`, so the compiler reports
/// one error and not one for each event.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "no handler for the unrecognized events of `{P}`",
    label = "the endpoint is of `{P}`, and `{Self}` has no handler for its unrecognized events",
    note = "annotate a function that takes them: `#[on(provider::Unrecognized)] async fn …(&self, event: provider::Unrecognized)`",
    note = "or say why they need none: `#[webhooks(ignore(provider::Unrecognized, reason = \"…\"))]`",
    note = "an application that handles the events of another provider is served over an `Endpoint` of that provider"
)]
pub trait Receives<P: Provider>: On<Unrecognized<P>> {
    /// The application itself.
    type Application;

    fn application(&self) -> &Self::Application;
}

impl<P: Provider, H: On<Unrecognized<P>>> Receives<P> for H {
    type Application = H;

    #[inline]
    fn application(&self) -> &H {
        self
    }
}

/// This implementation never holds. If there were only one, the compiler would assume it and report
/// every bound that depends on it. With two, it reports that neither of them holds.
impl<P: Provider, H: Receives<P, Application = H>> Receives<P> for H
where
    (H,): Never,
{
    type Application = H;

    fn application(&self) -> &H {
        self
    }
}

trait Never {}

/// What the derive of [`Events`] writes, for [`Dispatch`] to call.
#[doc(hidden)]
pub trait Table<H>: Sized {
    const COVERED: &'static [Covered];

    fn call<'a>(self, handlers: &'a H, delivery: &'a Delivery) -> HandlerFuture<'a>;

    fn key(&self) -> Option<SerialKey>;
}

/// The future of a handler.
///
/// It is boxed, so that the future of a delivery has the same size for every handler.
pub type HandlerFuture<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// One line of a coverage table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Covered {
    /// The event type as the provider spells it, `None` for the unrecognized event.
    pub event: Option<&'static str>,
    /// The function that handles it, or the reason why none does.
    pub handled_by: HandledBy,
}

impl Covered {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(event: Option<&'static str>, handled_by: HandledBy) -> Self {
        Self { event, handled_by }
    }
}
