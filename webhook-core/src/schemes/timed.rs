//! Providers whose signature header has the time beside the signatures.

use super::named::{NamedScheme, named};
use crate::scheme::{
    Scheme,
    SignatureEncoding::Hex,
    SignedPart::{Body, Literal, Time},
    TimeFormat,
};

/// `t=<time>,v1=<hex>` over `<time>.<body>`.
const fn in_signature(
    header: &'static str,
    time: &'static str,
    prefix: &'static str,
    separator: char,
) -> Scheme {
    Scheme::hmac_sha256(header, Hex, &[Time, Literal("."), Body])
        .prefix(prefix)
        .separated_by(separator)
        .time_in_signature(time)
}

named! {
    /// Stripe.
    ///
    /// `stripe-signature: t=<unix seconds>,v1=<hex>[,v1=<hex>]` over `<t>.<body>`, one `v1` for each active
    /// secret. The `v0` of test mode is passed over.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://docs.stripe.com/webhooks#verify-manually> and `_webhook.py` of stripe-python.
    STRIPE = "stripe", ["type"], None, in_signature("stripe-signature", "t=", "v1=", ',').id_in_body("id");
    /// Mux.
    ///
    /// `mux-signature: t=<unix seconds>,v1=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://www.mux.com/docs/core/verify-webhook-signatures>.
    MUX = "mux", ["type"], None, in_signature("mux-signature", "t=", "v1=", ',').id_in_body("id");
    /// Calendly, which signs no id.
    ///
    /// `calendly-webhook-signature: t=<unix seconds>,v1=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `event`.
    ///
    /// Source: <https://developer.calendly.com/api-docs/4c305798a61d3-webhook-signatures>.
    CALENDLY = "calendly", ["event"], None, in_signature("calendly-webhook-signature", "t=", "v1=", ',');
    /// ElevenLabs, which signs no id.
    ///
    /// `elevenlabs-signature: t=<unix seconds>,v0=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://elevenlabs.io/docs/product-guides/administration/webhooks>.
    ELEVENLABS = "elevenlabs", ["type"], None, in_signature("elevenlabs-signature", "t=", "v0=", ',');
    /// Persona.
    ///
    /// `persona-signature: t=<unix seconds>,v1=<hex>` over `<t>.<body>`; while a secret is rotated, two such
    /// sets with a blank between them and one time.
    ///
    /// The event type: `data.attributes.name`.
    ///
    /// Source: <https://docs.withpersona.com/docs/webhooks-best-practices>.
    PERSONA = "persona", ["data.attributes.name"], None, in_signature("persona-signature", "t=", "v1=", ',').id_in_body("data.id");
    /// WorkOS.
    ///
    /// `workos-signature: t=<unix milliseconds>, v1=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `event`.
    ///
    /// Source: `SignatureProvider` of <https://github.com/workos/workos-node>.
    WORKOS = "workos", ["event"], None, in_signature("workos-signature", "t=", "v1=", ',')
        .time_format(TimeFormat::UnixMilliseconds)
        .id_in_body("id");
    /// Paddle Billing.
    ///
    /// `paddle-signature: ts=<unix seconds>;h1=<hex>[;h1=<hex>]` over `<ts>:<body>`.
    ///
    /// The event type: `event_type`.
    ///
    /// Source: <https://developer.paddle.com/webhooks/signature-verification>.
    PADDLE = "paddle", ["event_type"], None, Scheme::hmac_sha256("paddle-signature", Hex, &[Time, Literal(":"), Body])
        .prefix("h1=")
        .separated_by(';')
        .time_in_signature("ts=")
        .id_in_body("event_id");
    /// Retell AI, which signs no id.
    ///
    /// `x-retell-signature: v=<unix milliseconds>,d=<hex>` over the body and then the time.
    ///
    /// The event type: `event`.
    ///
    /// Source: <https://docs.retellai.com/features/secure-webhook>.
    RETELL = "retell", ["event"], None, Scheme::hmac_sha256("x-retell-signature", Hex, &[Body, Time])
        .prefix("d=")
        .separated_by(',')
        .time_in_signature("v=")
        .time_format(TimeFormat::UnixMilliseconds);
}
