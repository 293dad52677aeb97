//! Check: what may not stand together in one block, rule by rule.
//!
//! Whatever is refused here is taken out of the block, for the compiler would refuse it again.
//! Two handlers of one event are left to it: it knows all blocks, and shows both places.

use proc_macro2::Ident;
use syn::Path;

use crate::{
    errors::Errors,
    model::{Block, SerialBy},
    paths::{Rest, Selector, related, text},
};

/// Notes every rule that the block breaks.
pub(crate) fn block(block: &mut Block, errors: &Errors) {
    refuse_serial_methods(block, errors);
    refuse_second_rest(block, errors);
    refuse_waived_twice(block, errors);
    refuse_handled_and_waived(block, errors);
    refuse_needless_exceptions(block, errors);
}

/// A method of the same block would need the application; the compiler's advice is of no use there.
fn refuse_serial_methods(block: &mut Block, errors: &Errors) {
    let Block { handlers, methods, .. } = block;
    for handler in handlers {
        let Some(SerialBy::Function(path)) = &handler.serial_by else { continue };
        let Some(name) = own_name(path).filter(|name| methods.contains(name)) else { continue };
        let message = format!(
            "`{name}` takes the application: a serial key is made of the event alone, \
             `fn {name}(event: &provider::Event)`"
        );
        errors.at(path, message);
        handler.serial_by = None;
    }
}

/// The name in `Self::name`.
fn own_name(path: &Path) -> Option<&Ident> {
    let mut names = path.segments.iter().map(|segment| &segment.ident);
    let (start, name) = (names.next()?, names.next()?);
    (start == "Self" && names.next().is_none()).then_some(name)
}

/// Two `_` would both stand for the same events.
fn refuse_second_rest(block: &mut Block, errors: &Errors) {
    let mut providers: Vec<Path> = Vec::new();
    retain(block, |selector| {
        let Selector::Rest(rest) = selector else { return true };
        let is_first = !providers.iter().any(|provider| related(provider, &rest.provider));
        if !is_first {
            let message = "two `_` of one provider: its other events have one place, keep one `_`";
            errors.at(rest, message);
        }
        providers.push(rest.provider.clone());
        is_first
    });
}

/// Keeps those selectors of the block that `keeps` keeps; sees them in the user's order.
fn retain(block: &mut Block, mut keeps: impl FnMut(&Selector) -> bool) {
    for waiver in &mut block.waivers {
        waiver.events.retain(&mut keeps);
    }
    for handler in &mut block.handlers {
        handler.events.retain(&mut keeps);
    }
}

fn refuse_waived_twice(block: &mut Block, errors: &Errors) {
    let mut waived: Vec<String> = Vec::new();
    for waiver in &mut block.waivers {
        waiver.events.retain(|selector| {
            let event = text(selector);
            let is_first = !waived.contains(&event);
            if !is_first {
                errors.at(selector, format_args!("`{event}` is ignored twice: name it once"));
            }
            waived.push(event);
            is_first
        });
    }
}

/// A handler under `#[cfg]` may be absent, so it may be on purpose.
fn refuse_handled_and_waived(block: &mut Block, errors: &Errors) {
    let waived = block.waivers.iter().flat_map(|waiver| &waiver.events).map(text);
    let waived: Vec<String> = waived.collect();
    for handler in block.handlers.iter_mut().filter(|handler| handler.cfgs.is_empty()) {
        handler.events.retain(|selector| {
            let event = text(selector);
            let is_waived = waived.contains(&event);
            if is_waived {
                let message = "is handled here and ignored by the same block: keep one of the two";
                errors.at(selector, format_args!("`{event}` {message}"));
            }
            !is_waived
        });
    }
}

/// `_` leaves out what its own block names, so an exception is an event of another place.
fn refuse_needless_exceptions(block: &mut Block, errors: &Errors) {
    let named = block.named().filter(|(cfgs, _)| cfgs.is_empty());
    let named: Vec<String> = named.map(|(_, path)| text(path)).collect();
    for rest in block.rests_mut() {
        refuse_needless(rest, &named, errors);
    }
}

fn refuse_needless(rest: &mut Rest, named: &[String], errors: &Errors) {
    let mut excepted: Vec<String> = Vec::new();
    for path in &rest.except {
        let event = text(path);
        if named.contains(&event) {
            let message = "is named by this block, so `_` leaves it out already: remove it here";
            errors.at(path, format_args!("`{event}` {message}"));
        } else if excepted.contains(&event) {
            errors.at(path, format_args!("`{event}` is excepted twice: name it once"));
        }
        excepted.push(event);
    }
}
