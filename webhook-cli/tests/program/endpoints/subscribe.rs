//! `plan` and `sync`: the subscribed events become those that are named.

use http::Method;

use crate::endpoints::{SnipeRoute, URL};

#[test]
fn is_shown_and_carried_out() {
    let sniperoute = SnipeRoute::new();
    let events = ["--events", "intent.filled,sniperoute::IntentRejected"];
    let with = |act: &'static str, more: &[&'static str]| {
        sniperoute.run(&[&[act, URL], &events[..], more].concat())
    };

    // Nothing is there, and a plan makes nothing.
    let plan = with("plan", &[]);
    assert_eq!(plan.stdout, format!("{URL} (new)\n  + intent.filled\n  + intent.rejected\n"));
    assert_eq!((plan.code, with("plan", &["--check"]).code), (0, 1));
    assert_eq!(sniperoute.run(&["list", "--json"]).stdout, "");

    // It is made, and its secret is all that goes to the standard output.
    let synced = with("sync", &[]);
    let id = sniperoute.only()["id"].as_str().unwrap().to_owned();
    assert_eq!((synced.code, &synced.stdout), (0, &sniperoute.provider.secret(&id)));
    assert!(
        synced
            .stderr
            .ends_with(&format!("created {id}: {URL} gets intent.filled, intent.rejected\n"))
    );

    // Nothing is to be done, and nothing is.
    assert_eq!(with("plan", &["--check"]).code, 0);
    let same = with("sync", &["--json"]).object();
    assert_eq!((&same["action"], &same["id"]), (&"unchanged".into(), &id.clone().into()));
    let path = format!("/api/v1/webhooks/{id}");
    assert_eq!(sniperoute.provider.calls(&Method::PATCH, &path), 0);

    // Others are subscribed to.
    assert_eq!(sniperoute.run(&["update", &id, "--events", "intent.filled,test.ping"]).code, 0);
    let plan = with("plan", &["--json"]).object();
    assert_eq!(plan["subscribe"], serde_json::json!(["intent.rejected"]));
    assert_eq!(plan["unsubscribe"], serde_json::json!(["test.ping"]));
    assert_eq!(
        (&plan["keep"][0], &plan["nothing_to_do"]),
        (&"intent.filled".into(), &false.into())
    );
    let synced = with("sync", &[]);
    assert_eq!((synced.code, &*synced.stdout), (0, ""), "{synced:?}");
    assert!(synced.stderr.contains("  - test.ping\n") && synced.stderr.contains("\nupdated "));
    assert_eq!(
        sniperoute.only()["events"],
        serde_json::json!(["intent.filled", "intent.rejected"])
    );

    let sync = ["sync", "https://new.yourapp.com/", "--events", "sniperoute::_", "--json"];
    let all = sniperoute.run(&sync).object();
    assert_eq!((all["events"].as_array().unwrap().len(), &all["action"]), (16, &"created".into()));
    assert_eq!(all["secret"], sniperoute.provider.secret(all["id"].as_str().unwrap()));
}

#[test]
fn asks_for_the_events_where_there_are_no_handlers() {
    let sniperoute = SnipeRoute::new();
    let run = sniperoute.run(&["sync", URL]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("`--events`") && run.stderr.contains("Cli::handled_by"), "{run:?}");
}

#[test]
fn is_refused_where_two_endpoints_have_the_url() {
    let sniperoute = SnipeRoute::new();
    let ids = [sniperoute.create(URL).0, sniperoute.create(URL).0];
    let run = sniperoute.run(&["sync", URL, "--events", "intent.filled"]);
    assert_eq!((run.code, &*run.stdout), (2, ""), "{run:?}");
    assert!(ids.iter().all(|id| run.stderr.contains(id)), "{run:?}");
}
