//! Slack, slash commands: <https://docs.slack.dev/interactivity/implementing-slash-commands>.
//!
//! Which commands there are is up to the app, so the enum is yours:
//!
//! ```
//! use webhook_core::Events;
//! use webhook_providers::slack::commands::{Command, SlackCommands};
//!
//! #[derive(Debug, Events)]
//! #[events(provider = SlackCommands<Commands>, tag = "command", crate = webhook_core)]
//! pub enum Commands {
//!     #[event("/deploy")]
//!     Deploy(Deploy),
//!     #[event(unrecognized)]
//!     Unrecognized(Unrecognized),
//! }
//!
//! #[derive(Debug, serde::Deserialize)]
//! #[serde(transparent)]
//! pub struct Deploy(pub Command);
//!
//! pub type Unrecognized = webhook_core::Unrecognized<SlackCommands<Commands>>;
//! ```
//!
//! The answer is an empty 200, which shows nothing to the person: say something through
//! `response_url`.

use std::marker::PhantomData;

use webhook_core::{Events, Provider, Scheme, Unrecognized, schemes};

/// Slack, slash commands, with your own enum of them.
#[derive(Debug)]
pub struct SlackCommands<E>(PhantomData<fn() -> E>);

impl<E> Provider for SlackCommands<E>
where
    E: Events + From<Unrecognized<Self>>,
{
    type Events = E;
    const NAME: &'static str = "slack-commands";
    const SCHEME: Scheme = schemes::SLACK_COMMANDS;
}

webhook_core::open_struct! {
    /// A command that somebody has typed: the fields of the form, whose text is never decoded further.
    pub struct Command {
        /// With its slash, such as `/deploy`.
        pub command: Option<String> = "command",
        /// What stands behind the command.
        pub text: Option<String> = "text",
        /// Where to answer: five times within 30 minutes.
        pub response_url: Option<String> = "response_url",
        /// Opens a dialog, within 3 seconds.
        pub trigger_id: Option<String> = "trigger_id",
        /// Who has typed it.
        pub user_id: Option<String> = "user_id",
        /// The name of who has typed it, which Slack is phasing out.
        pub user_name: Option<String> = "user_name",
        /// The workspace.
        pub team_id: Option<String> = "team_id",
        /// The domain of the workspace.
        pub team_domain: Option<String> = "team_domain",
        /// The organization, in an Enterprise Grid.
        pub enterprise_id: Option<String> = "enterprise_id",
        /// The name of the organization.
        pub enterprise_name: Option<String> = "enterprise_name",
        /// Where it was typed.
        pub channel_id: Option<String> = "channel_id",
        /// The name of the channel.
        pub channel_name: Option<String> = "channel_name",
        /// The app.
        pub api_app_id: Option<String> = "api_app_id",
        /// Whether the app is installed in the whole organization, `"true"` or `"false"`.
        pub is_enterprise_install: Option<String> = "is_enterprise_install",
    }
}
