//! Providers that sign with a private key, so that who receives has a public one.
//!
//! Each needs the feature of its algorithm, without which no endpoint is made.

use http::StatusCode;

use super::named::{NamedScheme, named};
use crate::{
    acknowledgement::Acknowledgement,
    challenge::Challenge,
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
    /// The event type: `event.type`.
    ///
    /// The challenge: a `PING`, whose `type` is 0, answered with an empty 204. Its documents ask for a
    /// `content-type` there.
    ///
    /// Source: `docs/events/webhook-events.mdx` of <https://github.com/discord/discord-api-docs> and
    /// `src/index.ts` of <https://github.com/discord/discord-interactions-js>.
    DISCORD = "discord", ["event.type"], None, DISCORD_SIGNED, challenges: [
            Challenge::when("type", "0").answering(Acknowledgement::json("").with_status(StatusCode::NO_CONTENT)),
        ];
    /// Discord, interactions, whose type is a number. It needs the feature `ed25519`.
    ///
    /// `x-signature-ed25519: <hex>` over `<x-signature-timestamp><body>`, by the key whose public half
    /// the page of the application shows in hex.
    ///
    /// The event type: `type`.
    ///
    /// The challenge: a `PING`, whose type is 1, answered with another one.
    ///
    /// Not expressed: answers that say something.
    ///
    /// Source: `src/index.ts` of <https://github.com/discord/discord-interactions-js> and
    /// `docs/interactions/receiving-and-responding.mdx` of
    /// <https://github.com/discord/discord-api-docs>.
    DISCORD_INTERACTIONS = "discord-interactions", ["type"], Some("answers that say something"), DISCORD_SIGNED.id_in_body("id"), challenges: [
            Challenge::when("type", "1").answering(Acknowledgement::json(r#"{"type":1}"#)),
        ];
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
