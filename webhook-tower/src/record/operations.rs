//! Operations: what people ask of an inbox, and tell it.

use std::fmt;

use jiff::Timestamp;

use crate::record::{DeadReason, RecordId, State};

/// Which states a list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// Waiting and running.
    Unfinished,
    /// Dead letters.
    Dead,
    /// Done.
    Done,
}

impl Listed {
    /// The states.
    #[must_use]
    pub fn states(self) -> &'static [State] {
        match self {
            Self::Unfinished => &[State::Waiting, State::Running],
            Self::Dead => &[State::Dead],
            Self::Done => &[State::Done],
        }
    }
}

/// A delivery of an inbox, for people. It holds nothing of the body, unless a handler put some of it
/// into its error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub id: RecordId,
    /// Where it is.
    pub state: State,
    /// The provider's name.
    pub provider: String,
    /// The name of the endpoint that it came to.
    pub endpoint: String,
    /// The [tenant](webhook_core::Delivery::tenant); empty if there is none.
    pub tenant: String,
    /// The id that the provider signed, cut at 200 characters, without control characters.
    pub delivery_id: String,
    /// The event type that the provider signed.
    pub event_type: Option<String>,
    /// When it arrived.
    pub received_at: Timestamp,
    /// How often its handler was started, since it was stored or replayed.
    pub attempts: u32,
    /// Waiting: when its next attempt is due. Running: when its lease is over.
    pub due_at: Option<Timestamp>,
    /// The delivery of the same serial key that has to be finished before.
    pub held_up_by: Option<RecordId>,
    /// When it was finished.
    pub finished_at: Option<Timestamp>,
    /// Why it was given up.
    pub reason: Option<DeadReason>,
    /// The error of the last attempt that failed.
    pub error: Option<String>,
}

/// An attempt that did not succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Its number, counted since the delivery was stored or replayed.
    pub number: u32,
    /// When the handler was started.
    pub began_at: Timestamp,
    /// When its end was recorded.
    pub ended_at: Timestamp,
    /// `"retry"`, or the reason why the delivery was given up.
    pub outcome: String,
    /// Why it did not succeed, cut at 2,000 characters.
    pub error: String,
}

/// What no worker leases. Empty fields mean all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pause {
    /// A provider's name; empty for all.
    pub provider: String,
    /// An event type, as the provider spells it; empty for all.
    pub event_type: String,
    /// A tenant; empty for all.
    pub tenant: String,
}

/// `everything`, or `snaptrade`, or `snaptrade TRADE_UPDATE`.
impl fmt::Display for Pause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [&*self.provider, &*self.event_type, &*self.tenant];
        let mut parts = parts.into_iter().filter(|part| !part.is_empty());
        f.write_str(parts.next().unwrap_or("everything"))?;
        parts.try_for_each(|part| write!(f, " {part}"))
    }
}

/// How an inbox is doing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// Deliveries that wait.
    pub waiting: Count,
    /// Deliveries that run.
    pub running: Count,
    /// Deliveries that wait behind another one of their serial key.
    pub held_up: Count,
    /// Dead letters.
    pub dead: Count,
    /// Deliveries that are done.
    pub done: Count,
    /// When the oldest delivery arrived that is not finished, `None` when all are.
    pub oldest_waiting: Option<Timestamp>,
    /// Each endpoint that is among the last thousand deliveries.
    pub endpoints: Vec<EndpointHealth>,
    /// What is paused.
    pub paused: Vec<Pause>,
}

/// A number that is not counted to its end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(u64);

impl Count {
    /// How far a store counts.
    pub const MOST: u32 = 10_000;

    /// The count of a store, which stops behind [`MOST`](Self::MOST).
    #[must_use]
    pub const fn new(count: u64) -> Self {
        Self(count)
    }

    /// The number, or [`MOST`](Self::MOST) if there are more.
    #[must_use]
    pub fn at_least(self) -> u64 {
        self.0.min(u64::from(Self::MOST))
    }

    /// Whether there are no more than that.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.0 <= u64::from(Self::MOST)
    }
}

/// `7`, or `more than 10000`.
impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_exact() {
            f.write_str("more than ")?;
        }
        self.at_least().fmt(f)
    }
}

/// How an endpoint is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointHealth {
    /// The provider's name.
    pub provider: String,
    /// The endpoint's name.
    pub endpoint: String,
    /// When its last delivery arrived.
    pub last_received: Timestamp,
}
