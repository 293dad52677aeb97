//! Parse: the arguments of attributes. What they mean is for the model to say.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{
    AngleBracketedGenericArguments, Attribute, Lit, Meta, Path, PathSegment, Token,
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
