//! The arguments of `drift`: recorded deliveries, and what a module was made from.

use std::path::PathBuf;

use clap::Args;
use webhook_tower::jiff::Timestamp;

use super::time::since;

/// Say what recorded or stored deliveries have that a provider's types have not
///
/// It reads a file of `listen`, or everything that an inbox has kept. It compares each delivery with the record that `generate` wrote beside the module: members that no
/// type reads, words that no enum has, members of another kind, event types that are unknown, and
/// specified members that are absent or null. The exit status is 1 when something is new.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  webhook listen --record deliveries.jsonl …
  webhook drift deliveries.jsonl --against src/resend.webhooks.json
  webhook drift --database webhooks.db --since 24h --against src/resend.webhooks.json")]
pub(crate) struct Drift {
    /// Deliveries that `listen` recorded; without it, those of the inbox
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// The database of an inbox: `postgres://…`, or the path of a SQLite file
    #[arg(long, value_name = "URL|FILE", env = "DATABASE_URL", hide_env_values = true)]
    pub(crate) database: Option<String>,
    /// Of an inbox, only what came after this time, or in this time until now: 2026-01-31T12:00:00Z, 2h
    #[arg(long, value_name = "TIME|DURATION", value_parser = since, conflicts_with = "file")]
    pub(crate) since: Option<Timestamp>,
    /// The record beside the module
    #[arg(long, value_name = "FILE")]
    pub(crate) against: PathBuf,
    /// Deliveries of this provider only, as `listen` or the inbox tells them apart
    #[arg(long, value_name = "PROVIDER")]
    pub(crate) provider: Option<String>,
    /// Leave out members that are absent or null, which the types expect
    #[arg(long)]
    pub(crate) new_only: bool,
}
