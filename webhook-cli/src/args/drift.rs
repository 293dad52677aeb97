//! The arguments of `drift`: recorded deliveries, and what a module was made from.

use std::path::PathBuf;

use clap::Args;

/// Say what recorded deliveries have that a provider's types have not
///
/// It compares each delivery with the record that `generate` wrote beside the module: members that no
/// type reads, words that no enum has, members of another kind, event types that are unknown, and
/// specified members that are absent or null. The exit status is 1 when something is new.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook listen --record deliveries.jsonl …
  webhook drift deliveries.jsonl --against src/resend.webhooks.json")]
pub(crate) struct Drift {
    /// Deliveries that `listen` recorded
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The record beside the module
    #[arg(long, value_name = "FILE")]
    pub(crate) against: PathBuf,
    /// Deliveries of this provider only, as `listen` told them apart
    #[arg(long, value_name = "PROVIDER")]
    pub(crate) provider: Option<String>,
    /// Leave out members that are absent or null, which the types expect
    #[arg(long)]
    pub(crate) new_only: bool,
}
