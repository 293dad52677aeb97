//! Settings: what a worker is told, and what follows from it for the queue and the database.

use std::{num::NonZeroUsize, time::Duration};

use graphile_worker::{WorkerOptions, WorkerRecoveryConfig, WorkerShutdownConfig};
use sqlx::PgPool;

use crate::{inbox::Inbox, worker::generations::Stop};

/// How long the database may take to give a connection or to let the queue start.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// How often the queue is asked for what nobody was told of, such as a retry that is due.
const POLL: Duration = Duration::from_secs(1);

/// Connections beside those of the handlers: one that listens, one that says that the worker is
/// alive, one that looks for those that are not.
const BESIDE: u32 = 3;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) concurrency: NonZeroUsize,
    pub(crate) handler_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) grace: Duration,
    pub(crate) recover_after: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: NonZeroUsize::new(8).unwrap_or(NonZeroUsize::MIN),
            handler_timeout: Duration::from_secs(30),
            max_attempts: 25,
            grace: Duration::from_secs(30),
            recover_after: Duration::from_secs(30),
        }
    }
}

impl Settings {
    /// Less than any queue is silent for between two signs of life.
    pub(crate) const SHORTEST_SILENCE: Duration = Duration::from_secs(1);

    /// Connections like those of the pool, which are not waited for when the database is away.
    ///
    /// There may be twice as many while one queue ends and the next one runs. The statements of queue
    /// and inbox take locks and then look at what the locks guard, so each has to see what is there
    /// when it begins, and not when its transaction began.
    pub(crate) fn pool(&self, pool: &PgPool) -> PgPool {
        let handlers = u32::try_from(self.concurrency.get()).unwrap_or(u32::MAX);
        let options = (*pool.connect_options()).clone();
        pool.options()
            .clone()
            .min_connections(0)
            .max_connections(handlers.saturating_add(BESIDE).saturating_mul(2))
            .acquire_timeout(PATIENCE)
            .connect_lazy_with(
                options.options([("default_transaction_isolation", "read committed")]),
            )
    }

    pub(crate) fn apply(&self, options: WorkerOptions, inbox: &Inbox, stop: Stop) -> WorkerOptions {
        let recovery = WorkerRecoveryConfig::default()
            .heartbeat_interval(self.recover_after / 6)
            .sweep_interval(self.recover_after / 3)
            .sweep_threshold(self.recover_after)
            .recovery_delay(Duration::ZERO);
        let shutdown = WorkerShutdownConfig::default()
            .listen_os_shutdown_signals(false)
            .grace_period(self.grace)
            .interrupted_job_retry_delay(Duration::ZERO)
            .shutdown_signal(stop);
        options
            .pg_pool(inbox.pool().clone())
            .schema(inbox.queue().schema())
            .concurrency(self.concurrency.get())
            .poll_interval(POLL)
            .worker_recovery(recovery)
            .worker_shutdown(shutdown)
    }
}
