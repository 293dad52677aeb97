//! Deliveries with one serial key run one after the other, in the order in which they were received.

use std::time::Duration;

use webhook_tower::{
    SnapTrade, snaptrade,
    testing::{deliver, endpoint, sample},
};

use super::app::{Act, App, Run, Working};

const MOMENT: Duration = Duration::from_millis(30);

/// Receives `each` deliveries for each account, in turn, of two event types in turn.
async fn receive(app: &App, accounts: &[&str], each: usize) {
    let service = app.inbox.service(endpoint::<SnapTrade>());
    for number in 0..each {
        for account in accounts {
            let id = format!("{account}-{number:03}");
            let answer = if number % 2 == 0 {
                let event = sample::<snaptrade::AccountRemoved>().with("accountId", *account);
                deliver(&service, &event.with("webhookId", id)).await
            } else {
                let event = sample::<snaptrade::NewAccountAvailable>().with("accountId", *account);
                deliver(&service, &event.with("webhookId", id)).await
            };
            assert!(answer.is_stored());
        }
    }
}

/// The runs of an account, which have to be one after the other.
fn in_a_row(app: &App, account: &str) -> Vec<String> {
    let runs: Vec<Run> =
        app.runs().iter().filter(|run| run.id.starts_with(account)).cloned().collect();
    for pair in runs.windows(2) {
        assert!(pair[0].ended.unwrap() <= pair[1].began, "{pair:?}");
    }
    runs.into_iter().map(|run| run.id).collect()
}

/// How many ran at the same time as another, of all.
fn side_by_side(app: &App) -> usize {
    let runs = app.runs();
    let overlaps = |run: &Run, other: &Run| {
        run.id != other.id && run.began < other.ended.unwrap() && other.began < run.ended.unwrap()
    };
    runs.iter().filter(|run| runs.iter().any(|other| overlaps(run, other))).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_runs_in_order_and_accounts_run_side_by_side() {
    let app = App::new().await;
    let accounts = ["a", "b", "c"];
    for account in accounts {
        for number in 0..12 {
            app.will(&format!("{account}-{number:03}"), [Act::SucceedAfter(MOMENT)]);
        }
    }
    // Two workers, and the backlog of half an hour.
    receive(&app, &accounts, 6).await;
    let _workers = [app.work(), app.work()];
    let service = app.inbox.service(endpoint::<SnapTrade>());
    for number in 6..12 {
        for account in accounts {
            let event = sample::<snaptrade::AccountRemoved>().with("accountId", account);
            let event = event.with("webhookId", format!("{account}-{number:03}"));
            assert!(deliver(&service, &event).await.is_stored());
        }
    }
    app.settled().await;
    for account in accounts {
        let expected: Vec<_> = (0..12).map(|number| format!("{account}-{number:03}")).collect();
        assert_eq!(in_a_row(&app, account), expected);
    }
    assert!(side_by_side(&app) > 12, "{}", side_by_side(&app));
}

/// A delivery that has to be tried again keeps those behind it waiting, and nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_retry_holds_its_account_up_and_no_other() {
    let app = App::new().await;
    app.will("a-000", [Act::FailFor(MOMENT * 20), Act::Succeed]);
    app.will("a-002", [Act::FailForGood]);
    app.will("a-003", [Act::Panic, Act::Succeed]);
    let _worker = app.work();
    receive(&app, &["a", "b"], 5).await;
    app.settled().await;
    let ran = in_a_row(&app, "a");
    assert_eq!(ran, ["a-000", "a-000", "a-001", "a-002", "a-003", "a-003", "a-004"]);
    let runs = app.runs().clone();
    let last_of_b = runs.iter().rfind(|run| run.id.starts_with('b')).unwrap();
    let second_of_a = runs.iter().filter(|run| run.id.starts_with('a')).nth(1).unwrap();
    assert!(last_of_b.ended.unwrap() < second_of_a.began, "{runs:?}");
}

/// An event without the key runs beside all others.
#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_key_waits_for_nobody() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    for number in 0..4 {
        let id = format!("x-{number}");
        app.will(&id, [Act::SucceedAfter(MOMENT * 5)]);
        let event = sample::<snaptrade::AccountRemoved>().with("accountId", "");
        assert!(deliver(&service, &event.with("webhookId", id)).await.is_stored());
    }
    let _worker = app.work();
    app.settled().await;
    assert_eq!(side_by_side(&app), 4);
}

/// A worker that is gone with the turn of an account does not keep it for ever.
#[tokio::test(flavor = "multi_thread")]
async fn the_turn_of_a_worker_that_died_is_taken_up() {
    let app = App::new().await;
    app.will("a-000", [Act::Hang, Act::Succeed]);
    receive(&app, &["a"], 3).await;
    let worker = Working::of(app.worker().handler_timeout(Duration::from_secs(600)));
    while app.runs_of("a-000") == 0 {
        tokio::time::sleep(MOMENT).await;
    }
    drop(worker);
    // As after a death: nobody has said that the attempt was cut off, and the lease is held.
    webhook_postgres::sqlx::query("UPDATE webhook_claims SET until = clock_timestamp()")
        .execute(app.inbox.pool())
        .await
        .unwrap();
    let _worker = app.work();
    app.settled().await;
    let ran: Vec<_> = app.runs().iter().map(|run| run.id.clone()).collect();
    assert_eq!(ran, ["a-000", "a-000", "a-001", "a-002"]);
}

/// A new version of the application names another key while deliveries wait.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_stranded_when_the_key_of_a_handler_changes() {
    let app = App::new().await;
    receive(&app, &["a"], 4).await;
    // As an earlier version left them: in one lane, behind the first, and without jobs of their own.
    let earlier = "
        UPDATE webhook_inbox SET routed = TRUE, lane = sha256('another key')";
    webhook_postgres::sqlx::query(earlier).execute(app.inbox.pool()).await.unwrap();
    let jobs = "DELETE FROM {queue}._private_jobs WHERE (payload->>'id')::BIGINT > 1";
    let jobs = jobs.replace("{queue}", &app.queue);
    let jobs = webhook_postgres::sqlx::AssertSqlSafe(jobs);
    webhook_postgres::sqlx::query(jobs).execute(app.inbox.pool()).await.unwrap();
    let _worker = app.work();
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-000", "a-001", "a-002", "a-003"]);
}

/// A function that panics when it is asked for the key spoils its own deliveries, and no others.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_panics_ends_in_a_dead_letter_and_holds_nobody_up() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    let fixed = sample::<snaptrade::ConnectionFixed>().with("webhookId", "panics");
    assert!(deliver(&service, &fixed).await.is_stored());
    receive(&app, &["a"], 3).await;
    let _worker = Working::of(app.worker().max_attempts(2));
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-000", "a-001", "a-002"]);
    let letters = app.inbox.dead_letters(&webhook_postgres::Filter::new(), None).await.unwrap();
    assert_eq!(letters[0].error.as_deref(), Some("the handler panicked"));
    assert_eq!((letters.len(), app.runs_of("panics")), (1, 0));
}

/// One that was received earlier, and whose row was committed later, waits for the one that runs.
#[tokio::test(flavor = "multi_thread")]
async fn who_comes_late_does_not_run_beside_the_one_that_has_the_turn() {
    let app = App::new().await;
    app.will("a-001", [Act::SucceedAfter(MOMENT * 20)]);
    receive(&app, &["a"], 2).await;
    let hidden = "
        UPDATE webhook_inbox SET state = 'dead', reason = 'failed', finished_at = now() WHERE id = 1";
    webhook_postgres::sqlx::query(hidden).execute(app.inbox.pool()).await.unwrap();
    let _worker = app.work();
    while app.runs_of("a-001") == 0 {
        tokio::time::sleep(MOMENT).await;
    }
    app.inbox.replay("1".parse().unwrap()).await.unwrap();
    app.settled().await;
    assert_eq!(in_a_row(&app, "a"), ["a-001", "a-000"]);
}
