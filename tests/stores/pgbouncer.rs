//! `PgBouncer` for tests, in front of a server of theirs.

use std::{
    fs,
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use tempfile::TempDir;

use crate::postgres::{Postgres, as_postgres, free_port, scratch};

/// A proxy, which ends when this is dropped.
#[derive(Debug)]
pub struct PgBouncer {
    process: Child,
    port: u16,
    _scratch: TempDir,
}

impl PgBouncer {
    /// Starts one in this `pool_mode`.
    ///
    /// # Panics
    ///
    /// When `pgbouncer` is not there, or does not start.
    #[must_use]
    pub fn start(postgres: &Postgres, pool_mode: &str) -> Self {
        let (scratch, port) = (scratch(), free_port());
        let server = postgres.url().rsplit_once(':').unwrap().1.strip_suffix("/postgres").unwrap();
        let [ini, users] = ["pgbouncer.ini", "users.txt"].map(|name| scratch.path().join(name));
        fs::write(&users, "\"test\" \"\"\n").unwrap();
        let settings = format!(
            "[databases]\npostgres = host=127.0.0.1 port={server}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
             listen_port = {port}\nunix_socket_dir =\nauth_type = trust\nauth_file = {}\n\
             pool_mode = {pool_mode}\nignore_startup_parameters = extra_float_digits\n",
            users.display()
        );
        fs::write(&ini, settings).unwrap();
        let mut command = as_postgres("/usr/sbin/pgbouncer");
        command.arg("--quiet").arg(&ini).stdin(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn().unwrap();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            sleep(Duration::from_millis(20));
        }
        Self { process, port, _scratch: scratch }
    }

    /// The address of the database behind it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("postgres://test@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for PgBouncer {
    fn drop(&mut self) {
        // `setpriv` has become the proxy, so this is its process.
        drop(Command::new("kill").arg(self.process.id().to_string()).status());
        drop(self.process.wait());
    }
}
