//! Table: the records of a store in memory, in the order in which they end.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;

use crate::idempotency::{Acquisition, Decision, Digest, Fence, Record, Settled, decide};

/// How many expired records each acquisition removes: more than it adds.
const SWEPT: usize = 4;

type Hash = [u8; 32];

/// Records by key and by end. Both maps always have the same records.
#[derive(Default)]
pub(super) struct Table {
    records: HashMap<Hash, Record>,
    ends: BTreeSet<(Timestamp, Hash)>,
    /// Counted for all keys, so that it still rises after a record is removed.
    last_fence: i64,
}

impl Table {
    pub(super) fn len(&self) -> usize {
        self.records.len()
    }

    /// Acquires the lease of a key; `None` if there is no room.
    pub(super) fn acquire(
        &mut self,
        key: &Hash,
        digest: &Digest,
        now: Timestamp,
        until: Timestamp,
        capacity: usize,
    ) -> Option<Acquisition> {
        self.sweep(now);
        match decide(self.records.get(key), now, digest) {
            Decision::Done => Some(Acquisition::Done),
            Decision::InFlight { until } => Some(Acquisition::InFlight { until }),
            Decision::Conflict => Some(Acquisition::Conflict),
            Decision::Acquire
                if self.records.len() >= capacity && !self.records.contains_key(key) =>
            {
                None
            }
            Decision::Acquire => {
                self.last_fence += 1;
                let fence = Fence::new(self.last_fence);
                self.put(*key, Record { fence, digest: *digest, done: false, until });
                Some(Acquisition::Acquired { fence })
            }
        }
    }

    pub(super) fn complete(&mut self, key: &Hash, fence: Fence, until: Timestamp) -> Settled {
        let record = self.records.get(key).copied();
        let settled = Record::settled_by(record.as_ref(), fence);
        if let (Settled::Stored, Some(record)) = (settled, record) {
            self.put(*key, Record { done: true, until, ..record });
        }
        settled
    }

    pub(super) fn release(&mut self, key: &Hash, fence: Fence) -> Settled {
        let record = self.records.get(key).copied();
        let settled = Record::settled_by(record.as_ref(), fence);
        if let (Settled::Stored, Some(Record { done: false, .. })) = (settled, record) {
            self.take(key);
        }
        settled
    }

    /// Removes the first expired records.
    fn sweep(&mut self, now: Timestamp) {
        for _ in 0..SWEPT {
            match self.ends.first() {
                Some(&(until, key)) if until <= now => self.take(&key),
                _ => return,
            }
        }
    }

    fn put(&mut self, key: Hash, record: Record) {
        self.take(&key);
        self.ends.insert((record.until, key));
        self.records.insert(key, record);
    }

    fn take(&mut self, key: &Hash) {
        if let Some(record) = self.records.remove(key) {
            self.ends.remove(&(record.until, *key));
        }
    }
}
