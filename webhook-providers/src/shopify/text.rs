//! Members that are text in some topics and a number in others, kept as their text.

use std::fmt;

use serde::{Deserialize, Deserializer, de::Error};
use webhook_core::{Json, RawJson, rust_decimal::Decimal};

/// Defines a type that keeps the text of a JSON string or of a JSON number.
macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident)+) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            pub struct $name(String);

            impl $name {
                /// The text, as it was sent.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.pad(&self.0)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
                    text(value).map(Self)
                }
            }
        )+
    };
}

texts! {
    /// An amount, a rate or a weight: decimal text, as Shopify sends it.
    ///
    /// Amounts are JSON strings in most topics and JSON numbers in a few. Neither passes through a float.
    ///
    /// ```
    /// use webhook_providers::shopify::DecimalText;
    ///
    /// let price: DecimalText = serde_json::from_str(r#""19.90""#)?;
    /// assert_eq!(price.as_str(), "19.90");
    /// assert_eq!(price.to_decimal().map(|price| price.mantissa()), Some(1990));
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    DecimalText
    /// An id that is a number in some payloads and text, such as `gid://shopify/Order/1`, in others.
    ///
    /// ```
    /// use webhook_providers::shopify::IdText;
    ///
    /// let ids: Vec<IdText> = serde_json::from_str(r#"[820982911946154508, "gid://shopify/Order/1"]"#)?;
    /// let ids: Vec<_> = ids.iter().map(IdText::as_str).collect();
    /// assert_eq!(ids, ["820982911946154508", "gid://shopify/Order/1"]);
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    IdText
}

impl DecimalText {
    /// The number; `None` where the text is none, or would have to be rounded.
    #[must_use]
    pub fn to_decimal(&self) -> Option<Decimal> {
        Decimal::from_str_exact(&self.0).ok()
    }
}

fn text<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    let value = RawJson::deserialize(value)?;
    match value.get().as_bytes() {
        // A part of what was read is read once more, so that it cannot fail here.
        [b'"', ..] => Json::read(value.get().to_owned())
            .map_err(D::Error::custom)?
            .decode()
            .map_err(D::Error::custom),
        [b'-' | b'0'..=b'9', ..] => Ok(value.get().to_owned()),
        _ => Err(D::Error::custom("expected text or a number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<DecimalText, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn keeps_the_text_of_strings_and_of_numbers() {
        for (json, text) in [
            (r#""19.90""#, "19.90"),
            ("19.90", "19.90"),
            ("-0.5", "-0.5"),
            ("1e-5", "1e-5"),
            ("820982911946154508", "820982911946154508"),
            (r#""a\u00e9\"b""#, "aé\"b"),
            (r#""""#, ""),
        ] {
            assert_eq!(read(json).unwrap().as_str(), text, "{json}");
        }
    }

    #[test]
    fn refuses_what_is_neither() {
        for json in ["true", "[]", "{}", "null"] {
            let error = read(json).unwrap_err();
            assert_eq!(error.to_string(), "expected text or a number", "{json}");
        }
    }

    #[test]
    fn is_a_number_where_the_text_is_one() {
        for (json, number) in [
            (r#""19.90""#, Some("19.90")),
            ("0.19", Some("0.19")),
            (r#""a new word""#, None),
            (r#""""#, None),
        ] {
            let found = read(json).unwrap().to_decimal().map(|number| number.to_string());
            assert_eq!(found.as_deref(), number, "{json}");
        }
    }
}
