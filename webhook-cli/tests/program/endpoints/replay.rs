//! `replay`: what failed is signed anew and posted to a receiver that runs.

use serde_json::json;

use crate::{
    endpoints::{NOWHERE, SnipeRoute, finished},
    support::{CONSUMER_KEY, Receiver, Run, endpoint},
};

/// SnipeRoute with an endpoint whose receiver was down, and a receiver that is up now.
struct Outage {
    sniperoute: SnipeRoute,
    id: String,
    secret: String,
    events: Vec<String>,
    receiver: Receiver,
}

impl Outage {
    fn new() -> Self {
        let sniperoute = SnipeRoute::new();
        let (id, secret) = sniperoute.create(NOWHERE);
        let types = ["intent.filled", "intent.canceled", "intent.filled"];
        let emit = |(n, event_type): (usize, &&str)| {
            let event = sniperoute.emit(&id, event_type, &format!("t{n}"));
            sniperoute.settle();
            event
        };
        let events = types.iter().enumerate().map(emit).collect();
        let receiver = Receiver::with(endpoint(CONSUMER_KEY), endpoint(&secret));
        Self { sniperoute, id, secret, events, receiver }
    }

    fn replay(&self, secret: &str, more: &[&str]) -> Run {
        let url = self.receiver.url("sniperoute");
        let replay = ["replay", &self.id, "--to", &url, "--secret-env", "MINE"];
        let mut command = self.sniperoute.command(&[&replay[..], more].concat());
        let run = finished(command.env("MINE", secret));
        assert!(!run.stdout.contains(secret) && !run.stderr.contains(secret), "{run:?}");
        run
    }
}

#[test]
fn reaches_the_receiver_once_and_in_order() {
    let outage = Outage::new();
    let run = outage.replay(&outage.secret, &["--since", "1h"]);
    assert_eq!((run.code, outage.receiver.handled()), (0, 3), "{run:?}");
    let came: Vec<_> = run.stdout.lines().filter(|line| line.starts_with("→ ")).collect();
    assert_eq!(came.len(), 3);
    assert!(came.iter().zip(&outage.events).all(|(line, id)| line.contains(id)), "{came:?}");
    assert!(came[1].contains(" sniperoute   intent.canceled  "), "{came:?}");
    let went =
        |line: &&str| line.starts_with("← ") && line.contains(" 200 answered of the history ");
    assert_eq!(run.stdout.lines().filter(went).count(), 3, "{run:?}");
    assert!(run.stdout.ends_with("3 replayed, 0 failed, 0 passed over\n"), "{run:?}");

    let objects = outage.replay(&outage.secret, &["--since", "1h", "--json"]).objects();
    let ids: Vec<_> = objects.iter().map(|event| event["event_id"].as_str().unwrap()).collect();
    assert_eq!(ids, outage.events);
    assert!(objects.iter().all(|event| event["outcome"] == "replayed" && event["ok"] == true));
}

#[test]
fn takes_what_is_chosen() {
    let outage = Outage::new();
    let canceled = ["--since", "1h", "--events", "IntentCanceled", "--json"];
    let objects = outage.replay(&outage.secret, &canceled).objects();
    let outcomes: Vec<_> = objects.iter().map(|event| &event["outcome"]).collect();
    assert_eq!(outcomes, [&json!("has no handler"), &json!("replayed"), &json!("has no handler")]);
    assert_eq!(outage.receiver.handled(), 1);

    let later = outage.replay(&outage.secret, &["--since", "2999-01-01T00:00:00Z"]);
    assert_eq!(later.stdout, "0 replayed, 0 failed, 0 passed over\n");
    assert_eq!((later.code, outage.receiver.handled()), (0, 1));
}

#[test]
fn leaves_alone_what_is_tried_again() {
    let outage = Outage::new();
    outage.sniperoute.provider.retry_after(&[std::time::Duration::from_mins(10)]);
    let event = outage.sniperoute.emit(&outage.id, "intent.filled", "t4");
    let tried = || {
        let last = ["deliveries", &outage.id, "--limit", "1", "--json"];
        outage.sniperoute.run(&last).object()["next_retry_at"].is_string()
    };
    while !tried() {}
    let report = outage.replay(&outage.secret, &["--since", "1h"]).stdout;
    assert!(report.contains(&format!("{event} intent.filled: SnipeRoute tries it again at ")));
    assert_eq!(outage.receiver.handled(), 3);
    let all = outage.replay(&outage.secret, &["--since", "1h", "--including-scheduled"]);
    assert!(all.stdout.ends_with("4 replayed, 0 failed, 0 passed over\n"), "{all:?}");
}

#[test]
fn fails_where_the_receiver_refuses_or_is_not_there() {
    let mut outage = Outage::new();
    let other = "00112233445566778899aabbccddeeff";
    let run = outage.replay(other, &["--since", "1h"]);
    assert_eq!((run.code, outage.receiver.handled()), (1, 0), "{run:?}");
    assert!(run.stdout.contains("the service answered 401"), "{run:?}");
    assert!(run.stdout.ends_with("0 replayed, 3 failed, 0 passed over\n"), "{run:?}");

    outage.receiver.addr = ([127, 0, 0, 1], 9).into();
    let run = outage.replay(&outage.secret, &["--since", "1h", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let broken = |fate: &serde_json::Value| fate.as_str().unwrap().contains("refused");
    assert!(run.objects().iter().all(|event| broken(&event["outcome"])), "{run:?}");

    let run = outage.replay("nothex", &["--since", "1h"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("`MINE` is not hex"), "{run:?}");
}
