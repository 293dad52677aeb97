//! The other crate of the graph: it uses what `serde_json` does differently with every feature on.

#[cfg(test)]
mod tests {
    use serde::{Deserialize as _, de::IgnoredAny};
    use serde_json::Value;

    #[test]
    fn the_features_are_on() {
        let text = r#"{"b":1.10,"a":123456789012345678901234567890}"#;
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(value.to_string(), text);
        let deep = "[".repeat(1_000) + &"]".repeat(1_000);
        let mut reader = serde_json::Deserializer::from_str(&deep);
        reader.disable_recursion_limit();
        assert!(IgnoredAny::deserialize(&mut reader).is_ok());
    }
}
