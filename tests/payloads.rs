//! Every published payload makes the whole way: signed, sent over a socket, verified, decoded and
//! handled.
//!
//! `sender.py` signs with the code of the providers' own pages and is independent of everything
//! here. Where there is no Python, the same payloads are signed by `Endpoint::sign` alone, which
//! happens on every machine.

use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    process::{Command, Output},
    sync::Arc,
};

use axum::Router;
use jiff::Timestamp;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    task::spawn_blocking,
};
use webhook_tests::{
    Recorder, Seen,
    documented::{Payload, of_snaptrade, of_sniperoute},
    serve,
};
use webhook_tower::{Endpoint, Provider, Secret, Signed, SnapTrade, SnipeRoute, WebhookService};

const CONSUMER_KEY: &str = "a consumer key is text, schlüssel";
const SIGNING_SECRET: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Both providers on one server, behind real sockets.
struct Server {
    addr: SocketAddr,
    recorder: Arc<Recorder>,
    snaptrade: Endpoint<SnapTrade>,
    sniperoute: Endpoint<SnipeRoute>,
}

impl Server {
    async fn start() -> Self {
        let recorder = Arc::new(Recorder::default());
        let snaptrade = Endpoint::new(Secret::new(CONSUMER_KEY).unwrap()).unwrap();
        let sniperoute = Endpoint::new(Secret::new(SIGNING_SECRET).unwrap()).unwrap();
        let app = Router::new()
            .route_service("/snaptrade", WebhookService::new(snaptrade.clone(), recorder.clone()))
            .route_service(
                "/sniperoute",
                WebhookService::new(sniperoute.clone(), recorder.clone()),
            );
        Self { addr: serve(app).await.unwrap(), recorder, snaptrade, sniperoute }
    }

    /// What became of one delivery: the one run of a handler.
    fn run(&self) -> Seen {
        let runs = self.recorder.take();
        assert_eq!(runs.len(), 1);
        runs.into_iter().next().unwrap()
    }
}

/// What a provider's payloads have to come to.
struct Expected {
    acknowledgement: &'static str,
    type_member: &'static str,
    id_member: &'static str,
}

const SNAPTRADE: Expected =
    Expected { acknowledgement: "{}", type_member: "eventType", id_member: "webhookId" };
const SNIPEROUTE: Expected =
    Expected { acknowledgement: r#"{"status":"received"}"#, type_member: "type", id_member: "id" };

impl Expected {
    #[track_caller]
    fn check(&self, payload: &Payload, status: u64, body: &str, seen: &Seen) {
        let file = payload.name();
        assert_eq!((status, body), (200, self.acknowledgement), "{file}");
        assert_eq!(seen.event, payload.event, "{file}: {}", seen.debug);
        assert_eq!(seen.event_type, payload.member(self.type_member), "{file}");
        match payload.member(self.id_member) {
            Some(id) => assert_eq!(seen.id, id, "{file}"),
            None => assert!(seen.id.starts_with("sha256:"), "{file}"),
        }
        // The variant that ran is the one whose struct `Debug` names first.
        let variant: String =
            payload.event.unwrap_or("UNRECOGNIZED").split(['_', '.']).map(capitalized).collect();
        assert!(seen.debug.starts_with(&format!("{variant}({variant} {{")), "{}", seen.debug);
    }
}

fn capitalized(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..].to_lowercase()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_independent_program_signs_reaches_its_handler() {
    let server = Server::start().await;
    let (snaptrade, sniperoute) = (of_snaptrade(), of_sniperoute());
    let sent = match send(server.addr, snaptrade.iter().chain(&sniperoute)).await {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("there is no python3 here: the payloads are signed by `Endpoint::sign` alone");
            return;
        }
        sent => sent.unwrap(),
    };
    let answers = answers(&sent);
    let seen = server.recorder.take();
    assert_eq!((answers.len(), seen.len()), (4 * 25 + 21, 4 * 25 + 21));
    for (answer, seen) in answers.iter().zip(&seen) {
        let named = |payload: &&Payload| payload.name() == answer["file"];
        let (payload, expected) = match snaptrade.iter().find(named) {
            Some(payload) => (payload, &SNAPTRADE),
            None => (sniperoute.iter().find(named).unwrap(), &SNIPEROUTE),
        };
        let (status, body) = (answer["status"].as_u64().unwrap(), answer["body"].as_str().unwrap());
        expected.check(payload, status, body, seen);
        let written = answer["written"].as_str().unwrap();
        if ["escaped", "raw"].contains(&written) && payload.event.is_some() {
            assert!(seen.debug.contains("Zoë, 雪 and 😀"), "{written} {}", seen.debug);
        }
    }
}

/// Lets the independent program send these payloads.
async fn send(addr: SocketAddr, payloads: impl Iterator<Item = &Payload>) -> io::Result<Output> {
    let mut sender = Command::new("python3");
    sender.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/sender.py"));
    sender.args([&format!("http://{addr}"), CONSUMER_KEY, SIGNING_SECRET]);
    sender.args(payloads.map(|payload| &payload.file));
    spawn_blocking(move || sender.output()).await.unwrap()
}

fn answers(sent: &Output) -> Vec<Value> {
    assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
    let lines = std::str::from_utf8(&sent.stdout).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn what_an_endpoint_signs_reaches_its_handler() {
    let server = Server::start().await;
    for payload in of_snaptrade() {
        let (status, body) = post(&server, &server.snaptrade, "/snaptrade", &payload).await;
        SNAPTRADE.check(&payload, status, &body, &server.run());
    }
    for payload in of_sniperoute() {
        let (status, body) = post(&server, &server.sniperoute, "/sniperoute", &payload).await;
        SNIPEROUTE.check(&payload, status, &body, &server.run());
    }
}

/// Signs a payload and posts it over a connection of its own; answers status and body.
async fn post<P: Provider>(
    server: &Server,
    endpoint: &Endpoint<P>,
    path: &str,
    payload: &Payload,
) -> (u64, String) {
    let now = Timestamp::now();
    let body = endpoint.stamp(payload.body.clone(), now).unwrap();
    let Signed { headers, body } = endpoint.sign(body, now).unwrap();
    let mut request = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    for (name, value) in &headers {
        request.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    request.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    let mut socket = TcpStream::connect(server.addr).await.unwrap();
    socket.write_all(&[request.as_bytes(), &body].concat()).await.unwrap();
    let mut response = String::new();
    socket.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}
