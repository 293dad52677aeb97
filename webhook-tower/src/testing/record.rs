//! Record: the test that every store of an inbox has to pass.

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use http::HeaderMap;
use jiff::Timestamp;
use tokio::{
    task::{JoinSet, yield_now},
    time::sleep,
};
use webhook_core::StoredDelivery;

use crate::{
    idempotency::IdempotencyStore,
    record::{
        Acquisition, Arrival, DeadReason, DeliveryKey, Digest, End, Filter, Held, Leased, Listed,
        Pause, RecordStore, Serial, Settled, Settlement, State, StoreError, Stored, Wanted,
        acquire, store,
    },
};

/// A lease longer than any test.
const LONG: Duration = Duration::from_secs(60 * 60);

/// A lease, or a delay, that a test waits out.
const SHORT: Duration = Duration::from_millis(200);

const SAME: Digest = Digest::from_bytes([1; 32]);
const OTHER: Digest = Digest::from_bytes([2; 32]);

/// Tests a store as that of an inbox: the state machine, lost leases, order, pauses, and how inbox and
/// inline agree on a key.
///
/// It takes about four seconds by the store's clock. Its keys are unique, so you can run it against a
/// store that is in use.
///
/// # Panics
///
/// When the store violates what [`RecordStore`] says, or fails.
pub async fn conform<S: RecordStore + IdempotencyStore>(store: S) {
    Test::new(&store).stores_a_key_once().await;
    Test::new(&store).agrees_with_inline().await;
    Test::new(&store).leases_what_is_due_once().await;
    Test::new(&store).lets_only_the_last_fence_settle().await;
    Test::new(&store).retries_when_it_is_due().await;
    Test::new(&store).keeps_what_is_given_up_until_somebody_decides().await;
    Test::new(&store).runs_a_serial_in_order().await;
    Test::new(&store).completes_within_a_lease().await;
    Test::new(&store).skips_what_is_paused().await;
    Test::new(&store).keeps_tenants_apart().await;
    Test::new(&store).purges_what_is_over().await;
    Test::new(&store).leases_once_in_a_crowd().await;
    Test::new(&store).keeps_an_order_in_a_crowd().await;
}

/// One test, with a provider of its own.
struct Test<S> {
    store: S,
    provider: &'static str,
}

#[expect(clippy::panic, reason = "a store that fails its test has to stop it")]
fn known<T>(answer: Result<T, StoreError>) -> T {
    answer.unwrap_or_else(|error| {
        let cause = std::error::Error::source(&error).map_or(String::new(), ToString::to_string);
        panic!("{error}: {cause}")
    })
}

impl<S: RecordStore + IdempotencyStore> Test<S> {
    fn new(store: &S) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let provider = format!("test-{}-{number}", Timestamp::now().as_nanosecond());
        Self { store: store.clone(), provider: provider.leak() }
    }

    fn key(&self, id: &str) -> DeliveryKey {
        DeliveryKey::new(self.provider, "default".into(), id)
    }

    fn arrival(&self, id: &str) -> Arrival {
        let headers = HeaderMap::from_iter([(
            http::HeaderName::from_static("signature"),
            http::HeaderValue::from_static("v1=abc"),
        )]);
        Arrival {
            key: self.key(id),
            digest: SAME,
            event_type: Some("tested".to_owned()),
            serial: None,
            stored: StoredDelivery::new("default", headers, format!("{id}\0"), 1, Timestamp::now()),
            repeatable: Some(Duration::ZERO),
        }
    }

    async fn put(&self, ids: &[&str]) {
        let arrivals: Vec<_> = ids.iter().map(|id| self.arrival(id)).collect();
        let stored = known(store(&self.store, &arrivals).await);
        assert!(stored.iter().all(|stored| *stored == Stored::New), "{stored:?}");
    }

    /// Stores these under one serial.
    async fn put_serial(&self, serial: i64, ids: &[&str]) {
        let serial = Some(Serial::new(serial + Timestamp::now().as_microsecond() * 1000));
        let of = |id: &&str| Arrival { serial, ..self.arrival(id) };
        let arrivals: Vec<_> = ids.iter().map(of).collect();
        let stored = known(store(&self.store, &arrivals).await);
        assert!(stored.iter().all(|stored| *stored == Stored::New), "{stored:?}");
    }

    async fn lease_for(&self, limit: u32, lease: Duration) -> Vec<Leased> {
        let providers = [self.provider];
        known(self.store.lease(&Wanted { providers: &providers, limit, lease }).await)
    }

    async fn lease(&self) -> Vec<Leased> {
        self.lease_for(100, LONG).await
    }

    async fn settle(&self, leased: &Leased, end: End) -> Settled {
        let error = (end != End::Done).then(|| "on purpose".to_owned());
        let settlement = Settlement {
            held: leased.held,
            serial: leased.serial,
            attempt: leased.attempt,
            began: Timestamp::now(),
            end,
            error,
        };
        let settled = known(self.store.settle(&[settlement]).await);
        settled.first().copied().unwrap_or(Settled::LeaseLost)
    }

    async fn list(&self, listed: Listed) -> Vec<(String, State)> {
        let filter = Filter::new().provider(self.provider);
        let entries = known(self.store.list(listed, &filter, None, 100).await);
        entries.into_iter().map(|entry| (entry.delivery_id, entry.state)).collect()
    }

    async fn stores_a_key_once(&self) {
        let other = Arrival { digest: OTHER, ..self.arrival("twice") };
        let batch = [self.arrival("twice"), self.arrival("once"), self.arrival("twice"), other];
        let stored = known(store(&self.store, &batch).await);
        assert_eq!(stored, [Stored::New, Stored::New, Stored::Duplicate, Stored::Conflict]);
        assert_eq!(known(store(&self.store, &batch[1..2]).await), [Stored::Duplicate]);
        let leased = self.lease().await;
        assert_eq!(ids(&leased), ["twice\0", "once\0"]);
        let Some(Ok(stored)) = leased.first().map(|leased| leased.stored.clone()) else {
            unreachable!("{leased:?}")
        };
        assert_eq!((&*stored.endpoint, stored.secret_index), ("default", 1));
        assert_eq!(stored.headers, self.arrival("").stored.headers);
    }

    async fn keeps_tenants_apart(&self) {
        let of = |tenant: &str| {
            let arrival = self.arrival("same");
            let (key, stored) = (arrival.key.for_tenant(tenant), arrival.stored.for_tenant(tenant));
            Arrival { key, stored, ..arrival }
        };
        let (batch, tenants) = ([of("acme"), of("globex"), of("")], ["acme", "globex", ""]);
        assert_eq!(known(store(&self.store, &batch).await), [Stored::New; 3]);
        let pause = Pause { tenant: "globex".to_owned(), ..Pause::default() };
        let pause = Pause { provider: self.provider.to_owned(), ..pause };
        known(self.store.set_pause(&pause, true).await);
        let listed = async |filter: Filter| -> Vec<String> {
            let filter = filter.provider(self.provider);
            let entries = known(self.store.list(Listed::Unfinished, &filter, None, 100).await);
            entries.into_iter().map(|entry| entry.tenant).collect()
        };
        assert_eq!(listed(Filter::new()).await, tenants);
        assert_eq!(listed(Filter::new().tenant("acme")).await, ["acme"]);
        assert_eq!(leased_tenants(&self.lease().await), ["acme", ""]);
        known(self.store.set_pause(&pause, false).await);
        assert_eq!(leased_tenants(&self.lease().await), ["globex"]);
        for tenant in tenants {
            let key = self.key("same").for_tenant(tenant);
            let acquired = known(acquire(&self.store, &key, &SAME, LONG).await);
            assert_eq!(acquired, Acquisition::Done, "{tenant}");
        }
    }

    async fn agrees_with_inline(&self) {
        let acquire = async |id: &str, digest| {
            known(acquire(&self.store, &self.key(id), &digest, LONG).await)
        };
        let put = async |id: &str, digest| {
            let arrival = Arrival { digest, ..self.arrival(id) };
            known(store(&self.store, &[arrival]).await).pop()
        };
        // Handled inline, and then the application moves to an inbox.
        let Acquisition::Acquired { fence } = acquire("inline", SAME).await else { unreachable!() };
        assert_eq!(put("inline", SAME).await, Some(Stored::InFlight), "its handler may fail");
        assert_eq!(put("inline", OTHER).await, Some(Stored::Conflict));
        assert_eq!(
            known(self.store.complete(&self.key("inline"), fence, LONG).await),
            Settled::Stored
        );
        assert_eq!(put("inline", SAME).await, Some(Stored::Duplicate));
        assert_eq!(put("inline", OTHER).await, Some(Stored::Conflict));
        assert!(self.lease().await.is_empty(), "what is inline is not a worker's");
        let Acquisition::Acquired { fence } = acquire("failed", SAME).await else { unreachable!() };
        assert_eq!(known(self.store.release(&self.key("failed"), fence).await), Settled::Stored);
        assert_eq!(put("failed", OTHER).await, Some(Stored::New), "nothing had an effect");
        let over = self.key("over");
        known(self.store.acquire(&over, &SAME, Duration::ZERO).await);
        assert_eq!(put("over", SAME).await, Some(Stored::New), "its process died");
        // Stored, and then the application moves back.
        assert_eq!(put("stored", SAME).await, Some(Stored::New));
        for _ in 0..2 {
            assert_eq!(acquire("stored", SAME).await, Acquisition::Done, "the inbox has it");
            assert_eq!(acquire("stored", OTHER).await, Acquisition::Conflict);
            for leased in self.lease().await {
                self.settle(&leased, End::Done).await;
            }
        }
    }

    async fn leases_what_is_due_once(&self) {
        self.put(&["a", "b", "c"]).await;
        let first = self.lease_for(2, LONG).await;
        assert_eq!(first.len(), 2);
        assert!(first.iter().all(|leased| leased.attempt == 1 && leased.provider == self.provider));
        assert!(first.iter().all(|leased| leased.event_type.as_deref() == Some("tested")));
        let second = self.lease_for(2, LONG).await;
        let fences: BTreeSet<_> =
            first.iter().chain(&second).map(|leased| leased.held.fence).collect();
        assert_eq!((second.len(), fences.len()), (1, 3));
        assert!(self.lease().await.is_empty());
        assert!(
            self.list(Listed::Unfinished).await.iter().all(|(_, state)| *state == State::Running)
        );
        for leased in first.iter().chain(&second) {
            assert_eq!(self.settle(leased, End::Done).await, Settled::Stored);
        }
        assert_eq!(self.list(Listed::Done).await.len(), 3);
        assert!(self.lease().await.is_empty());
    }

    async fn lets_only_the_last_fence_settle(&self) {
        self.put(&["a"]).await;
        let stale = self.lease_for(1, SHORT).await.remove(0);
        assert_eq!(known(self.store.extend(&[stale.held], SHORT).await), [stale.held.id]);
        sleep(SHORT * 2).await;
        let leased = self.lease().await.remove(0);
        assert!(leased.held.fence > stale.held.fence);
        assert_eq!((leased.held.id, leased.attempt), (stale.held.id, 2));
        for end in [End::Done, End::Retry(Duration::ZERO), End::Dead(DeadReason::Failed)] {
            assert_eq!(self.settle(&stale, end).await, Settled::LeaseLost);
        }
        assert!(known(self.store.extend(&[stale.held], LONG).await).is_empty());
        let completed = self.store.complete(&self.key("a"), stale.held.fence, LONG).await;
        assert_eq!(known(completed), Settled::LeaseLost);
        let released = self.store.release(&self.key("a"), leased.held.fence).await;
        assert_eq!(known(released), Settled::LeaseLost, "an inbox keeps what it has");
        assert_eq!(self.settle(&leased, End::Done).await, Settled::Stored);
        assert_eq!(self.settle(&leased, End::Retry(LONG)).await, Settled::Stored, "it stays done");
        assert_eq!(self.list(Listed::Done).await, [("a".to_owned(), State::Done)]);
        let nothing = Held { id: crate::record::RecordId::new(i64::MAX), ..leased.held };
        assert!(known(self.store.extend(&[nothing], LONG).await).is_empty());
    }

    async fn retries_when_it_is_due(&self) {
        self.put(&["a"]).await;
        let leased = self.lease().await.remove(0);
        assert_eq!(self.settle(&leased, End::Retry(SHORT * 2)).await, Settled::Stored);
        assert!(self.lease().await.is_empty());
        let completed = self.store.complete(&self.key("a"), leased.held.fence, LONG).await;
        assert_eq!(known(completed), Settled::LeaseLost, "it was settled otherwise");
        sleep(SHORT * 3).await;
        let again = self.lease().await.remove(0);
        assert_eq!(again.attempt, 2);
        self.settle(&again, End::Done).await;
        let attempts = known(self.store.attempts(again.held.id).await);
        let attempts: Vec<_> =
            attempts.iter().map(|a| (a.number, &*a.outcome, &*a.error)).collect();
        assert_eq!(attempts, [(1, "retry", "on purpose")]);
    }

    async fn keeps_what_is_given_up_until_somebody_decides(&self) {
        self.put(&["a", "b", "c"]).await;
        let leased = self.lease().await;
        for leased in &leased {
            self.settle(leased, End::Dead(DeadReason::Failed)).await;
        }
        let filter = Filter::new().provider(self.provider);
        let dead = known(self.store.list(Listed::Dead, &filter, None, 2).await);
        let [first, second] = &dead[..] else { unreachable!("{dead:?}") };
        assert_eq!((first.reason, first.attempts), (Some(DeadReason::Failed), 1));
        assert_eq!(first.error.as_deref(), Some("on purpose"));
        assert!(first.finished_at.is_some() && first.due_at.is_none());
        let third = known(self.store.list(Listed::Dead, &filter, Some(second.id), 2).await);
        assert_eq!(third.len(), 1);
        let none = Filter::new().provider(self.provider).event_type("another");
        assert!(known(self.store.list(Listed::Dead, &none, None, 2).await).is_empty());
        known(self.store.purge(Duration::ZERO, 100).await);
        assert_eq!(self.list(Listed::Dead).await.len(), 3, "dead letters stay");

        assert_eq!(known(self.store.discard(&[first.id]).await), [first.id]);
        assert!(known(self.store.discard(&[first.id]).await).is_empty());
        assert_eq!(known(self.store.replay(&[second.id, second.id]).await), [second.id]);
        assert!(known(self.store.discard(&[second.id]).await).is_empty(), "it is not dead");
        let again = self.lease().await;
        assert_eq!(
            again.iter().map(|leased| (leased.held.id, leased.attempt)).collect::<Vec<_>>(),
            [(second.id, 1)]
        );
        assert_eq!(known(self.store.replay(&[first.id]).await), [first.id], "even then");
        let content = known(self.store.content(first.id).await);
        assert_eq!(content.map(|content| content.raw_body), Some("a\0".into()));
    }

    async fn runs_a_serial_in_order(&self) {
        self.put_serial(1, &["a", "b", "c"]).await;
        self.put(&["x"]).await;
        let mut leased = self.lease().await;
        assert_eq!(ids(&leased), ["a\0", "x\0"]);
        let filter = Filter::new().provider(self.provider);
        let waiting = known(self.store.list(Listed::Unfinished, &filter, None, 100).await);
        let a = leased.remove(0);
        let held_up: Vec<_> = waiting.iter().map(|entry| entry.held_up_by).collect();
        assert_eq!(held_up, [None, Some(a.held.id), Some(a.held.id), None]);
        assert!(known(self.store.health().await).held_up.at_least() >= 2);

        self.settle(&a, End::Retry(SHORT)).await;
        assert!(self.lease().await.is_empty(), "the first of its key is not finished");
        sleep(SHORT * 2).await;
        let a = self.lease().await.remove(0);
        self.settle(&a, End::Dead(DeadReason::Failed)).await;
        let b = self.lease().await.remove(0);
        assert_eq!(ids(std::slice::from_ref(&b)), ["b\0"]);
        assert_eq!(known(self.store.replay(&[a.held.id]).await), [a.held.id]);
        assert!(self.lease().await.is_empty(), "another one of its key runs");
        self.settle(&b, End::Done).await;
        let a = self.lease().await.remove(0);
        assert_eq!(ids(std::slice::from_ref(&a)), ["a\0"], "it was stored first");
        self.settle(&a, End::Done).await;
        assert_eq!(ids(&self.lease().await), ["c\0"]);
    }

    async fn completes_within_a_lease(&self) {
        self.put_serial(1, &["a", "b"]).await;
        let a = self.lease().await.remove(0);
        let completed = self.store.complete(&self.key("a"), a.held.fence, LONG).await;
        assert_eq!(known(completed), Settled::Stored);
        assert!(known(self.store.extend(&[a.held], LONG).await).is_empty());
        assert_eq!(ids(&self.lease().await), ["b\0"], "the turn is passed on");
        assert_eq!(self.settle(&a, End::Done).await, Settled::Stored);
        assert_eq!(self.list(Listed::Done).await.len(), 1);
    }

    async fn skips_what_is_paused(&self) {
        self.put(&["a"]).await;
        let provider = self.provider.to_owned();
        let all = Pause { provider: provider.clone(), ..Pause::default() };
        let event = Pause { event_type: "tested".to_owned(), ..all.clone() };
        let other = Pause { event_type: "another".to_owned(), ..all.clone() };
        for (pause, is_leased) in [(all, false), (event, false), (other, true)] {
            assert!(known(self.store.set_pause(&pause, true).await));
            assert!(!known(self.store.set_pause(&pause, true).await));
            assert!(known(self.store.pauses().await).contains(&pause));
            assert_eq!(self.lease().await.len(), usize::from(is_leased), "{pause}");
            assert!(known(self.store.set_pause(&pause, false).await));
            assert!(!known(self.store.set_pause(&pause, false).await));
        }
    }

    async fn purges_what_is_over(&self) {
        let kept = Arrival { repeatable: Some(LONG), ..self.arrival("kept") };
        let forever = Arrival { repeatable: None, ..self.arrival("forever") };
        let arrivals = [self.arrival("done"), kept, forever];
        known(store(&self.store, &arrivals).await);
        for leased in self.lease().await {
            self.settle(&leased, End::Done).await;
        }
        self.put(&["waits"]).await;
        known(self.store.purge(LONG, 100).await);
        assert_eq!(self.list(Listed::Done).await.len(), 3, "it is not old");
        known(self.store.purge(Duration::ZERO, 100).await);
        let left: Vec<_> = self.list(Listed::Done).await.into_iter().map(|(id, _)| id).collect();
        assert_eq!(left, ["kept", "forever"]);
        assert_eq!(self.list(Listed::Unfinished).await.len(), 1);
        let id = self.lease().await.remove(0).held.id;
        assert!(known(self.store.content(id).await).is_some());
        assert_eq!(known(store(&self.store, &[self.arrival("done")]).await), [Stored::New]);
    }

    async fn leases_once_in_a_crowd(&self) {
        const MANY: usize = 60;
        let ids: Vec<_> = (0..MANY).map(|number| number.to_string()).collect();
        self.put(&ids.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let mut crowd = JoinSet::new();
        for _ in 0..12 {
            let (store, provider) = (self.store.clone(), self.provider);
            crowd.spawn(async move {
                let wanted = Wanted { providers: &[provider], limit: 7, lease: LONG };
                known(store.lease(&wanted).await)
            });
        }
        let mut leased: Vec<_> = crowd.join_all().await.into_iter().flatten().collect();
        // Those who came at the same time may have left some to each other.
        leased.extend(self.lease().await);
        let held: BTreeSet<_> = leased.iter().map(|leased| leased.held.id).collect();
        assert_eq!((leased.len(), held.len()), (MANY, MANY));
    }

    /// Some store, some settle: no key is left behind, and none runs twice at the same time.
    async fn keeps_an_order_in_a_crowd(&self) {
        const KEYS: u8 = 5;
        const EACH: usize = 8;
        let base = Timestamp::now().as_microsecond() * 1000;
        let mut crowd = JoinSet::new();
        for key in 0..KEYS {
            let store = self.store.clone();
            let serial = Some(Serial::new(base + i64::from(key)));
            let arrivals =
                (0..EACH).map(|n| Arrival { serial, ..self.arrival(&format!("{key}-{n}")) });
            let arrivals: Vec<_> = arrivals.collect();
            crowd.spawn(async move {
                for arrival in arrivals {
                    assert_eq!(known(self::store(&store, &[arrival]).await), [Stored::New]);
                }
            });
        }
        let mut ran: Vec<String> = Vec::new();
        let since = std::time::Instant::now();
        while ran.len() < usize::from(KEYS) * EACH {
            assert!(since.elapsed() < Duration::from_secs(30), "left behind: {ran:?}");
            // A store in memory keeps nobody waiting, and there may be one thread.
            yield_now().await;
            let leased = self.lease().await;
            let serials: BTreeSet<_> = leased.iter().map(|leased| leased.serial).collect();
            assert_eq!(serials.len(), leased.len(), "two of one key");
            for leased in leased {
                ran.extend(ids(std::slice::from_ref(&leased)));
                self.settle(&leased, End::Done).await;
            }
        }
        crowd.join_all().await;
        for key in 0..KEYS {
            let of_it: Vec<_> =
                ran.iter().filter(|id| id.starts_with(&format!("{key}-"))).collect();
            assert!(of_it.is_sorted(), "{of_it:?}");
        }
    }
}

fn leased_tenants(leased: &[Leased]) -> Vec<&str> {
    let stored = leased.iter().filter_map(|leased| leased.stored.as_ref().ok());
    stored.map(|stored| stored.tenant.as_deref().unwrap_or_default()).collect()
}

/// The bodies, which are the ids.
fn ids(leased: &[Leased]) -> Vec<String> {
    let body = |leased: &Leased| {
        let stored = leased.stored.as_ref().ok();
        stored.map(|stored| String::from_utf8_lossy(&stored.raw_body).into_owned())
    };
    leased.iter().filter_map(body).collect()
}
