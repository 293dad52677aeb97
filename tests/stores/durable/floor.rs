//! Floors: the same by hand, with nothing around it.

use std::sync::Arc;

use sqlx::{PgPool, SqlitePool};
use tokio::task::JoinSet;

/// A body of the size of a sample.
pub(crate) const BODY: [u8; 302] = [b'x'; 302];

const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS floor (
        key BYTEA PRIMARY KEY, digest BYTEA NOT NULL, provider TEXT NOT NULL, endpoint TEXT NOT NULL,
        delivery_id TEXT NOT NULL, event_type TEXT, received_at TIMESTAMPTZ NOT NULL,
        headers TEXT NOT NULL, body BYTEA NOT NULL, state TEXT NOT NULL DEFAULT 'waiting'
    );
    CREATE INDEX IF NOT EXISTS floor_waiting ON floor (received_at) WHERE state = 'waiting'";

const INSERT: &str = "
    INSERT INTO floor (key, digest, provider, endpoint, delivery_id, event_type, received_at, headers, body)
    VALUES (sha256($1::TEXT::BYTEA), sha256('x'), 'snaptrade', 'default', $1, 'CONNECTION_BROKEN', now(),
        'signature: 0123456789abcdef0123456789abcdef', $2)";

pub(crate) async fn make(pool: &PgPool) {
    sqlx::raw_sql(TABLE).execute(pool).await.unwrap();
    sqlx::raw_sql("TRUNCATE floor").execute(pool).await.unwrap();
}

/// One INSERT and one commit for each, by so many senders.
pub(crate) async fn insert(pool: &PgPool, number: usize, senders: usize) {
    let mut all = JoinSet::new();
    for sender in 0..senders {
        let pool = pool.clone();
        all.spawn(async move {
            for id in (sender..number).step_by(senders) {
                let insert = sqlx::query(INSERT).bind(id.to_string()).bind(&BODY[..]);
                insert.execute(&pool).await.unwrap();
            }
        });
    }
    all.join_all().await;
}

/// Puts rows there that wait.
pub(crate) async fn fill(pool: &PgPool, number: usize) {
    make(pool).await;
    let fill = "
        INSERT INTO floor SELECT sha256(n::TEXT::BYTEA), sha256('x'), 'snaptrade', 'default', n::TEXT,
            'CONNECTION_BROKEN', now(), 'signature: 0123456789abcdef', $1, 'waiting'
        FROM generate_series(1, $2) AS n";
    sqlx::query(fill)
        .bind(&BODY[..])
        .bind(i64::try_from(number).unwrap())
        .execute(pool)
        .await
        .unwrap();
}

/// A loop of SKIP LOCKED by hundreds on one connection.
pub(crate) async fn skip_locked(pool: &PgPool) {
    loop {
        let mut transaction = pool.begin().await.unwrap();
        let rows: Vec<(Vec<u8>, Vec<u8>)> = sqlx::query_as(
            "SELECT key, body FROM floor WHERE state = 'waiting' ORDER BY received_at LIMIT 100
            FOR UPDATE SKIP LOCKED",
        )
        .fetch_all(&mut *transaction)
        .await
        .unwrap();
        if rows.is_empty() {
            return;
        }
        let keys: Vec<_> = rows.into_iter().map(|(key, _)| key).collect();
        sqlx::query("UPDATE floor SET state = 'done' WHERE key = ANY($1)")
            .bind(keys)
            .execute(&mut *transaction)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
}

/// Two commits for each by hand: one takes it, one stores its effect and its end.
pub(crate) async fn two_commits(pool: &PgPool, workers: usize) {
    let mut all = JoinSet::new();
    let pool = Arc::new(pool.clone());
    for _ in 0..workers {
        let pool = Arc::clone(&pool);
        all.spawn(async move {
            loop {
                let taken: Option<(Vec<u8>, String)> = sqlx::query_as(
                    "UPDATE floor SET state = 'running' WHERE key = (
                        SELECT key FROM floor WHERE state = 'waiting' ORDER BY received_at LIMIT 1
                        FOR UPDATE SKIP LOCKED
                    ) RETURNING key, delivery_id",
                )
                .fetch_optional(&*pool)
                .await
                .unwrap();
                let Some((key, id)) = taken else { return };
                let mut transaction = pool.begin().await.unwrap();
                sqlx::query("INSERT INTO effects (delivery) VALUES ($1)")
                    .bind(id)
                    .execute(&mut *transaction)
                    .await
                    .unwrap();
                sqlx::query("UPDATE floor SET state = 'done' WHERE key = $1")
                    .bind(key)
                    .execute(&mut *transaction)
                    .await
                    .unwrap();
                transaction.commit().await.unwrap();
            }
        });
    }
    all.join_all().await;
}

/// One commit for each row, on SQLite, which has one writer.
pub(crate) async fn insert_sqlite(pool: &SqlitePool, number: usize) {
    sqlx::raw_sql("CREATE TABLE floor (key TEXT PRIMARY KEY, headers TEXT, body BLOB) STRICT")
        .execute(pool)
        .await
        .unwrap();
    for id in 0..number {
        sqlx::query("INSERT INTO floor VALUES ($1, 'signature: 0123456789abcdef', $2)")
            .bind(id.to_string())
            .bind(&BODY[..])
            .execute(pool)
            .await
            .unwrap();
    }
}
