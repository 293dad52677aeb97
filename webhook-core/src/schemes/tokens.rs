//! Providers that sign nothing and show a token.
//!
//! Their endpoints are made by
//! [`Endpoint::insecure_trusting_transport`](crate::Endpoint::insecure_trusting_transport), and nothing
//! in their deliveries is signed.

use super::named::{NamedScheme, named};
use crate::scheme::Scheme;

named! {
    /// GitLab with a secret token. Prefer its signing token, see [`GITLAB`](super::GITLAB).
    ///
    /// `x-gitlab-token: <token>`, and no signature.
    ///
    /// The event type: `object_kind` and `object_attributes.action`.
    ///
    /// Source: <https://gitlab.com/gitlab-org/gitlab-foss/-/merge_requests/5664> and
    /// `doc/user/project/integrations/webhooks.md` of <https://github.com/gitlabhq/gitlabhq>.
    GITLAB_TOKEN = "gitlab-token", ["object_kind", "object_attributes.action"], None, Scheme::token("x-gitlab-token");
    /// Telegram, updates of a bot, with the `secret_token` of `setWebhook`.
    ///
    /// `x-telegram-bot-api-secret-token: <token>`, and no signature.
    ///
    /// The event type: the name of the member that an update has beside its `update_id`. At most one of
    /// them is in any update.
    ///
    /// Source: <https://core.telegram.org/bots/api/methods/setwebhook.md> and, for the members,
    /// <https://core.telegram.org/bots/api#update>.
    TELEGRAM = "telegram", [], None, Scheme::token("x-telegram-bot-api-secret-token").id_in_body("update_id"), members: [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
    ];
    /// Postmark, with user and password in the URL of the webhook, except for its inbound mail, which
    /// names no type.
    ///
    /// `authorization: Basic <base64>` of `user:password`, and no signature.
    ///
    /// The event type: `RecordType`.
    ///
    /// Source: <https://postmarkapp.com/developer/webhooks/webhooks-overview>. For the event type, not
    /// the provider's own: `internal-packages/webhook-sources/src/registry/postmark.ts` of
    /// <https://github.com/triggerdotdev/trigger.dev>.
    POSTMARK = "postmark", ["RecordType"], None, Scheme::basic_auth();
    /// Cloudflare, notifications. Some have no type.
    ///
    /// `cf-webhook-auth: <token>`, and no signature.
    ///
    /// The event type: `alert_type`.
    ///
    /// Source: <https://developers.cloudflare.com/notifications/reference/webhook-payload-schema/>.
    CLOUDFLARE = "cloudflare", ["alert_type"], None, Scheme::token("cf-webhook-auth");
    /// `RevenueCat`, with the authorization header that its dashboard sets.
    ///
    /// `authorization: <token>`, and no signature; a word such as `Bearer` in front is part of the token.
    ///
    /// The event type: `event.type`.
    ///
    /// Source: <https://docs.revenuecat.com/docs/webhooks> and, for the id,
    /// <https://www.revenuecat.com/guides/revenuecat-android-sdk/webhooks>.
    REVENUECAT = "revenuecat", ["event.type"], None, Scheme::token("authorization").id_in_body("event.id");
}
