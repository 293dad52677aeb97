//! What the tests run: the program, a receiver of both providers, and deliveries made by hand.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use axum::Router;
use serde_json::Value;
use webhook_tower::{
    Endpoint, HandlerError, Provider, Secret, SnapTrade, SnipeRoute, WebhookLayer, WebhookService,
    snaptrade, sniperoute, webhooks,
};

/// The secret of SnapTrade's deliveries.
pub(crate) const CONSUMER_KEY: &str = "a consumer key for the tests";

/// The secret of SnipeRoute's deliveries.
pub(crate) const SIGNING_SECRET: &str =
    "5ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2e75ec2";

/// What the program answered and printed.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// The lines of `--json`, each of which has to be an object.
    pub(crate) fn objects(&self) -> Vec<Value> {
        let objects: Vec<Value> =
            self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(objects.iter().all(Value::is_object), "{self:?}");
        objects
    }

    /// The only line of `--json`.
    pub(crate) fn object(&self) -> Value {
        let [object] = self.objects().try_into().unwrap_or_else(|_| panic!("{self:?}"));
        object
    }
}

/// The program with the usual secrets, and nothing else, in its environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhook"));
    command.env_clear().env("SNAPTRADE_CONSUMER_KEY", CONSUMER_KEY);
    command.env("SNIPEROUTE_WEBHOOK_SECRET", SIGNING_SECRET).stdin(Stdio::null());
    command
}

/// Runs the program with these arguments.
pub(crate) fn webhook(arguments: &[&str]) -> Run {
    run(program().args(arguments))
}

/// The program with the usual secrets and one more.
pub(crate) fn with_secret(variable: &str, secret: &str) -> Command {
    let mut command = program();
    command.env(variable, secret);
    command
}

/// Runs the program with something on its standard input.
pub(crate) fn webhook_reading(input: &[u8], arguments: &[&str]) -> Run {
    run_reading(input, program().args(arguments))
}

/// The same with another environment.
pub(crate) fn run_reading(input: &[u8], command: &mut Command) -> Run {
    let command = command.stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    finished(child.wait_with_output().unwrap())
}

/// Runs a program to its end. No secret may be in what it prints.
pub(crate) fn run(command: &mut Command) -> Run {
    finished(command.output().unwrap())
}

fn finished(output: std::process::Output) -> Run {
    let run = Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    };
    for secret in [CONSUMER_KEY, SIGNING_SECRET] {
        assert!(!run.stdout.contains(secret) && !run.stderr.contains(secret), "{run:?}");
    }
    run
}

/// An application that handles everything, and counts.
struct Desk(Arc<AtomicUsize>);

#[webhooks]
impl Desk {
    #[on(snaptrade::ConnectionBroken)]
    fn reconnect(&self, event: snaptrade::ConnectionBroken) -> Result<(), HandlerError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let snaptrade::ConnectionBroken { user_id, .. } = event;
        if user_id == "fails" { Err("as the test wants it".into()) } else { Ok(()) }
    }

    #[on(snaptrade::_, snaptrade::Unrecognized)]
    fn snaptrade(&self, _event: snaptrade::Event) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    #[on(sniperoute::_, sniperoute::Unrecognized)]
    fn sniperoute(&self, _event: sniperoute::Event) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// A receiver on a socket, for as long as the test runs.
pub(crate) struct Receiver {
    pub(crate) addr: SocketAddr,
    handled: Arc<AtomicUsize>,
}

impl Receiver {
    /// One that does everything right.
    pub(crate) fn new() -> Self {
        Self::with(endpoint(CONSUMER_KEY), endpoint(SIGNING_SECRET))
    }

    /// One with endpoints of its own.
    pub(crate) fn with(snaptrade: Endpoint<SnapTrade>, sniperoute: Endpoint<SnipeRoute>) -> Self {
        let handled = Arc::new(AtomicUsize::new(0));
        let desk = Arc::new(Desk(handled.clone()));
        let app = Router::new()
            .route_service("/webhooks/snaptrade", WebhookService::new(snaptrade, desk.clone()))
            .route_service("/webhooks/sniperoute", WebhookService::new(sniperoute, desk));
        Self { addr: serve(app), handled }
    }

    pub(crate) fn url(&self, provider: &str) -> String {
        format!("http://{}/webhooks/{provider}", self.addr)
    }

    /// How often a handler ran.
    pub(crate) fn handled(&self) -> usize {
        self.handled.load(Ordering::SeqCst)
    }
}

/// A layer with the webhooks of SnapTrade at this path.
pub(crate) fn layer(path: &str) -> WebhookLayer<WebhookService<SnapTrade>> {
    let desk = Arc::new(Desk(Arc::default()));
    WebhookLayer::new(path, WebhookService::new(endpoint(CONSUMER_KEY), desk))
}

/// Serves an application on a free port until the tests end.
pub(crate) fn serve(app: Router) -> SocketAddr {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            send.send(listener.local_addr().unwrap()).unwrap();
            axum::serve(listener, app).await.unwrap();
        });
    });
    receive.recv().unwrap()
}

pub(crate) fn endpoint<P: Provider>(secret: &str) -> Endpoint<P> {
    Endpoint::new(Secret::new(secret).unwrap()).unwrap()
}

/// `webhook listen` on a free port, ended with the test.
pub(crate) struct Listening {
    child: Child,
    lines: BufReader<ChildStdout>,
    pub(crate) addr: SocketAddr,
    pub(crate) ui: Option<String>,
    /// The first line that it prints.
    pub(crate) hello: Value,
}

impl Listening {
    /// Records into `folder`, and prints JSON.
    pub(crate) fn new(folder: &Path, arguments: &[&str]) -> Self {
        Self::spawn(program().current_dir(folder), arguments)
    }

    pub(crate) fn spawn(command: &mut Command, arguments: &[&str]) -> Self {
        let command = command.args(["listen", "--port", "0", "--json"]).args(arguments);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let mut listening =
            Self { child, lines, addr: ([0; 4], 0).into(), ui: None, hello: Value::Null };
        let hello = listening.object();
        let address = hello["listening"].as_str().unwrap().strip_prefix("http://").unwrap();
        listening.addr = address.parse().unwrap();
        listening.ui = hello["ui"].as_str().map(ToOwned::to_owned);
        listening.hello = hello;
        listening
    }

    /// The next line that it prints.
    pub(crate) fn object(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line:?}"))
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.addr)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Sends bytes to an address, and answers everything that comes back.
pub(crate) fn exchange(addr: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(addr).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// A request with this head, closed after its answer; the lines end as HTTP wants it.
pub(crate) fn request(head: &str, body: &str) -> Vec<u8> {
    let head = head.trim().replace('\n', "\r\n");
    let length = body.len();
    format!("{head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}").into_bytes()
}

/// The status of an answer.
pub(crate) fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).unwrap_or_else(|| panic!("{answer:?}")).parse().unwrap()
}

/// The secret whose key is the characters of `text`, where secrets are hex.
pub(crate) fn hex(text: &str) -> String {
    base16ct::lower::encode_string(text.as_bytes())
}
