//! Serial keys: what two events share that must not run at the same time.

use std::{borrow::Cow, fmt, sync::Arc};

/// What two events share that must not run at the same time, such as their account.
///
/// A handler names it with `#[on(…, serial_by = …)]`. The worker of an inbox then runs the
/// events of one key one after the other, in the order in which they were received. A service that
/// runs its handlers while the provider waits orders nothing.
///
/// Keys are compared by their texts, whichever handler or event they come from. Where an account
/// and an order could have the same text, let a function put a word in front:
///
/// ```
/// use webhook_core::{SerialKey, ToSerialKey, sniperoute};
///
/// fn order_of(event: &sniperoute::OrderFilled) -> Option<String> {
///     Some(format!("order {}", event.data.broker_order_id()?))
/// }
///
/// assert_eq!("7".to_serial_key(), 7_u64.to_serial_key());
/// assert_eq!("7".to_serial_key().as_ref().map(SerialKey::as_str), Some("7"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SerialKey(Box<str>);

impl SerialKey {
    /// The key with this text; `None` where it is empty, because nothing is shared by that.
    #[must_use]
    pub fn new(text: impl Into<Box<str>>) -> Option<Self> {
        let text = text.into();
        (!text.is_empty()).then_some(Self(text))
    }

    /// The text, which may be part of a body: any characters, U+0000 among them, and of any length
    /// that a body can have.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Shows the size; the text may come from a body and stays hidden.
impl fmt::Debug for SerialKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SerialKey({} bytes)", self.0.len())
    }
}

/// What a field of an event, or a function of it, may give as its serial key.
///
/// | value | serial key |
/// |---|---|
/// | text | the text as it is; none where it is empty |
/// | an integer | its decimal digits |
/// | `Some(value)` | that of the value |
/// | `None` | none: the event may run beside any other |
/// | a [`SerialKey`] | that one |
///
/// References, `Box`, `Arc` and `Cow` are what they hold. Implement it for an id type of your own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a serial key",
    label = "this is not text, an integer, or an `Option` of one",
    note = "name a field that is one of these, or a function of the event that returns one: `serial_by = key_of`"
)]
pub trait ToSerialKey {
    /// The key that this value stands for, if it stands for one.
    fn to_serial_key(&self) -> Option<SerialKey>;
}

impl ToSerialKey for SerialKey {
    fn to_serial_key(&self) -> Option<SerialKey> {
        Some(self.clone())
    }
}

impl ToSerialKey for str {
    fn to_serial_key(&self) -> Option<SerialKey> {
        SerialKey::new(self)
    }
}

impl ToSerialKey for String {
    fn to_serial_key(&self) -> Option<SerialKey> {
        self.as_str().to_serial_key()
    }
}

impl ToSerialKey for Cow<'_, str> {
    fn to_serial_key(&self) -> Option<SerialKey> {
        (**self).to_serial_key()
    }
}

impl<T: ToSerialKey> ToSerialKey for Option<T> {
    fn to_serial_key(&self) -> Option<SerialKey> {
        self.as_ref().and_then(T::to_serial_key)
    }
}

/// Implements [`ToSerialKey`] for what points to a value.
macro_rules! by_what_it_holds {
    ($($pointer:ty),+) => {$(
        impl<T: ToSerialKey + ?Sized> ToSerialKey for $pointer {
            fn to_serial_key(&self) -> Option<SerialKey> {
                (**self).to_serial_key()
            }
        }
    )+};
}

by_what_it_holds!(&T, Box<T>, Arc<T>);

/// Implements [`ToSerialKey`] for integers.
macro_rules! by_its_digits {
    ($($integer:ty),+) => {$(
        impl ToSerialKey for $integer {
            fn to_serial_key(&self) -> Option<SerialKey> {
                itoa::Buffer::new().format(*self).to_serial_key()
            }
        }
    )+};
}

by_its_digits!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: impl ToSerialKey) -> Option<String> {
        value.to_serial_key().map(|key| key.as_str().to_owned())
    }

    #[test]
    fn takes_what_ids_are() {
        let id = "a-1".to_owned();
        for key in [
            text("a-1"),
            text(&id),
            text(Some(&id)),
            text(Some(id.as_str())),
            text(id.clone()),
            text(Some(Some("a-1"))),
            text(Cow::Borrowed("a-1")),
            text(Box::<str>::from("a-1")),
            text(Arc::<str>::from("a-1")),
            text(SerialKey::new("a-1")),
        ] {
            assert_eq!(key.as_deref(), Some("a-1"));
        }
    }

    #[test]
    fn takes_integers_by_their_digits() {
        assert_eq!(text(0_u8).as_deref(), Some("0"));
        assert_eq!(text(-7_i64).as_deref(), Some("-7"));
        assert_eq!(text(Some(u128::MAX)), Some(u128::MAX.to_string()));
        assert_eq!(text(i128::MIN), Some(i128::MIN.to_string()));
    }

    #[test]
    fn has_no_key_of_nothing() {
        for key in [text(""), text(String::new()), text(Some("")), text(None::<&str>)] {
            assert_eq!(key, None);
        }
        assert_eq!(SerialKey::new(""), None);
    }

    #[test]
    fn keeps_the_text_as_it_is() {
        for kept in [" ", "A", "a ", "\0", "é", "e\u{301}"] {
            assert_eq!(text(kept).as_deref(), Some(kept));
        }
    }

    #[test]
    fn hides_the_text() {
        assert_eq!(format!("{:?}", SerialKey::new("canary")), "Some(SerialKey(6 bytes))");
    }
}
