//! Processes: receivers and others, to send to, to stop and to kill.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

use crate::effects::Mode;

/// The command of a receiver on a database.
#[must_use]
pub fn receiver(program: &str, place: &str, mode: Mode) -> Command {
    let mut command = Command::new(program);
    command.args([place, &format!("{mode:?}")]);
    command
}

/// A running program, killed when it is dropped.
#[derive(Debug)]
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts it, and answers with the first line that it prints. What it prints after that is
    /// read and dropped: a pipe that nobody reads would stop it.
    ///
    /// # Panics
    ///
    /// When it does not start, or ends without a line.
    pub async fn start(command: &mut Command) -> (Self, String) {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next_line().await.unwrap();
        let first = first.unwrap_or_else(|| panic!("{command:?} ended"));
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        (Self { child }, first)
    }

    /// Kills it, and does not wait until it is dead.
    ///
    /// # Panics
    ///
    /// When it was killed and waited for before.
    pub fn begin_to_kill(&mut self) {
        self.child.start_kill().unwrap();
    }

    /// Kills it at once: nothing of it runs on.
    ///
    /// # Panics
    ///
    /// When it cannot be killed.
    pub async fn kill(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// Asks it to end, with SIGTERM, and waits until it has.
    ///
    /// # Panics
    ///
    /// When it has ended before.
    pub async fn terminate(&mut self) -> ExitStatus {
        self.signal("TERM").await;
        self.child.wait().await.unwrap()
    }

    /// Sends it a signal.
    ///
    /// # Panics
    ///
    /// When it has ended before.
    pub async fn signal(&mut self, signal: &str) {
        let id = self.child.id().unwrap().to_string();
        let told = Command::new("kill").args(["-s", signal, &id]).status().await.unwrap();
        assert!(told.success(), "{told}");
    }
}

/// A running receiver, killed when it is dropped.
#[derive(Debug)]
pub struct Process {
    program: Program,
    addr: SocketAddr,
}

impl Process {
    /// Starts the program `receiver` on a database.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub async fn start(receiver: &str, place: &str, mode: Mode) -> Self {
        Self::listening(&mut self::receiver(receiver, place, mode)).await
    }

    /// Starts it with a handler that is busy for so long.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub async fn start_busy(receiver: &str, place: &str, mode: Mode, busy: Duration) -> Self {
        let mut command = self::receiver(receiver, place, mode);
        Self::listening(command.arg(busy.as_millis().to_string())).await
    }

    /// Starts it on a SQLite file in `folder`, where it alone sees a file system of 8 MiB.
    ///
    /// # Panics
    ///
    /// When it does not start, or this machine allows no name spaces.
    pub async fn start_on_a_small_disk(receiver: &str, folder: &Path, mode: Mode) -> Self {
        const MOUNT: &str =
            r#"mount -t tmpfs -o size=8m tmpfs "$1" && exec "$2" "$1/webhooks.db" "$3""#;
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "sh", "-c", MOUNT, "sh"]);
        command.arg(folder).args([receiver, &format!("{mode:?}")]);
        Self::listening(&mut command).await
    }

    /// Starts a program that prints the port on which it listens.
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub async fn listening(command: &mut Command) -> Self {
        let (program, port) = Program::start(command).await;
        let port: u16 = port.parse().unwrap();
        Self { program, addr: ([127, 0, 0, 1], port).into() }
    }

    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The files as it sees them.
    ///
    /// # Panics
    ///
    /// When it has ended.
    #[must_use]
    pub fn root(&self) -> PathBuf {
        format!("/proc/{}/root", self.program.child.id().unwrap()).into()
    }

    /// Asks it to end, with SIGTERM, and waits until it has.
    ///
    /// # Panics
    ///
    /// When it has ended before.
    pub async fn terminate(&mut self) -> ExitStatus {
        self.program.terminate().await
    }

    /// Sends it a signal.
    ///
    /// # Panics
    ///
    /// When it has ended before.
    pub async fn signal(&mut self, signal: &str) {
        self.program.signal(signal).await;
    }

    /// Kills it at once: nothing of it runs on.
    ///
    /// # Panics
    ///
    /// When it cannot be killed.
    pub async fn kill(&mut self) {
        self.program.kill().await;
    }
}
