//! `webhook events`: what there is to send.

use std::process::Stdio;

use crate::support::{program, webhook};

#[test]
fn lists_the_events_of_every_provider() {
    let run = webhook(&["events"]);
    assert_eq!(run.code, 0);
    for text in ["snaptrade::ConnectionBroken", "CONNECTION_BROKEN", "brokerageAuthorizationId"] {
        assert!(run.stdout.contains(text), "{text}");
    }
    assert!(run.stdout.contains("data.quantity"));
    let objects = webhook(&["events", "--json"]).objects();
    for (provider, count) in [
        ("snaptrade", 16),
        ("sniperoute", 16),
        ("discord", 12),
        ("discord-interactions", 4),
        ("shopify", 221),
        ("slack", 87),
        ("stripe", 275),
    ] {
        let events = objects.iter().filter(|object| object["provider"] == provider);
        assert_eq!(events.count(), count, "{provider}");
    }
    assert_eq!(webhook(&["events", "sniperoute", "--json"]).objects().len(), 16);
}

#[test]
fn shows_one_event_with_the_paths_that_set_takes() {
    let object = webhook(&["events", "snaptrade::TRADE_DETECTION", "--json"]).object();
    assert_eq!(object["event"], "TradeDetection");
    let fields = object["fields"].as_array().unwrap();
    let field = |path: &str| fields.iter().find(|field| field["path"] == path).unwrap().clone();
    assert_eq!(field("details.orders[0].legs[0].action")["example"], "\"BUY_TO_OPEN\"");
    assert_eq!(field("details.orders[0].order_role")["kind"], "null");
}

#[test]
fn ends_quietly_when_its_reader_is_gone() {
    let mut child =
        program().arg("events").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}
