//! However a handler ends, its lease is settled as it should be.

use std::time::Duration;

use futures_util::FutureExt as _;
use tower::Service as _;
use webhook_tower::{MemoryStore, testing::deliver};

use super::app::{Act, App, broken, service};

#[tokio::test(start_paused = true)]
async fn success_and_failure_for_good_run_once() {
    for act in [Act::Succeed, Act::Ignore, Act::FailForGood] {
        let app = App::doing([act]);
        let service = service(&app, MemoryStore::new());
        let [first, second] = deliver(&service, &broken()).twice().await;
        assert!(first.outcome().is_some(), "{act:?}");
        assert!(second.is_duplicate(), "{act:?}");
        let (first, second) = (first.into_response(), second.into_response());
        assert_eq!((first.status(), second.status()), (first.status(), first.status()));
        assert_eq!(second.status(), 200);
        assert_eq!(first.headers(), second.headers());
        assert_eq!(format!("{:?}", first.body()), format!("{:?}", second.body()));
        assert_eq!(app.runs(), 1, "{act:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn failure_panic_and_timeout_let_the_next_attempt_run() {
    for act in [Act::Fail, Act::Panic, Act::Hang] {
        let app = App::doing([act, act]);
        let service = service(&app, MemoryStore::new());
        let broken = broken();
        for run in 1..=2 {
            assert_eq!(deliver(&service, &broken).await.status(), 500, "{act:?}");
            assert_eq!(app.runs(), run, "{act:?}");
        }
        assert!(deliver(&service, &broken).await.is_done(), "{act:?}");
        assert!(deliver(&service, &broken).await.is_duplicate(), "{act:?}");
        assert_eq!(app.runs(), 3, "{act:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_goes_on_after_its_sender_hung_up_completes_its_lease() {
    let app = App::doing([Act::SucceedAfter(Duration::from_secs(5))]);
    let mut service = service(&app, MemoryStore::new());
    // Signed once: the same delivery has the same time.
    let broken = broken();
    let request = || deliver(&service, &broken).request();
    let (first, second) = (request(), request());
    let mut answer = service.call(first);
    assert!((&mut answer).now_or_never().is_none());
    drop(answer);
    let Ok(answer) = service.call(second).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(app.runs(), 1);
}
