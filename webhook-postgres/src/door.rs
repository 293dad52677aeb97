//! Door: how a delivery gets its row.

use std::time::Duration;

use jiff_sqlx::Timestamp;
use sqlx::{PgConnection, PgExecutor};
use webhook_tower::record::{Arrival, DeliveryKey, Digest, Fence, Found, Record, headers_to_text};

use crate::store::{PostgresStore, lock, microseconds, not_ours, pass_on, sorted, text, time};

/// The numbers are given in the order of arrival. The rows are written in the order of their keys, so that
/// two batches with the same keys wait for each other in one direction only. A key that is there is not tried:
/// `ON CONFLICT` would wait for whoever is changing its row, such as a handler's transaction.
const INSERT: &str = "
    WITH arrived AS MATERIALIZED (
        SELECT nextval('webhook_delivery_ids') AS id, arrived.*
        FROM unnest(
            $1::BYTEA[], $2::BYTEA[], $3::TEXT[], $4::TEXT[], $5::TEXT[], $6::TEXT[], $7::TEXT[],
            $8::TIMESTAMPTZ[], $9::BIGINT[], $10::BIGINT[], $11::TEXT[], $12::BYTEA[], $13::INTEGER[]
        ) AS arrived(
            key, digest, provider, endpoint, tenant, delivery_id, event_type,
            received_at, serial, repeatable, headers, body, secret_index
        )
    ), added AS (
        INSERT INTO webhook_deliveries (
            id, key, digest, state, stored, due_at, keep_until, serial, received_at, provider,
            endpoint, tenant, delivery_id, event_type
        )
        SELECT id, key, digest, 'waiting', TRUE, CASE WHEN serial IS NULL THEN now() END,
            coalesce(now() + repeatable * INTERVAL '1 microsecond', 'infinity'), serial, received_at,
            provider, endpoint, tenant, delivery_id, event_type
        FROM arrived
        WHERE NOT EXISTS (SELECT FROM webhook_deliveries AS there WHERE there.key = arrived.key)
        ORDER BY key, id
        ON CONFLICT (key) DO NOTHING
        RETURNING id
    ), contents AS (
        INSERT INTO webhook_contents (delivery, headers, body, secret_index)
        SELECT id, headers, body, secret_index FROM arrived JOIN added USING (id)
    )
    SELECT id IN (SELECT id FROM added) FROM arrived ORDER BY id";

pub(crate) async fn insert(
    store: &PostgresStore,
    arrivals: &[Arrival],
) -> Result<Vec<bool>, sqlx::Error> {
    store.check().await?;
    let serials = sorted(arrivals.iter().filter_map(|arrival| Some(arrival.serial?.get())));
    if serials.is_empty() {
        return insert_into(store.pool(), arrivals).await;
    }
    let mut transaction = store.begin().await?;
    let connection: &mut PgConnection = &mut transaction;
    lock(connection, &serials).await?;
    let added = insert_into(&mut *connection, arrivals).await?;
    pass_on(connection, &serials).await?;
    transaction.commit().await?;
    Ok(added)
}

async fn insert_into(
    executor: impl PgExecutor<'_>,
    arrivals: &[Arrival],
) -> Result<Vec<bool>, sqlx::Error> {
    fn all<'a, T>(arrivals: &'a [Arrival], part: impl Fn(&'a Arrival) -> T) -> Vec<T> {
        arrivals.iter().map(part).collect()
    }
    sqlx::query_scalar(INSERT)
        .bind(all(arrivals, |arrival| &arrival.key.hash()[..]))
        .bind(all(arrivals, |arrival| &arrival.digest.as_bytes()[..]))
        .bind(all(arrivals, |arrival| arrival.key.provider()))
        .bind(all(arrivals, |arrival| arrival.key.endpoint()))
        .bind(all(arrivals, |arrival| arrival.key.tenant()))
        .bind(all(arrivals, |arrival| arrival.key.shown_id()))
        .bind(all(arrivals, |arrival| arrival.event_type.as_deref().map(text)))
        .bind(all(arrivals, |arrival| time(arrival.stored.received_at)))
        .bind(all(arrivals, |arrival| Some(arrival.serial?.get())))
        .bind(all(arrivals, |arrival| arrival.repeatable.map(microseconds)))
        .bind(all(arrivals, |arrival| headers_to_text(&arrival.stored.headers)))
        .bind(all(arrivals, |arrival| &arrival.stored.raw_body[..]))
        .bind(all(arrivals, |arrival| {
            i32::try_from(arrival.stored.secret_index).unwrap_or(i32::MAX)
        }))
        .fetch_all(executor)
        .await
}

pub(crate) async fn hold(
    store: &PostgresStore,
    key: &DeliveryKey,
    digest: &Digest,
    lease: Duration,
) -> Result<Option<Fence>, sqlx::Error> {
    const HOLD: &str = "
        INSERT INTO webhook_deliveries (
            key, digest, state, stored, fence, attempts, keep_until, received_at, provider, endpoint,
            tenant, delivery_id
        )
        SELECT $1, $2, 'running', FALSE, nextval('webhook_fences'), 1,
            now() + $3 * INTERVAL '1 microsecond', now(), $4, $5, $6, $7
        WHERE NOT EXISTS (SELECT FROM webhook_deliveries WHERE key = $1)
        ON CONFLICT (key) DO NOTHING
        RETURNING fence";
    store.check().await?;
    let fence: Option<i64> = sqlx::query_scalar(HOLD)
        .bind(&key.hash()[..])
        .bind(&digest.as_bytes()[..])
        .bind(microseconds(lease))
        .bind(key.provider())
        .bind(key.endpoint())
        .bind(key.tenant())
        .bind(key.shown_id())
        .fetch_optional(store.pool())
        .await?;
    Ok(fence.map(Fence::new))
}

pub(crate) async fn find(
    store: &PostgresStore,
    keys: &[&DeliveryKey],
) -> Result<Vec<Found>, sqlx::Error> {
    // A stored record may be kept until `infinity`, which no calendar of ours has.
    const FIND: &str = "
        SELECT fence, digest, state = 'done', stored,
            CASE WHEN stored THEN now() ELSE keep_until END, clock_timestamp()
        FROM unnest($1::BYTEA[]) WITH ORDINALITY AS wanted(key, place)
        LEFT JOIN webhook_deliveries USING (key)
        ORDER BY place";
    type Row =
        (Option<i64>, Option<Vec<u8>>, Option<bool>, Option<bool>, Option<Timestamp>, Timestamp);
    let keys: Vec<_> = keys.iter().map(|key| &key.hash()[..]).collect();
    let rows: Vec<Row> = sqlx::query_as(FIND).bind(keys).fetch_all(store.pool()).await?;
    let found = rows.into_iter().map(|(fence, digest, done, stored, until, now)| {
        let now = now.to_jiff();
        let (Some(fence), Some(digest), Some(done), Some(stored), Some(until)) =
            (fence, digest, done, stored, until)
        else {
            return Ok(Found { record: None, now });
        };
        let digest = Digest::from_bytes(digest.try_into().map_err(|_| not_ours())?);
        let (fence, until) = (Fence::new(fence), until.to_jiff());
        Ok(Found { record: Some(Record { fence, digest, done, stored, until }), now })
    });
    found.collect()
}

pub(crate) async fn forget(
    store: &PostgresStore,
    key: &DeliveryKey,
    fence: Fence,
) -> Result<(), sqlx::Error> {
    const FORGET: &str = "
        DELETE FROM webhook_deliveries WHERE id IN (
            SELECT id FROM webhook_deliveries
            WHERE key = $1 AND fence = $2 AND NOT stored AND keep_until <= now()
            FOR UPDATE SKIP LOCKED
        )";
    let forgotten = sqlx::query(FORGET).bind(&key.hash()[..]).bind(fence.get());
    forgotten.execute(store.pool()).await.map(drop)
}
