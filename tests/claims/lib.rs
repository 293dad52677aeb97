//! What the tests of claims share: a PostgreSQL of their own, an application whose effects are counted,
//! and who sends to it.

pub mod effects;
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
