//! Items: functions, impl blocks and traits, without a look at their bodies.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, FnArg, ImplItem, ItemImpl, ItemTrait, Meta, PatType, Path, Signature, Token,
    TraitItem, Visibility,
    parse::{Parse, ParseStream, Parser as _},
    token,
};

use crate::written::{mentions, path_of};

/// A function without a look at its body.
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    vis: Visibility,
    pub(crate) signature: Signature,
    /// The block, or `;` in a trait.
    body: TokenTree,
}

impl Parse for Function {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let (vis, signature) = (input.parse()?, input.parse()?);
        if !input.peek(token::Brace) && !input.peek(Token![;]) {
            return Err(input.error("expected the body of a function"));
        }
        let body = input.parse()?;
        Ok(Self { attrs, vis, signature, body })
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { attrs, vis, signature, body } = self;
        tokens.extend(quote!(#(#attrs)* #vis #signature #body));
    }
}

impl Function {
    /// Takes the `#[on]` attributes off.
    pub(crate) fn take_on(&mut self) -> Vec<Attribute> {
        self.attrs.extract_if(.., |attribute| is_on(attribute)).collect()
    }

    /// The type of the first parameter of a method that has no `#[on]`, if it is taken by value.
    fn unmarked(&self) -> Option<&Path> {
        let is_marked = self.attrs.iter().any(|attribute| {
            is_on(attribute) || is_conditional_on(attribute) || attribute.path().is_ident("cfg")
        });
        self.signature.receiver().filter(|_| !is_marked)?;
        match self.signature.inputs.get(1)? {
            FnArg::Typed(PatType { ty, .. }) => path_of(ty),
            FnArg::Receiver(_) => None,
        }
    }

    /// Takes `const` off, which no handler is, and which the body need not fit.
    pub(crate) fn take_const(&mut self) {
        self.signature.constness = None;
    }

    /// Takes off what becomes an `#[on]` too late: after the block around it was expanded.
    pub(crate) fn take_conditional_on(&mut self) -> Vec<Attribute> {
        self.attrs.extract_if(.., |attribute| is_conditional_on(attribute)).collect()
    }
}

/// `#[on]`, or with the path of the crate before it.
fn is_on(attribute: &Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|segment| segment.ident == "on")
}

/// `#[cfg_attr(condition, on(…))]`
fn is_conditional_on(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    let names_on = |tree| matches!(tree, TokenTree::Ident(ident) if ident == "on");
    let is_conditional = list.path.is_ident("cfg_attr");
    is_conditional && list.tokens.clone().into_iter().skip(1).any(names_on)
}

/// The attributes that decide whether the item exists.
pub(crate) fn cfgs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned().collect()
}

/// An impl block whose functions were not looked into.
pub(crate) struct Impl {
    /// Everything but what stands between the braces.
    pub(crate) head: ItemImpl,
    pub(crate) members: Vec<ImplMember>,
}

/// What stands in an impl block.
pub(crate) enum ImplMember {
    Function(Box<Function>),
    Other(Box<ImplItem>),
}

impl Parse for Impl {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut trees: Vec<TokenTree> = input.parse::<TokenStream>()?.into_iter().collect();
        let Some(TokenTree::Group(body)) = trees.pop() else {
            return Err(input.error("expected an impl block"));
        };
        let mut empty = Group::new(body.delimiter(), TokenStream::new());
        empty.set_span(body.span());
        trees.push(empty.into());
        let mut head: ItemImpl = syn::parse2(trees.into_iter().collect())?;
        let (inner, members) = members.parse2(body.stream())?;
        head.attrs.extend(inner);
        Ok(Self { head, members })
    }
}

impl Impl {
    /// Takes off what does not belong on the block: `#[ignore(…)]`, `#[async_trait]`.
    pub(crate) fn take_attributes(&mut self, name: &str) -> Vec<Attribute> {
        let is_named = |attribute: &Attribute| {
            attribute.path().segments.last().is_some_and(|segment| segment.ident == name)
        };
        self.head.attrs.extract_if(.., |attribute| is_named(attribute)).collect()
    }

    /// The methods that take what may be an event, without `#[on]`, and that nobody here calls.
    pub(crate) fn unmarked(&self) -> Vec<(Ident, Path)> {
        let functions = self.members.iter().filter_map(ImplMember::function);
        let unmarked = functions.filter_map(|function| {
            let path = function.unmarked()?;
            let name = &function.signature.ident;
            let mentions = self.members.iter().filter(|member| mentions(member, name)).count();
            (mentions == 1).then(|| (name.clone(), path.clone()))
        });
        unmarked.collect()
    }

    /// The functions that take `self`.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Ident> {
        let functions = self.members.iter().filter_map(ImplMember::function);
        let methods = functions.filter(|function| function.signature.receiver().is_some());
        methods.map(|function| &function.signature.ident)
    }
}

fn members(input: ParseStream) -> syn::Result<(Vec<Attribute>, Vec<ImplMember>)> {
    let inner = input.call(Attribute::parse_inner)?;
    let mut members = Vec::new();
    while !input.is_empty() {
        members.push(input.parse()?);
    }
    Ok((inner, members))
}

impl ImplMember {
    fn function(&self) -> Option<&Function> {
        match self {
            Self::Function(function) => Some(function),
            Self::Other(_) => None,
        }
    }
}

impl Parse for ImplMember {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.fork().parse::<Function>().is_ok() {
            return input.parse().map(Box::new).map(Self::Function);
        }
        input.parse().map(Box::new).map(Self::Other)
    }
}

impl ToTokens for Impl {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let items = self.members.iter().map(|member| ImplItem::Verbatim(member.to_token_stream()));
        ItemImpl { items: items.collect(), ..self.head.clone() }.to_tokens(tokens);
    }
}

impl ToTokens for ImplMember {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Function(function) => function.to_tokens(tokens),
            Self::Other(item) => item.to_tokens(tokens),
        }
    }
}

/// A trait whose methods have lost their `#[on]` attributes: it is no place for handlers.
pub(crate) struct Trait(ItemTrait);

impl Parse for Trait {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut item: ItemTrait = input.parse()?;
        for member in &mut item.items {
            if let TraitItem::Fn(function) = member {
                function.attrs.retain(|attribute| !is_on(attribute));
            }
        }
        Ok(Self(item))
    }
}

impl ToTokens for Trait {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}
