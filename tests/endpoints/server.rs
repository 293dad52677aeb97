//! A server that answers wrongly, too much, too late, or not at all.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time::sleep,
};
use webhook_endpoints::sniperoute::Client;
use webhook_tests::sniperoute::API_KEY;

use crate::client;

/// What a server does with a connection.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Answers with this status line and headers, and this body.
    Answer(String, String),
    /// Announces a longer body than this, and closes behind it.
    Torn(String),
    /// Answers as much as is taken.
    Endless,
    /// Reads the request and resets the connection.
    Reset,
    /// Reads the request and says nothing.
    Silence,
}

pub(crate) fn answer(status: &str, body: impl Into<String>) -> Step {
    Step::Answer(format!("HTTP/1.1 {status}\r\n"), body.into())
}

/// A server that takes one step for each connection, and repeats the last.
pub(crate) struct Server {
    pub(crate) addr: SocketAddr,
    /// The first line of each request, in lower case.
    pub(crate) lines: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start(steps: Vec<Step>) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.unwrap(), steps)
    }

    pub(crate) fn on(listener: TcpListener, steps: Vec<Step>) -> Self {
        let (addr, lines) = (listener.local_addr().unwrap(), Arc::default());
        let written = Arc::clone(&lines);
        tokio::spawn(async move {
            for nth in 0.. {
                let (socket, _) = listener.accept().await.unwrap();
                let step = steps[nth.min(steps.len() - 1)].clone();
                tokio::spawn(take(socket, step, Arc::clone(&written)));
            }
        });
        Self { addr, lines }
    }

    pub(crate) fn client(&self) -> Client {
        let client = client(format!("http://{}", self.addr)).timeout(Duration::from_millis(300));
        client.answer_limit(64 * 1024).build().unwrap()
    }

    /// How many requests arrived.
    pub(crate) fn calls(&self) -> usize {
        self.lines.lock().unwrap().len()
    }
}

async fn take(mut socket: TcpStream, step: Step, lines: Arc<Mutex<Vec<String>>>) {
    let request = read_request(&mut socket).await;
    lines.lock().unwrap().push(request);
    match step {
        Step::Answer(head, body) => {
            let length = body.len();
            let answer =
                format!("{head}content-length: {length}\r\nconnection: close\r\n\r\n{body}");
            drop(socket.write_all(answer.as_bytes()).await);
        }
        Step::Torn(body) => {
            let answer = format!("HTTP/1.1 201 X\r\ncontent-length: 100000\r\n\r\n{body}");
            drop(socket.write_all(answer.as_bytes()).await);
        }
        Step::Endless => {
            let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
            let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
            let mut written = socket.write_all(head.as_bytes()).await;
            while written.is_ok() {
                written = socket.write_all(chunk.as_bytes()).await;
            }
        }
        Step::Reset => socket.set_zero_linger().unwrap(),
        Step::Silence => sleep(Duration::from_mins(1)).await,
    }
}

/// Reads a head and the body that it announces, and answers the first line.
async fn read_request(socket: &mut TcpStream) -> String {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(socket.read_u8().await.unwrap());
    }
    let head = String::from_utf8(request).unwrap().to_lowercase();
    assert!(head.contains(&format!("authorization: bearer {API_KEY}")), "{head}");
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    socket.read_exact(&mut body).await.unwrap();
    head.lines().next().unwrap().to_owned()
}
