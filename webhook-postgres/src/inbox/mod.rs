//! Inbox: deliveries in a table, each with its job in the same transaction.

mod dead_letters;
mod filter;
mod health;
mod purge;
mod queue;
mod replay;
mod row;
mod store;

use std::{error::Error as StdError, fmt};

use graphile_worker::WorkerUtils;
use sqlx::PgPool;
use webhook_tower::{Endpoint, Provider, inbox::InboxService};

pub use self::{
    dead_letters::{DeadLetter, DeadReason},
    filter::Filter,
    health::{EndpointHealth, Health},
    replay::{Discarded, Replayed},
    row::{InboxId, StoredDelivery},
};
pub(crate) use self::{queue::Queue, row::Row, store::text};
use crate::{claims::PostgresClaims, worker::WorkerBuilder};

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
/// let inbox = Inbox::new(PgPool::connect("postgres://localhost/brokerage").await?);
/// inbox.migrate().await?;
///
/// // In the process that receives:
/// let app = axum::Router::new().route_service("/webhooks/snaptrade", inbox.endpoint(endpoint));
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

    /// Makes the tables of inbox, claims and queue, or brings them up to date. Call it before the
    /// first delivery; several processes may call it at once.
    ///
    /// # Errors
    ///
    /// When the database does not answer, does not allow it, or has tables of these names from
    /// somewhere else.
    pub async fn migrate(&self) -> Result<(), InboxOperationError> {
        self.claims().migrate().await.map_err(InboxOperationError::new)?;
        // Two that make the queue's schema at once would be one too many; the lock ends with the
        // transaction.
        let mut lock = self.pool.begin().await?;
        sqlx::query("SELECT pg_advisory_xact_lock(hashtext('webhook inbox migration'))")
            .execute(&mut *lock)
            .await?;
        let queue = WorkerUtils::new(self.pool.clone(), self.queue.schema());
        queue.migrate().await.map_err(InboxOperationError::new)?;
        Ok(lock.commit().await?)
    }

    /// A service that verifies deliveries and stores them here, with the default limits.
    #[must_use]
    pub fn endpoint<P: Provider>(&self, endpoint: Endpoint<P>) -> InboxService<P, Self> {
        InboxService::new(endpoint, self.clone())
    }

    /// A worker that runs handlers for the deliveries in here.
    pub fn worker<H: Send + Sync + 'static>(&self, handlers: H) -> WorkerBuilder<H> {
        WorkerBuilder::new(self.clone(), handlers)
    }

    /// The claims of the deliveries in here, for handlers that store their effect in
    /// [one transaction](PostgresClaims::transaction) with the claim.
    ///
    /// They are those of a service with [`PostgresClaims`] on the same database: an application that
    /// moves from one to the other runs no delivery again.
    #[must_use]
    pub fn claims(&self) -> PostgresClaims {
        PostgresClaims::new(self.pool.clone())
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

/// Why an operation on an inbox failed: the database did not answer, or not as it should.
#[derive(Debug)]
pub struct InboxOperationError(Box<dyn StdError + Send + Sync>);

impl InboxOperationError {
    pub(crate) fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl From<sqlx::Error> for InboxOperationError {
    fn from(error: sqlx::Error) -> Self {
        Self::new(error)
    }
}

impl fmt::Display for InboxOperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inbox's database failed")
    }
}

impl StdError for InboxOperationError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}
