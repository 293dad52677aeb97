//! What people do with an inbox.

use std::{sync::Arc, time::Duration};

use webhook_inbox::{Discarded, Filter, Pause, Replayed};
use webhook_tower::{
    SnapTrade, SnipeRoute, snaptrade, sniperoute,
    testing::{deliver, endpoint, sample},
};

use super::app::{Act, App, Database};

on_each_database! {
    finds_dead_letters_by_everything_that_a_filter_says
    answers_a_hundred_at_a_time_and_changes_all
    replays_a_dead_letter_and_what_was_done
    replays_all_that_fit_and_nothing_else
    discards_dead_letters_and_nothing_else
    purges_what_is_finished_and_cannot_come_again
    pauses_and_resumes
    says_what_waits_and_why
}

/// Two dead letters, `one` and `two`, which is an account's.
async fn make_dead_letters<S: Database>(app: &Arc<App<S>>) {
    app.will("one", [Act::FailForGood]);
    app.will("two", [Act::FailForGood]);
    let _worker = app.work();
    app.receive("one").await;
    let service = app.inbox.door::<App<S>>().service(endpoint::<SnapTrade>().named("second"));
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "two");
    deliver(&service, &removed).await;
    app.settled().await;
}

async fn finds_dead_letters_by_everything_that_a_filter_says<S: Database>(app: Arc<App<S>>) {
    make_dead_letters(&app).await;
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
        assert_eq!(app.dead(&filter).await, expected, "{filter:?}");
    }
    let after = app.inbox.dead_letters(&Filter::new(), Some(letters[0].id)).await.unwrap();
    assert_eq!((after.len(), &*after[0].delivery_id), (1, "two"));
}

async fn answers_a_hundred_at_a_time_and_changes_all<S: Database>(app: Arc<App<S>>) {
    for number in 0..250 {
        app.receive(&number.to_string()).await;
    }
    let dead = "
        UPDATE webhook_deliveries SET state = 'dead', reason = 'failed', finished_at = received_at,
            due_at = NULL";
    app.inbox.store().execute(dead).await;
    let (mut pages, mut after) = (Vec::new(), None);
    loop {
        let page = app.inbox.dead_letters(&Filter::new(), after).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.id);
        pages.push(page.len());
    }
    assert_eq!(pages, [100, 100, 50]);
    assert_eq!(app.inbox.discard_where(Filter::new()).dry_run().await.unwrap(), 250);
    assert_eq!(app.inbox.replay_where(Filter::new()).dry_run().await.unwrap(), 250);
    assert_eq!(app.ended().await, (0, 250), "nothing was changed");
    assert_eq!(app.inbox.replay_where(Filter::new()).run().await.unwrap(), 250);
    assert_eq!(app.inbox.health().await.unwrap().waiting.at_least(), 250);
}

async fn replays_a_dead_letter_and_what_was_done<S: Database>(app: Arc<App<S>>) {
    make_dead_letters(&app).await;
    let (one, two) = (app.number("one").await, app.number("two").await);
    assert_eq!(app.inbox.replay(one).await.unwrap(), Replayed::Queued);
    assert_eq!(app.inbox.replay(one).await.unwrap(), Replayed::Waiting);
    assert_eq!(app.inbox.replay("999999".parse().unwrap()).await.unwrap(), Replayed::Unknown);
    app.will("one", [Act::Effect, Act::Effect]);
    let _worker = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.effects_of("one").await), (2, 1));
    assert_eq!(app.dead(&Filter::new()).await, ["two"]);
    // What was done before is done once more, because somebody wants it so.
    assert_eq!(app.inbox.replay(one).await.unwrap(), Replayed::Queued);
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.effects_of("one").await), (3, 2));
    assert_eq!(app.runs_of("two"), 1);
    assert_eq!(app.inbox.replay(two).await.unwrap(), Replayed::Queued);
    app.settled().await;
    assert_eq!(app.runs_of("two"), 2);
    let shown = app.inbox.show(one).await.unwrap().unwrap();
    assert_eq!((shown.attempts.len(), shown.entry.attempts), (1, 1), "it remembers the first");
}

async fn replays_all_that_fit_and_nothing_else<S: Database>(app: Arc<App<S>>) {
    make_dead_letters(&app).await;
    app.receive("done").await;
    let _worker = app.work();
    app.settled().await;
    let replay = |filter| app.inbox.replay_where(filter).run();
    assert_eq!(replay(Filter::new().provider("other")).await.unwrap(), 0);
    assert_eq!(replay(Filter::new().endpoint("second")).await.unwrap(), 1);
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.runs_of("two"), app.runs_of("done")), (1, 2, 1));
    let broken = Filter::new().event_type("CONNECTION_BROKEN");
    assert_eq!(app.inbox.replay_done_where(broken).run().await.unwrap(), 1);
    app.settled().await;
    assert_eq!((app.runs_of("one"), app.runs_of("two"), app.runs_of("done")), (1, 2, 2));
}

async fn discards_dead_letters_and_nothing_else<S: Database>(app: Arc<App<S>>) {
    make_dead_letters(&app).await;
    let (one, two) = (app.number("one").await, app.number("two").await);
    assert_eq!(app.inbox.discard(one).await.unwrap(), Discarded::Discarded);
    assert_eq!(app.inbox.discard(one).await.unwrap(), Discarded::NotDead);
    assert_eq!(app.inbox.discard("999999".parse().unwrap()).await.unwrap(), Discarded::Unknown);
    assert_eq!(app.dead(&Filter::new()).await, ["two"]);
    assert_eq!(app.receive("one").await.status(), 200, "it is remembered");
    app.inbox.replay(two).await.unwrap();
    assert_eq!(app.inbox.discard(two).await.unwrap(), Discarded::NotDead);
}

async fn purges_what_is_finished_and_cannot_come_again<S: Database>(app: Arc<App<S>>) {
    make_dead_letters(&app).await;
    app.receive("done").await;
    let any_age = endpoint::<SnapTrade>().insecure_accept_any_age();
    let any_age = app.inbox.door::<App<S>>().service(any_age);
    deliver(&any_age, &super::app::broken("at any time")).await;
    {
        let _worker = app.work();
        app.settled().await;
    }
    app.receive("waiting").await;
    app.inbox.discard(app.number("one").await).await.unwrap();
    assert_eq!(app.inbox.purge(Duration::ZERO).await.unwrap(), 0, "they could come again");
    let over = "
        UPDATE webhook_deliveries SET keep_until = received_at WHERE delivery_id <> 'at any time'";
    app.inbox.store().execute(over).await;
    assert_eq!(app.inbox.purge(Duration::from_hours(1)).await.unwrap(), 0, "they are too young");
    assert_eq!(app.inbox.purge(Duration::ZERO).await.unwrap(), 2);
    for table in ["webhook_deliveries", "webhook_contents"] {
        assert_eq!(app.inbox.store().number(&format!("SELECT count(*) FROM {table}")).await, 3);
    }
    assert_eq!(app.dead(&Filter::new()).await, ["two"]);
    assert!(app.receive("done").await.is_stored(), "it is new again");
}

async fn pauses_and_resumes<S: Database>(app: Arc<App<S>>) {
    let pause = Pause { event_type: "CONNECTION_BROKEN".into(), ..Pause::default() };
    assert!(app.inbox.pause(&pause).await.unwrap());
    let _worker = app.work();
    app.receive("paused").await;
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "other");
    app.deliver(&removed).await;
    app.began("other").await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(app.runs_of("paused"), 0);
    assert_eq!(app.inbox.health().await.unwrap().paused, std::slice::from_ref(&pause));
    assert!(app.inbox.resume(&pause).await.unwrap());
    assert!(!app.inbox.resume(&pause).await.unwrap());
    app.settled().await;
    assert_eq!(app.runs_of("paused"), 1);
}

struct Pings;

#[webhook_tower::webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "a test"))]
impl Pings {}

async fn says_what_waits_and_why<S: Database>(app: Arc<App<S>>) {
    let before = jiff::Timestamp::now();
    app.will("later", [Act::FailFor(Duration::from_secs(600))]);
    let _worker = app.work();
    let keyed = |id| sample::<snaptrade::AccountRemoved>().with("webhookId", id);
    app.deliver(&keyed("later")).await;
    app.began("later").await;
    app.deliver(&keyed("behind")).await;
    // No worker here runs what SnipeRoute sends, so it waits.
    let orders = app.inbox.door::<Pings>().service(endpoint::<SnipeRoute>());
    assert!(deliver(&orders, &sample::<sniperoute::TestPing>()).await.is_stored());
    tokio::time::sleep(Duration::from_millis(300)).await;
    let waiting = app.inbox.waiting(&Filter::new(), None).await.unwrap();
    let [later, behind, ping] = &waiting[..] else { panic!("{waiting:?}") };
    assert!(later.due_at.unwrap() > before + Duration::from_secs(590), "{later:?}");
    assert_eq!((later.attempts, later.error.as_deref()), (1, Some("not yet")));
    assert_eq!((behind.held_up_by, behind.due_at), (Some(later.id), None));
    assert_eq!((&*ping.provider, ping.held_up_by), ("sniperoute", None));
    let health = app.inbox.health().await.unwrap();
    let counts = (health.waiting, health.running, health.held_up, health.dead);
    assert_eq!(
        [counts.0, counts.1, counts.2, counts.3].map(|count| count.at_least()),
        [3, 0, 1, 0]
    );
    assert!((before..jiff::Timestamp::now()).contains(&health.oldest_waiting.unwrap()));
    let endpoints: Vec<_> = health.endpoints.iter().map(|one| &*one.provider).collect();
    assert_eq!(endpoints, ["snaptrade", "sniperoute"]);
}
