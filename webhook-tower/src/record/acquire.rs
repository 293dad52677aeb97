//! Acquire: how a delivery gets its record, over any store: an inbox stores it, a service with handlers
//! holds it.

use std::time::Duration;

use jiff::Timestamp;

use crate::record::{
    Arrival, Decision, DeliveryKey, Digest, Fence, Found, RecordStore, StoreError, decide,
};

/// How often a key may change between two statements before it counts as in flight.
const ATTEMPTS: usize = 4;

/// The answer to a caller that asks for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Acquisition {
    /// The key is held now. Run the handler, then complete or release the lease with this fence.
    Acquired {
        /// The fence that completes or releases the lease.
        fence: Fence,
    },
    /// It was handled before, with the same content, or an inbox has it.
    Done,
    /// Another caller holds it with the same content.
    InFlight {
        /// When that lease expires, by the store's clock.
        until: Timestamp,
    },
    /// It was handled before, or is held, with other content.
    Conflict,
}

/// The result of storing a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stored {
    /// It is durably stored now.
    New,
    /// It was stored or handled before, with the same content.
    Duplicate,
    /// A service without an inbox is handling it.
    InFlight,
    /// The id was stored or handled before with other content.
    Conflict,
}

/// Acquires the lease of a key for a service with handlers.
///
/// # Errors
///
/// When the store fails or has no room.
pub async fn acquire<S: RecordStore>(
    store: &S,
    key: &DeliveryKey,
    digest: &Digest,
    lease: Duration,
) -> Result<Acquisition, StoreError> {
    let mut now = Timestamp::UNIX_EPOCH;
    for _ in 0..ATTEMPTS {
        if let Some(fence) = store.hold(key, digest, lease).await? {
            return Ok(Acquisition::Acquired { fence });
        }
        for found in store.find(&[key]).await? {
            now = found.now;
            match decide(found.record.as_ref(), now, digest) {
                Decision::Done => return Ok(Acquisition::Done),
                Decision::InFlight { until } => return Ok(Acquisition::InFlight { until }),
                Decision::Conflict => return Ok(Acquisition::Conflict),
                Decision::Acquire => forget(store, key, &found).await?,
            }
        }
    }
    Ok(Acquisition::InFlight { until: now })
}

/// Stores deliveries for an inbox.
///
/// # Errors
///
/// When the store fails. Some of them may be stored then.
pub async fn store<S: RecordStore>(
    store: &S,
    arrivals: &[Arrival],
) -> Result<Vec<Stored>, StoreError> {
    let mut answers = vec![Stored::InFlight; arrivals.len()];
    let mut left: Vec<(usize, Arrival)> = Vec::new();
    let added = store.insert(arrivals).await?;
    for (place, (added, arrival)) in added.into_iter().zip(arrivals).enumerate() {
        if added {
            set(&mut answers, place, Stored::New);
        } else {
            left.push((place, arrival.clone()));
        }
    }
    for _ in 0..ATTEMPTS {
        let keys: Vec<_> = left.iter().map(|(_, arrival)| &arrival.key).collect();
        if keys.is_empty() {
            break;
        }
        let found = store.find(&keys).await?;
        let mut free = Vec::new();
        for ((place, arrival), found) in left.into_iter().zip(found) {
            match decide(found.record.as_ref(), found.now, &arrival.digest) {
                Decision::Done => set(&mut answers, place, Stored::Duplicate),
                Decision::InFlight { .. } => {}
                Decision::Conflict => set(&mut answers, place, Stored::Conflict),
                Decision::Acquire => {
                    forget(store, &arrival.key, &found).await?;
                    free.push((place, arrival));
                }
            }
        }
        left = Vec::new();
        for (place, arrival) in free {
            match store.insert(std::slice::from_ref(&arrival)).await?.first() {
                Some(true) => set(&mut answers, place, Stored::New),
                Some(false) | None => left.push((place, arrival)),
            }
        }
    }
    Ok(answers)
}

fn set(answers: &mut [Stored], place: usize, answer: Stored) {
    if let Some(slot) = answers.get_mut(place) {
        *slot = answer;
    }
}

/// Makes room where a record is over.
async fn forget<S: RecordStore>(
    store: &S,
    key: &DeliveryKey,
    found: &Found,
) -> Result<(), StoreError> {
    match found.record {
        Some(record) => store.forget(key, record.fence).await,
        None => Ok(()),
    }
}
