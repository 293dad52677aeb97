//! Table: the rows of a store in memory, in the order in which they end.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;

use crate::claims::{Claimed, Decision, Digest, Fence, Row, Settled, decide};

/// How many expired rows each claim removes: more than it adds.
const SWEPT: usize = 4;

type Hash = [u8; 32];

/// Rows by key and by end. Both maps always have the same rows.
#[derive(Default)]
pub(super) struct Table {
    rows: HashMap<Hash, Row>,
    ends: BTreeSet<(Timestamp, Hash)>,
    /// Counted for all keys, so that it still rises after a row is removed.
    last_fence: i64,
}

impl Table {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Claims a key; `None` if there is no room.
    pub(super) fn claim(
        &mut self,
        key: &Hash,
        digest: &Digest,
        now: Timestamp,
        until: Timestamp,
        capacity: usize,
    ) -> Option<Claimed> {
        self.sweep(now);
        match decide(self.rows.get(key), now, digest) {
            Decision::Done => Some(Claimed::Done),
            Decision::InFlight { until } => Some(Claimed::InFlight { until }),
            Decision::Conflict => Some(Claimed::Conflict),
            Decision::Acquire if self.rows.len() >= capacity && !self.rows.contains_key(key) => {
                None
            }
            Decision::Acquire => {
                self.last_fence += 1;
                let fence = Fence::new(self.last_fence);
                self.put(*key, Row { fence, digest: *digest, done: false, until });
                Some(Claimed::Acquired { fence })
            }
        }
    }

    pub(super) fn complete(&mut self, key: &Hash, fence: Fence, until: Timestamp) -> Settled {
        let row = self.rows.get(key).copied();
        if let (Settled::Stored, Some(row)) = (Row::settled_by(row.as_ref(), fence), row) {
            self.put(*key, Row { done: true, until, ..row });
            return Settled::Stored;
        }
        Settled::LeaseLost
    }

    pub(super) fn release(&mut self, key: &Hash, fence: Fence) -> Settled {
        let row = self.rows.get(key).copied();
        let settled = Row::settled_by(row.as_ref(), fence);
        if let (Settled::Stored, Some(Row { done: false, .. })) = (settled, row) {
            self.take(key);
        }
        settled
    }

    /// Removes the first expired rows.
    fn sweep(&mut self, now: Timestamp) {
        for _ in 0..SWEPT {
            match self.ends.first() {
                Some(&(until, key)) if until <= now => self.take(&key),
                _ => return,
            }
        }
    }

    fn put(&mut self, key: Hash, row: Row) {
        self.take(&key);
        self.ends.insert((row.until, key));
        self.rows.insert(key, row);
    }

    fn take(&mut self, key: &Hash) {
        if let Some(row) = self.rows.remove(key) {
            self.ends.remove(&(row.until, *key));
        }
    }
}
