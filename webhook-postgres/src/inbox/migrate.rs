//! Migrate: the tables of the inbox, the idempotency store and the queue.

use graphile_worker::WorkerUtils;
use sqlx::{Connection as _, PgConnection};

use crate::inbox::{Inbox, InboxOperationError};

impl Inbox {
    /// Makes the tables of the inbox, the idempotency store and the queue, or brings them up to
    /// date. Call it before the first delivery; several processes may call it at once.
    ///
    /// # Errors
    ///
    /// When the database does not answer, does not allow it, or has tables of these names from
    /// somewhere else. Refuses a queue that belongs to an inbox in another schema, whose deliveries
    /// would be lost: give each [its own](Self::with_queue_schema). Refuses a database, or a role, whose
    /// `default_transaction_isolation` is not `read committed`, which the queue needs.
    pub async fn migrate(&self) -> Result<(), InboxOperationError> {
        self.check_isolation().await?;
        self.idempotency_store().migrate().await.map_err(InboxOperationError::new)?;
        // Two that make the queue's schema at once would be one too many; the lock ends with the
        // connection, which is not one of the pool's: that may have a single one.
        let mut lock = PgConnection::connect_with(&self.pool.connect_options()).await?;
        sqlx::query("SELECT pg_advisory_lock(hashtext('webhook inbox migration'))")
            .execute(&mut lock)
            .await?;
        let queue = WorkerUtils::new(self.pool.clone(), self.queue.schema());
        queue.migrate().await.map_err(InboxOperationError::new)?;
        self.take_the_queue().await?;
        Ok(lock.close().await?)
    }

    async fn check_isolation(&self) -> Result<(), InboxOperationError> {
        let isolation: String =
            sqlx::query_scalar("SHOW default_transaction_isolation").fetch_one(&self.pool).await?;
        if isolation == "read committed" {
            return Ok(());
        }
        Err(InboxOperationError::new(format!(
            "`default_transaction_isolation` is `{isolation}`, and has to be `read committed`"
        )))
    }

    /// Notes beside the queue whose it is, unless it is somebody else's.
    async fn take_the_queue(&self) -> Result<(), InboxOperationError> {
        const OURS: &str = "
            SELECT 'the queue of webhook_inbox in the schema ' || quote_ident(nspname)
            FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
            WHERE pg_class.oid = 'webhook_inbox'::regclass";
        const NOTED: &str = "
            SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = $1";
        let ours: String = sqlx::query_scalar(OURS).fetch_one(&self.pool).await?;
        let noted: Option<String> =
            sqlx::query_scalar(NOTED).bind(self.queue.schema()).fetch_one(&self.pool).await?;
        match noted {
            Some(noted) if noted == ours => Ok(()),
            Some(noted) => Err(InboxOperationError::new(format!(
                "the schema `{}` is {noted}; name another one with `with_queue_schema`",
                self.queue.schema()
            ))),
            None => {
                let note = format!("COMMENT ON SCHEMA {{queue}} IS '{}'", ours.replace('\'', "''"));
                Ok(sqlx::raw_sql(self.queue.sql(&note)).execute(&self.pool).await.map(drop)?)
            }
        }
    }
}
