//! A duplicate of a delivery that is being handled waits for it.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use tokio::{spawn, task::yield_now, time::Instant};
use webhook_tower::{MemoryStore, RejectionKind, testing::deliver};

use super::app::{Act, App, Moody, Service, broken, service};

const SECOND: Duration = Duration::from_secs(1);

/// Starts a delivery and, when its handler runs, sends it again to another service.
///
/// Answers what the second was told, and after how long.
async fn second_of_two(
    first: &Service,
    second: &Service,
) -> (webhook_tower::testing::Answer, Duration) {
    let at = first.endpoint().now();
    let running = {
        let first = first.clone();
        spawn(async move { deliver(&first, &broken()).at(at).await.status() })
    };
    yield_now().await;
    let since = Instant::now();
    let answer = deliver(second, &broken()).at(at).await;
    let took = since.elapsed();
    running.await.unwrap();
    (answer, took)
}

#[tokio::test(start_paused = true)]
async fn in_the_same_process_it_is_woken() {
    let app = App::doing([Act::SucceedAfter(3 * SECOND)]);
    let service = service(&app, MemoryStore::new());
    let (answer, took) = second_of_two(&service, &service).await;
    assert!(answer.is_duplicate(), "{answer:?}");
    assert_eq!((took, app.runs()), (3 * SECOND, 1));
}

#[tokio::test(start_paused = true)]
async fn of_another_process_it_asks_again_and_again() {
    let app = App::doing([Act::SucceedAfter(3 * SECOND)]);
    let store = Arc::new(MemoryStore::new());
    let (one, other) = (service(&app, store.clone()), service(&app, store));
    let (answer, took) = second_of_two(&one, &other).await;
    assert!(answer.is_duplicate(), "{answer:?}");
    assert!((3 * SECOND..4 * SECOND).contains(&took), "{took:?}");
    assert_eq!(app.runs(), 1);
}

#[tokio::test(start_paused = true)]
async fn it_runs_when_the_first_one_fails() {
    for same in [true, false] {
        let app = App::doing([Act::Hang]);
        let store = Arc::new(MemoryStore::new());
        let timeout = 3 * SECOND;
        let service = || {
            webhook_tower::WebhookService::builder(webhook_tower::testing::endpoint(), app.clone())
                .handler_timeout(timeout)
                .idempotency_store(store.clone())
                .build()
                .unwrap()
        };
        let one = service();
        let other = if same { one.clone() } else { service() };
        let (answer, _) = second_of_two(&one, &other).await;
        assert!(answer.is_done(), "{answer:?}");
        assert_eq!(app.runs(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn it_is_told_to_come_back_when_that_takes_too_long() {
    for same in [true, false] {
        let app = App::doing([Act::SucceedAfter(20 * SECOND)]);
        let store = Arc::new(MemoryStore::new());
        let one = service(&app, store.clone());
        let other = if same { one.clone() } else { service(&app, store) };
        let (answer, took) = second_of_two(&one, &other).await;
        assert_eq!(answer.rejection().unwrap().kind(), RejectionKind::InFlight);
        assert_eq!(answer.status(), 503);
        assert_eq!((took, app.runs()), (8 * SECOND, 1));
        assert_eq!(answer.receipt().event_type(), Some("CONNECTION_BROKEN"), "it is authentic");
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_wait_in_one_process_and_one_runs() {
    let app = App::doing([Act::Fail, Act::Panic, Act::SucceedAfter(SECOND)]);
    let store = Moody::new();
    let service = service(&app, store.clone());
    let at = service.endpoint().now();
    let senders: Vec<_> = (0..1000)
        .map(|_| {
            let service = service.clone();
            spawn(async move { deliver(&service, &broken()).at(at).await.status().as_u16() })
        })
        .collect();
    let mut answers = [0; 600];
    for sender in senders {
        answers[sender.await.unwrap() as usize] += 1;
    }
    assert_eq!((answers[500], answers[200]), (2, 998));
    assert_eq!(app.runs(), 3);
    assert_eq!(store.asked.load(Ordering::SeqCst), 3, "those who wait leave the store alone");
}

#[tokio::test(start_paused = true)]
async fn other_content_under_its_id_is_no_duplicate_of_it() {
    for same in [true, false] {
        let app = App::doing([Act::SucceedAfter(3 * SECOND)]);
        let store = Arc::new(MemoryStore::new());
        let one = service(&app, store.clone());
        let other = if same { one.clone() } else { service(&app, store) };
        let at = one.endpoint().now();
        let running = spawn(async move { deliver(&one, &broken()).at(at).await.status() });
        yield_now().await;
        let answer = deliver(&other, &broken().with("userId", "another")).at(at).await;
        assert_eq!(answer.status(), 409, "{answer:?}");
        assert_eq!(answer.rejection().unwrap().kind(), RejectionKind::IdConflict);
        assert_eq!(running.await.unwrap(), 200);
        assert_eq!(app.runs(), 1);
    }
}
