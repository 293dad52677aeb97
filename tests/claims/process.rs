//! Processes: receivers to send to, and to kill.

use std::{net::SocketAddr, process::Stdio};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

use crate::effects::Mode;

/// A running receiver, killed when it is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    addr: SocketAddr,
}

impl Process {
    /// Starts the program `receiver` on a database.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub async fn start(receiver: &str, place: &str, mode: Mode) -> Self {
        let mut child = Command::new(receiver)
            .args([place, &format!("{mode:?}")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{receiver}: {error}"));
        let stdout = child.stdout.take().unwrap();
        let port = BufReader::new(stdout).lines().next_line().await.unwrap();
        let port: u16 = port.unwrap_or_else(|| panic!("{receiver} ended")).parse().unwrap();
        Self { child, addr: ([127, 0, 0, 1], port).into() }
    }

    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Kills it at once: nothing of it runs on.
    ///
    /// # Panics
    ///
    /// When it cannot be killed.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}
