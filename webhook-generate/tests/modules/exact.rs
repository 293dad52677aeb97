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
    missing_docs,
    unreachable_pub,
    reason = "the bodies differ in size; a member of which nothing is said has its name only; which members are read, and who sees them, is up to the program"
)]

use serde::Deserialize;
use webhook_tower::{Events, Provider, RawJson, Scheme};
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
    const SCHEME: Scheme = webhook_tower::schemes::STRIPE;
}

/// What `order.paid` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaid {
    pub id: String,
    pub created: Option<Timestamp>,
    pub day: Option<Date>,
    pub data: OrderPaidData,
}

/// What `data` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderPaidData {
    pub id: Option<String>,
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub total: Option<Decimal>,
    #[serde(deserialize_with = "webhook_tower::decimal::required")]
    pub tax: Decimal,
    pub count: i64,
    #[serde(rename = "3ds")]
    pub three_ds: Option<bool>,
    #[serde(rename = "auto-merge")]
    pub auto_merge2: Option<String>,
    pub auto_merge: Option<String>,
    /// Always `order`.
    pub r#type: Option<String>,
    #[serde(rename = "self")]
    pub self_: Option<String>,
    pub channel: Option<Channel>,
    pub note: Option<String>,
    pub tags: Option<RawJson>,
    pub anything: Option<RawJson>,
    pub source: Option<Source>,
    pub buyer: Option<Person>,
    pub seller: Option<Person>,
    pub lines: Option<Vec<Line>>,
    pub refunds: Option<Vec<Refund>>,
    pub ratios: Option<Vec<RawJson>>,
    pub tree: Option<Tree>,
    pub mode: Option<Mode>,
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
    pub object: Option<String>,
    pub last4: Option<String>,
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub tax: Option<Decimal>,
}

webhook_tower::open_struct! {
    /// `Bank` of the specification.
    pub struct Bank {
        pub object: Option<String> = "object",
        pub iban: Option<String> = "iban",
        pub owner: Option<Person> = "owner",
    }
}

webhook_tower::open_struct! {
    /// `Person` of the specification.
    pub struct Person {
        pub name: Option<String> = "name",
        pub address: Option<Place> = "address",
    }
}

webhook_tower::open_struct! {
    /// `Place` of the specification.
    pub struct Place {
        pub city: Option<String> = "city",
        pub near: Option<Box<Place>> = "near",
    }
}

/// What `line` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Line {
    pub sku: Option<String>,
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub price: Option<Decimal>,
}

/// What `refund` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Refund {
    pub sku: Option<String>,
    #[serde(default, deserialize_with = "webhook_tower::decimal::optional")]
    pub price: Option<Decimal>,
}

webhook_tower::open_struct! {
    /// `Tree` of the specification.
    pub struct Tree {
        pub left: Option<Box<Tree>> = "left",
        pub children: Option<Vec<Tree>> = "children",
        pub option: Option<OptionObject> = "option",
    }
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

webhook_tower::open_struct! {
    /// What `option` holds.
    pub struct OrderPaidOption {
        pub option: Option<String> = "option",
    }
}

/// What `order.lost` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct OrderLost {
    pub id: String,
    pub created: Option<Timestamp>,
    pub day: Option<Date>,
    pub data: PlaceObject,
}

webhook_tower::open_struct! {
    /// `Place` of the specification.
    pub struct PlaceObject {
        pub city: Option<String> = "city",
        pub near: Option<Place> = "near",
    }
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
