//! The arguments of `send`: what is sent, where to, and with which fault.

use std::path::PathBuf;

use clap::Args;
use http::StatusCode;
use reqwest::Url;
use webhook_tower::jiff::SignedDuration;

use super::{secret::SecretArg, time::duration};
use crate::{fault::Fault, patch::Patch, post::url};

/// Send a signed event to an address, and check the answer
///
/// The body is the event's sample, with an id and a time of its own. Give one fault, and the answer
/// is right when the receiver refuses what has to be refused.
#[derive(Debug, Args)]
#[command(after_help = r"Examples:
  webhook send snaptrade::ConnectionBroken --to http://127.0.0.1:3000/webhooks/snaptrade
  webhook send sniperoute::IntentFilled --set data.quantity=5 --tampered \
    --to http://127.0.0.1:3000/webhooks/sniperoute
  webhook send github --type pull_request.opened --file body.json \
    --to http://127.0.0.1:3000/webhooks/github
  webhook send --all snaptrade --to http://127.0.0.1:3000/webhooks/snaptrade")]
pub(crate) struct Send {
    /// An event, or a provider beside `--type` or `--file`
    #[arg(
        value_name = "PROVIDER[::EVENT]",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    pub(crate) event: Option<String>,
    /// Send every documented event of this provider
    #[arg(long, value_name = "PROVIDER", conflicts_with_all = ["event_type", "file", "set"])]
    pub(crate) all: Option<String>,
    /// The event type, as the provider spells it. Without a file the body has what the scheme reads
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) event_type: Option<String>,
    /// Where to send it
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) to: Url,
    /// The URL that the receiver was made for, where the provider signs it [default: that of `--to`]
    #[arg(long, value_name = "URL", value_parser = url)]
    pub(crate) url: Option<Url>,
    #[command(flatten)]
    pub(crate) secret: SecretArg,
    /// Put a value into the body: JSON, or text. `data.orders[0].status=filled`
    #[arg(long, value_name = "PATH=VALUE")]
    pub(crate) set: Vec<Patch>,
    /// Take the body from this file, `-` for the standard input
    #[arg(long, visible_alias = "body", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// The status that is right, instead of the usual one
    #[arg(long, value_name = "STATUS")]
    pub(crate) expect: Option<StatusCode>,
    /// How long to wait for an answer
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub(crate) timeout: SignedDuration,
    #[command(flatten)]
    pub(crate) fault: FaultArg,
}

/// What is wrong with it, at most one thing.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Faults")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag, and at most one of them is given"
)]
pub(crate) struct FaultArg {
    /// Change the body after it was signed; 401 is right
    #[arg(long)]
    tampered: bool,
    /// Leave the scheme's headers away; 401 is right
    #[arg(long)]
    unsigned: bool,
    /// Sign with another secret; 401 is right
    #[arg(long)]
    bad_secret: bool,
    /// Sign it this long ago; 401 is right beyond the provider's tolerance
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    stale: Option<SignedDuration>,
    /// Sign it this long from now; 401 is right beyond the provider's tolerance
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    future: Option<SignedDuration>,
    /// Send it twice, one after the other; two successes are right
    #[arg(long)]
    twice: bool,
    /// Send it so many times at once; successes are right, and 503 beside them
    #[arg(long, value_name = "TIMES", value_parser = clap::value_parser!(u16).range(1..=1000))]
    parallel: Option<u16>,
    /// Give it a type that nobody documents; a success is right, so that it is not sent for ever
    #[arg(long)]
    unknown: bool,
    /// Turn the order of the members around after signing; right is a success where the provider
    /// signs a canonical body, and 401 elsewhere
    #[arg(long)]
    reordered: bool,
}

impl FaultArg {
    pub(crate) fn fault(&self) -> Fault {
        match self {
            Self { tampered: true, .. } => Fault::Tampered,
            Self { unsigned: true, .. } => Fault::Unsigned,
            Self { bad_secret: true, .. } => Fault::BadSecret,
            Self { stale: Some(by), .. } => Fault::Stale(*by),
            Self { future: Some(by), .. } => Fault::Future(*by),
            Self { twice: true, .. } => Fault::Twice,
            Self { parallel: Some(times), .. } => Fault::Parallel(usize::from(*times)),
            Self { unknown: true, .. } => Fault::Unknown,
            Self { reordered: true, .. } => Fault::Reordered,
            _ => Fault::None,
        }
    }
}
