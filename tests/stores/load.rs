//! Load: a sender that has the patience to send each delivery until it is acknowledged.

use std::{
    collections::BTreeMap,
    io,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{Stream, StreamExt as _, stream};
use tokio::{
    sync::watch,
    time::{Instant, MissedTickBehavior, interval, sleep, timeout},
};

use crate::{
    fleet::Fleet,
    sender::{Sender, request},
};

/// How many deliveries are under way at most.
pub const CONCURRENCY: usize = 16;

/// How long an attempt may take, and how soon the next one follows.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(50);

/// How long a delivery may remain without its acknowledgement, whatever is killed meanwhile. If
/// the answer of the store is lost, it waits until the lease expires, and there may be a kill
/// before that, again and again.
const LONGEST: Duration = Duration::from_secs(180);

/// Deliveries to a fleet.
#[derive(Debug)]
pub struct Load<'f> {
    fleet: &'f Fleet,
    run: i128,
    tally: Mutex<Tally>,
    acknowledged: watch::Sender<usize>,
}

/// What became of the attempts.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    /// The deliveries that were acknowledged.
    pub acknowledged: Vec<String>,
    /// How often each status was answered.
    pub answers: BTreeMap<u16, usize>,
    /// How many attempts had no answer: refused, broken off, or none in time.
    pub broken: usize,
}

impl<'f> Load<'f> {
    /// Deliveries that nobody has sent before.
    #[must_use]
    pub fn on(fleet: &'f Fleet) -> Self {
        let run = jiff::Timestamp::now().as_nanosecond();
        let (tally, acknowledged) = (Mutex::default(), watch::Sender::new(0));
        Self { fleet, run, tally, acknowledged }
    }

    /// Sends a delivery for each of the numbers, each of them until it is acknowledged.
    pub async fn send(&self, numbers: impl Stream<Item = usize>) {
        numbers.for_each_concurrent(CONCURRENCY, |number| self.send_one(number)).await;
    }

    async fn send_one(&self, number: usize) {
        let id = format!("{}-{number}", self.run);
        let (request, since) = (request(&id), Instant::now());
        for attempt in number.. {
            match timeout(PATIENCE, self.attempt(attempt, &request)).await {
                Ok(Ok(status)) => {
                    *self.lock().answers.entry(status).or_default() += 1;
                    if (200..300).contains(&status) {
                        break;
                    }
                }
                Ok(Err(_)) | Err(_) => self.lock().broken += 1,
            }
            assert!(since.elapsed() < LONGEST, "{id} is not acknowledged");
            sleep(PAUSE).await;
        }
        self.lock().acknowledged.push(id);
        self.acknowledged.send_modify(|number| *number += 1);
    }

    async fn attempt(&self, attempt: usize, request: &[u8]) -> io::Result<u16> {
        Sender::connect(self.fleet.addr(attempt)).await?.send(request).await
    }

    /// How many deliveries are acknowledged.
    #[must_use]
    pub fn acknowledged(&self) -> usize {
        *self.acknowledged.borrow()
    }

    /// How long it takes from now until a delivery is acknowledged.
    ///
    /// # Panics
    ///
    /// When nothing is sent any more.
    pub async fn next_acknowledgement(&self) -> Duration {
        let since = Instant::now();
        self.acknowledged.subscribe().changed().await.unwrap();
        since.elapsed()
    }

    /// What became of the attempts until now.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Numbers from 0, one in each such time.
pub fn paced(pace: Duration) -> impl Stream<Item = usize> {
    let mut ticks = interval(pace);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    stream::unfold((ticks, 0), async |(mut ticks, number)| {
        ticks.tick().await;
        Some((number, (ticks, number + 1)))
    })
}
