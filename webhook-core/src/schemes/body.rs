//! Providers that sign the body and nothing else, and name the event type in it.

use super::named::{NamedScheme, named};
use crate::{
    scheme::{
        Algorithm, Scheme,
        SignatureEncoding::{self, Base64, Hex, UpperHex},
        SignedPart::Body,
        TimeFormat,
    },
    secret::SecretEncoding,
};

const fn over_body(header: &'static str, encoding: SignatureEncoding) -> Scheme {
    Scheme::hmac_sha256(header, encoding, &[Body])
}

named! {
    /// Linear, which signs no id.
    ///
    /// `linear-signature: <hex>` over the body, which has `webhookTimestamp` in Unix milliseconds. The header
    /// `linear-timestamp` is not signed and not read.
    ///
    /// The event type: `type` and `action`.
    ///
    /// Source: `packages/sdk/src/webhooks/client.ts` of <https://github.com/linear/linear>. For the
    /// `action` of the event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/registry/linear.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    LINEAR = "linear", ["type", "action"], None, over_body("linear-signature", Hex)
        .time_in_body("webhookTimestamp")
        .time_format(TimeFormat::UnixMilliseconds);
    /// Lemon Squeezy, which signs neither time nor id.
    ///
    /// `x-signature: <hex>` over the body.
    ///
    /// The event type: `meta.event_name`.
    ///
    /// Source: `src/app/api/webhook/route.ts` of <https://github.com/lmsqueezy/nextjs-billing>.
    LEMON_SQUEEZY = "lemon-squeezy", ["meta.event_name"], None, over_body("x-signature", Hex);
    /// Typeform, which signs no time.
    ///
    /// `typeform-signature: sha256=<base64>` over the body.
    ///
    /// The event type: `event_type`.
    ///
    /// Source: <https://www.typeform.com/developers/webhooks/secure-your-webhooks/>. For the id and
    /// the event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/handAuthored/typeform.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    TYPEFORM = "typeform", ["event_type"], None, over_body("typeform-signature", Base64).prefix("sha256=").id_in_body("event_id");
    /// Adyen for Platforms, issuing and management; its payments are signed in another way.
    ///
    /// `hmacsignature: <base64>` over the body, by a key in hex.
    ///
    /// The event type: `type`.
    ///
    /// Source: `src/utils/hmacValidator.ts` of <https://github.com/Adyen/adyen-node-api-library>
    /// and `json/BalancePlatformConfigurationNotification-v2.json` of
    /// <https://github.com/Adyen/adyen-openapi>. For the name of the header, not the provider's
    /// own: `README.md` of <https://github.com/gcatanese/AfPWebhooks>.
    ADYEN_PLATFORMS = "adyen-platforms", ["type"], None, over_body("hmacsignature", Base64).secret(SecretEncoding::Hex);
    /// Vercel.
    ///
    /// `x-vercel-signature: <hex>` over the body, HMAC-SHA-1.
    ///
    /// The event type: `type`.
    ///
    /// Source, not the provider's own: `skills/vercel-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>, and for the id and the event type
    /// `internal-packages/webhook-sources/src/handAuthored/vercel.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    VERCEL = "vercel", ["type"], None, Scheme::hmac(Algorithm::HmacSha1, "x-vercel-signature", Hex, &[Body]).id_in_body("id");
    /// Intercom.
    ///
    /// `x-hub-signature: sha1=<hex>` over the body, HMAC-SHA-1. A retry counts its attempts in the body.
    ///
    /// The event type: `topic`.
    ///
    /// Source:
    /// <https://developers.intercom.com/intercom-api-reference/v1.0/reference/signed-notifications>.
    INTERCOM = "intercom", ["topic"], None, Scheme::hmac(Algorithm::HmacSha1, "x-hub-signature", Hex, &[Body])
        .prefix("sha1=")
        .id_in_body("id");
    /// Authorize.Net.
    ///
    /// `x-anet-signature: sha512=<upper-case hex>` over the body, HMAC-SHA-512 by the text of the signature
    /// key, although that looks like hex.
    ///
    /// The event type: `eventType`.
    ///
    /// Source, not the provider's own: `src/Authnetjson/AuthnetWebhook.php` and
    /// `tests/AuthnetWebhookTest.php` of <https://github.com/stymiee/authnetjson>.
    AUTHORIZE_NET = "authorize-net", ["eventType"], None, Scheme::hmac(Algorithm::HmacSha512, "x-anet-signature", UpperHex, &[Body])
        .prefix("sha512=")
        .id_in_body("notificationId");
    /// DocuSign Connect with JSON bodies; it signs neither time nor id.
    ///
    /// `x-docusign-signature-1: <base64>` over the body, and a header for each further key, of which ten are
    /// read.
    ///
    /// The event type: `event`.
    ///
    /// Source: <https://developers.docusign.com/docs/platform/webhooks/connect/validate>. For the
    /// event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/handAuthored/docusign.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    DOCUSIGN = "docusign", ["event"], None, over_body("x-docusign-signature-1", Base64).also_signed_in(&[
        "x-docusign-signature-2",
        "x-docusign-signature-3",
        "x-docusign-signature-4",
        "x-docusign-signature-5",
        "x-docusign-signature-6",
        "x-docusign-signature-7",
        "x-docusign-signature-8",
        "x-docusign-signature-9",
        "x-docusign-signature-10",
    ]);
    /// Jira Cloud, which signs no id.
    ///
    /// `x-hub-signature: sha256=<hex>` over the body.
    ///
    /// The event type: `webhookEvent`.
    ///
    /// Source, not the provider's own: `skills/jira-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills> and
    /// `internal-packages/webhook-sources/src/registry/jira.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    JIRA = "jira", ["webhookEvent"], None, over_body("x-hub-signature", Hex).prefix("sha256=");
    /// PagerDuty, webhooks of version 3.
    ///
    /// `x-pagerduty-signature: v1=<hex>[,v1=<hex>]` over the body.
    ///
    /// The event type: `event.event_type`.
    ///
    /// Source: `docs/webhooks/04-Signatures.md` and `docs/webhooks/01-Overview.md` of
    /// <https://github.com/PagerDuty/developer-docs>.
    PAGERDUTY = "pagerduty", ["event.event_type"], None, over_body("x-pagerduty-signature", Hex)
        .prefix("v1=")
        .separated_by(',')
        .id_in_body("event.id");
    /// Coinbase Commerce.
    ///
    /// `x-cc-webhook-signature: <hex>` over the body.
    ///
    /// The event type: `event.type`.
    ///
    /// Source: <https://docs.cdp.coinbase.com/commerce/api-arcitecture/webhooks-security>, and
    /// `lib/Webhook.js` and `test/testWebhook.spec.js` of
    /// <https://github.com/coinbase/coinbase-commerce-node>.
    COINBASE_COMMERCE = "coinbase-commerce", ["event.type"], None, over_body("x-cc-webhook-signature", Hex).id_in_body("event.id");
    /// Razorpay, whose id stands in a header that is not signed.
    ///
    /// `x-razorpay-signature: <hex>` over the body.
    ///
    /// The event type: `event`.
    ///
    /// Source: `lib/utils/razorpay-utils.js` of <https://github.com/razorpay/razorpay-node> and
    /// <https://razorpay.com/docs/webhooks/payloads/payments>.
    RAZORPAY = "razorpay", ["event"], None, over_body("x-razorpay-signature", Hex);
    /// Mollie, next-generation webhooks; its classic ones are not signed.
    ///
    /// `x-mollie-signature: sha256=<hex>` over the body; while a secret is rotated, the header comes twice.
    ///
    /// The event type: `type`.
    ///
    /// Source: `src/Webhooks/SignatureValidator.php` and `src/Webhooks/WebhookEventMapper.php` of
    /// <https://github.com/mollie/mollie-api-php>.
    MOLLIE = "mollie", ["type"], None, over_body("x-mollie-signature", Hex)
        .prefix("sha256=")
        .separated_by(',')
        .repeated()
        .id_in_body("id");
    /// Checkout.com.
    ///
    /// `cko-signature: <hex>` over the body.
    ///
    /// The event type: `type`.
    ///
    /// Source:
    /// <https://www.checkout.com/docs/developer-resources/webhooks/manage-webhooks/set-up-your-webhook-receiver>.
    /// For the id and the event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/generated/hookdeck-samples.json` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    CHECKOUT_COM = "checkout-com", ["type"], None, over_body("cko-signature", Hex).id_in_body("id");
    /// CircleCI.
    ///
    /// `circleci-signature: v1=<hex>[,v2=…]` over the body; other versions are passed over.
    ///
    /// The event type: `type`.
    ///
    /// Source: `jekyll/_cci2/webhooks.adoc` and `jekyll/_cci2/webhooks-reference.adoc` of
    /// <https://github.com/circleci/circleci-docs>.
    CIRCLECI = "circleci", ["type"], None, over_body("circleci-signature", Hex).prefix("v1=").separated_by(',').id_in_body("id");
    /// Cal.com, which signs no id.
    ///
    /// `x-cal-signature-256: <hex>` over the body.
    ///
    /// The event type: `triggerEvent`.
    ///
    /// Source: `packages/features/webhooks/lib/sendPayload.ts` of
    /// <https://github.com/calcom/cal.com>.
    CAL_COM = "cal-com", ["triggerEvent"], None, over_body("x-cal-signature-256", Hex);
    /// Notion.
    ///
    /// `x-notion-signature: sha256=<hex>` over the body.
    ///
    /// The event type: `type`.
    ///
    /// Not expressed: the first delivery, which is unsigned and brings the secret.
    ///
    /// Source: `src/webhooks.ts` of <https://github.com/makenotion/notion-sdk-js>. For the id and
    /// the event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/handAuthored/notion.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    NOTION = "notion", ["type"], Some("the first delivery, which is unsigned and brings the secret"), over_body("x-notion-signature", Hex).prefix("sha256=").id_in_body("id");
}
