//! Every field of every payload is on the typed event.

use super::*;
use crate::{
    canonical::Json,
    event::{Events as _, UnrecognizedReason},
    leaves::{self, Leaves, leaf_by_display, put},
    raw_json::RawJson,
};

leaf_by_display!(Side, OrderType, TimeInForce, IntentStatus, OrderStatus);

macro_rules! payload {
    ($file:literal) => {
        include_str!(concat!("../../../tests/payloads/sniperoute/", $file))
    };
}

const FILLED_WITH_ORDERS: &str = payload!("intent.filled-2.PARTIAL.json");
const REST_INTENT: &str = payload!("rest.trade_intent.json");
const MINIMAL: &str = payload!("sdk.webhook_event-minimal.json");

fn decode(json: &str) -> Event {
    let body: RawJson = serde_json::from_str(json).unwrap();
    let event_type: Option<String> = body.member("type");
    Event::decode(event_type.as_deref(), &Json::read(json.to_owned()).unwrap())
}

/// The leaves that the fields of the event stand for.
fn typed(event: &Event) -> Leaves {
    let mut leaves = Leaves::new();
    macro_rules! envelope {
        ($event:ident) => {{
            put!(leaves, "", { "id" => $event.id, "created_at" => $event.created_at });
            &$event.data
        }};
    }
    let data = match event {
        Event::IntentCreated(event) => envelope!(event),
        Event::IntentPending(event) => envelope!(event),
        Event::IntentQueued(event) => envelope!(event),
        Event::IntentCompleted(event) => envelope!(event),
        Event::IntentFilled(event) => envelope!(event),
        Event::IntentPartiallyFilled(event) => envelope!(event),
        Event::IntentCanceled(event) => envelope!(event),
        Event::IntentRejected(event) => envelope!(event),
        Event::IntentFailed(event) => envelope!(event),
        Event::OrderSubmitted(event) => return drop_data(envelope!(event), leaves),
        Event::OrderFilled(event) => return drop_data(envelope!(event), leaves),
        Event::OrderPartialFilled(event) => return drop_data(envelope!(event), leaves),
        Event::OrderCanceled(event) => return drop_data(envelope!(event), leaves),
        Event::OrderRejected(event) => return drop_data(envelope!(event), leaves),
        Event::OrderExpired(event) => return drop_data(envelope!(event), leaves),
        Event::TestPing(event) => return drop_data(envelope!(event), leaves),
        Event::Unrecognized(event) => panic!("{event:?}"),
    };
    put_intent(&mut leaves, "data.", data);
    leaves
}

/// The samples of unpublished data are empty.
fn drop_data(data: &Unpublished, leaves: Leaves) -> Leaves {
    assert_eq!(data.json().get(), "{}");
    leaves
}

fn put_intent(leaves: &mut Leaves, path: &str, intent: &TradeIntent) {
    put!(leaves, path, {
        "id" => intent.id,
        "intent_id" => intent.intent_id,
        "symbol" => intent.symbol,
        "side" => intent.side,
        "quantity" => intent.quantity,
        "order_type" => intent.order_type,
        "status" => intent.status,
        "broker_id" => intent.broker_id,
        "limit_price" => intent.limit_price,
        "stop_price" => intent.stop_price,
        "time_in_force" => intent.time_in_force,
        "extended_hours" => intent.extended_hours,
        "created_at" => intent.created_at,
        "updated_at" => intent.updated_at,
        "error.message" => intent.error.as_ref().and_then(ErrorDetail::message),
    });
    for (index, order) in intent.orders.iter().enumerate() {
        let path = format!("{path}orders.{index}.");
        put!(leaves, path, {
            "id" => order.id,
            "broker_order_id" => order.broker_order_id,
            "status" => order.status,
            "created_at" => order.created_at,
            "updated_at" => order.updated_at,
        });
        for (index, fill) in order.fills.iter().enumerate() {
            put!(leaves, format!("{path}fills.{index}."), {
                "quantity" => fill.quantity,
                "price" => fill.price,
                "filled_at" => fill.filled_at,
            });
        }
    }
}

#[test]
fn leaves_no_field_of_any_payload_out() {
    let samples = Event::TYPES.iter().map(|event_type| event_type.sample.unwrap());
    for json in samples.chain([FILLED_WITH_ORDERS]) {
        let event = decode(json);
        let mut expected = leaves::of(json);
        assert_eq!(expected.remove("type").as_deref(), event.event_type());
        assert_eq!(typed(&event), expected);
    }
}

#[test]
fn leaves_no_field_of_an_intent_out() {
    let full = r#"{
        "id": "1", "intent_id": "trade_001", "symbol": "AAPL", "side": "sell", "quantity": "10.50",
        "order_type": "stop_limit", "status": "rejected", "broker_id": "mock",
        "limit_price": 250.0, "stop_price": "1E-7", "time_in_force": "gtc", "extended_hours": true,
        "orders": [], "created_at": "2025-11-30T10:29:59Z", "updated_at": null,
        "error": {"message": "no"}
    }"#;
    for json in [full, REST_INTENT] {
        let mut typed = Leaves::new();
        put_intent(&mut typed, "", &serde_json::from_str(json).unwrap());
        let mut expected = leaves::of(json);
        expected.entry("stop_price".into()).and_modify(|price| *price = "0.0000001".into());
        assert_eq!(typed, expected);
    }
}

#[test]
fn documents_16_events_each_with_a_sample_of_its_type() {
    assert_eq!(Event::TYPES.len(), 16);
    for event_type in Event::TYPES {
        let event = decode(event_type.sample.unwrap());
        assert_eq!(event.event_type(), Some(event_type.name));
    }
}

#[test]
fn gives_each_made_intent_the_status_of_its_event() {
    for event_type in Event::TYPES {
        let leaves = leaves::of(event_type.sample.unwrap());
        let Some(status) = leaves.get("data.status") else { continue };
        let of_event = event_type.name.strip_prefix("intent.").unwrap();
        // The examples of `intent.created` and `intent.pending` have one status.
        let expected = if of_event == "created" { "pending" } else { of_event };
        assert_eq!(status, expected);
        assert!(IntentStatus::KNOWN.contains(&status.as_str().into()), "{status}");
    }
}

#[test]
fn takes_null_and_absent_lists_for_empty_ones() {
    let intent = r#"{"id":"1","intent_id":"2","symbol":"A","side":"buy","quantity":1,
        "order_type":"market","status":"new word","broker_id":"mock","orders":null,"error":null}"#;
    let intent: TradeIntent = serde_json::from_str(intent).unwrap();
    assert!(intent.orders.is_empty());
    assert!(intent.error.is_none());
    assert_eq!(intent.status, "new word");
    let order = r#"{"id":"1","status":"queued","created_at":"2025-11-30T10:29:59Z",
        "updated_at":"2025-11-30T10:29:59Z"}"#;
    let order: Order = serde_json::from_str(order).unwrap();
    assert!(order.fills.is_empty());
    assert!(matches!(order.status, OrderStatus::Other(word) if word == "queued"));
}

#[test]
fn reads_any_error_and_never_fails() {
    for (json, message) in [
        (r#"{"message":"no"}"#, Some("no")),
        (r#"{"message":7}"#, None),
        ("{}", None),
        (r#""no""#, None),
        ("[]", None),
    ] {
        let error: ErrorDetail = serde_json::from_str(json).unwrap();
        assert_eq!(error.message().as_deref(), message, "{json}");
        assert_eq!(error.json().get(), json);
        assert_eq!(error.error_code(), None);
    }
}

#[test]
fn keeps_an_intent_that_lacks_almost_all_as_unrecognized() {
    let Event::Unrecognized(event) = decode(MINIMAL) else { panic!("it was decoded") };
    assert!(matches!(event.reason(), UnrecognizedReason::Decode(_)), "{}", event.reason());
    assert_eq!(event.event_type(), Some("intent.filled"));
    assert_eq!(event.body(), MINIMAL.as_bytes());
}

#[test]
fn keeps_the_other_spelling_of_a_partly_filled_order_as_unrecognized() {
    let json = r#"{"type":"order.partially_filled","id":"1","created_at":"2025-11-30T10:30:00Z",
        "data":{}}"#;
    let Event::Unrecognized(event) = decode(json) else { panic!("it was decoded") };
    assert_eq!(event.reason(), &UnrecognizedReason::UnknownType);
    assert_eq!(event.event_type(), Some("order.partially_filled"));
}

#[test]
fn takes_events_of_unpublished_shape_whatever_their_data() {
    for data in ["", r#","data":null"#, r#","data":[1e999]"#, r#","data":{"id":7}"#] {
        let json =
            format!(r#"{{"type":"test.ping","id":"1","created_at":"2025-11-30T10:30:00Z"{data}}}"#);
        let Event::TestPing(event) = decode(&json) else { panic!("{json}") };
        assert_eq!(event.data.id(), None);
    }
}

#[test]
fn names_the_documented_scheme() {
    SnipeRoute::SCHEME.assert_sound();
    assert_eq!(SnipeRoute::NAME, Event::PROVIDER);
    assert_eq!(SnipeRoute::TOLERANCE.as_secs(), 300);
}
