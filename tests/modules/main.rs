//! No crate has a circle of modules: each can be read after those that it uses.
//!
//! A file is a module here. It uses another one where a path in it leads there, through
//! re-exports to the file that defines the name. `mod` lines, re-exports and tests use nothing.

mod circles;
mod source;

use std::{fs, path::Path};

use self::{circles::circles, source::Source};

/// All crates of the library.
const FREE: [&str; 10] = [
    "webhook-core",
    "webhook-macros",
    "webhook-tower",
    "webhook-cli",
    "webhook-endpoints",
    "webhook-generate",
    "webhook-providers",
    "webhook-sqlite",
    "webhook-postgres",
    "webhook-inbox",
];

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn circles_of(name: &str) -> Vec<String> {
    circles(&Source::read(&top().join(name).join("src")))
}

#[test]
fn no_crate_has_a_circle_of_modules() {
    for name in FREE {
        let circles = circles_of(name);
        assert!(circles.is_empty(), "{name}:\n{}", circles.join("\n"));
    }
}

/// The crates whose `lib.rs` stands in reading order, as ARCHITECTURE.md says.
const IN_READING_ORDER: [&str; 2] = ["webhook-core", "webhook-tower"];

#[test]
fn each_module_uses_only_those_above_it() {
    IN_READING_ORDER.iter().for_each(|name| is_in_reading_order(&top().join(name).join("src")));
}

fn is_in_reading_order(folder: &Path) {
    let front_page = fs::read_to_string(folder.join("lib.rs")).unwrap();
    let modules = front_page.lines().map(|line| line.trim_start_matches("pub "));
    let modules: Vec<_> =
        modules.filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect();
    let place = |name: &str| modules.iter().position(|m| Some(*m) == name.split("::").next());
    let source = Source::read(folder);
    for name in source.names().filter(|name| place(name).is_some()) {
        for used in source.uses(name) {
            assert!(place(used) <= place(name), "{name} uses {used}, which is below it");
        }
    }
}

#[test]
fn every_crate_is_looked_at() {
    for folder in fs::read_dir(top()).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        let is_listed = FREE.contains(&&*name);
        assert!(is_listed || !name.starts_with("webhook-"), "{name} is in no list");
    }
}

/// The circles of made-up files.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    circles(&Source::of(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))))
}

#[test]
fn finds_two_files_that_use_each_other() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "use super::{a::{self, A}, c}; pub struct B;"),
        ("c.rs", "pub fn c() {}"),
    ];
    assert_eq!(found(&files), ["a → b, b → a"]);
}

#[test]
fn finds_a_path_that_is_not_imported() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub fn a() { crate::b::b() }"),
        ("b/mod.rs", "pub fn b() { inner::f() } mod inner;"),
        ("b/inner.rs", "pub fn f() { super::super::a::a() }"),
    ];
    assert_eq!(found(&files), ["a → b, b → b::inner, b::inner → a"]);
}

#[test]
fn finds_a_folder_whose_front_page_uses_what_uses_it() {
    let files = [
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod b; pub(crate) use self::b::B; pub struct A(B);"),
        ("a/b.rs", "use super::A; pub struct B;"),
    ];
    assert_eq!(found(&files), ["a → a::b, a::b → a"]);
}

#[test]
fn follows_a_re_export_to_what_it_names() {
    let files = [
        ("lib.rs", "mod a; pub mod c; pub use self::{a::*, c::C};"),
        ("a/mod.rs", "mod b; mod d; pub use self::b::B; pub use self::d::D;"),
        ("a/b.rs", "use crate::C; pub struct B;"),
        ("a/d.rs", "use super::B; use crate::B as Other; pub struct D;"),
        ("c.rs", "pub struct C;"),
    ];
    assert_eq!(found(&files), [""; 0]);
}

#[test]
fn looks_into_no_comment_and_no_test() {
    let files = [
        ("lib.rs", "mod a; mod b; #[cfg(test)] mod seen;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        (
            "b.rs",
            "//! [`A`](crate::a::A)\n// use crate::a::A;\npub const B: &str = \"crate::a::A\";\n\
             #[cfg(test)] mod tests { use crate::a::A; } #[cfg(test)] use crate::a::A;",
        ),
        ("seen.rs", "use crate::a::A; pub struct Seen;"),
    ];
    assert_eq!(found(&files), [""; 0]);
}
