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
    /// is the array.
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

/// The path in the body around the events, where it is one: what follows `$.`.
pub(crate) const fn beside(path: &'static str) -> Option<&'static str> {
    match path.as_bytes() {
        [b'$', b'.', ..] => Some(path.split_at(2).1),
        _ => None,
    }
}
