//! What a specification says in a way of its own: unions beside a base and in each other, references
//! with something beside them, and the same shape twice.

use webhook_generate::{Error, Generator};

/// A specification of schemas only.
fn specification(schemas: &str) -> String {
    let lines: Vec<String> = schemas.lines().map(|line| format!("    {line}\n")).collect();
    format!("openapi: 3.1.0\ninfo: {{title: Acme}}\ncomponents:\n  schemas:\n{}", lines.concat())
}

/// The module of one event, whose body is the schema `Body`.
fn module(schemas: &str) -> Result<String, Error> {
    let generator = Generator::new("Acme", "svix").schema("Body", "body.sent");
    generator.generate(&specification(schemas)).map(|generated| generated.module)
}

/// The events of a module, with what each brings.
fn events(module: &str) -> Vec<&str> {
    module
        .lines()
        .filter_map(|line| line.trim().strip_prefix("#[event(\"")?.split('"').next())
        .collect()
}

const BASE: &str = "\
Body:
  allOf:
    - {type: object, properties: {object: {const: event}, id: {type: string}, event: {type: string}}}
    - oneOf:
      - {type: object, properties: {event: {const: user.created}, data: {properties: {name: {type: string}}}}}
      - {type: object, properties: {event: {const: user.deleted}, data: {properties: {reason: {type: string}}}}}
";

#[test]
fn a_union_beside_a_base_is_an_event_for_each_alternative() {
    let generator = Generator::new("Acme", "svix").schema("Body", "user.created");
    let module = generator.generate(&specification(BASE)).unwrap().module;
    assert_eq!(events(&module), ["user.created", "user.deleted"], "{module}");
    assert!(module.contains(r#"tag = "event""#), "{module}");
    assert!(!module.contains("RawJson"), "{module}");
    for member in ["name", "reason", "id"] {
        assert!(module.contains(&format!("pub {member}: Option<String>")), "{member}: {module}");
    }
}

#[test]
fn a_union_beside_members_of_the_same_schema_is_an_event_for_each_alternative() {
    let schemas = "\
Body:
  type: object
  properties: {id: {type: string}}
  oneOf: [{properties: {type: {const: a.b}}}, {properties: {type: {const: a.c}}}]
";
    let generator = Generator::new("Acme", "svix").schema("Body", "a.b");
    let module = generator.generate(&specification(schemas)).unwrap().module;
    assert_eq!(events(&module), ["a.b", "a.c"], "{module}");
    assert_eq!(module.matches("pub id: Option<String>").count(), 2, "{module}");
}

#[test]
fn a_reference_beside_what_says_nothing_of_the_shape_is_the_reference() {
    for beside in [
        "nullable: true, type: object",
        "type: [object, 'null'], description: It.",
        "title: Voucher, example: {}, required: [id]",
        "deprecated: true, x-order: 7",
    ] {
        let schemas = format!(
            "Body:\n  properties:\n    type: {{type: string}}\n    \
             voucher: {{$ref: '#/components/schemas/Simple', {beside}}}\n\
             Simple: {{type: object, properties: {{id: {{type: string}}}}}}\n"
        );
        let module = module(&schemas).unwrap();
        assert!(module.contains("pub voucher: Option<Simple>"), "{beside}: {module}");
        assert!(module.contains("pub struct Simple"), "{beside}: {module}");
    }
}

#[test]
fn unions_in_each_other_are_one_union() {
    for (union, of) in [
        (
            "oneOf: [{type: string}, {oneOf: [{const: 'null', type: string}, {type: 'null'}]}]",
            "String",
        ),
        ("anyOf: [{anyOf: [{type: integer}, {type: 'null'}]}, {type: 'null'}]", "i64"),
        ("oneOf: [{const: a}, {oneOf: [{const: b}, {type: 'null'}]}]", "Said"),
        ("oneOf: [{type: string}, {oneOf: [{type: integer}, {type: 'null'}]}]", "RawJson"),
    ] {
        let schemas =
            format!("Body:\n  properties:\n    type: {{type: string}}\n    said: {{{union}}}\n");
        let module = module(&schemas).unwrap();
        assert!(module.contains(&format!("pub said: Option<{of}>")), "{union}: {module}");
    }
}

#[test]
fn what_is_written_out_where_it_has_a_name_is_the_one_with_the_name() {
    let shape = "{type: object, properties: {id: {type: string}, code: {type: string}, \
                 kind: {type: string}, active: {type: boolean}, uses: {type: integer}}}";
    let schemas = format!(
        "Body:\n  properties:\n    type: {{type: string}}\n    \
         one: {{$ref: '#/components/schemas/Voucher'}}\n    voucher: {shape}\n    \
         old_voucher: {shape}\n    owner: {shape}\nVoucher: {shape}\n"
    );
    let module = module(&schemas).unwrap();
    for member in ["one", "voucher", "old_voucher"] {
        assert!(module.contains(&format!("pub {member}: Option<Voucher>")), "{member}: {module}");
    }
    assert_eq!(module.matches("pub struct").count(), 3, "{module}");
}

#[test]
fn what_adds_a_little_to_a_schema_has_its_name_whatever_other_events_there_are() {
    let event = |word: &str| {
        format!(
            "{{properties: {{type: {{const: {word}}}, data: {{allOf: [{{$ref: \
             '#/components/schemas/KeyResponse'}}], type: object, properties: {{payload_type: \
             {{const: Key}}}}}}}}}}"
        )
    };
    let key = "KeyResponse: {properties: {id: {type: string}, key: {type: string}}}";
    let one = format!("Body: {}\n{key}\n", event("body.sent"));
    let two = format!("Body: {}\nOther: {}\n{key}\n", event("body.sent"), event("key.revoked"));
    let generator = Generator::new("Acme", "svix").schema("Body", "body.sent");
    let both = generator.clone().schema("Other", "key.revoked").generate(&specification(&two));
    for module in [generator.generate(&specification(&one)), both] {
        let module = module.unwrap().module;
        assert!(module.contains("pub data: Option<KeyResponse>"), "{module}");
    }
}
