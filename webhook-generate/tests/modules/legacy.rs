//! The webhooks of Legacy, made from its specification.
//!
//! The specification is `Legacy`, version `1`, `OpenAPI 3.0.3`,
//! SHA-256 `9c33b88a24cfa80392002dd8af0408277b7c6c56e38d5f05c66065ff581edd90`.
//! The command was `webhook generate --provider Legacy --scheme svix`.
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
    Events, Provider, Scheme, SecretEncoding, SignatureEncoding, SignedPart,
};

/// The provider `Legacy`.
#[derive(Debug)]
pub struct Legacy;

/// The 3 events of Legacy, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Legacy, tag = "type")]
pub enum Event {
    /// A user was created.
    #[event("user.created", sample = "legacy/samples/user.created.json")]
    UserCreated(UserCreated),
    /// `user.deleted`.
    #[event("user.deleted", sample = "legacy/samples/user.deleted.json")]
    UserDeleted(UserDeleted),
    /// `unrecognized`.
    #[event("unrecognized")]
    UnrecognizedEvent(UnrecognizedEvent),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Legacy that no typed event fits.
pub type Unrecognized = webhook_tower::Unrecognized<Legacy>;

impl Provider for Legacy {
    type Events = Event;
    const NAME: &'static str = "legacy";
    /// Standard Webhooks: `v1,<base64>` over `<id>.<Unix seconds>.<body>`.
    const SCHEME: Scheme = Scheme::hmac_sha256(
            "svix-signature",
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
        .time_in_header("svix-timestamp")
        .id_in_header("svix-id")
        .secret(SecretEncoding::Base64 {
            prefix: "whsec_",
        });
}

/// `user.created`: A user was created.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct UserCreated {
    /// `data`.
    pub data: Option<User>,
}

/// `User` of the specification.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct User {
    /// The `user_id`.
    pub user_id: Option<String>,
    /// `createdAt`.
    pub created_at: Option<i64>,
    /// `role`.
    pub role: Option<Role>,
    /// `manager`.
    pub manager: Option<Box<User>>,
}

webhook_tower::open_enum! {
    /// What `role` holds.
    pub enum Role {
        Admin = "admin",
        Member = "member",
    }
}

/// What `user.deleted` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct UserDeleted {
    /// `data`.
    pub data: Option<User>,
}

/// What `unrecognized` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct UnrecognizedEvent {}
