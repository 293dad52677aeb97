//! Schemes: how the provider signs, which no specification says in a form that can be read.

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Error;

/// The schemes that have a name.
pub(crate) const NAMES: [&str; 4] =
    ["standard-webhooks", "standard-webhooks-text", "svix", "stripe"];

/// What a module needs for its scheme.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) doc: &'static str,
    pub(crate) expression: TokenStream,
    /// Whether it is spelled out, with the names that this takes.
    pub(crate) is_spelled_out: bool,
    pub(crate) has_secret_encoding: bool,
}

/// A named scheme, or the path of a constant.
pub(crate) fn written(name: &str) -> Result<Written, Error> {
    match name {
        "standard-webhooks" => {
            Ok(standard("webhook-signature", "webhook-timestamp", "webhook-id", true))
        }
        "standard-webhooks-text" => {
            Ok(standard("webhook-signature", "webhook-timestamp", "webhook-id", false))
        }
        "svix" => Ok(standard("svix-signature", "svix-timestamp", "svix-id", true)),
        "stripe" => Ok(Written {
            doc: "`t=<Unix seconds>,v1=<hex>` over `<t>.<body>`.",
            expression: quote! {
                Scheme::hmac_sha256(
                    "stripe-signature",
                    SignatureEncoding::Hex,
                    &[SignedPart::Time, SignedPart::Literal("."), SignedPart::Body],
                )
                .prefix("v1=")
                .separated_by(',')
                .time_in_signature("t=")
                .id_in_body("id")
            },
            is_spelled_out: true,
            has_secret_encoding: false,
        }),
        path if path.contains("::") => match syn::parse_str::<syn::ExprPath>(path) {
            Ok(path) => Ok(Written {
                doc: "The scheme of this program's own.",
                expression: quote!(#path),
                is_spelled_out: false,
                has_secret_encoding: false,
            }),
            Err(_) => Err(Error::new(format!("`{path}` is no path of a constant"))),
        },
        other => Err(Error::new(format!(
            "there is no scheme `{other}`; there are {}, or the path of a constant of yours, such \
             as `crate::acme::SCHEME`",
            NAMES.join(", ")
        ))),
    }
}

fn standard(signature: &str, time: &str, id: &str, is_base64: bool) -> Written {
    let secret = is_base64.then(|| quote!(.secret(SecretEncoding::Base64 { prefix: "whsec_" })));
    Written {
        doc: "Standard Webhooks: `v1,<base64>` over `<id>.<Unix seconds>.<body>`.",
        expression: quote! {
            Scheme::hmac_sha256(
                #signature,
                SignatureEncoding::Base64,
                &[
                    SignedPart::Id,
                    SignedPart::Literal("."),
                    SignedPart::Time,
                    SignedPart::Literal("."),
                    SignedPart::Body,
                ],
            )
            .prefix("v1,")
            .separated_by(' ')
            .time_in_header(#time)
            .id_in_header(#id)
            #secret
        },
        is_spelled_out: true,
        has_secret_encoding: is_base64,
    }
}
