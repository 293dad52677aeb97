//! The macros of `webhook-tower`: `#[on]`, `#[webhooks]` and `#[derive(Events)]`.
//!
//! Depend on `webhook-tower`, which re-exports them; what they expand to calls it.
//!
//! The modules stand in reading order: tokens are parsed, built into a model, checked, and expanded,
//! and each module uses only those above it. Each mistake of the user becomes one error, and the
//! user's item is always emitted.

mod errors;
mod paths;

mod written;
mod spelling;

mod items;
mod parse;

mod model;

mod fallback;
mod serial;
mod signature;

mod attributes;
mod build;

mod check;

mod expand;
mod rest;

mod events;

#[cfg(test)]
mod expansions;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{DeriveInput, parse_macro_input};

use crate::{
    errors::Errors,
    items::{Function, Impl, Trait},
    model::Block,
};

#[doc = include_str!("docs/on.md")]
#[proc_macro_attribute]
pub fn on(
    attribute: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    on_tokens(attribute.into(), item.into()).into()
}

fn on_tokens(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let Ok(mut function) = syn::parse2::<Function>(item.clone()) else {
        return refuse(item, "`#[on]` goes on a function: `#[on(provider::Event)] async fn …`");
    };
    if let Some(receiver) = function.signature.receiver() {
        let message = "`#[on]` on a method needs `#[webhooks]` on its impl block";
        let error = syn::Error::new_spanned(receiver, message);
        function.take_on();
        return [function.to_token_stream(), error.to_compile_error()].into_iter().collect();
    }
    let errors = Errors::default();
    let block = build::free_function(attribute, &mut function, &errors);
    output(&function, block, errors)
}

#[doc = include_str!("docs/webhooks.md")]
#[proc_macro_attribute]
pub fn webhooks(
    attribute: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    webhooks_tokens(attribute.into(), item.into()).into()
}

fn webhooks_tokens(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let Ok(mut item) = syn::parse2::<Impl>(item.clone()) else {
        return refuse_block(item);
    };
    let errors = Errors::default();
    let block = build::impl_block(attribute, &mut item, &errors);
    output(&item, Some(block), errors)
}

/// The user's item, what is added to it, and what is wrong with it.
fn output(item: &impl ToTokens, block: Option<Block>, errors: Errors) -> TokenStream {
    let added = block.map(|mut block| {
        check::block(&mut block, &errors);
        expand::block(&block)
    });
    [item.to_token_stream(), added.unwrap_or_default(), errors.into_tokens()].into_iter().collect()
}

fn refuse_block(item: TokenStream) -> TokenStream {
    match syn::parse2::<Trait>(item.clone()) {
        Ok(item) => refuse(
            item.into_token_stream(),
            "`#[webhooks]` goes on the application, `impl App { … }`, and not on a trait",
        ),
        Err(_) => refuse(item, "`#[webhooks]` goes on an impl block: `impl App { … }`"),
    }
}

fn refuse(item: TokenStream, message: &str) -> TokenStream {
    let error = syn::Error::new(proc_macro2::Span::call_site(), message);
    [item, error.to_compile_error()].into_iter().collect()
}

#[doc = include_str!("docs/events.md")]
#[proc_macro_derive(Events, attributes(events, event))]
pub fn derive_events(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    events::derive(&input).into()
}

/// Expands what `#[on(provider::_)]` stands for; the listing macro of the provider calls it.
#[doc(hidden)]
#[proc_macro]
pub fn __rest(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    rest::expand(input.into()).unwrap_or_else(|error| error.to_compile_error()).into()
}
