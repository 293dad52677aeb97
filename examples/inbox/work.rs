//! Work: the handlers run for what is stored, again and again if need be. Nothing listens here.

use std::time::Duration;

use tokio::time::interval;
use webhook_examples::told_to_end;
use webhook_postgres::Inbox;
use webhook_tower::SnapTrade;

use crate::brokerage::Brokerage;

/// Handlers that only write to a database are quick. The sooner they are given up, the sooner
/// another worker takes up what one that was killed has left.
const QUICK: Duration = Duration::from_secs(5);

/// For how long it can be looked up, and replayed, what has been done.
const A_MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Works until it is told to end, and finishes what has begun.
pub async fn run(inbox: Inbox) -> anyhow::Result<()> {
    let purging = tokio::spawn(purge(inbox.clone()));
    let brokerage = Brokerage { store: inbox.idempotency_store() };
    println!("working");
    inbox
        .worker(brokerage)
        .provider::<SnapTrade>()
        .handler_timeout(QUICK)
        .recover_after(QUICK)
        .max_attempts(5)
        .run_until(told_to_end())
        .await;
    purging.abort();
    println!("ended");
    Ok(())
}

/// Forgets once an hour what has been done for long enough.
async fn purge(inbox: Inbox) {
    let mut hours = interval(Duration::from_secs(60 * 60));
    loop {
        hours.tick().await;
        match inbox.purge(A_MONTH).await {
            Ok(0) => {}
            Ok(purged) => println!("{purged} deliveries purged"),
            Err(error) => eprintln!("nothing purged: {error}"),
        }
    }
}
