//! The record of a webhook delivery in a SQLite file, on one machine, in any number of processes,
//! without a server.
//!
//! With [`SqliteStore`] a service runs its handlers while the provider waits, each delivery once:
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
//! With the crate `webhook-inbox` the same store is that of an inbox: a delivery is stored before it is
//! acknowledged, and run by a worker, again and again if need be. The handlers are the same.

mod door;
mod inline;
mod leases;
mod lists;
mod operations;
mod records;
mod store;
mod transaction;

pub use sqlx;

pub use self::{store::SqliteStore, transaction::StoreTransaction};
