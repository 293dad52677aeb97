//! Discord, interactions: what people do with commands, components and modals of an app.
//!
//! The types are those of `developers/interactions/receiving-and-responding.mdx` and
//! `developers/components/reference.mdx` in <https://github.com/discord/discord-api-docs>. The samples are made
//! by hand in the shapes that are described there.
//!
//! # How a handler answers
//!
//! Discord lets an app answer in the response of the request, or with a request of its own, and then wants
//! an empty 202 as the response:
//! <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback>. A service
//! here has the same response for every delivery, so it is the second way, and the acknowledgement is the 202.
//! A handler sends its answer to [`callback_path`](ApplicationCommand::callback_path) of Discord's API:
//!
//! ```
//! use webhook_providers::discord::interactions;
//! use webhook_tower::{HandlerError, permanent};
//!
//! async fn deploy(command: interactions::ApplicationCommand) -> Result<(), HandlerError> {
//!     let path = command.callback_path().ok_or_else(|| permanent("no token"))?;
//!     let url = format!("https://discord.com/api/v10{path}");
//!     let answer = r#"{"type": 4, "data": {"content": "Deployed."}}"#;
//!     // client.post(url).header("content-type", "application/json").body(answer).send().await?
//! #   drop((url, answer));
//!     Ok(())
//! }
//! ```
//!
//! Every type of answer can be sent there: a message (4), a deferred one (5, 6), an update (7), the choices of an
//! autocompletion (8) and a modal (9). A constant answer in the response could not: 5 is wrong for an
//! autocompletion, and tells a person to wait for a message that nobody writes where an interaction is ignored.
//!
//! - The answer has to be there within **3 seconds**. What takes longer is answered with 5 or 6 at once; the
//!   token is then good for 15 minutes, for `/webhooks/<application_id>/<token>/messages/@original`.
//! - An interaction that no handler answers is shown to the person as failed, also where the service said
//!   202. An inbox, whose worker comes later, is only for what was answered before.
//! - Discord does not send an interaction again. What failed, failed.

use std::fmt;

use http::StatusCode;
use serde::{Deserialize, de::DeserializeOwned, de::Error as _};
use webhook_core::{
    Acknowledgement, Challenge, DecodeError, Events, Json, Provider, RawJson, Scheme, schemes,
};

use super::objects::{Channel, Entitlement, Guild, Member, Message, Resolved, User};

/// Discord, interactions: the `type` of a delivery is a number.
///
/// A `PING`, whose `type` is 1, is answered with `{"type":1}`, without a handler.
#[derive(Debug)]
pub struct DiscordInteractions;

/// An interaction that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<DiscordInteractions>;

impl Provider for DiscordInteractions {
    type Events = Event;
    const NAME: &'static str = "discord-interactions";
    const SCHEME: Scheme = schemes::DISCORD_INTERACTIONS;
    /// An empty 202, see [the page above](self).
    const ACKNOWLEDGEMENT: Acknowledgement = Acknowledgement::OK.with_status(StatusCode::ACCEPTED);
    const CHALLENGES: &'static [Challenge] =
        &[Challenge::when("type", "1").answering(Acknowledgement::json(r#"{"type":1}"#))];
}

/// The interactions.
#[derive(Debug, Events)]
#[events(provider = DiscordInteractions, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `APPLICATION_COMMAND`: somebody has used a command.
    #[event("2", sample = "samples/interactions/application_command.json")]
    ApplicationCommand(ApplicationCommand),
    /// `MESSAGE_COMPONENT`: somebody has used a button or a select menu of a message.
    #[event("3", sample = "samples/interactions/message_component.json")]
    MessageComponent(MessageComponent),
    /// `APPLICATION_COMMAND_AUTOCOMPLETE`: somebody is typing an option of a command.
    #[event("4", sample = "samples/interactions/autocomplete.json")]
    Autocomplete(Autocomplete),
    /// `MODAL_SUBMIT`: a modal is submitted.
    #[event("5", sample = "samples/interactions/modal_submit.json")]
    ModalSubmit(ModalSubmit),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// Defines interactions, each with the data that it brings.
macro_rules! interactions {
    ($($(#[$meta:meta])* $name:ident: $data:ident;)+) => {
        $(
            webhook_core::open_struct! {
                $(#[$meta])*
                pub struct $name {
                    /// The id of the interaction.
                    pub id: Option<String> = "id",
                    /// The id of the app.
                    pub application_id: Option<String> = "application_id",
                    /// What was done.
                    pub data: Option<$data> = "data",
                    /// The guild, in part.
                    pub guild: Option<Guild> = "guild",
                    /// The id of the guild.
                    pub guild_id: Option<String> = "guild_id",
                    /// The channel, in part.
                    pub channel: Option<Channel> = "channel",
                    /// The id of the channel.
                    pub channel_id: Option<String> = "channel_id",
                    /// Who has done it, in a guild.
                    pub member: Option<Member> = "member",
                    /// Who has done it, in a direct message.
                    pub user: Option<User> = "user",
                    /// With what the interaction is answered.
                    pub token: Option<InteractionToken> = "token",
                    /// Of the payload, 1.
                    pub version: Option<i64> = "version",
                    /// The message that the component, or what opened the modal, stands in.
                    pub message: Option<Box<Message>> = "message",
                    /// What the app may do there, as bits in decimal.
                    pub app_permissions: Option<String> = "app_permissions",
                    /// The language of who has done it.
                    pub locale: Option<String> = "locale",
                    /// The language of the guild.
                    pub guild_locale: Option<String> = "guild_locale",
                    /// What who has done it has bought.
                    pub entitlements: Option<Vec<Entitlement>> = "entitlements",
                    /// Who installed the app: the id of a guild under `"0"`, that of a user under `"1"`.
                    pub authorizing_integration_owners: Option<RawJson> =
                        "authorizing_integration_owners",
                    /// 0 in a guild, 1 in a direct message of the app, 2 in another one.
                    pub context: Option<i64> = "context",
                    /// How large an attachment may be, in bytes.
                    pub attachment_size_limit: Option<i64> = "attachment_size_limit",
                }
            }

            impl $name {
                /// Where the answer goes, below `https://discord.com/api/v10`; `None` without an id or a token.
                ///
                /// It has the token in it, so keep it out of logs.
                #[must_use]
                pub fn callback_path(&self) -> Option<String> {
                    let (id, token) = (self.id.as_ref()?, self.token.as_ref()?);
                    Some(format!("/interactions/{id}/{}/callback", token.as_str()))
                }
            }
        )+
    };
}

interactions! {
    /// `APPLICATION_COMMAND`.
    ApplicationCommand: CommandData;
    /// `MESSAGE_COMPONENT`.
    MessageComponent: ComponentData;
    /// `APPLICATION_COMMAND_AUTOCOMPLETE`; its answer is the choices.
    Autocomplete: CommandData;
    /// `MODAL_SUBMIT`.
    ModalSubmit: ModalData;
}

/// What an interaction is answered with, for 15 minutes. Whoever has it can write in the name of the app, so
/// `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct InteractionToken(String);

impl InteractionToken {
    /// The token.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for InteractionToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InteractionToken(..)")
    }
}

webhook_core::open_struct! {
    /// A command that was used, or is being typed.
    pub struct CommandData {
        /// The id of the command.
        pub id: Option<String> = "id",
        /// Its name.
        pub name: Option<String> = "name",
        /// 1 of a slash command, 2 of one on a user, 3 of one on a message, 4 of the entry point.
        pub r#type: Option<i64> = "type",
        /// What the ids in the options stand for.
        pub resolved: Option<Resolved> = "resolved",
        /// The options, or the subcommand.
        pub options: Option<Vec<CommandOption>> = "options",
        /// The guild that the command belongs to.
        pub guild_id: Option<String> = "guild_id",
        /// The user or message that the command was used on.
        pub target_id: Option<String> = "target_id",
    }
}

webhook_core::open_struct! {
    /// An option of a command, with a value, or a subcommand, with options.
    pub struct CommandOption {
        /// The name.
        pub name: Option<String> = "name",
        /// 1 of a subcommand, 2 of a group, 3 of text, 4 of an integer, 5 of a boolean, 6 of a user, 7 of a
        /// channel, 8 of a role, 9 of a user or role, 10 of a number, 11 of an attachment.
        pub r#type: Option<i64> = "type",
        /// The value; [`value_as`](CommandOption::value_as) reads it.
        pub value: Option<RawJson> = "value",
        /// The options of a subcommand, or the subcommand of a group.
        pub options: Option<Vec<CommandOption>> = "options",
        /// Whether it is the one that is being typed.
        pub focused: Option<bool> = "focused",
    }
}

impl CommandOption {
    /// The value, as text, a number or a boolean. Ids are text.
    ///
    /// ```
    /// # use webhook_providers::discord::interactions::{ApplicationCommand, CommandOption};
    /// fn replicas(command: &ApplicationCommand) -> Option<i64> {
    ///     let options = command.data.as_ref()?.options.as_deref()?;
    ///     let option = options.iter().find(|option| option.name.as_deref() == Some("replicas"))?;
    ///     option.value_as().ok()
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Says what does not fit; an absent value is null.
    pub fn value_as<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        read(self.value.as_ref())
    }
}

webhook_core::open_struct! {
    /// A component of a message that was used.
    pub struct ComponentData {
        /// The name that the app gave it.
        pub custom_id: Option<String> = "custom_id",
        /// 2 of a button, 3 and 5 to 8 of a select menu.
        pub component_type: Option<i64> = "component_type",
        /// The number of the component in the message.
        pub id: Option<i64> = "id",
        /// What was selected.
        pub values: Option<Vec<String>> = "values",
        /// What the ids in the values stand for.
        pub resolved: Option<Resolved> = "resolved",
    }
}

webhook_core::open_struct! {
    /// A modal that was submitted.
    pub struct ModalData {
        /// The name that the app gave it.
        pub custom_id: Option<String> = "custom_id",
        /// What was entered.
        pub components: Option<Vec<SubmittedComponent>> = "components",
        /// What the ids in the values stand for.
        pub resolved: Option<Resolved> = "resolved",
    }
}

webhook_core::open_struct! {
    /// A component of a modal: an input, or what stands around inputs.
    pub struct SubmittedComponent {
        /// 1 of a row, 3 and 5 to 8 of a select menu, 4 of a text input, 18 of a label, 19 of a file upload, 21
        /// of a radio group, 22 of a group of checkboxes, 23 of a checkbox.
        pub r#type: Option<i64> = "type",
        /// The number of the component in the modal.
        pub id: Option<i64> = "id",
        /// The name that the app gave it.
        pub custom_id: Option<String> = "custom_id",
        /// The text of a text input, the choice of a radio group, or whether a checkbox is checked;
        /// [`value_as`](SubmittedComponent::value_as) reads it.
        pub value: Option<RawJson> = "value",
        /// What was selected, checked or uploaded.
        pub values: Option<Vec<String>> = "values",
        /// What stands in a label.
        pub component: Option<Box<SubmittedComponent>> = "component",
        /// What stands in a row.
        pub components: Option<Vec<SubmittedComponent>> = "components",
    }
}

impl SubmittedComponent {
    /// The value, as text or a boolean.
    ///
    /// # Errors
    ///
    /// Says what does not fit; an absent value is null.
    pub fn value_as<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        read(self.value.as_ref())
    }
}

impl ModalData {
    /// The input with this name, wherever in the modal it stands.
    #[must_use]
    pub fn input(&self, custom_id: &str) -> Option<&SubmittedComponent> {
        find(self.components.as_deref()?, custom_id)
    }
}

fn find<'c>(components: &'c [SubmittedComponent], name: &str) -> Option<&'c SubmittedComponent> {
    components.iter().find_map(|component| {
        if component.custom_id.as_deref() == Some(name) {
            return Some(component);
        }
        let inner = component.component.as_deref().map(std::slice::from_ref);
        inner.or(component.components.as_deref()).and_then(|inner| find(inner, name))
    })
}

fn read<T: DeserializeOwned>(value: Option<&RawJson>) -> Result<T, DecodeError> {
    let text = value.map_or("null", RawJson::get);
    // A part of what was read is read once more, so that it cannot fail here.
    Json::read(text.to_owned()).map_err(DecodeError::custom)?.decode()
}
