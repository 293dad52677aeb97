//! Attempt: a leased delivery is restored, run, and what becomes of it decided.

use std::{pin::Pin, sync::Arc, time::Duration};

use tokio::sync::mpsc::UnboundedSender;
use webhook_tower::{
    Dispatch, Outcome, Provider, Receipt, StoredDelivery, Verdict,
    idempotency::Lease,
    inbox::Runner,
    jiff::Timestamp,
    record::{DeadReason, DeliveryKey, End, Fence, Leased, Settlement},
};

use super::{attempted::Attempted, retries::RetrySchedule, settings::Settings};
use crate::outage::chain;

/// Runs a stored delivery of one provider; the error says why it cannot be read.
pub(super) type Job<H> = fn(Arc<Runner<H>>, StoredDelivery, Fence) -> Running;

type Running = Pin<Box<dyn Future<Output = Result<Receipt, String>> + Send>>;

pub(super) fn job<P: Provider<Events: Dispatch<H>>, H: Send + Sync + 'static>(
    runner: Arc<Runner<H>>,
    stored: StoredDelivery,
    fence: Fence,
) -> Running {
    Box::pin(async move {
        let mut delivery = stored.restore::<P>().map_err(|rejection| rejection.to_string())?;
        let key = DeliveryKey::of::<P>(&delivery);
        // A stored record is kept for as long as its door has said.
        delivery.extensions_mut().insert(Lease::new(key, fence, Duration::ZERO));
        Ok(runner.run::<P>(delivery).await)
    })
}

/// A lease, until it is handed over to be settled.
///
/// If it is dropped before, the handler was cut off.
pub(super) struct Attempt {
    leased: Leased,
    began: Timestamp,
    settling: Option<UnboundedSender<Ended>>,
}

/// An attempt that has ended.
pub(super) struct Ended {
    pub(super) settlement: Settlement,
    pub(super) attempted: Attempted,
}

impl Attempt {
    pub(super) fn new(leased: Leased, settling: UnboundedSender<Ended>) -> Self {
        Self { leased, began: Timestamp::now(), settling: Some(settling) }
    }

    /// Runs the handler, and hands over what becomes of the delivery.
    pub(super) async fn run<H>(mut self, runner: Arc<Runner<H>>, job: Job<H>, settings: &Settings) {
        let (attempt, fence) = (self.leased.attempt, self.leased.held.fence);
        let event_type = self.leased.event_type.as_deref();
        let schedule = settings.schedule(&self.leased.provider, event_type);
        if schedule.is_exhausted(attempt) {
            let why = "the last attempt did not come to its end".to_owned();
            return self.end(End::Dead(DeadReason::Exhausted), Some(why), None);
        }
        let ran = match self.leased.stored.clone() {
            Ok(stored) => job(runner, stored, fence).await,
            Err(why) => Err(why),
        };
        match ran {
            Ok(receipt) => {
                let (end, error) = decide(&receipt, schedule, attempt);
                self.end(end, error, Some(receipt));
            }
            Err(why) => self.end(End::Dead(DeadReason::Unreadable), Some(why), None),
        }
    }

    fn end(&mut self, end: End, error: Option<String>, receipt: Option<Receipt>) {
        let Some(settling) = self.settling.take() else { return };
        let Leased { held, provider, attempt, serial, stored, .. } = &self.leased;
        let (held, serial, attempt, began) = (*held, *serial, *attempt, self.began);
        let received = stored.as_ref().ok().map(|stored| stored.received_at);
        let since = |time| Duration::try_from(Timestamp::now().duration_since(time));
        let attempted = Attempted {
            id: held.id,
            provider: provider.clone(),
            attempt,
            end,
            error: error.clone(),
            lag: received.map(|time| since(time).unwrap_or_default()),
            receipt,
            is_lost: false,
        };
        let settlement = Settlement { held, serial, attempt, began, end, error };
        // Without a receiver the worker is gone, and its leases end by themselves.
        settling.send(Ended { settlement, attempted }).ok();
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        let why = "the handler was cut off, because its worker stops".to_owned();
        self.end(End::Retry(Duration::ZERO), Some(why), None);
    }
}

/// What becomes of a delivery.
fn decide(receipt: &Receipt, schedule: &RetrySchedule, attempt: u32) -> (End, Option<String>) {
    match receipt.verdict() {
        Verdict::Handled(Outcome::Failed(error)) => {
            (End::Dead(DeadReason::Failed), Some(chain(error.source())))
        }
        Verdict::Handled(Outcome::Retry { after, error }) => {
            let error = Some(chain(error.source()));
            if schedule.is_last(attempt) {
                return (End::Dead(DeadReason::Exhausted), error);
            }
            (End::Retry(after.unwrap_or_else(|| schedule.after(attempt))), error)
        }
        Verdict::Rejected(rejection) => {
            (End::Dead(DeadReason::Unreadable), Some(rejection.to_string()))
        }
        // `Done` and `Ignored`; the others don't come from a runner without a store.
        _ => (End::Done, None),
    }
}
