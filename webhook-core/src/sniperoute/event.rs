//! The events of SnipeRoute.

use webhook_macros::Events;

use super::{SnipeRoute, intent::TradeIntent, unpublished::Unpublished};

/// The events that SnipeRoute's Python SDK lists as `WebhookEventType`, in its order.
///
/// It is exhaustive on purpose: when an event is added, every `match` and every application has
/// to say what becomes of it.
#[derive(Debug, Events)]
#[events(provider = SnipeRoute, tag = "type", crate = crate)]
pub enum Event {
    /// An intent was stored.
    #[event("intent.created", sample = "samples/intent.created.json")]
    IntentCreated(IntentCreated),
    /// The order of an intent was handed to the broker.
    #[event("intent.pending", sample = "samples/intent.pending.json")]
    IntentPending(IntentPending),
    /// An intent was queued.
    #[event("intent.queued", sample = "samples/intent.queued.json")]
    IntentQueued(IntentQueued),
    /// An intent was completed.
    #[event("intent.completed", sample = "samples/intent.completed.json")]
    IntentCompleted(IntentCompleted),
    /// An intent was executed as a whole.
    #[event("intent.filled", sample = "samples/intent.filled.json")]
    IntentFilled(IntentFilled),
    /// An intent was executed in part.
    #[event("intent.partially_filled", sample = "samples/intent.partially_filled.json")]
    IntentPartiallyFilled(IntentPartiallyFilled),
    /// An intent was canceled.
    #[event("intent.canceled", sample = "samples/intent.canceled.json")]
    IntentCanceled(IntentCanceled),
    /// The broker refused an intent.
    #[event("intent.rejected", sample = "samples/intent.rejected.json")]
    IntentRejected(IntentRejected),
    /// An intent could not be routed, or was not valid.
    #[event("intent.failed", sample = "samples/intent.failed.json")]
    IntentFailed(IntentFailed),
    /// An order was submitted.
    #[event("order.submitted", sample = "samples/order.submitted.json")]
    OrderSubmitted(OrderSubmitted),
    /// An order was executed as a whole.
    #[event("order.filled", sample = "samples/order.filled.json")]
    OrderFilled(OrderFilled),
    /// An order was executed in part.
    #[event("order.partial_filled", sample = "samples/order.partial_filled.json")]
    OrderPartialFilled(OrderPartialFilled),
    /// An order was canceled.
    #[event("order.canceled", sample = "samples/order.canceled.json")]
    OrderCanceled(OrderCanceled),
    /// The broker refused an order.
    #[event("order.rejected", sample = "samples/order.rejected.json")]
    OrderRejected(OrderRejected),
    /// An order expired.
    #[event("order.expired", sample = "samples/order.expired.json")]
    OrderExpired(OrderExpired),
    /// A test event that the application requested.
    #[event("test.ping", sample = "samples/test.ping.json")]
    TestPing(TestPing),
    /// Any other event type, or a body that doesn't match its type.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of SnipeRoute that no typed event fits.
pub type Unrecognized = crate::event::Unrecognized<SnipeRoute>;

/// Defines one struct for each entry, with the members that every `WebhookEvent` of the page has.
macro_rules! events {
    ($($(#[$doc:meta])* $event:ident { $(#[$data_meta:meta])* data: $data:ty })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, serde::Deserialize)]
        #[non_exhaustive]
        pub struct $event {
            /// The id of the event, such as `evt_abc123`; the same when it is sent again.
            pub id: String,
            /// When SnipeRoute made the event.
            #[serde(deserialize_with = "crate::time::required")]
            pub created_at: jiff::Timestamp,
            $(#[$data_meta])*
            pub data: $data,
        }
    )+};
    (intents: $($(#[$doc:meta])* $event:ident,)+) => {
        events! {$(
            $(#[$doc])*
            $event {
                /// The intent as it was when the event was made.
                data: TradeIntent
            }
        )+}
    };
    (unpublished: $($(#[$doc:meta])* $event:ident,)+) => {
        events! {$(
            $(#[$doc])*
            $event {
                /// What the event brings; its shape is not published.
                #[serde(default)]
                data: Unpublished
            }
        )+}
    };
}

events! { intents:
    /// Sent when an intent is stored. Its status is then `pending`.
    IntentCreated,
    /// Sent when the order of an intent is handed to the broker.
    IntentPending,
    /// Listed by the SDK; when it is sent is not said.
    IntentQueued,
    /// Listed by the SDK; when it is sent is not said.
    IntentCompleted,
    /// Sent when an intent is executed as a whole.
    ///
    /// The API reference has an example without the intent's times.
    IntentFilled,
    /// Sent when an intent is executed in part.
    IntentPartiallyFilled,
    /// Sent when an intent is canceled.
    IntentCanceled,
    /// Sent when the broker refuses an intent; [`TradeIntent::error`] says why.
    IntentRejected,
    /// Sent when an intent cannot be routed or is not valid.
    IntentFailed,
}

events! { unpublished:
    /// Listed by the SDK; when it is sent is not said.
    OrderSubmitted,
    /// Listed by the SDK; when it is sent is not said.
    OrderFilled,
    /// Listed by the SDK; when it is sent, and how its type is spelled, is not said.
    ///
    /// A type `order.partially_filled` would arrive as [`Unrecognized`].
    OrderPartialFilled,
    /// Listed by the SDK; when it is sent is not said.
    OrderCanceled,
    /// Listed by the SDK; when it is sent is not said.
    OrderRejected,
    /// Listed by the SDK; when it is sent is not said.
    OrderExpired,
    /// Sent when the SDK's `send_test_webhook` asks for it.
    TestPing,
}
