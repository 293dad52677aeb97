//! Raw JSON: the parts of an event whose shape nobody has published.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use crate::canonical::Json;

/// A part of an event as JSON text, because its provider does not publish its shape.
///
/// The text is kept as it was signed, so nothing is lost and nothing is guessed.
///
/// ```
/// # fn of(event: webhook_core::sniperoute::TestPing) -> Result<(), Box<dyn std::error::Error>> {
/// #[derive(serde::Deserialize)]
/// struct Seen {
///     note: Option<String>,
/// }
///
/// let seen: Seen = serde_json::from_str(event.data.json().get())?;
/// let note: Option<String> = event.data.json().member("note");
/// # Ok(()) }
/// ```
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct RawJson(Box<RawValue>);

impl RawJson {
    /// The JSON text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// One member of the object.
    ///
    /// It never fails: where there is no object, no such member, null, or something that is not a
    /// `T`, it is `None`.
    #[must_use]
    pub fn member<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        // The last one counts where a name is repeated.
        let members: BTreeMap<String, Self> = self.parse()?;
        members.get(name).filter(|member| member.get() != "null")?.parse()
    }

    /// Read here, because features of `serde_json` change how it reads a float.
    pub(crate) fn parse<T: DeserializeOwned>(&self) -> Option<T> {
        Json::read(self.get().to_owned()).ok()?.decode().ok()
    }

    #[cfg(feature = "sniperoute")]
    pub(crate) fn as_raw(&self) -> &RawValue {
        &self.0
    }
}

/// Where the member is absent, the text is `null`.
impl Default for RawJson {
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

/// Shows the size; the text may hold anything and stays hidden.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.get().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> RawJson {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn keeps_the_text_as_it_is() {
        let text = r#"{"b": 1.10, "a":1e400, "b":"\u00e9"}"#;
        assert_eq!(json(text).get(), text);
        assert_eq!(RawJson::default().get(), "null");
    }

    #[test]
    fn gives_members_and_never_fails() {
        let json = json(r#"{"a":"x","b":7,"c":null,"a":"y"}"#);
        assert_eq!(json.member("a"), Some("y".to_owned()));
        assert_eq!(json.member("b"), Some(7));
        assert_eq!(json.member::<String>("b"), None);
        assert_eq!(json.member::<String>("c"), None);
        assert!(json.member::<RawJson>("c").is_none());
        assert_eq!(json.member::<String>("d"), None);
        for text in ["null", "[]", "\"a\"", "1e999"] {
            assert_eq!(self::json(text).member::<String>("a"), None, "{text}");
        }
    }

    #[test]
    fn gives_a_float_as_the_nearest_one_whatever_reads_the_rest() {
        for text in ["31.245270191439438", "7.038531e-26", "1.1e-308", "121.48791951161945"] {
            let member = json(&format!("{{\"a\":{text}}}")).member("a");
            assert_eq!(member.map(f64::to_bits), text.parse().ok().map(f64::to_bits), "{text}");
        }
    }

    #[test]
    fn hides_the_text() {
        assert_eq!(format!("{:?}", json(r#"{"a":"canary"}"#)), "RawJson(14 bytes)");
    }
}
