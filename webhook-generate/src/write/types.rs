//! The types of the module's own: structs, open enums, and one of several shapes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Writer, formatted};
use crate::{
    bundle::own_name,
    docs,
    error::Error,
    model::{Body, Definition, Id, Member, Origin, Type},
    names,
    options::Times,
};

impl Writer<'_> {
    pub(super) fn definition(&self, id: Id) -> Result<String, Error> {
        let Some(definition) = self.model.definition(id) else { return Ok(String::new()) };
        let doc = format!(" {}", self.doc_of(id, definition));
        match &definition.body {
            Body::Struct(members) if self.is_open(members) => Ok(self.open(id, &doc, members)),
            Body::Struct(members) => formatted(self.structure(id, &doc, members)),
            Body::Words(words) => Ok(self.words(id, &doc, words)),
            Body::OneOf { tag, variants } => Ok(self.one_of(id, &doc, tag, variants)),
            Body::Raw | Body::Pending => {
                let name = self.name(id);
                formatted(quote! {
                    #[doc = #doc]
                    #[derive(Debug, Deserialize)]
                    #[serde(transparent)]
                    pub struct #name(
                        /// The whole body, as it was signed.
                        pub RawJson,
                    );
                })
            }
        }
    }

    fn doc_of(&self, id: Id, definition: &Definition) -> String {
        let event = self.model.events.iter().find(|event| event.payload == id);
        if let Some(event) = event {
            let code = docs::code(&event.event_type);
            return match self.said(event.doc.as_deref()) {
                Some(said) => format!("{code}: {said}"),
                None => format!("What {code} brings."),
            };
        }
        let said = self.said(definition.doc.as_deref());
        said.unwrap_or_else(|| match &definition.origin {
            Origin::Component { name, .. } => {
                format!("{} of the specification.", docs::code(own_name(name).0))
            }
            Origin::Inline { short, .. } => format!("What {} holds.", docs::code(short)),
            Origin::Event => "What the event brings.".to_owned(),
        })
    }

    /// Whether nothing is required of any member, and none is read by a function of its own.
    pub(super) fn is_open(&self, members: &[Member]) -> bool {
        members.iter().all(|member| !member.required && !self.is_decimal(&member.of))
    }

    fn open(&self, id: Id, doc: &str, members: &[Member]) -> String {
        let spelled: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        let lines = names::field_names(&spelled).into_iter().zip(members).map(|(field, member)| {
            let doc = self.doc_of_member(member).map(|doc| format!("/// {doc}\n        "));
            let of = self.of(&member.of, Some(id)).to_string().replace(' ', "");
            let doc = doc.unwrap_or_default();
            format!("{doc}pub {field}: Option<{of}> = {:?}", member.name)
        });
        self.in_macro("open_struct", doc, &format!("pub struct {}", self.name(id)), lines)
    }

    fn structure(&self, id: Id, doc: &str, members: &[Member]) -> TokenStream {
        let name = self.name(id);
        let spelled: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        let fields = names::field_names(&spelled);
        let is_camel = |(field, spelled): (&String, &&str)| camel(field) == **spelled;
        let differs = fields.iter().zip(&spelled).any(|(field, spelled)| bare(field) != *spelled);
        let all_camel = differs && fields.iter().zip(&spelled).all(is_camel);
        let rename_all = all_camel.then(|| quote!(#[serde(rename_all = "camelCase")]));
        let fields = members.iter().zip(&fields).map(|(member, field)| {
            let renamed = !all_camel && bare(field) != member.name;
            self.field(id, member, field, renamed)
        });
        quote! {
            #[doc = #doc]
            #[derive(Debug, Deserialize)]
            #rename_all
            #[non_exhaustive]
            pub struct #name {
                #(#fields,)*
            }
        }
    }

    fn field(&self, id: Id, member: &Member, field: &str, renamed: bool) -> TokenStream {
        let ident = match field.strip_prefix("r#") {
            Some(keyword) => proc_macro2::Ident::new_raw(keyword, proc_macro2::Span::call_site()),
            None => format_ident!("{field}"),
        };
        let doc = self.doc_of_member(member).map(|doc| format!(" {doc}"));
        let doc = doc.map(|doc| quote!(#[doc = #doc]));
        let rename = &member.name;
        let rename = renamed.then(|| quote!(#[serde(rename = #rename)]));
        let of = self.of(&member.of, Some(id));
        let path = self.options.crate_path.clone();
        let decimal = self.is_decimal(&member.of).then(|| {
            if member.required {
                let function = format!("{path}::decimal::required");
                quote!(#[serde(deserialize_with = #function)])
            } else {
                let function = format!("{path}::decimal::optional");
                quote!(#[serde(default, deserialize_with = #function)])
            }
        });
        let of = if member.required { of } else { quote!(Option<#of>) };
        quote! {
            #doc
            #rename
            #decimal
            pub #ident: #of
        }
    }

    /// What is said of a member, and its only word; nothing where that is only its name.
    pub(super) fn doc_of_member(&self, member: &Member) -> Option<String> {
        let said = self.said(member.doc.as_deref());
        let only = member
            .only
            .as_ref()
            .filter(|only| said.as_ref().is_none_or(|said| !said.contains(only.as_str())));
        let only = only.map(|only| format!("Always {}.", docs::code(only)));
        match (said, only) {
            (Some(said), Some(only)) => Some(format!("{said} {only}")),
            (said, only) => said.or(only),
        }
    }

    /// A type as Rust writes it.
    fn of(&self, of: &Type, within: Option<Id>) -> TokenStream {
        let jiff = self.options.times == Times::Jiff;
        match of {
            Type::Time if jiff => quote!(Timestamp),
            Type::Date if jiff => quote!(Date),
            Type::Money if !self.options.exact_money => quote!(String),
            Type::Text | Type::Time | Type::Date => quote!(String),
            Type::Money | Type::Number => quote!(Decimal),
            Type::Integer => quote!(i64),
            Type::Unsigned => quote!(u64),
            Type::Flag => quote!(bool),
            Type::Raw => quote!(RawJson),
            // A decimal is read by a function, which serde takes for a member and not for an item.
            Type::List(item) if self.is_decimal(item) => quote!(Vec<RawJson>),
            Type::List(item) => {
                let item = self.of(item, None);
                quote!(Vec<#item>)
            }
            Type::Named(id) => {
                let name = self.name(*id);
                let is_cycle = |within| self.boxed.contains(&within) && self.boxed.contains(id);
                if within.is_some_and(is_cycle) { quote!(Box<#name>) } else { quote!(#name) }
            }
        }
    }

    fn is_decimal(&self, of: &Type) -> bool {
        *of == Type::Number || (*of == Type::Money && self.options.exact_money)
    }

    /// Whether it is a list whose items are raw JSON in the place of decimals.
    pub(super) fn is_raw_item(&self, of: &Type) -> bool {
        match of {
            Type::List(item) => self.is_decimal(item) || self.is_raw_item(item),
            _ => false,
        }
    }

    fn words(&self, id: Id, doc: &str, words: &[String]) -> String {
        let spelled: Vec<&str> = words.iter().map(String::as_str).collect();
        let variants = names::variant_names(&spelled).into_iter().zip(words);
        let lines = variants.map(|(name, word)| format!("{name} = {word:?}"));
        self.in_macro("open_enum", doc, &format!("pub enum {}", self.name(id)), lines)
    }

    fn one_of(&self, id: Id, doc: &str, tag: &str, variants: &[(String, Type)]) -> String {
        let spelled: Vec<&str> = variants.iter().map(|(word, _)| word.as_str()).collect();
        let variants = names::variant_names(&spelled).into_iter().zip(variants);
        // The shapes differ in size, and the smallest is often the most frequent.
        let lines = variants.map(|(name, (word, of))| {
            let of = of.named().map_or_else(|| format_ident!("RawJson"), |(id, _)| self.name(id));
            format!("{name}(Box<{of}>) = {word:?}")
        });
        self.in_macro("one_of", doc, &format!("pub enum {} by {tag:?}", self.name(id)), lines)
    }

    /// An item inside of a macro, a line for each variant: `prettyplease` does not look into it.
    fn in_macro(
        &self,
        name: &str,
        doc: &str,
        head: &str,
        variants: impl Iterator<Item = String>,
    ) -> String {
        let variants: Vec<String> =
            variants.map(|variant| format!("        {variant},\n")).collect();
        let variants = variants.concat();
        let path = &self.options.crate_path;
        format!("{path}::{name}! {{\n    ///{doc}\n    {head} {{\n{variants}    }}\n}}\n")
    }
}

/// The name of a field without the mark of a keyword.
fn bare(field: &str) -> &str {
    field.trim_start_matches("r#")
}

/// How serde writes a field in camelCase.
fn camel(field: &str) -> String {
    let mut parts = bare(field).split('_');
    let mut camel = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}
