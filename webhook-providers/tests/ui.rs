//! What the compiler says of an application that leaves out an event of a generated provider.
//!
//! After a change run `TRYBUILD=overwrite cargo test -p webhook-providers --all-features --test ui`.

#![cfg(all(feature = "openai", feature = "resend"))]

#[test]
fn a_missing_handler_is_named() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
