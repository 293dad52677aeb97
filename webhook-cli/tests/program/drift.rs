//! `webhook drift`: what recorded deliveries have that the types have not.

use std::{fs, path::Path};

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
