//! Rest: repeats one implementation for every event of a provider that a block does not name.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{
    Attribute, Meta, Path, Token, braced, bracketed, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::{expand::PLACEHOLDER, model::ALL, paths::is_event_of};

/// `[ParcelSent] [Unrecognized] documented (acme) [#[cfg(…)] acme::ParcelSent] { impl On<__Event> … }`
struct Input {
    documented: Punctuated<Ident, Token![,]>,
    unrecognized: Option<Ident>,
    /// Which of them are meant.
    reach: Ident,
    provider: Path,
    named: Punctuated<Named, Token![,]>,
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
        let (documented, unrecognized, provider, named, implementation);
        bracketed!(documented in input);
        bracketed!(unrecognized in input);
        let reach = input.parse()?;
        parenthesized!(provider in input);
        bracketed!(named in input);
        braced!(implementation in input);
        Ok(Self {
            documented: documented.parse_terminated(Ident::parse, Token![,])?,
            unrecognized: unrecognized.parse()?,
            reach,
            provider: provider.call(Path::parse_mod_style)?,
            named: named.parse_terminated(Named::parse, Token![,])?,
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

/// Input: `[A, B] [Unrecognized] all (acme) [acme::A] { impl On<__Event> for App { … } }`
///
/// Output: `impl On<acme::B> for App { … }  impl On<acme::Unrecognized> for App { … }`
pub(crate) fn expand(input: TokenStream) -> syn::Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    Ok(input.events().filter_map(|event| input.implementation_for(event)).collect())
}

impl Input {
    fn events(&self) -> impl Iterator<Item = &Ident> {
        let unrecognized = self.unrecognized.iter().filter(|_| self.reach == ALL);
        self.documented.iter().chain(unrecognized)
    }

    fn implementation_for(&self, event: &Ident) -> Option<TokenStream> {
        let named: Vec<_> = self.named.iter().filter(|named| self.is(named, event)).collect();
        if named.iter().any(|named| named.cfgs.is_empty()) {
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
