//! SnapTrade: brokerage connections, accounts and trades of a service's users.
//!
//! Everything here is from SnapTrade's webhook page ("Webhooks" in its documentation), unless
//! another source is named.
//!
//! # How it signs
//!
//! The header `Signature` is the base64 of an HMAC-SHA256 over the *re-serialised* body: JSON as
//! Python's `json.dumps(payload, separators=(",", ":"), sort_keys=True)` writes it.
//! The key is the **consumer key** as text, neither the deprecated `webhookSecret` of the body
//! nor anything decoded.
//! The time is the body's `eventTimestamp`, and the id of a delivery is its `webhookId`.
//!
//! # What it expects
//!
//! An answer of 200, 201, 202 or 204; the page's own handler sends `{}`.
//! Anything else is tried again up to three times, first after 30 minutes.
//! The page's handler refuses what is older than 300 seconds; whether a retry carries a fresh
//! time is not said, see [`Endpoint::insecure_accept_any_age`](crate::Endpoint::insecure_accept_any_age).
//!
//! # Two schemas
//!
//! Deliveries of an OAuth application (the section `oauth_v1` of a newer version of the page) have
//! the same event types, but other names for two members of the JSON object. They come to the same
//! address and are signed with the same key. Both schemas become the same Rust types; [`Schema`]
//! tells them apart.
//!
//! | API-key schema | OAuth schema | here |
//! |---|---|---|
//! | – | `schemaVersion` | `schema` |
//! | `webhookId` | `webhookId` | `webhook_id` |
//! | `clientId` | `oauthClientId` | `client_id` |
//! | `eventTimestamp` | `eventTimestamp` | `event_timestamp` |
//! | `userId`, the integrator's own text | `userId`, given by SnapTrade | `user_id` |
//! | `webhookSecret` | – | `webhook_secret` |
//! | `brokerageAuthorizationId` | `connectionId` | `brokerage_authorization_id` |
//! | `accountId`, `brokerageId` | the same | `account_id`, `brokerage_id` |
//! | `connectionAttemptedResult` | the same | `connection_attempted_result` |
//! | `details` of three events, typed | `details` of any, free | `details` |
//!
//! # What is left out on purpose
//!
//! - The examples of the trade events have a second id, `webookId`, with another value than
//!   `webhookId`. Nothing says what it is, so it is neither kept nor taken for the id.
//! - Ids are text: some ids of the page's own examples are no UUIDs.
//! - `TEST_WEBHOOK`, which public handlers report from the dashboard's test button, has no
//!   published shape, and `TRADES_PLACED` is not documented any more. They arrive as
//!   [`Unrecognized`], like every type that is new.
//! - A member that is required here is in the page's example of the event; a delivery that lacks
//!   it arrives as [`Unrecognized`], with all of its bytes.
//!
//! # Samples
//!
//! `samples/` holds the page's example of each of the 16 events, byte for byte.
//! They are made up by SnapTrade: the option of the trade events expires in July by its
//! description and in December by its symbol, and several events share one id.

mod event;
mod holdings;
mod member;
mod order;
mod order_word;
#[cfg(test)]
mod tests;
mod wire;

pub use self::{
    event::*,
    holdings::{HoldingsDetails, HoldingsPart},
    member::{ConnectionAttemptedResult, Details, Schema, WebhookSecret},
    order::{Instrument, Leg, Order, TradeDetails, TrailingStop},
    order_word::{
        Action, AssetType, LegStatus, OrderRole, OrderStatus, OrderType, PriceEffect, TimeInForce,
        TrailingStopType,
    },
};
use std::time::Duration;

use crate::{
    acknowledgement::Acknowledgement,
    provider::Provider,
    scheme::{Scheme, SignatureEncoding, SignedPart, TimeFormat},
};

/// The provider SnapTrade.
#[derive(Debug, Clone, Copy)]
pub struct SnapTrade;

impl Provider for SnapTrade {
    type Events = Event;

    const NAME: &'static str = "snaptrade";

    // SnapTrade's webhook page, "Verifying Webhook Authenticity".
    const SCHEME: Scheme =
        Scheme::hmac_sha256("signature", SignatureEncoding::Base64, &[SignedPart::CanonicalBody])
            .time_in_body("eventTimestamp")
            .time_format(TimeFormat::Rfc3339)
            .id_in_body("webhookId")
            // The page doesn't say that every body has one.
            .id_optional();

    // SnapTrade's webhook page, "Handling Undeliverable Webhooks": "exponential backoff (starting at 30 minutes)"
    // until "3 retry attempts have been made". The page names no factor; with the usual factor of 2
    // the three retries come 30, 60 and 120 minutes apart.
    const RETRY_WINDOW: Option<Duration> = Some(Duration::from_secs((30 + 60 + 120) * 60));

    // `return jsonify({}), 200` of the page's handler.
    const ACKNOWLEDGEMENT: Acknowledgement = Acknowledgement::json("{}");
}
