//! What the macros accept, and what the compiler says of each mistake.
//!
//! One mistake in each file of `ui/fail`, which is named by it; the text beside it is what a user
//! reads. After a change run `TRYBUILD=overwrite cargo test -p webhook-tests --test ui` and read
//! the difference as one.
//!
//! The programs are built, and not only checked, because some among them pass: what depends on a
//! constant of the provider is found only then. So is it with `trybuild=<name>` on the command line,
//! when a second one names a program that passes.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/fail/*.rs");
}
