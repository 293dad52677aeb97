//! Settle: what has ended while the last settlement was under way is the next one.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use tokio::{sync::mpsc::UnboundedReceiver, time::sleep};
use webhook_tower::record::{RecordStore, Settled};

use super::{attempt::Ended, heartbeat::Running, settings::Settings};
use crate::{
    inbox::Inbox,
    outage::{Outage, PATIENCE},
};

/// How many attempts one statement settles at most.
const AT_ONCE: usize = 512;

/// How long to wait before a settlement that failed is tried again.
const PAUSE: Duration = Duration::from_millis(500);

/// Settles attempts until every sender is dropped.
///
/// A settlement is tried until the store has answered: until then the leases are extended.
pub(super) async fn settle_all<S: RecordStore>(
    inbox: &Inbox<S>,
    mut ended: UnboundedReceiver<Ended>,
    running: &Running,
    settings: &Settings,
) {
    let (outage, mut batch) = (Outage::new("settling deliveries"), Vec::with_capacity(AT_ONCE));
    while ended.recv_many(&mut batch, AT_ONCE).await > 0 {
        let mut at_once = batch.len();
        while !batch.is_empty() {
            let part: Vec<_> = batch.drain(..at_once.min(batch.len())).collect();
            let settlements: Vec<_> = part.iter().map(|ended| ended.settlement.clone()).collect();
            let Some(answers) = outage.within(PATIENCE, inbox.store().settle(&settlements)).await
            else {
                // What the store refuses must not keep others from being settled.
                at_once = if at_once > 1 { 1 } else { AT_ONCE };
                batch.extend(part);
                sleep(PAUSE).await;
                continue;
            };
            for (ended, settled) in part.into_iter().zip(answers) {
                conclude(ended, settled, running, settings);
            }
            // Whoever is next of a serial key may run now.
            inbox.announcer().wake();
        }
    }
}

fn conclude(ended: Ended, settled: Settled, running: &Running, settings: &Settings) {
    let Ended { settlement, mut attempted } = ended;
    running.remove(settlement.held);
    attempted.is_lost = settled == Settled::LeaseLost;
    if attempted.is_lost {
        let (id, attempt) = (attempted.id.get(), attempted.attempt);
        tracing::error!(target: "webhook_inbox", id, attempt, "lease lost");
    }
    #[cfg(feature = "metrics")]
    crate::gauges::count(&attempted);
    let observed = catch_unwind(AssertUnwindSafe(|| (settings.observer)(&attempted)));
    if observed.is_err() {
        tracing::error!(target: "webhook_inbox", id = attempted.id.get(), "an observer panicked");
    }
}
