//! Parse: tokens to syntax. What the syntax means is for the model to say.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    AngleBracketedGenericArguments, Attribute, ImplItem, ItemImpl, Lit, Meta, Path, PathSegment,
    Signature, Token, Visibility,
    ext::IdentExt as _,
    parenthesized,
    parse::{Parse, ParseStream, Parser as _},
    punctuated::Punctuated,
    token,
};

use crate::{
    errors::Errors,
    paths::{Rest, Selector},
};

/// One argument of an attribute.
pub(crate) enum Argument {
    /// `acme::ParcelSent` or `acme::_`
    Event(Selector),
    /// `reason = "…"`
    Value(Ident, TokenStream),
    /// `ignore(…)`
    List(Ident, TokenStream),
}

impl Parse for Argument {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(Ident::peek_any) && input.peek2(Token![=]) {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            return Ok(Self::Value(name, until_comma(input)));
        }
        if input.peek(Ident::peek_any) && input.peek2(token::Paren) {
            let name = input.call(Ident::parse_any)?;
            let content;
            parenthesized!(content in input);
            return Ok(Self::List(name, content.parse()?));
        }
        input.parse().map(Self::Event)
    }
}

impl Parse for Selector {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Ok(literal) = input.fork().parse::<Lit>() {
            let message = "an event is named by its path: write `provider::Event` without quotes";
            return Err(syn::Error::new_spanned(literal, message));
        }
        let leading_colon = input.parse()?;
        let mut path = Path { leading_colon, segments: Punctuated::new() };
        loop {
            if input.peek(Token![_]) {
                return rest(path, input.parse()?);
            }
            let segment = segment(&path, input)?;
            path.segments.push_value(segment);
            refuse_generics(input)?;
            if !input.peek(Token![::]) {
                return Ok(Self::Event(path));
            }
            path.segments.push_punct(input.parse()?);
        }
    }
}

fn rest(mut provider: Path, underscore: Token![_]) -> syn::Result<Selector> {
    if provider.segments.pop_punct().is_some() {
        return Ok(Selector::Rest(Rest { provider, underscore }));
    }
    let message = "`_` stands for the other events of one provider: write `provider::_`";
    Err(syn::Error::new_spanned(underscore, message))
}

fn segment(path: &Path, input: ParseStream) -> syn::Result<PathSegment> {
    const MESSAGE: &str = "expected the path of an event, such as `provider::Event`";
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any).map(PathSegment::from);
    }
    let is_unfinished = !path.segments.is_empty();
    Err(if is_unfinished { syn::Error::new_spanned(path, MESSAGE) } else { input.error(MESSAGE) })
}

fn refuse_generics(input: ParseStream) -> syn::Result<()> {
    let is_turbofish = input.peek(Token![::]) && input.peek3(Token![<]);
    if !is_turbofish && !input.peek(Token![<]) {
        return Ok(());
    }
    let generics: AngleBracketedGenericArguments = input.parse()?;
    let message = "an event has no generic arguments: write its path alone, such as \
                   `provider::Event` or `provider::Unrecognized`";
    Err(syn::Error::new_spanned(generics, message))
}

fn until_comma(input: ParseStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend(input.parse::<TokenTree>());
    }
    tokens
}

/// The arguments between commas; a wrong one is noted and the next one is read.
pub(crate) fn arguments<T: Parse>(tokens: TokenStream, errors: &Errors) -> Vec<T> {
    let list = |input: ParseStream| {
        let mut arguments = Vec::new();
        while !input.is_empty() {
            let argument = input.parse();
            let surplus = until_comma(input);
            if argument.is_ok() && !surplus.is_empty() {
                errors.at(surplus, "expected `,` between two arguments");
            }
            arguments.extend(errors.keep(argument));
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(arguments)
    };
    errors.keep(list.parse2(tokens)).unwrap_or_default()
}

/// The arguments of one attribute, which may have none.
pub(crate) fn attribute_arguments(attribute: &Attribute, errors: &Errors) -> Vec<Argument> {
    match &attribute.meta {
        Meta::Path(_) => Vec::new(),
        Meta::List(list) => arguments(list.tokens.clone(), errors),
        Meta::NameValue(_) => {
            errors.at(attribute, "arguments stand in parentheses: `#[on(provider::Event)]`");
            Vec::new()
        }
    }
}

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
    /// The functions that take `self`.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Ident> {
        self.members.iter().filter_map(|member| match member {
            ImplMember::Function(function) => {
                function.signature.receiver().map(|_| &function.signature.ident)
            }
            ImplMember::Other(_) => None,
        })
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
