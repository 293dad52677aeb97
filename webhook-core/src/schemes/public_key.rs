//! Providers that sign with a private key, so that who receives has a public one.
//!
//! Each needs the feature of its algorithm, without which no endpoint is made.

use super::named::{NamedScheme, named};
use crate::{
    scheme::{
        Scheme,
        SignatureEncoding::{Base64, Hex},
        SignedPart::{Body, Literal, Time},
    },
    secret::SecretEncoding,
};

const DISCORD_SIGNED: Scheme = Scheme::ed25519("x-signature-ed25519", Hex, &[Time, Body])
    .time_in_header("x-signature-timestamp");

named! {
    /// Discord, webhook events; they have no id. It needs the feature `ed25519`.
    ///
    /// `x-signature-ed25519: <hex>` over `<x-signature-timestamp><body>`, by the key whose public half
    /// the page of the application shows in hex.
    ///
    /// The event type: `event.type`; a `PING` has none.
    ///
    /// Source: `docs/events/webhook-events.mdx` of <https://github.com/discord/discord-api-docs> and
    /// `src/index.ts` of <https://github.com/discord/discord-interactions-js>.
    DISCORD = "discord", ["event.type"], None, DISCORD_SIGNED;
    /// Discord, interactions, whose type is a number: 1 is a `PING`. It needs the feature `ed25519`.
    ///
    /// `x-signature-ed25519: <hex>` over `<x-signature-timestamp><body>`, by the key whose public half
    /// the page of the application shows in hex.
    ///
    /// The event type: `type`.
    ///
    /// Not expressed: answers that say something, such as that to a `PING`.
    ///
    /// Source: `src/index.ts` of <https://github.com/discord/discord-interactions-js>.
    DISCORD_INTERACTIONS = "discord-interactions", ["type"], Some("answers that say something, such as that to a `PING`"), DISCORD_SIGNED.id_in_body("id");
    /// Telnyx. It needs the feature `ed25519`.
    ///
    /// `telnyx-signature-ed25519: <base64>` over `<telnyx-timestamp>|<body>`, by the key whose public
    /// half its portal shows in base64.
    ///
    /// The event type: `data.event_type`.
    ///
    /// Source: `src/telnyx/lib/webhook_verification.py` of
    /// <https://github.com/team-telnyx/telnyx-python>.
    TELNYX = "telnyx", ["data.event_type"], None, Scheme::ed25519("telnyx-signature-ed25519", Base64, &[Time, Literal("|"), Body])
        .time_in_header("telnyx-timestamp")
        .id_in_body("data.id")
        .secret(SecretEncoding::PublicBase64);
}
