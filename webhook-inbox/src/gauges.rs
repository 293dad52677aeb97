//! Gauges: how the inbox is doing, through the `metrics` facade.

use webhook_tower::{
    jiff::Timestamp,
    record::{Count, DeadReason, End, Health},
};

use crate::worker::Attempted;

/// Counts an attempt.
pub(crate) fn count(attempted: &Attempted) {
    let outcome = match attempted.end {
        _ if attempted.is_lost => "lost",
        End::Done => "done",
        End::Retry(_) => "retry",
        End::Dead(reason) => DeadReason::as_str(reason),
    };
    let provider = attempted.provider.clone();
    metrics::counter!("webhook_inbox_attempts_total", "provider" => provider, "outcome" => outcome)
        .increment(1);
    if let (End::Done, Some(lag)) = (attempted.end, attempted.lag) {
        metrics::histogram!("webhook_inbox_lag_seconds").record(lag.as_secs_f64());
    }
}

#[expect(clippy::cast_precision_loss, reason = "no count is larger than 10,000")]
pub(crate) fn set(health: &Health) {
    let set = |name: &'static str, count: Count| metrics::gauge!(name).set(count.at_least() as f64);
    set("webhook_inbox_waiting", health.waiting);
    set("webhook_inbox_running", health.running);
    set("webhook_inbox_held_up", health.held_up);
    set("webhook_inbox_dead", health.dead);
    let oldest = health.oldest_waiting.map(|time| Timestamp::now().duration_since(time));
    let seconds = oldest.map_or(0.0, |time| time.as_secs_f64().max(0.0));
    metrics::gauge!("webhook_inbox_oldest_waiting_seconds").set(seconds);
}

/// A worker that runs.
pub(crate) struct Up;

impl Up {
    pub(crate) fn new() -> Self {
        metrics::gauge!("webhook_inbox_workers").increment(1.0);
        Self
    }
}

impl Drop for Up {
    fn drop(&mut self) {
        metrics::gauge!("webhook_inbox_workers").decrement(1.0);
    }
}
