//! Plain `fn` handlers: they may block, and hold up nobody else.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread::{self, ThreadId},
    time::Duration,
};

use futures_util::{FutureExt as _, future::BoxFuture};
use http::StatusCode;
use tokio::{
    task::{JoinHandle, LocalSet, spawn_local},
    time::timeout,
};
use webhook_tower::{
    SnapTrade, WebhookService, coverage, snaptrade,
    testing::{self, deliver, sample},
    webhooks,
};

/// An application with a handler that blocks until it is released.
struct App {
    release: Mutex<mpsc::Receiver<()>>,
    is_done: AtomicBool,
    ran_on: Mutex<Option<ThreadId>>,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest here"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    fn blocks(&self, _event: snaptrade::ConnectionBroken) {
        self.release.lock().unwrap().recv().unwrap();
        self.is_done.store(true, Ordering::Relaxed);
    }

    #[on(snaptrade::ConnectionFixed)]
    async fn awaits(&self, _event: snaptrade::ConnectionFixed) {}

    #[on(snaptrade::ConnectionDeleted)]
    fn panics(&self, _event: snaptrade::ConnectionDeleted) {
        panic!("a test");
    }

    #[on(snaptrade::ConnectionAdded)]
    fn remembers_its_thread(&self, _event: snaptrade::ConnectionAdded) {
        *self.ran_on.lock().unwrap() = Some(thread::current().id());
    }
}

fn app() -> (mpsc::Sender<()>, Arc<App>, WebhookService<SnapTrade>) {
    let (sender, release) = mpsc::channel();
    let app = App {
        release: Mutex::new(release),
        is_done: AtomicBool::new(false),
        ran_on: Mutex::new(None),
    };
    let app = Arc::new(app);
    (sender, app.clone(), WebhookService::new(testing::endpoint(), app))
}

type Spawn = fn(BoxFuture<'static, StatusCode>) -> JoinHandle<StatusCode>;

/// While one delivery blocks, another is handled, though `spawn` has one thread for both.
async fn holds_up_nobody(spawn: Spawn) {
    let (release, app, service) = app();
    let other = service.clone();
    let blocked = spawn(
        async move { deliver(&service, &sample::<snaptrade::ConnectionBroken>()).await.status() }
            .boxed(),
    );
    let other = spawn(
        async move { deliver(&other, &sample::<snaptrade::ConnectionFixed>()).await.status() }
            .boxed(),
    );
    assert_eq!(timeout(Duration::from_secs(5), other).await.unwrap().unwrap(), 200);
    assert!(!app.is_done.load(Ordering::Relaxed));
    release.send(()).unwrap();
    assert_eq!(blocked.await.unwrap(), 200);
    assert!(app.is_done.load(Ordering::Relaxed));
}

#[tokio::test]
async fn holds_up_nobody_on_a_runtime_of_one_thread() {
    holds_up_nobody(tokio::spawn).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn holds_up_nobody_on_a_runtime_with_one_worker() {
    holds_up_nobody(tokio::spawn).await;
}

#[test]
fn holds_up_nobody_on_a_local_set() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    LocalSet::new().block_on(&runtime, holds_up_nobody(spawn_local));
}

#[tokio::test]
async fn a_panic_is_a_retry() {
    let (_release, _, service) = app();
    let deleted = sample::<snaptrade::ConnectionDeleted>();
    assert_eq!(deliver(&service, &deleted).await.status(), 500);
}

#[tokio::test]
async fn runs_to_its_end_when_the_sender_hangs_up_and_drain_waits_for_it() {
    let (release, app, service) = app();
    let broken = sample::<snaptrade::ConnectionBroken>();
    assert!(deliver(&service, &broken).into_future().now_or_never().is_none());
    let drain = service.drain();
    tokio::pin!(drain);
    assert!(timeout(Duration::from_millis(50), &mut drain).await.is_err());
    release.send(()).unwrap();
    timeout(Duration::from_secs(5), drain).await.unwrap();
    assert!(app.is_done.load(Ordering::Relaxed));
}

#[test]
fn runs_in_place_where_there_is_no_runtime() {
    let (_release, app, service) = app();
    let added = sample::<snaptrade::ConnectionAdded>();
    let delivered = deliver(&service, &added).into_future().now_or_never().unwrap();
    assert_eq!(delivered.status(), 200);
    assert_eq!(*app.ran_on.lock().unwrap(), Some(thread::current().id()));
}

#[test]
fn the_coverage_says_which_handlers_are_plain() {
    let plain: Vec<_> = coverage::<SnapTrade, App>()
        .iter()
        .filter_map(|covered| match covered.handled_by {
            webhook_tower::HandledBy::Function { name, is_async: false, .. } => Some(name),
            _ => None,
        })
        .collect();
    assert_eq!(plain, ["remembers_its_thread", "panics", "blocks"]);
}
