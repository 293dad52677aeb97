//! What was traded, and what SnapTrade documents tomorrow.

use webhook_tower::{Outcome, on, snaptrade};

use crate::App;

/// The account and the broker's id of the order.
pub type Trade = (String, Option<String>);

#[on(snaptrade::TradeDetection)]
async fn detected(app: &App, event: snaptrade::TradeDetection) -> Outcome {
    book(app, &event.account_id, event.details).await
}

#[on(snaptrade::TradeUpdate)]
async fn updated(app: &App, event: snaptrade::TradeUpdate) -> Outcome {
    book(app, &event.account_id, event.details).await
}

/// One trade can come as both events, with two ids.
async fn book(app: &App, account: &str, details: snaptrade::TradeDetails) -> Outcome {
    let mut booked = app.booked.lock().await;
    let mut outcome = Outcome::Ignored;
    for order in details.orders {
        if booked.insert((account.to_owned(), order.brokerage_order_id)) {
            outcome = Outcome::Done;
        }
    }
    outcome
}

/// To send it again would not make it known, and to answer 200 silently would lose it.
#[on(snaptrade::Unrecognized)]
fn from_tomorrow(_app: &App, event: snaptrade::Unrecognized) -> Outcome {
    let event_type = event.event_type().unwrap_or("without a type");
    Outcome::failed(format!("{event_type}: {}", event.reason()))
}
