//! Errors: every mistake of an item, each on the tokens that it is about.

use std::{
    cell::{Cell, RefCell},
    fmt::Display,
    thread,
};

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects mistakes, so that all of them are shown at once.
///
/// Mistakes that nobody reads would let a wrong item compile, so dropping a collector without
/// [`into_tokens`](Self::into_tokens) panics, whether it holds any or not.
#[derive(Default)]
#[must_use = "it panics when it is dropped unread"]
pub(crate) struct Errors {
    found: RefCell<Vec<syn::Error>>,
    is_read: Cell<bool>,
    is_lossy: Cell<bool>,
}

impl Errors {
    /// Notes a mistake that is about all of these tokens.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.note(syn::Error::new_spanned(tokens, message));
    }

    /// Notes a mistake that was found while parsing.
    fn note(&self, error: syn::Error) {
        self.found.borrow_mut().push(error);
    }

    /// The value, or a note of why there is none.
    pub(crate) fn keep<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.note(error)).ok()
    }

    /// Notes a mistake for which an event may be missing that the user did name.
    pub(crate) fn lost_at(&self, tokens: impl ToTokens, message: impl Display) {
        self.at(tokens, message);
        self.is_lossy.set(true);
    }

    /// The argument, or a note of why there is none, and that an event may be missing.
    pub(crate) fn keep_argument<T>(&self, result: syn::Result<T>) -> Option<T> {
        self.is_lossy.set(self.is_lossy.get() || result.is_err());
        self.keep(result)
    }

    /// Whether an event may be missing that the user did name.
    pub(crate) fn is_lossy(&self) -> bool {
        self.is_lossy.get()
    }

    /// Begins a part of the item, to ask afterwards whether that part has mistakes.
    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope { errors: self, before: self.count() }
    }

    /// One `compile_error!` for each mistake.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.is_read.set(true);
        self.found.take().iter().map(syn::Error::to_compile_error).collect()
    }

    fn count(&self) -> usize {
        self.found.borrow().len()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        let is_read = self.is_read.get() || thread::panicking();
        assert!(is_read, "the errors of an expansion were dropped without being read");
    }
}

/// A part of an item, from [`Errors::scope`] on.
pub(crate) struct Scope<'a> {
    errors: &'a Errors,
    before: usize,
}

impl Scope<'_> {
    /// Whether no mistake was noted since the scope began.
    pub(crate) fn is_clean(&self) -> bool {
        self.errors.count() == self.before
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn a_scope_sees_only_its_own_mistakes() {
        let errors = Errors::default();
        errors.at(quote!(a), "wrong");
        let scope = errors.scope();
        assert!(scope.is_clean());
        errors.at(quote!(b), "wrong too");
        assert!(!scope.is_clean());
        assert!(errors.scope().is_clean());
        drop(errors.into_tokens());
    }

    #[test]
    #[should_panic = "dropped without being read"]
    fn panics_when_nobody_reads_the_errors() {
        drop(Errors::default());
    }
}
