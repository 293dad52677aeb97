//! Every event has the serial key that its handler names, whatever form the handler has.
#![deny(warnings, unreachable_pub, clippy::pedantic)]
#![expect(clippy::unused_async, clippy::unused_self, reason = "handlers do nothing here")]
#![expect(clippy::unwrap_used, reason = "the helpers are part of the tests")]

use std::sync::Arc;

use webhook_core::{Dispatch, EventPayload, Events, Json, on, snaptrade, sniperoute, webhooks};

/// An application whose keys are fields.
struct Desk;

#[webhooks(
    ignore(snaptrade::UserDeleted, reason = "we delete the users ourselves"),
    crate = webhook_core
)]
impl Desk {
    #[on(snaptrade::TradeDetection, snaptrade::TradeUpdate, serial_by = "account_id")]
    async fn trades(&self, _: snaptrade::Event) {}

    #[on(snaptrade::ConnectionBroken, serial_by = "account_id")]
    fn broken(&self, _: snaptrade::ConnectionBroken) {}

    #[on(snaptrade::ConnectionFixed)]
    fn fixed(&self, _: snaptrade::ConnectionFixed) {}

    #[on(snaptrade::_, serial_by = "user_id")]
    fn rest(&self, _: snaptrade::Event) {}
}

/// An application whose keys are what functions say, but for one.
struct Router<S>(S);

#[webhooks(crate = webhook_core)]
impl<S: Send + Sync + 'static> Router<S> {
    #[on(sniperoute::IntentCreated, serial_by = "data.intent_id")]
    async fn created(&self, _: sniperoute::IntentCreated) {}

    #[on(sniperoute::OrderFilled, serial_by = order_of)]
    async fn filled(&self, _: sniperoute::OrderFilled) {}

    #[on(sniperoute::IntentFilled, sniperoute::OrderRejected, serial_by = Traded::symbol)]
    async fn several(&self, _: sniperoute::Event) {}

    #[on(sniperoute::IntentFailed, serial_by = Self::intent_of)]
    fn failed(&self, _: sniperoute::IntentFailed) {}

    fn intent_of(event: &sniperoute::IntentFailed) -> &str {
        &event.data.id
    }

    #[on(sniperoute::_, serial_by = type_of)]
    fn rest(&self, _: sniperoute::Event) {}
}

fn order_of(event: &sniperoute::OrderFilled) -> Option<String> {
    Some(format!("order {}", event.data.broker_order_id()?))
}

/// What several events have in common, each in its own place.
trait Traded {
    fn symbol(&self) -> Option<String>;
}

impl Traded for sniperoute::IntentFilled {
    fn symbol(&self) -> Option<String> {
        Some(self.data.symbol.clone())
    }
}

impl Traded for sniperoute::OrderRejected {
    fn symbol(&self) -> Option<String> {
        self.data.symbol()
    }
}

fn type_of<E: EventPayload>(_: &E) -> Option<&'static str> {
    E::TYPE
}

/// An application of one function.
struct Archive;

#[on(snaptrade::_, serial_by = "client_id", crate = webhook_core)]
async fn archive(_: &Archive, _: snaptrade::Event) {}

/// The key of a body that these handlers have.
fn key<E: Dispatch<H>, H>(event_type: &str, body: impl Into<String>) -> Option<String> {
    let body = Json::read(body.into()).unwrap();
    let key = E::decode(Some(event_type), &body).serial_key()?;
    Some(key.as_str().to_owned())
}

fn sample<E: Events>(event_type: &str) -> &'static str {
    E::TYPES.iter().find(|of| of.name == event_type).unwrap().sample.unwrap()
}

fn key_of_snaptrade(event_type: &str) -> Option<String> {
    key::<snaptrade::Event, Desk>(event_type, sample::<snaptrade::Event>(event_type))
}

fn key_of_sniperoute(event_type: &str, data: &str) -> Option<String> {
    let body = format!(r#"{{"id":"e","created_at":"2025-11-30T10:30:00Z","data":{data}}}"#);
    key::<sniperoute::Event, Router<()>>(event_type, body)
}

const INTENT: &str = r#"{"id":"550e8400","intent_id":"trade_001","symbol":"AAPL","side":"buy",
    "quantity":10,"order_type":"market","status":"filled","broker_id":"alpaca"}"#;

#[test]
fn a_field_of_several_events_is_that_of_each() {
    let account = |event_type, account: &str| {
        assert_eq!(key_of_snaptrade(event_type).as_deref(), Some(account));
        assert!(sample::<snaptrade::Event>(event_type).contains(account));
    };
    account("TRADE_DETECTION", "ad4202bb-eaf7-4c7c-a176-e8406612b1ca");
    account("TRADE_UPDATE", "ad4202bb-eaf7-4c7c-a176-e8406612b1ca");
}

#[test]
fn an_absent_field_is_no_key() {
    assert_eq!(key_of_snaptrade("CONNECTION_BROKEN"), None);
    for (account, expected) in [("\"a-1\"", Some("a-1")), ("\"\"", None), ("null", None)] {
        let body = sample::<snaptrade::Event>("CONNECTION_BROKEN");
        let body = body.replacen('{', &format!("{{\"accountId\": {account},"), 1);
        let key = key::<snaptrade::Event, Desk>("CONNECTION_BROKEN", body);
        assert_eq!(key.as_deref(), expected, "{account}");
    }
}

#[test]
fn without_serial_by_there_is_no_key() {
    assert_eq!(key_of_snaptrade("CONNECTION_FIXED"), None);
    assert_eq!(key_of_snaptrade("USER_DELETED"), None);
}

#[test]
fn the_rest_has_the_key_of_each_event() {
    for event_type in ["USER_REGISTERED", "CONNECTION_ADDED", "ACCOUNT_HOLDINGS_UPDATED"] {
        let user = key_of_snaptrade(event_type).unwrap();
        let body = sample::<snaptrade::Event>(event_type);
        assert!(body.contains(&format!("\"userId\": \"{user}\"")), "{event_type}: {user}");
    }
    assert_eq!(key_of_sniperoute("test.ping", "{}").as_deref(), Some("test.ping"));
}

#[test]
fn an_unrecognized_event_of_the_rest_has_a_key_by_a_function_only() {
    let body = r#"{"userId":"a-1"}"#;
    assert_eq!(key::<snaptrade::Event, Desk>("SOMETHING_NEW", body), None);
    assert_eq!(key::<snaptrade::Event, Desk>("USER_REGISTERED", body), None);
    assert_eq!(key_of_sniperoute("something.new", "{}"), None);
}

#[test]
fn a_function_gives_the_key() {
    let filled = key_of_sniperoute("order.filled", r#"{"broker_order_id":"b-1"}"#);
    assert_eq!(filled.as_deref(), Some("order b-1"));
    assert_eq!(key_of_sniperoute("order.filled", "{}"), None);
    assert_eq!(key_of_sniperoute("intent.failed", INTENT).as_deref(), Some("550e8400"));
}

#[test]
fn a_function_of_several_events_sees_each_as_it_is() {
    assert_eq!(key_of_sniperoute("intent.filled", INTENT).as_deref(), Some("AAPL"));
    let rejected = key_of_sniperoute("order.rejected", r#"{"symbol":"MSFT"}"#);
    assert_eq!(rejected.as_deref(), Some("MSFT"));
}

#[test]
fn a_function_for_everything_has_the_key_of_each_event() {
    let key = |event_type| {
        key::<snaptrade::Event, Archive>(event_type, sample::<snaptrade::Event>(event_type))
    };
    assert_eq!(key("CONNECTION_BROKEN").as_deref(), Some("yLNANjmwau"));
    assert_eq!(key("TRADE_UPDATE").as_deref(), Some("PARTNERAPP"));
}

#[test]
fn a_field_may_stand_in_another() {
    assert_eq!(key_of_sniperoute("intent.created", INTENT).as_deref(), Some("trade_001"));
}

#[test]
fn a_shared_application_has_the_keys_of_its_own() {
    let body = sample::<snaptrade::Event>("TRADE_UPDATE");
    let shared = key::<snaptrade::Event, Arc<Arc<Desk>>>("TRADE_UPDATE", body);
    assert_eq!(shared.as_deref(), Some("ad4202bb-eaf7-4c7c-a176-e8406612b1ca"));
}
