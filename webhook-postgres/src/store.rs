//! Store: a pool, its tables, and what the statements of this crate share.

use std::{sync::Arc, time::Duration};

use jiff_sqlx::{Timestamp, ToSqlx as _};
use sqlx::{
    PgConnection, PgPool, Postgres, Transaction, migrate::Migrator, postgres::PgPoolOptions,
};
use tokio::sync::OnceCell;
use webhook_tower::record::StoreError;

use crate::session;

/// Where the applied migrations are noted, as sqlx makes it.
const NOTES: &str = "CREATE TABLE IF NOT EXISTS _webhook_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMPTZ NOT NULL DEFAULT now(),
    success BOOLEAN NOT NULL,
    checksum BYTEA NOT NULL,
    execution_time BIGINT NOT NULL
);
";

/// The migrations, in their order.
static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// The longest lease and retention. A time that lies further away is of no use to anybody, and
/// beyond what PostgreSQL's calendar can count.
const LONGEST: Duration = Duration::from_hours(24 * 365 * 1000);

/// How long to wait for a connection, unless the pool is the application's own: less than a service waits
/// for its store, so that the cause is named.
const ACQUIRE_TIMEOUT: Duration = Duration::from_millis(1500);

/// What begins a transaction: its statements look at what the locks before them guard.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// What begins a transaction that leases. As long as nobody has counted the rows of a table, the planner
/// takes them for few, and would read and sort all of them for each batch.
const BEGIN_BY_INDEX: &str = "
    BEGIN ISOLATION LEVEL READ COMMITTED;
    SET LOCAL enable_seqscan = off;
    SET LOCAL enable_bitmapscan = off;
    SET LOCAL enable_sort = off;
    SET LOCAL jit = off";

/// Records in PostgreSQL: an idempotency store, and the store of an inbox.
///
/// Any number of machines may share the database. Time is the database's: the clocks of the machines do
/// not matter. Nothing here waits for a handler that holds a transaction.
///
/// A clone shares the pool. For a connection with TLS, switch on one of the `tls-*` features of
/// `sqlx`.
#[derive(Debug, Clone)]
pub struct PostgresStore {
    pool: PgPool,
    /// Whether the connections are known to be sessions.
    has_sessions: Arc<OnceCell<()>>,
}

impl PostgresStore {
    /// Creates a store in the database that this pool connects to.
    #[must_use]
    pub fn new(pool: PgPool) -> Self {
        Self { pool, has_sessions: Arc::default() }
    }

    /// Connects to the database at this address, with a pool of 10 connections.
    ///
    /// # Errors
    ///
    /// When the address is none, or the database does not answer.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let pool = PgPoolOptions::new().acquire_timeout(ACQUIRE_TIMEOUT).connect(url).await;
        Ok(Self::new(pool.map_err(failed)?))
    }

    /// Makes the tables, or brings them up to date. Call it before the first delivery; several
    /// processes may call it at once.
    ///
    /// What was applied is noted in a table of its own, `_webhook_migrations`, beside whatever
    /// migrations the application has.
    ///
    /// # Errors
    ///
    /// When the database does not answer, does not allow it, or has tables of these names from
    /// somewhere else; when there is a proxy in front of it that shares connections between
    /// transactions.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        self.check().await.map_err(failed)?;
        let mut migrator =
            Migrator { migrations: MIGRATIONS.migrations.clone(), ..Migrator::DEFAULT };
        migrator.dangerous_set_table_name("_webhook_migrations");
        migrator.run(&self.pool).await.map_err(StoreError::new)
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
                 VALUES ({version}, '{name}', TRUE, '\\x{checksum}', 0);\n"
            )
        });
        std::iter::once(NOTES.to_owned()).chain(applied).collect()
    }

    /// The pool that it was made with.
    #[must_use]
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Refuses a proxy that shares connections, before anything is begun that could not be ended.
    pub(crate) async fn check(&self) -> Result<(), sqlx::Error> {
        self.has_sessions.get_or_try_init(|| session::check(&self.pool)).await.copied()
    }

    /// The same store, through a connection of its own.
    pub(crate) fn of_one_connection(&self) -> Self {
        let options = self.pool.options().clone().min_connections(0).max_connections(1);
        let pool = options.connect_lazy_with((*self.pool.connect_options()).clone());
        Self { pool, has_sessions: Arc::clone(&self.has_sessions) }
    }

    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
        self.pool.begin_with(BEGIN).await
    }

    pub(crate) async fn begin_by_index(
        &self,
    ) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
        self.pool.begin_with(BEGIN_BY_INDEX).await
    }
}

pub(crate) fn failed(error: sqlx::Error) -> StoreError {
    session::explain(error)
}

/// Keeps the others of these serials from storing and ending until the transaction is over.
///
/// All take the locks in the same order. Whoever stands still before the end loses them: nobody waits for a
/// process that was stopped, or whose machine is gone, for longer than five seconds.
pub(crate) async fn lock(
    connection: &mut PgConnection,
    serials: &[i64],
) -> Result<(), sqlx::Error> {
    const LOCK: &str = "
        SELECT set_config('idle_in_transaction_session_timeout', '5s', TRUE), pg_advisory_xact_lock(serial)
        FROM unnest($1::BIGINT[]) AS serial";
    sqlx::query(LOCK).bind(serials).execute(connection).await.map(drop)
}

/// Gives the turn of each serial to its first delivery, unless one has it. The serials are
/// [locked](lock). It is due since it arrived, so it doesn't wait again behind what came after it.
pub(crate) async fn pass_on(
    connection: &mut PgConnection,
    serials: &[i64],
) -> Result<(), sqlx::Error> {
    const PASS_ON: &str = "
        UPDATE webhook_deliveries SET due_at = least(now(), received_at)
        WHERE id = ANY(ARRAY(
            SELECT first.id FROM unnest($1::BIGINT[]) AS locked(serial), LATERAL (
                SELECT id FROM webhook_deliveries
                WHERE serial = locked.serial AND state IN ('waiting', 'running')
                ORDER BY id LIMIT 1
            ) AS first
            WHERE NOT EXISTS (
                SELECT FROM webhook_deliveries WHERE serial = locked.serial AND due_at IS NOT NULL
            )
        ))";
    sqlx::query(PASS_ON).bind(serials).execute(connection).await.map(drop)
}

/// In the order of the locks, each once.
pub(crate) fn sorted(serials: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut serials: Vec<_> = serials.collect();
    serials.sort_unstable();
    serials.dedup();
    serials
}

pub(crate) fn microseconds(time: Duration) -> i64 {
    i64::try_from(time.min(LONGEST).as_micros()).unwrap_or(i64::MAX)
}

/// Text as PostgreSQL can hold it.
pub(crate) fn text(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

pub(crate) fn time(time: webhook_tower::jiff::Timestamp) -> Timestamp {
    time.to_sqlx()
}

/// The error of a row that only somebody else can have written.
pub(crate) fn not_ours() -> sqlx::Error {
    sqlx::Error::Decode("a row of webhook_deliveries is not in its form".into())
}
