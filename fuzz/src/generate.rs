//! A module from any specification: it is one that Rust can read, or an error says where the fault is.

use webhook_generate::{Error, Generated, Generator, Record};

/// The input is a specification, JSON or YAML.
pub fn run(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let by_member = Generator::new("Acme", "svix").samples("samples").make_samples();
    let by_header = Generator::new("Acme", "github").header("x-acme-event").samples("samples");
    for generator in [by_member, by_header] {
        match generator.generate(text) {
            Ok(generated) => is_whole(&generated),
            Err(error) => assert!(says_where(&error), "{error}"),
        }
    }
}

fn is_whole(generated: &Generated) {
    assert!(syn::parse_file(&generated.module).is_ok(), "{}", generated.module);
    let record = Record::from_json(&generated.record.to_json()).unwrap();
    assert_eq!(record, generated.record, "a record is read as it was written");
    assert_eq!(record.changes(&generated.record), []);
    for (_, sample) in &generated.samples {
        assert!(serde_json::from_str::<serde_json::Value>(sample).is_ok(), "{sample}");
    }
}

/// What is neither JSON nor YAML has a line, and a specification without a webhook has no place.
fn says_where(error: &Error) -> bool {
    let said = error.to_string();
    error.place().is_some() || ["line ", "there are no webhooks"].iter().any(|it| said.contains(it))
}
