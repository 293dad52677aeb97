//! Events: what a delivery of the history brought, in the form in which it was sent.

use bytes::Bytes;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use webhook_core::{
    Json,
    sniperoute::{Unpublished, WebhookEventType},
};

use super::models::WebhookDelivery;

/// An event as SnipeRoute sends it: the SDK's model of this name.
///
/// Handlers get the typed events of [`webhook_core::sniperoute`]; this one is for what is read
/// from the history.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// What happened.
    #[serde(rename = "type")]
    pub event_type: WebhookEventType,
    /// The id of the event, such as `evt_abc123`.
    pub id: String,
    /// When SnipeRoute made the event.
    pub created_at: Timestamp,
    /// What the event brings.
    pub data: Unpublished,
}

impl WebhookEvent {
    /// The event as JSON text, as a delivery has it for its body. `data` keeps its characters.
    #[must_use]
    pub fn to_json(&self) -> Bytes {
        #[derive(Serialize)]
        struct Body<'e> {
            r#type: &'e WebhookEventType,
            id: &'e str,
            created_at: Timestamp,
            data: &'e RawValue,
        }

        let data = serde_json::from_str(self.data.json().get()).unwrap_or(RawValue::NULL);
        let body =
            Body { r#type: &self.event_type, id: &self.id, created_at: self.created_at, data };
        serde_json::to_vec(&body).unwrap_or_default().into()
    }
}

impl WebhookDelivery {
    /// The event that was delivered, made of the payload.
    ///
    /// Whether the payload is the whole event or its `data` is not published. What has a `type`,
    /// an `id` and `data` is taken for the event. Any other object is taken for the `data`, with
    /// the delivery's type, event id and, because the event's own time is not known then, time.
    ///
    /// `None` when the payload is no object, or is an event with another type or id than the
    /// delivery says.
    #[must_use]
    pub fn event(&self) -> Option<WebhookEvent> {
        #[derive(Deserialize)]
        struct Object {
            r#type: Option<Unpublished>,
            id: Option<Unpublished>,
            data: Option<Unpublished>,
        }

        let payload = self.payload.json().get();
        // An array could stand for a struct, field by field.
        let json = Json::read(payload.to_owned()).ok().filter(|_| payload.starts_with('{'))?;
        let object: Object = json.decode().ok()?;
        if let Object { r#type: Some(_), id: Some(_), data: Some(_) } = object {
            let event: WebhookEvent = json.decode().ok()?;
            let agrees = event.event_type == self.event_type && event.id == self.event_id;
            return agrees.then_some(event);
        }
        Some(WebhookEvent {
            event_type: self.event_type.clone(),
            id: self.event_id.clone(),
            created_at: self.created_at,
            data: self.payload.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery(payload: &str) -> WebhookDelivery {
        let json = format!(
            r#"{{"id":"dlv_1","event_type":"intent.filled","event_id":"evt_1","payload":{payload},
                "status":"failed","attempt_count":1,"created_at":"2025-11-30T10:30:00Z"}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    fn body(payload: &str) -> Option<String> {
        let event = delivery(payload).event()?;
        Some(String::from_utf8(event.to_json().to_vec()).unwrap())
    }

    #[test]
    fn are_the_payload_or_have_it_for_their_data() {
        let whole = r#"{"type":"intent.filled","id":"evt_1","created_at":"2025-11-30T10:29:59Z","data":{"price":175.50}}"#;
        assert_eq!(body(whole).as_deref(), Some(whole));
        let data =
            r#"{"id":"an intent","type":"limit","price":175.50,"big":12345678901234567890.10}"#;
        let expected = format!(
            r#"{{"type":"intent.filled","id":"evt_1","created_at":"2025-11-30T10:30:00Z","data":{data}}}"#
        );
        assert_eq!(body(data), Some(expected));
    }

    #[test]
    fn are_none_when_the_payload_is_none_or_belongs_to_another_one() {
        for payload in [
            "null",
            "[]",
            r#"["intent.filled","evt_1",{}]"#,
            "7",
            r#"{"type":"intent.filled","id":"evt_2","created_at":"2025-11-30T10:29:59Z","data":{}}"#,
            r#"{"type":"intent.failed","id":"evt_1","created_at":"2025-11-30T10:29:59Z","data":{}}"#,
            r#"{"type":"intent.filled","id":"evt_1","created_at":"soon","data":{}}"#,
        ] {
            assert_eq!(body(payload), None, "{payload}");
        }
    }
}
