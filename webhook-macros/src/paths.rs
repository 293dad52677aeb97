//! Paths: how events are named, and how the runtime crate is.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Path, Token};

/// What stands in `#[on(…)]` and `ignore(…)`.
pub(crate) enum Selector {
    /// One event: `acme::ParcelSent`.
    Event(Path),
    /// Every event of a provider that the block does not name: `acme::_`.
    Rest(Rest),
}

/// `acme::_`
pub(crate) struct Rest {
    /// `acme`
    pub(crate) provider: Path,
    pub(crate) underscore: Token![_],
    /// The events that it does not stand for, because they are named in another block.
    pub(crate) except: Vec<Path>,
}

impl ToTokens for Rest {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.provider.to_tokens(tokens);
        <Token![::]>::default().to_tokens(tokens);
        self.underscore.to_tokens(tokens);
    }
}

impl ToTokens for Selector {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Event(path) => path.to_tokens(tokens),
            Self::Rest(rest) => rest.to_tokens(tokens),
        }
    }
}

/// Whether two paths can be the same module: one of them may be written longer.
pub(crate) fn related(one: &Path, other: &Path) -> bool {
    may_be_same(&names(one), &names(other))
}

/// Whether `path` names the event `event` of `provider`; a single name may have been imported.
pub(crate) fn is_event_of(path: &Path, event: &Ident, provider: &Path) -> bool {
    let (names, provider) = (names(path), names(provider));
    match names.split_last() {
        Some((name, _)) if event != name => false,
        Some((_, [])) => true,
        Some((_, module)) => may_be_same(module, &provider),
        None => false,
    }
}

fn may_be_same(one: &[String], other: &[String]) -> bool {
    match (one, other) {
        ([], other) => other.is_empty(),
        (one, []) => one.is_empty(),
        (one, other) => one.ends_with(other) || other.ends_with(one),
    }
}

/// The names in a path; where it starts from says nothing about where it leads to.
fn names(path: &Path) -> Vec<String> {
    let names = path.segments.iter().map(|segment| segment.ident.to_string());
    names.skip_while(|name| matches!(name.as_str(), "crate" | "self" | "super")).collect()
}

/// The path of the crate that expansions call.
pub(crate) struct Crate {
    path: TokenStream,
    is_named: bool,
}

impl Crate {
    /// The path that the user gave with `crate = …`, or the front crate.
    pub(crate) fn new(path: Option<Path>) -> Self {
        let (span, is_named) = (Span::mixed_site(), path.is_some());
        let front = || quote_spanned!(span=> ::webhook_tower);
        Self { path: path.map_or_else(front, Path::into_token_stream), is_named }
    }

    /// The same path, shown by the compiler as if it stood at `span`.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        located_at(self.path.clone(), span)
    }

    /// Whether the user gave the path.
    pub(crate) fn is_named(&self) -> bool {
        self.is_named
    }
}

impl ToTokens for Crate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
    }
}

/// The place of the macro call with the hygiene of an expansion.
pub(crate) fn mixed() -> Span {
    Span::mixed_site()
}

/// The place of a user's token with the hygiene of an expansion.
pub(crate) fn at(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// `provider::ParcelSent` for `provider::Event::ParcelSent`, which is a variant and not an event.
pub(crate) fn beside_the_enum(path: &Path) -> Option<Path> {
    let place = path.segments.len().checked_sub(2)?;
    path.segments.get(place).filter(|segment| segment.ident == "Event")?;
    let segments = path.segments.iter().enumerate().filter(|(index, _)| *index != place);
    let segments = segments.map(|(_, segment)| segment.clone()).collect();
    Some(Path { leading_colon: path.leading_colon, segments })
}

/// A path as the user wrote it.
pub(crate) fn text(path: &impl ToTokens) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

/// Moves tokens to another place; what they resolve to stays the same.
pub(crate) fn located_at(tokens: TokenStream, place: Span) -> TokenStream {
    tokens.into_iter().map(|tree| moved(tree, place)).collect()
}

fn moved(tree: TokenTree, place: Span) -> TokenTree {
    let span = tree.span().located_at(place);
    let mut tree = match tree {
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), located_at(group.stream(), place)).into()
        }
        tree => tree,
    };
    tree.set_span(span);
    tree
}

/// The places of the first and of the last of some tokens.
pub(crate) fn ends(tokens: &impl ToTokens) -> (Span, Span) {
    let mut trees = tokens.to_token_stream().into_iter();
    let first = trees.next().map_or_else(Span::call_site, |tree| tree.span());
    let last = trees.last().map_or(first, |tree| tree.span());
    (at(first), at(last))
}
