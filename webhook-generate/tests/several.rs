//! Several specifications of one provider become one module.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use webhook_generate::{Generated, Generator};

/// A specification with one event, whose body has an amount and a card.
fn specification(event: &str, version: &str, card: &str) -> String {
    format!(
        r#"
openapi: 3.1.0
info: {{title: {event} webhooks, version: "{version}"}}
webhooks:
  {event}:
    post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Body'}}}}}}}}}}
components:
  schemas:
    Body:
      type: object
      properties:
        type: {{const: {event}}}
        amount: {{$ref: '#/components/schemas/Amount'}}
        card: {{$ref: '#/components/schemas/Card'}}
    Amount:
      type: object
      description: Said of {event}.
      properties: {{value: {{type: integer}}, currency: {{type: string}}}}
    Card: {{type: object, properties: {{{card}: {{type: string}}}}}}
"#
    )
}

fn generated() -> Generated {
    let (sent, lost) = (specification("sent", "4", "id"), specification("lost", "2", "number"));
    let generator = Generator::new("Acme", "svix").samples("samples").make_samples();
    generator.generate_from(&[("sent.yaml", &sent), ("lost.yaml", &lost)]).unwrap()
}

#[test]
fn one_enum_has_the_events_of_all() {
    let Generated { module, events, samples, .. } = generated();
    assert_eq!((events, samples.len()), (2, 2));
    for event in ["#[event(\"sent\", sample", "#[event(\"lost\", sample"] {
        assert!(module.contains(event), "{event}\n{module}");
    }
}

#[test]
fn what_is_the_same_in_all_is_one_type_and_what_only_has_one_name_is_not() {
    let Generated { module, .. } = generated();
    assert_eq!(module.matches("pub struct Amount").count(), 1, "{module}");
    let card = |name: &str| {
        let (_, of) =
            module.split_once(&format!("pub struct {name} {{")).unwrap_or_else(|| panic!("{name}"));
        of.split_once('}').unwrap().0.to_owned()
    };
    assert!(card("Card").contains("id:"), "{module}");
    assert!(card("LostCard").contains("number:"), "{module}");
    assert_eq!(module.matches("/// `Card` of the specification.").count(), 2, "{module}");
}

#[test]
fn the_header_and_the_record_name_each() {
    let Generated { module, record, .. } = generated();
    for line in [
        "//! The webhooks of Acme, made from its specifications.",
        "//! - `sent webhooks`, version `4`, `OpenAPI 3.1.0`",
        "//! - `lost webhooks`, version `2`, `OpenAPI 3.1.0`",
    ] {
        assert!(module.lines().any(|of| of == line), "{line}\n{module}");
    }
    assert_eq!((&*record.title, &*record.version), ("sent webhooks, lost webhooks", "4, 2"));
    assert!(module.contains(&format!("//! SHA-256 `{}`.", record.sha256)), "{module}");
}

#[test]
fn an_error_names_the_file() {
    let sent = specification("sent", "4", "id");
    let wrong = specification("lost", "2", "number").replace("schemas/Card'", "schemas/Cart'");
    let generator = Generator::new("Acme", "svix");
    for (specifications, says) in [
        (
            vec![("sent.yaml", &*sent), ("lost.yaml", &*wrong)],
            "lost.yaml#/components/schemas/Body/",
        ),
        (
            vec![("sent.yaml", &*sent), ("again.yaml", &*sent)],
            "again.yaml#/webhooks/sent: this webhook",
        ),
        (vec![("sent.yaml", &*sent), ("x.json", "{")], "x.json: this is not JSON"),
        (vec![("sent.yaml", &*sent), ("x.json", "[]")], "x.json#: a specification is an object"),
        (vec![], "there is no specification"),
    ] {
        let error = generator.generate_from(&specifications).unwrap_err().to_string();
        assert!(error.starts_with(says), "{says}: {error}");
    }
}
