//! Bodies with several events: all of them are stored together, and each is worked off by itself.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde::Deserialize;
use tower::ServiceExt as _;
use webhook_inbox::Inbox;
use webhook_tower::{
    Delivery, Events, MemoryStore, Outcome, Provider, Receipts, Scheme, SignatureEncoding,
    SignedPart, Verdict, WebhookService,
    idempotency::{DeliveryKey, Digest},
    testing::{endpoint, sign},
    webhooks,
};

use super::app::{Act, App, Database, Working};

on_each_database! {
    stores_all_events_of_a_body_and_runs_each_by_itself
    a_conflict_keeps_no_other_event_out
    an_event_that_is_being_handled_elsewhere_comes_again
    stores_a_thousand_in_their_order
    restores_what_stood_beside_the_events
}

/// Puts orders into a body, each with an id.
#[derive(Debug)]
struct Shop;

/// Puts what happened into a body, and says beside it what it happened to. Nothing has an id.
#[derive(Debug)]
struct Feed;

const BODY: Scheme = Scheme::hmac_sha256("signature", SignatureEncoding::Hex, &[SignedPart::Body]);

impl Provider for Shop {
    type Events = shop::Event;
    const NAME: &'static str = "shop";
    const SCHEME: Scheme = BODY.batch_in("orders", 1_000).id_in_body("id");
}

impl Provider for Feed {
    type Events = feed::Event;
    const NAME: &'static str = "feed";
    const SCHEME: Scheme = BODY.batch_in("posts", 1_000);
}

mod shop {
    use super::{Deserialize, Events, Shop};

    #[derive(Debug, Events)]
    #[events(provider = Shop, tag = "act")]
    pub(super) enum Event {
        #[event("buy")]
        Buy(Buy),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub(super) type Unrecognized = webhook_tower::Unrecognized<Shop>;

    #[derive(Debug, Deserialize)]
    pub(super) struct Buy {}
}

mod feed {
    use super::{Deserialize, Events, Feed};

    #[derive(Debug, Events)]
    #[events(provider = Feed, tag = ["$.kind", "act"])]
    pub(super) enum Event {
        #[event("page.like")]
        Like(Like),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub(super) type Unrecognized = webhook_tower::Unrecognized<Feed>;

    #[derive(Debug, Deserialize)]
    pub(super) struct Like {
        pub(super) by: String,
    }
}

#[webhooks(ignore(shop::Unrecognized, feed::Unrecognized, reason = "a test"))]
impl<S: Database> App<S> {
    #[on(shop::Buy)]
    async fn buy(&self, _: shop::Buy, delivery: &Delivery) -> Outcome {
        self.act(delivery).await
    }

    #[on(feed::Like)]
    async fn like(&self, event: feed::Like, delivery: &Delivery) -> Outcome {
        assert_eq!((event.by.as_str(), delivery.event_type()), ("Zoë", Some("page.like")));
        self.act(delivery).await
    }
}

fn order(id: &str) -> String {
    format!(r#"{{"id":"{id}","act":"buy"}}"#)
}

fn orders(ids: &[&str]) -> String {
    let orders: Vec<_> = ids.iter().map(|id| order(id)).collect();
    format!(r#"{{"orders":[{}]}}"#, orders.join(","))
}

fn request<P: Provider>(body: String) -> Request<Full<Bytes>> {
    let endpoint = endpoint::<P>();
    sign(&endpoint, body, endpoint.now()).unwrap()
}

/// The status, and what became of each event.
async fn send<P: Provider>(service: &WebhookService<P>, body: String) -> (u16, Vec<&'static str>) {
    let response = service.clone().oneshot(request::<P>(body)).await.unwrap();
    let end = |verdict: &Verdict| match verdict {
        Verdict::Stored => "stored",
        Verdict::Duplicate => "duplicate",
        Verdict::Rejected(rejection) => rejection.kind().as_str(),
        _ => "other",
    };
    let receipts = response.extensions().get::<Receipts>();
    let ends = receipts.map(|receipts| receipts.iter().map(|r| end(r.verdict())).collect());
    (response.status().as_u16(), ends.unwrap_or_default())
}

const COUNT: &str = "SELECT count(*) FROM webhook_deliveries";

async fn stores_all_events_of_a_body_and_runs_each_by_itself<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<Shop>());
    let first = send(&service, orders(&["a", "b", "c"])).await;
    assert_eq!(first, (200, vec!["stored"; 3]));
    let again = send(&service, orders(&["a", "b", "c"])).await;
    assert_eq!(again, (200, vec!["duplicate"; 3]));
    let mixed = send(&service, orders(&["d", "a", "d", "e"])).await;
    assert_eq!(mixed, (200, vec!["stored", "duplicate", "duplicate", "stored"]));
    assert_eq!(send(&service, orders(&[])).await, (200, vec![]));
    assert_eq!(app.inbox.store().number(COUNT).await, 5);

    app.will("b", [Act::FailFor(Duration::ZERO), Act::Panic]);
    app.will("c", [Act::FailForGood]);
    let worker = app.inbox.worker(Arc::clone(&app)).provider::<Shop>();
    let _working = Working::of(worker);
    app.settled().await;
    let runs = ["a", "b", "c", "d", "e"].map(|id| app.runs_of(id));
    assert!(runs[1] >= 2, "it failed, and came again: {runs:?}");
    assert_eq!([runs[0], runs[2], runs[3], runs[4]], [1; 4]);
}

async fn a_conflict_keeps_no_other_event_out<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<Shop>());
    assert_eq!(send(&service, orders(&["a"])).await.0, 200);
    let other = format!(r#"{{"orders":[{},{{"id":"a"}},{}]}}"#, order("b"), order("c"));
    let ends = vec!["stored", "id_conflict", "stored"];
    assert_eq!(send(&service, other.clone()).await, (409, ends));
    assert_eq!(send(&service, other).await, (409, vec!["duplicate", "id_conflict", "duplicate"]));
    assert_eq!(app.inbox.store().number(COUNT).await, 3);
}

async fn an_event_that_is_being_handled_elsewhere_comes_again<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<Shop>());
    let endpoint = endpoint::<Shop>();
    let signed = endpoint.sign(orders(&["b"]), endpoint.now()).unwrap();
    let held = endpoint.verify_batch(signed.headers, signed.body).unwrap().remove(0);
    let key = DeliveryKey::new(Shop::NAME, Arc::clone(held.endpoint()), held.id());
    let lease = Duration::from_secs(60);
    app.inbox.store().hold(&key, &Digest::of::<Shop>(&held), lease).await.unwrap().unwrap();
    let ends = vec!["stored", "in_flight", "stored"];
    assert_eq!(send(&service, orders(&["a", "b", "c"])).await, (503, ends));
}

async fn stores_a_thousand_in_their_order<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<Shop>());
    let ids: Vec<_> = (0..1_000).map(|number| format!("{number:04}")).collect();
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    assert_eq!(send(&service, orders(&ids)).await, (200, vec!["stored"; 1_000]));
    let out_of_order = "SELECT count(*) FROM webhook_deliveries AS a JOIN webhook_deliveries AS b
        ON b.id = a.id + 1 WHERE b.delivery_id < a.delivery_id";
    assert_eq!(app.inbox.store().number(out_of_order).await, 0);
    assert_eq!(app.inbox.store().number(COUNT).await, 1_000);
}

async fn restores_what_stood_beside_the_events<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<Feed>());
    let body = r#"{"kind":"page","posts":[{"act":"like","by":"Zoë"},{"act":"like","by":"Zoë"}]}"#;
    assert_eq!(send(&service, body.to_owned()).await, (200, vec!["stored"; 2]));
    let _working = Working::of(app.inbox.worker(Arc::clone(&app)).provider::<Feed>());
    app.settled().await;
    let mut ids: Vec<_> = app.runs().iter().map(|run| run.id.clone()).collect();
    ids.sort_unstable();
    assert!(ids.len() == 2 && ids[0].starts_with("sha256:"), "{ids:?}");
    assert!(ids[0].ends_with("#0") && ids[1].ends_with("#1"), "{ids:?}");
    let dead = app.inbox.health().await.unwrap().dead.at_least();
    assert_eq!(dead, 0);
}

/// A database that refuses the order `x`.
async fn stores_all_of_a_body_or_none<S: Database>(app: Arc<App<S>>, refuse: &str) {
    app.inbox.store().execute(refuse).await;
    let service = app.inbox.door::<App<S>>().service(endpoint::<Shop>());
    let (bad, good) = tokio::join!(
        send(&service, orders(&["a", "x", "c"])),
        send(&service, orders(&["d", "e"])),
    );
    assert_eq!(bad, (503, vec!["inbox_unavailable"; 3]));
    assert_eq!(good, (200, vec!["stored"; 2]));
    assert_eq!(app.inbox.store().number(COUNT).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_body_or_none_is_stored_on_sqlite() {
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON webhook_deliveries
        WHEN NEW.delivery_id = 'x' BEGIN SELECT RAISE(ABORT, 'refused'); END";
    stores_all_of_a_body_or_none(App::sqlite().await, refuse).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_body_or_none_is_stored_on_postgres() {
    let refuse = "ALTER TABLE webhook_deliveries ADD CHECK (delivery_id <> 'x')";
    stores_all_of_a_body_or_none(App::postgres().await, refuse).await;
}

struct Nobody;

#[webhooks(ignore(shop::_, shop::Unrecognized, reason = "a test"))]
impl Nobody {}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_body_or_none_is_stored_in_memory() {
    let store = MemoryStore::with_capacity(3);
    let service = Inbox::new(store.clone()).door::<Nobody>().service(endpoint::<Shop>());
    assert_eq!(send(&service, orders(&["a", "b"])).await, (200, vec!["stored"; 2]));
    let full = send(&service, orders(&["c", "d"])).await;
    assert_eq!((full, store.len()), ((503, vec!["inbox_unavailable"; 2]), 2));
    assert_eq!(send(&service, orders(&["c"])).await, (200, vec!["stored"]));
}
