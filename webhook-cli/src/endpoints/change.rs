//! Change: what makes, changes and deletes an endpoint, gives it a new secret, and tries it.

use serde_json::json;
use webhook_endpoints::sniperoute::{Client, WebhookCreate, WebhookCreateResponse, WebhookUpdate};

use super::{
    show::{self, outline, with},
    shown_once::SecretDestination,
};
use crate::{
    args::{Change, Create, Rotate, Update},
    screen::{Screen, escape_for_terminal},
};

pub(super) async fn create(args: &Create, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let mut webhook = WebhookCreate::new(&args.url, args.events.0.iter().cloned());
    webhook.description.clone_from(&args.description);
    let destination = SecretDestination::prepare(args.secret.write_secret.as_deref())?;
    match client.create(&webhook).await {
        Ok(created) => hand_over(&created, destination, screen),
        Err(error) => Err(destination.rescued(error, screen)),
    }
}

/// Puts the secret of a new endpoint in its place first, and then tells of the endpoint.
pub(super) fn hand_over(
    created: &WebhookCreateResponse,
    destination: SecretDestination,
    screen: Screen,
) -> anyhow::Result<()> {
    let object = with(show::object(&created.webhook), "action", "created");
    let put = destination.put(&created.secret, object, screen);
    screen.status_line(format!("created {}", outline(&created.webhook)));
    put
}

pub(super) async fn update(args: &Update, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let Change { url, events, description, enable, disable } = &args.change;
    let mut update = WebhookUpdate::new();
    update.url.clone_from(url);
    update.description.clone_from(description);
    update.events = events.as_ref().map(|events| events.0.clone());
    update.is_active = (*enable || *disable).then_some(*enable);
    let updated = client.update(&args.id, &update).await?;
    screen.line(format!("updated {}", outline(&updated)))?;
    Ok(screen.object(&with(show::object(&updated), "action", "updated"))?)
}

/// Deletes an endpoint, and tells what it was as far as that can be known.
pub(super) async fn delete(id: &str, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let known = client.list().await.unwrap_or_default().into_iter().find(|of| of.id == id);
    client.delete(id).await?;
    let (what, object) = match &known {
        Some(webhook) => (outline(webhook), show::object(webhook)),
        None => (escape_for_terminal(id.as_bytes()), json!({ "id": id })),
    };
    screen.line(format!("deleted {what}"))?;
    Ok(screen.object(&with(object, "action", "deleted"))?)
}

pub(super) async fn rotate(args: &Rotate, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let destination = SecretDestination::prepare(args.secret.write_secret.as_deref())?;
    let rotated = match client.rotate_secret(&args.id).await {
        Ok(rotated) => rotated,
        Err(error) => return Err(destination.rescued(error, screen)),
    };
    let object = json!({ "action": "rotated", "id": args.id });
    let put = destination.put(&rotated.secret, object, screen);
    let id = escape_for_terminal(args.id.as_bytes());
    screen.status_line(format!("rotated {id}: the old secret is refused from now on"));
    put
}

pub(super) async fn test(id: &str, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let test = client.send_test(id).await?;
    let says = format!("sent event {}, delivery {}", test.event_id, test.delivery_id);
    screen.line(escape_for_terminal(says.as_bytes()))?;
    let object = json!({
        "action": "sent", "id": id, "event_id": test.event_id, "delivery_id": test.delivery_id,
    });
    Ok(screen.object(&object)?)
}
