//! Backlog: with many rows of each kind, nothing becomes slow.

use std::time::{Duration, Instant};

use webhook_inbox::{Filter, Inbox};
use webhook_tower::record::{RecordStore as _, Wanted};

use crate::{Bench, line, rate, work};

/// Rows of a kind; the ids follow those that are there.
const FILL: &str = "
    WITH added AS (
        INSERT INTO webhook_deliveries (key, digest, state, stored, due_at, keep_until, finished_at, reason,
            received_at, provider, endpoint, delivery_id, event_type)
        SELECT sha256(($1 || n)::BYTEA), sha256('x'), $1, TRUE,
            CASE WHEN $1 = 'waiting' THEN now() + INTERVAL '1 hour' END, now() - INTERVAL '1 hour',
            CASE WHEN $1 <> 'waiting' THEN now() END, CASE WHEN $1 = 'dead' THEN 'failed' END,
            now() - INTERVAL '1 minute', 'snaptrade', 'default', n::TEXT, 'CONNECTION_BROKEN'
        FROM generate_series(1, $2) AS n
        RETURNING id
    )
    INSERT INTO webhook_contents SELECT id, 'signature: x', convert_to(repeat('x', 302), 'UTF8'), 0 FROM added";

/// How long it takes in milliseconds.
async fn time<T>(what: impl Future<Output = T>) -> (T, f64) {
    let since = Instant::now();
    let answer = what.await;
    (answer, since.elapsed().as_secs_f64() * 1e3)
}

pub(crate) async fn run() {
    const NUMBER: usize = 10_000;
    let bench = Bench::new().await;
    let inbox = Inbox::new(bench.store.clone());
    let wanted = Wanted { providers: &["snaptrade"], limit: 1, lease: Duration::from_secs(60) };
    work::fill(&bench.store, "alone", NUMBER, None).await;
    let alone = rate(NUMBER, work::work(&bench.store, NUMBER, 64, None)).await;
    for (state, number) in [("waiting", 500_000_i64), ("done", 1_000_000), ("dead", 100_000)] {
        sqlx::query(FILL).bind(state).bind(number).execute(&bench.pool).await.unwrap();
    }
    // What autovacuum does within a minute of so many inserts, and what no server of weeks lacks.
    sqlx::raw_sql("VACUUM (ANALYZE)").execute(&bench.pool).await.unwrap();
    // What waits in the backlog is due in an hour, so what is worked off is what is added.
    work::fill(&bench.store, "beside", NUMBER, None).await;
    let beside = rate(NUMBER, work::work(&bench.store, NUMBER, 64, None)).await;
    line("work with 500,000 waiting, 1,000,000 done, 100,000 dead ÷ without", beside, alone);

    let filter = Filter::new();
    let milliseconds = |what: &str, time: f64| println!("| {what} | {time:.1} ms | | |");
    let (_, health) = time(inbox.health()).await;
    milliseconds("health", health);
    let (waiting, took) = time(inbox.waiting(&filter, None)).await;
    milliseconds("a page of `waiting`", took);
    let after = waiting.unwrap().last().map(|entry| entry.id);
    milliseconds("the next page", time(inbox.waiting(&filter, after)).await.1);
    let (dead, took) = time(inbox.dead_letters(&filter, None)).await;
    milliseconds("a page of `dead_letters`", took);
    let none = Filter::new().event_type("NOTHING");
    milliseconds(
        "a page of `dead_letters` that fits nothing",
        time(inbox.dead_letters(&none, None)).await.1,
    );
    milliseconds("`show`", time(inbox.show(dead.unwrap()[0].id)).await.1);
    milliseconds("a lease", time(bench.store.lease(&wanted)).await.1);
    sqlx::raw_sql(
        "UPDATE webhook_deliveries SET event_type = 'SOME' WHERE id IN (
            SELECT id FROM webhook_deliveries WHERE stored AND state = 'dead' ORDER BY id LIMIT 10000)",
    )
    .execute(&bench.pool)
    .await
    .unwrap();
    let some = || inbox.replay_where(Filter::new().event_type("SOME"));
    milliseconds("dry run of `replay_where` for 10,000 of 100,000", time(some().dry_run()).await.1);
    let (replayed, took) = time(some().run()).await;
    milliseconds(&format!("`replay_where`, {}", replayed.unwrap()), took);
    sqlx::raw_sql("UPDATE webhook_deliveries SET due_at = now() + INTERVAL '1 hour' WHERE event_type = 'SOME'")
        .execute(&bench.pool)
        .await
        .unwrap();

    work::fill(&bench.store, "purging", NUMBER, None).await;
    let purge = async {
        let since = Instant::now();
        let purged = inbox.purge(Duration::ZERO).await.unwrap();
        (purged, since.elapsed())
    };
    let (purging, (purged, took)) =
        tokio::join!(rate(NUMBER, work::work(&bench.store, NUMBER, 64, None)), purge);
    line("work while a million are purged ÷ without", purging, beside);
    println!("| … purged {purged} in {:.1} s | | | |", took.as_secs_f64());
}
