//! Compile: what the macros and the types cost whoever builds an application.
//!
//! Three applications are written below the target directory: one with a handler for each of the 34
//! events, the same with a `match` by hand, and an axum application with one route and nothing else.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use webhook_tower::{EventType, Events as _, snaptrade, sniperoute};

use crate::{
    measure::undisturbed,
    table::{Goal, Row},
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Clean builds of each application, and checks after a change.
const BUILDS: usize = 3;
const CHECKS: usize = 15;

struct Application {
    folder: PathBuf,
    program: String,
}

impl Application {
    fn write(name: &str, program: String, dependencies: &str) -> io::Result<Self> {
        let target = env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
        let folder = std::path::absolute(target)?.join("compile").join(name);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!("{MANIFEST}{dependencies}").replace("NAME", name);
        fs::write(folder.join("Cargo.toml"), manifest.replace("ROOT", ROOT))?;
        fs::copy(Path::new(ROOT).join("rust-toolchain.toml"), folder.join("rust-toolchain.toml"))?;
        // The same versions for all of them.
        fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"), folder.join("Cargo.lock"))?;
        let application = Self { folder, program };
        application.change(0)?;
        Ok(application)
    }

    /// Writes the program with this number in one of its handlers.
    fn change(&self, number: usize) -> io::Result<()> {
        let program = self.program.replace("NUMBER", &number.to_string());
        fs::write(self.folder.join("src/main.rs"), program)
    }

    /// The nanoseconds of processor time that cargo and all its compilers take.
    fn cargo(&self, arguments: &str) -> io::Result<f64> {
        let script = format!("TIMEFORMAT='%U %S'; time cargo {arguments} --quiet 2>/dev/null");
        let mut command = Command::new("bash");
        command.args(["-c", &script]).current_dir(&self.folder);
        let output = command.env("CARGO_TARGET_DIR", self.folder.join("target")).output()?;
        let times = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(io::Error::other(format!("cargo {arguments}: {}", self.folder.display())));
        }
        Ok(times.split_whitespace().filter_map(|time| time.parse::<f64>().ok()).sum::<f64>() * 1e9)
    }

    /// The program as the compiler sees it after all macros, in lines.
    fn expanded(&self) -> io::Result<f64> {
        let mut command = Command::new("cargo");
        command.args(["rustc", "--quiet", "--profile=check", "--", "-Zunpretty=expanded"]);
        command.env("RUSTC_BOOTSTRAP", "1").current_dir(&self.folder);
        let output = command.env("CARGO_TARGET_DIR", self.folder.join("expanded")).output()?;
        Ok(String::from_utf8_lossy(&output.stdout).lines().count() as f64)
    }
}

pub fn rows() -> io::Result<(Vec<Row>, String)> {
    let ours = Application::write("ours", with_handlers(), OURS)?;
    let by_hand = Application::write("by-hand", with_a_match(), OURS)?;
    let minimal = Application::write("minimal", MINIMAL.to_owned(), AXUM)?;
    for application in [&ours, &by_hand, &minimal] {
        application.cargo("fetch")?;
    }
    let builds = race([&ours, &by_hand, &minimal], BUILDS, |application, _| {
        _ = fs::remove_dir_all(application.folder.join("target"));
        application.cargo("build")
    })?;
    // The first check is the one of all dependencies.
    for application in [&ours, &by_hand, &minimal] {
        application.cargo("check")?;
    }
    let checks = race([&ours, &by_hand, &minimal], CHECKS, |application, round| {
        application.change(round)?;
        application.cargo("check")
    })?;
    let rows = vec![
        row(
            "clean `cargo build`, 34 handlers",
            builds[0],
            MATCH_NAME,
            builds[1],
            Goal::AtMost(1.1),
        ),
        row("…", builds[0], AXUM_NAME, builds[2], Goal::None),
        row("`cargo check` after a change", checks[0], MATCH_NAME, checks[1], Goal::None),
        row("…", checks[0], AXUM_NAME, checks[2], Goal::None),
    ];
    let plain = Application::write("plain", without_attributes(), OURS)?;
    let lines = (ours.expanded()? - plain.expanded()?) / events().count() as f64;
    let expansion =
        format!("A handler expands to {lines:.0} lines beside the function itself.\n\n");
    Ok((rows, expansion))
}

const AXUM_NAME: &str = "an axum application with one route";
const MATCH_NAME: &str = "the same with a `match` by hand";

fn row(what: &str, ours: f64, against: &str, theirs: f64, goal: Goal) -> Row {
    Row::new(&format!("{what}, CPU"), ours, against, theirs, goal)
}

fn race<const N: usize>(
    applications: [&Application; N],
    rounds: usize,
    mut run: impl FnMut(&Application, usize) -> io::Result<f64>,
) -> io::Result<[f64; N]> {
    let mut samples = [const { Vec::new() }; N];
    for round in 0..rounds {
        for (application, samples) in applications.iter().zip(&mut samples) {
            samples.push(run(application, round + 1)?);
        }
    }
    Ok(samples.map(undisturbed))
}

/// Module and variant of every event, the unrecognized ones included.
fn events() -> impl Iterator<Item = (&'static str, &'static str)> {
    let of = |module, types: &'static [EventType]| {
        let variants = types.iter().map(|event_type| event_type.variant).chain(["Unrecognized"]);
        variants.map(move |variant| (module, variant))
    };
    of("snaptrade", snaptrade::Event::TYPES).chain(of("sniperoute", sniperoute::Event::TYPES))
}

fn handlers(attribute: impl Fn(&str) -> String) -> String {
    let handler = |(number, (module, variant)): (usize, (&str, &str))| {
        let (path, n) = (format!("{module}::{variant}"), if number == 5 { "NUMBER" } else { "0" });
        let attribute = attribute(&path);
        format!(
            "    {attribute}\n    async fn handler_{number}(&self, event: {path}) {{\n        \
             println!(\"{n} {{event:?}}\");\n    }}\n\n"
        )
    };
    events().enumerate().map(handler).collect()
}

fn with_handlers() -> String {
    let handlers = handlers(|path| format!("#[on({path})]"));
    format!("{HEAD}{SERVICES}#[webhooks]\nimpl Application {{\n{handlers}}}\n")
}

fn with_a_match() -> String {
    let handlers = handlers(|_| String::new());
    let arms = |wanted: &str| -> String {
        let events = events().enumerate().filter(|(_, (module, _))| *module == wanted);
        let arm = |(number, (module, variant))| {
            format!(
                "            {module}::Event::{variant}(e) => self.handler_{number}(e).await,\n"
            )
        };
        events.map(arm).collect()
    };
    let (snaptrade, sniperoute) = (arms("snaptrade"), arms("sniperoute"));
    format!(
        "{HEAD}{MATCHES}impl Application {{
    async fn snaptrade(&self, event: snaptrade::Event) {{
        match event {{\n{snaptrade}        }}
    }}

    async fn sniperoute(&self, event: sniperoute::Event) {{
        match event {{\n{sniperoute}        }}
    }}\n\n{handlers}}}\n"
    )
}

/// Nothing but the functions, to tell what the attributes add.
fn without_attributes() -> String {
    let handlers = handlers(|_| String::new());
    format!("{HEAD}fn main() {{}}\n\nimpl Application {{\n{handlers}}}\n")
}

const MANIFEST: &str = r#"
[package]
name = "NAME"
edition = "2024"

[workspace]

[dependencies]
axum = { version = "0.8.9", default-features = false, features = ["http1", "json", "tokio"] }
tokio = { version = "1.54.1", features = ["macros", "net", "rt"] }
"#;

const AXUM: &str = r#"
serde = { version = "1.0.229", features = ["derive"] }
"#;

const OURS: &str = r#"
webhook-tower = { path = "ROOT/webhook-tower", features = ["testing"] }
"#;

const MINIMAL: &str = r#"
use axum::{Json, Router, routing::post};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Event {
    id: String,
}

async fn handler(Json(event): Json<Event>) {
    println!("NUMBER {event:?} {}", event.id);
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    axum::serve(listener, Router::new().route("/", post(handler))).await
}
"#;

const HEAD: &str = "\
#![allow(dead_code, unused_imports)]
use std::sync::Arc;
use axum::{Router, body::Bytes, extract::State, http::{HeaderMap, StatusCode}, routing::post};
use webhook_tower::{
    Endpoint, SnapTrade, SnipeRoute, WebhookService, snaptrade, sniperoute, testing, webhooks,
};

struct Application;

";

const SERVICES: &str = r#"
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let application = Arc::new(Application);
    let snaptrade = WebhookService::new(testing::endpoint::<SnapTrade>(), application.clone());
    let sniperoute = WebhookService::new(testing::endpoint::<SnipeRoute>(), application);
    let app = Router::new()
        .route_service("/snaptrade", snaptrade)
        .route_service("/sniperoute", sniperoute);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    axum::serve(listener, app).await
}

"#;

const MATCHES: &str = r#"
async fn receive_snaptrade(headers: HeaderMap, body: Bytes) -> StatusCode {
    match testing::endpoint::<SnapTrade>().verify(headers, body) {
        Ok(delivery) => {
            Application.snaptrade(delivery.decode()).await;
            StatusCode::OK
        }
        Err(rejection) => rejection.status(),
    }
}

async fn receive_sniperoute(headers: HeaderMap, body: Bytes) -> StatusCode {
    match testing::endpoint::<SnipeRoute>().verify(headers, body) {
        Ok(delivery) => {
            Application.sniperoute(delivery.decode()).await;
            StatusCode::OK
        }
        Err(rejection) => rejection.status(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let app = Router::new()
        .route("/snaptrade", post(receive_snaptrade))
        .route("/sniperoute", post(receive_sniperoute));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    axum::serve(listener, app).await
}

"#;
