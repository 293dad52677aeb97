//! A handler that calls the verification itself, with the function of SnipeRoute's SDK.

use axum::{extract::State, http::HeaderMap};
use bytes::Bytes;
use http::StatusCode;
use serde::Deserialize;
use webhook_tower::sniperoute::sdk::{SigningSecret, verify_webhook_signature};

#[derive(Deserialize)]
struct Webhook<'b> {
    r#type: &'b str,
}

/// The body comes as bytes: what a framework would parse and write again has another signature.
pub async fn webhook(
    State(secret): State<SigningSecret>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<String, StatusCode> {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    verify_webhook_signature(
        &body,
        header("sr-signature"),
        header("sr-timestamp"),
        &secret,
        None, // the documented tolerance of 300 seconds
    )
    .map_err(|error| {
        // The reason is for our log: the sender learns nothing that helps to forge.
        eprintln!("refused: {}", error.reason());
        StatusCode::UNAUTHORIZED
    })?;
    let webhook: Webhook<'_> =
        serde_json::from_slice(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(webhook.r#type.to_owned())
}

#[cfg(test)]
mod tests {
    use webhook_tower::{SnipeRoute, sniperoute::sdk::WebhookSigner, testing};

    /// [`WebhookSigner`] is the same as a value that is made once. It also signs, for tests.
    #[test]
    fn a_signer_accepts_what_it_signed() {
        let secret = testing::secret::<SnipeRoute>().try_into().unwrap();
        let signer =
            WebhookSigner::new(&secret, 300).with_clock(|| "2024-11-30T15:30:00Z".parse().unwrap());
        let signature = signer.compute_signature("{}", 1_732_980_600);

        assert_eq!(signer.verify("{}", signature.as_str(), 1_732_980_600), Ok(()));
        for (body, time, reason) in [
            ("{ }", 1_732_980_600, "signature_mismatch"),
            ("{}", 1_732_980_601, "signature_mismatch"),
            ("{}", 1_732_980_299, "timestamp_expired"),
        ] {
            let error = signer.verify(body, signature.as_str(), time).unwrap_err();
            assert_eq!(error.reason(), reason);
        }
    }
}
