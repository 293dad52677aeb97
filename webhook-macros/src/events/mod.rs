//! `#[derive(Events)]`: the enum of a provider's events, with the one `match` over them.

mod check;
mod expand;
mod fallback;
mod parse;

use proc_macro2::{Ident, TokenStream};
use syn::{DeriveInput, LitStr, Path, Visibility};

use crate::{errors::Errors, paths::Crate};

/// An enum of events.
struct Events {
    krate: Crate,
    name: Ident,
    vis: Visibility,
    provider: Path,
    /// The member of the body that names the event type.
    tag: LitStr,
    /// The documented events, in the user's order.
    documented: Vec<Documented>,
    /// The variant for everything else.
    unrecognized: Variant,
}

/// A variant with a documented event.
struct Documented {
    variant: Variant,
    /// The event type as the provider spells it.
    name: LitStr,
    /// The file with a sample of its body.
    sample: Option<LitStr>,
}

/// `ConnectionBroken(ConnectionBroken)`
#[derive(Clone)]
struct Variant {
    name: Ident,
    ty: Ident,
}

impl Events {
    /// All variants, the unrecognized one last.
    fn variants(&self) -> impl Iterator<Item = &Variant> {
        self.documented.iter().map(|event| &event.variant).chain([&self.unrecognized])
    }
}

/// The implementations for the enum; where it has mistakes, they and what stands in for it.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    let syntax = parse::syntax(input, &errors);
    match check::events(&syntax, &errors) {
        Some(events) if errors.count() == 0 => expand::events(&events),
        _ => [fallback::events(&syntax), errors.into_tokens()].into_iter().collect(),
    }
}
