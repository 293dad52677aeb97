//! Schemes: what they can say, and the named ones.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "the helpers are part of the tests"
)]

mod given;
mod named;

mod algorithms;
mod forms;
mod tokens;
mod headers;
mod identity;
mod batches;
mod members;
mod times;

mod tampering;
mod surfaces;
mod vectors;
