//! What the tests of the stores share: a PostgreSQL of their own, an application whose effects are
//! counted, and a sender.

pub mod effects;
pub mod pgbouncer;
pub mod postgres;
pub mod process;
pub mod sender;

// What is killed, what is sent meanwhile, and when.
pub mod fleet;
pub mod load;
pub mod plan;

/// The programs in the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
