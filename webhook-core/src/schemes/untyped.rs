//! Providers that sign no event type: a header claims it, or there is none.

use super::named::{NamedScheme, UrlChallenge, named};
use crate::scheme::{
    HeaderFamily, Scheme,
    SignatureEncoding::{self, Base64, Hex},
    SignedPart::Body,
};

const fn over_body(header: &'static str, encoding: SignatureEncoding) -> Scheme {
    Scheme::hmac_sha256(header, encoding, &[Body])
}

named! {
    /// GitHub, with bodies of JSON. The id is a header that is not signed either.
    ///
    /// `x-hub-signature-256: sha256=<hex>` over the body.
    ///
    /// The event type: claimed by the header `x-github-event`, then `action` of the body.
    ///
    /// Source:
    /// <https://docs.github.com/enterprise-cloud@latest/webhooks/using-webhooks/validating-webhook-deliveries>
    /// and `src/node/verify.ts` of <https://github.com/octokit/webhooks-methods.js>.
    GITHUB = "github", ["action"], None, over_body("x-hub-signature-256", Hex).prefix("sha256=").claimed_id_in(&["x-github-delivery"]), type_headers: ["x-github-event"];
    /// Shopify; its newer Events product drops the `x-`. Id and time are headers that are not signed either.
    ///
    /// `x-shopify-hmac-sha256: <base64>` over the body.
    ///
    /// The event type: claimed by the header `x-shopify-topic` or `shopify-topic` + `shopify-action`.
    ///
    /// Source: `lib/utils/hmac-validator.ts`, `lib/types.ts` and `lib/webhooks/types.ts` in
    /// `packages/apps/shopify-api` of <https://github.com/Shopify/shopify-app-js>.
    SHOPIFY = "shopify", [], None, over_body("x-shopify-hmac-sha256", Base64).or_headers(HeaderFamily {
        signature: "shopify-hmac-sha256",
        time: None,
        id: None,
    }).claimed_id_in(&["x-shopify-webhook-id", "shopify-webhook-id"]), type_headers: ["x-shopify-topic", "shopify-topic/shopify-action"];
    /// Bitbucket Cloud.
    ///
    /// `x-hub-signature: sha256=<hex>` over the body.
    ///
    /// The event type: claimed by the header `x-event-key`.
    ///
    /// Source, not the provider's own: `skills/bitbucket-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    BITBUCKET = "bitbucket", [], None, over_body("x-hub-signature", Hex).prefix("sha256=").claimed_id_in(&["x-request-uuid"]), type_headers: ["x-event-key"];
    /// WooCommerce.
    ///
    /// `x-wc-webhook-signature: <base64>` over the body.
    ///
    /// The event type: claimed by the header `x-wc-webhook-topic`.
    ///
    /// Not expressed: the first ping, an unsigned form.
    ///
    /// Source: `plugins/woocommerce/includes/class-wc-webhook.php` of
    /// <https://github.com/woocommerce/woocommerce>.
    WOOCOMMERCE = "woocommerce", [], Some("the first ping, an unsigned form"), over_body("x-wc-webhook-signature", Base64).claimed_id_in(&["x-wc-webhook-delivery-id"]), type_headers: ["x-wc-webhook-topic"];
    /// Sentry.
    ///
    /// `sentry-hook-signature: <hex>` over the body.
    ///
    /// The event type: claimed by the header `sentry-hook-resource`, then `action` of the body.
    ///
    /// Source: <https://docs.sentry.io/integrations/integration-platform/webhooks/> and
    /// `backend-ts/src/api/middleware/verifySentrySignature.ts` of
    /// <https://github.com/getsentry/integration-platform-example>.
    SENTRY = "sentry", ["action"], None, over_body("sentry-hook-signature", Hex).claimed_id_in(&["request-id"]), type_headers: ["sentry-hook-resource"];
    /// Dropbox, for changes of files. Two pings can have equal bodies, so that the digest is no identity.
    ///
    /// `x-dropbox-signature: <hex>` over the body.
    ///
    /// The event type: its deliveries have none. A `ChallengeService` of `webhook-tower` answers the `GET`.
    ///
    /// Source: `app.py` of <https://github.com/dropbox/mdwebhook>.
    DROPBOX = "dropbox", [], None, over_body("x-dropbox-signature", Hex), url_challenge: UrlChallenge::echoing("challenge");
}
