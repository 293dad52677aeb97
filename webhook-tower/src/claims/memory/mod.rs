//! Memory: claims of one process, in bounded memory.

#[cfg(all(test, shuttle))]
mod races;
mod table;
#[cfg(test)]
mod tests;

#[cfg(not(all(test, shuttle)))]
use std::sync::{Mutex, MutexGuard};
use std::{fmt, sync::PoisonError, time::Duration};

use jiff::Timestamp;
#[cfg(all(test, shuttle))]
use shuttle::sync::{Mutex, MutexGuard};
use tokio::time::Instant;

use self::table::Table;
use crate::claims::{ClaimKey, Claimed, Claims, ClaimsError, Digest, Fence, Settled, after};

/// The default capacity.
const CAPACITY: usize = 100_000;

/// Claims of one process, which forgets them when it ends.
///
/// Use it for one process whose handlers may run again after a restart: a delivery that was handled
/// before the restart and is repeated after it runs once more.
///
/// A claim takes about 250 bytes, whatever the id is. If the store is full, new deliveries get 503
/// until the retention of old ones is over; it never forgets a held or retained claim earlier. With
/// a retention of a day, a capacity of 100,000 means 100,000 deliveries a day.
pub struct MemoryClaims {
    table: Mutex<Table>,
    capacity: usize,
    clock: Clock,
}

impl MemoryClaims {
    /// Creates a store with a capacity of 100,000 claims.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(CAPACITY)
    }

    /// Creates a store with this capacity.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { table: Mutex::new(Table::default()), capacity, clock: Clock::start() }
    }

    /// The number of claims that are held, retained, or expired and not yet removed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.table().len()
    }

    /// Whether there are no claims.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A panic elsewhere leaves no row half-written, so a poisoned lock is safe to use.
    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim_now(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Claimed, ClaimsError> {
        let now = self.clock.now();
        self.table()
            .claim(key.hash(), digest, now, after(now, lease), self.capacity)
            .ok_or_else(|| ClaimsError::new(Full { capacity: self.capacity }))
    }

    fn complete_now(&self, key: &ClaimKey, fence: Fence, retention: Duration) -> Settled {
        self.table().complete(key.hash(), fence, after(self.clock.now(), retention))
    }

    fn release_now(&self, key: &ClaimKey, fence: Fence) -> Settled {
        self.table().release(key.hash(), fence)
    }
}

impl Claims for MemoryClaims {
    async fn claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Claimed, ClaimsError> {
        self.claim_now(key, digest, lease)
    }

    async fn complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, ClaimsError> {
        Ok(self.complete_now(key, fence, retention))
    }

    async fn release(&self, key: &ClaimKey, fence: Fence) -> Result<Settled, ClaimsError> {
        Ok(self.release_now(key, fence))
    }
}

impl Default for MemoryClaims {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryClaims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryClaims").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

/// The time at the start plus the monotonic time since then, so it never goes back.
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

/// Every row is held or retained.
#[derive(Debug)]
struct Full {
    capacity: usize,
}

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "all {} claims that there is room for are held or retained", self.capacity)
    }
}

impl std::error::Error for Full {}
