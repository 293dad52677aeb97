//! What becomes of a delivery, by what its handler does.

use std::{sync::Arc, time::Duration};

use webhook_inbox::{DeadReason, Filter, RetrySchedule};
use webhook_tower::{snaptrade, testing::sample};

use super::app::{Act, App, Database, Working, at_once};

const MOMENT: Duration = Duration::from_millis(50);

on_each_database! {
    runs_what_is_stored_once
    what_fails_twice_and_then_succeeds_has_one_effect
    a_panic_and_a_hang_are_retried_and_the_worker_lives
    what_cannot_succeed_becomes_a_dead_letter
    an_event_has_a_schedule_of_its_own
    what_is_not_recognized_reaches_its_handler
    works_a_backlog_off
}

async fn runs_what_is_stored_once<S: Database>(app: Arc<App<S>>) {
    let _worker = app.work();
    for id in ["1", "2", "3"] {
        assert_eq!(app.receive(id).await.status(), 200);
    }
    app.will("ignored", [Act::Ignore]);
    app.receive("ignored").await;
    app.settled().await;
    assert_eq!(app.receive("1").await.status(), 200);
    tokio::time::sleep(MOMENT).await;
    for id in ["1", "2", "3", "ignored"] {
        assert_eq!(app.runs_of(id), 1, "{id}");
    }
    assert_eq!(app.ended().await, (4, 0));
}

async fn what_fails_twice_and_then_succeeds_has_one_effect<S: Database>(app: Arc<App<S>>) {
    // Longer than the time after which a worker looks by itself.
    const DELAY: Duration = Duration::from_secs(3);
    app.will("1", [Act::FailFor(DELAY), Act::Fail, Act::Effect]);
    app.receive("1").await;
    let _worker = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (3, 1));
    let runs = app.runs().clone();
    assert!(runs[1].began - runs[0].began >= DELAY, "the handler's own delay");
    assert!(runs[2].began - runs[1].began >= Duration::from_secs(2), "the schedule's delay");
    let shown = app.inbox.show(app.number("1").await).await.unwrap().unwrap();
    let errors: Vec<_> =
        shown.attempts.iter().map(|a| (a.number, &*a.error, &*a.outcome)).collect();
    assert_eq!(errors, [(1, "not yet", "retry"), (2, "not this time", "retry")]);
}

async fn a_panic_and_a_hang_are_retried_and_the_worker_lives<S: Database>(app: Arc<App<S>>) {
    app.will("panics", [Act::Panic, Act::Effect]);
    app.will("hangs", [Act::Hang, Act::Effect]);
    let _worker = app.work();
    app.receive("panics").await;
    app.receive("hangs").await;
    app.receive("fine").await;
    app.settled().await;
    for id in ["panics", "hangs"] {
        assert_eq!((app.runs_of(id), app.effects_of(id).await), (2, 1), "{id}");
    }
    assert_eq!(app.runs_of("fine"), 1);
}

async fn what_cannot_succeed_becomes_a_dead_letter<S: Database>(app: Arc<App<S>>) {
    app.will("never", [Act::FailForGood]);
    app.will("not yet", [Act::FailFor(MOMENT); 3]);
    let _worker = Working::of(app.worker().retry(RetrySchedule::default().attempts(3)));
    app.receive("never").await;
    app.receive("not yet").await;
    app.settled().await;
    let letters = app.inbox.dead_letters(&Filter::new(), None).await.unwrap();
    let letters: Vec<_> = letters
        .iter()
        .map(|letter| {
            (&*letter.delivery_id, letter.reason.unwrap(), letter.attempts, letter.error.as_deref())
        })
        .collect();
    assert_eq!(
        letters,
        [
            ("never", DeadReason::Failed, 1, Some("never")),
            ("not yet", DeadReason::Exhausted, 3, Some("not yet")),
        ]
    );
    assert_eq!((app.runs_of("never"), app.runs_of("not yet")), (1, 3));
    assert_eq!(app.receive("never").await.status(), 200, "it is known, and not run again");
}

async fn an_event_has_a_schedule_of_its_own<S: Database>(app: Arc<App<S>>) {
    app.will("patient", [Act::Fail; 9]);
    app.will("hasty", [Act::Fail; 9]);
    let worker = app.worker().retry(at_once(4));
    let _worker = Working::of(worker.retry_event::<snaptrade::AccountRemoved>(at_once(2)));
    app.receive("patient").await;
    let removed = sample::<snaptrade::AccountRemoved>();
    app.deliver(&removed.with("webhookId", "hasty")).await;
    app.settled().await;
    assert_eq!((app.runs_of("patient"), app.runs_of("hasty")), (4, 2));
}

/// A type that nobody documents reaches its handler, and may be tried again like any other.
async fn what_is_not_recognized_reaches_its_handler<S: Database>(app: Arc<App<S>>) {
    app.will("new", [Act::FailFor(MOMENT), Act::Effect]);
    let _worker = app.work();
    let new = sample::<snaptrade::Unrecognized>().with("webhookId", "new");
    assert_eq!(app.deliver(&new).await.status(), 200);
    app.settled().await;
    assert_eq!((app.runs_of("new"), app.effects_of("new").await), (2, 1));
}

/// A backlog that nobody adds to is worked off at once, and not at the pace of a poll.
async fn works_a_backlog_off<S: Database>(app: Arc<App<S>>) {
    for number in 0..400 {
        assert!(app.receive(&number.to_string()).await.is_stored());
    }
    let since = tokio::time::Instant::now();
    let _worker = app.work();
    app.settled().await;
    assert_eq!(app.runs().len(), 400);
    // With four at a time, once a second, it would take 100 seconds.
    assert!(since.elapsed() < Duration::from_secs(20), "{:?}", since.elapsed());
    println!("400 in {:?}", since.elapsed());
}
