//! Deliveries whose cost is measured, and an application that receives them.
//!
//! The program beside it repeats one step of one delivery, and `scripts/instructions` counts what
//! that takes. `benchmarks` measures the same deliveries in time.

pub mod app;
pub mod deliveries;

pub use app::App;
