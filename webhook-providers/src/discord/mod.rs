//! Discord: interactions and webhook events, which are two providers.
//!
//! Each has a URL of its own in the settings of an app, and both are signed by the key whose public half stands
//! there: <https://docs.discord.com/developers/interactions/overview#preparing-for-interactions>. A `PING` is a
//! [challenge](webhook_core::Challenge): it is answered without a handler, and is no event.
//!
//! ```
//! use webhook_providers::discord::events::{self, Discord};
//! use webhook_tower::{Endpoint, Secret, WebhookService, webhooks};
//!
//! struct Bot;
//!
//! #[webhooks]
//! impl Bot {
//!     #[on(events::EntitlementCreate)]
//!     async fn bought(&self, event: events::EntitlementCreate) {
//!         let entitlement = event.event.and_then(|event| event.data);
//!         let sku = entitlement.and_then(|entitlement| entitlement.sku_id);
//!         eprintln!("{} was bought", sku.as_deref().unwrap_or("something"));
//!     }
//!
//!     #[on(events::_, events::Unrecognized)]
//!     async fn others(&self, _event: events::Event) {}
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let key = Secret::new("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")?;
//! let service = WebhookService::new(Endpoint::<Discord>::new(key)?, Bot);
//! # Ok(())
//! # }
//! ```
//!
//! What an interaction can be answered with is on the page of [`interactions`].

pub mod events;
pub mod interactions;
mod objects;

pub use self::objects::{
    Attachment, Channel, Entitlement, Guild, Member, Message, Resolved, Role, User,
};
