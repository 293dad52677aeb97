//! Memory: a store for one process, in bounded memory.

#[cfg(all(test, shuttle))]
mod races;
mod records;
mod table;
#[cfg(test)]
mod tests;

#[cfg(not(all(test, shuttle)))]
use std::sync::{Arc, Mutex, MutexGuard};
use std::{fmt, sync::PoisonError, time::Duration};

use jiff::Timestamp;
#[cfg(all(test, shuttle))]
use shuttle::sync::{Arc, Mutex, MutexGuard};
use tokio::time::Instant;

use self::table::Table;
use crate::{
    idempotency::IdempotencyStore,
    record::{Acquisition, DeliveryKey, Digest, Fence, Pause, Settled, StoreError, after},
};

/// The default capacity.
const CAPACITY: usize = 100_000;

/// A store in memory, for one process. It forgets everything when the process ends. A clone shares the
/// records.
///
/// Use it where handlers may run again after a restart: a delivery that was handled before the
/// restart and arrives again after it runs once more.
///
/// A record takes about 250 bytes, however long the id is. If the store is full, new deliveries get
/// 503 until the retention of old ones is over; it never forgets a held or retained key earlier.
/// With a retention of a day, a capacity of 100,000 means 100,000 deliveries a day.
#[derive(Clone)]
pub struct MemoryStore {
    inner: Arc<(Mutex<Table>, Mutex<Vec<Pause>>)>,
    capacity: usize,
    clock: Clock,
}

impl MemoryStore {
    /// Creates a store with room for 100,000 records.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(CAPACITY)
    }

    /// Creates a store with room for this many records.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        let inner = Arc::new((Mutex::new(Table::default()), Mutex::new(Vec::new())));
        Self { inner, capacity, clock: Clock::start() }
    }

    /// The number of records: held, retained, or expired and not yet removed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.table().rows.len()
    }

    /// Whether there are no records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A panic elsewhere leaves no record half-written, so a poisoned lock is safe to use.
    fn table(&self) -> MutexGuard<'_, Table> {
        self.inner.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn paused(&self) -> MutexGuard<'_, Vec<Pause>> {
        self.inner.1.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn acquire_now(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        let now = self.clock.now();
        self.table()
            .acquire(key, digest, now, after(now, lease), self.capacity)
            .ok_or_else(|| StoreError::new(Full { capacity: self.capacity }))
    }

    fn complete_now(&self, key: &DeliveryKey, fence: Fence, retention: Duration) -> Settled {
        let now = self.clock.now();
        self.table().settle_inline(key.hash(), fence, Some(after(now, retention)), now)
    }

    fn release_now(&self, key: &DeliveryKey, fence: Fence) -> Settled {
        self.table().settle_inline(key.hash(), fence, None, self.clock.now())
    }
}

impl IdempotencyStore for MemoryStore {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        self.acquire_now(key, digest, lease)
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        Ok(self.complete_now(key, fence, retention))
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        Ok(self.release_now(key, fence))
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

/// The time at the start plus the monotonic time since then, so it never goes back.
#[derive(Clone, Copy)]
struct Clock {
    started_at: Timestamp,
    started: Instant,
}

impl Clock {
    fn start() -> Self {
        Self { started_at: Timestamp::now(), started: Instant::now() }
    }

    fn now(&self) -> Timestamp {
        after(self.started_at, self.started.elapsed())
    }
}

/// There is no room: every record is held or retained.
#[derive(Debug)]
struct Full {
    capacity: usize,
}

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there is room for {} deliveries, and all of them are held or retained",
            self.capacity
        )
    }
}

impl std::error::Error for Full {}
