//! Runner: the handlers of deliveries that an inbox has stored.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use tracing::Instrument as _;
use webhook_core::{Delivery, Dispatch, Provider, SerialKey};

use crate::{
    handlers::{Application, Running},
    idempotency::{Deduplicator, IdempotencyStore, STORE_TIMEOUT},
    observe::Observation,
    receipt::{Receipt, Subject},
    run::HandlerPanicked,
};

/// Runs the handlers of deliveries that an inbox has stored, under a lease for each.
///
/// The worker of an inbox uses it. `webhook-postgres` has such a worker; a worker for a queue of
/// your own takes a [`StoredDelivery`](webhook_core::StoredDelivery) from the queue, restores it
/// and passes it to [`run`](Self::run). It verifies nothing: a delivery is verified before it is
/// stored.
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
        Self { handlers, running: Running { handler_timeout, deduplicator: Some(deduplicator) } }
    }

    /// The serial key of the delivery. Deliveries with the same key must not run at the same time.
    ///
    /// # Errors
    ///
    /// When the function that computes the key panicked.
    pub fn serial_key<P: Provider>(
        &self,
        delivery: &Delivery,
    ) -> Result<Option<SerialKey>, HandlerPanicked>
    where
        P::Events: Dispatch<H>,
    {
        let handlers = &*self.handlers;
        let key = AssertUnwindSafe(|| delivery.decode::<P::Events>().serial_key(handlers));
        catch_unwind(key).map_err(|_panic| HandlerPanicked)
    }

    /// Acquires the lease of a delivery, decodes and dispatches it.
    ///
    /// The verdict is [`Handled`](crate::Verdict::Handled) if the handler ran,
    /// [`Duplicate`](crate::Verdict::Duplicate) if it had completed before, and
    /// [`Rejected`](crate::Verdict::Rejected) if another worker holds the lease or the idempotency
    /// store failed: try again later.
    pub async fn run<P: Provider>(&self, mut delivery: Delivery) -> Receipt
    where
        P::Events: Dispatch<H>,
    {
        let observation = Observation::resume::<P>();
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
