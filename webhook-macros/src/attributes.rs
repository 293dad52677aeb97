//! Check: syntax to model, with everything that is wrong noted in the user's words.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::{Attribute, LitStr, Path, Type, parse::Parser as _};

use crate::{
    conflicts,
    errors::Errors,
    model::{Block, Handler, SerialBy, Waiver},
    parse::{Argument, Function, Impl, Member, arguments, attribute_arguments, cfgs},
    paths::{Crate, Selector, at},
    serial, signature,
};

/// What the `#[on]` attributes of one function say.
#[derive(Default)]
struct On {
    events: Vec<Selector>,
    serial_by: Option<SerialBy>,
    krate: Option<Path>,
}

/// What `#[webhooks]` says.
#[derive(Default)]
struct Webhooks {
    waivers: Vec<Waiver>,
    krate: Option<Path>,
}

/// `#[on(…)]` on a free function.
pub(crate) fn free_function(
    attribute: TokenStream,
    function: &mut Function,
    errors: &Errors,
) -> Option<Block> {
    let before = errors.count();
    let mut on = On::default();
    on.add(arguments(attribute, errors), errors);
    on.add_all(&function.take_on(), errors);
    on.check_not_empty(&function.signature.ident, before, errors);
    let Function { attrs, signature, .. } = &*function;
    let name = signature.ident.clone();
    let call = signature::call(name.to_token_stream(), signature, takes_enum(&on.events), errors);
    let app = signature::application(signature, errors).filter(|app| !on.names(app))?;
    let generics = signature::generics(signature, &app, errors);
    let call = call.filter(|_| errors.count() == before);
    let On { events, serial_by, krate } = on;
    let handler = Handler { cfgs: Vec::new(), events, name, serial_by, call };
    let (krate, cfgs) = (Crate::new(krate), cfgs(attrs));
    let (handlers, waivers) = (vec![handler], Vec::new());
    let mut block = Block { krate, app, generics, cfgs, handlers, waivers };
    conflicts::refuse(&mut block, errors);
    Some(block)
}

/// `#[webhooks(…)]` on an impl block; takes the `#[on]` attributes off its methods.
pub(crate) fn impl_block(
    attribute: TokenStream,
    item: &mut Impl,
    errors: &Errors,
) -> Option<Block> {
    let Webhooks { waivers, mut krate } = webhooks(attribute, errors);
    let handlers = item.members.iter_mut().filter_map(|member| method(member, &mut krate, errors));
    let mut handlers: Vec<_> = handlers.collect();
    serial::refuse_methods(&mut handlers, &item.members, errors);
    if let Some((path, _)) = &item.head.trait_ {
        errors.at(path, "`#[webhooks]` goes on an inherent impl block: `impl App { … }`");
        return None;
    }
    let (app, generics) = (*item.head.self_ty.clone(), item.head.generics.clone());
    if !signature::is_owned(&app, &generics, errors) {
        return None;
    }
    let (krate, cfgs) = (Crate::new(krate), cfgs(&item.head.attrs));
    let mut block = Block { krate, app, generics, cfgs, handlers, waivers };
    conflicts::refuse(&mut block, errors);
    Some(block)
}

fn method(member: &mut Member, krate: &mut Option<Path>, errors: &Errors) -> Option<Handler> {
    let Member::Function(function) = member else { return None };
    refuse_conditional_on(function, errors);
    let attributes = function.take_on();
    if attributes.is_empty() {
        return None;
    }
    let (before, signature) = (errors.count(), &function.signature);
    let mut on = On::default();
    on.add_all(&attributes, errors);
    on.check_not_empty(&signature.ident, before, errors);
    *krate = krate.take().or(on.krate.take());
    let name = signature.ident.clone();
    let path = quote_spanned!(at(name.span())=> Self::#name);
    let call = signature::check_method(signature, errors)
        .then(|| signature::call(path, signature, takes_enum(&on.events), errors));
    let call = call.flatten().filter(|_| errors.count() == before);
    let On { events, serial_by, .. } = on;
    Some(Handler { cfgs: cfgs(&function.attrs), events, name, serial_by, call })
}

fn refuse_conditional_on(function: &mut Function, errors: &Errors) {
    for attribute in function.take_conditional_on() {
        let message = "`#[webhooks]` cannot see into `cfg_attr`: \
                       put `#[on(…)]` and `#[cfg(…)]` on the handler";
        errors.at(attribute, message);
    }
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
                Argument::Event(Selector::Event(path)) if path.is_ident("serial_by") => {
                    serial::refuse_without_value(path, errors);
                }
                Argument::Event(selector) => self.events.push(selector),
                Argument::Value(name, path) if name == "crate" => {
                    self.krate = crate_path(path, errors);
                }
                Argument::Value(name, value) if name == "serial_by" => {
                    self.add_serial_by(&name, &value, errors);
                }
                Argument::List(name, _) if name == "serial_by" => {
                    serial::refuse_without_value(name, errors);
                }
                Argument::Value(name, _) | Argument::List(name, _) => errors.at(
                    &name,
                    format_args!(
                        "unknown argument `{name}`: `#[on]` takes events, `serial_by = …` and \
                         `crate = path`"
                    ),
                ),
            }
        }
    }

    fn add_serial_by(&mut self, name: &Ident, value: &TokenStream, errors: &Errors) {
        if self.serial_by.is_some() {
            let message = "`serial_by` is given twice: a handler has one, keep one of the two";
            errors.at(name, message);
            return;
        }
        self.serial_by = serial::serial_by(name, value, errors);
    }

    /// Whether this type is one of the events, and not an application.
    fn names(&self, ty: &Type) -> bool {
        let text = ty.to_token_stream().to_string();
        self.events.iter().any(|event| event.to_token_stream().to_string() == text)
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

/// `ignore(…), crate = path`
fn webhooks(attribute: TokenStream, errors: &Errors) -> Webhooks {
    let mut webhooks = Webhooks::default();
    for argument in arguments(attribute, errors) {
        match argument {
            Argument::List(name, tokens) if name == "ignore" => {
                webhooks.waivers.push(waiver(&name, tokens, errors));
            }
            Argument::Value(name, path) if name == "crate" => {
                webhooks.krate = crate_path(path, errors);
            }
            argument => refuse_webhooks_argument(&argument, errors),
        }
    }
    webhooks
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
    let Ok(reason) = syn::parse2::<LitStr>(tokens.clone()) else {
        errors.at(tokens, "the reason is a text: `reason = \"why nobody handles it\"`");
        return None;
    };
    if reason.value().trim().is_empty() {
        errors.at(&reason, "the reason is blank: say why nobody handles these events");
    }
    Some(reason)
}

/// `crate = path`
fn crate_path(tokens: TokenStream, errors: &Errors) -> Option<Path> {
    let path = Path::parse_mod_style.parse2(tokens.clone());
    if path.is_err() {
        errors.at(tokens, "the crate is named by its path: `crate = path`");
    }
    path.ok()
}
