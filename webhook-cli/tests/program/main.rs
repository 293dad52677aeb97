//! The program itself, as it is built, against real services on sockets.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

mod support;

mod doctor;
mod endpoints;
mod events;
mod drift;
mod generate;
mod inbox;
mod listen;
mod page;

mod provider_cases;
mod replay;
mod schemes;
mod send;
mod sign;
mod usage;
mod verify;
