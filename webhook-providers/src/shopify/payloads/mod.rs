//! What the topics bring, in the shapes of <https://shopify.dev/docs/api/webhooks>.

mod shared;
mod no_address;
mod customers;
mod companies;
mod payment_terms;
mod orders;
mod returns;
mod checkouts;
mod fulfillment_orders;
mod products;
mod product_feeds;
mod inventory;
mod subscriptions;
mod shop;

pub use self::{
    checkouts::*, companies::*, customers::*, fulfillment_orders::*, inventory::*, no_address::*,
    orders::*, payment_terms::*, product_feeds::*, products::*, returns::*, shared::*, shop::*,
    subscriptions::*,
};
