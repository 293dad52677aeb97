//! Parse: what stands in `#[events(…)]` and `#[event(…)]`.

use proc_macro2::Ident;
use syn::{
    Data, DeriveInput, Fields, LitStr, Path, Token, Type, Visibility, bracketed,
    ext::IdentExt as _,
    meta::ParseNestedMeta,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
    token::Bracket,
};

use super::model::Variant;
use crate::errors::Errors;

/// The enum as it was written, complete or not.
pub(super) struct Syntax {
    pub(super) name: Ident,
    pub(super) vis: Visibility,
    pub(super) attribute: EventsAttribute,
    pub(super) variants: Vec<(Variant, Label)>,
    pub(super) is_generic: bool,
    /// Whether every variant could be read.
    pub(super) has_all_variants: bool,
}

/// `#[events(provider = …, tag = "…", payload = …, header = "…", detail = "…", crate = …)]`
#[derive(Default)]
pub(super) struct EventsAttribute {
    pub(super) provider: Option<Path>,
    pub(super) tag: Option<Tag>,
    pub(super) payload: Option<Payload>,
    pub(super) header: Option<Headers>,
    pub(super) detail: Option<Detail>,
    pub(super) krate: Option<Path>,
    /// It has a mistake, which was noted.
    pub(super) is_wrong: bool,
}

/// What names the event type in the body.
pub(super) enum Tag {
    /// The words there: `"type"` or `["type", "data.action"]`.
    Paths(Paths),
    /// The member that is there: `member`.
    Member(Ident),
}

/// `"type"` or `["type", "data.action"]`
pub(super) struct Paths(pub(super) Vec<LitStr>);

/// `payload = member`: the key.
pub(super) struct Payload {
    pub(super) key: Path,
}

/// `detail = "action"`, or several in brackets, and the key.
pub(super) struct Detail {
    pub(super) key: Path,
    pub(super) paths: Paths,
}

/// `"x-event"` or `["x-topic", "topic"]`
pub(super) struct Headers(pub(super) Vec<LitStr>);

/// `#[event("…", sample = "…")]` or `#[event(unrecognized)]`
pub(super) enum Label {
    Documented {
        name: LitStr,
        sample: Option<LitStr>,
    },
    Unrecognized(Ident),
    /// It has a mistake, which was noted.
    Wrong,
}

pub(super) fn syntax(input: &DeriveInput, errors: &Errors) -> Syntax {
    let generics = &input.generics;
    if !generics.params.is_empty() {
        errors.at(&generics.params, "an enum of events has no generic parameters: remove them");
    }
    let attribute = events_attribute(input, errors);
    let scope = errors.scope();
    let variants = variants(input, errors);
    let has_all_variants = scope.is_clean();
    let (name, vis) = (input.ident.clone(), input.vis.clone());
    let is_generic = !generics.params.is_empty();
    Syntax { name, vis, attribute, variants, is_generic, has_all_variants }
}

impl Tag {
    /// The words that name the type, unless a member does.
    pub(super) fn paths(&self) -> Option<&Paths> {
        match self {
            Self::Paths(paths) => Some(paths),
            Self::Member(_) => None,
        }
    }
}

impl Syntax {
    pub(super) fn has_unrecognized(&self) -> bool {
        self.unrecognized_types().next().is_some()
    }

    /// The types of the variants that are labelled as unrecognized; there should be one.
    pub(super) fn unrecognized_types(&self) -> impl Iterator<Item = &Ident> {
        let unrecognized =
            self.variants.iter().filter(|(_, label)| matches!(label, Label::Unrecognized(_)));
        unrecognized.map(|(variant, _)| &variant.ty)
    }

    /// Whether there is none, for sure.
    pub(super) fn lacks_unrecognized(&self) -> bool {
        self.has_all_variants && !self.has_unrecognized()
    }
}

fn events_attribute(input: &DeriveInput, errors: &Errors) -> EventsAttribute {
    let mut events = EventsAttribute::default();
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("events")) {
        let read = attribute.parse_nested_meta(|meta| events.set(&meta));
        events.is_wrong |= errors.keep(read).is_none();
    }
    events
}

impl EventsAttribute {
    fn set(&mut self, meta: &ParseNestedMeta) -> syn::Result<()> {
        if meta.path.is_ident("provider") {
            self.provider = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("tag") {
            self.tag = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("payload") {
            let word = meta.value()?.parse()?;
            check_payload(&word)?;
            self.payload = Some(Payload { key: meta.path.clone() });
        } else if meta.path.is_ident("header") {
            self.header = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("detail") {
            let (key, paths) = (meta.path.clone(), meta.value()?.parse()?);
            self.detail = Some(Detail { key, paths });
        } else if meta.path.is_ident("crate") {
            self.krate = Some(meta.value()?.parse()?);
        } else {
            let message = "unknown key: `#[events]` takes `provider`, `tag`, `payload`, `header`, \
                           `detail` and `crate`";
            return Err(syn::Error::new_spanned(&meta.path, message));
        }
        Ok(())
    }
}

impl Parse for Tag {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) {
            return input.parse().map(Self::Paths);
        }
        let word = input.call(Ident::parse_any)?;
        if word == "member" {
            return Ok(Self::Member(word));
        }
        let message = format!(
            "unknown word `{word}`: write where the body names the event type in quotes, \
             `tag = \"{word}\"`, or `tag = member` where the name of a member is the event type"
        );
        Err(syn::Error::new_spanned(word, message))
    }
}

/// What the event is read of: nothing can be said but that it is the member.
fn check_payload(word: &Ident) -> syn::Result<()> {
    if word == "member" {
        return Ok(());
    }
    let message = format!(
        "unknown word `{word}`: `payload = member` reads an event of the member that names it; \
         leave `payload` out where the event is the whole body"
    );
    Err(syn::Error::new_spanned(word, message))
}

impl Parse for Paths {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let paths = texts(input, "no tag: name the member of the body that has the event type")?;
        paths.iter().try_for_each(check_path)?;
        Ok(Self(paths))
    }
}

impl Parse for Headers {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let names = texts(input, "no header: name the one that claims the event type")?;
        names.iter().try_for_each(check_header)?;
        Ok(Self(names))
    }
}

/// A text, or texts in brackets, of which there is one at least.
fn texts(input: ParseStream, none: &str) -> syn::Result<Vec<LitStr>> {
    if !input.peek(Bracket) {
        return Ok(vec![input.parse()?]);
    }
    let list;
    let brackets = bracketed!(list in input);
    let texts = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?;
    if texts.is_empty() {
        return Err(syn::Error::new(brackets.span.join(), none));
    }
    Ok(texts.into_iter().collect())
}

/// Header names are compared without their case, and written by `http` in lower case only.
fn check_header(name: &LitStr) -> syn::Result<()> {
    let is_lower = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(is_lower);
    if name.value().split('/').all(is_name) {
        return Ok(());
    }
    let message = "not the name of a header in lower case: write it as `\"x-event-type\"`";
    Err(syn::Error::new_spanned(name, message))
}

/// Every name between the dots is there.
fn check_path(path: &LitStr) -> syn::Result<()> {
    if path.value().split('.').all(|name| !name.is_empty()) {
        return Ok(());
    }
    let message = "not a path: write the names of members with dots between them, `\"event.type\"`";
    Err(syn::Error::new_spanned(path, message))
}

fn variants(input: &DeriveInput, errors: &Errors) -> Vec<(Variant, Label)> {
    let Data::Enum(data) = &input.data else {
        errors.at(&input.ident, "events are the variants of an enum: `enum Event { … }`");
        return Vec::new();
    };
    let variants = data.variants.iter();
    variants.filter_map(|variant| Some((ty(variant, errors)?, label(variant, errors)))).collect()
}

fn ty(variant: &syn::Variant, errors: &Errors) -> Option<Variant> {
    let name = variant.ident.clone();
    let Some(ty) = only_field(&variant.fields) else {
        let message = format!("a variant holds one event: write `{name}({name})`");
        errors.at(variant_without_attributes(variant), message);
        return None;
    };
    if let Type::Path(path) = ty
        && let Some(ty) = path.path.get_ident()
        && path.qself.is_none()
    {
        return Some(Variant { name, ty: ty.clone() });
    }
    let message = format!(
        "an event is found by its name beside the enum: import or alias it there and write `{name}({name})`"
    );
    errors.at(ty, message);
    None
}

fn variant_without_attributes(variant: &syn::Variant) -> syn::Variant {
    syn::Variant { attrs: Vec::new(), ..variant.clone() }
}

fn only_field(fields: &Fields) -> Option<&Type> {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => None,
    }
}

fn label(variant: &syn::Variant, errors: &Errors) -> Label {
    let mut labels = variant.attrs.iter().filter(|attribute| attribute.path().is_ident("event"));
    let Some(attribute) = labels.next() else {
        let message = "no event type: say how the provider spells it, `#[event(\"TYPE\")]`";
        errors.at(&variant.ident, message);
        return Label::Wrong;
    };
    if let Some(second) = labels.next() {
        errors.at(second, "a variant stands for one event type: keep one `#[event]`");
    }
    errors.keep(attribute.parse_args()).unwrap_or(Label::Wrong)
}

impl Parse for Label {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(syn::Ident) {
            return unrecognized(input.parse()?);
        }
        let name = input.parse()?;
        let mut sample = None;
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            sample = Some(parse_sample(input)?);
        }
        Ok(Self::Documented { name, sample })
    }
}

fn parse_sample(input: ParseStream) -> syn::Result<LitStr> {
    let key: Ident = input.parse()?;
    if key != "sample" {
        let message = format!("unknown key `{key}`: `#[event]` takes the event type and `sample`");
        return Err(syn::Error::new_spanned(key, message));
    }
    input.parse::<Token![=]>()?;
    input.parse()
}

fn unrecognized(word: Ident) -> syn::Result<Label> {
    if word == "unrecognized" {
        return Ok(Label::Unrecognized(word));
    }
    let message = format!(
        "unknown word `{word}`: write the event type as the provider spells it, in quotes, or `unrecognized`"
    );
    Err(syn::Error::new_spanned(word, message))
}
