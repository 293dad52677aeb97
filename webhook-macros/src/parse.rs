//! Parse: tokens to syntax. What the syntax means is for the model to say.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    AngleBracketedGenericArguments, Attribute, FnArg, ImplItem, ItemImpl, ItemTrait, Lit, Meta,
    PatType, Path, PathSegment, Signature, Token, TraitItem, Type, TypePath, Visibility,
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
            return Err(syn::Error::new_spanned(&literal, no_path(&literal)));
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

/// What to write in the place of a literal; event types become the names of types in one way.
fn no_path(literal: &Lit) -> String {
    let name = match literal {
        Lit::Str(text) => type_name(text.value()),
        _ => None,
    };
    match name {
        Some((event_type, name)) => format!(
            "an event is named by its path, without quotes: `{event_type}` is `provider::{name}` here"
        ),
        None => "an event is named by its path: write `provider::Event` without quotes".into(),
    }
}

/// The event type and the name of its Rust type: `PARCEL_SENT` and `parcel.sent` are `ParcelSent`.
fn type_name(event_type: String) -> Option<(String, String)> {
    let words = event_type.split(|character: char| !character.is_alphanumeric());
    let name: String = words.map(capitalized).collect();
    let is_event_type = !event_type.contains("::") && name.starts_with(char::is_alphabetic);
    is_event_type.then_some((event_type, name))
}

/// `Sent` for `sent` and `SENT`; `ParcelSent` stays as it is.
fn capitalized(word: &str) -> String {
    let is_shouted = !word.contains(char::is_lowercase);
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    let others = characters.as_str();
    let others = if is_shouted { others.to_lowercase() } else { others.to_owned() };
    first.chain(others.chars()).collect()
}

fn rest(mut provider: Path, underscore: Token![_]) -> syn::Result<Selector> {
    if provider.segments.pop_punct().is_some() {
        return Ok(Selector::Rest(Rest { provider, underscore, except: Vec::new() }));
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
                errors.lost_at(surplus, "expected `,` between two arguments");
            }
            arguments.extend(errors.keep_argument(argument));
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(arguments)
    };
    errors.keep_argument(list.parse2(tokens)).unwrap_or_default()
}

/// The arguments of one attribute, which may have none.
pub(crate) fn attribute_arguments(attribute: &Attribute, errors: &Errors) -> Vec<Argument> {
    match &attribute.meta {
        Meta::Path(_) => Vec::new(),
        Meta::List(list) => arguments(list.tokens.clone(), errors),
        Meta::NameValue(_) => {
            errors.lost_at(attribute, "arguments stand in parentheses: `#[on(provider::Event)]`");
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

/// A type as a path, also where a macro wrote it.
pub(crate) fn path_of(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(TypePath { qself: None, path, .. }) => Some(path),
        Type::Group(group) => path_of(&group.elem),
        Type::Paren(paren) => path_of(&paren.elem),
        _ => None,
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

/// Whether the name stands anywhere in the tokens.
pub(crate) fn mentions(tokens: &impl ToTokens, name: &Ident) -> bool {
    tokens.to_token_stream().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
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
