//! Remembered: which providers may be served with which store.

use webhook_core::{ClaimedType, Events, Provider, SignedType};

use crate::idempotency::DurableStore;

/// No idempotency store: nothing is remembered.
#[derive(Debug)]
pub enum Nothing {}

/// A service with the store `S` may act on the event types of this provider.
///
/// A type that is signed needs no store. One that a header claims needs a store that no restart empties:
/// it keeps a recorded delivery from running again as another event.
#[diagnostic::on_unimplemented(
    message = "a header that nobody signs claims the event type of `{Self}`, so its deliveries have to be remembered durably",
    label = "a recorded delivery could run again as another event",
    note = "give the service a store that outlives the process, `SqliteStore` or `PostgresStore`: `WebhookService::builder(endpoint, application).idempotency_store(store).build()?`",
    note = "or store deliveries in an inbox: `WebhookService::storing(endpoint, inbox.door::<Application>()).build()`",
    note = "or accept that it can: `.insecure_build_with_claimed_types()` in the place of `.build()`"
)]
pub trait RememberedBy<S> {}

#[diagnostic::do_not_recommend]
impl<S, P: Provider<Events: Events<Typing: Needs<S>>>> RememberedBy<S> for P {}

/// What a kind of type needs of a store.
pub trait Needs<S> {}

impl<S> Needs<S> for SignedType {}
impl<S: DurableStore> Needs<S> for ClaimedType {}
