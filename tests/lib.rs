//! Tests that need more than one crate, and the provider that they receive from.

#[path = "ui/acme.rs"]
pub mod acme;
