//! Metrics, through the `metrics` facade.
//!
//! `docs/observability.md` lists them. Every label has few values: an undocumented event type
//! counts as `unrecognized`.

use http::StatusCode;

use webhook_core::private::Drift;

use crate::receipt::{Receipt, Verdict};

pub(crate) fn count(receipt: &Receipt) {
    let provider = receipt.provider();
    match receipt.verdict() {
        Verdict::Handled(outcome) => count_delivery(receipt, outcome.as_str()),
        Verdict::Stored => count_delivery(receipt, "stored"),
        Verdict::Duplicate => count_delivery(receipt, "duplicate"),
        Verdict::Challenge => {
            metrics::counter!("webhook_challenges_total", "provider" => provider).increment(1);
        }
        Verdict::Empty => {
            metrics::counter!("webhook_empty_total", "provider" => provider).increment(1);
        }
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

/// Counts a `GET` or `HEAD` by which a provider asks whose URL it is.
pub(crate) fn count_url_challenge(provider: &'static str, status: StatusCode) {
    let status = match status {
        StatusCode::OK => "200",
        StatusCode::UNAUTHORIZED => "401",
        StatusCode::METHOD_NOT_ALLOWED => "405",
        _ => "400",
    };
    metrics::counter!(
        "webhook_url_challenges_total", "provider" => provider, "status" => status
    )
    .increment(1);
}

/// Counts what a body has that its types have not.
pub(crate) fn count_drift(provider: &'static str, event: Option<&'static str>, drift: Drift) {
    let event = event.unwrap_or("unrecognized");
    for (kind, count) in [("member", drift.members), ("word", drift.words)] {
        metrics::counter!(
            "webhook_drift_total",
            "provider" => provider, "event" => event, "kind" => kind
        )
        .increment(count);
    }
}

/// Counts a lease that was lost, so the handler may have run twice.
pub(crate) fn count_lost(provider: &'static str) {
    metrics::counter!("webhook_leases_lost_total", "provider" => provider).increment(1);
}

/// Counts a delivery that ended before there was a verdict.
pub(crate) fn count_abandoned(provider: &'static str) {
    metrics::counter!("webhook_abandoned_total", "provider" => provider).increment(1);
}

/// Counts a delivery that [`VerifyLayer`](crate::VerifyLayer) lets through.
pub(crate) fn count_verified(provider: &'static str) {
    metrics::counter!("webhook_verified_total", "provider" => provider).increment(1);
}

/// Counts a handler that occupied its thread beyond its time limit.
pub(crate) fn count_overrun(provider: &'static str) {
    metrics::counter!("webhook_handler_overruns_total", "provider" => provider).increment(1);
}

/// Counts an authentic delivery by the secret that matched it: 0 is the endpoint's own.
pub(crate) fn count_secret(provider: &'static str, index: usize) {
    let secret = match index {
        0 => "0",
        1 => "1",
        2 => "2",
        _ => "3 or later",
    };
    metrics::counter!(
        "webhook_secret_matches_total",
        "provider" => provider, "secret" => secret
    )
    .increment(1);
}
