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
    unreachable_pub,
    reason = "the bodies differ in size; which members are read, and who sees them, is up to the program"
)]

use serde::Deserialize;
use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

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
    /// Standard Webhooks: `v1,<base64>` over `<id>.<Unix seconds>.<body>`.
    const SCHEME: Scheme = Scheme::hmac_sha256(
            "webhook-signature",
            SignatureEncoding::Base64,
            &[
                SignedPart::Id,
                SignedPart::Literal("."),
                SignedPart::Time,
                SignedPart::Literal("."),
                SignedPart::Body,
            ],
        )
        .prefix("v1,")
        .separated_by(' ')
        .time_in_header("webhook-timestamp")
        .id_in_header("webhook-id");
}

/// What `payment.created` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct PaymentCreated {
    /// `event_id`.
    pub event_id: Option<String>,
    /// `data`.
    pub data: Option<PaymentData>,
}

/// What `data` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct PaymentData {
    /// `amount`.
    pub amount: Option<i64>,
}

/// What `payment.updated` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct PaymentUpdated {
    /// `event_id`.
    pub event_id: Option<String>,
    /// `data`.
    pub data: Option<PaymentData>,
}
