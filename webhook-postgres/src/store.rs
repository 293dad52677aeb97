//! Store: records in one table, each read and written by one statement.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::{FromRow, PgConnection, PgPool, migrate::Migrator};
use webhook_tower::idempotency::{
    Acquisition, Decision, DeliveryKey, Digest, DurableStore, Fence, IdempotencyStore, Record,
    Settled, StoreError, decide,
};

/// How often the statement may find nothing to answer before the store counts as failed: each time,
/// another caller has written the row between its two halves.
const ATTEMPTS: usize = 16;

/// The longest lease and retention. A time that lies further away is of no use to anybody, and
/// beyond what PostgreSQL's calendar can count.
const LONGEST: Duration = Duration::from_hours(24 * 365 * 1000);

/// An idempotency store in PostgreSQL.
///
/// Every decision is one statement, so any number of machines may share the database. Time is the
/// database's: the clocks of the machines do not matter.
///
/// A clone shares the pool. For a connection with TLS, switch on one of the `tls-*` features of
/// `sqlx`.
#[derive(Debug, Clone)]
pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Creates a store in the database that this pool connects to.
    #[must_use]
    pub fn new(pool: PgPool) -> Self {
        Self { pool }
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
    /// somewhere else.
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
    /// When the database fails.
    pub async fn purge(&self) -> Result<u64, StoreError> {
        let over = sqlx::query("DELETE FROM webhook_claims WHERE until <= clock_timestamp()")
            .execute(&self.pool)
            .await;
        over.map(|deleted| deleted.rows_affected()).map_err(StoreError::new)
    }

    /// The pool that it was made with.
    #[must_use]
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    async fn try_acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, sqlx::Error> {
        for _ in 0..ATTEMPTS {
            let answer: Option<Answer> = sqlx::query_as(ACQUIRE)
                .bind(&key.hash()[..])
                .bind(key.to_string())
                .bind(&digest.as_bytes()[..])
                .bind(microseconds(lease))
                .fetch_optional(&self.pool)
                .await?;
            let acquisition = answer.map(|answer| answer.read(digest)).transpose()?.flatten();
            if let Some(acquisition) = acquisition {
                return Ok(acquisition);
            }
        }
        let changed = format!("the record changed {ATTEMPTS} times while it was read");
        Err(sqlx::Error::Protocol(changed))
    }

    async fn try_complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, sqlx::Error> {
        let mut connection = self.pool.acquire().await?;
        complete(&mut connection, key, fence, retention).await
    }

    async fn try_release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, sqlx::Error> {
        let stored = sqlx::query_scalar(RELEASE)
            .bind(&key.hash()[..])
            .bind(fence.get())
            .fetch_one(&self.pool)
            .await?;
        Ok(settled(stored))
    }
}

impl IdempotencyStore for PostgresStore {
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

impl DurableStore for PostgresStore {}

/// Takes the key if there is no row or one that is over; otherwise returns the row.
///
/// The condition of the update is what [`decide`] says of acquiring, under the lock of the row;
/// everything else is left to [`decide`]. `clock_timestamp` and not `now`, which is the time at
/// which a statement began that may have waited for the lock.
///
/// It answers nothing when the row came between the start of the statement and its insert: the
/// second half sees the table as it was at the start.
const ACQUIRE: &str = "
    WITH taken AS (
        INSERT INTO webhook_claims AS record (key, label, digest, fence, done, until)
        VALUES (
            $1, $2, $3, nextval('webhook_claim_fences'), FALSE,
            clock_timestamp() + $4 * INTERVAL '1 microsecond'
        )
        ON CONFLICT (key) DO UPDATE SET
            digest = excluded.digest,
            fence = nextval('webhook_claim_fences'),
            done = FALSE,
            until = clock_timestamp() + $4 * INTERVAL '1 microsecond'
        WHERE record.until <= clock_timestamp()
        RETURNING fence
    )
    SELECT TRUE AS acquired, fence, $3 AS digest, FALSE AS done, 0::BIGINT AS until, 0::BIGINT AS now
    FROM taken
    UNION ALL
    SELECT FALSE, fence, digest, done,
        (extract(epoch FROM until) * 1000000)::BIGINT,
        (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT
    FROM webhook_claims WHERE key = $1 AND NOT EXISTS (SELECT FROM taken)";

/// Records the delivery as done if the fence is the record's own, and says whether it is.
const COMPLETE: &str = "
    WITH settled AS (
        UPDATE webhook_claims
        SET done = TRUE, until = clock_timestamp() + $3 * INTERVAL '1 microsecond'
        WHERE key = $1 AND fence = $2
        RETURNING fence
    )
    SELECT EXISTS (SELECT FROM settled)";

/// Deletes the record if the fence is its own and it isn't done, and says whether the fence is.
const RELEASE: &str = "
    WITH released AS (
        DELETE FROM webhook_claims WHERE key = $1 AND fence = $2 AND NOT done RETURNING fence
    )
    SELECT EXISTS (SELECT FROM released)
        OR EXISTS (SELECT FROM webhook_claims WHERE key = $1 AND fence = $2 AND done)";

/// What [`ACQUIRE`] answers.
#[derive(FromRow)]
struct Answer {
    acquired: bool,
    fence: i64,
    digest: Vec<u8>,
    done: bool,
    until: i64,
    now: i64,
}

impl Answer {
    /// What it means; `None` if the record expired in the meantime.
    fn read(self, digest: &Digest) -> Result<Option<Acquisition>, sqlx::Error> {
        let fence = Fence::new(self.fence);
        if self.acquired {
            return Ok(Some(Acquisition::Acquired { fence }));
        }
        let record = Record {
            fence,
            digest: Digest::from_bytes(self.digest.try_into().map_err(|_| not_ours())?),
            done: self.done,
            until: time(self.until)?,
        };
        Ok(match decide(Some(&record), time(self.now)?, digest) {
            Decision::Acquire => None,
            Decision::Done => Some(Acquisition::Done),
            Decision::InFlight { until } => Some(Acquisition::InFlight { until }),
            Decision::Conflict => Some(Acquisition::Conflict),
        })
    }
}

fn time(microseconds: i64) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_microsecond(microseconds).map_err(|_| not_ours())
}

/// The error of a row that this store can't have written.
fn not_ours() -> sqlx::Error {
    sqlx::Error::Decode("a row of webhook_claims is not in its form".into())
}

/// Records a delivery as done, within the transaction that the connection is in, if any.
pub(crate) async fn complete(
    connection: &mut PgConnection,
    key: &DeliveryKey,
    fence: Fence,
    retention: Duration,
) -> Result<Settled, sqlx::Error> {
    let stored = sqlx::query_scalar(COMPLETE)
        .bind(&key.hash()[..])
        .bind(fence.get())
        .bind(microseconds(retention))
        .fetch_one(connection)
        .await?;
    Ok(settled(stored))
}

fn settled(stored: bool) -> Settled {
    if stored { Settled::Stored } else { Settled::LeaseLost }
}

pub(crate) fn microseconds(time: Duration) -> i64 {
    i64::try_from(time.min(LONGEST).as_micros()).unwrap_or(i64::MAX)
}
