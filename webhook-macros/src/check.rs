//! Check: syntax to model, with everything that is wrong noted in the user's words.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, LitStr, Path};

use crate::{
    errors::Errors,
    model::{Block, Handler, Waiver},
    parse::{Argument, Function, Impl, Member, arguments, attribute_arguments, cfgs},
    paths::{Crate, Selector, related},
    signature,
};

/// What the `#[on]` attributes of one function say.
#[derive(Default)]
struct On {
    events: Vec<Selector>,
    krate: Option<Path>,
}

/// `#[on(…)]` on a free function.
pub(crate) fn free_function(
    attribute: TokenStream,
    function: &mut Function,
    errors: &Errors,
) -> Option<Block> {
    let mut on = On::default();
    let before = errors.count();
    on.add(arguments(attribute, errors), errors);
    on.add_all(&function.take_on(), errors);
    on.check_not_empty(&function.signature.ident, before, errors);
    let Function { attrs, signature, .. } = &*function;
    let name = signature.ident.clone();
    let takes_enum = takes_enum(&on.events);
    let call = signature::call(quote!(#name), signature, takes_enum, errors);
    let app = signature::application(signature, errors)?;
    let generics = signature::generics(signature, &app, errors);
    let handler = Handler { cfgs: Vec::new(), events: on.events, name, call };
    let (krate, cfgs) = (Crate::new(on.krate), cfgs(attrs));
    let block = Block { krate, app, generics, cfgs, handlers: vec![handler], waivers: Vec::new() };
    check_selectors(&block, errors);
    Some(block)
}

/// `#[webhooks(…)]` on an impl block; takes the `#[on]` attributes off its methods.
pub(crate) fn impl_block(
    attribute: TokenStream,
    item: &mut Impl,
    errors: &Errors,
) -> Option<Block> {
    let (mut krate, mut waivers) = (None, Vec::new());
    for argument in arguments(attribute, errors) {
        match argument {
            Argument::List(name, tokens) if name == "ignore" => {
                waivers.push(waiver(&name, tokens, errors));
            }
            Argument::Value(name, path) if name == "crate" => {
                krate = errors.keep(syn::parse2(path));
            }
            argument => refuse_webhooks_argument(&argument, errors),
        }
    }
    let handlers = item.members.iter_mut().filter_map(|member| method(member, &mut krate, errors));
    let handlers = handlers.collect();
    if let Some((path, _)) = &item.head.trait_ {
        errors.at(path, "`#[webhooks]` goes on an inherent impl block: `impl App { … }`");
        return None;
    }
    let (app, generics) = (*item.head.self_ty.clone(), item.head.generics.clone());
    let cfgs = cfgs(&item.head.attrs);
    let block = Block { krate: Crate::new(krate), app, generics, cfgs, handlers, waivers };
    check_selectors(&block, errors);
    Some(block)
}

fn method(member: &mut Member, krate: &mut Option<Path>, errors: &Errors) -> Option<Handler> {
    let Member::Function(function) = member else { return None };
    let attributes = function.take_on();
    if attributes.is_empty() {
        return None;
    }
    let signature = &function.signature;
    let mut on = On::default();
    let before = errors.count();
    on.add_all(&attributes, errors);
    on.check_not_empty(&signature.ident, before, errors);
    *krate = krate.take().or(on.krate);
    let name = signature.ident.clone();
    signature::check_method(signature, errors);
    let call = signature::call(quote!(Self::#name), signature, takes_enum(&on.events), errors);
    let call = call.filter(|_| errors.count() == before);
    Some(Handler { cfgs: cfgs(&function.attrs), events: on.events, name, call })
}

/// With one event the handler takes that event, otherwise the enum of all of them.
fn takes_enum(events: &[Selector]) -> bool {
    !matches!(events, [Selector::Event(_)])
}

impl On {
    fn add_all(&mut self, attributes: &[Attribute], errors: &Errors) {
        for attribute in attributes {
            self.add(attribute_arguments(attribute, errors), errors);
        }
    }

    fn add(&mut self, arguments: Vec<Argument>, errors: &Errors) {
        for argument in arguments {
            match argument {
                Argument::Event(selector) => self.events.push(selector),
                Argument::Value(name, path) if name == "crate" => {
                    self.krate = errors.keep(syn::parse2(path));
                }
                Argument::Value(name, _) | Argument::List(name, _) => errors.at(
                    &name,
                    format_args!(
                        "unknown argument `{name}`: `#[on]` takes events and `crate = path`"
                    ),
                ),
            }
        }
    }

    /// Says nothing where a mistake in the attribute has been noted already.
    fn check_not_empty(&self, name: &Ident, before: usize, errors: &Errors) {
        if self.events.is_empty() && errors.count() == before {
            let message = format_args!(
                "`{name}` handles no event: name those that it takes, `#[on(provider::Event)]`"
            );
            errors.at(name, message);
        }
    }
}

fn refuse_webhooks_argument(argument: &Argument, errors: &Errors) {
    match argument {
        Argument::Event(event) => errors
            .at(event, "an event stands in `ignore(…)` here, or in the `#[on(…)]` of a method"),
        Argument::Value(name, _) | Argument::List(name, _) => errors.at(
            name,
            format_args!(
                "unknown argument `{name}`: `#[webhooks]` takes \
                 `ignore(…, reason = \"…\")` and `crate = path`"
            ),
        ),
    }
}

/// `ignore(A, B, reason = "…")`
fn waiver(ignore: &Ident, tokens: TokenStream, errors: &Errors) -> Waiver {
    let (mut events, mut reason) = (Vec::new(), None);
    let before = errors.count();
    for argument in arguments(tokens, errors) {
        match argument {
            Argument::Event(selector) => events.push(selector),
            Argument::Value(name, text) if name == "reason" => reason = reason_of(text, errors),
            Argument::Value(name, _) | Argument::List(name, _) => errors.at(
                &name,
                format_args!(
                    "unknown argument `{name}`: `ignore` takes events and `reason = \"…\"`"
                ),
            ),
        }
    }
    let unspoilt = errors.count() == before;
    if unspoilt && events.is_empty() {
        errors.at(ignore, "`ignore` names no event: `ignore(provider::Event, reason = \"…\")`");
    }
    if unspoilt && reason.is_none() {
        errors
            .at(ignore, "`ignore` needs a reason: `ignore(…, reason = \"why nobody handles it\")`");
    }
    let reason = reason.unwrap_or_else(|| LitStr::new("", ignore.span()));
    Waiver { events, reason }
}

fn reason_of(tokens: TokenStream, errors: &Errors) -> Option<LitStr> {
    let reason: LitStr = errors.keep(syn::parse2(tokens))?;
    if reason.value().trim().is_empty() {
        errors.at(&reason, "the reason is blank: say why nobody handles these events");
    }
    Some(reason)
}

/// What may not stand together in one block.
fn check_selectors(block: &Block, errors: &Errors) {
    check_rests(block, errors);
    let waived = block.waivers.iter().flat_map(|waiver| &waiver.events);
    let waived: Vec<&Path> = waived.filter_map(event).collect();
    for (index, path) in waived.iter().enumerate() {
        if waived.iter().take(index).any(|earlier| is_same(earlier, path)) {
            errors.at(path, format_args!("`{}` is ignored twice: name it once", text(path)));
        }
    }
    let handled = block.handlers.iter().filter(|handler| handler.cfgs.is_empty());
    for path in handled.flat_map(|handler| &handler.events).filter_map(event) {
        if waived.iter().any(|waived| is_same(waived, path)) {
            let event = text(path);
            let message =
                format_args!("`{event}` is ignored by this block too: remove one of them");
            errors.at(path, message);
        }
    }
}

/// Two of them would both stand for the same events.
fn check_rests(block: &Block, errors: &Errors) {
    let rests = block.selectors().filter_map(|(_, selector)| match selector {
        Selector::Rest(rest) => Some(rest),
        Selector::Event(_) => None,
    });
    let rests: Vec<_> = rests.collect();
    for (index, rest) in rests.iter().enumerate() {
        if rests.iter().take(index).any(|earlier| related(&earlier.provider, &rest.provider)) {
            let message = "two `_` of one provider: its other events have one place, keep one `_`";
            errors.at(rest, message);
        }
    }
}

fn event(selector: &Selector) -> Option<&Path> {
    match selector {
        Selector::Event(path) => Some(path),
        Selector::Rest(_) => None,
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    text(one) == text(other)
}

/// The path as the user wrote it.
fn text(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
