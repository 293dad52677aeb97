//! What the compiler says of an application that leaves out an event.
//!
//! After a change run `TRYBUILD=overwrite cargo test -p webhook-providers --all-features --test ui`.

#![cfg(all(
    feature = "openai",
    feature = "resend",
    feature = "github",
    feature = "adyen",
    feature = "discord",
    feature = "shopify",
    feature = "slack",
    feature = "standard-webhooks",
    feature = "stripe"
))]

#[test]
fn a_missing_handler_is_named() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
