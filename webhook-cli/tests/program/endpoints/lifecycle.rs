//! From the first call to the refused signature.

use crate::{
    endpoints::{NOWHERE, SnipeRoute, URL},
    support::{Listening, program, run},
};

#[test]
fn closes_the_loop() {
    let sniperoute = SnipeRoute::new();
    let (id, old) = sniperoute.create(NOWHERE);
    let folder = tempfile::tempdir().unwrap();
    let listening = |secret: &str| {
        let mut command = program();
        command.current_dir(folder.path()).env("SNIPEROUTE_WEBHOOK_SECRET", secret);
        let listening = Listening::spawn(&mut command, &[]);
        let url = listening.url("/webhooks/sniperoute");
        let moved = sniperoute.run(&["update", &id, "--url", &url, "--any-url"]);
        assert_eq!(moved.stdout, format!("updated {id}: {url} gets intent.filled\n"), "{moved:?}");
        listening
    };
    let test = || sniperoute.run(&["test", &id, "--json"]).object();
    let last = || {
        sniperoute.settle();
        sniperoute.run(&["deliveries", &id, "--limit", "1", "--json"]).object()
    };

    // A test event arrives, and is in the history.
    let mut receiver = listening(&old);
    let sent = test();
    let seen = receiver.object();
    assert_eq!((&seen["verdict"], &seen["id"]), (&"verified".into(), &sent["event_id"]));
    let delivery = last();
    assert_eq!((&delivery["id"], &delivery["http_status"]), (&sent["delivery_id"], &200.into()));
    assert_eq!(delivery["payload"]["type"], "test.ping");

    // A rotation makes the receiver's secret useless at once.
    let new = sniperoute.run(&["rotate", &id]).stdout;
    assert_eq!(new, sniperoute.provider.secret(&id));
    assert_ne!(new, old);
    test();
    assert_eq!(receiver.object()["verdict"], "refused");
    assert_eq!(
        (&last()["http_status"], &last()["error_message"]),
        (&401.into(), &"HTTP 401".into())
    );

    // With the new one it goes on, and what the old one signs is refused.
    let mut receiver = listening(&new);
    test();
    assert_eq!(receiver.object()["verdict"], "verified");
    assert_eq!(last()["http_status"], 200);
    let to = receiver.url("/webhooks/sniperoute");
    let mut forged = program();
    forged.env("OLD", &old).args(["send", "sniperoute::TestPing", "--to", &to, "--json"]);
    assert_eq!(run(forged.args(["--secret-env", "OLD"])).object()["statuses"][0], 401);
}

#[test]
fn lists_and_changes_and_deletes() {
    let sniperoute = SnipeRoute::new();
    let (id, _) = sniperoute.create(URL);
    let only = sniperoute.only();
    assert_eq!((&only["url"], &only["is_active"]), (&URL.into(), &true.into()));

    let change =
        ["--events", "sniperoute::IntentFilled,order.filled", "--description", "new\u{1b}[2J"];
    let changed = sniperoute.run(&[&["update", &id, "--disable", "--json"], &change[..]].concat());
    let object = changed.object();
    assert_eq!(object["events"], serde_json::json!(["intent.filled", "order.filled"]));
    assert_eq!((&object["is_active"], &object["action"]), (&false.into(), &"updated".into()));
    assert_eq!(object["url"], URL, "what is not named stays");
    assert_eq!(sniperoute.run(&["update", &id, "--enable", "--json"]).object()["is_active"], true);

    let list = sniperoute.run(&["list"]);
    let mut lines = list.stdout.lines();
    let words =
        |line: Option<&str>| line.unwrap().split_whitespace().map(String::from).collect::<Vec<_>>();
    assert_eq!(words(lines.next()), ["id", "url", "active", "events", "description"]);
    let row = [&id, URL, "yes", "intent.filled,", "order.filled", "new\u{fffd}[2J"];
    assert_eq!(words(lines.next()), row, "{list:?}");
    assert_eq!((list.code, lines.next()), (0, None));

    let deleted = sniperoute.run(&["delete", &id]);
    assert_eq!(deleted.stdout, format!("deleted {id}: {URL} gets intent.filled, order.filled\n"));
    assert_eq!(sniperoute.run(&["list", "--json"]).stdout, "");

    let (id, _) = sniperoute.create(URL);
    let deleted = sniperoute.run(&["delete", &id, "--json"]).object();
    assert_eq!((&deleted["action"], &deleted["url"]), (&"deleted".into(), &URL.into()));
}

#[test]
fn shows_the_history() {
    let sniperoute = SnipeRoute::new();
    let (id, _) = sniperoute.create(NOWHERE);
    let sent: Vec<_> =
        (0..130).map(|n| sniperoute.emit(&id, "intent.filled", &format!("t{n}"))).collect();
    sniperoute.settle();
    let ids = |arguments: &[&str]| {
        let run = sniperoute.run(&[&["deliveries", &id, "--json"], arguments].concat());
        assert_eq!(run.code, 0, "{run:?}");
        let ids = run.objects().into_iter();
        ids.map(|delivery| delivery["event_id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let newest_first: Vec<_> = sent.into_iter().rev().collect();
    assert_eq!(ids(&[]), newest_first[..20]);
    assert_eq!(ids(&["--limit", "3", "--offset", "2"]), newest_first[2..5]);
    assert_eq!(ids(&["--all"]), newest_first);
    assert_eq!(ids(&["--all", "--offset", "125"]), newest_first[125..]);

    let table = sniperoute.run(&["deliveries", &id, "--limit", "1"]).stdout;
    let (header, row) = table.trim_end().split_once('\n').unwrap();
    assert!(
        header
            .split_whitespace()
            .eq(["made", "event", "event", "id", "status", "http", "attempts", "next", "error"])
    );
    let cells: Vec<_> = row.split_whitespace().collect();
    assert_eq!(cells[1..5], ["intent.filled", &*newest_first[0], "failed", "1"], "{table}");
    assert!(row.contains("refused"), "{table}");
}
