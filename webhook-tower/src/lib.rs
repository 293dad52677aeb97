//! Typed, exhaustive, signature-verifying webhook receiving as a tower service.
//!
//! ```
//! use webhook_tower::{
//!     Delivery, Endpoint, HandlerError, Outcome, Secret, SnapTrade, WebhookService, snaptrade,
//!     webhooks,
//! };
//!
//! struct Brokerage;
//!
//! #[webhooks(ignore(snaptrade::_, reason = "we only follow connections and trades"))]
//! impl Brokerage {
//!     #[on(snaptrade::ConnectionBroken)]
//!     async fn reconnect(&self, event: snaptrade::ConnectionBroken) -> Result<(), HandlerError> {
//!         println!("{} has to reconnect", event.user_id);
//!         Ok(())
//!     }
//!
//!     #[on(snaptrade::TradeDetection)]
//!     async fn trades(&self, event: snaptrade::TradeDetection, delivery: &Delivery) {
//!         println!("{}: {} orders", delivery.id(), event.details.orders.len());
//!     }
//!
//!     // New event types, and payloads that do not match the documented shape.
//!     #[on(snaptrade::Unrecognized)]
//!     async fn unrecognized(&self, event: snaptrade::Unrecognized) -> Outcome {
//!         eprintln!("{:?}: {}", event.event_type(), event.reason());
//!         Outcome::Ignored
//!     }
//! }
//!
//! # fn app() -> Result<axum::Router, webhook_tower::SecretError> {
//! let endpoint = Endpoint::<SnapTrade>::new(Secret::from_env("SNAPTRADE_CONSUMER_KEY")?)?;
//! let service = WebhookService::new(endpoint, Brokerage);
//! let app = axum::Router::new().route_service("/webhooks/snaptrade", service);
//! # Ok(app)
//! # }
//! ```
//!
//! # Where to look
//!
//! - [`WebhookService`]: the service, what it refuses and what it answers.
//! - [`on`] and [`webhooks`]: what a handler may look like, and every mistake with its message.
//! - [`WebhookLayer`] and [`VerifyLayer`]: in front of a service that is already there.
//! - [`Tenants`]: secrets of many customers behind one service.
//! - [`ChallengeService`]: the `GET` by which some providers ask whose URL it is.
//! - [`Endpoint`]: secrets, tolerance, and verifying without a server.
//! - [`snaptrade`] and [`sniperoute`]: what the providers send, and the documents that say so.
//! - [`Provider`], [`Scheme`], [`Events`]: a provider of your own.
//! - [`idempotency`]: a delivery that is repeated runs its handler once.
//! - [`record`]: what a store keeps of a delivery, and what a store of your own has to do.
//! - [`inbox`]: a delivery is stored before it is acknowledged, and worked off later.
//! - [`testing`]: samples, signed and delivered to your handlers.
//! - [`devlog`]: a line on the terminal for each delivery.
//! - [`guide`]: handlers, secrets, idempotency, the inbox, providers, shutdown, testing and observability, a
//!   page each.
//!
//! # Words
//!
//! | word | meaning |
//! |---|---|
//! | provider | who sends; a marker type that implements [`Provider`] |
//! | scheme | how a provider signs, as data: [`Scheme`] |
//! | secret | key text from the provider's dashboard: [`Secret`] |
//! | endpoint | a provider with its secrets and settings, ready to verify: [`Endpoint`] |
//! | delivery | what passed verification: [`Delivery`] |
//! | event | what happened, typed: [`snaptrade::ConnectionBroken`]; all of a provider's: [`snaptrade::Event`] |
//! | handler | your function |
//! | outcome | the handler's answer: [`Outcome`] |
//! | rejection | our refusal, before a handler ran: [`Rejection`] |
//! | idempotency store | remembers which deliveries were handled: [`idempotency`] |
//! | lease | what is held for a delivery while its handler runs: [`idempotency::Lease`] |
//! | record | what a store keeps for a delivery: [`record`] |
//! | inbox | deliveries that are stored before they are acknowledged: [`inbox`] |
//! | receipt | what became of a delivery: [`Receipt`] |
//!
//! # Features
//!
//! - `axum`: [`DeliveryExt`], which runs axum's extractors on the request that brought a delivery.
//! - `metrics`: counters and a latency histogram through the [`metrics`](https://docs.rs/metrics)
//!   facade: `webhook_deliveries_total` (labels `provider`, `event`, `outcome`),
//!   `webhook_rejections_total` (`provider`, `reason`), `webhook_verified_total` (`provider`; what
//!   `VerifyLayer` lets through), `webhook_abandoned_total` (`provider`; the sender hung up before
//!   its delivery was there), `webhook_leases_lost_total` (`provider`; a lease ended before its
//!   holder was done) and `webhook_duration_seconds` (`provider`), `webhook_challenges_total`
//!   (`provider`; signed challenges that were answered), `webhook_url_challenges_total`
//!   (`provider`, `status`), `webhook_empty_total` (`provider`; bodies without events) and
//!   `webhook_drift_total` (`provider`, `event`, `kind`; where a service counts it).
//! - `tenants`: [`Tenants`], for customers that have secrets of their own.
//! - `testing`: the module [`testing`], for your dev-dependencies.
//!
//! A feature adds; none changes what is verified or answered.
//! The service needs a tokio runtime, for its time limits and for handlers whose sender hangs up.
//! A process that ends waits for those with [`WebhookService::drain`].

mod deadline;
mod discard;
mod body_limits;
mod body;
mod rotation_wait;
mod receipt;
mod bodies;
mod respond;
mod end;
#[cfg(feature = "metrics")]
mod metrics;
mod traffic;
mod observe;
mod run;
mod batch;
pub mod record;
pub mod idempotency;
mod memory;
mod remembered;
mod handlers;
mod future;
mod service;
mod challenge_service;
#[cfg(feature = "tenants")]
mod owners;
#[cfg(feature = "tenants")]
mod tenants;
mod builder;
mod deduplicating;
pub mod inbox;
mod layer;
mod mistaken;
mod verify_layer;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "devlog")]
pub mod devlog;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod guide;

// The two providers, and what a handler is.
pub use webhook_core::{
    HandledBy, HandlerError, IntoOutcome, On, Outcome, RetryAdvice, on, permanent, retry_after,
    webhooks,
};
#[cfg(feature = "snaptrade")]
pub use webhook_core::{SnapTrade, snaptrade};
#[cfg(feature = "sniperoute")]
pub use webhook_core::{SnipeRoute, sniperoute};

// What is verified, and with what.
pub use webhook_core::{
    CheckedHeaders, Delivery, Endpoint, Json, RawJson, Rejection, RejectionKind, RequestContext,
    RotationBegun, Secret, SecretAwaited, SecretEncoding, SecretError, SecretErrorKind, Signed,
    StoredDelivery, canonical, schemes,
};

// A provider of your own.
pub use webhook_core::{
    Acknowledgement, Algorithm, Batch, BodyForm, Challenge, ChallengeAnswer, ClaimedType,
    DecodeError, EventPayload, EventType, Events, HeaderFamily, IdSource, Provider, Scheme,
    SignatureEncoding, SignedPart, SignedType, TimeFormat, TimeSource, Typing, Unrecognized,
    UnrecognizedReason, decimal, one_of, open_enum, open_struct,
};

// Who handles what.
pub use webhook_core::{Covered, Dispatch, HandlerFuture, SerialKey, ToSerialKey, coverage};

// The types of the public fields that are not ours, and what the macros call.
#[doc(hidden)]
pub use webhook_core::private;
pub use webhook_core::{jiff, rust_decimal};

// The service.
#[cfg(feature = "axum")]
pub use self::extract::{DeliveryExt, ExtractError};
#[cfg(feature = "tenants")]
pub use self::tenants::{TenantService, Tenants};
pub use self::{
    batch::BatchTimedOut,
    bodies::ResponseBody,
    body_limits::BodyLimits,
    builder::WebhookServiceBuilder,
    challenge_service::ChallengeService,
    end::{End, Ended, Ending, Endings},
    future::ResponseFuture,
    receipt::{Receipt, Receipts, Verdict},
    run::{HandlerPanicked, HandlerTimedOut},
    service::WebhookService,
};

// In front of a service that is already there.
pub use self::{
    bodies::{LayeredBody, SignedBody},
    layer::{WebhookLayer, WithWebhooks, WithWebhooksFuture},
    verify_layer::{Verify, VerifyFuture, VerifyLayer},
};

// A delivery that is repeated runs its handler once.
pub use self::memory::MemoryStore;
