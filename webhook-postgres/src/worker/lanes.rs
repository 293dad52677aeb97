//! Lanes: deliveries with one serial key run one after the other, as they were received.
//!
//! A lane is a provider and a serial key. At most one delivery of a lane has its turn. A delivery
//! that comes to its lane too early gives its job away, and gets a new one from the delivery before
//! it when that is finished.
//!
//! Which lane a delivery is in is known to its handler, so to the worker. Before one takes its turn,
//! all that were received earlier are looked at, so that none is overlooked whose own job has not
//! begun.

use sha2::{Digest as _, Sha256};
use sqlx::{FromRow, PgConnection};
use webhook_tower::{Dispatch, Provider, SerialKey, inbox::Runner};

use crate::inbox::{Inbox, Queue, Row, StoredDelivery};

/// How many earlier deliveries are looked at in one go.
const PAGE: i64 = 100;

/// The hash of a provider and a serial key.
type Lane = [u8; 32];

/// Whether a delivery may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    Now,
    /// It gets another job when the one before it is finished.
    Later,
}

fn lane<P: Provider>(key: &SerialKey) -> Lane {
    let mut hash = Sha256::new();
    // The length keeps the end of one part from being the start of the next.
    hash.update((P::NAME.len() as u64).to_be_bytes());
    hash.update(P::NAME);
    hash.update(key.as_str());
    hash.finalize().into()
}

/// Puts a delivery into the lane of its serial key, and takes its turn where it is the first.
pub(crate) async fn line_up<P: Provider, H: Send + Sync + 'static>(
    inbox: &Inbox,
    runner: &Runner<H>,
    id: i64,
    key: &SerialKey,
) -> Result<Turn, sqlx::Error>
where
    P::Event: Dispatch<H>,
{
    const ROUTING: &str = "SELECT pg_advisory_xact_lock(hashtext('webhook routing'), hashtext($1))";
    const OLD_LANE: &str = "SELECT lane FROM webhook_inbox WHERE id = $1";
    let lane = lane::<P>(key);
    let mut transaction = inbox.pool().begin().await?;
    sqlx::query(ROUTING).bind(P::NAME).execute(&mut *transaction).await?;
    while let Some(earlier) = unrouted::<P>(&mut transaction, id).await? {
        for Earlier { id, row } in earlier {
            let key = serial_key_of::<P, H>(runner, row)?;
            let lane = key.as_ref().map(self::lane::<P>);
            route(&mut transaction, id, lane.as_ref()).await?;
        }
    }
    let old: Option<Vec<u8>> =
        sqlx::query_scalar(OLD_LANE).bind(id).fetch_one(&mut *transaction).await?;
    let taken = take_turn(&mut transaction, id, &lane).await?;
    // The key of a handler was changed while this one waited; those behind it wait for somebody else
    // now. The lock of another lane is taken last, and only by who holds the routing lock.
    if let Some(old) = old.filter(|old| *old != lane) {
        pass_on(inbox.queue(), &mut transaction, &old).await?;
    }
    transaction.commit().await?;
    Ok(if taken { Turn::Now } else { Turn::Later })
}

/// Puts a delivery into its lane, and takes its turn if nobody has it or comes first.
///
/// The lane is locked before the row: who [passes the turn on](pass_on) does it in this order.
async fn take_turn(
    connection: &mut PgConnection,
    id: i64,
    lane: &Lane,
) -> Result<bool, sqlx::Error> {
    const TAKE: &str = "
        UPDATE webhook_inbox SET has_turn = TRUE
        WHERE id = $1 AND state = 'waiting' AND NOT EXISTS (
            SELECT FROM webhook_inbox AS other
            WHERE other.lane = $2 AND other.state = 'waiting' AND other.id <> $1
                AND (other.has_turn OR other.id < $1)
        )";
    lock(connection, lane).await?;
    route(connection, id, Some(lane)).await?;
    let taken = sqlx::query(TAKE).bind(id).bind(&lane[..]).execute(connection).await?;
    Ok(taken.rows_affected() > 0)
}

/// A delivery that was received earlier.
#[derive(FromRow)]
struct Earlier {
    id: i64,
    #[sqlx(flatten)]
    row: Row,
}

/// Some of those that were received earlier and that no worker has looked at; `None` when there are
/// no more.
async fn unrouted<P: Provider>(
    connection: &mut PgConnection,
    before: i64,
) -> Result<Option<Vec<Earlier>>, sqlx::Error> {
    const UNROUTED: &str = "
        SELECT id, endpoint, headers, body, secret_index,
            (extract(epoch FROM received_at) * 1000000)::BIGINT AS received_at
        FROM webhook_inbox
        WHERE state = 'waiting' AND NOT routed AND provider = $1 AND id < $2
        ORDER BY id LIMIT $3";
    let earlier: Vec<Earlier> = sqlx::query_as(UNROUTED)
        .bind(P::NAME)
        .bind(before)
        .bind(PAGE)
        .fetch_all(connection)
        .await?;
    Ok(Some(earlier).filter(|earlier| !earlier.is_empty()))
}

/// The serial key of a stored delivery. One that cannot be read, or whose handler panics when it is
/// asked, has none; its own job says so.
fn serial_key_of<P: Provider, H: Send + Sync + 'static>(
    runner: &Runner<H>,
    row: Row,
) -> Result<Option<SerialKey>, sqlx::Error>
where
    P::Event: Dispatch<H>,
{
    let StoredDelivery { kept, .. } = row.try_into()?;
    let key = kept.restore::<P>().ok().map(|delivery| runner.serial_key::<P>(&delivery));
    Ok(key.and_then(Result::ok).flatten())
}

async fn route(
    connection: &mut PgConnection,
    id: i64,
    lane: Option<&Lane>,
) -> Result<(), sqlx::Error> {
    const ROUTE: &str =
        "UPDATE webhook_inbox SET routed = TRUE, lane = $2 WHERE id = $1 AND state = 'waiting'";
    let lane = lane.map(|lane| &lane[..]);
    sqlx::query(ROUTE).bind(id).bind(lane).execute(connection).await.map(drop)
}

/// Gives the turn of a lane to the first that waits in it, with a job.
pub(crate) async fn pass_on(
    queue: &Queue,
    connection: &mut PgConnection,
    lane: &[u8],
) -> Result<(), sqlx::Error> {
    const PASS_ON: &str = "
        WITH next AS (
            UPDATE webhook_inbox SET has_turn = TRUE
            WHERE id = (
                SELECT id FROM webhook_inbox WHERE lane = $1 AND state = 'waiting'
                ORDER BY id LIMIT 1
            )
            AND NOT EXISTS (SELECT FROM webhook_inbox WHERE lane = $1 AND has_turn)
            RETURNING id, provider
        )
        SELECT count({add_job})) FROM next";
    lock(connection, lane).await?;
    sqlx::query(queue.sql(PASS_ON)).bind(lane).execute(connection).await.map(drop)
}

/// Keeps a lane as it is until the transaction ends.
async fn lock(connection: &mut PgConnection, lane: &[u8]) -> Result<(), sqlx::Error> {
    const LOCK: &str =
        "SELECT pg_advisory_xact_lock(hashtext('webhook lane'), hashtext(encode($1, 'hex')))";
    sqlx::query(LOCK).bind(lane).execute(connection).await.map(drop)
}

/// The same for the lane of a delivery, where it is in one.
pub(crate) async fn lock_lane_of(
    connection: &mut PgConnection,
    id: i64,
) -> Result<(), sqlx::Error> {
    const LOCK: &str = "
        SELECT pg_advisory_xact_lock(hashtext('webhook lane'), hashtext(encode(lane, 'hex')))
        FROM webhook_inbox WHERE id = $1 AND lane IS NOT NULL";
    sqlx::query(LOCK).bind(id).execute(connection).await.map(drop)
}
