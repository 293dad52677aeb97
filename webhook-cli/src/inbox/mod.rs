//! `webhook inbox`: the operations of an inbox, from a terminal.

mod change;
mod show;

use anyhow::Context as _;
use webhook_inbox::Inbox;
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_tower::record::RecordStore;

use crate::{
    args::{self, InboxAction},
    context::{Context, ExitStatus},
    screen::Screen,
};

pub(crate) const MISSING: &str =
    "there is no database: name one with `--database`, or in the variable DATABASE_URL";

pub(crate) async fn run(args: &args::Inbox, context: &Context) -> anyhow::Result<ExitStatus> {
    let place = args.database.as_deref().context(MISSING)?;
    let is_server = is_server(place);
    if let InboxAction::Migrate { print: true } = args.action {
        let statements =
            if is_server { PostgresStore::migrations() } else { SqliteStore::migrations() };
        anstream::print!("{statements}");
        return Ok(ExitStatus::Success);
    }
    let is_migrating = matches!(args.action, InboxAction::Migrate { .. });
    if is_server {
        let store = PostgresStore::connect(place).await?;
        if is_migrating {
            store.migrate().await?;
        }
        return act(&args.action, &Inbox::new(store), context.screen).await;
    }
    let store = if is_migrating { SqliteStore::open(place).await? } else { sqlite(place).await? };
    if is_migrating {
        store.migrate().await?;
    }
    act(&args.action, &Inbox::new(store), context.screen).await
}

/// Whether a database is PostgreSQL, and not a file.
pub(crate) fn is_server(place: &str) -> bool {
    place.starts_with("postgres://") || place.starts_with("postgresql://")
}

/// The inbox in a file. A name that is mistyped must not become a new and empty one.
pub(crate) async fn sqlite(place: &str) -> anyhow::Result<SqliteStore> {
    anyhow::ensure!(std::path::Path::new(place).exists(), "there is no file {place}");
    Ok(SqliteStore::open(place).await?)
}

async fn act<S: RecordStore>(
    action: &InboxAction,
    inbox: &Inbox<S>,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    match action {
        InboxAction::Migrate { .. } => screen.line("the tables are there")?,
        InboxAction::Health { max_age } => return show::health(inbox, *max_age, screen).await,
        InboxAction::Waiting(list) => {
            let entries = inbox.waiting(&list.fits.filter(), list.after).await?;
            show::list(&entries, screen)?;
        }
        InboxAction::Dead(list) => {
            let entries = inbox.dead_letters(&list.fits.filter(), list.after).await?;
            show::list(&entries, screen)?;
        }
        InboxAction::Show { id } => return show::one(inbox, *id, screen).await,
        InboxAction::Replay(choice) => return change::replay(inbox, choice, screen).await,
        InboxAction::Discard(choice) => return change::discard(inbox, choice, screen).await,
        InboxAction::Pause(what) => {
            let pause = what.pause();
            let is_new = inbox.pause(&pause).await?;
            screen.line(format!(
                "{pause}: {}",
                if is_new { "paused" } else { "was paused before" }
            ))?;
        }
        InboxAction::Resume(what) => {
            let pause = what.pause();
            let was = inbox.resume(&pause).await?;
            screen.line(format!("{pause}: {}", if was { "resumed" } else { "was not paused" }))?;
            return Ok(was.into());
        }
    }
    Ok(ExitStatus::Success)
}
