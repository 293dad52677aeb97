//! Worker: handlers for the deliveries of an inbox, until the process is told to stop.

mod attempt;
mod attempted;
mod heartbeat;
mod housekeeping;
mod retries;
mod run;
mod settings;
mod settle;

use std::{fmt, future::pending, num::NonZeroUsize, sync::Arc, time::Duration};

use webhook_tower::{Dispatch, EventPayload, Events, Provider, record::RecordStore};

use self::{
    attempt::{Job, job},
    settings::Settings,
};
pub use self::{attempted::Attempted, retries::RetrySchedule};
use crate::inbox::Inbox;

/// A worker of an inbox; [`Inbox::worker`] begins one.
///
/// It does not compile while an event of a [provider](Self::provider) has neither a handler in `H`
/// nor a reason to be ignored.
///
/// # What a handler sees
///
/// The delivery as it was when it came, with the time of its arrival. Only
/// [`headers`](webhook_tower::Delivery::headers) holds less: those that the provider's scheme names.
/// It is decoded when it runs, with the types that the program has then.
///
/// # What becomes of a delivery
///
/// | outcome | what the inbox does |
/// |---|---|
/// | done, ignored | done |
/// | retry, a panic, or a handler that took too long | again after a while, by the [schedule](RetrySchedule): about 3 s, 7 s, 20 s and so on, at most 6 hours |
/// | retry after a delay | again after the delay |
/// | failed for good | a [dead letter](Inbox::dead_letters) |
/// | retry after the last attempt | a [dead letter](Inbox::dead_letters) |
///
/// # Order
///
/// Deliveries are run side by side, and only about in the order in which they were received. Those
/// with the same serial key run one after the other. A key is one for all endpoints of a provider.
///
/// # Leases
///
/// A delivery is leased for [15 seconds](Self::lease), and a thread of its own extends the lease for as
/// long as the handler runs, whatever the handler does with its own thread. When a worker dies, others run
/// its deliveries when these leases are over.
#[must_use = "a worker does nothing until `run` is called"]
pub struct Worker<H, S, P = NoProvider> {
    inbox: Inbox<S>,
    handlers: H,
    jobs: Vec<(&'static str, Job<H>)>,
    settings: Settings,
    provider: P,
}

/// A worker that was not told yet whose deliveries it runs.
#[derive(Debug, Clone, Copy)]
pub struct NoProvider;

/// A worker that can run.
#[derive(Debug, Clone, Copy)]
pub struct Ready;

impl<S: RecordStore> Inbox<S> {
    /// Begins a worker that runs these handlers.
    pub fn worker<H: Send + Sync + 'static>(&self, handlers: H) -> Worker<H, S> {
        let settings = Settings::default();
        Worker { inbox: self.clone(), handlers, jobs: Vec::new(), settings, provider: NoProvider }
    }
}

impl<H: Send + Sync + 'static, S: RecordStore, State> Worker<H, S, State> {
    /// Runs the deliveries of this provider. Call it for each.
    ///
    /// Those of others stay in the inbox, for another worker. An event without a handler does not
    /// compile, as it does not in a service:
    ///
    /// ```compile_fail,E0277
    /// # use webhook_inbox::Inbox;
    /// # use webhook_tower::{MemoryStore, SnapTrade, snaptrade, webhooks};
    /// struct Brokerage;
    ///
    /// #[webhooks]
    /// impl Brokerage {
    ///     #[on(snaptrade::ConnectionBroken)]
    ///     async fn reconnect(&self, event: snaptrade::ConnectionBroken) { /* … */ }
    /// }
    ///
    /// # fn example(inbox: Inbox<MemoryStore>) {
    /// inbox.worker(Brokerage).provider::<SnapTrade>(); // and the other fifteen?
    /// # }
    /// ```
    pub fn provider<P: Provider>(mut self) -> Worker<H, S, Ready>
    where
        P::Events: Dispatch<H>,
    {
        if self.jobs.iter().all(|(name, _)| *name != P::NAME) {
            self.jobs.push((P::NAME, job::<P, H>));
        }
        let Self { inbox, handlers, jobs, settings, .. } = self;
        Worker { inbox, handlers, jobs, settings, provider: Ready }
    }

    /// How many deliveries it runs at the same time. 16 unless it is set.
    ///
    /// With a transaction each that runs takes a connection of the store's pool. Have as many and four
    /// more, or let handlers use a pool of their own.
    pub fn concurrency(mut self, deliveries: NonZeroUsize) -> Self {
        self.settings.concurrency = deliveries;
        self
    }

    /// How long a handler may take. 30 seconds unless it is set. One that takes longer is cut off
    /// where it awaits, and tried again.
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.settings.handler_timeout = timeout;
        self
    }

    /// How long a delivery of a worker that died waits for another one. 15 seconds unless it is set, and a
    /// second at least. It may be shorter than a handler takes.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.settings.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// How long the handlers that run at shutdown have to finish. Unless it is set, as long as they may
    /// take anyway, so none is cut off.
    ///
    /// Those that take longer are cut off where they await, and are run again by another worker. A handler
    /// that is a plain `fn` cannot be cut off: it goes on in its thread, beside the next attempt, until the
    /// process ends.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.settings.grace = Some(grace);
        self
    }

    /// How long deliveries are kept that were done or discarded. 30 days unless it is set.
    ///
    /// A worker deletes what is older, now and then, but never what the provider could still send again;
    /// [`Inbox::purge`] says more.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.settings.retention = retention;
        self
    }

    /// When a delivery is tried again, and how often.
    pub fn retry(mut self, schedule: RetrySchedule) -> Self {
        self.settings.retry = schedule;
        self
    }

    /// When a delivery of this event is tried again, and how often.
    ///
    /// The schedule of an unrecognized event is the [worker's](Self::retry).
    pub fn retry_event<E: EventPayload>(mut self, schedule: RetrySchedule) -> Self {
        if let Some(event_type) = E::TYPE {
            let provider = E::Events::PROVIDER;
            self.settings.retry_events.insert((provider, event_type), schedule);
        }
        self
    }

    /// Calls this with what became of each attempt, after it was recorded. It should be quick.
    pub fn observe(mut self, observer: impl Fn(&Attempted) + Send + Sync + 'static) -> Self {
        self.settings.observer = Arc::new(observer);
        self
    }
}

impl<H: Send + Sync + 'static, S: RecordStore> Worker<H, S, Ready> {
    /// Runs deliveries for as long as the future is polled.
    pub async fn run(self) {
        self.run_until(pending()).await;
    }

    /// Runs deliveries until `shutdown` is ready; then starts no more, and returns when the handlers
    /// that run have finished, or their [grace](Self::grace) is over.
    ///
    /// While the store is away it waits for it, and says so in the trace, once, with the cause.
    pub async fn run_until(self, shutdown: impl Future<Output = ()> + Send) {
        let Self { inbox, handlers, jobs, settings, .. } = self;
        run::run(inbox, handlers, jobs, settings, shutdown).await;
    }
}

impl<H, S, P: fmt::Debug> fmt::Debug for Worker<H, S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("concurrency", &self.settings.concurrency)
            .field("handler_timeout", &self.settings.handler_timeout)
            .field("provider", &self.provider)
            .finish_non_exhaustive()
    }
}
