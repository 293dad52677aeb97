//! Change: what makes, changes and deletes an endpoint, gives it a new secret, and tries it.

use serde_json::json;
use webhook_endpoints::sniperoute::{Client, WebhookCreate, WebhookCreateResponse, WebhookUpdate};

use super::{
    show::{self, outline, with},
    shown_once::Place,
};
use crate::{
    args::{Change, Create, Rotate, Update},
    screen::{Screen, shown},
};

pub(super) async fn create(args: &Create, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let mut webhook = WebhookCreate::new(&args.url, args.events.0.iter().cloned());
    webhook.description.clone_from(&args.description);
    let place = Place::prepare(args.secret.write_secret.as_deref())?;
    match client.create(&webhook).await {
        Ok(created) => hand_over(&created, place, screen),
        Err(error) => Err(place.rescued(error, screen)),
    }
}

/// Puts the secret of a new endpoint in its place first, and then tells of the endpoint.
pub(super) fn hand_over(
    created: &WebhookCreateResponse,
    place: Place,
    screen: Screen,
) -> anyhow::Result<()> {
    let object = with(show::object(&created.webhook), "did", "created");
    let put = place.put(&created.secret, object, screen);
    screen.aside(format!("created {}", outline(&created.webhook)));
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
    Ok(screen.object(&with(show::object(&updated), "did", "updated"))?)
}

/// Deletes an endpoint, and tells what it was as far as that can be known.
pub(super) async fn delete(id: &str, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let known = client.list().await.unwrap_or_default().into_iter().find(|of| of.id == id);
    client.delete(id).await?;
    let (what, object) = match &known {
        Some(webhook) => (outline(webhook), show::object(webhook)),
        None => (shown(id.as_bytes()), json!({ "id": id })),
    };
    screen.line(format!("deleted {what}"))?;
    Ok(screen.object(&with(object, "did", "deleted"))?)
}

pub(super) async fn rotate(args: &Rotate, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let place = Place::prepare(args.secret.write_secret.as_deref())?;
    let rotated = match client.rotate_secret(&args.id).await {
        Ok(rotated) => rotated,
        Err(error) => return Err(place.rescued(error, screen)),
    };
    let object = json!({ "did": "rotated", "id": args.id });
    let put = place.put(&rotated.secret, object, screen);
    let id = shown(args.id.as_bytes());
    screen.aside(format!("rotated {id}: the old secret is refused from now on"));
    put
}

pub(super) async fn test(id: &str, client: &Client, screen: Screen) -> anyhow::Result<()> {
    let test = client.send_test(id).await?;
    let says = format!("sent event {}, delivery {}", test.event_id, test.delivery_id);
    screen.line(shown(says.as_bytes()))?;
    let object = json!({
        "did": "sent", "id": id, "event_id": test.event_id, "delivery_id": test.delivery_id,
    });
    Ok(screen.object(&object)?)
}
