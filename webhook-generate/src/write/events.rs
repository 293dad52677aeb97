//! The enum of all events, the provider, and its scheme.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Writer;
use crate::{docs, model::Tag};

impl Writer<'_> {
    pub(super) fn marker(&self) -> TokenStream {
        let provider = format_ident!("{}", self.options.provider);
        let doc = format!(" The provider {}.", docs::code(&self.options.provider));
        quote! {
            #[doc = #doc]
            #[derive(Debug)]
            pub struct #provider;
        }
    }

    pub(super) fn event_enum(&self, samples: &[Option<String>]) -> TokenStream {
        let provider = format_ident!("{}", self.options.provider);
        let tag = match &self.model.tag {
            Tag::Members(paths) => match paths.as_slice() {
                [path] => quote!(tag = #path),
                paths => quote!(tag = [#(#paths),*]),
            },
            Tag::Header(name) => {
                let detail = self.options.detail.as_ref().map(|member| quote!(, detail = #member));
                quote!(header = #name #detail)
            }
        };
        let path = self.crate_path();
        let own = (self.options.crate_path != "webhook_tower").then(|| quote!(, crate = #path));
        let variants = self.model.events.iter().zip(samples).map(|(event, sample)| {
            let name = self.name(event.payload);
            let event_type = &event.event_type;
            let said = self.said(event.doc.as_deref());
            let doc = said.unwrap_or_else(|| format!("{}.", docs::code(event_type)));
            let doc = format!(" {doc}");
            let sample = sample.as_ref().map(|file| quote!(, sample = #file));
            quote! {
                #[doc = #doc]
                #[event(#event_type #sample)]
                #name(#name)
            }
        });
        let count = self.model.events.len();
        let provider_name = &self.options.provider;
        let doc = match count {
            1 => format!(" The one event of {provider_name}."),
            _ => format!(
                " The {count} events of {provider_name}, in the order of its specification."
            ),
        };
        quote! {
            #[doc = #doc]
            #[derive(Debug, Events)]
            #[events(provider = #provider, #tag #own)]
            pub enum Event {
                #(#variants,)*
                /// Something else.
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }
        }
    }

    pub(super) fn unrecognized(&self) -> TokenStream {
        let provider = format_ident!("{}", self.options.provider);
        let path = self.crate_path();
        let doc = format!(" A delivery of {} that no typed event fits.", self.options.provider);
        quote! {
            #[doc = #doc]
            pub type Unrecognized = #path::Unrecognized<#provider>;
        }
    }

    pub(super) fn provider(&self) -> TokenStream {
        let provider = format_ident!("{}", self.options.provider);
        let name = self.options.provider_name();
        let scheme = &self.scheme.expression;
        quote! {
            impl Provider for #provider {
                type Events = Event;
                const NAME: &'static str = #name;
                const SCHEME: Scheme = #scheme;
            }
        }
    }
}
