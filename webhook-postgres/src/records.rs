//! Records: the store as that of an inbox. Each part of a delivery's life is a file.

use sqlx::postgres::PgListener;
use webhook_tower::record::StoreError;

use crate::{
    door, leases, lists, operations,
    store::{PostgresStore, failed},
};

/// The channel on which workers listen.
const CHANNEL: &str = "webhook_deliveries";

webhook_tower::__record_store! { PostgresStore, failed, door, leases, lists, operations, {
    async fn announce(&self) -> Result<(), StoreError> {
        let notify = sqlx::query("SELECT pg_notify($1, '')").bind(CHANNEL).execute(self.pool());
        notify.await.map(drop).map_err(failed)
    }

    async fn hear(&self, heard: impl Fn() + Send + Sync) -> Result<(), StoreError> {
        let mut listener = PgListener::connect_with(self.pool()).await.map_err(failed)?;
        listener.ignore_pool_close_event(true);
        listener.listen(CHANNEL).await.map_err(failed)?;
        loop {
            // First, and after `None`: the connection is new, and something may have been missed.
            heard();
            listener.try_recv().await.map_err(failed)?;
        }
    }

    fn separate(&self) -> Self {
        self.of_one_connection()
    }
} }
