//! Trade intents, with their orders and fills.
//!
//! The shapes are those of the API reference ("Trade Intents"). What is in every one of its
//! examples is required, all else is optional.

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer};

use crate::{decimal, open_enum::open_enum, raw_json::RawJson, time};

/// What somebody wants to trade, and what became of it.
///
/// Quantities and prices are exact, whether they come as JSON numbers, as in the API reference,
/// or as strings, as the SDK's `Decimal` fields would write them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TradeIntent {
    /// SnipeRoute's id of the intent.
    pub id: String,
    /// The id that the caller gave the intent.
    pub intent_id: String,
    /// What to trade, such as `AAPL`.
    pub symbol: String,
    /// Whether to buy or to sell.
    pub side: Side,
    /// How much.
    #[serde(deserialize_with = "decimal::required")]
    pub quantity: Decimal,
    /// What kind of order to place.
    pub order_type: OrderType,
    /// How far the intent has come. This is not the event type: an intent that was just created
    /// is `pending`.
    pub status: IntentStatus,
    /// The connected broker, such as `alpaca_abc123`.
    pub broker_id: String,
    /// The limit, for `limit` and `stop_limit`. No example has it.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub limit_price: Option<Decimal>,
    /// The stop, for `stop` and `stop_limit`. No example has it.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub stop_price: Option<Decimal>,
    /// How long the order stays open. No example has it.
    pub time_in_force: Option<TimeInForce>,
    /// Whether to trade outside of the regular hours. No example has it.
    pub extended_hours: Option<bool>,
    /// The orders that were placed; none where an example leaves them out.
    #[serde(default, deserialize_with = "list")]
    pub orders: Vec<Order>,
    /// When the intent was stored.
    #[serde(default, deserialize_with = "time::optional")]
    pub created_at: Option<Timestamp>,
    /// When the intent last changed.
    #[serde(default, deserialize_with = "time::optional")]
    pub updated_at: Option<Timestamp>,
    /// Why the intent was refused.
    pub error: Option<ErrorDetail>,
}

/// An order that was placed for an intent.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// SnipeRoute's id of the order.
    pub id: String,
    /// The broker's id. Each example has it; an order that no broker took could not.
    pub broker_order_id: Option<String>,
    /// How far the order has come.
    pub status: OrderStatus,
    /// What was executed so far.
    #[serde(default, deserialize_with = "list")]
    pub fills: Vec<Fill>,
    /// When the order was placed.
    #[serde(deserialize_with = "time::required")]
    pub created_at: Timestamp,
    /// When the order last changed.
    #[serde(deserialize_with = "time::required")]
    pub updated_at: Timestamp,
}

/// One execution of an order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Fill {
    /// How much was executed.
    #[serde(deserialize_with = "decimal::required")]
    pub quantity: Decimal,
    /// At which price.
    #[serde(deserialize_with = "decimal::required")]
    pub price: Decimal,
    /// When.
    #[serde(deserialize_with = "time::required")]
    pub filled_at: Timestamp,
}

/// Why an intent was refused.
///
/// The SDK has a model `ErrorDetail` without publishing its fields; the page's example reads
/// `message` and nothing else.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct ErrorDetail(RawJson);

impl ErrorDetail {
    /// The text for people, where there is one.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        self.0.member("message")
    }

    /// The code, where there is one: `error_code`, by the name that errors of the REST API have.
    #[must_use]
    pub fn error_code(&self) -> Option<String> {
        self.0.member("error_code")
    }

    /// The whole of it as JSON text.
    #[must_use]
    pub fn json(&self) -> &RawJson {
        &self.0
    }
}

/// A list that may be null or absent.
fn list<'de, D, T>(items: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(items).map(Option::unwrap_or_default)
}

open_enum! {
    /// Whether to buy or to sell.
    pub enum Side {
        Buy = "buy",
        Sell = "sell",
    }
}

open_enum! {
    /// What kind of order to place.
    pub enum OrderType {
        Market = "market",
        Limit = "limit",
        Stop = "stop",
        StopLimit = "stop_limit",
    }
}

open_enum! {
    /// How long an order stays open.
    pub enum TimeInForce {
        /// Until the end of the trading day; what SnipeRoute uses when nothing is said.
        Day = "day",
        /// Until it is canceled.
        GoodTilCanceled = "gtc",
        /// What can be had at once.
        ImmediateOrCancel = "ioc",
        /// All of it at once, or nothing.
        FillOrKill = "fok",
    }
}

open_enum! {
    /// How far an intent has come.
    ///
    /// The examples have `pending` and `filled`. The others are the words of the events with
    /// their names; the list of statuses itself is not published.
    pub enum IntentStatus {
        Pending = "pending",
        Queued = "queued",
        Completed = "completed",
        Filled = "filled",
        PartiallyFilled = "partially_filled",
        Canceled = "canceled",
        Rejected = "rejected",
        Failed = "failed",
    }
}

open_enum! {
    /// How far an order has come.
    ///
    /// These two are in the examples; the list of statuses is not published.
    pub enum OrderStatus {
        Pending = "pending",
        Filled = "filled",
    }
}
