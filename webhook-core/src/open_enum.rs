//! Open enums: a provider's list of words, which may grow without notice.

use std::{fmt, marker::PhantomData};

pub use serde;
use serde::de::{Error, Visitor};

use crate::drift;

/// Defines an enum of documented words, with `Other` for every word that is not among them.
///
/// Use it for the members of an event that hold one of a few words: providers add words without
/// notice, and a closed enum would turn the whole event into an unrecognized one.
/// The word of each variant becomes its documentation; lines before a variant are added to it.
/// No variant can be called `Other`.
///
/// ```
/// webhook_core::open_enum! {
///     /// Whether to buy or to sell.
///     pub enum Side {
///         Buy = "buy",
///         /// Not only what one owns.
///         Sell = "sell",
///     }
/// }
///
/// assert_eq!(Side::from("buy"), Side::Buy);
/// assert_eq!(Side::from("a new word"), "a new word");
/// assert_eq!(Side::KNOWN, ["buy", "sell"]);
/// ```
///
/// The enum is read from JSON text, compared by its word, and shown as its word.
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$doc:meta])* $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$meta])*
        ///
        /// The list is open: a word that is not known yet is `Other`.
        /// Two values are equal when their words are, and a value can be compared with a word, so
        /// `value == "A_NEW_WORD"` stays true when a later version gives that word a variant.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $word, "`.")]
                ///
                $(#[$doc])*
                $variant,
            )+
            /// A word that is not known here, as it was sent.
            Other(String),
        }

        impl $name {
            /// Every word that is known here, in the order of its document.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it was sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)+
                    word => Self::Other($crate::open_enum::other(word)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl PartialEq<str> for $name {
            fn eq(&self, word: &str) -> bool {
                self.as_str() == word
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, word: &&str) -> bool {
                self.as_str() == *word
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl<'de> $crate::open_enum::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::open_enum::serde::Deserializer<'de>>(
                word: D,
            ) -> ::std::result::Result<Self, D::Error> {
                word.deserialize_str($crate::open_enum::Word::new())
            }
        }
    };
}

#[cfg(any(feature = "snaptrade", feature = "sniperoute", test))]
pub(crate) use open_enum;

/// A word that no variant has.
#[must_use]
pub fn other(word: &str) -> String {
    drift::new_word();
    word.to_owned()
}

/// Reads the word of an open enum.
#[derive(Debug)]
pub struct Word<T>(PhantomData<T>);

impl<T> Word<T> {
    /// What reads it.
    #[expect(clippy::new_without_default, reason = "only the macro calls it")]
    #[must_use]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: for<'w> From<&'w str>> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        Ok(word.into())
    }
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the enums of the providers are public")]
mod tests {
    use std::collections::HashSet;

    open_enum! {
        /// A side.
        pub enum Side {
            Buy = "buy",
            /// Not only what one owns.
            Sell = "sell",
        }
    }

    #[test]
    fn knows_its_words_and_keeps_the_others() {
        for (word, expected) in [
            ("buy", Side::Buy),
            ("sell", Side::Sell),
            ("Buy", Side::Other("Buy".into())),
            ("", Side::Other(String::new())),
        ] {
            let side: Side = serde_json::from_str(&format!("{word:?}")).unwrap();
            assert_eq!(std::mem::discriminant(&side), std::mem::discriminant(&expected), "{word}");
            assert_eq!(side, expected);
            assert_eq!(side, word);
            assert_eq!(side.to_string(), word);
        }
        assert_eq!(Side::KNOWN, ["buy", "sell"]);
    }

    #[test]
    fn is_equal_by_its_word() {
        let sides = HashSet::from([Side::Buy, Side::Other("buy".into()), Side::from("buy")]);
        assert_eq!(sides.len(), 1);
        assert_ne!(Side::Buy, Side::Sell);
    }

    #[test]
    fn reads_escapes_and_nothing_but_text() {
        assert_eq!(serde_json::from_str::<Side>(r#""\u0062uy""#).unwrap(), Side::Buy);
        for json in ["null", "1", "true", "{}", r#"["buy"]"#] {
            let error = serde_json::from_str::<Side>(json).unwrap_err().to_string();
            assert!(error.contains("expected a word"), "{error}");
        }
    }
}
