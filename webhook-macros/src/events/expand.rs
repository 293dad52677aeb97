//! Expand: the implementations for an enum of events and for each event in it.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Path, Visibility, ext::IdentExt as _};

use super::model::{Documented, EventsEnum, Variant};
use crate::paths::{Crate, at, ends, mixed};

/// Input: `enum Event { #[event("A")] A(A), #[event(unrecognized)] Unrecognized(Unrecognized) }`
///
/// Output: `impl Events for Event`, `impl<H> Table<H> for Event`, for every variant an
/// `impl EventPayload` and an `impl From`, and the macro that lists them.
pub(super) fn events(events: &EventsEnum) -> TokenStream {
    let documented = events.documented.iter().map(|event| self::event(events, event));
    let from = events.variants().map(|variant| from(&events.name, variant));
    let mut tokens = events_impl(events);
    tokens.extend(documented);
    tokens.extend(from);
    tokens.extend(table_impl(events));
    tokens.extend(sound_scheme(&events.krate, &events.provider));
    tokens.extend(samples(events));
    let documented: Vec<_> = events.documented.iter().map(|event| &event.variant.ty).collect();
    let unrecognized = Some(&events.unrecognized.ty);
    tokens.extend(listing(&events.vis, Some(&events.provider), &documented, unrecognized));
    tokens
}

fn types(events: &EventsEnum) -> Vec<&Ident> {
    events.variants().map(|variant| &variant.ty).collect()
}

/// Output: `impl Events for Event { … }`
fn events_impl(events: &EventsEnum) -> TokenStream {
    let EventsEnum { krate, name, provider, tag, .. } = events;
    let members = members(events);
    let typing = typing(events);
    let types = events.documented.iter().map(|event| event_type(krate, event));
    let decoders = events.documented.iter().map(|event| decoder(krate, &event.variant));
    let unrecognized = unrecognized(krate, &events.unrecognized);
    let index = index(events);
    let unrecognized_reason = unrecognized_reason(events);
    quote_spanned! {mixed()=>
        #[automatically_derived]
        impl #krate::Events for #name {
            const PROVIDER: &'static ::core::primitive::str = <#provider as #krate::Provider>::NAME;
            const TAG: &'static [&'static ::core::primitive::str] = &[#(#tag),*];
            #members
            #typing
            const TYPES: &'static [#krate::EventType] = &[#(#types),*];
            const DECODERS: &'static [#krate::private::Decoder<Self>] = &[#(#decoders),*];

            #unrecognized

            #index

            #unrecognized_reason
        }
    }
}

/// Output: `const MEMBERS: &'static [&'static str] = &["A"];`, where the name of a member is the type
fn members(EventsEnum { is_member, documented, .. }: &EventsEnum) -> Option<TokenStream> {
    let names = documented.iter().map(|event| &event.name);
    is_member.then(|| {
        quote_spanned! {mixed()=>
            const MEMBERS: &'static [&'static ::core::primitive::str] = &[#(#names),*];
        }
    })
}

/// Output: `type Typing = SignedType;`, or `type Typing = ClaimedType;`, the headers that claim it, and
/// whether words of the body follow it
fn typing(EventsEnum { krate, headers, has_detail, .. }: &EventsEnum) -> TokenStream {
    if headers.is_empty() {
        return quote_spanned!(mixed()=> type Typing = #krate::SignedType;);
    }
    let detail = has_detail
        .then(|| quote_spanned!(mixed()=> const HAS_DETAIL: ::core::primitive::bool = true;));
    quote_spanned! {mixed()=>
        type Typing = #krate::ClaimedType;
        const TYPE_HEADERS: &'static [&'static ::core::primitive::str] = &[#(#headers),*];
        #detail
    }
}

/// Input: `#[event("A", sample = "a.json")] A(A)`
///
/// Output: `EventType::new("A", "A", Some(include_str!("a.json")))`
fn event_type(krate: &Crate, event: &Documented) -> TokenStream {
    let Documented { variant, name, sample } = event;
    let variant = variant.name.unraw().to_string();
    let sample =
        sample.as_ref().map(|file| quote_spanned!(at(file.span())=> ::core::include_str!(#file)));
    let sample = option(sample);
    quote_spanned!(mixed()=> #krate::EventType::new(#name, #variant, #sample))
}

/// Output: `private::decode_into::<A>`
fn decoder(krate: &Crate, Variant { ty, .. }: &Variant) -> TokenStream {
    quote_spanned!(mixed()=> #krate::private::decode_into::<#ty>)
}

/// Output: `fn unrecognized(…) -> Self { Self::Unrecognized(<Unrecognized>::new(…)) }`
fn unrecognized(krate: &Crate, Variant { name, ty }: &Variant) -> TokenStream {
    quote_spanned! {mixed()=>
        fn unrecognized(
            event_type: ::core::option::Option<&::core::primitive::str>,
            body: &#krate::Json,
            reason: #krate::UnrecognizedReason,
        ) -> Self {
            Self::#name(<#ty>::new(event_type, body, reason))
        }
    }
}

/// Output: `fn index(&self) -> usize { match self { Self::A(_) => 0, Self::Unrecognized(_) => 1 } }`
fn index(events: &EventsEnum) -> TokenStream {
    let arms = events.variants().enumerate().map(|(index, Variant { name, .. })| {
        let index = Literal::usize_unsuffixed(index);
        quote_spanned!(mixed()=> Self::#name(_) => #index,)
    });
    quote_spanned! {mixed()=>
        fn index(&self) -> ::core::primitive::usize {
            match self {
                #(#arms)*
            }
        }
    }
}

/// Output: `fn unrecognized_reason(&self) -> Option<&UnrecognizedReason> { match self { … } }`
fn unrecognized_reason(events: &EventsEnum) -> TokenStream {
    let krate = &events.krate;
    let documented = events.documented.iter().map(|event| &event.variant.name);
    let unrecognized = &events.unrecognized.name;
    quote_spanned! {mixed()=>
        fn unrecognized_reason(&self) -> ::core::option::Option<&#krate::UnrecognizedReason> {
            match self {
                #(Self::#documented(_) => ::core::option::Option::None,)*
                Self::#unrecognized(event) => ::core::option::Option::Some(event.reason()),
            }
        }
    }
}

/// Output: `impl EventPayload for A { … }`
fn event(events: &EventsEnum, Documented { variant, name, .. }: &Documented) -> TokenStream {
    let (enum_name, ty) = (&events.name, &variant.ty);
    let place = at(ty.span());
    let krate = events.krate.at(place);
    let decoded = if events.is_member_payload {
        quote_spanned!(place=> #krate::private::decode_member_as(#name, body))
    } else {
        quote_spanned!(place=> #krate::private::decode_as(body))
    };
    quote_spanned! {place=>
        #[automatically_derived]
        impl #krate::EventPayload for #ty {
            type Events = #enum_name;

            const TYPE: ::core::option::Option<&'static ::core::primitive::str> =
                ::core::option::Option::Some(#name);

            fn decode(
                body: &#krate::Json,
            ) -> ::core::result::Result<Self, #krate::UnrecognizedReason> {
                #decoded
            }
        }
    }
}

/// Output: `impl From<A> for Event { fn from(event: A) -> Self { Self::A(event) } }`
pub(super) fn from(enum_name: &Ident, Variant { name, ty }: &Variant) -> TokenStream {
    quote_spanned! {at(ty.span())=>
        #[automatically_derived]
        impl ::core::convert::From<#ty> for #enum_name {
            fn from(event: #ty) -> Self {
                Self::#name(event)
            }
        }
    }
}

/// Output: `impl<H: Receives<Acme, Application = A>, A: On<A> + On<Unrecognized>> Table<H> for Event { … }`
///
/// `H: On<Unrecognized>` follows from `Receives`. It is written out, because the compiler then also says
/// which bound of a generic application isn't met.
fn table_impl(events: &EventsEnum) -> TokenStream {
    let EventsEnum { krate, name, provider, .. } = events;
    let (types, unrecognized) = (types(events), &events.unrecognized.ty);
    let covered = covered(events);
    let arms = events.variants().map(|variant| arm(krate, variant));
    let serial_keys = events.variants().map(|variant| serial_key(krate, variant));
    quote_spanned! {mixed()=>
        #[automatically_derived]
        impl<__H, __A> #krate::private::Table<__H> for #name
        where
            __H: #krate::On<#unrecognized>,
            __H: #krate::private::Receives<#provider, Application = __A>,
            #(__A: #krate::On<#types>,)*
        {
            const COVERED: &'static [#krate::Covered] = &[#(#covered),*];

            fn call<'a>(
                self,
                handlers: &'a __H,
                delivery: &'a #krate::Delivery,
            ) -> #krate::HandlerFuture<'a> {
                let application = #krate::private::Receives::application(handlers);
                match self {
                    #(#arms)*
                }
            }

            fn key(&self) -> ::core::option::Option<#krate::SerialKey> {
                match self {
                    #(#serial_keys)*
                }
            }
        }
    }
}

/// Output: `Covered::new(Some("A"), <A as On<A>>::HANDLED_BY)` for every variant
fn covered(events: &EventsEnum) -> impl Iterator<Item = TokenStream> {
    let krate = &events.krate;
    let names = events.documented.iter().map(|event| option(Some(&event.name)));
    let names = names.chain([option::<TokenStream>(None)]);
    events.variants().zip(names).map(move |(Variant { ty, .. }, name)| {
        let handled_by = quote_spanned!(mixed()=> <__A as #krate::On<#ty>>::HANDLED_BY);
        quote_spanned!(mixed()=> #krate::Covered::new(#name, #handled_by))
    })
}

/// Output: `Self::A(event) => <A as On<A>>::on(application, event, delivery),`
fn arm(krate: &Crate, Variant { name, ty }: &Variant) -> TokenStream {
    quote_spanned! {mixed()=>
        Self::#name(event) => <__A as #krate::On<#ty>>::on(application, event, delivery),
    }
}

/// Output: `Self::A(event) => <A as On<A>>::serial_key(event),`
fn serial_key(krate: &Crate, Variant { name, ty }: &Variant) -> TokenStream {
    quote_spanned! {mixed()=>
        Self::#name(event) => <__A as #krate::On<#ty>>::serial_key(event),
    }
}

/// Output: `const _: () = <Acme as Provider>::SCHEME.assert_sound();`
///
/// A scheme's mistake is then found where the provider is, before anybody receives from it.
fn sound_scheme(krate: &Crate, provider: &Path) -> TokenStream {
    let (start, end) = ends(provider);
    let provider_trait = quote_spanned!(start=> <#provider as #krate::Provider>);
    quote_spanned!(end=> const _: () = #provider_trait::SCHEME.assert_sound();)
}

/// Output: `const _: () = private::assert_sample(<Event as Events>::TYPES, 0);` for every sample
///
/// A sample's mistake is then found where its file is named, before a test asks for it.
fn samples(events: &EventsEnum) -> TokenStream {
    let EventsEnum { krate, name, documented, .. } = events;
    let samples = documented.iter().enumerate().filter_map(|(index, event)| {
        let place = at(event.sample.as_ref()?.span());
        let (krate, index) = (krate.at(place), Literal::usize_unsuffixed(index));
        let types = quote_spanned!(place=> <#name as #krate::Events>::TYPES);
        Some(quote_spanned!(place=> const _: () = #krate::private::assert_sample(#types, #index);))
    });
    samples.collect()
}

/// Output: the macro `__events!` beside the enum, which hands the list of events to another one
///
/// Only a public enum needs one that other crates see; its name is then that of the crate's root.
pub(super) fn listing(
    vis: &Visibility,
    provider: Option<&Path>,
    documented: &[&Ident],
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let provider = provider.and_then(|path| path.segments.last());
    let provider = provider.map_or_else(|| format_ident!("_"), |segment| segment.ident.clone());
    let name = format_ident!("__webhook_events_{provider}", span = Span::call_site());
    let export = matches!(vis, Visibility::Public(_)).then(|| quote!(#[macro_export]));
    quote! {
        #[doc(hidden)]
        #[allow(non_local_definitions, unused_macros)]
        #export
        macro_rules! #name {
            ([$($callback:tt)*] $($arguments:tt)*) => {
                $($callback)* ! { [#(#documented),*] [#unrecognized] $($arguments)* }
            };
        }
        #[doc(hidden)]
        #[allow(unused_imports)]
        #vis use #name as __events;
    }
}

/// Output: `Some(…)` or `None`
fn option<T: ToTokens>(value: Option<T>) -> TokenStream {
    let none = || quote_spanned!(mixed()=> ::core::option::Option::None);
    value.map_or_else(none, |value| quote_spanned!(mixed()=> ::core::option::Option::Some(#value)))
}
