//! `webhook send`: every fault, every expectation, both providers.

use axum::{Router, http::StatusCode, response::Redirect, routing::post};
use serde_json::{Value, json};

use crate::support::{
    CONSUMER_KEY, Receiver, SIGNING_SECRET, endpoint, program, run, serve, webhook, webhook_reading,
};

/// What an authentic delivery becomes, and how often its handler runs.
const FAULTS: [(&[&str], u16, usize); 12] = [
    (&[], 200, 1),
    (&["--tampered"], 401, 0),
    (&["--unsigned"], 401, 0),
    (&["--bad-secret"], 401, 0),
    (&["--stale", "10m"], 401, 0),
    (&["--stale", "2m"], 200, 1),
    (&["--future", "10m"], 401, 0),
    (&["--future", "1m 30s"], 200, 1),
    (&["--twice"], 200, 2),
    (&["--parallel", "8"], 200, 8),
    (&["--unknown"], 200, 1),
    (&["--set", "data.more=[1, 2]"], 200, 1),
];

#[test]
fn every_fault_gets_the_answer_that_is_right_for_it() {
    for (provider, event) in [("snaptrade", "ConnectionBroken"), ("sniperoute", "IntentFilled")] {
        let reordered = if provider == "snaptrade" { (200, 1) } else { (401, 0) };
        let reordered = (&["--reordered"] as &[&str], reordered.0, reordered.1);
        for (fault, status, handled) in FAULTS.into_iter().chain([reordered]) {
            let receiver = Receiver::new();
            let event = format!("{provider}::{event}");
            let url = receiver.url(provider);
            let sent = webhook(&[&["send", &event, "--to", &url, "--json"], fault].concat());
            let object = sent.object();
            assert_eq!(sent.code, 0, "{fault:?} {sent:?}");
            assert_eq!(object["ok"], true, "{fault:?}");
            let got = object["statuses"].as_array().unwrap();
            assert!(got.iter().all(|got| *got == status), "{fault:?} {object}");
            assert_eq!(receiver.handled(), handled, "{provider} {fault:?}");
        }
    }
}

#[test]
fn every_fault_fails_where_the_answer_is_another() {
    let accepts = serve(Router::new().fallback(|| async { StatusCode::OK }));
    let refuses =
        serve(Router::new().fallback(|| async { (StatusCode::UNAUTHORIZED, "no\u{1b}[2J") }));
    for (fault, status, _) in FAULTS {
        let wrong = if status == 200 { refuses } else { accepts };
        let url = format!("http://{wrong}/");
        let sent = webhook(&[&["send", "sniperoute::IntentFilled", "--to", &url], fault].concat());
        assert_eq!(sent.code, 1, "{fault:?} {sent:?}");
        assert!(sent.stdout.contains("✗ expected "), "{sent:?}");
        assert!(!sent.stdout.contains('\u{1b}'), "{sent:?}");
        assert_eq!(sent.stdout.contains("it answered: no\u{fffd}[2J"), status == 200, "{sent:?}");
    }
}

#[test]
fn a_refusal_that_nobody_expected_points_to_the_doctor() {
    let receiver = Receiver::with(endpoint("another key"), endpoint(SIGNING_SECRET));
    let url = receiver.url("snaptrade");
    let hint = "another secret than `SNAPTRADE_CONSUMER_KEY`, or verify in another way: `webhook \
                doctor snaptrade --url …`";
    for (arguments, is_there) in [
        (&["snaptrade::UserDeleted"][..], 1),
        (&["--all", "snaptrade"], 1),
        (&["snaptrade::UserDeleted", "--bad-secret"], 0),
        (&["snaptrade::UserDeleted", "--expect", "200"], 0),
    ] {
        let sent = webhook(&[&["send", "--to", &url], arguments].concat());
        assert_eq!(sent.stdout.matches(hint).count(), is_there, "{arguments:?} {sent:?}");
    }
    let fails = serve(Router::new().fallback(|| async { StatusCode::INTERNAL_SERVER_ERROR }));
    let sent = webhook(&["send", "snaptrade::UserDeleted", "--to", &format!("http://{fails}/")]);
    assert!(!sent.stdout.contains("doctor"), "{sent:?}");
}

#[test]
fn prints_for_programs_what_programs_compare() {
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    for (fault, id, expected) in [
        (&[][..], Value::Null, json!([200, 201, 202, 204])),
        (&["--tampered"], "tampered".into(), json!([401])),
        (&["--stale", "10m"], "stale".into(), json!([401])),
        (&["--parallel", "2"], "parallel".into(), json!([200, 201, 202, 204, 503])),
    ] {
        let arguments = ["send", "snaptrade::UserDeleted", "--to", &url, "--json"];
        let sent = webhook(&[&arguments[..], fault].concat()).object();
        assert_eq!((&sent["fault"], &sent["expected"]), (&id, &expected), "{sent}");
        assert!(sent["statuses"].as_array().unwrap().iter().all(Value::is_u64), "{sent}");
    }
}

#[test]
fn prints_the_arrow_lines_and_what_it_expected() {
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    let sent = webhook(&["send", "snaptrade::CONNECTION_BROKEN", "--tampered", "--to", &url]);
    let lines: Vec<_> = sent.stdout.lines().collect();
    assert!(lines[0].starts_with("→ ") && lines[0].contains(" snaptrade    CONNECTION_BROKEN  "));
    assert!(lines[1].starts_with("← ") && lines[1].contains(" 401 answered tampered with "));
    assert_eq!(lines[2], "✓ expected 401, got 401");
}

#[test]
fn the_arrow_lines_fit_the_terminal() {
    let receiver = Receiver::new();
    let send = format!(
        "stty cols 80 rows 24 && {} send snaptrade::ConnectionBroken --to {}",
        env!("CARGO_BIN_EXE_webhook"),
        receiver.url("snaptrade")
    );
    let mut command = std::process::Command::new("script");
    command.args(["--quiet", "--return", "--command", &send, "/dev/null"]);
    command.env("SNAPTRADE_CONSUMER_KEY", CONSUMER_KEY).stdin(std::process::Stdio::null());
    let Ok(output) = command.output() else {
        eprintln!("not tested: there is no `script` to make a terminal with");
        return;
    };
    let shown = String::from_utf8_lossy(&output.stdout).replace('\r', "");
    assert!(output.status.success(), "{shown}");
    let lines: Vec<_> = shown.lines().collect();
    assert!(lines[0].contains(" snaptrade CONNECTION_BROKEN "), "{shown}");
    assert!(lines.iter().all(|line| line.chars().count() <= 80), "{shown}");
}

#[test]
fn a_parallel_delivery_needs_one_success() {
    let busy = serve(Router::new().fallback(|| async { StatusCode::SERVICE_UNAVAILABLE }));
    let url = format!("http://{busy}/");
    let sent = webhook(&["send", "sniperoute::TestPing", "--parallel", "3", "--to", &url]);
    assert_eq!(sent.code, 1, "{sent:?}");
}

#[test]
fn each_delivery_has_an_id_of_its_own() {
    let receiver = Receiver::new();
    for (event, prefix) in [("snaptrade::UserDeleted", ""), ("sniperoute::TestPing", "evt_")] {
        let url = receiver.url(event.split("::").next().unwrap());
        let send = || webhook(&["send", event, "--to", &url, "--json"]).object()["id"].clone();
        let (first, second) = (send(), send());
        assert_ne!(first, second);
        assert!(first.as_str().unwrap().starts_with(prefix), "{first}");
    }
    let url = receiver.url("snaptrade");
    let set = ["send", "snaptrade::UserDeleted", "--to", &url, "--json", "--set", "webhookId=mine"];
    assert_eq!(webhook(&set).object()["id"], "mine");
}

#[test]
fn sends_the_body_of_a_file() {
    let receiver = Receiver::new();
    let url = receiver.url("sniperoute");
    let body = br#"{ "type": "test.ping", "id": "evt_of_mine" }"#;
    let sent =
        webhook_reading(body, &["send", "sniperoute", "--file", "-", "--to", &url, "--json"]);
    assert_eq!(sent.object()["id"], "evt_of_mine");
    assert_eq!(sent.object()["size"], body.len());
    assert_eq!((sent.code, receiver.handled()), (0, 1));
}

#[test]
fn sends_every_event_of_a_provider() {
    for provider in ["snaptrade", "sniperoute"] {
        let receiver = Receiver::new();
        let url = receiver.url(provider);
        let sent = webhook(&["send", "--all", provider, "--to", &url]);
        assert_eq!(sent.code, 0, "{sent:?}");
        assert!(sent.stdout.ends_with("\n16 of 16 answers are right.\n"), "{sent:?}");
        assert_eq!(sent.stdout.lines().filter(|line| line.contains('✓')).count(), 16);
        assert_eq!(sent.stderr, "", "a progress bar is for terminals");
        assert_eq!(receiver.handled(), 16);

        let sent = webhook(&["send", "--all", provider, "--tampered", "--to", &url, "--json"]);
        assert_eq!(sent.objects().len(), 16);
        assert_eq!((sent.code, receiver.handled()), (0, 16));
    }
}

#[test]
fn one_wrong_answer_of_all_is_enough_to_fail() {
    let addr = serve(Router::new().fallback(|body: String| async move {
        if body.contains("TRADE_UPDATE") { StatusCode::IM_A_TEAPOT } else { StatusCode::OK }
    }));
    let sent = webhook(&["send", "--all", "snaptrade", "--to", &format!("http://{addr}/")]);
    assert_eq!(sent.code, 1);
    assert!(sent.stdout.contains("15 of 16 answers are right"), "{sent:?}");
    let wrong: Vec<_> = sent.stdout.lines().filter(|line| line.contains('✗')).collect();
    assert!(wrong.len() == 1 && wrong[0].contains("TRADE_UPDATE") && wrong[0].contains("418"));
}

#[test]
fn another_status_can_be_the_right_one() {
    let receiver = Receiver::new();
    let url = receiver.url("snaptrade");
    let event = "snaptrade::ConnectionBroken";
    for (expect, code) in [("500", 0), ("401", 1)] {
        let fails = ["send", event, "--to", &url, "--set", "userId=fails", "--expect", expect];
        assert_eq!(webhook(&fails).code, code, "{expect}");
    }
}

#[test]
fn follows_no_redirect_and_asks_no_proxy() {
    let receiver = Receiver::new();
    let to = receiver.url("snaptrade");
    let elsewhere =
        serve(Router::new().route("/", post(move || async move { Redirect::temporary(&to) })));
    let url = format!("http://{elsewhere}/");
    let sent = webhook(&["send", "snaptrade::UserDeleted", "--to", &url]);
    assert_eq!((sent.code, receiver.handled()), (1, 0));
    assert!(sent.stdout.contains("got 307"), "{sent:?}");

    let mut proxied = program();
    for name in ["http_proxy", "HTTP_PROXY", "ALL_PROXY"] {
        proxied.env(name, &url);
    }
    let sent =
        run(proxied.args(["send", "snaptrade::UserDeleted", "--to", &receiver.url("snaptrade")]));
    assert_eq!((sent.code, receiver.handled()), (0, 1), "{sent:?}");
}

#[test]
fn no_answer_is_a_failure_and_tells_no_password() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let url = format!("http://me:hunter2@{closed}/?token=hunter2");
    let sent = webhook(&["send", "snaptrade::UserDeleted", "--to", &url]);
    assert_eq!(sent.code, 1, "{sent:?}");
    assert!(sent.stdout.contains("no answer"), "{sent:?}");
    assert!(!sent.stdout.contains("hunter2") && !sent.stderr.contains("hunter2"), "{sent:?}");
}
