//! SnipeRoute: managing endpoints by the methods of its Python SDK, in Rust.
//!
//! Everything here is from the page "Webhooks" of that SDK, unless another source is named.
//!
//! | SDK | here |
//! |---|---|
//! | `SnipeRouteClient()` | [`Client::from_env`], [`Client::new`], [`Client::builder`] |
//! | `create_webhook(WebhookCreate(…))` | [`Client::create`] |
//! | `list_webhooks()` | [`Client::list`] |
//! | `update_webhook(id, WebhookUpdate(…))` | [`Client::update`] |
//! | `delete_webhook(id)` | [`Client::delete`] |
//! | `rotate_webhook_secret(id)` | [`Client::rotate_secret`] |
//! | `list_webhook_deliveries(id, limit=20, offset=0)` | [`Client::deliveries`] |
//! | `send_test_webhook(id)` | [`Client::send_test`] |
//! | – | [`Client::plan`], [`Client::sync`]: subscribe to what has handlers |
//! | – | [`Client::rotate_into`]: rotate under a running service |
//! | – | [`Client::replay`]: run what failed |
//!
//! # What is assumed
//!
//! **The paths.** No page has the method and the path of a call. [`Call::assumed`] is the one table
//! of what is assumed here, and [`ClientBuilder::path`] replaces each of them.
//!
//! Assumed too is that calls and answers are JSON objects with the field names of the SDK's models,
//! that a list is a plain array, and that a change is a `PATCH` of the fields that are named.
#![doc = include_str!("../../docs/sniperoute.md")]

mod models;
mod event;
mod paths;
mod retry;
mod endpoint_url;
mod answer;
mod one_time_secret;

mod client;
mod builder;
mod deliveries;
mod plan;
mod rotate;
mod replay_report;
mod replay;

pub use webhook_core::sniperoute::WebhookEventType;

pub use self::{
    builder::ClientBuilder,
    client::Client,
    deliveries::Deliveries,
    event::WebhookEvent,
    models::{
        WebhookCreate, WebhookCreateResponse, WebhookDelivery, WebhookResponse,
        WebhookRotateResponse, WebhookTestResponse, WebhookUpdate,
    },
    paths::Call,
    plan::{Plan, Synced},
    replay::Replay,
    replay_report::{ReplayOutcome, ReplayReport, ReplayedEvent},
    rotate::Rotation,
};
