//! Records: the store in memory as a [`RecordStore`], for tests and for an inbox without a database.

use std::time::Duration;

use jiff::Timestamp;
use webhook_core::StoredDelivery;

use super::{
    Full, MemoryStore,
    table::{Content, Row},
};
use crate::record::{
    Arrival, Attempt, Count, DeliveryKey, Digest, EndpointHealth, Entry, Fence, Filter, Found,
    Health, Held, Leased, Listed, Pause, RecordId, RecordStore, Settled, Settlement, State,
    StoreError, Wanted, after,
};

impl RecordStore for MemoryStore {
    async fn insert(&self, arrivals: &[Arrival]) -> Result<Vec<bool>, StoreError> {
        let now = self.clock.now();
        let mut table = self.table();
        if table.rows.len() + arrivals.len() > self.capacity {
            return Err(StoreError::new(Full { capacity: self.capacity }));
        }
        Ok(arrivals.iter().map(|arrival| table.insert(arrival, now)).collect())
    }

    async fn hold(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Option<Fence>, StoreError> {
        let until = after(self.clock.now(), lease);
        let mut table = self.table();
        if table.find(key.hash()).is_some() {
            return Ok(None);
        }
        let held = table.hold(key, digest, until, self.capacity);
        held.map(Some).ok_or_else(|| StoreError::new(Full { capacity: self.capacity }))
    }

    async fn find(&self, keys: &[&DeliveryKey]) -> Result<Vec<Found>, StoreError> {
        let (table, now) = (self.table(), self.clock.now());
        Ok(keys.iter().map(|key| Found { record: table.find(key.hash()), now }).collect())
    }

    async fn forget(&self, key: &DeliveryKey, fence: Fence) -> Result<(), StoreError> {
        self.table().forget(key.hash(), fence, self.clock.now());
        Ok(())
    }

    async fn lease(&self, wanted: &Wanted<'_>) -> Result<Vec<Leased>, StoreError> {
        let pauses = self.pauses().await?;
        let is_paused = |content: &Content| pauses.iter().any(|pause| covers(pause, content));
        Ok(self.table().lease(wanted, is_paused, self.clock.now()))
    }

    async fn extend(&self, held: &[Held], lease: Duration) -> Result<Vec<RecordId>, StoreError> {
        let until = after(self.clock.now(), lease);
        let (mut table, now) = (self.table(), self.clock.now());
        let still: Vec<_> = held.iter().filter(|held| table.extend(**held, until)).collect();
        let still = still.into_iter().map(|held| held.id).collect();
        table.rescue(held, now);
        Ok(still)
    }

    async fn settle(&self, settlements: &[Settlement]) -> Result<Vec<Settled>, StoreError> {
        let (mut table, now) = (self.table(), self.clock.now());
        Ok(settlements.iter().map(|settlement| table.settle(settlement, now)).collect())
    }

    fn separate(&self) -> Self {
        self.clone()
    }

    async fn list(
        &self,
        listed: Listed,
        filter: &Filter,
        after: Option<RecordId>,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError> {
        let table = self.table();
        let entries = table.rows.iter().filter_map(|(id, row)| self::entry(&table, *id, row));
        let first = after.map_or(i64::MIN, RecordId::get);
        let fits = |entry: &Entry| {
            entry.id.get() > first
                && listed.states().contains(&entry.state)
                && self::fits(filter, entry)
        };
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(entries.filter(fits).take(limit).collect())
    }

    async fn entry(&self, id: RecordId) -> Result<Option<Entry>, StoreError> {
        let table = self.table();
        Ok(table.rows.get(&id.get()).and_then(|row| self::entry(&table, id.get(), row)))
    }

    async fn attempts(&self, id: RecordId) -> Result<Vec<Attempt>, StoreError> {
        let table = self.table();
        let content = table.rows.get(&id.get()).and_then(|row| row.content.as_ref());
        Ok(content.map(|content| content.failed.clone()).unwrap_or_default())
    }

    async fn content(&self, id: RecordId) -> Result<Option<StoredDelivery>, StoreError> {
        let table = self.table();
        let content = table.rows.get(&id.get()).and_then(|row| row.content.as_ref());
        Ok(content.map(|content| content.stored.clone()))
    }

    async fn replay(&self, ids: &[RecordId]) -> Result<Vec<RecordId>, StoreError> {
        Ok(self.table().replay(ids, self.clock.now()))
    }

    async fn discard(&self, ids: &[RecordId]) -> Result<Vec<RecordId>, StoreError> {
        let mut table = self.table();
        Ok(ids.iter().copied().filter(|id| table.discard(id.get())).collect())
    }

    async fn purge(&self, older_than: Duration, limit: u32) -> Result<u64, StoreError> {
        let now = self.clock.now();
        let before = now.checked_sub(older_than).unwrap_or(Timestamp::MIN);
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(self.table().purge(before, now, limit) as u64)
    }

    async fn set_pause(&self, pause: &Pause, is_paused: bool) -> Result<bool, StoreError> {
        let mut pauses = self.paused();
        let place = pauses.iter().position(|other| other == pause);
        match (place, is_paused) {
            (None, true) => pauses.push(pause.clone()),
            (Some(place), false) => drop(pauses.remove(place)),
            (Some(_), true) | (None, false) => return Ok(false),
        }
        Ok(true)
    }

    async fn pauses(&self) -> Result<Vec<Pause>, StoreError> {
        Ok(self.paused().clone())
    }

    async fn health(&self) -> Result<Health, StoreError> {
        let paused = self.paused().clone();
        let table = self.table();
        let rows = || table.rows.values().filter(|row| row.content.is_some());
        let count =
            |fits: &dyn Fn(&Row) -> bool| Count::new(rows().filter(|row| fits(row)).count() as u64);
        let in_state = |state| count(&|row| row.state == state);
        let received = |row: &Row| row.content.as_ref().map(|content| content.stored.received_at);
        let mut endpoints: Vec<EndpointHealth> = Vec::new();
        for row in rows() {
            let Some(content) = &row.content else { continue };
            let last_received = content.stored.received_at;
            let (provider, endpoint) = (content.key.provider(), content.key.endpoint());
            let known = endpoints.iter_mut();
            let known = known.filter(|known| known.provider == provider);
            match known.filter(|known| known.endpoint == endpoint).last() {
                Some(known) => known.last_received = known.last_received.max(last_received),
                None => endpoints.push(EndpointHealth {
                    provider: provider.to_owned(),
                    endpoint: endpoint.to_owned(),
                    last_received,
                }),
            }
        }
        endpoints.sort_by(|a, b| (&a.provider, &a.endpoint).cmp(&(&b.provider, &b.endpoint)));
        Ok(Health {
            waiting: in_state(State::Waiting),
            running: in_state(State::Running),
            held_up: count(&|row| row.state == State::Waiting && row.due_at().is_none()),
            dead: in_state(State::Dead),
            done: in_state(State::Done),
            oldest_waiting: rows().filter(|row| !row.is_finished()).filter_map(received).min(),
            endpoints,
            paused,
        })
    }
}

fn covers(pause: &Pause, content: &Content) -> bool {
    let is = |wanted: &str, is: &str| wanted.is_empty() || wanted == is;
    is(&pause.provider, content.key.provider())
        && is(&pause.event_type, content.event_type.as_deref().unwrap_or_default())
        && is(&pause.tenant, content.key.tenant())
}

fn entry(table: &super::Table, id: i64, row: &Row) -> Option<Entry> {
    let content = row.content.as_ref()?;
    Some(Entry {
        id: RecordId::new(id),
        state: row.state,
        provider: content.key.provider().to_owned(),
        endpoint: content.key.endpoint().to_owned(),
        tenant: content.key.tenant().to_owned(),
        delivery_id: content.key.shown_id(),
        event_type: content.event_type.clone(),
        received_at: content.stored.received_at,
        attempts: content.attempts,
        due_at: content.due_at,
        held_up_by: table.held_up_by(id, row),
        finished_at: content.finished_at,
        reason: content.reason,
        error: content.failed.last().map(|attempt| attempt.error.clone()),
    })
}

fn fits(filter: &Filter, entry: &Entry) -> bool {
    let is =
        |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|wanted| wanted == is);
    is(&filter.provider, &entry.provider)
        && is(&filter.endpoint, &entry.endpoint)
        && is(&filter.tenant, &entry.tenant)
        && filter.event_type.as_ref().is_none_or(|wanted| Some(wanted) == entry.event_type.as_ref())
        && filter.received_from.is_none_or(|from| entry.received_at >= from)
        && filter.received_before.is_none_or(|before| entry.received_at < before)
}
