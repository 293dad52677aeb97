//! Expand: model to tokens. Calls and nothing else; the branches are in ordinary functions.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{
    Attribute, Generics, Lifetime, Member, Path, ReturnType, Type, TypePath, ext::IdentExt as _,
    parse_quote, spanned::Spanned as _,
};

use crate::{
    fallback,
    model::{ALL, Block, DOCUMENTED, Handler, HandlerCall, OnImpl, SerialBy, Waiver},
    paths::{Crate, Rest, Selector, at, ends, mixed},
};

/// Input: `#[webhooks(ignore(B, reason = "…"))] impl App { #[on(A)] async fn a(…) { … } }`
///
/// Output: `impl On<A> for App { … }  impl On<B> for App { … }`
pub(crate) fn block(block: &Block) -> TokenStream {
    if block.is_lossy {
        return everything(block);
    }
    let handlers = block.handlers.iter().map(|handler| self::handler(block, handler));
    let waivers = block.waivers.iter().map(|waiver| self::waiver(block, waiver));
    handlers.chain(waivers).collect()
}

/// Output: `impl<__Event: EventPayload> On<__Event> for App { … }`, which misses no event
fn everything(block: &Block) -> TokenStream {
    let event = Ident::new(PLACEHOLDER, mixed());
    let krate = &block.krate;
    let generics = fallback::with(&block.generics, parse_quote!(#event: #krate::EventPayload));
    let on_impl = fallback::on_impl(krate);
    implementation(block, &generics, &[], &event, &on_impl)
}

/// Input: `#[on(A, B)] async fn reconnect(…) { … }`
///
/// Output: `impl On<A> for App { … }  impl On<B> for App { … }`
fn handler(block: &Block, handler: &Handler) -> TokenStream {
    let on_impl = match &handler.call {
        Some(call) => self::call(&block.krate, handler, call),
        None => fallback::on_impl(&block.krate),
    };
    selected(block, &handler.cfgs, &handler.events, &on_impl)
}

/// Input: `ignore(A, B, reason = "…")`
///
/// Output: `impl On<A> for App { … }  impl On<B> for App { … }`
fn waiver(block: &Block, waiver: &Waiver) -> TokenStream {
    let (krate, reason) = (&block.krate, &waiver.reason);
    let on_impl = OnImpl {
        reach: DOCUMENTED,
        handled_by: quote_spanned!(mixed()=> #krate::HandledBy::Ignored { reason: #reason }),
        ..fallback::on_impl(krate)
    };
    selected(block, &[], &waiver.events, &on_impl)
}

fn selected(
    block: &Block,
    cfgs: &[Attribute],
    events: &[Selector],
    on_impl: &OnImpl<'_>,
) -> TokenStream {
    let one = |selector: &Selector| match selector {
        Selector::Event(path) => implementation(block, &block.generics, cfgs, path, on_impl),
        Selector::Rest(rest) => self::rest(block, cfgs, rest, on_impl),
    };
    events.iter().map(one).collect()
}

/// Input: `A`
///
/// Output: `impl On<A> for App { const HANDLED_BY: HandledBy = …; fn on(…) -> HandlerFuture<'_> { … } }`
///
/// It stands at the place of `A`, so that a second one is shown as two attributes.
fn implementation(
    block: &Block,
    generics: &Generics,
    cfgs: &[Attribute],
    event: &impl ToTokens,
    on_impl: &OnImpl<'_>,
) -> TokenStream {
    let Block { krate, app, cfgs: block_cfgs, .. } = block;
    let (start, end) = ends(event);
    let (parameters, _, conditions) = generics.split_for_impl();
    let members = members(krate, event, end, on_impl);
    let mut body = Group::new(Delimiter::Brace, members);
    body.set_span(end);
    let quiet = quiet(krate, generics, start);
    let (krate, close) = (krate.at(start), quote_spanned!(end=> >));
    quote_spanned! {start=>
        #(#block_cfgs)*
        #(#cfgs)*
        #[automatically_derived]
        #quiet
        impl #parameters #krate::On<#event #close for #app #conditions #body
    }
}

/// Keeps the events that are handled out of the message about one that is not.
///
/// The implementation for a generic application goes without, for there the compiler has to say which
/// condition is not met. So does one that is told its crate: under `#![no_implicit_prelude]` no module
/// `diagnostic` is found, and `crate = ::webhook_tower` is the way out.
fn quiet(krate: &Crate, generics: &Generics, place: Span) -> Option<TokenStream> {
    let is_quiet = generics.params.is_empty() && !krate.is_named();
    is_quiet.then(|| quote_spanned!(place=> #[diagnostic::do_not_recommend]))
}

/// Output: `const HANDLED_BY: HandledBy = …; fn on(…) -> HandlerFuture<'_> { … }`
fn members(krate: &Crate, event: &impl ToTokens, place: Span, on_impl: &OnImpl<'_>) -> TokenStream {
    let serial_key = on_impl.serial_by.map(|by| serial_key(krate, event, place, by));
    let krate = krate.at(place);
    let OnImpl { handled_by, event: event_name, delivery, function, .. } = on_impl;
    let lifetime = Lifetime::new("'__on", mixed());
    quote_spanned! {place=>
        const HANDLED_BY: #krate::HandledBy = #handled_by;

        fn on<#lifetime>(
            &#lifetime self,
            #event_name: #event,
            #delivery: &#lifetime #krate::Delivery,
        ) -> #krate::HandlerFuture<#lifetime> {
            #krate::private::handler(#function)
        }

        #serial_key
    }
}

/// Input: `serial_by = "account_id"`
///
/// Output: `fn serial_key(event: &A) -> Option<SerialKey> { … }`
fn serial_key(krate: &Crate, event: &impl ToTokens, place: Span, by: &SerialBy) -> TokenStream {
    let key = match by {
        SerialBy::Field { place, fields } => key_of_field(krate, at(*place), fields),
        SerialBy::Function(path) => key_of_function(krate, path),
    };
    let krate = krate.at(place);
    quote_spanned! {place=>
        fn serial_key(event: &#event) -> ::core::option::Option<#krate::SerialKey> {
            #key
        }
    }
}

/// Output: `ToSerialKey::to_serial_key(&event.details.account_id)`
///
/// The fields are the user's own text, so the compiler shows it when one of them is missing, and which
/// fields there are.
fn key_of_field(krate: &Crate, place: Span, fields: &[Member]) -> TokenStream {
    let krate = krate.at(place);
    quote_spanned!(place=> #krate::ToSerialKey::to_serial_key(&event #(.#fields)*))
}

/// Output: `ToSerialKey::to_serial_key(&account_of(event))`
fn key_of_function(krate: &Crate, path: &Path) -> TokenStream {
    let place = ends(path).1;
    let krate = krate.at(place);
    quote_spanned!(place=> #krate::ToSerialKey::to_serial_key(&#path(event)))
}

/// Input: `acme::_`
///
/// Output: `acme::__events! { [private::__rest] all (acme) [the named events] [the excepted ones]
/// [methods that may lack an `#[on]`] { impl On<__Event> … } }`
fn rest(block: &Block, cfgs: &[Attribute], rest: &Rest, on_impl: &OnImpl<'_>) -> TokenStream {
    let Block { krate, cfgs: block_cfgs, .. } = block;
    let provider = &rest.provider;
    let placeholder = Ident::new(PLACEHOLDER, at(rest.underscore.span()));
    let implementation =
        |on_impl: &_| implementation(block, &block.generics, cfgs, &placeholder, on_impl);
    let without_fields = on_impl.without_fields().map(|on_impl| implementation(&on_impl));
    let without_fields = without_fields.map(|implementation| quote!({ #implementation }));
    let implementation = implementation(on_impl);
    let named = block.named().map(|(cfgs, path)| quote!(#(#cfgs)* #path));
    let unmarked = block.unmarked.iter().map(|(name, path)| quote!(#name #path));
    let except = &rest.except;
    let callback = krate.at(provider.span());
    let reach = Ident::new(on_impl.reach, Span::mixed_site());
    quote_spanned! {at(provider.span())=>
        #(#block_cfgs)*
        #(#cfgs)*
        #provider::__events! {
            [#callback::private::__rest] #reach (#provider)
            [#(#named),*] [#(#except),*] [#(#unmarked),*] { #implementation }
            #without_fields
        }
    }
}

/// Stands for the event in the one implementation that is repeated for every other event.
pub(crate) const PLACEHOLDER: &str = "__Event";

/// Input: `async fn reconnect(app: &App, event: A, delivery: &Delivery)`
///
/// Output: `reconnect(self, event, delivery)`, which is a future: `handler` makes an outcome of it
fn call<'a>(krate: &Crate, handler: &'a Handler, call: &HandlerCall) -> OnImpl<'a> {
    let name = &handler.name;
    let HandlerCall { function: path, is_async, delivery, output, .. } = call;
    let (start, end) = (at(name.span()), place_of_output(name, output));
    let arguments = [Some(event(krate, call)), delivery.as_ref().map(self::delivery)];
    let arguments = arguments.into_iter().flatten();
    let called = quote_spanned!(end=> #path(self, #(#arguments),*));
    let later = quote_spanned!(start=> async move);
    let function = if *is_async { called } else { quote_spanned!(end=> #later { #called }) };
    OnImpl {
        reach: ALL,
        handled_by: handled_by(krate, name, *is_async),
        event: quote_spanned!(start=> event),
        delivery: delivery.as_ref().map_or_else(|| quote_spanned!(start=> _), self::delivery),
        function,
        serial_by: handler.serial_by.as_ref(),
    }
}

/// The event as the handler takes it, at the place of its type.
fn event(krate: &Crate, call: &HandlerCall) -> TokenStream {
    let place = place_of_type(&call.event);
    let krate = krate.at(place);
    if call.takes_enum {
        quote_spanned!(place=> #krate::private::widen(event))
    } else {
        quote_spanned!(place=> #krate::private::event(event))
    }
}

/// The delivery, at the place of the type that takes it.
fn delivery(ty: &Type) -> TokenStream {
    quote_spanned!(place_of_type(ty)=> delivery)
}

/// The last name in a type says more than the first: `acme::ParcelSent`.
fn place_of_type(ty: &Type) -> Span {
    match ty {
        Type::Path(TypePath { path, .. }) => {
            path.segments.last().map_or_else(mixed, |segment| at(segment.ident.span()))
        }
        ty => at(ty.span()),
    }
}

fn place_of_output(name: &Ident, output: &ReturnType) -> Span {
    match output {
        ReturnType::Default => at(name.span()),
        ReturnType::Type(_, ty) => ends(ty).1,
    }
}

/// Input: `async fn reconnect`
///
/// Output: `HandledBy::Function { name: "reconnect", file: file!(), line: line!(), is_async: true }`
///
/// The macros stand where the name stands, which makes them the user's own file and line.
fn handled_by(krate: &Crate, name: &Ident, is_async: bool) -> TokenStream {
    let text = name.unraw().to_string();
    let file = quote_spanned!(name.span()=> ::core::file!());
    let line = quote_spanned!(name.span()=> ::core::line!());
    quote_spanned! {mixed()=>
        #krate::HandledBy::Function {
            name: #text, file: #file, line: #line, is_async: #is_async
        }
    }
}
