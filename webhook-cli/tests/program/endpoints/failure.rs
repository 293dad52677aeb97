//! What is told when the API refuses, fails, or is called in a wrong way.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    Json, Router,
    routing::{get, put},
};
use http::{Method, StatusCode, header};
use serde_json::json;

use crate::{
    endpoints::{SnipeRoute, URL, endpoints, finished},
    support::{Run, run, serve},
};

const ACTS: [&[&str]; 10] = [
    &["list"],
    &["create", URL, "--events", "intent.filled"],
    &["update", "wh_1", "--disable"],
    &["delete", "wh_1"],
    &["rotate", "wh_1"],
    &["deliveries", "wh_1"],
    &["test", "wh_1"],
    &["plan", URL, "--events", "intent.filled"],
    &["sync", URL, "--events", "intent.filled"],
    &["replay", "wh_1", "--since", "1h", "--to", "http://127.0.0.1:9/"],
];

/// A run of every command that fails in this way, and its object.
fn fails(api: &str, act: &[&str], kind: &str) -> Run {
    let json = finished(endpoints(api, act).args(["--json", "--retries", "0"]));
    assert_eq!((json.code, &*json.stderr), (1, ""), "{act:?} {json:?}");
    assert_eq!(json.object()["error"], kind, "{act:?} {json:?}");
    let run = finished(endpoints(api, act).args(["--retries", "0"]));
    assert_eq!((run.code, &*run.stdout), (1, ""), "{act:?} {run:?}");
    run
}

#[test]
fn of_a_key_that_is_not_accepted() {
    let sniperoute = SnipeRoute::new();
    for act in ACTS {
        let mut command = sniperoute.command(act);
        let run = run(command.env("SNIPEROUTE_API_KEY", "sk_test_of_somebody"));
        assert_eq!((run.code, &*run.stdout), (1, ""), "{act:?} {run:?}");
        let says = "webhook: Invalid or missing API key (status 401, unauthorized, req_loopback)\n";
        assert_eq!(run.stderr, says, "{act:?}");
    }
    let mut other = sniperoute.command(&["list", "--api-key-env", "MINE"]);
    let key = webhook_tests::sniperoute::API_KEY;
    other.env("SNIPEROUTE_API_KEY", "sk_test_of_somebody").env("MINE", key);
    assert_eq!(finished(&mut other).code, 0);
}

#[test]
fn of_an_endpoint_that_there_is_not() {
    let sniperoute = SnipeRoute::new();
    for act in ACTS.iter().filter(|act| act.contains(&"wh_1")) {
        let run = fails(&sniperoute.provider.url(), act, "not_found");
        let says = "webhook: Webhook not found (status 404, not_found, req_loopback)\n";
        assert_eq!(run.stderr, says, "{act:?}");
    }
}

#[test]
fn of_what_is_not_accepted() {
    let sniperoute = SnipeRoute::new();
    let act = ["create", URL, "--events", "intent.dreamt"];
    let run = fails(&sniperoute.provider.url(), &act, "validation");
    assert!(run.stderr.contains("body.events: Unknown event type (status 422"), "{run:?}");
}

#[test]
fn of_a_server_that_fails() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let api = serve(Router::new().fallback(move || async move {
        counted.fetch_add(1, Ordering::SeqCst);
        (StatusCode::SERVICE_UNAVAILABLE, "down\u{1b}[2J")
    }));
    let api = format!("http://{api}");
    for act in ACTS {
        let run = fails(&api, act, "server");
        let says = "SnipeRoute answered 503 Service Unavailable (status 503)";
        assert!(run.stderr.contains(says), "{act:?} {run:?}");
        let maybe_done = ["create", "rotate", "test"].contains(&act[0]);
        assert_eq!(run.stderr.contains("hint"), maybe_done || act[0] == "sync", "{run:?}");
    }
    // What makes something is sent once, and the rest as often as it was told.
    for (act, expected) in [(ACTS[0], 2), (ACTS[1], 1), (ACTS[4], 1)] {
        calls.store(0, Ordering::SeqCst);
        finished(endpoints(&api, act).args(["--retries", "1"]));
        assert_eq!(calls.load(Ordering::SeqCst), expected, "{act:?}");
    }
}

#[test]
fn of_a_server_that_is_not_there_or_is_busy() {
    let run = fails("http://127.0.0.1:9", ACTS[0], "transport");
    assert!(run.stderr.contains("no connection to SnipeRoute") && run.stderr.contains("refused"));
    let limits = || async { (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "120")]) };
    let api = serve(Router::new().fallback(limits));
    let run = fails(&format!("http://{api}"), ACTS[0], "rate_limited");
    assert!(run.stderr.contains("hint SnipeRoute takes calls again at 20"), "{run:?}");
}

#[test]
fn of_a_path_that_is_another_one_and_can_be_named() {
    let secret = "5a".repeat(32);
    let rotated = json!({ "secret": secret });
    let app = Router::new()
        .route("/v2/hooks", get(|| async { Json(json!([])) }))
        .route("/v2/hooks/{id}/secret", put(|| async { Json(rotated) }));
    let api = format!("http://{}", serve(app));
    let run = fails(&api, ACTS[0], "not_found");
    assert!(run.stderr.contains("`--path` replaces it"), "{run:?}");

    let paths = ["--path", "list=/v2/hooks", "--path", "rotate=PUT /v2/hooks/{id}/secret"];
    assert_eq!(finished(endpoints(&api, &["list"]).args(paths)).code, 0);
    let run = finished(endpoints(&api, &["rotate", "wh_1"]).args(paths));
    assert_eq!((run.code, run.stdout), (0, secret));
}

#[test]
fn of_a_call_that_is_wrong_by_itself() {
    let sniperoute = SnipeRoute::new();
    for (arguments, says) in [
        (&["create", "http://api.yourapp.com/", "--events", "intent.filled"][..], "is not https"),
        (&["create", "https://10.0.0.1/", "--events", "intent.filled"], "a private address"),
        (&["create", URL, "--events", "IntentFiled"], "`webhook events sniperoute`"),
        (&["create", URL], "--events"),
        (&["update", "wh_1"], "--description"),
        (&["update", "wh_1", "--enable", "--disable"], "cannot be used with"),
        (&["delete", ".."], "not the id of an endpoint"),
        (&["deliveries", "wh_1", "--all", "--limit", "3"], "cannot be used with"),
        (&["list", "--path", "list=v2"], "has to begin with `/`"),
        (&["list", "--path", "turn=/v2"], "no call `turn`"),
        (&["list", "--api-key-env", "MINE"], "`MINE` is not set"),
        (&["replay", "wh_1", "--since", "yesterday", "--to", "http://127.0.0.1:9/"], "`2h`"),
        (&["replay", "wh_1", "--since", "2h"], "--to <URL>"),
    ] {
        let run = sniperoute.run(arguments);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{arguments:?} {run:?}");
        assert!(run.stderr.contains(says), "{arguments:?} {run:?}");
    }
    assert_eq!(sniperoute.provider.calls(&Method::POST, "/api/v1/webhooks"), 0);
    let elsewhere = finished(&mut endpoints("http://api.sniperoute.io", &["list"]));
    assert_eq!(elsewhere.code, 2, "{elsewhere:?}");
}

#[test]
fn every_command_has_help_with_an_example() {
    let sniperoute = SnipeRoute::new();
    let help = sniperoute.run(&["--help"]).stdout;
    assert!(help.contains("does not publish the REST paths"), "{help}");
    assert!(help.contains("  rotate      POST   /api/v1/webhooks/{id}/rotate-secret\n"), "{help}");
    for act in ACTS {
        assert!(help.contains(&format!("  {} ", act[0])), "{act:?}");
        let help = sniperoute.run(&[act[0], "--help"]);
        assert_eq!(help.code, 0);
        assert!(help.stdout.contains("Example"), "{act:?}");
        assert!(help.stdout.contains(&format!("  webhook endpoints {}", act[0])), "{act:?}");
        assert!(!help.stdout.contains("--api-key <"), "a key is no argument");
    }
}
