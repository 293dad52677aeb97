//! Model: what a store has to do, without a database, a clock or an index.
//!
//! A lease, a delay and a retention are either over at once or last for longer than any test.

use std::collections::{BTreeMap, BTreeSet};

use webhook_tower::record::{DeadReason, Fence, RecordId, Settled, State, Stored};

/// What a record means to this test.
#[derive(Debug, Clone)]
pub struct Row {
    pub key: u8,
    pub other_content: bool,
    pub state: State,
    /// `None` for what is handled inline.
    pub inbox: Option<Inbox>,
    pub fence: Option<Fence>,
    /// Whether its lease, its delay or its retention is over.
    pub is_over: bool,
}

/// What an inbox knows of it besides.
#[derive(Debug, Clone)]
pub struct Inbox {
    pub id: RecordId,
    pub event: u8,
    pub serial: Option<u8>,
    pub has_turn: bool,
    pub is_kept: bool,
    pub attempts: u32,
    pub reason: Option<DeadReason>,
    /// Numbers and outcomes of the attempts that failed.
    pub failed: Vec<(u32, &'static str)>,
}

/// An arrival, before it has a number.
#[derive(Debug, Clone, Copy)]
pub struct New {
    pub key: u8,
    pub other_content: bool,
    pub event: u8,
    pub serial: Option<u8>,
    pub is_kept: bool,
}

#[derive(Debug, Default)]
pub struct Model {
    /// In the order of their numbers.
    pub rows: Vec<Row>,
    pub paused: BTreeSet<u8>,
    last_fence: Option<Fence>,
}

impl Row {
    fn is_finished(&self) -> bool {
        !matches!(self.state, State::Waiting | State::Running)
    }

    /// `None`: the key is free. Otherwise what an arrival is told.
    fn answer(&self, other_content: bool) -> Option<Stored> {
        match &self.inbox {
            None if self.is_over => None,
            _ if self.other_content != other_content => Some(Stored::Conflict),
            None if self.state == State::Running => Some(Stored::InFlight),
            _ => Some(Stored::Duplicate),
        }
    }
}

impl Model {
    /// What each arrival is told; those that are new have no number yet, and are in the order in which
    /// they get one.
    pub fn arrive(&mut self, arrivals: &[New]) -> (Vec<Stored>, Vec<usize>) {
        let mut answers = vec![None; arrivals.len()];
        let mut order = Vec::new();
        // First all whose key has no record, then those whose record is over.
        for is_first in [true, false] {
            for (place, arrival) in arrivals.iter().enumerate() {
                if answers[place].is_some() {
                    continue;
                }
                let there = self.rows.iter().position(|row| row.key == arrival.key);
                let answer = there.map(|there| self.rows[there].answer(arrival.other_content));
                answers[place] = match (there, answer) {
                    (Some(_), Some(Some(answer))) => Some(answer),
                    (Some(_), _) if is_first => None,
                    (there, _) => {
                        there.map(|there| self.rows.remove(there));
                        self.add(*arrival);
                        order.push(place);
                        Some(Stored::New)
                    }
                };
            }
        }
        (answers.into_iter().map(Option::unwrap).collect(), order)
    }

    fn add(&mut self, new: New) {
        let New { key, other_content, event, serial, is_kept } = new;
        self.rows.push(Row {
            key,
            other_content,
            state: State::Waiting,
            inbox: Some(Inbox {
                id: RecordId::new(i64::MAX),
                event,
                serial,
                has_turn: serial.is_none(),
                is_kept,
                attempts: 0,
                reason: None,
                failed: Vec::new(),
            }),
            fence: None,
            is_over: true,
        });
        self.pass_on(serial);
    }

    /// What somebody who wants to handle it inline is told; `Stored::New` if it may.
    pub fn acquire(&mut self, key: u8, other_content: bool) -> Stored {
        let there = self.rows.iter().position(|row| row.key == key);
        let answer = there.and_then(|there| self.rows[there].answer(other_content));
        if let (Some(there), None) = (there, answer) {
            self.rows.remove(there);
        }
        answer.unwrap_or(Stored::New)
    }

    pub fn held_inline(&mut self, key: u8, other_content: bool, fence: Fence, is_over: bool) {
        self.rises(fence);
        let (state, fence) = (State::Running, Some(fence));
        self.rows.push(Row { key, other_content, state, inbox: None, fence, is_over });
    }

    /// No fence is as low as one before it.
    fn rises(&mut self, fence: Fence) {
        assert!(self.last_fence < Some(fence), "{fence:?} after {:?}", self.last_fence);
        self.last_fence = Some(fence);
    }

    /// Which may be leased.
    pub fn due(&self) -> BTreeSet<RecordId> {
        let is_due = |row: &Row, inbox: &Inbox| {
            !row.is_finished()
                && inbox.has_turn
                && row.is_over
                && !self.paused.contains(&inbox.event)
        };
        let due = self.rows.iter().filter_map(|row| Some((row, row.inbox.as_ref()?)));
        due.filter(|(row, inbox)| is_due(row, inbox)).map(|(_, inbox)| inbox.id).collect()
    }

    pub fn leased(&mut self, id: RecordId, fence: Fence, is_over: bool) -> u32 {
        self.rises(fence);
        let row = self.row(id).unwrap();
        (row.state, row.fence, row.is_over) = (State::Running, Some(fence), is_over);
        let inbox = row.inbox.as_mut().unwrap();
        inbox.attempts += 1;
        inbox.attempts
    }

    pub fn extend(&mut self, id: RecordId, fence: Fence, is_over: bool) -> bool {
        let holds = |row: &&mut Row| row.fence == Some(fence) && row.state == State::Running;
        let row = self.row(id).filter(holds);
        row.map(|row| row.is_over = is_over).is_some()
    }

    /// `end` is where the record is afterwards; of one that waits, `is_over` says whether its delay is.
    pub fn settle(
        &mut self,
        (id, fence): (RecordId, Fence),
        (number, end, is_over): (u32, State, bool),
    ) -> Settled {
        let Some(row) = self.row(id).filter(|row| row.fence == Some(fence)) else {
            return Settled::LeaseLost;
        };
        if row.state == State::Running {
            (row.state, row.is_over) = (end, is_over);
            let inbox = row.inbox.as_mut().unwrap();
            inbox.reason = (end == State::Dead).then_some(DeadReason::Failed);
            match end {
                State::Waiting => inbox.failed.push((number, "retry")),
                State::Dead => inbox.failed.push((number, "failed")),
                _ => {}
            }
            inbox.has_turn &= end == State::Waiting;
            let serial = inbox.serial;
            self.pass_on(serial);
        }
        Settled::Stored
    }

    /// What a service without an inbox, or a transaction, does at its end.
    pub fn complete(&mut self, key: u8, fence: Fence, is_over: bool) -> Settled {
        let row = self.rows.iter_mut().find(|row| row.key == key && row.fence == Some(fence));
        let is_open = |row: &&mut Row| matches!(row.state, State::Running | State::Done);
        let Some(row) = row.filter(is_open) else { return Settled::LeaseLost };
        row.state = State::Done;
        match &mut row.inbox {
            None => row.is_over = is_over,
            Some(inbox) => {
                inbox.has_turn = false;
                let serial = inbox.serial;
                self.pass_on(serial);
            }
        }
        Settled::Stored
    }

    pub fn release(&mut self, key: u8, fence: Fence) -> Settled {
        let ours = |row: &Row| row.key == key && row.fence == Some(fence);
        match self.rows.iter().position(ours) {
            Some(place) if self.rows[place].state == State::Done => Settled::Stored,
            Some(place) if self.rows[place].inbox.is_none() => {
                self.rows.remove(place);
                Settled::Stored
            }
            _ => Settled::LeaseLost,
        }
    }

    pub fn replay(&mut self, ids: &[RecordId]) -> BTreeSet<RecordId> {
        let mut serials = Vec::new();
        let mut replayed = BTreeSet::new();
        for id in ids {
            let Some(row) = self.row(*id).filter(|row| row.is_finished()) else { continue };
            (row.state, row.is_over) = (State::Waiting, true);
            let inbox = row.inbox.as_mut().unwrap();
            (inbox.attempts, inbox.reason) = (0, None);
            inbox.has_turn = inbox.serial.is_none();
            serials.push(inbox.serial);
            replayed.insert(*id);
        }
        for serial in serials {
            self.pass_on(serial);
        }
        replayed
    }

    pub fn discard(&mut self, ids: &[RecordId]) -> BTreeSet<RecordId> {
        let mut discarded = BTreeSet::new();
        for id in ids {
            if let Some(row) = self.row(*id).filter(|row| row.state == State::Dead) {
                row.state = State::Discarded;
                discarded.insert(*id);
            }
        }
        discarded
    }

    /// How many stored and how many inline records are deleted.
    pub fn purge(&mut self, is_old: bool) -> (u64, u64) {
        let (mut stored, mut inline) = (0, 0);
        self.rows.retain(|row| {
            let (count, is_gone) = match &row.inbox {
                None => (&mut inline, row.is_over),
                Some(inbox) => {
                    let is_settled = matches!(row.state, State::Done | State::Discarded);
                    (&mut stored, is_settled && is_old && !inbox.is_kept)
                }
            };
            *count += u64::from(is_gone);
            !is_gone
        });
        (stored, inline)
    }

    pub fn inbox(&self) -> BTreeMap<RecordId, &Row> {
        let stored = self.rows.iter().filter_map(|row| Some((row.inbox.as_ref()?.id, row)));
        stored.collect()
    }

    pub fn held_up_by(&self, row: &Row) -> Option<RecordId> {
        let inbox = row.inbox.as_ref()?;
        let serial = inbox.serial.filter(|_| row.state == State::Waiting && !inbox.has_turn)?;
        let others = self.rows.iter().filter_map(|row| row.inbox.as_ref());
        let has_turn = |other: &&Inbox| other.serial == Some(serial) && other.has_turn;
        others.filter(has_turn).map(|other| other.id).next()
    }

    fn row(&mut self, id: RecordId) -> Option<&mut Row> {
        let has_id = |row: &&mut Row| row.inbox.as_ref().is_some_and(|inbox| inbox.id == id);
        self.rows.iter_mut().find(has_id)
    }

    /// The first of a serial that is not finished has the turn, unless another one has it.
    fn pass_on(&mut self, serial: Option<u8>) {
        let Some(serial) = serial else { return };
        let of_it = |row: &&mut Row| {
            !row.is_finished()
                && row.inbox.as_ref().is_some_and(|inbox| inbox.serial == Some(serial))
        };
        let mut open: Vec<_> = self.rows.iter_mut().filter(of_it).collect();
        // A record that waits for its number is the newest.
        open.sort_by_key(|row| row.inbox.as_ref().map(|inbox| inbox.id));
        if open.iter().any(|row| row.inbox.as_ref().is_some_and(|inbox| inbox.has_turn)) {
            return;
        }
        if let Some(first) = open.first_mut() {
            first.is_over = true;
            first.inbox.as_mut().unwrap().has_turn = true;
        }
    }
}
