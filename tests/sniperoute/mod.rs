//! SnipeRoute on the loopback interface: its API for webhooks with state, and real deliveries.
//!
//! It does what the page "Webhooks" of its SDK says: a secret is shown once, a rotation makes the
//! old one useless at once, every delivery is recorded with its attempts, and a test is signed and
//! posted. The paths, the retry schedule and the order of the history are not published; they are
//! made up here.
//! It signs by itself, with nothing of ours.

mod api;
mod delivery;

use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::Method;
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::time::sleep;

use self::{
    api::Refusal,
    delivery::{deliver, emit},
};

/// The one key that is accepted.
pub const API_KEY: &str = "sk_test_loopback_canary";

/// SnipeRoute, for one test.
#[derive(Debug, Clone)]
pub struct Provider {
    addr: SocketAddr,
    state: Shared,
}

type Shared = Arc<Mutex<Books>>;

/// Everything that it knows.
#[derive(Debug, Default)]
struct Books {
    last: u64,
    webhooks: BTreeMap<String, Webhook>,
    calls: Vec<(Method, String)>,
    /// How long a failed delivery waits before its next attempts.
    schedule: Vec<Duration>,
    /// How long the answer to a rotation takes, after the old secret is refused.
    rotation_delay: Duration,
}

#[derive(Debug)]
struct Webhook {
    fields: Value,
    secret: String,
    /// The newest last.
    deliveries: Vec<Value>,
}

impl Provider {
    /// Starts one on a free port, which never tries a delivery again.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start() -> io::Result<Self> {
        let state = Shared::default();
        let addr = crate::serve(api::app(&state)).await?;
        Ok(Self { addr, state })
    }

    /// Tries failed deliveries again after these times.
    pub fn retry_after(&self, schedule: &[Duration]) {
        schedule.clone_into(&mut books(&self.state).schedule);
    }

    /// Lets the answer to a rotation take this long, after the old secret is refused.
    pub fn slow_rotation(&self, delay: Duration) {
        books(&self.state).rotation_delay = delay;
    }

    /// Where the API is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// How often a call came in.
    #[must_use]
    pub fn calls(&self, method: &Method, path: &str) -> usize {
        books(&self.state).calls.iter().filter(|call| call.0 == *method && call.1 == path).count()
    }

    /// The secret that it signs with, as nobody could ask for it.
    #[must_use]
    pub fn secret(&self, id: &str) -> String {
        books(&self.state).webhooks.get(id).map(|of| of.secret.clone()).unwrap_or_default()
    }

    /// Makes an event, and delivers it once it is signed. Answers its id.
    #[must_use]
    pub fn emit(&self, id: &str, event_type: &str, data: Value) -> String {
        emit(&self.state, id, event_type, data).map(|(event, _)| event).unwrap_or_default()
    }

    /// Delivers an event again, with a record of its own.
    pub fn redeliver(&self, id: &str, event: &str) {
        let mut books = books(&self.state);
        let delivery = books.id("dlv");
        let Ok(webhook) = books.find(id) else { return };
        let Some(of) = webhook.deliveries.iter().find(|of| of["event_id"] == event) else { return };
        let mut again = of.clone();
        again["id"] = json!(delivery);
        again["status"] = json!("pending");
        webhook.deliveries.push(again);
        tokio::spawn(deliver(self.state.clone(), id.to_owned(), delivery));
    }

    /// Waits until no delivery is under way, nor waits for another attempt.
    pub async fn settle(&self) {
        let settled =
            |webhook: &Webhook| webhook.deliveries.iter().all(|of| of["status"] != "pending");
        while !books(&self.state).webhooks.values().all(settled) {
            sleep(Duration::from_millis(5)).await;
        }
    }
}

fn books(state: &Shared) -> MutexGuard<'_, Books> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Books {
    fn id(&mut self, prefix: &str) -> String {
        self.last += 1;
        format!("{prefix}_{:06}", self.last)
    }

    fn find(&mut self, id: &str) -> Result<&mut Webhook, Refusal> {
        self.webhooks.get_mut(id).ok_or_else(Refusal::unknown_webhook)
    }
}

/// Whole seconds, as in the examples of the API reference.
fn now() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
