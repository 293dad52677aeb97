//! A handler that stays as it is.
//!
//! It was written before there was a [`VerifyLayer`](webhook_tower::VerifyLayer), which lets
//! nothing through to it but what SnipeRoute signed. Where the handler wants to know more, such
//! as the signed id, it adds a parameter: `Extension(delivery): Extension<Delivery>`.

use axum::Json;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Webhook {
    r#type: String,
}

pub async fn webhook(Json(webhook): Json<Webhook>) -> String {
    webhook.r#type
}
