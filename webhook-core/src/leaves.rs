//! Leaves: every value of a JSON text with its path, to prove that a type leaves none out.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::Value;

/// The text of each value by its path, `details.orders.0.status`; null counts as absent.
pub(crate) type Leaves = BTreeMap<String, String>;

/// Every leaf of `json`.
pub(crate) fn of(json: &str) -> Leaves {
    let mut leaves = Leaves::new();
    walk(String::new(), &serde_json::from_str(json).unwrap(), &mut leaves);
    leaves
}

fn walk(path: String, value: &Value, leaves: &mut Leaves) {
    let below = |name: &str| if path.is_empty() { name.into() } else { format!("{path}.{name}") };
    match value {
        Value::Null => {}
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| walk(below(name), member, leaves));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| walk(below(&index.to_string()), item, leaves));
        }
        Value::String(text) => _ = leaves.insert(path, text.as_str().leaf().unwrap()),
        Value::Number(_) | Value::Bool(_) => _ = leaves.insert(path, value.to_string()),
    }
}

/// A typed value that stands for one leaf.
pub(crate) trait Leaf {
    fn leaf(&self) -> Option<String>;
}

/// Times are compared as times, because one has many spellings.
impl Leaf for str {
    fn leaf(&self) -> Option<String> {
        let time = self.parse::<Timestamp>();
        Some(time.map_or_else(|_| self.to_owned(), |time| time.to_string()))
    }
}

impl Leaf for String {
    fn leaf(&self) -> Option<String> {
        self.as_str().leaf()
    }
}

impl<T: Leaf> Leaf for Option<T> {
    fn leaf(&self) -> Option<String> {
        self.as_ref().and_then(Leaf::leaf)
    }
}

/// Implements [`Leaf`] for types that write themselves as they are sent.
macro_rules! leaf_by_display {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::leaves::Leaf for $type {
            fn leaf(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )+};
}
pub(crate) use leaf_by_display;

leaf_by_display!(bool, Decimal, Timestamp);

/// Adds the typed values `path => value` to `leaves`.
macro_rules! put {
    ($leaves:expr, $prefix:expr, {$($name:literal => $value:expr),+ $(,)?}) => {$(
        if let Some(text) = $crate::leaves::Leaf::leaf(&$value) {
            $leaves.insert(format!("{}{}", $prefix, $name), text);
        }
    )+};
}
pub(crate) use put;
