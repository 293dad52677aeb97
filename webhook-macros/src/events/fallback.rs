//! Fallback: what stands in for a wrong enum, so that one mistake is one error.
//!
//! Nothing of this ever runs: the mistake itself keeps the program from compiling.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::Path;

use super::{
    expand,
    model::Variant,
    parse::{Label, Syntax},
};
use crate::paths::Crate;

/// The implementations that other code asks for, for what could be read of the enum.
pub(super) fn events(syntax: &Syntax) -> TokenStream {
    if syntax.is_generic {
        return TokenStream::new();
    }
    let krate = Crate::new(syntax.attribute.krate.clone());
    let name = &syntax.name;
    let mut types: Vec<&Ident> = Vec::new();
    let mut tokens = enum_impls(&krate, name);
    for (variant, label) in &syntax.variants {
        if types.contains(&&variant.ty) {
            continue;
        }
        types.push(&variant.ty);
        tokens.extend(expand::from(name, variant));
        if is_documented(label, syntax) {
            tokens.extend(event(&krate, name, variant));
        }
    }
    if let Some(provider) = &syntax.attribute.provider
        && syntax.lacks_unrecognized()
    {
        tokens.extend(from_unrecognized(&krate, name, provider));
    }
    let (provider, unrecognized) =
        (syntax.attribute.provider.as_ref(), syntax.unrecognized_types().next());
    types.retain(|ty| Some(*ty) != unrecognized);
    tokens.extend(expand::listing(&syntax.vis, provider, &types, unrecognized));
    tokens
}

/// A label that is wrong may be that of the unrecognized event, unless there is one already.
fn is_documented(label: &Label, syntax: &Syntax) -> bool {
    match label {
        Label::Documented { .. } => true,
        Label::Unrecognized(_) => false,
        Label::Wrong => syntax.has_unrecognized(),
    }
}

/// Output: `impl From<Unrecognized<P>> for Event { … }`
fn from_unrecognized(krate: &Crate, name: &Ident, provider: &Path) -> TokenStream {
    quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        impl ::core::convert::From<#krate::Unrecognized<#provider>> for #name {
            fn from(_: #krate::Unrecognized<#provider>) -> Self {
                ::core::unimplemented!()
            }
        }
    }
}

/// Output: `impl Events for Event { … }  impl<H> Table<H> for Event { … }`
fn enum_impls(krate: &Crate, name: &Ident) -> TokenStream {
    quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        impl #krate::Events for #name {
            const PROVIDER: &'static ::core::primitive::str = "";
            const TAG: &'static [&'static ::core::primitive::str] = &[];
            type Typing = #krate::SignedType;
            const TYPES: &'static [#krate::EventType] = &[];
            const DECODERS: &'static [#krate::private::Decoder<Self>] = &[];

            fn unrecognized(
                _: ::core::option::Option<&::core::primitive::str>,
                _: &#krate::Json,
                _: #krate::UnrecognizedReason,
            ) -> Self {
                ::core::unimplemented!()
            }

            fn index(&self) -> ::core::primitive::usize {
                0
            }

            fn unrecognized_reason(&self) -> ::core::option::Option<&#krate::UnrecognizedReason> {
                ::core::option::Option::None
            }
        }

        #[automatically_derived]
        impl<__H> #krate::private::Table<__H> for #name {
            const COVERED: &'static [#krate::Covered] = &[];

            fn call<'a>(self, _: &'a __H, _: &'a #krate::Delivery) -> #krate::HandlerFuture<'a> {
                #krate::private::handler(::core::future::ready(#krate::Outcome::Ignored))
            }

            fn key(&self) -> ::core::option::Option<#krate::SerialKey> {
                ::core::option::Option::None
            }
        }
    }
}

/// Output: `impl EventPayload for A { … }`
fn event(krate: &Crate, name: &Ident, Variant { ty, .. }: &Variant) -> TokenStream {
    quote_spanned! {Span::mixed_site()=>
        #[automatically_derived]
        impl #krate::EventPayload for #ty {
            type Events = #name;

            const TYPE: ::core::option::Option<&'static ::core::primitive::str> =
                ::core::option::Option::None;

            fn decode(
                _: &#krate::Json,
            ) -> ::core::result::Result<Self, #krate::UnrecognizedReason> {
                ::core::unimplemented!()
            }
        }
    }
}
