//! Observe: one span and one event for each delivery, and the metrics.
//!
//! What is recorded is named here and nowhere else: provider, type, id, size, handler, outcome,
//! status, time, and the error of a handler. Headers, bodies and secrets have no way in.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tracing::{Span, field::Empty};
use webhook_core::{Delivery, HandledBy, Outcome};

use crate::{
    receipt::{Receipt, Subject, Verdict},
    respond,
};

/// The target of the span and of the event, for filters.
const TARGET: &str = "webhook_tower";

/// A delivery on its way, as it is observed.
#[derive(Debug)]
pub(crate) struct Passage {
    provider: &'static str,
    since: Instant,
    span: Span,
    subject: Option<Arc<Subject>>,
}

impl Passage {
    /// Starts the clock, and the span that the delivery spends its time in.
    pub(crate) fn start(provider: &'static str) -> Self {
        let span = tracing::info_span!(
            target: TARGET, "webhook", provider, event = Empty, id = Empty, size = Empty
        );
        Self { provider, since: Instant::now(), span, subject: None }
    }

    /// The span; handlers run inside of it.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Notes what verification found.
    pub(crate) fn identify(
        &mut self,
        delivery: &Delivery,
        documented: Option<&'static str>,
        handled_by: Option<HandledBy>,
    ) {
        let size = delivery.raw_body().len();
        self.span.record("event", delivery.event_type());
        self.span.record("id", delivery.id());
        self.span.record("size", size);
        self.subject = Some(Arc::new(Subject {
            id: delivery.id().into(),
            event_type: delivery.event_type().map(Into::into),
            documented,
            size,
            handled_by,
        }));
    }

    /// Says that it was verified and goes on to a service that is not ours, inside of the span.
    pub(crate) fn hand_on(self) -> Span {
        let ms = milliseconds(self.since.elapsed());
        self.span.in_scope(|| tracing::info!(target: TARGET, ms, "webhook verified"));
        #[cfg(feature = "metrics")]
        crate::metrics::count_verified(self.provider);
        self.span
    }

    /// Says how it ended: once for each delivery, whether somebody waits for the answer or not.
    pub(crate) fn conclude(self, verdict: Verdict) -> Receipt {
        let took = self.since.elapsed();
        let receipt = Receipt { provider: self.provider, subject: self.subject, verdict, took };
        self.span.in_scope(|| trace(&receipt));
        #[cfg(feature = "metrics")]
        crate::metrics::count(&receipt);
        receipt
    }
}

/// To the microsecond.
fn milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 1e6).round() / 1e3
}

fn trace(receipt: &Receipt) {
    let status = respond::status(&receipt.verdict).as_u16();
    let ms = milliseconds(receipt.took);
    let handler = match receipt.handled_by() {
        Some(HandledBy::Function { name, .. }) => Some(name),
        Some(HandledBy::Ignored { .. }) | None => None,
    };
    match &receipt.verdict {
        Verdict::Handled(outcome @ (Outcome::Done | Outcome::Ignored)) => {
            let outcome = outcome.as_str();
            tracing::info!(target: TARGET, status, outcome, handler, ms, "webhook handled");
        }
        Verdict::Handled(outcome @ (Outcome::Retry(error) | Outcome::Failed(error))) => {
            let outcome = outcome.as_str();
            tracing::error!(
                target: TARGET, status, outcome, handler, ms, %error, "webhook not handled"
            );
        }
        Verdict::Rejected(rejection) => {
            let reason = rejection.kind().as_str();
            tracing::warn!(target: TARGET, status, reason, ms, "webhook rejected");
        }
    }
}
