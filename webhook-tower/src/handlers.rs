//! Handlers: deduplicate, decode, dispatch. The provider waits for this end.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use tokio::runtime::Handle;
use webhook_core::{
    Delivery, Dispatch, Events as _, HandledBy, HandlerFuture, Outcome, Provider, RejectionKind,
    private::Counting,
};

use crate::{
    end::{Decoded, End, Ended, Ending},
    idempotency::{Deduplicator, DeliveryKey, Digest, LeaseGuard},
    observe,
    receipt::Verdict,
    record::{conflict, is_claimed},
    run::{self, HandlerPanicked, Limit},
};

/// An application with handlers for all events of `P`, whatever its type.
pub(crate) trait Application<P: Provider>: Send + Sync + 'static {
    /// Decodes a delivery, writes what it found to `decoded`, and calls the handler, unless that
    /// needs a thread of its own.
    fn call<'a>(
        &'a self,
        delivery: &'a Delivery,
        decoded: &mut Option<Decoded>,
    ) -> Called<'a, P::Events>;

    /// Calls the handler of an event.
    fn dispatch<'a>(&'a self, event: P::Events, delivery: &'a Delivery) -> HandlerFuture<'a>;
}

impl<P: Provider<Events: Dispatch<H>>, H: Send + Sync + 'static> Application<P> for H {
    fn call<'a>(
        &'a self,
        delivery: &'a Delivery,
        decoded: &mut Option<Decoded>,
    ) -> Called<'a, P::Events> {
        let event: P::Events = delivery.insecure_decode_claimed();
        let (documented, handled_by) = (event.event_type(), event.handled_by());
        *decoded = Some(Decoded { documented, handled_by });
        match handled_by {
            Some(HandledBy::Function { is_async: false, .. }) => Called::Blocking(Box::new(event)),
            _ => Called::Async(event.dispatch(self, delivery)),
        }
    }

    fn dispatch<'a>(&'a self, event: P::Events, delivery: &'a Delivery) -> HandlerFuture<'a> {
        event.dispatch(self, delivery)
    }
}

/// What [`Application::call`] did with a decoded event.
pub(crate) enum Called<'a, E> {
    /// The handler is an `async fn`, or the event is ignored. The future runs when it is polled.
    Async(HandlerFuture<'a>),
    /// The handler is a plain `fn`, which may block, so it was not called yet. This is its event.
    Blocking(Box<E>),
}

/// How handlers run: for how long, and whether only once for each delivery.
pub(crate) struct Running {
    pub(crate) handler_timeout: Duration,
    /// Whether it is counted what bodies have that their types have not.
    pub(crate) counts_drift: bool,
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
        Box::pin(async move { self.running.run(&self.application, &mut delivery).await })
    }

    /// The last handler starts within the limit, so that all of them take twice as long at most.
    fn batch_limit(&self) -> Option<Duration> {
        Some(self.running.handler_timeout)
    }
}

impl Running {
    /// Acquires the lease of a delivery, decodes and dispatches it.
    pub(crate) async fn run<P: Provider>(
        &self,
        application: &Arc<dyn Application<P>>,
        delivery: &mut Delivery,
    ) -> Ended {
        let held = match &self.deduplicator {
            // Boxed, so that services without a store don't reserve space for its large future.
            Some(deduplicator) => match Box::pin(acquire::<P>(deduplicator, delivery)).await {
                Ok(held) => Some(held),
                Err(verdict) => return verdict.into(),
            },
            None => None,
        };
        let (delivery, mut decoded) = (&*delivery, None);
        let limit = Limit::from_now(P::NAME, self.handler_timeout);
        let call = AssertUnwindSafe(|| self.call(&**application, delivery, &mut decoded));
        // The result of `call` is gone before the await, so the future has no room for it.
        let outcome = 'outcome: {
            let event = match catch_unwind(call) {
                Ok(Called::Async(handler)) => break 'outcome run::guarded(limit, handler).await,
                Ok(Called::Blocking(event)) => event,
                Err(_panic) => break 'outcome Outcome::retry(HandlerPanicked),
            };
            let application = Arc::clone(application);
            Box::pin(on_a_thread(limit, application, event, delivery.clone())).await
        };
        let outcome = match held {
            Some(held) => Box::pin(held.settle(outcome)).await,
            None => outcome,
        };
        Ended { verdict: Verdict::Handled(outcome), decoded }
    }

    /// Decodes and dispatches, and counts what is new to the types where that was asked for.
    fn call<'a, P: Provider>(
        &self,
        application: &'a dyn Application<P>,
        delivery: &'a Delivery,
        decoded: &mut Option<Decoded>,
    ) -> Called<'a, P::Events> {
        if !self.counts_drift {
            return application.call(delivery, decoded);
        }
        let counting = Counting::begin();
        let called = application.call(delivery, decoded);
        let event = decoded.and_then(|decoded| decoded.documented);
        observe::drifted(P::NAME, event, counting.end());
        called
    }
}

/// Runs a handler that may block on another thread. Nothing ends it, however long it takes.
async fn on_a_thread<P: Provider>(
    limit: Limit,
    application: Arc<dyn Application<P>>,
    event: Box<P::Events>,
    delivery: Delivery,
) -> Outcome {
    let Ok(runtime) = Handle::try_current() else {
        // Without a tokio runtime there is no other thread.
        return run::guarded(limit, (*application).dispatch(*event, &delivery)).await;
    };
    let handler =
        move |runtime: Handle| runtime.block_on((*application).dispatch(*event, &delivery));
    run::blocking(limit, runtime, handler).await
}

/// Acquires the lease of the delivery, or returns how it ends if nothing is to run.
async fn acquire<'g, P: Provider>(
    deduplicator: &'g Deduplicator,
    delivery: &mut Delivery,
) -> Result<Box<LeaseGuard<'g>>, Verdict> {
    let key = DeliveryKey::of::<P>(delivery);
    let digest = Digest::of::<P>(delivery);
    if const { is_claimed::<P>() } {
        let content = DeliveryKey::of_content::<P>(delivery);
        deduplicator
            .bind(&content, &digest)
            .await
            .map_err(|kind| Verdict::Rejected(kind.into()))?;
    }
    match deduplicator.enter(key, digest).await {
        Ok(Some(held)) => {
            delivery.extensions_mut().insert(held.lease().clone());
            Ok(held)
        }
        Ok(None) => Err(Verdict::Duplicate),
        Err(RejectionKind::IdConflict) => Err(Verdict::Rejected(conflict::<P>().into())),
        Err(kind) => Err(Verdict::Rejected(kind.into())),
    }
}
