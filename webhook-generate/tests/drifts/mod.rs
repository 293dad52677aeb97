//! What a provider may send tomorrow: a body with a new member, a new word, null or nothing at each place.

use serde_json::{Value, json};

/// The body with something else at each place, and the name of the member that it is.
pub(crate) fn drifts(
    body: &Value,
    wrap: &dyn Fn(Value) -> Value,
    drifted: &mut Vec<(String, Value)>,
) {
    match body {
        Value::Object(members) => {
            let mut more = members.clone();
            more.insert("a_new_member".to_owned(), json!({"a": [1]}));
            drifted.push((String::new(), wrap(more.into())));
            for (name, value) in members {
                let mut with = |value: Value| {
                    let mut members = members.clone();
                    members.insert(name.clone(), value);
                    drifted.push((name.clone(), wrap(members.into())));
                };
                with(Value::Null);
                if value.is_string() {
                    with("a new word".into());
                }
                let mut less = members.clone();
                less.remove(name);
                drifted.push((name.clone(), wrap(less.into())));
                let inner = |value: Value| {
                    let mut members = members.clone();
                    members.insert(name.clone(), value);
                    wrap(members.into())
                };
                drifts(value, &inner, drifted);
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                let inner = |value: Value| {
                    let mut items = items.clone();
                    items.splice(nth..=nth, [value]);
                    wrap(items.into())
                };
                drifts(item, &inner, drifted);
            }
        }
        _ => {}
    }
}
