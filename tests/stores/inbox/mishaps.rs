//! What can go wrong around an inbox: an outage under a slow handler, a row that cannot be read, handlers
//! that hold their transactions, a database that is set up otherwise.

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep, timeout};
use webhook_inbox::{DeadReason, Filter, Inbox};
use webhook_postgres::{
    PostgresStore,
    sqlx::{
        self, AssertSqlSafe, Executor as _, PgPool,
        postgres::{PgConnectOptions, PgPoolOptions},
    },
};
use webhook_sqlite::{
    SqliteStore,
    sqlx::{SqlitePool, sqlite::SqliteConnectOptions},
};
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    SnapTrade, WebhookService,
    record::RecordStore as _,
    snaptrade,
    testing::{deliver, endpoint, sample},
};

use super::app::{Act, App, Database, Working, broken};

on_each_database! {
    a_row_that_cannot_be_read_becomes_a_dead_letter
}

/// It ends as a dead letter, and holds up nobody who has a serial key.
async fn a_row_that_cannot_be_read_becomes_a_dead_letter<S: Database>(app: Arc<App<S>>) {
    app.receive("poison").await;
    app.inbox.store().execute("UPDATE webhook_contents SET headers = 'signature'").await;
    app.receive("no more").await;
    let lost =
        "DELETE FROM webhook_contents WHERE delivery = (SELECT max(id) FROM webhook_deliveries)";
    app.inbox.store().execute(lost).await;
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "keyed");
    assert!(app.deliver(&removed).await.is_stored());
    let _worker = app.work();
    app.settled().await;
    let letters = app.inbox.dead_letters(&Filter::new(), None).await.unwrap();
    let reasons: Vec<_> = letters.iter().map(|letter| letter.reason).collect();
    assert_eq!(reasons, [Some(DeadReason::Unreadable); 2]);
    assert_eq!((app.runs_of("poison"), app.runs_of("keyed")), (0, 1));
}

/// A slow handler must not hold up what comes after an outage.
#[tokio::test(flavor = "multi_thread")]
async fn a_slow_handler_holds_nobody_up_after_an_outage() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = Postgres::start();
    let app = App::on(postgres.pool().await).await;
    app.will("slow", [Act::SucceedAfter(Duration::from_secs(10))]);
    let worker = app.worker().handler_timeout(Duration::from_secs(20));
    let _worker = Working::of(worker.lease(Duration::from_secs(15)));
    app.receive("slow").await;
    app.began("slow").await;
    postgres.kill();
    sleep(Duration::from_secs(3)).await;
    postgres.start_again();
    let since = Instant::now();
    while app.receive("next").await.status() == 503 {}
    app.began("next").await;
    assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
    app.settled().await;
    assert_eq!((app.runs_of("slow"), app.runs_of("next")), (1, 1));
}

/// Each connection is killed, also the one that listens, again and again: what is acknowledged is run once.
#[tokio::test(flavor = "multi_thread")]
async fn every_connection_may_be_killed() {
    const KILL: &str = "
        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Others may be connected to somebody else's server.
    }
    let postgres = Postgres::start();
    let (app, operator) = (App::on(postgres.pool().await).await, postgres.pool().await);
    let _worker = app.work();
    let (mut acknowledged, mut killed) = (0, 0);
    for number in 0..60 {
        let id = number.to_string();
        app.will(&id, [Act::Effect; 9]);
        while app.receive(&id).await.status() != 200 {}
        acknowledged += 1;
        if number % 10 == 5 {
            let of_all: i64 = sqlx::query_scalar(KILL).fetch_one(&operator).await.unwrap();
            killed += of_all;
        }
    }
    assert!(killed > 12, "{killed}");
    let since = Instant::now();
    while app.inbox.health().await.map_or(true, |health| health.oldest_waiting.is_some()) {
        assert!(since.elapsed() < Duration::from_secs(20), "{:?}", app.runs());
        sleep(Duration::from_millis(50)).await;
    }
    let effects = app.inbox.store().number("SELECT count(*) FROM effects").await;
    let of_each = "SELECT count(DISTINCT delivery) FROM effects";
    assert_eq!((effects, app.inbox.store().number(of_each).await), (acknowledged, acknowledged));
}

/// A full disk refuses what comes, with 503. Nothing that was acknowledged is lost, and when there is room
/// again, everything goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = SqliteConnectOptions::new().filename(folder.path().join("webhooks.db"));
    let file = SqliteStore::durable(file.create_if_missing(true));
    // SQLite answers the same when a file reaches this many pages.
    let full = SqlitePool::connect_with(file.clone().pragma("max_page_count", "80")).await.unwrap();
    let store = SqliteStore::new(full);
    store.migrate().await.unwrap();
    store.execute("CREATE TABLE effects (delivery TEXT NOT NULL)").await;
    let app = App::with_tables(store);
    let (mut acknowledged, mut refused) = (Vec::new(), 0);
    for number in 0..300 {
        let id = format!("{number}-{}", "x".repeat(2000));
        match app.receive(&id).await.status().as_u16() {
            200 => acknowledged.push(id),
            503 => refused += 1,
            status => panic!("{status}"),
        }
        if refused > 3 {
            break;
        }
    }
    assert!(refused > 3 && !acknowledged.is_empty(), "{refused}, {}", acknowledged.len());
    let app = App::with_tables(SqliteStore::new(SqlitePool::connect_with(file).await.unwrap()));
    let _worker = app.work();
    assert!(app.receive("room again").await.is_stored());
    app.settled().await;
    for id in &acknowledged {
        assert_eq!(app.runs_of(id), 1, "{}", &id[..5]);
    }
    assert_eq!(app.runs().len(), acknowledged.len() + 1);
}

/// A duplicate of a delivery whose handler holds its transaction makes nobody wait, at the door, inline, or
/// in another worker.
#[tokio::test(flavor = "multi_thread")]
async fn a_handler_with_a_transaction_makes_nobody_wait() {
    let app = App::postgres().await;
    let store = app.inbox.store().clone();
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "held");
    assert!(app.deliver(&removed).await.is_stored());
    let providers = ["snaptrade"];
    let wanted = webhook_tower::record::Wanted {
        providers: &providers,
        limit: 10,
        lease: Duration::from_millis(1),
    };
    let leased = store.lease(&wanted).await.unwrap().remove(0);
    let mut delivery = leased.stored.clone().unwrap().restore::<SnapTrade>().unwrap();
    let key = webhook_tower::record::DeliveryKey::new(
        "snaptrade",
        Arc::clone(delivery.endpoint()),
        delivery.id(),
    );
    let lease = webhook_tower::idempotency::Lease::new(key, leased.held.fence, Duration::ZERO);
    delivery.extensions_mut().insert(lease);
    let transaction = store.transaction(&delivery).await.unwrap();
    sleep(Duration::from_millis(20)).await;

    let at_once = Duration::from_millis(700);
    let second = sample::<snaptrade::AccountRemoved>().with("webhookId", "second");
    let inline = WebhookService::<SnapTrade>::builder(endpoint(), Arc::clone(&app));
    let inline = inline.idempotency_store(store.clone()).build().unwrap();
    assert!(timeout(at_once, app.deliver(&removed)).await.unwrap().is_duplicate());
    assert!(timeout(at_once, app.deliver(&second)).await.unwrap().is_stored(), "of the same key");
    assert!(timeout(at_once, deliver(&inline, &removed)).await.unwrap().is_duplicate());
    let leased_again = timeout(at_once, store.lease(&wanted)).await.unwrap().unwrap();
    assert!(leased_again.is_empty(), "its lease is over, and its transaction holds it");
    let still = timeout(at_once, store.extend(&[leased.held], at_once)).await.unwrap().unwrap();
    assert_eq!(still, [leased.held.id]);
    transaction.commit().await.unwrap();
    assert_eq!(store.lease(&wanted).await.unwrap().len(), 1, "the turn is passed on");
}

/// Two receivers that get the same deliveries in opposite order never fail.
#[tokio::test(flavor = "multi_thread")]
async fn duplicates_in_opposite_order_never_fail() {
    let app = App::postgres().await;
    let store = app.inbox.store();
    let ids: Vec<_> = (0..40).map(|number| format!("d-{number}")).collect();
    let inboxes = [0, 1].map(|_| Inbox::new(PostgresStore::new(store.pool().clone())));
    let services =
        inboxes.map(|inbox| inbox.door::<App<PostgresStore>>().service(endpoint::<SnapTrade>()));
    for round in 0..5 {
        let send = async |service: &WebhookService<SnapTrade>, is_reversed: bool| {
            let mut ids = ids.clone();
            if is_reversed {
                ids.reverse();
            }
            let sending = ids.iter().map(async |id| {
                let broken = broken(&format!("{round}-{id}"));
                deliver(service, &broken).await.status().as_u16()
            });
            futures_util::future::join_all(sending).await
        };
        let (one, other) = tokio::join!(send(&services[0], false), send(&services[1], true));
        assert!(one.iter().chain(&other).all(|status| *status == 200), "{one:?} {other:?}");
    }
    assert_eq!(store.number("SELECT count(*) FROM webhook_deliveries").await, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn migrates_with_a_single_connection() {
    let (_server, _, pool) = Postgres::shared().await;
    let single = PgPoolOptions::new().max_connections(1);
    let pool = single.connect_with((*pool.connect_options()).clone()).await.unwrap();
    PostgresStore::new(pool).migrate().await.unwrap();
}

/// What the application does with each of its connections is done with the heartbeat's as well.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_connects_as_the_application_does() {
    let (_server, schema, pool) = Postgres::shared().await;
    let options: PgConnectOptions = (*pool.connect_options()).clone();
    let set = format!("SET search_path = {schema}");
    let pool: PgPool = PgPoolOptions::new()
        .after_connect(move |connection, _| {
            let set = AssertSqlSafe(set.clone());
            Box::pin(async move { connection.execute(set).await.map(drop) })
        })
        .connect_with(options.options([("search_path", "nowhere")]))
        .await
        .unwrap();
    let app = App::on(pool).await;
    app.will("1", [Act::SucceedAfter(Duration::from_secs(3))]);
    let _workers =
        [0, 1].map(|_| Working::of(app.worker().handler_timeout(Duration::from_secs(9))));
    app.receive("1").await;
    app.settled().await;
    assert_eq!(app.runs_of("1"), 1);
}

/// Under another isolation a statement sees what was there before its transaction waited for a lock.
#[tokio::test(flavor = "multi_thread")]
async fn does_not_depend_on_the_isolation_of_the_session() {
    let (server, _, pool) = Postgres::shared().await;
    let options: PgConnectOptions = (*pool.connect_options()).clone();
    let options = options.options([("default_transaction_isolation", "repeatable read")]);
    let app = App::on(PgPool::connect_with(options).await.unwrap()).await;
    let _workers = [app.work(), app.work()];
    for number in 0..30 {
        let removed = sample::<snaptrade::AccountRemoved>();
        assert!(app.deliver(&removed.with("webhookId", number.to_string())).await.is_stored());
    }
    app.settled().await;
    assert_eq!(app.runs().len(), 30);
    drop(server);
}

/// No statement of a worker, or of an operation, reads a whole table.
#[tokio::test(flavor = "multi_thread")]
async fn no_question_reads_a_whole_table() {
    const MANY: &str = "
        INSERT INTO webhook_deliveries (key, digest, state, stored, due_at, keep_until, finished_at, reason,
            received_at, provider, endpoint, delivery_id, event_type, serial)
        SELECT sha256(n::TEXT::BYTEA), sha256(''), state, TRUE,
            CASE WHEN state = 'waiting' AND n % 8 <> 0 THEN now() END, now() - INTERVAL '1 day',
            CASE WHEN state <> 'waiting' THEN now() END, CASE WHEN state = 'dead' THEN 'failed' END,
            now(), 'snaptrade', 'default', n::TEXT, 'X', CASE WHEN n % 8 = 0 THEN n % 80 END
        FROM (
            SELECT n, CASE n % 4 WHEN 0 THEN 'waiting' WHEN 1 THEN 'dead' ELSE 'done' END AS state
            FROM generate_series(1, 40000) AS n
        ) AS many";
    // A single connection, so that each question finds the counts of the one before.
    let (_server, _, pool) = Postgres::shared().await;
    let single = PgPoolOptions::new().max_connections(1);
    let app = App::on(single.connect_with((*pool.connect_options()).clone()).await.unwrap()).await;
    let store = app.inbox.store();
    store.execute(MANY).await;
    store
        .execute("INSERT INTO webhook_contents SELECT id, '', '', 0 FROM webhook_deliveries")
        .await;
    let (filter, id) = (Filter::new().provider("snaptrade"), app.number("1").await);
    let wanted = webhook_tower::record::Wanted {
        providers: &["snaptrade"],
        limit: 16,
        lease: Duration::from_secs(60),
    };
    store
        .execute("ANALYZE webhook_deliveries; ANALYZE webhook_contents; ANALYZE webhook_attempts")
        .await;
    let before = Scans::of(store.pool()).await.before;
    store.number("SELECT sum(length(body)) FROM webhook_contents").await;
    let scans = Scans::of(store.pool()).await;
    assert_eq!(scans.before, before + 1, "a scan is counted");
    let leased = store.lease(&wanted).await.unwrap();
    scans.none("lease").await;
    let held: Vec<_> = leased.iter().map(|leased| leased.held).collect();
    store.extend(&held, Duration::from_secs(60)).await.unwrap();
    scans.none("extend").await;
    app.inbox.health().await.unwrap();
    scans.none("health").await;
    assert_eq!(app.inbox.waiting(&filter, None).await.unwrap().len(), 100);
    scans.none("waiting").await;
    assert_eq!(app.inbox.dead_letters(&filter, Some(id)).await.unwrap().len(), 100);
    scans.none("dead letters").await;
    app.inbox.show(id).await.unwrap().unwrap();
    scans.none("show").await;
    app.inbox.replay(id).await.unwrap();
    scans.none("replay").await;
    store.purge(Duration::from_hours(1), 1000).await.unwrap();
    assert_eq!(store.purge(Duration::ZERO, 1000).await.unwrap(), 1000);
    scans.none("purge").await;
    app.receive("new").await;
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "keyed");
    assert!(app.deliver(&removed).await.is_stored());
    scans.none("storing").await;
}

/// Leasing reads an index also where the planner would rather read the table, such as before somebody has
/// counted its rows.
#[tokio::test(flavor = "multi_thread")]
async fn leasing_reads_an_index_whatever_the_planner_thinks() {
    let (_server, _, pool) = Postgres::shared().await;
    let options: PgConnectOptions = (*pool.connect_options()).clone();
    let options = options.options([("random_page_cost", "1000")]);
    let single = PgPoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
    let app = App::on(single).await;
    for number in 0..20 {
        app.receive(&number.to_string()).await;
    }
    let store = app.inbox.store();
    let scans = Scans::of(store.pool()).await;
    let lease = Duration::from_secs(60);
    let wanted = webhook_tower::record::Wanted { providers: &["snaptrade"], limit: 16, lease };
    assert_eq!(store.lease(&wanted).await.unwrap().len(), 16);
    scans.none("lease").await;
}

/// How often whole tables were read.
struct Scans<'a> {
    pool: &'a PgPool,
    before: i64,
}

impl<'a> Scans<'a> {
    async fn of(pool: &'a PgPool) -> Self {
        Self { pool, before: Self::so_far(pool).await }
    }

    async fn so_far(pool: &PgPool) -> i64 {
        sqlx::query("SELECT pg_stat_force_next_flush()").execute(pool).await.unwrap();
        sqlx::query_scalar(
            "SELECT sum(seq_scan)::BIGINT FROM pg_stat_user_tables
            WHERE schemaname = current_schema
                AND relname IN ('webhook_deliveries', 'webhook_contents')",
        )
        .fetch_one(pool)
        .await
        .unwrap()
    }

    async fn none(&self, question: &str) {
        assert_eq!(Self::so_far(self.pool).await, self.before, "{question}");
    }
}
