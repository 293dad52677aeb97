//! `webhook replay`: what is signed anew, and what never is.

use std::{fs, path::PathBuf};

use serde_json::Value;

use crate::support::{Listening, Receiver, Run, program, run, webhook};

/// A recording of three authentic deliveries and one forgery.
fn recording() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &[]);
    let url = listening.url("/");
    for arguments in [
        &["send", "snaptrade::ConnectionBroken", "--set", "webhookId=one"][..],
        &["send", "snaptrade::ConnectionFixed", "--set", "webhookId=two"],
        &["send", "sniperoute::IntentFilled", "--set", "id=evt_three"],
        &["send", "snaptrade::ConnectionBroken", "--set", "webhookId=four", "--bad-secret"],
    ] {
        assert_eq!(webhook(&[arguments, &["--to", &url]].concat()).code, 0);
        listening.object();
    }
    let file = folder.path().join("deliveries.jsonl");
    (folder, file)
}

fn ids(objects: &[Value], right: bool) -> Vec<&str> {
    let wanted = objects.iter().filter(|object| object["ok"] == right);
    wanted.map(|object| object["id"].as_str().unwrap()).collect()
}

#[test]
fn signs_anew_what_was_authentic_and_leaves_out_what_was_not() {
    let (_folder, file) = recording();
    // Long after the signatures have expired.
    let old = fs::read_to_string(&file).unwrap();
    assert!(old.lines().count() == 4);
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    let replay = ["replay", file.to_str().unwrap(), "--to", &url, "--json"];
    let broken = webhook(&[&replay[..], &["--type", "CONNECTION_BROKEN"]].concat());
    let objects = broken.objects();
    assert_eq!(broken.code, 1, "{broken:?}");
    assert_eq!((ids(&objects, true), ids(&objects, false)), (vec!["one"], vec!["four"]));
    assert_eq!(objects[1]["skipped"], "not_authentic");
    assert!(objects[1]["error"].as_str().unwrap().contains("not authentic"), "{objects:?}");
    assert_eq!(receiver.handled(), 1, "a forgery must not become authentic");

    let forced = webhook(&[&replay[..], &["--id", "four", "--insecure-unverified"]].concat());
    assert_eq!((forced.code, receiver.handled()), (0, 2), "{forced:?}");
}

#[test]
fn signs_with_the_time_of_now() {
    let (folder, _) = recording();
    let receiver = Receiver::new();
    // An authentic delivery of long ago.
    let signed =
        webhook(&["sign", "sniperoute::IntentFilled", "--at", "2024-01-01T00:00:00Z", "--json"])
            .object();
    let headers: Vec<_> = signed["headers"].as_object().unwrap().iter().collect();
    let body = signed["body"].as_str().unwrap();
    let record = serde_json::json!({
        "number": 1, "received_at": "2024-01-01T00:00:00Z", "method": "POST", "target": "/",
        "headers": headers, "body": base64(body), "provider": "sniperoute", "type": "intent.filled",
        "id": "evt", "verdict": "verified", "reason": null, "status": 200,
    });
    let file = folder.path().join("old.jsonl");
    fs::write(&file, record.to_string()).unwrap();
    let url = receiver.url("sniperoute");
    let run = webhook(&["replay", file.to_str().unwrap(), "--to", &url]);
    assert_eq!((run.code, receiver.handled()), (0, 1), "{run:?}");
}

fn base64(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(text)
}

#[test]
fn chooses_by_id_type_and_time() {
    let (_folder, file) = recording();
    let receiver = Receiver::new();
    let file = file.to_str().unwrap();
    let url = receiver.url("snaptrade");
    for (choice, expected) in [
        (&["--id", "two"][..], vec!["two"]),
        (&["--type", "ConnectionFixed"], vec!["two"]),
        (&["--type", "CONNECTION_FIXED", "--since", "1h"], vec!["two"]),
        (&["--id", "one", "--since", "2024-01-01T00:00:00Z"], vec!["one"]),
    ] {
        let run = webhook(&[&["replay", file, "--to", &url, "--json"], choice].concat());
        assert_eq!(run.code, 0, "{choice:?} {run:?}");
        assert_eq!(ids(&run.objects(), true), expected, "{choice:?}");
    }
    for nothing in [&["--id", "none"][..], &["--since", "2999-01-01T00:00:00Z"], &["--type", "X"]] {
        let run = webhook(&[&["replay", file, "--to", &url], nothing].concat());
        assert_eq!(run.code, 1, "{nothing:?}");
        assert!(run.stdout.contains("0 of 0"), "{run:?}");
    }
}

#[test]
fn a_refusal_of_the_receiver_is_a_failure() {
    let (_folder, file) = recording();
    let receiver = Receiver::new();
    let url = receiver.url("sniperoute");
    let run = webhook(&["replay", file.to_str().unwrap(), "--id", "one", "--to", &url]);
    assert_eq!((run.code, receiver.handled()), (1, 0), "{run:?}");
}

#[test]
fn another_secret_makes_nothing_authentic() {
    let (_folder, file) = recording();
    let receiver = Receiver::new();
    let mut command = program();
    command.env("SNAPTRADE_CONSUMER_KEY", "another key");
    command.args([
        "replay",
        file.to_str().unwrap(),
        "--id",
        "one",
        "--to",
        &receiver.url("snaptrade"),
    ]);
    let run = run(&mut command);
    assert_eq!((run.code, receiver.handled()), (1, 0));
    assert!(run.stdout.contains("number 1 is left out: it is not authentic"), "{run:?}");
}

#[test]
fn one_that_cannot_be_sent_keeps_back_no_other() {
    let (_folder, file) = recording();
    let mut lines: Vec<String> =
        fs::read_to_string(&file).unwrap().lines().map(ToOwned::to_owned).collect();
    let damaged = |line: &str, member: &str| {
        let mut record: Value = serde_json::from_str(line).unwrap();
        record["number"] = 9.into();
        record[member] = "*".into();
        record.to_string()
    };
    lines.insert(1, damaged(&lines[0], "body"));
    lines.insert(2, "{\"number\":10,\"received".to_owned());
    lines.insert(3, damaged(&lines[0], "provider"));
    // One provider has no secret here.
    let other = lines.iter().position(|line| line.contains("intent.filled")).unwrap();
    let other = lines.remove(other);
    lines.rotate_left(4);
    fs::write(&file, lines.join("\n")).unwrap();

    let receiver = Receiver::new();
    let to = receiver.url("snaptrade");
    let run = webhook(&["replay", file.to_str().unwrap(), "--to", &to]);
    assert_eq!((run.code, receiver.handled()), (1, 2), "{run:?}");
    for says in [
        "number 4 is left out: it is not authentic",
        "number 9 is left out: its line is damaged: the body is not base64",
        "number 9 is left out: it has no provider's headers",
        "2 of 5 were sent and accepted; the file has 5.",
    ] {
        assert!(run.stdout.contains(says), "{says}: {run:?}");
    }
    assert!(run.stderr.contains("is no record"), "{run:?}");

    fs::write(&file, other).unwrap();
    let mut command = program();
    command.env_remove("SNIPEROUTE_WEBHOOK_SECRET");
    let run = crate::support::run(command.args(["replay", file.to_str().unwrap(), "--to", &to]));
    let says =
        "number 3 is left out: the secret in the environment variable `SNIPEROUTE_WEBHOOK_SECRET`";
    assert!(run.code == 1 && run.stdout.contains(says), "{run:?}");
}

#[test]
fn sends_no_delivery_to_the_address_of_another_provider() {
    let (_folder, file) = recording();
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    let replay = ["replay", file.to_str().unwrap(), "--to", &url];
    let run = webhook(&replay);
    assert_eq!((run.code, receiver.handled()), (2, 0), "{run:?}");
    let says = "deliveries of snaptrade and sniperoute, and one address takes those of one \
                provider: choose with `--provider`";
    assert!(run.stderr.contains(says), "{run:?}");

    let run = webhook(&[&replay[..], &["--provider", "snaptrade", "--json"]].concat());
    assert_eq!((ids(&run.objects(), true), receiver.handled()), (vec!["one", "two"], 2), "{run:?}");
    // What was chosen decides, and not what else is in the file.
    let run = webhook(&[&replay[..], &["--type", "CONNECTION_FIXED"]].concat());
    assert_eq!((run.code, receiver.handled()), (0, 3), "{run:?}");
}

#[test]
fn shows_what_would_be_sent() {
    let (_folder, file) = recording();
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    let file = file.to_str().unwrap();
    let dry = ["replay", file, "--provider", "snaptrade", "--dry-run"];
    for to in [&[][..], &["--to", &url]] {
        let run = webhook(&[&dry[..], to, &["--json"]].concat());
        let objects = run.objects();
        assert_eq!((ids(&objects, true), ids(&objects, false)), (vec!["one", "two"], vec!["four"]));
        assert!(objects.iter().all(|object| object["sent"] == false), "{run:?}");
        assert_eq!((run.code, receiver.handled()), (1, 0), "{run:?}");
    }
    let run = webhook(&[&dry[..], &["--id", "one"]].concat());
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stdout.contains("1 of 1 would be sent; the file has 4."), "{run:?}");
}

#[test]
fn says_of_a_delivery_what_its_body_says() {
    let (_folder, file) = recording();
    let text = fs::read_to_string(&file).unwrap();
    // The line says one thing, and what was signed another.
    let text = text.replace("\"id\":\"one\"", "\"id\":\"label\"");
    fs::write(&file, text.replace("\"type\":\"CONNECTION_BROKEN\"", "\"type\":\"LABEL\"")).unwrap();
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    let replay = ["replay", file.to_str().unwrap(), "--to", &url, "--type", "LABEL"];
    let first = |run: &Run| run.stdout.lines().next().unwrap().to_owned();

    let verified = first(&webhook(&replay));
    assert!(verified.contains(" CONNECTION_BROKEN  ") && verified.contains(" one "), "{verified}");
    let claimed = first(&webhook(&[&replay[..], &["--insecure-unverified"]].concat()));
    assert!(claimed.contains(" CONNECTION_BROKEN? "), "{claimed}");
    assert!(!claimed.contains(" one "), "{claimed}");
}

#[test]
fn refuses_a_file_that_is_no_recording() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.jsonl");
    fs::write(&file, "{\"number\":1}\n").unwrap();
    let run = webhook(&["replay", file.to_str().unwrap(), "--to", "http://127.0.0.1:9/"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("line 1 is no record"), "{run:?}");
}
