//! A durable inbox for webhook deliveries: each is stored before it is acknowledged, and run by a worker
//! until it succeeds or is given up.
//!
//! It works over any [`RecordStore`](webhook_tower::record::RecordStore): `webhook_sqlite::SqliteStore` in a
//! file, `webhook_postgres::PostgresStore` on a server, or `webhook_tower::MemoryStore` in a test. The
//! handlers are those of a service without an inbox.
//!
//! ```no_run
//! # use webhook_tower::{Endpoint, SnapTrade, snaptrade, webhooks};
//! # struct Brokerage;
//! # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
//! # impl Brokerage {}
//! # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
//! use webhook_inbox::Inbox;
//! use webhook_sqlite::SqliteStore;
//!
//! // Or `PostgresStore::connect("postgres://…")`: nothing else changes.
//! let store = SqliteStore::open("webhooks.db").await?;
//! store.migrate().await?;
//!
//! let inbox = Inbox::new(store);
//! // A tower service, for any number of senders.
//! let service = inbox.door::<Brokerage>().service(endpoint);
//! // In this process or in others.
//! inbox.worker(Brokerage).provider::<SnapTrade>().run().await;
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised
//!
//! - What was acknowledged is run until it is done or dead, whichever process is killed at whatever time.
//! - Two attempts at a delivery never settle it both: a lease has a fence. With the `transaction` of the
//!   store, a delivery has its effect exactly once; without it, an attempt that is cut off between effect
//!   and record is made again.
//! - Deliveries with one serial key (`#[on(…, serial_by = "account_id")]`) run one after the other, in the
//!   order in which they were stored. One that has to be retried holds up those behind it until it is done
//!   or dead.
//! - A delivery whose worker was killed is run again within 20 seconds, however long handlers may take.
//! - Nothing that the provider could send again, and have accepted, is forgotten.

mod announce;
mod commit;
mod door;
#[cfg(feature = "metrics")]
mod gauges;
mod inbox;
mod operations;
mod outage;
mod worker;

pub use webhook_tower::record::{
    Attempt, Count, DeadReason, End, EndpointHealth, Entry, Filter, Health, Pause, RecordId, State,
    StoreError,
};

pub use self::{
    door::Door,
    inbox::Inbox,
    operations::{Discarded, Many, Replayed, Shown},
    worker::{Attempted, NoProvider, Ready, RetrySchedule, Worker},
};
