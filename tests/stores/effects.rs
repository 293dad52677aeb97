//! Effects: an application whose handler leaves one, in the database of its idempotency store.

use std::{collections::HashMap, error::Error, str::FromStr, time::Duration};

use tokio::time::{sleep, timeout};
use webhook_inbox::{Health, Inbox};
use webhook_postgres::{PostgresStore, sqlx::PgPool};
use webhook_sqlite::SqliteStore;
use webhook_tower::{
    Delivery, HandlerError, SnapTrade, WebhookService,
    idempotency::{DurableStore, IdempotencyStore},
    retry_after, snaptrade,
    testing::endpoint,
    webhooks,
};

type BoxError = Box<dyn Error + Send + Sync>;

/// How long the handler is busy before its effect, unless it is told otherwise, and after it, so that
/// duplicates come while it is, and it is killed on both sides of the effect.
const BUSY: Duration = Duration::from_millis(5);

/// How long its database may take, for effects and records alike. After that it asks for the
/// delivery again.
const STORE_TIMEOUT: Duration = Duration::from_millis(500);

/// A database of records and effects.
#[derive(Debug, Clone)]
pub enum Database {
    /// A SQLite file.
    Sqlite(SqliteStore),
    /// PostgreSQL.
    Postgres(PostgresStore),
}

impl Database {
    /// Opens `postgres://…`, or a SQLite file at any other path, and makes its tables.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn open(place: &str) -> Result<Self, BoxError> {
        const EFFECTS: &str = "CREATE TABLE IF NOT EXISTS effects (delivery TEXT NOT NULL)";
        if !place.starts_with("postgres:") {
            let store = SqliteStore::open(place).await?;
            store.migrate().await?;
            sqlx::query(EFFECTS).execute(store.pool()).await?;
            return Ok(Self::Sqlite(store));
        }
        let store = PostgresStore::new(PgPool::connect(place).await?);
        store.migrate().await?;
        // Two that do this at once are one too many for PostgreSQL; the lock ends with the session.
        let mut connection = store.pool().begin().await?;
        sqlx::query("SELECT pg_advisory_xact_lock(1)").execute(&mut *connection).await?;
        sqlx::query(EFFECTS).execute(&mut *connection).await?;
        connection.commit().await?;
        Ok(Self::Postgres(store))
    }

    /// How many effects a delivery has had, or all of them together.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn effects(&self, delivery: Option<&str>) -> Result<i64, BoxError> {
        const COUNT: &str = "SELECT count(*) FROM effects WHERE $1 IS NULL OR delivery = $1";
        Ok(match self {
            Self::Sqlite(store) => {
                sqlx::query_scalar(COUNT).bind(delivery).fetch_one(store.pool()).await?
            }
            Self::Postgres(store) => {
                sqlx::query_scalar(COUNT).bind(delivery).fetch_one(store.pool()).await?
            }
        })
    }

    /// How the inbox in it is doing.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn health(&self) -> Result<Health, BoxError> {
        Ok(match self {
            Self::Sqlite(store) => Inbox::new(store.clone()).health().await?,
            Self::Postgres(store) => Inbox::new(store.clone()).health().await?,
        })
    }

    /// How many effects each delivery has had.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn effects_of_each(&self) -> Result<HashMap<String, i64>, BoxError> {
        const COUNTS: &str = "SELECT delivery, count(*) FROM effects GROUP BY delivery";
        let counts = match self {
            Self::Sqlite(store) => sqlx::query_as(COUNTS).fetch_all(store.pool()).await?,
            Self::Postgres(store) => sqlx::query_as(COUNTS).fetch_all(store.pool()).await?,
        };
        Ok(counts.into_iter().collect())
    }
}

const EFFECT: &str = "INSERT INTO effects (delivery) VALUES ($1)";

/// How the effect and the record are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// One after the other.
    Apart,
    /// In one transaction.
    Together,
}

impl FromStr for Mode {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "Apart" => Ok(Self::Apart),
            "Together" => Ok(Self::Together),
            _ => Err("the mode is `Apart` or `Together`"),
        }
    }
}

/// An application whose handler leaves one effect for each of its runs.
#[derive(Debug)]
pub struct Effects {
    database: Database,
    mode: Mode,
    busy: Duration,
}

impl Effects {
    /// The application on this database.
    #[must_use]
    pub fn new(database: Database, mode: Mode) -> Self {
        Self { database, mode, busy: BUSY }
    }

    /// Whose handler is busy for so long.
    #[must_use]
    pub fn busy_for(self, busy: Duration) -> Self {
        Self { busy, ..self }
    }

    /// A service of it, with an idempotency store in the same database.
    ///
    /// # Errors
    ///
    /// When the service is not built.
    pub fn service(self) -> Result<WebhookService<SnapTrade>, BoxError> {
        match self.database.clone() {
            Database::Sqlite(store) => self.service_with(store),
            Database::Postgres(store) => self.service_with(store),
        }
    }

    fn service_with(
        self,
        store: impl IdempotencyStore + DurableStore,
    ) -> Result<WebhookService<SnapTrade>, BoxError> {
        let builder = WebhookService::builder(endpoint(), self);
        // A lease of two seconds, so that what a killed process held is soon free again.
        let builder = builder.handler_timeout(Duration::from_secs(1)).idempotency_store(store);
        Ok(builder.store_timeout(STORE_TIMEOUT).accept_late_retries().build()?)
    }
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl Effects {
    #[on(snaptrade::ConnectionBroken)]
    async fn effect(
        &self,
        _: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        sleep(self.busy).await;
        let again = |why| retry_after(Duration::from_secs(1), why);
        timeout(STORE_TIMEOUT, self.store(delivery))
            .await
            .map_err(|_| again("the database took too long".into()))?
            .map_err(again)?;
        sleep(BUSY).await;
        Ok(())
    }
}

impl Effects {
    async fn store(&self, delivery: &Delivery) -> Result<(), BoxError> {
        match (&self.database, self.mode) {
            (Database::Sqlite(store), Mode::Apart) => {
                sqlx::query(EFFECT).bind(delivery.id()).execute(store.pool()).await?;
            }
            (Database::Postgres(store), Mode::Apart) => {
                sqlx::query(EFFECT).bind(delivery.id()).execute(store.pool()).await?;
            }
            (Database::Sqlite(store), Mode::Together) => {
                let mut transaction = store.transaction(delivery).await?;
                sqlx::query(EFFECT).bind(delivery.id()).execute(&mut *transaction).await?;
                transaction.commit().await?;
            }
            (Database::Postgres(store), Mode::Together) => {
                let mut transaction = store.transaction(delivery).await?;
                sqlx::query(EFFECT).bind(delivery.id()).execute(&mut *transaction).await?;
                transaction.commit().await?;
            }
        }
        Ok(())
    }
}
