//! Schemes: providers without events of their own, for signatures that are made in another way.

use webhook_tower::{Events, Provider, Scheme, SecretEncoding, SignatureEncoding, SignedPart};

/// Defines a provider that sends no documented event.
#[macro_export]
macro_rules! providers {
    ($($(#[$doc:meta])* $provider:ident in $module:ident: $scheme:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $provider;

        mod $module {
            use super::*;

            pub type Unrecognized = webhook_tower::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, tag = "type")]
            pub enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            impl Provider for $provider {
                type Events = Event;
                const NAME: &'static str = stringify!($module);
                const SCHEME: Scheme = $scheme;
            }
        }
    )+};
}

providers! {
    /// Signs the body with a key that is hex.
    HexKeyed in hex_keyed:
        Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
            .secret(SecretEncoding::Hex);
    /// Signs the body with a key that is text.
    TextKeyed in text_keyed:
        Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]);
    /// Signs the canonical form of the body, and nothing else.
    Canonical in canonical:
        Scheme::hmac_sha256("tag", SignatureEncoding::Base64, &[SignedPart::CanonicalBody]);
    /// Signs id, time and body, as Standard Webhooks does.
    Standard in standard:
        Scheme::hmac_sha256(
            "webhook-signature",
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
        .time_in_header("webhook-timestamp")
        .id_in_header("webhook-id")
        .secret(SecretEncoding::Base64 { prefix: "whsec_" });
}
