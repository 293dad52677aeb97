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

/// How many deliveries one commit stores, and about how many bytes. The last body in it may exceed both.
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

/// What came in one body and waits for its commit, and its sender for the answer.
struct Waiting {
    arrivals: Vec<Arrival>,
    answer: oneshot::Sender<Answer>,
    _bytes: OwnedSemaphorePermit,
}

/// What became of each of them; they were stored together or not at all.
type Answer = Result<Vec<Stored>, String>;

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

    /// Stores what came in one body, together with whatever else arrives.
    pub(crate) async fn store(&self, arrivals: Vec<Arrival>) -> Result<Vec<Stored>, StoreError> {
        let gone = || StoreError::new("the task that stores deliveries has ended");
        let size = u32::try_from(size(&arrivals)).unwrap_or(u32::MAX).min(WAITING_BYTES);
        let bytes = Arc::clone(&self.bytes).acquire_many_owned(size).await.map_err(|_| gone())?;
        let (answer, answered) = oneshot::channel();
        let waiting = Waiting { arrivals, answer, _bytes: bytes };
        self.waiting.send(waiting).await.map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?.map_err(StoreError::new)
    }
}

fn size(arrivals: &[Arrival]) -> usize {
    arrivals.iter().map(|arrival| arrival.stored.raw_body.len() + 1024).sum()
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
        let (mut rows, mut bytes) = (first.arrivals.len(), size(&first.arrivals));
        let mut batch = vec![first];
        while rows < ROWS
            && bytes < BYTES
            && let Ok(next) = waiting.try_recv()
        {
            rows += next.arrivals.len();
            bytes += size(&next.arrivals);
            batch.push(next);
        }
        let (bodies, senders): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|waiting| (waiting.arrivals, waiting.answer)).unzip();
        let answers = commit(store, bodies, &outage).await;
        if answers.iter().flatten().flatten().any(|stored| *stored == Stored::New) {
            announcer.announce();
        }
        for (sender, answer) in senders.into_iter().zip(answers) {
            // Who has gone meanwhile sends it again, and it is a duplicate.
            sender.send(answer).ok();
        }
    }
}

/// Commits what came in several bodies; if that fails, once more, and then each body by itself.
async fn commit<S: RecordStore>(
    store: &S,
    bodies: Vec<Vec<Arrival>>,
    outage: &Outage,
) -> Vec<Answer> {
    let counts: Vec<_> = bodies.iter().map(Vec::len).collect();
    let arrivals: Vec<_> = bodies.into_iter().flatten().collect();
    for _ in 0..2 {
        if let Ok(answers) = attempt(store, &arrivals, outage).await {
            let mut answers = answers.into_iter();
            return counts
                .iter()
                .map(|count| Ok(answers.by_ref().take(*count).collect()))
                .collect();
        }
    }
    let (mut answers, mut failures) = (Vec::with_capacity(counts.len()), 0);
    let mut left = &*arrivals;
    for count in counts {
        let (body, others) = left.split_at_checked(count).unwrap_or((left, &[]));
        left = others;
        let answer = if failures < HOPELESS {
            attempt(store, body, outage).await
        } else {
            Err("the store failed for others at the same time".to_owned())
        };
        failures = if answer.is_ok() { 0 } else { failures + 1 };
        answers.push(answer);
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
