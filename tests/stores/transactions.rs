//! Effect and record in one transaction: both are stored, or neither.

use std::time::Duration;

use webhook_stores_tests::{
    effects::{Database, Effects, Mode},
    postgres::Postgres,
};
use webhook_tower::{
    Delivery, HandlerError, MemoryStore, SnapTrade, WebhookService,
    idempotency::{Acquisition, Digest, IdempotencyStore as _, Lease, TransactionError},
    snaptrade,
    testing::{deliver, endpoint, sample},
    webhooks,
};

/// What the handler does with its transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// Commits.
    Commits,
    /// Returns an error instead.
    Fails,
    /// Commits, and then returns an error.
    FailsAfterwards,
    /// Commits after it has lost its lease.
    TooLate,
}

struct App {
    database: Database,
    ends: Ends,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn effect(
        &self,
        _: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        if self.ends == Ends::TooLate {
            self.lose(Lease::of(delivery).unwrap()).await;
        }
        macro_rules! write {
            ($store:expr) => {{
                let mut transaction = $store.transaction(delivery).await?;
                let effect = sqlx::query("INSERT INTO effects (delivery) VALUES ($1)");
                effect.bind(delivery.id()).execute(&mut *transaction).await?;
                if self.ends == Ends::Fails {
                    return Err("on purpose".into());
                }
                transaction.commit().await?;
            }};
        }
        match &self.database {
            Database::Sqlite(store) => write!(store),
            Database::Postgres(store) => write!(store),
        }
        if self.ends == Ends::FailsAfterwards { Err("on purpose".into()) } else { Ok(()) }
    }
}

impl App {
    /// Releases the key while the handler runs.
    async fn lose(&self, lease: &Lease) {
        match &self.database {
            Database::Sqlite(store) => store.release(lease.key(), lease.fence()).await.unwrap(),
            Database::Postgres(store) => store.release(lease.key(), lease.fence()).await.unwrap(),
        };
    }

    fn service(database: &Database, ends: Ends) -> WebhookService<SnapTrade> {
        let app = Self { database: database.clone(), ends };
        let builder = WebhookService::builder(endpoint(), app);
        match database.clone() {
            Database::Sqlite(store) => builder.idempotency_store(store).build().unwrap(),
            Database::Postgres(store) => builder.idempotency_store(store).build().unwrap(),
        }
    }
}

async fn effect_and_record_are_stored_together(database: &Database) {
    let run = jiff::Timestamp::now().as_nanosecond();
    for (ends, first, second, effects) in [
        (Ends::Commits, 200, 200, 1),
        (Ends::Fails, 500, 500, 0),
        (Ends::FailsAfterwards, 500, 200, 1),
        (Ends::TooLate, 500, 500, 0),
    ] {
        let service = App::service(database, ends);
        let id = format!("{run}-{ends:?}");
        let delivery = sample::<snaptrade::ConnectionBroken>().with("webhookId", id.as_str());
        let answers = deliver(&service, &delivery).twice().await;
        assert_eq!(answers[0].status(), first, "{ends:?}");
        assert_eq!(answers[1].status(), second, "{ends:?}");
        assert_eq!(database.effects(Some(&id)).await.unwrap(), effects, "{ends:?}");
        if ends == Ends::TooLate {
            let error = answers[0].outcome().unwrap().error().unwrap();
            let why = error.source().downcast_ref::<TransactionError>();
            assert!(matches!(why, Some(TransactionError::LeaseLost)), "{why:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn effect_and_record_are_stored_together_on_sqlite() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("webhooks.db");
    let database = Database::open(place.to_str().unwrap()).await.unwrap();
    effect_and_record_are_stored_together(&database).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn effect_and_record_are_stored_together_on_postgres() {
    let postgres = Postgres::start();
    effect_and_record_are_stored_together(&Database::open(postgres.url()).await.unwrap()).await;
}

/// A test calls a handler with a transaction like any other function.
async fn a_handler_is_called_with_a_lease(database: &Database) {
    let app = App { database: database.clone(), ends: Ends::Commits };
    let id = format!("{}-called", jiff::Timestamp::now().as_nanosecond());
    let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", id.as_str());
    let delivery = match database {
        Database::Sqlite(store) => broken.leased_delivery(store).await,
        Database::Postgres(store) => broken.leased_delivery(store).await,
    };
    app.effect(broken.event(), &delivery).await.unwrap();
    assert_eq!(database.effects(Some(&id)).await.unwrap(), 1);

    let (key, digest) = (Lease::of(&delivery).unwrap().key(), Digest::of::<SnapTrade>(&delivery));
    let again = match database {
        Database::Sqlite(store) => store.acquire(key, &digest, Duration::from_secs(1)).await,
        Database::Postgres(store) => store.acquire(key, &digest, Duration::from_secs(1)).await,
    };
    assert_eq!(again.unwrap(), Acquisition::Done);

    // Without a lease there is no transaction, as in a service without a store.
    let error = app.effect(broken.event(), &broken.delivery()).await.unwrap_err();
    let why = error.source().downcast_ref::<TransactionError>();
    assert!(matches!(why, Some(TransactionError::NoLease)), "{why:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_is_called_with_a_lease_on_sqlite() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("webhooks.db");
    let database = Database::open(place.to_str().unwrap()).await.unwrap();
    a_handler_is_called_with_a_lease(&database).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_is_called_with_a_lease_on_postgres() {
    let postgres = Postgres::start();
    a_handler_is_called_with_a_lease(&Database::open(postgres.url()).await.unwrap()).await;
}

/// A service with another idempotency store, or none, must not seem to be exactly once.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_without_its_lease_stores_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("webhooks.db");
    let database = Database::open(place.to_str().unwrap()).await.unwrap();
    let app = || Effects::new(database.clone(), Mode::Together);
    let broken = sample::<snaptrade::ConnectionBroken>();
    let elsewhere = WebhookService::<SnapTrade>::builder(endpoint(), app());
    let elsewhere = elsewhere.idempotency_store(MemoryStore::new()).build().unwrap();
    let nowhere = WebhookService::<SnapTrade>::new(endpoint(), app());
    for (service, expected) in
        [(elsewhere, TransactionError::LeaseLost), (nowhere, TransactionError::NoLease)]
    {
        let answer = deliver(&service, &broken).await;
        assert_eq!(answer.status(), 503);
        let error = answer.outcome().unwrap().error().unwrap();
        let why = error.source().downcast_ref::<TransactionError>().unwrap();
        assert_eq!(why.to_string(), expected.to_string());
    }
    assert_eq!(database.effects(None).await.unwrap(), 0);
}
