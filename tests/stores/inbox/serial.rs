//! Deliveries with one serial key run one after the other, in the order in which they were received.

use std::{sync::Arc, time::Duration};

use webhook_tower::{snaptrade, testing::sample};

use super::app::{Act, App, Database, Run, Working, at_once};

const MOMENT: Duration = Duration::from_millis(30);

on_each_database! {
    an_account_runs_in_order_and_accounts_run_side_by_side
    what_waits_for_a_retry_holds_up_its_account_alone
    what_is_given_up_passes_the_turn_on
    what_has_no_key_waits_for_nobody
    the_turn_of_a_worker_that_died_is_taken_up
    a_key_that_panics_holds_nobody_up
    what_is_replayed_does_not_run_beside_the_one_that_has_the_turn
    an_effect_in_a_transaction_passes_the_turn_on
}

/// Receives `each` deliveries for each account, in turn, of two event types in turn.
async fn receive<S: Database>(app: &App<S>, accounts: &[&str], each: usize) {
    for number in 0..each {
        for account in accounts {
            let id = format!("{account}-{number:03}");
            let answer = if number % 2 == 0 {
                let event = sample::<snaptrade::AccountRemoved>().with("accountId", *account);
                app.deliver(&event.with("webhookId", id)).await
            } else {
                let event = sample::<snaptrade::NewAccountAvailable>().with("accountId", *account);
                app.deliver(&event.with("webhookId", id)).await
            };
            assert!(answer.is_stored());
        }
    }
}

/// The runs of an account, which have to be one after the other.
fn in_a_row<S: Database>(app: &App<S>, account: &str) -> Vec<String> {
    let runs: Vec<Run> =
        app.runs().iter().filter(|run| run.id.starts_with(account)).cloned().collect();
    for pair in runs.windows(2) {
        assert!(pair[0].ended.unwrap() <= pair[1].began, "{pair:?}");
    }
    runs.into_iter().map(|run| run.id).collect()
}

/// The runs of an account in their order. A transaction passes the turn on when it commits, which is before
/// its handler returns.
fn in_order<S: Database>(app: &App<S>, account: &str) -> Vec<String> {
    let runs = app.runs();
    runs.iter().filter(|run| run.id.starts_with(account)).map(|run| run.id.clone()).collect()
}

/// How many ran at the same time as another, of all.
fn side_by_side<S: Database>(app: &App<S>) -> usize {
    let runs = app.runs();
    let overlaps = |run: &Run, other: &Run| {
        run.id != other.id && run.began < other.ended.unwrap() && other.began < run.ended.unwrap()
    };
    runs.iter().filter(|run| runs.iter().any(|other| overlaps(run, other))).count()
}

async fn an_account_runs_in_order_and_accounts_run_side_by_side<S: Database>(app: Arc<App<S>>) {
    let accounts = ["a", "b", "c"];
    for account in accounts {
        for number in 0..12 {
            app.will(&format!("{account}-{number:03}"), [Act::SucceedAfter(MOMENT)]);
        }
    }
    receive(&app, &accounts, 6).await;
    let _workers = [app.work(), app.work()];
    receive(&app, &["d"], 1).await;
    app.settled().await;
    for account in accounts {
        let expected: Vec<_> = (0..6).map(|number| format!("{account}-{number:03}")).collect();
        assert_eq!(in_a_row(&app, account), expected);
    }
    assert!(side_by_side(&app) > 6, "accounts run side by side");
}

async fn what_waits_for_a_retry_holds_up_its_account_alone<S: Database>(app: Arc<App<S>>) {
    const DELAY: Duration = Duration::from_secs(1);
    app.will("a-000", [Act::FailFor(DELAY), Act::Succeed]);
    receive(&app, &["a", "b"], 3).await;
    let _worker = app.work();
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-000", "a-000", "a-001", "a-002"]);
    let runs = app.runs().clone();
    let last_of_b = runs.iter().rfind(|run| run.id.starts_with('b')).unwrap();
    let second_of_a = runs.iter().filter(|run| run.id.starts_with('a')).nth(1).unwrap();
    assert!(last_of_b.ended.unwrap() < second_of_a.began, "{runs:?}");
}

async fn what_is_given_up_passes_the_turn_on<S: Database>(app: Arc<App<S>>) {
    app.will("a-000", [Act::FailForGood]);
    app.will("a-001", [Act::Fail; 2]);
    receive(&app, &["a"], 3).await;
    let _worker = Working::of(app.worker().retry(at_once(2)));
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-000", "a-001", "a-001", "a-002"]);
    assert_eq!(app.ended().await, (1, 2));
}

/// An event without the key runs beside all others.
async fn what_has_no_key_waits_for_nobody<S: Database>(app: Arc<App<S>>) {
    for number in 0..4 {
        let id = format!("x-{number}");
        app.will(&id, [Act::SucceedAfter(MOMENT * 5)]);
        let event = sample::<snaptrade::AccountRemoved>().with("accountId", "");
        assert!(app.deliver(&event.with("webhookId", id)).await.is_stored());
    }
    let _worker = app.work();
    app.settled().await;
    assert_eq!(side_by_side(&app), 4);
}

/// A worker that is gone with the turn of an account does not keep it for ever, even if its handlers may
/// take ten minutes.
async fn the_turn_of_a_worker_that_died_is_taken_up<S: Database>(app: Arc<App<S>>) {
    app.will("a-000", [Act::Hang, Act::Succeed]);
    receive(&app, &["a"], 3).await;
    let worker = Working::of(app.worker().handler_timeout(Duration::from_secs(600)));
    app.began("a-000").await;
    drop(worker);
    let _worker = app.work();
    app.settled().await;
    let ran: Vec<_> = app.runs().iter().map(|run| run.id.clone()).collect();
    assert_eq!(ran, ["a-000", "a-000", "a-001", "a-002"]);
}

async fn a_key_that_panics_holds_nobody_up<S: Database>(app: Arc<App<S>>) {
    let fixed = sample::<snaptrade::ConnectionFixed>().with("webhookId", "panics");
    assert!(app.deliver(&fixed).await.is_stored());
    receive(&app, &["a"], 3).await;
    let _worker = app.work();
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-000", "a-001", "a-002"]);
    assert_eq!(app.runs_of("panics"), 1);
}

async fn what_is_replayed_does_not_run_beside_the_one_that_has_the_turn<S: Database>(
    app: Arc<App<S>>,
) {
    app.will("a-000", [Act::FailForGood, Act::Succeed]);
    app.will("a-001", [Act::SucceedAfter(MOMENT * 20)]);
    receive(&app, &["a"], 3).await;
    let _worker = app.work();
    app.began("a-001").await;
    app.inbox.replay(app.number("a-000").await).await.unwrap();
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-000", "a-001", "a-000", "a-002"]);
}

async fn an_effect_in_a_transaction_passes_the_turn_on<S: Database>(app: Arc<App<S>>) {
    for number in 0..10 {
        app.will(&format!("a-{number:03}"), [Act::Effect]);
    }
    let _worker = app.work();
    receive(&app, &["a"], 10).await;
    app.settled().await;
    let expected: Vec<_> = (0..10).map(|number| format!("a-{number:03}")).collect();
    assert_eq!(in_order(&app, "a"), expected);
}
