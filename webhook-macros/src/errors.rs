//! Errors: every mistake of an item, each on the tokens that it is about.

use std::{cell::RefCell, fmt::Display};

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects mistakes, so that all of them are shown at once.
#[derive(Default)]
#[must_use = "mistakes that nobody reads let a wrong item compile"]
pub(crate) struct Errors(RefCell<Vec<syn::Error>>);

impl Errors {
    /// Notes a mistake that is about all of these tokens.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.note(syn::Error::new_spanned(tokens, message));
    }

    /// Notes a mistake that was found while parsing.
    pub(crate) fn note(&self, error: syn::Error) {
        self.0.borrow_mut().push(error);
    }

    /// The value, or a note of why there is none.
    pub(crate) fn keep<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.note(error)).ok()
    }

    /// How many mistakes were found so far.
    pub(crate) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// One `compile_error!` for each mistake.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.into_inner().iter().map(syn::Error::to_compile_error).collect()
    }
}
