//! Commit: what arrives while the last commit is under way is the next one.
//!
//! There is no timer: one sender waits for nothing, and many share a commit.

use std::{pin::pin, sync::Arc};

use futures_util::future::{Either, select};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot},
    task::yield_now,
    time::timeout,
};
use webhook_tower::record::{Arrival, RecordStore, StoreError, Stored, store};

use crate::{
    announce::Announcer,
    outage::{Outage, PATIENCE},
};

/// How many deliveries wait for a commit at most, and how many bytes they have together.
const WAITING: usize = 4096;
const WAITING_BYTES: u32 = 64 * 1024 * 1024;

/// How many deliveries one commit stores at most, and about how many bytes.
const ROWS: usize = 512;
const BYTES: usize = 4 * 1024 * 1024;

/// How many failures in a row end the attempt to store the deliveries of a batch one by one.
const HOPELESS: usize = 3;

/// The way into the task that commits.
#[derive(Clone)]
pub(crate) struct Committer {
    waiting: mpsc::Sender<Waiting>,
    bytes: Arc<Semaphore>,
}

/// A delivery that waits for its commit, and its sender for the answer.
struct Waiting {
    arrival: Arrival,
    answer: oneshot::Sender<Result<Stored, String>>,
    _bytes: OwnedSemaphorePermit,
}

impl Committer {
    /// Starts the task, which ends with the committer.
    pub(crate) fn start<S: RecordStore>(store: S, announcer: Announcer) -> Self {
        let (waiting, receiver) = mpsc::channel(WAITING);
        let bytes = Arc::new(Semaphore::new(WAITING_BYTES as usize));
        tokio::spawn(async move {
            let committing = pin!(commit_all(&store, receiver, &announcer));
            let telling = pin!(announcer.tell_others(&store));
            if let Either::Left(_) = select(committing, telling).await {
                store.announce().await.ok();
            }
        });
        Self { waiting, bytes }
    }

    /// Whether its task has ended, such as with the runtime that it was started in.
    pub(crate) fn has_ended(&self) -> bool {
        self.waiting.is_closed()
    }

    /// Stores a delivery, together with whatever else arrives.
    pub(crate) async fn store(&self, arrival: Arrival) -> Result<Stored, StoreError> {
        let gone = || StoreError::new("the task that stores deliveries has ended");
        let size = u32::try_from(size(&arrival)).unwrap_or(u32::MAX).min(WAITING_BYTES);
        let bytes = Arc::clone(&self.bytes).acquire_many_owned(size).await.map_err(|_| gone())?;
        let (answer, answered) = oneshot::channel();
        let waiting = Waiting { arrival, answer, _bytes: bytes };
        self.waiting.send(waiting).await.map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?.map_err(StoreError::new)
    }
}

fn size(arrival: &Arrival) -> usize {
    arrival.stored.raw_body.len() + 1024
}

async fn commit_all<S: RecordStore>(
    store: &S,
    mut waiting: mpsc::Receiver<Waiting>,
    announcer: &Announcer,
) {
    let outage = Outage::new("storing deliveries");
    while let Some(first) = waiting.recv().await {
        // Those that were answered together come together.
        yield_now().await;
        let (mut bytes, mut batch) = (size(&first.arrival), vec![first]);
        while batch.len() < ROWS
            && bytes < BYTES
            && let Ok(next) = waiting.try_recv()
        {
            bytes += size(&next.arrival);
            batch.push(next);
        }
        let (arrivals, senders): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|waiting| (waiting.arrival, waiting.answer)).unzip();
        let answers = commit(store, &arrivals, &outage).await;
        if answers.iter().any(|answer| matches!(answer, Ok(Stored::New))) {
            announcer.announce();
        }
        for (sender, answer) in senders.into_iter().zip(answers) {
            // Who has gone meanwhile sends it again, and it is a duplicate.
            sender.send(answer).ok();
        }
    }
}

/// Commits a batch; if that fails, once more, and then each delivery by itself.
async fn commit<S: RecordStore>(
    store: &S,
    arrivals: &[Arrival],
    outage: &Outage,
) -> Vec<Result<Stored, String>> {
    for _ in 0..2 {
        if let Ok(answers) = attempt(store, arrivals, outage).await {
            return answers.into_iter().map(Ok).collect();
        }
    }
    let (mut answers, mut failures) = (Vec::with_capacity(arrivals.len()), 0);
    for arrival in arrivals {
        let answer = if failures < HOPELESS {
            attempt(store, std::slice::from_ref(arrival), outage).await
        } else {
            Err("the store failed for others at the same time".to_owned())
        };
        failures = if answer.is_ok() { 0 } else { failures + 1 };
        answers.push(answer.map(|stored| stored.first().copied().unwrap_or(Stored::InFlight)));
    }
    answers
}

async fn attempt<S: RecordStore>(
    store: &S,
    arrivals: &[Arrival],
    outage: &Outage,
) -> Result<Vec<Stored>, String> {
    let answer = timeout(PATIENCE, self::store(store, arrivals)).await;
    let late = || StoreError::new(format!("it took longer than {PATIENCE:?}"));
    let answer = answer.unwrap_or_else(|_| Err(late()));
    let why = answer.as_ref().err().map(|error| crate::outage::chain(error));
    outage.note(answer).ok_or_else(|| why.unwrap_or_default())
}
