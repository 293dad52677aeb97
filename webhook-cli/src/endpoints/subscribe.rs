//! Subscribe: the events that an endpoint gets become those that are wanted.

use anyhow::bail;
use serde_json::{Value, json};
use webhook_endpoints::sniperoute::{self, Client, Synced};
use webhook_tower::{Provider as _, SnipeRoute};

use super::{
    change::hand_over,
    show::{self, outline, with},
    shown_once::SecretDestination,
};
use crate::{
    args::{Plan, Sync, Wanted},
    body,
    context::{Context, ExitStatus},
    screen::escape_for_terminal,
};

pub(super) async fn plan(
    args: &Plan,
    client: &Client,
    context: &Context,
) -> anyhow::Result<ExitStatus> {
    let plan = planned(&args.wanted, client, context).await?;
    context.screen.line(escape_for_terminal(plan.to_string().as_bytes()))?;
    context.screen.object(&object(&plan))?;
    Ok(ExitStatus::from(plan.is_empty() || !args.check))
}

pub(super) async fn sync(args: &Sync, client: &Client, context: &Context) -> anyhow::Result<()> {
    let screen = context.screen;
    let plan = planned(&args.wanted, client, context).await?;
    screen.status_line(escape_for_terminal(plan.to_string().as_bytes()));
    // Needed only where an endpoint is made, which the plan decides before anything is sent.
    let destination = match plan.webhook {
        Some(_) => SecretDestination::Output,
        None => SecretDestination::prepare(args.secret.write_secret.as_deref())?,
    };
    let (action, webhook) = match client.apply(plan).await {
        Ok(Synced::Created(created)) => return hand_over(&created, destination, screen),
        Ok(Synced::Unchanged(webhook)) => ("unchanged", webhook),
        Ok(Synced::Updated(webhook)) => ("updated", webhook),
        Err(error) => return Err(destination.rescued(error, screen)),
    };
    screen.status_line(format!("{action} {}", outline(&webhook)));
    Ok(screen.object(&with(show::object(&webhook), "action", action))?)
}

/// By the events that are named, or by the handlers that the program knows.
async fn planned(
    wanted: &Wanted,
    client: &Client,
    context: &Context,
) -> anyhow::Result<sniperoute::Plan> {
    let coverage = body::find(&context.providers, SnipeRoute::NAME)?.coverage;
    Ok(match (&wanted.events, coverage) {
        (Some(events), _) => client.plan_events(&events.0, &wanted.url).await?,
        (None, Some(coverage)) => client.plan(coverage, &wanted.url).await?,
        (None, None) => bail!(
            "name the events with `--events`: this program has no handlers that it could ask \
             (`Cli::handled_by` of the crate webhook-cli makes one that has)"
        ),
    })
}

fn object(plan: &sniperoute::Plan) -> Value {
    json!({
        "url": plan.url,
        "id": plan.webhook.as_ref().map(|webhook| &webhook.id),
        "is_active": plan.webhook.as_ref().map(|webhook| webhook.is_active),
        "subscribe": plan.subscribe,
        "unsubscribe": plan.unsubscribe,
        "keep": plan.keep,
        "nothing_to_do": plan.is_empty(),
    })
}
