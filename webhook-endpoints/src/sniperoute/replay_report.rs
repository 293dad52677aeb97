//! Replay report: how each event that had failed ended.

use std::fmt;

use http::StatusCode;
use jiff::Timestamp;
use webhook_core::sniperoute::WebhookEventType;

/// How the failed deliveries that a replay found ended, in the order in which it ran them: the
/// oldest first. `Display` is a line for each and a summary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplayReport {
    /// One entry for each event.
    pub events: Vec<ReplayedEvent>,
}

/// One event of a [`ReplayReport`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplayedEvent {
    /// The id of the event.
    pub event_id: String,
    /// Its type.
    pub event_type: WebhookEventType,
    /// When its first failed delivery was made.
    pub created_at: Timestamp,
    /// How it ended.
    pub outcome: ReplayOutcome,
}

/// How an event that had failed ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplayOutcome {
    /// The service took it now: it answered with success, as it also does for an event that it
    /// ignores, or that its handler gave up for good.
    Done,
    /// The service was asked and did not succeed: its status.
    Failed(StatusCode),
    /// The service itself failed: its error.
    Broken(String),
    /// Another delivery of the same event has succeeded.
    DeliveredLater,
    /// SnipeRoute tries it again itself, at this time.
    Scheduled(Timestamp),
    /// The caller knows that it is done.
    DoneElsewhere,
    /// There is no handler for its type.
    NotHandled,
    /// The history has no event in it that could be run.
    Unusable,
}

impl ReplayOutcome {
    /// Whether the event is still to be done, and nobody tries it again.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        matches!(self, Self::Failed(_) | Self::Broken(_) | Self::Unusable)
    }
}

impl ReplayReport {
    /// How many events ended in this way.
    pub fn count(&self, ended: impl Fn(&ReplayOutcome) -> bool) -> usize {
        self.events.iter().filter(|event| ended(&event.outcome)).count()
    }
}

impl fmt::Display for ReplayReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ReplayedEvent { event_id, event_type, outcome, .. } in &self.events {
            writeln!(f, "{event_id} {event_type}: {outcome}")?;
        }
        let done = self.count(|outcome| *outcome == ReplayOutcome::Done);
        let failed = self.count(ReplayOutcome::has_failed);
        let others = self.events.len() - done - failed;
        write!(f, "{done} replayed, {failed} failed, {others} passed over")
    }
}

impl fmt::Display for ReplayOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done => f.write_str("replayed"),
            Self::Failed(status) => write!(f, "the service answered {}", status.as_u16()),
            Self::Broken(error) => write!(f, "the service failed: {error}"),
            Self::DeliveredLater => f.write_str("was delivered later"),
            Self::Scheduled(at) => write!(f, "SnipeRoute tries it again at {at}"),
            Self::DoneElsewhere => f.write_str("is done already"),
            Self::NotHandled => f.write_str("has no handler"),
            Self::Unusable => f.write_str("has no payload that could be run"),
        }
    }
}
