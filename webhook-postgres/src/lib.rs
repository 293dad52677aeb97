//! PostgreSQL for webhook deliveries: an idempotency store for any number of machines, and a
//! durable inbox.
//!
//! With [`PostgresStore`] a service runs its handlers while the provider waits, each delivery once:
//!
//! ```no_run
//! # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
//! # struct Brokerage;
//! # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
//! # impl Brokerage {}
//! # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
//! use webhook_postgres::{PostgresStore, sqlx::PgPool};
//!
//! let store = PostgresStore::new(PgPool::connect("postgres://brokerage@localhost/brokerage").await?);
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
//!
//! With an [`Inbox`] a delivery is stored before it is acknowledged, and run by a worker, again and
//! again if need be. The handlers are the same:
//!
//! ```no_run
//! # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
//! # struct Brokerage;
//! # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
//! # impl Brokerage {}
//! # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
//! use webhook_postgres::{Inbox, sqlx::PgPool};
//! use webhook_tower::WebhookService;
//!
//! let inbox = Inbox::new(PgPool::connect("postgres://brokerage@localhost/brokerage").await?);
//! inbox.migrate().await?;
//!
//! let service = WebhookService::storing(endpoint, inbox.clone()).accept_late_retries().build();
//! inbox.worker(Brokerage).provider::<SnapTrade>().run().await;
//! # Ok(())
//! # }
//! ```
//!
//! The address names the user, or the variable `PGUSER` does; the driver does not ask the system who
//! runs the program.
//!
//! Both rely on what the database says is stored. With `synchronous_commit = off` it says so too
//! early, and a crash of the server can take back what was acknowledged: leave it on.

mod store;
mod inbox;
mod transaction;
mod worker;

pub use sqlx;

pub use self::{
    inbox::{
        DeadLetter, DeadReason, Discarded, EndpointHealth, Filter, Health, Inbox, InboxId,
        InboxOperationError, Replayed,
    },
    store::PostgresStore,
    transaction::StoreTransaction,
    worker::{NoProvider, Ready, Worker},
};
