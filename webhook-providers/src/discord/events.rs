//! Discord, webhook events: <https://docs.discord.com/developers/events/webhook-events>.
//!
//! The types are those of `developers/events/webhook-events.mdx` in
//! <https://github.com/discord/discord-api-docs>. The samples are made by hand in the shapes that are described
//! there.
//!
//! An event has no id, so the digest of what is signed is the id of a delivery. Its `timestamp` has no offset.

use std::time::Duration;

use http::StatusCode;
use webhook_core::{Acknowledgement, Challenge, Events, Provider, RawJson, Scheme, schemes};

use super::objects::{Entitlement, Guild, Message, User};

/// Discord, webhook events: its deliveries are wrappers, whose `event.type` is the event.
///
/// A `PING`, whose `type` is 0, is answered with an empty 204, without a handler.
#[derive(Debug)]
pub struct Discord;

/// A webhook event that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Discord>;

impl Provider for Discord {
    type Events = Event;
    const NAME: &'static str = "discord";
    const SCHEME: Scheme = schemes::DISCORD;
    /// An empty 204, within 3 seconds:
    /// <https://docs.discord.com/developers/events/webhook-events#responding-to-events>.
    const ACKNOWLEDGEMENT: Acknowledgement =
        Acknowledgement::OK.with_status(StatusCode::NO_CONTENT);
    /// For up to ten minutes, on the same page.
    const RETRY_WINDOW: Option<Duration> = Some(Duration::from_secs(10 * 60));
    const CHALLENGES: &'static [Challenge] =
        &[Challenge::when("type", "0").answering(Self::ACKNOWLEDGEMENT)];
}

/// The 12 webhook events.
#[derive(Debug, Events)]
#[events(provider = Discord, tag = "event.type", crate = webhook_core)]
pub enum Event {
    /// `APPLICATION_AUTHORIZED`.
    #[event("APPLICATION_AUTHORIZED", sample = "samples/events/APPLICATION_AUTHORIZED.json")]
    ApplicationAuthorized(ApplicationAuthorized),
    /// `APPLICATION_DEAUTHORIZED`.
    #[event("APPLICATION_DEAUTHORIZED", sample = "samples/events/APPLICATION_DEAUTHORIZED.json")]
    ApplicationDeauthorized(ApplicationDeauthorized),
    /// `ENTITLEMENT_CREATE`.
    #[event("ENTITLEMENT_CREATE", sample = "samples/events/ENTITLEMENT_CREATE.json")]
    EntitlementCreate(EntitlementCreate),
    /// `ENTITLEMENT_UPDATE`.
    #[event("ENTITLEMENT_UPDATE", sample = "samples/events/ENTITLEMENT_UPDATE.json")]
    EntitlementUpdate(EntitlementUpdate),
    /// `ENTITLEMENT_DELETE`.
    #[event("ENTITLEMENT_DELETE", sample = "samples/events/ENTITLEMENT_DELETE.json")]
    EntitlementDelete(EntitlementDelete),
    /// `QUEST_USER_ENROLLMENT`.
    #[event("QUEST_USER_ENROLLMENT", sample = "samples/events/QUEST_USER_ENROLLMENT.json")]
    QuestUserEnrollment(QuestUserEnrollment),
    /// `LOBBY_MESSAGE_CREATE`.
    #[event("LOBBY_MESSAGE_CREATE", sample = "samples/events/LOBBY_MESSAGE_CREATE.json")]
    LobbyMessageCreate(LobbyMessageCreate),
    /// `LOBBY_MESSAGE_UPDATE`.
    #[event("LOBBY_MESSAGE_UPDATE", sample = "samples/events/LOBBY_MESSAGE_UPDATE.json")]
    LobbyMessageUpdate(LobbyMessageUpdate),
    /// `LOBBY_MESSAGE_DELETE`.
    #[event("LOBBY_MESSAGE_DELETE", sample = "samples/events/LOBBY_MESSAGE_DELETE.json")]
    LobbyMessageDelete(LobbyMessageDelete),
    /// `GAME_DIRECT_MESSAGE_CREATE`.
    #[event(
        "GAME_DIRECT_MESSAGE_CREATE",
        sample = "samples/events/GAME_DIRECT_MESSAGE_CREATE.json"
    )]
    GameDirectMessageCreate(GameDirectMessageCreate),
    /// `GAME_DIRECT_MESSAGE_UPDATE`.
    #[event(
        "GAME_DIRECT_MESSAGE_UPDATE",
        sample = "samples/events/GAME_DIRECT_MESSAGE_UPDATE.json"
    )]
    GameDirectMessageUpdate(GameDirectMessageUpdate),
    /// `GAME_DIRECT_MESSAGE_DELETE`.
    #[event(
        "GAME_DIRECT_MESSAGE_DELETE",
        sample = "samples/events/GAME_DIRECT_MESSAGE_DELETE.json"
    )]
    GameDirectMessageDelete(GameDirectMessageDelete),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// Defines wrappers, each with the event that it brings.
macro_rules! wrappers {
    ($($name:ident, $event:ident: $data:ident = $type:literal;)+) => {
        $(
            webhook_core::open_struct! {
                #[doc = concat!("The wrapper of `", $type, "`.")]
                pub struct $name {
                    /// Of the wrapper, 1.
                    pub version: Option<i64> = "version",
                    /// The id of the app.
                    pub application_id: Option<String> = "application_id",
                    /// What happened.
                    pub event: Option<$event> = "event",
                }
            }

            webhook_core::open_struct! {
                #[doc = concat!("The `event` of `", $type, "`.")]
                pub struct $event {
                    /// When it happened, in ISO 8601 without an offset.
                    pub timestamp: Option<String> = "timestamp",
                    /// What it is about.
                    pub data: Option<$data> = "data",
                }
            }
        )+
    };
}

wrappers! {
    ApplicationAuthorized, ApplicationAuthorizedEvent: Authorization = "APPLICATION_AUTHORIZED";
    ApplicationDeauthorized, ApplicationDeauthorizedEvent: Deauthorization = "APPLICATION_DEAUTHORIZED";
    EntitlementCreate, EntitlementCreateEvent: Entitlement = "ENTITLEMENT_CREATE";
    EntitlementUpdate, EntitlementUpdateEvent: Entitlement = "ENTITLEMENT_UPDATE";
    EntitlementDelete, EntitlementDeleteEvent: Entitlement = "ENTITLEMENT_DELETE";
    QuestUserEnrollment, QuestUserEnrollmentEvent: RawJson = "QUEST_USER_ENROLLMENT";
    LobbyMessageCreate, LobbyMessageCreateEvent: Message = "LOBBY_MESSAGE_CREATE";
    LobbyMessageUpdate, LobbyMessageUpdateEvent: Message = "LOBBY_MESSAGE_UPDATE";
    LobbyMessageDelete, LobbyMessageDeleteEvent: LobbyMessageDeletion = "LOBBY_MESSAGE_DELETE";
    GameDirectMessageCreate, GameDirectMessageCreateEvent: Message = "GAME_DIRECT_MESSAGE_CREATE";
    GameDirectMessageUpdate, GameDirectMessageUpdateEvent: Message = "GAME_DIRECT_MESSAGE_UPDATE";
    GameDirectMessageDelete, GameDirectMessageDeleteEvent: Message = "GAME_DIRECT_MESSAGE_DELETE";
}

webhook_core::open_struct! {
    /// Who has authorized the app.
    pub struct Authorization {
        /// 0 where the app was installed to a guild, 1 where it was installed to a user.
        pub integration_type: Option<i64> = "integration_type",
        /// Who has done it.
        pub user: Option<User> = "user",
        /// What the app may do.
        pub scopes: Option<Vec<String>> = "scopes",
        /// The guild, where it was installed to one.
        pub guild: Option<Guild> = "guild",
    }
}

webhook_core::open_struct! {
    /// Who has taken the authorization away.
    pub struct Deauthorization {
        /// Who has done it.
        pub user: Option<User> = "user",
    }
}

webhook_core::open_struct! {
    /// A message of a lobby that was deleted.
    pub struct LobbyMessageDeletion {
        /// The id of the message.
        pub id: Option<String> = "id",
        /// The id of the lobby.
        pub lobby_id: Option<String> = "lobby_id",
    }
}
