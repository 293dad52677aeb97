//! Shopify: every topic has a sample that decodes and is handled, and so is what Shopify may send tomorrow.
//!
//! The examples of Shopify's documentation are tried as well, where `scripts/providers` has fetched them.

#![cfg(feature = "shopify")]
#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use webhook_providers::shopify::{
    self, Event, Shopify,
    events::{Change, FieldsChanged, ShopifyEvents},
};
use webhook_tower::{
    Delivery, Events, Json, MemoryStore, Provider, RejectionKind, WebhookService, testing, webhooks,
};

use self::{cases::Case, drifts::drifts};

mod cases;
#[path = "../../webhook-generate/tests/drifts/mod.rs"]
mod drifts;

fn decode(topic: &str, body: &Value) -> Event {
    Event::decode(Some(topic), &Json::read(body.to_string()).unwrap())
}

fn is_typed(topic: &str, body: &Value) {
    let event = decode(topic, body);
    assert_eq!(event.event_type(), Some(topic), "{event:?}: {body}");
}

#[test]
fn every_topic_has_a_sample_that_decodes_and_so_does_every_drift() {
    let mut drifted = 0;
    for topic in Event::TYPES {
        let body: Value = serde_json::from_str(topic.sample.unwrap()).unwrap();
        is_typed(topic.name, &body);
        let mut bodies = Vec::new();
        drifts(&body, &|value| value, &mut bodies);
        // The seven large payloads of orders are equal.
        let step = if topic.name.starts_with("orders/") { 7 } else { 1 };
        for (_, body) in bodies.iter().step_by(step) {
            is_typed(topic.name, body);
        }
        drifted += bodies.len() / step;
    }
    assert_eq!(Event::TYPES.len(), 221);
    assert!(drifted > 13_000, "{drifted}");
}

/// The examples of the documentation, by version and topic.
fn documented(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { documented(&path, found) } else { found.push(path) }
    }
}

#[test]
fn every_documented_topic_has_a_type_and_its_example_decodes() {
    let mut files = Vec::new();
    documented(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/shopify"), &mut files);
    let mut topics = BTreeSet::new();
    for file in &files {
        let described: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let topic = described["name"].as_str().unwrap().to_owned();
        // It ended with version 2025-07.
        if topic == "checkout_and_accounts_configurations/update" {
            continue;
        }
        // Some have no example.
        if !described["response"].is_null() {
            is_typed(&topic, &described["response"]);
        }
        topics.insert(topic);
    }
    println!("{} examples of {} topics", files.len(), topics.len());
    assert!(files.is_empty() || (files.len() > 2_000 && topics.len() >= 221));
}

#[test]
fn a_word_that_is_new_is_kept_and_an_amount_is_exact() {
    let body = json!({"id": 820_982_911_946_154_508_u64, "total_price": "398.00",
        "financial_status": "partially_paid", "cancel_reason": "a new word", "total_tax": 0.1,
        "line_items": [{"quantity": 2, "price": "199.00"}]});
    let Event::OrdersCreate(order) = decode("orders/create", &body) else { panic!("an order") };
    assert_eq!(order.id, Some(820_982_911_946_154_508));
    assert_eq!(order.financial_status, Some(shopify::FinancialStatus::PartiallyPaid));
    assert_eq!(order.cancel_reason, Some(shopify::CancelReason::Other("a new word".into())));
    assert_eq!(order.total_price.as_ref().unwrap().as_str(), "398.00");
    assert_eq!(order.total_tax.as_ref().unwrap().to_decimal().unwrap().to_string(), "0.1");
    let items = order.0.line_items.unwrap();
    assert_eq!(items.first().unwrap().quantity, Some(2));
}

#[test]
fn what_does_not_fit_says_where() {
    let event = decode("orders/create", &json!({"line_items": [{"price": {}}]}));
    let Event::Unrecognized(event) = event else { panic!("{event:?}") };
    assert!(event.reason().to_string().contains("line_items[0].price"), "{}", event.reason());
}

#[test]
fn a_checkout_without_an_address_has_an_empty_list() {
    for (address, city) in [
        (json!([]), None),
        (json!(null), None),
        (json!({"city": "Berlin", "new": [1]}), Some("Berlin")),
    ] {
        let event = decode("checkouts/create", &json!({"shipping_address": address}));
        let Event::CheckoutsCreate(checkout) = event else { panic!("{event:?}") };
        let address = checkout.0.shipping_address.and_then(|address| address.0);
        assert_eq!(address.and_then(|address| address.city).as_deref(), city);
    }
    let event = decode("checkouts/create", &json!({"shipping_address": {"city": 1}}));
    let Event::Unrecognized(event) = event else { panic!("{event:?}") };
    assert!(event.reason().to_string().contains("in `shipping_address"), "{}", event.reason());
}

#[derive(Debug, Events)]
#[events(provider = ShopifyEvents<Changes>, tag = ["topic", "action"])]
enum Changes {
    #[event("Product.update", sample = "samples/Product.update.json")]
    ProductUpdate(ProductUpdate),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<ShopifyEvents<Changes>>;

#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
struct ProductUpdate(Change<Value>);

/// What ran.
#[derive(Debug, Default)]
struct App(Mutex<Vec<String>>);

impl App {
    fn note(&self, text: impl Into<String>) {
        self.0.lock().unwrap().push(text.into());
    }
}

#[webhooks]
impl App {
    #[on(shopify::_, shopify::Unrecognized)]
    fn webhook(&self, event: shopify::Event) {
        self.note(event.event_type().unwrap_or("unrecognized"));
        drop(event);
    }

    #[on(ProductUpdate)]
    fn updated(&self, ProductUpdate(change): ProductUpdate) {
        let changed = change.fields_changed.unwrap_or_default();
        self.note(format!("{} {:?}", change.handle.unwrap(), changed.updated));
    }

    #[on(Unrecognized)]
    fn other(&self, event: Unrecognized) {
        self.note(event.event_type().unwrap_or("untyped").to_owned());
        drop(event);
    }
}

fn service(app: &Arc<App>) -> WebhookService<Shopify> {
    WebhookService::builder(testing::endpoint::<Shopify>(), Arc::clone(app))
        .idempotency_store(MemoryStore::new())
        .insecure_build_with_claimed_types()
        .unwrap()
}

#[tokio::test]
async fn the_header_says_which_topic_it_is() {
    let app = Arc::new(App::default());
    let service = service(&app);
    let created = testing::sample::<shopify::OrdersCreate>();
    let answer = testing::deliver(&service, &created).await;
    assert!(answer.is_done() && answer.status() == 200, "{:?}", answer.rejection());
    assert!(testing::deliver(&service, &created).await.is_duplicate());
    assert_eq!(testing::deliver(&service, &created).tampered().await.status(), 401);
    // The same content under another topic: it would decode, and does not run.
    let claimed = testing::deliver(&service, &created).claiming("orders/cancelled").await;
    assert_eq!(claimed.rejection().unwrap().kind(), RejectionKind::TypeConflict);
    let redact = testing::sample::<shopify::CustomersRedact>();
    assert!(testing::deliver(&service, &redact).await.is_done());
    let new = testing::sample::<shopify::ShopRedact>();
    let new = testing::deliver(&service, &new).claiming("orders/mended").await;
    assert_eq!(new.receipt().event_type(), Some("orders/mended"));
    let ran = ["orders/create", "customers/redact", "unrecognized"];
    assert_eq!(*app.0.lock().unwrap(), ran);
}

#[tokio::test]
async fn an_event_of_the_newer_product_has_a_signed_type() {
    let app = Arc::new(App::default());
    let service =
        WebhookService::new(testing::endpoint::<ShopifyEvents<Changes>>(), Arc::clone(&app));
    let change = testing::sample::<ProductUpdate>();
    let answer = testing::deliver(&service, &change).await;
    assert!(answer.is_done() && answer.status() == 200, "{:?}", answer.rejection());
    assert_eq!(answer.receipt().event_type(), Some("Product.update"));
    assert_eq!(testing::deliver(&service, &change).tampered().await.status(), 401);
    let created = testing::deliver(&service, &change.with("action", "create")).await;
    assert_eq!(created.receipt().event_type(), Some("Product.create"));
    let changed = "titles [\"product[id: 'gid://shopify/Product/7'].title\"]";
    assert_eq!(*app.0.lock().unwrap(), [changed, "Product.create"]);
}

#[test]
fn changes_of_before_have_no_lists_and_a_deletion_has_no_data() {
    for body in [
        json!({"topic": "Product", "action": "update", "fields_changed": ["product.title"]}),
        json!({"topic": "Product", "action": "update", "fields_changed": {}, "new": 1}),
    ] {
        let body = Json::read(body.to_string()).unwrap();
        let event = Changes::decode(Some("Product.update"), &body);
        let Changes::ProductUpdate(ProductUpdate(change)) = event else { panic!("{event:?}") };
        assert_eq!(change.fields_changed, Some(FieldsChanged::default()));
        assert!(change.data.is_none() && change.handle.is_none());
    }
}

#[test]
fn what_the_sdk_has_signed_is_judged_and_typed() {
    let file = include_str!("../../webhook-core/tests/schemes/provider-cases/shopify.json");
    let mut typed = Vec::new();
    for case in Case::all(file) {
        let delivery = case.verified::<Shopify>();
        assert_eq!(delivery.is_some(), case.is_accepted(), "{}", case.name());
        typed.extend(delivery.map(|delivery| type_of(&delivery)));
    }
    // The last one is an order under the headers of the newer product.
    let topics = ["orders/create", "orders/cancelled", "orders/create", "orders/create"];
    assert_eq!(typed, topics);
}

fn type_of(delivery: &Delivery) -> &'static str {
    let event: Event = delivery.insecure_decode_claimed();
    let event_type = event.event_type().unwrap();
    drop(event);
    event_type
}

#[test]
fn providers_are_called_as_their_schemes() {
    assert_eq!(Shopify::NAME, "shopify");
    assert_eq!(ShopifyEvents::<Changes>::NAME, "shopify-events");
}
