//! Announce: workers hear of what was stored, after it was committed.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{Notify, watch},
    time::sleep,
};
use webhook_tower::record::RecordStore;

/// How often other processes are told at most.
const PAUSE: Duration = Duration::from_millis(20);

/// Tells workers that something was stored: those of this process at once, others every 20 ms at most.
#[derive(Clone)]
pub(crate) struct Announcer {
    here: Arc<watch::Sender<()>>,
    elsewhere: Arc<Notify>,
}

impl Announcer {
    pub(crate) fn new() -> Self {
        Self { here: Arc::new(watch::Sender::new(())), elsewhere: Arc::default() }
    }

    /// Something was stored.
    pub(crate) fn announce(&self) {
        self.wake();
        self.elsewhere.notify_one();
    }

    /// There may be something to do for the workers of this process.
    pub(crate) fn wake(&self) {
        self.here.send_replace(());
    }

    pub(crate) fn hear(&self) -> watch::Receiver<()> {
        self.here.subscribe()
    }

    /// Tells other processes, for as long as it is polled, and once after the last delivery.
    ///
    /// A message that is lost costs a worker its next second and nothing else.
    pub(crate) async fn tell_others(&self, store: &impl RecordStore) {
        loop {
            self.elsewhere.notified().await;
            store.announce().await.ok();
            sleep(PAUSE).await;
        }
    }
}
