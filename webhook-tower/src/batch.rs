//! Batch: the end of a body that has several events.
//!
//! Each event is a delivery: it has a span, a receipt and a place in the metrics of its own, and is
//! handled as if it had come alone. They come to their end one after the other, in their order, so that two
//! events of one body never run at once. The sender gets one answer, which is the worst of them.

use std::{fmt, iter::zip, pin::Pin, sync::Arc, time::Duration};

use http::{Response, StatusCode};
use tokio::time::Instant;
use webhook_core::{Delivery, Endpoint, Outcome, Provider, Rejection};

use crate::{
    bodies::ResponseBody,
    end::{End, Ended},
    observe::{Observation, Observed},
    receipt::{Receipt, Receipts, Subject, Verdict},
    respond::respond,
    run::RunToCompletion,
};

/// Takes all events of a body to their ends, even if the sender disconnects, and responds.
pub(crate) async fn finish<P: Provider>(
    endpoint: &Endpoint<P>,
    end: Arc<dyn End<P>>,
    verified: Result<Vec<Delivery>, Rejection>,
    observation: Observation,
) -> Response<ResponseBody> {
    let deliveries = match verified {
        Ok(deliveries) if deliveries.is_empty() => return respond(observation.empty(), endpoint),
        Ok(deliveries) => deliveries,
        Err(rejection) => return respond(observation.refused(rejection), endpoint),
    };
    let ending: Pin<Box<dyn Future<Output = _> + Send>> =
        Box::pin(take(end, deliveries, observation));
    let receipts = RunToCompletion::new(ending).await;
    // There is one for each delivery, and there is a delivery.
    let worst = worst(&receipts).unwrap_or_else(|| Observation::start::<P>().empty());
    let mut response = respond(worst, endpoint);
    response.extensions_mut().insert(Receipts::new(receipts));
    response
}

/// Takes each delivery to its end, and answers its receipt.
async fn take<P: Provider>(
    end: Arc<dyn End<P>>,
    deliveries: Vec<Delivery>,
    observation: Observation,
) -> Vec<Receipt> {
    let observed: Vec<_> = deliveries.iter().map(|delivery| observation.of(delivery)).collect();
    // `drain` waits for all of them.
    let _place = observation.divide();
    match Arc::clone(&end).take_together(deliveries) {
        Ok(ending) => together::<P>(ending.await, observed),
        Err(deliveries) => in_order(&end, deliveries, observed).await,
    }
}

fn together<P: Provider>(ends: Vec<Ended>, observed: Vec<(Observation, Subject)>) -> Vec<Receipt> {
    // What has no end stays abandoned, and is counted as that.
    let receipts = zip(ends, observed);
    receipts.map(|(ended, (mut observed, subject))| observed.ended::<P>(subject, ended)).collect()
}

async fn in_order<P: Provider>(
    end: &Arc<dyn End<P>>,
    deliveries: Vec<Delivery>,
    observed: Vec<(Observation, Subject)>,
) -> Vec<Receipt> {
    let (since, limit) = (Instant::now(), end.batch_limit());
    let mut receipts = Vec::with_capacity(deliveries.len());
    for (delivery, (mut observation, subject)) in zip(deliveries, observed) {
        let is_over = limit.filter(|limit| since.elapsed() >= *limit);
        receipts.push(match is_over {
            Some(limit) => {
                let late = Verdict::Handled(Outcome::retry(BatchTimedOut { limit }));
                observation.ended::<P>(subject, late.into())
            }
            None => Observed::<P>::new(Arc::clone(end).take(delivery), observation, subject).await,
        });
    }
    receipts
}

/// The receipt that decides the answer: the first of the worst.
fn worst(receipts: &[Receipt]) -> Option<Receipt> {
    receipts.iter().rev().max_by_key(|receipt| badness(receipt)).cloned()
}

/// How bad it is for the sender: a refusal is worse than an acknowledgement, and a retry, which brings
/// everything again, is worse than both. Of two later retries the latest counts.
fn badness(receipt: &Receipt) -> (u8, Duration) {
    let after = match receipt.verdict() {
        Verdict::Handled(Outcome::Retry { after, .. }) => after.unwrap_or_default(),
        _ => Duration::ZERO,
    };
    let rank = match receipt.status {
        Some(status) if status.is_success() => 0,
        Some(status) if status.is_client_error() => 1,
        Some(StatusCode::SERVICE_UNAVAILABLE) => 2,
        Some(_) | None => 3,
    };
    (rank, after)
}

/// The events before it in the same body took so long that its handler did not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchTimedOut {
    /// The limit.
    pub limit: Duration,
}

impl fmt::Display for BatchTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the events before it in the same body took longer than {:?}", self.limit)
    }
}

impl std::error::Error for BatchTimedOut {}

#[cfg(test)]
mod tests {
    use webhook_core::RejectionKind;

    use super::*;
    use crate::respond::status;

    fn receipt(verdict: Verdict) -> Receipt {
        let status = Some(status(&verdict, StatusCode::OK));
        Receipt { provider: "test", subject: None, verdict, status, took: Duration::ZERO }
    }

    fn handled(outcome: Outcome) -> Receipt {
        receipt(Verdict::Handled(outcome))
    }

    fn later(seconds: u64) -> Receipt {
        handled(Outcome::Retry { after: Some(Duration::from_secs(seconds)), error: "x".into() })
    }

    #[test]
    fn the_worst_decides_and_the_first_of_the_worst() {
        let done = || handled(Outcome::Done);
        let conflict = || receipt(Verdict::Rejected(RejectionKind::IdConflict.into()));
        let down = || receipt(Verdict::Rejected(RejectionKind::StoreUnavailable.into()));
        for (receipts, status) in [
            (vec![done(), handled(Outcome::failed("x")), receipt(Verdict::Duplicate)], 200),
            (vec![done(), conflict(), done()], 409),
            (vec![conflict(), down(), done()], 503),
            (vec![down(), handled(Outcome::retry("x")), later(9)], 500),
        ] {
            assert_eq!(worst(&receipts).unwrap().status.unwrap().as_u16(), status);
        }
        let latest = worst(&[later(5), later(9), down()]).unwrap();
        let Verdict::Handled(Outcome::Retry { after, .. }) = latest.verdict() else { panic!() };
        assert_eq!(*after, Some(Duration::from_secs(9)));
        assert!(worst(&[]).is_none());
    }
}
