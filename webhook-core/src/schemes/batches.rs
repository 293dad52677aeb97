//! Providers that put several events into one body.
//!
//! Each event is a delivery of its own, see
//! [`Endpoint::verify_batch`](crate::Endpoint::verify_batch).

use super::named::{NamedScheme, UrlChallenge, named};
use crate::scheme::{
    Algorithm, Scheme,
    SignatureEncoding::{self, Base64, Hex},
    SignedPart::{Body, FormFields, Method, Time, Url},
    TimeFormat,
};

/// The maximum for providers whose documents name none. A body of 256 KiB has room for fewer events.
const UNDOCUMENTED: usize = 10_000;

const fn over_body(header: &'static str, encoding: SignatureEncoding) -> Scheme {
    Scheme::hmac_sha256(header, encoding, &[Body])
}

/// How many changes Meta sends in a body at most.
const META_MOST: usize = 1_000;

/// <https://developers.facebook.com/docs/graph-api/webhooks/getting-started/>
const META_ASKS: UrlChallenge =
    UrlChallenge::echoing("hub.challenge").with_token("hub.verify_token");

named! {
    /// SendGrid, whose body is an array of events. It needs the feature `ecdsa-p256`.
    ///
    /// `x-twilio-email-event-webhook-signature: <base64>` over
    /// `<x-twilio-email-event-webhook-timestamp><body>`, by the key whose public half the settings show in
    /// base64. An event that has no id gets that of its place in the body.
    ///
    /// No maximum of events is documented, and bodies can be larger than the usual limit: give the provider
    /// a [`BODY_LIMIT`](crate::Provider::BODY_LIMIT) of 1 MiB.
    ///
    /// The event type: `event`, of each event.
    ///
    /// Source: `sendgrid/helpers/eventwebhook/__init__.py` of
    /// <https://github.com/sendgrid/sendgrid-python>, version 6.12.5. For id and event type
    /// <https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event>.
    SENDGRID = "sendgrid", ["event"], None, Scheme::ecdsa_p256("x-twilio-email-event-webhook-signature", Base64, &[Time, Body])
        .time_in_header("x-twilio-email-event-webhook-timestamp")
        .batch(UNDOCUMENTED)
        .id_in_body("sg_event_id")
        .id_optional();
    /// HubSpot, version 3 of its signatures, whose body is an array of up to 100 events.
    ///
    /// `x-hubspot-signature-v3: <base64>` over `<method><url><body><x-hubspot-request-timestamp>`, in
    /// milliseconds. The URL is signed in its decoded form, so have none with an escape.
    ///
    /// Its `eventId` is no id here: it can be that of two events, and an attempt that is repeated has
    /// another `attemptNumber`. So a repeated attempt is another delivery.
    ///
    /// The event type: `subscriptionType`, of each event.
    ///
    /// Source: `src/utils/signature.ts` of <https://github.com/HubSpot/hubspot-api-nodejs>. For the events
    /// <https://developers.hubspot.com/docs/api/webhooks>. That the URL is signed in its decoded form, not
    /// the provider's own: `skills/hubspot-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    HUBSPOT = "hubspot", ["subscriptionType"], None, Scheme::hmac_sha256("x-hubspot-signature-v3", Base64, &[Method, Url, Body, Time])
        .time_in_header("x-hubspot-request-timestamp")
        .time_format(TimeFormat::UnixMilliseconds)
        .batch(100);
    /// GoCardless, with up to 250 events in `events`.
    ///
    /// `webhook-signature: <hex>` over the body. It signs no time.
    ///
    /// The event type: `resource_type` + `action`, of each event.
    ///
    /// Source: `src/webhooks.ts` of <https://github.com/gocardless/gocardless-nodejs>. For the maximum, not
    /// the provider's own: `skills/gocardless-webhooks/SKILL.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    GOCARDLESS = "gocardless", ["resource_type", "action"], None, over_body("webhook-signature", Hex)
        .batch_in("events", 250)
        .id_in_body("id");
    /// Meta: WhatsApp, Instagram, Pages. Up to 1,000 changes stand in `changes` of the elements of
    /// `entry`, and each of them is an event.
    ///
    /// `x-hub-signature-256: sha256=<hex>` over the body.
    ///
    /// The event type: `object`, beside the entries, and `field` of each change:
    /// `whatsapp_business_account.messages`, `page.feed`.
    ///
    /// An entry without `changes`, such as one of Messenger, is an event itself. A `ChallengeService` of
    /// `webhook-tower` answers the `GET`.
    ///
    /// Not expressed: the `id` and the `time` of the entry, which stand in no change. [`META`] has them.
    ///
    /// Source: as of [`META`].
    META_CHANGES = "meta-changes", ["$.object", "field"], Some("the `id` and the `time` of the entry"), over_body("x-hub-signature-256", Hex)
        .prefix("sha256=")
        .batch_in("entry[].changes", META_MOST), url_challenge: META_ASKS;
    /// Meta: Messenger, and messages of Instagram. They stand in `messaging` of the elements of `entry`, and
    /// each of them is an event.
    ///
    /// `x-hub-signature-256: sha256=<hex>` over the body.
    ///
    /// The event type: the name of the member that an event has beside its sender, recipient and time. An
    /// entry without `messaging`, such as one of a Page with `changes`, is an event itself and has none of
    /// them. A `ChallengeService` of `webhook-tower` answers the `GET`.
    ///
    /// Source: as of [`META`], and for the members
    /// <https://developers.facebook.com/docs/messenger-platform/reference/webhook-events>.
    META_MESSAGING = "meta-messaging", [], None, over_body("x-hub-signature-256", Hex)
        .prefix("sha256=")
        .batch_in("entry[].messaging", META_MOST), members: [
        "message",
        "postback",
        "reaction",
        "read",
        "delivery",
        "optin",
        "referral",
        "response_feedback",
        "account_linking",
        "policy_enforcement",
        "pass_thread_control",
        "take_thread_control",
        "request_thread_control",
        "app_roles",
    ], url_challenge: META_ASKS;
    /// Meta: WhatsApp, Messenger, Instagram, Pages, with each entry as it is. Up to 1,000 entries stand in
    /// `entry`.
    ///
    /// `x-hub-signature-256: sha256=<hex>` over the body.
    ///
    /// The event type: `object`, beside the entries.
    ///
    /// Not expressed: the changes of one entry as events of their own, which [`META_CHANGES`] and
    /// [`META_MESSAGING`] have. A `ChallengeService` of `webhook-tower` answers the `GET`.
    ///
    /// Source: `app.js` of <https://github.com/fbsamples/original-coast-clothing>, and for the maximum
    /// <https://developers.facebook.com/docs/graph-api/webhooks/getting-started/>. For the
    /// signature, not the provider's own: `skills/facebook-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    META = "meta", ["$.object"], Some("the changes of one entry as events of their own"), over_body("x-hub-signature-256", Hex)
        .prefix("sha256=")
        .batch_in("entry", META_MOST), url_challenge: META_ASKS;
    /// Asana, with its events in `events`; no maximum is documented. A heartbeat has none.
    ///
    /// `x-hook-signature: <hex>` over the body.
    ///
    /// The event type: `resource.resource_type` + `action`, of each event: `task.added`.
    ///
    /// Not expressed: the handshake, which brings the secret.
    ///
    /// Source: `python/webhooks/webhook_inspector.py` of
    /// <https://github.com/Asana/devrel-examples>, and
    /// <https://developers.asana.com/docs/webhooks-guide>.
    ASANA = "asana", ["resource.resource_type", "action"], Some("the handshake, which brings the secret"), over_body("x-hook-signature", Hex)
        .batch_in("events", UNDOCUMENTED);
    /// Mandrill, whose body is a form with an array of up to 1,000 events in `mandrill_events`.
    ///
    /// `x-mandrill-signature: <base64>` over `<url><fields>`, HMAC-SHA-1, where the fields of the form are
    /// sorted, see [`FormFields`](crate::SignedPart::FormFields). It signs no time and no id: `_id` is that of the message,
    /// which several events have.
    ///
    /// The event type: `event`, of each event; those that tell of a denylist have none.
    ///
    /// A `ChallengeService` of `webhook-tower` answers the `HEAD` that comes first.
    ///
    /// Source: <https://mandrill.zendesk.com/hc/en-us/articles/360039232513-How-to-Authenticate-Webhook-Requests>
    /// and <https://mandrill.zendesk.com/hc/en-us/articles/360038740594-Webhook-Format>.
    MANDRILL = "mandrill", ["event"], None, Scheme::hmac(Algorithm::HmacSha1, "x-mandrill-signature", Base64, &[Url, FormFields])
        .form_field("mandrill_events")
        .batch(1_000), url_challenge: UrlChallenge::ACKNOWLEDGED;
    /// Auth0, log streams to a webhook, with *JSON Array* for the format of the content. It shows a token,
    /// and signs nothing.
    ///
    /// `authorization: <the authorization token of the stream>`.
    ///
    /// The event type: `data.type`, of each event.
    ///
    /// Source: <https://auth0.com/docs/customize/log-streams/custom-log-streams>. For id and event type, not
    /// the provider's own: `skills/auth0-webhooks/references/overview.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    AUTH0 = "auth0", ["data.type"], None, Scheme::token("authorization")
        .batch(UNDOCUMENTED)
        .id_in_body("log_id");
}
