//! Build: syntax to model. What is wrong with one function or one attribute is noted on the way.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote_spanned};
use syn::Path;

use crate::{
    attributes::{OnAttribute, WebhooksAttribute},
    errors::Errors,
    model::{Block, Handler},
    parse::{Function, Impl, ImplMember, arguments, cfgs},
    paths::{Crate, at},
    signature,
};

/// `#[on(…)]` on a free function.
pub(crate) fn free_function(
    attribute: TokenStream,
    function: &mut Function,
    errors: &Errors,
) -> Option<Block> {
    let scope = errors.scope();
    let mut on = OnAttribute::default();
    on.add(arguments(attribute, errors), errors);
    on.add_all(&function.take_on(), errors);
    on.check_not_empty(&function.signature.ident, &scope, errors);
    let Function { attrs, signature, .. } = &*function;
    let name = signature.ident.clone();
    let call = signature::call(name.to_token_stream(), signature, on.takes_enum(), errors);
    let app = signature::application(signature, errors).filter(|app| !on.names(app))?;
    let generics = signature::generics(signature, &app, errors);
    let call = call.filter(|_| scope.is_clean());
    let OnAttribute { events, serial_by, krate } = on;
    let handler = Handler { cfgs: Vec::new(), events, name, serial_by, call };
    let (krate, cfgs) = (Crate::new(krate), cfgs(attrs));
    let (handlers, waivers, methods) = (vec![handler], Vec::new(), Vec::new());
    Some(Block { krate, app, generics, cfgs, handlers, waivers, methods })
}

/// `#[webhooks(…)]` on an impl block; takes the `#[on]` attributes off its methods.
pub(crate) fn impl_block(
    attribute: TokenStream,
    item: &mut Impl,
    errors: &Errors,
) -> Option<Block> {
    let WebhooksAttribute { waivers, mut krate } = WebhooksAttribute::read(attribute, errors);
    let handlers = item.members.iter_mut().filter_map(|member| method(member, &mut krate, errors));
    let handlers = handlers.collect();
    if let Some((path, _)) = &item.head.trait_ {
        errors.at(path, "`#[webhooks]` goes on an inherent impl block: `impl App { … }`");
        return None;
    }
    let (app, generics) = (*item.head.self_ty.clone(), item.head.generics.clone());
    if !signature::is_owned(&app, &generics, errors) {
        return None;
    }
    let (krate, cfgs) = (Crate::new(krate), cfgs(&item.head.attrs));
    let methods = item.methods().cloned().collect();
    Some(Block { krate, app, generics, cfgs, handlers, waivers, methods })
}

fn method(member: &mut ImplMember, krate: &mut Option<Path>, errors: &Errors) -> Option<Handler> {
    let ImplMember::Function(function) = member else { return None };
    refuse_conditional_on(function, errors);
    let attributes = function.take_on();
    if attributes.is_empty() {
        return None;
    }
    let (scope, signature) = (errors.scope(), &function.signature);
    let mut on = OnAttribute::default();
    on.add_all(&attributes, errors);
    on.check_not_empty(&signature.ident, &scope, errors);
    *krate = krate.take().or(on.krate.take());
    let name = signature.ident.clone();
    let path = quote_spanned!(at(name.span())=> Self::#name);
    let call = signature::check_method(signature, errors)
        .then(|| signature::call(path, signature, on.takes_enum(), errors));
    let call = call.flatten().filter(|_| scope.is_clean());
    let OnAttribute { events, serial_by, .. } = on;
    Some(Handler { cfgs: cfgs(&function.attrs), events, name, serial_by, call })
}

fn refuse_conditional_on(function: &mut Function, errors: &Errors) {
    for attribute in function.take_conditional_on() {
        let message = "`#[webhooks]` cannot see into `cfg_attr`: \
                       put `#[on(…)]` and `#[cfg(…)]` on the handler";
        errors.at(attribute, message);
    }
}
