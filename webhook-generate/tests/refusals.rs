//! What is refused, with the place; and any input, without a panic.

use std::fmt::Write as _;

use serde_json::{Value, json};
use webhook_generate::{Error, Generator};

fn generate(specification: &str) -> Result<String, Error> {
    Generator::new("Acme", "svix").generate(specification).map(|generated| generated.module)
}

/// A specification with one webhook of this schema.
fn with_schema(schema: &Value) -> String {
    let media = json!({"application/json": {"schema": schema}});
    json!({"openapi": "3.1.0", "webhooks": {"a.b": {"post": {
        "parameters": [{"in": "header", "name": "X-Acme-Event"}],
        "requestBody": {"content": media}}}}})
    .to_string()
}

#[test]
fn names_the_place_and_says_why() {
    for (specification, says) in [
        ("[]".to_owned(), "#: a specification is an object, and this is a list"),
        ("{}".to_owned(), "there are no `webhooks`"),
        (r#"{"webhooks": {"a": 7}}"#.to_owned(), "#/webhooks/a: a webhook has a `post`"),
        (
            with_schema(&json!({"properties": {"action": {"type": "string"}}})),
            "#/webhooks/a.b/post/requestBody/content/application~1json/schema: the event type has \
             to be text in one top-level member of every body; here it is in the header \
             `X-Acme-Event`",
        ),
        (
            with_schema(&json!({"properties": {"data": {"properties": {"type": {"const": "a"}}}}}))
                .replace("X-Acme-Event", "X-Other"),
            "here it is in `data.type`",
        ),
        (with_schema(&json!({"$ref": "other.yaml#/A"})), "is in another file"),
        (with_schema(&json!({"$ref": "#/components/A"})), "points at nothing"),
        (
            with_schema(&json!({"properties": {"type": 7}})),
            "properties/type: a schema is an object",
        ),
    ] {
        let error = generate(&specification).unwrap_err();
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert!(error.place().is_some(), "{error}");
    }
}

#[test]
fn refuses_options_that_fit_nothing() {
    let specification = with_schema(&json!({"properties": {"type": {"const": "a.b"}}}));
    let usual = || Generator::new("Acme", "svix");
    for (generator, says) in [
        (Generator::new("acme", "svix"), "`acme` is no name of a type"),
        (Generator::new("Acme", "svx"), "there is no scheme `svx`"),
        (Generator::new("Acme", "crate::a b"), "no path of a constant"),
        (usual().event("c.*"), "no event is called `c.*`; the first of 1 is `a.b`"),
        (usual().require("data.id"), "no event has a member `data.id`"),
        (usual().schema("A", "a"), "there is no schema `A`"),
        (usual().crate_path("a b"), "no path of a crate"),
    ] {
        let error = generator.generate(&specification).unwrap_err();
        assert!(error.to_string().contains(says), "{says}: {error}");
    }
}

#[test]
fn recursion_ends() {
    let schemas = json!({
        "List": {"type": "array", "items": {"$ref": "#/components/schemas/List"}},
        "Null": {"anyOf": [{"$ref": "#/components/schemas/Null"}, {"type": "null"}]},
        "All": {"allOf": [{"$ref": "#/components/schemas/All"}]},
        "Ref": {"$ref": "#/components/schemas/Ref"},
        "Two": {"properties": {"a": {"$ref": "#/components/schemas/Two"},
                               "b": {"properties": {"c": {"$ref": "#/components/schemas/Two"}}}}},
    });
    for name in schemas.as_object().unwrap().keys() {
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        let schema = json!({"properties": {"type": {"const": "a"}, "data": reference}});
        let mut specification: Value = serde_json::from_str(&with_schema(&schema)).unwrap();
        specification["components"] = json!({"schemas": schemas});
        let result = generate(&specification.to_string());
        assert_eq!(result.is_ok(), name == "Two", "{name}: {result:?}");
    }
}

#[test]
fn what_doubles_at_every_step_ends() {
    let mut schemas = String::from("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    for n in 0..64 {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
        let _ = writeln!(
            schemas,
            "    S{n}: {{type: array, items: {{properties: {{a{n}: {next}, b{n}: {next}}}}}}}"
        );
    }
    schemas.push_str("    S64: {type: string}\n");
    schemas.push_str(
        "webhooks: {a: {post: {requestBody: {content: {json: {schema: {properties: \
         {type: {const: a}, data: {$ref: '#/components/schemas/S0'}}}}}}}}}\n",
    );
    let error = generate(&schemas).unwrap_err().to_string();
    assert!(error.contains("too large") || error.contains("without end"), "{error}");
}

/// Every value of a specification becomes each of these.
fn mutations() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1.5e300),
        json!("r#\"\u{202e} */ `"),
        json!([]),
        json!({}),
        json!({"$ref": "#"}),
        json!({"$ref": "#/components/schemas/Tree"}),
        json!({"enum": ["Self", "self", "crate", "", "\u{0}", "ß", "1", 7, null]}),
        json!({"properties": {"": {}, "Self": {}, "r#fn": {}, "ß": {}, "_": {}, "a b": {}}}),
    ]
}

fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{path}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                pointers(item, &format!("{path}/{nth}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn takes_any_input_without_a_panic() {
    let specification: Value = serde_saphyr::from_str(include_str!("specs/shapes.yaml")).unwrap();
    let mut found = Vec::new();
    pointers(&specification, "", &mut found);
    let (mut made, mut refused) = (0, 0);
    for (nth, pointer) in found.iter().enumerate() {
        for (kind, mutation) in mutations().into_iter().enumerate() {
            // A third of them is enough for every run.
            if (nth + kind) % 3 != 0 {
                continue;
            }
            let mut specification = specification.clone();
            *specification.pointer_mut(pointer).unwrap() = mutation;
            match generate(&specification.to_string()) {
                Ok(module) => {
                    made += 1;
                    assert!(!module.is_empty());
                }
                Err(error) => {
                    refused += 1;
                    assert!(!error.to_string().is_empty());
                }
            }
        }
    }
    assert!(made > 100 && refused > 10, "{made} {refused}");
}
