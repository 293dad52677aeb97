//! Programs that receive webhooks, to run and to copy from.
//!
//! | run | what it shows |
//! |---|---|
//! | `cargo run --example quickstart` | both providers on a real socket, and every event sent to itself |
