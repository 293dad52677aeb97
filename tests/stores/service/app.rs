//! An application whose handler does what it is told, and a store that does.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::time::{advance, sleep};
use webhook_tower::{
    Endpoint, MemoryStore, Outcome, SnapTrade, WebhookService,
    idempotency::{Acquisition, DeliveryKey, Digest, Fence, IdempotencyStore, Settled, StoreError},
    snaptrade,
    testing::{self, Sample, sample},
    webhooks,
};

/// What a handler does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Succeed,
    SucceedAfter(Duration),
    Ignore,
    Fail,
    FailForGood,
    Panic,
    Hang,
}

/// What the handler did, run by run; it succeeds when nothing else is left to do.
#[derive(Default)]
pub(crate) struct App {
    acts: Mutex<Vec<Act>>,
    pub(crate) runs: AtomicUsize,
}

impl App {
    pub(crate) fn doing(acts: impl IntoIterator<Item = Act>) -> Arc<Self> {
        let mut acts: Vec<_> = acts.into_iter().collect();
        acts.reverse();
        Arc::new(Self { acts: Mutex::new(acts), runs: AtomicUsize::new(0) })
    }

    pub(crate) fn runs(&self) -> usize {
        self.runs.load(Ordering::SeqCst)
    }
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn act(&self, _: snaptrade::ConnectionBroken) -> Outcome {
        let act = self.acts.lock().unwrap().pop().unwrap_or(Act::Succeed);
        self.runs.fetch_add(1, Ordering::SeqCst);
        match act {
            Act::Succeed => Outcome::Done,
            Act::SucceedAfter(time) => {
                sleep(time).await;
                Outcome::Done
            }
            Act::Ignore => Outcome::Ignored,
            Act::Fail => Outcome::retry("not this time"),
            Act::FailForGood => Outcome::failed("never"),
            Act::Panic => panic!("on purpose"),
            Act::Hang => std::future::pending().await,
        }
    }
}

pub(crate) type Service = WebhookService<SnapTrade>;

pub(crate) fn service(app: &Arc<App>, store: impl IdempotencyStore) -> Service {
    service_at(testing::endpoint(), app, store)
}

pub(crate) fn service_at(
    endpoint: Endpoint<SnapTrade>,
    app: &Arc<App>,
    store: impl IdempotencyStore,
) -> Service {
    WebhookService::builder(endpoint, app.clone()).idempotency_store(store).build().unwrap()
}

/// A delivery that runs the handler.
pub(crate) fn broken() -> Sample<snaptrade::ConnectionBroken> {
    sample()
}

/// How a call to the store goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weather {
    Fine,
    Down,
    Slow(Duration),
    /// Fine, but a lease is a second, whatever is asked for.
    Brief,
    /// Fine, but everything stands still for so long.
    Frozen(Duration),
}

/// A store of which each method may fail or be slow.
pub(crate) struct Moody {
    inner: Arc<MemoryStore>,
    pub(crate) acquire: Mutex<Weather>,
    pub(crate) asked: AtomicUsize,
    pub(crate) complete: Mutex<Weather>,
    pub(crate) release: Mutex<Weather>,
}

impl Moody {
    pub(crate) fn new() -> Arc<Self> {
        let fine = || Mutex::new(Weather::Fine);
        let inner = Arc::new(MemoryStore::new());
        Arc::new(Self {
            inner,
            acquire: fine(),
            asked: AtomicUsize::new(0),
            complete: fine(),
            release: fine(),
        })
    }

    pub(crate) fn inner(&self) -> &Arc<MemoryStore> {
        &self.inner
    }
}

async fn weather(weather: &Mutex<Weather>) -> Result<(), StoreError> {
    let weather = *weather.lock().unwrap();
    match weather {
        Weather::Fine | Weather::Brief => Ok(()),
        Weather::Down => Err(StoreError::new("connection refused")),
        Weather::Slow(time) => {
            sleep(time).await;
            Ok(())
        }
        Weather::Frozen(time) => {
            advance(time).await;
            Ok(())
        }
    }
}

impl IdempotencyStore for Moody {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        weather(&self.acquire).await?;
        let brief = *self.acquire.lock().unwrap() == Weather::Brief;
        let lease = if brief { Duration::from_secs(1) } else { lease };
        self.inner.acquire(key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        weather(&self.complete).await?;
        self.inner.complete(key, fence, retention).await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        weather(&self.release).await?;
        self.inner.release(key, fence).await
    }
}
