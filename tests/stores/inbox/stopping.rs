//! A worker that is told to stop, that is cut off, or that dies.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::oneshot,
    time::{Instant, sleep},
};
use webhook_inbox::{DeadReason, Filter};

use super::app::{Act, App, Database, Working, at_once};

const MOMENT: Duration = Duration::from_millis(300);

on_each_database! {
    finishes_what_runs_and_starts_nothing_new
    cuts_off_what_takes_longer_than_the_grace_and_another_runs_it
    an_attempt_that_was_cut_off_counts
    a_handler_that_occupies_its_thread_keeps_its_lease
    a_worker_that_was_taken_for_dead_changes_nothing
}

async fn finishes_what_runs_and_starts_nothing_new<S: Database>(app: Arc<App<S>>) {
    app.will("1", [Act::SucceedAfter(MOMENT)]);
    app.receive("1").await;
    let (stop, stopped) = oneshot::channel::<()>();
    let worker = app.worker().run_until(async { drop(stopped.await) });
    let worker = tokio::spawn(worker);
    app.began("1").await;
    drop(stop);
    sleep(MOMENT / 3).await;
    app.receive("2").await;
    worker.await.unwrap();
    assert!(app.runs()[0].finished);
    assert_eq!(app.runs_of("2"), 0);
    let health = app.inbox.health().await.unwrap();
    assert_eq!((health.done.at_least(), health.waiting.at_least()), (1, 1));
    let _next = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.runs_of("2")), (1, 1));
}

async fn cuts_off_what_takes_longer_than_the_grace_and_another_runs_it<S: Database>(
    app: Arc<App<S>>,
) {
    app.will("1", [Act::Hang, Act::Effect]);
    app.receive("1").await;
    let (stop, stopped) = oneshot::channel::<()>();
    let worker = app.worker().handler_timeout(Duration::from_secs(3)).grace(MOMENT);
    let worker = tokio::spawn(worker.run_until(async { drop(stopped.await) }));
    app.began("1").await;
    let since = Instant::now();
    drop(stop);
    worker.await.unwrap();
    assert!(since.elapsed() < Duration::from_secs(2), "{:?}", since.elapsed());
    let _next = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (2, 1));
    let shown = app.inbox.show(app.number("1").await).await.unwrap().unwrap();
    assert!(shown.attempts[0].error.contains("its worker stops"), "{shown:?}");
}

/// A delivery that kills whoever touches it must not go round for ever.
async fn an_attempt_that_was_cut_off_counts<S: Database>(app: Arc<App<S>>) {
    app.will("1", [Act::Hang; 9]);
    app.receive("1").await;
    for attempt in 1..=2 {
        let worker = app.worker().handler_timeout(Duration::from_secs(600));
        let _killed = Working::of(worker.retry(at_once(2)));
        while app.runs_of("1") < attempt {
            sleep(MOMENT / 10).await;
        }
    }
    let _worker = Working::of(app.worker().retry(at_once(2)));
    app.settled().await;
    let letters = app.inbox.dead_letters(&Filter::new(), None).await.unwrap();
    assert_eq!(letters[0].reason, Some(DeadReason::Exhausted));
    assert_eq!(app.runs_of("1"), 2);
}

/// Its lease is extended by another thread.
async fn a_handler_that_occupies_its_thread_keeps_its_lease<S: Database>(app: Arc<App<S>>) {
    app.will("1", [Act::Block(Duration::from_secs(3))]);
    app.receive("1").await;
    let _workers = [app.work(), app.work()];
    app.settled().await;
    assert_eq!(
        app.runs_of("1"),
        1,
        "three times as long as the lease, and no second worker took it"
    );
}

/// One whose lease is over, and taken by another worker, while its handler runs on.
async fn a_worker_that_was_taken_for_dead_changes_nothing<S: Database>(app: Arc<App<S>>) {
    app.will("1", [Act::SucceedAfter(MOMENT * 4), Act::Effect]);
    app.receive("1").await;
    let _stale = Working::of(app.worker().handler_timeout(Duration::from_secs(600)));
    app.began("1").await;
    // As if its process had stood still: another lease was given, and is over as well.
    app.inbox
        .store()
        .execute("UPDATE webhook_deliveries SET due_at = received_at, fence = -1")
        .await;
    app.settled().await;
    sleep(MOMENT * 5).await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (2, 1));
    assert_eq!(app.ended().await, (1, 0));
}

/// A worker that is there before its database, and after it.
#[tokio::test(flavor = "multi_thread")]
async fn waits_for_its_database() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = webhook_stores_tests::postgres::Postgres::start();
    let app = App::on(postgres.pool().await).await;
    let _worker = app.work();
    app.receive("1").await;
    app.settled().await;
    for id in ["2", "3"] {
        postgres.kill();
        sleep(MOMENT * 3).await;
        postgres.start_again();
        let since = Instant::now();
        while app.receive(id).await.status() == 503 {}
        app.began(id).await;
        assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
        println!("back after {:?}", since.elapsed());
    }
    app.settled().await;
}
