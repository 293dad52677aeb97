//! Claims: rows of one table, for each of which one statement decides.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::{FromRow, PgConnection, PgPool, migrate::Migrator};
use webhook_tower::claims::{
    ClaimKey, Claimed, Claims, ClaimsError, Decision, Digest, DurableClaims, Fence, Row, Settled,
    decide,
};

/// How often the statement may find nothing to answer before the store counts as failed: each time
/// somebody else has written the row between its two halves.
const ATTEMPTS: usize = 16;

/// The longest lease and retention. A time that lies further away is of no use to anybody, and
/// beyond what PostgreSQL's calendar can count.
const LONGEST: Duration = Duration::from_hours(24 * 365 * 1000);

/// Claims in PostgreSQL.
///
/// Every decision is one statement, so any number of machines may share the database. Time is the
/// database's: the clocks of the machines do not matter.
///
/// A clone shares the pool. For a connection with TLS, switch on one of the `tls-*` features of
/// `sqlx`.
#[derive(Debug, Clone)]
pub struct PostgresClaims {
    pool: PgPool,
}

impl PostgresClaims {
    /// Claims in the database that this pool connects to.
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
    pub async fn migrate(&self) -> Result<(), ClaimsError> {
        let mut migrator: Migrator = sqlx::migrate!("./migrations");
        migrator.dangerous_set_table_name("_webhook_migrations");
        migrator.run(&self.pool).await.map_err(ClaimsError::new)
    }

    /// Deletes the claims that are over, and answers how many there were.
    ///
    /// They only take room. Call it now and then, such as once an hour.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn purge(&self) -> Result<u64, ClaimsError> {
        let over = sqlx::query("DELETE FROM webhook_claims WHERE until <= clock_timestamp()")
            .execute(&self.pool)
            .await;
        over.map(|deleted| deleted.rows_affected()).map_err(ClaimsError::new)
    }

    /// The pool that it was made with.
    #[must_use]
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    async fn try_claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Claimed, sqlx::Error> {
        for _ in 0..ATTEMPTS {
            let answer: Option<Answer> = sqlx::query_as(CLAIM)
                .bind(&key.hash()[..])
                .bind(key.to_string())
                .bind(&digest.as_bytes()[..])
                .bind(microseconds(lease))
                .fetch_optional(&self.pool)
                .await?;
            if let Some(claimed) = answer.map(|answer| answer.read(digest)).transpose()?.flatten() {
                return Ok(claimed);
            }
        }
        Err(sqlx::Error::Protocol(format!("the claim changed {ATTEMPTS} times while it was read")))
    }

    async fn try_complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, sqlx::Error> {
        let mut connection = self.pool.acquire().await?;
        complete(&mut connection, key, fence, retention).await
    }

    async fn try_release(&self, key: &ClaimKey, fence: Fence) -> Result<Settled, sqlx::Error> {
        let stored = sqlx::query_scalar(RELEASE)
            .bind(&key.hash()[..])
            .bind(fence.get())
            .fetch_one(&self.pool)
            .await?;
        Ok(settled(stored))
    }
}

impl Claims for PostgresClaims {
    async fn claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Claimed, ClaimsError> {
        self.try_claim(key, digest, lease).await.map_err(ClaimsError::new)
    }

    async fn complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, ClaimsError> {
        self.try_complete(key, fence, retention).await.map_err(ClaimsError::new)
    }

    async fn release(&self, key: &ClaimKey, fence: Fence) -> Result<Settled, ClaimsError> {
        self.try_release(key, fence).await.map_err(ClaimsError::new)
    }
}

impl DurableClaims for PostgresClaims {}

/// Takes the key where there is no row or one that is over; answers the row where there is one.
///
/// The condition of the update is what [`decide`] says of acquiring, under the lock of the row;
/// everything else is left to [`decide`]. `clock_timestamp` and not `now`, which is the time at
/// which a statement began that may have waited for the lock.
///
/// It answers nothing when the row came between the start of the statement and its insert: the
/// second half sees the table as it was at the start.
const CLAIM: &str = "
    WITH taken AS (
        INSERT INTO webhook_claims AS claim (key, label, digest, fence, done, until)
        VALUES (
            $1, $2, $3, nextval('webhook_claim_fences'), FALSE,
            clock_timestamp() + $4 * INTERVAL '1 microsecond'
        )
        ON CONFLICT (key) DO UPDATE SET
            digest = excluded.digest,
            fence = nextval('webhook_claim_fences'),
            done = FALSE,
            until = clock_timestamp() + $4 * INTERVAL '1 microsecond'
        WHERE claim.until <= clock_timestamp()
        RETURNING fence
    )
    SELECT TRUE AS acquired, fence, $3 AS digest, FALSE AS done, 0::BIGINT AS until, 0::BIGINT AS now
    FROM taken
    UNION ALL
    SELECT FALSE, fence, digest, done,
        (extract(epoch FROM until) * 1000000)::BIGINT,
        (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT
    FROM webhook_claims WHERE key = $1 AND NOT EXISTS (SELECT FROM taken)";

/// Whether the fence is the claim's own; it marks the claim as done then.
const COMPLETE: &str = "
    WITH settled AS (
        UPDATE webhook_claims
        SET done = TRUE, until = clock_timestamp() + $3 * INTERVAL '1 microsecond'
        WHERE key = $1 AND fence = $2
        RETURNING fence
    )
    SELECT EXISTS (SELECT FROM settled)";

/// Whether the fence is the claim's own; it deletes the claim then, unless it is done.
const RELEASE: &str = "
    WITH released AS (
        DELETE FROM webhook_claims WHERE key = $1 AND fence = $2 AND NOT done RETURNING fence
    )
    SELECT EXISTS (SELECT FROM released)
        OR EXISTS (SELECT FROM webhook_claims WHERE key = $1 AND fence = $2 AND done)";

/// What [`CLAIM`] answers.
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
    /// What it means, or `None` where the row was over in the meantime.
    fn read(self, digest: &Digest) -> Result<Option<Claimed>, sqlx::Error> {
        let fence = Fence::new(self.fence);
        if self.acquired {
            return Ok(Some(Claimed::Acquired { fence }));
        }
        let row = Row {
            fence,
            digest: Digest::from_bytes(self.digest.try_into().map_err(|_| not_ours())?),
            done: self.done,
            until: time(self.until)?,
        };
        Ok(match decide(Some(&row), time(self.now)?, digest) {
            Decision::Acquire => None,
            Decision::Done => Some(Claimed::Done),
            Decision::InFlight { until } => Some(Claimed::InFlight { until }),
            Decision::Conflict => Some(Claimed::Conflict),
        })
    }
}

fn time(microseconds: i64) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_microsecond(microseconds).map_err(|_| not_ours())
}

/// A row that only somebody else can have written.
fn not_ours() -> sqlx::Error {
    sqlx::Error::Decode("a row of webhook_claims is not in its form".into())
}

/// Marks a claim as done, within whatever transaction the connection is in.
pub(crate) async fn complete(
    connection: &mut PgConnection,
    key: &ClaimKey,
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
