//! Machine: what the numbers belong to.

use std::{fs, process::Command, thread};

/// Processor, kernel, compiler, time and commit, as a line of Markdown.
pub fn describe() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, model)| model);
    let sha = if cpu.contains(" sha_ni") { "with" } else { "without" };
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let kernel = output("uname", &["-sr"]);
    let rustc = output("rustc", &["--version"]);
    let date = output("date", &["--utc", "+%Y-%m-%d %H:%M UTC"]);
    let mut commit = output("git", &["rev-parse", "--short", "HEAD"]);
    let changed = output("git", &["status", "--porcelain", "--", "..", ":!README.md"]);
    if !changed.is_empty() {
        commit += " with changes";
    }
    format!(
        "{model}, {cores} cores, {sha} SHA extensions, shared with other programs; \
         {kernel}; {rustc}; {date}; commit {commit}.\n\n"
    )
}

fn output(program: &str, arguments: &[&str]) -> String {
    let here = env!("CARGO_MANIFEST_DIR");
    let output = Command::new(program).args(arguments).current_dir(here).output();
    output.map_or_else(|_| "unknown".into(), |o| String::from_utf8_lossy(&o.stdout).trim().into())
}
