//! Fallback: what stands in for a wrong item, so that one mistake is one error.
//!
//! Nothing of this ever runs: the mistake itself keeps the program from compiling.

use proc_macro2::{Ident, Span};
use quote::quote_spanned;
use syn::{GenericParam, Generics};

use crate::{
    model::{ALL, OnImpl},
    paths::Crate,
};

/// A handler that does nothing, for a function that cannot be called.
pub(crate) fn on_impl(krate: &Crate) -> OnImpl<'static> {
    let place = Span::mixed_site();
    OnImpl {
        reach: ALL,
        handled_by: quote_spanned!(place=> #krate::HandledBy::Ignored { reason: "" }),
        event: quote_spanned!(place=> _),
        delivery: quote_spanned!(place=> _),
        function: quote_spanned!(place=> ::core::future::ready(#krate::Outcome::Ignored)),
        serial_by: None,
    }
}

/// Those parameters that the application type has, without a condition that may name others.
pub(crate) fn generics(generics: Generics, is_known: impl Fn(&Ident) -> bool) -> Generics {
    let params = generics.params.into_iter().filter(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => is_known(&parameter.lifetime.ident),
        GenericParam::Type(parameter) => is_known(&parameter.ident),
        GenericParam::Const(parameter) => is_known(&parameter.ident),
    });
    Generics { params: params.collect(), where_clause: None, ..Generics::default() }
}
