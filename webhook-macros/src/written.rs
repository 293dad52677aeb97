//! Written: what can be seen of a type as it is written, without knowing it.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, Path, PathArguments, Type, TypeParamBound, TypePath};

/// A type as a path, also where a macro wrote it.
pub(crate) fn path_of(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(TypePath { qself: None, path, .. }) => Some(path),
        Type::Group(group) => path_of(&group.elem),
        Type::Paren(paren) => path_of(&paren.elem),
        _ => None,
    }
}

/// Whether the name stands anywhere in the tokens.
pub(crate) fn mentions(tokens: &impl ToTokens, name: &Ident) -> bool {
    tokens.to_token_stream().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Why no event has this type, where it can be seen without knowing the type.
pub(crate) fn not_an_event(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::ImplTrait(_) => {
            Some("the type of the event has to be named: `event: provider::Event`")
        }
        Type::Reference(reference) if is_named(&reference.elem, &["Delivery"]) => Some(
            "the event comes before the delivery: `event: provider::Event, delivery: &Delivery`",
        ),
        Type::Reference(_) => Some("a handler owns its event: remove the `&`"),
        ty if is_named(ty, EXTRACTORS) => Some(
            "a handler takes the event itself, which the service has read and verified: \
             `event: provider::Event`",
        ),
        _ => None,
    }
}

/// What a function of a web framework takes.
const EXTRACTORS: &[&str] =
    &["Json", "Form", "Query", "State", "Extension", "Data", "Bytes", "HeaderMap", "Request"];

/// What an application is shared in.
const SHARES: &[&str] = &["Arc", "Rc", "Box", "State", "Extension", "Data"];

pub(crate) fn is_named(ty: &Type, names: &[&str]) -> bool {
    let last = path_of(ty).and_then(|path| path.segments.last());
    last.is_some_and(|segment| names.iter().any(|name| segment.ident == name))
}

/// `Box<dyn Error>` without `Send` or without `Sync`.
pub(crate) fn is_local_error(ty: &Type) -> bool {
    let boxed = arguments(ty);
    let Some(Type::TraitObject(object)) = boxed.first().filter(|_| is_named(ty, &["Box"])) else {
        return false;
    };
    let has = |name: &str| {
        object.bounds.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => {
                bound.path.segments.last().is_some_and(|segment| segment.ident == name)
            }
            _ => false,
        })
    };
    has("Error") && !(has("Send") && has("Sync"))
}

/// The types between the angle brackets of a type.
pub(crate) fn arguments(ty: &Type) -> Vec<&Type> {
    let last = path_of(ty).and_then(|path| path.segments.last());
    let Some(PathArguments::AngleBracketed(brackets)) = last.map(|segment| &segment.arguments)
    else {
        return Vec::new();
    };
    let types = brackets.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The application in `App`, `&mut App`, `Arc<App>` and `State<Arc<App>>`.
pub(crate) fn shared(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => shared(&reference.elem),
        Type::Group(group) => shared(&group.elem),
        Type::Paren(paren) => shared(&paren.elem),
        Type::Path(_) if is_named(ty, SHARES) => arguments(ty).into_iter().find_map(shared),
        Type::Path(_) => Some(ty).filter(|ty| !is_named(ty, EXTRACTORS)),
        _ => None,
    }
}
