//! Run: deliveries are leased while there is room, and run side by side.

use std::{
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use futures_util::{FutureExt as _, future::select};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, mpsc, mpsc::UnboundedSender},
    task::{JoinSet, yield_now},
    time::{sleep, timeout},
};
use webhook_tower::{
    inbox::Runner,
    record::{Leased, RecordStore, StoreError, Wanted},
};

use super::{
    attempt::{Attempt, Ended, Job},
    heartbeat::{self, Running},
    housekeeping::keep_house,
    settings::Settings,
    settle::settle_all,
};
use crate::{
    inbox::Inbox,
    outage::{Outage, PATIENCE},
};

/// How often the store is asked for what nobody was told of, such as a retry that is due.
const POLL: Duration = Duration::from_secs(1);

/// How many deliveries are leased at once.
const AT_ONCE: usize = 256;

/// How many times its concurrency a worker may have unsettled, before it leases no more.
const UNSETTLED: usize = 4;

/// How long settling may take after the last handler has ended.
const LAST: Duration = Duration::from_secs(10);

/// What the handlers of a worker share.
struct Shop<H, S> {
    inbox: Inbox<S>,
    runner: Arc<Runner<H>>,
    jobs: Vec<(&'static str, Job<H>)>,
    settings: Arc<Settings>,
    running: Arc<Running>,
    settling: UnboundedSender<Ended>,
    outage: Outage,
}

pub(super) async fn run<H: Send + Sync + 'static, S: RecordStore>(
    inbox: Inbox<S>,
    handlers: H,
    jobs: Vec<(&'static str, Job<H>)>,
    settings: Settings,
    shutdown: impl Future<Output = ()> + Send,
) {
    let (settings, running) = (Arc::new(settings), Arc::new(Running::default()));
    let runner = Arc::new(Runner::without_store(handlers, settings.handler_timeout));
    let beating = heartbeat::start(inbox.store().clone(), Arc::clone(&running), settings.lease);
    let Ok(_beating) = beating.inspect_err(|error| {
        tracing::error!(target: "webhook_inbox", %error, "a worker has no thread for its leases");
    }) else {
        return;
    };
    let (settling, ended) = mpsc::unbounded_channel();
    let house = keep_house(&inbox, &settings);
    let settle = settle_all(&inbox, ended, &running, &settings);
    let outage = Outage::new("leasing deliveries");
    let shop = Shop {
        inbox: inbox.clone(),
        runner,
        jobs,
        settings: Arc::clone(&settings),
        running: Arc::clone(&running),
        settling,
        outage,
    };
    // Settling ends when nobody is left who could end an attempt.
    let mut settle = pin!(settle);
    let work = pin!(async {
        let work = pin!(shop.work(shutdown));
        select(work, pin!(house)).await;
    });
    let work = work.map(drop);
    tokio::pin!(work);
    tokio::select! {
        () = &mut work => {}
        () = &mut settle => return,
    }
    if timeout(LAST, settle).await.is_err() {
        let unsettled = running.len();
        tracing::error!(target: "webhook_inbox", unsettled, "a worker has stopped without its store");
    }
}

impl<H: Send + Sync + 'static, S: RecordStore> Shop<H, S> {
    /// Leases and runs until it is told to stop; then waits for what runs.
    async fn work(self, shutdown: impl Future<Output = ()>) {
        let concurrency = self.settings.concurrency.get();
        let room = Arc::new(Semaphore::new(concurrency));
        let mut attempts = JoinSet::new();
        let mut heard = self.inbox.announcer().hear();
        let mut shutdown = pin!(shutdown);
        loop {
            let places = tokio::select! {
                biased;
                () = &mut shutdown => break,
                places = self.places(&room) => places,
            };
            heard.mark_unchanged();
            // Not cut off: what was leased is run.
            if self.fill(places, &mut attempts).await {
                continue;
            }
            let (heard, poll) = (pin!(heard.changed().map(drop)), pin!(sleep(POLL)));
            tokio::select! {
                biased;
                () = &mut shutdown => break,
                _ = select(heard, poll) => {}
            }
        }
        let all = async { while attempts.join_next().await.is_some() {} };
        match self.settings.grace {
            Some(grace) => drop(timeout(grace, all).await),
            None => all.await,
        }
        attempts.shutdown().await;
    }

    /// Waits until there is room for a delivery at least.
    async fn places(&self, room: &Arc<Semaphore>) -> Vec<OwnedSemaphorePermit> {
        while self.running.len() >= self.settings.concurrency.get() * UNSETTLED {
            self.running.settled.notified().await;
        }
        let mut places: Vec<_> = Arc::clone(room).acquire_owned().await.into_iter().collect();
        // Those that end together are replaced together.
        yield_now().await;
        let more = room.available_permits().min(AT_ONCE - 1);
        places.extend((0..more).map_while(|_| Arc::clone(room).try_acquire_owned().ok()));
        places
    }

    /// Fills the room with what is due, and answers whether more may be.
    async fn fill(&self, places: Vec<OwnedSemaphorePermit>, attempts: &mut JoinSet<()>) -> bool {
        while attempts.try_join_next().is_some() {}
        let wanted = places.len();
        let Some(leased) = self.outage.within(PATIENCE, self.lease(wanted)).await else {
            return false;
        };
        let is_full = leased.len() == wanted;
        for (leased, place) in leased.into_iter().zip(places) {
            self.start(leased, place, attempts);
        }
        is_full
    }

    async fn lease(&self, limit: usize) -> Result<Vec<Leased>, StoreError> {
        let providers: Vec<_> = self.jobs.iter().map(|(provider, _)| *provider).collect();
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let lease = self.settings.lease;
        self.inbox.store().lease(&Wanted { providers: &providers, limit, lease }).await
    }

    fn start(&self, leased: Leased, place: OwnedSemaphorePermit, attempts: &mut JoinSet<()>) {
        let job = self.jobs.iter().find(|(provider, _)| *provider == leased.provider);
        let Some(&(_, job)) = job else { return };
        self.running.add(leased.held);
        let attempt = Attempt::new(leased, self.settling.clone());
        let (runner, settings) = (Arc::clone(&self.runner), Arc::clone(&self.settings));
        let run: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async move {
            attempt.run(runner, job, &settings).await;
            drop(place);
        });
        attempts.spawn(run);
    }
}
