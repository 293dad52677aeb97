//! Arguments: what the program can be told, and the help that says so.

mod call_path;
mod event_selection;
mod endpoints;
mod drift;
mod generate;
mod inbox;
mod secret;
mod send;
mod time;

use std::{net::IpAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use reqwest::Url;
use webhook_tower::jiff::{SignedDuration, Timestamp};

use self::time::{duration, since};
pub(crate) use self::{
    drift::Drift,
    endpoints::{
        Action, Api, Change, Create, Deliveries, Endpoints, Plan, ReplayFailed, Rotate, Sync,
        Update, Wanted,
    },
    generate::{DEFAULT_CRATE, Generate, Money, Times},
    inbox::{Choice, Inbox, InboxAction},
    secret::{SecretArg, signing},
    send::Send,
};
use crate::{patch::Patch, post::url};

/// Send, sign, verify, inspect and replay signed webhooks, offline and without an account; manage
/// endpoints at their provider, and look after an inbox.
#[derive(Debug, Parser)]
#[command(name = "webhook", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Print one JSON object per line, for other programs
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
A signed event for the application that you are writing:
  export SNAPTRADE_CONSUMER_KEY='the key that your application has'
  webhook send snaptrade::ConnectionBroken --to http://127.0.0.1:3000/webhooks/snaptrade

Why is a delivery refused? Save its headers and its body in a file, or let `listen` record it:
  webhook verify --file captured.http

Secrets are read from the environment and are never printed; one that `endpoints` makes is printed
once. Exit status: 0 success, 1 an expectation failed or an API refused the call, 2 usage error.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Events(Events),
    Schemes(Schemes),
    Send(Box<Send>),
    Sign(Sign),
    Verify(Verify),
    Listen(Listen),
    Replay(Replay),
    Doctor(Doctor),
    Endpoints(Box<Endpoints>),
    Generate(Box<Generate>),
    Drift(Drift),
    Inbox(Box<Inbox>),
    Completions(Completions),
}

/// List the event types of the providers, with the fields of each
///
/// The fields are those of the sample that `send` uses, which is the one of the provider's document
/// where there is one. A delivery may have more of them.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook events snaptrade::TradeDetection")]
pub(crate) struct Events {
    /// A provider, or one event of it
    #[arg(value_name = "PROVIDER[::EVENT]")]
    pub(crate) of: Option<String>,
}

/// List the providers that are known, with how each signs
///
/// Of most of them nothing is known but that: name the type of an event with `--type`, and bring a body
/// with `--file`. `events` lists those with types and samples.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook schemes stripe")]
pub(crate) struct Schemes {
    /// One provider, with everything that its scheme says
    #[arg(value_name = "PROVIDER")]
    pub(crate) provider: Option<String>,
}

/// Sign a delivery and print it as it would go over the wire
///
/// `verify --file` reads what it prints.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  webhook sign sniperoute::IntentFilled --set data.quantity=5 > captured.http
  webhook sign square --type payment.created --file body.json \\
    --url https://example.com/webhooks/square > captured.http")]
pub(crate) struct Sign {
    /// An event, or a provider beside `--type` or `--file`
    #[arg(value_name = "PROVIDER[::EVENT]")]
    pub(crate) event: String,
    /// The event type, as the provider spells it
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) event_type: Option<String>,
    /// Take the body from this file, `-` for the standard input
    #[arg(long, visible_alias = "body", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// The URL that the provider calls, for providers that sign it
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) url: Option<Url>,
    /// Put a value into the body: JSON, or text
    #[arg(long, value_name = "PATH=VALUE")]
    pub(crate) set: Vec<Patch>,
    /// Sign it at this time instead of now, such as 2026-01-31T12:00:00Z
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<Timestamp>,
    /// Leave the time in the body as it is
    #[arg(long, requires = "file")]
    pub(crate) as_is: bool,
    #[command(flatten)]
    pub(crate) secret: SecretArg,
}

/// Say why a delivery is authentic, or which step refuses it
///
/// Reads a delivery as it went over the wire: headers, an empty line, the body. A request line may
/// stand before them. A file that `listen` wrote works as well.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  webhook verify --file captured.http
  webhook verify square --file captured.http --origin https://example.com")]
pub(crate) struct Verify {
    /// The provider, if the headers do not tell it
    #[arg(value_name = "PROVIDER")]
    pub(crate) provider: Option<String>,
    /// The delivery, `-` for the standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Which delivery of a recorded file, by its number [default: the last one]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) number: Option<u64>,
    /// Verify as if it were this time [default: now, or when it was recorded]
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<Timestamp>,
    /// The URL that the provider called, for providers that sign it
    #[arg(long, value_name = "URL", value_parser = url, conflicts_with = "origin")]
    pub(crate) url: Option<Url>,
    /// What stands before the path in that URL, where the file has a request line
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) origin: Option<Url>,
    #[command(flatten)]
    pub(crate) secret: SecretArg,
}

/// Receive deliveries on this machine, show and record them
///
/// Each provider whose secret is in the environment is verified. Without `--forward` the answer is
/// what a receiver would answer that verifies and does nothing else: 401 to what is not signed, or
/// signed with another secret. Without any secret it verifies nothing, and says so.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook listen --port 4000 --forward http://127.0.0.1:3000/webhooks/snaptrade --ui")]
pub(crate) struct Listen {
    /// The port, 0 for a free one
    #[arg(long, default_value_t = 4000)]
    pub(crate) port: u16,
    /// The address. Others than those of this machine let everybody in who can reach it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,
    /// Pass every delivery on as it came, and answer what is answered there. Without a path in the
    /// URL it keeps the one that it came to. What is no POST or comes from a browser stays here
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) forward: Option<Url>,
    /// Record the deliveries in this file, behind those that are in it
    #[arg(long, value_name = "FILE", default_value = "deliveries.jsonl")]
    pub(crate) record: PathBuf,
    /// Show the deliveries in a browser too, on a port of its own and for this machine only
    #[arg(long)]
    pub(crate) ui: bool,
    /// The port of the page, 0 for a free one
    #[arg(long, value_name = "PORT", default_value_t = 0, requires = "ui")]
    pub(crate) ui_port: u16,
    /// What stands before the path in the URL that a provider calls, for providers that sign it
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) origin: Option<Url>,
    /// Take all deliveries for this provider's
    #[arg(long, value_name = "PROVIDER")]
    pub(crate) provider: Option<String>,
    /// The environment variable with the secret of `--provider`
    #[arg(long, value_name = "NAME", requires = "provider")]
    pub(crate) secret_env: Option<String>,
    /// The environment variable with the token that a provider shows when it asks whose URL this is, such
    /// as the verify token of Meta
    #[arg(long, value_name = "NAME", default_value = "META_VERIFY_TOKEN")]
    pub(crate) verify_token_env: String,
    /// How long to wait for the answer of `--forward`
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub(crate) timeout: SignedDuration,
}

/// Sign recorded deliveries anew and send them again
///
/// A signature makes a delivery authentic, so only those are signed that are authentic apart from
/// their age. The others are left out and told, unless `--insecure-unverified` is given.
#[derive(Debug, Args)]
#[command(after_help = r"Example:
  webhook replay deliveries.jsonl --type CONNECTION_BROKEN --since 2h \
    --to http://127.0.0.1:3000/webhooks/snaptrade")]
pub(crate) struct Replay {
    /// A file that `listen` wrote
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Where to send them: the address of one provider's deliveries
    #[arg(long, value_name = "URL", value_parser = url, required_unless_present = "dry_run")]
    pub(crate) to: Option<Url>,
    /// Only deliveries of this provider; a file with several needs it
    #[arg(long, value_name = "PROVIDER")]
    pub(crate) provider: Option<String>,
    /// Show what would be sent, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Only the delivery with this id
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Only deliveries of this event type, as the provider or as Rust spells it
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) event_type: Option<String>,
    /// Only what came after this time, or in this time until now: 2026-01-31T12:00:00Z, 2h
    #[arg(long, value_name = "TIME|DURATION", value_parser = since)]
    pub(crate) since: Option<Timestamp>,
    /// Sign also what is not authentic, such as what was recorded under another secret. It makes the
    /// real thing of every forgery in the file
    #[arg(long)]
    pub(crate) insecure_unverified: bool,
    /// What stands before the path in the URL that the provider calls, for providers that sign it
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) origin: Option<Url>,
    #[command(flatten)]
    pub(crate) secret: SecretArg,
    /// How long to wait for each answer
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub(crate) timeout: SignedDuration,
}

/// Find out what is wrong between a secret, a receiver and a clock
///
/// It sends a signed sample, a tampered one and others to the URL. The receiver handles the signed
/// one like a real delivery; choose which event that is with `--event`.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook doctor snaptrade --url http://127.0.0.1:3000/webhooks/snaptrade")]
pub(crate) struct Doctor {
    /// The provider whose deliveries the URL receives
    #[arg(value_name = "PROVIDER")]
    pub(crate) provider: String,
    /// The receiver
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) url: Url,
    /// The event of the signed sample [default: one that asks little of a receiver]
    #[arg(long, visible_alias = "type", value_name = "EVENT")]
    pub(crate) event: Option<String>,
    /// Take the body of the signed sample from this file
    #[arg(long, visible_alias = "body", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// What stands before the path in the URL that the receiver was made for, where the provider signs it
    /// [default: what stands there in `--url`]
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) origin: Option<Url>,
    #[command(flatten)]
    pub(crate) secret: SecretArg,
    /// How long to wait for each answer
    #[arg(long, value_name = "DURATION", default_value = "10s", value_parser = duration)]
    pub(crate) timeout: SignedDuration,
}

/// Print a script that completes the arguments of this program in a shell
#[derive(Debug, Args)]
#[command(after_help = "Example:
  webhook completions bash > ~/.local/share/bash-completion/completions/webhook")]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: Shell,
}
