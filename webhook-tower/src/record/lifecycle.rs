//! Lifecycle: what goes into a store and comes out of it while a delivery is on its way.

use std::{fmt, num::ParseIntError, str::FromStr, time::Duration};

use jiff::Timestamp;
use webhook_core::StoredDelivery;

use crate::record::{DeliveryKey, Digest, Serial};

/// The number of a record; of two records of one serial key, the later one has the higher number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(i64);

impl RecordId {
    /// The id with this number. Only stores need this.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Its number, in the integer type of databases.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What [`RecordId`] displays, such as in an address or a command line.
impl FromStr for RecordId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// The number of a lease. A later lease has a higher one.
///
/// It is a fencing token: a system that remembers the highest one it has seen can reject holders of
/// expired leases by their lower ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(i64);

impl Fence {
    /// Creates the fence of this number. Only stores need this.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Its number, in the integer type of databases.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

/// A table of words, which databases and people read.
macro_rules! words {
    ($(#[$of_type:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$of_type])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of])* $variant,)+
        }

        impl $name {
            /// As a word.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// What a store has written as this word; `None` for any other word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

words! {
    /// Where a delivery is. It is exhaustive on purpose: a store has to write all of them.
    State {
        /// A worker will run it.
        Waiting = "waiting",
        /// Somebody holds its lease.
        Running = "running",
        /// It was handled or ignored.
        Done = "done",
        /// It was given up, and stays until somebody replays or discards it.
        Dead = "dead",
        /// Somebody has decided that it is not to be run.
        Discarded = "discarded",
    }
}

words! {
    /// Why a delivery was given up.
    #[non_exhaustive]
    DeadReason {
        /// The handler said that no retry can mend it.
        Failed = "failed",
        /// The last of its attempts did not succeed either, or did not end.
        Exhausted = "exhausted",
        /// What is stored doesn't have the form of a delivery of its provider.
        Unreadable = "unreadable",
    }
}

impl fmt::Display for DeadReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Failed => "the handler failed for good",
            Self::Exhausted => "the last attempt did not succeed",
            Self::Unreadable => "the stored delivery cannot be read",
        })
    }
}

/// A delivery to store.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// The key, which may be stored once.
    pub key: DeliveryKey,
    /// The digest of what was signed, without its time.
    pub digest: Digest,
    /// The event type that was signed.
    pub event_type: Option<String>,
    /// What orders it among others.
    pub serial: Option<Serial>,
    /// The delivery as it is kept.
    pub stored: StoredDelivery,
    /// For how long the same delivery could arrive again and be accepted; `None` if the endpoint
    /// accepts any age. The record is kept for at least this long.
    pub repeatable: Option<Duration>,
}

/// Which records are to be leased.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The names of the providers.
    pub providers: &'a [&'static str],
    /// How many at most.
    pub limit: u32,
    /// How long a lease lasts unless it is [extended](crate::record::RecordStore::extend).
    pub lease: Duration,
}

/// A delivery that was leased.
#[derive(Debug, Clone)]
pub struct Leased {
    /// The record and the fence of its lease.
    pub held: Held,
    /// The provider's name.
    pub provider: String,
    /// The event type that was signed.
    pub event_type: Option<String>,
    /// How often it was leased, since it was stored or replayed.
    pub attempt: u32,
    /// What orders it among others.
    pub serial: Option<Serial>,
    /// The delivery; the error says why it cannot be read.
    pub stored: Result<StoredDelivery, String>,
}

/// A record, and the fence of its lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Held {
    /// The record.
    pub id: RecordId,
    /// The fence.
    pub fence: Fence,
}

/// What becomes of a delivery whose lease is held.
#[derive(Debug, Clone)]
pub struct Settlement {
    /// The record and the fence of its lease.
    pub held: Held,
    /// The serial that it was leased with.
    pub serial: Option<Serial>,
    /// Which attempt it was.
    pub attempt: u32,
    /// When the attempt began.
    pub began: Timestamp,
    /// What becomes of it.
    pub end: End,
    /// Why the attempt did not succeed, for people. [`RecordStore::settle`](crate::record::RecordStore)
    /// keeps it with the attempt.
    pub error: Option<String>,
}

/// What becomes of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It is done.
    Done,
    /// It is run again after this time.
    Retry(Duration),
    /// It is given up.
    Dead(DeadReason),
}

impl End {
    /// Where the record is then.
    #[must_use]
    pub fn state(self) -> State {
        match self {
            Self::Done => State::Done,
            Self::Retry(_) => State::Waiting,
            Self::Dead(_) => State::Dead,
        }
    }

    /// Why it is given up.
    #[must_use]
    pub fn reason(self) -> Option<DeadReason> {
        match self {
            Self::Dead(reason) => Some(reason),
            Self::Done | Self::Retry(_) => None,
        }
    }

    /// After which time it is run again.
    #[must_use]
    pub fn delay(self) -> Option<Duration> {
        match self {
            Self::Retry(delay) => Some(delay),
            Self::Done | Self::Dead(_) => None,
        }
    }
}

/// The result of settling a lease.
///
/// It is exhaustive on purpose: a store that can't tell whether a lease was settled returns an
/// error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The lease was settled.
    Stored,
    /// The record belongs to another fence, or to none. Nothing was changed.
    LeaseLost,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_go_to_a_database_and_come_back() {
        let id = RecordId::new(42);
        assert_eq!((id.to_string().parse(), id.get()), (Ok(id), 42));
        assert_eq!(Fence::new(7).get(), 7);
        let dead = DeadReason::Exhausted;
        assert_eq!(DeadReason::from_word(dead.as_str()), Some(dead));
        assert_eq!(dead.to_string(), "the last attempt did not succeed");
    }
}
