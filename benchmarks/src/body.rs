//! Body: the deliveries that are measured, dated and signed now.

use std::time::Duration;

use webhook_instructions::deliveries;
pub use webhook_instructions::deliveries::Delivered;
use webhook_tower::{Endpoint, Provider, jiff::Timestamp, testing};

/// An endpoint that takes what was signed when the measuring began.
pub fn endpoint<P: Provider>() -> Endpoint<P> {
    testing::endpoint::<P>().with_tolerance(Duration::from_hours(24))
}

pub fn snaptrade(event_type: &str) -> Delivered {
    deliveries::snaptrade(event_type, Timestamp::now())
}

pub fn ten_orders() -> Delivered {
    deliveries::ten_orders(Timestamp::now())
}

pub fn sniperoute(event_type: &str) -> Delivered {
    deliveries::sniperoute(event_type, Timestamp::now())
}
