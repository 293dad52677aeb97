//! Store: a pool, its tables, the one writer, and what the statements of this crate share.

use std::{collections::BTreeSet, path::Path, sync::Arc, time::Duration};

use jiff::Timestamp;
use sqlx::{
    Connection as _, Sqlite, SqliteConnection, SqlitePool, Transaction,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::{
    sync::{Mutex, OwnedMutexGuard},
    time::{sleep, timeout},
};
use webhook_tower::record::{StoreError, after};

/// Where the applied migrations are noted, as sqlx makes it.
const NOTES: &str = "CREATE TABLE IF NOT EXISTS _webhook_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
";

/// The migrations, in their order.
static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// How long to wait for another process that writes: less than a service waits for its store.
const BUSY_TIMEOUT: Duration = Duration::from_millis(1500);

/// How often a file is opened that another process makes at the same time.
const OPENINGS: u32 = 15;

/// How long to wait for a connection, or for others in this process that write: less than a service waits
/// for its store, so that the cause is named.
const ACQUIRE_TIMEOUT: Duration = Duration::from_millis(1500);

/// One that writes, and others that read meanwhile.
const CONNECTIONS: u32 = 4;

/// Takes the write lock at once, so that nobody writes between what is read and what is written.
const BEGIN: &str = "BEGIN IMMEDIATE";

/// Records in a SQLite file: an idempotency store, and the store of an inbox.
///
/// The file has a write-ahead log and is synchronised in full (`synchronous = FULL`), so that what was
/// acknowledged survives the power being cut. SQLite has one writer at a time: while a handler holds a
/// [transaction](Self::transaction), nobody else writes, in no process.
/// Put the file on a disk of the machine; SQLite's locks do not work across a network.
///
/// Time is the machine's clock. A clone shares the pool.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
    /// Who writes in this process. They wait here in a row, and not by asking SQLite again and again.
    writer: Arc<Mutex<()>>,
}

/// A transaction that writes.
pub(crate) struct Write {
    pub(crate) transaction: Transaction<'static, Sqlite>,
    /// Freed after the transaction has ended.
    _turn: OwnedMutexGuard<()>,
}

impl Write {
    pub(crate) async fn commit(self) -> Result<(), sqlx::Error> {
        self.transaction.commit().await
    }
}

impl SqliteStore {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened, or is not a SQLite database.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let options = Self::durable(options);
        let mut pool = Self::pool_options().connect_with(options.clone()).await;
        // Nobody waits for another process that makes the file: SQLite's own timeout is not for that.
        for _ in 0..OPENINGS {
            if pool.is_ok() {
                break;
            }
            sleep(BUSY_TIMEOUT / OPENINGS).await;
            pool = Self::pool_options().connect_with(options.clone()).await;
        }
        Ok(Self::new(pool.map_err(StoreError::new)?))
    }

    /// Creates a store on the application's own pool.
    ///
    /// Its connections should have what [`durable`](Self::durable) sets, and an acquire timeout well below
    /// what handlers may take. On a full disk SQLite ends a transaction by itself, which sqlx does not
    /// notice; so give the pool a `before_acquire` that refuses a connection which `is_in_transaction`, as
    /// [`open`](Self::open) does, or such a connection refuses every delivery until it is closed.
    #[must_use]
    pub fn new(pool: SqlitePool) -> Self {
        Self { pool, writer: Arc::default() }
    }

    /// Sets what this store relies on: a write-ahead log, full synchronisation, and 1.5 seconds for others
    /// that write.
    #[must_use]
    pub fn durable(options: SqliteConnectOptions) -> SqliteConnectOptions {
        options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT)
    }

    fn pool_options() -> SqlitePoolOptions {
        SqlitePoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .idle_timeout(None)
            .max_lifetime(None)
            // On a full disk SQLite ends a transaction by itself, and sqlx goes on counting it: the
            // connection would refuse every further one.
            .before_acquire(|connection, _| {
                let sound = !connection.is_in_transaction();
                Box::pin(async move { Ok(sound) })
            })
    }

    /// Makes the tables, or brings them up to date. Call it before the first delivery; several processes
    /// may call it at once.
    ///
    /// What was applied is noted in a table of its own, `_webhook_migrations`, beside whatever
    /// migrations the application has.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or has tables of these names from somewhere else.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let mut write = self.write().await.map_err(StoreError::new)?;
        let mut migrator =
            Migrator { migrations: MIGRATIONS.migrations.clone(), ..Migrator::DEFAULT };
        migrator.dangerous_set_table_name("_webhook_migrations");
        // Within one transaction, which locks others out. `run` makes a future that is not `Send`.
        let migrated = migrator.run_direct(None, &mut *write.transaction, false).await;
        migrated.map_err(StoreError::new)?;
        write.commit().await.map_err(StoreError::new)
    }

    /// The statements of [`migrate`](Self::migrate), for people who apply them by hand. They note what they
    /// did as it does, so it finds nothing to do after them.
    #[must_use]
    pub fn migrations() -> String {
        let applied = MIGRATIONS.iter().map(|migration| {
            let bytes = migration.checksum.iter().map(|byte| format!("{byte:02x}"));
            let (version, checksum) = (migration.version, bytes.collect::<String>());
            let (name, sql) = (&migration.description, migration.sql.as_str());
            format!(
                "\n{sql}\nINSERT INTO _webhook_migrations (version, description, success, checksum, execution_time)\n\
                 VALUES ({version}, '{name}', TRUE, x'{checksum}', 0);\n"
            )
        });
        std::iter::once(NOTES.to_owned()).chain(applied).collect()
    }

    /// The pool, for the application's own tables in the same file.
    ///
    /// Inside of a [transaction](Self::transaction) write with the transaction: another connection waits
    /// for it, for 1.5 seconds, and then fails.
    #[must_use]
    pub fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    /// The same store, through a connection of its own.
    pub(crate) fn of_one_connection(&self) -> Self {
        let options = Self::pool_options().max_connections(1);
        Self::new(options.connect_lazy_with((*self.pool.connect_options()).clone()))
    }

    pub(crate) async fn write(&self) -> Result<Write, sqlx::Error> {
        let turn = timeout(ACQUIRE_TIMEOUT, Arc::clone(&self.writer).lock_owned()).await;
        let turn = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
        Ok(Write { transaction: self.pool.begin_with(BEGIN).await?, _turn: turn })
    }
}

/// Gives the turn of each serial to its first delivery, unless one has it. It is due since it arrived, so it
/// doesn't wait again behind what came after it.
pub(crate) async fn pass_on(
    connection: &mut SqliteConnection,
    serials: impl Iterator<Item = i64>,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    const PASS_ON: &str = "
        UPDATE webhook_deliveries SET due_at = min(?2, received_at) WHERE id IN (
            SELECT (
                SELECT id FROM webhook_deliveries
                WHERE serial = passed.value AND state IN ('waiting', 'running') ORDER BY id LIMIT 1
            )
            FROM json_each(?1) AS passed WHERE NOT EXISTS (
                SELECT 1 FROM webhook_deliveries WHERE serial = passed.value AND due_at IS NOT NULL
            )
        )";
    let serials: BTreeSet<_> = serials.collect();
    if serials.is_empty() {
        return Ok(());
    }
    let passed = sqlx::query(PASS_ON).bind(list(serials)).bind(now.as_microsecond());
    passed.execute(connection).await.map(drop)
}

/// The first of this many numbers of leases, which nobody else gets.
pub(crate) async fn next_fence(
    connection: &mut SqliteConnection,
    number: usize,
) -> Result<i64, sqlx::Error> {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    sqlx::query_scalar("UPDATE webhook_fences SET last = last + ?1 RETURNING last - ?1 + 1")
        .bind(number)
        .fetch_one(connection)
        .await
}

/// Numbers for `json_each`, so that one statement is about many records.
pub(crate) fn list(numbers: impl IntoIterator<Item = i64>) -> String {
    format!("{:?}", numbers.into_iter().collect::<Vec<_>>())
}

/// `time` from `now` on, in the unit of the tables.
pub(crate) fn in_time(now: Timestamp, time: Duration) -> i64 {
    after(now, time).as_microsecond()
}

/// The error of a row that only somebody else can have written.
pub(crate) fn not_ours() -> sqlx::Error {
    sqlx::Error::Decode("a row of webhook_deliveries is not in its form".into())
}

pub(crate) fn time(microseconds: i64) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_microsecond(microseconds).map_err(|_| not_ours())
}
