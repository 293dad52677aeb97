//! The webhooks of Resend, made from its specification.
//!
//! The specification is `Resend`, version `1.5.0`, `OpenAPI 3.1.2`,
//! SHA-256 `636624a01ce2009c9034fe4bf3cb2f3d30b0f9077784c017022a65a24f1a80dc`.
//! The command was `webhook generate --openapi specs/resend.yaml --provider Resend --scheme resend --out src/resend.rs --crate webhook_core --no-descriptions --make-samples`.
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

use webhook_core::{Events, Provider, RawJson, Scheme};

/// The provider `Resend`.
#[derive(Debug)]
pub struct Resend;

/// The 17 events of Resend, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Resend, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `email.sent`.
    #[event("email.sent", sample = "resend/samples/email.sent.json")]
    EmailSent(EmailSent),
    /// `email.delivered`.
    #[event("email.delivered", sample = "resend/samples/email.delivered.json")]
    EmailDelivered(EmailDelivered),
    /// `email.delivery_delayed`.
    #[event(
        "email.delivery_delayed",
        sample = "resend/samples/email.delivery_delayed.json"
    )]
    EmailDeliveryDelayed(EmailDeliveryDelayed),
    /// `email.bounced`.
    #[event("email.bounced", sample = "resend/samples/email.bounced.json")]
    EmailBounced(EmailBounced),
    /// `email.complained`.
    #[event("email.complained", sample = "resend/samples/email.complained.json")]
    EmailComplained(EmailComplained),
    /// `email.opened`.
    #[event("email.opened", sample = "resend/samples/email.opened.json")]
    EmailOpened(EmailOpened),
    /// `email.clicked`.
    #[event("email.clicked", sample = "resend/samples/email.clicked.json")]
    EmailClicked(EmailClicked),
    /// `email.failed`.
    #[event("email.failed", sample = "resend/samples/email.failed.json")]
    EmailFailed(EmailFailed),
    /// `email.scheduled`.
    #[event("email.scheduled", sample = "resend/samples/email.scheduled.json")]
    EmailScheduled(EmailScheduled),
    /// `email.suppressed`.
    #[event("email.suppressed", sample = "resend/samples/email.suppressed.json")]
    EmailSuppressed(EmailSuppressed),
    /// `email.received`.
    #[event("email.received", sample = "resend/samples/email.received.json")]
    EmailReceived(EmailReceived),
    /// `contact.created`.
    #[event("contact.created", sample = "resend/samples/contact.created.json")]
    ContactCreated(ContactCreated),
    /// `contact.updated`.
    #[event("contact.updated", sample = "resend/samples/contact.updated.json")]
    ContactUpdated(ContactUpdated),
    /// `contact.deleted`.
    #[event("contact.deleted", sample = "resend/samples/contact.deleted.json")]
    ContactDeleted(ContactDeleted),
    /// `domain.created`.
    #[event("domain.created", sample = "resend/samples/domain.created.json")]
    DomainCreated(DomainCreated),
    /// `domain.updated`.
    #[event("domain.updated", sample = "resend/samples/domain.updated.json")]
    DomainUpdated(DomainUpdated),
    /// `domain.deleted`.
    #[event("domain.deleted", sample = "resend/samples/domain.deleted.json")]
    DomainDeleted(DomainDeleted),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Resend that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Resend>;

impl Provider for Resend {
    type Events = Event;
    const NAME: &'static str = "resend";
    const SCHEME: Scheme = webhook_core::schemes::RESEND;
}

webhook_core::open_struct! {
    /// What `email.sent` brings.
    pub struct EmailSent {
        pub created_at: Option<String> = "created_at",
        pub data: Option<OutboundEmailEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `OutboundEmailEventData` of the specification.
    pub struct OutboundEmailEventData {
        pub email_id: Option<String> = "email_id",
        pub created_at: Option<String> = "created_at",
        pub from: Option<String> = "from",
        pub to: Option<Vec<String>> = "to",
        pub subject: Option<String> = "subject",
        pub broadcast_id: Option<String> = "broadcast_id",
        pub template_id: Option<String> = "template_id",
        pub tags: Option<RawJson> = "tags",
        pub headers: Option<Vec<Header>> = "headers",
    }
}

webhook_core::open_struct! {
    /// What `header` holds.
    pub struct Header {
        pub name: Option<String> = "name",
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// What `email.delivered` brings.
    pub struct EmailDelivered {
        pub created_at: Option<String> = "created_at",
        pub data: Option<OutboundEmailEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `email.delivery_delayed` brings.
    pub struct EmailDeliveryDelayed {
        pub created_at: Option<String> = "created_at",
        pub data: Option<OutboundEmailEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `email.bounced` brings.
    pub struct EmailBounced {
        pub created_at: Option<String> = "created_at",
        pub data: Option<EmailBouncedEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `EmailBouncedEventData` of the specification.
    pub struct EmailBouncedEventData {
        pub email_id: Option<String> = "email_id",
        pub created_at: Option<String> = "created_at",
        pub from: Option<String> = "from",
        pub to: Option<Vec<String>> = "to",
        pub subject: Option<String> = "subject",
        pub broadcast_id: Option<String> = "broadcast_id",
        pub template_id: Option<String> = "template_id",
        pub tags: Option<RawJson> = "tags",
        pub headers: Option<Vec<Header>> = "headers",
        pub bounce: Option<WebhookEventBounce> = "bounce",
    }
}

webhook_core::open_struct! {
    /// `WebhookEventBounce` of the specification.
    pub struct WebhookEventBounce {
        pub diagnostic_code: Option<Vec<String>> = "diagnosticCode",
        pub message: Option<String> = "message",
        pub sub_type: Option<SubType> = "subType",
        pub r#type: Option<WebhookEventBounceType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `subType` holds.
    pub enum SubType {
        Undetermined = "Undetermined",
        General = "General",
        NoEmail = "NoEmail",
        MailboxFull = "MailboxFull",
        MessageTooLarge = "MessageTooLarge",
        ContentRejected = "ContentRejected",
        AttachmentRejected = "AttachmentRejected",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum WebhookEventBounceType {
        Undetermined = "Undetermined",
        Transient = "Transient",
        Permanent = "Permanent",
    }
}

webhook_core::open_struct! {
    /// What `email.complained` brings.
    pub struct EmailComplained {
        pub created_at: Option<String> = "created_at",
        pub data: Option<OutboundEmailEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `email.opened` brings.
    pub struct EmailOpened {
        pub created_at: Option<String> = "created_at",
        pub data: Option<OutboundEmailEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `email.clicked` brings.
    pub struct EmailClicked {
        pub created_at: Option<String> = "created_at",
        pub data: Option<EmailClickedEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `EmailClickedEventData` of the specification.
    pub struct EmailClickedEventData {
        pub email_id: Option<String> = "email_id",
        pub created_at: Option<String> = "created_at",
        pub from: Option<String> = "from",
        pub to: Option<Vec<String>> = "to",
        pub subject: Option<String> = "subject",
        pub broadcast_id: Option<String> = "broadcast_id",
        pub template_id: Option<String> = "template_id",
        pub tags: Option<RawJson> = "tags",
        pub headers: Option<Vec<Header>> = "headers",
        pub click: Option<WebhookEventClick> = "click",
    }
}

webhook_core::open_struct! {
    /// `WebhookEventClick` of the specification.
    pub struct WebhookEventClick {
        pub ip_address: Option<String> = "ipAddress",
        pub link: Option<String> = "link",
        pub timestamp: Option<String> = "timestamp",
        pub user_agent: Option<String> = "userAgent",
    }
}

webhook_core::open_struct! {
    /// What `email.failed` brings.
    pub struct EmailFailed {
        pub created_at: Option<String> = "created_at",
        pub data: Option<EmailFailedEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `EmailFailedEventData` of the specification.
    pub struct EmailFailedEventData {
        pub email_id: Option<String> = "email_id",
        pub created_at: Option<String> = "created_at",
        pub from: Option<String> = "from",
        pub to: Option<Vec<String>> = "to",
        pub subject: Option<String> = "subject",
        pub broadcast_id: Option<String> = "broadcast_id",
        pub template_id: Option<String> = "template_id",
        pub tags: Option<RawJson> = "tags",
        pub headers: Option<Vec<Header>> = "headers",
        pub failed: Option<WebhookEventFailed> = "failed",
    }
}

webhook_core::open_struct! {
    /// `WebhookEventFailed` of the specification.
    pub struct WebhookEventFailed {
        pub reason: Option<String> = "reason",
    }
}

webhook_core::open_struct! {
    /// What `email.scheduled` brings.
    pub struct EmailScheduled {
        pub created_at: Option<String> = "created_at",
        pub data: Option<OutboundEmailEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `email.suppressed` brings.
    pub struct EmailSuppressed {
        pub created_at: Option<String> = "created_at",
        pub data: Option<EmailSuppressedEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `EmailSuppressedEventData` of the specification.
    pub struct EmailSuppressedEventData {
        pub email_id: Option<String> = "email_id",
        pub created_at: Option<String> = "created_at",
        pub from: Option<String> = "from",
        pub to: Option<Vec<String>> = "to",
        pub subject: Option<String> = "subject",
        pub broadcast_id: Option<String> = "broadcast_id",
        pub template_id: Option<String> = "template_id",
        pub tags: Option<RawJson> = "tags",
        pub headers: Option<Vec<Header>> = "headers",
        pub suppressed: Option<WebhookEventSuppressed> = "suppressed",
    }
}

webhook_core::open_struct! {
    /// `WebhookEventSuppressed` of the specification.
    pub struct WebhookEventSuppressed {
        pub diagnostic_code: Option<Vec<String>> = "diagnosticCode",
        pub message: Option<String> = "message",
        pub reason: Option<WebhookEventSuppressedReason> = "reason",
        pub r#type: Option<WebhookEventSuppressedType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum WebhookEventSuppressedReason {
        PreviousBounce = "previous_bounce",
        PreviousComplaint = "previous_complaint",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum WebhookEventSuppressedType {
        Suppressed = "Suppressed",
        OnAccountSuppressionList = "OnAccountSuppressionList",
    }
}

webhook_core::open_struct! {
    /// What `email.received` brings.
    pub struct EmailReceived {
        pub created_at: Option<String> = "created_at",
        pub data: Option<EmailReceivedEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `EmailReceivedEventData` of the specification.
    pub struct EmailReceivedEventData {
        pub email_id: Option<String> = "email_id",
        pub created_at: Option<String> = "created_at",
        pub from: Option<String> = "from",
        pub to: Option<Vec<String>> = "to",
        pub subject: Option<String> = "subject",
        pub message_id: Option<String> = "message_id",
        pub bcc: Option<Vec<String>> = "bcc",
        pub cc: Option<Vec<String>> = "cc",
        pub attachments: Option<Vec<WebhookEventAttachment>> = "attachments",
    }
}

webhook_core::open_struct! {
    /// `WebhookEventAttachment` of the specification.
    pub struct WebhookEventAttachment {
        pub id: Option<String> = "id",
        pub filename: Option<String> = "filename",
        pub content_type: Option<String> = "content_type",
        pub content_disposition: Option<String> = "content_disposition",
        pub content_id: Option<String> = "content_id",
    }
}

webhook_core::open_struct! {
    /// What `contact.created` brings.
    pub struct ContactCreated {
        pub created_at: Option<String> = "created_at",
        pub data: Option<ContactEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `ContactEventData` of the specification.
    pub struct ContactEventData {
        pub id: Option<String> = "id",
        pub audience_id: Option<String> = "audience_id",
        pub segment_ids: Option<Vec<String>> = "segment_ids",
        pub created_at: Option<String> = "created_at",
        pub updated_at: Option<String> = "updated_at",
        pub email: Option<String> = "email",
        pub first_name: Option<String> = "first_name",
        pub last_name: Option<String> = "last_name",
        pub unsubscribed: Option<bool> = "unsubscribed",
    }
}

webhook_core::open_struct! {
    /// What `contact.updated` brings.
    pub struct ContactUpdated {
        pub created_at: Option<String> = "created_at",
        pub data: Option<ContactEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `contact.deleted` brings.
    pub struct ContactDeleted {
        pub created_at: Option<String> = "created_at",
        pub data: Option<ContactEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `domain.created` brings.
    pub struct DomainCreated {
        pub created_at: Option<String> = "created_at",
        pub data: Option<DomainEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// `DomainEventData` of the specification.
    pub struct DomainEventData {
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub status: Option<DomainEventDataStatus> = "status",
        pub created_at: Option<String> = "created_at",
        pub region: Option<Region> = "region",
        pub records: Option<Vec<WebhookDomainRecord>> = "records",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum DomainEventDataStatus {
        Verified = "verified",
        PartiallyVerified = "partially_verified",
        PartiallyFailed = "partially_failed",
        Failed = "failed",
        Pending = "pending",
        NotStarted = "not_started",
    }
}

webhook_core::open_enum! {
    /// What `region` holds.
    pub enum Region {
        UsEast1 = "us-east-1",
        EuWest1 = "eu-west-1",
        SaEast1 = "sa-east-1",
        ApNortheast1 = "ap-northeast-1",
    }
}

webhook_core::open_struct! {
    /// `WebhookDomainRecord` of the specification.
    pub struct WebhookDomainRecord {
        pub record: Option<Record> = "record",
        pub name: Option<String> = "name",
        pub value: Option<String> = "value",
        pub r#type: Option<WebhookDomainRecordType> = "type",
        pub ttl: Option<String> = "ttl",
        pub status: Option<WebhookDomainRecordStatus> = "status",
        pub priority: Option<i64> = "priority",
    }
}

webhook_core::open_enum! {
    /// What `record` holds.
    pub enum Record {
        Spf = "SPF",
        Dkim = "DKIM",
        ReceivingMx = "Receiving MX",
        Tracking = "Tracking",
        TrackingCaa = "TrackingCAA",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum WebhookDomainRecordType {
        Mx = "MX",
        Txt = "TXT",
        Cname = "CNAME",
        Caa = "CAA",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum WebhookDomainRecordStatus {
        Pending = "pending",
        Verified = "verified",
        Failed = "failed",
        TemporaryFailure = "temporary_failure",
        NotStarted = "not_started",
    }
}

webhook_core::open_struct! {
    /// What `domain.updated` brings.
    pub struct DomainUpdated {
        pub created_at: Option<String> = "created_at",
        pub data: Option<DomainEventData> = "data",
    }
}

webhook_core::open_struct! {
    /// What `domain.deleted` brings.
    pub struct DomainDeleted {
        pub created_at: Option<String> = "created_at",
        pub data: Option<DomainEventData> = "data",
    }
}
