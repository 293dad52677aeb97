//! Every field of every payload is on the typed event, whichever schema it came in.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderValue};
use serde::Deserialize;

use super::*;
use crate::{
    Endpoint, RawJson, Secret,
    canonical::Json,
    event::{Events as _, UnrecognizedReason},
    leaves::{self, Leaves},
};

mod typed;

use self::typed::{put_order, typed};

macro_rules! payload {
    ($file:literal) => {
        include_str!(concat!("../../../tests/payloads/snaptrade/", $file))
    };
}

const OLD_HOLDINGS: &str = payload!("ACCOUNT_HOLDINGS_UPDATED-old.json");
const OLD_CONNECTION_DELETED: &str = payload!("CONNECTION_DELETED-old.json");
const OLD_USER_DELETED: &str = payload!("USER_DELETED-old.json");
const OAUTH_ATTEMPTED: &str = payload!("OAUTH_V1_CONNECTION_ATTEMPTED.json");
const OAUTH_BASE: &str = payload!("OPENAPI_OAuthWebhookBase.json");
const OPENAPI_ORDER: &str = payload!("OPENAPI_AccountOrderRecordV2.ASSEMBLED.json");
const OPENAPI_BASE: &str = payload!("OPENAPI_WebhookBase.json");
const TEST_WEBHOOK: &str = payload!("TEST_WEBHOOK.SHAPE-UNKNOWN.json");
const TRADES_PLACED: [&str; 2] =
    [payload!("TRADES_PLACED-old.json"), payload!("TRADES_PLACED-old-2.json")];

/// The samples, and what else public documents show of events that are documented today.
fn payloads() -> impl Iterator<Item = &'static str> {
    let samples = Event::TYPES.iter().map(|event_type| event_type.sample.unwrap());
    samples.chain([OLD_HOLDINGS, OLD_USER_DELETED, OAUTH_ATTEMPTED, OAUTH_BASE])
}

/// The members of `json` by name; the last one where a name is repeated, as in the signed form.
fn members(json: &str) -> BTreeMap<String, RawJson> {
    serde_json::from_str(json).unwrap()
}

fn text(members: &BTreeMap<String, RawJson>) -> String {
    let members = members.iter().map(|(name, value)| format!("{name:?}:{}", value.get()));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn decode(json: &str) -> Event {
    let event_type: Option<String> = members(json).get("eventType").and_then(RawJson::parse);
    Event::decode(event_type.as_deref(), &Json::read(json.to_owned()).unwrap())
}

fn reason(json: &str) -> String {
    match decode(json) {
        Event::Unrecognized(event) => event.reason().to_string(),
        event => panic!("{event:?} was decoded"),
    }
}

#[test]
fn leaves_no_field_of_any_payload_out() {
    for json in payloads() {
        let event = decode(json);
        let mut expected = leaves::of(json);
        expected.remove("webookId");
        assert_eq!(expected.remove("eventType").as_deref(), event.event_type());
        assert_eq!(typed(&event), expected);
    }
}

#[test]
fn leaves_no_field_of_an_order_out() {
    let mut typed = Leaves::new();
    put_order(&mut typed, "", &serde_json::from_str(OPENAPI_ORDER).unwrap());
    assert_eq!(typed, leaves::of(OPENAPI_ORDER));
    assert_eq!(typed.len(), 26);
}

#[test]
fn documents_16_events_each_with_the_example_of_its_type() {
    assert_eq!(Event::TYPES.len(), 16);
    for event_type in Event::TYPES {
        let event = decode(event_type.sample.unwrap());
        assert_eq!(event.event_type(), Some(event_type.name));
    }
}

#[test]
fn reads_an_option_order_as_it_was_sent() {
    let Event::TradeDetection(event) = decode(include_str!("samples/TRADE_DETECTION.json")) else {
        panic!("another event")
    };
    assert_eq!(event.webhook_id, "763bc1cd-8aca-4896-8faa-e84b82f8f7b2", "not `webookId`");
    let [order] = &*event.details.orders else { panic!("another number of orders") };
    let [leg] = &*order.legs else { panic!("another number of legs") };
    assert_eq!(leg.instrument.symbol, "AAPL  261218C00240000");
    assert_eq!(leg.action, Action::BuyToOpen);
    assert_eq!(leg.status, Some(LegStatus::Executed));
    assert_eq!(leg.canceled_quantity, None);
    assert_eq!(order.status, OrderStatus::Executed);
    assert_eq!(order.limit_price.unwrap().to_string(), "19.2000000000");
    assert_eq!(order.stop_price.unwrap().to_string(), "0.0000000000", "a sentinel is kept");
    assert_eq!(order.price_effect, None);
}

#[test]
fn decodes_both_schemas_into_one_type() {
    let Event::ConnectionAttempted(oauth) = decode(OAUTH_ATTEMPTED) else { panic!("another") };
    assert_eq!(oauth.schema, Schema::OauthV1);
    assert_eq!(oauth.client_id, "portfolio-app");
    assert!(oauth.webhook_secret.is_none());
    assert_eq!(
        oauth.brokerage_authorization_id.as_deref(),
        Some("7c382af7-1faa-490c-8d10-b15e27a36a14")
    );
    let session_id = oauth.details.unwrap().session_id();
    assert_eq!(session_id.as_deref(), Some("04525fa4-7194-4f37-ab15-c9eaa3bae886"));
    let sample = include_str!("samples/CONNECTION_ATTEMPTED.json");
    let Event::ConnectionAttempted(api_key) = decode(sample) else { panic!("another") };
    assert_eq!(api_key.schema, Schema::ApiKey);
    assert_eq!(api_key.connection_attempted_result, ConnectionAttemptedResult::Success);
    assert!(api_key.brokerage_authorization_id.is_none());
}

#[test]
fn takes_both_names_of_a_member_and_prefers_that_of_the_api_key_schema() {
    let mut members = members(include_str!("samples/CONNECTION_FIXED.json"));
    for (name, value) in [
        ("connectionId", r#""another""#),
        ("oauthClientId", r#""another""#),
        ("schemaVersion", r#""oauth_v9""#),
        ("accountId", r#""a""#),
        ("somethingNew", "[{}]"),
    ] {
        members.insert(name.to_owned(), serde_json::from_str(value).unwrap());
    }
    let Event::ConnectionFixed(event) = decode(&text(&members)) else { panic!("another event") };
    assert_eq!(event.client_id, "BVmifPEScc");
    assert_eq!(event.brokerage_authorization_id, "5e942e13-2b39-47b2-b524-858b9d9849ed");
    assert_eq!(event.account_id.as_deref(), Some("a"));
    assert_eq!(event.schema, Schema::Other("oauth_v9".into()));
}

#[test]
fn requires_what_the_example_shows_and_nothing_else() {
    for event_type in Event::TYPES {
        let all = members(event_type.sample.unwrap());
        for name in all.keys() {
            let mut rest = all.clone();
            rest.remove(name);
            let event = decode(&text(&rest));
            let typed = !matches!(event, Event::Unrecognized(_));
            let holdings = event_type.name == "ACCOUNT_HOLDINGS_UPDATED" && name == "details";
            let optional = holdings || ["webhookSecret", "webookId"].contains(&name.as_str());
            assert_eq!(typed, optional, "{} without {name}", event_type.name);
            if !typed && name != "eventType" {
                let missing = format!("missing field `{name}`");
                assert!(reason(&text(&rest)).contains(&missing), "{}", reason(&text(&rest)));
            }
        }
    }
}

#[derive(Deserialize)]
struct Vectors {
    snaptrade_doc_payloads: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    file: String,
    #[serde(rename = "signature_base64_key_test_consumer_key")]
    signature: String,
}

/// The event of `json` as an endpoint hands it on that was given this signature.
fn delivered(json: &str, signature: &str) -> Event {
    let sent_at = leaves::of(json)["eventTimestamp"].parse().unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(Secret::new("test-consumer-key").unwrap()).unwrap();
    let endpoint = endpoint.with_clock(move || sent_at);
    let mut headers = HeaderMap::new();
    headers.insert("Signature", HeaderValue::from_str(signature).unwrap());
    endpoint.verify(headers, json.to_owned()).unwrap().decode()
}

#[test]
fn types_what_cpython_signed() {
    let vectors = include_str!("../../../tests/payloads/VECTORS_computed_here.json");
    let vectors: Vectors = serde_json::from_str(vectors).unwrap();
    let signature = |file: &str| {
        let mut vectors = vectors.snaptrade_doc_payloads.iter();
        vectors.find(|vector| vector.file == file).unwrap().signature.as_str()
    };
    for event_type in Event::TYPES {
        let json = event_type.sample.unwrap();
        let event = delivered(json, signature(&format!("{}.json", event_type.name)));
        assert_eq!(typed(&event), typed(&decode(json)));
    }
    let oauth = delivered(OAUTH_ATTEMPTED, signature("OAUTH_V1_CONNECTION_ATTEMPTED.json"));
    assert_eq!(typed(&oauth), typed(&decode(OAUTH_ATTEMPTED)));
    let Event::ConnectionDeleted(event) =
        delivered(OLD_CONNECTION_DELETED, signature("CONNECTION_DELETED-old.json"))
    else {
        panic!("another event")
    };
    assert_eq!(event.brokerage_authorization_id, "183d507c-d531-4e83-8315-a5cc5bc9cbfd");
}

#[test]
fn decodes_the_last_of_two_members() {
    let Event::ConnectionDeleted(event) = decode(OLD_CONNECTION_DELETED) else {
        panic!("another event")
    };
    assert_eq!(event.brokerage_authorization_id, "183d507c-d531-4e83-8315-a5cc5bc9cbfd");
}

fn sample(name: &str) -> &'static str {
    Event::TYPES.iter().find(|event_type| event_type.name == name).unwrap().sample.unwrap()
}

/// `json` with this value for a member.
fn with(json: &str, name: &str, value: &str) -> String {
    let mut members = members(json);
    members.insert(name.to_owned(), serde_json::from_str(value).unwrap());
    text(&members)
}

const OTHER_KINDS: [&str; 6] = ["5", "-1.5", "true", "[1,{}]", r#"{"a":[null]}"#, "null"];

#[test]
fn what_an_event_does_not_have_cannot_spoil_it() {
    let deleted = sample("USER_DELETED");
    for name in [
        "accountId",
        "brokerageId",
        "brokerageAuthorizationId",
        "connectionId",
        "connectionAttemptedResult",
        "oauthClientId",
        "schemaVersion",
        "webhookSecret",
        "details",
        "nobodyKnowsIt",
    ] {
        for value in OTHER_KINDS {
            let event = decode(&with(deleted, name, value));
            assert!(matches!(event, Event::UserDeleted(_)), "{name}: {value}: {event:?}");
        }
    }
}

#[test]
fn an_optional_text_of_another_kind_counts_as_absent_and_a_required_one_is_missed() {
    let broken = with(sample("CONNECTION_BROKEN"), "brokerageId", "\"b-1\"");
    let Event::ConnectionBroken(event) = decode(&broken) else { panic!("another event") };
    assert_eq!(event.brokerage_id.as_deref(), Some("b-1"));
    for value in OTHER_KINDS {
        let Event::ConnectionBroken(event) = decode(&with(&broken, "brokerageId", value)) else {
            panic!("{value}")
        };
        assert_eq!(event.brokerage_id, None, "{value}");
        let reason = reason(&with(&broken, "userId", value));
        let expected = match value {
            "null" => "missing field `userId`",
            _ => "expected a string in `userId`",
        };
        assert!(reason.contains(expected), "{value}: {reason}");
    }
}

#[test]
fn keeps_what_is_not_documented_as_unrecognized() {
    for json in [TEST_WEBHOOK, TRADES_PLACED[0], TRADES_PLACED[1]] {
        let Event::Unrecognized(event) = decode(json) else { panic!("{json} was decoded") };
        assert_eq!(event.reason(), &UnrecognizedReason::UnknownType);
        assert_eq!(event.body(), json.as_bytes());
    }
    let Event::Unrecognized(event) = decode(OPENAPI_BASE) else { panic!("it was decoded") };
    assert_eq!(event.reason(), &UnrecognizedReason::NoType);
}

#[test]
fn takes_no_other_id_for_the_webhook_id() {
    let error = serde_json::from_str::<UserRegistered>(OPENAPI_BASE).unwrap_err();
    assert_eq!(error.to_string(), "missing field `webhookId`");
}

#[test]
fn reads_times_with_any_offset() {
    let json = r#"{"webhookId":"w","clientId":"c","userId":"external_user@test.com",
        "eventTimestamp":"2022-01-21T15:11:19.217000-05:00"}"#;
    let event: UserDeleted = serde_json::from_str(json).unwrap();
    assert_eq!(event.event_timestamp.to_string(), "2022-01-21T20:11:19.217Z");
}

#[test]
fn never_shows_the_webhook_secret() {
    for json in payloads() {
        let Some(secret) = leaves::of(json).remove("webhookSecret") else { continue };
        let shown = format!("{0:?} {0:#?}", decode(json));
        assert!(!shown.contains(&secret), "{shown}");
        assert!(shown.contains("WebhookSecret(…)"), "{shown}");
    }
}

#[test]
fn names_the_documented_scheme() {
    SnapTrade::SCHEME.assert_sound();
    assert_eq!(SnapTrade::NAME, Event::PROVIDER);
    assert_eq!(SnapTrade::TOLERANCE.as_secs(), 300);
}
