//! What `--check` tells, and what it does not.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use webhook_generate::{Change, Generator, Record};

const SPECIFICATION: &str = r#"
openapi: 3.1.0
info: {title: Acme, version: "1"}
webhooks:
  parcel.sent:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                type: {const: parcel.sent}
                parcel: {type: string}
                speed: {enum: [slow, fast]}
                box: {type: object, properties: {size: {type: integer}}}
                to: {$ref: '#/components/schemas/Place'}
components:
  schemas:
    Place: {type: object, properties: {city: {type: string}, kind: {enum: [home, office]}}}
"#;

fn record(specification: &str) -> Record {
    let generated = Generator::new("Acme", "svix").generate(specification).unwrap();
    let text = generated.record.to_json();
    let read = Record::from_json(&text).unwrap();
    assert_eq!(read, generated.record);
    read
}

/// What is told when this text of the specification becomes that one.
fn told(was: &str, is: &str) -> Vec<String> {
    let other = SPECIFICATION.replace(was, is);
    assert_ne!(other, SPECIFICATION, "{was}");
    let told = record(SPECIFICATION).changes(&record(&other));
    told.iter().map(Change::to_string).collect()
}

#[test]
fn every_kind_of_change_is_named() {
    for (before, after, expected) in [
        ("[slow, fast]", "[slow, fast, warp]", "`parcel.sent`: new word `warp` of `speed`"),
        ("[slow, fast]", "[slow, quick]", "`parcel.sent`: new word `quick` of `speed`"),
        ("[home, office]", "[home]", "`#Place`: removed word `office` of `kind`"),
        (
            "{size: {type: integer}}",
            "{size: {type: string}}",
            "`parcel.sent`: `box.size` was integer and is text",
        ),
        (
            "{size: {type: integer}}",
            "{size: {type: integer}, w: {type: number}}",
            "`parcel.sent`: new member `box.w`",
        ),
        ("city: {type: string}, ", "", "`#Place`: removed member `city`"),
        (
            "parcel: {type: string}",
            "parcel: {type: array, items: {type: string}}",
            "`parcel.sent`: new member `parcel[]`",
        ),
        ("const: parcel.sent", "enum: [parcel.sent, parcel.lost]", "new event `parcel.lost`"),
        ("  parcel.sent:", "  parcel.back:", ""),
        ("const: parcel.sent", "const: parcel.back", "removed event `parcel.sent`"),
    ] {
        let lines = told(before, after);
        if expected.is_empty() {
            assert_eq!(lines, [""; 0], "{after}");
        } else {
            assert!(lines.iter().any(|line| line == expected), "{after}: {lines:?}");
        }
    }
}

#[test]
fn what_is_said_in_prose_is_no_change() {
    let found = told("title: Acme", "title: Acme Incorporated");
    assert_eq!(found, [""; 0]);
    let required = Generator::new("Acme", "stripe").require("parcel").without_descriptions();
    let record = record(SPECIFICATION);
    assert_eq!(required.generate(SPECIFICATION).unwrap().record, record, "options change nothing");
}

#[test]
fn a_record_of_another_format_is_refused() {
    for text in ["", "{}", "[]", &record(SPECIFICATION).to_json().replace(": 1,", ": 2,")] {
        assert!(Record::from_json(text).is_err(), "{text}");
    }
}

#[test]
fn a_type_that_would_be_called_otherwise_is_told() {
    let parcel_lost = "  parcel.lost:\n    post: {requestBody: {content: {json: {schema: {properties: \
                       {type: {const: parcel.lost}, box: {properties: {size: {type: integer}}}}}}}}}\n\
                       components:";
    let other = SPECIFICATION
        .replace("box: {type", "data: {type")
        .replace("components:", &parcel_lost.replace("box:", "data:"));
    let was = record(&SPECIFICATION.replace("box: {type", "data: {type"));
    let changes = was.changes(&record(&other));
    let told: Vec<String> = changes.iter().map(Change::to_string).collect();
    assert_eq!(
        told,
        ["new event `parcel.lost`", "the type `ParcelSentData` would be called `ParcelData`"]
    );
}

#[test]
fn a_record_without_names_tells_of_no_other_name() {
    let mut old: serde_json::Value =
        serde_json::from_str(&record(SPECIFICATION).to_json()).unwrap();
    assert!(old.as_object_mut().unwrap().remove("names").is_some());
    let old = Record::from_json(&old.to_string()).unwrap();
    assert_eq!(old.changes(&record(SPECIFICATION)), []);
}
