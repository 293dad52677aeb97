//! Table: the records of a store in memory, and the indexes that its questions need.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use webhook_core::StoredDelivery;

use crate::record::{
    Acquisition, Arrival, Attempt, DeadReason, Decision, DeliveryKey, Digest, Fence, Held, Leased,
    Record, RecordId, Serial, Settled, Settlement, State, Wanted, after, decide,
};

/// How many expired records each acquisition removes: more than it adds.
const SWEPT: usize = 4;

/// The longest error that is kept, in characters.
const LONGEST_ERROR: usize = 2000;

type Hash = [u8; 32];

/// What is known of a delivery.
pub(super) struct Row {
    key: Hash,
    digest: Digest,
    pub(super) state: State,
    fence: Fence,
    /// Without content: the end of the lease or of the retention. With content: until when it could
    /// arrive again.
    keep_until: Timestamp,
    /// In a box, because most records of a service without an inbox have none.
    pub(super) content: Option<Box<Content>>,
}

/// What an inbox knows of a delivery.
pub(super) struct Content {
    pub(super) key: DeliveryKey,
    pub(super) stored: StoredDelivery,
    pub(super) event_type: Option<String>,
    serial: Option<Serial>,
    pub(super) attempts: u32,
    /// When it can be leased; `None` if it can't, because it is finished, or is behind another one.
    pub(super) due_at: Option<Timestamp>,
    pub(super) finished_at: Option<Timestamp>,
    pub(super) reason: Option<DeadReason>,
    pub(super) failed: Vec<Attempt>,
}

impl Row {
    pub(super) fn serial(&self) -> Option<Serial> {
        self.content.as_ref()?.serial
    }

    pub(super) fn due_at(&self) -> Option<Timestamp> {
        self.content.as_ref()?.due_at
    }

    pub(super) fn is_finished(&self) -> bool {
        !matches!(self.state, State::Waiting | State::Running)
    }

    fn received_at(&self) -> Option<Timestamp> {
        Some(self.content.as_ref()?.stored.received_at)
    }

    fn set_due_at(&mut self, due_at: Option<Timestamp>) {
        if let Some(content) = &mut self.content {
            content.due_at = due_at;
        }
    }

    fn finish(&mut self, state: State, now: Timestamp) {
        self.state = state;
        if let Some(content) = &mut self.content {
            (content.due_at, content.finished_at) = (None, Some(now));
        }
    }

    fn record(&self) -> Record {
        let (done, stored) = (self.state == State::Done, self.content.is_some());
        Record { fence: self.fence, digest: self.digest, done, stored, until: self.keep_until }
    }
}

/// All maps always have the same records.
#[derive(Default)]
pub(super) struct Table {
    pub(super) rows: BTreeMap<i64, Row>,
    ids: HashMap<Hash, i64>,
    /// Records without content, in the order in which they end.
    ends: BTreeSet<(Timestamp, i64)>,
    due: BTreeSet<(Timestamp, i64)>,
    /// Records with a serial that are not finished.
    turns: BTreeSet<(Serial, i64)>,
    last_id: i64,
    /// Counted for all keys, so that it still rises after a record is removed.
    last_fence: i64,
}

impl Table {
    pub(super) fn find(&self, key: &Hash) -> Option<Record> {
        Some(self.rows.get(self.ids.get(key)?)?.record())
    }

    /// Acquires the lease of a key; `None` if there is no room.
    pub(super) fn acquire(
        &mut self,
        key: &DeliveryKey,
        digest: &Digest,
        now: Timestamp,
        until: Timestamp,
        capacity: usize,
    ) -> Option<Acquisition> {
        self.sweep(now);
        match decide(self.find(key.hash()).as_ref(), now, digest) {
            Decision::Done => Some(Acquisition::Done),
            Decision::InFlight { until } => Some(Acquisition::InFlight { until }),
            Decision::Conflict => Some(Acquisition::Conflict),
            Decision::Acquire => {
                if let Some(&over) = self.ids.get(key.hash()) {
                    self.take(over);
                }
                self.hold(key, digest, until, capacity).map(|fence| Acquisition::Acquired { fence })
            }
        }
    }

    pub(super) fn hold(
        &mut self,
        key: &DeliveryKey,
        digest: &Digest,
        until: Timestamp,
        capacity: usize,
    ) -> Option<Fence> {
        if self.rows.len() >= capacity {
            return None;
        }
        let fence = self.next_fence();
        let (key, digest) = (*key.hash(), *digest);
        let state = State::Running;
        self.add(Row { key, digest, state, fence, keep_until: until, content: None });
        Some(fence)
    }

    /// Adds an arrival whose key is new.
    pub(super) fn insert(&mut self, arrival: &Arrival, now: Timestamp) -> bool {
        if self.ids.contains_key(arrival.key.hash()) {
            return false;
        }
        let Arrival { key, digest, event_type, serial, stored, repeatable } = arrival.clone();
        let keep_until = repeatable.map_or(Timestamp::MAX, |time| after(now, time));
        let hash = *key.hash();
        let content = Some(Box::new(Content {
            key,
            stored,
            event_type,
            serial,
            attempts: 0,
            due_at: serial.is_none().then_some(now),
            finished_at: None,
            reason: None,
            failed: Vec::new(),
        }));
        let (state, fence) = (State::Waiting, Fence::new(0));
        self.add(Row { key: hash, digest, state, fence, keep_until, content });
        self.pass_on(serial, now);
        true
    }

    /// Completes or releases a lease; a done record can't be released.
    pub(super) fn settle_inline(
        &mut self,
        key: &Hash,
        fence: Fence,
        retained_until: Option<Timestamp>,
        now: Timestamp,
    ) -> Settled {
        let Some(&id) = self.ids.get(key) else { return Settled::LeaseLost };
        let settled = Record::settled_by(self.find(key).as_ref(), fence);
        let is_open = self.rows.get(&id).map(|row| row.state);
        if settled == Settled::LeaseLost || !matches!(is_open, Some(State::Running | State::Done)) {
            return Settled::LeaseLost;
        }
        match (retained_until, self.rows.get(&id)) {
            (Some(until), _) => {
                let mut serial = None;
                self.change(id, |row| {
                    if row.content.is_none() {
                        row.keep_until = until;
                    }
                    serial = row.serial();
                    row.finish(State::Done, now);
                });
                self.pass_on(serial, now);
            }
            (None, Some(row)) if row.is_finished() => {}
            (None, Some(row)) if row.content.is_some() => return Settled::LeaseLost,
            (None, _) => self.take(id),
        }
        settled
    }

    pub(super) fn forget(&mut self, key: &Hash, fence: Fence, now: Timestamp) {
        let over = |row: &Row| row.fence == fence && row.content.is_none() && row.keep_until <= now;
        if let Some(&id) = self.ids.get(key)
            && self.rows.get(&id).is_some_and(over)
        {
            self.take(id);
        }
    }

    pub(super) fn lease(
        &mut self,
        wanted: &Wanted<'_>,
        is_paused: impl Fn(&Content) -> bool,
        now: Timestamp,
    ) -> Vec<Leased> {
        let fits = |id: &i64| {
            self.rows.get(id).and_then(|row| row.content.as_ref()).is_some_and(|content| {
                wanted.providers.contains(&content.key.provider()) && !is_paused(content)
            })
        };
        let due = self.due.iter().take_while(|(due, _)| *due <= now).map(|(_, id)| *id);
        let limit = usize::try_from(wanted.limit).unwrap_or(usize::MAX);
        let due: Vec<_> = due.filter(fits).take(limit).collect();
        due.into_iter().filter_map(|id| self.lease_one(id, after(now, wanted.lease))).collect()
    }

    fn lease_one(&mut self, id: i64, until: Timestamp) -> Option<Leased> {
        let fence = self.next_fence();
        self.change(id, |row| {
            (row.state, row.fence) = (State::Running, fence);
            if let Some(content) = &mut row.content {
                content.due_at = Some(until);
                content.attempts += 1;
            }
        });
        let content = self.rows.get(&id)?.content.as_ref()?;
        Some(Leased {
            held: Held { id: RecordId::new(id), fence },
            provider: content.key.provider().to_owned(),
            event_type: content.event_type.clone(),
            attempt: content.attempts,
            serial: content.serial,
            stored: Ok(content.stored.clone()),
        })
    }

    pub(super) fn extend(&mut self, held: Held, until: Timestamp) -> bool {
        let is_held = self.is_held(held);
        if is_held {
            self.change(held.id.get(), |row| row.set_due_at(Some(until)));
        }
        is_held
    }

    /// Puts what others have leased, and lost, before what waits.
    pub(super) fn rescue(&mut self, ours: &[Held], now: Timestamp) {
        let over = self.due.iter().take_while(|(due_at, _)| *due_at <= now).map(|(_, id)| *id);
        let running = |id: &i64| self.rows.get(id).is_some_and(|row| row.state == State::Running);
        let ours = |id: &i64| ours.iter().any(|held| held.id.get() == *id);
        let lost: Vec<_> = over.filter(|id| running(id) && !ours(id)).collect();
        for id in lost {
            self.change(id, |row| row.set_due_at(row.due_at().min(row.received_at())));
        }
    }

    fn is_held(&self, held: Held) -> bool {
        let row = self.rows.get(&held.id.get());
        row.is_some_and(|row| row.fence == held.fence && row.state == State::Running)
    }

    pub(super) fn settle(&mut self, settlement: &Settlement, now: Timestamp) -> Settled {
        let Settlement { held, serial, attempt, began, end, error } = settlement;
        if !self.is_held(*held) {
            // Nobody has leased it since: it was settled with this fence before.
            let is_ours = self.rows.get(&held.id.get()).is_some_and(|row| row.fence == held.fence);
            return if is_ours { Settled::Stored } else { Settled::LeaseLost };
        }
        self.change(held.id.get(), |row| {
            match end.delay() {
                Some(delay) => {
                    row.state = State::Waiting;
                    row.set_due_at(Some(after(now, delay)));
                }
                None => row.finish(end.state(), now),
            }
            let Some(content) = &mut row.content else { return };
            content.reason = end.reason();
            if let Some(error) = error {
                content.failed.push(Attempt {
                    number: *attempt,
                    began_at: *began,
                    ended_at: now,
                    outcome: end.reason().map_or("retry", DeadReason::as_str).to_owned(),
                    error: error.chars().take(LONGEST_ERROR).collect(),
                });
            }
        });
        self.pass_on(*serial, now);
        Settled::Stored
    }

    /// Answers which of these are replayed; the first of a serial has the turn then.
    pub(super) fn replay(&mut self, ids: &[RecordId], now: Timestamp) -> Vec<RecordId> {
        let replayed: Vec<_> =
            ids.iter().copied().filter(|id| self.replay_one(id.get(), now)).collect();
        for id in &replayed {
            let serial = self.rows.get(&id.get()).and_then(Row::serial);
            self.pass_on(serial, now);
        }
        replayed
    }

    fn replay_one(&mut self, id: i64, now: Timestamp) -> bool {
        let replayable = |row: &Row| row.is_finished() && row.content.is_some();
        if !self.rows.get(&id).is_some_and(replayable) {
            return false;
        }
        self.change(id, |row| {
            row.state = State::Waiting;
            if let Some(content) = &mut row.content {
                (content.attempts, content.reason, content.finished_at) = (0, None, None);
                content.due_at = content.serial.is_none().then_some(now);
            }
        });
        true
    }

    pub(super) fn discard(&mut self, id: i64) -> bool {
        let is_dead = self.rows.get(&id).is_some_and(|row| row.state == State::Dead);
        if is_dead {
            self.change(id, |row| row.state = State::Discarded);
        }
        is_dead
    }

    pub(super) fn purge(&mut self, before: Timestamp, now: Timestamp, limit: usize) -> usize {
        let is_over = |row: &Row| {
            let gone = matches!(row.state, State::Done | State::Discarded) || row.content.is_none();
            let finished_at = row.content.as_ref().and_then(|content| content.finished_at);
            let old = row.content.is_none() || finished_at.is_some_and(|time| time <= before);
            gone && old && row.keep_until <= now
        };
        let over = self.rows.iter().filter(|(_, row)| is_over(row)).map(|(id, _)| *id);
        let over: Vec<_> = over.take(limit).collect();
        for id in &over {
            self.take(*id);
        }
        over.len()
    }

    /// The delivery that has to be finished before this one.
    pub(super) fn held_up_by(&self, id: i64, row: &Row) -> Option<RecordId> {
        let serial = row.serial().filter(|_| row.due_at().is_none() && !row.is_finished())?;
        let turn = self.turns.range((serial, i64::MIN)..=(serial, i64::MAX)).map(|(_, id)| *id);
        let has_turn = |id: &i64| self.rows.get(id).is_some_and(|row| row.due_at().is_some());
        turn.filter(has_turn).find(|other| *other != id).map(RecordId::new)
    }

    /// Gives the turn of a serial to its first record, unless one has it.
    fn pass_on(&mut self, serial: Option<Serial>, now: Timestamp) {
        let Some(serial) = serial else { return };
        let turns = self.turns.range((serial, i64::MIN)..=(serial, i64::MAX));
        let all: Vec<_> = turns.map(|(_, id)| *id).collect();
        let has_turn = |id: &i64| self.rows.get(id).is_some_and(|row| row.due_at().is_some());
        if let (Some(&first), false) = (all.first(), all.iter().any(has_turn)) {
            self.change(first, |row| row.set_due_at(row.received_at().map(|time| time.min(now))));
        }
    }

    fn next_fence(&mut self) -> Fence {
        self.last_fence += 1;
        Fence::new(self.last_fence)
    }

    /// Removes the first expired records.
    fn sweep(&mut self, now: Timestamp) {
        for _ in 0..SWEPT {
            match self.ends.first() {
                Some(&(until, id)) if until <= now => self.take(id),
                _ => return,
            }
        }
    }

    fn add(&mut self, row: Row) {
        self.last_id += 1;
        self.ids.insert(row.key, self.last_id);
        self.put(self.last_id, row);
    }

    fn change(&mut self, id: i64, change: impl FnOnce(&mut Row)) {
        if let Some(mut row) = self.rows.remove(&id) {
            self.leave_indexes(id, &row);
            change(&mut row);
            self.put(id, row);
        }
    }

    fn take(&mut self, id: i64) {
        if let Some(row) = self.rows.remove(&id) {
            self.leave_indexes(id, &row);
            self.ids.remove(&row.key);
        }
    }

    fn put(&mut self, id: i64, row: Row) {
        if row.content.is_none() {
            self.ends.insert((row.keep_until, id));
        }
        if let Some(due_at) = row.due_at() {
            self.due.insert((due_at, id));
        }
        if let (Some(serial), false) = (row.serial(), row.is_finished()) {
            self.turns.insert((serial, id));
        }
        self.rows.insert(id, row);
    }

    fn leave_indexes(&mut self, id: i64, row: &Row) {
        self.ends.remove(&(row.keep_until, id));
        if let Some(due_at) = row.due_at() {
            self.due.remove(&(due_at, id));
        }
        if let Some(serial) = row.serial() {
            self.turns.remove(&(serial, id));
        }
    }
}
