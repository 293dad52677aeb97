//! Work: claim, decode, dispatch; what a delivery meets between verification and the answer.

use std::{pin::pin, sync::Arc, time::Duration};

use tokio::time::Instant;
use tracing::{Instrument as _, Span};
use webhook_core::{Delivery, Dispatch, Provider};

use crate::{
    claims::{ClaimKey, Digest, Gate, Held},
    observe::{Found, Passage},
    receipt::{Receipt, Verdict},
    run::guarded,
};

/// The handlers, and the claims that let them run once.
pub(crate) struct Work<H> {
    pub(crate) handlers: H,
    pub(crate) handler_timeout: Duration,
    /// Where there are claims.
    pub(crate) gate: Option<Gate>,
}

impl<H: Send + Sync + 'static> Work<H> {
    /// Claims, decodes and dispatches a delivery that came to the endpoint of this name.
    pub(crate) async fn run<P: Provider>(
        &self,
        endpoint: &Arc<str>,
        delivery: &mut Delivery,
        passage: &mut Passage,
    ) -> Receipt
    where
        P::Event: Dispatch<H>,
    {
        passage.identify(delivery);
        let span = passage.span();
        let held = match &self.gate {
            // Rare and large: they must not make room in the future of every delivery.
            Some(gate) => match Box::pin(claim::<P>(gate, endpoint, delivery, &span)).await {
                Ok(held) => Some(held),
                Err(verdict) => return passage.not_run::<P>(delivery, verdict),
            },
            None => None,
        };
        let (delivery, mut found) = (&*delivery, None);
        let outcome = {
            let handler = pin!(async {
                let event: P::Event = decode(delivery, &mut found);
                event.dispatch(&self.handlers, delivery).await
            });
            // The lease of a claim runs from now on; without one, the first wait is early enough.
            let since = held.as_ref().map(|_| Instant::now());
            guarded(handler, since, self.handler_timeout).instrument(span).await
        };
        let outcome = match held {
            Some(held) => Box::pin(held.settle(outcome).instrument(passage.span())).await,
            None => outcome,
        };
        passage.handled(delivery, found, outcome)
    }
}

/// The claim of the delivery; how it ends, where nothing is to run.
async fn claim<'g, P: Provider>(
    gate: &'g Gate,
    endpoint: &Arc<str>,
    delivery: &mut Delivery,
    span: &Span,
) -> Result<Box<Held<'g>>, Verdict> {
    let key = ClaimKey::new(P::NAME, Arc::clone(endpoint), delivery.id());
    match gate.enter(key, Digest::of::<P>(delivery)).instrument(span.clone()).await {
        Ok(Some(held)) => {
            delivery.extensions_mut().insert(held.claim().clone());
            Ok(held)
        }
        Ok(None) => Err(Verdict::Duplicate),
        Err(kind) => Err(Verdict::Rejected(kind.into())),
    }
}

/// The typed event; what it is gets noted for the receipt.
fn decode<E: Dispatch<H>, H>(delivery: &Delivery, found: &mut Option<Found>) -> E {
    let event: E = delivery.decode();
    *found = Some(Found { documented: event.event_type(), handled_by: event.handled_by() });
    event
}
