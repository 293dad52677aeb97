//! What people do with an inbox.

use std::time::Duration;

use webhook_postgres::{Discarded, Filter, Inbox, Replayed, sqlx};
use webhook_tower::{
    SnapTrade, SnipeRoute, snaptrade, sniperoute,
    testing::{deliver, endpoint, sample},
};

use super::app::{Act, App};

/// The ids of the dead letters that fit.
async fn dead(inbox: &Inbox, filter: &Filter) -> Vec<String> {
    let letters = inbox.dead_letters(filter, None).await.unwrap();
    letters.into_iter().map(|letter| letter.delivery_id).collect()
}

/// An application with two dead letters, `one` and `two`, which is an account's.
async fn with_dead_letters() -> std::sync::Arc<App> {
    let app = App::new().await;
    app.will("one", [Act::FailForGood]);
    app.will("two", [Act::FailForGood]);
    let _worker = app.work();
    app.receive("one").await;
    let service = app.inbox.service(endpoint::<SnapTrade>().named("second"));
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "two");
    deliver(&service, &removed).await;
    app.settled().await;
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn finds_dead_letters_by_everything_that_a_filter_says() {
    let app = with_dead_letters().await;
    let letters = app.inbox.dead_letters(&Filter::new(), None).await.unwrap();
    assert_eq!(letters.len(), 2);
    let (first, second) = (letters[0].received_at, letters[1].received_at);
    let all = || Filter::new();
    for (filter, expected) in [
        (all(), &["one", "two"][..]),
        (all().provider("snaptrade"), &["one", "two"]),
        (all().provider("sniperoute"), &[]),
        (all().endpoint("second"), &["two"]),
        (all().event_type("CONNECTION_BROKEN"), &["one"]),
        (all().event_type("CONNECTION_BROKEN").endpoint("second"), &[]),
        (all().received_from(second), &["two"]),
        (all().received_before(second), &["one"]),
        (all().received_from(first).received_before(second), &["one"]),
    ] {
        assert_eq!(dead(&app.inbox, &filter).await, expected, "{filter:?}");
    }
    let after = app.inbox.dead_letters(&Filter::new(), Some(letters[0].id)).await.unwrap();
    assert_eq!((after.len(), &*after[0].delivery_id), (1, "two"));
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_a_hundred_dead_letters_at_a_time() {
    let app = App::new().await;
    let many = "
        INSERT INTO webhook_inbox (key, digest, provider, endpoint, delivery_id, received_at,
            secret_index, headers, body, repeatable_until, state, reason, finished_at)
        SELECT sha256(n::TEXT::BYTEA), sha256(''), 'snaptrade', 'default', n::TEXT, now(), 0, '{}',
            '', now(), 'dead', 'failed', now() FROM generate_series(1, 250) AS n";
    sqlx::query(many).execute(app.inbox.pool()).await.unwrap();
    let (mut pages, mut after) = (Vec::new(), None);
    loop {
        let page = app.inbox.dead_letters(&Filter::new(), after).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.id);
        pages.push(page.len());
    }
    assert_eq!(pages, [100, 100, 50]);
}

#[tokio::test(flavor = "multi_thread")]
async fn replays_a_dead_letter_and_what_was_done() {
    let app = with_dead_letters().await;
    let (one, two) = (app.number("one").await, app.number("two").await);
    assert_eq!(app.inbox.replay(one).await.unwrap(), Replayed::Queued);
    assert_eq!(app.inbox.replay(one).await.unwrap(), Replayed::Waiting);
    assert_eq!(app.inbox.replay("999999".parse().unwrap()).await.unwrap(), Replayed::Unknown);
    app.will("one", [Act::Effect, Act::Effect]);
    let _worker = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.effects_of("one").await), (2, 1));
    assert_eq!(dead(&app.inbox, &Filter::new()).await, ["two"]);
    // What was done before is done once more, because somebody wants it so.
    assert_eq!(app.inbox.replay(one).await.unwrap(), Replayed::Queued);
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.effects_of("one").await), (3, 2));
    assert_eq!(app.runs_of("two"), 1);
    assert_eq!(app.inbox.replay(two).await.unwrap(), Replayed::Queued);
    app.settled().await;
    assert_eq!(app.runs_of("two"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn replays_all_that_fit_and_nothing_else() {
    let app = with_dead_letters().await;
    app.receive("done").await;
    let _worker = app.work();
    app.settled().await;
    let second = Filter::new().endpoint("second");
    assert_eq!(app.inbox.replay_where(&Filter::new().provider("other")).await.unwrap(), 0);
    assert_eq!(app.inbox.replay_where(&second).await.unwrap(), 1);
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.runs_of("two"), app.runs_of("done")), (1, 2, 1));
    let broken = Filter::new().event_type("CONNECTION_BROKEN");
    assert_eq!(app.inbox.replay_done_where(&broken).await.unwrap(), 1);
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.runs_of("two"), app.runs_of("done")), (1, 2, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn discards_dead_letters_and_nothing_else() {
    let app = with_dead_letters().await;
    let (one, two) = (app.number("one").await, app.number("two").await);
    assert_eq!(app.inbox.discard(one).await.unwrap(), Discarded::Discarded);
    assert_eq!(app.inbox.discard(one).await.unwrap(), Discarded::NotDead);
    assert_eq!(app.inbox.discard("999999".parse().unwrap()).await.unwrap(), Discarded::Unknown);
    assert_eq!(dead(&app.inbox, &Filter::new()).await, ["two"]);
    assert_eq!(app.receive("one").await.status(), 200, "it is remembered");
    app.inbox.replay(two).await.unwrap();
    assert_eq!(app.inbox.discard(two).await.unwrap(), Discarded::NotDead);
}

#[tokio::test(flavor = "multi_thread")]
async fn purges_what_is_finished_and_cannot_come_again() {
    let app = with_dead_letters().await;
    app.receive("done").await;
    let any_age = app.inbox.service(endpoint::<SnapTrade>().insecure_accept_any_age());
    let at_any_time = sample::<snaptrade::ConnectionBroken>().with("webhookId", "at any time");
    assert!(deliver(&any_age, &at_any_time).await.is_stored());
    {
        let _worker = app.work();
        app.settled().await;
    }
    app.receive("waiting").await;
    let one = app.number("one").await;
    app.inbox.discard(one).await.unwrap();
    assert_eq!(app.inbox.purge(Duration::ZERO).await.unwrap(), 0, "they could come again");
    let over = "
        UPDATE webhook_inbox SET repeatable_until = clock_timestamp()
        WHERE repeatable_until <> 'infinity'";
    sqlx::query(over).execute(app.inbox.pool()).await.unwrap();
    assert_eq!(app.inbox.purge(Duration::from_hours(1)).await.unwrap(), 0, "they are too young");
    assert_eq!(app.inbox.purge(Duration::ZERO).await.unwrap(), 2);
    let left = "SELECT delivery_id FROM webhook_inbox ORDER BY delivery_id";
    let left: Vec<String> = sqlx::query_scalar(left).fetch_all(app.inbox.pool()).await.unwrap();
    assert_eq!(left, ["at any time", "two", "waiting"]);
    let records = "SELECT label FROM webhook_claims ORDER BY label";
    let records: Vec<String> =
        sqlx::query_scalar(records).fetch_all(app.inbox.pool()).await.unwrap();
    assert_eq!(records, ["snaptrade/default/at any time", "snaptrade/second/two"]);
    assert_eq!(app.receive("done").await.status(), 200, "it is new again");
}

#[tokio::test(flavor = "multi_thread")]
async fn says_how_it_is_doing() {
    let app = with_dead_letters().await;
    let before = jiff::Timestamp::now();
    app.receive("waiting").await;
    let orders = app.inbox.service(endpoint::<SnipeRoute>());
    assert!(deliver(&orders, &sample::<sniperoute::TestPing>()).await.is_stored());
    app.inbox.discard(app.number("one").await).await.unwrap();
    let health = app.inbox.health().await.unwrap();
    let states = (health.waiting, health.started, health.done, health.dead, health.discarded);
    assert_eq!(states, (2, 0, 0, 1, 1));
    assert!((before..jiff::Timestamp::now()).contains(&health.oldest_waiting.unwrap()));
    let endpoints: Vec<_> = health
        .endpoints
        .iter()
        .map(|one| (&*one.provider, &*one.endpoint, one.last_received > before))
        .collect();
    assert_eq!(
        endpoints,
        [
            ("snaptrade", "default", true),
            ("snaptrade", "second", false),
            ("sniperoute", "default", true)
        ]
    );
    // No worker here runs what SnipeRoute sends, so it waits.
    let _worker = app.work();
    while app.inbox.health().await.unwrap().waiting > 1 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(app.inbox.health().await.unwrap().waiting, 1);
}
