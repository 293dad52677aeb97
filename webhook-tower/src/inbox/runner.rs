//! Runner: the handlers of deliveries that an inbox has stored.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use tracing::Instrument as _;
use webhook_core::{Delivery, Dispatch, Provider, SerialKey};

use crate::{
    claims::{Claims, Gate, STORE_TIMEOUT},
    handlers::Running,
    observe::Observation,
    receipt::Receipt,
    run::HandlerPanicked,
};

/// Runs the handlers of deliveries that an inbox has stored, with a claim for each.
///
/// It is what the worker of an inbox has: `webhook-postgres` has such a worker, and one for a queue of
/// your own takes a [`StoredDelivery`](webhook_core::StoredDelivery) out of it, restores it and gives it
/// to [`run`](Self::run). It verifies nothing: what it runs was verified when it was stored.
pub struct Runner<H> {
    handlers: H,
    running: Running,
}

impl<H: Send + Sync + 'static> Runner<H> {
    /// Handlers with claims in this store, which remembers them for as long as the inbox has the
    /// delivery.
    pub fn new(handlers: H, claims: impl Claims, handler_timeout: Duration) -> Self {
        // Nobody waits for the answer: the queue runs the delivery again.
        let wait = Duration::ZERO;
        let gate = Gate::new(claims, handler_timeout, wait, STORE_TIMEOUT, Duration::MAX);
        Self { handlers, running: Running { handler_timeout, gate: Some(gate) } }
    }

    /// What the delivery shares with those that must not run at the same time as it.
    ///
    /// # Errors
    ///
    /// When the function that says so panicked.
    pub fn serial_key<P: Provider>(
        &self,
        delivery: &Delivery,
    ) -> Result<Option<SerialKey>, HandlerPanicked>
    where
        P::Event: Dispatch<H>,
    {
        let handlers = &self.handlers;
        let key = AssertUnwindSafe(|| delivery.decode::<P::Event>().serial_key(handlers));
        catch_unwind(key).map_err(|_panic| HandlerPanicked)
    }

    /// Claims, decodes and dispatches a delivery.
    ///
    /// The verdict is [`Handled`](crate::Verdict::Handled) where the handler ran,
    /// [`Duplicate`](crate::Verdict::Duplicate) where it had run to its end before, and
    /// [`Rejected`](crate::Verdict::Rejected) where the claim is held elsewhere or the store of claims
    /// failed: try again later.
    pub async fn run<P: Provider>(&self, mut delivery: Delivery) -> Receipt
    where
        P::Event: Dispatch<H>,
    {
        let observation = Observation::resume::<P>();
        observation.identify(&delivery);
        let running = self.running.run::<P>(&self.handlers, &mut delivery);
        let ended = running.instrument(observation.span()).await;
        observation.ended::<P>(&delivery, ended)
    }
}

impl<H> fmt::Debug for Runner<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner")
            .field("handler_timeout", &self.running.handler_timeout)
            .finish_non_exhaustive()
    }
}
