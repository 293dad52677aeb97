//! Senders: signed deliveries on sockets.

use std::{io, net::SocketAddr};

use bytes::Bytes;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
};
use webhook_tower::{
    SnapTrade, snaptrade,
    testing::{endpoint, sample},
};

/// The bytes of a request that delivers a broken connection under this id, signed now.
///
/// # Panics
///
/// When it cannot be signed.
#[must_use]
pub fn request(id: &str) -> Vec<u8> {
    signed("/", sample::<snaptrade::ConnectionBroken>().with("webhookId", id).body())
}

/// The bytes of a request that delivers this body of SnapTrade, signed now.
///
/// # Panics
///
/// When it cannot be signed.
#[must_use]
pub fn signed(path: &str, body: Bytes) -> Vec<u8> {
    let (endpoint, now) = (endpoint::<SnapTrade>(), jiff::Timestamp::now());
    let signed = endpoint.sign(endpoint.stamp(body, now).unwrap(), now).unwrap();
    let mut request = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\n").into_bytes();
    for (name, value) in &signed.headers {
        request.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    request.extend(format!("content-length: {}\r\n\r\n", signed.body.len()).as_bytes());
    request.extend(&signed.body);
    request
}

/// One connection, used for one request after the other.
#[derive(Debug)]
pub struct Sender {
    socket: BufReader<TcpStream>,
}

impl Sender {
    /// Connects.
    ///
    /// # Errors
    ///
    /// When nobody listens.
    pub async fn connect(addr: SocketAddr) -> io::Result<Self> {
        let socket = TcpStream::connect(addr).await?;
        socket.set_nodelay(true)?;
        Ok(Self { socket: BufReader::new(socket) })
    }

    /// Sends a request and awaits no answer.
    ///
    /// # Errors
    ///
    /// When the connection breaks.
    pub async fn post(&mut self, request: &[u8]) -> io::Result<()> {
        self.socket.get_mut().write_all(request).await
    }

    /// Sends a request and answers the status.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or what comes is no answer.
    pub async fn send(&mut self, request: &[u8]) -> io::Result<u16> {
        self.post(request).await?;
        let status = self.line().await?;
        let status = status.split(' ').nth(1).and_then(|status| status.parse().ok());
        let mut length = 0;
        loop {
            let line = self.line().await?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        self.socket.read_exact(&mut vec![0; length]).await?;
        status.ok_or_else(|| io::Error::other("no status"))
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.socket.read_line(&mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }
}
