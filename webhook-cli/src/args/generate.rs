//! The arguments of `generate`: the specification, the provider, and how lenient the types are.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Write the types of a provider's webhooks from its OpenAPI specification
///
/// It writes one module with an enum of all events, and beside it samples and a record of what the
/// module was made from. Every member is optional but those of `--required`, every list of words is
/// open, and what no type can be honest about is raw JSON. With `--check` it writes nothing and says
/// what has changed since the record was written; the exit status is 1 when something has.
#[derive(Debug, Args)]
#[command(after_help = r"Examples:
  webhook generate --openapi resend.yaml --provider Resend --scheme svix --out src/resend.rs
  webhook generate --openapi resend.yaml --provider Resend --scheme svix --out src/resend.rs --check

A specification at a URL: curl -fsSL URL > acme.yaml")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct Generate {
    /// The specification, JSON or YAML: OpenAPI 3.1 with `webhooks`, 3.0 with `x-webhooks`; `-` for
    /// the standard input. Several times where a provider has several
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) openapi: Vec<PathBuf>,
    /// The name of the provider's type, such as `Resend`
    #[arg(long, value_name = "NAME")]
    pub(crate) provider: String,
    /// How it signs: the provider itself where its scheme has a name, such as `resend`;
    /// `standard-webhooks`, `standard-webhooks-text` (the secret is used as text), `svix`; or the path
    /// of a constant of yours, such as `crate::acme::SCHEME`
    #[arg(long, value_name = "SCHEME")]
    pub(crate) scheme: String,
    /// The module to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Type these events only, such as `invoice.*,charge.succeeded`; the others are raw JSON
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',')]
    pub(crate) events: Vec<String>,
    /// Members that a handler cannot do without, such as `id,data.id`. A delivery without one of
    /// them is unrecognized
    #[arg(long, value_name = "PATHS", value_delimiter = ',')]
    pub(crate) required: Vec<String>,
    /// Members that are raw JSON, such as `data.created`, because deliveries do not keep to what the
    /// specification says of them
    #[arg(long, value_name = "PATHS", value_delimiter = ',')]
    pub(crate) raw: Vec<String>,
    /// What text with a time becomes
    #[arg(long, value_enum, default_value_t)]
    pub(crate) times: Times,
    /// What text with a decimal becomes. JSON numbers with a fraction are always `Decimal`
    #[arg(long, value_enum, default_value_t)]
    pub(crate) money: Money,
    /// The member that names the event type, if the specification does not tell: a top-level one, a
    /// path such as `event.type`, or several such as `type,action`, whose words are joined with dots
    #[arg(long, value_name = "MEMBER")]
    pub(crate) tag: Option<String>,
    /// The header that claims the event type, such as `x-github-event`, where no member of the body
    /// names it. Webhooks of one event become one type
    #[arg(long, value_name = "HEADER", conflicts_with_all = ["tag", "schema"])]
    pub(crate) header: Option<String>,
    /// The top-level member whose word follows the claimed type where it is shown, such as `action`;
    /// the header alone says which event it is
    #[arg(long, value_name = "MEMBER", requires = "header")]
    pub(crate) detail: Option<String>,
    /// Where a webhook of the specification names its event, if its key does not: a path such as
    /// `x-github.subcategory`
    #[arg(long, value_name = "PATH")]
    pub(crate) event_in: Option<String>,
    /// An event type that deliveries spell otherwise than the specification
    #[arg(long, value_name = "SPECIFIED=DELIVERED", value_parser = pair)]
    pub(crate) rename: Vec<(String, String)>,
    /// A folder with bodies, such as `order.paid.json`, which become the samples of their event types
    /// where the specification has none
    #[arg(long, value_name = "FOLDER")]
    pub(crate) examples: Option<PathBuf>,
    /// Take this schema for the body of an event type, or of those that its own words name; webhooks
    /// that the specification lists are not read then
    #[arg(long, value_name = "NAME[=TYPE]", value_parser = schema)]
    pub(crate) schema: Vec<(String, Option<String>)>,
    /// The crate that the module uses
    #[arg(long = "crate", value_name = "PATH", default_value = DEFAULT_CRATE)]
    pub(crate) crate_path: String,
    /// Leave the sentences of the specification out of the documentation
    #[arg(long)]
    pub(crate) no_descriptions: bool,
    /// Make a small sample from the types of each event that the specification shows no body of
    #[arg(long, conflicts_with = "no_samples")]
    pub(crate) make_samples: bool,
    /// Write no samples
    #[arg(long)]
    pub(crate) no_samples: bool,
    /// Write nothing, and say what the specification has that the record has not
    #[arg(long)]
    pub(crate) check: bool,
}

pub(crate) const DEFAULT_CRATE: &str = "webhook_tower";

/// What text with a time becomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Times {
    /// `String`
    #[default]
    Text,
    /// `jiff::Timestamp`; text that is no time makes the event unrecognized
    Jiff,
}

/// What text with a decimal becomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Money {
    /// `String`
    #[default]
    Text,
    /// `Decimal`; text that is no number makes the event unrecognized
    Decimal,
}

/// A schema, and its event type where that is given.
fn schema(text: &str) -> Result<(String, Option<String>), String> {
    match text.split_once('=') {
        None if !text.is_empty() => Ok((text.to_owned(), None)),
        Some((schema, event_type)) if !schema.is_empty() && !event_type.is_empty() => {
            Ok((schema.to_owned(), Some(event_type.to_owned())))
        }
        _ => Err("write it as `Name=event.type` or `Name`".to_owned()),
    }
}

/// An event type, and how it is delivered.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((schema, event_type)) if !schema.is_empty() && !event_type.is_empty() => {
            Ok((schema.to_owned(), event_type.to_owned()))
        }
        _ => Err("write it as `specified=delivered`".to_owned()),
    }
}
