//! The parts of webhook receiving that need no server: schemes, verification, events, outcomes.
//!
//! Applications depend on `webhook-tower`, which re-exports everything here. Use this crate alone
//! where there is no tower: behind a queue, in a Lambda, in a program that only verifies.
//!
//! The modules stand in reading order, and each uses only those above it.

// What a scheme is made of.
mod decode_error;
pub mod canonical;
mod secret;
mod rejection;
mod scheme;

// How a delivery is proven authentic.
mod tags;
mod unverified;
mod window;
mod content;
mod key;
mod keys;
mod sign;
mod time;
mod envelope;

// What it says, and to whom.
mod event;
mod acknowledgement;
mod provider;
mod request;
mod delivery;
mod endpoint;
mod rotation;
mod verify;
mod stored;
mod outcome;
mod serial;
mod handler;
mod coverage;

// What the macros, the other crates and the providers need.
#[doc(hidden)]
pub mod private;
mod open_enum;
mod decimal;
mod raw_json;
#[cfg(test)]
mod leaves;

pub mod snaptrade;
pub mod sniperoute;

/// The types of the public fields that are not ours.
pub use jiff;
pub use rust_decimal;
pub use webhook_macros::{Events, on, webhooks};

pub use self::{
    acknowledgement::Acknowledgement,
    canonical::Json,
    coverage::coverage,
    decode_error::DecodeError,
    delivery::Delivery,
    endpoint::Endpoint,
    event::{Event, EventType, Events, Unrecognized, UnrecognizedReason},
    handler::{Covered, Dispatch, HandledBy, HandlerFuture, On},
    keys::{RotationBegun, SecretAwaited},
    outcome::{HandlerError, IntoOutcome, Outcome},
    provider::Provider,
    raw_json::RawJson,
    rejection::{Rejection, RejectionKind},
    request::RequestContext,
    scheme::{IdSource, Scheme, SignatureEncoding, SignedPart, TimeSource},
    secret::{Secret, SecretEncoding, SecretError, SecretErrorKind},
    serial::{SerialKey, ToSerialKey},
    sign::Signed,
    snaptrade::SnapTrade,
    sniperoute::SnipeRoute,
    stored::StoredDelivery,
    verify::CheckedHeaders,
};
