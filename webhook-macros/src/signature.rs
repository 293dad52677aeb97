//! Signature: what the parameters of a handler have to be.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    FnArg, GenericParam, Generics, Lifetime, PatType, Receiver, ReceiverKind, ReturnType, Safety,
    Signature, Type,
    parse::{ParseStream, Parser as _},
};

use crate::{
    errors::Errors,
    fallback,
    model::HandlerCall,
    written::{arguments, is_local_error, mentions, not_an_event, shared},
};

const TOO_MANY: &str = "too many parameters: a handler takes the event and then `&Delivery`";

/// How the function is called, unless its signature is not that of a handler.
///
/// Says nothing of a function without any parameters: the first one is missed elsewhere.
pub(crate) fn call(
    function: TokenStream,
    signature: &Signature,
    takes_enum: bool,
    errors: &Errors,
) -> Option<HandlerCall> {
    let scope = errors.scope();
    check_qualifiers(signature, errors);
    signature.inputs.first()?;
    let mut parameters = signature.inputs.iter().skip(1).filter_map(typed);
    let event = event(signature, parameters.next(), errors);
    let delivery = parameters.next().map(|parameter| (*parameter.ty).clone());
    if let Some(surplus) = parameters.next() {
        errors.at(surplus, TOO_MANY);
    } else if let Some(ty) = &delivery
        && scope.is_clean()
    {
        check_delivery(ty, errors);
    }
    check_output(&signature.output, errors);
    let (is_async, output) = (signature.asyncness.is_some(), signature.output.clone());
    let call = HandlerCall { function, is_async, event: event?, takes_enum, delivery, output };
    Some(call).filter(|_| scope.is_clean())
}

fn event(signature: &Signature, parameter: Option<&PatType>, errors: &Errors) -> Option<Type> {
    let Some(parameter) = parameter else {
        let name = &signature.ident;
        let message =
            format!("`{name}` does not take the event: add a parameter, `event: provider::Event`");
        errors.at(&signature.inputs, message);
        return None;
    };
    if has_application(signature)
        && let Some(mistake) = not_an_event(&parameter.ty)
    {
        errors.at(&parameter.ty, mistake);
    }
    Some((*parameter.ty).clone())
}

/// Whether the first parameter can be the application, so that the second one is the event.
fn has_application(signature: &Signature) -> bool {
    match signature.inputs.first() {
        Some(FnArg::Typed(first)) => matches!(&*first.ty, Type::Reference(_)),
        Some(FnArg::Receiver(_)) | None => true,
    }
}

fn check_delivery(ty: &Type, errors: &Errors) {
    let is_shared = match ty {
        Type::Reference(reference) => reference.mutability.is_none(),
        Type::Group(_) | Type::Paren(_) => true,
        _ => false,
    };
    if !is_shared {
        let message = "the third parameter is the delivery, by reference: `delivery: &Delivery`, \
                       which has the headers and the body";
        errors.at(ty, message);
    }
}

/// `Box<dyn Error>` is what most functions return, and no error that crosses threads.
fn check_output(output: &ReturnType, errors: &Errors) {
    let ReturnType::Type(_, result) = output else { return };
    let error = arguments(result).into_iter().find(|ty| is_local_error(ty));
    if let Some(error) = error {
        let message = "the error of a handler crosses threads: \
                       `Box<dyn Error + Send + Sync>`, or `HandlerError`";
        errors.at(error, message);
    }
}

fn typed(parameter: &FnArg) -> Option<&PatType> {
    match parameter {
        FnArg::Typed(parameter) => Some(parameter),
        FnArg::Receiver(_) => None,
    }
}

fn check_qualifiers(signature: &Signature, errors: &Errors) {
    if let Safety::Unsafe(keyword) = &signature.safety {
        errors.at(keyword, "a handler cannot be `unsafe`: the service calls it from safe code");
    }
    if let Some(keyword) = &signature.constness {
        errors.at(
            keyword,
            "a handler cannot be `const`: only the service calls it, and never before",
        );
    }
    if let Some(abi) = &signature.abi {
        errors.at(abi, "a handler cannot be `extern`: only the service calls it");
    }
    if let Some(variadic) = &signature.variadic {
        errors.at(variadic, TOO_MANY);
    }
}

/// The application type: what the first parameter of a free function refers to.
pub(crate) fn application(signature: &Signature, errors: &Errors) -> Option<Type> {
    let name = &signature.ident;
    let Some(FnArg::Typed(first)) = signature.inputs.first() else {
        let message = format!(
            "`{name}` has no parameters: it takes the application and the event, \
             `app: &App, event: provider::Event`"
        );
        errors.at(name, message);
        return None;
    };
    match &*first.ty {
        Type::Reference(reference) if reference.mutability.is_none() => {
            let app = named(&reference.elem, errors)?;
            let is_owned = is_owned(&app, &signature.generics, errors);
            if is_owned { Some(app) } else { fallback::unborrowed(&app) }
        }
        other => {
            let message = "the first parameter refers to the application: `app: &App`";
            errors.at(other, message);
            shared(other).cloned()
        }
    }
}

fn named(app: &Type, errors: &Errors) -> Option<Type> {
    if let Type::ImplTrait(_) | Type::TraitObject(_) | Type::Infer(_) = app {
        errors.at(app, "the first parameter names the type of the application: `app: &App`");
        return None;
    }
    Some(app.clone())
}

/// Whether the application type borrows nothing; notes the lifetime that is in it.
pub(crate) fn is_owned(app: &Type, generics: &Generics, errors: &Errors) -> bool {
    let borrow = lifetimes(app.to_token_stream()).into_iter().find(|lifetime| {
        let is_declared = generics.lifetimes().any(|declared| declared.lifetime == *lifetime);
        is_declared || lifetime.ident == "_"
    });
    if let Some(lifetime) = &borrow {
        let message = "an application outlives every delivery, so it cannot borrow: \
                       let it own the data, or share it with `Arc`";
        errors.at(lifetime, message);
    }
    borrow.is_none()
}

fn lifetimes(tokens: TokenStream) -> Vec<Lifetime> {
    let parser = |input: ParseStream| {
        let mut found = Vec::new();
        while !input.is_empty() {
            if let Some(lifetime) = input.parse()? {
                found.push(lifetime);
            } else if let TokenTree::Group(group) = input.parse()? {
                found.extend(lifetimes(group.stream()));
            }
        }
        Ok(found)
    };
    parser.parse2(tokens).unwrap_or_default()
}

/// The parameters of the function that are parameters of the application type.
pub(crate) fn generics(signature: &Signature, app: &Type, errors: &Errors) -> Generics {
    let mut generics = signature.generics.clone();
    let scope = errors.scope();
    for parameter in &generics.params {
        check_belongs_to_application(parameter, app, errors);
    }
    if !scope.is_clean() {
        return fallback::generics(generics, |name| mentions(app, name));
    }
    let params =
        generics.params.iter().filter(|parameter| !is_of_references(parameter, &generics, app));
    generics.params = params.cloned().collect();
    generics
}

fn check_belongs_to_application(parameter: &GenericParam, app: &Type, errors: &Errors) {
    let name = match parameter {
        GenericParam::Lifetime(_) => return,
        GenericParam::Type(parameter) => &parameter.ident,
        GenericParam::Const(parameter) => &parameter.ident,
    };
    if !mentions(app, name) {
        let message = format!(
            "`{name}` is not a parameter of the application type: a handler is generic \
             over nothing else"
        );
        errors.at(parameter, message);
    }
}

/// A lifetime that only the references among the parameters have.
fn is_of_references(parameter: &GenericParam, generics: &Generics, app: &Type) -> bool {
    let GenericParam::Lifetime(parameter) = parameter else { return false };
    let name = &parameter.lifetime.ident;
    let bounds = generics.type_params().any(|parameter| mentions(parameter, name));
    !bounds && !mentions(app, name) && !mentions(&generics.where_clause, name)
}

/// Whether a method has a receiver; notes what is wrong with it and with the parameters.
pub(crate) fn check_method(signature: &Signature, errors: &Errors) -> bool {
    for parameter in &signature.generics.params {
        if !matches!(parameter, GenericParam::Lifetime(_)) {
            let message = "a handler has no type or const parameters: only its impl block has";
            errors.at(parameter, message);
        }
    }
    let name = &signature.ident;
    match signature.receiver() {
        Some(receiver) => check_receiver(receiver, errors),
        None => errors.at(
            name,
            format_args!("`{name}` has no `&self`: a handler in a `#[webhooks]` block is a method"),
        ),
    }
    signature.receiver().is_some()
}

fn check_receiver(receiver: &Receiver, errors: &Errors) {
    let is_shared = match &receiver.kind {
        ReceiverKind::Reference(_, _, mutability) => mutability.is_none(),
        ReceiverKind::Typed(_, ty) => {
            matches!(&**ty, Type::Reference(reference) if reference.mutability.is_none())
        }
        _ => false,
    };
    if !is_shared {
        let message = "a handler takes `&self`: many deliveries are handled at the same time";
        errors.at(receiver, message);
    }
}
