//! Batch: where the events stand in a body that has several.

/// Where the events stand in a body that can have several, and how many there can be.
///
/// [`Scheme::batch`](crate::Scheme::batch) and [`Scheme::batch_in`](crate::Scheme::batch_in) make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Batch {
    path: Option<&'static str>,
    most: usize,
}

impl Batch {
    pub(super) const fn new(path: Option<&'static str>, most: usize) -> Self {
        Self { path, most }
    }

    /// The path of the array, as names of members with dots between them; `None` where the body itself
    /// is the array. One `[]` in it stands for each element of an array of arrays: `entry[].changes`.
    #[must_use]
    pub const fn path(self) -> Option<&'static str> {
        self.path
    }

    /// How many events a body has at most.
    #[must_use]
    pub const fn most(self) -> usize {
        self.most
    }
}

/// The path of an array, and that of the array in each of its elements: what stands before and behind
/// `[].`, where that is.
pub(crate) const fn through(path: &'static str) -> Option<(&'static str, &'static str)> {
    let mut rest = path.as_bytes();
    while let [_, behind @ ..] = rest {
        if let [b'[', b']', b'.', ..] = rest {
            let (outer, inner) = path.split_at(path.len() - rest.len());
            return Some((outer, inner.split_at(3).1));
        }
        rest = behind;
    }
    None
}

/// The path in the body around the events, where it is one: what follows `$.`.
pub(crate) const fn beside(path: &'static str) -> Option<&'static str> {
    match path.as_bytes() {
        [b'$', b'.', ..] => Some(path.split_at(2).1),
        _ => None,
    }
}
