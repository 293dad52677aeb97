//! SnipeRoute: trade intents and the orders that they become.
//!
//! Everything here is from the page "Webhooks" of SnipeRoute's Python SDK, unless another source
//! is named; the trade intent is from its API reference.
//!
//! # How it signs
//!
//! The header `sr-signature` is `v1=` and the hex of an HMAC-SHA256 over the header
//! `sr-timestamp`, a dot, and the body as it is.
//! The key is the signing secret, decoded from hex.
//! The id of a delivery is the body's `id`; the header `sr-event-id` repeats it and is not signed.
//!
//! # What it expects
//!
//! An answer of 200; the page's handler sends `{"status": "received"}`.
//! Whether another success counts, and when a delivery is tried again, is not said.
//!
//! # What is published, and what is not
//!
//! The page lists 16 event types as members of `WebhookEventType`, and shows how one of them is
//! spelled: `INTENT_FILLED` is `intent.filled`. The others follow its pattern.
//!
//! | events | spelling | `data` |
//! |---|---|---|
//! | `intent.created`, `intent.pending`, `intent.filled` | API reference | [`TradeIntent`], with an example |
//! | `intent.partially_filled`, `.canceled`, `.rejected`, `.failed` | API reference | [`TradeIntent`] |
//! | `intent.queued`, `intent.completed` | by the pattern | [`TradeIntent`], like all of `intent.*` |
//! | `order.submitted`, `.filled`, `.canceled`, `.rejected`, `.expired` | by the pattern | not published: [`Unpublished`] |
//! | `order.partial_filled` | by the pattern of `ORDER_PARTIAL_FILLED` | not published: [`Unpublished`] |
//! | `test.ping` | by the pattern | not published: [`Unpublished`] |
//!
//! If SnipeRoute spells the partly filled order `order.partially_filled`, as it spells the intent,
//! the event arrives as [`Unrecognized`] with all of its bytes.
//!
//! # Samples
//!
//! In `samples/`, the files `intent.created.json`, `intent.pending.json` and `intent.filled.json`
//! are SnipeRoute's own examples, byte for byte. In the last one `[]` stands for the orders, which
//! the page doesn't show.
//! All others are made here, because no example is published: those of `intent.*` have the
//! published trade intent with the fitting status, those of `order.*` and `test.ping` an empty
//! `data`.
//!
//! # Verifying without typed events
//!
//! [`sdk`] has the functions and errors of SnipeRoute's Python SDK under the same names, for
//! programs that need no typed events and no [`Endpoint`](crate::Endpoint).

mod event;
mod event_type;
mod intent;
pub mod sdk;
#[cfg(test)]
mod tests;
mod unpublished;

pub use self::{
    event::*,
    event_type::WebhookEventType,
    intent::{
        ErrorDetail, Fill, IntentStatus, Order, OrderStatus, OrderType, Side, TimeInForce,
        TradeIntent,
    },
    unpublished::Unpublished,
};
use std::time::Duration;

use crate::{
    acknowledgement::Acknowledgement,
    provider::Provider,
    scheme::{Scheme, SignatureEncoding, SignedPart},
    secret::SecretEncoding,
};

/// The provider SnipeRoute.
#[derive(Debug, Clone, Copy)]
pub struct SnipeRoute;

impl Provider for SnipeRoute {
    type Events = Event;

    const NAME: &'static str = "sniperoute";

    // SnipeRoute's Python SDK page, "Signature Verification", and the steps that its API
    // reference lists under "Verification".
    const SCHEME: Scheme = Scheme::hmac_sha256(
        "sr-signature",
        SignatureEncoding::Hex,
        &[SignedPart::Time, SignedPart::Literal("."), SignedPart::Body],
    )
    .prefix("v1=")
    .time_in_header("sr-timestamp")
    .id_in_body("id")
    // The page doesn't say that every body has one.
    .id_optional()
    .id_repeated_in_header("sr-event-id")
    .secret(SecretEncoding::Hex);

    // The page's deliveries have an `attempt_count` and a `next_retry_at`, so there are retries;
    // when they come, and how many, is not published. An idempotency store then assumes a window.
    const RETRY_WINDOW: Option<Duration> = None;

    // What the handler of the page's "Complete Example" returns.
    const ACKNOWLEDGEMENT: Acknowledgement = Acknowledgement::json(r#"{"status":"received"}"#);
}
