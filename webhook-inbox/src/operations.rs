//! Operations: what people look at, and what they change.

use std::time::Duration;

use webhook_tower::{
    StoredDelivery,
    jiff::Timestamp,
    record::{Attempt, Entry, Filter, Health, Listed, Pause, RecordId, RecordStore, StoreError},
};

use crate::inbox::Inbox;

/// How many deliveries a page has.
const PAGE: u32 = 100;

/// How many deliveries are changed by one statement.
const AT_ONCE: u32 = 1000;

/// A delivery, and the attempts at it that did not succeed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shown {
    /// The delivery.
    pub entry: Entry,
    /// The attempts, in their order, those before a replay included.
    pub attempts: Vec<Attempt>,
}

/// What became of a delivery that was to be run again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replayed {
    /// A worker will run it.
    Queued,
    /// It is waiting, or running, anyway.
    Waiting,
    /// There is no delivery of this number.
    Unknown,
}

/// What became of a dead letter that was to be discarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discarded {
    /// It is no dead letter any more.
    Discarded,
    /// It is not a dead letter.
    NotDead,
    /// There is no delivery of this number.
    Unknown,
}

/// All operations fail when the store does. They change nothing then, except where a part of many was
/// changed already.
impl<S: RecordStore> Inbox<S> {
    /// How the inbox is doing, now. It is cheap: no count goes beyond 10,000.
    pub async fn health(&self) -> Result<Health, StoreError> {
        self.store().health().await
    }

    /// What waits or runs, in the order in which it was stored: 100 at most, of those after `after` where it
    /// is given. Each says when its next attempt is due, or behind which delivery it is held up.
    pub async fn waiting(
        &self,
        filter: &Filter,
        after: Option<RecordId>,
    ) -> Result<Vec<Entry>, StoreError> {
        self.store().list(Listed::Unfinished, filter, after, PAGE).await
    }

    /// The dead letters that fit, in the order in which they were stored: 100 at most, of those after
    /// `after` where it is given. They stay until they are [replayed](Self::replay) or
    /// [discarded](Self::discard).
    pub async fn dead_letters(
        &self,
        filter: &Filter,
        after: Option<RecordId>,
    ) -> Result<Vec<Entry>, StoreError> {
        self.store().list(Listed::Dead, filter, after, PAGE).await
    }

    /// A delivery with the attempts that failed; `None` where there is none, or no more.
    pub async fn show(&self, id: RecordId) -> Result<Option<Shown>, StoreError> {
        let Some(entry) = self.store().entry(id).await? else { return Ok(None) };
        Ok(Some(Shown { entry, attempts: self.store().attempts(id).await? }))
    }

    /// A delivery as it was stored, whatever became of it; `None` where there is none, or no more.
    ///
    /// Its headers and its raw body can be verified again, by an endpoint that
    /// [accepts any age](webhook_tower::Endpoint::insecure_accept_any_age).
    pub async fn read(&self, id: RecordId) -> Result<Option<StoredDelivery>, StoreError> {
        self.store().content(id).await
    }

    /// Runs a finished delivery again, be it done, dead or discarded, with all its attempts.
    ///
    /// Nothing is verified again: that it is authentic was proven when it came. It is decoded again,
    /// with today's types, and handled by today's handlers. One that was done has its effect once
    /// more. It keeps its number, so among those of its serial key that wait it is the first.
    pub async fn replay(&self, id: RecordId) -> Result<Replayed, StoreError> {
        if !self.store().replay(&[id]).await?.is_empty() {
            self.announcer().wake();
            // A worker that isn't told asks by itself.
            self.store().announce().await.ok();
            return Ok(Replayed::Queued);
        }
        let is_known = self.store().entry(id).await?.is_some();
        Ok(if is_known { Replayed::Waiting } else { Replayed::Unknown })
    }

    /// All dead letters that fit, to be [replayed](Self::replay).
    pub fn replay_where(&self, filter: Filter) -> Many<'_, S> {
        Many { inbox: self, listed: Listed::Dead, filter, change: Change::Replay }
    }

    /// All deliveries that fit and were done, to be [replayed](Self::replay), such as after a handler did
    /// the wrong thing. Their effects happen once more.
    pub fn replay_done_where(&self, filter: Filter) -> Many<'_, S> {
        Many { inbox: self, listed: Listed::Done, filter, change: Change::Replay }
    }

    /// Discards a dead letter. It is kept, so that a repeat is still a duplicate, and is
    /// [purged](Self::purge) like a delivery that was done.
    pub async fn discard(&self, id: RecordId) -> Result<Discarded, StoreError> {
        if !self.store().discard(&[id]).await?.is_empty() {
            return Ok(Discarded::Discarded);
        }
        let is_known = self.store().entry(id).await?.is_some();
        Ok(if is_known { Discarded::NotDead } else { Discarded::Unknown })
    }

    /// All dead letters that fit, to be [discarded](Self::discard).
    pub fn discard_where(&self, filter: Filter) -> Many<'_, S> {
        Many { inbox: self, listed: Listed::Dead, filter, change: Change::Discard }
    }

    /// Lets workers lease nothing of this any more; answers whether that is new. What runs is finished, and
    /// what arrives is stored.
    pub async fn pause(&self, pause: &Pause) -> Result<bool, StoreError> {
        self.store().set_pause(pause, true).await
    }

    /// Takes a [pause](Self::pause) back; answers whether there was one.
    pub async fn resume(&self, pause: &Pause) -> Result<bool, StoreError> {
        let resumed = self.store().set_pause(pause, false).await?;
        self.announcer().wake();
        self.store().announce().await.ok();
        Ok(resumed)
    }

    /// Deletes what was done or discarded for longer than `older_than`, and answers how many deliveries
    /// that were. A worker does it [by itself](crate::Worker::retention).
    ///
    /// What waits is never deleted, and neither are dead letters. Nor is what the provider could
    /// still send again and have accepted: it would run once more. That lasts for less than four
    /// hours with SnapTrade, twice as long with its
    /// [retry window](webhook_tower::WebhookServiceBuilder::accept_late_retries), and for a day
    /// with a provider that does not say when it tries again. For an endpoint that
    /// [accepts any age](webhook_tower::Endpoint::insecure_accept_any_age) it lasts for ever.
    ///
    /// So the time is only about you: for how long you want to [read](Self::read) and
    /// [replay](Self::replay) what was done, and for how long you may keep it.
    pub async fn purge(&self, older_than: Duration) -> Result<u64, StoreError> {
        let mut all = 0;
        loop {
            let purged = self.store().purge(older_than, AT_ONCE).await?;
            all += purged;
            if purged < u64::from(AT_ONCE) {
                return Ok(all);
            }
        }
    }
}

/// What is done with many deliveries, page by page.
#[derive(Debug)]
#[must_use = "nothing is changed until `run` is called"]
pub struct Many<'a, S> {
    inbox: &'a Inbox<S>,
    listed: Listed,
    filter: Filter,
    change: Change,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Replay,
    Discard,
}

impl<S: RecordStore> Many<'_, S> {
    /// How many it would be, now. Nothing is changed.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn dry_run(self) -> Result<u64, StoreError> {
        self.each_page(async |page: Vec<RecordId>| Ok(page)).await
    }

    /// Changes them, and answers how many these were. What finishes meanwhile is not among them.
    ///
    /// # Errors
    ///
    /// When the store fails. What was changed until then stays changed.
    pub async fn run(self) -> Result<u64, StoreError> {
        let (store, change) = (self.inbox.store(), self.change);
        let announcer = self.inbox.announcer();
        let changed = self.each_page(async |page: Vec<RecordId>| match change {
            Change::Replay => {
                let replayed = store.replay(&page).await;
                announcer.wake();
                replayed
            }
            Change::Discard => store.discard(&page).await,
        });
        let changed = changed.await?;
        store.announce().await.ok();
        Ok(changed)
    }

    async fn each_page(
        &self,
        page: impl AsyncFn(Vec<RecordId>) -> Result<Vec<RecordId>, StoreError>,
    ) -> Result<u64, StoreError> {
        let mut filter = self.filter.clone();
        let now = Timestamp::now();
        filter.received_before = Some(filter.received_before.map_or(now, |time| time.min(now)));
        let (mut after, mut all) = (None, 0);
        loop {
            let entries = self.inbox.store().list(self.listed, &filter, after, AT_ONCE).await?;
            let Some(last) = entries.last() else { return Ok(all) };
            after = Some(last.id);
            all += page(entries.iter().map(|entry| entry.id).collect()).await?.len() as u64;
        }
    }
}
