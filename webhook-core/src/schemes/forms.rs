//! Providers that send forms.

use super::named::{NamedScheme, named};
use crate::scheme::{
    Algorithm, Scheme,
    SignatureEncoding::{Base64, Hex},
    SignedPart::{Body, FormFields, Literal, Time, Url, UrlWithBodySha256},
};

const SLACK_SIGNED: Scheme =
    Scheme::hmac_sha256("x-slack-signature", Hex, &[Literal("v0:"), Time, Literal(":"), Body])
        .prefix("v0=")
        .time_in_header("x-slack-request-timestamp");

/// The fields of which Twilio sends one.
const TWILIO_FIELDS: [&str; 4] = ["Body", "MessageStatus", "CallStatus", "RecordingStatus"];

named! {
    /// Slack, slash commands. Two commands differ by their `trigger_id`.
    ///
    /// `x-slack-signature: v0=<hex>` over `v0:<x-slack-request-timestamp>:<body>`, where the body is a
    /// form.
    ///
    /// The event type: `command`, such as `/deploy`.
    ///
    /// Not expressed: answers that say something.
    ///
    /// Source: `src/receivers/HTTPModuleFunctions.ts` of <https://github.com/slackapi/bolt-js> and
    /// <https://docs.slack.dev/tools/bolt-js/reference/interfaces/SlashCommand>.
    SLACK_COMMANDS = "slack-commands", ["command"], Some("answers that say something"), SLACK_SIGNED.form();
    /// Slack, interactivity: buttons, menus, shortcuts and views.
    ///
    /// `x-slack-signature: v0=<hex>` over `v0:<x-slack-request-timestamp>:<body>`, where the body is a
    /// form with JSON in its field `payload`.
    ///
    /// The event type: `type`, such as `block_actions`.
    ///
    /// Not expressed: answers that say something.
    ///
    /// Source: `src/receivers/HTTPModuleFunctions.ts` of <https://github.com/slackapi/bolt-js> and
    /// <https://docs.slack.dev/reference/interaction-payloads>.
    SLACK_INTERACTIVITY = "slack-interactivity", ["type"], Some("answers that say something"), SLACK_SIGNED.form_field("payload");
    /// Twilio, signed with the auth token. It signs no time and no id.
    ///
    /// `x-twilio-signature: <base64>` over `<url><fields>`, HMAC-SHA-1, where the fields of the form are
    /// sorted, see [`FormFields`](crate::SignedPart::FormFields).
    ///
    /// Twilio signs some requests as if the URL had its port and others as if it had none. Here the URL
    /// is what [`Endpoint::at`](crate::Endpoint::at) was given: for the usual ports without one.
    ///
    /// The event type: the name of the field that is there. `Body` is a message that came in, and
    /// `MessageStatus`, `CallStatus` and `RecordingStatus` are what became of a message, a call or a
    /// recording. Other requests have none of these here.
    ///
    /// Source: `twilio/request_validator.py` of <https://github.com/twilio/twilio-python>, version 9.13.0.
    /// For the fields <https://www.twilio.com/docs/messaging/guides/webhook-request>,
    /// <https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks>,
    /// <https://www.twilio.com/docs/voice/twiml> and
    /// <https://www.twilio.com/docs/voice/api/recording>.
    TWILIO = "twilio", [], None, Scheme::hmac(Algorithm::HmacSha1, "x-twilio-signature", Base64, &[Url, FormFields])
        .form(), members: TWILIO_FIELDS;
    /// Twilio, signed with a shared key of HMAC-SHA-256. Otherwise as [`TWILIO`].
    ///
    /// Which of the two it is says a header that is not signed, `x-twilio-webhooks-signature-settings`.
    /// So the scheme says it, and the header is not read.
    ///
    /// The event type: the name of the field that is there, as with [`TWILIO`].
    ///
    /// Source: `twilio/request_validator.py` of <https://github.com/twilio/twilio-python>, version 9.13.0.
    TWILIO_SHA256 = "twilio-sha256", [], None, Scheme::hmac_sha256("x-twilio-signature", Base64, &[Url, FormFields])
        .form(), members: TWILIO_FIELDS;
    /// Twilio, with bodies of JSON, such as those of Conversations and Event Streams.
    ///
    /// `x-twilio-signature: <base64>` over the URL, HMAC-SHA-1, whose parameter `bodySHA256` is the digest
    /// of the body.
    ///
    /// The event type: `EventType`, where there is one.
    ///
    /// Source: `twilio/request_validator.py` of <https://github.com/twilio/twilio-python>, version 9.13.0.
    /// For the event type, a delivery that this SDK has checked.
    TWILIO_JSON = "twilio-json", ["EventType"], None, Scheme::hmac(Algorithm::HmacSha1, "x-twilio-signature", Base64, &[UrlWithBodySha256("bodySHA256")]);
}
