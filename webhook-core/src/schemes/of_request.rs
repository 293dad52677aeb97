//! Providers that sign the URL that they call, and one that signs the method too.
//!
//! Their endpoints are made by [`Endpoint::at`](crate::Endpoint::at).

use super::named::{NamedScheme, UrlChallenge, named};
use crate::scheme::{
    Algorithm, Scheme,
    SignatureEncoding::Base64,
    SignedPart::{Body, Url},
};

named! {
    /// Square, which signs no time that a retry renews.
    ///
    /// `x-square-hmacsha256-signature: <base64>` over `<url><body>`, where the URL is that of the
    /// subscription.
    ///
    /// The event type: `type`.
    ///
    /// Source: `src/square/utils/webhooks_helper.py` of
    /// <https://github.com/square/square-python-sdk> and
    /// <https://developer.squareup.com/docs/webhooks/step3validate>. For the id and the event type
    /// `api.json` of <https://github.com/square/connect-api-specification>.
    SQUARE = "square", ["type"], None, Scheme::hmac_sha256("x-square-hmacsha256-signature", Base64, &[Url, Body])
        .id_in_body("event_id");
    /// Trello, which signs no time.
    ///
    /// `x-trello-webhook: <base64>` over `<body><url>`, HMAC-SHA-1 by the application's secret, where
    /// the URL is the `callbackURL` of the webhook.
    ///
    /// The event type: `action.type`.
    ///
    /// A `ChallengeService` of `webhook-tower` answers the `HEAD` that comes first.
    ///
    /// Source: <https://developers.trello.com/page/webhooks>.
    TRELLO = "trello", ["action.type"], None, Scheme::hmac(Algorithm::HmacSha1, "x-trello-webhook", Base64, &[Body, Url])
        .id_in_body("action.id"), url_challenge: UrlChallenge::ACKNOWLEDGED;
}
