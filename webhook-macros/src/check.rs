//! Conflicts: what may not stand together in one block.
//!
//! Whatever is refused here is taken out of the block, for the compiler would refuse it again.
//! Two handlers of one event are left to it: it knows all blocks, and shows both places.

use quote::ToTokens;
use syn::Path;

use crate::{
    errors::Errors,
    model::Block,
    paths::{Selector, related},
};

pub(crate) fn refuse(block: &mut Block, errors: &Errors) {
    refuse_second_rest(block, errors);
    refuse_waived_twice(block, errors);
    refuse_handled_and_waived(block, errors);
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

/// The path as the user wrote it.
fn text(selector: &Selector) -> String {
    selector.to_token_stream().to_string().replace(' ', "")
}
