//! Every store does what an idempotency store has to do.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use tokio::time::sleep;
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    MemoryStore,
    idempotency::{Acquisition, DeliveryKey, Digest, Fence, IdempotencyStore, Settled, StoreError},
    record::RecordStore,
    testing::{idempotency, record},
};

const DIGEST: Digest = Digest::from_bytes([1; 32]);

fn key(id: &str) -> DeliveryKey {
    let id = format!("{id}-{}", Timestamp::now().as_nanosecond());
    DeliveryKey::new("test", "default".into(), &id)
}

async fn conform(store: impl IdempotencyStore + RecordStore) {
    idempotency::conform(store.clone()).await;
    record::conform(store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_conforms() {
    conform(MemoryStore::new()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_conforms() {
    let scratch = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(scratch.path().join("webhooks.db")).await.unwrap();
    store.migrate().await.unwrap();
    conform(store).await;
}

/// One file through two connections in turn, as two processes have it.
struct Two {
    stores: [SqliteStore; 2],
    turn: AtomicUsize,
}

impl Two {
    fn next(&self) -> &SqliteStore {
        &self.stores[self.turn.fetch_add(1, Ordering::Relaxed) % 2]
    }
}

impl IdempotencyStore for Two {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        self.next().acquire(key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        self.next().complete(key, fence, retention).await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        self.next().release(key, fence).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_conforms_through_two_connections() {
    let scratch = tempfile::tempdir().unwrap();
    let open = || SqliteStore::open(scratch.path().join("webhooks.db"));
    let stores = [open().await.unwrap(), open().await.unwrap()];
    stores[0].migrate().await.unwrap();
    idempotency::conform(Two { stores, turn: AtomicUsize::new(0) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_conforms() {
    let postgres = Postgres::start();
    let store = PostgresStore::new(postgres.pool().await);
    store.migrate().await.unwrap();
    conform(store).await;
}

/// Two of them, as two processes would have.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_records_on_disk_and_in_sync() {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("webhooks.db");
    let key = key("restart");
    {
        let store = SqliteStore::open(&path).await.unwrap();
        store.migrate().await.unwrap();
        let pragma = async |name| -> String {
            let query =
                sqlx::AssertSqlSafe(format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}"));
            sqlx::query_scalar(query).fetch_one(store.pool()).await.unwrap()
        };
        assert_eq!(pragma("journal_mode").await, "wal");
        assert_eq!(pragma("synchronous").await, "2", "FULL");
        let Acquisition::Acquired { fence } =
            store.acquire(&key, &DIGEST, Duration::from_secs(60)).await.unwrap()
        else {
            panic!("nobody else has it")
        };
        store.complete(&key, fence, Duration::from_secs(60)).await.unwrap();
    }
    let store = SqliteStore::open(&path).await.unwrap();
    store.migrate().await.unwrap();
    let again = store.acquire(&key, &DIGEST, Duration::from_secs(60)).await.unwrap();
    assert_eq!(again, Acquisition::Done);
}

/// A write lock that is taken only after something was read is refused when somebody has written in
/// between, however long one waits for it.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_waits_for_another_process_that_writes() {
    let scratch = tempfile::tempdir().unwrap();
    let open = || SqliteStore::open(scratch.path().join("webhooks.db"));
    let (store, other) = (open().await.unwrap(), open().await.unwrap());
    store.migrate().await.unwrap();
    let lease = Duration::from_secs(60);
    let (held, new) = (key("held"), key("new"));
    let Acquisition::Acquired { fence } = store.acquire(&held, &DIGEST, lease).await.unwrap()
    else {
        panic!("nobody else has it")
    };
    let mut writing = other.pool().begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query("CREATE TABLE something (id)").execute(&mut *writing).await.unwrap();
    let end_of_writing = async {
        sleep(Duration::from_millis(200)).await;
        writing.commit().await.unwrap();
    };
    let (acquired, completed, ()) = tokio::join!(
        store.acquire(&new, &DIGEST, lease),
        store.complete(&held, fence, lease),
        end_of_writing
    );
    assert!(matches!(acquired, Ok(Acquisition::Acquired { .. })), "{acquired:?}");
    assert!(matches!(completed, Ok(Settled::Stored)), "{completed:?}");
}

/// Acquires a key whose lease expires at once, and one whose lease doesn't.
async fn acquire_two(store: &impl IdempotencyStore) -> DeliveryKey {
    store.acquire(&key("over"), &DIGEST, Duration::ZERO).await.unwrap();
    let held = key("held");
    store.acquire(&held, &DIGEST, Duration::from_secs(60)).await.unwrap();
    held
}

async fn assert_held(store: &impl IdempotencyStore, key: &DeliveryKey) {
    let held = store.acquire(key, &DIGEST, Duration::ZERO).await.unwrap();
    assert!(matches!(held, Acquisition::InFlight { .. }), "{held:?}");
}

#[tokio::test]
async fn purging_takes_away_what_is_over_and_nothing_else() {
    let scratch = tempfile::tempdir().unwrap();
    let sqlite = SqliteStore::open(scratch.path().join("webhooks.db")).await.unwrap();
    sqlite.migrate().await.unwrap();
    let held = acquire_two(&sqlite).await;
    assert_eq!(sqlite.purge(Duration::ZERO, 100).await.unwrap(), 1);
    assert_held(&sqlite, &held).await;

    let server = Postgres::start();
    let postgres = PostgresStore::new(server.pool().await);
    postgres.migrate().await.unwrap();
    let held = acquire_two(&postgres).await;
    assert!(postgres.purge(Duration::ZERO, 100).await.unwrap() >= 1);
    assert_eq!(postgres.purge(Duration::ZERO, 100).await.unwrap(), 0);
    assert_held(&postgres, &held).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_may_migrate_at_once_beside_the_applications_own_migrations() {
    let server = Postgres::start();
    let pool = server.pool().await;
    sqlx::query("CREATE TABLE IF NOT EXISTS _sqlx_migrations (version BIGINT)")
        .execute(&pool)
        .await
        .unwrap();
    let migrations: Vec<_> = (0..4)
        .map(|_| {
            let store = PostgresStore::new(pool.clone());
            tokio::spawn(async move { store.migrate().await })
        })
        .collect();
    for migration in migrations {
        migration.await.unwrap().unwrap();
    }
}

/// Each of them finds the tables half-made by another one, unless it waits.
#[tokio::test(flavor = "multi_thread")]
async fn several_processes_may_migrate_one_file_at_once() {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("webhooks.db");
    let migrations: Vec<_> = (0..4)
        .map(|_| {
            let path = path.clone();
            tokio::spawn(async move { SqliteStore::open(path).await.unwrap().migrate().await })
        })
        .collect();
    for migration in migrations {
        migration.await.unwrap().unwrap();
    }
}

/// What somebody has applied by hand is not applied again.
#[tokio::test(flavor = "multi_thread")]
async fn migrations_can_be_printed_and_applied_by_hand() {
    let (_server, _, pool) = Postgres::shared().await;
    sqlx::raw_sql(AssertSqlSafe(PostgresStore::migrations())).execute(&pool).await.unwrap();
    PostgresStore::new(pool).migrate().await.unwrap();

    let scratch = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(scratch.path().join("webhooks.db")).await.unwrap();
    let statements = AssertSqlSafe(SqliteStore::migrations());
    sqlx::raw_sql(statements).execute(store.pool()).await.unwrap();
    store.migrate().await.unwrap();
}
