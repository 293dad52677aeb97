//! Attempted: what became of an attempt, for those who watch a worker.

use std::time::Duration;

use webhook_tower::{
    Receipt,
    record::{End, RecordId},
};

/// What became of an attempt at a delivery, as it was recorded.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attempted {
    /// The number of the delivery.
    pub id: RecordId,
    /// The provider's name.
    pub provider: String,
    /// Which attempt it was, counted since the delivery was stored or replayed.
    pub attempt: u32,
    /// What becomes of the delivery.
    pub end: End,
    /// Why the attempt did not succeed.
    pub error: Option<String>,
    /// How long the delivery took from its arrival to the end of the attempt; `None` if it cannot be read.
    pub lag: Option<Duration>,
    /// What the handler answered; `None` if none ran to its end.
    pub receipt: Option<Receipt>,
    /// Whether the lease was lost: the attempt took effect too late to be recorded, and another one runs.
    pub is_lost: bool,
}
