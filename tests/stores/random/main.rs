//! Random: whatever is done to a store, in whatever order, each answer is that of a [model](model).
//!
//! `PROPTEST_CASES=2000 cargo test -p webhook-stores-tests --test random` tries more.

mod model;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use http::HeaderMap;
use jiff::Timestamp;
use proptest::{
    collection::vec,
    option,
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};
use sqlx::AssertSqlSafe;
use tokio::runtime::Runtime;
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    MemoryStore, StoredDelivery,
    idempotency::IdempotencyStore,
    record::{
        Acquisition, Arrival, DeadReason, DeliveryKey, Digest, End, Fence, Filter, Held, Listed,
        Pause, RecordId, RecordStore, Serial, Settled, Settlement, State, Stored, Wanted, store,
    },
};

use self::model::{Model, New};

/// Something that is done to a store. Numbers choose among what there is.
#[derive(Debug, Clone)]
enum Step {
    Store(Vec<New>),
    Acquire { key: u8, other_content: bool, is_over: bool },
    Lease { limit: u32, is_over: bool },
    Extend { which: Vec<usize>, is_over: bool },
    Settle(Vec<(usize, EndsAs)>),
    Complete { which: usize, is_over: bool },
    Release { which: usize },
    Replay(Vec<usize>),
    Discard(Vec<usize>),
    Purge { is_old: bool },
    Pause { event: u8, is_paused: bool },
}

#[derive(Debug, Clone, Copy)]
enum EndsAs {
    Done,
    Retry { is_over: bool },
    Dead,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let new = (0..6_u8, prop::bool::weighted(0.1), 0..2_u8, option::of(0..2_u8), any::<bool>());
    let new = new.prop_map(|(key, other_content, event, serial, is_kept)| New {
        key,
        other_content,
        event,
        serial,
        is_kept,
    });
    let end = prop_oneof![
        3 => Just(EndsAs::Done),
        2 => any::<bool>().prop_map(|is_over| EndsAs::Retry { is_over }),
        1 => Just(EndsAs::Dead),
    ];
    let which = || 0..20_usize;
    let step = prop_oneof![
        4 => vec(new, 1..4).prop_map(Step::Store),
        2 => (0..6_u8, prop::bool::weighted(0.1), any::<bool>()).prop_map(
            |(key, other_content, is_over)| Step::Acquire { key, other_content, is_over }
        ),
        5 => (1..5_u32, any::<bool>()).prop_map(|(limit, is_over)| Step::Lease { limit, is_over }),
        1 => (vec(which(), 1..4), any::<bool>())
            .prop_map(|(which, is_over)| Step::Extend { which, is_over }),
        5 => vec((which(), end), 1..4).prop_map(Step::Settle),
        2 => (which(), any::<bool>()).prop_map(|(which, is_over)| Step::Complete { which, is_over }),
        1 => which().prop_map(|which| Step::Release { which }),
        1 => vec(which(), 1..4).prop_map(Step::Replay),
        1 => vec(which(), 1..4).prop_map(Step::Discard),
        1 => any::<bool>().prop_map(|is_old| Step::Purge { is_old }),
        1 => (0..2_u8, any::<bool>()).prop_map(|(event, is_paused)| Step::Pause { event, is_paused }),
    ];
    vec(step, 1..40)
}

const PROVIDER: &str = "random";
const TABLES: [&str; 4] =
    ["webhook_deliveries", "webhook_contents", "webhook_attempts", "webhook_pauses"];
const EVENTS: [&str; 2] = ["A", "B"];

fn time(is_over: bool) -> Duration {
    if is_over { Duration::ZERO } else { Duration::from_hours(24) }
}

fn key(key: u8) -> DeliveryKey {
    DeliveryKey::new(PROVIDER, "default".into(), &key.to_string())
}

fn digest(other_content: bool) -> Digest {
    Digest::from_bytes([u8::from(other_content); 32])
}

fn arrival(new: &New) -> Arrival {
    let headers = HeaderMap::new();
    Arrival {
        key: key(new.key),
        digest: digest(new.other_content),
        event_type: Some(EVENTS[usize::from(new.event)].to_owned()),
        serial: new.serial.map(|serial| Serial::new(serial.into())),
        stored: StoredDelivery::new("default", headers, vec![new.key], 0, Timestamp::now()),
        repeatable: (!new.is_kept).then_some(Duration::ZERO),
    }
}

/// A store, its model, and who holds or has held what.
struct Run<'a, S> {
    store: &'a S,
    model: Model,
    ids: Vec<RecordId>,
    held: Vec<(Held, Option<Serial>, u32)>,
    fences: Vec<(u8, Fence)>,
}

impl<S: RecordStore + IdempotencyStore> Run<'_, S> {
    async fn step(&mut self, step: &Step) {
        match step {
            Step::Store(arrivals) => self.store(arrivals).await,
            Step::Acquire { key, other_content, is_over } => {
                self.acquire(*key, *other_content, *is_over).await;
            }
            Step::Lease { limit, is_over } => self.lease(*limit, *is_over).await,
            Step::Extend { which, is_over } => self.extend(which, *is_over).await,
            Step::Settle(ends) => self.settle(ends).await,
            Step::Complete { which, is_over } => {
                let Some((key_, fence)) = chosen(&self.fences, *which) else { return };
                let settled = self.store.complete(&key(key_), fence, time(*is_over)).await.unwrap();
                assert_eq!(settled, self.model.complete(key_, fence, *is_over));
            }
            Step::Release { which } => {
                let Some((key_, fence)) = chosen(&self.fences, *which) else { return };
                let settled = self.store.release(&key(key_), fence).await.unwrap();
                assert_eq!(settled, self.model.release(key_, fence));
            }
            Step::Replay(which) => {
                let ids = self.some_ids(which);
                let replayed = self.store.replay(&ids).await.unwrap();
                assert_eq!(BTreeSet::from_iter(replayed), self.model.replay(&ids));
            }
            Step::Discard(which) => {
                let ids = self.some_ids(which);
                let discarded = self.store.discard(&ids).await.unwrap();
                assert_eq!(BTreeSet::from_iter(discarded), self.model.discard(&ids));
            }
            Step::Purge { is_old } => {
                let purged = self.store.purge(time(*is_old), 1000).await.unwrap();
                let (stored, inline) = self.model.purge(*is_old);
                assert_eq!(purged, stored + inline);
            }
            Step::Pause { event, is_paused } => {
                let event_type = EVENTS[usize::from(*event)].to_owned();
                let pause = Pause { event_type, ..Pause::default() };
                let changed = self.store.set_pause(&pause, *is_paused).await.unwrap();
                let paused = &mut self.model.paused;
                let expected =
                    if *is_paused { paused.insert(*event) } else { paused.remove(event) };
                assert_eq!(changed, expected);
            }
        }
    }

    async fn store(&mut self, arrivals: &[New]) {
        let stored: Vec<_> = arrivals.iter().map(arrival).collect();
        let stored = store(self.store, &stored).await.unwrap();
        let (answers, order) = self.model.arrive(arrivals);
        assert_eq!(stored, answers);
        // Whoever is new has the next number.
        let known = self.ids.last().copied();
        let filter = Filter::new();
        let entries = self.store.list(Listed::Unfinished, &filter, known, 100).await.unwrap();
        let new = entries.iter().filter(|entry| !self.ids.contains(&entry.id));
        let new: Vec<_> = new.map(|entry| (entry.delivery_id.clone(), entry.id)).collect();
        let expected: Vec<_> = order.iter().map(|place| arrivals[*place].key.to_string()).collect();
        assert_eq!(new.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>(), expected);
        for (key, id) in new {
            let row = self.model.rows.iter_mut().find(|row| row.key.to_string() == key).unwrap();
            row.inbox.as_mut().unwrap().id = id;
            self.ids.push(id);
        }
    }

    async fn acquire(&mut self, key_: u8, other_content: bool, is_over: bool) {
        let acquired =
            self.store.acquire(&key(key_), &digest(other_content), time(is_over)).await.unwrap();
        let expected = self.model.acquire(key_, other_content);
        match acquired {
            Acquisition::Acquired { fence } => {
                assert_eq!(expected, Stored::New);
                self.model.held_inline(key_, other_content, fence, is_over);
                self.fences.push((key_, fence));
            }
            Acquisition::Done => assert_eq!(expected, Stored::Duplicate),
            Acquisition::InFlight { .. } => assert_eq!(expected, Stored::InFlight),
            Acquisition::Conflict => assert_eq!(expected, Stored::Conflict),
            other => panic!("{other:?}"),
        }
    }

    async fn lease(&mut self, limit: u32, is_over: bool) {
        let wanted = Wanted { providers: &[PROVIDER], limit, lease: time(is_over) };
        let mut leased = self.store.lease(&wanted).await.unwrap();
        let due = self.model.due();
        let ids: BTreeSet<_> = leased.iter().map(|leased| leased.held.id).collect();
        assert!(ids.is_subset(&due), "{ids:?} of {due:?}");
        assert_eq!(ids.len(), leased.len(), "twice");
        assert_eq!(leased.len(), due.len().min(usize::try_from(limit).unwrap()));
        leased.sort_by_key(|leased| leased.held.fence);
        for leased in leased {
            let Held { id, fence } = leased.held;
            assert_eq!(leased.attempt, self.model.leased(id, fence, is_over));
            let row = self.model.inbox()[&id].clone();
            let inbox = row.inbox.unwrap();
            assert_eq!(leased.serial, inbox.serial.map(|serial| Serial::new(serial.into())));
            assert_eq!(leased.event_type.as_deref(), Some(EVENTS[usize::from(inbox.event)]));
            assert_eq!(leased.stored.unwrap().raw_body[..], [row.key]);
            self.held.push((leased.held, leased.serial, leased.attempt));
            self.fences.push((row.key, fence));
        }
    }

    async fn extend(&mut self, which: &[usize], is_over: bool) {
        let held: Vec<_> = self.some_held(which).into_iter().map(|(held, ..)| held).collect();
        let still = self.store.extend(&held, time(is_over)).await.unwrap();
        let model = &mut self.model;
        let expected = held.iter().filter(|held| model.extend(held.id, held.fence, is_over));
        let expected: BTreeSet<_> = expected.map(|held| held.id).collect();
        assert_eq!(BTreeSet::from_iter(still), expected);
    }

    async fn settle(&mut self, ends: &[(usize, EndsAs)]) {
        let (which, ends): (Vec<_>, Vec<_>) = ends.iter().copied().unzip();
        let held = self.some_held(&which);
        let (mut settlements, mut expected) = (Vec::new(), Vec::new());
        for ((held, serial, attempt), end) in held.into_iter().zip(ends) {
            let (end, state, is_over) = match end {
                EndsAs::Done => (End::Done, State::Done, false),
                EndsAs::Retry { is_over } => (End::Retry(time(is_over)), State::Waiting, is_over),
                EndsAs::Dead => (End::Dead(DeadReason::Failed), State::Dead, false),
            };
            let error = (state != State::Done).then(|| "on purpose".to_owned());
            settlements.push(Settlement {
                held,
                serial,
                attempt,
                began: Timestamp::now(),
                end,
                error,
            });
            expected.push(self.model.settle((held.id, held.fence), (attempt, state, is_over)));
        }
        let settled: Vec<Settled> = self.store.settle(&settlements).await.unwrap();
        assert_eq!(settled, expected);
    }

    /// A store may delete an inline record whose time is over whenever it likes.
    async fn sweep(&mut self) {
        let over = |row: &model::Row| row.inbox.is_none() && row.is_over;
        let over: Vec<_> =
            self.model.rows.iter().filter(|row| over(row)).map(|row| row.key).collect();
        let keys: Vec<_> = over.iter().map(|over| key(*over)).collect();
        let found = self.store.find(&keys.iter().collect::<Vec<_>>()).await.unwrap();
        for (over, found) in over.into_iter().zip(found) {
            if found.record.is_none() {
                self.model.rows.retain(|row| row.key != over);
            }
        }
    }

    /// Each lease once.
    fn some_held(&self, which: &[usize]) -> Vec<(Held, Option<Serial>, u32)> {
        let some = which.iter().filter_map(|which| chosen(&self.held, *which));
        let some: BTreeMap<_, _> = some.map(|held| (held.0.fence, held)).collect();
        some.into_values().rev().collect()
    }

    fn some_ids(&self, which: &[usize]) -> Vec<RecordId> {
        which.iter().filter_map(|which| chosen(&self.ids, *which)).collect()
    }

    /// What people see of it is what the model has.
    async fn compare(&self) {
        let mut seen = BTreeMap::new();
        for listed in [Listed::Unfinished, Listed::Dead, Listed::Done] {
            let entries = self.store.list(listed, &Filter::new(), None, 100).await.unwrap();
            assert!(entries.is_sorted_by_key(|entry| entry.id));
            seen.extend(entries.into_iter().map(|entry| (entry.id, entry)));
        }
        let expected = self.model.inbox();
        let in_a_list = expected.iter().filter(|(_, row)| row.state != State::Discarded);
        let in_a_list: BTreeSet<_> = in_a_list.map(|(id, _)| *id).collect();
        assert_eq!(seen.keys().copied().collect::<BTreeSet<_>>(), in_a_list);
        for (id, row) in expected {
            let inbox = row.inbox.as_ref().unwrap();
            let entry = match seen.remove(&id) {
                Some(entry) => entry,
                None => self.store.entry(id).await.unwrap().unwrap(),
            };
            assert_eq!(entry.state, row.state, "{id}");
            assert_eq!(entry.attempts, inbox.attempts, "{id}");
            assert_eq!(entry.reason, inbox.reason, "{id}");
            assert_eq!(entry.held_up_by, self.model.held_up_by(row), "{id}");
            let is_finished = !matches!(row.state, State::Waiting | State::Running);
            assert_eq!(entry.finished_at.is_some(), is_finished, "{id}");
            assert_eq!(entry.due_at.is_some(), inbox.has_turn && !is_finished, "{id}");
        }
    }

    async fn compare_the_rest(&self) {
        let expected = self.model.inbox();
        for id in &self.ids {
            let row = expected.get(id);
            assert_eq!(self.store.entry(*id).await.unwrap().is_some(), row.is_some());
            assert_eq!(self.store.content(*id).await.unwrap().is_some(), row.is_some());
            let attempts = self.store.attempts(*id).await.unwrap();
            let attempts: Vec<_> = attempts.iter().map(|a| (a.number, &*a.outcome)).collect();
            let failed = row.map(|row| row.inbox.clone().unwrap().failed).unwrap_or_default();
            assert_eq!(attempts, failed);
        }
        let health = self.store.health().await.unwrap();
        let count = |state| expected.values().filter(|row| row.state == state).count() as u64;
        let held_up = expected.values().filter(|row| self.model.held_up_by(row).is_some());
        assert_eq!(health.waiting.at_least(), count(State::Waiting));
        assert_eq!(health.running.at_least(), count(State::Running));
        assert_eq!(health.dead.at_least(), count(State::Dead));
        assert_eq!(health.done.at_least(), count(State::Done));
        assert_eq!(health.held_up.at_least(), held_up.count() as u64);
        assert_eq!(health.paused.len(), self.model.paused.len());
    }
}

fn chosen<T: Copy>(all: &[T], which: usize) -> Option<T> {
    all.get(which.checked_rem(all.len())?).copied()
}

async fn run<S: RecordStore + IdempotencyStore>(store: &S, steps: &[Step]) {
    let model = Model::default();
    let mut run = Run { store, model, ids: Vec::new(), held: Vec::new(), fences: Vec::new() };
    for step in steps {
        run.sweep().await;
        run.step(step).await;
        run.compare().await;
    }
    run.compare_the_rest().await;
}

/// Tries this many lists of steps, each on a store without records.
fn try_all<S, F>(cases: u32, runtime: &Runtime, empty: impl Fn() -> F)
where
    S: RecordStore + IdempotencyStore,
    F: Future<Output = S>,
{
    let config = Config::default();
    let cases = if config.cases == 256 { cases } else { config.cases };
    let config = Config { cases, failure_persistence: None, ..config };
    TestRunner::new(config)
        .run(&steps(), |steps| {
            runtime.block_on(async { run(&empty().await, &steps).await });
            Ok::<_, TestCaseError>(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn memory() {
    let runtime = Runtime::new().unwrap();
    try_all(1000, &runtime, async || MemoryStore::new());
}

#[test]
fn sqlite() {
    let runtime = Runtime::new().unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let store = runtime.block_on(async {
        let store = SqliteStore::open(scratch.path().join("webhooks.db")).await.unwrap();
        store.migrate().await.unwrap();
        store
    });
    try_all(60, &runtime, async || {
        for table in TABLES {
            let empty = AssertSqlSafe(format!("DELETE FROM {table}"));
            sqlx::query(empty).execute(store.pool()).await.unwrap();
        }
        store.clone()
    });
}

#[test]
fn postgres() {
    let runtime = Runtime::new().unwrap();
    let (_server, store) = runtime.block_on(async {
        let (server, _, pool) = Postgres::shared().await;
        let store = PostgresStore::new(pool);
        store.migrate().await.unwrap();
        (server, store)
    });
    try_all(60, &runtime, async || {
        let empty = AssertSqlSafe(format!("TRUNCATE {}", TABLES.join(", ")));
        sqlx::query(empty).execute(store.pool()).await.unwrap();
        store.clone()
    });
}
