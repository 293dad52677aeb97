//! Event types: the words that an endpoint at SnipeRoute can subscribe to.

use serde::{Serialize, Serializer};

use crate::open_enum::open_enum;

open_enum! {
    /// The type of an event, as SnipeRoute's Python SDK lists it as `WebhookEventType`.
    ///
    /// The module's page says which of the words are published and which follow the pattern.
    pub enum WebhookEventType {
        IntentCreated = "intent.created",
        IntentPending = "intent.pending",
        IntentQueued = "intent.queued",
        IntentCompleted = "intent.completed",
        IntentFilled = "intent.filled",
        IntentPartiallyFilled = "intent.partially_filled",
        IntentCanceled = "intent.canceled",
        IntentRejected = "intent.rejected",
        IntentFailed = "intent.failed",
        OrderSubmitted = "order.submitted",
        OrderFilled = "order.filled",
        OrderPartialFilled = "order.partial_filled",
        OrderCanceled = "order.canceled",
        OrderRejected = "order.rejected",
        OrderExpired = "order.expired",
        TestPing = "test.ping",
    }
}

impl Serialize for WebhookEventType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::Events as _, sniperoute::Event};

    #[test]
    fn are_those_of_the_events() {
        let names: Vec<_> = Event::TYPES.iter().map(|event_type| event_type.name).collect();
        assert_eq!(WebhookEventType::KNOWN, names);
    }

    #[test]
    fn are_written_as_they_are_read() {
        for word in ["intent.filled", "order.partially_filled"] {
            let json = format!("{word:?}");
            let event_type: WebhookEventType = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&event_type).unwrap(), json);
        }
    }
}
