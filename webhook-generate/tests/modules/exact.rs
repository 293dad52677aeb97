//! The webhooks of Exact, made from its specification.
//!
//! The specification is `Shapes`, version `2026-11-30`, `OpenAPI 3.1.0`,
//! SHA-256 `695c1ff1d4b5b33f692559b7a4c4c894e69169b73f1dfeb427a14929c3095b65`.
//! The command was `webhook generate --provider Exact --scheme stripe`.
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
use webhook_tower::{Events, Provider, RawJson, Scheme, SignatureEncoding, SignedPart};
use webhook_tower::jiff::Timestamp;
use webhook_tower::jiff::civil::Date;
use webhook_tower::rust_decimal::Decimal;

/// The provider `Exact`.
#[derive(Debug)]
pub struct Exact;

/// The 5 events of Exact, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Exact, tag = "type")]
pub enum Event {
    /// `order.paid`.
    #[event("order.paid", sample = "exact/samples/order.paid.json")]
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

/// A delivery of Exact that no typed event fits.
pub type Unrecognized = webhook_tower::Unrecognized<Exact>;

impl Provider for Exact {
    type Events = Event;
    const NAME: &'static str = "exact";
    /// `t=<Unix seconds>,v1=<hex>` over `<t>.<body>`.
    const SCHEME: Scheme = Scheme::hmac_sha256(
            "stripe-signature",
            SignatureEncoding::Hex,
            &[SignedPart::Time, SignedPart::Literal("."), SignedPart::Body],
        )
        .prefix("v1=")
        .separated_by(',')
        .time_in_signature("t=")
        .id_in_body("id");
}

/// What `order.paid` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaid {
    /// `id`.
    pub id: String,
    /// `created`.
    pub created: Option<Timestamp>,
    /// `day`.
    pub day: Option<Date>,
    /// `data`.
    pub data: OrderPaidData,
}

/// What `data` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaidData {
    /// `id`.
    pub id: Option<String>,
    /// `total`.
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub total: Option<Decimal>,
    /// `tax`.
    #[serde(deserialize_with = "webhook_tower::decimal::required")]
    pub tax: Decimal,
    /// `count`.
    pub count: i64,
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

/// `Place` of the specification.
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
    /// `id`.
    pub id: String,
    /// `created`.
    pub created: Option<Timestamp>,
    /// `day`.
    pub day: Option<Date>,
    /// `data`.
    pub data: PlaceObject,
}

/// `Place` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct PlaceObject {
    /// `city`.
    pub city: Option<String>,
    /// `near`.
    pub near: Option<Place>,
}

/// What `parcel.sent` brings.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct ParcelSent(
    /// The whole body, as it was signed.
    pub RawJson,
);

/// What `parcel.returned` brings.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct ParcelReturned(
    /// The whole body, as it was signed.
    pub RawJson,
);

/// What `unclear.payload` brings.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct UnclearPayload(
    /// The whole body, as it was signed.
    pub RawJson,
);
