//! Database: what the handlers write, on SQLite and on PostgreSQL.
//!
//! An application has one database and needs none of this: its handlers call `store.transaction(delivery)`
//! and write with it.

use std::future::Future;

use sqlx::Executor as _;
use webhook_postgres::{PostgresStore, sqlx};
use webhook_sqlite::SqliteStore;
use webhook_tower::{Delivery, HandlerError, record::RecordStore};

/// A database of an inbox and of the application.
pub trait Database: RecordStore {
    /// Makes the tables of both.
    fn make_tables(&self) -> impl Future<Output = anyhow::Result<()>> + Send;

    /// Executes a statement in one transaction with the record that the delivery is done, if it changes a
    /// row; answers whether it does.
    fn change(
        &self,
        delivery: &Delivery,
        statement: &'static str,
        arguments: &[&str],
    ) -> impl Future<Output = Result<bool, HandlerError>> + Send;
}

const TABLES: &str = include_str!("tables.sql");

/// The same for both: only the store differs.
macro_rules! database {
    ($store:ty, $before:literal) => {
        impl Database for $store {
            async fn make_tables(&self) -> anyhow::Result<()> {
                self.migrate().await?;
                let mut transaction = self.pool().begin().await?;
                transaction.execute($before).await?;
                transaction.execute(TABLES).await?;
                Ok(transaction.commit().await?)
            }

            async fn change(
                &self,
                delivery: &Delivery,
                statement: &'static str,
                arguments: &[&str],
            ) -> Result<bool, HandlerError> {
                let mut transaction = self.transaction(delivery).await?;
                let statement =
                    arguments.iter().fold(sqlx::query(statement), |statement, argument| {
                        statement.bind((*argument).to_owned())
                    });
                let changed = statement.execute(&mut *transaction).await?.rows_affected() > 0;
                if changed {
                    transaction.commit().await?;
                }
                Ok(changed)
            }
        }
    };
}

// A receiver and a worker may start at the same time; one of them waits here.
database!(PostgresStore, "SELECT pg_advisory_xact_lock(hashtext('examples/inbox'))");
database!(SqliteStore, "SELECT 1");
