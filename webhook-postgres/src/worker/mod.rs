//! Worker: handlers for the deliveries of an inbox, until the process is told to stop.

mod settings;
mod job;
mod desk;
mod ledger;
mod lanes;
mod strays;
mod generations;

use std::{fmt, future::pending, num::NonZeroUsize, sync::Arc, time::Duration};

use futures_util::FutureExt as _;
use graphile_worker::WorkerOptions;
use webhook_tower::{Dispatch, Provider, inbox::Runner};

use self::{desk::Desk, job::Job, settings::Settings};
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
/// | retry | again after a while: about 3 s, 7 s, 20 s and so on by the factor e, at most 6 hours |
/// | retry after a delay | again after the delay |
/// | a panic, or a handler that took too long | as a retry |
/// | failed for good | a [dead letter](Inbox::dead_letters) |
/// | retry after the last attempt | a [dead letter](Inbox::dead_letters) |
///
/// # What is promised
///
/// A delivery runs until it is done or dead, whichever process is killed at whatever time: the
/// deliveries of a worker that died are taken up after [`recover_after`](Self::recover_after) by one
/// that runs, or by the next that starts.
/// Each attempt holds a [lease](webhook_tower::idempotency), so that no two run at the same time;
/// after an attempt that was cut off, the next one waits until the lease expires. With a
/// [transaction](crate::PostgresStore::transaction) of the idempotency store, a delivery has its
/// effect exactly once; without it, an attempt that is cut off between effect and completion is
/// made again.
///
/// # Order
///
/// Deliveries are run side by side, and only about in the order in which they were received. Those
/// with the same serial key (`#[on(…, serial_by = "account_id")]`) run one after the other, in the
/// order in which they were received; one that has to be retried holds up those behind it until it is
/// done or dead. A key is one for all endpoints of a provider. Of two that are stored at the same
/// moment, either may count as the first.
///
/// # What it needs of the database
///
/// Sessions of its own: it listens, so a proxy that shares connections between transactions is not
/// for it, such as pgbouncer in that mode. Its connections are set up like those of the inbox's pool,
/// `after_connect` and all, with `read committed` as their isolation.
#[must_use = "a worker does nothing until `run` is called"]
pub struct Worker<H, P = NoProvider> {
    inbox: Inbox,
    handlers: H,
    settings: Settings,
    /// Adds the job of each provider.
    define: Vec<fn(WorkerOptions) -> WorkerOptions>,
    provider: P,
}

/// A worker that was not told yet whose deliveries it runs.
#[derive(Debug, Clone, Copy)]
pub struct NoProvider;

/// A worker that can run.
#[derive(Debug, Clone, Copy)]
pub struct Ready;

impl<H: Send + Sync + 'static> Worker<H> {
    pub(crate) fn new(inbox: Inbox, handlers: H) -> Self {
        let settings = Settings::default();
        Self { inbox, handlers, settings, define: Vec::new(), provider: NoProvider }
    }
}

impl<H: Send + Sync + 'static, S> Worker<H, S> {
    /// Runs the deliveries of this provider. Call it for each.
    ///
    /// Those of others stay in the inbox, for another worker. An event without a handler does not
    /// compile, as it does not in a service:
    ///
    /// ```compile_fail,E0277
    /// # use webhook_postgres::Inbox;
    /// # use webhook_tower::{SnapTrade, snaptrade, webhooks};
    /// struct Brokerage;
    ///
    /// #[webhooks]
    /// impl Brokerage {
    ///     #[on(snaptrade::ConnectionBroken)]
    ///     async fn reconnect(&self, event: snaptrade::ConnectionBroken) { /* … */ }
    /// }
    ///
    /// # fn example(inbox: Inbox) {
    /// inbox.worker(Brokerage).provider::<SnapTrade>(); // and the other fifteen?
    /// # }
    /// ```
    pub fn provider<P: Provider>(mut self) -> Worker<H, Ready>
    where
        P::Events: Dispatch<H>,
    {
        self.define.push(WorkerOptions::define_job::<Job<P, H>>);
        let Self { inbox, handlers, settings, define, .. } = self;
        Worker { inbox, handlers, settings, define, provider: Ready }
    }

    /// How many deliveries it runs at the same time. 8 unless it is set.
    ///
    /// It has as many connections of its own to the database, and three more: 11 unless it is set.
    /// What the handlers use comes from the pools of the application. With a
    /// [transaction](crate::PostgresStore::transaction) each that runs takes one of the inbox's pool,
    /// which has 10 unless [`sqlx`](crate::sqlx) is told otherwise.
    pub fn concurrency(mut self, deliveries: NonZeroUsize) -> Self {
        self.settings.concurrency = deliveries;
        self
    }

    /// How long a handler may take. 30 seconds unless it is set. One that takes longer is cut off
    /// where it awaits, and tried again.
    ///
    /// An attempt whose process died is not made again before this time and four seconds more are
    /// over: until then nobody can know that it is not at work.
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.settings.handler_timeout = timeout;
        self
    }

    /// How often a delivery's handler is started before it is given up. 25 times unless it is set,
    /// which takes four days without delays of the handler's own. 0 is 1.
    ///
    /// An attempt that was cut off counts: a delivery that kills its process becomes a dead letter
    /// as well.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = attempts.max(1);
        self
    }

    /// How long the handlers that run at shutdown have to finish. 30 seconds unless it is set.
    ///
    /// Those that take longer are cut off where they await, and are run again by another worker. Those
    /// that run when the database goes away have as long.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.settings.grace = grace;
        self
    }

    /// How long a worker may be silent before others take its deliveries up. 30 seconds unless it is
    /// set, and a second at least.
    ///
    /// It may be shorter than a handler takes: a worker says that it is alive while its handlers run.
    pub fn recover_after(mut self, silence: Duration) -> Self {
        self.settings.recover_after = silence.max(Settings::SHORTEST_SILENCE);
        self
    }
}

impl<H: Send + Sync + 'static> Worker<H, Ready> {
    /// Runs deliveries for as long as the future is polled.
    pub async fn run(self) {
        self.run_until(pending()).await;
    }

    /// Runs deliveries until `shutdown` is ready; then starts no more, and returns when the handlers
    /// that run have finished or their [grace](Self::grace) is over.
    ///
    /// While the database is away it waits for it, and says so in the trace.
    pub async fn run_until(self, shutdown: impl Future<Output = ()> + Send + 'static) {
        let Self { inbox, handlers, settings, define, .. } = self;
        let stop = shutdown.boxed().shared();
        let own = inbox.with_pool(settings.pool(inbox.pool()));
        let runner = Runner::new(handlers, own.idempotency_store(), settings.handler_timeout);
        let desk = Arc::new(Desk::new(own.clone(), runner, settings.max_attempts));
        let start = |until| {
            let options = define.iter().fold(WorkerOptions::default(), |options, add| add(options));
            settings.apply(options, &own, until).add_extension(Arc::clone(&desk))
        };
        generations::run(&own, stop, settings.recover_after, start).await;
    }
}

impl<H, P: fmt::Debug> fmt::Debug for Worker<H, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("settings", &self.settings)
            .field("provider", &self.provider)
            .finish_non_exhaustive()
    }
}
