//! Records: the store as that of an inbox. Each part of a delivery's life is a file.

use webhook_tower::record::StoreError;

use crate::{door, leases, lists, operations, store::SqliteStore};

webhook_tower::__record_store! { SqliteStore, StoreError::new, door, leases, lists, operations, {
    fn separate(&self) -> Self {
        self.of_one_connection()
    }
} }
