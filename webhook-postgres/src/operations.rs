//! Operations: what people change, and what they want to know.

use std::time::Duration;

use jiff_sqlx::Timestamp;
use webhook_tower::record::{Count, EndpointHealth, Health, Pause, RecordId};

use crate::store::{PostgresStore, lock, microseconds, pass_on, sorted};

pub(crate) async fn replay(
    store: &PostgresStore,
    ids: &[RecordId],
) -> Result<Vec<RecordId>, sqlx::Error> {
    const SERIALS: &str =
        "SELECT serial FROM webhook_deliveries WHERE id = ANY($1) AND serial IS NOT NULL";
    const REPLAY: &str = "
        UPDATE webhook_deliveries
        SET state = 'waiting', attempts = 0, reason = NULL, finished_at = NULL,
            due_at = CASE WHEN serial IS NULL THEN now() END
        WHERE id = ANY($1) AND stored AND state IN ('done', 'dead', 'discarded')
        RETURNING id";
    let ids: Vec<_> = ids.iter().map(|id| id.get()).collect();
    let mut transaction = store.begin().await?;
    let serials: Vec<i64> =
        sqlx::query_scalar(SERIALS).bind(&ids).fetch_all(&mut *transaction).await?;
    let serials = sorted(serials.into_iter());
    lock(&mut transaction, &serials).await?;
    let replayed: Vec<i64> =
        sqlx::query_scalar(REPLAY).bind(&ids).fetch_all(&mut *transaction).await?;
    pass_on(&mut transaction, &serials).await?;
    transaction.commit().await?;
    Ok(replayed.into_iter().map(RecordId::new).collect())
}

pub(crate) async fn discard(
    store: &PostgresStore,
    ids: &[RecordId],
) -> Result<Vec<RecordId>, sqlx::Error> {
    const DISCARD: &str = "
        UPDATE webhook_deliveries SET state = 'discarded'
        WHERE id = ANY($1) AND stored AND state = 'dead' RETURNING id";
    let ids: Vec<_> = ids.iter().map(|id| id.get()).collect();
    let discarded: Vec<i64> = sqlx::query_scalar(DISCARD).bind(ids).fetch_all(store.pool()).await?;
    Ok(discarded.into_iter().map(RecordId::new).collect())
}

pub(crate) async fn purge(
    store: &PostgresStore,
    older_than: Duration,
    limit: u32,
) -> Result<u64, sqlx::Error> {
    const PURGE: &str = "
        WITH purged AS (
            DELETE FROM webhook_deliveries WHERE id = ANY(ARRAY(
                SELECT id FROM webhook_deliveries
                WHERE stored AND state IN ('done', 'discarded')
                    AND finished_at <= now() - $1 * INTERVAL '1 microsecond' AND keep_until <= now()
                ORDER BY finished_at LIMIT $2 FOR UPDATE SKIP LOCKED
            ))
            RETURNING id
        ), over AS (
            DELETE FROM webhook_deliveries WHERE id = ANY(ARRAY(
                SELECT id FROM webhook_deliveries WHERE NOT stored AND keep_until <= now()
                ORDER BY keep_until LIMIT $2 FOR UPDATE SKIP LOCKED
            ))
            RETURNING id
        ), contents AS (
            DELETE FROM webhook_contents WHERE delivery = ANY(ARRAY(SELECT id FROM purged))
        ), attempts AS (
            DELETE FROM webhook_attempts WHERE delivery = ANY(ARRAY(SELECT id FROM purged))
        )
        SELECT (SELECT count(*) FROM purged) + (SELECT count(*) FROM over)";
    let purged: i64 = sqlx::query_scalar(PURGE)
        .bind(microseconds(older_than))
        .bind(i64::from(limit))
        .fetch_one(store.pool())
        .await?;
    Ok(purged.unsigned_abs())
}

pub(crate) async fn set_pause(
    store: &PostgresStore,
    pause: &Pause,
    is_paused: bool,
) -> Result<bool, sqlx::Error> {
    const PAUSE: &str = "INSERT INTO webhook_pauses VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    const RESUME: &str =
        "DELETE FROM webhook_pauses WHERE provider = $1 AND event_type = $2 AND tenant = $3";
    let set = sqlx::query(if is_paused { PAUSE } else { RESUME });
    let set = set.bind(&pause.provider).bind(&pause.event_type).bind(&pause.tenant);
    Ok(set.execute(store.pool()).await?.rows_affected() > 0)
}

pub(crate) async fn pauses(store: &PostgresStore) -> Result<Vec<Pause>, sqlx::Error> {
    const PAUSES: &str = "SELECT provider, event_type, tenant FROM webhook_pauses ORDER BY provider, event_type, tenant";
    let pauses: Vec<_> = sqlx::query_as(PAUSES).fetch_all(store.pool()).await?;
    let read = |(provider, event_type, tenant)| Pause { provider, event_type, tenant };
    Ok(pauses.into_iter().map(read).collect())
}

pub(crate) async fn health(store: &PostgresStore) -> Result<Health, sqlx::Error> {
    // Each count reads a part of one index, up to its limit.
    const COUNTS: &str = "
        SELECT
            (SELECT count(*) FROM (SELECT FROM webhook_deliveries
                WHERE stored AND state = 'waiting' LIMIT $1) AS waiting),
            (SELECT count(*) FROM (SELECT FROM webhook_deliveries
                WHERE stored AND state = 'running' LIMIT $1) AS running),
            (SELECT count(*) FROM (SELECT FROM webhook_deliveries
                WHERE state = 'waiting' AND due_at IS NULL LIMIT $1) AS held_up),
            (SELECT count(*) FROM (SELECT FROM webhook_deliveries
                WHERE stored AND state = 'dead' LIMIT $1) AS dead),
            (SELECT count(*) FROM (SELECT FROM webhook_deliveries
                WHERE stored AND state IN ('done', 'discarded') AND state = 'done' LIMIT $1) AS done),
            (SELECT min(received_at) FROM (
                (SELECT received_at FROM webhook_deliveries
                    WHERE stored AND state = 'waiting' ORDER BY id LIMIT 1)
                UNION ALL
                (SELECT received_at FROM webhook_deliveries
                    WHERE stored AND state = 'running' ORDER BY id LIMIT 1)
            ) AS oldest)";
    const ENDPOINTS: &str = "
        SELECT provider, endpoint, max(received_at) FROM (
            SELECT provider, endpoint, received_at FROM webhook_deliveries
            WHERE stored ORDER BY id DESC LIMIT 1000
        ) AS last GROUP BY provider, endpoint ORDER BY provider, endpoint";
    type Counts = (i64, i64, i64, i64, i64, Option<Timestamp>);
    let (waiting, running, held_up, dead, done, oldest): Counts =
        sqlx::query_as(COUNTS).bind(i64::from(Count::MOST) + 1).fetch_one(store.pool()).await?;
    let count = |count: i64| Count::new(count.unsigned_abs());
    let endpoints: Vec<(String, String, Timestamp)> =
        sqlx::query_as(ENDPOINTS).fetch_all(store.pool()).await?;
    let endpoint = |(provider, endpoint, last): (_, _, Timestamp)| EndpointHealth {
        provider,
        endpoint,
        last_received: last.to_jiff(),
    };
    Ok(Health {
        waiting: count(waiting),
        running: count(running),
        held_up: count(held_up),
        dead: count(dead),
        done: count(done),
        oldest_waiting: oldest.map(Timestamp::to_jiff),
        endpoints: endpoints.into_iter().map(endpoint).collect(),
        paused: pauses(store).await?,
    })
}
