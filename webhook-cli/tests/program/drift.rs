//! `webhook drift`: what recorded deliveries have that the types have not.

use std::{fs, path::Path};

use webhook_inbox::Inbox;
use webhook_sqlite::SqliteStore;
use webhook_tower::{
    SnapTrade, snaptrade,
    testing::{deliver, endpoint, sample},
    webhooks,
};

use crate::support::{Run, program, run};

const SPECIFICATION: &str = r#"{"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"},
    "webhooks": {"parcel.sent": {"post": {"requestBody": {"content": {"application/json": {"schema":
    {"type": "object", "properties": {"type": {"const": "parcel.sent"}, "parcel": {"type": "string"},
    "speed": {"enum": ["slow", "fast"]}}}}}}}}}}"#;

/// A line that `listen` writes.
fn line(number: u64, verdict: &str, body: &str) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let body = STANDARD.encode(body);
    format!(
        r#"{{"number":{number},"received_at":"2026-01-31T12:00:00Z","method":"POST","target":"/","headers":[],"body":"{body}","provider":"acme","type":null,"id":null,"verdict":"{verdict}","reason":null,"status":200}}"#
    )
}

fn drift(folder: &Path, deliveries: &[(&str, &str)], arguments: &[&str]) -> Run {
    fs::write(folder.join("acme.json"), SPECIFICATION).unwrap();
    let arguments_of_generate =
        ["generate", "--openapi", "acme.json", "--provider", "Acme", "--scheme", "svix"];
    let made =
        run(program().current_dir(folder).args(arguments_of_generate).args(["--out", "acme.rs"]));
    assert_eq!(made.code, 0, "{made:?}");
    let lines = (1..).zip(deliveries).map(|(number, (verdict, body))| line(number, verdict, body));
    fs::write(folder.join("deliveries.jsonl"), lines.collect::<Vec<_>>().join("\n")).unwrap();
    run(program()
        .current_dir(folder)
        .args(["drift", "deliveries.jsonl", "--against", "acme.webhooks.json"])
        .args(arguments))
}

#[test]
fn what_is_new_is_told_with_what_to_add() {
    let folder = tempfile::tempdir().unwrap();
    let deliveries = [
        ("verified", r#"{"type":"parcel.sent","parcel":"P-1","speed":"fast","to":"Bern"}"#),
        ("unchecked", r#"{"type":"parcel.sent","parcel":null,"speed":"by-air"}"#),
        ("unchecked", r#"{"type":"parcel.lost"}"#),
        ("refused", r#"{"type":"parcel.sent","forged":1}"#),
    ];
    let told = drift(folder.path(), &deliveries, &[]);
    assert_eq!(told.code, 1, "{told:?}");
    for text in [
        "parcel.lost                      unrecognized: the specification has no such event type",
        "new member `to`, text; in 1 of 2  → pub to: Option<String> = \"to\",",
        "new word `by-air` of `speed`; in 1 of 2  → ByAir = \"by-air\",",
        "`parcel` is null; in 1 of 2",
        "2 deliveries of 1 event types; 1 that were refused are left out",
    ] {
        assert!(told.stdout.contains(text), "{text}\n{}", told.stdout);
    }
    assert!(!told.stdout.contains("forged"), "{}", told.stdout);

    let json = drift(folder.path(), &deliveries, &["--json", "--new-only"]);
    let lines: Vec<serde_json::Value> =
        json.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines.iter().any(|line| line["found"]["difference"] == "new_word"), "{lines:?}");
}

#[test]
fn nothing_new_is_a_success() {
    let folder = tempfile::tempdir().unwrap();
    let told =
        drift(folder.path(), &[("verified", r#"{"type":"parcel.sent","speed":"slow"}"#)], &[]);
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.stdout.contains("1 deliveries of 1 event types, nothing new"), "{}", told.stdout);
}

/// An application whose deliveries nobody works off.
struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "a test"))]
impl App {}

/// A file with two deliveries that wait.
#[tokio::main(flavor = "current_thread")]
async fn inbox(path: &str) {
    let store = SqliteStore::open(path).await.unwrap();
    store.migrate().await.unwrap();
    let service = Inbox::new(store).door::<App>().service(endpoint::<SnapTrade>());
    for id in ["a", "b"] {
        let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", id);
        assert!(deliver(&service, &broken).await.is_stored());
    }
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "c");
    assert!(deliver(&service, &removed).await.is_stored());
}

#[test]
fn an_inbox_is_read_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    inbox(folder.join("webhooks.db").to_str().unwrap());
    let specification = r#"{"openapi": "3.1.0", "webhooks": {"CONNECTION_BROKEN": {"post":
        {"requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties":
        {"eventType": {"type": "string"}, "userId": {"type": "string"}}}}}}}}}}"#;
    fs::write(folder.join("snaptrade.json"), specification).unwrap();
    let arguments = ["generate", "--openapi", "snaptrade.json", "--provider", "SnapTrade"];
    let others = ["--scheme", "svix", "--tag", "eventType", "--out", "snaptrade.rs"];
    let made = run(program().current_dir(folder).args(arguments).args(others));
    assert_eq!(made.code, 0, "{made:?}");

    let drift = |arguments: &[&str]| {
        let against = ["drift", "--against", "snaptrade.webhooks.json"];
        run(program().current_dir(folder).args(against).args(arguments))
    };
    let told = drift(&["--database", "webhooks.db"]);
    assert_eq!(told.code, 1, "{told:?}");
    for text in [
        "ACCOUNT_REMOVED                  unrecognized: the specification has no such event type",
        "new member `webhookId`, text; in 2 of 2",
        "2 deliveries of 1 event types",
    ] {
        assert!(told.stdout.contains(text), "{text}\n{}", told.stdout);
    }
    let told = drift(&["--database", "webhooks.db", "--provider", "nobody"]);
    assert_eq!((told.code, &*told.stdout), (0, "0 deliveries of 0 event types, nothing new\n"));
    let later = drift(&["--database", "webhooks.db", "--since", "2100-01-01T00:00:00Z"]);
    assert_eq!(later.code, 0, "{later:?}");

    let mistyped = drift(&["--database", "webhook.db"]);
    assert!(mistyped.code == 2 && mistyped.stderr.contains("there is no file webhook.db"));
    let nothing = drift(&[]);
    assert!(nothing.code == 2 && nothing.stderr.contains("there is no database"), "{nothing:?}");
}
