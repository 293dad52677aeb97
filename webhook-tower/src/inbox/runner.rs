//! Runner: the handlers of deliveries that an inbox has stored.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use webhook_core::{Delivery, Dispatch, Provider, SerialKey};

use crate::{
    claims::{Claims, Gate, STORE_TIMEOUT},
    observe::Passage,
    receipt::Receipt,
    run::HandlerPanicked,
    work::Work,
};

/// Runs the handlers of deliveries that an inbox has stored, with a claim for each.
///
/// It verifies nothing, so only the worker of an inbox may have one: what it runs was verified when
/// it was stored.
pub struct Runner<H> {
    work: Work<H>,
}

impl<H: Send + Sync + 'static> Runner<H> {
    /// Handlers with claims in this store, which remembers them for as long as the inbox has the
    /// delivery.
    pub fn new(handlers: H, claims: impl Claims, handler_timeout: Duration) -> Self {
        // Nobody waits for the answer: the queue runs the delivery again.
        let wait = Duration::ZERO;
        let gate = Gate::new(claims, handler_timeout, wait, STORE_TIMEOUT, Duration::MAX);
        Self { work: Work { handlers, handler_timeout, gate: Some(gate) } }
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
        let handlers = &self.work.handlers;
        let key = AssertUnwindSafe(|| delivery.decode::<P::Event>().serial_key(handlers));
        catch_unwind(key).map_err(|_panic| HandlerPanicked)
    }

    /// Claims, decodes and dispatches a delivery of the endpoint of this name.
    pub async fn run<P: Provider>(&self, endpoint: &Arc<str>, mut delivery: Delivery) -> Receipt
    where
        P::Event: Dispatch<H>,
    {
        self.work.run::<P>(endpoint, &mut delivery, &mut Passage::resume(P::NAME)).await
    }
}

impl<H> fmt::Debug for Runner<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner")
            .field("handler_timeout", &self.work.handler_timeout)
            .finish_non_exhaustive()
    }
}
