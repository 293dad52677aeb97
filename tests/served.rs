//! How much the compiler says of one mistake in an application that is served.
//!
//! Each program of `ui/served` serves its application over SnapTrade's events, and has one mistake.
//! The first line is the headline that its user reads first. `ui` compares whole texts, and mostly
//! of programs that serve nothing; here the errors that follow a mistake are counted.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

/// The errors of one mistake, the true one among them.
const MOST_ERRORS: usize = 3;

/// The lines of all of them together.
const MOST_LINES: usize = 120;

/// The lines of a missing handler, which everybody reads one day.
const MOST_LINES_OF_A_MISSING_HANDLER: usize = 26;

const MANIFEST: &str = r#"
[package]
name = "served"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
webhook-tower = { path = "{workspace}/webhook-tower" }

[workspace]
"#;

/// One line of what cargo writes.
#[derive(Deserialize)]
struct Line {
    reason: String,
    target: Option<Target>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    rendered: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A crate outside of the workspace with a program for each mistake.
fn served_crate() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("served");
    let programs = root.join("src/bin");
    let _ = fs::remove_dir_all(&programs);
    fs::create_dir_all(&programs).unwrap();
    let workspace_path = workspace().to_str().unwrap();
    fs::write(root.join("Cargo.toml"), MANIFEST.replace("{workspace}", workspace_path)).unwrap();
    fs::copy(workspace().join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    for program in programs_here() {
        fs::copy(&program, programs.join(program.file_name().unwrap())).unwrap();
    }
    root
}

fn programs_here() -> impl Iterator<Item = PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/served");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())
}

/// What the compiler says of each program.
fn messages() -> BTreeMap<String, Vec<Message>> {
    let root = served_crate();
    let mut check = Command::new(env!("CARGO"));
    check.current_dir(&root).env("CARGO_TARGET_DIR", root.join("target"));
    check.args(["check", "--bins", "--keep-going", "--offline", "--message-format=json"]);
    let output = check.output().unwrap();
    let mut messages: BTreeMap<String, Vec<Message>> = BTreeMap::new();
    for line in output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let line: Line = serde_json::from_slice(line).unwrap();
        if let (Some(target), Some(message)) = (line.target, line.message) {
            assert_eq!(line.reason, "compiler-message");
            messages.entry(target.name).or_default().push(message);
        }
    }
    assert!(!messages.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    messages
}

/// The errors as a terminal shows them: identical ones once, and without their number.
fn errors(messages: &[Message]) -> Vec<&Message> {
    let mut shown = BTreeSet::new();
    let is_error = |message: &&Message| message.level == "error" && !message.spans.is_empty();
    messages.iter().filter(is_error).filter(|message| shown.insert(&message.rendered)).collect()
}

#[test]
fn one_mistake_is_few_errors_and_few_lines() {
    let messages = messages();
    let mut complaints = Vec::new();
    for program in programs_here() {
        let name = program.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = fs::read_to_string(&program).unwrap();
        let headline = source.lines().next().and_then(|line| line.strip_prefix("// ")).unwrap();
        let errors = errors(messages.get(&name).map_or(&[], Vec::as_slice));
        complaints.extend(complaint(headline, &errors).map(|complaint| {
            let rendered: String = errors.iter().map(|error| error.rendered.as_str()).collect();
            format!("{name}: {complaint}\n{rendered}")
        }));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn complaint(headline: &str, errors: &[&Message]) -> Option<String> {
    let first = errors.first().map_or("nothing", |error| &error.message);
    let lines: usize = errors.iter().map(|error| error.rendered.trim().lines().count()).sum();
    let is_missing = headline.starts_with("no handler");
    let most_lines = if is_missing { MOST_LINES_OF_A_MISSING_HANDLER } else { MOST_LINES };
    if first != headline {
        return Some(format!("says `{first}`, and not `{headline}`"));
    }
    (errors.len() > MOST_ERRORS || lines > most_lines)
        .then(|| format!("{} errors, {lines} lines", errors.len()))
}
