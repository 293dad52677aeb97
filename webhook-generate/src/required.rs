//! Required members, and raw ones: paths that the caller names.

use std::collections::BTreeSet;

use crate::error::Error;

/// Paths below one place, such as `id` and `data.id`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Required(BTreeSet<Vec<String>>);

impl Required {
    pub(crate) fn new(paths: &[String]) -> Self {
        let split = |path: &String| path.split('.').map(str::to_owned).collect();
        Self(paths.iter().map(split).collect())
    }

    /// Whether this member is required: it is named, or something in it is.
    pub(crate) fn contains(&self, member: &str) -> bool {
        self.0.iter().any(|path| path.first().is_some_and(|first| first == member))
    }

    /// The paths below a member.
    pub(crate) fn below(&self, member: &str) -> Self {
        let below = self.0.iter().filter_map(|path| match path.split_first() {
            Some((first, rest)) if first == member && !rest.is_empty() => Some(rest.to_vec()),
            _ => None,
        });
        Self(below.collect())
    }

    /// The names of the members here, without what is below them.
    pub(crate) fn here(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|path| path.len() == 1).filter_map(|path| path.first()).map(|x| &**x)
    }

    /// As it was given.
    pub(crate) fn paths(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|path| path.join("."))
    }
}

/// Every path has to be a member of some event.
pub(crate) fn check(named: &Required, met: &BTreeSet<String>, to: &str) -> Result<(), Error> {
    match named.paths().find(|path| !met.contains(path)) {
        Some(path) => Err(Error::new(format!("no event has a member `{path}` {to}"))),
        None => Ok(()),
    }
}
