//! Acme: how it signs, and what it sends.

use http::StatusCode;
use serde::Deserialize;
use webhook_tower::{
    Acknowledgement, Events, Provider, Scheme, SecretEncoding, SignatureEncoding, SignedPart,
};

#[derive(Debug)]
pub struct Acme;

/// Everything that Acme documents. The tag is the member of the body that names the type.
#[derive(Debug, Events)]
#[events(provider = Acme, tag = "type")]
pub enum Event {
    #[event("parcel.sent", sample = "samples/parcel.sent.json")]
    ParcelSent(ParcelSent),
    #[event("parcel.delivered", sample = "samples/parcel.delivered.json")]
    ParcelDelivered(ParcelDelivered),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

pub type Unrecognized = webhook_tower::Unrecognized<Acme>;

#[derive(Debug, Deserialize)]
pub struct ParcelSent {
    pub parcel: String,
}

#[derive(Debug, Deserialize)]
pub struct ParcelDelivered {
    pub parcel: String,
    pub signed_by: Option<String>,
}

impl Provider for Acme {
    type Events = Event;

    const NAME: &'static str = "acme";

    // Standard Webhooks: `v1,<base64>` over `<webhook-id>.<webhook-timestamp>.<body>`.
    const SCHEME: Scheme = Scheme::hmac_sha256(
        "webhook-signature",
        SignatureEncoding::Base64,
        &[
            SignedPart::Id,
            SignedPart::Literal("."),
            SignedPart::Time,
            SignedPart::Literal("."),
            SignedPart::Body,
        ],
    )
    .prefix("v1,")
    .separated_by(' ')
    .time_in_header("webhook-timestamp")
    .id_in_header("webhook-id")
    .secret(SecretEncoding::Base64 { prefix: "whsec_" });

    // "Answer with 204 within ten seconds; we send everything else again."
    const ACKNOWLEDGEMENT: Acknowledgement =
        Acknowledgement::OK.with_status(StatusCode::NO_CONTENT);
}
