//! What interactions and events of Discord are about. Ids are text, as Discord sends them.

use std::collections::BTreeMap;

use webhook_core::RawJson;

webhook_core::open_struct! {
    /// A user: <https://docs.discord.com/developers/resources/user#user-object>.
    pub struct User {
        /// The id.
        pub id: Option<String> = "id",
        /// The name, which is not unique.
        pub username: Option<String> = "username",
        /// The number behind the name, `0` for most.
        pub discriminator: Option<String> = "discriminator",
        /// The name that is shown, if there is one.
        pub global_name: Option<String> = "global_name",
        /// The hash of the avatar.
        pub avatar: Option<String> = "avatar",
        /// Whether it belongs to an app.
        pub bot: Option<bool> = "bot",
        /// Whether it is Discord itself.
        pub system: Option<bool> = "system",
        /// Whether it has a second factor.
        pub mfa_enabled: Option<bool> = "mfa_enabled",
        /// The hash of the banner.
        pub banner: Option<String> = "banner",
        /// The color of the banner.
        pub accent_color: Option<i64> = "accent_color",
        /// The language.
        pub locale: Option<String> = "locale",
        /// Whether the e-mail address is verified.
        pub verified: Option<bool> = "verified",
        /// The e-mail address, with the scope `email`.
        pub email: Option<String> = "email",
        /// The flags, as bits.
        pub flags: Option<i64> = "flags",
        /// The kind of Nitro subscription.
        pub premium_type: Option<i64> = "premium_type",
        /// The flags that everybody sees, as bits.
        pub public_flags: Option<i64> = "public_flags",
        /// The decoration of the avatar.
        pub avatar_decoration_data: Option<RawJson> = "avatar_decoration_data",
        /// The collectibles.
        pub collectibles: Option<RawJson> = "collectibles",
        /// The guild whose tag is shown.
        pub primary_guild: Option<RawJson> = "primary_guild",
    }
}

webhook_core::open_struct! {
    /// A member of a guild: <https://docs.discord.com/developers/resources/guild#guild-member-object>.
    pub struct Member {
        /// The user.
        pub user: Option<User> = "user",
        /// The name in the guild.
        pub nick: Option<String> = "nick",
        /// The hash of the avatar in the guild.
        pub avatar: Option<String> = "avatar",
        /// The hash of the banner in the guild.
        pub banner: Option<String> = "banner",
        /// The ids of the roles.
        pub roles: Option<Vec<String>> = "roles",
        /// Since when, in ISO 8601.
        pub joined_at: Option<String> = "joined_at",
        /// Since when it boosts the guild, in ISO 8601.
        pub premium_since: Option<String> = "premium_since",
        /// Whether it hears nothing in voice channels.
        pub deaf: Option<bool> = "deaf",
        /// Whether it is muted in voice channels.
        pub mute: Option<bool> = "mute",
        /// The flags, as bits.
        pub flags: Option<i64> = "flags",
        /// Whether it has not passed the screening yet.
        pub pending: Option<bool> = "pending",
        /// What it may do in the channel, as bits in decimal.
        pub permissions: Option<String> = "permissions",
        /// Until when it may not write, in ISO 8601.
        pub communication_disabled_until: Option<String> = "communication_disabled_until",
        /// The decoration of the avatar.
        pub avatar_decoration_data: Option<RawJson> = "avatar_decoration_data",
        /// The collectibles.
        pub collectibles: Option<RawJson> = "collectibles",
    }
}

webhook_core::open_struct! {
    /// A role: <https://docs.discord.com/developers/topics/permissions#role-object>.
    pub struct Role {
        /// The id.
        pub id: Option<String> = "id",
        /// The name.
        pub name: Option<String> = "name",
        /// The color.
        pub color: Option<i64> = "color",
        /// Whether its members are listed apart.
        pub hoist: Option<bool> = "hoist",
        /// The place among the roles.
        pub position: Option<i64> = "position",
        /// What it allows, as bits in decimal.
        pub permissions: Option<String> = "permissions",
        /// Whether an integration manages it.
        pub managed: Option<bool> = "managed",
        /// Whether it can be mentioned.
        pub mentionable: Option<bool> = "mentionable",
        /// The flags, as bits.
        pub flags: Option<i64> = "flags",
    }
}

webhook_core::open_struct! {
    /// A guild, in whole or in part: <https://docs.discord.com/developers/resources/guild#guild-object>.
    pub struct Guild {
        /// The id.
        pub id: Option<String> = "id",
        /// The name.
        pub name: Option<String> = "name",
        /// The hash of the icon.
        pub icon: Option<String> = "icon",
        /// The id of the owner.
        pub owner_id: Option<String> = "owner_id",
        /// The features that are enabled.
        pub features: Option<Vec<String>> = "features",
        /// The language, of a community.
        pub preferred_locale: Option<String> = "preferred_locale",
        /// The language, in an interaction.
        pub locale: Option<String> = "locale",
        /// The description.
        pub description: Option<String> = "description",
        /// How a user has to be verified.
        pub verification_level: Option<i64> = "verification_level",
        /// The level of boosts.
        pub premium_tier: Option<i64> = "premium_tier",
    }
}

webhook_core::open_struct! {
    /// A channel, in whole or in part: <https://docs.discord.com/developers/resources/channel#channel-object>.
    pub struct Channel {
        /// The id.
        pub id: Option<String> = "id",
        /// The type, such as 0 of a text channel and 1 of a direct message.
        pub r#type: Option<i64> = "type",
        /// The id of the guild.
        pub guild_id: Option<String> = "guild_id",
        /// The place among the channels.
        pub position: Option<i64> = "position",
        /// The name.
        pub name: Option<String> = "name",
        /// The topic.
        pub topic: Option<String> = "topic",
        /// Whether it is restricted by age.
        pub nsfw: Option<bool> = "nsfw",
        /// The id of the last message.
        pub last_message_id: Option<String> = "last_message_id",
        /// How many seconds a user waits between two messages.
        pub rate_limit_per_user: Option<i64> = "rate_limit_per_user",
        /// Who takes part in a direct message.
        pub recipients: Option<Vec<User>> = "recipients",
        /// The id of who made it.
        pub owner_id: Option<String> = "owner_id",
        /// The id of the app that made it.
        pub application_id: Option<String> = "application_id",
        /// The id of the category, or of the channel of a thread.
        pub parent_id: Option<String> = "parent_id",
        /// When a message was pinned last, in ISO 8601.
        pub last_pin_timestamp: Option<String> = "last_pin_timestamp",
        /// What only threads have.
        pub thread_metadata: Option<RawJson> = "thread_metadata",
        /// What who acts may do there, as bits in decimal.
        pub permissions: Option<String> = "permissions",
        /// What the app may do there, as bits in decimal.
        pub app_permissions: Option<String> = "app_permissions",
        /// The flags, as bits.
        pub flags: Option<i64> = "flags",
    }
}

webhook_core::open_struct! {
    /// A file: <https://docs.discord.com/developers/resources/message#attachment-object>.
    pub struct Attachment {
        /// The id.
        pub id: Option<String> = "id",
        /// The name of the file.
        pub filename: Option<String> = "filename",
        /// The title.
        pub title: Option<String> = "title",
        /// The description.
        pub description: Option<String> = "description",
        /// The media type.
        pub content_type: Option<String> = "content_type",
        /// The size, in bytes.
        pub size: Option<i64> = "size",
        /// Where it is.
        pub url: Option<String> = "url",
        /// Where a copy of it is.
        pub proxy_url: Option<String> = "proxy_url",
        /// The height of an image.
        pub height: Option<i64> = "height",
        /// The width of an image.
        pub width: Option<i64> = "width",
        /// Whether it is deleted after a while.
        pub ephemeral: Option<bool> = "ephemeral",
        /// The flags, as bits.
        pub flags: Option<i64> = "flags",
    }
}

webhook_core::open_struct! {
    /// A message: <https://docs.discord.com/developers/resources/message#message-object>.
    ///
    /// Those of the Social SDK have a lobby, the channel and a recipient as well. Embeds, components, polls and stickers are raw JSON.
    pub struct Message {
        /// The id.
        pub id: Option<String> = "id",
        /// The type, 0 of a usual one.
        pub r#type: Option<i64> = "type",
        /// The id of the channel.
        pub channel_id: Option<String> = "channel_id",
        /// Who wrote it.
        pub author: Option<User> = "author",
        /// What was written.
        pub content: Option<String> = "content",
        /// When, in ISO 8601.
        pub timestamp: Option<String> = "timestamp",
        /// When it was changed, in ISO 8601.
        pub edited_timestamp: Option<String> = "edited_timestamp",
        /// Whether it is read aloud.
        pub tts: Option<bool> = "tts",
        /// Whether it mentions everyone.
        pub mention_everyone: Option<bool> = "mention_everyone",
        /// Whom it mentions.
        pub mentions: Option<Vec<User>> = "mentions",
        /// The ids of the roles that it mentions.
        pub mention_roles: Option<Vec<String>> = "mention_roles",
        /// The files.
        pub attachments: Option<Vec<Attachment>> = "attachments",
        /// The embeds.
        pub embeds: Option<RawJson> = "embeds",
        /// The components.
        pub components: Option<RawJson> = "components",
        /// The poll.
        pub poll: Option<RawJson> = "poll",
        /// The stickers.
        pub sticker_items: Option<RawJson> = "sticker_items",
        /// Whether it is pinned.
        pub pinned: Option<bool> = "pinned",
        /// The id of the webhook that wrote it.
        pub webhook_id: Option<String> = "webhook_id",
        /// The id of the app.
        pub application_id: Option<String> = "application_id",
        /// The app, of Rich Presence.
        pub application: Option<RawJson> = "application",
        /// The activity, of Rich Presence.
        pub activity: Option<RawJson> = "activity",
        /// The flags, as bits.
        pub flags: Option<i64> = "flags",
        /// The message that it is about.
        pub message_reference: Option<RawJson> = "message_reference",
        /// The message that it answers.
        pub referenced_message: Option<Box<Message>> = "referenced_message",
        /// The interaction that it answers.
        pub interaction_metadata: Option<RawJson> = "interaction_metadata",
        /// The id of the lobby.
        pub lobby_id: Option<String> = "lobby_id",
        /// The channel, with its recipients.
        pub channel: Option<Channel> = "channel",
        /// The id of who receives it.
        pub recipient_id: Option<String> = "recipient_id",
        /// What the game has added.
        pub metadata: Option<RawJson> = "metadata",
    }
}

webhook_core::open_struct! {
    /// What a user or a guild has bought: <https://docs.discord.com/developers/resources/entitlement#entitlement-object>.
    pub struct Entitlement {
        /// The id.
        pub id: Option<String> = "id",
        /// The id of what was bought.
        pub sku_id: Option<String> = "sku_id",
        /// The id of the app.
        pub application_id: Option<String> = "application_id",
        /// The id of the user.
        pub user_id: Option<String> = "user_id",
        /// The id of the guild.
        pub guild_id: Option<String> = "guild_id",
        /// The type, such as 8 of a subscription.
        pub r#type: Option<i64> = "type",
        /// Whether it is deleted.
        pub deleted: Option<bool> = "deleted",
        /// Whether it is used up.
        pub consumed: Option<bool> = "consumed",
        /// Since when it holds, in ISO 8601.
        pub starts_at: Option<String> = "starts_at",
        /// Until when it holds, in ISO 8601.
        pub ends_at: Option<String> = "ends_at",
        /// The id of the subscription.
        pub subscription_id: Option<String> = "subscription_id",
    }
}

webhook_core::open_struct! {
    /// What the ids in the data stand for, by id.
    pub struct Resolved {
        /// The users.
        pub users: Option<BTreeMap<String, Option<User>>> = "users",
        /// The members, without their users.
        pub members: Option<BTreeMap<String, Option<Member>>> = "members",
        /// The roles.
        pub roles: Option<BTreeMap<String, Option<Role>>> = "roles",
        /// The channels, in part.
        pub channels: Option<BTreeMap<String, Option<Channel>>> = "channels",
        /// The messages, in part.
        pub messages: Option<BTreeMap<String, Option<Message>>> = "messages",
        /// The files.
        pub attachments: Option<BTreeMap<String, Option<Attachment>>> = "attachments",
    }
}
