//! Working: from what waits to what is done.

use std::{
    num::NonZeroUsize,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use webhook_inbox::Inbox;
use webhook_postgres::PostgresStore;
use webhook_tower::{
    Provider as _, StoredDelivery,
    jiff::Timestamp,
    record::{Arrival, DeliveryKey, Digest, RecordStore, Serial},
    snaptrade,
    testing::{Sample, sample},
};

use crate::{App, Bench, Provider, floor, line, rate, receive, sqlite};

/// Puts deliveries there that wait, by the door's own statement.
pub(crate) async fn fill<S: RecordStore>(
    store: &S,
    prefix: &str,
    number: usize,
    keys: Option<usize>,
) {
    let arrival = |n: usize| {
        let id = format!("{prefix}-{n}");
        let stored = match keys {
            None => stored(&sample::<snaptrade::ConnectionBroken>(), &id),
            Some(_) => stored(&sample::<snaptrade::AccountRemoved>(), &id),
        };
        Arrival {
            key: DeliveryKey::new(Provider::NAME, "default".into(), &id),
            digest: Digest::from_bytes([1; 32]),
            event_type: Some("CONNECTION_BROKEN".into()),
            serial: keys.map(|keys| Serial::new(i64::try_from(n % keys).unwrap())),
            stored,
            repeatable: Some(Duration::ZERO),
        }
    };
    for first in (0..number).step_by(500) {
        let arrivals: Vec<_> = (first..number.min(first + 500)).map(arrival).collect();
        store.insert(&arrivals).await.unwrap();
    }
}

fn stored<E: webhook_tower::EventPayload<Events = snaptrade::Event>>(
    sample: &Sample<E>,
    id: &str,
) -> StoredDelivery {
    let delivery = sample.clone().with("webhookId", id).delivery::<Provider>();
    let mut stored = StoredDelivery::of::<Provider>(&delivery);
    stored.received_at = Timestamp::now();
    stored
}

/// Works until this many are done.
pub(crate) async fn work<S: RecordStore>(
    store: &S,
    number: usize,
    concurrency: usize,
    effects: Option<PostgresStore>,
) {
    work_together(store, number, concurrency, effects, Arc::default()).await;
}

/// The same, where others count what they have done as well.
async fn work_together<S: RecordStore>(
    store: &S,
    number: usize,
    concurrency: usize,
    effects: Option<PostgresStore>,
    done: Arc<AtomicUsize>,
) {
    let inbox = Inbox::new(store.clone());
    let worker = inbox.worker(App { effects }).provider::<Provider>();
    let worker = worker.concurrency(NonZeroUsize::new(concurrency).unwrap());
    // What is kept of the backlog is what somebody put there.
    let worker = worker.retention(Duration::MAX);
    let count = Arc::clone(&done);
    let worker = worker.observe(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    let worker = tokio::spawn(worker.run());
    while done.load(Ordering::Relaxed) < number {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    worker.abort();
    drop(worker.await);
}

/// How many transactions PostgreSQL has committed, and how many bytes of its log it has written.
async fn counters(bench: &Bench) -> (i64, i64) {
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let counters = "
        SELECT xact_commit, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::BIGINT
        FROM pg_stat_database WHERE datname = current_database()";
    sqlx::query_as(counters).fetch_one(&bench.pool).await.unwrap()
}

pub(crate) async fn empty_handlers() {
    const NUMBER: usize = 20_000;
    let bench = Bench::new().await;
    for concurrency in [16, 64] {
        floor::fill(&bench.pool, NUMBER).await;
        let floor = rate(NUMBER, floor::skip_locked(&bench.pool)).await;
        fill(&bench.store, &concurrency.to_string(), NUMBER, None).await;
        let before = counters(&bench).await;
        let ours = rate(NUMBER, work(&bench.store, NUMBER, concurrency, None)).await;
        let after = counters(&bench).await;
        let each = |before: i64, after: i64| (after - before) as f64 / NUMBER as f64;
        line(&format!("work, PostgreSQL, empty handler, {concurrency} at once"), ours, floor);
        println!(
            "| … commits and bytes of WAL for each | {:.3} | {:.0} | – |",
            each(before.0, after.0),
            each(before.1, after.1)
        );
    }
}

pub(crate) async fn with_effects() {
    const NUMBER: usize = 10_000;
    let bench = Bench::new().await;
    for concurrency in [16, 64] {
        floor::fill(&bench.pool, NUMBER).await;
        let floor = rate(NUMBER, floor::two_commits(&bench.pool, concurrency)).await;
        fill(&bench.store, &concurrency.to_string(), NUMBER, None).await;
        let effects = Some(PostgresStore::new(bench.pool.clone()));
        let before = counters(&bench).await;
        let ours = rate(NUMBER, work(&bench.store, NUMBER, concurrency, effects)).await;
        let after = counters(&bench).await;
        line(
            &format!("work, PostgreSQL, effect in the transaction, {concurrency} at once"),
            ours,
            floor,
        );
        println!(
            "| … commits for each | {:.3} | | – |",
            (after.0 - before.0) as f64 / NUMBER as f64
        );
    }
}

pub(crate) async fn two_workers() {
    const NUMBER: usize = 20_000;
    let bench = Bench::new().await;
    fill(&bench.store, "one", NUMBER, None).await;
    let one = rate(NUMBER, work(&bench.store, NUMBER, 64, None)).await;
    fill(&bench.store, "two", NUMBER, None).await;
    let other = PostgresStore::connect(&bench.url()).await.unwrap();
    let two = rate(NUMBER, async {
        let done = Arc::<AtomicUsize>::default();
        let work = |store| work_together(store, NUMBER, 64, None, Arc::clone(&done));
        tokio::join!(work(&bench.store), work(&other));
    })
    .await;
    line("work, PostgreSQL, two workers ÷ one", two, one);
}

pub(crate) async fn keys() {
    const NUMBER: usize = 10_000;
    let bench = Bench::new().await;
    fill(&bench.store, "unkeyed", NUMBER, None).await;
    let unkeyed = rate(NUMBER, work(&bench.store, NUMBER, 16, None)).await;
    for (what, keys, number) in
        [("10,000 keys", 10_000, NUMBER), ("100 keys", 100, NUMBER), ("one key", 1, 2000)]
    {
        fill(&bench.store, what, number, Some(keys)).await;
        let ours = rate(number, work(&bench.store, number, 16, None)).await;
        line(&format!("work, PostgreSQL, {number} of {what} ÷ unkeyed"), ours, unkeyed);
    }
    // All of one key wait behind the first.
    fill(&bench.store, "hot", NUMBER, Some(1)).await;
    let ours = rate(NUMBER, work(&bench.store, NUMBER, 16, None)).await;
    line("work, PostgreSQL, 10,000 of one key ÷ unkeyed", ours, unkeyed);
}

pub(crate) async fn while_receiving() {
    const NUMBER: usize = 15_000;
    let bench = Bench::new().await;
    let service = receive::service(&Inbox::new(bench.store.clone()));
    let requests = |prefix| receive::requests(&service, prefix, NUMBER);
    let alone = requests("alone");
    let receiving = rate(NUMBER, async { drop(receive::send(&service, alone, 32).await) }).await;
    let working = rate(NUMBER, work(&bench.store, NUMBER, 64, None)).await;
    fill(&bench.store, "beside", NUMBER, None).await;
    let beside = requests("both");
    let other = Arc::new(PostgresStore::connect(&bench.url()).await.unwrap());
    let (received, worked) = tokio::join!(
        rate(NUMBER, async { drop(receive::send(&service, beside, 32).await) }),
        rate(2 * NUMBER, work(&*other, 2 * NUMBER, 64, None))
    );
    line("receive while working ÷ alone", received, receiving);
    line("work while receiving ÷ alone", worked, working);
    println!("| … added | {:.2} | 1.00 | |", received / receiving + worked / working);
}

pub(crate) async fn on_sqlite() {
    const NUMBER: usize = 6000;
    for concurrency in [16, 64] {
        let (store, _folder) = sqlite().await;
        fill(&store, "w", NUMBER, None).await;
        let ours = rate(NUMBER, work(&store, NUMBER, concurrency, None)).await;
        line(&format!("work, SQLite, empty handler, {concurrency} at once"), ours, 1500.0);
    }
}
