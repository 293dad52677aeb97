//! Testing: signed samples of what a provider sends.
//!
//! It is behind the feature `testing`, which belongs into your dev-dependencies:
//!
//! ```toml
//! [dev-dependencies]
//! webhook-tower = { version = "0.1", features = ["testing"] }
//! ```
//!
//! Nothing is switched off for a test. A sample is signed with the endpoint's own secret and takes
//! the same road as a real delivery, so a test covers verification, decoding and the handler.
//! [The guide](crate::guide::testing) lists what a test can change.
//!
//! ```
//! use webhook_tower::{
//!     SnapTrade, WebhookService, snaptrade,
//!     testing::{self, deliver, sample},
//!     webhooks,
//! };
//!
//! struct Brokerage;
//!
//! #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "only broken connections matter to us"))]
//! impl Brokerage {
//!     #[on(snaptrade::ConnectionBroken)]
//!     async fn reconnect(&self, event: snaptrade::ConnectionBroken) {
//!         assert_eq!(event.user_id, "user-7");
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let service = WebhookService::new(testing::endpoint::<SnapTrade>(), Brokerage);
//! let broken = sample::<snaptrade::ConnectionBroken>().with("userId", "user-7");
//!
//! assert!(deliver(&service, &broken).await.is_done());
//! assert_eq!(deliver(&service, &broken).tampered().await.status(), 401);
//! # }
//! ```

pub mod idempotency;
pub mod record;
mod deliver;
mod sample;
mod sign;

pub use self::{
    deliver::{Answer, Deliver, Receiver, deliver},
    sample::{Sample, sample},
    sign::{endpoint, secret, sign},
};
