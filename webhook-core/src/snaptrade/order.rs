//! Orders: what the trade events bring.

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::order_word::{
    Action, AssetType, LegStatus, OrderRole, OrderStatus, OrderType, PriceEffect, TimeInForce,
    TrailingStopType,
};
use crate::{decimal, time};

/// What a trade event brings.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TradeDetails {
    /// The orders that were detected, or the order whose status changed.
    pub orders: Vec<Order>,
}

/// An order at a brokerage.
///
/// Prices and quantities are exactly the decimal strings that were sent: `"19.2000000000"` keeps
/// its zeros.
/// What is absent and what is null are both `None`.
/// The values of the words, and the fields that no example of the webhook page has, are from the
/// schema `AccountOrderRecordV2` of SnapTrade's API description.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// The brokerage's id of the order. Public handlers report orders without one.
    pub brokerage_order_id: Option<String>,
    /// What the orders of one group have in common, such as two that cancel each other.
    pub brokerage_group_order_id: Option<String>,
    /// The part that the order plays in its group.
    pub order_role: Option<OrderRole>,
    /// How far the order has come. A [leg](Leg::status) has words of its own.
    pub status: OrderStatus,
    /// What kind of order it is.
    pub order_type: Option<OrderType>,
    /// How long the order stays open.
    pub time_in_force: TimeInForce,
    /// When the order was placed.
    #[serde(deserialize_with = "time::required")]
    pub time_placed: Timestamp,
    /// When the order was executed.
    #[serde(default, deserialize_with = "time::optional")]
    pub time_executed: Option<Timestamp>,
    /// The currency of the prices, such as `USD`.
    pub price_currency: String,
    /// Whether the order costs or brings money. Newer than the examples, which lack it.
    pub price_effect: Option<PriceEffect>,
    /// The price at which the order was executed.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub execution_price: Option<Decimal>,
    /// The limit of the order.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub limit_price: Option<Decimal>,
    /// The stop of the order.
    ///
    /// The page's example has `"0.0000000000"` for a limit order, which has no stop. It is kept
    /// as `Some(0)`, because only the brokerage knows whether it means a price.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub stop_price: Option<Decimal>,
    /// How the stop follows the price.
    pub trailing_stop: Option<TrailingStop>,
    /// What is traded; several for one order on several options.
    pub legs: Vec<Leg>,
}

/// One instrument of an order.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Leg {
    /// The brokerage's id of the leg.
    pub leg_id: Option<String>,
    /// What is traded.
    pub instrument: Instrument,
    /// Whether it is bought or sold.
    pub action: Action,
    /// How far the leg has come. An [order](Order::status) has words of its own.
    pub status: Option<LegStatus>,
    /// The price at which the leg was executed.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub execution_price: Option<Decimal>,
    /// How much was ordered.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub total_quantity: Option<Decimal>,
    /// How much of it was canceled.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub canceled_quantity: Option<Decimal>,
    /// How much of it was executed.
    #[serde(default, deserialize_with = "decimal::optional")]
    pub filled_quantity: Option<Decimal>,
}

/// A security, an option or a coin.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Instrument {
    /// The symbol as it was sent. Options have blanks inside, `AAPL  261218C00240000`, which
    /// belong to it.
    pub symbol: String,
    /// The name for people.
    pub description: Option<String>,
    /// What kind of instrument it is.
    pub asset_type: AssetType,
    /// The exchange by its market identifier code. Options on an index have none.
    pub exchange_mic_code: Option<String>,
    /// The Financial Instrument Global Identifier.
    pub figi_code: Option<String>,
}

/// How the stop of an order follows the price.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct TrailingStop {
    /// How far the stop stays behind the price.
    #[serde(deserialize_with = "decimal::required")]
    pub amount: Decimal,
    /// What the amount counts: `type`.
    #[serde(rename = "type")]
    pub kind: TrailingStopType,
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: &str = r#"{"status":"PARTIAL","time_in_force":"Day","legs":[],
        "time_placed":"2026-05-08T18:52:02Z","price_currency":"USD""#;

    fn order(more: &str) -> serde_json::Result<Order> {
        serde_json::from_str(&format!("{SMALLEST}{more}}}"))
    }

    #[test]
    fn tells_a_sentinel_from_nothing() {
        for (more, expected) in [
            ("", None),
            (r#","stop_price":null"#, None),
            (r#","stop_price":"0.0000000000""#, Some("0.0000000000")),
            (r#","stop_price":"12.50""#, Some("12.50")),
            (r#","stop_price":12.50"#, Some("12.50")),
            (r#","stop_price":1.25e+1"#, Some("12.5")),
        ] {
            let price = order(more).unwrap().stop_price.map(|price| price.to_string());
            assert_eq!(price.as_deref(), expected, "{more}");
        }
    }

    #[test]
    fn refuses_a_price_that_is_none() {
        for more in [r#","stop_price":"""#, r#","stop_price":"n/a""#, r#","stop_price":true"#] {
            let error = order(more).unwrap_err().to_string();
            assert!(error.contains("expected a decimal"), "{error}");
        }
    }

    #[test]
    fn keeps_words_that_are_not_documented() {
        let order = order(r#","order_type":"Market","order_role":"SOMETHING_NEW""#).unwrap();
        assert!(matches!(order.time_in_force, TimeInForce::Other(_)));
        assert!(matches!(&order.order_type, Some(OrderType::Other(word)) if word == "Market"));
        assert_eq!(order.order_role, Some(OrderRole::Other("SOMETHING_NEW".into())));
    }
}
