//! Metrics, through the `metrics` facade.
//!
//! | name | kind | labels |
//! |---|---|---|
//! | `webhook_deliveries_total` | counter | `provider`, `event`, `outcome` |
//! | `webhook_rejections_total` | counter | `provider`, `reason` |
//! | `webhook_verified_total` | counter | `provider` |
//! | `webhook_abandoned_total` | counter | `provider` |
//! | `webhook_claims_lost_total` | counter | `provider` |
//! | `webhook_duration_seconds` | histogram | `provider` |
//!
//! Every label has few values: an event type that is not documented counts as `unrecognized`.

use crate::receipt::{Receipt, Verdict};

pub(crate) fn count(receipt: &Receipt) {
    let provider = receipt.provider();
    match receipt.verdict() {
        Verdict::Handled(outcome) => count_delivery(receipt, outcome.as_str()),
        Verdict::Stored => count_delivery(receipt, "stored"),
        Verdict::Duplicate => count_delivery(receipt, "duplicate"),
        Verdict::Rejected(rejection) => {
            let reason = rejection.kind().as_str();
            metrics::counter!(
                "webhook_rejections_total",
                "provider" => provider, "reason" => reason
            )
            .increment(1);
        }
    }
    metrics::histogram!("webhook_duration_seconds", "provider" => provider)
        .record(receipt.took().as_secs_f64());
}

fn count_delivery(receipt: &Receipt, outcome: &'static str) {
    let provider = receipt.provider();
    let event = receipt.documented_type().unwrap_or("unrecognized");
    metrics::counter!(
        "webhook_deliveries_total",
        "provider" => provider, "event" => event, "outcome" => outcome
    )
    .increment(1);
}

/// A claim whose lease was lost, so that the handler may have run twice.
pub(crate) fn count_lost(provider: &'static str) {
    metrics::counter!("webhook_claims_lost_total", "provider" => provider).increment(1);
}

/// What ended before there was a verdict.
pub(crate) fn count_abandoned(provider: &'static str) {
    metrics::counter!("webhook_abandoned_total", "provider" => provider).increment(1);
}

/// What [`VerifyLayer`](crate::VerifyLayer) lets through.
pub(crate) fn count_verified(provider: &'static str) {
    metrics::counter!("webhook_verified_total", "provider" => provider).increment(1);
}
