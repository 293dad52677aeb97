//! Schemes: how the provider signs, which no specification says in a form that can be read.

use heck::ToShoutySnakeCase as _;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use webhook_core::schemes::{self, NamedScheme};

use crate::error::Error;

/// Standard Webhooks, whose secret is used as text.
const TEXT: &str = "standard-webhooks-text";

/// What a module needs for its scheme.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) expression: TokenStream,
    pub(crate) has_secret_encoding: bool,
}

/// A named scheme, or the path of a constant.
pub(crate) fn written(name: &str, crate_path: &TokenStream) -> Result<Written, Error> {
    if name == TEXT {
        let expression = quote! {
            #crate_path::schemes::STANDARD_WEBHOOKS.secret(SecretEncoding::Text)
        };
        return Ok(Written { expression, has_secret_encoding: true });
    }
    let expression = match named(name) {
        Some(_) => {
            let constant = format_ident!("{}", name.to_shouty_snake_case());
            quote!(#crate_path::schemes::#constant)
        }
        None => constant(name)?,
    };
    Ok(Written { expression, has_secret_encoding: false })
}

/// The scheme that has this name.
pub(crate) fn named(name: &str) -> Option<&'static NamedScheme> {
    schemes::ALL.iter().find(|named| named.name() == name)
}

fn constant(path: &str) -> Result<TokenStream, Error> {
    if path.contains("::") {
        let path = syn::parse_str::<syn::ExprPath>(path)
            .map_err(|_| Error::new(format!("`{path}` is no path of a constant")))?;
        return Ok(quote!(#path));
    }
    let names: Vec<&str> = schemes::ALL.iter().map(NamedScheme::name).collect();
    Err(Error::new(format!(
        "there is no scheme `{path}`; there are {TEXT}, {}, or the path of a constant of yours, such \
         as `crate::acme::SCHEME`",
        names.join(", ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_called_as_its_constant() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../webhook-core/src/schemes");
        let mut text = String::new();
        for file in std::fs::read_dir(folder).unwrap() {
            text.push_str(&std::fs::read_to_string(file.unwrap().path()).unwrap());
        }
        for scheme in schemes::ALL {
            let constant = scheme.name().to_shouty_snake_case();
            let defined = format!("    {constant} = \"{}\"", scheme.name());
            assert!(text.contains(&defined), "{defined}");
        }
    }
}
