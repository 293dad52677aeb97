//! Typed: which leaves the fields of an event stand for.

use super::super::*;
use crate::leaves::{Leaf, Leaves, leaf_by_display, put};

leaf_by_display!(
    ConnectionAttemptedResult,
    OrderStatus,
    LegStatus,
    OrderRole,
    OrderType,
    TimeInForce,
    Action,
    AssetType,
    TrailingStopType,
    PriceEffect,
);

impl Leaf for WebhookSecret {
    fn leaf(&self) -> Option<String> {
        Some(self.expose().to_owned())
    }
}

/// The leaves that the fields of the event stand for, under the names of its schema.
pub(super) fn typed(event: &Event) -> Leaves {
    macro_rules! typed {
        ($event:ident $(, $name:literal => $field:ident)*) => {{
            let mut leaves = Leaves::new();
            put!(leaves, "", {
                "webhookId" => $event.webhook_id,
                "clientId" => $event.client_id,
                "eventTimestamp" => $event.event_timestamp,
                "userId" => $event.user_id,
                "webhookSecret" => $event.webhook_secret,
                $($name => $event.$field,)*
            });
            in_schema(&$event.schema, leaves)
        }};
    }
    macro_rules! connection {
        ($event:ident) => {{
            let mut leaves = typed!(
                $event,
                "brokerageAuthorizationId" => brokerage_authorization_id,
                "accountId" => account_id,
                "brokerageId" => brokerage_id,
                "connectionAttemptedResult" => connection_attempted_result
            );
            let session_id = $event.details.as_ref().and_then(Details::session_id);
            put!(leaves, "", { "details.sessionId" => session_id });
            leaves
        }};
    }
    macro_rules! trade {
        ($event:ident) => {{
            let mut leaves = typed!(
                $event,
                "brokerageAuthorizationId" => brokerage_authorization_id,
                "accountId" => account_id,
                "brokerageId" => brokerage_id
            );
            for (index, order) in $event.details.orders.iter().enumerate() {
                put_order(&mut leaves, &format!("details.orders.{index}."), order);
            }
            leaves
        }};
    }
    match event {
        Event::UserRegistered(event) => typed!(event),
        Event::UserDeleted(event) => typed!(event),
        Event::ConnectionAttempted(event) => connection!(event),
        Event::ConnectionAdded(event) => connection!(event),
        Event::ConnectionDeleted(event) => connection!(event),
        Event::ConnectionBroken(event) => connection!(event),
        Event::ConnectionFixed(event) => connection!(event),
        Event::ConnectionUpdated(event) => connection!(event),
        Event::ConnectionFailed(event) => connection!(event),
        Event::NewAccountAvailable(event) => connection!(event),
        Event::AccountTransactionsInitialUpdate(event) => connection!(event),
        Event::AccountTransactionsUpdated(event) => connection!(event),
        Event::AccountRemoved(event) => connection!(event),
        Event::AccountHoldingsUpdated(event) => {
            let mut leaves = typed!(
                event,
                "brokerageAuthorizationId" => brokerage_authorization_id,
                "accountId" => account_id,
                "brokerageId" => brokerage_id
            );
            for (name, part) in event.details.iter().flat_map(HoldingsDetails::parts) {
                let part_name = format!("details.{name}.");
                put!(leaves, part_name, { "success" => part.success, "error" => part.error });
            }
            leaves
        }
        Event::TradeDetection(event) => trade!(event),
        Event::TradeUpdate(event) => trade!(event),
        Event::Unrecognized(event) => panic!("{event:?}"),
    }
}

/// The same leaves under the names that `schema` has for them.
fn in_schema(schema: &Schema, mut leaves: Leaves) -> Leaves {
    if *schema == Schema::ApiKey {
        return leaves;
    }
    for (api_key_name, name) in
        [("clientId", "oauthClientId"), ("brokerageAuthorizationId", "connectionId")]
    {
        let renamed = leaves.remove(api_key_name).map(|leaf| (name.to_owned(), leaf));
        leaves.extend(renamed);
    }
    put!(leaves, "", { "schemaVersion" => "oauth_v1".to_owned() });
    leaves
}

pub(super) fn put_order(leaves: &mut Leaves, path: &str, order: &Order) {
    put!(leaves, path, {
        "brokerage_order_id" => order.brokerage_order_id,
        "brokerage_group_order_id" => order.brokerage_group_order_id,
        "order_role" => order.order_role,
        "status" => order.status,
        "order_type" => order.order_type,
        "time_in_force" => order.time_in_force,
        "time_placed" => order.time_placed,
        "time_executed" => order.time_executed,
        "price_currency" => order.price_currency,
        "price_effect" => order.price_effect,
        "execution_price" => order.execution_price,
        "limit_price" => order.limit_price,
        "stop_price" => order.stop_price,
    });
    if let Some(stop) = &order.trailing_stop {
        put!(leaves, path, {
            "trailing_stop.amount" => stop.amount,
            "trailing_stop.type" => stop.kind,
        });
    }
    for (index, leg) in order.legs.iter().enumerate() {
        put!(leaves, format!("{path}legs.{index}."), {
            "leg_id" => leg.leg_id,
            "instrument.symbol" => leg.instrument.symbol,
            "instrument.description" => leg.instrument.description,
            "instrument.asset_type" => leg.instrument.asset_type,
            "instrument.exchange_mic_code" => leg.instrument.exchange_mic_code,
            "instrument.figi_code" => leg.instrument.figi_code,
            "action" => leg.action,
            "status" => leg.status,
            "execution_price" => leg.execution_price,
            "total_quantity" => leg.total_quantity,
            "canceled_quantity" => leg.canceled_quantity,
            "filled_quantity" => leg.filled_quantity,
        });
    }
}
