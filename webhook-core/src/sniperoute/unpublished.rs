//! Unpublished: the data of events that are listed and not described.

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::intent::{ErrorDetail, Fill, Side};
use crate::{decimal, raw_json::RawJson};

/// What an `order.*` or `test.ping` event brings. SnipeRoute does not publish its shape.
///
/// It is kept as JSON text. The methods look for members by the names that the published trade
/// intent and its orders have, and never fail: a member that is absent, null, or of another type
/// is `None`.
/// Log what arrives before you build on it.
///
/// ```
/// # fn of(event: webhook_core::sniperoute::OrderFilled) {
/// match event.data.broker_order_id() {
///     Some(order) => println!("the broker filled {order}"),
///     None => println!("something was filled: {}", event.data.json().get()),
/// }
/// # }
/// ```
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Unpublished(RawJson);

impl Unpublished {
    /// The data as JSON text; `null` where the event has none.
    #[must_use]
    pub fn json(&self) -> &RawJson {
        &self.0
    }

    /// `id`: of the order or of the intent, which is not known.
    #[must_use]
    pub fn id(&self) -> Option<String> {
        self.0.member("id")
    }

    /// `intent_id`: the id that the caller gave the intent.
    #[must_use]
    pub fn intent_id(&self) -> Option<String> {
        self.0.member("intent_id")
    }

    /// `broker_order_id`: the broker's id of the order.
    #[must_use]
    pub fn broker_order_id(&self) -> Option<String> {
        self.0.member("broker_order_id")
    }

    /// `broker_id`: the connected broker.
    #[must_use]
    pub fn broker_id(&self) -> Option<String> {
        self.0.member("broker_id")
    }

    /// `symbol`: what is traded.
    #[must_use]
    pub fn symbol(&self) -> Option<String> {
        self.0.member("symbol")
    }

    /// `side`: whether to buy or to sell.
    #[must_use]
    pub fn side(&self) -> Option<Side> {
        self.0.member("side")
    }

    /// `quantity`: how much, from a number or a string that holds one.
    #[must_use]
    pub fn quantity(&self) -> Option<Decimal> {
        decimal::read(self.0.member::<RawJson>("quantity")?.as_raw())
    }

    /// `status`: the word as it was sent, of an order or of an intent.
    #[must_use]
    pub fn status(&self) -> Option<String> {
        self.0.member("status")
    }

    /// `fills`: what was executed so far; `None` as well when one of them cannot be read.
    #[must_use]
    pub fn fills(&self) -> Option<Vec<Fill>> {
        self.0.member("fills")
    }

    /// `created_at`: when the order or the intent was made.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        self.0.member("created_at")
    }

    /// `updated_at`: when the order or the intent last changed.
    #[must_use]
    pub fn updated_at(&self) -> Option<Timestamp> {
        self.0.member("updated_at")
    }

    /// `error`: why it was refused.
    #[must_use]
    pub fn error(&self) -> Option<ErrorDetail> {
        self.0.member("error")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(json: &str) -> Unpublished {
        serde_json::from_str(json).unwrap()
    }

    /// How many of the members can be read.
    fn readable(data: &Unpublished) -> usize {
        [
            data.id().is_some(),
            data.intent_id().is_some(),
            data.broker_order_id().is_some(),
            data.broker_id().is_some(),
            data.symbol().is_some(),
            data.side().is_some(),
            data.quantity().is_some(),
            data.status().is_some(),
            data.fills().is_some(),
            data.created_at().is_some(),
            data.updated_at().is_some(),
            data.error().is_some(),
        ]
        .into_iter()
        .filter(|&is| is)
        .count()
    }

    #[test]
    fn reads_members_by_their_published_names() {
        let data = data(
            r#"{
                "id": "o-1", "intent_id": "i-1", "broker_order_id": "b-1", "broker_id": "mock",
                "symbol": "AAPL", "side": "sell", "quantity": "10.50", "status": "filled",
                "fills": [{"quantity": 10, "price": 175.50, "filled_at": "2025-11-30T10:30:00Z"}],
                "created_at": "2025-11-30T10:30:00Z", "updated_at": "2025-11-30T10:30:01Z",
                "error": {"message": "none"}
            }"#,
        );
        assert_eq!(readable(&data), 12);
        assert_eq!(data.id().as_deref(), Some("o-1"));
        assert_eq!(data.intent_id().as_deref(), Some("i-1"));
        assert_eq!(data.broker_order_id().as_deref(), Some("b-1"));
        assert_eq!(data.broker_id().as_deref(), Some("mock"));
        assert_eq!(data.symbol().as_deref(), Some("AAPL"));
        assert_eq!(data.side(), Some(Side::Sell));
        assert_eq!(data.quantity().unwrap().to_string(), "10.50");
        assert_eq!(data.status().as_deref(), Some("filled"));
        assert_eq!(data.fills().unwrap()[0].price.to_string(), "175.50");
        assert_eq!(data.created_at().unwrap().to_string(), "2025-11-30T10:30:00Z");
        assert_eq!(data.updated_at().unwrap().to_string(), "2025-11-30T10:30:01Z");
        assert_eq!(data.error().unwrap().message().as_deref(), Some("none"));
    }

    #[test]
    fn never_fails() {
        let wrong = r#"{"id":1,"intent_id":[],"broker_order_id":null,"broker_id":{},"symbol":true,
            "side":7,"quantity":"many","status":0.5,"fills":[{}],"created_at":"soon",
            "updated_at":1732980600,"error":null}"#;
        for json in ["{}", "null", "[]", "7", "\"x\"", wrong] {
            assert_eq!(readable(&data(json)), 0, "{json}");
        }
        assert_eq!(Unpublished::default().json().get(), "null");
    }
}
