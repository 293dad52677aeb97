//! Store: records in one table, each read and written in one transaction.

use std::{path::Path, time::Duration};

use jiff::Timestamp;
use sqlx::{
    Connection as _, SqliteConnection, SqlitePool, migrate::Migrator, sqlite::SqliteConnectOptions,
    sqlite::SqliteJournalMode, sqlite::SqlitePoolOptions, sqlite::SqliteSynchronous,
};
use webhook_tower::idempotency::{
    Acquisition, Decision, DeliveryKey, Digest, DurableStore, Fence, IdempotencyStore, Record,
    Settled, StoreError, after, decide,
};

/// How long to wait for another process that writes: less than a service waits for its store.
const BUSY_TIMEOUT: Duration = Duration::from_millis(1500);

/// Takes the write lock at once, so that nobody writes between what is read and what is written.
pub(crate) const BEGIN: &str = "BEGIN IMMEDIATE";

/// An idempotency store in a SQLite file.
///
/// The file has a write-ahead log and is synchronised in full (`synchronous = FULL`), so that what
/// was answered with 200 survives the power being cut. SQLite has one writer at a time, and this
/// store has one connection for it: a transaction of a handler keeps all other deliveries waiting.
/// Put the file on a disk of the machine; SQLite's locks do not work across a network.
///
/// Time is the machine's clock. A clone shares the connection.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened, or is not a SQLite database.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT);
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            // On a full disk SQLite ends a transaction by itself, and sqlx goes on counting it: the
            // connection would refuse every further one.
            .before_acquire(|connection, _| {
                let sound = !connection.is_in_transaction();
                Box::pin(async move { Ok(sound) })
            })
            .connect_with(options)
            .await;
        Ok(Self { pool: pool.map_err(StoreError::new)? })
    }

    /// Makes the tables, or brings them up to date. Call it before the first delivery.
    ///
    /// What was applied is noted in a table of its own, `_webhook_migrations`, beside whatever
    /// migrations the application has.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or has tables of these names from somewhere else.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let mut migrator: Migrator = sqlx::migrate!("./migrations");
        migrator.dangerous_set_table_name("_webhook_migrations");
        migrator.run(&self.pool).await.map_err(StoreError::new)
    }

    /// Deletes the records whose time is over, and returns how many there were.
    ///
    /// They only take room. Call it now and then, such as once an hour.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub async fn purge(&self) -> Result<u64, StoreError> {
        let over = sqlx::query("DELETE FROM webhook_claims WHERE until <= ?")
            .bind(Timestamp::now().as_microsecond())
            .execute(&self.pool)
            .await;
        over.map(|deleted| deleted.rows_affected()).map_err(StoreError::new)
    }

    /// Its one connection, for the application's own tables in the same file.
    #[must_use]
    pub fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    async fn try_acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, sqlx::Error> {
        let mut transaction = self.pool.begin_with(BEGIN).await?;
        let record = read(&mut transaction, key).await?;
        let now = Timestamp::now();
        Ok(match decide(record.as_ref(), now, digest) {
            Decision::Done => Acquisition::Done,
            Decision::InFlight { until } => Acquisition::InFlight { until },
            Decision::Conflict => Acquisition::Conflict,
            Decision::Acquire => {
                let fence = acquire(&mut transaction, key, digest, after(now, lease)).await?;
                transaction.commit().await?;
                Acquisition::Acquired { fence }
            }
        })
    }

    async fn try_release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, sqlx::Error> {
        let mut transaction = self.pool.begin_with(BEGIN).await?;
        let record = read(&mut transaction, key).await?;
        let settled = Record::settled_by(record.as_ref(), fence);
        if let (Settled::Stored, Some(Record { done: false, .. })) = (settled, record) {
            sqlx::query("DELETE FROM webhook_claims WHERE key = ?")
                .bind(&key.hash()[..])
                .execute(&mut *transaction)
                .await?;
            transaction.commit().await?;
        }
        Ok(settled)
    }

    async fn try_complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, sqlx::Error> {
        let mut transaction = self.pool.begin_with(BEGIN).await?;
        let settled = complete(&mut transaction, key, fence, retention).await?;
        transaction.commit().await?;
        Ok(settled)
    }
}

impl IdempotencyStore for SqliteStore {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        self.try_acquire(key, digest, lease).await.map_err(StoreError::new)
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        self.try_complete(key, fence, retention).await.map_err(StoreError::new)
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        self.try_release(key, fence).await.map_err(StoreError::new)
    }
}

impl DurableStore for SqliteStore {}

/// The record of a key.
async fn read(
    connection: &mut SqliteConnection,
    key: &DeliveryKey,
) -> Result<Option<Record>, sqlx::Error> {
    let row: Option<(i64, Vec<u8>, bool, i64)> =
        sqlx::query_as("SELECT fence, digest, done, until FROM webhook_claims WHERE key = ?")
            .bind(&key.hash()[..])
            .fetch_optional(connection)
            .await?;
    row.map(|(fence, digest, done, until)| {
        Ok(Record {
            fence: Fence::new(fence),
            digest: Digest::from_bytes(digest.try_into().map_err(|_| not_ours())?),
            done,
            until: Timestamp::from_microsecond(until).map_err(|_| not_ours())?,
        })
    })
    .transpose()
}

/// The error of a row that this store can't have written.
fn not_ours() -> sqlx::Error {
    sqlx::Error::Decode("a row of webhook_claims is not in its form".into())
}

/// Writes a record with a new fence, in place of one that is over.
async fn acquire(
    connection: &mut SqliteConnection,
    key: &DeliveryKey,
    digest: &Digest,
    until: Timestamp,
) -> Result<Fence, sqlx::Error> {
    let fence = sqlx::query_scalar(
        "INSERT OR REPLACE INTO webhook_claims (key, label, digest, done, until) \
         VALUES (?, ?, ?, FALSE, ?) RETURNING fence",
    )
    .bind(&key.hash()[..])
    .bind(key.to_string())
    .bind(&digest.as_bytes()[..])
    .bind(until.as_microsecond())
    .fetch_one(connection)
    .await?;
    Ok(Fence::new(fence))
}

/// Records a delivery as done, within the transaction that the connection is in, if any.
pub(crate) async fn complete(
    connection: &mut SqliteConnection,
    key: &DeliveryKey,
    fence: Fence,
    retention: Duration,
) -> Result<Settled, sqlx::Error> {
    let record = read(connection, key).await?;
    let settled = Record::settled_by(record.as_ref(), fence);
    if settled == Settled::Stored {
        sqlx::query("UPDATE webhook_claims SET done = TRUE, until = ? WHERE key = ?")
            .bind(after(Timestamp::now(), retention).as_microsecond())
            .bind(&key.hash()[..])
            .execute(connection)
            .await?;
    }
    Ok(settled)
}
