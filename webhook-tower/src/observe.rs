//! Observe: one span and one event for each delivery, and the metrics.
//!
//! What is recorded is named here and nowhere else: provider, type, id, size, handler, outcome,
//! status, time, and the error of a handler. Headers, bodies and secrets have no way in.

use std::{fmt, time::Duration};

use tokio::time::Instant;
use tracing::{Span, field::Empty};
use webhook_core::{Delivery, Events as _, HandledBy, Outcome, Provider, Rejection, private};

use crate::{
    claims::ClaimKey,
    receipt::{Receipt, Subject, Verdict},
    respond,
    traffic::Place,
};

/// The target of the span and of the event, for filters.
const TARGET: &str = "webhook_tower";

/// A delivery on its way, as it is observed.
#[derive(Debug)]
pub(crate) struct Passage {
    provider: &'static str,
    since: Instant,
    span: Span,
    /// Whether somebody waits for an answer.
    answered: bool,
    concluded: bool,
    /// Its place on a road that can be drained; free when it is concluded.
    place: Option<Place>,
}

/// What decoding found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// The event type, if it is one that the provider documents.
    pub(crate) documented: Option<&'static str>,
    pub(crate) handled_by: Option<HandledBy>,
}

impl Passage {
    /// A delivery that has just arrived.
    pub(crate) fn start(provider: &'static str) -> Self {
        Self::begin(provider, true)
    }

    /// A delivery that was acknowledged before.
    pub(crate) fn resume(provider: &'static str) -> Self {
        Self::begin(provider, false)
    }

    /// Starts the clock, and the span that the delivery spends its time in.
    ///
    /// A span prints nothing by itself. Its level keeps it where only errors are of interest, so
    /// that they say which delivery they are about.
    fn begin(provider: &'static str, answered: bool) -> Self {
        let span = tracing::error_span!(
            target: TARGET, "webhook", provider, event = Empty, id = Empty, size = Empty
        );
        Self { provider, since: Instant::now(), span, answered, concluded: false, place: None }
    }

    /// Holds a place for as long as the delivery is on its way.
    pub(crate) fn hold(&mut self, place: Place) {
        self.place = Some(place);
    }

    /// When it was begun: with a delivery that has just arrived, when its headers were there.
    pub(crate) fn since(&self) -> Instant {
        self.since
    }

    /// The span; handlers run inside of it.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Notes what verification found.
    pub(crate) fn identify(&self, delivery: &Delivery) {
        if self.span.is_disabled() {
            return;
        }
        self.span.record("event", delivery.event_type());
        self.span.record("id", delivery.id());
        self.span.record("size", delivery.raw_body().len());
    }

    /// Says that it was verified and goes on to a service that is not ours, inside of the span.
    pub(crate) fn hand_on(mut self) -> Span {
        self.concluded = true;
        let ms = milliseconds(self.since.elapsed());
        self.span.in_scope(|| tracing::info!(target: TARGET, ms, "webhook verified"));
        #[cfg(feature = "metrics")]
        crate::metrics::count_verified(self.provider);
        self.span()
    }

    /// Says that no handler ran.
    pub(crate) fn refused(mut self, rejection: Rejection) -> Receipt {
        self.conclude(None, Verdict::Rejected(rejection))
    }

    /// Says that no handler ran, although the delivery is authentic.
    pub(crate) fn not_run<P: Provider>(
        &mut self,
        delivery: &Delivery,
        verdict: Verdict,
    ) -> Receipt {
        let mut types = P::Event::TYPES.iter().map(|event_type| event_type.name);
        let documented = types.find(|name| Some(*name) == delivery.event_type());
        self.conclude(Some(subject(delivery, documented, None)), verdict)
    }

    /// Says what the handler answered; nothing was found where decoding panicked.
    pub(crate) fn handled(
        &mut self,
        delivery: &Delivery,
        found: Option<Found>,
        outcome: Outcome,
    ) -> Receipt {
        let documented = found.and_then(|found| found.documented);
        let handled_by = found.and_then(|found| found.handled_by);
        let subject = subject(delivery, documented, handled_by);
        self.conclude(Some(subject), Verdict::Handled(outcome))
    }

    /// Says how it ended: once for each delivery, whether somebody waits for the answer or not.
    fn conclude(&mut self, subject: Option<Subject>, verdict: Verdict) -> Receipt {
        self.concluded = true;
        let took = self.since.elapsed();
        let receipt = Receipt { provider: self.provider, subject, verdict, took };
        let status = self.answered.then(|| respond::status(&receipt.verdict).as_u16());
        if status.is_none() && matches!(receipt.verdict, Verdict::Rejected(_)) {
            // Nobody is refused: an inbox runs it later.
            self.span.in_scope(|| tracing::debug!(target: TARGET, "webhook postponed"));
            return receipt;
        }
        self.span.in_scope(|| trace(&receipt, status));
        #[cfg(feature = "metrics")]
        crate::metrics::count(&receipt);
        receipt
    }
}

/// A delivery whose sender hung up before it was there, or that the end of the runtime cut short.
impl Drop for Passage {
    fn drop(&mut self) {
        if self.concluded {
            return;
        }
        let ms = milliseconds(self.since.elapsed());
        self.span.in_scope(|| tracing::warn!(target: TARGET, ms, "webhook abandoned"));
        #[cfg(feature = "metrics")]
        crate::metrics::count_abandoned(self.provider);
    }
}

fn subject(
    delivery: &Delivery,
    documented: Option<&'static str>,
    handled_by: Option<HandledBy>,
) -> Subject {
    Subject {
        id: private::id(delivery),
        event_type: private::event_type(delivery),
        documented,
        size: delivery.raw_body().len(),
        handled_by,
    }
}

/// Says why the store of claims gave no answer, beside the event of the delivery.
pub(crate) fn claims_failed(error: &(dyn std::error::Error + 'static)) {
    tracing::error!(target: TARGET, error = %Chain(error), "claims not available");
}

/// Says why the inbox did not store a delivery, beside the event of the delivery.
pub(crate) fn inbox_failed(error: &(dyn std::error::Error + 'static)) {
    tracing::error!(target: TARGET, error = %Chain(error), "inbox not available");
}

/// Says that a claim was no longer its holder's when it was settled.
pub(crate) fn claim_lost(key: &ClaimKey) {
    tracing::error!(target: TARGET, %key, "claim lost");
    #[cfg(feature = "metrics")]
    crate::metrics::count_lost(key.provider());
}

/// An error and what caused it, in one line.
struct Chain<'e>(&'e (dyn std::error::Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut cause = self.0.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

/// To the microsecond.
fn milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 1e6).round() / 1e3
}

fn trace(receipt: &Receipt, status: Option<u16>) {
    let ms = milliseconds(receipt.took);
    let (handler, reason) = match receipt.handled_by() {
        Some(HandledBy::Function { name, .. }) => (Some(name), None),
        Some(HandledBy::Ignored { reason }) => (None, Some(reason)),
        None => (None, None),
    };
    match &receipt.verdict {
        Verdict::Handled(outcome @ (Outcome::Done | Outcome::Ignored)) => {
            let outcome = outcome.as_str();
            tracing::info!(target: TARGET, status, outcome, handler, reason, ms, "webhook handled");
        }
        Verdict::Handled(outcome @ (Outcome::Retry(error) | Outcome::Failed(error))) => {
            let (outcome, error) = (outcome.as_str(), Chain(error.source()));
            tracing::error!(
                target: TARGET, status, outcome, handler, ms, %error, "webhook not handled"
            );
        }
        Verdict::Stored => {
            tracing::info!(target: TARGET, status, outcome = "stored", ms, "webhook stored");
        }
        Verdict::Duplicate => {
            tracing::info!(target: TARGET, status, outcome = "duplicate", ms, "webhook handled");
        }
        Verdict::Rejected(rejection) => {
            let reason = rejection.kind().as_str();
            tracing::warn!(target: TARGET, status, reason, ms, "webhook rejected");
        }
    }
}
