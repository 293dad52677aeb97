//! How an application tests its handlers: directly, and with deliveries that are signed like
//! the real ones. Nothing is mocked, and no verification is switched off.
//!
//! ```text
//! cargo test --example testing-handlers
//! ```

#![cfg_attr(not(test), allow(dead_code, reason = "only the tests use the application"))]

use std::collections::BTreeMap;

use tokio::sync::Mutex;
use webhook_tower::{Delivery, HandlerError, Outcome, permanent, sniperoute, webhooks};

/// An application that keeps a position for each symbol.
#[derive(Default)]
struct Book {
    closed: bool,
    positions: Mutex<BTreeMap<String, String>>,
    ids: Mutex<Vec<String>>,
}

#[webhooks(ignore(sniperoute::_, reason = "only what is filled or refused changes a position"))]
impl Book {
    #[on(sniperoute::IntentFilled)]
    async fn filled(&self, event: sniperoute::IntentFilled) -> Result<(), HandlerError> {
        if self.closed {
            return Err("the book is closed for the night".into());
        }
        let position = format!("{} {:?}", event.data.quantity, event.data.side);
        self.positions.lock().await.insert(event.data.symbol, position);
        Ok(())
    }

    #[on(sniperoute::IntentRejected)]
    fn rejected(&self, event: sniperoute::IntentRejected) -> Result<(), HandlerError> {
        let reason = event.data.error.and_then(|error| error.message());
        Err(permanent(reason.unwrap_or_else(|| "no reason given".into())).into())
    }

    /// New event types, and payloads that do not match the documented shape; never the body in a log.
    #[on(sniperoute::Unrecognized)]
    async fn unrecognized(&self, event: sniperoute::Unrecognized) -> Outcome {
        eprintln!("{:?}: {}", event.event_type(), event.reason());
        Outcome::Ignored
    }

    /// SnipeRoute repeats what it got no answer for, with the same id.
    #[on(sniperoute::TestPing)]
    async fn ping(&self, _event: sniperoute::TestPing, delivery: &Delivery) -> Outcome {
        let mut ids = self.ids.lock().await;
        if ids.iter().any(|id| id == delivery.id()) {
            return Outcome::Ignored;
        }
        ids.push(delivery.id().into());
        Outcome::Done
    }
}

fn main() {
    println!("there is nothing to run here: cargo test --example testing-handlers");
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use webhook_tower::{
        RejectionKind, Secret, SnipeRoute, WebhookService,
        testing::{self, deliver, sample},
    };

    use super::*;

    fn service(book: Book) -> WebhookService<SnipeRoute> {
        WebhookService::new(testing::endpoint(), book)
    }

    /// A service, and the book behind it: handlers in an `Arc` can be looked at from outside.
    fn open() -> (Arc<Book>, WebhookService<SnipeRoute>) {
        let book = Arc::new(Book::default());
        (Arc::clone(&book), WebhookService::new(testing::endpoint(), book))
    }

    /// `#[on]` leaves the function as it is, so a test calls it like any other.
    #[tokio::test]
    async fn a_handler_is_a_function() {
        let book = Book::default();
        let filled = sample::<sniperoute::IntentFilled>()
            .with("data.symbol", "TSLA")
            .with("data.quantity", 7)
            .with("data.side", "sell");
        book.filled(filled.event()).await.unwrap();
        assert_eq!(book.positions.lock().await["TSLA"], "7 Sell");

        let closed = Book { closed: true, ..Book::default() };
        let error = closed.filled(filled.event()).await.unwrap_err();
        assert!(matches!(error.into(), Outcome::Retry { .. }));
    }

    /// A handler that takes the delivery gets that of the sample.
    #[tokio::test]
    async fn a_handler_with_its_delivery_is_a_function_too() {
        let book = Book::default();
        let ping = sample::<sniperoute::TestPing>().with("id", "evt_7");
        let delivery = ping.delivery();
        assert!(matches!(book.ping(ping.event(), &delivery).await, Outcome::Done));
        assert!(matches!(book.ping(ping.event(), &delivery).await, Outcome::Ignored));
        assert_eq!(*book.ids.lock().await, ["evt_7"]);
    }

    /// A delivery takes the whole road: it is verified, decoded and handled, and answered.
    #[tokio::test]
    async fn a_delivery_reaches_its_handler() {
        let (book, service) = open();
        let answer = deliver(&service, &sample::<sniperoute::IntentFilled>()).await;
        assert!(answer.is_done());
        assert_eq!(answer.status(), 200);
        assert!(book.positions.lock().await.contains_key("AAPL"));

        let answer = deliver(&service, &sample::<sniperoute::OrderExpired>()).await;
        assert!(matches!(answer.outcome(), Some(Outcome::Ignored)));
    }

    #[tokio::test]
    async fn an_error_is_a_retry_unless_it_is_permanent() {
        let service = service(Book { closed: true, ..Book::default() });
        let answer = deliver(&service, &sample::<sniperoute::IntentFilled>()).await;
        assert_eq!(answer.status(), 500);
        assert!(matches!(answer.outcome(), Some(Outcome::Retry { .. })));

        let rejected = sample::<sniperoute::IntentRejected>()
            .with("data.error.message", "insufficient buying power");
        let answer = deliver(&service, &rejected).await;
        assert_eq!(answer.status(), 200);
        let Some(Outcome::Failed(error)) = answer.outcome() else { panic!("{answer:?}") };
        assert_eq!(error.to_string(), "insufficient buying power");
    }

    #[tokio::test]
    async fn the_second_of_two_equal_deliveries_changes_nothing() {
        let service = service(Book::default());
        let [first, second] = deliver(&service, &sample::<sniperoute::TestPing>()).twice().await;
        assert!(first.is_done());
        assert!(matches!(second.outcome(), Some(Outcome::Ignored)));
        assert_eq!([first.status(), second.status()], [200, 200]);
    }

    #[tokio::test]
    async fn no_handler_runs_for_what_is_not_authentic() {
        let (book, service) = open();
        let filled = sample::<sniperoute::IntentFilled>();
        let foreign = Secret::new("ffffffffffffffffffffffffffffffff").unwrap();
        let stale = service.endpoint().now() - Duration::from_mins(6);
        for (delivery, kind) in [
            (deliver(&service, &filled).tampered(), RejectionKind::SignatureMismatch),
            (deliver(&service, &filled).signed_with(foreign), RejectionKind::SignatureMismatch),
            (deliver(&service, &filled).unsigned(), RejectionKind::MissingSignature),
            (deliver(&service, &filled).at(stale), RejectionKind::TimestampExpired),
        ] {
            let answer = delivery.await;
            assert_eq!(answer.status(), 401);
            assert_eq!(answer.rejection().map(|rejection| rejection.kind()), Some(kind));
        }
        assert!(book.positions.lock().await.is_empty());
    }

    /// During a rotation both secrets are good, and the delivery says which one signed it.
    #[tokio::test]
    async fn the_previous_secret_is_good_until_it_is_taken_out() {
        let previous = Secret::new("ffffffffffffffffffffffffffffffff").unwrap();
        let endpoint =
            testing::endpoint::<SnipeRoute>().with_previous_secret(previous.clone()).unwrap();
        let service = WebhookService::new(endpoint, Book::default());
        let filled = sample::<sniperoute::IntentFilled>();
        assert!(deliver(&service, &filled).signed_with(previous).await.is_done());
    }

    /// What a provider adds one day is ignored by this application, as its block says.
    #[tokio::test]
    async fn an_unknown_event_is_no_error() {
        let service = service(Book::default());
        let answer = deliver(&service, &sample::<sniperoute::Unrecognized>()).await;
        assert_eq!(answer.status(), 200);
    }
}
