//! Form: bodies of `application/x-www-form-urlencoded`, as JSON and as what is signed of them.
//!
//! A body of a form is read before its signature is verified where its fields are signed and not its
//! bytes. So everything that two readers could read differently is refused here: an escape that is
//! none, text that is not UTF-8, and a field that is given twice.

use std::collections::BTreeMap;

/// More fields than any provider sends: few bytes make a field, so their number is limited too.
pub(crate) const MAX_FIELDS: usize = 1_000;

/// The fields of a form, by their names.
#[derive(Default)]
pub(crate) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Reads a body. `None` where it is not one unambiguous form.
    pub(crate) fn read(body: &[u8]) -> Option<Self> {
        let mut fields = BTreeMap::new();
        for field in body.split(|byte| *byte == b'&').filter(|field| !field.is_empty()) {
            let end = field.iter().position(|byte| *byte == b'=').unwrap_or(field.len());
            let (name, value) = field.split_at(end);
            let value = decoded(value.strip_prefix(b"=").unwrap_or(value))?;
            let is_twice = fields.insert(decoded(name)?, value).is_some();
            if is_twice || fields.len() > MAX_FIELDS {
                return None;
            }
        }
        Some(Self(fields))
    }

    /// All of them.
    pub(crate) fn into_map(self) -> BTreeMap<String, String> {
        self.0
    }

    /// One field.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The fields as members of a JSON object, of which each is a text.
    pub(crate) fn to_json(&self) -> Option<String> {
        serde_json::to_string(&self.0).ok()
    }

    /// Names and values in the order of the names, without anything between them.
    pub(crate) fn joined(&self) -> String {
        self.0.iter().flat_map(|(name, value)| [name.as_str(), value]).collect()
    }
}

/// A name or a value, of which `+` is a blank and `%XX` a byte.
fn decoded(text: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [byte, behind @ ..] = rest {
        rest = behind;
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let (digits, behind) = rest.split_at_checked(2)?;
                rest = behind;
                let mut decoded = [0];
                base16ct::mixed::decode(digits, &mut decoded).ok()?;
                decoded[0]
            }
            byte => *byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Writes fields as a form.
pub(crate) fn encode<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    let mut form = String::new();
    for (name, value) in fields {
        if !form.is_empty() {
            form.push('&');
        }
        encode_text(name, &mut form);
        form.push('=');
        encode_text(value, &mut form);
    }
    form
}

fn encode_text(text: &str, form: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => {
                form.push(char::from(byte));
            }
            b' ' => form.push('+'),
            byte => {
                form.push('%');
                form.push_str(&base16ct::upper::encode_string(&[byte]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(form: &str) -> Option<String> {
        Fields::read(form.as_bytes())?.to_json()
    }

    #[test]
    fn are_read_into_json_in_the_order_of_their_names() {
        for (form, expected) in [
            ("", "{}"),
            ("a=1", r#"{"a":"1"}"#),
            ("b=2&a=1", r#"{"a":"1","b":"2"}"#),
            ("a", r#"{"a":""}"#),
            ("a=&&", r#"{"a":""}"#),
            ("=x", r#"{"":"x"}"#),
            ("a=b=c", r#"{"a":"b=c"}"#),
            ("a=h%C3%A9llo+w%2Bx%26", r#"{"a":"héllo w+x&"}"#),
            ("%61=%22%0a", r#"{"a":"\"\n"}"#),
            ("a=é", r#"{"a":"é"}"#),
        ] {
            assert_eq!(json(form).as_deref(), Some(expected), "{form}");
        }
    }

    #[test]
    fn are_refused_where_two_readers_could_differ() {
        for form in ["a=1&a=1", "a=1&%61=2", "a=%", "a=%4", "a=%zz", "a=%+1", "%ff=1", "a=%C3"] {
            assert_eq!(json(form), None, "{form}");
        }
        assert_eq!(Fields::read(b"a=\xff").and_then(|fields| fields.to_json()), None);
        let many = |count: usize| (0..count).map(|n| format!("f{n}")).collect::<Vec<_>>().join("&");
        assert!(json(&many(MAX_FIELDS)).is_some());
        assert!(json(&many(MAX_FIELDS + 1)).is_none());
    }

    #[test]
    fn are_written_so_that_they_are_read_again() {
        let fields = [("a b", "é&=+%\"\n"), ("", ""), ("~*-._", "0")];
        let form = encode(fields.into_iter());
        assert_eq!(form, "a+b=%C3%A9%26%3D%2B%25%22%0A&=&%7E*-._=0");
        let read = Fields::read(form.as_bytes()).unwrap();
        assert!(fields.iter().all(|(name, value)| read.get(name) == Some(value)));
        assert_eq!(read.joined(), "a bé&=+%\"\n~*-._0");
    }
}
