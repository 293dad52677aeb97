//! App: an application that does nothing but receive.

use std::hint::black_box;

use webhook_tower::{snaptrade, sniperoute, webhooks};

/// Takes what a handler is given, and drops it.
pub struct App;

#[webhooks]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, event: snaptrade::ConnectionBroken) {
        black_box(event);
    }

    #[on(snaptrade::_)]
    async fn rest(&self, event: snaptrade::Event) {
        black_box(event);
    }

    #[on(sniperoute::IntentFilled)]
    async fn filled(&self, event: sniperoute::IntentFilled) {
        black_box(event);
    }

    #[on(sniperoute::_)]
    async fn others(&self, event: sniperoute::Event) {
        black_box(event);
    }
}
