//! Rows: who is measured against whom, in one process.

pub mod dispatch;
pub mod large;
pub mod peers;
pub mod refusals;
pub mod services;
pub mod snaptrade;
