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
    missing_docs,
    unreachable_pub,
    reason = "the bodies differ in size; a member of which nothing is said has its name only; which members are read, and who sees them, is up to the program"
)]

use webhook_tower::{Events, Provider, Scheme};

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
    const SCHEME: Scheme = webhook_tower::schemes::SVIX;
}

webhook_tower::open_struct! {
    /// `user.created`: A user was created.
    pub struct UserCreated {
        pub data: Option<User> = "data",
    }
}

webhook_tower::open_struct! {
    /// `User` of the specification.
    pub struct User {
        /// The `user_id`.
        pub user_id: Option<String> = "userId",
        pub created_at: Option<i64> = "createdAt",
        pub role: Option<Role> = "role",
        pub manager: Option<Box<User>> = "manager",
    }
}

webhook_tower::open_enum! {
    /// What `role` holds.
    pub enum Role {
        Admin = "admin",
        Member = "member",
    }
}

webhook_tower::open_struct! {
    /// What `user.deleted` brings.
    pub struct UserDeleted {
        pub data: Option<User> = "data",
    }
}

webhook_tower::open_struct! {
    /// What `unrecognized` brings.
    pub struct UnrecognizedEvent {
    }
}
