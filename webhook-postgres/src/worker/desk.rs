//! Desk: one delivery from the queue to its end, or to its next attempt.

use std::{error::Error, fmt, time::Duration};

use webhook_tower::{
    Dispatch, Outcome, Provider, RejectionKind, SerialKey, Verdict, inbox::Runner,
};

use crate::{
    inbox::{DeadReason, Inbox},
    worker::{
        lanes::{Turn, lane, line_up},
        ledger::{End, RecordState, Waiting},
    },
};

/// Retry delay when another worker appears to hold the delivery or the database failed.
const BUSY: Duration = Duration::from_secs(2);

/// What a worker has at hand for each delivery.
pub(crate) struct Desk<H> {
    inbox: Inbox,
    runner: Runner<H>,
    max_attempts: u32,
}

/// Why the queue shall run a job again, after a while that it knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Again {
    /// The handler asked for a retry.
    Retry,
    /// The database failed.
    DatabaseFailed,
    /// The worker was put together wrongly.
    NoDesk,
}

impl From<sqlx::Error> for Again {
    fn from(error: sqlx::Error) -> Self {
        tracing::error!(target: "webhook_postgres", %error, "delivery interrupted");
        Self::DatabaseFailed
    }
}

impl<H: Send + Sync + 'static> Desk<H> {
    pub(crate) fn new(inbox: Inbox, runner: Runner<H>, max_attempts: u32) -> Self {
        Self { inbox, runner, max_attempts }
    }

    /// Makes one attempt at a delivery, if there is one to make.
    pub(crate) async fn work<P: Provider>(&self, id: i64) -> Result<(), Again>
    where
        P::Events: Dispatch<H>,
    {
        match self.attempt::<P>(id).await {
            // The queue's own delays grow, as is right for a handler that fails and not for this.
            Err(Again::DatabaseFailed) => Ok(self.inbox.run_again_in(id, BUSY).await?),
            worked => worked,
        }
    }

    async fn attempt<P: Provider>(&self, id: i64) -> Result<(), Again>
    where
        P::Events: Dispatch<H>,
    {
        let Some(Waiting { stored, turn }) = self.inbox.waiting(id).await? else {
            return Ok(());
        };
        let Some(stored) = stored else {
            let error = "the row is not in its form".to_owned();
            return self.give_up(id, DeadReason::Unreadable, error).await;
        };
        let delivery = match stored.restore::<P>() {
            Ok(delivery) => delivery,
            Err(rejection) => {
                return self.give_up(id, DeadReason::Unreadable, rejection.to_string()).await;
            }
        };
        let key = self.runner.serial_key::<P>(&delivery);
        if let Ok(Some(key)) = &key
            && self.turn::<P>(id, key, turn).await? == Turn::Later
        {
            return Ok(());
        }
        match (self.inbox.begin_attempt(id).await?, key) {
            (None, _) => Ok(()),
            (Some(attempt), _) if attempt > self.max_attempts => self.exhausted(id).await,
            (Some(attempt), Err(panicked)) => {
                let verdict = Verdict::Handled(Outcome::retry(panicked));
                self.conclude(id, attempt, &verdict).await
            }
            (Some(attempt), Ok(_)) => {
                let receipt = self.runner.run::<P>(delivery).await;
                self.conclude(id, attempt, receipt.verdict()).await
            }
        }
    }

    /// Whether a delivery with this key may run; it may where it has the turn of that lane already.
    async fn turn<P: Provider>(
        &self,
        id: i64,
        key: &SerialKey,
        turn: Option<Vec<u8>>,
    ) -> Result<Turn, sqlx::Error>
    where
        P::Events: Dispatch<H>,
    {
        let lane = lane::<P>(key);
        if turn.is_some_and(|turn| turn == lane) {
            return Ok(Turn::Now);
        }
        line_up::<P, H>(&self.inbox, &self.runner, id, &lane).await
    }

    /// Ends a delivery whose last attempt was cut off. The idempotency store knows whether it
    /// succeeded.
    async fn exhausted(&self, id: i64) -> Result<(), Again> {
        self.inbox.take_attempt_back(id).await?;
        match self.inbox.record_of(id).await? {
            Some(RecordState::Done) => Ok(self.inbox.finish(id, End::Done).await?),
            Some(RecordState::Held) => Ok(self.inbox.run_again_in(id, BUSY).await?),
            None => {
                let end = End::Dead { reason: DeadReason::Exhausted, error: None };
                Ok(self.inbox.finish(id, end).await?)
            }
        }
    }

    /// Maps what became of an attempt to the inbox and to the queue.
    async fn conclude(&self, id: i64, attempt: u32, verdict: &Verdict) -> Result<(), Again> {
        match verdict {
            // A duplicate was done by an attempt that was cut off before it could say so here.
            Verdict::Handled(Outcome::Done | Outcome::Ignored)
            | Verdict::Stored
            | Verdict::Duplicate => Ok(self.inbox.finish(id, End::Done).await?),
            Verdict::Handled(Outcome::Failed(error)) => {
                self.give_up(id, DeadReason::Failed, chain(error.source())).await
            }
            Verdict::Handled(Outcome::Retry { error, .. }) if attempt >= self.max_attempts => {
                self.give_up(id, DeadReason::Exhausted, chain(error.source())).await
            }
            Verdict::Handled(Outcome::Retry { after, error }) => {
                self.inbox.note_error(id, &chain(error.source())).await?;
                match after {
                    // When the handler says, or when the queue does.
                    Some(delay) => Ok(self.inbox.run_again_in(id, *delay).await?),
                    None => Err(Again::Retry),
                }
            }
            Verdict::Rejected(rejection) => match rejection.kind() {
                RejectionKind::InFlight | RejectionKind::StoreUnavailable => {
                    self.inbox.take_attempt_back(id).await?;
                    Ok(self.inbox.run_again_in(id, BUSY).await?)
                }
                _ => self.give_up(id, DeadReason::Unreadable, rejection.to_string()).await,
            },
            // None of today's. The queue keeps the delivery and runs it again.
            _ => Err(Again::Retry),
        }
    }

    async fn give_up(&self, id: i64, reason: DeadReason, error: String) -> Result<(), Again> {
        Ok(self.inbox.finish(id, End::Dead { reason, error: Some(&error) }).await?)
    }
}

/// An error and what caused it, in one line.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

impl<H> fmt::Debug for Desk<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("runner", &self.runner).finish_non_exhaustive()
    }
}
