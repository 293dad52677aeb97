//! Inbox: deliveries in a table, each with its job in the same transaction.

mod dead_letters;
mod filter;
mod error;
mod health;
mod migrate;
mod purge;
mod queue;
mod replay;
mod row;
mod store;

use sqlx::PgPool;
use webhook_tower::{Endpoint, Provider, WebhookService};

pub use self::{
    dead_letters::{DeadLetter, DeadReason},
    error::InboxOperationError,
    filter::Filter,
    health::{EndpointHealth, Health},
    replay::{Discarded, Replayed},
    row::InboxId,
};
pub(crate) use self::{queue::Queue, row::Row, store::text};
use crate::{store::PostgresStore, worker::Worker};

/// Deliveries that are stored before they are acknowledged, and worked off later.
///
/// ```no_run
/// # use webhook_tower::{Endpoint, SnapTrade, snaptrade, webhooks};
/// # struct Brokerage;
/// # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
/// # impl Brokerage {}
/// # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
/// use webhook_postgres::{Inbox, sqlx::PgPool};
///
/// let inbox = Inbox::new(PgPool::connect("postgres://brokerage@localhost/brokerage").await?);
/// inbox.migrate().await?;
///
/// // In the process that receives, a service for its router:
/// let service = inbox.service(endpoint);
///
/// // In the same process or in others, as many as there is work for:
/// inbox.worker(Brokerage).provider::<SnapTrade>().run().await;
/// # Ok(())
/// # }
/// ```
///
/// A delivery and the job that runs it are stored in one statement, so neither is there without the
/// other. The queue is [graphile_worker](https://docs.rs/graphile_worker), in a schema of its own.
///
/// # What is in the database
///
/// The table `webhook_inbox` has a row for each delivery that was acknowledged: the body byte for
/// byte, in clear, and of the headers those that the provider's scheme names. It grows until
/// somebody calls [`purge`](Self::purge).
///
/// **What is in it is trusted.** It was verified when it came, and is not verified again when it
/// runs: who can write to these tables can make handlers run.
///
/// A clone shares the pool.
#[derive(Debug, Clone)]
pub struct Inbox {
    pool: PgPool,
    queue: Queue,
}

impl Inbox {
    /// An inbox in the database that this pool connects to, with its queue in the schema
    /// `webhook_queue`.
    #[must_use]
    pub fn new(pool: PgPool) -> Self {
        Self { pool, queue: Queue::in_schema("webhook_queue") }
    }

    /// Puts the queue into another schema. All processes of one inbox name the same.
    ///
    /// An application that has jobs of its own keeps them apart from these: the queue's tables are
    /// brought up to date by [`migrate`](Self::migrate), which others may not expect.
    #[must_use]
    pub fn with_queue_schema(mut self, schema: &str) -> Self {
        self.queue = Queue::in_schema(schema);
        self
    }

    /// A service that verifies deliveries and stores them here, with the default limits.
    ///
    /// It acknowledges a delivery that is stored, now or before. It answers 409 when its id was there
    /// with other content, and 503 while the database is away;
    /// [`storing`](WebhookService::storing) has the rest. It runs no handler.
    ///
    /// A provider sends again what was answered with 503, SnapTrade half an hour later and perhaps with
    /// its first time. To accept that, and for other limits, build the service:
    ///
    /// ```
    /// # use webhook_postgres::Inbox;
    /// # use webhook_tower::{Endpoint, SnapTrade, WebhookService};
    /// # fn example(endpoint: Endpoint<SnapTrade>, inbox: &Inbox) {
    /// let service = WebhookService::storing(endpoint, inbox.clone()).accept_late_retries().build();
    /// # }
    /// ```
    #[must_use]
    pub fn service<P: Provider>(&self, endpoint: Endpoint<P>) -> WebhookService<P> {
        WebhookService::storing(endpoint, self.clone()).build()
    }

    /// A worker that runs handlers for the deliveries in here, with its own connections to the
    /// database: see [`concurrency`](Worker::concurrency).
    pub fn worker<H: Send + Sync + 'static>(&self, handlers: H) -> Worker<H> {
        Worker::new(self.clone(), handlers)
    }

    /// The idempotency store of this inbox, for handlers that store their effect in one
    /// [transaction](PostgresStore::transaction) with the record that the delivery is done. A
    /// transaction takes a connection of this inbox's pool.
    ///
    /// A service with [`PostgresStore`] on the same database shares the records: an application
    /// that moves from one to the other runs no delivery again.
    #[must_use]
    pub fn idempotency_store(&self) -> PostgresStore {
        PostgresStore::new(self.pool.clone())
    }

    /// The pool that it was made with.
    #[must_use]
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    pub(crate) fn with_pool(&self, pool: PgPool) -> Self {
        Self { pool, queue: self.queue.clone() }
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.queue
    }
}
