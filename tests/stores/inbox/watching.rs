//! What a worker tells those who watch it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use webhook_inbox::{DeadReason, End};

use super::app::{Act, App, Database, Working, at_once};

on_each_database! {
    says_what_became_of_each_attempt
    deletes_what_is_older_than_its_retention
}

async fn says_what_became_of_each_attempt<S: Database>(app: Arc<App<S>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    app.will("1", [Act::Fail, Act::FailForGood]);
    app.receive("1").await;
    let worker = app.worker().retry(at_once(5)).observe({
        let seen = Arc::clone(&seen);
        move |attempted| {
            let error = attempted.error.clone();
            assert!(attempted.lag.is_some() && attempted.receipt.is_some() && !attempted.is_lost);
            seen.lock().unwrap().push((attempted.attempt, attempted.end, error));
        }
    });
    let _worker = Working::of(worker);
    app.settled().await;
    while seen.lock().unwrap().len() < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let expected = [
        (1, End::Retry(Duration::ZERO), Some("not this time".to_owned())),
        (2, End::Dead(DeadReason::Failed), Some("never".to_owned())),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
}

async fn deletes_what_is_older_than_its_retention<S: Database>(app: Arc<App<S>>) {
    app.receive("1").await;
    {
        let _worker = app.work();
        app.settled().await;
    }
    assert_eq!(app.ended().await, (1, 0));
    app.inbox.store().execute("UPDATE webhook_deliveries SET keep_until = received_at").await;
    let _worker = Working::of(app.worker().retention(Duration::ZERO));
    while app.ended().await != (0, 0) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
