//! Hints: what somebody did to a secret or a body, found out by trying.

use webhook_tower::{SnapTrade, jiff::Timestamp};

use super::{PING, file, headers, refused, renamed, snaptrade, sniperoute, verify};
use crate::support::{
    CONSUMER_KEY, Run, SIGNING_SECRET, endpoint, hex, program, run, webhook_reading,
};

/// The same delivery as `JSON.stringify(…, null, 2)` writes it.
const INDENTED: &str = r#"{
  "type": "test.ping",
  "id": "evt_1",
  "created_at": "2026-01-01T00:00:00Z",
  "data": {
    "x": 1
  }
}"#;

const SORTED: &str =
    r#"{"created_at":"2026-01-01T00:00:00Z","data":{"x":1},"id":"evt_1","type":"test.ping"}"#;

/// A body that is not in its canonical form.
const RAW: &str = r#"{"eventType": "USER_DELETED", "webhookId": "1"}"#;

/// `hmac.new(b"a consumer key for the tests", RAW, "sha256")` of Python.
const RAW_TAG: &str = "Nwb9pt94jdFSkshKRORuiPB7eymGjQGVfyfr9i1gOGU=";

#[test]
fn a_hex_secret_that_was_taken_as_text() {
    // What `openssl dgst -sha256 -hmac "$SECRET"` makes, which many scripts sign with.
    let text = hex(SIGNING_SECRET);
    let run = verify(&file(&sniperoute(&text, PING), PING));
    let hint = "The signature fits the secret taken as text. sniperoute takes it as hex";
    refused(&run, "signature", Some("signature_mismatch"), hint);
}

/// The delivery of SnapTrade that `key` signed, verified with `text` in the environment.
fn verified_with(text: &str, key: &str) -> Run {
    let (headers, body) = snaptrade(key);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("captured.http");
    std::fs::write(&path, file(&headers, &body)).unwrap();
    let mut command = program();
    run(command.env("SNAPTRADE_CONSUMER_KEY", text).args(["verify", "--json", "--file"]).arg(path))
}

#[test]
fn a_text_secret_that_was_taken_as_hex_or_base64() {
    let key = "sixteen or more!";
    let hex = hex(key);
    let hint = "The signature fits the secret taken as hex. snaptrade takes it as text";
    refused(&verified_with(&hex, key), "signature", Some("signature_mismatch"), hint);
    let base64 = "c2l4dGVlbiBvciBtb3JlIQ==";
    refused(&verified_with(base64, key), "signature", Some("signature_mismatch"), "as base64");
}

#[test]
fn a_secret_with_blanks_or_quotes() {
    let blanks = verified_with(" the key\n", "the key");
    refused(&blanks, "secret", None, "fits the secret without the white space around it");
    let quotes = verified_with("\"the key\"", "the key");
    refused(&quotes, "signature", Some("signature_mismatch"), "without the quotes");
    let marked = verified_with("the key", "\"the key\"");
    refused(&marked, "signature", Some("signature_mismatch"), "with quotes around it");
    let prefix = verified_with("whsec_the key", "the key");
    refused(&prefix, "signature", Some("signature_mismatch"), "before its last `_`");
}

#[test]
fn a_secret_with_what_was_pasted_along() {
    let mismatch = Some("signature_mismatch");
    for (text, hint) in [
        ("\u{201c}the key\u{201d}", "fits the secret without the quotes around it"),
        ("\u{201e}the key\u{201c}", "fits the secret without the quotes around it"),
        (r"the key\n", r"fits the secret without the two characters `\n` at its end"),
        (r"the key\r\n", r"fits the secret without the two characters `\n` at its end"),
        ("NAME=the key", "fits the secret without the name and the `=` before it"),
        ("NAME=\u{2018}the key\u{2019}", "fits the secret without the name and the `=` before it"),
        ("dGhlIGtleQo=", "fits the secret taken as base64, without the line break in it"),
        ("746865206b65790a", "fits the secret taken as hex, without the line break in it"),
    ] {
        refused(&verified_with(text, "the key"), "signature", mismatch, hint);
    }
    for (key, hint) in [
        ("\u{201c}the key\u{201d}", "fits the secret with quotes around it"),
        (r"the key\n", r"fits the secret with the two characters `\n` behind it"),
        ("dGhlIGtleQo=", "fits the secret in base64, together with a line break"),
        ("SNAPTRADE_CONSUMER_KEY=the key", "fits the secret with its name and a `=` before it"),
    ] {
        refused(&verified_with("the key", key), "signature", mismatch, hint);
    }
    for text in ["\u{feff}the key", "the\u{ad} key\u{200b}"] {
        let hint = "fits the secret without the characters in it that cannot be seen";
        refused(&verified_with(text, "the key"), "secret", None, hint);
    }
    // Where secrets are encoded, the line break is encoded with them on one side.
    let with_line = sniperoute(&hex("sixteen or more!\n"), PING);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("captured.http");
    std::fs::write(&path, file(&with_line, PING)).unwrap();
    let mut command = program();
    command.env("SNIPEROUTE_WEBHOOK_SECRET", hex("sixteen or more!"));
    let run = run(command.args(["verify", "--json", "--file"]).arg(path));
    refused(&run, "signature", mismatch, "taken as hex, with a line break behind it");
}

#[test]
fn a_secret_that_the_other_side_reads_with_its_line_break() {
    // A line break stands at the end of the text, so it cannot be a `Secret`; as hex it can.
    let line = hex(&format!("{SIGNING_SECRET}\n"));
    let run = verify(&file(&sniperoute(&line, PING), PING));
    refused(&run, "signature", Some("signature_mismatch"), "with a line break behind it");
}

#[test]
fn the_secret_of_the_body() {
    let endpoint = endpoint::<SnapTrade>(CONSUMER_KEY);
    let body = r#"{"webhookSecret":"SCNsZYmJcuXRiznplDdL","eventType":"USER_DELETED"}"#;
    let signed = endpoint.sign(body, Timestamp::now()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("captured.http");
    std::fs::write(&path, file(&headers(&signed), body)).unwrap();
    let mut command = program();
    command.env("SNAPTRADE_CONSUMER_KEY", "SCNsZYmJcuXRiznplDdL");
    let run = run(command.args(["verify", "--json", "--file"]).arg(path));
    refused(
        &run,
        "signature",
        Some("signature_mismatch"),
        "stands in the body, as `webhookSecret`",
    );
}

/// As Python's `json.dumps` writes it.
fn python_layout(json: &str) -> String {
    json.replace("\":", "\": ").replace(',', ", ")
}

#[test]
fn a_body_that_was_written_anew() {
    let headers = sniperoute(SIGNING_SECRET, PING);
    for (body, hint) in [
        (format!("{PING}\n"), "without the line break"),
        (python_layout(PING), "without the white space between its parts"),
        (PING.replace('{', "{\r\n  "), "without the white space"),
    ] {
        refused(&verify(&file(&headers, &body)), "signature", Some("signature_mismatch"), hint);
    }
    for (signed, hint) in [
        (format!("{PING}\n"), "with a line break at its end"),
        (python_layout(PING), "Python's `json.dumps`"),
        (INDENTED.to_owned(), "indentation of two"),
        (SORTED.to_owned(), "members sorted"),
    ] {
        let run = verify(&file(&sniperoute(SIGNING_SECRET, &signed), PING));
        refused(&run, "signature", Some("signature_mismatch"), hint);
    }
}

#[test]
fn a_file_that_an_editor_saved() {
    let authentic = sniperoute(SIGNING_SECRET, PING);
    let as_text = sniperoute(&hex(SIGNING_SECRET), PING);
    for end in ["\n", "\r\n"] {
        for (headers, body, hint) in [
            (&authentic, PING, "this secret and the body without the line break at its end, which"),
            (&as_text, PING, "the secret taken as text, over the body without the line break"),
        ] {
            let run = verify(&file(headers, &format!("{body}{end}")));
            let object = refused(&run, "signature", Some("signature_mismatch"), hint);
            assert!(!object["hints"].to_string().contains("proxy"), "{object:#}");
        }
        let run = verify(&file(&authentic, &format!("{}{end}", python_layout(PING))));
        refused(&run, "signature", Some("signature_mismatch"), "without the white space between");
        let raw = [("signature".to_owned(), RAW_TAG.to_owned())];
        let run = verify(&file(&raw, &format!("{RAW}{end}")));
        let hint = "as it came without the line break at its end. snaptrade signs";
        refused(&run, "signature", Some("signature_mismatch"), hint);
        let elsewhere = renamed(&authentic, "sr-signature", "x-signed");
        let run = verify(&file(&elsewhere, &format!("{PING}{end}")));
        let hint = "it fits this body without the line break at its end and this secret";
        refused(&run, "headers", Some("missing_signature"), hint);
    }
}

#[test]
fn a_line_break_that_somebody_added_on_the_way() {
    let length = ("content-length".to_owned(), (PING.len() + 1).to_string());
    let announced = [sniperoute(SIGNING_SECRET, PING), vec![length]].concat();
    let run = verify(&file(&announced, &format!("{PING}\n")));
    refused(&run, "signature", Some("signature_mismatch"), "a proxy");
}

#[test]
fn a_signature_over_the_raw_body() {
    // SnapTrade's page calls it a hash of the body, and shows code that signs the canonical form.
    let headers = [("signature".to_owned(), RAW_TAG.to_owned())];
    let hint = "The signature fits the body as it came. snaptrade signs its canonical form";
    let object =
        refused(&verify(&file(&headers, RAW)), "signature", Some("signature_mismatch"), hint);
    assert_eq!(object["canonical"], r#"{"eventType":"USER_DELETED","webhookId":"1"}"#);
    let run = webhook_reading(file(&headers, RAW).as_bytes(), &["verify", "--file", "-"]);
    assert!(run.stdout.contains("the body as it came\n{\"eventType\": \"USER"), "{run:?}");
    assert!(run.stdout.contains("as it is signed\n{\"eventType\":\"USER"), "{run:?}");
}

#[test]
fn a_signature_that_nothing_explains() {
    let run = verify(&file(&sniperoute(&SIGNING_SECRET.replace('5', "6"), PING), PING));
    refused(&run, "signature", Some("signature_mismatch"), "None of the usual mistakes");
}
