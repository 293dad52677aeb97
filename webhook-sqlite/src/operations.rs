//! Operations: what people change, and what they want to know.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::SqliteConnection;
use webhook_tower::record::{Count, EndpointHealth, Health, Pause, RecordId};

use crate::store::{SqliteStore, list, pass_on, time};

pub(crate) async fn replay(
    store: &SqliteStore,
    ids: &[RecordId],
) -> Result<Vec<RecordId>, sqlx::Error> {
    const REPLAY: &str = "
        UPDATE webhook_deliveries
        SET state = 'waiting', attempts = 0, reason = NULL, finished_at = NULL,
            due_at = CASE WHEN serial IS NULL THEN ?2 END
        WHERE id IN (SELECT value FROM json_each(?1)) AND stored AND state IN ('done', 'dead', 'discarded')
        RETURNING id, serial";
    let (mut write, now) = (store.write().await?, Timestamp::now());
    let replayed: Vec<(i64, Option<i64>)> = sqlx::query_as(REPLAY)
        .bind(numbers(ids))
        .bind(now.as_microsecond())
        .fetch_all(&mut *write.transaction)
        .await?;
    let serials = replayed.iter().filter_map(|(_, serial)| *serial);
    pass_on(&mut write.transaction, serials, now).await?;
    write.commit().await?;
    Ok(replayed.into_iter().map(|(id, _)| RecordId::new(id)).collect())
}

pub(crate) async fn discard(
    store: &SqliteStore,
    ids: &[RecordId],
) -> Result<Vec<RecordId>, sqlx::Error> {
    const DISCARD: &str = "
        UPDATE webhook_deliveries SET state = 'discarded'
        WHERE id IN (SELECT value FROM json_each(?)) AND stored AND state = 'dead' RETURNING id";
    let mut write = store.write().await?;
    let discarded: Vec<i64> =
        sqlx::query_scalar(DISCARD).bind(numbers(ids)).fetch_all(&mut *write.transaction).await?;
    write.commit().await?;
    Ok(discarded.into_iter().map(RecordId::new).collect())
}

fn numbers(ids: &[RecordId]) -> String {
    list(ids.iter().map(|id| id.get()))
}

pub(crate) async fn purge(
    store: &SqliteStore,
    older_than: Duration,
    limit: u32,
) -> Result<u64, sqlx::Error> {
    const OLD: &str = "
        DELETE FROM webhook_deliveries WHERE id IN (
            SELECT id FROM webhook_deliveries
            WHERE stored AND state IN ('done', 'discarded') AND finished_at <= ?1 AND keep_until <= ?2
            LIMIT ?3
        )
        RETURNING id";
    const OVER: &str = "
        DELETE FROM webhook_deliveries WHERE id IN (
            SELECT id FROM webhook_deliveries WHERE NOT stored AND keep_until <= ?1
            ORDER BY keep_until LIMIT ?2
        )";
    let now = Timestamp::now();
    let before = now.checked_sub(older_than).unwrap_or(Timestamp::MIN);
    let mut write = store.write().await?;
    let connection: &mut SqliteConnection = &mut write.transaction;
    let over = sqlx::query(OVER).bind(now.as_microsecond()).bind(limit);
    let over = over.execute(&mut *connection).await?.rows_affected();
    let old: Vec<i64> = sqlx::query_scalar(OLD)
        .bind(before.as_microsecond())
        .bind(now.as_microsecond())
        .bind(limit)
        .fetch_all(&mut *connection)
        .await?;
    let (number, old) = (old.len() as u64, list(old));
    for delete in [
        "DELETE FROM webhook_contents WHERE delivery IN (SELECT value FROM json_each(?))",
        "DELETE FROM webhook_attempts WHERE delivery IN (SELECT value FROM json_each(?))",
    ] {
        sqlx::query(delete).bind(&old).execute(&mut *connection).await?;
    }
    write.commit().await?;
    Ok(over + number)
}

pub(crate) async fn set_pause(
    store: &SqliteStore,
    pause: &Pause,
    is_paused: bool,
) -> Result<bool, sqlx::Error> {
    const PAUSE: &str = "INSERT INTO webhook_pauses VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    const RESUME: &str =
        "DELETE FROM webhook_pauses WHERE provider = ? AND event_type = ? AND tenant = ?";
    let mut write = store.write().await?;
    let set = sqlx::query(if is_paused { PAUSE } else { RESUME });
    let set = set.bind(&pause.provider).bind(&pause.event_type).bind(&pause.tenant);
    let changed = set.execute(&mut *write.transaction).await?.rows_affected() > 0;
    write.commit().await?;
    Ok(changed)
}

pub(crate) async fn pauses(store: &SqliteStore) -> Result<Vec<Pause>, sqlx::Error> {
    const PAUSES: &str = "SELECT provider, event_type, tenant FROM webhook_pauses ORDER BY provider, event_type, tenant";
    let pauses: Vec<_> = sqlx::query_as(PAUSES).fetch_all(store.pool()).await?;
    let read = |(provider, event_type, tenant)| Pause { provider, event_type, tenant };
    Ok(pauses.into_iter().map(read).collect())
}

pub(crate) async fn health(store: &SqliteStore) -> Result<Health, sqlx::Error> {
    // Each count reads a part of one index, up to its limit.
    const COUNTS: &str = "
        SELECT
            (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries
                WHERE stored AND state = 'waiting' LIMIT ?1)),
            (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries
                WHERE stored AND state = 'running' LIMIT ?1)),
            (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries
                WHERE state = 'waiting' AND due_at IS NULL LIMIT ?1)),
            (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries
                WHERE stored AND state = 'dead' LIMIT ?1)),
            (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries
                WHERE stored AND state = 'done' LIMIT ?1)),
            min(
                coalesce((SELECT received_at FROM webhook_deliveries
                    WHERE stored AND state = 'waiting' ORDER BY id LIMIT 1), ?2),
                coalesce((SELECT received_at FROM webhook_deliveries
                    WHERE stored AND state = 'running' ORDER BY id LIMIT 1), ?2)
            )";
    const ENDPOINTS: &str = "
        SELECT provider, endpoint, max(received_at) FROM (
            SELECT provider, endpoint, received_at FROM webhook_deliveries
            WHERE stored ORDER BY id DESC LIMIT 1000
        ) GROUP BY provider, endpoint ORDER BY provider, endpoint";
    let (waiting, running, held_up, dead, done, oldest): (i64, i64, i64, i64, i64, i64) =
        sqlx::query_as(COUNTS).bind(Count::MOST + 1).bind(i64::MAX).fetch_one(store.pool()).await?;
    let count = |count: i64| Count::new(count.unsigned_abs());
    let endpoints: Vec<(String, String, i64)> =
        sqlx::query_as(ENDPOINTS).fetch_all(store.pool()).await?;
    let endpoint = |(provider, endpoint, last)| {
        Ok::<_, sqlx::Error>(EndpointHealth { provider, endpoint, last_received: time(last)? })
    };
    Ok(Health {
        waiting: count(waiting),
        running: count(running),
        held_up: count(held_up),
        dead: count(dead),
        done: count(done),
        oldest_waiting: (oldest != i64::MAX).then(|| time(oldest)).transpose()?,
        endpoints: endpoints.into_iter().map(endpoint).collect::<Result<_, _>>()?,
        paused: pauses(store).await?,
    })
}
