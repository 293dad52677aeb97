//! Bodies and senders that misbehave, on a real socket.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::Router;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};
use webhook_tests::{Recorder, serve};
use webhook_tower::{
    BodyLimits, SnapTrade, WebhookService, snaptrade,
    testing::{self, sample},
};

struct Server {
    addr: SocketAddr,
    recorder: Arc<Recorder>,
}

impl Server {
    async fn start(pause: Duration) -> Self {
        Self::start_with(pause, Duration::from_millis(500)).await
    }

    async fn start_with(pause: Duration, body_timeout: Duration) -> Self {
        let recorder = Arc::new(Recorder::pausing(pause));
        let service = WebhookService::builder(testing::endpoint::<SnapTrade>(), recorder.clone())
            .body_limits(BodyLimits::default().with_timeout(body_timeout))
            .build();
        let addr = serve(Router::new().route_service("/", service)).await.unwrap();
        Self { addr, recorder }
    }

    async fn connect(&self) -> TcpStream {
        let socket = TcpStream::connect(self.addr).await.unwrap();
        socket.set_nodelay(true).unwrap();
        socket
    }

    /// Waits until nothing runs any more, and answers how often a handler ran.
    async fn runs(&self) -> usize {
        sleep(Duration::from_millis(50)).await;
        self.recorder.take().len()
    }
}

/// A delivery: the head without what frames the body, and the body.
fn delivery() -> (String, Vec<u8>) {
    let endpoint = testing::endpoint::<SnapTrade>();
    let body = sample::<snaptrade::ConnectionBroken>().body();
    let body = endpoint.stamp(body, endpoint.now()).unwrap();
    let signed = endpoint.sign(body, endpoint.now()).unwrap();
    let signature = signed.headers.get("signature").unwrap().to_str().unwrap();
    (
        format!("POST / HTTP/1.1\r\nhost: localhost\r\nsignature: {signature}\r\n"),
        signed.body.into(),
    )
}

/// A whole request with its length.
fn request() -> Vec<u8> {
    let (head, body) = delivery();
    let mut request = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
    request.extend(body);
    request
}

/// The status of the answer, once it is there.
async fn status(socket: &mut TcpStream) -> Option<u16> {
    let mut answer = [0; 12];
    timeout(Duration::from_secs(5), socket.read_exact(&mut answer)).await.unwrap().ok()?;
    std::str::from_utf8(&answer).unwrap().strip_prefix("HTTP/1.1 ")?.parse().ok()
}

#[tokio::test]
async fn takes_a_request_byte_by_byte() {
    let server = Server::start(Duration::ZERO).await;
    let mut socket = server.connect().await;
    for byte in request() {
        socket.write_all(&[byte]).await.unwrap();
    }
    assert_eq!(status(&mut socket).await, Some(200));
    assert_eq!(server.runs().await, 1);
}

#[tokio::test]
async fn takes_chunks_of_one_byte() {
    let server = Server::start(Duration::ZERO).await;
    let mut socket = server.connect().await;
    let (head, body) = delivery();
    let mut request = format!("{head}transfer-encoding: chunked\r\n\r\n").into_bytes();
    body.iter().for_each(|byte| request.extend([b"1\r\n", &[*byte][..], b"\r\n"].concat()));
    request.extend(b"0\r\n\r\n");
    socket.write_all(&request).await.unwrap();
    assert_eq!(status(&mut socket).await, Some(200));
    assert_eq!(server.runs().await, 1);
}

#[tokio::test]
async fn gives_up_on_a_body_that_stops_half_way() {
    let server = Server::start(Duration::ZERO).await;
    let request = request();
    let mut socket = server.connect().await;
    socket.write_all(&request[..request.len() - 1]).await.unwrap();
    assert_eq!(status(&mut socket).await, Some(408));
    assert_eq!(server.runs().await, 0);
}

#[tokio::test]
async fn refuses_a_body_that_breaks_off() {
    let server = Server::start(Duration::ZERO).await;
    let (head, body) = delivery();
    let mut socket = server.connect().await;
    let broken = format!("{head}transfer-encoding: chunked\r\n\r\nnot a chunk\r\n");
    socket.write_all(broken.as_bytes()).await.unwrap();
    assert_eq!(status(&mut socket).await, Some(400));
    assert!(!body.is_empty());
    assert_eq!(server.runs().await, 0);
}

#[tokio::test]
async fn refuses_a_length_of_10_gib_at_once() {
    let server = Server::start(Duration::ZERO).await;
    let mut socket = server.connect().await;
    let head = format!("{}content-length: 10737418240\r\n\r\n", delivery().0);
    socket.write_all(head.as_bytes()).await.unwrap();
    assert_eq!(status(&mut socket).await, Some(413));
    assert_eq!(server.runs().await, 0);
}

#[tokio::test]
async fn refuses_a_body_that_is_longer_than_its_length_says() {
    let server = Server::start(Duration::ZERO).await;
    let (head, body) = delivery();
    let mut socket = server.connect().await;
    let mut request = format!("{head}content-length: {}\r\n\r\n", body.len() - 1).into_bytes();
    request.extend(body);
    socket.write_all(&request).await.unwrap();
    // What was announced is not JSON.
    assert_eq!(status(&mut socket).await, Some(400));
    assert_eq!(server.runs().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn holds_500_endless_bodies_in_bounded_memory() {
    let server = Server::start_with(Duration::ZERO, Duration::from_secs(30)).await;
    let before = resident();
    let senders: Vec<_> = (0..500)
        .map(|_| {
            let (mut head, addr) = (delivery().0, server.addr);
            head.push_str("transfer-encoding: chunked\r\n\r\n");
            tokio::spawn(async move { send_endlessly(addr, &head).await })
        })
        .collect();
    let mut answered = 0;
    for sender in senders {
        // What never ends is cut off after 8 MiB, and the answer may get lost then.
        if let Some(status) = sender.await.unwrap() {
            assert!(matches!(status, 413 | 503), "{status}");
            answered += 1;
        }
    }
    println!("{answered} of 500 got their answer");
    assert!(answered >= 495, "{answered} of 500 got their answer");
    let grown = resident().saturating_sub(before);
    println!("the resident set grew by {grown} bytes");
    assert!(grown < 64 << 20, "the resident set grew by {grown} bytes");
    assert_eq!(server.runs().await, 0);
}

/// Sends chunks until the server answers.
async fn send_endlessly(addr: SocketAddr, head: &str) -> Option<u16> {
    const CHUNK: &[u8] = b"400\r\n";
    let mut socket = TcpStream::connect(addr).await.unwrap();
    socket.write_all(head.as_bytes()).await.unwrap();
    let chunk = [CHUNK, &[b' '; 0x400], b"\r\n"].concat();
    let (mut read, mut write) = socket.split();
    let mut answer = [0; 12];
    tokio::select! {
        read = read.read_exact(&mut answer) => { read.ok()?; }
        () = async { while write.write_all(&chunk).await.is_ok() {} } => { read.read_exact(&mut answer).await.ok()?; }
    }
    std::str::from_utf8(&answer).unwrap().strip_prefix("HTTP/1.1 ")?.parse().ok()
}

/// The bytes that this process holds in memory.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok())
        .map_or(0, |kb: u64| kb << 10)
}

#[tokio::test]
async fn finishes_a_handler_whose_sender_hangs_up() {
    let server = Server::start(Duration::from_millis(200)).await;
    let mut socket = server.connect().await;
    socket.write_all(&request()).await.unwrap();
    sleep(Duration::from_millis(50)).await;
    drop(socket);
    sleep(Duration::from_millis(50)).await;
    assert_eq!(server.recorder.take().len(), 0, "the handler is still at work");
    sleep(Duration::from_millis(200)).await;
    assert_eq!(server.recorder.take().len(), 1, "the handler has finished, once");
}

#[tokio::test]
async fn runs_nothing_when_the_sender_hangs_up_before_the_last_byte() {
    let server = Server::start(Duration::ZERO).await;
    let request = request();
    for length in 0..request.len() {
        let mut socket = server.connect().await;
        socket.write_all(&request[..length]).await.unwrap();
    }
    assert_eq!(server.runs().await, 0);
    let mut socket = server.connect().await;
    socket.write_all(&request).await.unwrap();
    assert_eq!(status(&mut socket).await, Some(200));
    assert_eq!(server.runs().await, 1);
}
