//! The arguments of `endpoints`: which call, of which endpoint, and how the API is reached.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use reqwest::Url;
use webhook_tower::jiff::{SignedDuration, Timestamp};

use super::{
    call_path::{CallPath, assumed},
    event_selection::EventSelection,
    secret::SecretArg,
    time::{duration, since},
};
use crate::post::url;

/// Manage endpoints at SnipeRoute
///
/// SnipeRoute does not publish the REST paths of its API: those below are assumed, and `--path`
/// replaces each. `SNIPEROUTE_API_URL` says where the API is, if not at <https://api.sniperoute.io>.
#[derive(Debug, Args)]
#[command(after_help = assumed())]
pub(crate) struct Endpoints {
    #[command(flatten)]
    pub(crate) api: Api,
    #[command(subcommand)]
    pub(crate) action: Action,
}

/// How the API is reached.
#[derive(Debug, Args)]
#[command(next_help_heading = "API")]
pub(crate) struct Api {
    /// The environment variable with the API key
    #[arg(
        long = "api-key-env",
        global = true,
        value_name = "NAME",
        default_value = "SNIPEROUTE_API_KEY"
    )]
    pub(crate) key_env: String,
    /// Where a call is instead of its assumed path, also with its method: `rotate=PUT /v2/{id}`
    #[arg(long = "path", global = true, value_name = "CALL=PATH")]
    pub(crate) paths: Vec<CallPath>,
    /// Let endpoint URLs pass that are not https or lead to a private address
    #[arg(long, global = true)]
    pub(crate) any_url: bool,
    /// How often a failed call is repeated, where a second one does nothing new
    #[arg(long, global = true, value_name = "TIMES", default_value_t = 3)]
    pub(crate) retries: u32,
    /// How long to wait for each answer
    #[arg(long, global = true, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub(crate) timeout: SignedDuration,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// List all endpoints
    #[command(after_help = "Example:\n  webhook endpoints list")]
    List,
    Create(Create),
    Update(Update),
    /// Delete an endpoint
    #[command(after_help = "Example:\n  webhook endpoints delete wh_abc123")]
    Delete(Id),
    Rotate(Rotate),
    Deliveries(Deliveries),
    /// Have a test event sent to an endpoint; it arrives as `test.ping`
    #[command(after_help = "Example:\n  webhook endpoints test wh_abc123")]
    Test(Id),
    Plan(Plan),
    Sync(Sync),
    Replay(ReplayFailed),
}

/// Which endpoint.
#[derive(Debug, Args)]
pub(crate) struct Id {
    /// SnipeRoute's id of the endpoint
    #[arg(value_name = "ID")]
    pub(crate) id: String,
}

/// Make an endpoint, and print its secret
///
/// The secret is shown this once. It is all that goes to the standard output.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook endpoints create https://api.yourapp.com/webhooks/sniperoute \\
    --events intent.filled,intent.rejected > secret.txt")]
pub(crate) struct Create {
    /// Where its deliveries go
    #[arg(value_name = "URL")]
    pub(crate) url: String,
    /// The event types it gets, as the provider or as Rust spells them; `sniperoute::_` for all
    #[arg(long, value_name = "EVENT,…")]
    pub(crate) events: EventSelection,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub(crate) description: Option<String>,
    #[command(flatten)]
    pub(crate) secret: NewSecret,
}

/// Change an endpoint; what is not named stays
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  webhook endpoints update wh_abc123 --events intent.filled,intent.canceled
  webhook endpoints update wh_abc123 --disable")]
pub(crate) struct Update {
    /// SnipeRoute's id of the endpoint
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) change: Change,
}

/// What is to change, at least one thing.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub(crate) struct Change {
    /// Another URL
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,
    /// Other event types, in place of all that there are
    #[arg(long, value_name = "EVENT,…")]
    pub(crate) events: Option<EventSelection>,
    /// Another description
    #[arg(long, value_name = "TEXT")]
    pub(crate) description: Option<String>,
    /// Send deliveries again
    #[arg(long, conflicts_with = "disable")]
    pub(crate) enable: bool,
    /// Send no deliveries
    #[arg(long)]
    pub(crate) disable: bool,
}

/// Make a new secret for an endpoint, and print it
///
/// SnipeRoute refuses the old one at once, so everything fails until the receiver has the new one.
/// It is shown this once, and is all that goes to the standard output.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook endpoints rotate wh_abc123 --write-secret /run/secrets/sniperoute")]
pub(crate) struct Rotate {
    /// SnipeRoute's id of the endpoint
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) secret: NewSecret,
}

/// Where a new secret goes.
#[derive(Debug, Args)]
pub(crate) struct NewSecret {
    /// Put the secret into this file, which only its owner can read, instead of printing it
    #[arg(long, value_name = "FILE")]
    pub(crate) write_secret: Option<PathBuf>,
}

/// Show what was delivered to an endpoint, and what became of it
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook endpoints deliveries wh_abc123 --limit 5")]
pub(crate) struct Deliveries {
    /// SnipeRoute's id of the endpoint
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// How many
    #[arg(long, default_value_t = 20)]
    pub(crate) limit: u32,
    /// How many to pass over
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u64,
    /// The whole history, page by page
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,
}

/// Show what `sync` would do, and change nothing
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook endpoints plan https://api.yourapp.com/webhooks/sniperoute --events intent.filled --check")]
pub(crate) struct Plan {
    #[command(flatten)]
    pub(crate) wanted: Wanted,
    /// Exit with status 1 when there is something to do
    #[arg(long)]
    pub(crate) check: bool,
}

/// Make the endpoint with a URL get these events and no others
///
/// Where there is none with this URL it is made, and its secret is printed like that of `create`.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook endpoints sync https://api.yourapp.com/webhooks/sniperoute --events intent.filled")]
pub(crate) struct Sync {
    #[command(flatten)]
    pub(crate) wanted: Wanted,
    #[command(flatten)]
    pub(crate) secret: NewSecret,
}

/// Which events an endpoint should get.
#[derive(Debug, Args)]
pub(crate) struct Wanted {
    /// Where the deliveries go
    #[arg(value_name = "URL")]
    pub(crate) url: String,
    /// The event types it should get [default: those with a handler, in a program that has some]
    #[arg(long, value_name = "EVENT,…")]
    pub(crate) events: Option<EventSelection>,
}

/// Send a receiver the deliveries that it failed to take
///
/// Reads the history, signs what has failed anew and posts it, the oldest first and each event
/// once. SnipeRoute does not learn of it: a second run finds the same deliveries.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook endpoints replay wh_abc123 --since 2h --to http://127.0.0.1:3000/webhooks/sniperoute")]
pub(crate) struct ReplayFailed {
    /// SnipeRoute's id of the endpoint
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// What was made after this time, or in this time until now: 2026-01-31T12:00:00Z, 2h
    #[arg(long, value_name = "TIME|DURATION", value_parser = since)]
    pub(crate) since: Timestamp,
    /// The receiver
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) to: Url,
    /// Only these event types [default: those with a handler, in a program that has some, or all]
    #[arg(long, value_name = "EVENT,…")]
    pub(crate) events: Option<EventSelection>,
    /// Also what SnipeRoute is going to try again itself; that may then arrive twice
    #[arg(long)]
    pub(crate) including_scheduled: bool,
    #[command(flatten)]
    pub(crate) secret: SecretArg,
}
