//! Standard Webhooks: the provider is whoever you receive from, and the enum of its events is yours.
//!
//! A body is an envelope of `type`, `timestamp` and `data`, as
//! <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md> recommends:
//!
//! ```
//! use webhook_core::Events;
//! use webhook_providers::standard_webhooks::{Message, StandardWebhooks};
//! use webhook_tower::{Endpoint, Secret, WebhookService, webhooks};
//!
//! #[derive(Debug, Events)]
//! #[events(provider = StandardWebhooks<Event>, tag = "type", crate = webhook_core)]
//! pub enum Event {
//!     #[event("contact.created")]
//!     ContactCreated(ContactCreated),
//!     #[event(unrecognized)]
//!     Unrecognized(Unrecognized),
//! }
//!
//! #[derive(Debug, serde::Deserialize)]
//! #[serde(transparent)]
//! pub struct ContactCreated(pub Message<Contact>);
//!
//! #[derive(Debug, serde::Deserialize)]
//! pub struct Contact {
//!     pub id: String,
//! }
//!
//! pub type Unrecognized = webhook_core::Unrecognized<StandardWebhooks<Event>>;
//!
//! struct App;
//!
//! #[webhooks]
//! impl App {
//!     #[on(ContactCreated)]
//!     async fn created(&self, ContactCreated(message): ContactCreated) {
//!         eprintln!("{} at {:?}", message.data.id, message.timestamp);
//!     }
//!
//!     #[on(Unrecognized)]
//!     async fn other(&self, _event: Unrecognized) {}
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
//! let service = WebhookService::new(Endpoint::<StandardWebhooks<Event>>::new(secret)?, App);
//! # Ok(())
//! # }
//! ```
//!
//! All of them have one [`NAME`](Provider::NAME). An application that receives from two such senders and
//! remembers their deliveries in one store gives each endpoint a [name](webhook_core::Endpoint::named) of its
//! own.
//!
//! Signatures are symmetric (`v1`), under `webhook-*` or `svix-*`; the asymmetric ones (`v1a`) are passed over.

use std::marker::PhantomData;

use serde::Deserialize;
use webhook_core::{Events, Provider, Scheme, Unrecognized, schemes};

/// A sender that follows Standard Webhooks, with your own enum of its events.
#[derive(Debug)]
pub struct StandardWebhooks<E>(PhantomData<fn() -> E>);

impl<E> Provider for StandardWebhooks<E>
where
    E: Events + From<Unrecognized<Self>>,
{
    type Events = E;
    const NAME: &'static str = "standard-webhooks";
    const SCHEME: Scheme = schemes::STANDARD_WEBHOOKS;
}

/// The envelope around the data of an event.
///
/// The specification recommends it and demands nothing, so `timestamp` may be absent. Where a sender has
/// the data beside the type, without `data`, take a struct of your own in the place of this one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[expect(
    clippy::exhaustive_structs,
    reason = "what a sender adds beside the three belongs to a struct of its own"
)]
pub struct Message<T> {
    /// When it happened, as the sender writes it: ISO 8601. When it was sent is
    /// [`Delivery::sent_at`](webhook_core::Delivery::sent_at).
    #[serde(default)]
    pub timestamp: Option<String>,
    /// What happened.
    pub data: T,
}
