//! One-time secrets: what an answer shows once is taken from it, whatever else is wrong with it.

use std::fmt;

use bytes::Bytes;
use serde::{
    Deserialize, Deserializer as _,
    de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor},
};
use webhook_core::Secret;

use super::answer::decode;
use crate::error::{Error, ErrorKind, Reached};

/// Makes a typed value of an answer with a secret. When that fails, the secret is in the error.
pub(crate) fn decode_with_secret<T: DeserializeOwned>(body: &Bytes) -> Result<(T, Secret), Error> {
    let decoded = secret_of(body).and_then(|secret| Ok((decode(body)?, secret)));
    decoded.map_err(|error| error.with_secret(secret_in(body)))
}

fn secret_of(body: &Bytes) -> Result<Secret, Error> {
    #[derive(Deserialize)]
    struct Shown {
        secret: String,
    }

    let Shown { secret } = decode(body)?;
    // Blanks cannot belong to a hex text, and a secret with them is refused.
    Secret::new(secret.trim()).map_err(|error| {
        let message = format!("the answer has no secret: {error}");
        Error::new(ErrorKind::Decode, Reached::Unknown, message)
    })
}

/// The secret in an answer that may break off behind it. One that breaks off itself is none.
pub(crate) fn secret_in(body: &[u8]) -> Option<Secret> {
    let mut found = None;
    // How the answer ends says nothing of what was read before.
    _ = serde_json::Deserializer::from_slice(body).deserialize_map(Finder(&mut found));
    Secret::new(found?.trim()).ok()
}

/// Keeps the text of the member `secret` as soon as it is whole.
struct Finder<'a>(&'a mut Option<String>);

impl<'de> Visitor<'de> for Finder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            if name == "secret" {
                *self.0 = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "00112233445566778899aabbccddeeff";

    #[derive(Debug, Deserialize)]
    struct Answer {
        #[expect(dead_code, reason = "only its form counts")]
        id: String,
    }

    fn error(body: String) -> Error {
        decode_with_secret::<Answer>(&Bytes::from(body)).unwrap_err()
    }

    #[test]
    fn is_handed_on_whatever_else_is_wrong() {
        for body in [
            format!(r#"{{"id":7,"secret":"{SECRET}\n"}}"#),
            format!(r#"{{"secret":"{SECRET}"}}"#),
            format!(r#"{{"id":"wh_1","secret":"{SECRET}","url":"https"#),
            format!(r#"{{"id":"wh_1","secret":"{SECRET}""#),
            format!(r#"{{"id":"wh_1","secret":"{SECRET}"}}<html>"#),
            format!(r#"{{"id":"wh_1","secret":"{SECRET}","x":{}"#, "[".repeat(100_000)),
        ] {
            let error = error(body);
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(!format!("{error} {error:?}").contains(SECRET));
            assert_eq!(error.into_secret().unwrap().expose(), SECRET);
        }
    }

    #[test]
    fn is_none_before_it_is_whole() {
        for body in [
            format!(r#"{{"id":"wh_1","secret":"{SECRET}"#),
            format!(r#"{{"id":"wh_1","other":{{"secret":"{SECRET}"}},"#),
            r#"{"id":"wh_1","secret":""}"#.into(),
            r#"{"id":"wh_1","secret":7}"#.into(),
            r#"{"id":"wh_1"}"#.into(),
            format!(r#"[{{"secret":"{SECRET}"}}]"#),
            SECRET.into(),
            String::new(),
        ] {
            assert!(error(body.clone()).secret().is_none(), "{body}");
        }
    }
}
