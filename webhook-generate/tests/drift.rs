//! What a delivery has that the specification has not.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use serde_json::{Value, json};
use webhook_generate::{Difference, Generator, Record};

fn record() -> Record {
    Generator::new("Shapes", "svix").generate(include_str!("specs/shapes.yaml")).unwrap().record
}

fn sample() -> Value {
    serde_json::from_str(include_str!("modules/shapes/samples/order.paid.json")).unwrap()
}

/// What is new in a body.
fn told(body: &Value) -> Vec<String> {
    let differences = record().differences("order.paid", &body.to_string()).unwrap().unwrap();
    differences.iter().filter(|found| found.is_new()).map(Difference::to_string).collect()
}

#[test]
fn the_example_of_a_specification_differs_in_nothing() {
    assert_eq!(told(&sample()), Vec::<String>::new());
}

#[test]
fn what_is_new_is_named_with_its_path() {
    for (path, value, says) in [
        ("/data/a_new_member", json!("x"), "new member `data.a_new_member`, text"),
        ("/data/channel", json!("carrier pigeon"), "new word `carrier pigeon` of `data.channel`"),
        ("/data/channel", json!(7), "`data.channel` is a number and not text"),
    ] {
        let mut body = sample();
        let (parent, name) = path.rsplit_once('/').unwrap();
        let parent = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        parent.insert(name.to_owned(), value);
        assert_eq!(told(&body), [says], "{path}");
    }
}

#[test]
fn absent_and_null_are_told_and_are_nothing_new() {
    let body = json!({"type": "order.paid", "data": null}).to_string();
    let differences = record().differences("order.paid", &body).unwrap().unwrap();
    assert!(differences.contains(&Difference::Null { member: "data".to_owned() }));
    assert!(differences.iter().all(|found| !found.is_new()), "{differences:?}");
}

#[test]
fn an_unknown_type_and_a_body_that_is_none_are_told_apart() {
    assert!(record().differences("order.unheard_of", "{}").unwrap().is_none());
    assert!(record().differences("order.paid", "[]").is_err());
    assert!(record().differences("order.paid", "{").is_err());
}

#[test]
fn a_suggestion_is_what_to_add() {
    let of = |difference: Difference| difference.suggestion();
    let member = "data.newId".to_owned();
    let new = Difference::NewWord { member, word: "on-hold".to_owned() };
    assert_eq!(of(new).as_deref(), Some(r#"OnHold = "on-hold","#));
    assert_eq!(of(Difference::Absent { member: "a".to_owned() }), None);
}
