//! One of several shapes, told apart by a word inside.

pub use serde;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error},
};

use crate::{canonical::Json, raw_json::RawJson};

/// Defines an enum of shapes that a member of the object tells apart, with `Other` for the rest.
///
/// Use it for the members of an event that hold one of several objects, each with the word of its
/// kind inside. A word that is not known yet, and an object without a word, is `Other` with the
/// JSON text, so a new kind does not turn the whole event into an unrecognized one.
/// No variant can be called `Other`.
///
/// ```
/// #[derive(Debug, serde::Deserialize)]
/// pub struct Card {
///     pub last4: Option<String>,
/// }
///
/// webhook_core::one_of! {
///     /// What was paid with.
///     pub enum Source by "object" {
///         Card(Card) = "card",
///     }
/// }
///
/// let source: Source = serde_json::from_str(r#"{"object": "card", "last4": "4242"}"#)?;
/// assert!(matches!(source, Source::Card(Card { last4: Some(_) })));
/// let source: Source = serde_json::from_str(r#"{"object": "a new kind"}"#)?;
/// assert!(matches!(source, Source::Other(_)));
/// # Ok::<_, serde_json::Error>(())
/// ```
///
/// The object is read twice: once for the word, once for the shape.
#[macro_export]
macro_rules! one_of {
    (
        $(#[$meta:meta])*
        pub enum $name:ident by $tag:literal {
            $($(#[$doc:meta])* $variant:ident($shape:ty) = $word:literal,)+
        }
    ) => {
        $(#[$meta])*
        ///
        #[doc = concat!("`", $tag, "` tells which one it is; what is not known yet is `Other`.")]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $word, "`.")]
                ///
                $(#[$doc])*
                $variant($shape),
            )+
            /// A kind that is not known here, as it was sent.
            Other($crate::RawJson),
        }

        impl<'de> $crate::one_of::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::one_of::serde::Deserializer<'de>>(
                object: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let (word, object) = $crate::one_of::tagged::read(object, $tag)?;
                match word.as_deref() {
                    $(Some($word) => $crate::one_of::tagged::shape(object).map(Self::$variant),)+
                    other => Ok(Self::Other($crate::one_of::tagged::other(other, object))),
                }
            }
        }
    };
}

/// What the macro calls.
pub mod tagged {
    use super::{Deserialize, DeserializeOwned, Deserializer, Error, Json, RawJson};
    use crate::drift;

    /// The word of an object, and the object.
    pub fn read<'de, D>(object: D, tag: &str) -> Result<(Option<String>, RawJson), D::Error>
    where
        D: Deserializer<'de>,
    {
        let object = RawJson::deserialize(object)?;
        Ok((object.member(tag), object))
    }

    /// An object that no shape is for.
    #[must_use]
    pub fn other(word: Option<&str>, object: RawJson) -> RawJson {
        if word.is_some() {
            drift::new_word();
        }
        object
    }

    /// The shape of an object.
    #[expect(clippy::needless_pass_by_value, reason = "its text is not needed any more")]
    pub fn shape<T: DeserializeOwned, E: Error>(object: RawJson) -> Result<T, E> {
        let json = Json::read(object.get().to_owned()).map_err(E::custom)?;
        json.decode().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    #[derive(Debug, serde::Deserialize)]
    #[expect(unreachable_pub, reason = "the macro makes public enums")]
    pub struct Card {
        last4: Option<String>,
    }

    one_of! {
        /// What was paid with.
        #[expect(unreachable_pub, reason = "the macro makes public enums")]
        pub enum Source by "object" {
            /// A card.
            Card(Box<Card>) = "card",
        }
    }

    fn read(json: &str) -> Result<Source, String> {
        let json = crate::Json::read(json.to_owned()).unwrap();
        json.decode().map_err(|error| error.to_string())
    }

    #[test]
    fn reads_a_known_shape() {
        let Ok(Source::Card(card)) = read(r#"{"last4": "4242", "object": "card"}"#) else {
            panic!("a card");
        };
        assert_eq!(card.last4.as_deref(), Some("4242"));
    }

    #[test]
    fn keeps_what_it_does_not_know() {
        for json in [r#"{"object": "purse"}"#, r#"{"object": 1}"#, "{}", "[]", "7"] {
            let Ok(Source::Other(raw)) = read(json) else { panic!("{json}") };
            assert_eq!(raw.get(), json);
        }
    }

    #[test]
    fn refuses_a_known_shape_that_does_not_fit() {
        let refused = read(r#"{"object": "card", "last4": 4242}"#).unwrap_err();
        assert!(refused.contains("last4"), "{refused}");
    }
}
