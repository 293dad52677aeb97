//! The webhooks of Schemas, made from its specification.
//!
//! The specification is `Schemas`, version `3`, `OpenAPI 3.0.0`,
//! SHA-256 `68b6c429566b66f5399f00f6cc27e8f984dc1cf2485912e06a0a602ffe816ce0`.
//! The command was `webhook generate --provider Schemas --scheme standard-webhooks-text`.
//!
//! Run the command again instead of editing this file; with `--check` it says what has changed
//! in the specification. Every member is optional that the command does not require, every
//! list of words is open, and what no type can be honest about is raw JSON.

#![allow(
    clippy::large_enum_variant,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "the bodies differ in size; a member of which nothing is said has its name only; which members are read, and who sees them, is up to the program"
)]

use webhook_tower::{Events, Provider, Scheme, SecretEncoding};

/// The provider `Schemas`.
#[derive(Debug)]
pub struct Schemas;

/// The 2 events of Schemas, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Schemas, tag = "type")]
pub enum Event {
    /// `payment.created`.
    #[event("payment.created", sample = "schemas/samples/payment.created.json")]
    PaymentCreated(PaymentCreated),
    /// `payment.updated`.
    #[event("payment.updated")]
    PaymentUpdated(PaymentUpdated),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Schemas that no typed event fits.
pub type Unrecognized = webhook_tower::Unrecognized<Schemas>;

impl Provider for Schemas {
    type Events = Event;
    const NAME: &'static str = "schemas";
    const SCHEME: Scheme = webhook_tower::schemes::STANDARD_WEBHOOKS
        .secret(SecretEncoding::Text);
}

webhook_tower::open_struct! {
    /// What `payment.created` brings.
    pub struct PaymentCreated {
        pub event_id: Option<String> = "event_id",
        pub data: Option<PaymentData> = "data",
    }
}

webhook_tower::open_struct! {
    /// What `data` holds.
    pub struct PaymentData {
        pub amount: Option<i64> = "amount",
    }
}

webhook_tower::open_struct! {
    /// What `payment.updated` brings.
    pub struct PaymentUpdated {
        pub event_id: Option<String> = "event_id",
        pub data: Option<PaymentData> = "data",
    }
}
