//! Where the event type is: a member, a deeper one, or several; and what is said where it is not.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use webhook_generate::{Error, Generated, Generator};

const SPECIFICATION: &str = r"
openapi: 3.1.0
info: {title: Acme}
webhooks:
  EVENTS.CHECK:
    post: {requestBody: {content: {json: {schema: {$ref: '#/components/schemas/Check'}}}}}
  EVENTS.REPORT:
    post: {requestBody: {content: {json: {schema: {$ref: '#/components/schemas/Report'}}}}}
components:
  schemas:
    Check:
      properties:
        payload: {properties: {kind: {const: check}, action: {enum: [done, lost]}, id: {type: string}}}
        campaign: {properties: {type: {enum: [small, large]}}}
    Report:
      properties:
        payload: {properties: {kind: {const: report}, action: {const: made}, id: {type: string}}}
        campaign: {properties: {type: {enum: [small, large]}}}
    Typed: {properties: {type: {const: typed.sent}, id: {type: string}}}
    Untyped: {properties: {type: {type: string}, id: {type: string}}}
";

fn acme() -> Generator {
    Generator::new("Acme", "svix").samples("samples").make_samples()
}

fn generate(generator: &Generator) -> Result<Generated, Error> {
    generator.generate(SPECIFICATION)
}

fn refused(generator: &Generator) -> String {
    generate(generator).unwrap_err().to_string()
}

#[test]
fn a_path_is_read_and_its_words_are_the_events() {
    let made = generate(&acme().tag("payload.kind")).unwrap();
    assert!(made.module.contains(r#"tag = "payload.kind""#), "{}", made.module);
    for event in ["check", "report"] {
        assert!(made.module.contains(&format!("#[event(\"{event}\"")), "{}", made.module);
    }
    let (_, sample) = made.samples.first().unwrap();
    assert!(sample.contains(r#""kind": "check""#), "{sample}");
}

#[test]
fn the_words_of_several_members_are_joined() {
    let made = generate(&acme().tag("payload.kind,payload.action")).unwrap();
    assert!(made.module.contains(r#"tag = ["payload.kind", "payload.action"]"#), "{}", made.module);
    for event in ["check.done", "check.lost", "report.made"] {
        assert!(made.module.contains(&format!("#[event(\"{event}\"")), "{}", made.module);
    }
}

#[test]
fn words_that_nothing_puts_together_are_refused() {
    let error = refused(&acme().tag("campaign.type,payload.action"));
    assert!(error.contains("several words each"), "{error}");
}

#[test]
fn a_member_that_no_body_has_is_refused_with_the_place() {
    let error = refused(&acme().tag("type"));
    assert!(error.contains("#/webhooks/EVENTS.CHECK/post"), "{error}");
    assert!(error.contains("no body has a member `type`"), "{error}");
}

#[test]
fn an_event_without_the_member_is_named_and_gets_no_invented_sample() {
    let generator = acme().tag("type").schema("Typed", "typed.sent").schema("Check", "check");
    let made = generate(&generator).unwrap();
    assert_eq!(made.samples.len(), 1, "{:?}", made.samples);
    let (event, reason) = made.without_sample.first().unwrap();
    assert_eq!(event, "check");
    assert!(reason.contains("the schema has no `type`"), "{reason}");
    assert!(
        made.remarks.iter().any(|of| of.contains("`check` has no `type`")),
        "{:?}",
        made.remarks
    );
}

#[test]
fn without_a_tag_only_a_member_that_tells_all_bodies_apart_is_proposed() {
    let error = refused(&acme());
    assert!(error.contains("`--tag payload.kind`"), "{error}");
    let ambiguous = SPECIFICATION.replace("const: report", "const: check");
    let ambiguous = ambiguous.replace("const: made", "const: done");
    let error = acme().generate(&ambiguous).unwrap_err().to_string();
    assert!(!error.contains("campaign.type"), "{error}");
    assert!(error.contains("`--tag data.type`"), "{error}");
}

#[test]
fn a_schema_has_the_event_type_that_it_is_named_with_or_is_refused() {
    let error = refused(&acme().schema("Typed", "other.sent"));
    assert!(error.contains("the schema `Typed` do not have `other.sent`"), "{error}");
    let error = refused(&acme().typed_schema("Untyped"));
    assert!(error.contains("no word of `type` says which event type"), "{error}");
    let made = generate(&acme().typed_schema("Typed")).unwrap();
    assert!(made.module.contains("#[event(\"typed.sent\""), "{}", made.module);
    assert!(made.module.contains("/// The one event of Acme."), "{}", made.module);
    assert!(made.remarks.iter().any(|of| of.contains("2 webhooks")), "{:?}", made.remarks);
}

#[test]
fn a_sample_that_does_not_fit_is_told_with_the_member() {
    let typed = "id: {type: string}}, example: {type: typed.sent, id: 7}}\n    Untyped";
    let specification = SPECIFICATION.replace("id: {type: string}}}\n    Untyped", typed);
    let generator = Generator::new("Acme", "svix").typed_schema("Typed");
    let made = generator.generate(&specification).unwrap();
    let (_, reason) = made.without_sample.first().unwrap();
    assert!(reason.ends_with("its `id` is a number, not text"), "{reason}");
}
