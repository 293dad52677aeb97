//! Whatever stands in a specification, the generator ends: with a module, or with an error that names the
//! place.
//!
//! The specifications of `tests/specs` are cut, nested, repeated and mixed up at random. `MUTATIONS` is how
//! many there are.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use webhook_generate::{Generator, Times};

/// Random numbers that are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

const SPECIFICATIONS: [&str; 3] = [
    include_str!("specs/shapes.yaml"),
    include_str!("specs/legacy.json"),
    include_str!("specs/schemas.yaml"),
];

/// Values that stand where another kind is expected.
fn strange(random: &mut Random) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("\u{0}\n`]{\"'"),
        json!("größe 🦀 r#type Self"),
        json!([]),
        json!({}),
        json!([[{}], null, 7]),
        json!({"$ref": "#/components/schemas"}),
        json!({"$ref": "#"}),
        json!({"$ref": "#/webhooks/0/%zz/~2"}),
        json!({"allOf": [{"$ref": "#/components/schemas/Order"}, {"type": ["null", 3]}]}),
        json!({"oneOf": [{"const": "a"}, {"enum": ["A", "a", null, 1]}]}),
        json!({"type": "object", "properties": {"": {}, "self": {"enum": ["", "-", "+1"]}}}),
        json!({"type": "array", "items": {"type": "array"}}),
        json!({"discriminator": {"propertyName": "x", "mapping": {"y": "#/"}}, "oneOf": [{}]}),
    ];
    let number = random.below(values.len());
    values.into_iter().nth(number).unwrap()
}

/// A place of the tree, walked to at random.
fn place<'v>(random: &mut Random, mut value: &'v mut Value) -> &'v mut Value {
    for _ in 0..random.below(14) {
        let children = match &*value {
            Value::Object(members) => members.len(),
            Value::Array(items) => items.len(),
            _ => 0,
        };
        if children == 0 {
            break;
        }
        let nth = random.below(children);
        value = match value {
            Value::Object(members) => members.values_mut().nth(nth).unwrap(),
            Value::Array(items) => items.get_mut(nth).unwrap(),
            _ => break,
        };
    }
    value
}

/// One change: another value, one from elsewhere, a member that is gone or has another name.
fn mutate(random: &mut Random, root: &mut Value) {
    match random.below(4) {
        0 => *place(random, root) = strange(random),
        1 => {
            let moved = place(random, root).clone();
            *place(random, root) = moved;
        }
        2 => {
            let name = ["type", "$ref", "allOf", "oneOf", "items", "properties", "enum", "const"];
            let name = name.into_iter().nth(random.below(8)).unwrap().to_owned();
            let value = strange(random);
            if let Value::Object(members) = place(random, root) {
                members.insert(name, value);
            }
        }
        _ => {
            if let Value::Object(members) = place(random, root) {
                let nth = random.below(members.len());
                if let Some(name) = members.keys().nth(nth).cloned() {
                    members.remove(&name);
                }
            }
        }
    }
}

fn generators() -> [Generator; 3] {
    [
        Generator::new("Acme", "svix").samples("samples"),
        Generator::new("Acme", "stripe").times(Times::Jiff).exact_money().require("id"),
        Generator::new("Acme", "github").header("x-acme-event"),
    ]
}

/// A module is one that Rust can read, and an error says where.
fn ends_well(text: &str) -> bool {
    let begun = Instant::now();
    let mut made = false;
    for generator in generators() {
        match generator.generate(text) {
            Ok(generated) => {
                made = true;
                assert!(syn::parse_file(&generated.module).is_ok(), "{}", generated.module);
            }
            Err(error) => {
                // Text that is neither JSON nor YAML has a line, and what the caller names has no place.
                let said = error.to_string();
                let names_it = ["line ", "no event has a member", "there are no webhooks"];
                let is_placed = error.place().is_some();
                assert!(is_placed || names_it.iter().any(|it| said.contains(it)), "{said}\n{text}");
            }
        }
    }
    assert!(begun.elapsed() < Duration::from_secs(20), "{text}");
    made
}

#[test]
fn a_mutated_specification_ends_in_a_module_or_an_error_with_a_place() {
    let mutations = std::env::var("MUTATIONS").map_or(600, |number| number.parse().unwrap());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let roots: Vec<Value> = SPECIFICATIONS
        .iter()
        .map(|text| serde_json::from_str(text).unwrap_or_else(|_| yaml(text)))
        .collect();
    let mut made = 0;
    for nth in 0..mutations {
        let mut root = roots.get(nth % roots.len()).unwrap().clone();
        for _ in 0..=random.below(6) {
            mutate(&mut random, &mut root);
        }
        let mut text = root.to_string();
        if random.below(20) == 0 {
            // Text that is cut somewhere is no JSON, and no YAML either.
            let end = random.below(text.len());
            text.truncate((0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap());
        }
        made += usize::from(ends_well(&text));
    }
    println!("{mutations} specifications, {made} with a module");
    assert!(made > mutations / 10, "{made} of {mutations}");
}

fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap()
}
