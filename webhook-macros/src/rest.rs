//! Rest: repeats one implementation for every event of a provider that a block does not name.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{
    Attribute, Meta, Path, Token, braced, bracketed, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::{
    errors::Errors,
    expand::PLACEHOLDER,
    model::ALL,
    paths::{is_event_of, text},
    spelling::is_nearly,
};

/// `[ParcelSent] [Unrecognized] documented (acme) [#[cfg(…)] acme::ParcelSent] [] [] { impl On<__Event> … }`
struct Input {
    documented: Punctuated<Ident, Token![,]>,
    unrecognized: Option<Ident>,
    /// Which of them are meant.
    reach: Ident,
    provider: Path,
    named: Punctuated<Named, Token![,]>,
    except: Vec<Path>,
    unmarked: Punctuated<Unmarked, Token![,]>,
    implementation: TokenStream,
    /// What an unrecognized event has instead, where that differs.
    unrecognized_implementation: Option<TokenStream>,
}

/// An event that the block names, and the conditions of that.
struct Named {
    cfgs: Vec<Attribute>,
    path: Path,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let (documented, unrecognized, provider, named, except, unmarked, implementation);
        bracketed!(documented in input);
        bracketed!(unrecognized in input);
        let reach = input.parse()?;
        parenthesized!(provider in input);
        bracketed!(named in input);
        bracketed!(except in input);
        bracketed!(unmarked in input);
        braced!(implementation in input);
        Ok(Self {
            documented: documented.parse_terminated(Ident::parse, Token![,])?,
            unrecognized: unrecognized.parse()?,
            reach,
            provider: provider.call(Path::parse_mod_style)?,
            named: named.parse_terminated(Named::parse, Token![,])?,
            except: except
                .parse_terminated(Path::parse_mod_style, Token![,])?
                .into_iter()
                .collect(),
            unmarked: unmarked.parse_terminated(Unmarked::parse, Token![,])?,
            implementation: implementation.parse()?,
            unrecognized_implementation: unrecognized_implementation(input)?,
        })
    }
}

fn unrecognized_implementation(input: ParseStream) -> syn::Result<Option<TokenStream>> {
    if input.is_empty() {
        return Ok(None);
    }
    let implementation;
    braced!(implementation in input);
    implementation.parse().map(Some)
}

impl Parse for Named {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let cfgs = input.call(Attribute::parse_outer)?;
        Ok(Self { cfgs, path: input.call(Path::parse_mod_style)? })
    }
}

/// A method without `#[on]`, and the type that it takes.
struct Unmarked {
    method: Ident,
    path: Path,
}

impl Parse for Unmarked {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        Ok(Self { method: input.parse()?, path: input.call(Path::parse_mod_style)? })
    }
}

/// Input: `[A, B] [Unrecognized] all (acme) [acme::A] [] [] { impl On<__Event> for App { … } }`
///
/// Output: `impl On<acme::B> for App { … }  impl On<acme::Unrecognized> for App { … }`
pub(crate) fn expand(input: TokenStream) -> syn::Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    let errors = Errors::default();
    input.check_named(&errors);
    input.check_excepted(&errors);
    input.check_unmarked(&errors);
    let implementations = input.events().filter_map(|event| input.implementation_for(event));
    Ok(implementations.chain([errors.into_tokens()]).collect())
}

impl Input {
    fn events(&self) -> impl Iterator<Item = &Ident> {
        let unrecognized = self.unrecognized.iter().filter(|_| self.reach == ALL);
        self.documented.iter().chain(unrecognized)
    }

    /// Only here it is known which events there are, unless the enum has a mistake and no unrecognized
    /// event. Of a name that is nearly that of an event the compiler says it better.
    fn check_named(&self, errors: &Errors) {
        let Some(unrecognized) = &self.unrecognized else { return };
        let named = self.named.iter().filter(|named| named.cfgs.is_empty());
        for path in named.map(|named| &named.path).filter(|path| self.is_beside(path)) {
            let name = path.segments.last().map(|segment| segment.ident.to_string());
            let name = name.unwrap_or_default();
            let mut events = self.documented.iter().chain([unrecognized]);
            if !events.any(|event| is_nearly(&name, &event.to_string())) {
                errors.at(path, self.no_event(&name, unrecognized));
            }
        }
    }

    /// Whether a path leads to the place of the provider's events, as it is written.
    fn is_beside(&self, path: &Path) -> bool {
        let mut module = path.clone();
        module.segments.pop();
        module.segments.pop_punct();
        text(&module) == text(&self.provider)
    }

    fn no_event(&self, name: &str, unrecognized: &Ident) -> String {
        let provider = text(&self.provider);
        let documented: Vec<_> = self.documented.iter().map(|event| format!("`{event}`")).collect();
        format!(
            "`{provider}` has no event `{name}`: its events are {}, and whatever else is sent arrives \
             as `{provider}::{unrecognized}`",
            documented.join(", ")
        )
    }

    fn check_excepted(&self, errors: &Errors) {
        for path in &self.except {
            let (event, provider) = (text(path), text(&self.provider));
            if self.events().any(|event| is_event_of(path, event, &self.provider)) {
                continue;
            }
            let is_unrecognized =
                self.unrecognized.iter().any(|event| is_event_of(path, event, &self.provider));
            let message = if is_unrecognized {
                format!("`ignore({provider}::_)` leaves `{event}` out already: remove it here")
            } else {
                format!("`{event}` is not an event of `{provider}::_`, so it cannot be excepted")
            };
            errors.at(path, message);
        }
    }

    /// A method that takes an event which `_` has would be forgotten in silence.
    fn check_unmarked(&self, errors: &Errors) {
        for Unmarked { method, path } in &self.unmarked {
            if self.events().any(|event| self.takes(path, event)) {
                let (event, provider) = (text(path), text(&self.provider));
                let message = format!(
                    "`{method}` takes an event and never gets it, because `{provider}::_` stands \
                     for it: add `#[on({event})]`, or move a method that other code calls out of \
                     the `#[webhooks]` block"
                );
                errors.at(path, message);
            }
        }
    }

    /// Whether a type is an event that `_` has; a single name is one where others are imported too.
    fn takes(&self, path: &Path, event: &Ident) -> bool {
        let is_single = |path: &Path| path.segments.len() == 1;
        let is_known = !is_single(path) || self.named.iter().any(|named| is_single(&named.path));
        is_known
            && is_event_of(path, event, &self.provider)
            && !self.is_excepted(event)
            && self.names_of(event).next().is_none()
    }

    /// Where the event is named, and so left out.
    fn names_of<'a>(&'a self, event: &'a Ident) -> impl Iterator<Item = &'a Named> {
        self.named.iter().filter(move |named| self.is(named, event))
    }

    fn is_excepted(&self, event: &Ident) -> bool {
        self.except.iter().any(|path| is_event_of(path, event, &self.provider))
    }

    fn implementation_for(&self, event: &Ident) -> Option<TokenStream> {
        let named: Vec<_> = self.names_of(event).collect();
        if self.is_excepted(event) || named.iter().any(|named| named.cfgs.is_empty()) {
            return None;
        }
        let absent = named.iter().map(|named| named.absent());
        let implementation = self.replace(self.implementation_of(event).clone(), event);
        Some(quote!(#(#absent)* #implementation))
    }

    fn implementation_of(&self, event: &Ident) -> &TokenStream {
        let is_unrecognized = self.unrecognized.as_ref() == Some(event);
        let own = self.unrecognized_implementation.as_ref().filter(|_| is_unrecognized);
        own.unwrap_or(&self.implementation)
    }

    fn replace(&self, tokens: TokenStream, event: &Ident) -> TokenStream {
        tokens.into_iter().flat_map(|tree| self.replaced(tree, event)).collect()
    }

    fn replaced(&self, tree: TokenTree, event: &Ident) -> TokenStream {
        match tree {
            TokenTree::Ident(ident) if ident == PLACEHOLDER => self.path(event, &ident),
            TokenTree::Group(group) => {
                let stream = self.replace(group.stream(), event);
                let mut replaced = Group::new(group.delimiter(), stream);
                replaced.set_span(group.span());
                TokenTree::Group(replaced).into()
            }
            tree => tree.into(),
        }
    }

    /// `acme::ParcelSent`, at the place of the `_`.
    fn path(&self, event: &Ident, placeholder: &Ident) -> TokenStream {
        let (provider, mut event) = (&self.provider, event.clone());
        event.set_span(placeholder.span());
        quote_spanned!(placeholder.span()=> #provider::#event)
    }

    fn is(&self, named: &Named, event: &Ident) -> bool {
        is_event_of(&named.path, event, &self.provider)
    }
}

impl Named {
    /// Input: `#[cfg(a)] #[cfg(b)]`
    ///
    /// Output: `#[cfg(not(all(a, b)))]`
    fn absent(&self) -> TokenStream {
        let conditions = self.cfgs.iter().filter_map(|cfg| match &cfg.meta {
            Meta::List(list) => Some(&list.tokens),
            Meta::Path(_) | Meta::NameValue(_) => None,
        });
        quote!(#[cfg(not(all(#(#conditions),*)))])
    }
}
