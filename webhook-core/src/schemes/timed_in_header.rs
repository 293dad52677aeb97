//! Providers with the time in a header of its own.

use super::named::{NamedScheme, named};
use crate::{
    challenge::Challenge,
    scheme::{
        Scheme,
        SignatureEncoding::{Base64, Hex},
        SignedPart::{Body, Id, Literal, Time},
        TimeFormat,
    },
};

named! {
    /// Slack, Events API.
    ///
    /// `x-slack-signature: v0=<hex>` over `v0:<x-slack-request-timestamp>:<body>`, in Unix seconds. The
    /// `url_verification` has no `event_id`.
    ///
    /// The event type: `event.type`.
    ///
    /// The challenge: `url_verification`, answered with the text of `challenge`.
    ///
    /// Commands and interactivity, whose bodies are forms, have schemes of their own.
    ///
    /// Source: `slack_sdk/signature/__init__.py` of <https://github.com/slackapi/python-slack-sdk>,
    /// <https://docs.slack.dev/reference/objects/event-object> and
    /// <https://api.slack.com/events/url_verification>.
    SLACK = "slack", ["event.type"], None, Scheme::hmac_sha256("x-slack-signature", Hex, &[Literal("v0:"), Time, Literal(":"), Body])
        .prefix("v0=")
        .time_in_header("x-slack-request-timestamp")
        .id_in_body("event_id")
        .id_optional(), challenges: [Challenge::when("type", "url_verification").echoing_text("challenge")];
    /// Zoom, which signs no id.
    ///
    /// `x-zm-signature: v0=<hex>` over `v0:<x-zm-request-timestamp>:<body>`, in Unix seconds.
    ///
    /// The event type: `event`.
    ///
    /// The challenge: `endpoint.url_validation`, answered with `payload.plainToken` and its HMAC.
    ///
    /// Source: `index.js` of <https://github.com/zoom/webhook-sample>. For the unit of the time,
    /// not the provider's own: `spec/requests/webhooks_controller_spec.rb` of
    /// <https://github.com/discourse/discourse-zoom>.
    ZOOM = "zoom", ["event"], None, Scheme::hmac_sha256("x-zm-signature", Hex, &[Literal("v0:"), Time, Literal(":"), Body])
        .prefix("v0=")
        .time_in_header("x-zm-request-timestamp"), challenges: [
            Challenge::when("event", "endpoint.url_validation")
                .signing("payload.plainToken", "encryptedToken"),
        ];
    /// Customer.io, reporting webhooks.
    ///
    /// `x-cio-signature: <hex>` over `v0:<x-cio-timestamp>:<body>`, in Unix seconds.
    ///
    /// The event type: `metric`.
    ///
    /// Source: <https://www.customer.io/docs/api/webhooks/>. For all but the headers and the
    /// algorithm, not the provider's own: `async_customerio/request_validator.py` and
    /// `tests/test_request_validator.py` of <https://github.com/healthjoy/async-customerio>.
    CUSTOMER_IO = "customer-io", ["metric"], None, Scheme::hmac_sha256("x-cio-signature", Hex, &[Literal("v0:"), Time, Literal(":"), Body])
        .time_in_header("x-cio-timestamp")
        .id_in_body("event_id");
    /// Webflow, which signs no id.
    ///
    /// `x-webflow-signature: <hex>` over `<x-webflow-timestamp>:<body>`, in Unix milliseconds.
    ///
    /// The event type: `triggerType`.
    ///
    /// Source: `src/wrapper/WebhooksClient.ts` of <https://github.com/webflow/js-webflow-api> and
    /// <https://developers.webflow.com/reference/webhooks>. For the unit of the time, not the
    /// provider's own: `skills/webflow-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    WEBFLOW = "webflow", ["triggerType"], None, Scheme::hmac_sha256("x-webflow-signature", Hex, &[Time, Literal(":"), Body])
        .time_in_header("x-webflow-timestamp")
        .time_format(TimeFormat::UnixMilliseconds);
    /// Zendesk, event webhooks.
    ///
    /// `x-zendesk-webhook-signature: <base64>` over the time and then the body; the time is in RFC 3339.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://developer.zendesk.com/documentation/webhooks/verifying/>,
    /// <https://developer.zendesk.com/documentation/webhooks/anatomy-of-a-webhook-request> and
    /// <https://developer.zendesk.com/api-reference/webhooks/event-types/webhook-event-types/>.
    ZENDESK = "zendesk", ["type"], None, Scheme::hmac_sha256("x-zendesk-webhook-signature", Base64, &[Time, Body])
        .time_in_header("x-zendesk-webhook-signature-timestamp")
        .time_format(TimeFormat::Rfc3339)
        .id_in_body("id");
    /// Box, webhooks of version 2.
    ///
    /// `box-signature-primary: <base64>` and `box-signature-secondary: <base64>`, one for each key, over the
    /// body and then `box-delivery-timestamp`, which is in RFC 3339.
    ///
    /// The event type: `trigger`.
    ///
    /// Source: <https://developer.box.com/guides/webhooks/v2/>,
    /// <https://developer.box.com/reference/resources/webhook-invocation/> and
    /// `boxsdk/object/webhook.py` of <https://github.com/box/box-python-sdk>.
    BOX = "box", ["trigger"], None, Scheme::hmac_sha256("box-signature-primary", Base64, &[Body, Time])
        .also_signed_in(&["box-signature-secondary"])
        .time_in_header("box-delivery-timestamp")
        .time_format(TimeFormat::Rfc3339)
        .id_in_body("id");
    /// Twitch EventSub.
    ///
    /// `twitch-eventsub-message-signature: sha256=<hex>` over id, time and body; the time is in RFC 3339.
    ///
    /// The event type: `subscription.type`.
    ///
    /// The challenge: a subscription whose signed status is pending, answered with the text of
    /// `challenge`. The kind of message, which stands in a header that is not signed, is in that status too:
    /// a revocation has the type of its subscription, another status, and no `event`.
    ///
    /// Source: <https://dev.twitch.tv/docs/eventsub/handling-webhook-events>, `index.js` of
    /// <https://github.com/twitchdev/eventsub-webhooks-node-sample> and
    /// `internal/models/eventsub.go` of <https://github.com/twitchdev/twitch-cli>.
    TWITCH = "twitch", ["subscription.type"], None, Scheme::hmac_sha256("twitch-eventsub-message-signature", Hex, &[Id, Time, Body])
        .prefix("sha256=")
        .time_in_header("twitch-eventsub-message-timestamp")
        .time_format(TimeFormat::Rfc3339)
        .id_in_header("twitch-eventsub-message-id"), challenges: [
            Challenge::when("subscription.status", "webhook_callback_verification_pending")
                .echoing_text("challenge"),
        ];
}
