//! Slack, Events API.
//!
//! The types are those of the events that Slack's own library for Node.js knows, of which
//! `@slack/types` has the shapes: `packages/types/src/events` of
//! <https://github.com/slackapi/node-slack-sdk> (MIT). The wrapper is described in
//! <https://docs.slack.dev/apis/events-api>. Blocks, attachments, files and views are raw JSON. The samples
//! are made by hand in these shapes.

use webhook_core::{Challenge, Events, Provider, Scheme, schemes};

pub use super::payloads::*;

/// Slack, Events API: its deliveries are wrappers of the type `event_callback`, whose `event.type` is the
/// event.
///
/// A wrapper of another type, such as `app_rate_limited`, has no event and goes to `Unrecognized`. The
/// challenge `url_verification` is answered without a handler.
#[derive(Debug)]
pub struct SlackEvents;

/// A delivery of the Events API that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<SlackEvents>;

impl Provider for SlackEvents {
    type Events = Event;
    const NAME: &'static str = "slack";
    const SCHEME: Scheme = schemes::SLACK;
    const CHALLENGES: &'static [Challenge] =
        &[Challenge::when("type", "url_verification").echoing_text("challenge")];
}

/// The 87 events of the Events API.
#[derive(Debug, Events)]
#[events(provider = SlackEvents, tag = "event.type", crate = webhook_core)]
pub enum Event {
    /// `app_context_changed`.
    #[event("app_context_changed", sample = "samples/events/app_context_changed.json")]
    AppContextChanged(AppContextChanged),
    /// `app_deleted`.
    #[event("app_deleted", sample = "samples/events/app_deleted.json")]
    AppDeleted(AppDeleted),
    /// `app_home_opened`.
    #[event("app_home_opened", sample = "samples/events/app_home_opened.json")]
    AppHomeOpened(AppHomeOpened),
    /// `app_installed`.
    #[event("app_installed", sample = "samples/events/app_installed.json")]
    AppInstalled(AppInstalled),
    /// `app_mention`.
    #[event("app_mention", sample = "samples/events/app_mention.json")]
    AppMention(AppMention),
    /// `app_requested`.
    #[event("app_requested", sample = "samples/events/app_requested.json")]
    AppRequested(AppRequested),
    /// `app_uninstalled`.
    #[event("app_uninstalled", sample = "samples/events/app_uninstalled.json")]
    AppUninstalled(AppUninstalled),
    /// `app_uninstalled_team`.
    #[event("app_uninstalled_team", sample = "samples/events/app_uninstalled_team.json")]
    AppUninstalledTeam(AppUninstalledTeam),
    /// `assistant_thread_context_changed`.
    #[event(
        "assistant_thread_context_changed",
        sample = "samples/events/assistant_thread_context_changed.json"
    )]
    AssistantThreadContextChanged(AssistantThreadContextChanged),
    /// `assistant_thread_started`.
    #[event("assistant_thread_started", sample = "samples/events/assistant_thread_started.json")]
    AssistantThreadStarted(AssistantThreadStarted),
    /// `call_rejected`.
    #[event("call_rejected", sample = "samples/events/call_rejected.json")]
    CallRejected(CallRejected),
    /// `channel_archive`.
    #[event("channel_archive", sample = "samples/events/channel_archive.json")]
    ChannelArchive(ChannelArchive),
    /// `channel_created`.
    #[event("channel_created", sample = "samples/events/channel_created.json")]
    ChannelCreated(ChannelCreated),
    /// `channel_deleted`.
    #[event("channel_deleted", sample = "samples/events/channel_deleted.json")]
    ChannelDeleted(ChannelDeleted),
    /// `channel_history_changed`.
    #[event("channel_history_changed", sample = "samples/events/channel_history_changed.json")]
    ChannelHistoryChanged(ChannelHistoryChanged),
    /// `channel_id_changed`.
    #[event("channel_id_changed", sample = "samples/events/channel_id_changed.json")]
    ChannelIdChanged(ChannelIdChanged),
    /// `channel_left`.
    #[event("channel_left", sample = "samples/events/channel_left.json")]
    ChannelLeft(ChannelLeft),
    /// `channel_rename`.
    #[event("channel_rename", sample = "samples/events/channel_rename.json")]
    ChannelRename(ChannelRename),
    /// `channel_shared`.
    #[event("channel_shared", sample = "samples/events/channel_shared.json")]
    ChannelShared(ChannelShared),
    /// `channel_unarchive`.
    #[event("channel_unarchive", sample = "samples/events/channel_unarchive.json")]
    ChannelUnarchive(ChannelUnarchive),
    /// `channel_unshared`.
    #[event("channel_unshared", sample = "samples/events/channel_unshared.json")]
    ChannelUnshared(ChannelUnshared),
    /// `dnd_updated`.
    #[event("dnd_updated", sample = "samples/events/dnd_updated.json")]
    DndUpdated(DndUpdated),
    /// `dnd_updated_user`.
    #[event("dnd_updated_user", sample = "samples/events/dnd_updated_user.json")]
    DndUpdatedUser(DndUpdatedUser),
    /// `email_domain_changed`.
    #[event("email_domain_changed", sample = "samples/events/email_domain_changed.json")]
    EmailDomainChanged(EmailDomainChanged),
    /// `emoji_changed`.
    #[event("emoji_changed", sample = "samples/events/emoji_changed.json")]
    EmojiChanged(EmojiChanged),
    /// `entity_details_requested`.
    #[event("entity_details_requested", sample = "samples/events/entity_details_requested.json")]
    EntityDetailsRequested(EntityDetailsRequested),
    /// `file_change`.
    #[event("file_change", sample = "samples/events/file_change.json")]
    FileChange(FileChange),
    /// `file_comment_deleted`.
    #[event("file_comment_deleted", sample = "samples/events/file_comment_deleted.json")]
    FileCommentDeleted(FileCommentDeleted),
    /// `file_created`.
    #[event("file_created", sample = "samples/events/file_created.json")]
    FileCreated(FileCreated),
    /// `file_deleted`.
    #[event("file_deleted", sample = "samples/events/file_deleted.json")]
    FileDeleted(FileDeleted),
    /// `file_public`.
    #[event("file_public", sample = "samples/events/file_public.json")]
    FilePublic(FilePublic),
    /// `file_shared`.
    #[event("file_shared", sample = "samples/events/file_shared.json")]
    FileShared(FileShared),
    /// `file_unshared`.
    #[event("file_unshared", sample = "samples/events/file_unshared.json")]
    FileUnshared(FileUnshared),
    /// `function_executed`.
    #[event("function_executed", sample = "samples/events/function_executed.json")]
    FunctionExecuted(FunctionExecuted),
    /// `grid_migration_finished`.
    #[event("grid_migration_finished", sample = "samples/events/grid_migration_finished.json")]
    GridMigrationFinished(GridMigrationFinished),
    /// `grid_migration_started`.
    #[event("grid_migration_started", sample = "samples/events/grid_migration_started.json")]
    GridMigrationStarted(GridMigrationStarted),
    /// `group_archive`.
    #[event("group_archive", sample = "samples/events/group_archive.json")]
    GroupArchive(GroupArchive),
    /// `group_close`.
    #[event("group_close", sample = "samples/events/group_close.json")]
    GroupClose(GroupClose),
    /// `group_deleted`.
    #[event("group_deleted", sample = "samples/events/group_deleted.json")]
    GroupDeleted(GroupDeleted),
    /// `group_history_changed`.
    #[event("group_history_changed", sample = "samples/events/group_history_changed.json")]
    GroupHistoryChanged(GroupHistoryChanged),
    /// `group_left`.
    #[event("group_left", sample = "samples/events/group_left.json")]
    GroupLeft(GroupLeft),
    /// `group_open`.
    #[event("group_open", sample = "samples/events/group_open.json")]
    GroupOpen(GroupOpen),
    /// `group_rename`.
    #[event("group_rename", sample = "samples/events/group_rename.json")]
    GroupRename(GroupRename),
    /// `group_unarchive`.
    #[event("group_unarchive", sample = "samples/events/group_unarchive.json")]
    GroupUnarchive(GroupUnarchive),
    /// `im_close`.
    #[event("im_close", sample = "samples/events/im_close.json")]
    ImClose(ImClose),
    /// `im_created`.
    #[event("im_created", sample = "samples/events/im_created.json")]
    ImCreated(ImCreated),
    /// `im_history_changed`.
    #[event("im_history_changed", sample = "samples/events/im_history_changed.json")]
    ImHistoryChanged(ImHistoryChanged),
    /// `im_open`.
    #[event("im_open", sample = "samples/events/im_open.json")]
    ImOpen(ImOpen),
    /// `invite_requested`.
    #[event("invite_requested", sample = "samples/events/invite_requested.json")]
    InviteRequested(InviteRequested),
    /// `link_shared`.
    #[event("link_shared", sample = "samples/events/link_shared.json")]
    LinkShared(LinkShared),
    /// `member_joined_channel`.
    #[event("member_joined_channel", sample = "samples/events/member_joined_channel.json")]
    MemberJoinedChannel(MemberJoinedChannel),
    /// `member_left_channel`.
    #[event("member_left_channel", sample = "samples/events/member_left_channel.json")]
    MemberLeftChannel(MemberLeftChannel),
    /// `message`.
    #[event("message", sample = "samples/events/message.json")]
    Message(Message),
    /// `message_metadata_deleted`.
    #[event("message_metadata_deleted", sample = "samples/events/message_metadata_deleted.json")]
    MessageMetadataDeleted(MessageMetadataDeleted),
    /// `message_metadata_posted`.
    #[event("message_metadata_posted", sample = "samples/events/message_metadata_posted.json")]
    MessageMetadataPosted(MessageMetadataPosted),
    /// `message_metadata_updated`.
    #[event("message_metadata_updated", sample = "samples/events/message_metadata_updated.json")]
    MessageMetadataUpdated(MessageMetadataUpdated),
    /// `pin_added`.
    #[event("pin_added", sample = "samples/events/pin_added.json")]
    PinAdded(PinAdded),
    /// `pin_removed`.
    #[event("pin_removed", sample = "samples/events/pin_removed.json")]
    PinRemoved(PinRemoved),
    /// `reaction_added`.
    #[event("reaction_added", sample = "samples/events/reaction_added.json")]
    ReactionAdded(ReactionAdded),
    /// `reaction_removed`.
    #[event("reaction_removed", sample = "samples/events/reaction_removed.json")]
    ReactionRemoved(ReactionRemoved),
    /// `shared_channel_invite_accepted`.
    #[event(
        "shared_channel_invite_accepted",
        sample = "samples/events/shared_channel_invite_accepted.json"
    )]
    SharedChannelInviteAccepted(SharedChannelInviteAccepted),
    /// `shared_channel_invite_approved`.
    #[event(
        "shared_channel_invite_approved",
        sample = "samples/events/shared_channel_invite_approved.json"
    )]
    SharedChannelInviteApproved(SharedChannelInviteApproved),
    /// `shared_channel_invite_declined`.
    #[event(
        "shared_channel_invite_declined",
        sample = "samples/events/shared_channel_invite_declined.json"
    )]
    SharedChannelInviteDeclined(SharedChannelInviteDeclined),
    /// `shared_channel_invite_received`.
    #[event(
        "shared_channel_invite_received",
        sample = "samples/events/shared_channel_invite_received.json"
    )]
    SharedChannelInviteReceived(SharedChannelInviteReceived),
    /// `shared_channel_invite_requested`.
    #[event(
        "shared_channel_invite_requested",
        sample = "samples/events/shared_channel_invite_requested.json"
    )]
    SharedChannelInviteRequested(SharedChannelInviteRequested),
    /// `star_added`.
    #[event("star_added", sample = "samples/events/star_added.json")]
    StarAdded(StarAdded),
    /// `star_removed`.
    #[event("star_removed", sample = "samples/events/star_removed.json")]
    StarRemoved(StarRemoved),
    /// `subteam_created`.
    #[event("subteam_created", sample = "samples/events/subteam_created.json")]
    SubteamCreated(SubteamCreated),
    /// `subteam_members_changed`.
    #[event("subteam_members_changed", sample = "samples/events/subteam_members_changed.json")]
    SubteamMembersChanged(SubteamMembersChanged),
    /// `subteam_self_added`.
    #[event("subteam_self_added", sample = "samples/events/subteam_self_added.json")]
    SubteamSelfAdded(SubteamSelfAdded),
    /// `subteam_self_removed`.
    #[event("subteam_self_removed", sample = "samples/events/subteam_self_removed.json")]
    SubteamSelfRemoved(SubteamSelfRemoved),
    /// `subteam_updated`.
    #[event("subteam_updated", sample = "samples/events/subteam_updated.json")]
    SubteamUpdated(SubteamUpdated),
    /// `team_access_granted`.
    #[event("team_access_granted", sample = "samples/events/team_access_granted.json")]
    TeamAccessGranted(TeamAccessGranted),
    /// `team_access_revoked`.
    #[event("team_access_revoked", sample = "samples/events/team_access_revoked.json")]
    TeamAccessRevoked(TeamAccessRevoked),
    /// `team_domain_change`.
    #[event("team_domain_change", sample = "samples/events/team_domain_change.json")]
    TeamDomainChange(TeamDomainChange),
    /// `team_join`.
    #[event("team_join", sample = "samples/events/team_join.json")]
    TeamJoin(TeamJoin),
    /// `team_rename`.
    #[event("team_rename", sample = "samples/events/team_rename.json")]
    TeamRename(TeamRename),
    /// `tokens_revoked`.
    #[event("tokens_revoked", sample = "samples/events/tokens_revoked.json")]
    TokensRevoked(TokensRevoked),
    /// `user_change`.
    #[event("user_change", sample = "samples/events/user_change.json")]
    UserChange(UserChange),
    /// `user_huddle_changed`.
    #[event("user_huddle_changed", sample = "samples/events/user_huddle_changed.json")]
    UserHuddleChanged(UserHuddleChanged),
    /// `user_profile_changed`.
    #[event("user_profile_changed", sample = "samples/events/user_profile_changed.json")]
    UserProfileChanged(UserProfileChanged),
    /// `user_status_changed`.
    #[event("user_status_changed", sample = "samples/events/user_status_changed.json")]
    UserStatusChanged(UserStatusChanged),
    /// `workflow_deleted`.
    #[event("workflow_deleted", sample = "samples/events/workflow_deleted.json")]
    WorkflowDeleted(WorkflowDeleted),
    /// `workflow_published`.
    #[event("workflow_published", sample = "samples/events/workflow_published.json")]
    WorkflowPublished(WorkflowPublished),
    /// `workflow_step_deleted`.
    #[event("workflow_step_deleted", sample = "samples/events/workflow_step_deleted.json")]
    WorkflowStepDeleted(WorkflowStepDeleted),
    /// `workflow_step_execute`.
    #[event("workflow_step_execute", sample = "samples/events/workflow_step_execute.json")]
    WorkflowStepExecute(WorkflowStepExecute),
    /// `workflow_unpublished`.
    #[event("workflow_unpublished", sample = "samples/events/workflow_unpublished.json")]
    WorkflowUnpublished(WorkflowUnpublished),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// Defines wrappers, each with the event that it brings.
macro_rules! callbacks {
    ($($name:ident: $event:ident = $type:literal;)+) => {
        $(webhook_core::open_struct! {
            #[doc = concat!("The wrapper of `", $type, "`.")]
            pub struct $name {
                /// The workspace.
                pub team_id: Option<String> = "team_id",
                /// The app.
                pub api_app_id: Option<String> = "api_app_id",
                /// What happened.
                pub event: Option<$event> = "event",
                /// The same in every attempt.
                pub event_id: Option<String> = "event_id",
                /// When it happened, in Unix seconds.
                pub event_time: Option<i64> = "event_time",
                /// An identifier of the event's context.
                pub event_context: Option<String> = "event_context",
                /// Whether the channel is shared with another organization.
                pub is_ext_shared_channel: Option<bool> = "is_ext_shared_channel",
                /// One of the installations of the app that may see it.
                pub authorizations: Option<Vec<Authorization>> = "authorizations",
            }
        })+
    };
}

webhook_core::open_struct! {
    /// An installation of the app that may see an event.
    pub struct Authorization {
        /// The organization.
        pub enterprise_id: Option<String> = "enterprise_id",
        /// The workspace.
        pub team_id: Option<String> = "team_id",
        /// Who installed it.
        pub user_id: Option<String> = "user_id",
        /// Whether that is a bot.
        pub is_bot: Option<bool> = "is_bot",
        /// Whether it is installed in the whole organization.
        pub is_enterprise_install: Option<bool> = "is_enterprise_install",
    }
}

callbacks! {
    AppContextChanged: AppContextChangedEvent = "app_context_changed";
    AppDeleted: AppDeletedEvent = "app_deleted";
    AppHomeOpened: AppHomeOpenedEvent = "app_home_opened";
    AppInstalled: AppInstalledEvent = "app_installed";
    AppMention: AppMentionEvent = "app_mention";
    AppRequested: AppRequestedEvent = "app_requested";
    AppUninstalled: AppUninstalledEvent = "app_uninstalled";
    AppUninstalledTeam: AppUninstalledTeamEvent = "app_uninstalled_team";
    AssistantThreadContextChanged: AssistantThreadContextChangedEvent = "assistant_thread_context_changed";
    AssistantThreadStarted: AssistantThreadStartedEvent = "assistant_thread_started";
    CallRejected: CallRejectedEvent = "call_rejected";
    ChannelArchive: ChannelArchiveEvent = "channel_archive";
    ChannelCreated: ChannelCreatedEvent = "channel_created";
    ChannelDeleted: ChannelDeletedEvent = "channel_deleted";
    ChannelHistoryChanged: ChannelHistoryChangedEvent = "channel_history_changed";
    ChannelIdChanged: ChannelIdChangedEvent = "channel_id_changed";
    ChannelLeft: ChannelLeftEvent = "channel_left";
    ChannelRename: ChannelRenameEvent = "channel_rename";
    ChannelShared: ChannelSharedEvent = "channel_shared";
    ChannelUnarchive: ChannelUnarchiveEvent = "channel_unarchive";
    ChannelUnshared: ChannelUnsharedEvent = "channel_unshared";
    DndUpdated: DndUpdatedEvent = "dnd_updated";
    DndUpdatedUser: DndUpdatedUserEvent = "dnd_updated_user";
    EmailDomainChanged: EmailDomainChangedEvent = "email_domain_changed";
    EmojiChanged: EmojiChangedEvent = "emoji_changed";
    EntityDetailsRequested: EntityDetailsRequestedEvent = "entity_details_requested";
    FileChange: FileChangeEvent = "file_change";
    FileCommentDeleted: FileCommentDeletedEvent = "file_comment_deleted";
    FileCreated: FileCreatedEvent = "file_created";
    FileDeleted: FileDeletedEvent = "file_deleted";
    FilePublic: FilePublicEvent = "file_public";
    FileShared: FileSharedEvent = "file_shared";
    FileUnshared: FileUnsharedEvent = "file_unshared";
    FunctionExecuted: FunctionExecutedEvent = "function_executed";
    GridMigrationFinished: GridMigrationFinishedEvent = "grid_migration_finished";
    GridMigrationStarted: GridMigrationStartedEvent = "grid_migration_started";
    GroupArchive: GroupArchiveEvent = "group_archive";
    GroupClose: GroupCloseEvent = "group_close";
    GroupDeleted: GroupDeletedEvent = "group_deleted";
    GroupHistoryChanged: GroupHistoryChangedEvent = "group_history_changed";
    GroupLeft: GroupLeftEvent = "group_left";
    GroupOpen: GroupOpenEvent = "group_open";
    GroupRename: GroupRenameEvent = "group_rename";
    GroupUnarchive: GroupUnarchiveEvent = "group_unarchive";
    ImClose: ImCloseEvent = "im_close";
    ImCreated: ImCreatedEvent = "im_created";
    ImHistoryChanged: ImHistoryChangedEvent = "im_history_changed";
    ImOpen: ImOpenEvent = "im_open";
    InviteRequested: InviteRequestedEvent = "invite_requested";
    LinkShared: LinkSharedEvent = "link_shared";
    MemberJoinedChannel: MemberJoinedChannelEvent = "member_joined_channel";
    MemberLeftChannel: MemberLeftChannelEvent = "member_left_channel";
    Message: MessageEvent = "message";
    MessageMetadataDeleted: MessageMetadataDeletedEvent = "message_metadata_deleted";
    MessageMetadataPosted: MessageMetadataPostedEvent = "message_metadata_posted";
    MessageMetadataUpdated: MessageMetadataUpdatedEvent = "message_metadata_updated";
    PinAdded: PinAddedEvent = "pin_added";
    PinRemoved: PinRemovedEvent = "pin_removed";
    ReactionAdded: ReactionAddedEvent = "reaction_added";
    ReactionRemoved: ReactionRemovedEvent = "reaction_removed";
    SharedChannelInviteAccepted: SharedChannelInviteAcceptedEvent = "shared_channel_invite_accepted";
    SharedChannelInviteApproved: SharedChannelInviteApprovedEvent = "shared_channel_invite_approved";
    SharedChannelInviteDeclined: SharedChannelInviteDeclinedEvent = "shared_channel_invite_declined";
    SharedChannelInviteReceived: SharedChannelInviteReceivedEvent = "shared_channel_invite_received";
    SharedChannelInviteRequested: SharedChannelInviteRequestedEvent = "shared_channel_invite_requested";
    StarAdded: StarAddedEvent = "star_added";
    StarRemoved: StarRemovedEvent = "star_removed";
    SubteamCreated: SubteamCreatedEvent = "subteam_created";
    SubteamMembersChanged: SubteamMembersChangedEvent = "subteam_members_changed";
    SubteamSelfAdded: SubteamSelfAddedEvent = "subteam_self_added";
    SubteamSelfRemoved: SubteamSelfRemovedEvent = "subteam_self_removed";
    SubteamUpdated: SubteamUpdatedEvent = "subteam_updated";
    TeamAccessGranted: TeamAccessGrantedEvent = "team_access_granted";
    TeamAccessRevoked: TeamAccessRevokedEvent = "team_access_revoked";
    TeamDomainChange: TeamDomainChangeEvent = "team_domain_change";
    TeamJoin: TeamJoinEvent = "team_join";
    TeamRename: TeamRenameEvent = "team_rename";
    TokensRevoked: TokensRevokedEvent = "tokens_revoked";
    UserChange: UserChangeEvent = "user_change";
    UserHuddleChanged: UserHuddleChangedEvent = "user_huddle_changed";
    UserProfileChanged: UserProfileChangedEvent = "user_profile_changed";
    UserStatusChanged: UserStatusChangedEvent = "user_status_changed";
    WorkflowDeleted: WorkflowDeletedEvent = "workflow_deleted";
    WorkflowPublished: WorkflowPublishedEvent = "workflow_published";
    WorkflowStepDeleted: WorkflowStepDeletedEvent = "workflow_step_deleted";
    WorkflowStepExecute: WorkflowStepExecuteEvent = "workflow_step_execute";
    WorkflowUnpublished: WorkflowUnpublishedEvent = "workflow_unpublished";
}
