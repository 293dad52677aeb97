//! Build: syntax to model. What is wrong with one function or one attribute is noted on the way.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote_spanned};
use syn::{FnArg, Meta, PatType, Path, Signature};

use crate::{
    attributes::{self, OnAttribute, WebhooksAttribute},
    errors::Errors,
    fallback,
    items::{Function, Impl, ImplMember, cfgs},
    model::{Block, Handler, Waiver},
    parse::arguments,
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
    let cfgs = cfgs(attrs);
    let name = signature.ident.clone();
    refuse_one_for_several(&on, signature, errors);
    let call = signature::call(name.to_token_stream(), signature, on.takes_enum(), errors);
    let app = signature::application(signature, errors).filter(|app| !on.names(app))?;
    let generics = signature::generics(signature, &app, errors);
    let call = call.filter(|_| scope.is_clean());
    function.take_const();
    let OnAttribute { events, serial_by, krate } = on;
    let handler = Handler { cfgs: Vec::new(), events, name, serial_by, call };
    Some(Block {
        krate: Crate::new(krate),
        app,
        generics,
        cfgs,
        handlers: vec![handler],
        waivers: Vec::new(),
        methods: Vec::new(),
        unmarked: Vec::new(),
        is_lossy: false,
    })
}

/// `#[webhooks(…)]` on an impl block; takes the `#[on]` attributes off its methods.
pub(crate) fn impl_block(attribute: TokenStream, item: &mut Impl, errors: &Errors) -> Block {
    let WebhooksAttribute { mut waivers, mut krate } = WebhooksAttribute::read(attribute, errors);
    waivers.extend(misplaced_waivers(item, errors));
    refuse_async_trait(item, errors);
    let unmarked = item.unmarked();
    let handlers = item.members.iter_mut().filter_map(|member| method(member, &mut krate, errors));
    let mut handlers: Vec<Handler> = handlers.collect();
    let (mut app, mut generics) = (*item.head.self_ty.clone(), item.head.generics.clone());
    if !is_application(item, errors) {
        (app, generics) = fallback::owned(&app, &generics).unwrap_or((app, generics));
        for handler in &mut handlers {
            handler.call = None;
        }
    }
    let (krate, cfgs) = (Crate::new(krate), cfgs(&item.head.attrs));
    let methods = item.methods().cloned().collect();
    let is_lossy = errors.is_lossy();
    Block { krate, app, generics, cfgs, handlers, waivers, methods, unmarked, is_lossy }
}

/// Whether the block can have handlers; notes why it cannot.
fn is_application(item: &Impl, errors: &Errors) -> bool {
    if let Some((path, _)) = &item.head.trait_ {
        errors.at(path, "`#[webhooks]` goes on an inherent impl block: `impl App { … }`");
        return false;
    }
    signature::is_owned(&item.head.self_ty, &item.head.generics, errors)
}

/// `#[ignore(…)]` on the block, which is read as the `ignore(…)` that was meant.
fn misplaced_waivers(item: &mut Impl, errors: &Errors) -> Vec<Waiver> {
    let waivers = item.take_attributes("ignore").into_iter().filter_map(|attribute| {
        let name = attribute.path().get_ident()?.clone();
        let message = "`ignore` stands in the attribute of the block: \
                       `#[webhooks(ignore(provider::Event, reason = \"…\"))]`";
        errors.lost_at(&name, message);
        let Meta::List(list) = attribute.meta else { return None };
        Some(attributes::waiver(&name, list.tokens, errors))
    });
    waivers.collect()
}

fn refuse_async_trait(item: &mut Impl, errors: &Errors) {
    for attribute in item.take_attributes("async_trait") {
        let message = "handlers are `async fn` without it: remove `#[async_trait]`";
        errors.at(attribute, message);
    }
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
    refuse_one_for_several(&on, signature, errors);
    let call = signature::check_method(signature, errors)
        .then(|| signature::call(path, signature, on.takes_enum(), errors));
    let call = call.flatten().filter(|_| scope.is_clean());
    function.take_const();
    let OnAttribute { events, serial_by, .. } = on;
    Some(Handler { cfgs: cfgs(&function.attrs), events, name, serial_by, call })
}

fn refuse_one_for_several(on: &OnAttribute, signature: &Signature, errors: &Errors) {
    if let Some(FnArg::Typed(PatType { ty, .. })) = signature.inputs.get(1)
        && on.takes_enum()
        && on.names(ty)
    {
        let message = "a handler of several events takes the type of them all: \
                       `event: provider::Event`";
        errors.at(ty, message);
    }
}

fn refuse_conditional_on(function: &mut Function, errors: &Errors) {
    for attribute in function.take_conditional_on() {
        let message = "`#[webhooks]` cannot see into `cfg_attr`: \
                       put `#[on(…)]` and `#[cfg(…)]` on the handler";
        errors.lost_at(attribute, message);
    }
}
