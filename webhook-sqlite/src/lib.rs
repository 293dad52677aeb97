//! An idempotency store in a SQLite file: each webhook delivery is handled once, on one machine, in
//! any number of processes, without a server.
//!
//! ```no_run
//! # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
//! # struct Brokerage;
//! # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
//! # impl Brokerage {}
//! # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
//! use webhook_sqlite::SqliteStore;
//!
//! let store = SqliteStore::open("webhooks.db").await?;
//! store.migrate().await?;
//!
//! let service = WebhookService::builder(endpoint, Brokerage)
//!     .idempotency_store(store)
//!     .accept_late_retries()
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! The page of [`webhook_tower::idempotency`] explains what a store does.

mod store;
mod transaction;

pub use sqlx;

pub use self::{store::SqliteStore, transaction::StoreTransaction};
