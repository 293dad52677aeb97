//! Drift: how much of a body is new to the types that it is decoded into, counted while it is.
//!
//! [`open_struct!`](crate::open_struct), [`open_enum!`](crate::open_enum) and [`one_of!`](crate::one_of) pass
//! over what they do not know, so that nothing breaks when a provider adds it. Whoever asks for it learns
//! how often that happens; for everybody else it costs nothing but a look at a thread's own cell, and only
//! where something is new.

use std::{cell::Cell, marker::PhantomData};

thread_local! {
    /// What was found on this thread, while somebody counts.
    static FOUND: Cell<Option<Drift>> = const { Cell::new(None) };
}

/// What a body has that its types have not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Drift {
    /// Members that no field reads.
    pub members: u64,
    /// Words that no variant has.
    pub words: u64,
}

/// Counts on this thread until it is dropped, also by a panic.
#[derive(Debug)]
#[must_use = "nothing is counted any more once it is dropped"]
pub struct Counting(PhantomData<*const ()>);

impl Counting {
    /// Begins with nothing found.
    pub fn begin() -> Self {
        FOUND.set(Some(Drift::default()));
        Self(PhantomData)
    }

    /// What was found.
    #[must_use]
    pub fn end(self) -> Drift {
        FOUND.take().unwrap_or_default()
    }
}

impl Drop for Counting {
    fn drop(&mut self) {
        FOUND.take();
    }
}

/// A member was passed over.
#[cold]
pub(crate) fn new_member() {
    FOUND.set(FOUND.get().map(|found| Drift { members: found.members + 1, ..found }));
}

/// A word was not known.
#[cold]
pub(crate) fn new_word() {
    FOUND.set(FOUND.get().map(|found| Drift { words: found.words + 1, ..found }));
}

#[cfg(test)]
#[expect(
    unreachable_pub,
    dead_code,
    reason = "the macros make public types, which nobody looks at"
)]
mod tests {
    use super::*;
    use crate::open_enum::open_enum;

    open_enum! {
        /// How it travels.
        pub enum Way {
            Road = "road",
        }
    }

    crate::open_struct! {
        pub struct Parcel {
            pub way: Option<Way> = "way",
            pub parts: Option<Vec<Parcel>> = "parts",
            pub paid: Option<Paid> = "paid",
        }
    }

    crate::one_of! {
        /// How it was paid.
        pub enum Paid by "by" {
            Card(Box<Parcel>) = "card",
        }
    }

    const BODY: &str = r#"{"way": "sea", "size": {"way": 1}, "parts": [{"way": "road"}, {"way": "air",
        "of": null}], "paid": {"by": "card", "way": "rail"}}"#;

    fn read(body: &str) -> Parcel {
        crate::Json::read(body.to_owned()).unwrap().decode().unwrap()
    }

    #[test]
    fn counts_what_is_new_however_deep_and_only_while_somebody_asks() {
        read(BODY);
        let counting = Counting::begin();
        read(BODY);
        // The member by which a shape is told apart is new to the shape itself.
        assert_eq!(counting.end(), Drift { members: 3, words: 3 });
        read(BODY);
        assert_eq!(Counting::begin().end(), Drift::default());
    }

    #[test]
    fn a_new_shape_is_a_new_word() {
        let counting = Counting::begin();
        read(r#"{"paid": {"by": "cheque", "new": true}}"#);
        read(r#"{"paid": {"new": true}}"#);
        assert_eq!(counting.end(), Drift { members: 0, words: 1 });
    }

    #[test]
    fn a_panic_ends_it() {
        let panicked = std::panic::catch_unwind(|| {
            let _counting = Counting::begin();
            read("{");
        });
        assert!(panicked.is_err());
        assert_eq!(FOUND.get(), None);
    }
}
