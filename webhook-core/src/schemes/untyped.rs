//! Providers of which the signature can be checked, and no more: what type an event has is not signed,
//! or a body has several events.

use super::named::{NamedScheme, named};
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
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: a type that is signed: it stands in the header `x-github-event`.
    ///
    /// Source:
    /// <https://docs.github.com/enterprise-cloud@latest/webhooks/using-webhooks/validating-webhook-deliveries>
    /// and `src/node/verify.ts` of <https://github.com/octokit/webhooks-methods.js>.
    GITHUB = "github", [], Some("a type that is signed: it stands in the header `x-github-event`"), over_body("x-hub-signature-256", Hex).prefix("sha256=");
    /// Shopify; its newer Events product drops the `x-`. Id and time are headers that are not signed either.
    ///
    /// `x-shopify-hmac-sha256: <base64>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: a type that is signed: it stands in the header `x-shopify-topic`.
    ///
    /// Source: `lib/utils/hmac-validator.ts`, `lib/types.ts` and `lib/webhooks/types.ts` in
    /// `packages/apps/shopify-api` of <https://github.com/Shopify/shopify-app-js>.
    SHOPIFY = "shopify", [], Some("a type that is signed: it stands in the header `x-shopify-topic`"), over_body("x-shopify-hmac-sha256", Base64).or_headers(HeaderFamily {
        signature: "shopify-hmac-sha256",
        time: None,
        id: None,
    });
    /// Bitbucket Cloud.
    ///
    /// `x-hub-signature: sha256=<hex>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: a type that is signed: it stands in the header `x-event-key`.
    ///
    /// Source, not the provider's own: `skills/bitbucket-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    BITBUCKET = "bitbucket", [], Some("a type that is signed: it stands in the header `x-event-key`"), over_body("x-hub-signature", Hex).prefix("sha256=");
    /// WooCommerce.
    ///
    /// `x-wc-webhook-signature: <base64>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: a type that is signed: it stands in the header `x-wc-webhook-topic`.
    ///
    /// Source: `plugins/woocommerce/includes/class-wc-webhook.php` of
    /// <https://github.com/woocommerce/woocommerce>.
    WOOCOMMERCE = "woocommerce", [], Some("a type that is signed: it stands in the header `x-wc-webhook-topic`"), over_body("x-wc-webhook-signature", Base64);
    /// Sentry.
    ///
    /// `sentry-hook-signature: <hex>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: a type that is signed: it stands in the header `sentry-hook-resource`.
    ///
    /// Source: <https://docs.sentry.io/integrations/integration-platform/webhooks/> and
    /// `backend-ts/src/api/middleware/verifySentrySignature.ts` of
    /// <https://github.com/getsentry/integration-platform-example>.
    SENTRY = "sentry", [], Some("a type that is signed: it stands in the header `sentry-hook-resource`"), over_body("sentry-hook-signature", Hex);
    /// Meta: WhatsApp, Messenger, Instagram, Pages.
    ///
    /// `x-hub-signature-256: sha256=<hex>` over the body.
    ///
    /// The event type: `object`.
    ///
    /// Not expressed: the entries of one body as events of their own, and the `GET` challenge.
    ///
    /// Source: `app.js` of <https://github.com/fbsamples/original-coast-clothing>. For the
    /// signature, not the provider's own: `skills/facebook-webhooks/references/verification.md` of
    /// <https://github.com/hookdeck/webhook-skills>.
    META = "meta", ["object"], Some("the entries of one body as events of their own, and the `GET` challenge"), over_body("x-hub-signature-256", Hex).prefix("sha256=");
    /// Asana.
    ///
    /// `x-hook-signature: <hex>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: the events of one body as events of their own, and the handshake.
    ///
    /// Source: `python/webhooks/webhook_inspector.py` of
    /// <https://github.com/Asana/devrel-examples>.
    ASANA = "asana", [], Some("the events of one body as events of their own, and the handshake"), over_body("x-hook-signature", Hex);
    /// GoCardless.
    ///
    /// `webhook-signature: <hex>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: the events of one body as events of their own.
    ///
    /// Source: `src/webhooks.ts` of <https://github.com/gocardless/gocardless-nodejs>.
    GOCARDLESS = "gocardless", [], Some("the events of one body as events of their own"), over_body("webhook-signature", Hex);
    /// Dropbox, for changes of files. Two pings can have equal bodies, so that the digest is no identity.
    ///
    /// `x-dropbox-signature: <hex>` over the body.
    ///
    /// The event type: nothing that is signed.
    ///
    /// Not expressed: the `GET` challenge; a delivery is a ping without a type.
    ///
    /// Source: `app.py` of <https://github.com/dropbox/mdwebhook>.
    DROPBOX = "dropbox", [], Some("the `GET` challenge; a delivery is a ping without a type"), over_body("x-dropbox-signature", Hex);
}
