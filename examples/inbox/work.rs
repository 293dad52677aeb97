//! Work: the handlers run for what is stored, again and again if need be. Nothing listens here.

use std::time::Duration;

use webhook_inbox::{Inbox, RetrySchedule};
use webhook_tower::SnapTrade;

use crate::{brokerage::Brokerage, database::Database};

/// Handlers that only write to a database are quick.
const QUICK: Duration = Duration::from_secs(5);

/// Works until it is told to end, and finishes what has begun.
pub async fn run(inbox: &Inbox<impl Database>, stop: impl Future<Output = ()> + Send) {
    let brokerage = Brokerage { store: inbox.store().clone() };
    println!("working");
    inbox
        .worker(brokerage)
        .provider::<SnapTrade>()
        .handler_timeout(QUICK)
        .lease(QUICK)
        .retry(RetrySchedule::default().attempts(5))
        .run_until(stop)
        .await;
    println!("ended");
}
