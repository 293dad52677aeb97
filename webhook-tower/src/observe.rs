//! Observe: one span and one event for each delivery, and the metrics.
//!
//! Only this module chooses what is recorded: provider, tenant, type, claimed type, id, size, handler, outcome, status,
//! time, and the error of a handler. It never records headers, bodies or secrets.

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use http::StatusCode;
use tokio::time::Instant;
use tracing::{Instrument as _, Span, field::Empty, instrument::Instrumented};
use webhook_core::{
    Delivery, Events as _, HandledBy, Outcome, Provider, Rejection,
    private::{self, Drift},
};

use crate::{
    end::{Decoded, Ended, Ending},
    receipt::{Receipt, Subject, Verdict},
    respond::status,
    traffic::Place,
};

/// The target of the span and of the event, for filters.
const TARGET: &str = "webhook_tower";

/// The observation of a delivery, from its arrival to its verdict.
#[derive(Debug)]
pub(crate) struct Observation {
    provider: &'static str,
    since: Instant,
    span: Span,
    /// The status that acknowledges the delivery; `None` where nobody waits for an answer.
    acknowledgement: Option<StatusCode>,
    concluded: bool,
    /// Its place among the deliveries that `drain` waits for. Dropping it frees the place.
    place: Option<Place>,
}

impl Observation {
    /// Starts with a delivery that has just arrived.
    pub(crate) fn start<P: Provider>() -> Self {
        Self::begin(P::NAME, Some(P::ACKNOWLEDGEMENT.status()))
    }

    /// Resumes with a delivery that was acknowledged before.
    pub(crate) fn resume<P: Provider>() -> Self {
        Self::begin(P::NAME, None)
    }

    /// Starts the clock and the delivery's span.
    ///
    /// A span prints nothing by itself. Its level is `ERROR`, so that errors name their delivery
    /// even if only errors are recorded.
    fn begin(provider: &'static str, acknowledgement: Option<StatusCode>) -> Self {
        let span = tracing::error_span!(
            target: TARGET, "webhook", provider, tenant = Empty, event = Empty, claimed = Empty, id = Empty,
            size = Empty, secret = Empty
        );
        let (since, concluded) = (Instant::now(), false);
        Self { provider, since, span, acknowledgement, concluded, place: None }
    }

    /// Holds a place until the delivery is concluded.
    pub(crate) fn hold(&mut self, place: Place) {
        self.place = Some(place);
    }

    /// When it started: for a delivery that has just arrived, the arrival of its headers.
    pub(crate) fn since(&self) -> Instant {
        self.since
    }

    /// The span. The end of a delivery runs inside it.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Records what verification found.
    pub(crate) fn identify(&self, delivery: &Delivery) {
        #[cfg(feature = "metrics")]
        crate::metrics::count_secret(self.provider, delivery.secret_index());
        if self.span.is_disabled() {
            return;
        }
        self.span.record("tenant", delivery.tenant());
        self.span.record("event", delivery.event_type());
        self.span.record("claimed", delivery.claimed_type());
        self.span.record("id", delivery.id());
        self.span.record("size", delivery.raw_body().len());
        self.span.record("secret", delivery.secret_index());
    }

    /// Records that the delivery was verified and is handed on to a service that isn't ours.
    pub(crate) fn hand_on(mut self) -> Span {
        self.concluded = true;
        let ms = milliseconds(self.since.elapsed());
        self.span.in_scope(|| tracing::info!(target: TARGET, ms, "webhook verified"));
        #[cfg(feature = "metrics")]
        crate::metrics::count_verified(self.provider);
        self.span()
    }

    /// Records that the delivery was rejected before it was known to be authentic.
    pub(crate) fn refused(mut self, rejection: Rejection) -> Receipt {
        self.conclude(None, Verdict::Rejected(rejection))
    }

    /// Records that a challenge is answered.
    pub(crate) fn challenged(mut self, subject: Subject, status: StatusCode) -> Receipt {
        self.acknowledgement = Some(status);
        self.conclude(Some(subject), Verdict::Challenge)
    }

    /// Records that a body has no event.
    pub(crate) fn empty(mut self) -> Receipt {
        self.conclude(None, Verdict::Empty)
    }

    /// The observation of one of several events in a body, which arrived with the others.
    pub(crate) fn of(&self, delivery: &Delivery) -> (Self, Subject) {
        let mut observation = Self::begin(self.provider, self.acknowledgement);
        observation.since = self.since;
        observation.identify(delivery);
        (observation, Subject::of(delivery))
    }

    /// Ends in favor of the observations of its events, and answers its place, to be held until they end.
    pub(crate) fn divide(mut self) -> Option<Place> {
        self.concluded = true;
        self.place.take()
    }

    /// Records how a verified delivery ended.
    pub(crate) fn ended<P: Provider>(&mut self, mut subject: Subject, ended: Ended) -> Receipt {
        subject.decode::<P>(ended.decoded);
        self.conclude(Some(subject), ended.verdict)
    }

    /// Records how the delivery ended, once, whether a sender waits for the response or not.
    fn conclude(&mut self, subject: Option<Subject>, verdict: Verdict) -> Receipt {
        self.concluded = true;
        let status = self.acknowledgement.map(|acknowledgement| status(&verdict, acknowledgement));
        let took = self.since.elapsed();
        let receipt = Receipt { provider: self.provider, subject, verdict, status, took };
        if status.is_none() && matches!(receipt.verdict, Verdict::Rejected(_)) {
            // Not a rejection: the inbox will retry it.
            self.span.in_scope(|| tracing::debug!(target: TARGET, "webhook postponed"));
            return receipt;
        }
        self.span.in_scope(|| trace(&receipt));
        #[cfg(feature = "metrics")]
        crate::metrics::count(&receipt);
        receipt
    }
}

/// Records a delivery that never ended: the sender disconnected before the body arrived, the end
/// panicked, or the runtime shut down.
impl Drop for Observation {
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

/// The end of a delivery of `P`, observed.
pub(crate) struct Observed<P> {
    ending: Instrumented<Ending>,
    observation: Observation,
    /// `None` once the delivery has ended.
    subject: Option<Subject>,
    provider: PhantomData<fn() -> P>,
}

impl<P: Provider> Observed<P> {
    /// Observes the end of the delivery that this is the subject of.
    pub(crate) fn new(ending: Ending, observation: Observation, subject: Subject) -> Self {
        let ending = ending.instrument(observation.span());
        Self { ending, observation, subject: Some(subject), provider: PhantomData }
    }
}

impl<P: Provider> Future for Observed<P> {
    type Output = Receipt;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Receipt> {
        let ended = ready!(Pin::new(&mut self.ending).poll(cx));
        let Some(subject) = self.subject.take() else { return Poll::Pending };
        Poll::Ready(self.observation.ended::<P>(subject, ended))
    }
}

impl Subject {
    pub(crate) fn of(delivery: &Delivery) -> Self {
        Self {
            id: private::id(delivery),
            event_type: private::event_type(delivery),
            documented: None,
            size: delivery.raw_body().len(),
            handled_by: None,
        }
    }

    /// Records what decoding found. If nothing was decoded, it checks whether the type is
    /// documented.
    fn decode<P: Provider>(&mut self, decoded: Option<Decoded>) {
        let decoded = decoded.unwrap_or_else(|| {
            let index = self.event_type.as_deref().and_then(P::Events::index_of);
            let documented = index.and_then(|index| P::Events::TYPES.get(index)).map(|of| of.name);
            Decoded { documented, handled_by: None }
        });
        (self.documented, self.handled_by) = (decoded.documented, decoded.handled_by);
    }
}

/// Records what a body has that its types have not, if it has something.
pub(crate) fn drifted(provider: &'static str, event: Option<&'static str>, drift: Drift) {
    if drift == Drift::default() {
        return;
    }
    let Drift { members, words } = drift;
    tracing::debug!(target: TARGET, provider, event, members, words, "webhook drifted");
    #[cfg(feature = "metrics")]
    crate::metrics::count_drift(provider, event, drift);
}

/// Records that a provider, or anybody, asked whose URL it is.
pub(crate) fn url_challenged(provider: &'static str, status: StatusCode) {
    let code = status.as_u16();
    if status.is_success() {
        tracing::info!(target: TARGET, provider, status = code, "webhook URL challenge answered");
    } else {
        tracing::warn!(target: TARGET, provider, status = code, "webhook URL challenge refused");
    }
    #[cfg(feature = "metrics")]
    crate::metrics::count_url_challenge(provider, status);
}

/// Records why the idempotency store gave no answer, in addition to the event of the delivery.
pub(crate) fn store_failed(error: &(dyn std::error::Error + 'static)) {
    tracing::error!(target: TARGET, error = %Chain(error), "idempotency store not available");
}

/// Records why the inbox did not store a delivery, in addition to the event of the delivery.
pub(crate) fn inbox_failed(error: &(dyn std::error::Error + 'static)) {
    tracing::error!(target: TARGET, error = %Chain(error), "inbox not available");
}

/// Records why the secrets of a tenant are not there, in addition to the event of the delivery.
#[cfg(feature = "tenants")]
pub(crate) fn lookup_failed(error: &(dyn std::error::Error + 'static)) {
    tracing::error!(target: TARGET, error = %Chain(error), "secrets of a tenant not available");
}

/// Records that a lease no longer belonged to its holder when it was settled.
pub(crate) fn lease_lost(
    #[cfg_attr(not(feature = "metrics"), expect(unused))] provider: &'static str,
    key: &impl fmt::Display,
) {
    tracing::error!(target: TARGET, %key, "lease lost");
    #[cfg(feature = "metrics")]
    crate::metrics::count_lost(provider);
}

/// An error and its causes, in one line.
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

/// Records that a handler occupied its thread beyond its time limit, which nothing could end.
pub(crate) fn handler_overran(
    #[cfg_attr(not(feature = "metrics"), expect(unused))] provider: &'static str,
    limit: Duration,
    took: Duration,
) {
    let (limit, ms) = (milliseconds(limit), milliseconds(took));
    tracing::error!(target: TARGET, limit, ms, "handler overran its time limit");
    #[cfg(feature = "metrics")]
    crate::metrics::count_overrun(provider);
}

/// Milliseconds, rounded to the microsecond.
fn milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 1e6).round() / 1e3
}

fn trace(receipt: &Receipt) {
    let status = receipt.status.map(|status| status.as_u16());
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
        Verdict::Handled(outcome @ (Outcome::Retry { error, .. } | Outcome::Failed(error))) => {
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
        Verdict::Challenge => {
            tracing::info!(target: TARGET, status, ms, "webhook challenge answered");
        }
        Verdict::Empty => {
            tracing::info!(target: TARGET, status, outcome = "empty", ms, "webhook without events");
        }
        Verdict::Rejected(rejection) => {
            let reason = rejection.kind().as_str();
            tracing::warn!(target: TARGET, status, reason, ms, "webhook rejected");
        }
    }
}
