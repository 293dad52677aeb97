//! Heartbeat: the leases of what runs are extended, from a thread that no handler can stop.

use std::{
    collections::HashSet,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use tokio::{runtime, sync::Notify, time::sleep};
use webhook_tower::record::{Held, RecordStore};

use crate::outage::Outage;

/// What a worker runs, and has not settled.
#[derive(Default)]
pub(super) struct Running {
    held: Mutex<HashSet<Held>>,
    /// Told when something is settled.
    pub(super) settled: Notify,
}

impl Running {
    fn held(&self) -> MutexGuard<'_, HashSet<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, held: Held) {
        self.held().insert(held);
    }

    pub(super) fn remove(&self, held: Held) {
        self.held().remove(&held);
        self.settled.notify_one();
    }

    pub(super) fn len(&self) -> usize {
        self.held().len()
    }
}

/// The thread, which ends when this is dropped.
pub(super) struct Heartbeat {
    stop: Arc<Notify>,
}

impl Drop for Heartbeat {
    fn drop(&mut self) {
        self.stop.notify_one();
    }
}

/// Starts the thread.
pub(super) fn start<S: RecordStore>(
    store: S,
    running: Arc<Running>,
    lease: Duration,
) -> io::Result<Heartbeat> {
    let stop = Arc::new(Notify::new());
    let stopped = Arc::clone(&stop);
    thread::Builder::new().name("webhook-leases".to_owned()).spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        let Ok(runtime) = runtime.inspect_err(|error| {
            tracing::error!(target: "webhook_inbox", %error, "a worker's leases are not extended");
        }) else {
            return;
        };
        runtime.block_on(async {
            tokio::select! {
                () = beat(&store, &running, lease) => {}
                () = stopped.notified() => {}
            }
        });
    })?;
    Ok(Heartbeat { stop })
}

async fn beat<S: RecordStore>(store: &S, running: &Running, lease: Duration) {
    let (mut separate, outage) = (store.separate(), Outage::new("extending leases"));
    let mut pause = lease / 4;
    loop {
        sleep(pause).await;
        let held: Vec<_> = running.held().iter().copied().collect();
        if held.is_empty() {
            continue;
        }
        let extended = outage.within(lease / 4, separate.extend(&held, lease)).await;
        pause = lease / 4;
        if extended.is_none() {
            // Whatever holds up this connection must not hold up the next beat, which may be the last.
            (separate, pause) = (store.separate(), lease / 16);
        }
    }
}
