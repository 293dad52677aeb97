//! The compiler knows every event: an application that handles all of both providers compiles, and
//! without any one of its handlers it does not.
//!
//! The programs are written here, one for each event and a whole one, and checked by the compiler in
//! one run, as targets of a package of their own below the target directory.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use webhook_tower::{Events, snaptrade, sniperoute};

/// The events of both providers as an application writes them: `snaptrade::UserRegistered`.
fn events() -> Vec<String> {
    fn paths<E: Events>() -> impl Iterator<Item = String> {
        let variants = E::TYPES.iter().map(|event_type| event_type.variant);
        variants.chain(["Unrecognized"]).map(|variant| format!("{}::{variant}", E::PROVIDER))
    }
    paths::<snaptrade::Event>().chain(paths::<sniperoute::Event>()).collect()
}

/// What the compiler says where an event has no handler, error by error.
///
/// Of an application in an `Arc` it reports the unrecognized event twice: as what the service asks for
/// first, and as a handler that the application lacks.
fn messages(event: &str) -> Vec<String> {
    let unrecognized = |provider| {
        let lacking = format!("`webhook_tower::Unrecognized<{provider}>`");
        vec![
            format!("no handler for the unrecognized events of `{provider}`"),
            format!("no handler for the webhook event {lacking}"),
        ]
    };
    match event {
        "snaptrade::Unrecognized" => unrecognized("SnapTrade"),
        "sniperoute::Unrecognized" => unrecognized("SnipeRoute"),
        _ => vec![format!("no handler for the webhook event `webhook_tower::{event}`")],
    }
}

/// A program that handles these events and receives from both providers.
fn program<'e>(events: impl Iterator<Item = &'e String>) -> String {
    let handlers = events.enumerate().map(|(number, event)| {
        format!(
            "    #[on({event})]\n    async fn handler_{number}(&self, _event: {event}) {{}}\n\n"
        )
    });
    PROGRAM.replace("    // handlers\n", &handlers.collect::<String>())
}

const PROGRAM: &str = "\
use std::sync::Arc;
use webhook_tower::{SnapTrade, SnipeRoute, WebhookService, snaptrade, sniperoute, testing, webhooks};

struct Application;

#[webhooks]
impl Application {
    // handlers
}

fn main() {
    let application = Arc::new(Application);
    drop(WebhookService::new(testing::endpoint::<SnapTrade>(), application.clone()));
    drop(WebhookService::new(testing::endpoint::<SnipeRoute>(), application));
}
";

const MANIFEST: &str = r#"
[package]
name = "exhaustive"
edition = "2024"

[workspace]

[dependencies]
webhook-tower = { path = "WORKSPACE/webhook-tower", features = ["testing"] }
"#;

/// A package below the target directory, which the compiler keeps for the next run.
struct Package {
    folder: PathBuf,
    workspace: PathBuf,
}

impl Package {
    fn write(programs: &BTreeMap<String, String>) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exhaustive");
        let programs_folder = folder.join("src/bin");
        drop(fs::remove_dir_all(&programs_folder));
        fs::create_dir_all(&programs_folder).unwrap();
        for (name, source) in programs {
            fs::write(programs_folder.join(name).with_extension("rs"), source).unwrap();
        }
        let manifest = MANIFEST.replace("WORKSPACE", &workspace.display().to_string());
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        // The same releases as in the workspace, which are there without a network.
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder, workspace }
    }

    /// The errors of each program, by its name.
    fn check(&self) -> BTreeMap<String, Vec<Value>> {
        let checked = Command::new(env!("CARGO"))
            .args(["check", "--bins", "--keep-going", "--offline", "--message-format=json"])
            .arg("--manifest-path")
            .arg(self.folder.join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            // The workspace's toolchain file is the one that counts.
            .current_dir(&self.workspace)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let mut errors = BTreeMap::<String, Vec<Value>>::new();
        for line in std::str::from_utf8(&checked.stdout).unwrap().lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let name = || line["target"]["name"].as_str().unwrap().to_owned();
            match line["reason"].as_str() {
                Some("compiler-message") if line["message"]["level"] == "error" => {
                    errors.entry(name()).or_default().push(line["message"].clone());
                }
                Some("compiler-artifact") => drop(errors.entry(name()).or_default()),
                _ => {}
            }
        }
        let stderr = String::from_utf8_lossy(&checked.stderr);
        assert!(errors.contains_key("whole"), "nothing was checked: {stderr}");
        errors
    }
}

#[test]
fn an_application_compiles_only_with_a_handler_for_each_of_the_34_events() {
    let events = events();
    assert_eq!(events.len(), 34);
    let without = |missing: &String| program(events.iter().filter(|event| *event != missing));
    let name = |event: &str| format!("without_{}", event.replace("::", "_"));
    let mut programs: BTreeMap<_, _> =
        events.iter().map(|event| (name(event), without(event))).collect();
    programs.insert("whole".into(), program(events.iter()));

    let errors = Package::write(&programs).check();
    assert_eq!(errors["whole"], [Value::Null; 0]);
    for event in &events {
        let name = name(event);
        // Cargo adds a summary, which has no code.
        let errors: Vec<_> = errors.get(&name).into_iter().flatten().collect();
        let coded: Vec<_> = errors.iter().filter(|error| !error["code"].is_null()).collect();
        let rendered = |error: &&&Value| error["rendered"].as_str().unwrap().to_owned();
        let text: String = coded.iter().map(rendered).collect();
        assert!(coded.iter().all(|error| error["code"]["code"] == "E0277"), "{name}: {text}");
        let seen: Vec<_> = coded.iter().map(|error| error["message"].as_str().unwrap()).collect();
        assert_eq!(seen, messages(event), "{name}: {text}");
    }
}
