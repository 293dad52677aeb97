//! Attributes: what the arguments of `#[on]` and `#[webhooks]` say, read into the model.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::{Attribute, LitStr, Path, Type, parse::Parser as _};

use crate::{
    errors::{Errors, Scope},
    model::{SerialBy, Waiver},
    parse::{Argument, arguments, attribute_arguments},
    paths::{Selector, beside_the_enum, text},
    serial,
};

/// What the `#[on]` attributes of one function say.
#[derive(Default)]
pub(crate) struct OnAttribute {
    pub(crate) events: Vec<Selector>,
    pub(crate) serial_by: Option<SerialBy>,
    pub(crate) krate: Option<Path>,
}

/// What `#[webhooks]` says.
#[derive(Default)]
pub(crate) struct WebhooksAttribute {
    pub(crate) waivers: Vec<Waiver>,
    pub(crate) krate: Option<Path>,
}

impl OnAttribute {
    pub(crate) fn add_all(&mut self, attributes: &[Attribute], errors: &Errors) {
        for attribute in attributes {
            self.add(attribute_arguments(attribute, errors), errors);
        }
    }

    pub(crate) fn add(&mut self, arguments: Vec<Argument>, errors: &Errors) {
        for argument in arguments {
            match argument {
                Argument::Event(Selector::Event(path)) if path.is_ident("serial_by") => {
                    serial::refuse_without_value(path, errors);
                }
                Argument::Event(selector) => self.events.extend(event(selector, errors)),
                Argument::List(name, events) if name == "except" => {
                    except(&mut self.events, &name, events, errors);
                }
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
                        "unknown argument `{name}`: `#[on]` takes events, `except(…)`, \
                         `serial_by = …` and `crate = path`"
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
    pub(crate) fn names(&self, ty: &Type) -> bool {
        let text = ty.to_token_stream().to_string();
        self.events.iter().any(|event| event.to_token_stream().to_string() == text)
    }

    /// With one event the handler takes that event, otherwise the enum of all of them.
    pub(crate) fn takes_enum(&self) -> bool {
        !matches!(self.events.as_slice(), [Selector::Event(_)])
    }

    /// Says nothing where a mistake in the attribute has been noted already.
    pub(crate) fn check_not_empty(&self, name: &Ident, scope: &Scope<'_>, errors: &Errors) {
        if self.events.is_empty() && scope.is_clean() {
            let message = format!(
                "`{name}` handles no event: name those that it takes, `#[on(provider::Event)]`"
            );
            errors.at(name, message);
        }
    }
}

impl WebhooksAttribute {
    /// `ignore(…), crate = path`
    pub(crate) fn read(attribute: TokenStream, errors: &Errors) -> Self {
        let mut webhooks = Self::default();
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
}

fn refuse_webhooks_argument(argument: &Argument, errors: &Errors) {
    match argument {
        Argument::Event(event) => errors.lost_at(
            event,
            "`#[webhooks]` takes neither a provider nor an event: events stand in `ignore(…)`, or \
             in the `#[on(…)]` of a method",
        ),
        Argument::Value(name, _) | Argument::List(name, _) => errors.lost_at(
            name,
            format_args!(
                "unknown argument `{name}`: `#[webhooks]` takes \
                 `ignore(…, reason = \"…\")` and `crate = path`"
            ),
        ),
    }
}

/// `ignore(A, B, reason = "…")`
pub(crate) fn waiver(ignore: &Ident, tokens: TokenStream, errors: &Errors) -> Waiver {
    let (mut events, mut reason) = (Vec::new(), None);
    let scope = errors.scope();
    for argument in arguments(tokens, errors) {
        match argument {
            Argument::Event(selector) => events.extend(event(selector, errors)),
            Argument::List(name, list) if name == "except" => {
                except(&mut events, &name, list, errors);
            }
            Argument::Value(name, text) if name == "reason" => reason = reason_of(text, errors),
            Argument::Value(name, _) | Argument::List(name, _) => errors.at(
                &name,
                format_args!(
                    "unknown argument `{name}`: `ignore` takes events, `except(…)` and \
                     `reason = \"…\"`"
                ),
            ),
        }
    }
    let unspoilt = scope.is_clean();
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

/// The events of an argument; a variant of the enum is noted, and read as the event inside.
fn event(selector: Selector, errors: &Errors) -> Option<Selector> {
    let Selector::Event(path) = &selector else { return Some(selector) };
    let Some(event) = beside_the_enum(path) else { return Some(selector) };
    let module = if event.segments.len() > 1 { "" } else { "provider::" };
    let message = format!(
        "an event is a type beside the enum: write `{module}{}`, without `Event::`",
        text(&event)
    );
    if module.is_empty() {
        errors.at(path, message);
        return Some(Selector::Event(event));
    }
    errors.lost_at(path, message);
    None
}

/// `except(acme::ParcelSent)`, which narrows the `_` before it.
fn except(selectors: &mut [Selector], name: &Ident, tokens: TokenStream, errors: &Errors) {
    let Some(Selector::Rest(rest)) = selectors.last_mut() else {
        let message = "`except(…)` narrows the `_` before it: \
                       `provider::_, except(provider::Event)`";
        errors.lost_at(name, message);
        return;
    };
    if !rest.except.is_empty() {
        errors.lost_at(name, "`except` is given twice for one `_`: name its events in one of them");
        return;
    }
    let scope = errors.scope();
    let arguments = arguments(tokens, errors).into_iter();
    rest.except = arguments.filter_map(|argument| excepted(argument, errors)).collect();
    if scope.is_clean() && rest.except.is_empty() {
        let message = "`except` names no event: `provider::_, except(provider::Event)`";
        errors.at(name, message);
    }
}

fn excepted(argument: Argument, errors: &Errors) -> Option<Path> {
    match argument {
        Argument::Event(selector) => match event(selector, errors)? {
            Selector::Event(path) => return Some(path),
            Selector::Rest(rest) => {
                errors.lost_at(rest, "`except` names single events: `except(provider::Event)`");
            }
        },
        Argument::Value(name, _) | Argument::List(name, _) => {
            errors.lost_at(&name, format_args!("unknown argument `{name}`: `except` takes events"));
        }
    }
    None
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
