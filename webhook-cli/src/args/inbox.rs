//! Arguments of `webhook inbox`.

use clap::{Args, Subcommand};
use webhook_inbox::{Filter, Pause, RecordId};
use webhook_tower::jiff::{SignedDuration, Timestamp};

use super::time::{duration, since};

/// Look after the deliveries of an inbox: what waits, what was given up, and why
///
/// It needs the database alone, and none of the application's handlers.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  webhook inbox --database webhooks.db health
  export DATABASE_URL=postgres://brokerage@localhost/brokerage
  webhook inbox dead --type TRADE_UPDATE
  webhook inbox replay --all --type TRADE_UPDATE")]
pub(crate) struct Inbox {
    /// `postgres://…`, or the path of a SQLite file
    #[arg(
        long,
        global = true,
        value_name = "URL|FILE",
        env = "DATABASE_URL",
        hide_env_values = true
    )]
    pub(crate) database: Option<String>,
    #[command(subcommand)]
    pub(crate) action: InboxAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum InboxAction {
    /// Make the tables, or bring them up to date
    Migrate {
        /// Print the statements instead, for somebody who applies them by hand
        #[arg(long)]
        print: bool,
    },
    /// Say how the inbox is doing
    Health {
        /// End with 1 if a delivery has waited for longer than this
        #[arg(long, value_name = "DURATION", value_parser = duration)]
        max_age: Option<SignedDuration>,
    },
    /// List what waits and runs, when it is due, and what it is held up behind
    Waiting(List),
    /// List the dead letters: what was given up, and why
    Dead(List),
    /// Show a delivery with all the attempts that failed
    Show {
        /// Its number, as the lists show it
        id: RecordId,
    },
    /// Run deliveries again, with all their attempts
    Replay(Choice),
    /// Lay dead letters to rest
    Discard(Choice),
    /// Let workers run nothing of this any more; what arrives is stored
    Pause(What),
    /// Take a pause back
    Resume(What),
}

/// Which deliveries are listed.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    pub(crate) fits: Fits,
    /// Only those after this number: the next page
    #[arg(long, value_name = "ID")]
    pub(crate) after: Option<RecordId>,
}

/// What deliveries have to fit.
#[derive(Debug, Args)]
pub(crate) struct Fits {
    /// Only deliveries of this provider
    #[arg(long, value_name = "NAME")]
    provider: Option<String>,
    /// Only deliveries that came to this endpoint
    #[arg(long, value_name = "NAME")]
    endpoint: Option<String>,
    /// Only deliveries of this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,
    /// Only deliveries of this event type, as the provider spells it
    #[arg(long = "type", value_name = "TYPE")]
    event_type: Option<String>,
    /// Only what came after this time, or in this time until now: 2026-01-31T12:00:00Z, 2h
    #[arg(long, value_name = "TIME|DURATION", value_parser = since)]
    since: Option<Timestamp>,
}

impl Fits {
    pub(crate) fn filter(&self) -> Filter {
        let mut filter = Filter::new();
        filter.provider.clone_from(&self.provider);
        filter.endpoint.clone_from(&self.endpoint);
        filter.tenant.clone_from(&self.tenant);
        filter.event_type.clone_from(&self.event_type);
        filter.received_from = self.since;
        filter
    }
}

/// Which deliveries are changed.
#[derive(Debug, Args)]
pub(crate) struct Choice {
    /// Their numbers
    #[arg(value_name = "ID", required_unless_present = "all", conflicts_with_all = ["all", "Fits"])]
    pub(crate) ids: Vec<RecordId>,
    /// All dead letters that fit
    #[arg(long)]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) fits: Fits,
    /// Say how many it would be, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Don't ask before more than one is changed
    #[arg(long)]
    pub(crate) yes: bool,
}

/// What is paused.
#[derive(Debug, Args)]
pub(crate) struct What {
    /// A provider [default: all]
    #[arg(value_name = "PROVIDER")]
    provider: Option<String>,
    /// An event type of it, as the provider spells it [default: all]
    #[arg(value_name = "TYPE")]
    event_type: Option<String>,
}

impl What {
    pub(crate) fn pause(&self) -> Pause {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (provider, event_type) = (text(&self.provider), text(&self.event_type));
        Pause { provider, event_type, ..Pause::default() }
    }
}
