//! The webhooks of Adyen, made from its specifications.
//!
//! The specifications are, in the order of the command:
//!
//! - `Authentication webhooks`, version `1`, `OpenAPI 3.1.0`
//! - `Balance webhook`, version `1`, `OpenAPI 3.1.0`
//! - `Dispute webhooks`, version `1`, `OpenAPI 3.1.0`
//! - `Negative balance compensation warning`, version `1`, `OpenAPI 3.1.0`
//! - `Payment webhooks (deprecated)`, version `1`, `OpenAPI 3.1.0`
//! - `Report webhooks`, version `1`, `OpenAPI 3.1.0`
//! - `Configuration webhooks`, version `2`, `OpenAPI 3.1.0`
//! - `Authorization webhooks`, version `4`, `OpenAPI 3.1.0`
//! - `Transaction webhooks`, version `4`, `OpenAPI 3.1.0`
//! - `Transfer webhooks`, version `4`, `OpenAPI 3.1.0`
//! - `Management Webhooks`, version `3`, `OpenAPI 3.1.0`
//! - `Tokenization webhooks`, version `1`, `OpenAPI 3.1.0`
//!
//! Of all of them, one behind the other,
//! SHA-256 `260c0817430d722bc3a07473ed2d21a9c8ce8ccd2aba573db9f2076618c72cf2`.
//! The command was `webhook generate --openapi specs/BalancePlatformAcsNotification-v1.json --openapi specs/BalancePlatformBalanceNotification-v1.json --openapi specs/BalancePlatformDisputeNotification-v1.json --openapi specs/BalancePlatformNegativeBalanceCompensationWarningNotification-v1.json --openapi specs/BalancePlatformPaymentNotification-v1.json --openapi specs/BalancePlatformReportNotification-v1.json --openapi specs/BalancePlatformConfigurationNotification-v2.json --openapi specs/BalancePlatformRelayedAuthorisationNotification-v4.json --openapi specs/BalancePlatformTransactionNotification-v4.json --openapi specs/BalancePlatformTransferNotification-v4.json --openapi specs/ManagementNotificationService-v3.json --openapi specs/TokenizationNotification-v1.json --provider Adyen --scheme adyen-platforms --out src/adyen.rs --tag type --crate webhook_core --no-descriptions --make-samples`.
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

/// The provider `Adyen`.
#[derive(Debug)]
pub struct Adyen;

/// The 56 events of Adyen, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Adyen, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `balancePlatform.authentication.created`.
    #[event(
        "balancePlatform.authentication.created",
        sample = "adyen/samples/balancePlatform.authentication.created.json"
    )]
    BalancePlatformAuthenticationCreated(BalancePlatformAuthenticationCreated),
    /// `balancePlatform.authentication.relayed`.
    #[event(
        "balancePlatform.authentication.relayed",
        sample = "adyen/samples/balancePlatform.authentication.relayed.json"
    )]
    BalancePlatformAuthenticationRelayed(BalancePlatformAuthenticationRelayed),
    /// `balancePlatform.balanceAccount.balance.block.released`.
    #[event(
        "balancePlatform.balanceAccount.balance.block.released",
        sample = "adyen/samples/balancePlatform.balanceAccount.balance.block.released.json"
    )]
    BalancePlatformBalanceAccountBalanceBlockReleased(
        BalancePlatformBalanceAccountBalanceBlockReleased,
    ),
    /// `balancePlatform.balanceAccount.balance.updated`.
    #[event(
        "balancePlatform.balanceAccount.balance.updated",
        sample = "adyen/samples/balancePlatform.balanceAccount.balance.updated.json"
    )]
    BalancePlatformBalanceAccountBalanceUpdated(
        BalancePlatformBalanceAccountBalanceUpdated,
    ),
    /// `balancePlatform.dispute.created`.
    #[event(
        "balancePlatform.dispute.created",
        sample = "adyen/samples/balancePlatform.dispute.created.json"
    )]
    BalancePlatformDisputeCreated(BalancePlatformDisputeCreated),
    /// `balancePlatform.dispute.updated`.
    #[event(
        "balancePlatform.dispute.updated",
        sample = "adyen/samples/balancePlatform.dispute.updated.json"
    )]
    BalancePlatformDisputeUpdated(BalancePlatformDisputeUpdated),
    /// `balancePlatform.negativeBalanceCompensationWarning.scheduled`.
    #[event(
        "balancePlatform.negativeBalanceCompensationWarning.scheduled",
        sample = "adyen/samples/balancePlatform.negativeBalanceCompensationWarning.scheduled.json"
    )]
    BalancePlatformNegativeBalanceCompensationWarningScheduled(
        BalancePlatformNegativeBalanceCompensationWarningScheduled,
    ),
    /// `balancePlatform.incomingTransfer.created`.
    #[event(
        "balancePlatform.incomingTransfer.created",
        sample = "adyen/samples/balancePlatform.incomingTransfer.created.json"
    )]
    BalancePlatformIncomingTransferCreated(BalancePlatformIncomingTransferCreated),
    /// `balancePlatform.incomingTransfer.updated`.
    #[event(
        "balancePlatform.incomingTransfer.updated",
        sample = "adyen/samples/balancePlatform.incomingTransfer.updated.json"
    )]
    BalancePlatformIncomingTransferUpdated(BalancePlatformIncomingTransferUpdated),
    /// `balancePlatform.outgoingTransfer.created`.
    #[event(
        "balancePlatform.outgoingTransfer.created",
        sample = "adyen/samples/balancePlatform.outgoingTransfer.created.json"
    )]
    BalancePlatformOutgoingTransferCreated(BalancePlatformOutgoingTransferCreated),
    /// `balancePlatform.outgoingTransfer.updated`.
    #[event(
        "balancePlatform.outgoingTransfer.updated",
        sample = "adyen/samples/balancePlatform.outgoingTransfer.updated.json"
    )]
    BalancePlatformOutgoingTransferUpdated(BalancePlatformOutgoingTransferUpdated),
    /// `balancePlatform.payment.created`.
    #[event(
        "balancePlatform.payment.created",
        sample = "adyen/samples/balancePlatform.payment.created.json"
    )]
    BalancePlatformPaymentCreated(BalancePlatformPaymentCreated),
    /// `balancePlatform.payment.updated`.
    #[event(
        "balancePlatform.payment.updated",
        sample = "adyen/samples/balancePlatform.payment.updated.json"
    )]
    BalancePlatformPaymentUpdated(BalancePlatformPaymentUpdated),
    /// `balancePlatform.report.created`.
    #[event(
        "balancePlatform.report.created",
        sample = "adyen/samples/balancePlatform.report.created.json"
    )]
    BalancePlatformReportCreated(BalancePlatformReportCreated),
    /// `balancePlatform.accountHolder.created`.
    #[event(
        "balancePlatform.accountHolder.created",
        sample = "adyen/samples/balancePlatform.accountHolder.created.json"
    )]
    BalancePlatformAccountHolderCreated(BalancePlatformAccountHolderCreated),
    /// `balancePlatform.accountHolder.updated`.
    #[event(
        "balancePlatform.accountHolder.updated",
        sample = "adyen/samples/balancePlatform.accountHolder.updated.json"
    )]
    BalancePlatformAccountHolderUpdated(BalancePlatformAccountHolderUpdated),
    /// `balancePlatform.balanceAccount.created`.
    #[event(
        "balancePlatform.balanceAccount.created",
        sample = "adyen/samples/balancePlatform.balanceAccount.created.json"
    )]
    BalancePlatformBalanceAccountCreated(BalancePlatformBalanceAccountCreated),
    /// `balancePlatform.balanceAccount.updated`.
    #[event(
        "balancePlatform.balanceAccount.updated",
        sample = "adyen/samples/balancePlatform.balanceAccount.updated.json"
    )]
    BalancePlatformBalanceAccountUpdated(BalancePlatformBalanceAccountUpdated),
    /// `balancePlatform.balanceAccountPayoutSchedule.created`.
    #[event(
        "balancePlatform.balanceAccountPayoutSchedule.created",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutSchedule.created.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleCreated(
        BalancePlatformBalanceAccountPayoutScheduleCreated,
    ),
    /// `balancePlatform.balanceAccountPayoutSchedule.deleted`.
    #[event(
        "balancePlatform.balanceAccountPayoutSchedule.deleted",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutSchedule.deleted.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleDeleted(
        BalancePlatformBalanceAccountPayoutScheduleDeleted,
    ),
    /// `balancePlatform.balanceAccountPayoutSchedule.updated`.
    #[event(
        "balancePlatform.balanceAccountPayoutSchedule.updated",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutSchedule.updated.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleUpdated(
        BalancePlatformBalanceAccountPayoutScheduleUpdated,
    ),
    /// `balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed`.
    #[event(
        "balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleAutoApplicationFailed(
        BalancePlatformBalanceAccountPayoutScheduleAutoApplicationFailed,
    ),
    /// `balancePlatform.balanceAccountPayoutScheduleExecution.failed`.
    #[event(
        "balancePlatform.balanceAccountPayoutScheduleExecution.failed",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutScheduleExecution.failed.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleExecutionFailed(
        BalancePlatformBalanceAccountPayoutScheduleExecutionFailed,
    ),
    /// `balancePlatform.balanceAccountPayoutScheduleExecution.skipped`.
    #[event(
        "balancePlatform.balanceAccountPayoutScheduleExecution.skipped",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutScheduleExecution.skipped.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleExecutionSkipped(
        BalancePlatformBalanceAccountPayoutScheduleExecutionSkipped,
    ),
    /// `balancePlatform.balanceAccountPayoutScheduleExecution.succeeded`.
    #[event(
        "balancePlatform.balanceAccountPayoutScheduleExecution.succeeded",
        sample = "adyen/samples/balancePlatform.balanceAccountPayoutScheduleExecution.succeeded.json"
    )]
    BalancePlatformBalanceAccountPayoutScheduleExecutionSucceeded(
        BalancePlatformBalanceAccountPayoutScheduleExecutionSucceeded,
    ),
    /// `balancePlatform.balanceAccountSweep.created`.
    #[event(
        "balancePlatform.balanceAccountSweep.created",
        sample = "adyen/samples/balancePlatform.balanceAccountSweep.created.json"
    )]
    BalancePlatformBalanceAccountSweepCreated(BalancePlatformBalanceAccountSweepCreated),
    /// `balancePlatform.balanceAccountSweep.deleted`.
    #[event(
        "balancePlatform.balanceAccountSweep.deleted",
        sample = "adyen/samples/balancePlatform.balanceAccountSweep.deleted.json"
    )]
    BalancePlatformBalanceAccountSweepDeleted(BalancePlatformBalanceAccountSweepDeleted),
    /// `balancePlatform.balanceAccountSweep.updated`.
    #[event(
        "balancePlatform.balanceAccountSweep.updated",
        sample = "adyen/samples/balancePlatform.balanceAccountSweep.updated.json"
    )]
    BalancePlatformBalanceAccountSweepUpdated(BalancePlatformBalanceAccountSweepUpdated),
    /// `balancePlatform.balancePlatformPayoutSchedule.created`.
    #[event(
        "balancePlatform.balancePlatformPayoutSchedule.created",
        sample = "adyen/samples/balancePlatform.balancePlatformPayoutSchedule.created.json"
    )]
    BalancePlatformBalancePlatformPayoutScheduleCreated(
        BalancePlatformBalancePlatformPayoutScheduleCreated,
    ),
    /// `balancePlatform.balancePlatformPayoutSchedule.deleted`.
    #[event(
        "balancePlatform.balancePlatformPayoutSchedule.deleted",
        sample = "adyen/samples/balancePlatform.balancePlatformPayoutSchedule.deleted.json"
    )]
    BalancePlatformBalancePlatformPayoutScheduleDeleted(
        BalancePlatformBalancePlatformPayoutScheduleDeleted,
    ),
    /// `balancePlatform.balancePlatformPayoutSchedule.updated`.
    #[event(
        "balancePlatform.balancePlatformPayoutSchedule.updated",
        sample = "adyen/samples/balancePlatform.balancePlatformPayoutSchedule.updated.json"
    )]
    BalancePlatformBalancePlatformPayoutScheduleUpdated(
        BalancePlatformBalancePlatformPayoutScheduleUpdated,
    ),
    /// `balancePlatform.cardorder.created`.
    #[event(
        "balancePlatform.cardorder.created",
        sample = "adyen/samples/balancePlatform.cardorder.created.json"
    )]
    BalancePlatformCardorderCreated(BalancePlatformCardorderCreated),
    /// `balancePlatform.cardorder.updated`.
    #[event(
        "balancePlatform.cardorder.updated",
        sample = "adyen/samples/balancePlatform.cardorder.updated.json"
    )]
    BalancePlatformCardorderUpdated(BalancePlatformCardorderUpdated),
    /// `balancePlatform.mandate.created`.
    #[event(
        "balancePlatform.mandate.created",
        sample = "adyen/samples/balancePlatform.mandate.created.json"
    )]
    BalancePlatformMandateCreated(BalancePlatformMandateCreated),
    /// `balancePlatform.mandate.updated`.
    #[event(
        "balancePlatform.mandate.updated",
        sample = "adyen/samples/balancePlatform.mandate.updated.json"
    )]
    BalancePlatformMandateUpdated(BalancePlatformMandateUpdated),
    /// `balancePlatform.networkToken.created`.
    #[event(
        "balancePlatform.networkToken.created",
        sample = "adyen/samples/balancePlatform.networkToken.created.json"
    )]
    BalancePlatformNetworkTokenCreated(BalancePlatformNetworkTokenCreated),
    /// `balancePlatform.networkToken.updated`.
    #[event(
        "balancePlatform.networkToken.updated",
        sample = "adyen/samples/balancePlatform.networkToken.updated.json"
    )]
    BalancePlatformNetworkTokenUpdated(BalancePlatformNetworkTokenUpdated),
    /// `balancePlatform.paymentInstrument.created`.
    #[event(
        "balancePlatform.paymentInstrument.created",
        sample = "adyen/samples/balancePlatform.paymentInstrument.created.json"
    )]
    BalancePlatformPaymentInstrumentCreated(BalancePlatformPaymentInstrumentCreated),
    /// `balancePlatform.paymentInstrument.updated`.
    #[event(
        "balancePlatform.paymentInstrument.updated",
        sample = "adyen/samples/balancePlatform.paymentInstrument.updated.json"
    )]
    BalancePlatformPaymentInstrumentUpdated(BalancePlatformPaymentInstrumentUpdated),
    /// `balancePlatform.score.triggered`.
    #[event(
        "balancePlatform.score.triggered",
        sample = "adyen/samples/balancePlatform.score.triggered.json"
    )]
    BalancePlatformScoreTriggered(BalancePlatformScoreTriggered),
    /// `balancePlatform.authorisation.relayed`.
    #[event(
        "balancePlatform.authorisation.relayed",
        sample = "adyen/samples/balancePlatform.authorisation.relayed.json"
    )]
    BalancePlatformAuthorisationRelayed(BalancePlatformAuthorisationRelayed),
    /// `balancePlatform.transaction.created`.
    #[event(
        "balancePlatform.transaction.created",
        sample = "adyen/samples/balancePlatform.transaction.created.json"
    )]
    BalancePlatformTransactionCreated(BalancePlatformTransactionCreated),
    /// `balancePlatform.transfer.created`.
    #[event(
        "balancePlatform.transfer.created",
        sample = "adyen/samples/balancePlatform.transfer.created.json"
    )]
    BalancePlatformTransferCreated(BalancePlatformTransferCreated),
    /// `balancePlatform.transfer.updated`.
    #[event(
        "balancePlatform.transfer.updated",
        sample = "adyen/samples/balancePlatform.transfer.updated.json"
    )]
    BalancePlatformTransferUpdated(BalancePlatformTransferUpdated),
    /// `merchant.created`.
    #[event("merchant.created", sample = "adyen/samples/merchant.created.json")]
    MerchantCreated(MerchantCreated),
    /// `merchant.updated`.
    #[event("merchant.updated", sample = "adyen/samples/merchant.updated.json")]
    MerchantUpdated(MerchantUpdated),
    /// `paymentMethod.created`.
    #[event(
        "paymentMethod.created",
        sample = "adyen/samples/paymentMethod.created.json"
    )]
    PaymentMethodCreated(PaymentMethodCreated),
    /// `paymentMethodRequest.removed`.
    #[event(
        "paymentMethodRequest.removed",
        sample = "adyen/samples/paymentMethodRequest.removed.json"
    )]
    PaymentMethodRequestRemoved(PaymentMethodRequestRemoved),
    /// `paymentMethodRequest.scheduledForRemoval`.
    #[event(
        "paymentMethodRequest.scheduledForRemoval",
        sample = "adyen/samples/paymentMethodRequest.scheduledForRemoval.json"
    )]
    PaymentMethodRequestScheduledForRemoval(PaymentMethodRequestScheduledForRemoval),
    /// `terminalAssignment.completed`.
    #[event("terminalAssignment.completed")]
    TerminalAssignmentCompleted(TerminalAssignmentCompleted),
    /// `terminalBoarding.triggered`.
    #[event(
        "terminalBoarding.triggered",
        sample = "adyen/samples/terminalBoarding.triggered.json"
    )]
    TerminalBoardingTriggered(TerminalBoardingTriggered),
    /// `terminalSettings.modified`.
    #[event(
        "terminalSettings.modified",
        sample = "adyen/samples/terminalSettings.modified.json"
    )]
    TerminalSettingsModified(TerminalSettingsModified),
    /// `recurring.token.alreadyExisting`.
    #[event(
        "recurring.token.alreadyExisting",
        sample = "adyen/samples/recurring.token.alreadyExisting.json"
    )]
    RecurringTokenAlreadyExisting(RecurringTokenAlreadyExisting),
    /// `recurring.token.created`.
    #[event(
        "recurring.token.created",
        sample = "adyen/samples/recurring.token.created.json"
    )]
    RecurringTokenCreated(RecurringTokenCreated),
    /// `recurring.token.disabled`.
    #[event(
        "recurring.token.disabled",
        sample = "adyen/samples/recurring.token.disabled.json"
    )]
    RecurringTokenDisabled(RecurringTokenDisabled),
    /// `recurring.token.updated`.
    #[event(
        "recurring.token.updated",
        sample = "adyen/samples/recurring.token.updated.json"
    )]
    RecurringTokenUpdated(RecurringTokenUpdated),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Adyen that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Adyen>;

impl Provider for Adyen {
    type Events = Event;
    const NAME: &'static str = "adyen";
    const SCHEME: Scheme = webhook_core::schemes::ADYEN_PLATFORMS;
}

webhook_core::open_struct! {
    /// What `balancePlatform.authentication.created` brings.
    pub struct BalancePlatformAuthenticationCreated {
        pub data: Option<AuthenticationNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `AuthenticationNotificationData` of the specification.
    pub struct AuthenticationNotificationData {
        pub authentication: Option<AuthenticationInfo> = "authentication",
        pub balance_platform: Option<String> = "balancePlatform",
        pub id: Option<String> = "id",
        pub payment_instrument_id: Option<String> = "paymentInstrumentId",
        pub purchase: Option<PurchaseInfo> = "purchase",
        pub status: Option<AuthenticationNotificationDataStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// `AuthenticationInfo` of the specification.
    pub struct AuthenticationInfo {
        pub acs_trans_id: Option<String> = "acsTransId",
        pub challenge: Option<ChallengeInfo> = "challenge",
        pub challenge_indicator: Option<ChallengeIndicator> = "challengeIndicator",
        pub created_at: Option<String> = "createdAt",
        pub device_channel: Option<DeviceChannel> = "deviceChannel",
        pub ds_trans_id: Option<String> = "dsTransID",
        pub exemption_indicator: Option<ExemptionIndicator> = "exemptionIndicator",
        pub in_psd2_scope: Option<bool> = "inPSD2Scope",
        pub message_category: Option<MessageCategory> = "messageCategory",
        pub message_version: Option<String> = "messageVersion",
        pub risk_score: Option<i64> = "riskScore",
        pub three_ds_server_trans_id: Option<String> = "threeDSServerTransID",
        pub trans_status: Option<TransStatus> = "transStatus",
        pub trans_status_reason: Option<TransStatusReason> = "transStatusReason",
        pub r#type: Option<AuthenticationInfoType> = "type",
    }
}

webhook_core::open_struct! {
    /// `ChallengeInfo` of the specification.
    pub struct ChallengeInfo {
        pub challenge_cancel: Option<ChallengeCancel> = "challengeCancel",
        pub flow: Option<Flow> = "flow",
        pub last_interaction: Option<String> = "lastInteraction",
        pub phone_number: Option<String> = "phoneNumber",
        pub resends: Option<i64> = "resends",
        pub retries: Option<i64> = "retries",
    }
}

webhook_core::open_enum! {
    /// What `challengeCancel` holds.
    pub enum ChallengeCancel {
        N00 = "00",
        N01 = "01",
        N02 = "02",
        N03 = "03",
        N04 = "04",
        N05 = "05",
        N06 = "06",
        N07 = "07",
        N08 = "08",
    }
}

webhook_core::open_enum! {
    /// What `flow` holds.
    pub enum Flow {
        PwdOtpPhoneFl = "PWD_OTP_PHONE_FL",
        PwdOtpEmailFl = "PWD_OTP_EMAIL_FL",
        OobTriggerFl = "OOB_TRIGGER_FL",
    }
}

webhook_core::open_enum! {
    /// What `challengeIndicator` holds.
    pub enum ChallengeIndicator {
        N01 = "01",
        N02 = "02",
        N03 = "03",
        N04 = "04",
        N05 = "05",
        N07 = "07",
        N08 = "08",
        N09 = "09",
        N80 = "80",
        N82 = "82",
    }
}

webhook_core::open_enum! {
    /// What `deviceChannel` holds.
    pub enum DeviceChannel {
        App = "app",
        Browser = "browser",
        ThreeDsRequestorInitiated = "ThreeDSRequestorInitiated",
    }
}

webhook_core::open_enum! {
    /// What `exemptionIndicator` holds.
    pub enum ExemptionIndicator {
        LowValue = "lowValue",
        SecureCorporate = "secureCorporate",
        TrustedBeneficiary = "trustedBeneficiary",
        TransactionRiskAnalysis = "transactionRiskAnalysis",
        AcquirerExemption = "acquirerExemption",
        NoExemptionApplied = "noExemptionApplied",
        VisaDafExemption = "visaDAFExemption",
    }
}

webhook_core::open_enum! {
    /// What `messageCategory` holds.
    pub enum MessageCategory {
        Payment = "payment",
        NonPayment = "nonPayment",
    }
}

webhook_core::open_enum! {
    /// What `transStatus` holds.
    pub enum TransStatus {
        Y = "Y",
        N = "N",
        R = "R",
        I = "I",
        U = "U",
    }
}

webhook_core::open_enum! {
    /// What `transStatusReason` holds.
    pub enum TransStatusReason {
        N01 = "01",
        N02 = "02",
        N03 = "03",
        N04 = "04",
        N05 = "05",
        N06 = "06",
        N07 = "07",
        N08 = "08",
        N09 = "09",
        N10 = "10",
        N11 = "11",
        N12 = "12",
        N13 = "13",
        N14 = "14",
        N15 = "15",
        N16 = "16",
        N17 = "17",
        N18 = "18",
        N19 = "19",
        N20 = "20",
        N21 = "21",
        N22 = "22",
        N23 = "23",
        N24 = "24",
        N25 = "25",
        N26 = "26",
        N80 = "80",
        N81 = "81",
        N82 = "82",
        N83 = "83",
        N84 = "84",
        N85 = "85",
        N86 = "86",
        N87 = "87",
        N88 = "88",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum AuthenticationInfoType {
        Frictionless = "frictionless",
        Challenge = "challenge",
    }
}

webhook_core::open_struct! {
    /// `PurchaseInfo` of the specification.
    pub struct PurchaseInfo {
        pub date: Option<String> = "date",
        pub merchant_name: Option<String> = "merchantName",
        pub original_amount: Option<Amount> = "originalAmount",
    }
}

webhook_core::open_struct! {
    /// `Amount` of the specification.
    pub struct Amount {
        pub currency: Option<String> = "currency",
        pub value: Option<i64> = "value",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum AuthenticationNotificationDataStatus {
        Authenticated = "authenticated",
        Rejected = "rejected",
        Error = "error",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.authentication.relayed` brings.
    pub struct BalancePlatformAuthenticationRelayed {
        pub environment: Option<String> = "environment",
        pub id: Option<String> = "id",
        pub payment_instrument_id: Option<String> = "paymentInstrumentId",
        pub purchase: Option<Purchase> = "purchase",
        pub three_ds_requestor_app_url: Option<String> = "threeDSRequestorAppURL",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `Purchase` of the specification.
    pub struct Purchase {
        pub date: Option<String> = "date",
        pub merchant_name: Option<String> = "merchantName",
        pub original_amount: Option<Amount> = "originalAmount",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccount.balance.block.released` brings.
    pub struct BalancePlatformBalanceAccountBalanceBlockReleased {
        pub data: Option<ReleaseBlockedBalanceNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `ReleaseBlockedBalanceNotificationData` of the specification.
    pub struct ReleaseBlockedBalanceNotificationData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub batch_reference: Option<String> = "batchReference",
        pub blocked_balance_after: Option<Amount> = "blockedBalanceAfter",
        pub blocked_balance_before: Option<Amount> = "blockedBalanceBefore",
        pub creation_date: Option<String> = "creationDate",
        pub id: Option<String> = "id",
        pub value_date: Option<String> = "valueDate",
    }
}

webhook_core::open_struct! {
    /// `ResourceReference` of the specification.
    pub struct ResourceReference {
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub reference: Option<String> = "reference",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccount.balance.updated` brings.
    pub struct BalancePlatformBalanceAccountBalanceUpdated {
        pub data: Option<BalanceNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `BalanceNotificationData` of the specification.
    pub struct BalanceNotificationData {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub balance_platform: Option<String> = "balancePlatform",
        pub balances: Option<Balances> = "balances",
        pub creation_date: Option<String> = "creationDate",
        pub currency: Option<String> = "currency",
        pub id: Option<String> = "id",
        pub setting_ids: Option<Vec<String>> = "settingIds",
    }
}

webhook_core::open_struct! {
    /// `Balances` of the specification.
    pub struct Balances {
        pub available: Option<i64> = "available",
        pub balance: Option<i64> = "balance",
        pub pending: Option<i64> = "pending",
        pub reserved: Option<i64> = "reserved",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.dispute.created` brings.
    pub struct BalancePlatformDisputeCreated {
        pub data: Option<DisputeEventNotification> = "data",
    }
}

webhook_core::open_struct! {
    /// `DisputeEventNotification` of the specification.
    pub struct DisputeEventNotification {
        pub arn: Option<String> = "arn",
        pub balance_platform: Option<String> = "balancePlatform",
        pub creation_date: Option<String> = "creationDate",
        pub description: Option<String> = "description",
        pub disputed_amount: Option<Amount> = "disputedAmount",
        pub id: Option<String> = "id",
        pub status: Option<String> = "status",
        pub status_detail: Option<String> = "statusDetail",
        pub transaction_id: Option<String> = "transactionId",
        pub r#type: Option<DisputeEventNotificationType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum DisputeEventNotificationType {
        Fraud = "fraud",
        NotDelivered = "notDelivered",
        Duplicate = "duplicate",
        OtherWord = "other",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.dispute.updated` brings.
    pub struct BalancePlatformDisputeUpdated {
        pub data: Option<DisputeEventNotification> = "data",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.negativeBalanceCompensationWarning.scheduled` brings.
    pub struct BalancePlatformNegativeBalanceCompensationWarningScheduled {
        pub data: Option<NegativeBalanceCompensationWarningNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `NegativeBalanceCompensationWarningNotificationData` of the specification.
    pub struct NegativeBalanceCompensationWarningNotificationData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub creation_date: Option<String> = "creationDate",
        pub id: Option<String> = "id",
        pub liable_balance_account_id: Option<String> = "liableBalanceAccountId",
        pub negative_balance_since: Option<String> = "negativeBalanceSince",
        pub scheduled_compensation_at: Option<String> = "scheduledCompensationAt",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.incomingTransfer.created` brings.
    pub struct BalancePlatformIncomingTransferCreated {
        pub data: Option<IncomingTransferNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `IncomingTransferNotificationData` of the specification.
    pub struct IncomingTransferNotificationData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub counterparty: Option<Counterparty> = "counterparty",
        pub creation_date: Option<String> = "creationDate",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub modification: Option<NotificationModificationData> = "modification",
        pub original_amount: Option<Amount> = "originalAmount",
        pub payment_id: Option<String> = "paymentId",
        pub payment_instrument: Option<ResourceReference> = "paymentInstrument",
        pub platform_payment: Option<PlatformPayment> = "platformPayment",
        pub reference: Option<String> = "reference",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub status: Option<String> = "status",
        pub three_d_secure: Option<ThreeDSecure> = "threeDSecure",
        pub value_date: Option<String> = "valueDate",
    }
}

webhook_core::open_struct! {
    /// `Counterparty` of the specification.
    pub struct Counterparty {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub bank_account: Option<BankAccountInfo> = "bankAccount",
        pub merchant: Option<MerchantData> = "merchant",
        pub transfer_instrument_id: Option<String> = "transferInstrumentId",
    }
}

webhook_core::open_struct! {
    /// `BankAccountInfo` of the specification.
    pub struct BankAccountInfo {
        pub address: Option<Address> = "address",
        pub iban: Option<String> = "iban",
        pub owner_name: Option<Name> = "ownerName",
    }
}

webhook_core::open_struct! {
    /// `Address` of the specification.
    pub struct Address {
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub house_number_or_name: Option<String> = "houseNumberOrName",
        pub postal_code: Option<String> = "postalCode",
        pub state_or_province: Option<String> = "stateOrProvince",
        pub street: Option<String> = "street",
    }
}

webhook_core::open_struct! {
    /// `Name` of the specification.
    pub struct Name {
        pub first_name: Option<String> = "firstName",
        pub full_name: Option<String> = "fullName",
        pub infix: Option<String> = "infix",
        pub last_name: Option<String> = "lastName",
    }
}

webhook_core::open_struct! {
    /// `MerchantData` of the specification.
    pub struct MerchantData {
        pub acquirer_id: Option<String> = "acquirerId",
        pub mcc: Option<String> = "mcc",
        pub merchant_id: Option<String> = "merchantId",
        pub name_location: Option<NameLocation> = "nameLocation",
        pub postal_code: Option<String> = "postalCode",
    }
}

webhook_core::open_struct! {
    /// `NameLocation` of the specification.
    pub struct NameLocation {
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub country_of_origin: Option<String> = "countryOfOrigin",
        pub name: Option<String> = "name",
        pub raw_data: Option<String> = "rawData",
        pub state: Option<String> = "state",
    }
}

webhook_core::open_struct! {
    /// `NotificationModificationData` of the specification.
    pub struct NotificationModificationData {
        pub amount: Option<Amount> = "amount",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `PlatformPayment` of the specification.
    pub struct PlatformPayment {
        pub account: Option<String> = "account",
        pub description: Option<String> = "description",
        pub modification_merchant_reference: Option<String> = "modificationMerchantReference",
        pub modification_psp_reference: Option<String> = "modificationPspReference",
        pub payment_merchant_reference: Option<String> = "paymentMerchantReference",
        pub payment_psp_reference: Option<String> = "paymentPspReference",
        pub reference: Option<String> = "reference",
        pub r#type: Option<PlatformPaymentType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum PlatformPaymentType {
        AcquiringFees = "AcquiringFees",
        AdyenCommission = "AdyenCommission",
        AdyenFees = "AdyenFees",
        AdyenMarkup = "AdyenMarkup",
        BalanceAccount = "BalanceAccount",
        ChargebackRemainder = "ChargebackRemainder",
        Commission = "Commission",
        DccMarkup = "DCCMarkup",
        DccPlatformCommission = "DCCPlatformCommission",
        Default = "Default",
        Interchange = "Interchange",
        PaymentFee = "PaymentFee",
        Remainder = "Remainder",
        SchemeFee = "SchemeFee",
        Surcharge = "Surcharge",
        Tip = "Tip",
        TopUp = "TopUp",
        Vat = "VAT",
    }
}

webhook_core::open_struct! {
    /// `ThreeDSecure` of the specification.
    pub struct ThreeDSecure {
        pub acs_transaction_id: Option<String> = "acsTransactionId",
        pub authentication_result: Option<String> = "authenticationResult",
        pub authentication_type: Option<String> = "authenticationType",
        pub ds_transaction_id: Option<String> = "dsTransactionId",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.incomingTransfer.updated` brings.
    pub struct BalancePlatformIncomingTransferUpdated {
        pub data: Option<IncomingTransferNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.outgoingTransfer.created` brings.
    pub struct BalancePlatformOutgoingTransferCreated {
        pub data: Option<OutgoingTransferNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `OutgoingTransferNotificationData` of the specification.
    pub struct OutgoingTransferNotificationData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub counterparty: Option<Counterparty> = "counterparty",
        pub creation_date: Option<String> = "creationDate",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub merchant_data: Option<MerchantData> = "merchantData",
        pub modification: Option<NotificationModificationData> = "modification",
        pub original_amount: Option<Amount> = "originalAmount",
        pub payment_id: Option<String> = "paymentId",
        pub payment_instrument: Option<ResourceReference> = "paymentInstrument",
        pub platform_payment: Option<PlatformPayment> = "platformPayment",
        pub processing_type: Option<NotificationDataProcessingType> = "processingType",
        pub purpose_code: Option<String> = "purposeCode",
        pub reference: Option<String> = "reference",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub relayed_authorisation_data: Option<RelayedAuthorisationData> = "relayedAuthorisationData",
        pub status: Option<String> = "status",
        pub three_d_secure: Option<ThreeDSecure> = "threeDSecure",
        pub transaction_rules_result: Option<TransactionRulesResult> = "transactionRulesResult",
        pub value_date: Option<String> = "valueDate",
    }
}

webhook_core::open_enum! {
    /// What `processingType` holds.
    pub enum NotificationDataProcessingType {
        AtmWithdraw = "atmWithdraw",
        BalanceInquiry = "balanceInquiry",
        Ecommerce = "ecommerce",
        Moto = "moto",
        Pos = "pos",
        PurchaseWithCashback = "purchaseWithCashback",
        Recurring = "recurring",
        Token = "token",
        Unknown = "unknown",
    }
}

webhook_core::open_struct! {
    /// `RelayedAuthorisationData` of the specification.
    pub struct RelayedAuthorisationData {
        pub metadata: Option<RawJson> = "metadata",
        pub reference: Option<String> = "reference",
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// `TransactionRulesResult` of the specification.
    pub struct TransactionRulesResult {
        pub advice: Option<String> = "advice",
        pub all_rules_passed: Option<bool> = "allRulesPassed",
        pub failed_transaction_rules: Option<Vec<TransactionEventViolation>> = "failedTransactionRules",
        pub score: Option<i64> = "score",
    }
}

webhook_core::open_struct! {
    /// `TransactionEventViolation` of the specification.
    pub struct TransactionEventViolation {
        pub reason: Option<String> = "reason",
        pub transaction_rule: Option<TransactionRuleReference> = "transactionRule",
        pub transaction_rule_source: Option<TransactionRuleSource> = "transactionRuleSource",
    }
}

webhook_core::open_struct! {
    /// `TransactionRuleReference` of the specification.
    pub struct TransactionRuleReference {
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub reference: Option<String> = "reference",
    }
}

webhook_core::open_struct! {
    /// `TransactionRuleSource` of the specification.
    pub struct TransactionRuleSource {
        pub id: Option<String> = "id",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.outgoingTransfer.updated` brings.
    pub struct BalancePlatformOutgoingTransferUpdated {
        pub data: Option<OutgoingTransferNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.payment.created` brings.
    pub struct BalancePlatformPaymentCreated {
        pub data: Option<PaymentNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `PaymentNotificationData` of the specification.
    pub struct PaymentNotificationData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub auth_code: Option<String> = "authCode",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub creation_date: Option<String> = "creationDate",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub merchant_data: Option<MerchantData> = "merchantData",
        pub modification: Option<NotificationModificationData> = "modification",
        pub original_amount: Option<Amount> = "originalAmount",
        pub payment_instrument: Option<ResourceReference> = "paymentInstrument",
        pub platform_payment: Option<PlatformPayment> = "platformPayment",
        pub processing_type: Option<NotificationDataProcessingType> = "processingType",
        pub reference: Option<String> = "reference",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub relayed_authorisation_data: Option<RelayedAuthorisationData> = "relayedAuthorisationData",
        pub status: Option<String> = "status",
        pub three_d_secure: Option<ThreeDSecure> = "threeDSecure",
        pub transaction_rules_result: Option<TransactionRulesResult> = "transactionRulesResult",
        pub validation_result: Option<Vec<ValidationResult>> = "validationResult",
    }
}

webhook_core::open_struct! {
    /// `ValidationResult` of the specification.
    pub struct ValidationResult {
        pub result: Option<String> = "result",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.payment.updated` brings.
    pub struct BalancePlatformPaymentUpdated {
        pub data: Option<PaymentNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.report.created` brings.
    pub struct BalancePlatformReportCreated {
        pub data: Option<ReportNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `ReportNotificationData` of the specification.
    pub struct ReportNotificationData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub creation_date: Option<String> = "creationDate",
        pub download_url: Option<String> = "downloadUrl",
        pub file_name: Option<String> = "fileName",
        pub id: Option<String> = "id",
        pub report_type: Option<String> = "reportType",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.accountHolder.created` brings.
    pub struct BalancePlatformAccountHolderCreated {
        pub data: Option<AccountHolderNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `AccountHolderNotificationData` of the specification.
    pub struct AccountHolderNotificationData {
        pub account_holder: Option<AccountHolder> = "accountHolder",
        pub balance_platform: Option<String> = "balancePlatform",
    }
}

webhook_core::open_struct! {
    /// `AccountHolder` of the specification.
    pub struct AccountHolder {
        pub balance_platform: Option<String> = "balancePlatform",
        pub capabilities: Option<RawJson> = "capabilities",
        pub contact_details: Option<ContactDetails> = "contactDetails",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub legal_entity_id: Option<String> = "legalEntityId",
        pub metadata: Option<RawJson> = "metadata",
        pub migrated_account_holder_code: Option<String> = "migratedAccountHolderCode",
        pub primary_balance_account: Option<String> = "primaryBalanceAccount",
        pub reference: Option<String> = "reference",
        pub status: Option<AccountHolderStatus> = "status",
        pub time_zone: Option<String> = "timeZone",
        pub verification_deadlines: Option<Vec<VerificationDeadline>> = "verificationDeadlines",
    }
}

webhook_core::open_struct! {
    /// `ContactDetails` of the specification.
    pub struct ContactDetails {
        pub address: Option<Address> = "address",
        pub email: Option<String> = "email",
        pub phone: Option<Phone> = "phone",
        pub web_address: Option<String> = "webAddress",
    }
}

webhook_core::open_struct! {
    /// `Phone` of the specification.
    pub struct Phone {
        pub number: Option<String> = "number",
        pub r#type: Option<PhoneType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum PhoneType {
        Landline = "landline",
        Mobile = "mobile",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum AccountHolderStatus {
        Active = "active",
        Closed = "closed",
        Suspended = "suspended",
    }
}

webhook_core::open_struct! {
    /// `VerificationDeadline` of the specification.
    pub struct VerificationDeadline {
        pub capabilities: Option<Vec<Capability>> = "capabilities",
        pub entity_ids: Option<Vec<String>> = "entityIds",
        pub expires_at: Option<String> = "expiresAt",
    }
}

webhook_core::open_enum! {
    /// What `capability` holds.
    pub enum Capability {
        AcceptExternalFunding = "acceptExternalFunding",
        AcceptPspFunding = "acceptPspFunding",
        AcceptTransactionInRestrictedCountries = "acceptTransactionInRestrictedCountries",
        AcceptTransactionInRestrictedCountriesCommercial = "acceptTransactionInRestrictedCountriesCommercial",
        AcceptTransactionInRestrictedCountriesConsumer = "acceptTransactionInRestrictedCountriesConsumer",
        AcceptTransactionInRestrictedIndustries = "acceptTransactionInRestrictedIndustries",
        AcceptTransactionInRestrictedIndustriesCommercial = "acceptTransactionInRestrictedIndustriesCommercial",
        AcceptTransactionInRestrictedIndustriesConsumer = "acceptTransactionInRestrictedIndustriesConsumer",
        Acquiring = "acquiring",
        AtmWithdrawal = "atmWithdrawal",
        AtmWithdrawalCommercial = "atmWithdrawalCommercial",
        AtmWithdrawalConsumer = "atmWithdrawalConsumer",
        AtmWithdrawalInRestrictedCountries = "atmWithdrawalInRestrictedCountries",
        AtmWithdrawalInRestrictedCountriesCommercial = "atmWithdrawalInRestrictedCountriesCommercial",
        AtmWithdrawalInRestrictedCountriesConsumer = "atmWithdrawalInRestrictedCountriesConsumer",
        AuthorisedPaymentInstrumentUser = "authorisedPaymentInstrumentUser",
        GetGrantOffers = "getGrantOffers",
        IssueBankAccount = "issueBankAccount",
        IssueCard = "issueCard",
        IssueCardCommercial = "issueCardCommercial",
        IssueCardConsumer = "issueCardConsumer",
        IssueChargeCard = "issueChargeCard",
        IssueChargeCardCommercial = "issueChargeCardCommercial",
        IssueCreditLimit = "issueCreditLimit",
        LocalAcceptance = "localAcceptance",
        Payout = "payout",
        PayoutToTransferInstrument = "payoutToTransferInstrument",
        Processing = "processing",
        ReceiveFromBalanceAccount = "receiveFromBalanceAccount",
        ReceiveFromPlatformPayments = "receiveFromPlatformPayments",
        ReceiveFromThirdParty = "receiveFromThirdParty",
        ReceiveFromTransferInstrument = "receiveFromTransferInstrument",
        ReceiveGrants = "receiveGrants",
        ReceivePayments = "receivePayments",
        SendToBalanceAccount = "sendToBalanceAccount",
        SendToThirdParty = "sendToThirdParty",
        SendToTransferInstrument = "sendToTransferInstrument",
        ThirdPartyFunding = "thirdPartyFunding",
        UseCard = "useCard",
        UseCardCommercial = "useCardCommercial",
        UseCardConsumer = "useCardConsumer",
        UseCardInRestrictedCountries = "useCardInRestrictedCountries",
        UseCardInRestrictedCountriesCommercial = "useCardInRestrictedCountriesCommercial",
        UseCardInRestrictedCountriesConsumer = "useCardInRestrictedCountriesConsumer",
        UseCardInRestrictedIndustries = "useCardInRestrictedIndustries",
        UseCardInRestrictedIndustriesCommercial = "useCardInRestrictedIndustriesCommercial",
        UseCardInRestrictedIndustriesConsumer = "useCardInRestrictedIndustriesConsumer",
        UseChargeCard = "useChargeCard",
        UseChargeCardCommercial = "useChargeCardCommercial",
        WithdrawFromAtm = "withdrawFromAtm",
        WithdrawFromAtmCommercial = "withdrawFromAtmCommercial",
        WithdrawFromAtmConsumer = "withdrawFromAtmConsumer",
        WithdrawFromAtmInRestrictedCountries = "withdrawFromAtmInRestrictedCountries",
        WithdrawFromAtmInRestrictedCountriesCommercial = "withdrawFromAtmInRestrictedCountriesCommercial",
        WithdrawFromAtmInRestrictedCountriesConsumer = "withdrawFromAtmInRestrictedCountriesConsumer",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.accountHolder.updated` brings.
    pub struct BalancePlatformAccountHolderUpdated {
        pub data: Option<AccountHolderNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccount.created` brings.
    pub struct BalancePlatformBalanceAccountCreated {
        pub data: Option<BalanceAccountNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `BalanceAccountNotificationData` of the specification.
    pub struct BalanceAccountNotificationData {
        pub balance_account: Option<BalanceAccount> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
    }
}

webhook_core::open_struct! {
    /// `BalanceAccount` of the specification.
    pub struct BalanceAccount {
        pub account_holder_id: Option<String> = "accountHolderId",
        pub balances: Option<Vec<Balance>> = "balances",
        pub default_currency_code: Option<String> = "defaultCurrencyCode",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub metadata: Option<RawJson> = "metadata",
        pub migrated_account_code: Option<String> = "migratedAccountCode",
        pub platform_payment_configuration: Option<PlatformPaymentConfiguration> = "platformPaymentConfiguration",
        pub reference: Option<String> = "reference",
        pub status: Option<BalanceAccountStatus> = "status",
        pub time_zone: Option<String> = "timeZone",
    }
}

webhook_core::open_struct! {
    /// `Balance` of the specification.
    pub struct Balance {
        pub available: Option<i64> = "available",
        pub balance: Option<i64> = "balance",
        pub currency: Option<String> = "currency",
        pub pending: Option<i64> = "pending",
        pub pending_available: Option<i64> = "pendingAvailable",
        pub reserved: Option<i64> = "reserved",
    }
}

webhook_core::open_struct! {
    /// `PlatformPaymentConfiguration` of the specification.
    pub struct PlatformPaymentConfiguration {
        pub sales_day_closing_time: Option<String> = "salesDayClosingTime",
        pub settlement_delay_days: Option<i64> = "settlementDelayDays",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum BalanceAccountStatus {
        Active = "active",
        Closed = "closed",
        Inactive = "inactive",
        Suspended = "suspended",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccount.updated` brings.
    pub struct BalancePlatformBalanceAccountUpdated {
        pub data: Option<BalanceAccountNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutSchedule.created` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleCreated {
        pub data: Option<AccountPayoutConfigWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `AccountPayoutConfigWebhookData` of the specification.
    pub struct AccountPayoutConfigWebhookData {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub balance_account_payout_schedule_id: Option<String> = "balanceAccountPayoutScheduleId",
        pub balance_platform: Option<String> = "balancePlatform",
        pub currency: Option<String> = "currency",
        pub description: Option<String> = "description",
        pub enabled: Option<bool> = "enabled",
        pub frequency: Option<String> = "frequency",
        pub frequency_value: Option<i64> = "frequencyValue",
        pub max_payout_amount: Option<i64> = "maxPayoutAmount",
        pub min_payout_amount: Option<i64> = "minPayoutAmount",
        pub reference: Option<String> = "reference",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub retained_amount: Option<i64> = "retainedAmount",
        pub sales_day_closing_time: Option<String> = "salesDayClosingTime",
        pub transfer_instrument_id: Option<String> = "transferInstrumentId",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutSchedule.deleted` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleDeleted {
        pub data: Option<AccountPayoutConfigWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutSchedule.updated` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleUpdated {
        pub data: Option<AccountPayoutConfigWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleAutoApplicationFailed {
        pub data: Option<AccountPayoutAutoApplicationWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `AccountPayoutAutoApplicationWebhookData` of the specification.
    pub struct AccountPayoutAutoApplicationWebhookData {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub balance_platform: Option<String> = "balancePlatform",
        pub balance_platform_payout_schedule_id: Option<String> = "balancePlatformPayoutScheduleId",
        pub reason: Option<String> = "reason",
        pub transfer_instrument_id: Option<String> = "transferInstrumentId",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutScheduleExecution.failed` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleExecutionFailed {
        pub data: Option<PayoutStateWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `PayoutStateWebhookData` of the specification.
    pub struct PayoutStateWebhookData {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub balance_account_payout_schedule_id: Option<String> = "balanceAccountPayoutScheduleId",
        pub balance_platform: Option<String> = "balancePlatform",
        pub result: Option<PayoutStateWebhookDataResult> = "result",
        pub result_details: Option<ResultDetails> = "resultDetails",
        pub triggered_at: Option<String> = "triggeredAt",
    }
}

webhook_core::open_enum! {
    /// What `result` holds.
    pub enum PayoutStateWebhookDataResult {
        Failed = "failed",
        Skipped = "skipped",
        Succeeded = "succeeded",
    }
}

webhook_core::open_struct! {
    /// `resultDetails` of the specification.
    pub struct ResultDetails {
        pub reason: Option<String> = "reason",
        pub reason_code: Option<String> = "reasonCode",
        pub transfer_id: Option<String> = "transferId",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutScheduleExecution.skipped` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleExecutionSkipped {
        pub data: Option<PayoutStateWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountPayoutScheduleExecution.succeeded` brings.
    pub struct BalancePlatformBalanceAccountPayoutScheduleExecutionSucceeded {
        pub data: Option<PayoutStateWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountSweep.created` brings.
    pub struct BalancePlatformBalanceAccountSweepCreated {
        pub data: Option<SweepConfigurationNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `SweepConfigurationNotificationData` of the specification.
    pub struct SweepConfigurationNotificationData {
        pub account_id: Option<String> = "accountId",
        pub balance_platform: Option<String> = "balancePlatform",
        pub sweep: Option<SweepConfigurationV2> = "sweep",
    }
}

webhook_core::open_struct! {
    /// `SweepConfigurationV2` of the specification.
    pub struct SweepConfigurationV2 {
        pub category: Option<SweepConfigurationV2Category> = "category",
        pub counterparty: Option<SweepCounterparty> = "counterparty",
        pub currency: Option<String> = "currency",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub priorities: Option<Vec<Priority>> = "priorities",
        pub reason: Option<SweepConfigurationV2Reason> = "reason",
        pub reason_detail: Option<String> = "reasonDetail",
        pub reference: Option<String> = "reference",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub schedule: Option<SweepSchedule> = "schedule",
        pub status: Option<SweepConfigurationV2Status> = "status",
        pub sweep_amount: Option<Amount> = "sweepAmount",
        pub target_amount: Option<Amount> = "targetAmount",
        pub trigger_amount: Option<Amount> = "triggerAmount",
        pub r#type: Option<SweepConfigurationV2Type> = "type",
    }
}

webhook_core::open_enum! {
    /// What `category` holds.
    pub enum SweepConfigurationV2Category {
        Bank = "bank",
        Internal = "internal",
        PlatformPayment = "platformPayment",
    }
}

webhook_core::open_struct! {
    /// `SweepCounterparty` of the specification.
    pub struct SweepCounterparty {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub merchant_account: Option<String> = "merchantAccount",
        pub transfer_instrument_id: Option<String> = "transferInstrumentId",
    }
}

webhook_core::open_enum! {
    /// What `priority` holds.
    pub enum Priority {
        CrossBorder = "crossBorder",
        Fast = "fast",
        Instant = "instant",
        Internal = "internal",
        Regular = "regular",
        Wire = "wire",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum SweepConfigurationV2Reason {
        AccountHierarchyNotActive = "accountHierarchyNotActive",
        AmountLimitExceeded = "amountLimitExceeded",
        Approved = "approved",
        CounterpartyAccountBlocked = "counterpartyAccountBlocked",
        CounterpartyAccountClosed = "counterpartyAccountClosed",
        CounterpartyAccountNotFound = "counterpartyAccountNotFound",
        CounterpartyAddressRequired = "counterpartyAddressRequired",
        CounterpartyBankTimedOut = "counterpartyBankTimedOut",
        CounterpartyBankUnavailable = "counterpartyBankUnavailable",
        DirectDebitNotSupported = "directDebitNotSupported",
        Error = "error",
        NotEnoughBalance = "notEnoughBalance",
        RefusedByCounterpartyBank = "refusedByCounterpartyBank",
        RouteNotFound = "routeNotFound",
        TransferInstrumentDoesNotExist = "transferInstrumentDoesNotExist",
        Unknown = "unknown",
    }
}

webhook_core::open_struct! {
    /// `SweepSchedule` of the specification.
    pub struct SweepSchedule {
        pub cron_expression: Option<String> = "cronExpression",
        pub r#type: Option<SweepScheduleType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum SweepScheduleType {
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
        Balance = "balance",
        Cron = "cron",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum SweepConfigurationV2Status {
        Active = "active",
        Inactive = "inactive",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum SweepConfigurationV2Type {
        Pull = "pull",
        Push = "push",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountSweep.deleted` brings.
    pub struct BalancePlatformBalanceAccountSweepDeleted {
        pub data: Option<SweepConfigurationNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balanceAccountSweep.updated` brings.
    pub struct BalancePlatformBalanceAccountSweepUpdated {
        pub data: Option<SweepConfigurationNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balancePlatformPayoutSchedule.created` brings.
    pub struct BalancePlatformBalancePlatformPayoutScheduleCreated {
        pub data: Option<PlatformPayoutConfigWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `PlatformPayoutConfigWebhookData` of the specification.
    pub struct PlatformPayoutConfigWebhookData {
        pub balance_platform: Option<String> = "balancePlatform",
        pub balance_platform_payout_schedule_id: Option<String> = "balancePlatformPayoutScheduleId",
        pub country_code: Option<String> = "countryCode",
        pub currency: Option<String> = "currency",
        pub default_description: Option<String> = "defaultDescription",
        pub default_frequency: Option<String> = "defaultFrequency",
        pub default_frequency_value: Option<i64> = "defaultFrequencyValue",
        pub default_reference: Option<String> = "defaultReference",
        pub default_reference_for_beneficiary: Option<String> = "defaultReferenceForBeneficiary",
        pub max_payout_amount: Option<i64> = "maxPayoutAmount",
        pub min_payout_amount: Option<i64> = "minPayoutAmount",
        pub retained_amount: Option<i64> = "retainedAmount",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balancePlatformPayoutSchedule.deleted` brings.
    pub struct BalancePlatformBalancePlatformPayoutScheduleDeleted {
        pub data: Option<PlatformPayoutConfigWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.balancePlatformPayoutSchedule.updated` brings.
    pub struct BalancePlatformBalancePlatformPayoutScheduleUpdated {
        pub data: Option<PlatformPayoutConfigWebhookData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.cardorder.created` brings.
    pub struct BalancePlatformCardorderCreated {
        pub data: Option<CardOrderItem> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `CardOrderItem` of the specification.
    pub struct CardOrderItem {
        pub balance_platform: Option<String> = "balancePlatform",
        pub card: Option<CardOrderItemDeliveryStatus> = "card",
        pub card_order_item_id: Option<String> = "cardOrderItemId",
        pub creation_date: Option<String> = "creationDate",
        pub id: Option<String> = "id",
        pub payment_instrument_id: Option<String> = "paymentInstrumentId",
        pub pin: Option<CardOrderItemDeliveryStatus> = "pin",
        pub shipping_method: Option<String> = "shippingMethod",
    }
}

webhook_core::open_struct! {
    /// `CardOrderItemDeliveryStatus` of the specification.
    pub struct CardOrderItemDeliveryStatus {
        pub error_message: Option<String> = "errorMessage",
        pub status: Option<CardOrderItemDeliveryStatusStatus> = "status",
        pub tracking_number: Option<String> = "trackingNumber",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum CardOrderItemDeliveryStatusStatus {
        Created = "created",
        Delivered = "delivered",
        NotApplicable = "notApplicable",
        Processing = "processing",
        Produced = "produced",
        Rejected = "rejected",
        Shipped = "shipped",
        Unknown = "unknown",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.cardorder.updated` brings.
    pub struct BalancePlatformCardorderUpdated {
        pub data: Option<CardOrderItem> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.mandate.created` brings.
    pub struct BalancePlatformMandateCreated {
        pub data: Option<MandateNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `MandateNotificationData` of the specification.
    pub struct MandateNotificationData {
        pub balance_platform: Option<String> = "balancePlatform",
        pub mandate: Option<Mandate> = "mandate",
    }
}

webhook_core::open_struct! {
    /// `Mandate` of the specification.
    pub struct Mandate {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub counterparty: Option<MandateBankAccount> = "counterparty",
        pub created_at: Option<String> = "createdAt",
        pub id: Option<String> = "id",
        pub payment_instrument_id: Option<String> = "paymentInstrumentId",
        pub status: Option<MandateStatus> = "status",
        /// Always `bacs`.
        pub r#type: Option<String> = "type",
        pub updated_at: Option<String> = "updatedAt",
    }
}

webhook_core::open_struct! {
    /// `MandateBankAccount` of the specification.
    pub struct MandateBankAccount {
        pub account_holder: Option<MandatePartyIdentification> = "accountHolder",
        pub account_identification: Option<UkLocalMandateAccountIdentification> = "accountIdentification",
    }
}

webhook_core::open_struct! {
    /// `MandatePartyIdentification` of the specification.
    pub struct MandatePartyIdentification {
        pub full_name: Option<String> = "fullName",
    }
}

webhook_core::open_struct! {
    /// `UKLocalMandateAccountIdentification` of the specification.
    pub struct UkLocalMandateAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub sort_code: Option<String> = "sortCode",
        /// Always `ukLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum MandateStatus {
        Approved = "approved",
        Cancelled = "cancelled",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.mandate.updated` brings.
    pub struct BalancePlatformMandateUpdated {
        pub data: Option<MandateNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.networkToken.created` brings.
    pub struct BalancePlatformNetworkTokenCreated {
        pub data: Option<NetworkTokenNotificationDataV2> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `NetworkTokenNotificationDataV2` of the specification.
    pub struct NetworkTokenNotificationDataV2 {
        pub authentication: Option<TokenAuthentication> = "authentication",
        pub authentication_applied: Option<bool> = "authenticationApplied",
        pub balance_platform: Option<String> = "balancePlatform",
        pub decision: Option<String> = "decision",
        pub id: Option<String> = "id",
        pub payment_instrument_id: Option<String> = "paymentInstrumentId",
        pub scheme_risk_score: Option<String> = "schemeRiskScore",
        pub status: Option<String> = "status",
        pub token_last_four: Option<String> = "tokenLastFour",
        pub token_requestor: Option<NetworkTokenRequestor> = "tokenRequestor",
        pub transaction_rules_result: Option<NetworkTokenTransactionRulesResult> = "transactionRulesResult",
        pub r#type: Option<String> = "type",
        pub validation_facts: Option<Vec<ValidationFacts>> = "validationFacts",
        pub wallet: Option<Wallet> = "wallet",
    }
}

webhook_core::open_struct! {
    /// `TokenAuthentication` of the specification.
    pub struct TokenAuthentication {
        pub method: Option<String> = "method",
        pub result: Option<String> = "result",
    }
}

webhook_core::open_struct! {
    /// `NetworkTokenRequestor` of the specification.
    pub struct NetworkTokenRequestor {
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// `NetworkTokenTransactionRulesResult` of the specification.
    pub struct NetworkTokenTransactionRulesResult {
        pub advice: Option<String> = "advice",
        pub all_hard_block_rules_passed: Option<bool> = "allHardBlockRulesPassed",
        pub score: Option<i64> = "score",
        pub triggered_transaction_rules: Option<Vec<NetworkTokenTriggeredRiskRule>> = "triggeredTransactionRules",
    }
}

webhook_core::open_struct! {
    /// `NetworkTokenTriggeredRiskRule` of the specification.
    pub struct NetworkTokenTriggeredRiskRule {
        pub reason: Option<String> = "reason",
        pub transaction_rule: Option<NetworkTokenRiskRuleData> = "transactionRule",
        pub transaction_rule_source: Option<NetworkTokenRiskRuleSource> = "transactionRuleSource",
    }
}

webhook_core::open_struct! {
    /// `NetworkTokenRiskRuleData` of the specification.
    pub struct NetworkTokenRiskRuleData {
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub outcome_type: Option<String> = "outcomeType",
        pub reference: Option<String> = "reference",
        pub score: Option<i64> = "score",
    }
}

webhook_core::open_struct! {
    /// `NetworkTokenRiskRuleSource` of the specification.
    pub struct NetworkTokenRiskRuleSource {
        pub id: Option<String> = "id",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `ValidationFacts` of the specification.
    pub struct ValidationFacts {
        pub reasons: Option<Vec<String>> = "reasons",
        pub result: Option<ValidationFactsResult> = "result",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `result` holds.
    pub enum ValidationFactsResult {
        Invalid = "invalid",
        NotApplicable = "notApplicable",
        NotValidated = "notValidated",
        Valid = "valid",
    }
}

webhook_core::open_struct! {
    /// `Wallet` of the specification.
    pub struct Wallet {
        pub account_score: Option<String> = "accountScore",
        pub device: Option<Device> = "device",
        pub device_score: Option<String> = "deviceScore",
        pub provisioning_method: Option<String> = "provisioningMethod",
        pub recommendation_reasons: Option<Vec<RecommendationReason>> = "recommendationReasons",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `Device` of the specification.
    pub struct Device {
        pub device_id: Option<String> = "deviceId",
        pub form_factor: Option<String> = "formFactor",
        pub os_name: Option<String> = "osName",
    }
}

webhook_core::open_enum! {
    /// What `recommendationReason` holds.
    pub enum RecommendationReason {
        AccountCardTooNew = "accountCardTooNew",
        AccountHighRisk = "accountHighRisk",
        AccountRecentlyChanged = "accountRecentlyChanged",
        AccountTooNew = "accountTooNew",
        AccountTooNewSinceLaunch = "accountTooNewSinceLaunch",
        CardholderPanAssociatedToAccountWithinThresholdDays = "cardholderPanAssociatedToAccountWithinThresholdDays",
        ChangesMadeToAccountDataWithinThresholdDays = "changesMadeToAccountDataWithinThresholdDays",
        DeviceProvisioningLocationOutsideOfCardholdersWalletAccountHomeCountry = "deviceProvisioningLocationOutsideOfCardholdersWalletAccountHomeCountry",
        DeviceRecentlyLost = "deviceRecentlyLost",
        EncryptedPaymentInstrumentDataIsBeingPushedByTheIssuerToTheSameDeviceThatIssuerApplicationAuthenticatedButWithSuccessfulUpfrontAuthentication = "encryptedPaymentInstrumentDataIsBeingPushedByTheIssuerToTheSameDeviceThatIssuerApplicationAuthenticatedButWithSuccessfulUpfrontAuthentication",
        EncryptedPaymentInstrumentDataIsBeingPushedByTheIssuerToTheSameDeviceThatIssuerApplicationAuthenticatedButWithoutAnyUpfrontAuthentication = "encryptedPaymentInstrumentDataIsBeingPushedByTheIssuerToTheSameDeviceThatIssuerApplicationAuthenticatedButWithoutAnyUpfrontAuthentication",
        EncryptedPaymentInstrumentDataIsPushedToADifferentDeviceThanTheOneThatIssuerApplicationAuthenticated = "encryptedPaymentInstrumentDataIsPushedToADifferentDeviceThanTheOneThatIssuerApplicationAuthenticated",
        EncryptedPaymentInstrumentDataIsPushedToADifferentUserThanTheCardHolder = "encryptedPaymentInstrumentDataIsPushedToADifferentUserThanTheCardHolder",
        HasSuspendedTokens = "hasSuspendedTokens",
        InactiveAccount = "inactiveAccount",
        IssuerDeferredIdvDecision = "issuerDeferredIDVDecision",
        IssuerEncryptedPaymentInstrumentDataExpired = "issuerEncryptedPaymentInstrumentDataExpired",
        LowAccountScore = "lowAccountScore",
        LowDeviceScore = "lowDeviceScore",
        LowPhoneNumberScore = "lowPhoneNumberScore",
        NumberOfActiveTokensGreaterThanThreshold = "numberOfActiveTokensGreaterThanThreshold",
        NumberOfActiveTokensOnAllDevicesIsGreaterThanThreshold = "numberOfActiveTokensOnAllDevicesIsGreaterThanThreshold",
        NumberOfDaysSinceDeviceWasLastReportedLostIsLessThanThresholdDays = "numberOfDaysSinceDeviceWasLastReportedLostIsLessThanThresholdDays",
        NumberOfDevicesWithSameUseridWithTokenIsGreaterThanThreshold = "numberOfDevicesWithSameUseridWithTokenIsGreaterThanThreshold",
        NumberOfTransactionsInLast12MonthsLessThanThresholdNumber = "numberOfTransactionsInLast12MonthsLessThanThresholdNumber",
        OutSideHomeTerritory = "outSideHomeTerritory",
        SuspendedCardsInTheWalletAccountIsGreaterThanThreshold = "suspendedCardsInTheWALLETAccountIsGreaterThanThreshold",
        SuspiciousActivity = "suspiciousActivity",
        TheNumberOfProvisioningAttemptsAcrossAllCardsOnThisDeviceInTheLast24HoursExceedsTheThreshold = "theNumberOfProvisioningAttemptsAcrossAllCardsOnThisDeviceInTheLast24HoursExceedsTheThreshold",
        TheWalletAccountIntoWhichTheCardIsBeingProvisionedContainDistinctNamesGreaterThanThreshold = "theWALLETAccountIntoWhichTheCardIsBeingProvisionedContainDistinctNamesGreaterThanThreshold",
        ThisAccountHasNotHadActivityWithinThresholdPeriod = "thisAccountHasNotHadActivityWithinThresholdPeriod",
        TooManyDifferentCardholders = "tooManyDifferentCardholders",
        TooManyRecentAttempts = "tooManyRecentAttempts",
        TooManyRecentTokens = "tooManyRecentTokens",
        UnableToAssess = "unableToAssess",
        Unknown = "unknown",
        UserAccountWasCreatedWithinThresholdDays = "userAccountWasCreatedWithinThresholdDays",
        UserDeviceReceivingEncryptedPaymentInstrumentDataIsDifferentThanTheOneThatIsProvisioningTheToken = "userDeviceReceivingEncryptedPaymentInstrumentDataIsDifferentThanTheOneThatIsProvisioningTheToken",
        UsersAccountOnDeviceLessThanThresholdDays = "usersAccountOnDeviceLessThanThresholdDays",
        WalletAccountCreatedWithinThresholdDays = "walletAccountCreatedWithinThresholdDays",
        WalletAccountHolderNameOnFileDoesNotMatchCardholderEnteredName = "walletAccountHolderNameOnFileDoesNotMatchCardholderEnteredName",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.networkToken.updated` brings.
    pub struct BalancePlatformNetworkTokenUpdated {
        pub data: Option<NetworkTokenNotificationDataV2> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.paymentInstrument.created` brings.
    pub struct BalancePlatformPaymentInstrumentCreated {
        pub data: Option<PaymentInstrumentNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `PaymentInstrumentNotificationData` of the specification.
    pub struct PaymentInstrumentNotificationData {
        pub balance_platform: Option<String> = "balancePlatform",
        pub payment_instrument: Option<PaymentInstrument> = "paymentInstrument",
    }
}

webhook_core::open_struct! {
    /// `PaymentInstrument` of the specification.
    pub struct PaymentInstrument {
        pub additional_bank_account_identifications: Option<Vec<IbanAccountIdentification>> = "additionalBankAccountIdentifications",
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub bank_account: Option<BankAccountDetails> = "bankAccount",
        pub card: Option<Card> = "card",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub issuing_country_code: Option<String> = "issuingCountryCode",
        pub payment_instrument_group_id: Option<String> = "paymentInstrumentGroupId",
        pub reference: Option<String> = "reference",
        pub replaced_by_id: Option<String> = "replacedById",
        pub replacement_of_id: Option<String> = "replacementOfId",
        pub status: Option<BalanceAccountStatus> = "status",
        pub status_comment: Option<String> = "statusComment",
        pub status_reason: Option<StatusReason> = "statusReason",
        pub r#type: Option<PaymentInstrumentType> = "type",
    }
}

webhook_core::open_struct! {
    /// `IbanAccountIdentification` of the specification.
    pub struct IbanAccountIdentification {
        pub bic: Option<String> = "bic",
        pub iban: Option<String> = "iban",
        /// Always `iban`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `BankAccountDetails` of the specification.
    pub struct BankAccountDetails {
        pub account_number: Option<String> = "accountNumber",
        pub account_type: Option<String> = "accountType",
        pub branch_number: Option<String> = "branchNumber",
        pub form_factor: Option<String> = "formFactor",
        pub iban: Option<String> = "iban",
        pub routing_number: Option<String> = "routingNumber",
        pub sort_code: Option<String> = "sortCode",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `Card` of the specification.
    pub struct Card {
        pub authentication: Option<Authentication> = "authentication",
        pub bin: Option<String> = "bin",
        pub brand: Option<String> = "brand",
        pub brand_variant: Option<String> = "brandVariant",
        pub cardholder_name: Option<String> = "cardholderName",
        pub configuration: Option<CardConfiguration> = "configuration",
        pub cvc: Option<String> = "cvc",
        pub delivery_contact: Option<DeliveryContact> = "deliveryContact",
        pub expiration: Option<Expiry> = "expiration",
        pub form_factor: Option<FormFactor> = "formFactor",
        pub last_four: Option<String> = "lastFour",
        pub number: Option<String> = "number",
        pub three_d_secure: Option<String> = "threeDSecure",
        pub usage: Option<String> = "usage",
    }
}

webhook_core::open_struct! {
    /// `Authentication` of the specification.
    pub struct Authentication {
        pub email: Option<String> = "email",
        pub password: Option<String> = "password",
        pub phone: Option<Phone> = "phone",
    }
}

webhook_core::open_struct! {
    /// `CardConfiguration` of the specification.
    pub struct CardConfiguration {
        pub activation: Option<String> = "activation",
        pub activation_url: Option<String> = "activationUrl",
        pub bulk_address: Option<BulkAddress> = "bulkAddress",
        pub card_image_id: Option<String> = "cardImageId",
        pub carrier: Option<String> = "carrier",
        pub carrier_image_id: Option<String> = "carrierImageId",
        pub configuration_profile_id: Option<String> = "configurationProfileId",
        pub currency: Option<String> = "currency",
        pub envelope: Option<String> = "envelope",
        pub insert: Option<String> = "insert",
        pub language: Option<String> = "language",
        pub logo_image_id: Option<String> = "logoImageId",
        pub pin_mailer: Option<String> = "pinMailer",
        pub print_line: Option<String> = "printLine",
        pub shipment_method: Option<String> = "shipmentMethod",
    }
}

webhook_core::open_struct! {
    /// `BulkAddress` of the specification.
    pub struct BulkAddress {
        pub city: Option<String> = "city",
        pub company: Option<String> = "company",
        pub country: Option<String> = "country",
        pub email: Option<String> = "email",
        pub house_number_or_name: Option<String> = "houseNumberOrName",
        pub line1: Option<String> = "line1",
        pub line2: Option<String> = "line2",
        pub line3: Option<String> = "line3",
        pub mobile: Option<String> = "mobile",
        pub name: Option<String> = "name",
        pub postal_code: Option<String> = "postalCode",
        pub state_or_province: Option<String> = "stateOrProvince",
        pub street: Option<String> = "street",
    }
}

webhook_core::open_struct! {
    /// `DeliveryContact` of the specification.
    pub struct DeliveryContact {
        pub address: Option<DeliveryAddress> = "address",
        pub company: Option<String> = "company",
        pub email: Option<String> = "email",
        pub full_phone_number: Option<String> = "fullPhoneNumber",
        pub name: Option<ConfigurationName> = "name",
        pub phone_number: Option<PhoneNumber> = "phoneNumber",
        pub web_address: Option<String> = "webAddress",
    }
}

webhook_core::open_struct! {
    /// `DeliveryAddress` of the specification.
    pub struct DeliveryAddress {
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub line1: Option<String> = "line1",
        pub line2: Option<String> = "line2",
        pub line3: Option<String> = "line3",
        pub postal_code: Option<String> = "postalCode",
        pub state_or_province: Option<String> = "stateOrProvince",
    }
}

webhook_core::open_struct! {
    /// `Name` of the specification.
    pub struct ConfigurationName {
        pub first_name: Option<String> = "firstName",
        pub last_name: Option<String> = "lastName",
    }
}

webhook_core::open_struct! {
    /// `PhoneNumber` of the specification.
    pub struct PhoneNumber {
        pub phone_country_code: Option<String> = "phoneCountryCode",
        pub phone_number: Option<String> = "phoneNumber",
        pub phone_type: Option<PhoneNumberPhoneType> = "phoneType",
    }
}

webhook_core::open_enum! {
    /// What `phoneType` holds.
    pub enum PhoneNumberPhoneType {
        Fax = "Fax",
        Landline = "Landline",
        Mobile = "Mobile",
        Sip = "SIP",
    }
}

webhook_core::open_struct! {
    /// `Expiry` of the specification.
    pub struct Expiry {
        pub month: Option<String> = "month",
        pub year: Option<String> = "year",
    }
}

webhook_core::open_enum! {
    /// What `formFactor` holds.
    pub enum FormFactor {
        Physical = "physical",
        Unknown = "unknown",
        Virtual = "virtual",
    }
}

webhook_core::open_enum! {
    /// What `statusReason` holds.
    pub enum StatusReason {
        AccountClosure = "accountClosure",
        Damaged = "damaged",
        EndOfLife = "endOfLife",
        Expired = "expired",
        Lost = "lost",
        OtherWord = "other",
        Stolen = "stolen",
        SuspectedFraud = "suspectedFraud",
        TransactionRule = "transactionRule",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum PaymentInstrumentType {
        BankAccount = "bankAccount",
        Card = "card",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.paymentInstrument.updated` brings.
    pub struct BalancePlatformPaymentInstrumentUpdated {
        pub data: Option<PaymentInstrumentNotificationData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.score.triggered` brings.
    pub struct BalancePlatformScoreTriggered {
        pub data: Option<BankScoreSignalTriggeredData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `BankScoreSignalTriggeredData` of the specification.
    pub struct BankScoreSignalTriggeredData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub account_holder_status: Option<String> = "accountHolderStatus",
        pub automated_actions: Option<Vec<String>> = "automatedActions",
        pub balance_platform: Option<String> = "balancePlatform",
        pub creation_date: Option<String> = "creationDate",
        pub id: Option<String> = "id",
        pub risk_score: Option<i64> = "riskScore",
        pub score_signals_triggered: Option<Vec<String>> = "scoreSignalsTriggered",
        pub signal_source_types: Option<Vec<String>> = "signalSourceTypes",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.authorisation.relayed` brings.
    pub struct BalancePlatformAuthorisationRelayed {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub amount_adjustments: Option<Vec<AmountAdjustment>> = "amountAdjustments",
        pub auth_code: Option<String> = "authCode",
        pub authorisation_decision: Option<AuthorisationDecisionRequest> = "authorisationDecision",
        pub authorisation_type: Option<String> = "authorisationType",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_mutations: Option<Vec<BalanceMutation>> = "balanceMutations",
        pub balance_platform: Option<String> = "balancePlatform",
        pub entry_mode: Option<String> = "entryMode",
        pub environment: Option<String> = "environment",
        pub id: Option<String> = "id",
        pub merchant_data: Option<MerchantData> = "merchantData",
        pub original_amount: Option<Amount> = "originalAmount",
        pub payment_instrument: Option<AuthorizationPaymentInstrument> = "paymentInstrument",
        pub processing_type: Option<String> = "processingType",
        pub reference: Option<String> = "reference",
        pub scheme_risk_score: Option<i64> = "schemeRiskScore",
        pub scheme_trace_id: Option<String> = "schemeTraceId",
        pub scheme_unique_transaction_id: Option<String> = "schemeUniqueTransactionId",
        pub scores: Option<Vec<TransactionScoring>> = "scores",
        pub three_d_secure: Option<ThreeDSecure> = "threeDSecure",
        pub transaction_rules_result: Option<AuthorizationTransactionRulesResult> = "transactionRulesResult",
        pub validation_result: Option<Vec<ValidationResult>> = "validationResult",
    }
}

webhook_core::open_struct! {
    /// `AmountAdjustment` of the specification.
    pub struct AmountAdjustment {
        pub amount: Option<Amount> = "amount",
        pub amount_adjustment_type: Option<AmountAdjustmentType> = "amountAdjustmentType",
        pub basepoints: Option<i64> = "basepoints",
        pub fixed_amount: Option<Amount> = "fixedAmount",
        pub floor_amount: Option<Amount> = "floorAmount",
        pub limit_amount: Option<Amount> = "limitAmount",
    }
}

webhook_core::open_enum! {
    /// What `amountAdjustmentType` holds.
    pub enum AmountAdjustmentType {
        AtmMarkup = "atmMarkup",
        AuthHoldReserve = "authHoldReserve",
        Exchange = "exchange",
        ForexMarkup = "forexMarkup",
    }
}

webhook_core::open_struct! {
    /// `AuthorisationDecisionRequest` of the specification.
    pub struct AuthorisationDecisionRequest {
        pub reason_code: Option<String> = "reasonCode",
        pub status: Option<String> = "status",
        pub status_code: Option<String> = "statusCode",
    }
}

webhook_core::open_struct! {
    /// `BalanceMutation` of the specification.
    pub struct BalanceMutation {
        pub balance_after: Option<Amount> = "balanceAfter",
        pub balance_before: Option<Amount> = "balanceBefore",
        pub currency: Option<String> = "currency",
        pub mutation_amount: Option<Amount> = "mutationAmount",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `PaymentInstrument` of the specification.
    pub struct AuthorizationPaymentInstrument {
        pub additional_bank_account_identifications: Option<Vec<IbanAccountIdentification>> = "additionalBankAccountIdentifications",
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub bank_account: Option<BankAccountDetails> = "bankAccount",
        pub card: Option<AuthorizationCard> = "card",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub issuing_country_code: Option<String> = "issuingCountryCode",
        pub payment_instrument_group_id: Option<String> = "paymentInstrumentGroupId",
        pub reference: Option<String> = "reference",
        pub replaced_by_id: Option<String> = "replacedById",
        pub replacement_of_id: Option<String> = "replacementOfId",
        pub status: Option<BalanceAccountStatus> = "status",
        pub status_comment: Option<String> = "statusComment",
        pub status_reason: Option<StatusReason> = "statusReason",
        pub r#type: Option<PaymentInstrumentType> = "type",
    }
}

webhook_core::open_struct! {
    /// `Card` of the specification.
    pub struct AuthorizationCard {
        pub authentication: Option<Authentication> = "authentication",
        pub bin: Option<String> = "bin",
        pub brand: Option<String> = "brand",
        pub brand_variant: Option<String> = "brandVariant",
        pub cardholder_name: Option<String> = "cardholderName",
        pub configuration: Option<AuthorizationCardConfiguration> = "configuration",
        pub cvc: Option<String> = "cvc",
        pub delivery_contact: Option<AuthorizationDeliveryContact> = "deliveryContact",
        pub expiration: Option<Expiry> = "expiration",
        pub form_factor: Option<FormFactor> = "formFactor",
        pub last_four: Option<String> = "lastFour",
        pub number: Option<String> = "number",
        pub three_d_secure: Option<String> = "threeDSecure",
        pub usage: Option<String> = "usage",
    }
}

webhook_core::open_struct! {
    /// `CardConfiguration` of the specification.
    pub struct AuthorizationCardConfiguration {
        pub activation: Option<String> = "activation",
        pub activation_url: Option<String> = "activationUrl",
        pub bulk_address: Option<BulkAddress> = "bulkAddress",
        pub card_image_id: Option<String> = "cardImageId",
        pub carrier: Option<String> = "carrier",
        pub carrier_image_id: Option<String> = "carrierImageId",
        pub configuration_profile_id: Option<String> = "configurationProfileId",
        pub currency: Option<String> = "currency",
        pub envelope: Option<String> = "envelope",
        pub insert: Option<String> = "insert",
        pub languages: Option<Vec<String>> = "languages",
        pub logo_image_id: Option<String> = "logoImageId",
        pub pin_mailer: Option<String> = "pinMailer",
        pub print_line: Option<String> = "printLine",
        pub shipment_method: Option<String> = "shipmentMethod",
    }
}

webhook_core::open_struct! {
    /// `DeliveryContact` of the specification.
    pub struct AuthorizationDeliveryContact {
        pub address: Option<DeliveryAddress> = "address",
        pub company: Option<String> = "company",
        pub email: Option<String> = "email",
        pub name: Option<ConfigurationName> = "name",
        pub phone: Option<Phone> = "phone",
        pub web_address: Option<String> = "webAddress",
    }
}

webhook_core::open_struct! {
    /// `TransactionScoring` of the specification.
    pub struct TransactionScoring {
        pub r#type: Option<String> = "type",
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// `TransactionRulesResult` of the specification.
    pub struct AuthorizationTransactionRulesResult {
        pub advice: Option<String> = "advice",
        pub all_hard_block_rules_passed: Option<bool> = "allHardBlockRulesPassed",
        pub score: Option<i64> = "score",
        pub triggered_transaction_rules: Option<Vec<AuthorizationTransactionEventViolation>> = "triggeredTransactionRules",
    }
}

webhook_core::open_struct! {
    /// `TransactionEventViolation` of the specification.
    pub struct AuthorizationTransactionEventViolation {
        pub reason: Option<String> = "reason",
        pub transaction_rule: Option<AuthorizationTransactionRuleReference> = "transactionRule",
        pub transaction_rule_source: Option<TransactionRuleSource> = "transactionRuleSource",
    }
}

webhook_core::open_struct! {
    /// `TransactionRuleReference` of the specification.
    pub struct AuthorizationTransactionRuleReference {
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub outcome_type: Option<String> = "outcomeType",
        pub reference: Option<String> = "reference",
        pub score: Option<i64> = "score",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.transaction.created` brings.
    pub struct BalancePlatformTransactionCreated {
        pub data: Option<Transaction> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `Transaction` of the specification.
    pub struct Transaction {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub booking_date: Option<String> = "bookingDate",
        pub creation_date: Option<String> = "creationDate",
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub payment_instrument: Option<TransactionPaymentInstrument> = "paymentInstrument",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub status: Option<TransactionStatus> = "status",
        pub transfer: Option<TransferView> = "transfer",
        pub value_date: Option<String> = "valueDate",
    }
}

webhook_core::open_struct! {
    /// `PaymentInstrument` of the specification.
    pub struct TransactionPaymentInstrument {
        pub description: Option<String> = "description",
        pub id: Option<String> = "id",
        pub reference: Option<String> = "reference",
        pub token_type: Option<String> = "tokenType",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum TransactionStatus {
        Booked = "booked",
        Pending = "pending",
    }
}

webhook_core::open_struct! {
    /// `TransferView` of the specification.
    pub struct TransferView {
        pub category_data: Option<CategoryData> = "categoryData",
        pub id: Option<String> = "id",
        pub reference: Option<String> = "reference",
    }
}

webhook_core::one_of! {
    /// What `categoryData` holds.
    pub enum CategoryData by "type" {
        Bank(Box<BankCategoryData>) = "bank",
        Internal(Box<InternalCategoryData>) = "internal",
        IssuedCard(Box<IssuedCard>) = "issuedCard",
        PlatformPayment(Box<TransactionPlatformPayment>) = "platformPayment",
    }
}

webhook_core::open_struct! {
    /// `BankCategoryData` of the specification.
    pub struct BankCategoryData {
        pub priority: Option<Priority> = "priority",
        /// Always `bank`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `InternalCategoryData` of the specification.
    pub struct InternalCategoryData {
        pub modification_merchant_reference: Option<String> = "modificationMerchantReference",
        pub modification_psp_reference: Option<String> = "modificationPspReference",
        /// Always `internal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `IssuedCard` of the specification.
    pub struct IssuedCard {
        pub authorisation_type: Option<String> = "authorisationType",
        pub pan_entry_mode: Option<PanEntryMode> = "panEntryMode",
        pub processing_type: Option<IssuedCardProcessingType> = "processingType",
        pub relayed_authorisation_data: Option<TransactionRelayedAuthorisationData> = "relayedAuthorisationData",
        pub scheme_trace_id: Option<String> = "schemeTraceId",
        pub scheme_unique_transaction_id: Option<String> = "schemeUniqueTransactionId",
        pub three_d_secure: Option<TransactionThreeDSecure> = "threeDSecure",
        /// Always `issuedCard`.
        pub r#type: Option<String> = "type",
        pub validation_facts: Option<Vec<TransferNotificationValidationFact>> = "validationFacts",
    }
}

webhook_core::open_enum! {
    /// What `panEntryMode` holds.
    pub enum PanEntryMode {
        Chip = "chip",
        Cof = "cof",
        Contactless = "contactless",
        Ecommerce = "ecommerce",
        Magstripe = "magstripe",
        Manual = "manual",
        Token = "token",
    }
}

webhook_core::open_enum! {
    /// What `processingType` holds.
    pub enum IssuedCardProcessingType {
        AtmWithdraw = "atmWithdraw",
        BalanceInquiry = "balanceInquiry",
        Ecommerce = "ecommerce",
        Moto = "moto",
        Pos = "pos",
        PurchaseWithCashback = "purchaseWithCashback",
        Recurring = "recurring",
        Token = "token",
    }
}

webhook_core::open_struct! {
    /// `RelayedAuthorisationData` of the specification.
    pub struct TransactionRelayedAuthorisationData {
        pub metadata: Option<RawJson> = "metadata",
        pub reference: Option<String> = "reference",
    }
}

webhook_core::open_struct! {
    /// `ThreeDSecure` of the specification.
    pub struct TransactionThreeDSecure {
        pub acs_transaction_id: Option<String> = "acsTransactionId",
    }
}

webhook_core::open_struct! {
    /// `TransferNotificationValidationFact` of the specification.
    pub struct TransferNotificationValidationFact {
        pub result: Option<String> = "result",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `PlatformPayment` of the specification.
    pub struct TransactionPlatformPayment {
        pub modification_merchant_reference: Option<String> = "modificationMerchantReference",
        pub modification_psp_reference: Option<String> = "modificationPspReference",
        pub payment_merchant_reference: Option<String> = "paymentMerchantReference",
        pub platform_payment_type: Option<PlatformPaymentType> = "platformPaymentType",
        pub psp_payment_reference: Option<String> = "pspPaymentReference",
        /// Always `platformPayment`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.transfer.created` brings.
    pub struct BalancePlatformTransferCreated {
        pub data: Option<TransferData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `TransferData` of the specification.
    pub struct TransferData {
        pub account_holder: Option<ResourceReference> = "accountHolder",
        pub amount: Option<Amount> = "amount",
        pub balance_account: Option<ResourceReference> = "balanceAccount",
        pub balance_platform: Option<String> = "balancePlatform",
        pub balances: Option<Vec<TransferBalanceMutation>> = "balances",
        pub category: Option<TransferDataCategory> = "category",
        pub category_data: Option<CategoryData> = "categoryData",
        pub counterparty: Option<TransferNotificationCounterParty> = "counterparty",
        pub created_at: Option<String> = "createdAt",
        pub creation_date: Option<String> = "creationDate",
        pub description: Option<String> = "description",
        pub direct_debit_information: Option<DirectDebitInformation> = "directDebitInformation",
        pub direction: Option<Direction> = "direction",
        pub event_id: Option<String> = "eventId",
        pub events: Option<Vec<TransferEvent>> = "events",
        pub execution_date: Option<ExecutionDate> = "executionDate",
        pub external_reason: Option<ExternalReason> = "externalReason",
        pub id: Option<String> = "id",
        pub payment_instrument: Option<TransactionPaymentInstrument> = "paymentInstrument",
        pub reason: Option<TransferReason> = "reason",
        pub reference: Option<String> = "reference",
        pub reference_for_beneficiary: Option<String> = "referenceForBeneficiary",
        pub review: Option<TransferReview> = "review",
        pub sequence_number: Option<i64> = "sequenceNumber",
        pub status: Option<TransferDataStatus> = "status",
        pub tracking: Option<Tracking> = "tracking",
        pub transaction_rules_result: Option<AuthorizationTransactionRulesResult> = "transactionRulesResult",
        pub r#type: Option<TransferDataType> = "type",
        pub ultimate_party: Option<UltimatePartyIdentification> = "ultimateParty",
        pub updated_at: Option<String> = "updatedAt",
    }
}

webhook_core::open_struct! {
    /// `BalanceMutation` of the specification.
    pub struct TransferBalanceMutation {
        pub balance: Option<i64> = "balance",
        pub currency: Option<String> = "currency",
        pub received: Option<i64> = "received",
        pub reserved: Option<i64> = "reserved",
    }
}

webhook_core::open_enum! {
    /// What `category` holds.
    pub enum TransferDataCategory {
        Bank = "bank",
        Card = "card",
        Internal = "internal",
        IssuedCard = "issuedCard",
        PlatformPayment = "platformPayment",
        TopUp = "topUp",
    }
}

webhook_core::open_struct! {
    /// `TransferNotificationCounterParty` of the specification.
    pub struct TransferNotificationCounterParty {
        pub balance_account_id: Option<String> = "balanceAccountId",
        pub bank_account: Option<BankAccountV3> = "bankAccount",
        pub card: Option<TransferCard> = "card",
        pub merchant: Option<TransferNotificationMerchantData> = "merchant",
        pub transfer_instrument_id: Option<String> = "transferInstrumentId",
    }
}

webhook_core::open_struct! {
    /// `BankAccountV3` of the specification.
    pub struct BankAccountV3 {
        pub account_holder: Option<PartyIdentification> = "accountHolder",
        pub account_identification: Option<AccountIdentification> = "accountIdentification",
        pub stored_payment_method_id: Option<String> = "storedPaymentMethodId",
    }
}

webhook_core::open_struct! {
    /// `PartyIdentification` of the specification.
    pub struct PartyIdentification {
        pub address: Option<TransferAddress> = "address",
        pub date_of_birth: Option<String> = "dateOfBirth",
        pub email: Option<String> = "email",
        pub first_name: Option<String> = "firstName",
        pub full_name: Option<String> = "fullName",
        pub last_name: Option<String> = "lastName",
        pub reference: Option<String> = "reference",
        pub r#type: Option<PartyIdentificationType> = "type",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `Address` of the specification.
    pub struct TransferAddress {
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub line1: Option<String> = "line1",
        pub line2: Option<String> = "line2",
        pub postal_code: Option<String> = "postalCode",
        pub state_or_province: Option<String> = "stateOrProvince",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum PartyIdentificationType {
        Individual = "individual",
        Organization = "organization",
        Unknown = "unknown",
    }
}

webhook_core::one_of! {
    /// What `accountIdentification` holds.
    pub enum AccountIdentification by "type" {
        AuLocal(Box<AuLocalAccountIdentification>) = "auLocal",
        BrLocal(Box<BrLocalAccountIdentification>) = "brLocal",
        CaLocal(Box<CaLocalAccountIdentification>) = "caLocal",
        CzLocal(Box<CzLocalAccountIdentification>) = "czLocal",
        DkLocal(Box<DkLocalAccountIdentification>) = "dkLocal",
        HkLocal(Box<HkLocalAccountIdentification>) = "hkLocal",
        HuLocal(Box<HuLocalAccountIdentification>) = "huLocal",
        Iban(Box<IbanAccountIdentification>) = "iban",
        NoLocal(Box<NoLocalAccountIdentification>) = "noLocal",
        NzLocal(Box<NzLocalAccountIdentification>) = "nzLocal",
        NumberAndBic(Box<NumberAndBicAccountIdentification>) = "numberAndBic",
        PlLocal(Box<PlLocalAccountIdentification>) = "plLocal",
        SeLocal(Box<SeLocalAccountIdentification>) = "seLocal",
        SgLocal(Box<SgLocalAccountIdentification>) = "sgLocal",
        UkLocal(Box<UkLocalAccountIdentification>) = "ukLocal",
        UsLocal(Box<UsLocalAccountIdentification>) = "usLocal",
    }
}

webhook_core::open_struct! {
    /// `AULocalAccountIdentification` of the specification.
    pub struct AuLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub bsb_code: Option<String> = "bsbCode",
        /// Always `auLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `BRLocalAccountIdentification` of the specification.
    pub struct BrLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub bank_code: Option<String> = "bankCode",
        pub branch_number: Option<String> = "branchNumber",
        pub ispb: Option<String> = "ispb",
        /// Always `brLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `CALocalAccountIdentification` of the specification.
    pub struct CaLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub account_type: Option<AccountType> = "accountType",
        pub institution_number: Option<String> = "institutionNumber",
        pub transit_number: Option<String> = "transitNumber",
        /// Always `caLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `accountType` holds.
    pub enum AccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

webhook_core::open_struct! {
    /// `CZLocalAccountIdentification` of the specification.
    pub struct CzLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub bank_code: Option<String> = "bankCode",
        /// Always `czLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `DKLocalAccountIdentification` of the specification.
    pub struct DkLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub bank_code: Option<String> = "bankCode",
        /// Always `dkLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `HKLocalAccountIdentification` of the specification.
    pub struct HkLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub clearing_code: Option<String> = "clearingCode",
        /// Always `hkLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `HULocalAccountIdentification` of the specification.
    pub struct HuLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        /// Always `huLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `NOLocalAccountIdentification` of the specification.
    pub struct NoLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        /// Always `noLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `NZLocalAccountIdentification` of the specification.
    pub struct NzLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        /// Always `nzLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `NumberAndBicAccountIdentification` of the specification.
    pub struct NumberAndBicAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub additional_bank_identification: Option<AdditionalBankIdentification> = "additionalBankIdentification",
        pub bic: Option<String> = "bic",
        /// Always `numberAndBic`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `AdditionalBankIdentification` of the specification.
    pub struct AdditionalBankIdentification {
        pub code: Option<String> = "code",
        pub r#type: Option<AdditionalBankIdentificationType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum AdditionalBankIdentificationType {
        AuBsbCode = "auBsbCode",
        CaRoutingNumber = "caRoutingNumber",
        GbSortCode = "gbSortCode",
        UsRoutingNumber = "usRoutingNumber",
    }
}

webhook_core::open_struct! {
    /// `PLLocalAccountIdentification` of the specification.
    pub struct PlLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        /// Always `plLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `SELocalAccountIdentification` of the specification.
    pub struct SeLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub clearing_number: Option<String> = "clearingNumber",
        /// Always `seLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `SGLocalAccountIdentification` of the specification.
    pub struct SgLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub bic: Option<String> = "bic",
        /// Always `sgLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `UKLocalAccountIdentification` of the specification.
    pub struct UkLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub sort_code: Option<String> = "sortCode",
        /// Always `ukLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `USLocalAccountIdentification` of the specification.
    pub struct UsLocalAccountIdentification {
        pub account_number: Option<String> = "accountNumber",
        pub account_type: Option<AccountType> = "accountType",
        pub routing_number: Option<String> = "routingNumber",
        /// Always `usLocal`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `Card` of the specification.
    pub struct TransferCard {
        pub card_holder: Option<PartyIdentification> = "cardHolder",
        pub card_identification: Option<CardIdentification> = "cardIdentification",
    }
}

webhook_core::open_struct! {
    /// `CardIdentification` of the specification.
    pub struct CardIdentification {
        pub expiry_month: Option<String> = "expiryMonth",
        pub expiry_year: Option<String> = "expiryYear",
        pub issue_number: Option<String> = "issueNumber",
        pub number: Option<String> = "number",
        pub start_month: Option<String> = "startMonth",
        pub start_year: Option<String> = "startYear",
        pub stored_payment_method_id: Option<String> = "storedPaymentMethodId",
    }
}

webhook_core::open_struct! {
    /// `TransferNotificationMerchantData` of the specification.
    pub struct TransferNotificationMerchantData {
        pub acquirer_id: Option<String> = "acquirerId",
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub country_code: Option<String> = "countryCode",
        pub mcc: Option<String> = "mcc",
        pub merchant_id: Option<String> = "merchantId",
        pub name: Option<String> = "name",
        pub postal_code: Option<String> = "postalCode",
    }
}

webhook_core::open_struct! {
    /// `DirectDebitInformation` of the specification.
    pub struct DirectDebitInformation {
        pub date_of_signature: Option<String> = "dateOfSignature",
        pub due_date: Option<String> = "dueDate",
        pub mandate_id: Option<String> = "mandateId",
        pub sequence_type: Option<String> = "sequenceType",
    }
}

webhook_core::open_enum! {
    /// What `direction` holds.
    pub enum Direction {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

webhook_core::open_struct! {
    /// `TransferEvent` of the specification.
    pub struct TransferEvent {
        pub amount: Option<Amount> = "amount",
        pub amount_adjustments: Option<Vec<TransferAmountAdjustment>> = "amountAdjustments",
        pub arn: Option<String> = "arn",
        pub booking_date: Option<String> = "bookingDate",
        pub estimated_arrival_time: Option<String> = "estimatedArrivalTime",
        pub events_data: Option<Vec<EventsData>> = "eventsData",
        pub external_reason: Option<ExternalReason> = "externalReason",
        pub id: Option<String> = "id",
        pub modification: Option<Modification> = "modification",
        pub mutations: Option<Vec<TransferBalanceMutation>> = "mutations",
        pub original_amount: Option<Amount> = "originalAmount",
        pub reason: Option<TransferReason> = "reason",
        pub status: Option<TransferDataStatus> = "status",
        pub tracking_data: Option<Tracking> = "trackingData",
        pub transaction_id: Option<String> = "transactionId",
        pub r#type: Option<TransferEventType> = "type",
        pub update_date: Option<String> = "updateDate",
        pub value_date: Option<String> = "valueDate",
    }
}

webhook_core::open_struct! {
    /// `AmountAdjustment` of the specification.
    pub struct TransferAmountAdjustment {
        pub amount: Option<Amount> = "amount",
        pub amount_adjustment_type: Option<AmountAdjustmentType> = "amountAdjustmentType",
        pub basepoints: Option<i64> = "basepoints",
    }
}

webhook_core::one_of! {
    /// What `eventsData` holds.
    pub enum EventsData by "type" {
        InterchangeData(Box<InterchangeData>) = "interchangeData",
        IssuingTransactionData(Box<IssuingTransactionData>) = "issuingTransactionData",
        MerchantPurchaseData(Box<MerchantPurchaseData>) = "merchantPurchaseData",
    }
}

webhook_core::open_struct! {
    /// `InterchangeData` of the specification.
    pub struct InterchangeData {
        pub interchange_amount: Option<Amount> = "interchangeAmount",
        pub interchange_rate_indicator: Option<String> = "interchangeRateIndicator",
        /// Always `interchangeData`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `IssuingTransactionData` of the specification.
    pub struct IssuingTransactionData {
        pub capture_cycle_id: Option<String> = "captureCycleId",
        /// Always `issuingTransactionData`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `MerchantPurchaseData` of the specification.
    pub struct MerchantPurchaseData {
        pub airline: Option<Airline> = "airline",
        pub lodging: Option<Vec<Lodging>> = "lodging",
        /// Always `merchantPurchaseData`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `Airline` of the specification.
    pub struct Airline {
        pub legs: Option<Vec<Leg>> = "legs",
        pub ticket_number: Option<String> = "ticketNumber",
    }
}

webhook_core::open_struct! {
    /// `Leg` of the specification.
    pub struct Leg {
        pub arrival_airport_code: Option<String> = "arrivalAirportCode",
        pub basic_fare_code: Option<String> = "basicFareCode",
        pub carrier_code: Option<String> = "carrierCode",
        pub departure_airport_code: Option<String> = "departureAirportCode",
        pub departure_date: Option<String> = "departureDate",
        pub flight_number: Option<String> = "flightNumber",
    }
}

webhook_core::open_struct! {
    /// `Lodging` of the specification.
    pub struct Lodging {
        pub check_in_date: Option<String> = "checkInDate",
        pub number_of_nights: Option<i64> = "numberOfNights",
    }
}

webhook_core::open_struct! {
    /// `ExternalReason` of the specification.
    pub struct ExternalReason {
        pub code: Option<String> = "code",
        pub description: Option<String> = "description",
        pub namespace: Option<String> = "namespace",
    }
}

webhook_core::open_struct! {
    /// `Modification` of the specification.
    pub struct Modification {
        pub direction: Option<String> = "direction",
        pub id: Option<String> = "id",
        pub reference: Option<String> = "reference",
        pub status: Option<TransferDataStatus> = "status",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum TransferDataStatus {
        AdviceAuthorised = "adviceAuthorised",
        AdviceRefused = "adviceRefused",
        ApprovalPending = "approvalPending",
        AtmWithdrawal = "atmWithdrawal",
        AtmWithdrawalReversalPending = "atmWithdrawalReversalPending",
        AtmWithdrawalReversed = "atmWithdrawalReversed",
        AuthAdjustmentAuthorised = "authAdjustmentAuthorised",
        AuthAdjustmentError = "authAdjustmentError",
        AuthAdjustmentRefused = "authAdjustmentRefused",
        Authorised = "authorised",
        BankTransfer = "bankTransfer",
        BankTransferPending = "bankTransferPending",
        Booked = "booked",
        BookingPending = "bookingPending",
        Cancelled = "cancelled",
        CapturePending = "capturePending",
        CaptureReversalPending = "captureReversalPending",
        CaptureReversed = "captureReversed",
        Captured = "captured",
        CapturedExternally = "capturedExternally",
        Chargeback = "chargeback",
        ChargebackExternally = "chargebackExternally",
        ChargebackPending = "chargebackPending",
        ChargebackReversalPending = "chargebackReversalPending",
        ChargebackReversed = "chargebackReversed",
        Credited = "credited",
        DepositCorrection = "depositCorrection",
        DepositCorrectionPending = "depositCorrectionPending",
        Dispute = "dispute",
        DisputeClosed = "disputeClosed",
        DisputeExpired = "disputeExpired",
        DisputeNeedsReview = "disputeNeedsReview",
        Error = "error",
        Expired = "expired",
        Failed = "failed",
        Fee = "fee",
        FeePending = "feePending",
        InterchangeAdjusted = "interchangeAdjusted",
        InternalTransfer = "internalTransfer",
        InternalTransferPending = "internalTransferPending",
        InvoiceDeduction = "invoiceDeduction",
        InvoiceDeductionPending = "invoiceDeductionPending",
        ManualCorrectionPending = "manualCorrectionPending",
        ManuallyCorrected = "manuallyCorrected",
        MatchedStatement = "matchedStatement",
        MatchedStatementPending = "matchedStatementPending",
        MerchantPayin = "merchantPayin",
        MerchantPayinPending = "merchantPayinPending",
        MerchantPayinReversed = "merchantPayinReversed",
        MerchantPayinReversedPending = "merchantPayinReversedPending",
        MiscCost = "miscCost",
        MiscCostPending = "miscCostPending",
        PaymentCost = "paymentCost",
        PaymentCostPending = "paymentCostPending",
        Pending = "pending",
        PendingApproval = "pendingApproval",
        PendingExecution = "pendingExecution",
        Received = "received",
        RefundPending = "refundPending",
        RefundReversalPending = "refundReversalPending",
        RefundReversed = "refundReversed",
        Refunded = "refunded",
        RefundedExternally = "refundedExternally",
        Refused = "refused",
        Rejected = "rejected",
        ReserveAdjustment = "reserveAdjustment",
        ReserveAdjustmentPending = "reserveAdjustmentPending",
        Returned = "returned",
        Reversed = "reversed",
        SecondChargeback = "secondChargeback",
        SecondChargebackPending = "secondChargebackPending",
        Undefined = "undefined",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum TransferReason {
        AccountHierarchyNotActive = "accountHierarchyNotActive",
        AmountLimitExceeded = "amountLimitExceeded",
        ApprovalExpired = "approvalExpired",
        Approved = "approved",
        AvsDeclined = "avsDeclined",
        BalanceAccountTemporarilyBlockedByTransactionRule = "balanceAccountTemporarilyBlockedByTransactionRule",
        BlockCard = "blockCard",
        CallReferral = "callReferral",
        Cancelled = "cancelled",
        CaptureCard = "captureCard",
        CardExpired = "cardExpired",
        CardholderAuthenticationRequired = "cardholderAuthenticationRequired",
        CashbackAmountExceedsLimit = "cashbackAmountExceedsLimit",
        CavvDeclined = "cavvDeclined",
        ContactlessFallback = "contactlessFallback",
        ContactlessLimitReached = "contactlessLimitReached",
        CounterpartyAccountBlocked = "counterpartyAccountBlocked",
        CounterpartyAccountClosed = "counterpartyAccountClosed",
        CounterpartyAccountNotFound = "counterpartyAccountNotFound",
        CounterpartyAddressRequired = "counterpartyAddressRequired",
        CounterpartyBankTimedOut = "counterpartyBankTimedOut",
        CounterpartyBankUnavailable = "counterpartyBankUnavailable",
        CryptographicFailure = "cryptographicFailure",
        CvcDeclined = "cvcDeclined",
        Declined = "declined",
        DeclinedByBapValidation = "declinedByBapValidation",
        DeclinedByTransactionRule = "declinedByTransactionRule",
        DeclinedNonGeneric = "declinedNonGeneric",
        DirectDebitNotSupported = "directDebitNotSupported",
        DoNotHonor = "doNotHonor",
        DomesticDebitTransactionNotAllowed = "domesticDebitTransactionNotAllowed",
        DuplicateTransmissionDetected = "duplicateTransmissionDetected",
        Error = "error",
        FormatError = "formatError",
        Fraud = "fraud",
        FraudCancelled = "fraudCancelled",
        HonorWithId = "honorWithId",
        InternalTimeout = "internalTimeout",
        InvalidAccount = "invalidAccount",
        InvalidAmount = "invalidAmount",
        InvalidAuthorizationLifeCycle = "invalidAuthorizationLifeCycle",
        InvalidCard = "invalidCard",
        InvalidExpiryDate = "invalidExpiryDate",
        InvalidFromAccount = "invalidFromAccount",
        InvalidIssuer = "invalidIssuer",
        InvalidMerchant = "invalidMerchant",
        InvalidPin = "invalidPin",
        InvalidToAccount = "invalidToAccount",
        InvalidTransaction = "invalidTransaction",
        IssuerSuspectedFraud = "issuerSuspectedFraud",
        LostCard = "lostCard",
        MobilePinRequired = "mobilePinRequired",
        NoCheckingAccount = "noCheckingAccount",
        NoSavingsAccount = "noSavingsAccount",
        Not3dAuthenticated = "not3dAuthenticated",
        NotEnoughBalance = "notEnoughBalance",
        NotSubmitted = "notSubmitted",
        NotSupported = "notSupported",
        PartiallyApproved = "partiallyApproved",
        Pending = "pending",
        PendingApproval = "pendingApproval",
        PendingExecution = "pendingExecution",
        PinNotChanged = "pinNotChanged",
        PinRequired = "pinRequired",
        PinTriesExceeded = "pinTriesExceeded",
        PinValidationNotPossible = "pinValidationNotPossible",
        PurchaseAmountOnlyNoCashBack = "purchaseAmountOnlyNoCashBack",
        RefusedByCounterpartyBank = "refusedByCounterpartyBank",
        RefusedByCustomer = "refusedByCustomer",
        RestrictedCard = "restrictedCard",
        RevocationOfAuth = "revocationOfAuth",
        RouteNotFound = "routeNotFound",
        ScaAuthenticationRequired = "scaAuthenticationRequired",
        ScaFailed = "scaFailed",
        SchemeAdvice = "schemeAdvice",
        SecurityViolation = "securityViolation",
        ShopperCancelled = "shopperCancelled",
        StolenCard = "stolenCard",
        ThreedsDynamicLinkingMismatch = "threedsDynamicLinkingMismatch",
        TransactionNotPermitted = "transactionNotPermitted",
        TransferInstrumentDoesNotExist = "transferInstrumentDoesNotExist",
        UnableToRouteTransaction = "unableToRouteTransaction",
        Unknown = "unknown",
        WithdrawalAmountExceeded = "withdrawalAmountExceeded",
        WithdrawalCountExceeded = "withdrawalCountExceeded",
    }
}

webhook_core::one_of! {
    /// What `tracking` holds.
    pub enum Tracking by "type" {
        Confirmation(Box<ConfirmationTrackingData>) = "confirmation",
        Estimation(Box<EstimationTrackingData>) = "estimation",
        InternalReview(Box<InternalReviewTrackingData>) = "internalReview",
    }
}

webhook_core::open_struct! {
    /// `ConfirmationTrackingData` of the specification.
    pub struct ConfirmationTrackingData {
        pub status: Option<ConfirmationTrackingDataStatus> = "status",
        /// Always `confirmation`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum ConfirmationTrackingDataStatus {
        Credited = "credited",
        Accepted = "accepted",
    }
}

webhook_core::open_struct! {
    /// `EstimationTrackingData` of the specification.
    pub struct EstimationTrackingData {
        pub estimated_arrival_time: Option<String> = "estimatedArrivalTime",
        /// Always `estimation`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `InternalReviewTrackingData` of the specification.
    pub struct InternalReviewTrackingData {
        /// Always `refusedForRegulatoryReasons`.
        pub reason: Option<String> = "reason",
        pub status: Option<InternalReviewTrackingDataStatus> = "status",
        /// Always `internalReview`.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum InternalReviewTrackingDataStatus {
        Pending = "pending",
        Failed = "failed",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum TransferEventType {
        Accounting = "accounting",
        Tracing = "tracing",
        Tracking = "tracking",
    }
}

webhook_core::open_struct! {
    /// `ExecutionDate` of the specification.
    pub struct ExecutionDate {
        pub date: Option<String> = "date",
        pub timezone: Option<String> = "timezone",
    }
}

webhook_core::open_struct! {
    /// `TransferReview` of the specification.
    pub struct TransferReview {
        pub number_of_approvals_required: Option<i64> = "numberOfApprovalsRequired",
        pub sca_on_approval: Option<ScaOnApproval> = "scaOnApproval",
    }
}

webhook_core::open_enum! {
    /// What `scaOnApproval` holds.
    pub enum ScaOnApproval {
        Completed = "completed",
        NotApplicable = "notApplicable",
        Required = "required",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum TransferDataType {
        Payment = "payment",
        Capture = "capture",
        CaptureReversal = "captureReversal",
        Refund = "refund",
        RefundReversal = "refundReversal",
        Chargeback = "chargeback",
        ChargebackCorrection = "chargebackCorrection",
        ChargebackReversal = "chargebackReversal",
        ChargebackReversalCorrection = "chargebackReversalCorrection",
        SecondChargeback = "secondChargeback",
        SecondChargebackCorrection = "secondChargebackCorrection",
        AtmWithdrawal = "atmWithdrawal",
        AtmWithdrawalReversal = "atmWithdrawalReversal",
        InternalTransfer = "internalTransfer",
        InternalDirectDebit = "internalDirectDebit",
        ManualCorrection = "manualCorrection",
        InvoiceDeduction = "invoiceDeduction",
        DepositCorrection = "depositCorrection",
        ReserveAdjustment = "reserveAdjustment",
        BankTransfer = "bankTransfer",
        BankDirectDebit = "bankDirectDebit",
        CardTransfer = "cardTransfer",
        MiscCost = "miscCost",
        PaymentCost = "paymentCost",
        Fee = "fee",
        Leftover = "leftover",
        Grant = "grant",
        CapitalFundsCollection = "capitalFundsCollection",
        CashOutInstruction = "cashOutInstruction",
        CashoutFee = "cashoutFee",
        CashoutRepayment = "cashoutRepayment",
        CashoutFunding = "cashoutFunding",
        Repayment = "repayment",
        Installment = "installment",
        InstallmentReversal = "installmentReversal",
        BalanceAdjustment = "balanceAdjustment",
        BalanceRollover = "balanceRollover",
        BalanceMigration = "balanceMigration",
    }
}

webhook_core::open_struct! {
    /// `UltimatePartyIdentification` of the specification.
    pub struct UltimatePartyIdentification {
        pub address: Option<TransferAddress> = "address",
        pub date_of_birth: Option<String> = "dateOfBirth",
        pub email: Option<String> = "email",
        pub first_name: Option<String> = "firstName",
        pub full_name: Option<String> = "fullName",
        pub funding_instrument: Option<FundingInstrument> = "fundingInstrument",
        pub last_name: Option<String> = "lastName",
        pub reference: Option<String> = "reference",
        pub r#type: Option<PartyIdentificationType> = "type",
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// `FundingInstrument` of the specification.
    pub struct FundingInstrument {
        pub card_identification: Option<CardIdentification> = "cardIdentification",
        pub network_payment_reference: Option<String> = "networkPaymentReference",
        pub reference: Option<String> = "reference",
        pub source_of_funds: Option<SourceOfFunds> = "sourceOfFunds",
    }
}

webhook_core::open_enum! {
    /// What `sourceOfFunds` holds.
    pub enum SourceOfFunds {
        Debit = "DEBIT",
        DepositAccount = "DEPOSIT_ACCOUNT",
    }
}

webhook_core::open_struct! {
    /// What `balancePlatform.transfer.updated` brings.
    pub struct BalancePlatformTransferUpdated {
        pub data: Option<TransferData> = "data",
        pub environment: Option<String> = "environment",
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// What `merchant.created` brings.
    pub struct MerchantCreated {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<AccountCreateNotificationData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// `AccountCreateNotificationData` of the specification.
    pub struct AccountCreateNotificationData {
        pub capabilities: Option<RawJson> = "capabilities",
        pub company_id: Option<String> = "companyId",
        pub legal_entity_id: Option<String> = "legalEntityId",
        pub merchant_id: Option<String> = "merchantId",
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `merchant.updated` brings.
    pub struct MerchantUpdated {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<AccountUpdateNotificationData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// `AccountUpdateNotificationData` of the specification.
    pub struct AccountUpdateNotificationData {
        pub capabilities: Option<RawJson> = "capabilities",
        pub legal_entity_id: Option<String> = "legalEntityId",
        pub merchant_id: Option<String> = "merchantId",
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `paymentMethod.created` brings.
    pub struct PaymentMethodCreated {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<MidServiceNotificationData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// `MidServiceNotificationData` of the specification.
    pub struct MidServiceNotificationData {
        pub allowed: Option<bool> = "allowed",
        pub enabled: Option<bool> = "enabled",
        pub id: Option<String> = "id",
        pub merchant_id: Option<String> = "merchantId",
        pub reference: Option<String> = "reference",
        pub status: Option<MidServiceNotificationDataStatus> = "status",
        pub store_id: Option<String> = "storeId",
        pub r#type: Option<String> = "type",
        pub verification_status: Option<VerificationStatus> = "verificationStatus",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum MidServiceNotificationDataStatus {
        Success = "success",
        Failure = "failure",
        CapabilityPending = "capabilityPending",
        DataRequired = "dataRequired",
        UpdatesExpected = "updatesExpected",
    }
}

webhook_core::open_enum! {
    /// What `verificationStatus` holds.
    pub enum VerificationStatus {
        Valid = "valid",
        Pending = "pending",
        Invalid = "invalid",
        Rejected = "rejected",
    }
}

webhook_core::open_struct! {
    /// What `paymentMethodRequest.removed` brings.
    pub struct PaymentMethodRequestRemoved {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<MidServiceNotificationData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// What `paymentMethodRequest.scheduledForRemoval` brings.
    pub struct PaymentMethodRequestScheduledForRemoval {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<MidServiceNotificationData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// What `terminalAssignment.completed` brings.
    pub struct TerminalAssignmentCompleted {
        pub assigned_to_account: Option<String> = "assignedToAccount",
        pub assigned_to_store: Option<String> = "assignedToStore",
        pub assigned_to_store_id: Option<String> = "assignedToStoreId",
        pub event_date: Option<String> = "eventDate",
        pub psp_reference: Option<String> = "pspReference",
        pub unique_terminal_id: Option<String> = "uniqueTerminalId",
    }
}

webhook_core::open_struct! {
    /// What `terminalBoarding.triggered` brings.
    pub struct TerminalBoardingTriggered {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<TerminalBoardingData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// `TerminalBoardingData` of the specification.
    pub struct TerminalBoardingData {
        pub company_id: Option<String> = "companyId",
        pub merchant_id: Option<String> = "merchantId",
        pub store_id: Option<String> = "storeId",
        pub unique_terminal_id: Option<String> = "uniqueTerminalId",
    }
}

webhook_core::open_struct! {
    /// What `terminalSettings.modified` brings.
    pub struct TerminalSettingsModified {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<TerminalSettingsData> = "data",
        pub environment: Option<String> = "environment",
    }
}

webhook_core::open_struct! {
    /// `TerminalSettingsData` of the specification.
    pub struct TerminalSettingsData {
        pub company_id: Option<String> = "companyId",
        pub merchant_id: Option<String> = "merchantId",
        pub store_id: Option<String> = "storeId",
        pub terminal_id: Option<String> = "terminalId",
        pub update_source: Option<UpdateSource> = "updateSource",
        pub user: Option<String> = "user",
    }
}

webhook_core::open_enum! {
    /// What `updateSource` holds.
    pub enum UpdateSource {
        CustomerArea = "Customer Area",
        ManagementApi = "Management Api",
    }
}

webhook_core::open_struct! {
    /// What `recurring.token.alreadyExisting` brings.
    pub struct RecurringTokenAlreadyExisting {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<RecurringTokenStoreOperation> = "data",
        pub environment: Option<Environment> = "environment",
        pub event_id: Option<String> = "eventId",
        pub version: Option<String> = "version",
    }
}

webhook_core::open_struct! {
    /// `RecurringTokenStoreOperation` of the specification.
    pub struct RecurringTokenStoreOperation {
        pub merchant_account: Option<String> = "merchantAccount",
        pub operation: Option<String> = "operation",
        pub shopper_reference: Option<String> = "shopperReference",
        pub stored_payment_method_id: Option<String> = "storedPaymentMethodId",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_enum! {
    /// What `environment` holds.
    pub enum Environment {
        Test = "test",
        Live = "live",
    }
}

webhook_core::open_struct! {
    /// What `recurring.token.created` brings.
    pub struct RecurringTokenCreated {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<RecurringTokenStoreOperation> = "data",
        pub environment: Option<Environment> = "environment",
        pub event_id: Option<String> = "eventId",
        pub version: Option<String> = "version",
    }
}

webhook_core::open_struct! {
    /// What `recurring.token.disabled` brings.
    pub struct RecurringTokenDisabled {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<RecurringToken> = "data",
        pub environment: Option<Environment> = "environment",
        pub event_id: Option<String> = "eventId",
        pub version: Option<String> = "version",
    }
}

webhook_core::open_struct! {
    /// `RecurringToken` of the specification.
    pub struct RecurringToken {
        pub merchant_account: Option<String> = "merchantAccount",
        pub shopper_reference: Option<String> = "shopperReference",
        pub stored_payment_method_id: Option<String> = "storedPaymentMethodId",
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `recurring.token.updated` brings.
    pub struct RecurringTokenUpdated {
        pub created_at: Option<String> = "createdAt",
        pub data: Option<RecurringTokenStoreOperation> = "data",
        pub environment: Option<Environment> = "environment",
        pub event_id: Option<String> = "eventId",
        pub version: Option<String> = "version",
    }
}
