//! Standard Webhooks, and those who sign by it.

use super::named::{NamedScheme, named};
use crate::{
    scheme::{
        HeaderFamily, Scheme, SignatureEncoding,
        SignedPart::{Body, Id, Literal, Time},
    },
    secret::SecretEncoding,
};

const STANDARD_NAMES: HeaderFamily = HeaderFamily {
    signature: "webhook-signature",
    time: Some("webhook-timestamp"),
    id: Some("webhook-id"),
};

const SVIX_NAMES: HeaderFamily =
    HeaderFamily { signature: "svix-signature", time: Some("svix-timestamp"), id: Some("svix-id") };

const fn family(signature: &'static str, time: &'static str, id: &'static str) -> Scheme {
    let content = &[Id, Literal("."), Time, Literal("."), Body];
    Scheme::hmac_sha256(signature, SignatureEncoding::Base64, content)
        .prefix("v1,")
        .separated_by(' ')
        .time_in_header(time)
        .id_in_header(id)
        .secret(SecretEncoding::Base64OptionalPrefix { prefix: "whsec_" })
}

named! {
    /// Standard Webhooks, with the names of its specification or those of Svix.
    ///
    /// `webhook-signature: v1,<base64> v1,<base64>` over `<webhook-id>.<webhook-timestamp>.<body>`.
    /// Items of another version, such as `v1a,`, are passed over. The prefix `whsec_` of a secret may be
    /// left out, as the libraries allow.
    ///
    /// The event type: `type`.
    ///
    /// Source: `spec/standard-webhooks.md` of
    /// <https://github.com/standard-webhooks/standard-webhooks>.
    STANDARD_WEBHOOKS = "standard-webhooks", ["type"], None, family("webhook-signature", "webhook-timestamp", "webhook-id")
        .or_headers(SVIX_NAMES);
    /// Svix, which signs in the name of its customers; the same headers under its own names first.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://docs.svix.com/receiving/verifying-payloads/how-manual> and
    /// `python/svix/webhooks.py` of <https://github.com/svix/svix-webhooks>.
    SVIX = "svix", ["type"], None, family("svix-signature", "svix-timestamp", "svix-id")
        .or_headers(STANDARD_NAMES);
    /// OpenAI: Standard Webhooks; a secret without `whsec_` is used as text.
    ///
    /// The event type: `type`.
    ///
    /// Source: `src/resources/webhooks/webhooks.ts` of <https://github.com/openai/openai-node>.
    OPENAI = "openai", ["type"], None, STANDARD_WEBHOOKS
        .secret(SecretEncoding::Base64OrText { prefix: "whsec_" });
    /// Anthropic: Standard Webhooks; the `type` at the top is always `event`.
    ///
    /// The event type: `data.type`.
    ///
    /// Source: `src/anthropic/resources/beta/webhooks.py` and
    /// `src/anthropic/types/beta/beta_webhook_event.py` of
    /// <https://github.com/anthropics/anthropic-sdk-python>.
    ANTHROPIC = "anthropic", ["data.type"], None, STANDARD_WEBHOOKS;
    /// Clerk: Svix.
    ///
    /// The event type: `type`.
    ///
    /// Source: `packages/backend/src/webhooks.ts` of <https://github.com/clerk/javascript>.
    CLERK = "clerk", ["type"], None, SVIX;
    /// Resend: Svix.
    ///
    /// The event type: `type`.
    ///
    /// Source: <https://resend.com/docs/webhooks/verify-webhooks-requests>,
    /// `src/webhooks/webhooks.ts` of <https://github.com/resend/resend-node> and `resend.yaml` of
    /// <https://github.com/resend/resend-openapi>.
    RESEND = "resend", ["type"], None, SVIX;
    /// Lithic: Standard Webhooks.
    ///
    /// The event type: `event_type`.
    ///
    /// Source: `src/resources/webhooks.ts` of <https://github.com/lithic-com/lithic-node>.
    LITHIC = "lithic", ["event_type"], None, STANDARD_WEBHOOKS;
    /// Increase: Standard Webhooks, with the text of the secret as the key.
    ///
    /// The event type: `category`.
    ///
    /// Source: `src/increase/resources/events.py` and `src/increase/types/unwrap_webhook_event.py`
    /// of <https://github.com/Increase/increase-python>.
    INCREASE = "increase", ["category"], None, STANDARD_WEBHOOKS.secret(SecretEncoding::Text);
    /// Polar: Standard Webhooks, with the text of the secret as the key.
    ///
    /// The event type: `type`.
    ///
    /// Source: `src/webhooks.ts` of <https://github.com/polarsource/polar-js>.
    POLAR = "polar", ["type"], None, STANDARD_WEBHOOKS.secret(SecretEncoding::Text);
    /// Brex: Standard Webhooks, with secrets that have no prefix.
    ///
    /// The event type: `event_type`.
    ///
    /// Source: <https://developer.brex.com/openapi/webhooks_api/webhook-subscriptions>. For all but
    /// the header of the signature, not the provider's own:
    /// `internal-packages/webhook-sources/src/registry/brex.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    BREX = "brex", ["event_type"], None, STANDARD_WEBHOOKS;
    /// Recall.ai: Standard Webhooks.
    ///
    /// The event type: `event`.
    ///
    /// Source: <https://docs.recall.ai/docs/authenticating-requests-from-recallai>. For the secret
    /// and the event type, not the provider's own:
    /// `internal-packages/webhook-sources/src/registry/recall-ai.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    RECALL_AI = "recall-ai", ["event"], None, STANDARD_WEBHOOKS;
    /// GitLab with a signing token: Standard Webhooks. A secret token alone is no signature.
    ///
    /// The event type: `object_kind` and `object_attributes.action`.
    ///
    /// Source: <https://gitlab.com/gitlab-org/gitlab/-/merge_requests/230944>,
    /// <https://gitlab.com/gitlab-org/gitlab/-/merge_requests/231325> and
    /// `doc/user/project/integrations/webhooks.md` of <https://github.com/gitlabhq/gitlabhq>.
    GITLAB = "gitlab", ["object_kind", "object_attributes.action"], None, STANDARD_WEBHOOKS;
    /// Replicate: Standard Webhooks. The body is a prediction.
    ///
    /// The event type: it names none; `status` of the prediction is the nearest, such as `succeeded`.
    ///
    /// Source: <https://replicate.com/docs/topics/webhooks/verify-webhook> and `lib/util.js` of
    /// <https://github.com/replicate/replicate-javascript>.
    REPLICATE = "replicate", ["status"], None, STANDARD_WEBHOOKS;
}
