//! Every store does what a store of claims has to do.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use jiff::Timestamp;
use tokio::time::sleep;
use webhook_claims_tests::postgres::Postgres;
use webhook_postgres::PostgresClaims;
use webhook_sqlite::SqliteClaims;
use webhook_tower::{
    MemoryClaims,
    claims::{ClaimKey, Claimed, Claims, ClaimsError, Digest, Fence, Settled},
    testing::claims::conform,
};

const DIGEST: Digest = Digest::from_bytes([1; 32]);

fn key(id: &str) -> ClaimKey {
    let id = format!("{id}-{}", Timestamp::now().as_nanosecond());
    ClaimKey::new("test", "default".into(), &id)
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_conforms() {
    conform(MemoryClaims::new()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_conforms() {
    let scratch = tempfile::tempdir().unwrap();
    let claims = SqliteClaims::open(scratch.path().join("claims.db")).await.unwrap();
    claims.migrate().await.unwrap();
    conform(claims).await;
}

/// One file through two connections in turn, as two processes have it.
struct Two {
    claims: [SqliteClaims; 2],
    turn: AtomicUsize,
}

impl Two {
    fn next(&self) -> &SqliteClaims {
        &self.claims[self.turn.fetch_add(1, Ordering::Relaxed) % 2]
    }
}

impl Claims for Two {
    async fn claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Claimed, ClaimsError> {
        self.next().claim(key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, ClaimsError> {
        self.next().complete(key, fence, retention).await
    }

    async fn release(&self, key: &ClaimKey, fence: Fence) -> Result<Settled, ClaimsError> {
        self.next().release(key, fence).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_conforms_through_two_connections() {
    let scratch = tempfile::tempdir().unwrap();
    let open = || SqliteClaims::open(scratch.path().join("claims.db"));
    let claims = [open().await.unwrap(), open().await.unwrap()];
    claims[0].migrate().await.unwrap();
    conform(Two { claims, turn: AtomicUsize::new(0) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_conforms() {
    let postgres = Postgres::start();
    let claims = PostgresClaims::new(postgres.pool().await);
    claims.migrate().await.unwrap();
    conform(claims).await;
}

/// Two of them, as two processes would have.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_claims_on_disk_and_in_sync() {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("claims.db");
    let key = key("restart");
    {
        let claims = SqliteClaims::open(&path).await.unwrap();
        claims.migrate().await.unwrap();
        let pragma = async |name| -> String {
            let query =
                sqlx::AssertSqlSafe(format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}"));
            sqlx::query_scalar(query).fetch_one(claims.pool()).await.unwrap()
        };
        assert_eq!(pragma("journal_mode").await, "wal");
        assert_eq!(pragma("synchronous").await, "2", "FULL");
        let Claimed::Acquired { fence } =
            claims.claim(&key, &DIGEST, Duration::from_secs(60)).await.unwrap()
        else {
            panic!("nobody else has it")
        };
        claims.complete(&key, fence, Duration::from_secs(60)).await.unwrap();
    }
    let claims = SqliteClaims::open(&path).await.unwrap();
    claims.migrate().await.unwrap();
    let again = claims.claim(&key, &DIGEST, Duration::from_secs(60)).await.unwrap();
    assert_eq!(again, Claimed::Done);
}

/// A write lock that is taken only after something was read is refused when somebody has written in
/// between, however long one waits for it.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_waits_for_another_process_that_writes() {
    let scratch = tempfile::tempdir().unwrap();
    let open = || SqliteClaims::open(scratch.path().join("claims.db"));
    let (claims, other) = (open().await.unwrap(), open().await.unwrap());
    claims.migrate().await.unwrap();
    let lease = Duration::from_secs(60);
    let (held, new) = (key("held"), key("new"));
    let Claimed::Acquired { fence } = claims.claim(&held, &DIGEST, lease).await.unwrap() else {
        panic!("nobody else has it")
    };
    let mut writing = other.pool().begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query("CREATE TABLE something (id)").execute(&mut *writing).await.unwrap();
    let end_of_writing = async {
        sleep(Duration::from_millis(200)).await;
        writing.commit().await.unwrap();
    };
    let (claimed, completed, ()) = tokio::join!(
        claims.claim(&new, &DIGEST, lease),
        claims.complete(&held, fence, lease),
        end_of_writing
    );
    assert!(matches!(claimed, Ok(Claimed::Acquired { .. })), "{claimed:?}");
    assert!(matches!(completed, Ok(Settled::Stored)), "{completed:?}");
}

/// Claims one that is over at once, and one that is not.
async fn claim_two(claims: &impl Claims) -> ClaimKey {
    claims.claim(&key("over"), &DIGEST, Duration::ZERO).await.unwrap();
    let held = key("held");
    claims.claim(&held, &DIGEST, Duration::from_secs(60)).await.unwrap();
    held
}

async fn assert_held(claims: &impl Claims, key: &ClaimKey) {
    let held = claims.claim(key, &DIGEST, Duration::ZERO).await.unwrap();
    assert!(matches!(held, Claimed::InFlight { .. }), "{held:?}");
}

#[tokio::test]
async fn purging_takes_away_what_is_over_and_nothing_else() {
    let scratch = tempfile::tempdir().unwrap();
    let sqlite = SqliteClaims::open(scratch.path().join("claims.db")).await.unwrap();
    sqlite.migrate().await.unwrap();
    let held = claim_two(&sqlite).await;
    assert_eq!(sqlite.purge().await.unwrap(), 1);
    assert_held(&sqlite, &held).await;

    let server = Postgres::start();
    let postgres = PostgresClaims::new(server.pool().await);
    postgres.migrate().await.unwrap();
    let held = claim_two(&postgres).await;
    assert!(postgres.purge().await.unwrap() >= 1);
    assert_eq!(postgres.purge().await.unwrap(), 0);
    assert_held(&postgres, &held).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_may_migrate_at_once_beside_the_applications_own_migrations() {
    let server = Postgres::start();
    let pool = server.pool().await;
    sqlx::query("CREATE TABLE IF NOT EXISTS _sqlx_migrations (version BIGINT)")
        .execute(&pool)
        .await
        .unwrap();
    let migrations: Vec<_> = (0..4)
        .map(|_| {
            let claims = PostgresClaims::new(pool.clone());
            tokio::spawn(async move { claims.migrate().await })
        })
        .collect();
    for migration in migrations {
        migration.await.unwrap().unwrap();
    }
}
