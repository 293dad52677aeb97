//! What the tests of this folder share: an application that records, and a server on a real socket.

pub mod documented;
pub mod schemes;
mod scripted_store;
pub mod sniperoute;

use std::{net::SocketAddr, sync::Mutex, time::Duration};

use axum::Router;
use tokio::{net::TcpListener, time::sleep};
use webhook_tower::{Delivery, Events as _, snaptrade, webhooks};

pub use self::scripted_store::ScriptedStore;

/// An application that takes every event of both providers and remembers what it saw.
#[derive(Debug, Default)]
pub struct Recorder {
    seen: Mutex<Vec<Seen>>,
    pause: Duration,
}

/// One run of a handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The event type of the typed event, `None` for an unrecognized one.
    pub event: Option<&'static str>,
    /// The event type that was signed.
    pub event_type: Option<String>,
    /// The id that was signed.
    pub id: String,
    /// Which secret matched.
    pub secret_index: usize,
    /// The typed event as `Debug` shows it.
    pub debug: String,
}

#[webhooks]
impl Recorder {
    #[on(snaptrade::_)]
    async fn snaptrade(&self, event: snaptrade::Event, delivery: &Delivery) {
        self.record(event.event_type(), format!("{event:?}"), delivery).await;
    }

    #[on(webhook_tower::sniperoute::_)]
    async fn sniperoute(&self, event: webhook_tower::sniperoute::Event, delivery: &Delivery) {
        self.record(event.event_type(), format!("{event:?}"), delivery).await;
    }

    async fn record(&self, event: Option<&'static str>, debug: String, delivery: &Delivery) {
        if !self.pause.is_zero() {
            sleep(self.pause).await;
        }
        let event_type = delivery.event_type().map(Into::into);
        let (id, secret_index) = (delivery.id().into(), delivery.secret_index());
        let seen = Seen { event, event_type, id, secret_index, debug };
        self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(seen);
    }
}

impl Recorder {
    /// One whose handlers await this long before they are done.
    #[must_use]
    pub fn pausing(pause: Duration) -> Self {
        Self { pause, ..Self::default() }
    }

    /// What the handlers saw since the last call.
    pub fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

/// Serves `app` on a free port of the loopback interface, until the runtime ends.
///
/// # Errors
///
/// When there is no free port.
pub async fn serve(app: Router) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let addr = listener.local_addr()?;
    tokio::spawn(webhook_examples::serve(listener, app));
    Ok(addr)
}

/// The programs in the documents, compiled; those of the README stand with the tests of the stores,
/// whose stores it uses.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../CONTRIBUTING.md")]
    mod contributing {}
}
