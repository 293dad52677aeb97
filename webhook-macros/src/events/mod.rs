//! `#[derive(Events)]`: the enum of a provider's events, with the one `match` over them.

mod model;

mod parse;

mod check;

mod expand;
mod fallback;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::errors::Errors;

/// The implementations for the enum; where it has mistakes, they and what stands in for it.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    let syntax = parse::syntax(input, &errors);
    let events = check::events(&syntax, &errors);
    let errors = errors.into_tokens();
    match events {
        Some(events) if errors.is_empty() => expand::events(&events),
        _ => [fallback::events(&syntax), errors].into_iter().collect(),
    }
}
