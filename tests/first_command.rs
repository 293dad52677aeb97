//! The command that a newcomer runs first builds what a receiver needs, and nothing else.

use std::{
    collections::BTreeSet,
    path::Path,
    process::{Command, Output},
};

/// The most crates that `cargo run -p quickstart` may build.
const MOST_CRATES: usize = 90;

/// Crates with which a build script compiles C, or looks for a library that somebody else compiled.
const NEEDS_C: [&str; 5] = ["bindgen", "cc", "cmake", "pkg-config", "vcpkg"];

/// The names of the crates in its build: its own and its build scripts' dependencies.
fn crates() -> BTreeSet<String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let tree = ["tree", "--locked", "--offline", "-p", "quickstart", "--edges", "normal,build"];
    let Output { status, stdout, stderr } = Command::new(env!("CARGO"))
        .args(tree)
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(top)
        .output()
        .unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    let text = String::from_utf8(stdout).unwrap();
    // A crate that is in the tree twice is built once. In two versions it is built twice.
    text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}

#[test]
fn builds_ninety_crates_at_most() {
    let crates = crates();
    assert!(crates.iter().any(|name| name.starts_with("webhook-tower ")), "{crates:#?}");
    assert!(crates.len() <= MOST_CRATES, "{} crates: {crates:#?}", crates.len());
}

#[test]
fn needs_no_c_compiler() {
    let needs_c =
        |name: &String| name.split(' ').next().is_some_and(|name| NEEDS_C.contains(&name));
    let found: Vec<_> = crates().into_iter().filter(needs_c).collect();
    assert!(found.is_empty(), "{found:?}");
}
