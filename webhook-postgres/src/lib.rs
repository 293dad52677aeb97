//! The record of a webhook delivery in PostgreSQL, for any number of machines.
//!
//! With [`PostgresStore`] a service runs its handlers while the provider waits, each delivery once:
//!
//! ```no_run
//! # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
//! # struct Brokerage;
//! # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
//! # impl Brokerage {}
//! # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
//! use webhook_postgres::PostgresStore;
//!
//! let store = PostgresStore::connect("postgres://brokerage@localhost/brokerage").await?;
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
//!
//! The address names the user, or the variable `PGUSER` does; the driver does not ask the system who
//! runs the program.
//!
//! The store relies on what the database says is stored. With `synchronous_commit = off` it says so too
//! early, and a crash of the server can take back what was acknowledged: leave it on.
//!
//! # Pools
//!
//! A receiver needs three connections at most, however many senders there are. A worker needs four, and one
//! more for each handler that runs a [transaction](PostgresStore::transaction) at the same time. An
//! `acquire_timeout` well below the time limit of a handler turns a pool that is too small into an error
//! with a cause; [`connect`](PostgresStore::connect) sets 1.5 seconds, less than a service waits for its
//! store. Where handlers take all connections of the application's pool for long, give the store a pool of
//! its own.
//!
//! # Proxies
//!
//! The store needs sessions: it prepares statements and listens. Behind pgbouncer in transaction mode,
//! [`migrate`](PostgresStore::migrate) and the first use refuse: no delivery is taken, and no handler runs.
//! Use its session mode, or the server itself.

mod door;
mod inline;
mod leases;
mod lists;
mod operations;
mod records;
mod session;
mod store;
mod transaction;

pub use sqlx;

pub use self::{store::PostgresStore, transaction::StoreTransaction};
