//! An event type that a header claims: the webhooks of one event are one type.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use webhook_generate::{Error, Generated, Generator};

const SPECIFICATION: &str = r#"
openapi: 3.1.0
info: {title: Acme, version: "1"}
webhooks:
  parcel-sent:
    post:
      x-acme: {event: parcels}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/sent'}}}}
  parcel-lost:
    post:
      x-acme: {event: parcels}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/lost'}}}}
components:
  schemas:
    sent:
      type: object
      properties:
        action: {enum: [sent]}
        parcel: {type: object, title: Parcel, properties: {id: {type: integer}, weight: {type: number}, at: {type: string}}}
        sender: {$ref: '#/components/schemas/person-2'}
        note: {type: string}
    lost:
      oneOf:
        - type: object
          properties:
            action: {enum: [lost]}
            parcel: {type: object, title: Parcel, properties: {id: {type: integer}, place: {type: string}}}
            sender: {$ref: '#/components/schemas/person-2'}
            note: {type: integer}
        - type: object
          properties:
            action: {enum: [stolen]}
            sender: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/person-2'}]}
            reason: {type: string}
    person-2: {type: object, properties: {name: {type: string}}}
"#;

fn generator() -> Generator {
    Generator::new("Acme", "github").header("x-acme-event").event_in("x-acme.event")
}

fn generate(generator: &Generator) -> Result<Generated, Error> {
    generator.generate(SPECIFICATION)
}

/// The text of one item of the module.
fn item<'m>(module: &'m str, head: &str) -> &'m str {
    let begun = module.find(head).unwrap_or_else(|| panic!("{head}\n{module}"));
    let rest = module.get(begun..).unwrap();
    rest.split_once("\n    }\n").unwrap().0
}

#[test]
fn webhooks_of_one_event_become_one_type_with_the_members_of_each() {
    let Generated { module, events, record, .. } = generate(&generator()).unwrap();
    assert_eq!((events, &*record.tag), (1, "header x-acme-event"));
    assert!(module.contains(r#"#[events(provider = Acme, header = "x-acme-event")]"#), "{module}");
    let event = item(&module, "pub struct ParcelsEvent {");
    for field in [
        "action: Option<Action>",
        "parcel: Option<Parcel>",
        "sender: Option<Person>",
        "reason: Option<String>",
        // Text in one body and a number in another.
        "note: Option<RawJson>",
    ] {
        assert!(event.contains(field), "{field}\n{event}");
    }
    let action = item(&module, "pub enum Action {");
    for word in ["Sent = \"sent\"", "Lost = \"lost\"", "Stolen = \"stolen\""] {
        assert!(action.contains(word), "{action}");
    }
    let (_, parcel) = module.split_once("pub struct Parcel {").unwrap();
    let (parcel, _) = parcel.split_once('}').unwrap();
    assert!(["id", "weight", "at", "place"].iter().all(|name| parcel.contains(name)), "{parcel}");
}

#[test]
fn a_member_can_be_left_as_it_is_and_an_event_called_as_it_is_delivered() {
    let named = generator().rename("parcels", "parcel").raw("parcel.id").example("parcel", "{}");
    let Generated { module, samples, .. } = generate(&named.samples("samples")).unwrap();
    assert!(module.contains(r#"#[event("parcel", sample = "samples/parcel.json")]"#), "{module}");
    assert_eq!(samples, [("samples/parcel.json".to_owned(), "{}\n".to_owned())]);
    let (_, parcel) = module.split_once("pub struct Parcel {").unwrap();
    let id = parcel.lines().find(|line| line.contains(" id: ")).unwrap();
    assert!(id.contains("RawJson"), "{id}");
}

#[test]
fn a_member_can_follow_the_type() {
    let Generated { module, .. } = generate(&generator().detail("action")).unwrap();
    let attribute = r#"#[events(provider = Acme, header = "x-acme-event", detail = "action")]"#;
    assert!(module.contains(attribute), "{module}");
    assert!(item(&module, "pub struct ParcelsEvent {").contains("action: Option<Action>"));
}

#[test]
fn an_event_without_an_example_gets_a_small_sample_where_that_is_asked_for() {
    let named = generator().samples("samples");
    assert_eq!(generate(&named).unwrap().samples, []);
    let Generated { module, samples, .. } = generate(&named.clone().make_samples()).unwrap();
    assert!(module.contains(r#"#[event("parcels", sample = "samples/parcels.json")]"#), "{module}");
    let [(_, sample)] = samples.as_slice() else { panic!("{samples:?}") };
    let sample: serde_json::Value = serde_json::from_str(sample).unwrap();
    let expected = serde_json::json!({
        "action": "sent",
        "parcel": {"id": 1, "weight": 1, "at": "text", "place": "text"},
        "sender": {"name": "text"},
        "reason": "text",
    });
    assert_eq!(sample, expected);
    // What is given comes before what is made.
    let given = named.make_samples().example("parcels", r#"{"action": "lost"}"#);
    let Generated { samples, .. } = generate(&given).unwrap();
    assert!(samples.iter().all(|(_, sample)| sample.contains("lost")), "{samples:?}");
}

#[test]
fn what_fits_nothing_is_refused() {
    for (generator, says) in [
        (generator().event_in("x-acme.kind"), "#/webhooks/parcel-sent/post: there is no text at"),
        (generator().rename("packets", "p"), "#/webhooks: no event is called `packets`"),
        (generator().example("packets", "{}"), "no event is called `packets`, to have an example"),
        (generator().raw("parcel.size"), "no event has a member `parcel.size` to leave as it is"),
        (generator().detail("kind"), "no event has a member `kind` to follow the type"),
        (
            Generator::new("Acme", "github").detail("action"),
            "`action` follows the type that a header claims; name the header",
        ),
        (generator().header("X-Acme"), "`X-Acme` is no header in lower case"),
    ] {
        let error = generate(&generator).unwrap_err().to_string();
        assert!(error.contains(says), "{says}: {error}");
    }
}
