//! `webhook listen`: what it shows, records, answers and passes on.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, Method, StatusCode, Uri},
};
use serde_json::Value;

use crate::support::{
    CONSUMER_KEY, Listening, Receiver, exchange, program, request, run, serve, status, webhook,
};

fn records(folder: &tempfile::TempDir) -> Vec<Value> {
    let text = fs::read_to_string(folder.path().join("deliveries.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn answers_and_records_like_a_receiver() {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &[]);
    for (event, fault, expected) in [
        ("snaptrade::ConnectionBroken", None, ("verified", None, 200)),
        ("sniperoute::IntentFilled", None, ("verified", None, 200)),
        (
            "snaptrade::ConnectionBroken",
            Some("--tampered"),
            ("refused", Some("signature_mismatch"), 401),
        ),
        ("sniperoute::TestPing", Some("--reordered"), ("refused", Some("signature_mismatch"), 401)),
    ] {
        let url = listening.url("/any/path?q=1");
        let mut arguments = vec!["send", event, "--to", &url];
        arguments.extend(fault);
        assert_eq!(webhook(&arguments).code, 0, "{event} {fault:?}");
        let printed = listening.object();
        let (verdict, reason, status) = expected;
        assert_eq!(printed["verdict"], verdict);
        assert_eq!(printed["reason"].as_str(), reason);
        assert_eq!(printed["status"], status);
        assert_eq!(printed["target"], "/any/path?q=1");
        assert_eq!(&printed, records(&folder).last().unwrap());
    }
    let numbers: Vec<_> = records(&folder).iter().map(|r| r["number"].clone()).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode =
            fs::metadata(folder.path().join("deliveries.jsonl")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_recorded_delivery_is_verified_as_of_when_it_came() {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &[]);
    let url = listening.url("/");
    webhook(&["send", "sniperoute::TestPing", "--to", &url]);
    webhook(&["send", "sniperoute::TestPing", "--tampered", "--to", &url]);
    for _ in 0..2 {
        listening.object();
    }
    let file = folder.path().join("deliveries.jsonl");
    let file = file.to_str().unwrap();
    // As if a day had passed.
    let text = fs::read_to_string(file).unwrap();
    assert_eq!(webhook(&["verify", "--file", file, "--number", "1"]).code, 0);
    assert_eq!(webhook(&["verify", "--file", file]).code, 1);
    assert_eq!(webhook(&["verify", "--file", file, "--number", "3"]).code, 2);
    let other = folder.path().join("old.jsonl");
    fs::write(
        &other,
        text.lines().next().unwrap().replacen("\"received_at\":\"2", "\"received_at\":\"1", 1),
    )
    .unwrap();
    let run = webhook(&["verify", "--file", other.to_str().unwrap(), "--json"]);
    assert_eq!(run.object()["failed_steps"][0], "time", "{run:?}");
}

#[test]
fn shows_without_a_secret_what_it_cannot_verify() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(folder.path()).env_remove("SNAPTRADE_CONSUMER_KEY");
    let mut listening = Listening::spawn(&mut command, &[]);
    webhook(&["send", "snaptrade::ConnectionBroken", "--to", &listening.url("/")]);
    let printed = listening.object();
    assert_eq!(printed["verdict"], "unchecked");
    assert_eq!(printed["type"], "CONNECTION_BROKEN");
}

#[test]
fn refuses_what_is_not_signed_while_there_is_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &[]);
    let url = listening.url("/");
    for event in ["snaptrade::ConnectionBroken", "sniperoute::TestPing"] {
        for fault in ["--unsigned", "--bad-secret"] {
            let run = webhook(&["send", event, fault, "--to", &url]);
            assert_eq!(run.code, 0, "{event} {fault} {run:?}");
            let printed = listening.object();
            assert_eq!(printed["provider"].as_str(), event.split("::").next(), "{printed}");
            assert_eq!(printed["verdict"], "refused");
        }
    }
    for (method, code, reason) in
        [("POST", 401, "missing_signature"), ("GET", 405, "method_not_allowed")]
    {
        let head = format!("{method} /x HTTP/1.1\nhost: x");
        let answer = exchange(listening.addr, &request(&head, "not json"));
        assert_eq!(status(&answer), code, "{answer}");
        assert_eq!(answer.contains("allow: POST"), code == 405, "{answer}");
        let printed = listening.object();
        assert_eq!((&printed["provider"], &printed["verdict"]), (&Value::Null, &"refused".into()));
        assert_eq!(printed["reason"], reason);
    }
    let run = webhook(&["doctor", "snaptrade", "--url", &url]);
    assert_eq!(run.code, 0, "{run:?}");
}

#[test]
fn a_secret_in_a_file_is_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret");
    fs::write(&file, format!("\u{201c}{CONSUMER_KEY}\u{201d}\n")).unwrap();
    let with_file = || {
        let mut command = program();
        command.current_dir(folder.path()).env_remove("SNAPTRADE_CONSUMER_KEY");
        command.env_remove("SNIPEROUTE_WEBHOOK_SECRET").env("SNAPTRADE_CONSUMER_KEY_FILE", &file);
        command
    };
    let mut listening = Listening::spawn(&mut with_file(), &[]);
    assert_eq!(listening.hello["verified"], serde_json::json!(["snaptrade"]));
    let url = listening.url("/");
    let sent = webhook(&["send", "snaptrade::UserDeleted", "--expect", "401", "--to", &url]);
    assert_eq!(sent.code, 0, "{sent:?}");
    assert_eq!(listening.object()["verdict"], "refused");
    // Its text is there for the hints too.
    let run = run(with_file().args(["verify", "--file", "deliveries.jsonl"]));
    assert!(run.stdout.contains("fits the secret without the quotes around it"), "{run:?}");
}

#[test]
fn says_that_nothing_is_verified_without_any_secret() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(folder.path()).env_remove("SNAPTRADE_CONSUMER_KEY");
    command.env_remove("SNIPEROUTE_WEBHOOK_SECRET");
    let mut listening = Listening::spawn(&mut command, &[]);
    assert_eq!(listening.hello["verified"], serde_json::json!([]));
    let answer = exchange(listening.addr, &request("POST /x HTTP/1.1\nhost: x", "not json"));
    assert_eq!(status(&answer), 200);
    let printed = listening.object();
    assert_eq!(printed["provider"], Value::Null);
    assert_eq!(printed["verdict"], "unchecked");
}

#[test]
fn keeps_bodies_and_headers_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &[]);
    let raw = b"PUT /x HTTP/1.1\r\nhost: x\r\nx-bytes: \xff\xfe\r\nx-two: a\r\nx-two: b\r\n\
        connection: close\r\ncontent-length: 4\r\n\r\n\x00\xff\n{";
    exchange(listening.addr, raw);
    let record = listening.object();
    assert_eq!(record["body"], "AP8Kew==");
    assert_eq!(record["method"], "PUT");
    let headers = record["headers"].as_array().unwrap();
    assert!(headers.contains(&serde_json::json!(["x-bytes", "\u{ff}\u{fe}"])), "{record}");
    assert!(headers.contains(&serde_json::json!(["x-two", "a"])));
    assert!(headers.contains(&serde_json::json!(["x-two", "b"])));
}

#[test]
fn passes_on_the_very_bytes_and_answers_what_is_answered() {
    let echo = |method: Method, uri: Uri, headers: HeaderMap, body: Bytes| async move {
        let header = |name: &str| headers.get(name).map(|v| v.to_str().unwrap().to_owned());
        let seen = format!(
            "{method} {uri} {:?} {:?} {:?}",
            header("x-mine"),
            header("sr-signature"),
            body
        );
        (StatusCode::IM_A_TEAPOT, [("content-type", "text/x-mine"), ("retry-after", "7")], seen)
    };
    let addr = serve(Router::new().fallback(echo));
    for (to, path) in
        [(format!("http://{addr}"), "/a/b?c"), (format!("http://{addr}/fixed"), "/fixed")]
    {
        let folder = tempfile::tempdir().unwrap();
        let mut listening = Listening::new(folder.path(), &["--forward", &to]);
        let head = "POST /a/b?c HTTP/1.1\nhost: x\nx-mine: 1\nsr-signature: v1=no";
        let answer = exchange(listening.addr, &request(head, "{ \"as\" :  \"it came\" }"));
        assert_eq!(status(&answer), 418, "{answer}");
        assert!(answer.contains("content-type: text/x-mine") && answer.contains("retry-after: 7"));
        let seen = format!(
            "POST {path} Some(\"1\") Some(\"v1=no\") b\"{{ \\\"as\\\" :  \\\"it came\\\" }}\""
        );
        assert!(answer.ends_with(&seen), "{answer}\n{seen}");
        // What is passed on is not verified by that.
        assert_eq!(listening.object()["verdict"], "refused");
    }
}

#[test]
fn passes_on_nothing_that_a_web_page_can_send() {
    let passed_on = Arc::new(AtomicUsize::new(0));
    let counter = passed_on.clone();
    let app = Router::new().fallback(move || async move {
        counter.fetch_add(1, Ordering::SeqCst);
        "what the developer's application says to its developer"
    });
    let folder = tempfile::tempdir().unwrap();
    let forward = format!("http://{}", serve(app));
    let mut listening = Listening::new(folder.path(), &["--forward", &forward]);
    for (head, expected) in [
        ("GET /admin HTTP/1.1\nhost: rebound.example", 405),
        ("HEAD /admin HTTP/1.1\nhost: 127.0.0.1", 405),
        ("PUT /admin HTTP/1.1\nhost: 127.0.0.1", 405),
        ("OPTIONS /admin HTTP/1.1\nhost: x\norigin: http://evil.example", 405),
        ("POST /admin HTTP/1.1\nhost: 127.0.0.1\norigin: http://evil.example", 403),
        ("POST /admin HTTP/1.1\nhost: rebound.example\norigin: http://rebound.example", 403),
        ("POST /admin HTTP/1.1\nhost: x\norigin: null", 403),
        ("POST /admin HTTP/1.1\nhost: x\nsec-fetch-site: same-origin", 403),
    ] {
        let answer = exchange(listening.addr, &request(head, "{}"));
        assert_eq!(status(&answer), expected, "{head}");
        assert!(!answer.contains("developer"), "{answer}");
        assert_eq!(answer.contains("allow: POST"), expected == 405, "{answer}");
        assert_eq!(listening.object()["status"], expected, "it is shown and recorded all the same");
    }
    assert_eq!(passed_on.load(Ordering::SeqCst), 0);
    let delivery = request("POST /admin HTTP/1.1\nhost: tunnel.example", "{}");
    assert_eq!(status(&exchange(listening.addr, &delivery)), 200);
    assert_eq!(passed_on.load(Ordering::SeqCst), 1);
}

#[test]
fn an_encoded_answer_is_said_to_be_encoded() {
    let app = || async { ([("content-encoding", "gzip")], "as good as gzip") };
    let forward = format!("http://{}", serve(Router::new().fallback(app)));
    let folder = tempfile::tempdir().unwrap();
    let listening = Listening::new(folder.path(), &["--forward", &forward]);
    let head = "POST / HTTP/1.1\nhost: x\naccept-encoding: gzip";
    let answer = exchange(listening.addr, &request(head, "{}"));
    assert!(answer.contains("content-encoding: gzip\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nas good as gzip"), "{answer}");
}

#[test]
fn a_real_receiver_behind_it_handles_what_it_verifies_itself() {
    let receiver = Receiver::new();
    let folder = tempfile::tempdir().unwrap();
    let mut listening =
        Listening::new(folder.path(), &["--forward", &format!("http://{}", receiver.addr)]);
    let url = listening.url("/webhooks/snaptrade");
    assert_eq!(webhook(&["send", "snaptrade::ConnectionBroken", "--to", &url]).code, 0);
    assert_eq!(
        webhook(&["send", "snaptrade::ConnectionBroken", "--tampered", "--to", &url]).code,
        0
    );
    assert_eq!(receiver.handled(), 1);
    assert_eq!(listening.object()["status"], 200);
    assert_eq!(listening.object()["status"], 401);
}

#[test]
fn says_502_when_there_is_nobody_to_pass_it_on_to() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &["--forward", &format!("http://{closed}")]);
    let answer = exchange(listening.addr, &request("POST / HTTP/1.1\nhost: x", "{}"));
    assert_eq!(status(&answer), 502);
    assert_eq!(listening.object()["status"], 502);
}

#[test]
fn refuses_a_body_that_is_too_large() {
    let folder = tempfile::tempdir().unwrap();
    let listening = Listening::new(folder.path(), &[]);
    let head = "POST / HTTP/1.1\nhost: x";
    let answer = exchange(listening.addr, &request(head, &"x".repeat((1 << 20) + 1)));
    assert_eq!(status(&answer), 413);
}

#[test]
fn a_hostile_body_costs_little() {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &[]);
    let tag = "a".repeat(64);
    let head = format!(
        "POST / HTTP/1.1\nhost: x\nsr-signature: v1={tag}\nsr-event-id: x\nsr-timestamp: {}",
        webhook_tower::jiff::Timestamp::now().as_second()
    );
    for body in ["[".repeat(1 << 20), "{\"a\":".repeat(1 << 17), "0,".repeat(1 << 19)] {
        let (addr, request) = (listening.addr, request(&head, &body));
        // Its line is more than a pipe holds, so it has to be read before there is an answer.
        let answer = std::thread::spawn(move || exchange(addr, &request));
        assert_eq!(listening.object()["reason"], "signature_mismatch");
        assert_eq!(status(&answer.join().unwrap()), 401);
    }
}

#[test]
fn does_not_start_with_a_secret_that_cannot_be_one() {
    let mut command = program();
    command.env("SNIPEROUTE_WEBHOOK_SECRET", "not hex!").args(["listen", "--port", "0"]);
    let run = crate::support::run(&mut command);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("is not hex"), "{run:?}");
    let named = ["listen", "--port", "0", "--provider", "snaptrade", "--secret-env", "UNSET"];
    assert!(webhook(&named).stderr.contains("`UNSET` is not set"));
}

/// The answer to a request without a body, and what is shown of it.
fn asked(listening: &mut Listening, request_line: &str) -> (u16, String, Value) {
    let head = format!("{request_line} HTTP/1.1\nhost: 127.0.0.1");
    let answer = exchange(listening.addr, &request(&head, ""));
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body).to_owned();
    (status(&answer), body, listening.object())
}

/// A page that somebody opens can ask too, so the text is no page.
#[test]
fn answers_who_asks_whose_url_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(folder.path()).env("TRELLO_WEBHOOK_SECRET", "a secret");
    command.env("META_VERIFY_TOKEN", "meaty ham&hock");
    let arguments = ["--origin", "https://example.test"];
    let mut listening = Listening::spawn(&mut command, &arguments);
    for (request_line, status, body, provider) in [
        (
            "GET /hooks?hub.mode=subscribe&hub.challenge=1158&hub.verify_token=meaty+ham%26hock",
            200,
            "1158",
            "meta",
        ),
        ("GET /?hub.challenge=1158&hub.verify_token=meaty", 401, "", "meta"),
        ("GET /?hub.challenge=1158", 401, "", "meta"),
        ("GET /?hub.challenge=1&hub.challenge=2&hub.verify_token=meaty", 400, "", "meta"),
        ("GET /?challenge=%3Cscript%3E", 200, "<script>", "dropbox"),
        ("HEAD /hooks", 200, "", "trello"),
    ] {
        let (answered, text, shown) = asked(&mut listening, request_line);
        assert_eq!((answered, &*text), (status, body), "{request_line}");
        let shown_provider = shown["provider"].as_str().unwrap();
        assert!(shown_provider.starts_with(provider), "{request_line}: {shown:#}");
        let expected = if status == 200 { "unchecked" } else { "refused" };
        assert_eq!(shown["verdict"], expected, "{request_line}: {shown:#}");
    }
    let answer =
        exchange(listening.addr, &request("GET /?challenge=%3Cb%3E HTTP/1.1\nhost: 127.0.0.1", ""));
    let answer = answer.to_lowercase();
    assert!(answer.contains("content-type: text/plain; charset=utf-8"), "{answer}");
    assert!(answer.contains("x-content-type-options: nosniff"), "{answer}");
}

#[test]
fn answers_no_challenge_that_shows_a_token_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut listening = Listening::new(folder.path(), &["--provider", "meta-changes"]);
    let (status, body, shown) = asked(&mut listening, "GET /?hub.challenge=1&hub.verify_token=");
    assert_eq!((status, &*body, &shown["provider"]), (401, "", &"meta-changes".into()));
    let mut command = program();
    command.env("TOKEN_OF_META", "").args(["listen", "--port", "0"]);
    let run = run(command.args(["--verify-token-env", "TOKEN_OF_META"]));
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("TOKEN_OF_META"), "{run:?}");
}

/// An application behind it never sees what nobody signs.
#[test]
fn answers_a_challenge_itself_where_deliveries_are_passed_on() {
    let folder = tempfile::tempdir().unwrap();
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = seen.clone();
    let app = Router::new().fallback(move || {
        counter.fetch_add(1, Ordering::SeqCst);
        std::future::ready(StatusCode::OK)
    });
    let to = format!("http://{}", serve(app));
    let mut listening = Listening::new(folder.path(), &["--forward", &to]);
    let (answered, body, _) = asked(&mut listening, "GET /?challenge=abc");
    assert_eq!((answered, &*body), (200, "abc"));
    let (answered, ..) = asked(&mut listening, "HEAD /");
    assert_eq!(answered, 405, "nobody is named or has a secret who asks with a HEAD");
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}
