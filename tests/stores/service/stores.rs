//! A store that is down, slow, or has given the key to another caller.

use std::time::Duration;

use tokio::{
    spawn,
    time::{Instant, advance},
};
use webhook_tower::{
    RejectionKind,
    idempotency::{Acquisition, CompletionError, DeliveryKey, Digest, IdempotencyStore as _},
    testing::deliver,
};

use super::app::{Act, App, Moody, Weather, broken, service};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn down_or_slow_it_answers_503_in_its_time_and_heals_by_itself() {
    let (app, store) = (App::doing([]), Moody::new());
    let service = service(&app, store.clone());
    for (weather, takes) in
        [(Weather::Down, 0), (Weather::Slow(3 * SECOND), 2), (Weather::Slow(Duration::MAX), 2)]
    {
        *store.acquire.lock().unwrap() = weather;
        let since = Instant::now();
        let refused = deliver(&service, &broken()).await;
        assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::StoreUnavailable);
        assert_eq!((refused.status().as_u16(), since.elapsed().as_secs()), (503, takes));
        assert_eq!(app.runs(), 0);
    }
    // The answer is there, but what was acquired is about to be over.
    *store.acquire.lock().unwrap() = Weather::Frozen(3 * SECOND);
    let refused = deliver(&service, &broken().with("webhookId", "frozen")).await;
    assert_eq!((refused.status().as_u16(), app.runs()), (503, 0));
    *store.acquire.lock().unwrap() = Weather::Slow(SECOND);
    assert!(deliver(&service, &broken()).await.is_done());
    *store.acquire.lock().unwrap() = Weather::Fine;
    assert!(deliver(&service, &broken().with("webhookId", "2")).await.is_done());
}

#[tokio::test(start_paused = true)]
async fn success_is_not_said_before_it_is_stored() {
    for weather in [Weather::Down, Weather::Slow(3 * SECOND)] {
        for act in [Act::Succeed, Act::Ignore, Act::FailForGood] {
            let (app, store) = (App::doing([act]), Moody::new());
            let service = service(&app, store.clone());
            let at = service.endpoint().now();
            *store.complete.lock().unwrap() = weather;
            let answer = deliver(&service, &broken()).at(at).await;
            assert_eq!(answer.status(), 503, "{weather:?} {act:?}");
            let error = answer.outcome().unwrap().error().unwrap();
            let why = error.source().downcast_ref::<CompletionError>();
            assert_eq!(why, Some(&CompletionError::StoreFailed));
            // The key is held until the lease expires, and then the next attempt runs.
            *store.complete.lock().unwrap() = Weather::Fine;
            assert_eq!(deliver(&service, &broken()).at(at).await.status(), 503);
            assert_eq!(app.runs(), 1);
            advance(35 * SECOND).await;
            assert!(deliver(&service, &broken()).at(at).await.is_done());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_that_cannot_be_released_is_free_when_its_lease_expires() {
    let (app, store) = (App::doing([Act::Fail]), Moody::new());
    let service = service(&app, store.clone());
    let at = service.endpoint().now();
    *store.release.lock().unwrap() = Weather::Down;
    assert_eq!(deliver(&service, &broken()).at(at).await.status(), 500);
    assert_eq!(deliver(&service, &broken()).at(at).await.status(), 503);
    advance(35 * SECOND).await;
    assert!(deliver(&service, &broken()).at(at).await.is_done());
}

/// Another caller takes the key while a handler runs, which no store should let happen.
#[tokio::test(start_paused = true)]
async fn a_lost_lease_overwrites_nothing_and_is_no_success() {
    let (app, store) = (App::doing([Act::SucceedAfter(20 * SECOND)]), Moody::new());
    let service = service(&app, store.clone());
    *store.acquire.lock().unwrap() = Weather::Brief;
    let running = {
        let service = service.clone();
        spawn(async move { deliver(&service, &broken()).await })
    };
    tokio::task::yield_now().await;
    let (key, other) = (key(), Digest::from_bytes([7; 32]));
    let held = store.inner().acquire(&key, &other, SECOND).await.unwrap();
    assert_eq!(held, Acquisition::Conflict, "the handler runs under this key");
    advance(SECOND).await;
    let taken = store.inner().acquire(&key, &other, 60 * SECOND).await.unwrap();
    assert!(matches!(taken, Acquisition::Acquired { .. }), "{taken:?}");
    let answer = running.await.unwrap();
    assert_eq!(answer.status(), 503);
    let error = answer.outcome().unwrap().error().unwrap();
    let why = error.source().downcast_ref::<CompletionError>();
    assert_eq!(why, Some(&CompletionError::LeaseLost));
    let still = store.inner().acquire(&key, &other, SECOND).await.unwrap();
    assert!(matches!(still, Acquisition::InFlight { .. }), "{still:?}");
}

fn key() -> DeliveryKey {
    let id = broken().event().webhook_id;
    DeliveryKey::new("snaptrade", "default".into(), &id)
}
