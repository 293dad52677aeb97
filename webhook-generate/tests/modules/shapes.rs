//! The webhooks of Shapes, made from its specification.
//!
//! The specification is `Shapes`, version `2026-11-30`, `OpenAPI 3.1.0`,
//! SHA-256 `695c1ff1d4b5b33f692559b7a4c4c894e69169b73f1dfeb427a14929c3095b65`.
//! The command was `webhook generate --provider Shapes --scheme standard-webhooks`.
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
use webhook_tower::{
    Events, Provider, RawJson, Scheme, SecretEncoding, SignatureEncoding, SignedPart,
};
use webhook_tower::rust_decimal::Decimal;

/// The provider `Shapes`.
#[derive(Debug)]
pub struct Shapes;

/// The 5 events of Shapes, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Shapes, tag = "type")]
pub enum Event {
    /// Sent when an order was paid.
    #[event("order.paid", sample = "shapes/samples/order.paid.json")]
    OrderPaid(OrderPaid),
    /// `order.lost`.
    #[event("order.lost")]
    OrderLost(OrderLost),
    /// `parcel.sent`.
    #[event("parcel.sent")]
    ParcelSent(ParcelSent),
    /// `parcel.returned`.
    #[event("parcel.returned")]
    ParcelReturned(ParcelReturned),
    /// `unclear.payload`.
    #[event("unclear.payload")]
    UnclearPayload(UnclearPayload),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Shapes that no typed event fits.
pub type Unrecognized = webhook_tower::Unrecognized<Shapes>;

impl Provider for Shapes {
    type Events = Event;
    const NAME: &'static str = "shapes";
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
        .id_in_header("webhook-id")
        .secret(SecretEncoding::Base64 {
            prefix: "whsec_",
        });
}

/// `order.paid`: Sent when an order was paid.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaid {
    /// The id.
    pub id: Option<String>,
    /// `created`.
    pub created: Option<String>,
    /// `day`.
    pub day: Option<String>,
    /// `data`.
    pub data: Option<OrderPaidData>,
}

/// What `data` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaidData {
    /// The `id` of the order , see the page.
    pub id: Option<String>,
    /// `total`.
    pub total: Option<String>,
    /// `tax`.
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub tax: Option<Decimal>,
    /// `count`.
    pub count: Option<i64>,
    /// `3ds`.
    #[serde(rename = "3ds")]
    pub three_ds: Option<bool>,
    /// `auto-merge`.
    #[serde(rename = "auto-merge")]
    pub auto_merge2: Option<String>,
    /// `auto_merge`.
    pub auto_merge: Option<String>,
    /// `type`. Always `order`.
    pub r#type: Option<String>,
    /// `self`.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// `channel`.
    pub channel: Option<Channel>,
    /// `note`.
    pub note: Option<String>,
    /// `tags`, whose shape is open.
    pub tags: Option<RawJson>,
    /// `anything`, whose shape is open.
    pub anything: Option<RawJson>,
    /// `source`.
    pub source: Option<Source>,
    /// `buyer`.
    pub buyer: Option<Person>,
    /// `seller`.
    pub seller: Option<Person>,
    /// `lines`.
    pub lines: Option<Vec<Line>>,
    /// `refunds`.
    pub refunds: Option<Vec<Refund>>,
    /// `ratios`.
    pub ratios: Option<Vec<RawJson>>,
    /// `tree`.
    pub tree: Option<Tree>,
    /// `mode`.
    pub mode: Option<Mode>,
    /// `option`.
    pub option: Option<OrderPaidOption>,
}

webhook_tower::open_enum! {
    /// What `channel` holds.
    pub enum Channel {
        Ecommerce = "ECOMMERCE",
        EcommerceLower = "ecommerce",
        OtherWord = "other",
        Plus1 = "+1",
        OneStParty = "1st-party",
    }
}

webhook_tower::one_of! {
    /// `Source` of the specification.
    pub enum Source by "object" {
        Card(Box<Card>) = "card",
        Bank(Box<Bank>) = "bank",
    }
}

/// `Card` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Card {
    /// `object`.
    pub object: Option<String>,
    /// `last4`.
    pub last4: Option<String>,
    /// `tax`.
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub tax: Option<Decimal>,
}

/// `Bank` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Bank {
    /// `object`.
    pub object: Option<String>,
    /// `iban`.
    pub iban: Option<String>,
    /// `owner`.
    pub owner: Option<Person>,
}

/// `Person` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// `name`.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<Place>,
}

/// A place.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// `city`.
    pub city: Option<String>,
    /// `near`.
    pub near: Option<Box<Place>>,
}

/// What `line` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Line {
    /// `sku`.
    pub sku: Option<String>,
    /// `price`.
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub price: Option<Decimal>,
}

/// What `refund` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Refund {
    /// `sku`.
    pub sku: Option<String>,
    /// `price`.
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub price: Option<Decimal>,
}

/// `Tree` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Tree {
    /// `left`.
    pub left: Option<Box<Tree>>,
    /// `children`.
    pub children: Option<Vec<Tree>>,
    /// `option`.
    pub option: Option<OptionObject>,
}

webhook_tower::open_enum! {
    /// `Option` of the specification.
    pub enum OptionObject {
        A = "a",
        B = "b",
    }
}

webhook_tower::open_enum! {
    /// What `mode` holds.
    pub enum Mode {
        Slow = "slow",
        Fast = "fast",
    }
}

/// What `option` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaidOption {
    /// `option`.
    pub option: Option<String>,
}

/// What `order.lost` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderLost {
    /// The id.
    pub id: Option<String>,
    /// `created`.
    pub created: Option<String>,
    /// `day`.
    pub day: Option<String>,
    /// Where it was seen.
    pub data: Option<Place>,
}

/// What `parcel.sent` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct ParcelSent {
    /// `weight`.
    pub weight: Option<i64>,
    /// `size`, whose shape is open.
    pub size: Option<RawJson>,
}

/// What `parcel.returned` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct ParcelReturned {
    /// `weight`.
    pub weight: Option<i64>,
    /// `size`, whose shape is open.
    pub size: Option<RawJson>,
}

/// What `unclear.payload` brings.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct UnclearPayload(
    /// The whole body, as it was signed.
    pub RawJson,
);
