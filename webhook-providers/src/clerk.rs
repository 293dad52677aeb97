//! The webhooks of Clerk, made from its specification.
//!
//! The specification is `Clerk Webhook Events`, version `v1`, `OpenAPI 3.0.3`,
//! SHA-256 `92f60e4e81612b088aba4e71cbb4dbc8372f3a5d9bf70c3daba17145aa42f93f`.
//! The command was `webhook generate --openapi specs/clerk.yml --provider Clerk --scheme clerk --out src/clerk.rs --crate webhook_core --no-descriptions`.
//!
//! Run the command again instead of editing this file; with `--check` it says what has changed
//! in the specification. Every member is optional that the command does not require, every
//! list of words is open, and what no type can be honest about is raw JSON.

#![allow(
    clippy::large_enum_variant,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "the bodies differ in size; a member of which nothing is said has its name only; which members are read, and who sees them, is up to the program"
)]

use serde::Deserialize;
use webhook_core::{Events, Provider, RawJson, Scheme};
use webhook_core::rust_decimal::Decimal;

/// The provider `Clerk`.
#[derive(Debug)]
pub struct Clerk;

/// The 45 events of Clerk, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Clerk, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `email.created`.
    #[event("email.created", sample = "clerk/samples/email.created.json")]
    EmailCreated(EmailCreated),
    /// `organization.created`.
    #[event("organization.created", sample = "clerk/samples/organization.created.json")]
    OrganizationCreated(OrganizationCreated),
    /// `organization.updated`.
    #[event("organization.updated", sample = "clerk/samples/organization.updated.json")]
    OrganizationUpdated(OrganizationUpdated),
    /// `organization.deleted`.
    #[event("organization.deleted", sample = "clerk/samples/organization.deleted.json")]
    OrganizationDeleted(OrganizationDeleted),
    /// `organizationDomain.created`.
    #[event(
        "organizationDomain.created",
        sample = "clerk/samples/organizationDomain.created.json"
    )]
    OrganizationDomainCreated(OrganizationDomainCreated),
    /// `organizationDomain.updated`.
    #[event(
        "organizationDomain.updated",
        sample = "clerk/samples/organizationDomain.updated.json"
    )]
    OrganizationDomainUpdated(OrganizationDomainUpdated),
    /// `organizationDomain.deleted`.
    #[event(
        "organizationDomain.deleted",
        sample = "clerk/samples/organizationDomain.deleted.json"
    )]
    OrganizationDomainDeleted(OrganizationDomainDeleted),
    /// `organizationInvitation.created`.
    #[event(
        "organizationInvitation.created",
        sample = "clerk/samples/organizationInvitation.created.json"
    )]
    OrganizationInvitationCreated(OrganizationInvitationCreated),
    /// `organizationInvitation.accepted`.
    #[event(
        "organizationInvitation.accepted",
        sample = "clerk/samples/organizationInvitation.accepted.json"
    )]
    OrganizationInvitationAccepted(OrganizationInvitationAccepted),
    /// `organizationInvitation.revoked`.
    #[event(
        "organizationInvitation.revoked",
        sample = "clerk/samples/organizationInvitation.revoked.json"
    )]
    OrganizationInvitationRevoked(OrganizationInvitationRevoked),
    /// `organizationMembership.created`.
    #[event(
        "organizationMembership.created",
        sample = "clerk/samples/organizationMembership.created.json"
    )]
    OrganizationMembershipCreated(OrganizationMembershipCreated),
    /// `organizationMembership.updated`.
    #[event(
        "organizationMembership.updated",
        sample = "clerk/samples/organizationMembership.updated.json"
    )]
    OrganizationMembershipUpdated(OrganizationMembershipUpdated),
    /// `organizationMembership.deleted`.
    #[event(
        "organizationMembership.deleted",
        sample = "clerk/samples/organizationMembership.deleted.json"
    )]
    OrganizationMembershipDeleted(OrganizationMembershipDeleted),
    /// `paymentAttempt.created`.
    #[event(
        "paymentAttempt.created",
        sample = "clerk/samples/paymentAttempt.created.json"
    )]
    PaymentAttemptCreated(PaymentAttemptCreated),
    /// `paymentAttempt.updated`.
    #[event(
        "paymentAttempt.updated",
        sample = "clerk/samples/paymentAttempt.updated.json"
    )]
    PaymentAttemptUpdated(PaymentAttemptUpdated),
    /// `permission.created`.
    #[event("permission.created", sample = "clerk/samples/permission.created.json")]
    PermissionCreated(PermissionCreated),
    /// `permission.updated`.
    #[event("permission.updated", sample = "clerk/samples/permission.updated.json")]
    PermissionUpdated(PermissionUpdated),
    /// `permission.deleted`.
    #[event("permission.deleted", sample = "clerk/samples/permission.deleted.json")]
    PermissionDeleted(PermissionDeleted),
    /// `role.created`.
    #[event("role.created", sample = "clerk/samples/role.created.json")]
    RoleCreated(RoleCreated),
    /// `role.updated`.
    #[event("role.updated", sample = "clerk/samples/role.updated.json")]
    RoleUpdated(RoleUpdated),
    /// `role.deleted`.
    #[event("role.deleted", sample = "clerk/samples/role.deleted.json")]
    RoleDeleted(RoleDeleted),
    /// `session.created`.
    #[event("session.created", sample = "clerk/samples/session.created.json")]
    SessionCreated(SessionCreated),
    /// `session.pending`.
    #[event("session.pending", sample = "clerk/samples/session.pending.json")]
    SessionPending(SessionPending),
    /// `session.ended`.
    #[event("session.ended", sample = "clerk/samples/session.ended.json")]
    SessionEnded(SessionEnded),
    /// `session.removed`.
    #[event("session.removed", sample = "clerk/samples/session.removed.json")]
    SessionRemoved(SessionRemoved),
    /// `session.revoked`.
    #[event("session.revoked", sample = "clerk/samples/session.revoked.json")]
    SessionRevoked(SessionRevoked),
    /// `sms.created`.
    #[event("sms.created", sample = "clerk/samples/sms.created.json")]
    SmsCreated(SmsCreated),
    /// `subscription.created`.
    #[event("subscription.created", sample = "clerk/samples/subscription.created.json")]
    SubscriptionCreated(SubscriptionCreated),
    /// `subscription.updated`.
    #[event("subscription.updated", sample = "clerk/samples/subscription.updated.json")]
    SubscriptionUpdated(SubscriptionUpdated),
    /// `subscription.active`.
    #[event("subscription.active", sample = "clerk/samples/subscription.active.json")]
    SubscriptionActive(SubscriptionActive),
    /// `subscription.pastDue`.
    #[event("subscription.pastDue", sample = "clerk/samples/subscription.pastDue.json")]
    SubscriptionPastDue(SubscriptionPastDue),
    /// `subscriptionItem.abandoned`.
    #[event(
        "subscriptionItem.abandoned",
        sample = "clerk/samples/subscriptionItem.abandoned.json"
    )]
    SubscriptionItemAbandoned(SubscriptionItemAbandoned),
    /// `subscriptionItem.active`.
    #[event(
        "subscriptionItem.active",
        sample = "clerk/samples/subscriptionItem.active.json"
    )]
    SubscriptionItemActive(SubscriptionItemActive),
    /// `subscriptionItem.canceled`.
    #[event(
        "subscriptionItem.canceled",
        sample = "clerk/samples/subscriptionItem.canceled.json"
    )]
    SubscriptionItemCanceled(SubscriptionItemCanceled),
    /// `subscriptionItem.ended`.
    #[event(
        "subscriptionItem.ended",
        sample = "clerk/samples/subscriptionItem.ended.json"
    )]
    SubscriptionItemEnded(SubscriptionItemEnded),
    /// `subscriptionItem.freeTrialEnding`.
    #[event(
        "subscriptionItem.freeTrialEnding",
        sample = "clerk/samples/subscriptionItem.freeTrialEnding.json"
    )]
    SubscriptionItemFreeTrialEnding(SubscriptionItemFreeTrialEnding),
    /// `subscriptionItem.incomplete`.
    #[event(
        "subscriptionItem.incomplete",
        sample = "clerk/samples/subscriptionItem.incomplete.json"
    )]
    SubscriptionItemIncomplete(SubscriptionItemIncomplete),
    /// `subscriptionItem.pastDue`.
    #[event(
        "subscriptionItem.pastDue",
        sample = "clerk/samples/subscriptionItem.pastDue.json"
    )]
    SubscriptionItemPastDue(SubscriptionItemPastDue),
    /// `subscriptionItem.upcoming`.
    #[event(
        "subscriptionItem.upcoming",
        sample = "clerk/samples/subscriptionItem.upcoming.json"
    )]
    SubscriptionItemUpcoming(SubscriptionItemUpcoming),
    /// `subscriptionItem.updated`.
    #[event(
        "subscriptionItem.updated",
        sample = "clerk/samples/subscriptionItem.updated.json"
    )]
    SubscriptionItemUpdated(SubscriptionItemUpdated),
    /// `user.created`.
    #[event("user.created", sample = "clerk/samples/user.created.json")]
    UserCreated(UserCreated),
    /// `user.updated`.
    #[event("user.updated", sample = "clerk/samples/user.updated.json")]
    UserUpdated(UserUpdated),
    /// `user.deleted`.
    #[event("user.deleted", sample = "clerk/samples/user.deleted.json")]
    UserDeleted(UserDeleted),
    /// `waitlistEntry.created`.
    #[event(
        "waitlistEntry.created",
        sample = "clerk/samples/waitlistEntry.created.json"
    )]
    WaitlistEntryCreated(WaitlistEntryCreated),
    /// `waitlistEntry.updated`.
    #[event(
        "waitlistEntry.updated",
        sample = "clerk/samples/waitlistEntry.updated.json"
    )]
    WaitlistEntryUpdated(WaitlistEntryUpdated),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Clerk that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Clerk>;

impl Provider for Clerk {
    type Events = Event;
    const NAME: &'static str = "clerk";
    const SCHEME: Scheme = webhook_core::schemes::CLERK;
}

webhook_core::open_struct! {
    /// What `email.created` brings.
    pub struct EmailCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<EmailEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `event_attributes` holds.
    pub struct EventAttributes {
        pub http_request: Option<HttpRequest> = "http_request",
    }
}

webhook_core::open_struct! {
    /// What `http_request` holds.
    pub struct HttpRequest {
        pub client_ip: Option<String> = "client_ip",
        pub user_agent: Option<String> = "user_agent",
    }
}

webhook_core::open_struct! {
    /// `EmailEventPayload` of the specification.
    pub struct EmailEventPayload {
        pub id: Option<String> = "id",
        pub object: Option<String> = "object",
        pub slug: Option<String> = "slug",
        pub from_email_name: Option<String> = "from_email_name",
        pub reply_to_email_name: Option<String> = "reply_to_email_name",
        pub to_email_address: Option<String> = "to_email_address",
        pub email_address_id: Option<String> = "email_address_id",
        pub user_id: Option<String> = "user_id",
        pub subject: Option<String> = "subject",
        pub body: Option<String> = "body",
        pub body_plain: Option<String> = "body_plain",
        pub status: Option<String> = "status",
        pub data: Option<RawJson> = "data",
        pub delivered_by_clerk: Option<bool> = "delivered_by_clerk",
    }
}

webhook_core::open_struct! {
    /// What `organization.created` brings.
    pub struct OrganizationCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<Organization> = "data",
    }
}

webhook_core::open_struct! {
    /// `Organization` of the specification.
    pub struct Organization {
        /// Always `organization`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub slug: Option<String> = "slug",
        pub image_url: Option<String> = "image_url",
        pub has_image: Option<bool> = "has_image",
        pub members_count: Option<i64> = "members_count",
        pub missing_member_with_elevated_permissions: Option<bool> = "missing_member_with_elevated_permissions",
        pub pending_invitations_count: Option<i64> = "pending_invitations_count",
        pub max_allowed_memberships: Option<i64> = "max_allowed_memberships",
        pub admin_delete_enabled: Option<bool> = "admin_delete_enabled",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub private_metadata: Option<RawJson> = "private_metadata",
        pub created_by: Option<String> = "created_by",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub last_active_at: Option<i64> = "last_active_at",
        pub role_set_key: Option<String> = "role_set_key",
    }
}

webhook_core::open_struct! {
    /// What `organization.updated` brings.
    pub struct OrganizationUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<Organization> = "data",
    }
}

webhook_core::open_struct! {
    /// What `organization.deleted` brings.
    pub struct OrganizationDeleted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<DeletedObject> = "data",
    }
}

webhook_core::open_struct! {
    /// `DeletedObject` of the specification.
    pub struct DeletedObject {
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub slug: Option<String> = "slug",
        pub deleted: Option<bool> = "deleted",
        pub external_id: Option<String> = "external_id",
    }
}

webhook_core::open_struct! {
    /// What `organizationDomain.created` brings.
    pub struct OrganizationDomainCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationDomain> = "data",
    }
}

webhook_core::open_struct! {
    /// `OrganizationDomain` of the specification.
    pub struct OrganizationDomain {
        /// Always `organization_domain`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub organization_id: Option<String> = "organization_id",
        pub name: Option<String> = "name",
        pub enrollment_mode: Option<EnrollmentMode> = "enrollment_mode",
        pub affiliation_email_address: Option<String> = "affiliation_email_address",
        pub affiliation_verification: Option<OrganizationDomainVerification> = "affiliation_verification",
        pub ownership_verification: Option<OrganizationDomainVerification> = "ownership_verification",
        pub verification: Option<OrganizationDomainVerification> = "verification",
        pub total_pending_invitations: Option<i64> = "total_pending_invitations",
        pub total_pending_suggestions: Option<i64> = "total_pending_suggestions",
        pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData> = "public_organization_data",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `enrollment_mode` holds.
    pub enum EnrollmentMode {
        ManualInvitation = "manual_invitation",
        AutomaticInvitation = "automatic_invitation",
        AutomaticSuggestion = "automatic_suggestion",
        EnterpriseSso = "enterprise_sso",
    }
}

webhook_core::open_struct! {
    /// `OrganizationDomainVerification` of the specification.
    pub struct OrganizationDomainVerification {
        pub status: Option<String> = "status",
        pub strategy: Option<String> = "strategy",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub verified_at: Option<i64> = "verified_at",
    }
}

webhook_core::open_struct! {
    /// `OrganizationInvitationPublicOrganizationData` of the specification.
    pub struct OrganizationInvitationPublicOrganizationData {
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub slug: Option<String> = "slug",
        pub image_url: Option<String> = "image_url",
        pub has_image: Option<bool> = "has_image",
    }
}

webhook_core::open_struct! {
    /// What `organizationDomain.updated` brings.
    pub struct OrganizationDomainUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationDomain> = "data",
    }
}

webhook_core::open_struct! {
    /// What `organizationDomain.deleted` brings.
    pub struct OrganizationDomainDeleted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<DeletedObject> = "data",
    }
}

webhook_core::open_struct! {
    /// What `organizationInvitation.created` brings.
    pub struct OrganizationInvitationCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationInvitation> = "data",
    }
}

webhook_core::open_struct! {
    /// What `data` holds.
    pub struct OrganizationInvitation {
        /// Always `organization_invitation`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub email_address: Option<String> = "email_address",
        pub role: Option<String> = "role",
        pub role_name: Option<String> = "role_name",
        pub organization_id: Option<String> = "organization_id",
        pub inviter_id: Option<String> = "inviter_id",
        pub public_inviter_data: Option<OrganizationInvitationPublicUserData> = "public_inviter_data",
        pub status: Option<String> = "status",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub private_metadata: Option<RawJson> = "private_metadata",
        pub url: Option<String> = "url",
        pub expires_at: Option<i64> = "expires_at",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub data: Option<OrganizationInvitationData> = "data",
    }
}

webhook_core::open_struct! {
    /// `OrganizationInvitationPublicUserData` of the specification.
    pub struct OrganizationInvitationPublicUserData {
        pub user_id: Option<String> = "user_id",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub image_url: Option<String> = "image_url",
        pub has_image: Option<bool> = "has_image",
        pub identifier: Option<String> = "identifier",
    }
}

webhook_core::open_struct! {
    /// What `data` holds.
    pub struct OrganizationInvitationData {
        pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData> = "public_organization_data",
    }
}

webhook_core::open_struct! {
    /// What `organizationInvitation.accepted` brings.
    pub struct OrganizationInvitationAccepted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationInvitationAcceptedPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// `OrganizationInvitationAcceptedPayload` of the specification.
    pub struct OrganizationInvitationAcceptedPayload {
        /// Always `organization_invitation`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub email_address: Option<String> = "email_address",
        pub role: Option<String> = "role",
        pub role_name: Option<String> = "role_name",
        pub organization_id: Option<String> = "organization_id",
        pub inviter_id: Option<String> = "inviter_id",
        pub public_inviter_data: Option<OrganizationInvitationPublicUserData> = "public_inviter_data",
        pub status: Option<String> = "status",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub private_metadata: Option<RawJson> = "private_metadata",
        pub url: Option<String> = "url",
        pub expires_at: Option<i64> = "expires_at",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub user_id: Option<String> = "user_id",
        pub data: Option<OrganizationInvitationData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `organizationInvitation.revoked` brings.
    pub struct OrganizationInvitationRevoked {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationInvitation> = "data",
    }
}

webhook_core::open_struct! {
    /// What `organizationMembership.created` brings.
    pub struct OrganizationMembershipCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationMembership> = "data",
    }
}

webhook_core::open_struct! {
    /// `OrganizationMembership` of the specification.
    pub struct OrganizationMembership {
        pub id: Option<String> = "id",
        /// Always `organization_membership`.
        pub object: Option<String> = "object",
        pub role: Option<String> = "role",
        pub role_name: Option<String> = "role_name",
        pub permissions: Option<Vec<String>> = "permissions",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub private_metadata: Option<RawJson> = "private_metadata",
        pub organization: Option<Organization> = "organization",
        pub public_user_data: Option<OrganizationMembershipPublicUserData> = "public_user_data",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `OrganizationMembershipPublicUserData` of the specification.
    pub struct OrganizationMembershipPublicUserData {
        pub user_id: Option<String> = "user_id",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub profile_image_url: Option<String> = "profile_image_url",
        pub image_url: Option<String> = "image_url",
        pub has_image: Option<bool> = "has_image",
        pub identifier: Option<String> = "identifier",
        pub username: Option<String> = "username",
        pub banned: Option<bool> = "banned",
        pub deprovisioned: Option<bool> = "deprovisioned",
    }
}

webhook_core::open_struct! {
    /// What `organizationMembership.updated` brings.
    pub struct OrganizationMembershipUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationMembership> = "data",
    }
}

webhook_core::open_struct! {
    /// What `organizationMembership.deleted` brings.
    pub struct OrganizationMembershipDeleted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<OrganizationMembership> = "data",
    }
}

webhook_core::open_struct! {
    /// What `paymentAttempt.created` brings.
    pub struct PaymentAttemptCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<PaymentAttemptEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// `PaymentAttemptEventPayload` of the specification.
    pub struct PaymentAttemptEventPayload {
        pub id: Option<String> = "id",
        pub instance_id: Option<String> = "instance_id",
        pub payment_id: Option<String> = "payment_id",
        pub invoice_id: Option<String> = "invoice_id",
        pub statement_id: Option<String> = "statement_id",
        pub gateway_external_id: Option<String> = "gateway_external_id",
        pub status: Option<PaymentAttemptEventPayloadStatus> = "status",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub paid_at: Option<i64> = "paid_at",
        pub failed_at: Option<i64> = "failed_at",
        pub failed_reason: Option<BillingPaymentFailedReason> = "failed_reason",
        pub billing_date: Option<i64> = "billing_date",
        pub charge_type: Option<ChargeType> = "charge_type",
        pub payee: Option<BillingPayee> = "payee",
        pub payer: Option<BillingPayerEventPayload> = "payer",
        pub totals: Option<BillingTotals> = "totals",
        pub payment_source: Option<BillingPaymentSource> = "payment_source",
        pub subscription_items: Option<Vec<BillingSubscriptionItem>> = "subscription_items",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum PaymentAttemptEventPayloadStatus {
        Pending = "pending",
        Paid = "paid",
        Failed = "failed",
    }
}

webhook_core::open_struct! {
    /// `BillingPaymentFailedReason` of the specification.
    pub struct BillingPaymentFailedReason {
        pub code: Option<String> = "code",
        pub decline_code: Option<String> = "decline_code",
    }
}

webhook_core::open_enum! {
    /// What `charge_type` holds.
    pub enum ChargeType {
        Checkout = "checkout",
        Recurring = "recurring",
    }
}

webhook_core::open_struct! {
    /// `BillingPayee` of the specification.
    pub struct BillingPayee {
        pub id: Option<String> = "id",
        pub gateway_type: Option<String> = "gateway_type",
        pub gateway_external_id: Option<String> = "gateway_external_id",
        pub gateway_status: Option<String> = "gateway_status",
    }
}

webhook_core::open_struct! {
    /// `BillingPayerEventPayload` of the specification.
    pub struct BillingPayerEventPayload {
        /// Always `commerce_payer`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub user_id: Option<String> = "user_id",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub email: Option<String> = "email",
        pub organization_id: Option<String> = "organization_id",
        pub organization_name: Option<String> = "organization_name",
        pub image_url: Option<String> = "image_url",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `BillingTotals` of the specification.
    pub struct BillingTotals {
        pub subtotal: Option<BillingAmount> = "subtotal",
        pub tax_total: Option<BillingAmount> = "tax_total",
        pub grand_total: Option<BillingAmount> = "grand_total",
        pub per_unit_totals: Option<Vec<BillingUnitTotal>> = "per_unit_totals",
    }
}

webhook_core::open_struct! {
    /// `BillingAmount` of the specification.
    pub struct BillingAmount {
        pub amount: Option<i64> = "amount",
        pub amount_formatted: Option<String> = "amount_formatted",
        pub currency: Option<String> = "currency",
        pub currency_symbol: Option<String> = "currency_symbol",
    }
}

webhook_core::open_struct! {
    /// `BillingUnitTotal` of the specification.
    pub struct BillingUnitTotal {
        pub name: Option<String> = "name",
        pub amount: Option<i64> = "amount",
        pub quantity: Option<i64> = "quantity",
        pub total: Option<i64> = "total",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// `BillingPaymentSource` of the specification.
    pub struct BillingPaymentSource {
        pub id: Option<String> = "id",
        pub gateway: Option<String> = "gateway",
        pub gateway_external_id: Option<String> = "gateway_external_id",
        pub gateway_external_account_id: Option<String> = "gateway_external_account_id",
        pub payment_method: Option<PaymentMethod> = "payment_method",
        pub status: Option<BillingPaymentSourceStatus> = "status",
        pub card_type: Option<String> = "card_type",
        pub last4: Option<String> = "last4",
    }
}

webhook_core::open_enum! {
    /// What `payment_method` holds.
    pub enum PaymentMethod {
        Link = "link",
        Card = "card",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum BillingPaymentSourceStatus {
        Active = "active",
        Disconnected = "disconnected",
    }
}

webhook_core::open_struct! {
    /// `BillingSubscriptionItem` of the specification.
    pub struct BillingSubscriptionItem {
        pub id: Option<String> = "id",
        /// Always `commerce_subscription_item`.
        pub object: Option<String> = "object",
        pub status: Option<BillingSubscriptionItemStatus> = "status",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub period_start: Option<i64> = "period_start",
        pub period_end: Option<i64> = "period_end",
        pub interval: Option<Interval> = "interval",
        pub plan_id: Option<String> = "plan_id",
        pub plan: Option<BillingPlan> = "plan",
        pub payer: Option<BillingPayerEventPayload> = "payer",
        pub subscription_id: Option<String> = "subscription_id",
        pub credit: Option<BillingSubscriptionCredit> = "credit",
        pub credits: Option<BillingSubscriptionCredits> = "credits",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum BillingSubscriptionItemStatus {
        Abandoned = "abandoned",
        Active = "active",
        Canceled = "canceled",
        Ended = "ended",
        Expired = "expired",
        Incomplete = "incomplete",
        PastDue = "past_due",
        Upcoming = "upcoming",
    }
}

webhook_core::open_enum! {
    /// What `interval` holds.
    pub enum Interval {
        Month = "month",
        Annual = "annual",
    }
}

webhook_core::open_struct! {
    /// `BillingPlan` of the specification.
    pub struct BillingPlan {
        pub id: Option<String> = "id",
        pub slug: Option<String> = "slug",
        pub name: Option<String> = "name",
        pub is_recurring: Option<bool> = "is_recurring",
        pub amount: Option<i64> = "amount",
        pub currency: Option<String> = "currency",
    }
}

/// `BillingSubscriptionCredit` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct BillingSubscriptionCredit {
    pub amount: Option<BillingAmount>,
    pub cycle_days_remaining: Option<i64>,
    pub cycle_days_total: Option<i64>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub cycle_remaining_percent: Option<Decimal>,
}

webhook_core::open_struct! {
    /// `BillingSubscriptionCredits` of the specification.
    pub struct BillingSubscriptionCredits {
        pub proration: Option<BillingSubscriptionCredit> = "proration",
        pub payer: Option<BillingSubscriptionPayerCredit> = "payer",
        pub total: Option<BillingAmount> = "total",
    }
}

webhook_core::open_struct! {
    /// `BillingSubscriptionPayerCredit` of the specification.
    pub struct BillingSubscriptionPayerCredit {
        pub applied_amount: Option<BillingAmount> = "applied_amount",
        pub remaining_balance: Option<BillingAmount> = "remaining_balance",
    }
}

webhook_core::open_struct! {
    /// What `paymentAttempt.updated` brings.
    pub struct PaymentAttemptUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<PaymentAttemptEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `permission.created` brings.
    pub struct PermissionCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<Permission> = "data",
    }
}

webhook_core::open_struct! {
    /// `Permission` of the specification.
    pub struct Permission {
        /// Always `permission`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub key: Option<String> = "key",
        pub description: Option<String> = "description",
        pub r#type: Option<String> = "type",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `permission.updated` brings.
    pub struct PermissionUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<Permission> = "data",
    }
}

webhook_core::open_struct! {
    /// What `permission.deleted` brings.
    pub struct PermissionDeleted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<DeletedObject> = "data",
    }
}

webhook_core::open_struct! {
    /// What `role.created` brings.
    pub struct RoleCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<Role> = "data",
    }
}

webhook_core::open_struct! {
    /// `Role` of the specification.
    pub struct Role {
        /// Always `role`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub key: Option<String> = "key",
        pub description: Option<String> = "description",
        pub is_creator_eligible: Option<bool> = "is_creator_eligible",
        pub permissions: Option<Vec<Permission>> = "permissions",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `role.updated` brings.
    pub struct RoleUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<Role> = "data",
    }
}

webhook_core::open_struct! {
    /// What `role.deleted` brings.
    pub struct RoleDeleted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<DeletedObject> = "data",
    }
}

webhook_core::open_struct! {
    /// What `session.created` brings.
    pub struct SessionCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SessionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// `SessionEventPayload` of the specification.
    pub struct SessionEventPayload {
        /// Always `session`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub user_id: Option<String> = "user_id",
        pub client_id: Option<String> = "client_id",
        pub actor: Option<RawJson> = "actor",
        pub status: Option<SessionEventPayloadStatus> = "status",
        pub last_active_organization_id: Option<String> = "last_active_organization_id",
        pub last_active_at: Option<i64> = "last_active_at",
        pub latest_activity: Option<SessionActivityResponse> = "latest_activity",
        pub expire_at: Option<i64> = "expire_at",
        pub abandon_at: Option<i64> = "abandon_at",
        pub updated_at: Option<i64> = "updated_at",
        pub created_at: Option<i64> = "created_at",
        pub user: Option<User> = "user",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum SessionEventPayloadStatus {
        Active = "active",
        Revoked = "revoked",
        Ended = "ended",
        Expired = "expired",
        Removed = "removed",
        Abandoned = "abandoned",
        Replaced = "replaced",
    }
}

webhook_core::open_struct! {
    /// `SessionActivityResponse` of the specification.
    pub struct SessionActivityResponse {
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub device_type: Option<String> = "device_type",
        pub is_mobile: Option<bool> = "is_mobile",
        pub browser_name: Option<String> = "browser_name",
        pub browser_version: Option<String> = "browser_version",
        pub ip_address: Option<String> = "ip_address",
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
    }
}

webhook_core::open_struct! {
    /// `User` of the specification.
    pub struct User {
        pub id: Option<String> = "id",
        /// Always `user`.
        pub object: Option<String> = "object",
        pub external_id: Option<String> = "external_id",
        pub primary_email_address_id: Option<String> = "primary_email_address_id",
        pub primary_phone_number_id: Option<String> = "primary_phone_number_id",
        pub primary_web3_wallet_id: Option<String> = "primary_web3_wallet_id",
        pub username: Option<String> = "username",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub locale: Option<String> = "locale",
        pub profile_image_url: Option<String> = "profile_image_url",
        pub image_url: Option<String> = "image_url",
        pub has_image: Option<bool> = "has_image",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub private_metadata: Option<RawJson> = "private_metadata",
        pub unsafe_metadata: Option<RawJson> = "unsafe_metadata",
        pub email_addresses: Option<Vec<EmailAddress>> = "email_addresses",
        pub phone_numbers: Option<Vec<PhoneNumber>> = "phone_numbers",
        pub web3_wallets: Option<Vec<Web3Wallet>> = "web3_wallets",
        pub passkeys: Option<Vec<Passkey>> = "passkeys",
        pub password_enabled: Option<bool> = "password_enabled",
        pub two_factor_enabled: Option<bool> = "two_factor_enabled",
        pub totp_enabled: Option<bool> = "totp_enabled",
        pub backup_code_enabled: Option<bool> = "backup_code_enabled",
        pub mfa_enabled_at: Option<i64> = "mfa_enabled_at",
        pub mfa_disabled_at: Option<i64> = "mfa_disabled_at",
        pub password_last_updated_at: Option<i64> = "password_last_updated_at",
        pub external_accounts: Option<Vec<ExternalAccountWithVerification>> = "external_accounts",
        pub saml_accounts: Option<Vec<SamlAccount>> = "saml_accounts",
        pub enterprise_accounts: Option<Vec<EnterpriseAccount>> = "enterprise_accounts",
        pub organization_memberships: Option<Vec<OrganizationMembership>> = "organization_memberships",
        pub last_sign_in_at: Option<i64> = "last_sign_in_at",
        pub banned: Option<bool> = "banned",
        pub locked: Option<bool> = "locked",
        pub deprovisioned: Option<bool> = "deprovisioned",
        pub lockout_expires_in_seconds: Option<i64> = "lockout_expires_in_seconds",
        pub verification_attempts_remaining: Option<i64> = "verification_attempts_remaining",
        pub updated_at: Option<i64> = "updated_at",
        pub created_at: Option<i64> = "created_at",
        pub delete_self_enabled: Option<bool> = "delete_self_enabled",
        pub create_organization_enabled: Option<bool> = "create_organization_enabled",
        pub create_organizations_limit: Option<i64> = "create_organizations_limit",
        pub last_active_at: Option<i64> = "last_active_at",
        pub legal_accepted_at: Option<i64> = "legal_accepted_at",
        pub bypass_client_trust: Option<bool> = "bypass_client_trust",
        pub scim: Option<ScimUserMetadata> = "scim",
    }
}

webhook_core::open_struct! {
    /// `EmailAddress` of the specification.
    pub struct EmailAddress {
        pub id: Option<String> = "id",
        /// Always `email_address`.
        pub object: Option<String> = "object",
        pub email_address: Option<String> = "email_address",
        pub reserved: Option<bool> = "reserved",
        pub verification: Option<EmailAddressVerification> = "verification",
        pub linked_to: Option<Vec<IdentificationLink>> = "linked_to",
        pub matches_sso_connection: Option<bool> = "matches_sso_connection",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::one_of! {
    /// What `verification` holds.
    pub enum EmailAddressVerification by "object" {
        VerificationOtp(Box<VerificationOtp>) = "verification_otp",
        VerificationAdmin(Box<VerificationAdmin>) = "verification_admin",
        VerificationFromOauth(Box<VerificationFromOauth>) = "verification_from_oauth",
        VerificationTicket(Box<VerificationTicket>) = "verification_ticket",
        VerificationSaml(Box<VerificationSaml>) = "verification_saml",
        VerificationEmailLink(Box<VerificationEmailLink>) = "verification_email_link",
        VerificationScim(Box<VerificationScim>) = "verification_scim",
    }
}

webhook_core::open_struct! {
    /// `verification_otp` of the specification.
    pub struct VerificationOtp {
        /// Always `verification_otp`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationStatus> = "status",
        pub strategy: Option<VerificationOtpStrategy> = "strategy",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub channel: Option<String> = "channel",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum VerificationStatus {
        Unverified = "unverified",
        Verified = "verified",
        Failed = "failed",
        Expired = "expired",
    }
}

webhook_core::open_enum! {
    /// What `strategy` holds.
    pub enum VerificationOtpStrategy {
        PhoneCode = "phone_code",
        EmailCode = "email_code",
        ResetPasswordEmailCode = "reset_password_email_code",
    }
}

webhook_core::open_struct! {
    /// `verification_admin` of the specification.
    pub struct VerificationAdmin {
        /// Always `verification_admin`.
        pub object: Option<String> = "object",
        /// Always `verified`.
        pub status: Option<String> = "status",
        /// Always `admin`.
        pub strategy: Option<String> = "strategy",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_struct! {
    /// `verification_from_oauth` of the specification.
    pub struct VerificationFromOauth {
        /// Always `verification_from_oauth`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationFromOauthStatus> = "status",
        pub strategy: Option<String> = "strategy",
        pub error: Option<ClerkError> = "error",
        pub expire_at: Option<i64> = "expire_at",
        pub attempts: Option<i64> = "attempts",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum VerificationFromOauthStatus {
        Unverified = "unverified",
        Verified = "verified",
    }
}

webhook_core::open_struct! {
    /// `ClerkError` of the specification.
    pub struct ClerkError {
        pub message: Option<String> = "message",
        pub long_message: Option<String> = "long_message",
        pub code: Option<String> = "code",
        pub meta: Option<RawJson> = "meta",
    }
}

webhook_core::open_struct! {
    /// `verification_ticket` of the specification.
    pub struct VerificationTicket {
        /// Always `verification_ticket`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationTicketStatus> = "status",
        /// Always `ticket`.
        pub strategy: Option<String> = "strategy",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum VerificationTicketStatus {
        Unverified = "unverified",
        Verified = "verified",
        Expired = "expired",
    }
}

webhook_core::open_struct! {
    /// `verification_saml` of the specification.
    pub struct VerificationSaml {
        /// Always `verification_saml`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationSamlStatus> = "status",
        /// Always `saml`.
        pub strategy: Option<String> = "strategy",
        pub external_verification_redirect_url: Option<String> = "external_verification_redirect_url",
        pub error: Option<ClerkError> = "error",
        pub expire_at: Option<i64> = "expire_at",
        pub attempts: Option<i64> = "attempts",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum VerificationSamlStatus {
        Unverified = "unverified",
        Verified = "verified",
        Failed = "failed",
        Expired = "expired",
        Transferable = "transferable",
    }
}

webhook_core::open_struct! {
    /// `verification_email_link` of the specification.
    pub struct VerificationEmailLink {
        /// Always `verification_email_link`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationStatus> = "status",
        /// Always `email_link`.
        pub strategy: Option<String> = "strategy",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_struct! {
    /// `verification_scim` of the specification.
    pub struct VerificationScim {
        /// Always `verification_scim`.
        pub object: Option<String> = "object",
        /// Always `verified`.
        pub status: Option<String> = "status",
        /// Always `scim`.
        pub strategy: Option<String> = "strategy",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
    }
}

webhook_core::open_struct! {
    /// `IdentificationLink` of the specification.
    pub struct IdentificationLink {
        pub r#type: Option<String> = "type",
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// `PhoneNumber` of the specification.
    pub struct PhoneNumber {
        pub id: Option<String> = "id",
        /// Always `phone_number`.
        pub object: Option<String> = "object",
        pub phone_number: Option<String> = "phone_number",
        pub reserved_for_second_factor: Option<bool> = "reserved_for_second_factor",
        pub default_second_factor: Option<bool> = "default_second_factor",
        pub reserved: Option<bool> = "reserved",
        pub verification: Option<PhoneNumberVerification> = "verification",
        pub linked_to: Option<Vec<IdentificationLink>> = "linked_to",
        pub backup_codes: Option<Vec<String>> = "backup_codes",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::one_of! {
    /// What `verification` holds.
    pub enum PhoneNumberVerification by "object" {
        VerificationOtp(Box<VerificationOtp>) = "verification_otp",
        VerificationAdmin(Box<VerificationAdmin>) = "verification_admin",
    }
}

webhook_core::open_struct! {
    /// `Web3Wallet` of the specification.
    pub struct Web3Wallet {
        pub id: Option<String> = "id",
        /// Always `web3_wallet`.
        pub object: Option<String> = "object",
        pub web3_wallet: Option<String> = "web3_wallet",
        pub verification: Option<Web3WalletVerification> = "verification",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::one_of! {
    /// What `verification` holds.
    pub enum Web3WalletVerification by "object" {
        VerificationWeb3(Box<VerificationWeb3>) = "verification_web3",
        VerificationAdmin(Box<VerificationAdmin>) = "verification_admin",
    }
}

webhook_core::open_struct! {
    /// `verification_web3` of the specification.
    pub struct VerificationWeb3 {
        /// Always `verification_web3`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationStatus> = "status",
        pub strategy: Option<VerificationWeb3Strategy> = "strategy",
        pub nonce: Option<String> = "nonce",
        pub message: Option<String> = "message",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_enum! {
    /// What `strategy` holds.
    pub enum VerificationWeb3Strategy {
        Web3MetamaskSignature = "web3_metamask_signature",
        Web3BaseSignature = "web3_base_signature",
        Web3CoinbaseWalletSignature = "web3_coinbase_wallet_signature",
        Web3OkxWalletSignature = "web3_okx_wallet_signature",
        Web3SolanaSignature = "web3_solana_signature",
    }
}

webhook_core::open_struct! {
    /// `Passkey` of the specification.
    pub struct Passkey {
        pub id: Option<String> = "id",
        /// Always `passkey`.
        pub object: Option<String> = "object",
        pub name: Option<String> = "name",
        pub last_used_at: Option<i64> = "last_used_at",
        pub verification: Option<VerificationPasskey> = "verification",
    }
}

webhook_core::open_struct! {
    /// `verification_passkey` of the specification.
    pub struct VerificationPasskey {
        /// Always `verification_passkey`.
        pub object: Option<String> = "object",
        /// Always `verified`.
        pub status: Option<String> = "status",
        /// Always `passkey`.
        pub strategy: Option<String> = "strategy",
        /// Always `nonce`.
        pub nonce: Option<String> = "nonce",
        pub message: Option<String> = "message",
        pub attempts: Option<i64> = "attempts",
        pub expire_at: Option<i64> = "expire_at",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_struct! {
    /// `ExternalAccountWithVerification` of the specification.
    pub struct ExternalAccountWithVerification {
        pub object: Option<ExternalAccountWithVerificationObject> = "object",
        pub id: Option<String> = "id",
        pub provider: Option<String> = "provider",
        pub identification_id: Option<String> = "identification_id",
        pub provider_user_id: Option<String> = "provider_user_id",
        pub approved_scopes: Option<String> = "approved_scopes",
        pub email_address: Option<String> = "email_address",
        pub email_address_verified: Option<bool> = "email_address_verified",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub avatar_url: Option<String> = "avatar_url",
        pub image_url: Option<String> = "image_url",
        pub username: Option<String> = "username",
        pub phone_number: Option<String> = "phone_number",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub label: Option<String> = "label",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub verification: Option<ExternalAccountWithVerificationVerification> = "verification",
    }
}

webhook_core::open_enum! {
    /// What `object` holds.
    pub enum ExternalAccountWithVerificationObject {
        ExternalAccount = "external_account",
        FacebookAccount = "facebook_account",
        GoogleAccount = "google_account",
    }
}

webhook_core::one_of! {
    /// What `verification` holds.
    pub enum ExternalAccountWithVerificationVerification by "object" {
        VerificationOauth(Box<VerificationOauth>) = "verification_oauth",
        VerificationGoogleOneTap(Box<VerificationGoogleOneTap>) = "verification_google_one_tap",
    }
}

webhook_core::open_struct! {
    /// `verification_oauth` of the specification.
    pub struct VerificationOauth {
        /// Always `verification_oauth`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationSamlStatus> = "status",
        pub strategy: Option<String> = "strategy",
        pub external_verification_redirect_url: Option<String> = "external_verification_redirect_url",
        pub error: Option<ClerkError> = "error",
        pub expire_at: Option<i64> = "expire_at",
        pub attempts: Option<i64> = "attempts",
        pub verified_at_client: Option<String> = "verified_at_client",
    }
}

webhook_core::open_struct! {
    /// `verification_google_one_tap` of the specification.
    pub struct VerificationGoogleOneTap {
        /// Always `verification_google_one_tap`.
        pub object: Option<String> = "object",
        pub status: Option<VerificationFromOauthStatus> = "status",
        /// Always `google_one_tap`.
        pub strategy: Option<String> = "strategy",
        pub expire_at: Option<i64> = "expire_at",
        pub attempts: Option<i64> = "attempts",
        pub verified_at_client: Option<String> = "verified_at_client",
        pub error: Option<ClerkError> = "error",
    }
}

webhook_core::open_struct! {
    /// `SAMLAccount` of the specification.
    pub struct SamlAccount {
        pub id: Option<String> = "id",
        /// Always `saml_account`.
        pub object: Option<String> = "object",
        pub provider: Option<String> = "provider",
        pub active: Option<bool> = "active",
        pub email_address: Option<String> = "email_address",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub provider_user_id: Option<String> = "provider_user_id",
        pub last_authenticated_at: Option<i64> = "last_authenticated_at",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub verification: Option<SamlAccountVerification> = "verification",
        pub saml_connection: Option<SamlAccountConnection> = "saml_connection",
    }
}

webhook_core::one_of! {
    /// What `verification` holds.
    pub enum SamlAccountVerification by "object" {
        VerificationSaml(Box<VerificationSaml>) = "verification_saml",
        VerificationTicket(Box<VerificationTicket>) = "verification_ticket",
    }
}

webhook_core::open_struct! {
    /// `SAMLAccountConnection` of the specification.
    pub struct SamlAccountConnection {
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub domain: Option<String> = "domain",
        pub domains: Option<Vec<String>> = "domains",
        pub active: Option<bool> = "active",
        pub provider: Option<String> = "provider",
        pub sync_user_attributes: Option<bool> = "sync_user_attributes",
        pub allow_subdomains: Option<bool> = "allow_subdomains",
        pub allow_idp_initiated: Option<bool> = "allow_idp_initiated",
        pub disable_additional_identifications: Option<bool> = "disable_additional_identifications",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `EnterpriseAccount` of the specification.
    pub struct EnterpriseAccount {
        pub id: Option<String> = "id",
        /// Always `enterprise_account`.
        pub object: Option<String> = "object",
        pub protocol: Option<Protocol> = "protocol",
        pub provider: Option<String> = "provider",
        pub active: Option<bool> = "active",
        pub email_address: Option<String> = "email_address",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub provider_user_id: Option<String> = "provider_user_id",
        pub enterprise_connection_id: Option<String> = "enterprise_connection_id",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub verification: Option<EnterpriseAccountVerification> = "verification",
        pub enterprise_connection: Option<EnterpriseAccountConnection> = "enterprise_connection",
        pub last_authenticated_at: Option<i64> = "last_authenticated_at",
    }
}

webhook_core::open_enum! {
    /// What `protocol` holds.
    pub enum Protocol {
        Oauth = "oauth",
        Saml = "saml",
    }
}

webhook_core::one_of! {
    /// What `verification` holds.
    pub enum EnterpriseAccountVerification by "object" {
        VerificationTicket(Box<VerificationTicket>) = "verification_ticket",
        VerificationSaml(Box<VerificationSaml>) = "verification_saml",
        VerificationOauth(Box<VerificationOauth>) = "verification_oauth",
    }
}

webhook_core::open_struct! {
    /// `EnterpriseAccountConnection` of the specification.
    pub struct EnterpriseAccountConnection {
        pub id: Option<String> = "id",
        pub protocol: Option<String> = "protocol",
        pub provider: Option<String> = "provider",
        pub name: Option<String> = "name",
        pub logo_public_url: Option<String> = "logo_public_url",
        pub domain: Option<String> = "domain",
        pub domains: Option<Vec<String>> = "domains",
        pub active: Option<bool> = "active",
        pub sync_user_attributes: Option<bool> = "sync_user_attributes",
        pub allow_subdomains: Option<bool> = "allow_subdomains",
        pub allow_idp_initiated: Option<bool> = "allow_idp_initiated",
        pub disable_additional_identifications: Option<bool> = "disable_additional_identifications",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `SCIMUserMetadata` of the specification.
    pub struct ScimUserMetadata {
        pub directory_id: Option<String> = "directory_id",
        pub directory_enabled: Option<bool> = "directory_enabled",
        pub external_id: Option<String> = "external_id",
    }
}

webhook_core::open_struct! {
    /// What `session.pending` brings.
    pub struct SessionPending {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SessionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `session.ended` brings.
    pub struct SessionEnded {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SessionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `session.removed` brings.
    pub struct SessionRemoved {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SessionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `session.revoked` brings.
    pub struct SessionRevoked {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SessionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `sms.created` brings.
    pub struct SmsCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SmsEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// `SmsEventPayload` of the specification.
    pub struct SmsEventPayload {
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub slug: Option<String> = "slug",
        pub from_phone_number: Option<String> = "from_phone_number",
        pub to_phone_number: Option<String> = "to_phone_number",
        pub phone_number_id: Option<String> = "phone_number_id",
        pub user_id: Option<String> = "user_id",
        pub message: Option<String> = "message",
        pub status: Option<String> = "status",
        pub data: Option<RawJson> = "data",
        pub delivered_by_clerk: Option<bool> = "delivered_by_clerk",
        pub created_at_ms: Option<i64> = "created_at_ms",
    }
}

webhook_core::open_struct! {
    /// What `subscription.created` brings.
    pub struct SubscriptionCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SubscriptionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// `SubscriptionEventPayload` of the specification.
    pub struct SubscriptionEventPayload {
        /// Always `commerce_subscription`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub status: Option<SubscriptionEventPayloadStatus> = "status",
        pub active_at: Option<i64> = "active_at",
        pub canceled_at: Option<i64> = "canceled_at",
        pub created_at: Option<i64> = "created_at",
        pub ended_at: Option<i64> = "ended_at",
        pub past_due_at: Option<i64> = "past_due_at",
        pub updated_at: Option<i64> = "updated_at",
        pub latest_payment_id: Option<String> = "latest_payment_id",
        pub payer_id: Option<String> = "payer_id",
        pub payer: Option<BillingPayerEventPayload> = "payer",
        pub payment_source_id: Option<String> = "payment_source_id",
        pub items: Option<Vec<BillingSubscriptionItemEventPayload>> = "items",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum SubscriptionEventPayloadStatus {
        Ended = "ended",
        Canceled = "canceled",
        Abandoned = "abandoned",
        PastDue = "past_due",
        Active = "active",
        Incomplete = "incomplete",
    }
}

webhook_core::open_struct! {
    /// `BillingSubscriptionItemEventPayload` of the specification.
    pub struct BillingSubscriptionItemEventPayload {
        /// Always `commerce_subscription_item`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub status: Option<BillingSubscriptionItemEventPayloadStatus> = "status",
        pub is_free_trial: Option<bool> = "is_free_trial",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub period_start: Option<i64> = "period_start",
        pub period_end: Option<i64> = "period_end",
        pub interval: Option<String> = "interval",
        pub plan_id: Option<String> = "plan_id",
        pub plan: Option<BillingSubscriptionItemEventPlan> = "plan",
        pub payer: Option<BillingPayerEventPayload> = "payer",
        pub subscription_id: Option<String> = "subscription_id",
        pub seats: Option<BillingSeats> = "seats",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum BillingSubscriptionItemEventPayloadStatus {
        Abandoned = "abandoned",
        Active = "active",
        Canceled = "canceled",
        Ended = "ended",
        Incomplete = "incomplete",
        PastDue = "past_due",
        Upcoming = "upcoming",
    }
}

webhook_core::open_struct! {
    /// `BillingSubscriptionItemEventPlan` of the specification.
    pub struct BillingSubscriptionItemEventPlan {
        pub id: Option<String> = "id",
        pub slug: Option<String> = "slug",
        pub name: Option<String> = "name",
        pub is_recurring: Option<bool> = "is_recurring",
        pub amount: Option<i64> = "amount",
        pub currency: Option<String> = "currency",
        pub unit_prices: Option<Vec<BillingSubscriptionItemEventPlanUnitPrice>> = "unit_prices",
    }
}

webhook_core::open_struct! {
    /// `BillingSubscriptionItemEventPlanUnitPrice` of the specification.
    pub struct BillingSubscriptionItemEventPlanUnitPrice {
        pub name: Option<String> = "name",
        pub block_size: Option<i64> = "block_size",
        pub tiers: Option<Vec<BillingSubscriptionItemEventPlanUnitPriceTier>> = "tiers",
    }
}

webhook_core::open_struct! {
    /// `BillingSubscriptionItemEventPlanUnitPriceTier` of the specification.
    pub struct BillingSubscriptionItemEventPlanUnitPriceTier {
        pub starts_at_block: Option<i64> = "starts_at_block",
        pub ends_after_block: Option<i64> = "ends_after_block",
        pub amount_per_block: Option<i64> = "amount_per_block",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// `BillingSeats` of the specification.
    pub struct BillingSeats {
        pub quantity: Option<i64> = "quantity",
    }
}

webhook_core::open_struct! {
    /// What `subscription.updated` brings.
    pub struct SubscriptionUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SubscriptionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscription.active` brings.
    pub struct SubscriptionActive {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SubscriptionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscription.pastDue` brings.
    pub struct SubscriptionPastDue {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<SubscriptionEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.abandoned` brings.
    pub struct SubscriptionItemAbandoned {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.active` brings.
    pub struct SubscriptionItemActive {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.canceled` brings.
    pub struct SubscriptionItemCanceled {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.ended` brings.
    pub struct SubscriptionItemEnded {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.freeTrialEnding` brings.
    pub struct SubscriptionItemFreeTrialEnding {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.incomplete` brings.
    pub struct SubscriptionItemIncomplete {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.pastDue` brings.
    pub struct SubscriptionItemPastDue {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.upcoming` brings.
    pub struct SubscriptionItemUpcoming {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `subscriptionItem.updated` brings.
    pub struct SubscriptionItemUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<BillingSubscriptionItemEventPayload> = "data",
    }
}

webhook_core::open_struct! {
    /// What `user.created` brings.
    pub struct UserCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<User> = "data",
    }
}

webhook_core::open_struct! {
    /// What `user.updated` brings.
    pub struct UserUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<User> = "data",
    }
}

webhook_core::open_struct! {
    /// What `user.deleted` brings.
    pub struct UserDeleted {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<DeletedObject> = "data",
    }
}

webhook_core::open_struct! {
    /// What `waitlistEntry.created` brings.
    pub struct WaitlistEntryCreated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<WaitlistEntry> = "data",
    }
}

webhook_core::open_struct! {
    /// `WaitlistEntry` of the specification.
    pub struct WaitlistEntry {
        /// Always `waitlist_entry`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub email_address: Option<String> = "email_address",
        pub status: Option<WaitlistEntryStatus> = "status",
        pub is_locked: Option<bool> = "is_locked",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
        pub invitation: Option<Invitation> = "invitation",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum WaitlistEntryStatus {
        Pending = "pending",
        Invited = "invited",
        Rejected = "rejected",
        Completed = "completed",
    }
}

webhook_core::open_struct! {
    /// `Invitation` of the specification.
    pub struct Invitation {
        /// Always `invitation`.
        pub object: Option<String> = "object",
        pub id: Option<String> = "id",
        pub email_address: Option<String> = "email_address",
        pub public_metadata: Option<RawJson> = "public_metadata",
        pub revoked: Option<bool> = "revoked",
        pub status: Option<InvitationStatus> = "status",
        pub url: Option<String> = "url",
        pub expires_at: Option<i64> = "expires_at",
        pub created_at: Option<i64> = "created_at",
        pub updated_at: Option<i64> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum InvitationStatus {
        Pending = "pending",
        Accepted = "accepted",
        Revoked = "revoked",
        Expired = "expired",
    }
}

webhook_core::open_struct! {
    /// What `waitlistEntry.updated` brings.
    pub struct WaitlistEntryUpdated {
        pub object: Option<String> = "object",
        pub event_attributes: Option<EventAttributes> = "event_attributes",
        pub timestamp: Option<i64> = "timestamp",
        pub instance_id: Option<String> = "instance_id",
        pub data: Option<WaitlistEntry> = "data",
    }
}
