//! Slack, interactivity: what people do with messages, modals and shortcuts of an app.
//!
//! The payloads are described in <https://docs.slack.dev/reference/interaction-payloads>; actions, views and
//! messages are raw JSON. The samples are made by hand in the shapes that are described there. The answer
//! is an empty 200.

use webhook_core::{Events, Provider, RawJson, Scheme, schemes};

/// Slack, interactivity: its deliveries are forms, whose field `payload` is JSON.
#[derive(Debug)]
pub struct SlackInteractivity;

/// An interaction that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<SlackInteractivity>;

impl Provider for SlackInteractivity {
    type Events = Event;
    const NAME: &'static str = "slack-interactivity";
    const SCHEME: Scheme = schemes::SLACK_INTERACTIVITY;
}

/// The interactions.
#[derive(Debug, Events)]
#[events(provider = SlackInteractivity, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `block_actions`: somebody has used a part of a message, a modal or a home tab.
    #[event("block_actions", sample = "samples/interactivity/block_actions.json")]
    BlockActions(BlockActions),
    /// `view_submission`: a modal is submitted.
    #[event("view_submission", sample = "samples/interactivity/view_submission.json")]
    ViewSubmission(ViewSubmission),
    /// `view_closed`: a modal is closed.
    #[event("view_closed", sample = "samples/interactivity/view_closed.json")]
    ViewClosed(ViewClosed),
    /// `shortcut`: a global shortcut is used.
    #[event("shortcut", sample = "samples/interactivity/shortcut.json")]
    Shortcut(Shortcut),
    /// `message_action`: a shortcut is used on a message.
    #[event("message_action", sample = "samples/interactivity/message_action.json")]
    MessageAction(MessageAction),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

webhook_core::open_struct! {
    /// `block_actions`.
    pub struct BlockActions {
        /// Opens a modal, within 3 seconds.
        pub trigger_id: Option<String> = "trigger_id",
        /// Where to answer.
        pub response_url: Option<String> = "response_url",
        /// Who has done it.
        pub user: Option<User> = "user",
        /// The workspace.
        pub team: Option<Team> = "team",
        /// Where the message is.
        pub channel: Option<Channel> = "channel",
        /// The app.
        pub api_app_id: Option<String> = "api_app_id",
        /// Where the part stands.
        pub container: Option<RawJson> = "container",
        /// What was used.
        pub actions: Option<Vec<Action>> = "actions",
        /// The message, if it stands in one.
        pub message: Option<RawJson> = "message",
        /// The view, if it stands in one.
        pub view: Option<RawJson> = "view",
        /// The state of the inputs.
        pub state: Option<RawJson> = "state",
    }
}

webhook_core::open_struct! {
    /// One part that was used.
    pub struct Action {
        /// The name that the app gave it.
        pub action_id: Option<String> = "action_id",
        /// The block that it stands in.
        pub block_id: Option<String> = "block_id",
        /// What kind of part it is, such as `button`.
        pub r#type: Option<String> = "type",
        /// The value of a button.
        pub value: Option<String> = "value",
        /// When it was used.
        pub action_ts: Option<String> = "action_ts",
    }
}

webhook_core::open_struct! {
    /// `view_submission`.
    pub struct ViewSubmission {
        /// Opens a modal, within 3 seconds.
        pub trigger_id: Option<String> = "trigger_id",
        /// Who has submitted it.
        pub user: Option<User> = "user",
        /// The workspace.
        pub team: Option<Team> = "team",
        /// The app.
        pub api_app_id: Option<String> = "api_app_id",
        /// The modal, with its state.
        pub view: Option<RawJson> = "view",
        /// Where to answer, of inputs that ask for it.
        pub response_urls: Option<RawJson> = "response_urls",
    }
}

webhook_core::open_struct! {
    /// `view_closed`.
    pub struct ViewClosed {
        /// Who has closed it.
        pub user: Option<User> = "user",
        /// The workspace.
        pub team: Option<Team> = "team",
        /// The app.
        pub api_app_id: Option<String> = "api_app_id",
        /// The modal.
        pub view: Option<RawJson> = "view",
        /// Whether all modals behind it are closed too.
        pub is_cleared: Option<bool> = "is_cleared",
    }
}

webhook_core::open_struct! {
    /// `shortcut`.
    pub struct Shortcut {
        /// The name that the app gave it.
        pub callback_id: Option<String> = "callback_id",
        /// Opens a modal, within 3 seconds.
        pub trigger_id: Option<String> = "trigger_id",
        /// Who has used it.
        pub user: Option<User> = "user",
        /// The workspace.
        pub team: Option<Team> = "team",
        /// When it was used.
        pub action_ts: Option<String> = "action_ts",
    }
}

webhook_core::open_struct! {
    /// `message_action`.
    pub struct MessageAction {
        /// The name that the app gave the shortcut.
        pub callback_id: Option<String> = "callback_id",
        /// Opens a modal, within 3 seconds.
        pub trigger_id: Option<String> = "trigger_id",
        /// Where to answer.
        pub response_url: Option<String> = "response_url",
        /// Who has used it.
        pub user: Option<User> = "user",
        /// The workspace.
        pub team: Option<Team> = "team",
        /// Where the message is.
        pub channel: Option<Channel> = "channel",
        /// When the message was posted, which is its name in the channel.
        pub message_ts: Option<String> = "message_ts",
        /// The message.
        pub message: Option<RawJson> = "message",
        /// When it was used.
        pub action_ts: Option<String> = "action_ts",
    }
}

webhook_core::open_struct! {
    /// Who has done something.
    pub struct User {
        /// The id.
        pub id: Option<String> = "id",
        /// The name.
        pub name: Option<String> = "name",
        /// The same name, as some payloads have it.
        pub username: Option<String> = "username",
        /// The workspace.
        pub team_id: Option<String> = "team_id",
    }
}

webhook_core::open_struct! {
    /// A workspace.
    pub struct Team {
        /// The id.
        pub id: Option<String> = "id",
        /// The domain.
        pub domain: Option<String> = "domain",
    }
}

webhook_core::open_struct! {
    /// A channel.
    pub struct Channel {
        /// The id.
        pub id: Option<String> = "id",
        /// The name.
        pub name: Option<String> = "name",
    }
}
