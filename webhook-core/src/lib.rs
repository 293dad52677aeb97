//! The parts of webhook receiving that need no server: schemes, verification, events, outcomes.
//!
//! Applications depend on `webhook-tower`, which re-exports everything here. Use this crate alone
//! where there is no tower: behind a queue, in a Lambda, in a program that only verifies.
//!
//! The modules stand in reading order, and each uses only those above it.

// What a scheme is made of.
mod decode_error;
pub mod canonical;
mod printable;
mod secret;
mod rejection;
mod scheme;

// How a delivery is proven authentic.
#[cfg_attr(
    not(any(feature = "snaptrade", feature = "sniperoute")),
    expect(dead_code, reason = "payloads have times too")
)]
mod time;
mod tags;
mod unverified;
mod window;
mod form;
mod content;
mod pairs;
mod key;
mod keys;
mod sign;
mod several;
mod envelope;
mod claim;

// What it says, and to whom.
mod typing;
mod event;
mod sample;
mod acknowledgement;
mod challenge;
mod provider;
mod request;
mod headers;
mod delivery;
mod endpoint;
mod url;
mod sender;
mod rotation;
mod tenant;
mod proven;
mod verify;
mod batch;
mod answer;
mod stored;
mod advice;
mod handler_error;
mod outcome;
mod serial;
mod handler;
mod coverage;

// What the macros, the other crates and the providers need.
mod drift;
#[doc(hidden)]
pub mod open_enum;
pub mod decimal;
mod raw_json;
#[doc(hidden)]
pub mod one_of;
#[doc(hidden)]
pub mod open_struct;
#[doc(hidden)]
pub mod private;
#[cfg(test)]
mod leaves;

#[cfg(feature = "snaptrade")]
pub mod snaptrade;
#[cfg(feature = "sniperoute")]
pub mod sniperoute;
pub mod schemes;

/// The types of the public fields that are not ours.
pub use jiff;
pub use rust_decimal;
pub use webhook_macros::{Events, on, webhooks};

#[cfg(feature = "snaptrade")]
pub use self::snaptrade::SnapTrade;
#[cfg(feature = "sniperoute")]
pub use self::sniperoute::SnipeRoute;
pub use self::{
    acknowledgement::Acknowledgement,
    advice::{RetryAdvice, permanent, retry_after},
    canonical::Json,
    challenge::{Challenge, ChallengeAnswer},
    coverage::coverage,
    decode_error::DecodeError,
    delivery::Delivery,
    endpoint::Endpoint,
    event::{EventPayload, EventType, Events, Unrecognized, UnrecognizedReason},
    handler::{Covered, Dispatch, HandledBy, HandlerFuture, On},
    handler_error::HandlerError,
    keys::{RotationBegun, SecretAwaited},
    outcome::{IntoOutcome, Outcome},
    printable::is_printable,
    provider::Provider,
    raw_json::RawJson,
    rejection::{Rejection, RejectionKind},
    request::RequestContext,
    scheme::{
        Algorithm, Batch, BodyForm, HeaderFamily, IdSource, Scheme, SignatureEncoding, SignedPart,
        TimeFormat, TimeSource,
    },
    secret::{Secret, SecretEncoding, SecretError, SecretErrorKind},
    serial::{SerialKey, ToSerialKey},
    sign::Signed,
    stored::StoredDelivery,
    typing::{ClaimedType, SignedType, Typing},
    verify::CheckedHeaders,
};
