//! Show: deliveries and the state of an inbox, as tables and as objects.

use serde_json::{Value, json};
use webhook_inbox::{Attempt, Count, Entry, Inbox, RecordId};
use webhook_tower::{
    jiff::{SignedDuration, Timestamp},
    record::RecordStore,
};

use crate::{
    context::ExitStatus,
    screen::{DIM, Screen, escape_for_terminal},
};

/// How much of an error stands in a table.
const SHORT: usize = 60;

pub(super) async fn health<S: RecordStore>(
    inbox: &Inbox<S>,
    max_age: Option<SignedDuration>,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    let health = inbox.health().await?;
    let age = health.oldest_waiting.map(|since| Timestamp::now().duration_since(since));
    let counts = [
        ("waiting", health.waiting),
        ("running", health.running),
        ("held up", health.held_up),
        ("dead", health.dead),
        ("done", health.done),
    ];
    screen
        .table(&["", ""], counts.map(|(what, count)| vec![what.to_owned(), count.to_string()]))?;
    if let Some(age) = age {
        screen.line(format!("the oldest has waited for {:#}", seconds(age)))?;
    }
    for pause in &health.paused {
        screen.line(format!("paused: {}", escape_for_terminal(pause.to_string().as_bytes())))?;
    }
    for endpoint in &health.endpoints {
        let name = format!("{} {}", endpoint.provider, endpoint.endpoint);
        let name = escape_for_terminal(name.as_bytes());
        screen.line(format!("{DIM}{name}: last received {}{DIM:#}", endpoint.last_received))?;
    }
    let paused: Vec<_> = health.paused.iter().map(ToString::to_string).collect();
    let count = |count: Count| json!({"at_least": count.at_least(), "exact": count.is_exact()});
    screen.object(&json!({
        "waiting": count(health.waiting),
        "running": count(health.running),
        "held_up": count(health.held_up),
        "dead": count(health.dead),
        "done": count(health.done),
        "oldest_waiting": health.oldest_waiting,
        "oldest_waiting_seconds": age.map(|age| age.as_secs()),
        "paused": paused,
    }))?;
    Ok(max_age.is_none_or(|max| age.is_none_or(|age| age <= max)).into())
}

pub(super) fn list(entries: &[Entry], screen: Screen) -> anyhow::Result<()> {
    let rows = entries.iter().map(|entry| {
        let event_type = entry.event_type.as_deref().unwrap_or("-");
        let cells = [
            entry.id.to_string(),
            entry.provider.clone(),
            event_type.to_owned(),
            entry.delivery_id.clone(),
            entry.received_at.strftime("%F %T").to_string(),
            entry.attempts.to_string(),
            why(entry),
        ];
        cells.map(|cell| escape_for_terminal(cell.as_bytes())).into()
    });
    screen.table(&["id", "provider", "type", "delivery", "received", "attempts", "state"], rows)?;
    if let (100, Some(last)) = (entries.len(), entries.last()) {
        screen.line(format!("{DIM}there may be more: --after {}{DIM:#}", last.id))?;
    }
    entries.iter().try_for_each(|entry| screen.object(&object(entry)))?;
    Ok(())
}

/// Where a delivery is, and why, in a few words.
fn why(entry: &Entry) -> String {
    let error = entry.error.as_deref().unwrap_or_default();
    let error: String = error.chars().take(SHORT).collect();
    let colon = if error.is_empty() { "" } else { ": " };
    let state = match (entry.held_up_by, entry.reason, entry.due_at) {
        (Some(id), ..) => return format!("held up behind {id}"),
        (_, Some(reason), _) => reason.as_str().to_owned(),
        (.., Some(due)) if entry.attempts > 0 => {
            format!("{}, due {}", entry.state.as_str(), due.strftime("%F %T"))
        }
        _ => entry.state.as_str().to_owned(),
    };
    format!("{state}{colon}{error}")
}

pub(super) async fn one<S: RecordStore>(
    inbox: &Inbox<S>,
    id: RecordId,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    let Some(shown) = inbox.show(id).await? else {
        screen.status_line(format!("there is no delivery {id}"));
        return Ok(ExitStatus::Failure);
    };
    if !screen.json {
        list(std::slice::from_ref(&shown.entry), screen)?;
    }
    let rows = shown.attempts.iter().map(|attempt| {
        let Attempt { number, began_at, outcome, error, .. } = attempt;
        let began = began_at.strftime("%F %T").to_string();
        vec![number.to_string(), began, outcome.clone(), escape_for_terminal(error.as_bytes())]
    });
    screen.table(&["attempt", "began", "outcome", "error"], rows)?;
    let attempts = shown.attempts.iter().map(|attempt| {
        json!({
            "number": attempt.number,
            "began_at": attempt.began_at,
            "ended_at": attempt.ended_at,
            "outcome": attempt.outcome,
            "error": attempt.error,
        })
    });
    let attempts: Vec<_> = attempts.collect();
    screen.object(&json!({"delivery": object(&shown.entry), "failed": attempts}))?;
    Ok(ExitStatus::Success)
}

fn object(entry: &Entry) -> Value {
    json!({
        "id": entry.id.get(),
        "state": entry.state.as_str(),
        "provider": entry.provider,
        "endpoint": entry.endpoint,
        "tenant": entry.tenant,
        "delivery_id": entry.delivery_id,
        "event_type": entry.event_type,
        "received_at": entry.received_at,
        "attempts": entry.attempts,
        "due_at": entry.due_at,
        "held_up_by": entry.held_up_by.map(RecordId::get),
        "finished_at": entry.finished_at,
        "reason": entry.reason.map(webhook_inbox::DeadReason::as_str),
        "error": entry.error,
    })
}

fn seconds(age: SignedDuration) -> SignedDuration {
    SignedDuration::from_secs(age.as_secs())
}
