//! Handlers as free functions, each in the module that it belongs to, and a table of all of them.
//!
//! The first parameter names the application; nothing lists the functions a second time.
//! Delete one, and the program does not compile: the compiler names the event.
//!
//! ```text
//! cargo run --example free-functions
//! ```

mod accounts;
mod connections;
mod trades;

use std::collections::BTreeSet;

use tokio::sync::Mutex;
use webhook_tower::{Covered, HandledBy, SnapTrade, coverage, snaptrade, webhooks};

/// The application: what its handlers share.
#[derive(Default)]
struct App {
    disconnected: Mutex<BTreeSet<String>>,
    outdated: Mutex<BTreeSet<String>>,
    booked: Mutex<BTreeSet<trades::Trade>>,
}

// The events that nobody handles, each with the reason. They need a block, and no method in it.
#[webhooks(
    ignore(
        snaptrade::UserRegistered,
        snaptrade::UserDeleted,
        reason = "we register and delete the users ourselves"
    ),
    ignore(
        snaptrade::ConnectionAttempted,
        snaptrade::ConnectionFailed,
        reason = "the user sees it in the portal"
    )
)]
impl App {}

fn main() {
    for Covered { event, handled_by, .. } in coverage::<SnapTrade, App>() {
        let event = event.unwrap_or("(anything else)");
        match handled_by {
            HandledBy::Function { name, file, line, .. } => {
                println!("{event:<36} {name:<19} {file}:{line}");
            }
            HandledBy::Ignored { reason } => println!("{event:<36} {:<19} {reason}", "-"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use webhook_tower::{
        Outcome, WebhookService,
        testing::{self, deliver, sample},
    };

    use super::*;

    /// The application, which can be looked at from outside, and its service.
    fn running() -> (Arc<App>, WebhookService<SnapTrade>) {
        let app = Arc::new(App::default());
        (Arc::clone(&app), WebhookService::new(testing::endpoint(), app))
    }

    #[tokio::test]
    async fn an_event_reaches_the_function_of_its_module() {
        let (app, service) = running();
        let broken = sample::<snaptrade::ConnectionBroken>().with("userId", "alice");
        assert!(deliver(&service, &broken).await.is_done());
        assert!(app.disconnected.lock().await.contains("alice"));
    }

    #[tokio::test]
    async fn a_trade_that_comes_as_two_events_is_booked_once() {
        let (app, service) = running();
        let update = sample::<snaptrade::TradeUpdate>();
        let details: serde_json::Value = serde_json::from_slice(&update.body()).unwrap();
        let detection = sample::<snaptrade::TradeDetection>()
            .with("accountId", details["accountId"].clone())
            .with("details", details["details"].clone());
        assert!(deliver(&service, &update).await.is_done());
        assert!(matches!(deliver(&service, &detection).await.outcome(), Some(Outcome::Ignored)));
        assert_eq!(app.booked.lock().await.len(), 1);
    }

    #[tokio::test]
    async fn holdings_that_were_not_fetched_are_an_error() {
        let failed = sample::<snaptrade::AccountHoldingsUpdated>()
            .with("details.positions.success", false)
            .with("details.positions.error", "the broker is down");
        let (_, service) = running();
        let answer = deliver(&service, &failed).await;
        assert_eq!(answer.status(), 200);
        let error = answer.outcome().and_then(Outcome::error).unwrap();
        assert!(error.to_string().contains("positions"), "{error}");
    }

    #[tokio::test]
    async fn what_nobody_documents_is_neither_lost_nor_sent_for_ever() {
        let (_, service) = running();
        let answer = deliver(&service, &sample::<snaptrade::Unrecognized>()).await;
        assert_eq!(answer.status(), 200);
        assert!(matches!(answer.outcome(), Some(Outcome::Failed(_))));
    }

    #[test]
    fn the_table_says_where_each_function_is() {
        let table = coverage::<SnapTrade, App>();
        let broken = table.iter().find(|covered| covered.event == Some("CONNECTION_BROKEN"));
        let HandledBy::Function { name, file, .. } = broken.unwrap().handled_by else {
            panic!("nobody handles it");
        };
        assert_eq!(name, "ask_again");
        assert!(file.ends_with("connections.rs"), "{file}");
    }
}
