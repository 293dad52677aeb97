//! Shopify, Events: the newer product, in which the app says which changes it wants to hear of.
//!
//! Its deliveries have the same signature as webhooks, in headers without the `x-`, and name topic and action
//! in the body as well: <https://shopify.dev/docs/apps/build/events/delivery-structure>. So the type is
//! signed, as `Product.update`, and no store is needed for it.
//!
//! Which changes there are, and what `data` has, is up to the subscriptions in `shopify.app.toml` and to
//! their queries, so the enum is yours:
//!
//! ```
//! use webhook_core::Events;
//! use webhook_providers::shopify::events::{Change, ShopifyEvents};
//!
//! #[derive(Debug, Events)]
//! #[events(provider = ShopifyEvents<Event>, tag = ["topic", "action"], crate = webhook_core)]
//! pub enum Event {
//!     #[event("Product.update")]
//!     ProductUpdate(ProductUpdate),
//!     #[event(unrecognized)]
//!     Unrecognized(Unrecognized),
//! }
//!
//! #[derive(Debug, serde::Deserialize)]
//! #[serde(transparent)]
//! pub struct ProductUpdate(pub Change<Data>);
//!
//! #[derive(Debug, serde::Deserialize)]
//! pub struct Data {
//!     pub product: Option<Product>,
//! }
//!
//! #[derive(Debug, serde::Deserialize)]
//! pub struct Product {
//!     pub id: String,
//! }
//!
//! pub type Unrecognized = webhook_core::Unrecognized<ShopifyEvents<Event>>;
//! ```
//!
//! Give it a `uri` of its own: an endpoint of [`Shopify`](super::Shopify) accepts these deliveries too, but
//! knows none of their types.

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer};
use webhook_core::{Events, Provider, RawJson, Scheme, Unrecognized, schemes};

/// Shopify, Events, with your own enum of them.
#[derive(Debug)]
pub struct ShopifyEvents<E>(PhantomData<fn() -> E>);

impl<E> Provider for ShopifyEvents<E>
where
    E: Events + From<Unrecognized<Self>>,
{
    type Events = E;
    const NAME: &'static str = "shopify-events";
    const SCHEME: Scheme = schemes::SHOPIFY;
}

/// A change of a resource.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change<T> {
    /// The subscription that wanted to hear of it.
    #[serde(default)]
    pub handle: Option<String>,
    /// What has changed.
    #[serde(default)]
    pub fields_changed: Option<FieldsChanged>,
    /// The ids that the query was asked with, by the names of its variables.
    #[serde(default)]
    pub query_variables: Option<RawJson>,
    /// What the query of the subscription has found; absent where it has none.
    #[serde(default = "none")]
    pub data: Option<T>,
}

/// Serde's own default would ask for one of `T`.
fn none<T>() -> Option<T> {
    None
}

/// The paths that have changed, such as `product[id: 'gid://shopify/Product/1'].title`.
///
/// They are three lists since
/// <https://shopify.dev/changelog/updates-to-events-payloads-and-subscription-configuration>. In a payload
/// of before, all of them are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldsChanged {
    /// What is new.
    pub added: Vec<String>,
    /// What has another value.
    pub updated: Vec<String>,
    /// What is gone.
    pub removed: Vec<String>,
}

impl<'de> Deserialize<'de> for FieldsChanged {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        let value = RawJson::deserialize(value)?;
        let list = |name| value.member(name).unwrap_or_default();
        Ok(Self { added: list("added"), updated: list("updated"), removed: list("removed") })
    }
}
