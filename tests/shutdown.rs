//! A service that is drained: nothing new comes in, and what has begun ends.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::FutureExt as _;
use tokio::{
    task::{JoinHandle, yield_now},
    time::{Instant, sleep},
};
use tower::Service as _;
use webhook_tests::Recorder;
use webhook_tower::{
    HandlerError, MemoryStore, RejectionKind, ResponseFuture, SnapTrade, WebhookService, snaptrade,
    testing::{self, deliver, sample},
    webhooks,
};

const PAUSE: Duration = Duration::from_secs(10);

type Service = WebhookService<SnapTrade>;

/// A service whose handlers take ten seconds.
fn service() -> (Service, Arc<Recorder>) {
    let recorder = Arc::new(Recorder::pausing(PAUSE));
    (WebhookService::new(testing::endpoint(), recorder.clone()), recorder)
}

/// The answer to a delivery, which nobody has awaited yet.
fn answer(service: &Service) -> ResponseFuture {
    let broken = sample::<snaptrade::ConnectionBroken>();
    service.clone().call(deliver(service, &broken).request())
}

/// Begins a delivery, and hangs up while its handler runs.
fn hang_up(service: &Service) {
    assert!(answer(service).now_or_never().is_none(), "the handler takes its time");
}

/// Drains a clone, and says how long it took.
fn drained(service: &Service) -> JoinHandle<Duration> {
    let (service, since) = (service.clone(), Instant::now());
    tokio::spawn(async move {
        service.drain().await;
        since.elapsed()
    })
}

#[tokio::test(start_paused = true)]
async fn ends_at_once_where_nothing_is_handled() {
    let (service, recorder) = service();
    assert_eq!(deliver(&service, &sample::<snaptrade::TradeUpdate>()).await.status(), 200);
    assert_eq!(recorder.take().len(), 1);
    assert!(service.drain().now_or_never().is_some());
}

#[tokio::test(start_paused = true)]
async fn waits_for_a_handler_whose_sender_waits() {
    let (service, recorder) = service();
    let answer = tokio::spawn(answer(&service));
    sleep(PAUSE / 2).await;
    assert_eq!(drained(&service).await.unwrap(), PAUSE / 2);
    assert_eq!(answer.await.unwrap().unwrap().status(), 200);
    assert_eq!(recorder.take().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn waits_for_handlers_whose_senders_hung_up() {
    let (service, recorder) = service();
    for _ in 0..3 {
        hang_up(&service);
        sleep(PAUSE / 5).await;
    }
    assert_eq!(drained(&service).await.unwrap(), PAUSE - PAUSE / 5);
    assert_eq!(recorder.take().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn waits_for_a_sender_that_hangs_up_meanwhile() {
    let (service, recorder) = service();
    let answer = tokio::spawn(answer(&service));
    yield_now().await;
    let drained = drained(&service);
    sleep(PAUSE / 2).await;
    answer.abort();
    assert_eq!(drained.await.unwrap(), PAUSE);
    assert_eq!(recorder.take().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn waits_for_a_call_that_was_let_in_until_it_is_dropped() {
    let (service, recorder) = service();
    let never_polled = answer(&service);
    assert!(service.drain().now_or_never().is_none());
    drop(never_polled);
    assert!(service.drain().now_or_never().is_some());
    assert_eq!(answer(&service).await.unwrap().status(), 503);
    assert_eq!(recorder.take(), []);
}

#[tokio::test(start_paused = true)]
async fn refuses_what_arrives_at_any_clone_from_the_first_poll_on() {
    let (service, recorder) = service();
    let (early, other) = (service.clone(), service.clone());
    hang_up(&service);
    let drain = service.drain();
    hang_up(&service);
    // Who begins to wait and gives up has closed it as well.
    assert!(drain.now_or_never().is_none());
    for service in [&early, &other, &service, &service.clone()] {
        let refused = deliver(service, &sample::<snaptrade::TradeUpdate>()).await;
        assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::ShuttingDown);
        assert_eq!(refused.status(), 503);
    }
    let all = [drained(&early), drained(&other), drained(&service)];
    for drained in all {
        assert_eq!(drained.await.unwrap(), PAUSE);
    }
    assert_eq!(recorder.take().len(), 2);
    assert!(service.drain().now_or_never().is_some());
}

#[tokio::test(start_paused = true)]
async fn leaves_other_services_alone() {
    let ((drained, _), (other, recorder)) = (service(), service());
    hang_up(&other);
    assert!(drained.drain().now_or_never().is_some());
    assert_eq!(deliver(&other, &sample::<snaptrade::TradeUpdate>()).await.status(), 200);
    other.drain().await;
    assert_eq!(recorder.take().len(), 2);
}

/// Succeeds with the second attempt.
#[derive(Default)]
struct SecondTime {
    runs: AtomicUsize,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl SecondTime {
    #[on(snaptrade::ConnectionBroken)]
    async fn attempt(&self, _: snaptrade::ConnectionBroken) -> Result<(), HandlerError> {
        sleep(PAUSE).await;
        if self.runs.fetch_add(1, Ordering::Relaxed) == 0 {
            Err("not today".into())
        } else {
            Ok(())
        }
    }
}

/// The service of one process after the other, on one store.
#[tokio::test(start_paused = true)]
async fn releases_and_completes_leases_before_it_ends() {
    let (store, app) = (Arc::new(MemoryStore::new()), Arc::new(SecondTime::default()));
    let process = || {
        let builder = WebhookService::<SnapTrade>::builder(testing::endpoint(), app.clone());
        builder.idempotency_store(store.clone()).build().unwrap()
    };
    let broken = sample::<snaptrade::ConnectionBroken>();
    for runs in [1, 2] {
        let service = process();
        let request = deliver(&service, &broken).request();
        assert!(service.clone().call(request).now_or_never().is_none());
        service.drain().await;
        assert_eq!(app.runs.load(Ordering::Relaxed), runs);
    }
    let since = Instant::now();
    assert_eq!(deliver(&process(), &broken).await.status(), 200);
    assert_eq!(since.elapsed(), Duration::ZERO, "it was handled before");
    assert_eq!(app.runs.load(Ordering::Relaxed), 2);
}
