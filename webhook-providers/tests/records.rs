//! Each module is the one of the record beside it.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use std::{fs, path::PathBuf};

use webhook_generate::Record;

const MODULES: [&str; 6] = ["openai", "resend", "clerk", "lithic", "github", "adyen"];

fn read(file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_module_names_the_specification_of_its_record() {
    for module in MODULES {
        let record = Record::from_json(&read(&format!("{module}.webhooks.json"))).unwrap();
        let text = read(&format!("{module}.rs"));
        assert!(text.contains(&format!("SHA-256 `{}`", record.sha256)), "{module}");
        for version in record.version.split(", ") {
            assert!(text.contains(&format!("version `{version}`")), "{module}");
        }
        assert!(text.contains("The command was `webhook generate --openapi specs/"), "{module}");
    }
}

#[test]
fn a_record_has_every_event_of_its_module() {
    for module in MODULES {
        let record: serde_json::Value =
            serde_json::from_str(&read(&format!("{module}.webhooks.json"))).unwrap();
        let recorded = record["events"].as_object().unwrap();
        let text = read(&format!("{module}.rs"));
        assert_eq!(text.matches("#[event(").count(), recorded.len() + 1, "{module}");
        for event_type in recorded.keys() {
            assert!(text.contains(&format!("\"{event_type}\"")), "{module} {event_type}");
        }
    }
}
