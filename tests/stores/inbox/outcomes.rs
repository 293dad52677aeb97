//! What becomes of a delivery, by what its handler does.

use std::time::Duration;

use webhook_postgres::{DeadReason, Filter};
use webhook_tower::{
    SnapTrade, snaptrade,
    testing::{deliver, endpoint, sample},
};

use super::app::{Act, App, broken};

const MOMENT: Duration = Duration::from_millis(50);

#[tokio::test(flavor = "multi_thread")]
async fn runs_what_is_stored_once() {
    let app = App::new().await;
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
    assert_eq!(app.inbox.health().await.unwrap().done, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_twice_and_then_succeeds_has_one_effect() {
    // Longer than the time after which the queue looks by itself.
    const DELAY: Duration = Duration::from_secs(3);
    let app = App::new().await;
    app.will("1", [Act::FailFor(DELAY), Act::Fail, Act::Effect]);
    app.receive("1").await;
    let _worker = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (3, 1));
    let runs = app.runs().clone();
    assert!(runs[1].began - runs[0].began >= DELAY, "the handler's own delay");
    assert!(runs[2].began - runs[1].began >= Duration::from_secs(2), "the queue's delay");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_and_a_hang_are_retried_and_the_worker_lives() {
    let app = App::new().await;
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

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_succeed_becomes_a_dead_letter() {
    let app = App::new().await;
    app.will("never", [Act::FailForGood]);
    app.will("not yet", [Act::FailFor(MOMENT); 3]);
    let _worker = super::app::Working::of(app.worker().max_attempts(3));
    app.receive("never").await;
    app.receive("not yet").await;
    app.settled().await;
    let letters = app.inbox.dead_letters(&Filter::new(), None).await.unwrap();
    let letters: Vec<_> = letters
        .iter()
        .map(|letter| {
            (&*letter.delivery_id, letter.reason, letter.attempts, letter.error.as_deref())
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

/// A type that nobody documents reaches its handler, and may be tried again like any other.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_recognized_reaches_its_handler() {
    let app = App::new().await;
    app.will("new", [Act::FailFor(MOMENT), Act::Effect]);
    let _worker = app.work();
    let service = app.inbox.service(endpoint::<SnapTrade>());
    let new = sample::<snaptrade::Unrecognized>().with("webhookId", "new");
    assert_eq!(deliver(&service, &new).await.status(), 200);
    app.settled().await;
    assert_eq!((app.runs_of("new"), app.effects_of("new").await), (2, 1));
}

/// A backlog that nobody adds to is worked off at once, and not at the pace of a poll.
#[tokio::test(flavor = "multi_thread")]
async fn works_a_backlog_off() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    for number in 0..400 {
        assert!(deliver(&service, &broken(&number.to_string())).await.is_stored());
    }
    let since = tokio::time::Instant::now();
    let _worker = app.work();
    app.settled().await;
    assert_eq!(app.runs().len(), 400);
    // With four at a time, once a second, it would take 100 seconds.
    assert!(since.elapsed() < Duration::from_secs(30), "{:?}", since.elapsed());
    println!("400 in {:?}", since.elapsed());
}
