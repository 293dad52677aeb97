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
use webhook_tower::{Dispatch, Provider, SerialKey, StoredDelivery, inbox::Runner};

use crate::inbox::{Inbox, Queue, Row};

/// How many earlier deliveries are looked at in one go.
const PAGE: i64 = 100;

/// The hash of a provider and a serial key.
pub(crate) type Lane = [u8; 32];

/// Whether a delivery may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    Now,
    /// It gets another job when the one before it is finished.
    Later,
}

pub(crate) fn lane<P: Provider>(key: &SerialKey) -> Lane {
    let mut hash = Sha256::new();
    // The length keeps the end of one part from being the start of the next.
    hash.update((P::NAME.len() as u64).to_be_bytes());
    hash.update(P::NAME);
    hash.update(key.as_str());
    hash.finalize().into()
}

/// Puts a delivery into its lane, and takes its turn where it is the first.
pub(crate) async fn line_up<P: Provider, H: Send + Sync + 'static>(
    inbox: &Inbox,
    runner: &Runner<H>,
    id: i64,
    lane: &Lane,
) -> Result<Turn, sqlx::Error>
where
    P::Events: Dispatch<H>,
{
    const OLD_LANE: &str = "SELECT lane FROM webhook_inbox WHERE id = $1";
    // Page by page, so that a backlog neither holds the lock for long nor is looked at again when
    // something fails.
    let mut transaction = loop {
        let mut transaction = inbox.pool().begin().await?;
        lock_routing::<P>(&mut transaction).await?;
        let earlier = unrouted::<P>(&mut transaction, id).await?;
        if earlier.is_empty() {
            break transaction;
        }
        for Earlier { id, row } in earlier {
            let lane = serial_key_of::<P, H>(runner, row).as_ref().map(self::lane::<P>);
            route(&mut transaction, id, lane.as_ref()).await?;
        }
        transaction.commit().await?;
    };
    let old: Option<Vec<u8>> =
        sqlx::query_scalar(OLD_LANE).bind(id).fetch_one(&mut *transaction).await?;
    let taken = take_turn(&mut transaction, id, lane).await?;
    // The key of a handler was changed while this one waited; those behind it wait for somebody else
    // now. The lock of another lane is taken last, and only by who holds the routing lock.
    if let Some(old) = old.filter(|old| old != lane) {
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

/// Some of those that were received earlier and that no worker has looked at.
async fn unrouted<P: Provider>(
    connection: &mut PgConnection,
    before: i64,
) -> Result<Vec<Earlier>, sqlx::Error> {
    const UNROUTED: &str = "
        SELECT id, endpoint, headers, body, secret_index,
            (extract(epoch FROM received_at) * 1000000)::BIGINT AS received_at
        FROM webhook_inbox
        WHERE state = 'waiting' AND NOT routed AND provider = $1 AND id < $2
        ORDER BY id LIMIT $3";
    sqlx::query_as(UNROUTED).bind(P::NAME).bind(before).bind(PAGE).fetch_all(connection).await
}

/// Keeps the others of a provider from looking until the transaction ends.
async fn lock_routing<P: Provider>(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    const LOCK: &str = "SELECT pg_advisory_xact_lock(hashtext('webhook routing'), hashtext($1))";
    sqlx::query(LOCK).bind(P::NAME).execute(connection).await.map(drop)
}

/// The serial key of a stored delivery. One that cannot be read, or whose handler panics when it is
/// asked, has none; its own job says so.
fn serial_key_of<P: Provider, H: Send + Sync + 'static>(
    runner: &Runner<H>,
    row: Row,
) -> Option<SerialKey>
where
    P::Events: Dispatch<H>,
{
    let stored = StoredDelivery::try_from(row).ok()?;
    runner.serial_key::<P>(&stored.restore::<P>().ok()?).ok()?
}

async fn route(
    connection: &mut PgConnection,
    id: i64,
    lane: Option<&Lane>,
) -> Result<(), sqlx::Error> {
    // A turn in another lane is none in this one.
    const ROUTE: &str = "
        UPDATE webhook_inbox
        SET routed = TRUE, lane = $2, has_turn = has_turn AND lane IS NOT DISTINCT FROM $2
        WHERE id = $1 AND state = 'waiting'";
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
