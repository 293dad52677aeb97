//! A program of one's own, with a provider that nobody else knows.

use std::process::ExitCode;

use webhook_cli::Cli;
use webhook_tower::{
    Endpoint, Events, Provider, Scheme, Secret, SignatureEncoding, SignedPart, Unrecognized,
};

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

/// A provider that puts several events into one body.
struct Shop;

mod shop {
    use webhook_tower::Events;

    use super::Shop;

    pub(super) type Unrecognized = webhook_tower::Unrecognized<Shop>;

    #[derive(Debug, Events)]
    #[events(provider = Shop, tag = "kind")]
    pub(super) enum Event {
        #[event("parcel.sent", sample = "parcel.sent.json")]
        Sent(Sent),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    #[derive(Debug, serde::Deserialize)]
    pub(super) struct Sent {}
}

impl Provider for Shop {
    type Events = shop::Event;
    const NAME: &'static str = "shop";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("shop-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .batch_in("orders", 3);
}

#[test]
fn several_events_in_a_body_are_signed_and_verified() {
    let run = |arguments: &[&str]| {
        let program = Cli::new().provider::<Shop>().secret_in("CARGO_PKG_NAME");
        program.run([&["webhook"], arguments].concat())
    };
    assert_eq!(run(&["sign", "shop::Sent"]), ExitCode::SUCCESS);
    let folder = tempfile::tempdir().unwrap();
    let (file, body) = (folder.path().join("captured.http"), folder.path().join("body.json"));
    let endpoint = Endpoint::<Shop>::new(Secret::new("webhook-cli").unwrap()).unwrap();
    for (body_text, expected) in [
        (r#"{"orders":[{"kind":"parcel.sent"},{"kind":"parcel.sent"}]}"#, ExitCode::SUCCESS),
        (r#"{"orders":[]}"#, ExitCode::SUCCESS),
        (r#"{"orders":[7]}"#, ExitCode::FAILURE),
        (r#"{"orders":[{},{},{},{}]}"#, ExitCode::FAILURE),
        (r#"{"kind":"parcel.sent"}"#, ExitCode::FAILURE),
    ] {
        let signed = endpoint.sign(body_text, endpoint.now()).unwrap();
        let tag = signed.headers["shop-signature"].to_str().unwrap();
        std::fs::write(&file, format!("shop-signature: {tag}\n\n{body_text}")).unwrap();
        assert_eq!(run(&["verify", "--file", file.to_str().unwrap()]), expected, "{body_text}");
    }
    std::fs::write(&body, r#"{"orders":[{"kind":"parcel.sent"}]}"#).unwrap();
    let of_a_file = ["sign", "shop::Sent", "--file", body.to_str().unwrap()];
    assert_eq!(run(&of_a_file), ExitCode::SUCCESS);
}
