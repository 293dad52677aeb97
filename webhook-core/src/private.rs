//! What the macros expand to, and what `webhook-tower` reads without a copy.
//!
//! It is hidden, because it may change in any release: the macros and `webhook-tower` have the same
//! version as this crate. Everything that a program can need has a documented name elsewhere.

use std::{
    collections::BTreeMap,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use bytestring::ByteString;
use pin_project_lite::pin_project;
use sha2::{Digest as _, Sha256};
pub use webhook_macros::__rest;

use crate::{
    canonical::Json,
    delivery::Delivery,
    endpoint::Endpoint,
    event::{EventPayload, Events as _},
    form::Fields,
    handler::HandlerFuture,
    key,
    outcome::{IntoOutcome, Outcome},
    provider::Provider,
    rejection::Rejection,
    secret::{Secret, SecretError},
    tenant,
    verify::CheckedHeaders,
};
pub use crate::{
    drift::{Counting, Drift},
    event::{Decoder, decode_as, decode_member_as},
    handler::{Receives, Table},
    sample::assert_sample,
};

/// Boxes the future of the user's function and turns what it returns into an [`Outcome`].
///
/// The box holds nothing else, so the event is stored once.
///
/// When a bound is not met, the compiler shows its line, with the comment behind it.
pub fn handler<'a, F>(function: F) -> HandlerFuture<'a>
where
    F: Future<Output: IntoOutcome> + 'a,
    F: Send, // drop the value before `.await`, or use one that is `Send`, such as `Arc` or `tokio::sync::Mutex`
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

/// The event type of a delivery, whether it is signed or claimed, likewise.
#[must_use]
pub fn event_type(delivery: &Delivery) -> Option<ByteString> {
    delivery.event_type.clone()
}

/// [`Endpoint::verify_body`], for services, which ask themselves whether a body has several events.
///
/// # Errors
///
/// Refuses what that refuses.
#[inline]
pub fn verify_one<P: Provider>(
    endpoint: &Endpoint<P>,
    checked: CheckedHeaders<P>,
    body: Bytes,
) -> Result<Delivery, Rejection> {
    endpoint.verify_one(checked, body)
}

/// Makes the enum of all events of a signed body that holds the event `E`, which has this type.
pub fn decode_into<E: EventPayload>(event_type: &str, body: &Json) -> E::Events {
    match E::decode(body) {
        Ok(event) => event.into(),
        Err(reason) => E::Events::unrecognized(Some(event_type), body, reason),
    }
}

/// The SHA-256 of a secret, decoded as the scheme of `P` decodes it, to tell whether two are the same.
pub fn secret_digest<P: Provider>(secret: &Secret) -> Result<[u8; 32], SecretError> {
    Ok(Sha256::digest(secret.key(P::SCHEME.secret)?).into())
}

/// Whether an endpoint can be made for a tenant of this name.
#[must_use]
pub fn is_tenant_name(text: &str) -> bool {
    tenant::is_name(text)
}

/// The endpoint of all tenants with the settings of this one.
#[must_use]
pub fn without_secrets<P: Provider>(endpoint: &Endpoint<P>) -> Endpoint<P> {
    endpoint.without_secrets()
}

/// Whether a text is this token, in a time that doesn't depend on where they differ.
#[must_use]
pub fn is_token(token: &Secret, given: &str) -> bool {
    key::is_token(token.text().as_bytes(), given.as_bytes())
}

/// The parameters of a query by their names; `None` where two readers could read them differently.
#[must_use]
pub fn parameters(query: &str) -> Option<BTreeMap<String, String>> {
    Fields::read(query.as_bytes()).map(Fields::into_map)
}

/// The event of a handler that takes one, as the handler's own parameter.
#[inline]
pub fn event<E, T: Takes<E>>(event: E) -> T {
    T::take(event)
}

/// The enum of all events of the provider, as the parameter of a handler that takes several.
#[inline]
pub fn widen<E: EventPayload, T: Takes<E::Events>>(event: E) -> T {
    T::take(event.into())
}

/// What a handler takes is what it is given: a bound, because a bound has words of its own.
#[diagnostic::on_unimplemented(
    message = "this handler is given `{E}`, and takes `{Self}`",
    label = "has to be `{E}`",
    note = "a handler takes the event that its `#[on(…)]` names; one of several events, or of `provider::_`, takes the enum of them all, `event: provider::Event`"
)]
pub trait Takes<E> {
    fn take(given: E) -> Self;
}

impl<E> Takes<E> for E {
    #[inline]
    fn take(given: E) -> Self {
        given
    }
}
