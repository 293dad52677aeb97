//! Show: endpoints and deliveries, as tables and as objects.

use std::pin::pin;

use futures_util::TryStreamExt as _;
use serde::Serialize;
use serde_json::{Value, json};
use webhook_endpoints::sniperoute::{Client, WebhookDelivery, WebhookEventType, WebhookResponse};

use crate::{
    args::Deliveries,
    screen::{Screen, escape_for_terminal},
};

/// The deliveries of a page while the whole history is read.
const PAGE: u32 = 100;

pub(super) fn list(webhooks: &[WebhookResponse], screen: Screen) -> anyhow::Result<()> {
    let rows = webhooks.iter().map(|webhook| {
        vec![
            escape_for_terminal(webhook.id.as_bytes()),
            escape_for_terminal(webhook.url.as_bytes()),
            if webhook.is_active { "yes" } else { "no" }.to_owned(),
            escape_for_terminal(words(&webhook.events).as_bytes()),
            escape_for_terminal(webhook.description.as_deref().unwrap_or_default().as_bytes()),
        ]
    });
    screen.table(&["id", "url", "active", "events", "description"], rows)?;
    webhooks.iter().try_for_each(|webhook| screen.object(&object(webhook)))?;
    Ok(())
}

/// An endpoint in a line.
pub(super) fn outline(webhook: &WebhookResponse) -> String {
    let WebhookResponse { id, url, events, is_active, .. } = webhook;
    let off = if *is_active { "" } else { ", switched off" };
    escape_for_terminal(format!("{id}: {url} gets {}{off}", words(events)).as_bytes())
}

/// An endpoint with the names of SnipeRoute's document.
pub(super) fn object(webhook: &WebhookResponse) -> Value {
    json!({
        "id": webhook.id,
        "url": webhook.url,
        "events": webhook.events,
        "description": webhook.description,
        "is_active": webhook.is_active,
        "created_at": webhook.created_at,
        "updated_at": webhook.updated_at,
    })
}

/// An object with one member more.
pub(super) fn with(mut object: Value, name: &str, value: impl Serialize) -> Value {
    if let Value::Object(members) = &mut object {
        members.insert(name.to_owned(), json!(value));
    }
    object
}

fn words(events: &[WebhookEventType]) -> String {
    events.iter().map(WebhookEventType::as_str).collect::<Vec<_>>().join(", ")
}

pub(super) async fn deliveries(
    args: &Deliveries,
    client: &Client,
    screen: Screen,
) -> anyhow::Result<()> {
    let history = client.deliveries(&args.id).offset(args.offset);
    let mut rows = Vec::new();
    if args.all {
        let mut all = pin!(history.limit(PAGE).stream());
        while let Some(delivery) = all.try_next().await? {
            screen.object(&delivery_object(&delivery))?;
            rows.push(row(&delivery));
        }
    } else {
        for delivery in history.limit(args.limit).await? {
            screen.object(&delivery_object(&delivery))?;
            rows.push(row(&delivery));
        }
    }
    let header = ["made", "event", "event id", "status", "http", "attempts", "next", "error"];
    Ok(screen.table(&header, rows)?)
}

fn row(delivery: &WebhookDelivery) -> Vec<String> {
    let next = delivery.next_retry_at.map(|at| at.to_string());
    let cells = [
        delivery.created_at.to_string(),
        delivery.event_type.to_string(),
        delivery.event_id.clone(),
        delivery.status.clone(),
        delivery.http_status.map(|status| status.to_string()).unwrap_or_default(),
        delivery.attempt_count.to_string(),
        next.unwrap_or_default(),
        delivery.error_message.clone().unwrap_or_default(),
    ];
    cells.map(|cell| escape_for_terminal(cell.as_bytes())).into()
}

/// A delivery with the names of SnipeRoute's document.
fn delivery_object(delivery: &WebhookDelivery) -> Value {
    let payload = serde_json::from_str::<Value>(delivery.payload.json().get());
    json!({
        "id": delivery.id,
        "event_type": delivery.event_type,
        "event_id": delivery.event_id,
        "payload": payload.ok(),
        "status": delivery.status,
        "http_status": delivery.http_status,
        "response_body": delivery.response_body,
        "error_message": delivery.error_message,
        "attempt_count": delivery.attempt_count,
        "next_retry_at": delivery.next_retry_at,
        "created_at": delivery.created_at,
        "delivered_at": delivery.delivered_at,
    })
}
