//! What happens to the accounts behind the connections.

use webhook_tower::{RetryAdvice, on, permanent, snaptrade};

use crate::App;

#[on(snaptrade::NewAccountAvailable)]
async fn open(app: &App, event: snaptrade::NewAccountAvailable) {
    app.outdated.lock().await.insert(event.account_id);
}

#[on(snaptrade::AccountRemoved)]
async fn close(app: &App, event: snaptrade::AccountRemoved) {
    app.outdated.lock().await.remove(&event.account_id);
}

/// The events bring no transactions: the accounts are marked, and another task fetches them.
#[on(snaptrade::AccountTransactionsInitialUpdate)]
async fn first_transactions(app: &App, event: snaptrade::AccountTransactionsInitialUpdate) {
    app.outdated.lock().await.insert(event.account_id);
}

#[on(snaptrade::AccountTransactionsUpdated)]
async fn transactions(app: &App, event: snaptrade::AccountTransactionsUpdated) {
    app.outdated.lock().await.insert(event.account_id);
}

/// SnapTrade says so too when the holdings could not be fetched. To hear it again would not help,
/// so the error is a permanent one: the answer is 200, and the trace has an error for us to read.
#[on(snaptrade::AccountHoldingsUpdated)]
fn holdings(_app: &App, event: snaptrade::AccountHoldingsUpdated) -> Result<(), RetryAdvice> {
    let failed = event.details.iter().flat_map(snaptrade::HoldingsDetails::failed);
    let failed: Vec<_> = failed.map(|(part, _)| part).collect();
    if failed.is_empty() {
        return Ok(());
    }
    let failed = failed.join(", ");
    Err(permanent(format!("not updated in {}: {failed}", event.account_id)))
}
