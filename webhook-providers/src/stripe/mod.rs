//! Stripe: 275 event types, each with a `data.object` that you read as a type of your own.
//!
//! The types are those of `enabled_events` of a webhook endpoint, as version 16.1.0 of
//! <https://github.com/stripe/stripe-python> (MIT) lists them
//! (`stripe/params/_webhook_endpoint_create_params.py`); the members of an event are those of
//! `stripe/_event.py`. What stands in `data.object` depends on the event, on the version of the API and on
//! the account, so the handler says what it needs of it:
//!
//! ```
//! use webhook_providers::stripe;
//! use webhook_tower::{Endpoint, HandlerError, Secret, WebhookService, webhooks};
//!
//! struct Shop;
//!
//! #[derive(serde::Deserialize)]
//! struct PaymentIntent {
//!     id: String,
//!     amount_received: i64,
//! }
//!
//! #[webhooks]
//! impl Shop {
//!     #[on(stripe::PaymentIntentSucceeded)]
//!     async fn paid(&self, event: stripe::PaymentIntentSucceeded) -> Result<(), HandlerError> {
//!         let payment = event.data_as::<PaymentIntent>()?.object;
//!         eprintln!("{} has brought {}", payment.id, payment.amount_received);
//!         Ok(())
//!     }
//!
//!     #[on(stripe::_, stripe::Unrecognized)]
//!     async fn others(&self, _event: stripe::Event) {}
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::new("whsec_the signing secret of the endpoint")?;
//! let service = WebhookService::new(Endpoint::<stripe::Stripe>::new(secret)?, Shop);
//! # Ok(())
//! # }
//! ```
//!
//! Events of version 2 of the API have another shape and are not here. The samples are made by hand, with
//! little in their objects: give `webhook send` a body of your own with `--file`, or members with `--set`.

mod event;

use std::time::Duration;

use serde::{
    Deserialize,
    de::{DeserializeOwned, Error as _},
};
use webhook_core::{DecodeError, Json, Provider, RawJson, Scheme, schemes};

pub use self::event::*;

/// Stripe.
#[derive(Debug)]
pub struct Stripe;

/// A delivery of Stripe that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Stripe>;

impl Provider for Stripe {
    type Events = Event;
    const NAME: &'static str = "stripe";
    const SCHEME: Scheme = schemes::STRIPE;
    /// For up to three days in live mode: <https://docs.stripe.com/webhooks#automatic-retries>.
    const RETRY_WINDOW: Option<Duration> = Some(Duration::from_secs(3 * 24 * 60 * 60));
}

webhook_core::open_struct! {
    /// An event as Stripe sends it.
    pub struct Notification {
        /// The id of the event, the same in every attempt.
        pub id: Option<String> = "id",
        /// When it happened, in Unix seconds.
        pub created: Option<i64> = "created",
        /// Whether it is of live mode.
        pub livemode: Option<bool> = "livemode",
        /// The version of the API in which `data` is written.
        pub api_version: Option<String> = "api_version",
        /// The connected account that it is about.
        pub account: Option<String> = "account",
        /// The context that it belongs to, for organizations.
        pub context: Option<String> = "context",
        /// How many endpoints have not taken it yet.
        pub pending_webhooks: Option<i64> = "pending_webhooks",
        /// The request that caused it.
        pub request: Option<Cause> = "request",
        /// The object, as JSON text; [`data_as`](Notification::data_as) reads it.
        pub data: Option<RawJson> = "data",
    }
}

webhook_core::open_struct! {
    /// The request that caused an event.
    pub struct Cause {
        /// Its id; absent where Stripe itself was the cause.
        pub id: Option<String> = "id",
        /// The idempotency key that it had.
        pub idempotency_key: Option<String> = "idempotency_key",
    }
}

/// What an event is about.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Data<T> {
    /// The object as it was when the event happened.
    pub object: T,
    /// What members were before that an update has changed.
    #[serde(default)]
    pub previous_attributes: Option<RawJson>,
}

impl Notification {
    /// The data, with an object of your own choice: a struct with the members that you need, or
    /// [`RawJson`].
    ///
    /// ```
    /// # use webhook_providers::stripe::{Notification, ChargeUpdated};
    /// #[derive(serde::Deserialize)]
    /// struct Charge {
    ///     amount: i64,
    /// }
    ///
    /// fn charged(event: &ChargeUpdated) -> Result<i64, webhook_core::DecodeError> {
    ///     let data = event.data_as::<Charge>()?;
    ///     let before = data.previous_attributes.and_then(|before| before.member("amount"));
    ///     Ok(data.object.amount - before.unwrap_or(0))
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Says where the object does not fit.
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<Data<T>, DecodeError> {
        let text = self.data.as_ref().map_or("{}", RawJson::get);
        // A part of what was read is read once more, so that it cannot fail here.
        Json::read(text.to_owned()).map_err(DecodeError::custom)?.decode()
    }
}
