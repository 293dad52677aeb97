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
    /// Source: `stripe/_webhook.py` and `stripe/_event.py` of
    /// <https://github.com/stripe/stripe-python>.
    STRIPE = "stripe", ["type"], None, in_signature("stripe-signature", "t=", "v1=", ',').id_in_body("id");
    /// Mux.
    ///
    /// `mux-signature: t=<unix seconds>,v1=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://mux.com/docs/core/verify-webhook-signatures> and
    /// `src/resources/webhooks/webhooks.ts` of <https://github.com/muxinc/mux-node-sdk>.
    MUX = "mux", ["type"], None, in_signature("mux-signature", "t=", "v1=", ',').id_in_body("id");
    /// Calendly, which signs no id.
    ///
    /// `calendly-webhook-signature: t=<unix seconds>,v1=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `event`.
    ///
    /// Source, not the provider's own: `skills/calendly-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>, and for the event type
    /// `internal-packages/webhook-sources/src/handAuthored/calendly.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    CALENDLY = "calendly", ["event"], None, in_signature("calendly-webhook-signature", "t=", "v1=", ',');
    /// ElevenLabs, which signs no id.
    ///
    /// `elevenlabs-signature: t=<unix seconds>,v0=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `type`.
    ///
    /// Source: `src/wrapper/webhooks.ts` of <https://github.com/elevenlabs/elevenlabs-js>. For the
    /// name of the header and the event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/registry/elevenlabs.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    ELEVENLABS = "elevenlabs", ["type"], None, in_signature("elevenlabs-signature", "t=", "v0=", ',');
    /// Persona.
    ///
    /// `persona-signature: t=<unix seconds>,v1=<hex>` over `<t>.<body>`; while a secret is rotated, two such
    /// sets with a blank between them and one time.
    ///
    /// The event type: `data.attributes.name`.
    ///
    /// Source: <https://docs.withpersona.com/docs/webhooks-best-practices> and
    /// <https://docs.withpersona.com/v2022-09-01/docs/webhooks>.
    PERSONA = "persona", ["data.attributes.name"], None, in_signature("persona-signature", "t=", "v1=", ',').id_in_body("data.id");
    /// WorkOS.
    ///
    /// `workos-signature: t=<unix milliseconds>, v1=<hex>` over `<t>.<body>`.
    ///
    /// The event type: `event`.
    ///
    /// Source: `src/common/crypto/signature-provider.ts` of
    /// <https://github.com/workos/workos-node>. For the name of the header, the id and the event
    /// type, not the provider's own: `registry/workos.ts` and `handAuthored/workos.ts` in
    /// `internal-packages/webhook-sources/src` of <https://github.com/triggerdotdev/trigger.dev>.
    WORKOS = "workos", ["event"], None, in_signature("workos-signature", "t=", "v1=", ',')
        .time_format(TimeFormat::UnixMilliseconds)
        .id_in_body("id");
    /// Paddle Billing.
    ///
    /// `paddle-signature: ts=<unix seconds>;h1=<hex>[;h1=<hex>]` over `<ts>:<body>`.
    ///
    /// The event type: `event_type`.
    ///
    /// Source: <https://developer.paddle.com/webhooks/about/signature-verification>, and
    /// `src/notifications/helpers/webhooks-validator.ts` and `src/entities/events/event.ts` of
    /// <https://github.com/PaddleHQ/paddle-node-sdk>.
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
    /// Source: <https://docs.retellai.com/features/secure-webhook> and `src/lib/webhook_auth.ts` of
    /// <https://github.com/RetellAI/retell-typescript-sdk>.
    RETELL = "retell", ["event"], None, Scheme::hmac_sha256("x-retell-signature", Hex, &[Body, Time])
        .prefix("d=")
        .separated_by(',')
        .time_in_signature("v=")
        .time_format(TimeFormat::UnixMilliseconds);
}
