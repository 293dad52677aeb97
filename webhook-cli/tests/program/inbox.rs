//! `webhook inbox`: what somebody does who is woken by it.

use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use webhook_inbox::{Inbox, RetrySchedule};
use webhook_sqlite::SqliteStore;
use webhook_tower::{
    HandlerError, SnapTrade, permanent, snaptrade,
    testing::{deliver, endpoint, sample},
    webhooks,
};

use crate::support::{Run, webhook};

/// An application whose connections are broken for good.
struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "a test"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken) -> Result<(), HandlerError> {
        std::future::ready(()).await;
        Err(permanent("no such \u{1b}[31mbroker").into())
    }
}

/// A file with three dead letters and one delivery that waits.
#[tokio::main(flavor = "current_thread")]
async fn make(path: &str) {
    let inbox = Inbox::new(SqliteStore::open(path).await.unwrap());
    let service = inbox.door::<App>().service(endpoint::<SnapTrade>().with_tenant_in("userId"));
    for id in ["a", "b", "c"] {
        let tenant = if id == "b" { "globex" } else { "acme" };
        let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", id);
        let broken = broken.with("userId", tenant);
        assert!(deliver(&service, &broken).await.is_stored());
    }
    let worker = inbox.worker(App).provider::<SnapTrade>().retry(RetrySchedule::delays([]));
    let worker = tokio::spawn(worker.run());
    while inbox.health().await.unwrap().dead.at_least() < 3 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    worker.abort();
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "waits");
    let removed = removed.with("userId", "acme");
    assert!(deliver(&service, &removed).await.is_stored());
}

struct File {
    _folder: TempDir,
    path: String,
}

impl File {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("webhooks.db").to_str().unwrap().to_owned();
        let file = Self { _folder: folder, path };
        assert_eq!(file.run(&["health"]).code, 2, "a name that is mistyped makes no inbox");
        assert_eq!(file.run(&["migrate"]).code, 0);
        assert_eq!(file.run(&["migrate"]).code, 0);
        make(&file.path);
        file
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let inbox = ["inbox", "--database", &self.path];
        webhook(&inbox.into_iter().chain(arguments.iter().copied()).collect::<Vec<_>>())
    }

    fn dead(&self) -> Vec<Value> {
        self.run(&["dead", "--json"]).objects()
    }
}

#[test]
fn shows_what_waits_what_is_dead_and_why() {
    let file = File::new();
    let health = file.run(&["health", "--json"]).object();
    assert_eq!(health["dead"]["at_least"], 3);
    assert_eq!(health["waiting"]["at_least"], 1);
    assert!(file.run(&["health"]).stdout.contains("the oldest has waited"));
    assert_eq!(file.run(&["health", "--max-age", "1h"]).code, 0);
    let waiting = file.run(&["waiting", "--json"]).object();
    assert_eq!((&waiting["delivery_id"], &waiting["state"]), (&"waits".into(), &"waiting".into()));
    let table = file.run(&["dead"]).stdout;
    assert!(table.contains("no such") && !table.contains('\u{1b}'), "{table}");
    assert_eq!(file.dead().len(), 3);
    assert_eq!(file.run(&["dead", "--json", "--type", "TRADE_UPDATE"]).stdout, "");
    let id = file.dead()[0]["id"].to_string();
    assert_eq!(file.run(&["dead", "--json", "--after", &id]).objects().len(), 2);
    let shown = file.run(&["show", &id, "--json"]).object();
    assert_eq!(shown["failed"][0]["outcome"], "failed");
    assert_eq!(file.run(&["show", "999999"]).code, 1);
}

#[test]
fn replays_and_discards_and_asks_before_many() {
    let file = File::new();
    let ids: Vec<_> = file.dead().iter().map(|dead| dead["id"].to_string()).collect();
    assert_eq!(file.run(&["replay", &ids[0]]).code, 0);
    assert_eq!(file.dead().len(), 2);
    assert_eq!(file.run(&["replay", "999999"]).code, 1);
    assert_eq!(file.run(&["discard", &ids[0]]).code, 1, "it is not dead");
    let refused = file.run(&["discard", "--all"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("--yes"), "{refused:?}");
    let dry = file.run(&["replay", "--all", "--dry-run", "--json"]).object();
    assert_eq!((&dry["found"], &dry["changed"]), (&2.into(), &0.into()));
    assert_eq!(file.dead().len(), 2, "nothing was changed");
    assert_eq!(file.run(&["discard", "--all", "--yes"]).code, 0);
    assert_eq!(file.dead().len(), 0);
    assert_eq!(file.run(&["replay"]).code, 2, "which?");
}

#[test]
fn shows_replays_and_discards_those_of_one_tenant() {
    let file = File::new();
    let dead = |tenant: &str| {
        let dead = file.run(&["dead", "--tenant", tenant, "--json"]).objects();
        assert!(dead.iter().all(|dead| dead["tenant"] == tenant), "{dead:?}");
        dead.iter().map(|dead| dead["delivery_id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let mut of_acme = dead("acme");
    of_acme.sort();
    assert_eq!(
        (of_acme, dead("globex")),
        (vec!["a".to_owned(), "c".to_owned()], vec!["b".to_owned()])
    );
    assert_eq!(dead("initech"), [""; 0]);
    assert_eq!(dead("ACME"), [""; 0], "a tenant is that of the delivery, letter by letter");
    let waiting = |tenant| file.run(&["waiting", "--tenant", tenant, "--json"]).objects().len();
    assert_eq!((waiting("acme"), waiting("globex")), (1, 0));

    let dry = ["discard", "--all", "--tenant", "acme", "--dry-run", "--json"];
    assert_eq!(file.run(&dry).object()["found"], 2);
    let discarded = file.run(&["discard", "--all", "--tenant", "globex", "--yes"]);
    assert_eq!(discarded.code, 0, "{discarded:?}");
    assert_eq!((dead("acme").len(), dead("globex").len()), (2, 0));
    assert_eq!(file.run(&["replay", "--all", "--tenant", "acme", "--yes"]).code, 0);
    assert_eq!(file.dead().len(), 0);
    assert_eq!((waiting("acme"), waiting("globex")), (3, 0));
}

#[test]
fn pauses_and_resumes() {
    let file = File::new();
    assert_eq!(file.run(&["pause", "snaptrade", "TRADE_UPDATE"]).code, 0);
    assert!(file.run(&["health"]).stdout.contains("paused: snaptrade TRADE_UPDATE"));
    assert_eq!(file.run(&["resume", "snaptrade", "TRADE_UPDATE"]).code, 0);
    assert_eq!(file.run(&["resume", "snaptrade", "TRADE_UPDATE"]).code, 1);
}

#[test]
fn says_what_is_missing_and_prints_the_tables() {
    let run = webhook(&["inbox", "health"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("DATABASE_URL"), "{run:?}");
    let postgres = webhook(&["inbox", "--database", "postgres://nobody", "migrate", "--print"]);
    assert!(postgres.stdout.contains("TIMESTAMPTZ"), "{postgres:?}");
    let sqlite = webhook(&["inbox", "--database", "a.db", "migrate", "--print"]);
    assert!(sqlite.stdout.contains("STRICT"), "{sqlite:?}");
}
