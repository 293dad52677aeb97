//! Generations: where the database was away, the queue begins anew beside what still runs.
//!
//! The queue ends when its database fails, and only when the last of its handlers has ended. The
//! next one does not wait for that: a slow handler must not hold up what is acknowledged meanwhile.

use std::time::Duration;

use futures_util::{
    FutureExt as _, StreamExt as _,
    future::{BoxFuture, Shared, select},
    stream::FuturesUnordered,
};
use graphile_worker::WorkerOptions;
use tokio::{
    pin,
    sync::oneshot,
    time::{Instant, sleep, timeout},
};

use crate::{inbox::Inbox, worker::settings::PATIENCE};

/// How long it waits after the database failed, before it tries again.
const PAUSE: Duration = Duration::from_millis(500);

/// How often it looks whether the database is there.
const LOOK: Duration = Duration::from_secs(1);

/// Ready when no new work is to be taken.
pub(crate) type Stop = Shared<BoxFuture<'static, ()>>;

/// Runs the queue that `start` makes, one after another, until `stop` is ready and all have ended.
pub(crate) async fn run(
    inbox: &Inbox,
    stop: Stop,
    every: Duration,
    start: impl Fn(Stop) -> WorkerOptions,
) {
    let mut ending = FuturesUnordered::new();
    while stop.peek().is_none() {
        let (retire, retired) = oneshot::channel::<()>();
        let until = select(stop.clone(), retired).map(drop).boxed().shared();
        let mut queue = work(start(until)).boxed();
        let lost = lost(inbox, every);
        pin!(lost);
        let ended = loop {
            tokio::select! {
                ended = &mut queue => break Some(ended),
                () = &mut lost => break None,
                Some(_) = ending.next() => {}
            }
        };
        match ended {
            Some(Ok(())) => {}
            Some(Err(error)) => interrupted(&error),
            None => {
                interrupted("the database does not answer");
                drop(retire);
                ending.push(queue);
            }
        }
        tokio::select! {
            () = sleep(PAUSE) => {}
            () = stop.clone() => {}
        }
    }
    while ending.next().await.is_some() {}
}

fn interrupted(error: &str) {
    tracing::error!(target: "webhook_postgres", error, "worker interrupted");
}

/// Runs one queue until it is told to stop, or the database fails.
async fn work(options: WorkerOptions) -> Result<(), String> {
    let started = timeout(PATIENCE, options.init()).await;
    let worker = started
        .map_err(|_| "the database took too long".to_owned())?
        .map_err(|error| error.to_string())?;
    worker.run().await.map_err(|error| error.to_string())
}

/// Ready when the database does not answer. Until then it looks after those that lost their jobs, at
/// the beginning and now and then.
async fn lost(inbox: &Inbox, every: Duration) {
    let mut looked: Option<Instant> = None;
    loop {
        let due = looked.is_none_or(|looked| looked.elapsed() >= every);
        let asked = async { if due { inbox.take_up_strays().await } else { inbox.ping().await } };
        match timeout(PATIENCE.max(if due { every } else { PATIENCE }), asked).await {
            Ok(Ok(())) if due => looked = Some(Instant::now()),
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => return,
        }
        sleep(LOOK).await;
    }
}
