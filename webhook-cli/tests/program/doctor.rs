//! `webhook doctor`: a healthy receiver, and every ill one.

use std::time::Duration;

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
    routing::{any, post},
};
use serde_json::Value;
use webhook_tower::{
    Events, Provider, Scheme, SignatureEncoding, SignedPart, SnapTrade, SnipeRoute, Unrecognized,
};

use crate::support::{
    CONSUMER_KEY, Receiver, Run, SIGNING_SECRET, endpoint, hex, layer, program, run, serve, webhook,
};

fn doctor(provider: &str, url: &str) -> Run {
    webhook(&["doctor", provider, "--url", url, "--json"])
}

fn check(run: &Run, name: &str) -> Option<String> {
    let objects = run.objects();
    let found = objects.iter().find(|object| object["check"] == name)?;
    Some(found["result"].as_str().unwrap().to_owned())
}

fn hints(run: &Run) -> String {
    let objects = run.objects();
    let hints: Vec<_> = objects.iter().filter(|object| object["hint"].is_object()).collect();
    for object in &hints {
        let hint = &object["hint"];
        let of = objects.iter().find(|object| object["check"] == hint["check"]);
        assert_eq!(of.unwrap()["result"], "failed", "{run:?}");
        assert!(hint["id"].as_str().is_some_and(|id| !id.contains(' ')), "{run:?}");
    }
    hints.iter().map(|object| object["hint"]["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn finds_nothing_wrong_with_a_healthy_receiver() {
    for provider in ["snaptrade", "sniperoute"] {
        let receiver = Receiver::new();
        let run = doctor(provider, &receiver.url(provider));
        assert_eq!(run.code, 0, "{run:?}");
        for name in ["secret", "signed", "clock", "tampered", "unsigned", "forged", "stale"] {
            assert_eq!(check(&run, name).as_deref(), Some("passed"), "{name} {run:?}");
        }
        let canonical = (provider == "snaptrade").then_some("passed");
        assert_eq!(check(&run, "canonical").as_deref(), canonical);
        assert_eq!(receiver.handled(), 1 + usize::from(canonical.is_some()));
    }
}

#[test]
fn looks_at_the_secret_first() {
    let mut command = program();
    command.env("SNIPEROUTE_WEBHOOK_SECRET", "not hex");
    let run = run(command.args(["doctor", "sniperoute", "--url", "http://127.0.0.1:9/", "--json"]));
    assert_eq!((run.code, run.objects().len()), (1, 1), "{run:?}");
    assert_eq!(check(&run, "secret").as_deref(), Some("failed"));
}

#[test]
fn finds_a_receiver_that_takes_a_hex_secret_as_text() {
    let text = hex(SIGNING_SECRET);
    let receiver = Receiver::with(endpoint(CONSUMER_KEY), endpoint(&text));
    let run = doctor("sniperoute", &receiver.url("sniperoute"));
    assert_eq!(run.code, 1);
    assert_eq!(check(&run, "signed").as_deref(), Some("failed"));
    assert!(hints(&run).contains("accepts the secret taken as text"), "{run:?}");
}

#[test]
fn finds_a_receiver_with_another_secret() {
    let receiver = Receiver::with(endpoint("another key"), endpoint(SIGNING_SECRET));
    let run = doctor("snaptrade", &receiver.url("snaptrade"));
    assert!(hints(&run).contains("has another secret"), "{run:?}");
    assert_eq!((run.code, receiver.handled()), (1, 0));
}

/// SnapTrade as its page's prose tells it: a hash of the body.
struct Prose;

type Unknown = Unrecognized<Prose>;

#[derive(Debug, Events)]
#[events(provider = Prose, tag = "eventType")]
enum Event {
    #[event(unrecognized)]
    Unknown(Unknown),
}

impl Provider for Prose {
    type Events = Event;
    const NAME: &'static str = "prose";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("signature", SignatureEncoding::Base64, &[SignedPart::Body])
            .time_in_body("eventTimestamp");
}

#[test]
fn finds_a_receiver_that_verifies_the_raw_body() {
    let prose = endpoint::<Prose>(CONSUMER_KEY);
    let verify = move |headers: HeaderMap, body: Bytes| {
        let verdict = prose.verify(headers, body).map(drop);
        async move { verdict.map_err(|rejection| rejection.status()) }
    };
    let run = doctor("snaptrade", &format!("http://{}/", serve(Router::new().fallback(verify))));
    assert_eq!(run.code, 1);
    assert_eq!(check(&run, "signed").as_deref(), Some("passed"), "{run:?}");
    assert_eq!(check(&run, "canonical").as_deref(), Some("failed"), "{run:?}");
    assert!(hints(&run).contains("signs the canonical form"), "{run:?}");
}

#[test]
fn finds_nobody_at_the_path_or_at_the_port() {
    let receiver = Receiver::new();
    let run = doctor("snaptrade", &format!("http://{}/elsewhere", receiver.addr));
    assert!(hints(&run).contains("Nobody is at this path"), "{run:?}");
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let run = doctor("snaptrade", &format!("http://{closed}/"));
    assert_eq!((run.code, check(&run, "answer").as_deref()), (1, Some("failed")), "{run:?}");
}

#[test]
fn finds_a_receiver_that_verifies_nothing() {
    let addr = serve(Router::new().route("/", post(|| async { StatusCode::OK })));
    let run = doctor("snaptrade", &format!("http://{addr}/"));
    assert_eq!(run.code, 1);
    assert_eq!(check(&run, "receiver"), None);
    for name in ["tampered", "unsigned", "forged"] {
        assert_eq!(check(&run, name).as_deref(), Some("failed"), "{name}");
    }
    assert!(hints(&run).contains("Everybody who knows the address"));
}

#[test]
fn finds_that_what_answers_is_not_the_receiver() {
    let page = || async { ([(header::CONTENT_TYPE, "text/html")], "<p>the application</p>") };
    // The layer is passed by: `.fallback` after `.layer` replaces what the layer is around.
    let passed_by = Router::new().layer(layer("/webhooks")).fallback_service(any(page));
    for app in [Router::new().fallback(page), passed_by, Router::new().fallback(|| async {})] {
        let run = doctor("snaptrade", &format!("http://{}/webhooks", serve(app)));
        assert_eq!((run.code, check(&run, "receiver").as_deref()), (1, Some("failed")), "{run:?}");
        assert!(hints(&run).contains("What answers here is not the receiver"), "{run:?}");
        assert!(!hints(&run).contains("Everybody"), "{run:?}");
    }
}

#[test]
fn finds_what_was_pasted_into_a_secret_or_around_it() {
    // The receiver has the right one, and this machine does not.
    let receiver = Receiver::with(endpoint("the very key of it"), endpoint(SIGNING_SECRET));
    for (text, says) in [
        ("\u{201c}the very key of it\u{201d}", "without the quotes around it"),
        ("the very key of it\\n", "without the two characters `\\n` at its end"),
        ("KEY=the very key of it", "without the name and the `=` before it"),
        ("export KEY='the very key of it'", "without the name and the `=` before it"),
        ("dGhlIHZlcnkga2V5IG9mIGl0Cg==", "taken as base64, without the line break in it"),
    ] {
        let mut command = program();
        command.env("SNAPTRADE_CONSUMER_KEY", text);
        let url = receiver.url("snaptrade");
        let run = run(command.args(["doctor", "snaptrade", "--url", &url, "--json"]));
        assert!(hints(&run).contains(&format!("accepts the secret {says}")), "{text}: {run:?}");
        assert!(!run.stdout.contains("very key") && !run.stdout.contains("dGhl"), "{run:?}");
    }
    // And the other way around.
    for (text, says) in [
        ("\u{2018}the very key of it\u{2019}", "with quotes around it"),
        ("the very key of it\\n", "with the two characters `\\n` behind it"),
        ("SNAPTRADE_CONSUMER_KEY=the very key of it", "with its name and a `=` before it"),
        ("dGhlIHZlcnkga2V5IG9mIGl0Cg==", "in base64, together with a line break"),
    ] {
        let receiver = Receiver::with(endpoint(text), endpoint(SIGNING_SECRET));
        let mut command = program();
        command.env("SNAPTRADE_CONSUMER_KEY", "the very key of it");
        let url = receiver.url("snaptrade");
        let run = run(command.args(["doctor", "snaptrade", "--url", &url, "--json"]));
        assert!(hints(&run).contains(&format!("accepts the secret {says}")), "{text}: {run:?}");
    }
}

#[test]
fn an_old_delivery_may_be_accepted_on_purpose() {
    let lenient = endpoint::<SnapTrade>(CONSUMER_KEY).insecure_accept_any_age();
    let receiver = Receiver::with(lenient, endpoint::<SnipeRoute>(SIGNING_SECRET));
    let run = doctor("snaptrade", &receiver.url("snaptrade"));
    assert_eq!((run.code, check(&run, "stale").as_deref()), (0, Some("noted")), "{run:?}");
    let narrow = endpoint::<SnapTrade>(CONSUMER_KEY).with_tolerance(Duration::from_mins(1));
    let receiver = Receiver::with(narrow, endpoint::<SnipeRoute>(SIGNING_SECRET));
    assert_eq!(doctor("snaptrade", &receiver.url("snaptrade")).code, 0);
}

#[test]
fn compares_the_clocks() {
    for (date, result, code) in
        [("Tue, 15 Nov 1994 08:12:31 GMT", "failed", 1), ("not a date", "noted", 1)]
    {
        let addr = serve(Router::new().fallback(move || async move { [(header::DATE, date)] }));
        let run = doctor("sniperoute", &format!("http://{addr}/"));
        assert_eq!(check(&run, "clock").as_deref(), Some(result), "{run:?}");
        assert_eq!(run.code, code);
    }
}

#[test]
fn sends_the_event_that_it_is_told() {
    let receiver = Receiver::new();
    let url = receiver.url("sniperoute");
    let run =
        webhook(&["doctor", "sniperoute", "--url", &url, "--event", "IntentFilled", "--json"]);
    let signed: Vec<Value> =
        run.objects().into_iter().filter(|object| object["check"] == "signed").collect();
    assert!(signed[0]["message"].as_str().unwrap().contains("intent.filled"), "{run:?}");
}
