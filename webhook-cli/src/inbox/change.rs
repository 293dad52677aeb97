//! Change: deliveries that are run again or laid to rest, after a question where there are many.

use std::io::{self, IsTerminal as _, Write as _};

use serde_json::json;
use webhook_inbox::{Discarded, Inbox, Many, Replayed};
use webhook_tower::record::RecordStore;

use crate::{args::Choice, context::ExitStatus, screen::Screen};

pub(super) async fn replay<S: RecordStore>(
    inbox: &Inbox<S>,
    choice: &Choice,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    if choice.all {
        let many = || inbox.replay_where(choice.fits.filter());
        return change_all("replay", many, choice, screen).await;
    }
    if !may_change("replay", choice.ids.len() as u64, choice, screen)? {
        return Ok(choice.dry_run.into());
    }
    let mut all = true;
    for id in &choice.ids {
        let replayed = inbox.replay(*id).await?;
        let what = match replayed {
            Replayed::Queued => "will run again",
            Replayed::Waiting => "is waiting anyway",
            Replayed::Unknown => "is no delivery",
        };
        all &= replayed != Replayed::Unknown;
        screen.line(format!("{id} {what}"))?;
        screen.object(&json!({"id": id.get(), "replayed": replayed == Replayed::Queued}))?;
    }
    Ok(all.into())
}

pub(super) async fn discard<S: RecordStore>(
    inbox: &Inbox<S>,
    choice: &Choice,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    if choice.all {
        let many = || inbox.discard_where(choice.fits.filter());
        return change_all("discard", many, choice, screen).await;
    }
    if !may_change("discard", choice.ids.len() as u64, choice, screen)? {
        return Ok(choice.dry_run.into());
    }
    let mut all = true;
    for id in &choice.ids {
        let discarded = inbox.discard(*id).await?;
        let what = match discarded {
            Discarded::Discarded => "is discarded",
            Discarded::NotDead => "is no dead letter",
            Discarded::Unknown => "is no delivery",
        };
        all &= discarded == Discarded::Discarded;
        screen.line(format!("{id} {what}"))?;
        screen.object(&json!({"id": id.get(), "discarded": discarded == Discarded::Discarded}))?;
    }
    Ok(all.into())
}

async fn change_all<'a, S: RecordStore>(
    what: &str,
    many: impl Fn() -> Many<'a, S>,
    choice: &Choice,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    let number = many().dry_run().await?;
    if number == 0 {
        screen.line("there are none")?;
    }
    let is_allowed = may_change(what, number, choice, screen)?;
    let changed = if is_allowed && number > 0 { many().run().await? } else { 0 };
    screen.object(&json!({"found": number, "changed": changed}))?;
    if changed > 0 {
        screen.line(format!("{what}: {changed}"))?;
    }
    Ok((is_allowed || choice.dry_run).into())
}

/// Whether they are to be changed; asks if there are more than one.
fn may_change(what: &str, number: u64, choice: &Choice, screen: Screen) -> anyhow::Result<bool> {
    if choice.dry_run {
        screen.line(format!("would {what}: {number}"))?;
        return Ok(false);
    }
    if number <= 1 || choice.yes {
        return Ok(true);
    }
    anyhow::ensure!(
        io::stdin().is_terminal(),
        "would {what} {number} deliveries, and nobody can be asked: say `--yes`, or `--dry-run`"
    );
    write!(anstream::stderr(), "{what} {number} deliveries? [y/N] ")?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
