//! Servers that answer wrongly, too much, too late, elsewhere, or not at all.

use std::{
    io,
    time::{Duration, Instant},
};

use http::Method;
use tokio::{net::TcpListener, sync::oneshot, time::sleep};
use webhook_endpoints::{
    Error, ErrorKind,
    sniperoute::{Call, Rotation, WebhookCreate, WebhookUpdate},
};
use webhook_tests::{Recorder, sniperoute::API_KEY};
use webhook_tower::{Endpoint, Secret, SnipeRoute, WebhookService, jiff::Timestamp, testing};

use crate::{
    client,
    server::{Server, Step, answer},
};

const WEBHOOK: &str = r#"{"id":"wh_1","url":"https://a.example/","events":[],"description":null,"is_active":true,"created_at":"2025-11-30T10:29:59Z","updated_at":null}"#;
const SECRET: &str = "00112233445566778899aabbccddeeff";

fn create() -> WebhookCreate {
    WebhookCreate::new("https://a.example/", ["test.ping"])
}

/// The errors of the three calls that must never be sent twice, each of a server of its own.
async fn once_only(step: Step) -> [Error; 3] {
    let start = || Server::start(vec![step.clone()]);
    let (a, b, c) = tokio::join!(start(), start(), start());
    let errors = [
        a.client().create(&create()).await.unwrap_err(),
        b.client().rotate_secret("wh_1").await.unwrap_err(),
        c.client().send_test("wh_1").await.unwrap_err(),
    ];
    // Whatever is still under way would have arrived by then.
    sleep(Duration::from_millis(100)).await;
    assert_eq!([a.calls(), b.calls(), c.calls()], [1; 3], "{step:?}");
    errors
}

#[tokio::test]
async fn are_never_sent_a_call_twice_that_makes_something() {
    let limited = Step::Answer("HTTP/1.1 429 X\r\nretry-after: 0\r\n".into(), String::new());
    for (step, kind, unknown) in [
        (Step::Reset, ErrorKind::Transport, true),
        (Step::Silence, ErrorKind::Transport, true),
        (Step::Endless, ErrorKind::Decode, true),
        (answer("200 OK", "<html>"), ErrorKind::Decode, true),
        (answer("200 OK", "[]"), ErrorKind::Decode, true),
        (answer("500 Internal Server Error", ""), ErrorKind::Server, true),
        (answer("503 Service Unavailable", "{}"), ErrorKind::Server, true),
        (limited, ErrorKind::RateLimited, false),
        (answer("409 Conflict", "{}"), ErrorKind::Conflict, false),
        (answer("403 Forbidden", "{}"), ErrorKind::Forbidden, false),
    ] {
        for error in once_only(step.clone()).await {
            assert_eq!((error.kind(), error.outcome_unknown()), (kind, unknown), "{step:?}");
        }
    }
}

#[tokio::test]
async fn are_asked_again_where_that_does_nothing_new() {
    let limited = Step::Answer("HTTP/1.1 429 X\r\nretry-after: 0\r\n".into(), String::new());
    for step in [Step::Reset, Step::Silence, answer("500 X", ""), answer("503 X", ""), limited] {
        let server = Server::start(vec![step.clone(), step.clone(), answer("200 OK", "[]")]).await;
        assert_eq!(server.client().list().await.unwrap(), [], "{step:?}");
        assert_eq!(server.calls(), 3, "{step:?}");

        let server = Server::start(vec![step.clone(), answer("200 OK", WEBHOOK)]).await;
        let updated = server.client().update("wh_1", &WebhookUpdate::new()).await.unwrap();
        assert_eq!((&*updated.id, server.calls()), ("wh_1", 2), "{step:?}");

        let server = Server::start(vec![step.clone()]).await;
        let error = server.client().deliveries("wh_1").await.unwrap_err();
        assert!(matches!(
            error.kind(),
            ErrorKind::Transport | ErrorKind::Server | ErrorKind::RateLimited
        ));
        assert_eq!(server.calls(), 4, "{step:?}");
    }
}

#[tokio::test]
async fn are_asked_again_for_anything_when_nothing_was_sent() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let client = client(format!("http://{free}")).backoff(Duration::from_millis(200));
    let client = client.build().unwrap();
    let server = async {
        sleep(Duration::from_millis(50)).await;
        let body = format!("{},\"secret\":\"{SECRET}\"}}", WEBHOOK.trim_end_matches('}'));
        Server::on(TcpListener::bind(free).await.unwrap(), vec![answer("201 Created", body)])
    };
    let create = create();
    let (created, server) = tokio::join!(client.create(&create), server);
    assert_eq!(created.unwrap().secret.expose(), SECRET);
    assert_eq!(server.calls(), 1);
}

#[tokio::test]
async fn are_not_asked_before_the_time_that_they_name() {
    let at = |seconds| (Timestamp::now() + Duration::from_secs(seconds)).as_second();
    let limited = |seconds| {
        let reset = at(seconds);
        let head =
            format!("HTTP/1.1 429 X\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset: {reset}\r\n");
        (reset, Step::Answer(head, r#"{"detail":"Rate limit exceeded"}"#.into()))
    };
    let (reset, soon) = limited(2);
    let server = Server::start(vec![soon, answer("200 OK", "[]")]).await;
    let client = client(format!("http://{}", server.addr)).build().unwrap();
    client.list().await.unwrap();
    assert!(Timestamp::now().as_second() >= reset);
    assert_eq!(server.calls(), 2);

    let (reset, late) = limited(600);
    let server = Server::start(vec![late]).await;
    let begin = Instant::now();
    let error = server.client().list().await.unwrap_err();
    assert!(begin.elapsed() < Duration::from_secs(1));
    assert_eq!((error.kind(), server.calls()), (ErrorKind::RateLimited, 1));
    assert_eq!(error.reset_at().map(Timestamp::as_second), Some(reset));
    assert_eq!(error.message(), "Rate limit exceeded");
}

#[tokio::test]
async fn are_not_followed_elsewhere() {
    let other = Server::start(vec![answer("200 OK", "[]")]).await;
    // Only 307 and 308 ask for the same call elsewhere. A 303 may stand for one that was done.
    for (status, unknown) in
        [("301 X", true), ("302 X", true), ("303 X", true), ("307 X", false), ("308 X", false)]
    {
        let head = format!("HTTP/1.1 {status}\r\nlocation: http://{}/\r\n", other.addr);
        let server = Server::start(vec![Step::Answer(head, String::new())]).await;
        let error = server.client().list().await.unwrap_err();
        assert_eq!((error.kind(), server.calls()), (ErrorKind::UnexpectedStatus, 1), "{status}");
        let error = server.client().create(&create()).await.unwrap_err();
        let found = (error.kind(), error.outcome_unknown());
        assert_eq!(found, (ErrorKind::UnexpectedStatus, unknown), "{status}");
    }
    assert_eq!(other.calls(), 0);
}

#[tokio::test]
async fn may_not_answer_more_than_the_limit() {
    let large = format!("[{}]", " ".repeat(64 * 1024));
    for step in [Step::Endless, answer("200 OK", large)] {
        let server = Server::start(vec![step]).await;
        let error = server.client().list().await.unwrap_err();
        assert_eq!((error.kind(), server.calls()), (ErrorKind::Decode, 1));
        assert_eq!(error.message(), "the answer is larger than 65536 bytes");
    }
    let error = Server::start(vec![answer("418 X", " ".repeat(70_000))]).await;
    let error = error.client().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
}

#[tokio::test]
async fn have_deleted_what_they_no_longer_find() {
    for step in [Step::Reset, answer("502 X", "")] {
        let server = Server::start(vec![step, answer("404 Not Found", "{}")]).await;
        server.client().delete("wh_1").await.unwrap();
        assert_eq!(server.calls(), 2);
    }
    let limited = Step::Answer("HTTP/1.1 429 X\r\nretry-after: 0\r\n".into(), String::new());
    for steps in [vec![answer("404 X", "{}")], vec![limited, answer("404 X", "{}")]] {
        let error = Server::start(steps).await.client().delete("wh_1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn cannot_lose_a_secret_that_arrived() {
    let body = format!(r#"{{"id":7,"secret":"{SECRET}"}}"#);
    let server = Server::start(vec![answer("201 Created", body)]).await;
    let error = server.client().create(&create()).await.unwrap_err();
    assert_eq!((error.kind(), server.calls()), (ErrorKind::Decode, 1));
    assert!(!format!("{error} {error:?}").contains(SECRET));
    assert_eq!(error.into_secret().unwrap().expose(), SECRET);
}

#[tokio::test]
async fn cannot_lose_a_secret_behind_which_the_answer_breaks_off() {
    let torn = format!(r#"{{"id":"wh_1","secret":"{SECRET}","url":"https"#);
    let begun = torn.split_at(torn.find("ddee").unwrap()).0.to_owned();
    for (step, kind, secret) in [
        (Step::Torn(torn.clone()), ErrorKind::Transport, Some(SECRET)),
        (Step::Torn(torn.clone() + &" ".repeat(70_000)), ErrorKind::Decode, Some(SECRET)),
        (answer("201 Created", torn), ErrorKind::Decode, Some(SECRET)),
        (Step::Torn(begun), ErrorKind::Transport, None),
    ] {
        let [create, rotate, test] = once_only(step.clone()).await;
        for error in [create, rotate] {
            assert_eq!((error.kind(), error.outcome_unknown()), (kind, true), "{step:?}");
            assert!(!format!("{error} {error:?}").contains(SECRET));
            assert_eq!(error.secret().map(Secret::expose), secret, "{step:?}");
        }
        assert!(test.secret().is_none(), "{step:?}");
    }
}

#[tokio::test]
async fn cannot_stop_a_rotation_whose_secret_arrived() {
    let old = Secret::new("ffeeddccbbaa99887766554433221100").unwrap();
    let endpoint = Endpoint::<SnipeRoute>::new(old).unwrap();
    let server = Server::start(vec![Step::Torn(format!(r#"{{"secret":"{SECRET}","x"#))]).await;
    let (stored, storing) = oneshot::channel();
    let mut stored = Some(stored);
    let persist = move |step| {
        if let Rotation::Secret(secret) = step {
            stored.take().unwrap().send(secret).unwrap();
        }
        async { Ok::<_, io::Error>(()) }
    };
    server.client().rotate_into("wh_1", &endpoint, Duration::ZERO, persist).await.unwrap();
    assert_eq!(storing.await.unwrap().expose(), SECRET);
    let provider = Endpoint::<SnipeRoute>::new(Secret::new(SECRET).unwrap()).unwrap();
    let signed = provider.sign(r#"{"id":"evt_1"}"#, provider.now()).unwrap();
    endpoint.verify(signed.headers, signed.body).unwrap();
}

#[tokio::test]
async fn cannot_make_an_error_show_the_key() {
    for status in ["400 X", "401 X", "500 X"] {
        let body = format!(
            r#"{{"detail":"{API_KEY}","error_code":"{API_KEY}","request_id":"{API_KEY}"}}"#
        );
        let server = Server::start(vec![answer(status, body)]).await;
        let error = server.client().create(&create()).await.unwrap_err();
        let mut visible = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            visible += &format!("{error} {error:?}");
            source = error.source();
        }
        assert!(!visible.contains("canary"), "{visible}");
    }
}

#[tokio::test]
async fn are_asked_at_other_paths_when_they_have_others() {
    let server = Server::start(vec![answer("200 OK", "[]")]).await;
    let base = format!("http://{}/proxy/", server.addr);
    let client = client(base).path(Call::List, Method::POST, "/v2/hooks/search").build().unwrap();
    client.list().await.unwrap();
    client.deliveries("a/../b?c").limit(7).offset(14).await.unwrap();
    let endpoint = testing::endpoint::<SnipeRoute>();
    let replay = || client.replay("wh_1", Timestamp::MIN);
    for replay in [replay(), replay().page(30), replay().page(0)] {
        let service = WebhookService::new(endpoint.clone(), Recorder::default());
        assert!(replay.through(&endpoint, service).await.unwrap().events.is_empty());
    }
    let lines = server.lines.lock().unwrap();
    assert_eq!(
        *lines,
        [
            "post /proxy/v2/hooks/search http/1.1",
            "get /proxy/api/v1/webhooks/a%2f..%2fb%3fc/deliveries?limit=7&offset=14 http/1.1",
            "get /proxy/api/v1/webhooks/wh_1/deliveries?limit=100&offset=0 http/1.1",
            "get /proxy/api/v1/webhooks/wh_1/deliveries?limit=30&offset=0 http/1.1",
            "get /proxy/api/v1/webhooks/wh_1/deliveries?limit=1&offset=0 http/1.1",
        ]
    );
}

#[tokio::test]
async fn cannot_keep_a_walk_going_for_ever() {
    let delivery = r#"[{"id":"dlv_1","event_type":"test.ping","event_id":"evt_1","payload":{},"status":"x","attempt_count":1,"created_at":"2025-11-30T10:29:59Z"}]"#;
    let server = Server::start(vec![answer("200 OK", delivery)]).await;
    let walk = futures_util::TryStreamExt::try_collect::<Vec<_>>;
    let error = walk(server.client().deliveries("wh_1").stream()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(server.calls() < 20);
}
