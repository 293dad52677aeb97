//! The parts of webhook receiving that need no server: schemes, verification, events, outcomes.
//!
//! Applications depend on `webhook-tower`, which re-exports everything here. Use this crate alone
//! where there is no tower: behind a queue, in a Lambda, in a program that only verifies.
//!
//! The modules stand in reading order, and each uses only those above it.

pub mod canonical;
mod secret;

mod content;
mod coverage;
mod delivery;
mod endpoint;
mod envelope;
mod event;
mod handler;
mod outcome;
#[doc(hidden)]
pub mod private;
mod provider;
mod rejection;
mod scheme;
mod sign;
mod unverified;
mod verify;
mod window;

mod decimal;
#[cfg(test)]
mod leaves;
mod open_enum;
mod raw_json;
pub mod snaptrade;
pub mod sniperoute;

pub use webhook_macros::{Events, on, webhooks};

pub use self::{
    coverage::coverage,
    delivery::Delivery,
    endpoint::Endpoint,
    event::{Cause, Event, EventType, Events, Misfit, Unrecognized},
    handler::{Covered, Dispatch, HandledBy, On},
    outcome::{HandlerError, IntoOutcome, Outcome},
    provider::Provider,
    raw_json::RawJson,
    rejection::{Rejection, RejectionKind},
    scheme::{Encoding, Part, Scheme},
    secret::{Secret, SecretEncoding, SecretError, SecretErrorKind},
    sign::Signed,
    snaptrade::SnapTrade,
    sniperoute::SnipeRoute,
};
