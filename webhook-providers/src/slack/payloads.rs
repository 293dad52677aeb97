//! What the events of the Events API bring, in the shapes of `packages/types/src/events` of
//! <https://github.com/slackapi/node-slack-sdk> (MIT).

use webhook_core::RawJson;

webhook_core::open_struct! {
    /// The `event` of `app_context_changed`.
    pub struct AppContextChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `user`.
        pub user: Option<String> = "user",
        /// `context`.
        pub context: Option<RawJson> = "context",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_deleted`.
    pub struct AppDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `app_name`.
        pub app_name: Option<String> = "app_name",
        /// `app_owner_id`.
        pub app_owner_id: Option<String> = "app_owner_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `team_domain`.
        pub team_domain: Option<String> = "team_domain",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_home_opened`.
    pub struct AppHomeOpenedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `tab`.
        pub tab: Option<String> = "tab",
        /// `view`.
        pub view: Option<RawJson> = "view",
        /// `context`.
        pub context: Option<RawJson> = "context",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_installed`.
    pub struct AppInstalledEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `app_name`.
        pub app_name: Option<String> = "app_name",
        /// `app_owner_id`.
        pub app_owner_id: Option<String> = "app_owner_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `team_domain`.
        pub team_domain: Option<String> = "team_domain",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `user_profile` of `AppMentionEvent`.
    pub struct AppMentionEventUserProfile {
        /// `name`.
        pub name: Option<String> = "name",
        /// `first_name`.
        pub first_name: Option<String> = "first_name",
        /// `real_name`.
        pub real_name: Option<String> = "real_name",
        /// `display_name`.
        pub display_name: Option<String> = "display_name",
        /// `team`.
        pub team: Option<String> = "team",
        /// `is_restricted`.
        pub is_restricted: Option<bool> = "is_restricted",
        /// `is_ultra_restricted`.
        pub is_ultra_restricted: Option<bool> = "is_ultra_restricted",
        /// `avatar_hash`.
        pub avatar_hash: Option<String> = "avatar_hash",
        /// `image_72`.
        pub image_72: Option<String> = "image_72",
    }
}

webhook_core::open_struct! {
    /// `files` of `AppMentionEvent`.
    pub struct AppMentionEventFiles {
        /// `id`.
        pub id: Option<String> = "id",
        /// `created`.
        pub created: Option<i64> = "created",
        /// `timestamp`.
        pub timestamp: Option<i64> = "timestamp",
        /// `name`.
        pub name: Option<String> = "name",
        /// `title`.
        pub title: Option<String> = "title",
        /// `mimetype`.
        pub mimetype: Option<String> = "mimetype",
        /// `filetype`.
        pub filetype: Option<String> = "filetype",
        /// `pretty_type`.
        pub pretty_type: Option<String> = "pretty_type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `user_team`.
        pub user_team: Option<String> = "user_team",
        /// `editable`.
        pub editable: Option<bool> = "editable",
        /// `size`.
        pub size: Option<i64> = "size",
        /// `mode`.
        pub mode: Option<String> = "mode",
        /// `is_external`.
        pub is_external: Option<bool> = "is_external",
        /// `external_type`.
        pub external_type: Option<String> = "external_type",
        /// `is_public`.
        pub is_public: Option<bool> = "is_public",
        /// `public_url_shared`.
        pub public_url_shared: Option<bool> = "public_url_shared",
        /// `display_as_bot`.
        pub display_as_bot: Option<bool> = "display_as_bot",
        /// `username`.
        pub username: Option<String> = "username",
        /// `url_private`.
        pub url_private: Option<String> = "url_private",
        /// `url_private_download`.
        pub url_private_download: Option<String> = "url_private_download",
        /// `media_display_type`.
        pub media_display_type: Option<String> = "media_display_type",
        /// `thumb_pdf`.
        pub thumb_pdf: Option<String> = "thumb_pdf",
        /// `thumb_pdf_w`.
        pub thumb_pdf_w: Option<i64> = "thumb_pdf_w",
        /// `thumb_pdf_h`.
        pub thumb_pdf_h: Option<i64> = "thumb_pdf_h",
        /// `thumb_64`.
        pub thumb_64: Option<String> = "thumb_64",
        /// `thumb_80`.
        pub thumb_80: Option<String> = "thumb_80",
        /// `thumb_360`.
        pub thumb_360: Option<String> = "thumb_360",
        /// `thumb_360_w`.
        pub thumb_360_w: Option<i64> = "thumb_360_w",
        /// `thumb_360_h`.
        pub thumb_360_h: Option<i64> = "thumb_360_h",
        /// `thumb_480`.
        pub thumb_480: Option<String> = "thumb_480",
        /// `thumb_480_w`.
        pub thumb_480_w: Option<i64> = "thumb_480_w",
        /// `thumb_480_h`.
        pub thumb_480_h: Option<i64> = "thumb_480_h",
        /// `thumb_160`.
        pub thumb_160: Option<String> = "thumb_160",
        /// `thumb_720`.
        pub thumb_720: Option<String> = "thumb_720",
        /// `thumb_720_w`.
        pub thumb_720_w: Option<i64> = "thumb_720_w",
        /// `thumb_720_h`.
        pub thumb_720_h: Option<i64> = "thumb_720_h",
        /// `thumb_800`.
        pub thumb_800: Option<String> = "thumb_800",
        /// `thumb_800_w`.
        pub thumb_800_w: Option<i64> = "thumb_800_w",
        /// `thumb_800_h`.
        pub thumb_800_h: Option<i64> = "thumb_800_h",
        /// `thumb_960`.
        pub thumb_960: Option<String> = "thumb_960",
        /// `thumb_960_w`.
        pub thumb_960_w: Option<i64> = "thumb_960_w",
        /// `thumb_960_h`.
        pub thumb_960_h: Option<i64> = "thumb_960_h",
        /// `thumb_1024`.
        pub thumb_1024: Option<String> = "thumb_1024",
        /// `thumb_1024_w`.
        pub thumb_1024_w: Option<i64> = "thumb_1024_w",
        /// `thumb_1024_h`.
        pub thumb_1024_h: Option<i64> = "thumb_1024_h",
        /// `original_w`.
        pub original_w: Option<i64> = "original_w",
        /// `original_h`.
        pub original_h: Option<i64> = "original_h",
        /// `thumb_tiny`.
        pub thumb_tiny: Option<String> = "thumb_tiny",
        /// `permalink`.
        pub permalink: Option<String> = "permalink",
        /// `permalink_public`.
        pub permalink_public: Option<String> = "permalink_public",
        /// `is_starred`.
        pub is_starred: Option<bool> = "is_starred",
        /// `has_rich_preview`.
        pub has_rich_preview: Option<bool> = "has_rich_preview",
        /// `file_access`.
        pub file_access: Option<String> = "file_access",
    }
}

webhook_core::open_struct! {
    /// `edited` of `AppMentionEvent`.
    pub struct AppMentionEventEdited {
        /// `user`.
        pub user: Option<String> = "user",
        /// `ts`.
        pub ts: Option<String> = "ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_mention`.
    pub struct AppMentionEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subtype`.
        pub subtype: Option<String> = "subtype",
        /// `bot_id`.
        pub bot_id: Option<String> = "bot_id",
        /// `bot_profile`.
        pub bot_profile: Option<RawJson> = "bot_profile",
        /// `username`.
        pub username: Option<String> = "username",
        /// `team`.
        pub team: Option<String> = "team",
        /// `user_team`.
        pub user_team: Option<String> = "user_team",
        /// `source_team`.
        pub source_team: Option<String> = "source_team",
        /// `user_profile`.
        pub user_profile: Option<AppMentionEventUserProfile> = "user_profile",
        /// `user`.
        pub user: Option<String> = "user",
        /// `text`.
        pub text: Option<String> = "text",
        /// `attachments`.
        pub attachments: Option<RawJson> = "attachments",
        /// `blocks`.
        pub blocks: Option<RawJson> = "blocks",
        /// `files`.
        pub files: Option<Vec<AppMentionEventFiles>> = "files",
        /// `upload`.
        pub upload: Option<bool> = "upload",
        /// `display_as_bot`.
        pub display_as_bot: Option<bool> = "display_as_bot",
        /// `edited`.
        pub edited: Option<AppMentionEventEdited> = "edited",
        /// `ts`.
        pub ts: Option<String> = "ts",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `thread_ts`.
        pub thread_ts: Option<String> = "thread_ts",
        /// `client_msg_id`.
        pub client_msg_id: Option<String> = "client_msg_id",
    }
}

webhook_core::open_struct! {
    /// `icons` of `AppRequestedEventAppRequestApp`.
    pub struct AppRequestedEventAppRequestAppIcons {
        /// `image_32`.
        pub image_32: Option<String> = "image_32",
        /// `image_36`.
        pub image_36: Option<String> = "image_36",
        /// `image_48`.
        pub image_48: Option<String> = "image_48",
        /// `image_64`.
        pub image_64: Option<String> = "image_64",
        /// `image_72`.
        pub image_72: Option<String> = "image_72",
        /// `image_96`.
        pub image_96: Option<String> = "image_96",
        /// `image_128`.
        pub image_128: Option<String> = "image_128",
        /// `image_192`.
        pub image_192: Option<String> = "image_192",
        /// `image_512`.
        pub image_512: Option<String> = "image_512",
        /// `image_1024`.
        pub image_1024: Option<String> = "image_1024",
        /// `image_original`.
        pub image_original: Option<String> = "image_original",
    }
}

webhook_core::open_struct! {
    /// `app` of `AppRequestedEventAppRequest`.
    pub struct AppRequestedEventAppRequestApp {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `description`.
        pub description: Option<String> = "description",
        /// `help_url`.
        pub help_url: Option<String> = "help_url",
        /// `privacy_policy_url`.
        pub privacy_policy_url: Option<String> = "privacy_policy_url",
        /// `app_homepage_url`.
        pub app_homepage_url: Option<String> = "app_homepage_url",
        /// `app_directory_url`.
        pub app_directory_url: Option<String> = "app_directory_url",
        /// `is_granular_bot_app`.
        pub is_granular_bot_app: Option<bool> = "is_granular_bot_app",
        /// `is_app_directory_approved`.
        pub is_app_directory_approved: Option<bool> = "is_app_directory_approved",
        /// `is_internal`.
        pub is_internal: Option<bool> = "is_internal",
        /// `additional_info`.
        pub additional_info: Option<String> = "additional_info",
        /// `icons`.
        pub icons: Option<AppRequestedEventAppRequestAppIcons> = "icons",
    }
}

webhook_core::open_struct! {
    /// `app_request` of `AppRequestedEvent`.
    pub struct AppRequestedEventAppRequest {
        /// `id`.
        pub id: Option<String> = "id",
        /// `app`.
        pub app: Option<AppRequestedEventAppRequestApp> = "app",
    }
}

webhook_core::open_struct! {
    /// `user` of `AppRequestedEvent`.
    pub struct AppRequestedEventUser {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `email`.
        pub email: Option<String> = "email",
    }
}

webhook_core::open_struct! {
    /// `team` of `AppRequestedEvent`.
    pub struct AppRequestedEventTeam {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `domain`.
        pub domain: Option<String> = "domain",
    }
}

webhook_core::open_struct! {
    /// `scopes` of `AppRequestedEvent`.
    pub struct AppRequestedEventScopes {
        /// `name`.
        pub name: Option<String> = "name",
        /// `description`.
        pub description: Option<String> = "description",
        /// `is_dangerous`.
        pub is_dangerous: Option<bool> = "is_dangerous",
        /// `token_type`.
        pub token_type: Option<String> = "token_type",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_requested`.
    pub struct AppRequestedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `app_request`.
        pub app_request: Option<AppRequestedEventAppRequest> = "app_request",
        /// `previous_resolution`.
        pub previous_resolution: Option<RawJson> = "previous_resolution",
        /// `is_user_app_collaborator`.
        pub is_user_app_collaborator: Option<bool> = "is_user_app_collaborator",
        /// `user`.
        pub user: Option<AppRequestedEventUser> = "user",
        /// `team`.
        pub team: Option<AppRequestedEventTeam> = "team",
        /// `scopes`.
        pub scopes: Option<AppRequestedEventScopes> = "scopes",
        /// `message`.
        pub message: Option<String> = "message",
        /// `date_created`.
        pub date_created: Option<i64> = "date_created",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_uninstalled`.
    pub struct AppUninstalledEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// The `event` of `app_uninstalled_team`.
    pub struct AppUninstalledTeamEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `app_name`.
        pub app_name: Option<String> = "app_name",
        /// `app_owner_id`.
        pub app_owner_id: Option<String> = "app_owner_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `team_domain`.
        pub team_domain: Option<String> = "team_domain",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `context` of `AssistantThreadContextChangedEventAssistantThread`.
    pub struct AssistantThreadContextChangedEventAssistantThreadContext {
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `enterprise_id`.
        pub enterprise_id: Option<String> = "enterprise_id",
    }
}

webhook_core::open_struct! {
    /// `assistant_thread` of `AssistantThreadContextChangedEvent`.
    pub struct AssistantThreadContextChangedEventAssistantThread {
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `context`.
        pub context: Option<AssistantThreadContextChangedEventAssistantThreadContext> = "context",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `thread_ts`.
        pub thread_ts: Option<String> = "thread_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `assistant_thread_context_changed`.
    pub struct AssistantThreadContextChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `assistant_thread`.
        pub assistant_thread: Option<AssistantThreadContextChangedEventAssistantThread> = "assistant_thread",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `context` of `AssistantThreadStartedEventAssistantThread`.
    pub struct AssistantThreadStartedEventAssistantThreadContext {
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `enterprise_id`.
        pub enterprise_id: Option<String> = "enterprise_id",
    }
}

webhook_core::open_struct! {
    /// `assistant_thread` of `AssistantThreadStartedEvent`.
    pub struct AssistantThreadStartedEventAssistantThread {
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `context`.
        pub context: Option<AssistantThreadStartedEventAssistantThreadContext> = "context",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `thread_ts`.
        pub thread_ts: Option<String> = "thread_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `assistant_thread_started`.
    pub struct AssistantThreadStartedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `assistant_thread`.
        pub assistant_thread: Option<AssistantThreadStartedEventAssistantThread> = "assistant_thread",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `call_rejected`.
    pub struct CallRejectedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `call_id`.
        pub call_id: Option<String> = "call_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `external_unique_id`.
        pub external_unique_id: Option<String> = "external_unique_id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_archive`.
    pub struct ChannelArchiveEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `user`.
        pub user: Option<String> = "user",
        /// `is_moved`.
        pub is_moved: Option<i64> = "is_moved",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `channel` of `ChannelCreatedEvent`.
    pub struct ChannelCreatedEventChannel {
        /// `id`.
        pub id: Option<String> = "id",
        /// `is_channel`.
        pub is_channel: Option<bool> = "is_channel",
        /// `name`.
        pub name: Option<String> = "name",
        /// `name_normalized`.
        pub name_normalized: Option<String> = "name_normalized",
        /// `created`.
        pub created: Option<i64> = "created",
        /// `creator`.
        pub creator: Option<String> = "creator",
        /// `is_shared`.
        pub is_shared: Option<bool> = "is_shared",
        /// `is_org_shared`.
        pub is_org_shared: Option<bool> = "is_org_shared",
        /// `context_team_id`.
        pub context_team_id: Option<String> = "context_team_id",
        /// `is_archived`.
        pub is_archived: Option<bool> = "is_archived",
        /// `is_frozen`.
        pub is_frozen: Option<bool> = "is_frozen",
        /// `is_general`.
        pub is_general: Option<bool> = "is_general",
        /// `is_group`.
        pub is_group: Option<bool> = "is_group",
        /// `is_private`.
        pub is_private: Option<bool> = "is_private",
        /// `is_ext_shared`.
        pub is_ext_shared: Option<bool> = "is_ext_shared",
        /// `is_im`.
        pub is_im: Option<bool> = "is_im",
        /// `is_mpim`.
        pub is_mpim: Option<bool> = "is_mpim",
        /// `is_pending_ext_shared`.
        pub is_pending_ext_shared: Option<bool> = "is_pending_ext_shared",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_created`.
    pub struct ChannelCreatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `channel`.
        pub channel: Option<ChannelCreatedEventChannel> = "channel",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_deleted`.
    pub struct ChannelDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_history_changed`.
    pub struct ChannelHistoryChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `latest`.
        pub latest: Option<String> = "latest",
        /// `ts`.
        pub ts: Option<String> = "ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_id_changed`.
    pub struct ChannelIdChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `old_channel_id`.
        pub old_channel_id: Option<String> = "old_channel_id",
        /// `new_channel_id`.
        pub new_channel_id: Option<String> = "new_channel_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_left`.
    pub struct ChannelLeftEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `actor_id`.
        pub actor_id: Option<String> = "actor_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `channel` of `ChannelRenameEvent`.
    pub struct ChannelRenameEventChannel {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `name_normalized`.
        pub name_normalized: Option<String> = "name_normalized",
        /// `created`.
        pub created: Option<i64> = "created",
        /// `is_channel`.
        pub is_channel: Option<bool> = "is_channel",
        /// `is_mpim`.
        pub is_mpim: Option<bool> = "is_mpim",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_rename`.
    pub struct ChannelRenameEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<ChannelRenameEventChannel> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_shared`.
    pub struct ChannelSharedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `connected_team_id`.
        pub connected_team_id: Option<String> = "connected_team_id",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_unarchive`.
    pub struct ChannelUnarchiveEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `user`.
        pub user: Option<String> = "user",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `channel_unshared`.
    pub struct ChannelUnsharedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `previously_connected_team_id`.
        pub previously_connected_team_id: Option<String> = "previously_connected_team_id",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `is_ext_shared`.
        pub is_ext_shared: Option<bool> = "is_ext_shared",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `dnd_status` of `DndUpdatedEvent`.
    pub struct DndUpdatedEventDndStatus {
        /// `dnd_enabled`.
        pub dnd_enabled: Option<bool> = "dnd_enabled",
        /// `next_dnd_start_ts`.
        pub next_dnd_start_ts: Option<i64> = "next_dnd_start_ts",
        /// `next_dnd_end_ts`.
        pub next_dnd_end_ts: Option<i64> = "next_dnd_end_ts",
        /// `snooze_enabled`.
        pub snooze_enabled: Option<bool> = "snooze_enabled",
        /// `snooze_endtime`.
        pub snooze_endtime: Option<i64> = "snooze_endtime",
        /// `snooze_remaining`.
        pub snooze_remaining: Option<i64> = "snooze_remaining",
    }
}

webhook_core::open_struct! {
    /// The `event` of `dnd_updated`.
    pub struct DndUpdatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `dnd_status`.
        pub dnd_status: Option<DndUpdatedEventDndStatus> = "dnd_status",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `dnd_status` of `DndUpdatedUserEvent`.
    pub struct DndUpdatedUserEventDndStatus {
        /// `dnd_enabled`.
        pub dnd_enabled: Option<bool> = "dnd_enabled",
        /// `next_dnd_start_ts`.
        pub next_dnd_start_ts: Option<i64> = "next_dnd_start_ts",
        /// `next_dnd_end_ts`.
        pub next_dnd_end_ts: Option<i64> = "next_dnd_end_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `dnd_updated_user`.
    pub struct DndUpdatedUserEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `dnd_status`.
        pub dnd_status: Option<DndUpdatedUserEventDndStatus> = "dnd_status",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `email_domain_changed`.
    pub struct EmailDomainChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `email_domain`.
        pub email_domain: Option<String> = "email_domain",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `emoji_changed`.
    pub struct EmojiChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subtype`.
        pub subtype: Option<String> = "subtype",
        /// `names`.
        pub names: Option<Vec<String>> = "names",
        /// `name`.
        pub name: Option<String> = "name",
        /// `value`.
        pub value: Option<String> = "value",
        /// `old_name`.
        pub old_name: Option<String> = "old_name",
        /// `new_name`.
        pub new_name: Option<String> = "new_name",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `link` of `EntityDetailsRequestedEvent`.
    pub struct EntityDetailsRequestedEventLink {
        /// `url`.
        pub url: Option<String> = "url",
        /// `domain`.
        pub domain: Option<String> = "domain",
    }
}

webhook_core::open_struct! {
    /// `external_ref` of `EntityDetailsRequestedEvent`.
    pub struct EntityDetailsRequestedEventExternalRef {
        /// `id`.
        pub id: Option<String> = "id",
        /// `type`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// The `event` of `entity_details_requested`.
    pub struct EntityDetailsRequestedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `trigger_id`.
        pub trigger_id: Option<String> = "trigger_id",
        /// `link`.
        pub link: Option<EntityDetailsRequestedEventLink> = "link",
        /// `entity_url`.
        pub entity_url: Option<String> = "entity_url",
        /// `app_unfurl_url`.
        pub app_unfurl_url: Option<String> = "app_unfurl_url",
        /// `user_locale`.
        pub user_locale: Option<String> = "user_locale",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `external_ref`.
        pub external_ref: Option<EntityDetailsRequestedEventExternalRef> = "external_ref",
        /// `message_ts`.
        pub message_ts: Option<String> = "message_ts",
        /// `thread_ts`.
        pub thread_ts: Option<String> = "thread_ts",
        /// `channel`.
        pub channel: Option<String> = "channel",
    }
}

webhook_core::open_struct! {
    /// `file` of `FileChangeEvent`.
    pub struct FileChangeEventFile {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_change`.
    pub struct FileChangeEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `file`.
        pub file: Option<FileChangeEventFile> = "file",
    }
}

webhook_core::open_struct! {
    /// `file` of `FileCommentDeletedEvent`.
    pub struct FileCommentDeletedEventFile {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_comment_deleted`.
    pub struct FileCommentDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `comment`.
        pub comment: Option<String> = "comment",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `file`.
        pub file: Option<FileCommentDeletedEventFile> = "file",
    }
}

webhook_core::open_struct! {
    /// `file` of `FileCreatedEvent`.
    pub struct FileCreatedEventFile {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_created`.
    pub struct FileCreatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `file`.
        pub file: Option<FileCreatedEventFile> = "file",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_deleted`.
    pub struct FileDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `channel_ids`.
        pub channel_ids: Option<Vec<String>> = "channel_ids",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `file` of `FilePublicEvent`.
    pub struct FilePublicEventFile {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_public`.
    pub struct FilePublicEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `file`.
        pub file: Option<FilePublicEventFile> = "file",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `file` of `FileSharedEvent`.
    pub struct FileSharedEventFile {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_shared`.
    pub struct FileSharedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `file`.
        pub file: Option<FileSharedEventFile> = "file",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `file` of `FileUnsharedEvent`.
    pub struct FileUnsharedEventFile {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `file_unshared`.
    pub struct FileUnsharedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `file_id`.
        pub file_id: Option<String> = "file_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `file`.
        pub file: Option<FileUnsharedEventFile> = "file",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `input_parameters`.
    pub struct FunctionParams {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `name`.
        pub name: Option<String> = "name",
        /// `description`.
        pub description: Option<String> = "description",
        /// `title`.
        pub title: Option<String> = "title",
        /// `is_required`.
        pub is_required: Option<bool> = "is_required",
    }
}

webhook_core::open_struct! {
    /// `function` of `FunctionExecutedEvent`.
    pub struct FunctionExecutedEventFunction {
        /// `id`.
        pub id: Option<String> = "id",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
        /// `title`.
        pub title: Option<String> = "title",
        /// `description`.
        pub description: Option<String> = "description",
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `input_parameters`.
        pub input_parameters: Option<Vec<FunctionParams>> = "input_parameters",
        /// `output_parameters`.
        pub output_parameters: Option<Vec<FunctionParams>> = "output_parameters",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `date_created`.
        pub date_created: Option<i64> = "date_created",
        /// `date_updated`.
        pub date_updated: Option<i64> = "date_updated",
        /// `date_deleted`.
        pub date_deleted: Option<i64> = "date_deleted",
    }
}

webhook_core::open_struct! {
    /// The `event` of `function_executed`.
    pub struct FunctionExecutedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `function`.
        pub function: Option<FunctionExecutedEventFunction> = "function",
        /// `inputs`.
        pub inputs: Option<RawJson> = "inputs",
        /// `function_execution_id`.
        pub function_execution_id: Option<String> = "function_execution_id",
        /// `workflow_execution_id`.
        pub workflow_execution_id: Option<String> = "workflow_execution_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `bot_access_token`.
        pub bot_access_token: Option<String> = "bot_access_token",
    }
}

webhook_core::open_struct! {
    /// The `event` of `grid_migration_finished`.
    pub struct GridMigrationFinishedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `enterprise_id`.
        pub enterprise_id: Option<String> = "enterprise_id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `grid_migration_started`.
    pub struct GridMigrationStartedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `enterprise_id`.
        pub enterprise_id: Option<String> = "enterprise_id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_archive`.
    pub struct GroupArchiveEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `user`.
        pub user: Option<String> = "user",
        /// `is_moved`.
        pub is_moved: Option<i64> = "is_moved",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_close`.
    pub struct GroupCloseEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_deleted`.
    pub struct GroupDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `date_deleted`.
        pub date_deleted: Option<i64> = "date_deleted",
        /// `actor_id`.
        pub actor_id: Option<String> = "actor_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_history_changed`.
    pub struct GroupHistoryChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `latest`.
        pub latest: Option<String> = "latest",
        /// `ts`.
        pub ts: Option<String> = "ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_left`.
    pub struct GroupLeftEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `actor_id`.
        pub actor_id: Option<String> = "actor_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_open`.
    pub struct GroupOpenEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
    }
}

webhook_core::open_struct! {
    /// `channel` of `GroupRenameEvent`.
    pub struct GroupRenameEventChannel {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `name_normalized`.
        pub name_normalized: Option<String> = "name_normalized",
        /// `created`.
        pub created: Option<i64> = "created",
        /// `is_channel`.
        pub is_channel: Option<bool> = "is_channel",
        /// `is_mpim`.
        pub is_mpim: Option<bool> = "is_mpim",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_rename`.
    pub struct GroupRenameEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<GroupRenameEventChannel> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `group_unarchive`.
    pub struct GroupUnarchiveEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `actor_id`.
        pub actor_id: Option<String> = "actor_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `im_close`.
    pub struct ImCloseEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `channel` of `ImCreatedEvent`.
    pub struct ImCreatedEventChannel {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// The `event` of `im_created`.
    pub struct ImCreatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<ImCreatedEventChannel> = "channel",
    }
}

webhook_core::open_struct! {
    /// The `event` of `im_history_changed`.
    pub struct ImHistoryChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `latest`.
        pub latest: Option<String> = "latest",
        /// `ts`.
        pub ts: Option<String> = "ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `im_open`.
    pub struct ImOpenEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `invite_requested`.
    pub struct InviteRequestedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `invite_request`.
        pub invite_request: Option<RawJson> = "invite_request",
    }
}

webhook_core::open_struct! {
    /// `links` of `LinkSharedEvent`.
    pub struct LinkSharedEventLinks {
        /// `domain`.
        pub domain: Option<String> = "domain",
        /// `url`.
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// The `event` of `link_shared`.
    pub struct LinkSharedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `is_bot_user_member`.
        pub is_bot_user_member: Option<bool> = "is_bot_user_member",
        /// `user`.
        pub user: Option<String> = "user",
        /// `message_ts`.
        pub message_ts: Option<String> = "message_ts",
        /// `thread_ts`.
        pub thread_ts: Option<String> = "thread_ts",
        /// `links`.
        pub links: Option<Vec<LinkSharedEventLinks>> = "links",
        /// `unfurl_id`.
        pub unfurl_id: Option<String> = "unfurl_id",
        /// `source`.
        pub source: Option<String> = "source",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `member_joined_channel`.
    pub struct MemberJoinedChannelEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `channel_type`.
        pub channel_type: Option<String> = "channel_type",
        /// `team`.
        pub team: Option<String> = "team",
        /// `inviter`.
        pub inviter: Option<String> = "inviter",
        /// `enterprise`.
        pub enterprise: Option<String> = "enterprise",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `member_left_channel`.
    pub struct MemberLeftChannelEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `channel_type`.
        pub channel_type: Option<String> = "channel_type",
        /// `team`.
        pub team: Option<String> = "team",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `edited` of `MessageEvent`.
    pub struct MessageEventEdited {
        /// `user`.
        pub user: Option<String> = "user",
        /// `ts`.
        pub ts: Option<String> = "ts",
    }
}

webhook_core::open_struct! {
    /// `reactions` of `MessageEvent`.
    pub struct MessageEventReactions {
        /// `name`.
        pub name: Option<String> = "name",
        /// `count`.
        pub count: Option<i64> = "count",
        /// `users`.
        pub users: Option<Vec<String>> = "users",
    }
}

webhook_core::open_struct! {
    /// The `event` of `message`.
    pub struct MessageEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subtype`.
        pub subtype: Option<String> = "subtype",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `ts`.
        pub ts: Option<String> = "ts",
        /// `thread_ts`.
        pub thread_ts: Option<String> = "thread_ts",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `channel_type`.
        pub channel_type: Option<String> = "channel_type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `team`.
        pub team: Option<String> = "team",
        /// `text`.
        pub text: Option<String> = "text",
        /// `bot_id`.
        pub bot_id: Option<String> = "bot_id",
        /// `client_msg_id`.
        pub client_msg_id: Option<String> = "client_msg_id",
        /// `parent_user_id`.
        pub parent_user_id: Option<String> = "parent_user_id",
        /// `hidden`.
        pub hidden: Option<bool> = "hidden",
        /// `deleted_ts`.
        pub deleted_ts: Option<String> = "deleted_ts",
        /// `username`.
        pub username: Option<String> = "username",
        /// `topic`.
        pub topic: Option<String> = "topic",
        /// `purpose`.
        pub purpose: Option<String> = "purpose",
        /// `name`.
        pub name: Option<String> = "name",
        /// `old_name`.
        pub old_name: Option<String> = "old_name",
        /// `inviter`.
        pub inviter: Option<String> = "inviter",
        /// `files`.
        pub files: Option<RawJson> = "files",
        /// `blocks`.
        pub blocks: Option<RawJson> = "blocks",
        /// `attachments`.
        pub attachments: Option<RawJson> = "attachments",
        /// `edited`.
        pub edited: Option<MessageEventEdited> = "edited",
        /// `message`.
        pub message: Option<RawJson> = "message",
        /// `previous_message`.
        pub previous_message: Option<RawJson> = "previous_message",
        /// `root`.
        pub root: Option<RawJson> = "root",
        /// `reactions`.
        pub reactions: Option<Vec<MessageEventReactions>> = "reactions",
    }
}

webhook_core::open_struct! {
    /// The `event` of `message_metadata_deleted`.
    pub struct MessageMetadataDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `previous_metadata`.
        pub previous_metadata: Option<RawJson> = "previous_metadata",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `bot_id`.
        pub bot_id: Option<String> = "bot_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `message_ts`.
        pub message_ts: Option<String> = "message_ts",
        /// `deleted_ts`.
        pub deleted_ts: Option<String> = "deleted_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `message_metadata_posted`.
    pub struct MessageMetadataPostedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `bot_id`.
        pub bot_id: Option<String> = "bot_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `metadata`.
        pub metadata: Option<RawJson> = "metadata",
        /// `message_ts`.
        pub message_ts: Option<String> = "message_ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `message_metadata_updated`.
    pub struct MessageMetadataUpdatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
        /// `previous_metadata`.
        pub previous_metadata: Option<RawJson> = "previous_metadata",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `bot_id`.
        pub bot_id: Option<String> = "bot_id",
        /// `user_id`.
        pub user_id: Option<String> = "user_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `message_ts`.
        pub message_ts: Option<String> = "message_ts",
        /// `metadata`.
        pub metadata: Option<RawJson> = "metadata",
    }
}

webhook_core::open_struct! {
    /// `message`.
    pub struct PinnedMessageItem {
        /// `client_msg_id`.
        pub client_msg_id: Option<String> = "client_msg_id",
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `team`.
        pub team: Option<String> = "team",
        /// `user`.
        pub user: Option<String> = "user",
        /// `bot_id`.
        pub bot_id: Option<String> = "bot_id",
        /// `bot_profile`.
        pub bot_profile: Option<RawJson> = "bot_profile",
        /// `text`.
        pub text: Option<String> = "text",
        /// `attachments`.
        pub attachments: Option<RawJson> = "attachments",
        /// `blocks`.
        pub blocks: Option<RawJson> = "blocks",
        /// `pinned_to`.
        pub pinned_to: Option<Vec<String>> = "pinned_to",
        /// `permalink`.
        pub permalink: Option<String> = "permalink",
        /// `ts`.
        pub ts: Option<String> = "ts",
    }
}

webhook_core::open_struct! {
    /// `file`.
    pub struct PinnedFileItem {
        /// `id`.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// `item`.
    pub struct PinnedItem {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `created_by`.
        pub created_by: Option<String> = "created_by",
        /// `created`.
        pub created: Option<i64> = "created",
        /// `message`.
        pub message: Option<PinnedMessageItem> = "message",
        /// `file`.
        pub file: Option<PinnedFileItem> = "file",
    }
}

webhook_core::open_struct! {
    /// `pinned_info` of `PinAddedEvent`.
    pub struct PinAddedEventPinnedInfo {
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `pinned_by`.
        pub pinned_by: Option<String> = "pinned_by",
        /// `pinned_ts`.
        pub pinned_ts: Option<i64> = "pinned_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `pin_added`.
    pub struct PinAddedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `item`.
        pub item: Option<PinnedItem> = "item",
        /// `item_user`.
        pub item_user: Option<String> = "item_user",
        /// `pin_count`.
        pub pin_count: Option<String> = "pin_count",
        /// `pinned_info`.
        pub pinned_info: Option<PinAddedEventPinnedInfo> = "pinned_info",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `pinned_info` of `PinRemovedEvent`.
    pub struct PinRemovedEventPinnedInfo {
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `pinned_by`.
        pub pinned_by: Option<String> = "pinned_by",
        /// `pinned_ts`.
        pub pinned_ts: Option<i64> = "pinned_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `pin_removed`.
    pub struct PinRemovedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `item`.
        pub item: Option<PinnedItem> = "item",
        /// `item_user`.
        pub item_user: Option<String> = "item_user",
        /// `pin_count`.
        pub pin_count: Option<String> = "pin_count",
        /// `pinned_info`.
        pub pinned_info: Option<PinRemovedEventPinnedInfo> = "pinned_info",
        /// `has_pins`.
        pub has_pins: Option<bool> = "has_pins",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `item`.
    pub struct ReactionMessageItem {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `channel`.
        pub channel: Option<String> = "channel",
        /// `ts`.
        pub ts: Option<String> = "ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `reaction_added`.
    pub struct ReactionAddedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `reaction`.
        pub reaction: Option<String> = "reaction",
        /// `item_user`.
        pub item_user: Option<String> = "item_user",
        /// `item`.
        pub item: Option<ReactionMessageItem> = "item",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `reaction_removed`.
    pub struct ReactionRemovedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `reaction`.
        pub reaction: Option<String> = "reaction",
        /// `item_user`.
        pub item_user: Option<String> = "item_user",
        /// `item`.
        pub item: Option<ReactionMessageItem> = "item",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `inviting_team`.
    pub struct SharedChannelTeamItem {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `icon`.
        pub icon: Option<RawJson> = "icon",
        /// `is_verified`.
        pub is_verified: Option<bool> = "is_verified",
        /// `domain`.
        pub domain: Option<String> = "domain",
        /// `date_created`.
        pub date_created: Option<i64> = "date_created",
    }
}

webhook_core::open_struct! {
    /// `profile` of `SharedChannelUserItem`.
    pub struct SharedChannelUserItemProfile {
        /// `real_name`.
        pub real_name: Option<String> = "real_name",
        /// `display_name`.
        pub display_name: Option<String> = "display_name",
        /// `real_name_normalized`.
        pub real_name_normalized: Option<String> = "real_name_normalized",
        /// `display_name_normalized`.
        pub display_name_normalized: Option<String> = "display_name_normalized",
        /// `team`.
        pub team: Option<String> = "team",
        /// `avatar_hash`.
        pub avatar_hash: Option<String> = "avatar_hash",
        /// `email`.
        pub email: Option<String> = "email",
        /// `image_24`.
        pub image_24: Option<String> = "image_24",
        /// `image_32`.
        pub image_32: Option<String> = "image_32",
        /// `image_48`.
        pub image_48: Option<String> = "image_48",
        /// `image_72`.
        pub image_72: Option<String> = "image_72",
        /// `image_192`.
        pub image_192: Option<String> = "image_192",
        /// `image_512`.
        pub image_512: Option<String> = "image_512",
    }
}

webhook_core::open_struct! {
    /// `inviting_user`.
    pub struct SharedChannelUserItem {
        /// `id`.
        pub id: Option<String> = "id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `updated`.
        pub updated: Option<i64> = "updated",
        /// `profile`.
        pub profile: Option<SharedChannelUserItemProfile> = "profile",
    }
}

webhook_core::open_struct! {
    /// `invite`.
    pub struct SharedChannelInviteItem {
        /// `id`.
        pub id: Option<String> = "id",
        /// `date_created`.
        pub date_created: Option<i64> = "date_created",
        /// `date_invalid`.
        pub date_invalid: Option<i64> = "date_invalid",
        /// `inviting_team`.
        pub inviting_team: Option<SharedChannelTeamItem> = "inviting_team",
        /// `inviting_user`.
        pub inviting_user: Option<SharedChannelUserItem> = "inviting_user",
        /// `recipient_email`.
        pub recipient_email: Option<String> = "recipient_email",
        /// `recipient_user_id`.
        pub recipient_user_id: Option<String> = "recipient_user_id",
    }
}

webhook_core::open_struct! {
    /// `channel`.
    pub struct SharedChannelItem {
        /// `id`.
        pub id: Option<String> = "id",
        /// `is_private`.
        pub is_private: Option<bool> = "is_private",
        /// `is_im`.
        pub is_im: Option<bool> = "is_im",
        /// `name`.
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// The `event` of `shared_channel_invite_accepted`.
    pub struct SharedChannelInviteAcceptedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `approval_required`.
        pub approval_required: Option<bool> = "approval_required",
        /// `invite`.
        pub invite: Option<SharedChannelInviteItem> = "invite",
        /// `channel`.
        pub channel: Option<SharedChannelItem> = "channel",
        /// `teams_in_channel`.
        pub teams_in_channel: Option<Vec<SharedChannelTeamItem>> = "teams_in_channel",
        /// `accepting_user`.
        pub accepting_user: Option<SharedChannelUserItem> = "accepting_user",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `shared_channel_invite_approved`.
    pub struct SharedChannelInviteApprovedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `invite`.
        pub invite: Option<SharedChannelInviteItem> = "invite",
        /// `channel`.
        pub channel: Option<SharedChannelItem> = "channel",
        /// `approving_team_id`.
        pub approving_team_id: Option<String> = "approving_team_id",
        /// `teams_in_channel`.
        pub teams_in_channel: Option<Vec<SharedChannelTeamItem>> = "teams_in_channel",
        /// `approving_user`.
        pub approving_user: Option<SharedChannelUserItem> = "approving_user",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `shared_channel_invite_declined`.
    pub struct SharedChannelInviteDeclinedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `invite`.
        pub invite: Option<SharedChannelInviteItem> = "invite",
        /// `channel`.
        pub channel: Option<SharedChannelItem> = "channel",
        /// `declining_team_id`.
        pub declining_team_id: Option<String> = "declining_team_id",
        /// `teams_in_channel`.
        pub teams_in_channel: Option<Vec<SharedChannelTeamItem>> = "teams_in_channel",
        /// `declining_user`.
        pub declining_user: Option<SharedChannelUserItem> = "declining_user",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `shared_channel_invite_received`.
    pub struct SharedChannelInviteReceivedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `invite`.
        pub invite: Option<SharedChannelInviteItem> = "invite",
        /// `channel`.
        pub channel: Option<SharedChannelItem> = "channel",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `actor` of `SharedChannelInviteRequestedEvent`.
    pub struct SharedChannelInviteRequestedEventActor {
        /// `id`.
        pub id: Option<String> = "id",
        /// `name`.
        pub name: Option<String> = "name",
        /// `is_bot`.
        pub is_bot: Option<bool> = "is_bot",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `timezone`.
        pub timezone: Option<String> = "timezone",
        /// `real_name`.
        pub real_name: Option<String> = "real_name",
        /// `display_name`.
        pub display_name: Option<String> = "display_name",
    }
}

webhook_core::open_struct! {
    /// The `event` of `shared_channel_invite_requested`.
    pub struct SharedChannelInviteRequestedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `actor`.
        pub actor: Option<SharedChannelInviteRequestedEventActor> = "actor",
        /// `channel_id`.
        pub channel_id: Option<String> = "channel_id",
        /// `event_type`.
        pub event_type: Option<String> = "event_type",
        /// `channel_name`.
        pub channel_name: Option<String> = "channel_name",
        /// `channel_type`.
        pub channel_type: Option<String> = "channel_type",
        /// `target_users`.
        pub target_users: Option<RawJson> = "target_users",
        /// `teams_in_channel`.
        pub teams_in_channel: Option<RawJson> = "teams_in_channel",
        /// `is_external_limited`.
        pub is_external_limited: Option<bool> = "is_external_limited",
        /// `channel_date_created`.
        pub channel_date_created: Option<i64> = "channel_date_created",
        /// `channel_message_latest_counted_timestamp`.
        pub channel_message_latest_counted_timestamp: Option<i64> = "channel_message_latest_counted_timestamp",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `star_added`.
    pub struct StarAddedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `item`.
        pub item: Option<RawJson> = "item",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `star_removed`.
    pub struct StarRemovedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<String> = "user",
        /// `item`.
        pub item: Option<RawJson> = "item",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `prefs` of `Subteam`.
    pub struct SubteamPrefs {
        /// `channels`.
        pub channels: Option<Vec<String>> = "channels",
        /// `groups`.
        pub groups: Option<Vec<String>> = "groups",
    }
}

webhook_core::open_struct! {
    /// `subteam`.
    pub struct Subteam {
        /// `id`.
        pub id: Option<String> = "id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `is_usergroup`.
        pub is_usergroup: Option<bool> = "is_usergroup",
        /// `is_subteam`.
        pub is_subteam: Option<bool> = "is_subteam",
        /// `name`.
        pub name: Option<String> = "name",
        /// `description`.
        pub description: Option<String> = "description",
        /// `handle`.
        pub handle: Option<String> = "handle",
        /// `is_external`.
        pub is_external: Option<bool> = "is_external",
        /// `date_create`.
        pub date_create: Option<i64> = "date_create",
        /// `date_update`.
        pub date_update: Option<i64> = "date_update",
        /// `date_delete`.
        pub date_delete: Option<i64> = "date_delete",
        /// `auto_provision`.
        pub auto_provision: Option<bool> = "auto_provision",
        /// `enterprise_subteam_id`.
        pub enterprise_subteam_id: Option<String> = "enterprise_subteam_id",
        /// `created_by`.
        pub created_by: Option<String> = "created_by",
        /// `updated_by`.
        pub updated_by: Option<String> = "updated_by",
        /// `prefs`.
        pub prefs: Option<SubteamPrefs> = "prefs",
        /// `users`.
        pub users: Option<Vec<String>> = "users",
        /// `user_count`.
        pub user_count: Option<i64> = "user_count",
        /// `channel_count`.
        pub channel_count: Option<i64> = "channel_count",
    }
}

webhook_core::open_struct! {
    /// The `event` of `subteam_created`.
    pub struct SubteamCreatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subteam`.
        pub subteam: Option<Subteam> = "subteam",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `subteam_members_changed`.
    pub struct SubteamMembersChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subteam_id`.
        pub subteam_id: Option<String> = "subteam_id",
        /// `team_id`.
        pub team_id: Option<String> = "team_id",
        /// `date_previous_update`.
        pub date_previous_update: Option<i64> = "date_previous_update",
        /// `date_update`.
        pub date_update: Option<i64> = "date_update",
        /// `added_users`.
        pub added_users: Option<Vec<String>> = "added_users",
        /// `added_users_count`.
        pub added_users_count: Option<i64> = "added_users_count",
        /// `removed_users`.
        pub removed_users: Option<Vec<String>> = "removed_users",
        /// `removed_users_count`.
        pub removed_users_count: Option<i64> = "removed_users_count",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `subteam_self_added`.
    pub struct SubteamSelfAddedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subteam_id`.
        pub subteam_id: Option<String> = "subteam_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `subteam_self_removed`.
    pub struct SubteamSelfRemovedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subteam_id`.
        pub subteam_id: Option<String> = "subteam_id",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `subteam_updated`.
    pub struct SubteamUpdatedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `subteam`.
        pub subteam: Option<Subteam> = "subteam",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `team_access_granted`.
    pub struct TeamAccessGrantedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `team_ids`.
        pub team_ids: Option<Vec<String>> = "team_ids",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `team_access_revoked`.
    pub struct TeamAccessRevokedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `team_ids`.
        pub team_ids: Option<Vec<String>> = "team_ids",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `team_domain_change`.
    pub struct TeamDomainChangeEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `url`.
        pub url: Option<String> = "url",
        /// `domain`.
        pub domain: Option<String> = "domain",
    }
}

webhook_core::open_struct! {
    /// The `event` of `team_join`.
    pub struct TeamJoinEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<RawJson> = "user",
        /// `cache_ts`.
        pub cache_ts: Option<i64> = "cache_ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `team_rename`.
    pub struct TeamRenameEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `name`.
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// `tokens` of `TokensRevokedEvent`.
    pub struct TokensRevokedEventTokens {
        /// `oauth`.
        pub oauth: Option<Vec<String>> = "oauth",
        /// `bot`.
        pub bot: Option<Vec<String>> = "bot",
    }
}

webhook_core::open_struct! {
    /// The `event` of `tokens_revoked`.
    pub struct TokensRevokedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `tokens`.
        pub tokens: Option<TokensRevokedEventTokens> = "tokens",
    }
}

webhook_core::open_struct! {
    /// The `event` of `user_change`.
    pub struct UserChangeEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<RawJson> = "user",
        /// `cache_ts`.
        pub cache_ts: Option<i64> = "cache_ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `user_huddle_changed`.
    pub struct UserHuddleChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<RawJson> = "user",
        /// `cache_ts`.
        pub cache_ts: Option<i64> = "cache_ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `user_profile_changed`.
    pub struct UserProfileChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<RawJson> = "user",
        /// `cache_ts`.
        pub cache_ts: Option<i64> = "cache_ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// The `event` of `user_status_changed`.
    pub struct UserStatusChangedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `user`.
        pub user: Option<RawJson> = "user",
        /// `cache_ts`.
        pub cache_ts: Option<i64> = "cache_ts",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `app_steps` of `WorkflowDeletedEventWorkflowDraftConfiguration`.
    pub struct WorkflowDeletedEventWorkflowDraftConfigurationAppSteps {
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `workflow_step_id`.
        pub workflow_step_id: Option<String> = "workflow_step_id",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
    }
}

webhook_core::open_struct! {
    /// `workflow_draft_configuration` of `WorkflowDeletedEvent`.
    pub struct WorkflowDeletedEventWorkflowDraftConfiguration {
        /// `version_id`.
        pub version_id: Option<String> = "version_id",
        /// `app_steps`.
        pub app_steps: Option<Vec<WorkflowDeletedEventWorkflowDraftConfigurationAppSteps>> = "app_steps",
    }
}

webhook_core::open_struct! {
    /// The `event` of `workflow_deleted`.
    pub struct WorkflowDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `workflow_id`.
        pub workflow_id: Option<String> = "workflow_id",
        /// `workflow_draft_configuration`.
        pub workflow_draft_configuration: Option<WorkflowDeletedEventWorkflowDraftConfiguration> = "workflow_draft_configuration",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `app_steps` of `WorkflowPublishedEventWorkflowPublishedConfiguration`.
    pub struct WorkflowPublishedEventWorkflowPublishedConfigurationAppSteps {
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `workflow_step_id`.
        pub workflow_step_id: Option<String> = "workflow_step_id",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
    }
}

webhook_core::open_struct! {
    /// `workflow_published_configuration` of `WorkflowPublishedEvent`.
    pub struct WorkflowPublishedEventWorkflowPublishedConfiguration {
        /// `version_id`.
        pub version_id: Option<String> = "version_id",
        /// `app_steps`.
        pub app_steps: Option<Vec<WorkflowPublishedEventWorkflowPublishedConfigurationAppSteps>> = "app_steps",
    }
}

webhook_core::open_struct! {
    /// The `event` of `workflow_published`.
    pub struct WorkflowPublishedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `workflow_id`.
        pub workflow_id: Option<String> = "workflow_id",
        /// `workflow_published_configuration`.
        pub workflow_published_configuration: Option<WorkflowPublishedEventWorkflowPublishedConfiguration> = "workflow_published_configuration",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `app_steps` of `WorkflowStepDeletedEventWorkflowDraftConfiguration`.
    pub struct WorkflowStepDeletedEventWorkflowDraftConfigurationAppSteps {
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `workflow_step_id`.
        pub workflow_step_id: Option<String> = "workflow_step_id",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
    }
}

webhook_core::open_struct! {
    /// `workflow_draft_configuration` of `WorkflowStepDeletedEvent`.
    pub struct WorkflowStepDeletedEventWorkflowDraftConfiguration {
        /// `version_id`.
        pub version_id: Option<String> = "version_id",
        /// `app_steps`.
        pub app_steps: Option<Vec<WorkflowStepDeletedEventWorkflowDraftConfigurationAppSteps>> = "app_steps",
    }
}

webhook_core::open_struct! {
    /// `app_steps` of `WorkflowStepDeletedEventWorkflowPublishedConfiguration`.
    pub struct WorkflowStepDeletedEventWorkflowPublishedConfigurationAppSteps {
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `workflow_step_id`.
        pub workflow_step_id: Option<String> = "workflow_step_id",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
    }
}

webhook_core::open_struct! {
    /// `workflow_published_configuration` of `WorkflowStepDeletedEvent`.
    pub struct WorkflowStepDeletedEventWorkflowPublishedConfiguration {
        /// `version_id`.
        pub version_id: Option<String> = "version_id",
        /// `app_steps`.
        pub app_steps: Option<Vec<WorkflowStepDeletedEventWorkflowPublishedConfigurationAppSteps>> = "app_steps",
    }
}

webhook_core::open_struct! {
    /// The `event` of `workflow_step_deleted`.
    pub struct WorkflowStepDeletedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `workflow_id`.
        pub workflow_id: Option<String> = "workflow_id",
        /// `workflow_draft_configuration`.
        pub workflow_draft_configuration: Option<WorkflowStepDeletedEventWorkflowDraftConfiguration> = "workflow_draft_configuration",
        /// `workflow_published_configuration`.
        pub workflow_published_configuration: Option<WorkflowStepDeletedEventWorkflowPublishedConfiguration> = "workflow_published_configuration",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `outputs` of `WorkflowStepExecuteEventWorkflowStep`.
    pub struct WorkflowStepExecuteEventWorkflowStepOutputs {
        /// `name`.
        pub name: Option<String> = "name",
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `label`.
        pub label: Option<String> = "label",
    }
}

webhook_core::open_struct! {
    /// `workflow_step` of `WorkflowStepExecuteEvent`.
    pub struct WorkflowStepExecuteEventWorkflowStep {
        /// `workflow_step_execute_id`.
        pub workflow_step_execute_id: Option<String> = "workflow_step_execute_id",
        /// `workflow_id`.
        pub workflow_id: Option<String> = "workflow_id",
        /// `workflow_instance_id`.
        pub workflow_instance_id: Option<String> = "workflow_instance_id",
        /// `step_id`.
        pub step_id: Option<String> = "step_id",
        /// `inputs`.
        pub inputs: Option<RawJson> = "inputs",
        /// `outputs`.
        pub outputs: Option<Vec<WorkflowStepExecuteEventWorkflowStepOutputs>> = "outputs",
    }
}

webhook_core::open_struct! {
    /// The `event` of `workflow_step_execute`.
    pub struct WorkflowStepExecuteEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
        /// `workflow_step`.
        pub workflow_step: Option<WorkflowStepExecuteEventWorkflowStep> = "workflow_step",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}

webhook_core::open_struct! {
    /// `app_steps` of `WorkflowUnpublishedEventWorkflowDraftConfiguration`.
    pub struct WorkflowUnpublishedEventWorkflowDraftConfigurationAppSteps {
        /// `app_id`.
        pub app_id: Option<String> = "app_id",
        /// `workflow_step_id`.
        pub workflow_step_id: Option<String> = "workflow_step_id",
        /// `callback_id`.
        pub callback_id: Option<String> = "callback_id",
    }
}

webhook_core::open_struct! {
    /// `workflow_draft_configuration` of `WorkflowUnpublishedEvent`.
    pub struct WorkflowUnpublishedEventWorkflowDraftConfiguration {
        /// `version_id`.
        pub version_id: Option<String> = "version_id",
        /// `app_steps`.
        pub app_steps: Option<Vec<WorkflowUnpublishedEventWorkflowDraftConfigurationAppSteps>> = "app_steps",
    }
}

webhook_core::open_struct! {
    /// The `event` of `workflow_unpublished`.
    pub struct WorkflowUnpublishedEvent {
        /// `type`.
        pub r#type: Option<String> = "type",
        /// `workflow_id`.
        pub workflow_id: Option<String> = "workflow_id",
        /// `workflow_draft_configuration`.
        pub workflow_draft_configuration: Option<WorkflowUnpublishedEventWorkflowDraftConfiguration> = "workflow_draft_configuration",
        /// `event_ts`.
        pub event_ts: Option<String> = "event_ts",
    }
}
