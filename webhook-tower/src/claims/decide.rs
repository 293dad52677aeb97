//! Decide: what a stored row means. Nothing else decides this.

use std::time::Duration;

use jiff::Timestamp;

use crate::claims::{Digest, Fence, Settled};

/// What a store keeps for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The fence of the claim.
    pub fence: Fence,
    /// The content that was claimed.
    pub digest: Digest,
    /// Whether it was completed. If not, it is held.
    pub done: bool,
    /// When it ends: the retention if it is done, the lease if it is held.
    pub until: Timestamp,
}

/// What a store does for a caller that asks for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Write a row with a fence that is higher than all earlier ones.
    Acquire,
    /// Answer [`Done`](crate::claims::Claimed::Done).
    Done,
    /// Answer [`InFlight`](crate::claims::Claimed::InFlight).
    InFlight {
        /// When the lease ends.
        until: Timestamp,
    },
    /// Answer [`Conflict`](crate::claims::Claimed::Conflict).
    Conflict,
}

/// Decides for a caller that asks at `now` for a key with content of this digest.
///
/// | row | same content | other content |
/// |---|---|---|
/// | none | acquire | acquire |
/// | held, lease not over | in flight | conflict |
/// | held, lease over | acquire | acquire |
/// | done, retained | done | conflict |
/// | done, retention over | acquire | acquire |
///
/// A row ends at its `until`, not after it. A released claim has no row: nothing had an effect, so
/// other content may take the key.
#[must_use]
pub fn decide(row: Option<&Row>, now: Timestamp, digest: &Digest) -> Decision {
    match row {
        None => Decision::Acquire,
        Some(row) if row.until <= now => Decision::Acquire,
        Some(row) if row.digest != *digest => Decision::Conflict,
        Some(row) if row.done => Decision::Done,
        Some(row) => Decision::InFlight { until: row.until },
    }
}

impl Row {
    /// Whether the holder of this fence may complete or release the claim.
    ///
    /// An expired lease still belongs to its holder until another caller takes the key.
    #[must_use]
    pub fn settled_by(row: Option<&Self>, fence: Fence) -> Settled {
        match row {
            Some(row) if row.fence == fence => Settled::Stored,
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

    fn row(done: bool, until: i64) -> Row {
        Row { fence: Fence::new(7), digest: SAME, done, until: at(until) }
    }

    #[test]
    fn decides_every_row_of_the_table() {
        let (held, done) = (row(false, 10), row(true, 10));
        for (row, now, same, other) in [
            (None, 5, Decision::Acquire, Decision::Acquire),
            (Some(held), 9, Decision::InFlight { until: at(10) }, Decision::Conflict),
            (Some(held), 10, Decision::Acquire, Decision::Acquire),
            (Some(held), 11, Decision::Acquire, Decision::Acquire),
            (Some(done), 9, Decision::Done, Decision::Conflict),
            (Some(done), 10, Decision::Acquire, Decision::Acquire),
            (Some(done), 11, Decision::Acquire, Decision::Acquire),
        ] {
            assert_eq!(decide(row.as_ref(), at(now), &SAME), same, "{row:?} at {now}");
            assert_eq!(decide(row.as_ref(), at(now), &OTHER), other, "{row:?} at {now}");
        }
    }

    #[test]
    fn lets_only_the_fence_of_the_row_settle_it() {
        for (row, fence, settled) in [
            (None, 7, Settled::LeaseLost),
            (Some(row(false, 10)), 6, Settled::LeaseLost),
            (Some(row(false, 10)), 7, Settled::Stored),
            (Some(row(false, 10)), 8, Settled::LeaseLost),
            (Some(row(true, 10)), 6, Settled::LeaseLost),
            (Some(row(true, 10)), 7, Settled::Stored),
        ] {
            assert_eq!(
                Row::settled_by(row.as_ref(), Fence::new(fence)),
                settled,
                "{row:?} {fence}"
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
