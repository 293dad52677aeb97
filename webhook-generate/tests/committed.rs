//! The modules in `tests/modules` are what is generated of the specifications in `tests/specs`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use std::{fs, path::Path};

use webhook_generate::{Generated, Generator, Times};

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
}

fn specification(name: &str) -> String {
    fs::read_to_string(folder().join("specs").join(name)).unwrap()
}

fn generator(module: &str) -> Generator {
    let generator = match module {
        "shapes" => Generator::new("Shapes", "standard-webhooks"),
        "exact" => Generator::new("Exact", "stripe")
            .times(Times::Jiff)
            .exact_money()
            .event("order.*")
            .require("id")
            .require("data.count")
            .require("data.tax")
            .without_descriptions(),
        "legacy" => Generator::new("Legacy", "svix"),
        "schemas" => Generator::new("Schemas", "standard-webhooks-text")
            .schema("PaymentCreatedEvent", "payment.created")
            .schema("PaymentUpdatedEvent", "payment.updated"),
        other => panic!("{other}"),
    };
    generator.samples(format!("{module}/samples"))
}

fn generated(module: &str) -> Generated {
    let file = match module {
        "shapes" | "exact" => "shapes.yaml",
        "legacy" => "legacy.json",
        _ => "schemas.yaml",
    };
    generator(module).generate(&specification(file)).unwrap()
}

/// With `BLESS=1` the files are written instead of compared.
fn same(path: &Path, text: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(there == text, "{} is not what is generated; run with BLESS=1", path.display());
}

#[test]
fn what_is_committed_is_what_is_generated() {
    for module in ["shapes", "exact", "legacy", "schemas"] {
        let of = generated(module);
        let modules = folder().join("modules");
        same(&modules.join(format!("{module}.rs")), &of.module);
        same(&modules.join(format!("{module}.webhooks.json")), &of.record.to_json());
        for (path, sample) in &of.samples {
            same(&modules.join(path), sample);
        }
        assert_eq!(generated(module).module, of.module, "twice is byte for byte the same");
    }
}
