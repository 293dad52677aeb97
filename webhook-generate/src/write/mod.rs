//! Write: the model becomes the text of a module, event by event.

mod events;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    cycles, docs,
    error::Error,
    model::{Body, Id, Model, Type},
    names,
    options::{Options, Times},
    scheme::{self, Written},
    source::{Info, Source},
};

/// Everything that the text of a module depends on.
pub(crate) struct Writer<'m> {
    model: &'m Model,
    options: &'m Options,
    scheme: Written,
    names: BTreeMap<Id, String>,
    /// What has to be in a box.
    boxed: BTreeSet<Id>,
    /// The definitions in the order in which a reader meets them.
    order: Vec<Id>,
}

impl<'m> Writer<'m> {
    pub(crate) fn new(model: &'m Model, options: &'m Options) -> Result<Self, Error> {
        let order = order(model);
        let path = crate_path(options);
        Ok(Self {
            model,
            options,
            scheme: scheme::written(&options.scheme, &path)?,
            names: names::assign(model, &options.provider, &order),
            boxed: cycles::find(model),
            order,
        })
    }

    /// The name of each type.
    pub(crate) fn names(&self) -> &BTreeMap<Id, String> {
        &self.names
    }

    /// The text of the module.
    pub(crate) fn module(&self, of: &Source, samples: &[Option<String>]) -> Result<String, Error> {
        let mut text = self.header(of);
        let items = [
            self.imports(),
            self.marker(),
            self.event_enum(samples),
            self.unrecognized(),
            self.provider(),
        ];
        for item in items {
            text.extend(["\n", &formatted(item)?]);
        }
        for &id in &self.order {
            text.extend(["\n", &self.definition(id)?]);
        }
        Ok(text)
    }

    fn header(&self, of: &Source) -> String {
        let provider = &self.options.provider;
        let (whose, specifications) = specifications(of);
        let sha256 = &of.sha256;
        let (lint, reason) = if self.says_nothing_of_some_member() {
            ("missing_docs,\n    ", "a member of which nothing is said has its name only; ")
        } else {
            ("", "")
        };
        let command = docs::code(&self.options.command);
        format!(
            "//! The webhooks of {provider}, made from its {whose}.\n\
             //!\n\
             {specifications}\
             //! SHA-256 `{sha256}`.\n\
             //! The command was {command}.\n\
             //!\n\
             //! Run the command again instead of editing this file; with `--check` it says what has changed\n\
             //! in the specification. Every member is optional that the command does not require, every\n\
             //! list of words is open, and what no type can be honest about is raw JSON.\n\
             \n\
             #![allow(\n    clippy::large_enum_variant,\n    dead_code,\n    {lint}unreachable_pub,\n    \
             reason = \"the bodies differ in size; {reason}which members are read, and who sees them, is up to the program\"\n)]\n"
        )
    }

    fn says_nothing_of_some_member(&self) -> bool {
        let reached = self.order.iter().filter_map(|id| self.model.definition(*id));
        let members = reached.filter_map(|definition| match &definition.body {
            Body::Struct(members) => Some(members),
            _ => None,
        });
        members.flatten().any(|member| self.doc_of_member(member).is_none())
    }

    fn imports(&self) -> TokenStream {
        let path = self.crate_path();
        let mut names = vec!["Events", "Provider", "Scheme"];
        if self.scheme.has_secret_encoding {
            names.push("SecretEncoding");
        }
        let reached = self.order.iter().filter_map(|id| self.model.definition(*id));
        let bodies: Vec<&Body> = reached.map(|definition| &definition.body).collect();
        let has = |wanted: fn(&Type) -> bool| {
            bodies.iter().flat_map(|body| body.types()).any(|of| contains(of, wanted))
        };
        if bodies.iter().any(|body| matches!(body, Body::Raw)) || has(|of| *of == Type::Raw) {
            names.push("RawJson");
        }
        let is_decimal = has(|of| *of == Type::Number)
            || (self.options.exact_money && has(|of| *of == Type::Money));
        let needs_raw = bodies.iter().flat_map(|body| body.types()).any(|of| self.is_raw_item(of));
        if needs_raw && !names.contains(&"RawJson") {
            names.push("RawJson");
        }
        names.sort_unstable();
        let names = names.iter().map(|name| quote::format_ident!("{name}"));
        let jiff = self.options.times == Times::Jiff;
        let time =
            (jiff && has(|of| *of == Type::Time)).then(|| quote!(use #path::jiff::Timestamp;));
        let date =
            (jiff && has(|of| *of == Type::Date)).then(|| quote!(use #path::jiff::civil::Date;));
        let decimal = is_decimal.then(|| quote!(use #path::rust_decimal::Decimal;));
        let is_derived = |body: &&Body| match body {
            Body::Struct(members) => !self.is_open(members),
            Body::Raw | Body::Pending => true,
            Body::Words(_) | Body::OneOf { .. } => false,
        };
        let derive = bodies.iter().any(is_derived).then(|| {
            quote!(
                use serde::Deserialize;
            )
        });
        quote! {
            #derive
            use #path::{#(#names),*};
            #time
            #date
            #decimal
        }
    }

    fn crate_path(&self) -> TokenStream {
        crate_path(self.options)
    }

    fn name(&self, id: Id) -> proc_macro2::Ident {
        quote::format_ident!("{}", self.names.get(&id).map_or("Unnamed", String::as_str))
    }

    fn said(&self, text: Option<&str>) -> Option<String> {
        text.filter(|_| self.options.descriptions).and_then(docs::line)
    }
}

/// What the header says about the specifications: what they are called, and lines about each.
fn specifications(of: &Source) -> (&'static str, String) {
    let said = |Info { title, version, openapi }: &Info| {
        format!("{}, version {}, {}", docs::code(title), docs::code(version), docs::code(openapi))
    };
    if let [one] = of.infos.as_slice() {
        return ("specification", format!("//! The specification is {},\n", said(one)));
    }
    let lines = of.infos.iter().map(|of| format!("//! - {}\n", said(of)));
    let lines: Vec<String> = lines.collect();
    let begun = "//! The specifications are, in the order of the command:\n//!\n";
    (
        "specifications",
        format!("{begun}{}//!\n//! Of all of them, one behind the other,\n", lines.concat()),
    )
}

fn crate_path(options: &Options) -> TokenStream {
    syn::parse_str::<syn::Path>(&options.crate_path)
        .map_or_else(|_| quote!(webhook_tower), |path| quote!(#path))
}

/// Whether a type is, or is a list of, such a one.
fn contains(of: &Type, wanted: fn(&Type) -> bool) -> bool {
    match of {
        Type::List(item) => contains(item, wanted),
        of => wanted(of),
    }
}

/// Items as a person would lay them out.
fn formatted(items: TokenStream) -> Result<String, Error> {
    let file: syn::File = syn::parse2(items)
        .map_err(|error| Error::new(format!("the module cannot be written: {error}")))?;
    Ok(prettyplease::unparse(&file))
}

/// The definitions by event, each behind the one that has it first.
fn order(model: &Model) -> Vec<Id> {
    let (mut order, mut seen) = (Vec::new(), BTreeSet::new());
    for event in &model.events {
        let mut stack = vec![event.payload];
        while let Some(id) = stack.pop() {
            let Some(definition) = model.definition(id) else { continue };
            if !seen.insert(id) {
                continue;
            }
            order.push(id);
            let types = definition.body.types();
            stack.extend(types.into_iter().rev().filter_map(Type::named).map(|(id, _)| id));
        }
    }
    order
}
