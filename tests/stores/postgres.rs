//! PostgreSQL for tests: a server in a scratch directory and on a free port.

use std::{
    env,
    ffi::OsStr,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicUsize, Ordering},
    },
    thread::sleep,
    time::Duration,
};

use sqlx::{AssertSqlSafe, PgPool, postgres::PgConnectOptions};
use tempfile::TempDir;

/// Where Debian puts the programs of the server.
const DEBIAN: &str = "/usr/lib/postgresql";

/// A database for one test, or the one that `DATABASE_URL` names.
///
/// The server ends when this is dropped.
#[derive(Debug)]
pub struct Postgres {
    url: String,
    server: Option<Server>,
}

#[derive(Debug)]
struct Server {
    programs: PathBuf,
    scratch: TempDir,
    port: u16,
}

impl Postgres {
    /// Starts a server, unless `DATABASE_URL` names one.
    ///
    /// # Panics
    ///
    /// When there is no PostgreSQL on this machine, or it does not start.
    #[must_use]
    pub fn start() -> Self {
        if let Ok(url) = env::var("DATABASE_URL") {
            return Self { url, server: None };
        }
        let server = Server::init();
        server.start();
        Self {
            url: format!("postgres://test@127.0.0.1:{}/postgres", server.port),
            server: Some(server),
        }
    }

    /// A server that the tests of a program share, with a schema and a pool for one of them.
    ///
    /// It ends when the last of those that are running drops it.
    ///
    /// # Panics
    ///
    /// When it does not start, or does not answer.
    pub async fn shared() -> (Arc<Self>, String, PgPool) {
        static SHARED: Mutex<Weak<Postgres>> = Mutex::new(Weak::new());
        static SCHEMAS: AtomicUsize = AtomicUsize::new(0);
        let server = {
            let mut shared = SHARED.lock().unwrap();
            let server = shared.upgrade().unwrap_or_else(|| Arc::new(Self::start()));
            *shared = Arc::downgrade(&server);
            server
        };
        let number = SCHEMAS.fetch_add(1, Ordering::Relaxed);
        let schema = format!("test_{}_{number}", std::process::id());
        let options: PgConnectOptions = server.url.parse().unwrap();
        let options = options.options([("search_path", &schema)]);
        let pool = PgPool::connect_with(options).await.unwrap();
        let make = AssertSqlSafe(format!("CREATE SCHEMA {schema}"));
        sqlx::query(make).execute(&pool).await.unwrap();
        (server, schema, pool)
    }

    /// The address of the database.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A pool of connections to it.
    ///
    /// # Panics
    ///
    /// When it does not answer.
    pub async fn pool(&self) -> PgPool {
        PgPool::connect(&self.url).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Kills every process of the server, as a power cut would.
    ///
    /// # Panics
    ///
    /// When the server is not one that was started here.
    pub fn kill(&self) {
        let server = self.server.as_ref().unwrap_or_else(|| panic!("the server is not ours"));
        let leader = &server.leader();
        // A leader that stands still makes no more children, and does not see them go.
        run(Command::new("kill").args(["-STOP", leader]));
        wait_until(|| state(leader) == Some('T'));
        let children = Command::new("pgrep").args(["-P", leader]).output().unwrap();
        let children = String::from_utf8(children.stdout).unwrap();
        let all = || children.split_whitespace().chain([leader.as_str()]);
        run(Command::new("kill").arg("-KILL").args(all()));
        wait_until(|| all().all(|process| matches!(state(process), None | Some('Z'))));
    }

    /// Lets every process of the server stand still for a while.
    ///
    /// # Panics
    ///
    /// When the server is not one that was started here.
    pub fn suspend(&self, time: Duration) {
        let server = self.server.as_ref().unwrap_or_else(|| panic!("the server is not ours"));
        let leader = &server.leader();
        let children = Command::new("pgrep").args(["-P", leader]).output().unwrap();
        let children = String::from_utf8(children.stdout).unwrap();
        let all = || children.split_whitespace().chain([leader.as_str()]);
        for (signal, time) in [("-STOP", time), ("-CONT", Duration::ZERO)] {
            // Some of its children may have ended meanwhile.
            drop(Command::new("kill").arg(signal).args(all()).stderr(Stdio::null()).status());
            sleep(time);
        }
    }

    /// Starts it again after [`kill`](Self::kill).
    ///
    /// # Panics
    ///
    /// When the server is not one that was started here, or does not start.
    pub fn start_again(&self) {
        let server = self.server.as_ref().unwrap_or_else(|| panic!("the server is not ours"));
        // The old one is in the way until its parent, the system's first process, has noted its end.
        let old = server.leader();
        wait_until(|| state(&old).is_none());
        server.start();
    }
}

impl Server {
    fn init() -> Self {
        let server = Self { programs: programs(), scratch: scratch(), port: free_port() };
        run(server
            .command("initdb")
            .args(["--username=test", "--auth=trust", "--encoding=UTF8", "--no-sync", "--pgdata"])
            .arg(server.data()));
        server
    }

    fn start(&self) {
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200",
            self.port
        );
        run(self
            .command("pg_ctl")
            .args(["start", "--wait", "--silent", "--log"])
            .arg(self.scratch.path().join("log"))
            .args(["--options", &options, "--pgdata"])
            .arg(self.data()));
    }

    /// The process that started all others.
    fn leader(&self) -> String {
        let pid = fs::read_to_string(self.data().join("postmaster.pid")).unwrap();
        pid.lines().next().unwrap().into()
    }

    fn data(&self) -> PathBuf {
        self.scratch.path().join("data")
    }

    /// One of its programs.
    fn command(&self, program: &str) -> Command {
        let mut command = as_postgres(self.programs.join(program));
        command.current_dir(self.scratch.path());
        command
    }
}

/// A program, run by somebody who is not root: PostgreSQL refuses root.
pub(crate) fn as_postgres(program: impl AsRef<OsStr>) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]).arg(program);
    command
}

impl Drop for Server {
    fn drop(&mut self) {
        let stop = self
            .command("pg_ctl")
            .args(["stop", "--mode=immediate", "--silent", "--pgdata"])
            .arg(self.data())
            .stderr(Stdio::null())
            .status();
        drop(stop);
    }
}

/// The directory of `initdb` and `pg_ctl`, of the newest version that Debian has installed.
fn programs() -> PathBuf {
    let in_path = env::var_os("PATH")
        .and_then(|path| env::split_paths(&path).find(|folder| folder.join("pg_ctl").exists()));
    let of_debian = || {
        let versions = fs::read_dir(DEBIAN).ok()?.flatten().map(|version| version.path());
        versions.map(|version| version.join("bin")).filter(|bin| bin.join("pg_ctl").exists()).max()
    };
    in_path.or_else(of_debian).unwrap_or_else(|| {
        panic!("no PostgreSQL: install the package `postgresql`, or set DATABASE_URL")
    })
}

/// A directory that belongs to whoever runs the server.
pub(crate) fn scratch() -> TempDir {
    let scratch = TempDir::with_prefix("webhook-postgres-").unwrap();
    if is_root() {
        run(Command::new("chown").arg("postgres").arg(scratch.path()));
    }
    scratch
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout == b"0\n")
}

pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// What a process is doing, as the system calls it; `None` when it is gone.
fn state(process: &str) -> Option<char> {
    let stat = fs::read_to_string(Path::new("/proc").join(process).join("stat")).ok()?;
    // Behind the name of the program, which may hold anything.
    stat.rsplit_once(") ")?.1.chars().next()
}

fn wait_until(is_so: impl Fn() -> bool) {
    while !is_so() {
        sleep(Duration::from_millis(10));
    }
}

/// Runs a program to its end. Its output goes nowhere: a server would keep a pipe open.
fn run(command: &mut Command) {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status();
    let ok = status.as_ref().is_ok_and(std::process::ExitStatus::success);
    assert!(ok, "{command:?}: {status:?}");
}
