//! Runner: the handlers of deliveries that a queue or an inbox has stored.

use std::{fmt, sync::Arc, time::Duration};

use tracing::Instrument as _;
use webhook_core::{Delivery, Dispatch, Provider};

use crate::{
    handlers::{Application, Running},
    idempotency::{Deduplicator, IdempotencyStore, STORE_TIMEOUT},
    observe::Observation,
    receipt::{Receipt, Subject},
};

/// Runs the handlers of deliveries that a queue or an inbox has stored.
///
/// The worker of an inbox uses it, and so does a worker for a queue of your own: it takes a
/// [`StoredDelivery`](webhook_core::StoredDelivery) from the queue, restores it and passes it to
/// [`run`](Self::run). It verifies nothing: a delivery is verified before it is stored.
pub struct Runner<H> {
    handlers: Arc<H>,
    running: Running,
}

impl<H: Send + Sync + 'static> Runner<H> {
    /// Creates a runner with this idempotency store, which remembers done deliveries for as long as
    /// it can.
    pub fn new(handlers: H, store: impl IdempotencyStore, handler_timeout: Duration) -> Self {
        // Nobody waits for the answer: the queue runs the delivery again.
        let wait = Duration::ZERO;
        let deduplicator =
            Deduplicator::new(store, handler_timeout, wait, STORE_TIMEOUT, Duration::MAX);
        let handlers = Arc::new(handlers);
        Self {
            handlers,
            running: Running {
                handler_timeout,
                counts_drift: false,
                deduplicator: Some(deduplicator),
            },
        }
    }

    /// Creates a runner for deliveries whose leases somebody else holds, such as the worker of an inbox.
    pub fn without_store(handlers: H, handler_timeout: Duration) -> Self {
        let handlers = Arc::new(handlers);
        Self {
            handlers,
            running: Running { handler_timeout, counts_drift: false, deduplicator: None },
        }
    }

    /// Decodes and dispatches a delivery, under a lease of the store if there is one.
    ///
    /// The verdict is [`Handled`](crate::Verdict::Handled) if the handler ran. With a store it is
    /// [`Duplicate`](crate::Verdict::Duplicate) if the delivery was done before, and
    /// [`Rejected`](crate::Verdict::Rejected) if another worker holds the lease or the store failed: try
    /// again later.
    pub async fn run<P: Provider>(&self, mut delivery: Delivery) -> Receipt
    where
        P::Events: Dispatch<H>,
    {
        let mut observation = Observation::resume::<P>();
        observation.identify(&delivery);
        let subject = Subject::of(&delivery);
        let application: Arc<dyn Application<P>> = self.handlers.clone();
        let running = self.running.run(&application, &mut delivery);
        let ended = running.instrument(observation.span()).await;
        observation.ended::<P>(subject, ended)
    }
}

impl<H> fmt::Debug for Runner<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner")
            .field("handler_timeout", &self.running.handler_timeout)
            .finish_non_exhaustive()
    }
}
