//! Load: deliveries over connections that stay open, some of them in flight at once.

use std::{
    io::{self, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use crate::body::Delivered;

/// Deliveries in flight.
const CONNECTIONS: usize = 8;

pub struct Sender {
    connections: Vec<TcpStream>,
}

impl Sender {
    pub fn connect(address: SocketAddr) -> io::Result<Self> {
        let connection = || {
            let connection = TcpStream::connect(address)?;
            connection.set_nodelay(true)?;
            connection.set_read_timeout(Some(Duration::from_secs(30)))?;
            Ok(connection)
        };
        let connections: io::Result<_> = (0..CONNECTIONS).map(|_| connection()).collect();
        Ok(Self { connections: connections? })
    }

    /// Sends it about this many times, and says how often exactly.
    pub fn send(&mut self, path: &str, delivered: &Delivered, times: usize) -> io::Result<usize> {
        let request = request(path, delivered);
        let turns = times.div_ceil(CONNECTIONS);
        for _ in 0..turns {
            self.connections.iter_mut().try_for_each(|c| c.write_all(&request))?;
            self.connections.iter_mut().try_for_each(receive)?;
        }
        Ok(turns * CONNECTIONS)
    }
}

fn request(path: &str, delivered: &Delivered) -> Vec<u8> {
    let mut request = format!("POST {path} HTTP/1.1\r\n").into_bytes();
    for (name, value) in &delivered.headers {
        request.extend_from_slice(name.as_str().as_bytes());
        request.extend_from_slice(b": ");
        request.extend_from_slice(value.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    request.extend_from_slice(&delivered.body);
    request
}

/// Reads one answer, which has to be a 200.
fn receive(connection: &mut TcpStream) -> io::Result<()> {
    let (mut answer, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let read = connection.read(&mut buffer)?;
        answer.extend_from_slice(buffer.get(..read).unwrap_or_default());
        let text = String::from_utf8_lossy(&answer);
        if read == 0 || !text.starts_with("HTTP/1.1 200") {
            return Err(io::Error::other(format!("the server answered: {text}")));
        }
        if is_complete(&text) {
            return Ok(());
        }
    }
}

fn is_complete(answer: &str) -> bool {
    let Some((head, body)) = answer.split_once("\r\n\r\n") else { return false };
    let head = head.to_ascii_lowercase();
    let length = head.split_once("content-length: ").and_then(|(_, rest)| rest.lines().next());
    length.and_then(|length| length.parse().ok()).is_some_and(|length: usize| body.len() >= length)
}
