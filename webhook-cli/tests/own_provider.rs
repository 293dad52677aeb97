//! A program of one's own, with a provider that nobody else knows.

use std::process::ExitCode;

use webhook_cli::Cli;
use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart, Unrecognized};

/// A provider that signs its body, and neither a time nor an id.
struct Acme;

type Unknown = Unrecognized<Acme>;

#[derive(Debug, serde::Deserialize)]
struct Sent {
    #[expect(dead_code, reason = "only its form matters here")]
    parcel: String,
}

#[derive(Debug, Events)]
#[events(provider = Acme, tag = "kind")]
enum Event {
    #[event("parcel.sent", sample = "parcel.sent.json")]
    Sent(Sent),
    #[event(unrecognized)]
    Unknown(Unknown),
}

impl Provider for Acme {
    type Events = Event;
    const NAME: &'static str = "acme";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("acme-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .prefix("sha256=");
}

/// Runs the program; a variable that cargo sets stands for a secret.
fn run(arguments: &[&str]) -> ExitCode {
    let program = Cli::new().provider::<Acme>().secret_in("CARGO_PKG_NAME");
    program.run([&["webhook"], arguments].concat())
}

#[test]
fn its_events_are_in_the_table_beside_the_others() {
    assert_eq!(run(&["events", "acme::Sent"]), ExitCode::SUCCESS);
    assert_eq!(run(&["events", "acme::parcel.sent"]), ExitCode::SUCCESS);
    assert_eq!(run(&["events", "snaptrade"]), ExitCode::SUCCESS);
    assert_eq!(run(&["events", "acme::Lost"]), ExitCode::from(2));
    assert_eq!(Cli::new().run(["webhook", "events", "acme"]), ExitCode::from(2));
}

#[test]
fn it_is_signed_and_verified() {
    assert_eq!(run(&["sign", "acme::Sent"]), ExitCode::SUCCESS);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("captured.http");
    // `hmac.new(b"webhook-cli", body, "sha256").hexdigest()` of Python.
    let body = r#"{"kind":"parcel.sent","parcel":"P-1"}"#;
    for (tag, expected) in [(TAG, ExitCode::SUCCESS), (&TAG.replace('a', "b"), ExitCode::FAILURE)] {
        std::fs::write(&file, format!("acme-signature: sha256={tag}\n\n{body}")).unwrap();
        assert_eq!(run(&["verify", "--file", file.to_str().unwrap()]), expected);
    }
}

const TAG: &str = "0a7494a131320d461f6fe38421d21563d790cbf14cd3ee0d411717d3cedcfff7";

#[test]
fn a_scheme_without_a_time_has_no_old_deliveries() {
    let stale = ["send", "acme::Sent", "--stale", "10m", "--to", "http://127.0.0.1:9/"];
    assert_eq!(run(&stale), ExitCode::from(2));
}
