//! Handlers: deduplicate, decode, dispatch. The provider waits for this end.

use std::{sync::Arc, time::Duration};

use webhook_core::{Delivery, Dispatch, Events as _, HandlerFuture, Provider};

use crate::{
    end::{Decoded, End, Ended, Ending},
    idempotency::{Deduplicator, DeliveryKey, Digest, LeaseGuard},
    receipt::Verdict,
    run::guarded,
};

/// An application with handlers for all events of `P`, whatever its type.
pub(crate) trait Application<P>: Send + Sync + 'static {
    /// Decodes a delivery, writes what it found to `decoded`, and calls the handler.
    fn call<'a>(
        &'a self,
        delivery: &'a Delivery,
        decoded: &mut Option<Decoded>,
    ) -> HandlerFuture<'a>;
}

impl<P: Provider<Events: Dispatch<H>>, H: Send + Sync + 'static> Application<P> for H {
    fn call<'a>(
        &'a self,
        delivery: &'a Delivery,
        decoded: &mut Option<Decoded>,
    ) -> HandlerFuture<'a> {
        let event: P::Events = delivery.decode();
        let (documented, handled_by) = (event.event_type(), event.handled_by());
        *decoded = Some(Decoded { documented, handled_by });
        event.dispatch(self, delivery)
    }
}

/// How handlers run: for how long, and whether only once for each delivery.
pub(crate) struct Running {
    pub(crate) handler_timeout: Duration,
    /// `None` in a service without an idempotency store.
    pub(crate) deduplicator: Option<Deduplicator>,
}

/// The handlers of a service.
pub(crate) struct Handlers<P> {
    pub(crate) application: Arc<dyn Application<P>>,
    pub(crate) running: Running,
}

impl<P: Provider> End<P> for Handlers<P> {
    fn take(self: Arc<Self>, mut delivery: Delivery) -> Ending {
        Box::pin(async move { self.running.run(&*self.application, &mut delivery).await })
    }
}

impl Running {
    /// Acquires the lease of a delivery, decodes and dispatches it.
    pub(crate) async fn run<P: Provider>(
        &self,
        application: &dyn Application<P>,
        delivery: &mut Delivery,
    ) -> Ended {
        let held = match &self.deduplicator {
            // Rare and large: they must not make room in the future of every delivery.
            Some(deduplicator) => match Box::pin(acquire::<P>(deduplicator, delivery)).await {
                Ok(held) => Some(held),
                Err(verdict) => return verdict.into(),
            },
            None => None,
        };
        let (delivery, mut decoded) = (&*delivery, None);
        let call = || application.call(delivery, &mut decoded);
        let outcome = guarded(P::NAME, call, self.handler_timeout).await;
        let outcome = match held {
            Some(held) => Box::pin(held.settle(outcome)).await,
            None => outcome,
        };
        Ended { verdict: Verdict::Handled(outcome), decoded }
    }
}

/// Acquires the lease of the delivery, or returns how it ends if nothing is to run.
async fn acquire<'g, P: Provider>(
    deduplicator: &'g Deduplicator,
    delivery: &mut Delivery,
) -> Result<Box<LeaseGuard<'g>>, Verdict> {
    let key = DeliveryKey::new(P::NAME, Arc::clone(delivery.endpoint()), delivery.id());
    match deduplicator.enter(key, Digest::of::<P>(delivery)).await {
        Ok(Some(held)) => {
            delivery.extensions_mut().insert(held.lease().clone());
            Ok(held)
        }
        Ok(None) => Err(Verdict::Duplicate),
        Err(kind) => Err(Verdict::Rejected(kind.into())),
    }
}
