//! `webhook verify`: every step that can refuse, and what is said about it.

mod hints;

use serde_json::Value;
use webhook_tower::{Signed, SnapTrade, SnipeRoute, jiff::Timestamp};

use crate::support::{CONSUMER_KEY, Run, SIGNING_SECRET, endpoint, webhook, webhook_reading};

const PING: &str =
    r#"{"type":"test.ping","id":"evt_1","created_at":"2026-01-01T00:00:00Z","data":{"x":1}}"#;

/// A delivery as SnipeRoute sends it, with this secret.
fn sniperoute(secret: &str, body: &str) -> Vec<(String, String)> {
    headers(&endpoint::<SnipeRoute>(secret).sign(body.to_owned(), Timestamp::now()).unwrap())
}

/// A delivery as SnapTrade sends it, and its body.
fn snaptrade(secret: &str) -> (Vec<(String, String)>, String) {
    let endpoint = endpoint::<SnapTrade>(secret);
    let body = r#"{"eventType":"USER_DELETED","userId":"Zoë","webhookId":"id-1","clientId":"c"}"#;
    let now = Timestamp::now();
    let signed = endpoint.sign(endpoint.stamp(body, now).unwrap(), now).unwrap();
    (headers(&signed), String::from_utf8(signed.body.to_vec()).unwrap())
}

fn headers(Signed { headers, .. }: &Signed) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}

fn file(headers: &[(String, String)], body: &str) -> String {
    let headers: Vec<_> = headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("POST /webhooks HTTP/1.1\n{}\n\n{body}", headers.join("\n"))
}

fn with(headers: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let changed =
        |(n, v): &(String, String)| (n.clone(), if n == name { value } else { v }.to_owned());
    headers.iter().map(changed).collect()
}

fn renamed(headers: &[(String, String)], name: &str, other: &str) -> Vec<(String, String)> {
    let changed =
        |(n, v): &(String, String)| (if n == name { other } else { n }.to_owned(), v.clone());
    headers.iter().map(changed).collect()
}

fn value(headers: &[(String, String)], name: &str) -> String {
    headers.iter().find(|(n, _)| n == name).unwrap().1.clone()
}

fn verify(file: &str) -> Run {
    webhook_reading(file.as_bytes(), &["verify", "--file", "-", "--json"])
}

/// The delivery is refused at `step` because of `reason`, and one of the hints says `hint`.
#[track_caller]
fn refused(run: &Run, step: &str, reason: Option<&str>, hint: &str) -> Value {
    let object = run.object();
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(object["authentic"], false);
    assert_eq!(object["failed_steps"][0], step, "{object:#}");
    assert_eq!(object["reason"].as_str(), reason, "{object:#}");
    let hints = object["hints"].as_array().unwrap();
    assert!(
        hints.iter().any(|h| h["message"].as_str().unwrap().contains(hint)),
        "{hint}: {object:#}"
    );
    let steps = object["failed_steps"].as_array().unwrap();
    let is_tied = |hint: &Value| hint["id"].is_string() && steps.contains(&hint["step"]);
    assert!(hints.iter().all(is_tied), "{object:#}");
    object
}

#[test]
fn an_authentic_delivery_passes_every_step() {
    let run = verify(&file(&sniperoute(SIGNING_SECRET, PING), PING));
    let object = run.object();
    assert_eq!(run.code, 0, "{run:?}");
    let steps: Vec<_> =
        object["steps"].as_array().unwrap().iter().map(|s| s["step"].clone()).collect();
    let order =
        ["secret", "request", "headers", "time", "form", "signature", "body", "id", "event"];
    assert_eq!(steps, order);
    assert!(object["steps"].as_array().unwrap().iter().all(|s| s["result"] == "passed"));
    assert_eq!(object["hints"], Value::Array(vec![]));

    let (headers, body) = snaptrade(CONSUMER_KEY);
    let run = verify(&file(&headers, &body));
    let object = run.object();
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(object["provider"], "snaptrade");
    assert!(object["canonical"].as_str().unwrap().contains("Zo\\u00eb"), "{object}");
    let steps: Vec<_> =
        object["steps"].as_array().unwrap().iter().map(|s| s["step"].clone()).collect();
    assert_eq!(
        steps,
        ["secret", "request", "headers", "form", "canonical", "signature", "body", "time", "event"]
    );
}

#[test]
fn an_authentic_delivery_that_nobody_documents_is_noted() {
    let body = r#"{"type":"test.pong","id":"evt_1"}"#;
    let run = verify(&file(&sniperoute(SIGNING_SECRET, body), body));
    assert_eq!(run.code, 0);
    let event = run.object()["steps"][8].clone();
    assert_eq!((event["step"].as_str(), event["result"].as_str()), (Some("event"), Some("noted")));
}

#[test]
fn the_request() {
    let headers = sniperoute(SIGNING_SECRET, PING);
    let get = file(&headers, PING).replacen("POST", "GET", 1);
    refused(&verify(&get), "request", Some("method_not_allowed"), "redirect");
    let gzip = file(&[&headers[..], &[("content-encoding".into(), "gzip".into())]].concat(), PING);
    refused(&verify(&gzip), "request", Some("encoded_body"), "compressed the body");
    let short = file(&[&headers[..], &[("content-length".into(), "900".into())]].concat(), PING);
    refused(&verify(&short), "request", Some("broken_body"), "byte for byte");
}

#[test]
fn the_headers() {
    let headers = sniperoute(SIGNING_SECRET, PING);
    for (name, reason) in [
        ("sr-signature", "missing_signature"),
        ("sr-timestamp", "missing_timestamp"),
        ("sr-event-id", "missing_event_id"),
    ] {
        let without: Vec<_> = headers.iter().filter(|(n, _)| n != name).cloned().collect();
        refused(&verify(&file(&without, PING)), "headers", Some(reason), "is not there");
        let twice = [&headers[..], &[(name.to_owned(), value(&headers, name))]].concat();
        refused(&verify(&file(&twice, PING)), "headers", Some("ambiguous_header"), "twice");
        let other = renamed(&headers, name, &format!("x-{}", name.replace('-', "_")));
        refused(&verify(&file(&other, PING)), "headers", Some(reason), "renames it");
    }
}

#[test]
fn a_signature_under_another_name() {
    let headers = renamed(&sniperoute(SIGNING_SECRET, PING), "sr-signature", "x-hub-signature-256");
    let hint = "`x-hub-signature-256` has a signature: it fits this body and this secret";
    refused(&verify(&file(&headers, PING)), "headers", Some("missing_signature"), hint);
    let headers = sniperoute(&SIGNING_SECRET.replace('5', "6"), PING);
    let headers = renamed(&headers, "sr-signature", "x-hub-signature-256");
    refused(
        &verify(&file(&headers, PING)),
        "headers",
        Some("missing_signature"),
        "it has the right form",
    );
}

#[test]
fn the_form_of_the_signature() {
    let headers = sniperoute(SIGNING_SECRET, PING);
    let tag = value(&headers, "sr-signature");
    let bare = tag.strip_prefix("v1=").unwrap();
    let fits = "another spelling, and it fits this body and this secret. It has to be `v1=` and 64";
    for other in [bare.to_owned(), tag.to_uppercase().replace("V1", "v1"), format!("sha256={bare}")]
    {
        let file = file(&with(&headers, "sr-signature", &other), PING);
        refused(&verify(&file), "form", Some("invalid_signature_format"), fits);
    }
    // The sample digest of the provider's own page has 63 digits too.
    let file = file(&with(&headers, "sr-signature", &tag[..66]), PING);
    refused(&verify(&file), "form", Some("invalid_signature_format"), "this one has 63 characters");
}

#[test]
fn the_time() {
    let headers = sniperoute(SIGNING_SECRET, PING);
    let sent: i64 = value(&headers, "sr-timestamp").parse().unwrap();
    let at = |seconds: i64| {
        let at = Timestamp::from_second(sent + seconds).unwrap().to_string();
        let file = file(&headers, PING);
        webhook_reading(file.as_bytes(), &["verify", "--file", "-", "--json", "--at", &at])
    };
    assert_eq!(at(300).code, 0);
    assert_eq!(at(-300).code, 0);
    let object = refused(&at(301), "time", Some("timestamp_expired"), "off by 301 s");
    // What lies behind the time was looked at too.
    assert_eq!(object["steps"][5]["result"], "passed", "{object:#}");
    assert!(
        object["hints"][1]["message"]
            .as_str()
            .unwrap()
            .contains("Apart from its age nothing is wrong")
    );
    refused(&at(-301), "time", Some("timestamp_expired"), "Nothing comes from the future");
    refused(&at(2 * 3600 + 7), "time", Some("timestamp_expired"), "a local time was taken for UTC");

    let ms = format!("{sent}000");
    let in_ms = file(&with(&headers, "sr-timestamp", &ms), PING);
    refused(&verify(&in_ms), "time", Some("timestamp_expired"), "look like milliseconds");
    let body = format!(r#"{{"eventTimestamp":{ms},"eventType":"USER_DELETED","webhookId":"1"}}"#);
    let signed = endpoint::<SnapTrade>(CONSUMER_KEY).sign(body.clone(), Timestamp::now()).unwrap();
    let in_ms = file(&self::headers(&signed), &body);
    refused(&verify(&in_ms), "time", Some("timestamp_expired"), "look like milliseconds");
    let text = body.replace(&ms, &format!("\"{ms}\""));
    let signed = endpoint::<SnapTrade>(CONSUMER_KEY).sign(text.clone(), Timestamp::now()).unwrap();
    let in_ms = file(&self::headers(&signed), &text);
    refused(&verify(&in_ms), "time", Some("invalid_timestamp"), "look like milliseconds");
    let text = file(&with(&headers, "sr-timestamp", "2026-01-01T00:00:00Z"), PING);
    refused(&verify(&text), "time", Some("invalid_timestamp"), "whole Unix seconds");
}

#[test]
fn an_old_delivery_that_is_forged_too() {
    let headers = sniperoute(&SIGNING_SECRET.replace('5', "6"), PING);
    let file = file(&headers, PING);
    let verify = ["verify", "--file", "-", "--at", "2999-01-01T00:00:00Z"];
    let run = webhook_reading(file.as_bytes(), &verify);
    assert!(
        run.stdout.ends_with("refused at `time` and `signature` (timestamp_expired)\n"),
        "{run:?}"
    );
    assert!(!run.stdout.contains("Apart from its age"), "{run:?}");
}

#[test]
fn the_time_of_the_body() {
    let (headers, body) = snaptrade(CONSUMER_KEY);
    let file = file(&headers, &body);
    let at = (Timestamp::now() + std::time::Duration::from_secs(1_000)).to_string();
    let run = webhook_reading(file.as_bytes(), &["verify", "--file", "-", "--json", "--at", &at]);
    let object = refused(&run, "time", Some("timestamp_expired"), "Apart from its age");
    assert_eq!(object["steps"][5]["step"], "signature");
    assert_eq!(object["steps"][5]["result"], "passed");

    let endpoint = endpoint::<SnapTrade>(CONSUMER_KEY);
    for (body, reason) in [
        (r#"{"eventTimestamp":"yesterday","eventType":"USER_DELETED"}"#, "invalid_timestamp"),
        (r#"{"eventType":"USER_DELETED"}"#, "missing_timestamp"),
    ] {
        let signed = endpoint.sign(body, Timestamp::now()).unwrap();
        let file = self::file(&self::headers(&signed), body);
        refused(&verify(&file), "time", Some(reason), "ISO 8601");
    }
}

#[test]
fn a_body_that_is_no_json_object() {
    let body = "[1]";
    let headers = with(&sniperoute(SIGNING_SECRET, body), "sr-event-id", "x");
    let run = verify(&file(&headers, body));
    assert_eq!(run.object()["failed_steps"][0], "body", "{run:?}");

    let (headers, _) = snaptrade(CONSUMER_KEY);
    let run = verify(&file(&headers, "{'a':1}"));
    assert_eq!(run.object()["failed_steps"][0], "canonical", "{run:?}");
    assert_eq!((run.code, run.object()["reason"].as_str()), (1, Some("malformed_body")));
}

#[test]
fn an_id_that_is_another() {
    let headers = with(&sniperoute(SIGNING_SECRET, PING), "sr-event-id", "evt_2");
    refused(&verify(&file(&headers, PING)), "id", Some("event_id_mismatch"), "is not signed");
}

#[test]
fn a_file_that_is_no_delivery() {
    for file in ["", "{}", "sr-signature: x", "hello\n\nworld"] {
        let run = webhook_reading(file.as_bytes(), &["verify", "--file", "-"]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{file}: {run:?}");
    }
    let nobodys = webhook_reading(b"x: y\n\n{}", &["verify", "--file", "-"]);
    assert!(nobodys.stderr.contains("name the provider"), "{nobodys:?}");
    let named = webhook_reading(b"x: y\n\n{}", &["verify", "snaptrade", "--file", "-", "--json"]);
    assert_eq!(named.object()["failed_steps"][0], "headers");
}

#[test]
fn a_terminal_gets_no_control_characters_of_a_delivery() {
    let body = "{\"type\":\"\u{1b}[2J\",\"id\":\"evt_\u{9b}\"}";
    let headers = with(&sniperoute(SIGNING_SECRET, PING), "sr-event-id", "evt_1");
    let run = webhook_reading(file(&headers, body).as_bytes(), &["verify", "--file", "-"]);
    assert!(!run.stdout.contains(['\u{1b}', '\u{9b}']), "{run:?}");
}

#[test]
fn reads_what_sign_writes() {
    for event in ["snaptrade::TradeDetection", "sniperoute::IntentPending"] {
        let signed = webhook(&["sign", event]);
        let run = verify(&signed.stdout);
        assert_eq!(run.code, 0, "{run:?}");
    }
}
