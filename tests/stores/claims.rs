//! Content that comes again as another event is a conflict, whatever remembers it.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use serde::Deserialize;
use webhook_inbox::Inbox;
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    Delivery, Events, MemoryStore, Provider, RejectionKind, Scheme, SignatureEncoding, SignedPart,
    WebhookService,
    idempotency::{DurableStore, IdempotencyStore, Lease},
    record::RecordStore,
    testing::{deliver, endpoint, sample},
    webhooks,
};

/// Orders of which two events have equal bodies, as a shop has them.
#[derive(Debug)]
struct Shop;

impl Provider for Shop {
    type Events = Event;
    const NAME: &'static str = "shop";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("shop-signature", SignatureEncoding::Base64, &[SignedPart::Body]);
}

#[derive(Debug, Events)]
#[events(provider = Shop, header = "shop-topic")]
enum Event {
    #[event("orders/create", sample = "order.json")]
    Created(Created),
    #[event("orders/cancelled")]
    Cancelled(Cancelled),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Shop>;

#[derive(Debug, Deserialize)]
struct Created {
    id: u64,
}

#[derive(Debug, Deserialize)]
struct Cancelled {
    id: u64,
}

#[derive(Debug, Default)]
struct App {
    created: AtomicUsize,
    cancelled: AtomicUsize,
    /// How long its record is kept, in seconds.
    retention: AtomicU64,
}

impl App {
    fn new() -> &'static Self {
        Box::leak(Box::default())
    }

    /// How often an order was created, and how often one was cancelled.
    fn runs(&self) -> (usize, usize) {
        (self.created.load(Ordering::SeqCst), self.cancelled.load(Ordering::SeqCst))
    }
}

#[webhooks(ignore(Unrecognized, reason = "a test"))]
impl App {
    #[on(Created)]
    async fn created(&self, event: Created, delivery: &Delivery) {
        if let Some(lease) = delivery.extensions().get::<Lease>() {
            self.retention.store(lease.retention().as_secs(), Ordering::SeqCst);
        }
        self.created.fetch_add(usize::from(event.id == 7), Ordering::SeqCst);
    }

    #[on(Cancelled)]
    async fn cancelled(&self, event: Cancelled) {
        self.cancelled.fetch_add(usize::from(event.id == 7), Ordering::SeqCst);
    }
}

/// Delivers, delivers again, and claims that it was another event.
async fn refuses_another_claim(service: &WebhookService<Shop>) {
    let order = sample::<Created>();
    assert_eq!(deliver(service, &order).await.status(), 200);
    assert!(deliver(service, &order).await.is_duplicate());
    for claimed in ["orders/cancelled", "orders/unheard-of"] {
        let refused = deliver(service, &order).claiming(claimed).await;
        assert_eq!(refused.status(), 409, "{claimed}");
        assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::TypeConflict, "{claimed}");
    }
}

async fn runs_it_once(store: impl IdempotencyStore + DurableStore) {
    let app = App::new();
    let builder = WebhookService::builder(endpoint(), app).idempotency_store(store);
    refuses_another_claim(&builder.build().unwrap()).await;
    assert_eq!(app.runs(), (1, 0));
}

async fn stores_it_once(store: impl RecordStore + DurableStore) {
    let (app, inbox) = (App::new(), Inbox::new(store));
    refuses_another_claim(&inbox.door::<&App>().service(endpoint())).await;
    let worker = inbox.worker(app).provider::<Shop>();
    let worker = tokio::spawn(worker.run());
    while app.runs() == (0, 0) || inbox.health().await.unwrap().oldest_waiting.is_some() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    worker.abort();
    assert_eq!(app.runs(), (1, 0), "the worker has the claim that was stored");
}

/// What was recorded can be sent again for as long as its secret is in use, so a day is too short.
#[tokio::test(flavor = "multi_thread")]
async fn a_claim_is_remembered_for_a_month_unless_it_is_said() {
    let (store, _scratch) = sqlite().await;
    let day = std::time::Duration::from_secs(24 * 60 * 60);
    for (retention, kept) in [(None, day * 30), (Some(day * 2), day * 2)] {
        let app = App::new();
        let builder =
            WebhookService::builder(endpoint::<Shop>(), app).idempotency_store(store.clone());
        let service = match retention {
            Some(retention) => builder.retention(retention).build().unwrap(),
            None => builder.build().unwrap(),
        };
        let order = sample::<Created>().with("of", kept.as_secs());
        assert_eq!(deliver(&service, &order).await.status(), 200);
        assert_eq!(app.retention.load(Ordering::SeqCst), kept.as_secs());
    }
}

#[tokio::test]
async fn a_store_in_memory_refuses_it() {
    let app = App::new();
    let builder = WebhookService::builder(endpoint(), app).idempotency_store(MemoryStore::new());
    refuses_another_claim(&builder.insecure_build_with_claimed_types().unwrap()).await;
    assert_eq!(app.runs(), (1, 0));
}

async fn sqlite() -> (SqliteStore, tempfile::TempDir) {
    let scratch = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(scratch.path().join("webhooks.db")).await.unwrap();
    store.migrate().await.unwrap();
    (store, scratch)
}

async fn postgres() -> (PostgresStore, Postgres) {
    let postgres = Postgres::start();
    let store = PostgresStore::new(postgres.pool().await);
    store.migrate().await.unwrap();
    (store, postgres)
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_refuses_it() {
    let (store, _scratch) = sqlite().await;
    runs_it_once(store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_refuses_it() {
    let (store, _postgres) = postgres().await;
    runs_it_once(store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inbox_on_sqlite_refuses_it() {
    let (store, _scratch) = sqlite().await;
    stores_it_once(store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inbox_on_postgres_refuses_it() {
    let (store, _postgres) = postgres().await;
    stores_it_once(store).await;
}
