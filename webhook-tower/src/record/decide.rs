//! Decide: what a record means. Nothing else decides this.

use std::time::Duration;

use jiff::Timestamp;

use crate::record::{Digest, Fence, Settled};

/// What a store keeps for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// The fence of the lease.
    pub fence: Fence,
    /// The digest of the content.
    pub digest: Digest,
    /// Whether the delivery is done. If not, the key is held.
    pub done: bool,
    /// Whether an inbox has stored it, with its content. Then it never ends by itself.
    pub stored: bool,
    /// When it ends: with the retention if it is done, with the lease if it is held.
    pub until: Timestamp,
}

/// What a store has for a key.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// The record.
    pub record: Option<Record>,
    /// The time of the database.
    pub now: Timestamp,
}

/// What a store does for a caller that asks for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Write a record with a fence that is higher than all earlier ones.
    Acquire,
    /// Answer [`Done`](crate::record::Acquisition::Done).
    Done,
    /// Answer [`InFlight`](crate::record::Acquisition::InFlight).
    InFlight {
        /// When the lease expires.
        until: Timestamp,
    },
    /// Answer [`Conflict`](crate::record::Acquisition::Conflict).
    Conflict,
}

/// Decides for a caller that asks at `now` for a key with content of this digest, to run its handler
/// or to store it in an inbox.
///
/// | record | same content | other content |
/// |---|---|---|
/// | none | acquire | acquire |
/// | held, lease not expired | in flight | conflict |
/// | held, lease expired | acquire | acquire |
/// | done, retained | done | conflict |
/// | done, retention over | acquire | acquire |
/// | stored in an inbox, whatever became of it | done | conflict |
///
/// A record ends at its `until`, not after it. A released key has no record: nothing had an effect,
/// so other content may take the key. A stored delivery was acknowledged; its inbox looks after it.
#[must_use]
pub fn decide(record: Option<&Record>, now: Timestamp, digest: &Digest) -> Decision {
    match record {
        None => Decision::Acquire,
        Some(record) if !record.stored && record.until <= now => Decision::Acquire,
        Some(record) if record.digest != *digest => Decision::Conflict,
        Some(record) if record.stored || record.done => Decision::Done,
        Some(record) => Decision::InFlight { until: record.until },
    }
}

impl Record {
    /// Whether the holder of this fence may complete or release the lease.
    ///
    /// An expired lease still belongs to its holder until another caller takes the key.
    #[must_use]
    pub fn settled_by(record: Option<&Self>, fence: Fence) -> Settled {
        match record {
            Some(record) if record.fence == fence => Settled::Stored,
            Some(_) | None => Settled::LeaseLost,
        }
    }
}

/// The last whole second of the calendar, which databases can count to without rounding.
const END: Timestamp = Timestamp::constant(253_402_207_200, 0);

/// `now` plus `time`, or the end of the calendar.
#[must_use]
pub fn after(now: Timestamp, time: Duration) -> Timestamp {
    now.checked_add(time).map_or(END, |end| end.min(END))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAME: Digest = Digest::from_bytes([1; 32]);
    const OTHER: Digest = Digest::from_bytes([2; 32]);

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn record(done: bool, until: i64) -> Record {
        Record { fence: Fence::new(7), digest: SAME, done, stored: false, until: at(until) }
    }

    #[test]
    fn decides_every_row_of_the_table() {
        let (held, done) = (record(false, 10), record(true, 10));
        let stored = Record { stored: true, ..held };
        for (record, now, same, other) in [
            (None, 5, Decision::Acquire, Decision::Acquire),
            (Some(held), 9, Decision::InFlight { until: at(10) }, Decision::Conflict),
            (Some(held), 10, Decision::Acquire, Decision::Acquire),
            (Some(held), 11, Decision::Acquire, Decision::Acquire),
            (Some(done), 9, Decision::Done, Decision::Conflict),
            (Some(done), 10, Decision::Acquire, Decision::Acquire),
            (Some(done), 11, Decision::Acquire, Decision::Acquire),
            (Some(stored), 9, Decision::Done, Decision::Conflict),
            (Some(stored), 11, Decision::Done, Decision::Conflict),
            (Some(Record { done: true, ..stored }), 11, Decision::Done, Decision::Conflict),
        ] {
            assert_eq!(decide(record.as_ref(), at(now), &SAME), same, "{record:?} at {now}");
            assert_eq!(decide(record.as_ref(), at(now), &OTHER), other, "{record:?} at {now}");
        }
    }

    #[test]
    fn lets_only_the_fence_of_the_record_settle_it() {
        for (record, fence, settled) in [
            (None, 7, Settled::LeaseLost),
            (Some(record(false, 10)), 6, Settled::LeaseLost),
            (Some(record(false, 10)), 7, Settled::Stored),
            (Some(record(false, 10)), 8, Settled::LeaseLost),
            (Some(record(true, 10)), 6, Settled::LeaseLost),
            (Some(record(true, 10)), 7, Settled::Stored),
        ] {
            assert_eq!(
                Record::settled_by(record.as_ref(), Fence::new(fence)),
                settled,
                "{record:?} {fence}"
            );
        }
    }

    #[test]
    fn ends_with_the_calendar() {
        assert_eq!(after(at(5), Duration::from_secs(5)), at(10));
        assert_eq!(after(at(5), Duration::MAX), END);
        assert_eq!(after(Timestamp::MAX, Duration::from_nanos(1)), END);
        assert_eq!(END.as_second(), Timestamp::MAX.as_second());
    }
}
