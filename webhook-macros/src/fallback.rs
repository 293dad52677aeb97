//! Fallback: what stands in for a wrong item, so that one mistake is one error.
//!
//! Nothing of this ever runs: the mistake itself keeps the program from compiling.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{
    GenericParam, Generics, Type,
    parse::{Parse, Parser as _},
};

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

/// The same with one parameter more.
pub(crate) fn with(generics: &Generics, parameter: GenericParam) -> Generics {
    let mut generics = generics.clone();
    generics.params.push(parameter);
    generics
}

/// The application without its borrows: each lifetime is `'static`.
pub(crate) fn owned(app: &Type, generics: &Generics) -> Option<(Type, Generics)> {
    let mut owned = Generics {
        lt_token: generics.lt_token,
        params: generics
            .params
            .iter()
            .filter(|parameter| !is_lifetime(parameter))
            .cloned()
            .collect(),
        gt_token: generics.gt_token,
        where_clause: None,
    };
    owned = unborrowed(&owned)?;
    owned.where_clause = generics.where_clause.as_ref().and_then(unborrowed);
    Some((unborrowed(app)?, owned))
}

fn is_lifetime(parameter: &GenericParam) -> bool {
    matches!(parameter, GenericParam::Lifetime(_))
}

/// The same with `'static` in the place of each lifetime.
pub(crate) fn unborrowed<T: Parse + ToTokens>(syntax: &T) -> Option<T> {
    T::parse.parse2(unborrowed_tokens(syntax.to_token_stream())).ok()
}

/// A lifetime is a quote and a name in two tokens.
fn unborrowed_tokens(tokens: TokenStream) -> TokenStream {
    let mut is_lifetime = false;
    let trees = tokens.into_iter().map(|tree| {
        let after_quote = is_lifetime;
        is_lifetime = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '\'');
        match tree {
            TokenTree::Ident(name) if after_quote => Ident::new("static", name.span()).into(),
            TokenTree::Group(group) => {
                let mut unborrowed =
                    Group::new(group.delimiter(), unborrowed_tokens(group.stream()));
                unborrowed.set_span(group.span());
                unborrowed.into()
            }
            tree => tree,
        }
    });
    trees.collect()
}
