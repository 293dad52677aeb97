//! The webhooks of Lithic, made from its specification.
//!
//! The specification is `Lithic Developer API`, version `1.0.0`, `OpenAPI 3.1.0`,
//! SHA-256 `757678e933601f08b82ab0e298d810e20033215acb00d28cc75239ad57e2246b`.
//! The command was `webhook generate --openapi specs/lithic.yml --provider Lithic --scheme lithic --out src/lithic.rs --crate webhook_core --no-descriptions --make-samples`.
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

/// The provider `Lithic`.
#[derive(Debug)]
pub struct Lithic;

/// The 64 events of Lithic, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = Lithic, tag = "event_type", crate = webhook_core)]
pub enum Event {
    /// `account_holder.created`.
    #[event(
        "account_holder.created",
        sample = "lithic/samples/account_holder.created.json"
    )]
    AccountHolderCreated(AccountHolderCreated),
    /// `account_holder.updated`.
    #[event(
        "account_holder.updated",
        sample = "lithic/samples/account_holder.updated.json"
    )]
    AccountHolderUpdated(AccountHolderUpdated),
    /// `account_holder.verification`.
    #[event(
        "account_holder.verification",
        sample = "lithic/samples/account_holder.verification.json"
    )]
    AccountHolderVerification(AccountHolderVerification),
    /// `account_holder_document.updated`.
    #[event(
        "account_holder_document.updated",
        sample = "lithic/samples/account_holder_document.updated.json"
    )]
    AccountHolderDocumentUpdated(AccountHolderDocumentUpdated),
    /// `card_authorization.approval_request`.
    #[event(
        "card_authorization.approval_request",
        sample = "lithic/samples/card_authorization.approval_request.json"
    )]
    CardAuthorizationApprovalRequest(CardAuthorizationApprovalRequest),
    /// `card_authorization.challenge`.
    #[event(
        "card_authorization.challenge",
        sample = "lithic/samples/card_authorization.challenge.json"
    )]
    CardAuthorizationChallenge(CardAuthorizationChallenge),
    /// `card_authorization.challenge_response`.
    #[event(
        "card_authorization.challenge_response",
        sample = "lithic/samples/card_authorization.challenge_response.json"
    )]
    CardAuthorizationChallengeResponse(CardAuthorizationChallengeResponse),
    /// `auth_rules.backtest_report.created`.
    #[event(
        "auth_rules.backtest_report.created",
        sample = "lithic/samples/auth_rules.backtest_report.created.json"
    )]
    AuthRulesBacktestReportCreated(AuthRulesBacktestReportCreated),
    /// `balance.updated`.
    #[event("balance.updated", sample = "lithic/samples/balance.updated.json")]
    BalanceUpdated(BalanceUpdated),
    /// `book_transfer_transaction.created`.
    #[event(
        "book_transfer_transaction.created",
        sample = "lithic/samples/book_transfer_transaction.created.json"
    )]
    BookTransferTransactionCreated(BookTransferTransactionCreated),
    /// `book_transfer_transaction.updated`.
    #[event(
        "book_transfer_transaction.updated",
        sample = "lithic/samples/book_transfer_transaction.updated.json"
    )]
    BookTransferTransactionUpdated(BookTransferTransactionUpdated),
    /// `card.created`.
    #[event("card.created", sample = "lithic/samples/card.created.json")]
    CardCreated(CardCreated),
    /// `card.converted`.
    #[event("card.converted", sample = "lithic/samples/card.converted.json")]
    CardConverted(CardConverted),
    /// `card.renewed`.
    #[event("card.renewed", sample = "lithic/samples/card.renewed.json")]
    CardRenewed(CardRenewed),
    /// `card.reissued`.
    #[event("card.reissued", sample = "lithic/samples/card.reissued.json")]
    CardReissued(CardReissued),
    /// `card.shipped`.
    #[event("card.shipped", sample = "lithic/samples/card.shipped.json")]
    CardShipped(CardShipped),
    /// `card.updated`.
    #[event("card.updated", sample = "lithic/samples/card.updated.json")]
    CardUpdated(CardUpdated),
    /// `card_transaction.updated`.
    #[event(
        "card_transaction.updated",
        sample = "lithic/samples/card_transaction.updated.json"
    )]
    CardTransactionUpdated(CardTransactionUpdated),
    /// `card_transaction.enhanced_data.created`.
    #[event(
        "card_transaction.enhanced_data.created",
        sample = "lithic/samples/card_transaction.enhanced_data.created.json"
    )]
    CardTransactionEnhancedDataCreated(CardTransactionEnhancedDataCreated),
    /// `card_transaction.enhanced_data.updated`.
    #[event(
        "card_transaction.enhanced_data.updated",
        sample = "lithic/samples/card_transaction.enhanced_data.updated.json"
    )]
    CardTransactionEnhancedDataUpdated(CardTransactionEnhancedDataUpdated),
    /// `claim.created`.
    #[event("claim.created", sample = "lithic/samples/claim.created.json")]
    ClaimCreated(ClaimCreated),
    /// `claim.updated`.
    #[event("claim.updated", sample = "lithic/samples/claim.updated.json")]
    ClaimUpdated(ClaimUpdated),
    /// `claim_document.uploaded`.
    #[event(
        "claim_document.uploaded",
        sample = "lithic/samples/claim_document.uploaded.json"
    )]
    ClaimDocumentUploaded(ClaimDocumentUploaded),
    /// `claim_document.accepted`.
    #[event(
        "claim_document.accepted",
        sample = "lithic/samples/claim_document.accepted.json"
    )]
    ClaimDocumentAccepted(ClaimDocumentAccepted),
    /// `claim_document.rejected`.
    #[event(
        "claim_document.rejected",
        sample = "lithic/samples/claim_document.rejected.json"
    )]
    ClaimDocumentRejected(ClaimDocumentRejected),
    /// `digital_wallet.tokenization_approval_request`.
    #[event(
        "digital_wallet.tokenization_approval_request",
        sample = "lithic/samples/digital_wallet.tokenization_approval_request.json"
    )]
    DigitalWalletTokenizationApprovalRequest(DigitalWalletTokenizationApprovalRequest),
    /// `digital_wallet.tokenization_result`.
    #[event(
        "digital_wallet.tokenization_result",
        sample = "lithic/samples/digital_wallet.tokenization_result.json"
    )]
    DigitalWalletTokenizationResult(DigitalWalletTokenizationResult),
    /// `digital_wallet.tokenization_two_factor_authentication_code`.
    #[event(
        "digital_wallet.tokenization_two_factor_authentication_code",
        sample = "lithic/samples/digital_wallet.tokenization_two_factor_authentication_code.json"
    )]
    DigitalWalletTokenizationTwoFactorAuthenticationCode(
        DigitalWalletTokenizationTwoFactorAuthenticationCode,
    ),
    /// `digital_wallet.tokenization_two_factor_authentication_code_sent`.
    #[event(
        "digital_wallet.tokenization_two_factor_authentication_code_sent",
        sample = "lithic/samples/digital_wallet.tokenization_two_factor_authentication_code_sent.json"
    )]
    DigitalWalletTokenizationTwoFactorAuthenticationCodeSent(
        DigitalWalletTokenizationTwoFactorAuthenticationCodeSent,
    ),
    /// `digital_wallet.tokenization_updated`.
    #[event(
        "digital_wallet.tokenization_updated",
        sample = "lithic/samples/digital_wallet.tokenization_updated.json"
    )]
    DigitalWalletTokenizationUpdated(DigitalWalletTokenizationUpdated),
    /// `dispute.updated`.
    #[event("dispute.updated", sample = "lithic/samples/dispute.updated.json")]
    DisputeUpdated(DisputeUpdated),
    /// `dispute_evidence.upload_failed`.
    #[event(
        "dispute_evidence.upload_failed",
        sample = "lithic/samples/dispute_evidence.upload_failed.json"
    )]
    DisputeEvidenceUploadFailed(DisputeEvidenceUploadFailed),
    /// `embed.session_generated`.
    #[event(
        "embed.session_generated",
        sample = "lithic/samples/embed.session_generated.json"
    )]
    EmbedSessionGenerated(EmbedSessionGenerated),
    /// `embed.viewed`.
    #[event("embed.viewed", sample = "lithic/samples/embed.viewed.json")]
    EmbedViewed(EmbedViewed),
    /// `external_bank_account.created`.
    #[event(
        "external_bank_account.created",
        sample = "lithic/samples/external_bank_account.created.json"
    )]
    ExternalBankAccountCreated(ExternalBankAccountCreated),
    /// `external_bank_account.updated`.
    #[event(
        "external_bank_account.updated",
        sample = "lithic/samples/external_bank_account.updated.json"
    )]
    ExternalBankAccountUpdated(ExternalBankAccountUpdated),
    /// `external_payment.created`.
    #[event(
        "external_payment.created",
        sample = "lithic/samples/external_payment.created.json"
    )]
    ExternalPaymentCreated(ExternalPaymentCreated),
    /// `external_payment.updated`.
    #[event(
        "external_payment.updated",
        sample = "lithic/samples/external_payment.updated.json"
    )]
    ExternalPaymentUpdated(ExternalPaymentUpdated),
    /// `financial_account.created`.
    #[event(
        "financial_account.created",
        sample = "lithic/samples/financial_account.created.json"
    )]
    FinancialAccountCreated(FinancialAccountCreated),
    /// `financial_account.updated`.
    #[event(
        "financial_account.updated",
        sample = "lithic/samples/financial_account.updated.json"
    )]
    FinancialAccountUpdated(FinancialAccountUpdated),
    /// `funding_event.created`.
    #[event(
        "funding_event.created",
        sample = "lithic/samples/funding_event.created.json"
    )]
    FundingEventCreated(FundingEventCreated),
    /// `loan_tape.created`.
    #[event("loan_tape.created", sample = "lithic/samples/loan_tape.created.json")]
    LoanTapeCreated(LoanTapeCreated),
    /// `loan_tape.updated`.
    #[event("loan_tape.updated", sample = "lithic/samples/loan_tape.updated.json")]
    LoanTapeUpdated(LoanTapeUpdated),
    /// `management_operation.created`.
    #[event(
        "management_operation.created",
        sample = "lithic/samples/management_operation.created.json"
    )]
    ManagementOperationCreated(ManagementOperationCreated),
    /// `management_operation.updated`.
    #[event(
        "management_operation.updated",
        sample = "lithic/samples/management_operation.updated.json"
    )]
    ManagementOperationUpdated(ManagementOperationUpdated),
    /// `internal_transaction.created`.
    #[event(
        "internal_transaction.created",
        sample = "lithic/samples/internal_transaction.created.json"
    )]
    InternalTransactionCreated(InternalTransactionCreated),
    /// `internal_transaction.updated`.
    #[event(
        "internal_transaction.updated",
        sample = "lithic/samples/internal_transaction.updated.json"
    )]
    InternalTransactionUpdated(InternalTransactionUpdated),
    /// `network_total.created`.
    #[event(
        "network_total.created",
        sample = "lithic/samples/network_total.created.json"
    )]
    NetworkTotalCreated(NetworkTotalCreated),
    /// `network_total.updated`.
    #[event(
        "network_total.updated",
        sample = "lithic/samples/network_total.updated.json"
    )]
    NetworkTotalUpdated(NetworkTotalUpdated),
    /// `payment_transaction.created`.
    #[event(
        "payment_transaction.created",
        sample = "lithic/samples/payment_transaction.created.json"
    )]
    PaymentTransactionCreated(PaymentTransactionCreated),
    /// `payment_transaction.updated`.
    #[event(
        "payment_transaction.updated",
        sample = "lithic/samples/payment_transaction.updated.json"
    )]
    PaymentTransactionUpdated(PaymentTransactionUpdated),
    /// `settlement_report.updated`.
    #[event(
        "settlement_report.updated",
        sample = "lithic/samples/settlement_report.updated.json"
    )]
    SettlementReportUpdated(SettlementReportUpdated),
    /// `statements.created`.
    #[event("statements.created", sample = "lithic/samples/statements.created.json")]
    StatementsCreated(StatementsCreated),
    /// `three_ds_authentication.created`.
    #[event(
        "three_ds_authentication.created",
        sample = "lithic/samples/three_ds_authentication.created.json"
    )]
    ThreeDsAuthenticationCreated(ThreeDsAuthenticationCreated),
    /// `three_ds_authentication.updated`.
    #[event(
        "three_ds_authentication.updated",
        sample = "lithic/samples/three_ds_authentication.updated.json"
    )]
    ThreeDsAuthenticationUpdated(ThreeDsAuthenticationUpdated),
    /// `three_ds_authentication.challenge`.
    #[event(
        "three_ds_authentication.challenge",
        sample = "lithic/samples/three_ds_authentication.challenge.json"
    )]
    ThreeDsAuthenticationChallenge(ThreeDsAuthenticationChallenge),
    /// `tokenization.approval_request`.
    #[event(
        "tokenization.approval_request",
        sample = "lithic/samples/tokenization.approval_request.json"
    )]
    TokenizationApprovalRequest(TokenizationApprovalRequest),
    /// `tokenization.result`.
    #[event("tokenization.result", sample = "lithic/samples/tokenization.result.json")]
    TokenizationResult(TokenizationResult),
    /// `tokenization.two_factor_authentication_code`.
    #[event(
        "tokenization.two_factor_authentication_code",
        sample = "lithic/samples/tokenization.two_factor_authentication_code.json"
    )]
    TokenizationTwoFactorAuthenticationCode(TokenizationTwoFactorAuthenticationCode),
    /// `tokenization.two_factor_authentication_code_sent`.
    #[event(
        "tokenization.two_factor_authentication_code_sent",
        sample = "lithic/samples/tokenization.two_factor_authentication_code_sent.json"
    )]
    TokenizationTwoFactorAuthenticationCodeSent(
        TokenizationTwoFactorAuthenticationCodeSent,
    ),
    /// `tokenization.updated`.
    #[event("tokenization.updated", sample = "lithic/samples/tokenization.updated.json")]
    TokenizationUpdated(TokenizationUpdated),
    /// `three_ds_authentication.approval_request`.
    #[event(
        "three_ds_authentication.approval_request",
        sample = "lithic/samples/three_ds_authentication.approval_request.json"
    )]
    ThreeDsAuthenticationApprovalRequest(ThreeDsAuthenticationApprovalRequest),
    /// `dispute_transaction.created`.
    #[event(
        "dispute_transaction.created",
        sample = "lithic/samples/dispute_transaction.created.json"
    )]
    DisputeTransactionCreated(DisputeTransactionCreated),
    /// `dispute_transaction.updated`.
    #[event(
        "dispute_transaction.updated",
        sample = "lithic/samples/dispute_transaction.updated.json"
    )]
    DisputeTransactionUpdated(DisputeTransactionUpdated),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of Lithic that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<Lithic>;

impl Provider for Lithic {
    type Events = Event;
    const NAME: &'static str = "lithic";
    const SCHEME: Scheme = webhook_core::schemes::LITHIC;
}

webhook_core::open_struct! {
    /// What `account_holder.created` brings.
    pub struct AccountHolderCreated {
        pub account_token: Option<String> = "account_token",
        pub created: Option<String> = "created",
        pub status: Option<AccountHolderCreatedStatus> = "status",
        pub status_reason: Option<Vec<String>> = "status_reason",
        pub token: Option<String> = "token",
        pub required_documents: Option<Vec<AccountHolderRequiredDocument>> = "required_documents",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum AccountHolderCreatedStatus {
        Accepted = "ACCEPTED",
        PendingReview = "PENDING_REVIEW",
    }
}

webhook_core::open_struct! {
    /// `required-document` of the specification.
    pub struct AccountHolderRequiredDocument {
        pub entity_token: Option<String> = "entity_token",
        pub valid_documents: Option<Vec<String>> = "valid_documents",
        pub status_reasons: Option<Vec<String>> = "status_reasons",
    }
}

/// What `account_holder.updated` brings.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct AccountHolderUpdated(
    /// The whole body, as it was signed.
    pub RawJson,
);

webhook_core::open_struct! {
    /// What `account_holder.verification` brings.
    pub struct AccountHolderVerification {
        pub account_token: Option<String> = "account_token",
        pub created: Option<String> = "created",
        pub status: Option<AccountHolderVerificationStatus> = "status",
        pub status_reasons: Option<Vec<String>> = "status_reasons",
        pub token: Option<String> = "token",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum AccountHolderVerificationStatus {
        Accepted = "ACCEPTED",
        PendingReview = "PENDING_REVIEW",
        Rejected = "REJECTED",
    }
}

webhook_core::open_struct! {
    /// What `account_holder_document.updated` brings.
    pub struct AccountHolderDocumentUpdated {
        pub account_holder_token: Option<String> = "account_holder_token",
        pub created: Option<String> = "created",
        pub document_type: Option<DocumentType> = "document_type",
        pub entity_token: Option<String> = "entity_token",
        pub required_document_uploads: Option<Vec<RequiredDocumentUpload>> = "required_document_uploads",
        pub token: Option<String> = "token",
    }
}

webhook_core::open_enum! {
    /// `document-type` of the specification.
    pub enum DocumentType {
        DriversLicense = "DRIVERS_LICENSE",
        Passport = "PASSPORT",
        PassportCard = "PASSPORT_CARD",
        EinLetter = "EIN_LETTER",
        TaxReturn = "TAX_RETURN",
        OperatingAgreement = "OPERATING_AGREEMENT",
        CertificateOfFormation = "CERTIFICATE_OF_FORMATION",
        CertificateOfGoodStanding = "CERTIFICATE_OF_GOOD_STANDING",
        ArticlesOfIncorporation = "ARTICLES_OF_INCORPORATION",
        ArticlesOfOrganization = "ARTICLES_OF_ORGANIZATION",
        Bylaws = "BYLAWS",
        GovernmentBusinessLicense = "GOVERNMENT_BUSINESS_LICENSE",
        PartnershipAgreement = "PARTNERSHIP_AGREEMENT",
        Ss4Form = "SS4_FORM",
        BankStatement = "BANK_STATEMENT",
        UtilityBillStatement = "UTILITY_BILL_STATEMENT",
        SsnCard = "SSN_CARD",
        ItinLetter = "ITIN_LETTER",
        FincenBoiReport = "FINCEN_BOI_REPORT",
    }
}

webhook_core::open_struct! {
    /// What `required_document_upload` holds.
    pub struct RequiredDocumentUpload {
        pub created: Option<String> = "created",
        pub image_type: Option<ImageType> = "image_type",
        pub status: Option<DocumentUploadStatus> = "status",
        pub status_reasons: Option<Vec<String>> = "status_reasons",
        pub accepted_entity_status_reasons: Option<Vec<String>> = "accepted_entity_status_reasons",
        pub rejected_entity_status_reasons: Option<Vec<String>> = "rejected_entity_status_reasons",
        pub token: Option<String> = "token",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_enum! {
    /// What `image_type` holds.
    pub enum ImageType {
        Front = "FRONT",
        Back = "BACK",
    }
}

webhook_core::open_enum! {
    /// `document-upload-status` of the specification.
    pub enum DocumentUploadStatus {
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        PendingUpload = "PENDING_UPLOAD",
        Uploaded = "UPLOADED",
        PartialApproval = "PARTIAL_APPROVAL",
    }
}

/// What `card_authorization.approval_request` brings.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct CardAuthorizationApprovalRequest {
    pub merchant: Option<TransactionMerchant>,
    pub service_location: Option<ServiceLocation>,
    pub avs: Option<Avs>,
    pub card: Option<AsaRequestCard>,
    pub cardholder_authentication: Option<CardholderAuthentication>,
    pub pos: Option<CardAuthorizationPos>,
    pub amount: Option<i64>,
    pub acquirer_fee: Option<i64>,
    pub authorization_amount: Option<i64>,
    pub cardholder_currency: Option<String>,
    pub cash_amount: Option<i64>,
    pub cashback: Option<i64>,
    pub token_info: Option<TokenInfo>,
    pub ttl: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub conversion_rate: Option<Decimal>,
    pub created: Option<String>,
    pub merchant_amount: Option<i64>,
    pub merchant_currency: Option<String>,
    pub network: Option<CardAuthorizationApprovalRequestNetwork>,
    pub network_risk_score: Option<i64>,
    pub settled_amount: Option<i64>,
    pub amounts: Option<CardAuthorizationAmounts>,
    pub status: Option<AsaRequestStatus>,
    pub token: Option<String>,
    pub event_token: Option<String>,
    pub fleet_info: Option<FleetInfo>,
    pub network_specific_data: Option<NetworkSpecificData>,
    pub account_type: Option<AccountType>,
    pub transaction_initiator: Option<TransactionInitiator>,
    pub latest_challenge: Option<LatestChallenge>,
    pub name_validation: Option<NameValidation>,
}

webhook_core::open_struct! {
    /// `transaction_merchant` of the specification.
    pub struct TransactionMerchant {
        pub acceptor_id: Option<String> = "acceptor_id",
        pub acquiring_institution_id: Option<String> = "acquiring_institution_id",
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub descriptor: Option<String> = "descriptor",
        pub mcc: Option<String> = "mcc",
        pub state: Option<String> = "state",
        pub postal_code: Option<String> = "postal_code",
        pub street_address: Option<String> = "street_address",
        pub phone_number: Option<String> = "phone_number",
    }
}

webhook_core::open_struct! {
    /// `service_location` of the specification.
    pub struct ServiceLocation {
        pub street_address: Option<String> = "street_address",
        pub city: Option<String> = "city",
        pub state: Option<String> = "state",
        pub country: Option<String> = "country",
        pub postal_code: Option<String> = "postal_code",
    }
}

webhook_core::open_struct! {
    /// What `avs` holds.
    pub struct Avs {
        pub address: Option<String> = "address",
        pub zipcode: Option<String> = "zipcode",
        pub address_on_file_match: Option<AddressMatchResult> = "address_on_file_match",
    }
}

webhook_core::open_enum! {
    /// `address_match_result` of the specification.
    pub enum AddressMatchResult {
        Match = "MATCH",
        MatchAddressOnly = "MATCH_ADDRESS_ONLY",
        MatchZipOnly = "MATCH_ZIP_ONLY",
        Mismatch = "MISMATCH",
        NotPresent = "NOT_PRESENT",
    }
}

webhook_core::open_struct! {
    /// `asa_request_card` of the specification.
    pub struct AsaRequestCard {
        pub last_four: Option<String> = "last_four",
        pub memo: Option<String> = "memo",
        pub spend_limit: Option<i64> = "spend_limit",
        pub spend_limit_duration: Option<SpendLimitDuration> = "spend_limit_duration",
        pub state: Option<AsaRequestCardState> = "state",
        pub r#type: Option<CardType> = "type",
        pub token: Option<String> = "token",
    }
}

webhook_core::open_enum! {
    /// What `spend_limit_duration` holds.
    pub enum SpendLimitDuration {
        Annually = "ANNUALLY",
        Forever = "FOREVER",
        Monthly = "MONTHLY",
        Transaction = "TRANSACTION",
    }
}

webhook_core::open_enum! {
    /// What `state` holds.
    pub enum AsaRequestCardState {
        Closed = "CLOSED",
        Open = "OPEN",
        Paused = "PAUSED",
        PendingActivation = "PENDING_ACTIVATION",
        PendingFulfillment = "PENDING_FULFILLMENT",
    }
}

webhook_core::open_enum! {
    /// `card-type` of the specification.
    pub enum CardType {
        SingleUse = "SINGLE_USE",
        MerchantLocked = "MERCHANT_LOCKED",
        Unlocked = "UNLOCKED",
        Physical = "PHYSICAL",
        DigitalWallet = "DIGITAL_WALLET",
        Virtual = "VIRTUAL",
    }
}

webhook_core::open_struct! {
    /// `cardholder_authentication` of the specification.
    pub struct CardholderAuthentication {
        pub authentication_result: Option<CardholderAuthenticationResult> = "authentication_result",
        pub authentication_method: Option<AuthenticationMethod> = "authentication_method",
        pub decision_made_by: Option<CardholderAuthenticationDecisionMadeBy> = "decision_made_by",
        pub liability_shift: Option<LiabilityShift> = "liability_shift",
        pub three_ds_authentication_token: Option<String> = "three_ds_authentication_token",
    }
}

webhook_core::open_enum! {
    /// What `authentication_result` holds.
    pub enum CardholderAuthenticationResult {
        Attempts = "ATTEMPTS",
        Decline = "DECLINE",
        None = "NONE",
        Success = "SUCCESS",
    }
}

webhook_core::open_enum! {
    /// What `authentication_method` holds.
    pub enum AuthenticationMethod {
        Frictionless = "FRICTIONLESS",
        Challenge = "CHALLENGE",
        None = "NONE",
    }
}

webhook_core::open_enum! {
    /// What `decision_made_by` holds.
    pub enum CardholderAuthenticationDecisionMadeBy {
        CustomerRules = "CUSTOMER_RULES",
        CustomerEndpoint = "CUSTOMER_ENDPOINT",
        LithicDefault = "LITHIC_DEFAULT",
        LithicRules = "LITHIC_RULES",
        Network = "NETWORK",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_enum! {
    /// What `liability_shift` holds.
    pub enum LiabilityShift {
        ThreeDsAuthenticated = "3DS_AUTHENTICATED",
        TokenAuthenticated = "TOKEN_AUTHENTICATED",
        None = "NONE",
    }
}

webhook_core::open_struct! {
    /// What `pos` holds.
    pub struct CardAuthorizationPos {
        pub entry_mode: Option<AsaRequestPosEntryMode> = "entry_mode",
        pub terminal: Option<AsaPosTerminal> = "terminal",
    }
}

webhook_core::open_struct! {
    /// `asa_request_pos_entry_mode` of the specification.
    pub struct AsaRequestPosEntryMode {
        pub card: Option<AsaRequestPosEntryModeCard> = "card",
        pub cardholder: Option<AsaRequestPosEntryModeCardholder> = "cardholder",
        pub pan: Option<AsaRequestPosEntryModePan> = "pan",
        pub pin_entered: Option<bool> = "pin_entered",
    }
}

webhook_core::open_enum! {
    /// What `card` holds.
    pub enum AsaRequestPosEntryModeCard {
        Present = "PRESENT",
        NotPresent = "NOT_PRESENT",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_enum! {
    /// What `cardholder` holds.
    pub enum AsaRequestPosEntryModeCardholder {
        DeferredBilling = "DEFERRED_BILLING",
        ElectronicOrder = "ELECTRONIC_ORDER",
        Installment = "INSTALLMENT",
        MailOrder = "MAIL_ORDER",
        NotPresent = "NOT_PRESENT",
        Present = "PRESENT",
        Reoccurring = "REOCCURRING",
        TelephoneOrder = "TELEPHONE_ORDER",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_enum! {
    /// What `pan` holds.
    pub enum AsaRequestPosEntryModePan {
        AutoEntry = "AUTO_ENTRY",
        BarCode = "BAR_CODE",
        Contactless = "CONTACTLESS",
        Ecommerce = "ECOMMERCE",
        ErrorKeyed = "ERROR_KEYED",
        ErrorMagneticStripe = "ERROR_MAGNETIC_STRIPE",
        Icc = "ICC",
        KeyEntered = "KEY_ENTERED",
        MagneticStripe = "MAGNETIC_STRIPE",
        Manual = "MANUAL",
        Ocr = "OCR",
        SecureCardless = "SECURE_CARDLESS",
        Unspecified = "UNSPECIFIED",
        Unknown = "UNKNOWN",
        CredentialOnFile = "CREDENTIAL_ON_FILE",
    }
}

webhook_core::open_struct! {
    /// `asa_pos_terminal` of the specification.
    pub struct AsaPosTerminal {
        pub acceptor_terminal_id: Option<String> = "acceptor_terminal_id",
        pub attended: Option<bool> = "attended",
        pub card_retention_capable: Option<bool> = "card_retention_capable",
        pub on_premise: Option<bool> = "on_premise",
        pub operator: Option<Operator> = "operator",
        pub partial_approval_capable: Option<bool> = "partial_approval_capable",
        pub pin_capability: Option<PinCapability> = "pin_capability",
        pub r#type: Option<PosTerminalType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `operator` holds.
    pub enum Operator {
        Administrative = "ADMINISTRATIVE",
        Cardholder = "CARDHOLDER",
        CardAcceptor = "CARD_ACCEPTOR",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_enum! {
    /// What `pin_capability` holds.
    pub enum PinCapability {
        Capable = "CAPABLE",
        Inoperative = "INOPERATIVE",
        NotCapable = "NOT_CAPABLE",
        Unspecified = "UNSPECIFIED",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum PosTerminalType {
        Administrative = "ADMINISTRATIVE",
        Atm = "ATM",
        Authorization = "AUTHORIZATION",
        CouponMachine = "COUPON_MACHINE",
        DialTerminal = "DIAL_TERMINAL",
        Ecommerce = "ECOMMERCE",
        Ecr = "ECR",
        FuelMachine = "FUEL_MACHINE",
        HomeTerminal = "HOME_TERMINAL",
        Micr = "MICR",
        OffPremise = "OFF_PREMISE",
        Payment = "PAYMENT",
        Pda = "PDA",
        Phone = "PHONE",
        Point = "POINT",
        PosTerminal = "POS_TERMINAL",
        PublicUtility = "PUBLIC_UTILITY",
        SelfService = "SELF_SERVICE",
        Television = "TELEVISION",
        Teller = "TELLER",
        TravelersCheckMachine = "TRAVELERS_CHECK_MACHINE",
        Vending = "VENDING",
        Voice = "VOICE",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// `token_info` of the specification.
    pub struct TokenInfo {
        pub wallet_type: Option<WalletType> = "wallet_type",
    }
}

webhook_core::open_enum! {
    /// What `wallet_type` holds.
    pub enum WalletType {
        ApplePay = "APPLE_PAY",
        GooglePay = "GOOGLE_PAY",
        Masterpass = "MASTERPASS",
        Merchant = "MERCHANT",
        OtherWord = "OTHER",
        SamsungPay = "SAMSUNG_PAY",
    }
}

webhook_core::open_enum! {
    /// What `network` holds.
    pub enum CardAuthorizationApprovalRequestNetwork {
        Amex = "AMEX",
        Interlink = "INTERLINK",
        Maestro = "MAESTRO",
        Mastercard = "MASTERCARD",
        Unknown = "UNKNOWN",
        Visa = "VISA",
    }
}

webhook_core::open_struct! {
    /// What `amounts` holds.
    pub struct CardAuthorizationAmounts {
        pub cardholder: Option<ConvertedAmount> = "cardholder",
        pub merchant: Option<Amount> = "merchant",
        pub settlement: Option<Amount> = "settlement",
        pub hold: Option<Amount> = "hold",
    }
}

webhook_core::open_struct! {
    /// `converted_amount` of the specification.
    pub struct ConvertedAmount {
        pub amount: Option<i64> = "amount",
        pub conversion_rate: Option<String> = "conversion_rate",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// `amount` of the specification.
    pub struct Amount {
        pub amount: Option<i64> = "amount",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_enum! {
    /// `asa_request_status` of the specification.
    pub enum AsaRequestStatus {
        Authorization = "AUTHORIZATION",
        CreditAuthorization = "CREDIT_AUTHORIZATION",
        FinancialAuthorization = "FINANCIAL_AUTHORIZATION",
        FinancialCreditAuthorization = "FINANCIAL_CREDIT_AUTHORIZATION",
        BalanceInquiry = "BALANCE_INQUIRY",
    }
}

webhook_core::open_struct! {
    /// `asa_request_fleet_info` of the specification.
    pub struct FleetInfo {
        pub driver_number: Option<String> = "driver_number",
        pub vehicle_number: Option<String> = "vehicle_number",
        pub fleet_restriction_code: Option<FleetRestrictionCode> = "fleet_restriction_code",
        pub fleet_prompt_code: Option<FleetPromptCode> = "fleet_prompt_code",
    }
}

webhook_core::open_enum! {
    /// What `fleet_restriction_code` holds.
    pub enum FleetRestrictionCode {
        NoRestrictions = "NO_RESTRICTIONS",
        FuelOnly = "FUEL_ONLY",
    }
}

webhook_core::open_enum! {
    /// What `fleet_prompt_code` holds.
    pub enum FleetPromptCode {
        NoPrompt = "NO_PROMPT",
        VehicleNumber = "VEHICLE_NUMBER",
        DriverNumber = "DRIVER_NUMBER",
    }
}

webhook_core::open_struct! {
    /// `asa_network_specific_data` of the specification.
    pub struct NetworkSpecificData {
        pub mastercard: Option<AsaNetworkSpecificDataMastercard> = "mastercard",
        pub visa: Option<AsaNetworkSpecificDataVisa> = "visa",
    }
}

webhook_core::open_struct! {
    /// `asa_network_specific_data_mastercard` of the specification.
    pub struct AsaNetworkSpecificDataMastercard {
        pub transaction_type_identifier: Option<String> = "transaction_type_identifier",
        pub ecommerce_security_level_indicator: Option<String> = "ecommerce_security_level_indicator",
        pub on_behalf_service_result: Option<Vec<OnBehalfServiceResult>> = "on_behalf_service_result",
    }
}

webhook_core::open_struct! {
    /// What `on_behalf_service_result` holds.
    pub struct OnBehalfServiceResult {
        pub service: Option<String> = "service",
        pub result_1: Option<String> = "result_1",
        pub result_2: Option<String> = "result_2",
    }
}

webhook_core::open_struct! {
    /// `asa_network_specific_data_visa` of the specification.
    pub struct AsaNetworkSpecificDataVisa {
        pub business_application_identifier: Option<String> = "business_application_identifier",
    }
}

webhook_core::open_enum! {
    /// `account_type` of the specification.
    pub enum AccountType {
        Default = "DEFAULT",
        Checking = "CHECKING",
        Savings = "SAVINGS",
        CreditCard = "CREDIT_CARD",
    }
}

webhook_core::open_enum! {
    /// What `transaction_initiator` holds.
    pub enum TransactionInitiator {
        Cardholder = "CARDHOLDER",
        Merchant = "MERCHANT",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// What `latest_challenge` holds.
    pub struct LatestChallenge {
        pub status: Option<CardAuthorizationStatus> = "status",
        pub method: Option<CardAuthorizationMethod> = "method",
        pub phone_number: Option<String> = "phone_number",
        pub created: Option<String> = "created",
        pub completed_at: Option<String> = "completed_at",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum CardAuthorizationStatus {
        Completed = "COMPLETED",
        Declined = "DECLINED",
        Pending = "PENDING",
        Expired = "EXPIRED",
        Error = "ERROR",
    }
}

webhook_core::open_enum! {
    /// What `method` holds.
    pub enum CardAuthorizationMethod {
        Sms = "SMS",
        OutOfBand = "OUT_OF_BAND",
    }
}

webhook_core::open_struct! {
    /// What `name_validation` holds.
    pub struct NameValidation {
        pub name: Option<Name> = "name",
        pub name_on_file_match: Option<NameValidationResult> = "name_on_file_match",
    }
}

webhook_core::open_struct! {
    /// What `name` holds.
    pub struct Name {
        pub first: Option<String> = "first",
        pub middle: Option<String> = "middle",
        pub last: Option<String> = "last",
    }
}

webhook_core::open_struct! {
    /// `name_validation_result` of the specification.
    pub struct NameValidationResult {
        pub full_name: Option<FullName> = "full_name",
    }
}

webhook_core::open_enum! {
    /// What `full_name` holds.
    pub enum FullName {
        Match = "MATCH",
        PartialMatch = "PARTIAL_MATCH",
        NoMatch = "NO_MATCH",
        Unverified = "UNVERIFIED",
    }
}

webhook_core::open_struct! {
    /// What `card_authorization.challenge` brings.
    pub struct CardAuthorizationChallenge {
        pub authorization: Option<CardAuthorization> = "authorization",
        pub challenge: Option<AuthorizationChallenge> = "challenge",
    }
}

/// `authorization` of the specification.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct CardAuthorization {
    pub merchant: Option<TransactionMerchant>,
    pub service_location: Option<ServiceLocation>,
    pub avs: Option<Avs>,
    pub card: Option<AsaRequestCard>,
    pub cardholder_authentication: Option<CardholderAuthentication>,
    pub pos: Option<CardAuthorizationPos>,
    pub amount: Option<i64>,
    pub acquirer_fee: Option<i64>,
    pub authorization_amount: Option<i64>,
    pub cardholder_currency: Option<String>,
    pub cash_amount: Option<i64>,
    pub cashback: Option<i64>,
    pub token_info: Option<TokenInfo>,
    pub ttl: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub conversion_rate: Option<Decimal>,
    pub created: Option<String>,
    pub merchant_amount: Option<i64>,
    pub merchant_currency: Option<String>,
    pub network: Option<CardAuthorizationApprovalRequestNetwork>,
    pub network_risk_score: Option<i64>,
    pub settled_amount: Option<i64>,
    pub amounts: Option<CardAuthorizationAmounts>,
    pub status: Option<AsaRequestStatus>,
    pub token: Option<String>,
    pub event_token: Option<String>,
    pub fleet_info: Option<FleetInfo>,
    pub network_specific_data: Option<NetworkSpecificData>,
    pub account_type: Option<AccountType>,
    pub transaction_initiator: Option<TransactionInitiator>,
    pub latest_challenge: Option<LatestChallenge>,
    pub name_validation: Option<NameValidation>,
}

webhook_core::open_struct! {
    /// `authorization-challenge` of the specification.
    pub struct AuthorizationChallenge {
        pub event_token: Option<String> = "event_token",
        pub start_time: Option<String> = "start_time",
        pub expiry_time: Option<String> = "expiry_time",
    }
}

webhook_core::open_struct! {
    /// What `card_authorization.challenge_response` brings.
    pub struct CardAuthorizationChallengeResponse {
        pub event_token: Option<String> = "event_token",
        pub transaction_token: Option<String> = "transaction_token",
        pub card_token: Option<String> = "card_token",
        pub challenge_method: Option<ChallengeMethod> = "challenge_method",
        pub response: Option<Response> = "response",
        pub created: Option<String> = "created",
        pub completed: Option<String> = "completed",
    }
}

webhook_core::open_enum! {
    /// What `challenge_method` holds.
    pub enum ChallengeMethod {
        Sms = "SMS",
        OutOfBand = "OUT_OF_BAND",
    }
}

webhook_core::open_enum! {
    /// What `response` holds.
    pub enum Response {
        Approve = "APPROVE",
        Decline = "DECLINE",
    }
}

webhook_core::open_struct! {
    /// What `auth_rules.backtest_report.created` brings.
    pub struct AuthRulesBacktestReportCreated {
        pub backtest_token: Option<String> = "backtest_token",
        pub simulation_parameters: Option<BacktestSimulationParameters> = "simulation_parameters",
        pub results: Option<Results> = "results",
    }
}

webhook_core::open_struct! {
    /// `backtest-simulation-parameters` of the specification.
    pub struct BacktestSimulationParameters {
        pub start: Option<String> = "start",
        pub end: Option<String> = "end",
    }
}

webhook_core::open_struct! {
    /// What `results` holds.
    pub struct Results {
        pub current_version: Option<AuthRuleBacktestStatistics> = "current_version",
        pub draft_version: Option<AuthRuleBacktestStatistics> = "draft_version",
    }
}

webhook_core::open_struct! {
    /// `backtest-stats` of the specification.
    pub struct AuthRuleBacktestStatistics {
        pub version: Option<i64> = "version",
        pub approved: Option<i64> = "approved",
        pub declined: Option<i64> = "declined",
        pub challenged: Option<i64> = "challenged",
        pub examples: Option<Vec<Example>> = "examples",
    }
}

webhook_core::open_struct! {
    /// What `example` holds.
    pub struct Example {
        pub event_token: Option<String> = "event_token",
        pub transaction_token: Option<String> = "transaction_token",
        pub timestamp: Option<String> = "timestamp",
        pub decision: Option<Decision> = "decision",
    }
}

webhook_core::open_enum! {
    /// What `decision` holds.
    pub enum Decision {
        Approved = "APPROVED",
        Declined = "DECLINED",
        Challenged = "CHALLENGED",
    }
}

webhook_core::open_struct! {
    /// What `balance.updated` brings.
    pub struct BalanceUpdated {
        pub data: Option<Vec<FinancialAccountBalance>> = "data",
    }
}

webhook_core::open_struct! {
    /// `financial-account-balance` of the specification.
    pub struct FinancialAccountBalance {
        pub available_amount: Option<i64> = "available_amount",
        pub created: Option<String> = "created",
        pub currency: Option<String> = "currency",
        pub token: Option<String> = "token",
        pub r#type: Option<FinancialAccountBalanceType> = "type",
        pub last_transaction_event_token: Option<String> = "last_transaction_event_token",
        pub last_transaction_token: Option<String> = "last_transaction_token",
        pub pending_amount: Option<i64> = "pending_amount",
        pub total_amount: Option<i64> = "total_amount",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum FinancialAccountBalanceType {
        Issuing = "ISSUING",
        Operating = "OPERATING",
        Reserve = "RESERVE",
        Security = "SECURITY",
    }
}

webhook_core::open_struct! {
    /// What `book_transfer_transaction.created` brings.
    pub struct BookTransferTransactionCreated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `TRANSFER`.
        pub family: Option<String> = "family",
        pub result: Option<TransactionResult> = "result",
        pub category: Option<BookTransferCategory> = "category",
        pub currency: Option<String> = "currency",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub events: Option<Vec<BookTransferEvent>> = "events",
        pub from_financial_account_token: Option<String> = "from_financial_account_token",
        pub to_financial_account_token: Option<String> = "to_financial_account_token",
        pub external_id: Option<String> = "external_id",
        pub transaction_series: Option<TransactionSeries> = "transaction_series",
        pub external_resource: Option<ExternalResource> = "external_resource",
    }
}

webhook_core::open_enum! {
    /// `transaction_status` of the specification.
    pub enum TransactionStatus {
        Pending = "PENDING",
        Settled = "SETTLED",
        Declined = "DECLINED",
        Reversed = "REVERSED",
        Canceled = "CANCELED",
        Returned = "RETURNED",
    }
}

webhook_core::open_enum! {
    /// `transaction_result` of the specification.
    pub enum TransactionResult {
        Approved = "APPROVED",
        Declined = "DECLINED",
    }
}

webhook_core::open_enum! {
    /// `book_transfer_category` of the specification.
    pub enum BookTransferCategory {
        Adjustment = "ADJUSTMENT",
        BalanceOrFunding = "BALANCE_OR_FUNDING",
        Derecognition = "DERECOGNITION",
        Dispute = "DISPUTE",
        Fee = "FEE",
        Internal = "INTERNAL",
        Reward = "REWARD",
        ProgramFunding = "PROGRAM_FUNDING",
        ProgramTransfer = "PROGRAM_TRANSFER",
        Transfer = "TRANSFER",
    }
}

webhook_core::open_struct! {
    /// `book_transfer_event` of the specification.
    pub struct BookTransferEvent {
        pub amount: Option<i64> = "amount",
        pub r#type: Option<BookTransferType> = "type",
        pub result: Option<EventResult> = "result",
        pub created: Option<String> = "created",
        pub token: Option<String> = "token",
        pub subtype: Option<String> = "subtype",
        pub memo: Option<String> = "memo",
        pub detailed_results: Option<Vec<BookTransferDetailedResults>> = "detailed_results",
    }
}

webhook_core::open_enum! {
    /// `book_transfer_type` of the specification.
    pub enum BookTransferType {
        AtmBalanceInquiry = "ATM_BALANCE_INQUIRY",
        AtmWithdrawal = "ATM_WITHDRAWAL",
        AtmDecline = "ATM_DECLINE",
        InternationalAtmWithdrawal = "INTERNATIONAL_ATM_WITHDRAWAL",
        Inactivity = "INACTIVITY",
        Statement = "STATEMENT",
        Monthly = "MONTHLY",
        Quarterly = "QUARTERLY",
        Annual = "ANNUAL",
        CustomerService = "CUSTOMER_SERVICE",
        AccountMaintenance = "ACCOUNT_MAINTENANCE",
        AccountActivation = "ACCOUNT_ACTIVATION",
        AccountClosure = "ACCOUNT_CLOSURE",
        CardReplacement = "CARD_REPLACEMENT",
        CardDelivery = "CARD_DELIVERY",
        CardCreate = "CARD_CREATE",
        CurrencyConversion = "CURRENCY_CONVERSION",
        Interest = "INTEREST",
        LatePayment = "LATE_PAYMENT",
        BillPayment = "BILL_PAYMENT",
        PaymentFee = "PAYMENT_FEE",
        CashBack = "CASH_BACK",
        AccountToAccount = "ACCOUNT_TO_ACCOUNT",
        CardToCard = "CARD_TO_CARD",
        Disburse = "DISBURSE",
        BillingError = "BILLING_ERROR",
        LossWriteOff = "LOSS_WRITE_OFF",
        ExpiredCard = "EXPIRED_CARD",
        EarlyDerecognition = "EARLY_DERECOGNITION",
        Escheatment = "ESCHEATMENT",
        InactivityFeeDown = "INACTIVITY_FEE_DOWN",
        ProvisionalCredit = "PROVISIONAL_CREDIT",
        DisputeWon = "DISPUTE_WON",
        Service = "SERVICE",
        Transfer = "TRANSFER",
        Collection = "COLLECTION",
        LithicProgramTransfer = "LITHIC_PROGRAM_TRANSFER",
        BankProgramTransfer = "BANK_PROGRAM_TRANSFER",
    }
}

webhook_core::open_enum! {
    /// What `result` holds.
    pub enum EventResult {
        Approved = "APPROVED",
        Declined = "DECLINED",
    }
}

webhook_core::open_enum! {
    /// `book_transfer_detailed_results` of the specification.
    pub enum BookTransferDetailedResults {
        Approved = "APPROVED",
        FundsInsufficient = "FUNDS_INSUFFICIENT",
    }
}

webhook_core::open_struct! {
    /// `transaction_series` of the specification.
    pub struct TransactionSeries {
        pub r#type: Option<String> = "type",
        pub related_transaction_token: Option<String> = "related_transaction_token",
        pub related_transaction_event_token: Option<String> = "related_transaction_event_token",
    }
}

webhook_core::open_struct! {
    /// `external_resource` of the specification.
    pub struct ExternalResource {
        pub external_resource_type: Option<ExternalResourceType> = "external_resource_type",
        pub external_resource_token: Option<String> = "external_resource_token",
        pub external_resource_sub_token: Option<String> = "external_resource_sub_token",
    }
}

webhook_core::open_enum! {
    /// `external_resource_type` of the specification.
    pub enum ExternalResourceType {
        Statement = "STATEMENT",
        Collection = "COLLECTION",
        Dispute = "DISPUTE",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// What `book_transfer_transaction.updated` brings.
    pub struct BookTransferTransactionUpdated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `TRANSFER`.
        pub family: Option<String> = "family",
        pub result: Option<TransactionResult> = "result",
        pub category: Option<BookTransferCategory> = "category",
        pub currency: Option<String> = "currency",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub events: Option<Vec<BookTransferEvent>> = "events",
        pub from_financial_account_token: Option<String> = "from_financial_account_token",
        pub to_financial_account_token: Option<String> = "to_financial_account_token",
        pub external_id: Option<String> = "external_id",
        pub transaction_series: Option<TransactionSeries> = "transaction_series",
        pub external_resource: Option<ExternalResource> = "external_resource",
    }
}

webhook_core::open_struct! {
    /// What `card.created` brings.
    pub struct CardCreated {
        pub card_token: Option<String> = "card_token",
        pub replacement_for: Option<String> = "replacement_for",
    }
}

webhook_core::open_struct! {
    /// What `card.converted` brings.
    pub struct CardConverted {
        pub card_token: Option<String> = "card_token",
    }
}

webhook_core::open_struct! {
    /// What `card.renewed` brings.
    pub struct CardRenewed {
        pub card_token: Option<String> = "card_token",
        pub exp_month: Option<String> = "exp_month",
        pub exp_year: Option<String> = "exp_year",
        pub previous_exp_month: Option<String> = "previous_exp_month",
        pub previous_exp_year: Option<String> = "previous_exp_year",
    }
}

webhook_core::open_struct! {
    /// What `card.reissued` brings.
    pub struct CardReissued {
        pub card_token: Option<String> = "card_token",
    }
}

webhook_core::open_struct! {
    /// What `card.shipped` brings.
    pub struct CardShipped {
        pub card_token: Option<String> = "card_token",
        pub bulk_order_token: Option<String> = "bulk_order_token",
        pub shipping_method: Option<CardShippedShippingMethod> = "shipping_method",
        pub tracking_number: Option<String> = "tracking_number",
    }
}

webhook_core::open_enum! {
    /// What `shipping_method` holds.
    pub enum CardShippedShippingMethod {
        ExUsExpeditedWithTracking = "Ex-US expedited with tracking",
        ExUsStandardWithTracking = "Ex-US standard with tracking",
        ExUsStandardWithoutTracking = "Ex-US standard without tracking",
        FedEx2Days = "FedEx 2 days",
        FedExExpress = "FedEx express",
        FedExOvernight = "FedEx overnight",
        UspsPriority = "USPS priority",
        UspsWithTracking = "USPS with tracking",
        UspsWithoutTrackingEnvelope = "USPS without tracking envelope",
        UspsWithoutTrackingEnvelopeNonMachine = "USPS without tracking envelope non-machine",
        UspsWithoutTrackingFlat = "USPS without tracking flat",
    }
}

webhook_core::open_struct! {
    /// What `card.updated` brings.
    pub struct CardUpdated {
        pub previous_fields: Option<RawJson> = "previous_fields",
        pub state: Option<String> = "state",
        pub card_token: Option<String> = "card_token",
    }
}

webhook_core::open_struct! {
    /// What `card_transaction.updated` brings.
    pub struct CardTransactionUpdated {
        pub acquirer_fee: Option<i64> = "acquirer_fee",
        pub acquirer_reference_number: Option<String> = "acquirer_reference_number",
        pub account_token: Option<String> = "account_token",
        pub amount: Option<i64> = "amount",
        pub amounts: Option<TransactionAmounts> = "amounts",
        pub authorization_amount: Option<i64> = "authorization_amount",
        pub authorization_code: Option<String> = "authorization_code",
        pub avs: Option<AddressVerificationService> = "avs",
        pub card_token: Option<String> = "card_token",
        pub cardholder_authentication: Option<CardholderAuthentication> = "cardholder_authentication",
        pub created: Option<String> = "created",
        pub events: Option<Vec<TransactionEvent>> = "events",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub merchant: Option<TransactionMerchant> = "merchant",
        pub service_location: Option<ServiceLocation> = "service_location",
        pub merchant_amount: Option<i64> = "merchant_amount",
        pub merchant_authorization_amount: Option<i64> = "merchant_authorization_amount",
        pub merchant_currency: Option<String> = "merchant_currency",
        pub network: Option<CardAuthorizationApprovalRequestNetwork> = "network",
        pub network_risk_score: Option<i64> = "network_risk_score",
        pub result: Option<DeclineResult> = "result",
        pub pos: Option<Pos> = "pos",
        pub settled_amount: Option<i64> = "settled_amount",
        pub status: Option<CardTransactionUpdatedStatus> = "status",
        pub token: Option<String> = "token",
        pub token_info: Option<TokenInfo> = "token_info",
        pub tags: Option<RawJson> = "tags",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_struct! {
    /// `transaction_amounts` of the specification.
    pub struct TransactionAmounts {
        pub cardholder: Option<TransactionCardholder> = "cardholder",
        pub hold: Option<Hold> = "hold",
        pub merchant: Option<TransactionAmountsMerchant> = "merchant",
        pub settlement: Option<TransactionAmountsSettlement> = "settlement",
    }
}

webhook_core::open_struct! {
    /// What `cardholder` holds.
    pub struct TransactionCardholder {
        pub amount: Option<i64> = "amount",
        pub conversion_rate: Option<String> = "conversion_rate",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// What `hold` holds.
    pub struct Hold {
        pub amount: Option<i64> = "amount",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// What `merchant` holds.
    pub struct TransactionAmountsMerchant {
        pub amount: Option<i64> = "amount",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// What `settlement` holds.
    pub struct TransactionAmountsSettlement {
        pub amount: Option<i64> = "amount",
        pub currency: Option<String> = "currency",
    }
}

webhook_core::open_struct! {
    /// `avs` of the specification.
    pub struct AddressVerificationService {
        pub address: Option<String> = "address",
        pub zipcode: Option<String> = "zipcode",
    }
}

webhook_core::open_struct! {
    /// `transaction_event` of the specification.
    pub struct TransactionEvent {
        pub account_type: Option<AccountType> = "account_type",
        pub amount: Option<i64> = "amount",
        pub amounts: Option<TransactionEventAmounts> = "amounts",
        pub created: Option<String> = "created",
        pub network_info: Option<NetworkInformation> = "network_info",
        pub network_specific_data: Option<NetworkSpecificDataObject> = "network_specific_data",
        pub detailed_results: Option<Vec<DetailedResult>> = "detailed_results",
        pub rule_results: Option<Vec<DetailedRuleResult>> = "rule_results",
        pub effective_polarity: Option<EffectivePolarity> = "effective_polarity",
        pub result: Option<DeclineResult> = "result",
        pub token: Option<String> = "token",
        pub r#type: Option<TransactionEventType> = "type",
    }
}

webhook_core::open_struct! {
    /// `transaction_event_amounts` of the specification.
    pub struct TransactionEventAmounts {
        pub cardholder: Option<TransactionCardholder> = "cardholder",
        pub merchant: Option<TransactionAmountsMerchant> = "merchant",
        pub settlement: Option<TransactionEventAmountsSettlement> = "settlement",
    }
}

webhook_core::open_struct! {
    /// What `settlement` holds.
    pub struct TransactionEventAmountsSettlement {
        pub amount: Option<i64> = "amount",
        pub conversion_rate: Option<String> = "conversion_rate",
        pub currency: Option<String> = "currency",
    }
}

/// `network_info` of the specification.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct NetworkInformation(
    /// The whole body, as it was signed.
    pub RawJson,
);

webhook_core::open_struct! {
    /// `network_specific_data` of the specification.
    pub struct NetworkSpecificDataObject {
        pub mastercard: Option<MastercardNetworkSpecificData> = "mastercard",
        pub visa: Option<VisaNetworkSpecificData> = "visa",
    }
}

webhook_core::open_struct! {
    /// `mastercard_network_specific_data` of the specification.
    pub struct MastercardNetworkSpecificData {
        pub transaction_type_identifier: Option<String> = "transaction_type_identifier",
        pub ecommerce_security_level_indicator: Option<String> = "ecommerce_security_level_indicator",
        pub on_behalf_service_result: Option<Vec<OnBehalfServiceResult>> = "on_behalf_service_result",
    }
}

webhook_core::open_struct! {
    /// `visa_network_specific_data` of the specification.
    pub struct VisaNetworkSpecificData {
        pub business_application_identifier: Option<String> = "business_application_identifier",
    }
}

webhook_core::open_enum! {
    /// `detailed_result` of the specification.
    pub enum DetailedResult {
        AccountDailySpendLimitExceeded = "ACCOUNT_DAILY_SPEND_LIMIT_EXCEEDED",
        AccountDelinquent = "ACCOUNT_DELINQUENT",
        AccountInactive = "ACCOUNT_INACTIVE",
        AccountLifetimeSpendLimitExceeded = "ACCOUNT_LIFETIME_SPEND_LIMIT_EXCEEDED",
        AccountMonthlySpendLimitExceeded = "ACCOUNT_MONTHLY_SPEND_LIMIT_EXCEEDED",
        AccountPaused = "ACCOUNT_PAUSED",
        AccountUnderReview = "ACCOUNT_UNDER_REVIEW",
        AddressIncorrect = "ADDRESS_INCORRECT",
        Approved = "APPROVED",
        AuthRuleAllowedCountry = "AUTH_RULE_ALLOWED_COUNTRY",
        AuthRuleAllowedMcc = "AUTH_RULE_ALLOWED_MCC",
        AuthRuleBlockedCountry = "AUTH_RULE_BLOCKED_COUNTRY",
        AuthRuleBlockedMcc = "AUTH_RULE_BLOCKED_MCC",
        AuthRule = "AUTH_RULE",
        CardClosed = "CARD_CLOSED",
        CardCryptogramValidationFailure = "CARD_CRYPTOGRAM_VALIDATION_FAILURE",
        CardExpired = "CARD_EXPIRED",
        CardExpiryDateIncorrect = "CARD_EXPIRY_DATE_INCORRECT",
        CardInvalid = "CARD_INVALID",
        CardNotActivated = "CARD_NOT_ACTIVATED",
        CardPaused = "CARD_PAUSED",
        CardPinIncorrect = "CARD_PIN_INCORRECT",
        CardRestricted = "CARD_RESTRICTED",
        CardSecurityCodeIncorrect = "CARD_SECURITY_CODE_INCORRECT",
        CardSpendLimitExceeded = "CARD_SPEND_LIMIT_EXCEEDED",
        ContactCardIssuer = "CONTACT_CARD_ISSUER",
        CustomerAsaTimeout = "CUSTOMER_ASA_TIMEOUT",
        CustomAsaResult = "CUSTOM_ASA_RESULT",
        Declined = "DECLINED",
        DoNotHonor = "DO_NOT_HONOR",
        DriverNumberInvalid = "DRIVER_NUMBER_INVALID",
        FormatError = "FORMAT_ERROR",
        InsufficientFundingSourceBalance = "INSUFFICIENT_FUNDING_SOURCE_BALANCE",
        InsufficientFunds = "INSUFFICIENT_FUNDS",
        LithicSystemError = "LITHIC_SYSTEM_ERROR",
        LithicSystemRateLimit = "LITHIC_SYSTEM_RATE_LIMIT",
        MalformedAsaResponse = "MALFORMED_ASA_RESPONSE",
        MerchantInvalid = "MERCHANT_INVALID",
        MerchantLockedCardAttemptedElsewhere = "MERCHANT_LOCKED_CARD_ATTEMPTED_ELSEWHERE",
        MerchantNotPermitted = "MERCHANT_NOT_PERMITTED",
        OverReversalAttempted = "OVER_REVERSAL_ATTEMPTED",
        PinBlocked = "PIN_BLOCKED",
        ProgramCardSpendLimitExceeded = "PROGRAM_CARD_SPEND_LIMIT_EXCEEDED",
        ProgramSuspended = "PROGRAM_SUSPENDED",
        ProgramUsageRestriction = "PROGRAM_USAGE_RESTRICTION",
        ReversalUnmatched = "REVERSAL_UNMATCHED",
        SecurityViolation = "SECURITY_VIOLATION",
        SingleUseCardReattempted = "SINGLE_USE_CARD_REATTEMPTED",
        SuspectedFraud = "SUSPECTED_FRAUD",
        TransactionInvalid = "TRANSACTION_INVALID",
        TransactionNotPermittedToAcquirerOrTerminal = "TRANSACTION_NOT_PERMITTED_TO_ACQUIRER_OR_TERMINAL",
        TransactionNotPermittedToIssuerOrCardholder = "TRANSACTION_NOT_PERMITTED_TO_ISSUER_OR_CARDHOLDER",
        TransactionPreviouslyCompleted = "TRANSACTION_PREVIOUSLY_COMPLETED",
        UnauthorizedMerchant = "UNAUTHORIZED_MERCHANT",
        VehicleNumberInvalid = "VEHICLE_NUMBER_INVALID",
        CardholderChallenged = "CARDHOLDER_CHALLENGED",
        CardholderChallengeFailed = "CARDHOLDER_CHALLENGE_FAILED",
    }
}

webhook_core::open_struct! {
    /// `rule_result` of the specification.
    pub struct DetailedRuleResult {
        pub auth_rule_token: Option<String> = "auth_rule_token",
        pub result: Option<DetailedResult> = "result",
        pub name: Option<String> = "name",
        pub explanation: Option<String> = "explanation",
    }
}

webhook_core::open_enum! {
    /// What `effective_polarity` holds.
    pub enum EffectivePolarity {
        Credit = "CREDIT",
        Debit = "DEBIT",
    }
}

webhook_core::open_enum! {
    /// `decline_result` of the specification.
    pub enum DeclineResult {
        AccountPaused = "ACCOUNT_PAUSED",
        AccountStateTransactionFail = "ACCOUNT_STATE_TRANSACTION_FAIL",
        Approved = "APPROVED",
        BankConnectionError = "BANK_CONNECTION_ERROR",
        BankNotVerified = "BANK_NOT_VERIFIED",
        CardClosed = "CARD_CLOSED",
        CardPaused = "CARD_PAUSED",
        Declined = "DECLINED",
        FraudAdvice = "FRAUD_ADVICE",
        IgnoredTtlExpiry = "IGNORED_TTL_EXPIRY",
        SuspectedFraud = "SUSPECTED_FRAUD",
        InactiveAccount = "INACTIVE_ACCOUNT",
        IncorrectPin = "INCORRECT_PIN",
        InvalidCardDetails = "INVALID_CARD_DETAILS",
        InsufficientFunds = "INSUFFICIENT_FUNDS",
        InsufficientFundsPreload = "INSUFFICIENT_FUNDS_PRELOAD",
        InvalidTransaction = "INVALID_TRANSACTION",
        MerchantBlacklist = "MERCHANT_BLACKLIST",
        OriginalNotFound = "ORIGINAL_NOT_FOUND",
        PreviouslyCompleted = "PREVIOUSLY_COMPLETED",
        SingleUseRecharged = "SINGLE_USE_RECHARGED",
        SwitchInoperativeAdvice = "SWITCH_INOPERATIVE_ADVICE",
        UnauthorizedMerchant = "UNAUTHORIZED_MERCHANT",
        UnknownHostTimeout = "UNKNOWN_HOST_TIMEOUT",
        UserTransactionLimit = "USER_TRANSACTION_LIMIT",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum TransactionEventType {
        Authorization = "AUTHORIZATION",
        AuthorizationAdvice = "AUTHORIZATION_ADVICE",
        AuthorizationExpiry = "AUTHORIZATION_EXPIRY",
        AuthorizationReversal = "AUTHORIZATION_REVERSAL",
        BalanceInquiry = "BALANCE_INQUIRY",
        Clearing = "CLEARING",
        CorrectionCredit = "CORRECTION_CREDIT",
        CorrectionDebit = "CORRECTION_DEBIT",
        CreditAuthorization = "CREDIT_AUTHORIZATION",
        CreditAuthorizationAdvice = "CREDIT_AUTHORIZATION_ADVICE",
        FinancialAuthorization = "FINANCIAL_AUTHORIZATION",
        FinancialCreditAuthorization = "FINANCIAL_CREDIT_AUTHORIZATION",
        Return = "RETURN",
        ReturnReversal = "RETURN_REVERSAL",
    }
}

webhook_core::open_struct! {
    /// `pos` of the specification.
    pub struct Pos {
        pub entry_mode: Option<PosEntryMode> = "entry_mode",
        pub terminal: Option<PosTerminal> = "terminal",
    }
}

webhook_core::open_struct! {
    /// `pos_entry_mode` of the specification.
    pub struct PosEntryMode {
        pub card: Option<PosEntryModeCard> = "card",
        pub cardholder: Option<PosEntryModeCardholder> = "cardholder",
        pub pan: Option<PosEntryModePan> = "pan",
        pub pin_entered: Option<bool> = "pin_entered",
    }
}

webhook_core::open_enum! {
    /// What `card` holds.
    pub enum PosEntryModeCard {
        NotPresent = "NOT_PRESENT",
        Preauthorized = "PREAUTHORIZED",
        Present = "PRESENT",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_enum! {
    /// What `cardholder` holds.
    pub enum PosEntryModeCardholder {
        DeferredBilling = "DEFERRED_BILLING",
        ElectronicOrder = "ELECTRONIC_ORDER",
        Installment = "INSTALLMENT",
        MailOrder = "MAIL_ORDER",
        NotPresent = "NOT_PRESENT",
        Preauthorized = "PREAUTHORIZED",
        Present = "PRESENT",
        Reoccurring = "REOCCURRING",
        TelephoneOrder = "TELEPHONE_ORDER",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_enum! {
    /// What `pan` holds.
    pub enum PosEntryModePan {
        AutoEntry = "AUTO_ENTRY",
        BarCode = "BAR_CODE",
        Contactless = "CONTACTLESS",
        CredentialOnFile = "CREDENTIAL_ON_FILE",
        Ecommerce = "ECOMMERCE",
        ErrorKeyed = "ERROR_KEYED",
        ErrorMagneticStripe = "ERROR_MAGNETIC_STRIPE",
        Icc = "ICC",
        KeyEntered = "KEY_ENTERED",
        MagneticStripe = "MAGNETIC_STRIPE",
        Manual = "MANUAL",
        Ocr = "OCR",
        SecureCardless = "SECURE_CARDLESS",
        Unknown = "UNKNOWN",
        Unspecified = "UNSPECIFIED",
    }
}

webhook_core::open_struct! {
    /// `pos_terminal` of the specification.
    pub struct PosTerminal {
        pub attended: Option<bool> = "attended",
        pub card_retention_capable: Option<bool> = "card_retention_capable",
        pub on_premise: Option<bool> = "on_premise",
        pub operator: Option<Operator> = "operator",
        pub partial_approval_capable: Option<bool> = "partial_approval_capable",
        pub pin_capability: Option<PinCapability> = "pin_capability",
        pub acceptor_terminal_id: Option<String> = "acceptor_terminal_id",
        pub r#type: Option<PosTerminalType> = "type",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum CardTransactionUpdatedStatus {
        Declined = "DECLINED",
        Expired = "EXPIRED",
        Pending = "PENDING",
        Settled = "SETTLED",
        Voided = "VOIDED",
    }
}

webhook_core::open_struct! {
    /// What `card_transaction.enhanced_data.created` brings.
    pub struct CardTransactionEnhancedDataCreated {
        pub token: Option<String> = "token",
        pub transaction_token: Option<String> = "transaction_token",
        pub event_token: Option<String> = "event_token",
        pub common: Option<CommonData> = "common",
        pub fleet: Option<Vec<Fleet>> = "fleet",
    }
}

webhook_core::open_struct! {
    /// `common-data` of the specification.
    pub struct CommonData {
        pub customer_reference_number: Option<String> = "customer_reference_number",
        pub merchant_reference_number: Option<String> = "merchant_reference_number",
        pub order_date: Option<String> = "order_date",
        pub tax: Option<TaxData> = "tax",
        pub line_items: Option<Vec<LineItem>> = "line_items",
    }
}

webhook_core::open_struct! {
    /// `tax-data` of the specification.
    pub struct TaxData {
        pub amount: Option<i64> = "amount",
        pub exempt: Option<TaxExemptIndicator> = "exempt",
        pub merchant_tax_id: Option<String> = "merchant_tax_id",
    }
}

webhook_core::open_enum! {
    /// `tax-exempt-indicator` of the specification.
    pub enum TaxExemptIndicator {
        TaxIncluded = "TAX_INCLUDED",
        TaxNotIncluded = "TAX_NOT_INCLUDED",
        NotSupported = "NOT_SUPPORTED",
    }
}

webhook_core::open_struct! {
    /// `line-item` of the specification.
    pub struct LineItem {
        pub product_code: Option<String> = "product_code",
        pub description: Option<String> = "description",
        pub quantity: Option<String> = "quantity",
        pub amount: Option<String> = "amount",
    }
}

webhook_core::open_struct! {
    /// `fleet` of the specification.
    pub struct Fleet {
        pub service_type: Option<FuelServiceType> = "service_type",
        pub odometer: Option<i64> = "odometer",
        pub vehicle_number: Option<String> = "vehicle_number",
        pub driver_number: Option<String> = "driver_number",
        pub fuel: Option<FuelData> = "fuel",
        pub amount_totals: Option<AmountTotals> = "amount_totals",
    }
}

webhook_core::open_enum! {
    /// `service-type` of the specification.
    pub enum FuelServiceType {
        Unknown = "UNKNOWN",
        Undefined = "UNDEFINED",
        SelfService = "SELF_SERVICE",
        FullService = "FULL_SERVICE",
        NonFuelOnly = "NON_FUEL_ONLY",
    }
}

webhook_core::open_struct! {
    /// `fuel-data` of the specification.
    pub struct FuelData {
        pub r#type: Option<FuelType> = "type",
        pub quantity: Option<String> = "quantity",
        pub unit_price: Option<i64> = "unit_price",
        pub unit_of_measure: Option<FuelUnitOfMeasure> = "unit_of_measure",
    }
}

webhook_core::open_enum! {
    /// `fuel-type` of the specification.
    pub enum FuelType {
        Unknown = "UNKNOWN",
        Regular = "REGULAR",
        MidPlus = "MID_PLUS",
        PremiumSuper = "PREMIUM_SUPER",
        MidPlus2 = "MID_PLUS_2",
        PremiumSuper2 = "PREMIUM_SUPER_2",
        Ethanol57Blend = "ETHANOL_5_7_BLEND",
        MidPlusEthanol57PercentBlend = "MID_PLUS_ETHANOL_5_7_PERCENT_BLEND",
        PremiumSuperEthanol57PercentBlend = "PREMIUM_SUPER_ETHANOL_5_7_PERCENT_BLEND",
        Ethanol77PercentBlend = "ETHANOL_7_7_PERCENT_BLEND",
        MidPlusEthanol77PercentBlend = "MID_PLUS_ETHANOL_7_7_PERCENT_BLEND",
        GreenGasolineRegular = "GREEN_GASOLINE_REGULAR",
        GreenGasolineMidPlus = "GREEN_GASOLINE_MID_PLUS",
        GreenGasolinePremiumSuper = "GREEN_GASOLINE_PREMIUM_SUPER",
        RegularDiesel2 = "REGULAR_DIESEL_2",
        PremiumDiesel2 = "PREMIUM_DIESEL_2",
        RegularDiesel1 = "REGULAR_DIESEL_1",
        CompressedNaturalGas = "COMPRESSED_NATURAL_GAS",
        LiquidPropaneGas = "LIQUID_PROPANE_GAS",
        LiquidNaturalGas = "LIQUID_NATURAL_GAS",
        E85 = "E_85",
        Reformulated1 = "REFORMULATED_1",
        Reformulated2 = "REFORMULATED_2",
        Reformulated3 = "REFORMULATED_3",
        Reformulated4 = "REFORMULATED_4",
        Reformulated5 = "REFORMULATED_5",
        DieselOffRoad1And2NonTaxable = "DIESEL_OFF_ROAD_1_AND_2_NON_TAXABLE",
        DieselOffRoadNonTaxable = "DIESEL_OFF_ROAD_NON_TAXABLE",
        BiodieselBlendOffRoadNonTaxable = "BIODIESEL_BLEND_OFF_ROAD_NON_TAXABLE",
        UndefinedFuel = "UNDEFINED_FUEL",
        RacingFuel = "RACING_FUEL",
        MidPlus210PercentBlend = "MID_PLUS_2_10_PERCENT_BLEND",
        PremiumSuper210PercentBlend = "PREMIUM_SUPER_2_10_PERCENT_BLEND",
        MidPlusEthanol215PercentBlend = "MID_PLUS_ETHANOL_2_15_PERCENT_BLEND",
        PremiumSuperEthanol215PercentBlend = "PREMIUM_SUPER_ETHANOL_2_15_PERCENT_BLEND",
        PremiumSuperEthanol77PercentBlend = "PREMIUM_SUPER_ETHANOL_7_7_PERCENT_BLEND",
        RegularEthanol10PercentBlend = "REGULAR_ETHANOL_10_PERCENT_BLEND",
        MidPlusEthanol10PercentBlend = "MID_PLUS_ETHANOL_10_PERCENT_BLEND",
        PremiumSuperEthanol10PercentBlend = "PREMIUM_SUPER_ETHANOL_10_PERCENT_BLEND",
        B2DieselBlend2PercentBiodiesel = "B2_DIESEL_BLEND_2_PERCENT_BIODIESEL",
        B5DieselBlend5PercentBiodiesel = "B5_DIESEL_BLEND_5_PERCENT_BIODIESEL",
        B10DieselBlend10PercentBiodiesel = "B10_DIESEL_BLEND_10_PERCENT_BIODIESEL",
        B11DieselBlend11PercentBiodiesel = "B11_DIESEL_BLEND_11_PERCENT_BIODIESEL",
        B15DieselBlend15PercentBiodiesel = "B15_DIESEL_BLEND_15_PERCENT_BIODIESEL",
        B20DieselBlend20PercentBiodiesel = "B20_DIESEL_BLEND_20_PERCENT_BIODIESEL",
        B100DieselBlend100PercentBiodiesel = "B100_DIESEL_BLEND_100_PERCENT_BIODIESEL",
        B1DieselBlend1PercentBiodiesel = "B1_DIESEL_BLEND_1_PERCENT_BIODIESEL",
        AdditizedDiesel2 = "ADDITIZED_DIESEL_2",
        AdditizedDiesel3 = "ADDITIZED_DIESEL_3",
        RenewableDieselR95 = "RENEWABLE_DIESEL_R95",
        RenewableDieselBiodiesel620Percent = "RENEWABLE_DIESEL_BIODIESEL_6_20_PERCENT",
        DieselExhaustFluid = "DIESEL_EXHAUST_FLUID",
        PremiumDiesel1 = "PREMIUM_DIESEL_1",
        RegularEthanol15PercentBlend = "REGULAR_ETHANOL_15_PERCENT_BLEND",
        MidPlusEthanol15PercentBlend = "MID_PLUS_ETHANOL_15_PERCENT_BLEND",
        PremiumSuperEthanol15PercentBlend = "PREMIUM_SUPER_ETHANOL_15_PERCENT_BLEND",
        PremiumDieselBlendLessThan20PercentBiodiesel = "PREMIUM_DIESEL_BLEND_LESS_THAN_20_PERCENT_BIODIESEL",
        PremiumDieselBlendGreaterThan20PercentBiodiesel = "PREMIUM_DIESEL_BLEND_GREATER_THAN_20_PERCENT_BIODIESEL",
        B75DieselBlend75PercentBiodiesel = "B75_DIESEL_BLEND_75_PERCENT_BIODIESEL",
        B99DieselBlend99PercentBiodiesel = "B99_DIESEL_BLEND_99_PERCENT_BIODIESEL",
        MiscellaneousFuel = "MISCELLANEOUS_FUEL",
        JetFuel = "JET_FUEL",
        AviationFuelRegular = "AVIATION_FUEL_REGULAR",
        AviationFuelPremium = "AVIATION_FUEL_PREMIUM",
        AviationFuelJp8 = "AVIATION_FUEL_JP8",
        AviationFuel4 = "AVIATION_FUEL_4",
        AviationFuel5 = "AVIATION_FUEL_5",
        BiojetDiesel = "BIOJET_DIESEL",
        AviationBiofuelGasoline = "AVIATION_BIOFUEL_GASOLINE",
        MiscellaneousAviationFuel = "MISCELLANEOUS_AVIATION_FUEL",
        MarineFuel1 = "MARINE_FUEL_1",
        MarineFuel2 = "MARINE_FUEL_2",
        MarineFuel3 = "MARINE_FUEL_3",
        MarineFuel4 = "MARINE_FUEL_4",
        MarineFuel5 = "MARINE_FUEL_5",
        MarineOther = "MARINE_OTHER",
        MarineDiesel = "MARINE_DIESEL",
        MiscellaneousMarineFuel = "MISCELLANEOUS_MARINE_FUEL",
        KeroseneLowSulfur = "KEROSENE_LOW_SULFUR",
        WhiteGas = "WHITE_GAS",
        HeatingOil = "HEATING_OIL",
        OtherFuelNonTaxable = "OTHER_FUEL_NON_TAXABLE",
        KeroseneUltraLowSulfur = "KEROSENE_ULTRA_LOW_SULFUR",
        KeroseneLowSulfurNonTaxable = "KEROSENE_LOW_SULFUR_NON_TAXABLE",
        KeroseneUltraLowSulfurNonTaxable = "KEROSENE_ULTRA_LOW_SULFUR_NON_TAXABLE",
        Evc1Level1Charge110v15Amp = "EVC_1_LEVEL_1_CHARGE_110V_15_AMP",
        Evc2Level2Charge240v1540Amp = "EVC_2_LEVEL_2_CHARGE_240V_15_40_AMP",
        Evc3Level3Charge480v3PhaseCharge = "EVC_3_LEVEL_3_CHARGE_480V_3_PHASE_CHARGE",
        BiodieselBlend2PercentOffRoadNonTaxable = "BIODIESEL_BLEND_2_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend5PercentOffRoadNonTaxable = "BIODIESEL_BLEND_5_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend10PercentOffRoadNonTaxable = "BIODIESEL_BLEND_10_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend11PercentOffRoadNonTaxable = "BIODIESEL_BLEND_11_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend15PercentOffRoadNonTaxable = "BIODIESEL_BLEND_15_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend20PercentOffRoadNonTaxable = "BIODIESEL_BLEND_20_PERCENT_OFF_ROAD_NON_TAXABLE",
        Diesel1OffRoadNonTaxable = "DIESEL_1_OFF_ROAD_NON_TAXABLE",
        Diesel2OffRoadNonTaxable = "DIESEL_2_OFF_ROAD_NON_TAXABLE",
        Diesel1PremiumOffRoadNonTaxable = "DIESEL_1_PREMIUM_OFF_ROAD_NON_TAXABLE",
        Diesel2PremiumOffRoadNonTaxable = "DIESEL_2_PREMIUM_OFF_ROAD_NON_TAXABLE",
        AdditiveDosage = "ADDITIVE_DOSAGE",
        EthanolBlendsE16E84 = "ETHANOL_BLENDS_E16_E84",
        LowOctaneUnl = "LOW_OCTANE_UNL",
        BlendedDiesel1And2 = "BLENDED_DIESEL_1_AND_2",
        OffRoadRegularNonTaxable = "OFF_ROAD_REGULAR_NON_TAXABLE",
        OffRoadMidPlusNonTaxable = "OFF_ROAD_MID_PLUS_NON_TAXABLE",
        OffRoadPremiumSuperNonTaxable = "OFF_ROAD_PREMIUM_SUPER_NON_TAXABLE",
        OffRoadMidPlus2NonTaxable = "OFF_ROAD_MID_PLUS_2_NON_TAXABLE",
        OffRoadPremiumSuper2NonTaxable = "OFF_ROAD_PREMIUM_SUPER_2_NON_TAXABLE",
        RecreationalFuel90Octane = "RECREATIONAL_FUEL_90_OCTANE",
        HydrogenH35 = "HYDROGEN_H35",
        HydrogenH70 = "HYDROGEN_H70",
        RenewableDieselR95OffRoadNonTaxable = "RENEWABLE_DIESEL_R95_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend1PercentOffRoadNonTaxable = "BIODIESEL_BLEND_1_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend75PercentOffRoadNonTaxable = "BIODIESEL_BLEND_75_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend99PercentOffRoadNonTaxable = "BIODIESEL_BLEND_99_PERCENT_OFF_ROAD_NON_TAXABLE",
        BiodieselBlend100PercentOffRoadNonTaxable = "BIODIESEL_BLEND_100_PERCENT_OFF_ROAD_NON_TAXABLE",
        RenewableDieselBiodiesel620PercentOffRoadNonTaxable = "RENEWABLE_DIESEL_BIODIESEL_6_20_PERCENT_OFF_ROAD_NON_TAXABLE",
        MiscellaneousOtherFuel = "MISCELLANEOUS_OTHER_FUEL",
    }
}

webhook_core::open_enum! {
    /// `fuel-unit-of-measure` of the specification.
    pub enum FuelUnitOfMeasure {
        Gallons = "GALLONS",
        Liters = "LITERS",
        Pounds = "POUNDS",
        Kilograms = "KILOGRAMS",
        ImperialGallons = "IMPERIAL_GALLONS",
        NotApplicable = "NOT_APPLICABLE",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// `amount-totals` of the specification.
    pub struct AmountTotals {
        pub gross_sale: Option<i64> = "gross_sale",
        pub discount: Option<i64> = "discount",
        pub net_sale: Option<i64> = "net_sale",
    }
}

webhook_core::open_struct! {
    /// What `card_transaction.enhanced_data.updated` brings.
    pub struct CardTransactionEnhancedDataUpdated {
        pub token: Option<String> = "token",
        pub transaction_token: Option<String> = "transaction_token",
        pub event_token: Option<String> = "event_token",
        pub common: Option<CommonData> = "common",
        pub fleet: Option<Vec<Fleet>> = "fleet",
    }
}

webhook_core::open_struct! {
    /// What `claim.created` brings.
    pub struct ClaimCreated {
        pub token: Option<String> = "token",
        pub card_tokens: Option<Vec<String>> = "card_tokens",
        pub account_token: Option<String> = "account_token",
        pub account_holder_token: Option<String> = "account_holder_token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub disputed_transactions: Option<Vec<DisputedTransaction>> = "disputed_transactions",
        pub reason: Option<ClaimReason> = "reason",
        pub status: Option<ClaimStatus> = "status",
        pub outstanding_requirements: Option<Vec<OutstandingRequirement>> = "outstanding_requirements",
        pub submitted: Option<String> = "submitted",
    }
}

webhook_core::open_struct! {
    /// `disputed-transaction` of the specification.
    pub struct DisputedTransaction {
        pub transaction_token: Option<String> = "transaction_token",
        pub event_tokens: Option<Vec<String>> = "event_tokens",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum ClaimReason {
        CardNotPresent = "CARD_NOT_PRESENT",
        CardLost = "CARD_LOST",
        CardStolen = "CARD_STOLEN",
        CardNeverReceived = "CARD_NEVER_RECEIVED",
        Counterfeit = "COUNTERFEIT",
        AccountTakeover = "ACCOUNT_TAKEOVER",
        ProductNotReceived = "PRODUCT_NOT_RECEIVED",
        NotAsDescribed = "NOT_AS_DESCRIBED",
        CreditNotProcessed = "CREDIT_NOT_PROCESSED",
        CancelledRecurring = "CANCELLED_RECURRING",
        PaidByOtherMeans = "PAID_BY_OTHER_MEANS",
        DuplicateCharge = "DUPLICATE_CHARGE",
        LatePresentment = "LATE_PRESENTMENT",
        IncorrectTransactionCode = "INCORRECT_TRANSACTION_CODE",
        NoAuthorization = "NO_AUTHORIZATION",
        Declined = "DECLINED",
        IncorrectAmount = "INCORRECT_AMOUNT",
        AtmCashNotDispensed = "ATM_CASH_NOT_DISPENSED",
        AtmDepositWrongAmount = "ATM_DEPOSIT_WRONG_AMOUNT",
        AtmDepositMissing = "ATM_DEPOSIT_MISSING",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum ClaimStatus {
        Initializing = "INITIALIZING",
        AwaitingInfo = "AWAITING_INFO",
        Submitted = "SUBMITTED",
        Resolved = "RESOLVED",
        Abandoned = "ABANDONED",
    }
}

webhook_core::open_enum! {
    /// What `outstanding_requirement` holds.
    pub enum OutstandingRequirement {
        Questionnaire = "QUESTIONNAIRE",
        Documents = "DOCUMENTS",
    }
}

webhook_core::open_struct! {
    /// What `claim.updated` brings.
    pub struct ClaimUpdated {
        pub token: Option<String> = "token",
        pub card_tokens: Option<Vec<String>> = "card_tokens",
        pub account_token: Option<String> = "account_token",
        pub account_holder_token: Option<String> = "account_holder_token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub disputed_transactions: Option<Vec<DisputedTransaction>> = "disputed_transactions",
        pub reason: Option<ClaimReason> = "reason",
        pub status: Option<ClaimStatus> = "status",
        pub outstanding_requirements: Option<Vec<OutstandingRequirement>> = "outstanding_requirements",
        pub submitted: Option<String> = "submitted",
    }
}

webhook_core::open_struct! {
    /// What `claim_document.uploaded` brings.
    pub struct ClaimDocumentUploaded {
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub requirement_id: Option<String> = "requirement_id",
        pub name: Option<String> = "name",
        pub status: Option<ClaimDocumentStatus> = "status",
        pub failure_reason: Option<FailureReason> = "failure_reason",
        pub upload_url: Option<String> = "upload_url",
        pub upload_url_expires_at: Option<String> = "upload_url_expires_at",
        pub upload_constraints: Option<UploadConstraints> = "upload_constraints",
        pub download_url: Option<String> = "download_url",
        pub download_url_expires_at: Option<String> = "download_url_expires_at",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum ClaimDocumentStatus {
        Pending = "PENDING",
        Validating = "VALIDATING",
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
    }
}

webhook_core::open_enum! {
    /// What `failure_reason` holds.
    pub enum FailureReason {
        InvalidMimeType = "INVALID_MIME_TYPE",
        FileTooLarge = "FILE_TOO_LARGE",
        FileEmpty = "FILE_EMPTY",
        CorruptFile = "CORRUPT_FILE",
        OtherWord = "OTHER",
    }
}

webhook_core::open_struct! {
    /// `upload-constraints-2` of the specification.
    pub struct UploadConstraints {
        pub accepted_mime_types: Option<Vec<String>> = "accepted_mime_types",
        pub max_size_bytes: Option<i64> = "max_size_bytes",
    }
}

webhook_core::open_struct! {
    /// What `claim_document.accepted` brings.
    pub struct ClaimDocumentAccepted {
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub requirement_id: Option<String> = "requirement_id",
        pub name: Option<String> = "name",
        pub status: Option<ClaimDocumentStatus> = "status",
        pub failure_reason: Option<FailureReason> = "failure_reason",
        pub upload_url: Option<String> = "upload_url",
        pub upload_url_expires_at: Option<String> = "upload_url_expires_at",
        pub upload_constraints: Option<UploadConstraints> = "upload_constraints",
        pub download_url: Option<String> = "download_url",
        pub download_url_expires_at: Option<String> = "download_url_expires_at",
    }
}

webhook_core::open_struct! {
    /// What `claim_document.rejected` brings.
    pub struct ClaimDocumentRejected {
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub requirement_id: Option<String> = "requirement_id",
        pub name: Option<String> = "name",
        pub status: Option<ClaimDocumentStatus> = "status",
        pub failure_reason: Option<FailureReason> = "failure_reason",
        pub upload_url: Option<String> = "upload_url",
        pub upload_url_expires_at: Option<String> = "upload_url_expires_at",
        pub upload_constraints: Option<UploadConstraints> = "upload_constraints",
        pub download_url: Option<String> = "download_url",
        pub download_url_expires_at: Option<String> = "download_url_expires_at",
    }
}

webhook_core::open_struct! {
    /// What `digital_wallet.tokenization_approval_request` brings.
    pub struct DigitalWalletTokenizationApprovalRequest {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub device: Option<Device> = "device",
        pub issuer_decision: Option<IssuerDecision> = "issuer_decision",
        pub tokenization_channel: Option<TokenizationChannel> = "tokenization_channel",
        pub tokenization_source: Option<TokenizationSource> = "tokenization_source",
        pub tokenization_token: Option<String> = "tokenization_token",
        pub wallet_decisioning_info: Option<WalletDecisioningInfo> = "wallet_decisioning_info",
        pub digital_wallet_token_metadata: Option<DigitalWalletTokenMetadata> = "digital_wallet_token_metadata",
        pub customer_tokenization_decision: Option<CustomerTokenizationDecision> = "customer_tokenization_decision",
        pub tokenization_decline_reasons: Option<Vec<TokenizationDeclineReason>> = "tokenization_decline_reasons",
        pub tokenization_tfa_reasons: Option<Vec<TokenizationTfaReason>> = "tokenization_tfa_reasons",
        pub rule_results: Option<Vec<TokenizationRuleResult>> = "rule_results",
    }
}

webhook_core::open_struct! {
    /// `device` of the specification.
    pub struct Device {
        pub imei: Option<String> = "imei",
        pub ip_address: Option<String> = "ip_address",
        pub location: Option<String> = "location",
    }
}

webhook_core::open_enum! {
    /// What `issuer_decision` holds.
    pub enum IssuerDecision {
        Approved = "APPROVED",
        Denied = "DENIED",
        VerificationRequired = "VERIFICATION_REQUIRED",
    }
}

webhook_core::open_enum! {
    /// What `tokenization_channel` holds.
    pub enum TokenizationChannel {
        DigitalWallet = "DIGITAL_WALLET",
        Merchant = "MERCHANT",
    }
}

webhook_core::open_enum! {
    /// What `tokenization_source` holds.
    pub enum TokenizationSource {
        AccountOnFile = "ACCOUNT_ON_FILE",
        ContactlessTap = "CONTACTLESS_TAP",
        ManualProvision = "MANUAL_PROVISION",
        PushProvision = "PUSH_PROVISION",
        Token = "TOKEN",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// `wallet-decisioning-info` of the specification.
    pub struct WalletDecisioningInfo {
        pub account_score: Option<String> = "account_score",
        pub device_score: Option<String> = "device_score",
        pub recommendation_reasons: Option<Vec<String>> = "recommendation_reasons",
        pub recommended_decision: Option<String> = "recommended_decision",
    }
}

webhook_core::open_struct! {
    /// `digital-wallet-token-metadata` of the specification.
    pub struct DigitalWalletTokenMetadata {
        pub payment_account_info: Option<PaymentAccountInfo> = "payment_account_info",
        pub payment_app_instance_id: Option<String> = "payment_app_instance_id",
        pub status: Option<String> = "status",
        pub token_requestor_id: Option<String> = "token_requestor_id",
        pub token_requestor_name: Option<TokenRequestorName> = "token_requestor_name",
    }
}

webhook_core::open_struct! {
    /// What `payment_account_info` holds.
    pub struct PaymentAccountInfo {
        pub account_holder_data: Option<AccountHolderData> = "account_holder_data",
        pub pan_unique_reference: Option<String> = "pan_unique_reference",
        pub payment_account_reference: Option<String> = "payment_account_reference",
        pub token_unique_reference: Option<String> = "token_unique_reference",
    }
}

webhook_core::open_struct! {
    /// What `account_holder_data` holds.
    pub struct AccountHolderData {
        pub phone_number: Option<String> = "phone_number",
    }
}

webhook_core::open_enum! {
    /// What `token_requestor_name` holds.
    pub enum TokenRequestorName {
        AmazonOne = "AMAZON_ONE",
        AndroidPay = "ANDROID_PAY",
        ApplePay = "APPLE_PAY",
        Facebook = "FACEBOOK",
        FitbitPay = "FITBIT_PAY",
        GarminPay = "GARMIN_PAY",
        GooglePay = "GOOGLE_PAY",
        MicrosoftPay = "MICROSOFT_PAY",
        Netflix = "NETFLIX",
        SamsungPay = "SAMSUNG_PAY",
        Unknown = "UNKNOWN",
        VisaCheckout = "VISA_CHECKOUT",
    }
}

webhook_core::open_struct! {
    /// `customer-tokenization-decision` of the specification.
    pub struct CustomerTokenizationDecision {
        pub latency: Option<String> = "latency",
        pub outcome: Option<Outcome> = "outcome",
        pub responder_url: Option<String> = "responder_url",
        pub response_code: Option<String> = "response_code",
    }
}

webhook_core::open_enum! {
    /// What `outcome` holds.
    pub enum Outcome {
        Approved = "APPROVED",
        Declined = "DECLINED",
        Error = "ERROR",
        InvalidResponse = "INVALID_RESPONSE",
        RequireAdditionalAuthentication = "REQUIRE_ADDITIONAL_AUTHENTICATION",
        Timeout = "TIMEOUT",
    }
}

webhook_core::open_enum! {
    /// `tokenization-decline-reason` of the specification.
    pub enum TokenizationDeclineReason {
        AccountScore1 = "ACCOUNT_SCORE_1",
        DeviceScore1 = "DEVICE_SCORE_1",
        AllWalletDeclineReasonsPresent = "ALL_WALLET_DECLINE_REASONS_PRESENT",
        WalletRecommendedDecisionRed = "WALLET_RECOMMENDED_DECISION_RED",
        CvcMismatch = "CVC_MISMATCH",
        CardExpiryMonthMismatch = "CARD_EXPIRY_MONTH_MISMATCH",
        CardExpiryYearMismatch = "CARD_EXPIRY_YEAR_MISMATCH",
        CardInvalidState = "CARD_INVALID_STATE",
        CustomerRedPath = "CUSTOMER_RED_PATH",
        InvalidCustomerResponse = "INVALID_CUSTOMER_RESPONSE",
        NetworkFailure = "NETWORK_FAILURE",
        GenericDecline = "GENERIC_DECLINE",
        DigitalCardArtRequired = "DIGITAL_CARD_ART_REQUIRED",
        InvalidPan = "INVALID_PAN",
    }
}

webhook_core::open_enum! {
    /// `tokenization-tfa-reason` of the specification.
    pub enum TokenizationTfaReason {
        WalletRecommendedTfa = "WALLET_RECOMMENDED_TFA",
        SuspiciousActivity = "SUSPICIOUS_ACTIVITY",
        DeviceRecentlyLost = "DEVICE_RECENTLY_LOST",
        TooManyRecentAttempts = "TOO_MANY_RECENT_ATTEMPTS",
        TooManyRecentTokens = "TOO_MANY_RECENT_TOKENS",
        TooManyDifferentCardholders = "TOO_MANY_DIFFERENT_CARDHOLDERS",
        OutsideHomeTerritory = "OUTSIDE_HOME_TERRITORY",
        HasSuspendedTokens = "HAS_SUSPENDED_TOKENS",
        HighRisk = "HIGH_RISK",
        AccountScoreLow = "ACCOUNT_SCORE_LOW",
        DeviceScoreLow = "DEVICE_SCORE_LOW",
        CardStateTfa = "CARD_STATE_TFA",
        HardcodedTfa = "HARDCODED_TFA",
        CustomerRuleTfa = "CUSTOMER_RULE_TFA",
        DeviceHostCardEmulation = "DEVICE_HOST_CARD_EMULATION",
    }
}

webhook_core::open_struct! {
    /// `tokenization-rule-result` of the specification.
    pub struct TokenizationRuleResult {
        pub auth_rule_token: Option<String> = "auth_rule_token",
        pub result: Option<TokenizationRuleResultResult> = "result",
        pub name: Option<String> = "name",
        pub explanation: Option<String> = "explanation",
    }
}

webhook_core::open_enum! {
    /// What `result` holds.
    pub enum TokenizationRuleResultResult {
        Approved = "APPROVED",
        Declined = "DECLINED",
        RequireTfa = "REQUIRE_TFA",
        Error = "ERROR",
    }
}

webhook_core::open_struct! {
    /// What `digital_wallet.tokenization_result` brings.
    pub struct DigitalWalletTokenizationResult {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization_result_details: Option<TokenizationResultDetails> = "tokenization_result_details",
        pub tokenization_token: Option<String> = "tokenization_token",
    }
}

webhook_core::open_struct! {
    /// What `tokenization_result_details` holds.
    pub struct TokenizationResultDetails {
        pub customer_decision: Option<String> = "customer_decision",
        pub issuer_decision: Option<String> = "issuer_decision",
        pub token_activated_date_time: Option<String> = "token_activated_date_time",
        pub tokenization_decline_reasons: Option<Vec<TokenizationResultTokenizationDeclineReason>> = "tokenization_decline_reasons",
        pub tokenization_tfa_reasons: Option<Vec<TokenizationTfaReason>> = "tokenization_tfa_reasons",
        pub rule_results: Option<Vec<TokenizationRuleResult>> = "rule_results",
        pub wallet_decision: Option<String> = "wallet_decision",
    }
}

webhook_core::open_enum! {
    /// What `tokenization_decline_reason` holds.
    pub enum TokenizationResultTokenizationDeclineReason {
        AccountScore1 = "ACCOUNT_SCORE_1",
        AllWalletDeclineReasonsPresent = "ALL_WALLET_DECLINE_REASONS_PRESENT",
        CardExpiryMonthMismatch = "CARD_EXPIRY_MONTH_MISMATCH",
        CardExpiryYearMismatch = "CARD_EXPIRY_YEAR_MISMATCH",
        CardInvalidState = "CARD_INVALID_STATE",
        CustomerRedPath = "CUSTOMER_RED_PATH",
        CvcMismatch = "CVC_MISMATCH",
        DeviceScore1 = "DEVICE_SCORE_1",
        GenericDecline = "GENERIC_DECLINE",
        InvalidCustomerResponse = "INVALID_CUSTOMER_RESPONSE",
        NetworkFailure = "NETWORK_FAILURE",
        WalletRecommendedDecisionRed = "WALLET_RECOMMENDED_DECISION_RED",
    }
}

webhook_core::open_struct! {
    /// What `digital_wallet.tokenization_two_factor_authentication_code` brings.
    pub struct DigitalWalletTokenizationTwoFactorAuthenticationCode {
        pub account_token: Option<String> = "account_token",
        pub activation_method: Option<ActivationMethod> = "activation_method",
        pub authentication_code: Option<String> = "authentication_code",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization_token: Option<String> = "tokenization_token",
    }
}

webhook_core::open_struct! {
    /// What `activation_method` holds.
    pub struct ActivationMethod {
        pub r#type: Option<DigitalWalletTokenizationTwoFactorAuthenticationCodeType> = "type",
        pub value: Option<String> = "value",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum DigitalWalletTokenizationTwoFactorAuthenticationCodeType {
        EmailToCardholderAddress = "EMAIL_TO_CARDHOLDER_ADDRESS",
        TextToCardholderNumber = "TEXT_TO_CARDHOLDER_NUMBER",
    }
}

webhook_core::open_struct! {
    /// What `digital_wallet.tokenization_two_factor_authentication_code_sent` brings.
    pub struct DigitalWalletTokenizationTwoFactorAuthenticationCodeSent {
        pub account_token: Option<String> = "account_token",
        pub activation_method: Option<ActivationMethod> = "activation_method",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization_token: Option<String> = "tokenization_token",
    }
}

webhook_core::open_struct! {
    /// What `digital_wallet.tokenization_updated` brings.
    pub struct DigitalWalletTokenizationUpdated {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization: Option<Tokenization> = "tokenization",
    }
}

webhook_core::open_struct! {
    /// `tokenization` of the specification.
    pub struct Tokenization {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created_at: Option<String> = "created_at",
        pub device_id: Option<String> = "device_id",
        pub digital_card_art_token: Option<String> = "digital_card_art_token",
        pub events: Option<Vec<TokenizationEvent>> = "events",
        pub status: Option<TokenizationStatus> = "status",
        pub token: Option<String> = "token",
        pub token_requestor_name: Option<TokenRequestorName> = "token_requestor_name",
        pub token_unique_reference: Option<String> = "token_unique_reference",
        pub dpan: Option<String> = "dpan",
        pub payment_account_reference_id: Option<String> = "payment_account_reference_id",
        pub tokenization_channel: Option<TokenizationChannel> = "tokenization_channel",
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `tokenization-event` of the specification.
    pub struct TokenizationEvent {
        pub created_at: Option<String> = "created_at",
        pub result: Option<TokenizationEventOutcome> = "result",
        pub token: Option<String> = "token",
        pub r#type: Option<TokenizationEventType> = "type",
        pub tokenization_decline_reasons: Option<Vec<TokenizationDeclineReason>> = "tokenization_decline_reasons",
        pub tokenization_tfa_reasons: Option<Vec<TokenizationTfaReason>> = "tokenization_tfa_reasons",
        pub rule_results: Option<Vec<TokenizationRuleResult>> = "rule_results",
    }
}

webhook_core::open_enum! {
    /// `tokenization-event-outcome` of the specification.
    pub enum TokenizationEventOutcome {
        Approved = "APPROVED",
        Declined = "DECLINED",
        NotificationDelivered = "NOTIFICATION_DELIVERED",
        RequireAdditionalAuthentication = "REQUIRE_ADDITIONAL_AUTHENTICATION",
        TokenActivated = "TOKEN_ACTIVATED",
        TokenCreated = "TOKEN_CREATED",
        TokenDeactivated = "TOKEN_DEACTIVATED",
        TokenDeletedFromConsumerApp = "TOKEN_DELETED_FROM_CONSUMER_APP",
        TokenInactive = "TOKEN_INACTIVE",
        TokenStateUnknown = "TOKEN_STATE_UNKNOWN",
        TokenSuspended = "TOKEN_SUSPENDED",
        TokenUpdated = "TOKEN_UPDATED",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum TokenizationEventType {
        Tokenization2fa = "TOKENIZATION_2FA",
        TokenizationAuthorization = "TOKENIZATION_AUTHORIZATION",
        TokenizationDecisioning = "TOKENIZATION_DECISIONING",
        TokenizationEligibilityCheck = "TOKENIZATION_ELIGIBILITY_CHECK",
        TokenizationUpdated = "TOKENIZATION_UPDATED",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum TokenizationStatus {
        Active = "ACTIVE",
        Deactivated = "DEACTIVATED",
        Inactive = "INACTIVE",
        Paused = "PAUSED",
        Pending2fa = "PENDING_2FA",
        PendingActivation = "PENDING_ACTIVATION",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// What `dispute.updated` brings.
    pub struct DisputeUpdated {
        pub amount: Option<i64> = "amount",
        pub arbitration_date: Option<String> = "arbitration_date",
        pub created: Option<String> = "created",
        pub customer_filed_date: Option<String> = "customer_filed_date",
        pub customer_note: Option<String> = "customer_note",
        pub network_claim_ids: Option<Vec<String>> = "network_claim_ids",
        pub network_filed_date: Option<String> = "network_filed_date",
        pub network_reason_code: Option<String> = "network_reason_code",
        pub prearbitration_date: Option<String> = "prearbitration_date",
        pub primary_claim_id: Option<String> = "primary_claim_id",
        pub reason: Option<DisputeUpdatedReason> = "reason",
        pub representment_date: Option<String> = "representment_date",
        pub resolution_date: Option<String> = "resolution_date",
        pub resolution_note: Option<String> = "resolution_note",
        pub resolution_reason: Option<ResolutionReason> = "resolution_reason",
        pub status: Option<DisputeUpdatedStatus> = "status",
        pub token: Option<String> = "token",
        pub transaction_token: Option<String> = "transaction_token",
    }
}

webhook_core::open_enum! {
    /// What `reason` holds.
    pub enum DisputeUpdatedReason {
        AtmCashMisdispense = "ATM_CASH_MISDISPENSE",
        Cancelled = "CANCELLED",
        Duplicated = "DUPLICATED",
        FraudCardNotPresent = "FRAUD_CARD_NOT_PRESENT",
        FraudCardPresent = "FRAUD_CARD_PRESENT",
        FraudOther = "FRAUD_OTHER",
        GoodsServicesNotAsDescribed = "GOODS_SERVICES_NOT_AS_DESCRIBED",
        GoodsServicesNotReceived = "GOODS_SERVICES_NOT_RECEIVED",
        IncorrectAmount = "INCORRECT_AMOUNT",
        MissingAuth = "MISSING_AUTH",
        OtherWord = "OTHER",
        ProcessingError = "PROCESSING_ERROR",
        RecurringTransactionNotCancelled = "RECURRING_TRANSACTION_NOT_CANCELLED",
        RefundNotProcessed = "REFUND_NOT_PROCESSED",
    }
}

webhook_core::open_enum! {
    /// What `resolution_reason` holds.
    pub enum ResolutionReason {
        CaseLost = "CASE_LOST",
        NetworkRejected = "NETWORK_REJECTED",
        NoDisputeRights3ds = "NO_DISPUTE_RIGHTS_3DS",
        NoDisputeRightsBelowThreshold = "NO_DISPUTE_RIGHTS_BELOW_THRESHOLD",
        NoDisputeRightsContactless = "NO_DISPUTE_RIGHTS_CONTACTLESS",
        NoDisputeRightsHybrid = "NO_DISPUTE_RIGHTS_HYBRID",
        NoDisputeRightsMaxChargebacks = "NO_DISPUTE_RIGHTS_MAX_CHARGEBACKS",
        NoDisputeRightsOther = "NO_DISPUTE_RIGHTS_OTHER",
        PastFilingDate = "PAST_FILING_DATE",
        PrearbitrationRejected = "PREARBITRATION_REJECTED",
        ProcessorRejectedOther = "PROCESSOR_REJECTED_OTHER",
        Refunded = "REFUNDED",
        RefundedAfterChargeback = "REFUNDED_AFTER_CHARGEBACK",
        Withdrawn = "WITHDRAWN",
        WonArbitration = "WON_ARBITRATION",
        WonFirstChargeback = "WON_FIRST_CHARGEBACK",
        WonPrearbitration = "WON_PREARBITRATION",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum DisputeUpdatedStatus {
        Arbitration = "ARBITRATION",
        CaseClosed = "CASE_CLOSED",
        CaseWon = "CASE_WON",
        New = "NEW",
        PendingCustomer = "PENDING_CUSTOMER",
        Prearbitration = "PREARBITRATION",
        Representment = "REPRESENTMENT",
        Submitted = "SUBMITTED",
    }
}

webhook_core::open_struct! {
    /// What `dispute_evidence.upload_failed` brings.
    pub struct DisputeEvidenceUploadFailed {
        pub created: Option<String> = "created",
        pub dispute_token: Option<String> = "dispute_token",
        pub download_url: Option<String> = "download_url",
        pub filename: Option<String> = "filename",
        pub token: Option<String> = "token",
        pub upload_status: Option<UploadStatus> = "upload_status",
        pub upload_url: Option<String> = "upload_url",
    }
}

webhook_core::open_enum! {
    /// What `upload_status` holds.
    pub enum UploadStatus {
        Deleted = "DELETED",
        Error = "ERROR",
        Pending = "PENDING",
        Rejected = "REJECTED",
        Uploaded = "UPLOADED",
    }
}

webhook_core::open_struct! {
    /// What `embed.session_generated` brings.
    pub struct EmbedSessionGenerated {
        pub session_id: Option<String> = "session_id",
        pub card_token: Option<String> = "card_token",
        pub account_token: Option<String> = "account_token",
        pub session_type: Option<SessionType> = "session_type",
        pub device_details: Option<EmbedDeviceDetails> = "device_details",
    }
}

webhook_core::open_enum! {
    /// What `session_type` holds.
    pub enum SessionType {
        CardEmbed = "CARD_EMBED",
        PinSettingEmbed = "PIN_SETTING_EMBED",
    }
}

webhook_core::open_struct! {
    /// `embed-device-details` of the specification.
    pub struct EmbedDeviceDetails {
        pub ip_address: Option<String> = "ip_address",
    }
}

webhook_core::open_struct! {
    /// What `embed.viewed` brings.
    pub struct EmbedViewed {
        pub session_id: Option<String> = "session_id",
        pub card_token: Option<String> = "card_token",
        pub account_token: Option<String> = "account_token",
        pub embed_type: Option<EmbedType> = "embed_type",
        pub device_details: Option<EmbedDeviceDetails> = "device_details",
    }
}

webhook_core::open_enum! {
    /// What `embed_type` holds.
    pub enum EmbedType {
        Pan = "PAN",
        Cvv = "CVV",
        ExpMonth = "EXP_MONTH",
        ExpYear = "EXP_YEAR",
    }
}

webhook_core::open_struct! {
    /// What `external_bank_account.created` brings.
    pub struct ExternalBankAccountCreated {
        pub token: Option<String> = "token",
        pub owner: Option<String> = "owner",
        pub routing_number: Option<String> = "routing_number",
        pub last_four: Option<String> = "last_four",
        pub name: Option<String> = "name",
        pub currency: Option<String> = "currency",
        pub country: Option<String> = "country",
        pub account_token: Option<String> = "account_token",
        pub created: Option<String> = "created",
        pub company_id: Option<String> = "company_id",
        pub dob: Option<String> = "dob",
        pub doing_business_as: Option<String> = "doing_business_as",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub verification_failed_reason: Option<String> = "verification_failed_reason",
        pub verification_attempts: Option<i64> = "verification_attempts",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub r#type: Option<SearchableAccountType> = "type",
        pub verification_method: Option<VerificationMethod> = "verification_method",
        pub owner_type: Option<OwnerType> = "owner_type",
        pub state: Option<AccountState> = "state",
        pub verification_state: Option<VerificationState> = "verification_state",
        pub address: Option<ExternalBankAccountAddress> = "address",
    }
}

webhook_core::open_enum! {
    /// `searchable_account_types` of the specification.
    pub enum SearchableAccountType {
        Checking = "CHECKING",
        Savings = "SAVINGS",
    }
}

webhook_core::open_enum! {
    /// `verification_method` of the specification.
    pub enum VerificationMethod {
        Manual = "MANUAL",
        MicroDeposit = "MICRO_DEPOSIT",
        Prenote = "PRENOTE",
        ExternallyVerified = "EXTERNALLY_VERIFIED",
        Unverified = "UNVERIFIED",
    }
}

webhook_core::open_enum! {
    /// `owner_type` of the specification.
    pub enum OwnerType {
        Individual = "INDIVIDUAL",
        Business = "BUSINESS",
    }
}

webhook_core::open_enum! {
    /// `account_state` of the specification.
    pub enum AccountState {
        Enabled = "ENABLED",
        Closed = "CLOSED",
        Paused = "PAUSED",
    }
}

webhook_core::open_enum! {
    /// `verification_state` of the specification.
    pub enum VerificationState {
        Pending = "PENDING",
        Enabled = "ENABLED",
        FailedVerification = "FAILED_VERIFICATION",
        InsufficientFunds = "INSUFFICIENT_FUNDS",
    }
}

webhook_core::open_struct! {
    /// `external_bank_account_address` of the specification.
    pub struct ExternalBankAccountAddress {
        pub address1: Option<String> = "address1",
        pub address2: Option<String> = "address2",
        pub city: Option<String> = "city",
        pub state: Option<String> = "state",
        pub postal_code: Option<String> = "postal_code",
        pub country: Option<String> = "country",
    }
}

webhook_core::open_struct! {
    /// What `external_bank_account.updated` brings.
    pub struct ExternalBankAccountUpdated {
        pub token: Option<String> = "token",
        pub owner: Option<String> = "owner",
        pub routing_number: Option<String> = "routing_number",
        pub last_four: Option<String> = "last_four",
        pub name: Option<String> = "name",
        pub currency: Option<String> = "currency",
        pub country: Option<String> = "country",
        pub account_token: Option<String> = "account_token",
        pub created: Option<String> = "created",
        pub company_id: Option<String> = "company_id",
        pub dob: Option<String> = "dob",
        pub doing_business_as: Option<String> = "doing_business_as",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub verification_failed_reason: Option<String> = "verification_failed_reason",
        pub verification_attempts: Option<i64> = "verification_attempts",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub r#type: Option<SearchableAccountType> = "type",
        pub verification_method: Option<VerificationMethod> = "verification_method",
        pub owner_type: Option<OwnerType> = "owner_type",
        pub state: Option<AccountState> = "state",
        pub verification_state: Option<VerificationState> = "verification_state",
        pub address: Option<ExternalBankAccountAddress> = "address",
    }
}

webhook_core::open_struct! {
    /// What `external_payment.created` brings.
    pub struct ExternalPaymentCreated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `EXTERNAL_PAYMENT`.
        pub family: Option<String> = "family",
        pub result: Option<TransactionResult> = "result",
        pub category: Option<ExternalPaymentCategory> = "category",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub currency: Option<String> = "currency",
        pub events: Option<Vec<ExternalPaymentEvent>> = "events",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub payment_type: Option<ExternalPaymentDirection> = "payment_type",
    }
}

webhook_core::open_enum! {
    /// `external_payment_category` of the specification.
    pub enum ExternalPaymentCategory {
        ExternalWire = "EXTERNAL_WIRE",
        ExternalAch = "EXTERNAL_ACH",
        ExternalCheck = "EXTERNAL_CHECK",
        ExternalFednow = "EXTERNAL_FEDNOW",
        ExternalRtp = "EXTERNAL_RTP",
        ExternalTransfer = "EXTERNAL_TRANSFER",
    }
}

webhook_core::open_struct! {
    /// `external_payment_event` of the specification.
    pub struct ExternalPaymentEvent {
        pub amount: Option<i64> = "amount",
        pub r#type: Option<ExternalPaymentEventType> = "type",
        pub result: Option<TransactionResult> = "result",
        pub detailed_results: Option<Vec<DetailedResults>> = "detailed_results",
        pub created: Option<String> = "created",
        pub token: Option<String> = "token",
        pub memo: Option<String> = "memo",
        pub effective_date: Option<String> = "effective_date",
    }
}

webhook_core::open_enum! {
    /// `external_payment_event_type` of the specification.
    pub enum ExternalPaymentEventType {
        ExternalWireInitiated = "EXTERNAL_WIRE_INITIATED",
        ExternalWireCanceled = "EXTERNAL_WIRE_CANCELED",
        ExternalWireSettled = "EXTERNAL_WIRE_SETTLED",
        ExternalWireReversed = "EXTERNAL_WIRE_REVERSED",
        ExternalWireReleased = "EXTERNAL_WIRE_RELEASED",
        ExternalAchInitiated = "EXTERNAL_ACH_INITIATED",
        ExternalAchCanceled = "EXTERNAL_ACH_CANCELED",
        ExternalAchSettled = "EXTERNAL_ACH_SETTLED",
        ExternalAchReversed = "EXTERNAL_ACH_REVERSED",
        ExternalAchReleased = "EXTERNAL_ACH_RELEASED",
        ExternalTransferInitiated = "EXTERNAL_TRANSFER_INITIATED",
        ExternalTransferCanceled = "EXTERNAL_TRANSFER_CANCELED",
        ExternalTransferSettled = "EXTERNAL_TRANSFER_SETTLED",
        ExternalTransferReversed = "EXTERNAL_TRANSFER_REVERSED",
        ExternalTransferReleased = "EXTERNAL_TRANSFER_RELEASED",
        ExternalCheckInitiated = "EXTERNAL_CHECK_INITIATED",
        ExternalCheckCanceled = "EXTERNAL_CHECK_CANCELED",
        ExternalCheckSettled = "EXTERNAL_CHECK_SETTLED",
        ExternalCheckReversed = "EXTERNAL_CHECK_REVERSED",
        ExternalCheckReleased = "EXTERNAL_CHECK_RELEASED",
        ExternalFednowInitiated = "EXTERNAL_FEDNOW_INITIATED",
        ExternalFednowCanceled = "EXTERNAL_FEDNOW_CANCELED",
        ExternalFednowSettled = "EXTERNAL_FEDNOW_SETTLED",
        ExternalFednowReversed = "EXTERNAL_FEDNOW_REVERSED",
        ExternalFednowReleased = "EXTERNAL_FEDNOW_RELEASED",
        ExternalRtpInitiated = "EXTERNAL_RTP_INITIATED",
        ExternalRtpCanceled = "EXTERNAL_RTP_CANCELED",
        ExternalRtpSettled = "EXTERNAL_RTP_SETTLED",
        ExternalRtpReversed = "EXTERNAL_RTP_REVERSED",
        ExternalRtpReleased = "EXTERNAL_RTP_RELEASED",
    }
}

webhook_core::open_enum! {
    /// `detailed_results` of the specification.
    pub enum DetailedResults {
        Approved = "APPROVED",
        InsufficientFunds = "INSUFFICIENT_FUNDS",
    }
}

webhook_core::open_enum! {
    /// `external_payment_direction` of the specification.
    pub enum ExternalPaymentDirection {
        Deposit = "DEPOSIT",
        Withdrawal = "WITHDRAWAL",
    }
}

webhook_core::open_struct! {
    /// What `external_payment.updated` brings.
    pub struct ExternalPaymentUpdated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `EXTERNAL_PAYMENT`.
        pub family: Option<String> = "family",
        pub result: Option<TransactionResult> = "result",
        pub category: Option<ExternalPaymentCategory> = "category",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub currency: Option<String> = "currency",
        pub events: Option<Vec<ExternalPaymentEvent>> = "events",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub payment_type: Option<ExternalPaymentDirection> = "payment_type",
    }
}

webhook_core::open_struct! {
    /// What `financial_account.created` brings.
    pub struct FinancialAccountCreated {
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub r#type: Option<FinancialAccountType> = "type",
        pub routing_number: Option<String> = "routing_number",
        pub account_number: Option<String> = "account_number",
        pub blockchain_addresses: Option<RawJson> = "blockchain_addresses",
        pub nickname: Option<String> = "nickname",
        pub account_token: Option<String> = "account_token",
        pub status: Option<FinancialAccountStatus> = "status",
        pub substatus: Option<FinancialAccountSubstatus> = "substatus",
        pub user_defined_status: Option<String> = "user_defined_status",
        pub is_for_benefit_of: Option<bool> = "is_for_benefit_of",
        pub credit_configuration: Option<FinancialAccountCreditConfig> = "credit_configuration",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum FinancialAccountType {
        Issuing = "ISSUING",
        Reserve = "RESERVE",
        Operating = "OPERATING",
        ChargedOffFees = "CHARGED_OFF_FEES",
        ChargedOffInterest = "CHARGED_OFF_INTEREST",
        ChargedOffPrincipal = "CHARGED_OFF_PRINCIPAL",
        Security = "SECURITY",
        ProgramReceivables = "PROGRAM_RECEIVABLES",
        Collection = "COLLECTION",
        ProgramBankAccountsPayable = "PROGRAM_BANK_ACCOUNTS_PAYABLE",
        EarlyDirectDepositFloat = "EARLY_DIRECT_DEPOSIT_FLOAT",
        ProvisionalCreditAccount = "PROVISIONAL_CREDIT_ACCOUNT",
    }
}

webhook_core::open_enum! {
    /// `financial-account-status` of the specification.
    pub enum FinancialAccountStatus {
        Open = "OPEN",
        Closed = "CLOSED",
        Suspended = "SUSPENDED",
        Pending = "PENDING",
    }
}

webhook_core::open_enum! {
    /// `financial-account-substatus` of the specification.
    pub enum FinancialAccountSubstatus {
        ChargedOffDelinquent = "CHARGED_OFF_DELINQUENT",
        ChargedOffFraud = "CHARGED_OFF_FRAUD",
        EndUserRequest = "END_USER_REQUEST",
        BankRequest = "BANK_REQUEST",
        Delinquent = "DELINQUENT",
        InterestAndFeesPaused = "INTEREST_AND_FEES_PAUSED",
    }
}

webhook_core::open_struct! {
    /// `financial-account-credit-config` of the specification.
    pub struct FinancialAccountCreditConfig {
        pub credit_limit: Option<i64> = "credit_limit",
        pub external_bank_account_token: Option<String> = "external_bank_account_token",
        pub credit_product_token: Option<String> = "credit_product_token",
        pub tier: Option<String> = "tier",
        pub auto_collection_configuration: Option<AutoCollectionConfigurationResponse> = "auto_collection_configuration",
    }
}

webhook_core::open_struct! {
    /// `auto-collection-configuration-response` of the specification.
    pub struct AutoCollectionConfigurationResponse {
        pub auto_collection_enabled: Option<bool> = "auto_collection_enabled",
    }
}

webhook_core::open_struct! {
    /// What `financial_account.updated` brings.
    pub struct FinancialAccountUpdated {
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub r#type: Option<FinancialAccountType> = "type",
        pub routing_number: Option<String> = "routing_number",
        pub account_number: Option<String> = "account_number",
        pub blockchain_addresses: Option<RawJson> = "blockchain_addresses",
        pub nickname: Option<String> = "nickname",
        pub account_token: Option<String> = "account_token",
        pub status: Option<FinancialAccountStatus> = "status",
        pub substatus: Option<FinancialAccountSubstatus> = "substatus",
        pub user_defined_status: Option<String> = "user_defined_status",
        pub is_for_benefit_of: Option<bool> = "is_for_benefit_of",
        pub credit_configuration: Option<FinancialAccountCreditConfig> = "credit_configuration",
    }
}

webhook_core::open_struct! {
    /// What `funding_event.created` brings.
    pub struct FundingEventCreated {
        pub token: Option<String> = "token",
        pub collection_tokens: Option<Vec<String>> = "collection_tokens",
        pub previous_high_watermark: Option<String> = "previous_high_watermark",
        pub high_watermark: Option<String> = "high_watermark",
        pub collection_resource_type: Option<CollectionResourceType> = "collection_resource_type",
        pub network_settlement_summary: Option<Vec<FundingEventSettlement>> = "network_settlement_summary",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_enum! {
    /// What `collection_resource_type` holds.
    pub enum CollectionResourceType {
        BookTransfer = "BOOK_TRANSFER",
        Payment = "PAYMENT",
    }
}

webhook_core::open_struct! {
    /// `funding_event_settlement` of the specification.
    pub struct FundingEventSettlement {
        pub settled_gross_amount: Option<i64> = "settled_gross_amount",
        pub network_settlement_date: Option<String> = "network_settlement_date",
    }
}

webhook_core::open_struct! {
    /// What `loan_tape.created` brings.
    pub struct LoanTapeCreated {
        pub token: Option<String> = "token",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub date: Option<String> = "date",
        pub day_of_period: Option<i64> = "day_of_period",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub version: Option<i64> = "version",
        pub ytd_totals: Option<StatementTotals> = "ytd_totals",
        pub period_totals: Option<StatementTotals> = "period_totals",
        pub day_totals: Option<StatementTotals> = "day_totals",
        pub balances: Option<Balances> = "balances",
        pub starting_balance: Option<i64> = "starting_balance",
        pub ending_balance: Option<i64> = "ending_balance",
        pub credit_limit: Option<i64> = "credit_limit",
        pub available_credit: Option<i64> = "available_credit",
        pub excess_credits: Option<i64> = "excess_credits",
        pub account_standing: Option<AccountStanding> = "account_standing",
        pub credit_product_token: Option<String> = "credit_product_token",
        pub tier: Option<String> = "tier",
        pub payment_allocation: Option<PaymentAllocation> = "payment_allocation",
        pub minimum_payment_balance: Option<BalanceDetails> = "minimum_payment_balance",
        pub previous_statement_balance: Option<BalanceDetails> = "previous_statement_balance",
        pub interest_details: Option<InterestDetails> = "interest_details",
    }
}

webhook_core::open_struct! {
    /// `statement_totals` of the specification.
    pub struct StatementTotals {
        pub payments: Option<i64> = "payments",
        pub payment_details: Option<RawJson> = "payment_details",
        pub purchases: Option<i64> = "purchases",
        pub fees: Option<i64> = "fees",
        pub debits: Option<i64> = "debits",
        pub debit_details: Option<RawJson> = "debit_details",
        pub credits: Option<i64> = "credits",
        pub credit_details: Option<RawJson> = "credit_details",
        pub interest: Option<i64> = "interest",
        pub cash_advances: Option<i64> = "cash_advances",
        pub balance_transfers: Option<i64> = "balance_transfers",
    }
}

webhook_core::open_struct! {
    /// `balances` of the specification.
    pub struct Balances {
        pub past_due: Option<CategoryBalances> = "past_due",
        pub due: Option<CategoryBalances> = "due",
        pub past_statements_due: Option<CategoryBalances> = "past_statements_due",
        pub next_statement_due: Option<CategoryBalances> = "next_statement_due",
    }
}

webhook_core::open_struct! {
    /// `category_balances` of the specification.
    pub struct CategoryBalances {
        pub interest: Option<i64> = "interest",
        pub principal: Option<i64> = "principal",
        pub fees: Option<i64> = "fees",
    }
}

webhook_core::open_struct! {
    /// `account_standing` of the specification.
    pub struct AccountStanding {
        pub period_state: Option<PeriodState> = "period_state",
        pub period_number: Option<i64> = "period_number",
        pub consecutive_minimum_payments_made: Option<i64> = "consecutive_minimum_payments_made",
        pub consecutive_minimum_payments_missed: Option<i64> = "consecutive_minimum_payments_missed",
        pub consecutive_full_payments_made: Option<i64> = "consecutive_full_payments_made",
        pub days_past_due: Option<i64> = "days_past_due",
        pub has_grace: Option<bool> = "has_grace",
        pub financial_account_state: Option<FinancialAccountState> = "financial_account_state",
    }
}

webhook_core::open_enum! {
    /// `period_state` of the specification.
    pub enum PeriodState {
        Standard = "STANDARD",
        Promo = "PROMO",
        Penalty = "PENALTY",
    }
}

webhook_core::open_struct! {
    /// `financial_account_state` of the specification.
    pub struct FinancialAccountState {
        pub status: Option<FinancialAccountStatus> = "status",
        pub substatus: Option<FinancialAccountSubstatus> = "substatus",
    }
}

webhook_core::open_struct! {
    /// `payment_allocation` of the specification.
    pub struct PaymentAllocation {
        pub interest: Option<i64> = "interest",
        pub principal: Option<i64> = "principal",
        pub fees: Option<i64> = "fees",
        pub interest_details: Option<CategoryDetails> = "interest_details",
        pub principal_details: Option<CategoryDetails> = "principal_details",
        pub fee_details: Option<CategoryDetails> = "fee_details",
    }
}

webhook_core::open_struct! {
    /// `category_details` of the specification.
    pub struct CategoryDetails {
        pub purchases: Option<String> = "purchases",
        pub cash_advances: Option<String> = "cash_advances",
        pub balance_transfers: Option<String> = "balance_transfers",
    }
}

webhook_core::open_struct! {
    /// `balance_details` of the specification.
    pub struct BalanceDetails {
        pub amount: Option<i64> = "amount",
        pub remaining: Option<i64> = "remaining",
    }
}

webhook_core::open_struct! {
    /// `interest_details` of the specification.
    pub struct InterestDetails {
        pub prime_rate: Option<String> = "prime_rate",
        pub interest_calculation_method: Option<InterestCalculationMethod> = "interest_calculation_method",
        pub effective_apr: Option<CategoryDetails> = "effective_apr",
        pub interest_for_period: Option<CategoryDetails> = "interest_for_period",
        pub daily_balance_amounts: Option<CategoryDetails> = "daily_balance_amounts",
        pub minimum_interest_charged: Option<i64> = "minimum_interest_charged",
        pub actual_interest_charged: Option<i64> = "actual_interest_charged",
    }
}

webhook_core::open_enum! {
    /// `interest_calculation_method` of the specification.
    pub enum InterestCalculationMethod {
        Daily = "DAILY",
        AverageDaily = "AVERAGE_DAILY",
    }
}

webhook_core::open_struct! {
    /// What `loan_tape.updated` brings.
    pub struct LoanTapeUpdated {
        pub token: Option<String> = "token",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub date: Option<String> = "date",
        pub day_of_period: Option<i64> = "day_of_period",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub version: Option<i64> = "version",
        pub ytd_totals: Option<StatementTotals> = "ytd_totals",
        pub period_totals: Option<StatementTotals> = "period_totals",
        pub day_totals: Option<StatementTotals> = "day_totals",
        pub balances: Option<Balances> = "balances",
        pub starting_balance: Option<i64> = "starting_balance",
        pub ending_balance: Option<i64> = "ending_balance",
        pub credit_limit: Option<i64> = "credit_limit",
        pub available_credit: Option<i64> = "available_credit",
        pub excess_credits: Option<i64> = "excess_credits",
        pub account_standing: Option<AccountStanding> = "account_standing",
        pub credit_product_token: Option<String> = "credit_product_token",
        pub tier: Option<String> = "tier",
        pub payment_allocation: Option<PaymentAllocation> = "payment_allocation",
        pub minimum_payment_balance: Option<BalanceDetails> = "minimum_payment_balance",
        pub previous_statement_balance: Option<BalanceDetails> = "previous_statement_balance",
        pub interest_details: Option<InterestDetails> = "interest_details",
    }
}

webhook_core::open_struct! {
    /// What `management_operation.created` brings.
    pub struct ManagementOperationCreated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `MANAGEMENT_OPERATION`.
        pub family: Option<String> = "family",
        pub result: Option<TransactionResult> = "result",
        pub category: Option<ManagementOperationCategory> = "category",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub currency: Option<String> = "currency",
        pub events: Option<Vec<ManagementOperationEvent>> = "events",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub direction: Option<ManagementOperationDirection> = "direction",
        pub transaction_series: Option<TransactionSeries> = "transaction_series",
        pub external_resource: Option<ExternalResource> = "external_resource",
    }
}

webhook_core::open_enum! {
    /// `management_operation_category` of the specification.
    pub enum ManagementOperationCategory {
        ManagementFee = "MANAGEMENT_FEE",
        ManagementDispute = "MANAGEMENT_DISPUTE",
        ManagementReward = "MANAGEMENT_REWARD",
        ManagementAdjustment = "MANAGEMENT_ADJUSTMENT",
        ManagementDisbursement = "MANAGEMENT_DISBURSEMENT",
    }
}

webhook_core::open_struct! {
    /// `management_operation_event` of the specification.
    pub struct ManagementOperationEvent {
        pub amount: Option<i64> = "amount",
        pub r#type: Option<ManagementOperationEventType> = "type",
        pub subtype: Option<String> = "subtype",
        pub result: Option<TransactionResult> = "result",
        pub detailed_results: Option<Vec<DetailedResults>> = "detailed_results",
        pub created: Option<String> = "created",
        pub token: Option<String> = "token",
        pub memo: Option<String> = "memo",
        pub effective_date: Option<String> = "effective_date",
    }
}

webhook_core::open_enum! {
    /// `management_operation_event_type` of the specification.
    pub enum ManagementOperationEventType {
        LossWriteOff = "LOSS_WRITE_OFF",
        CashBack = "CASH_BACK",
        CashBackReversal = "CASH_BACK_REVERSAL",
        CurrencyConversion = "CURRENCY_CONVERSION",
        CurrencyConversionReversal = "CURRENCY_CONVERSION_REVERSAL",
        Interest = "INTEREST",
        InterestReversal = "INTEREST_REVERSAL",
        LatePayment = "LATE_PAYMENT",
        LatePaymentReversal = "LATE_PAYMENT_REVERSAL",
        BillingError = "BILLING_ERROR",
        BillingErrorReversal = "BILLING_ERROR_REVERSAL",
        ProvisionalCredit = "PROVISIONAL_CREDIT",
        ProvisionalCreditReversal = "PROVISIONAL_CREDIT_REVERSAL",
        ReturnedPayment = "RETURNED_PAYMENT",
        ReturnedPaymentReversal = "RETURNED_PAYMENT_REVERSAL",
        DisputeWon = "DISPUTE_WON",
        DisputeWonReversal = "DISPUTE_WON_REVERSAL",
        Disburse = "DISBURSE",
        DisburseReversal = "DISBURSE_REVERSAL",
        Annual = "ANNUAL",
        AnnualReversal = "ANNUAL_REVERSAL",
        Quarterly = "QUARTERLY",
        QuarterlyReversal = "QUARTERLY_REVERSAL",
        Monthly = "MONTHLY",
        MonthlyReversal = "MONTHLY_REVERSAL",
    }
}

webhook_core::open_enum! {
    /// `management_operation_direction` of the specification.
    pub enum ManagementOperationDirection {
        Credit = "CREDIT",
        Debit = "DEBIT",
    }
}

webhook_core::open_struct! {
    /// What `management_operation.updated` brings.
    pub struct ManagementOperationUpdated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `MANAGEMENT_OPERATION`.
        pub family: Option<String> = "family",
        pub result: Option<TransactionResult> = "result",
        pub category: Option<ManagementOperationCategory> = "category",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub currency: Option<String> = "currency",
        pub events: Option<Vec<ManagementOperationEvent>> = "events",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub direction: Option<ManagementOperationDirection> = "direction",
        pub transaction_series: Option<TransactionSeries> = "transaction_series",
        pub external_resource: Option<ExternalResource> = "external_resource",
    }
}

webhook_core::open_struct! {
    /// What `internal_transaction.created` brings.
    pub struct InternalTransactionCreated {
        pub token: Option<String> = "token",
        pub result: Option<TransactionResult> = "result",
        /// Always `INTERNAL`.
        pub category: Option<String> = "category",
        pub status: Option<TransactionStatus> = "status",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub currency: Option<String> = "currency",
        pub events: Option<Vec<InternalAdjustmentEvent>> = "events",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub descriptor: Option<String> = "descriptor",
    }
}

webhook_core::open_struct! {
    /// `internal_adjustment_event` of the specification.
    pub struct InternalAdjustmentEvent {
        pub amount: Option<i64> = "amount",
        /// Always `INTERNAL_ADJUSTMENT`.
        pub r#type: Option<String> = "type",
        pub result: Option<TransactionResult> = "result",
        pub created: Option<String> = "created",
        pub token: Option<String> = "token",
    }
}

webhook_core::open_struct! {
    /// What `internal_transaction.updated` brings.
    pub struct InternalTransactionUpdated {
        pub token: Option<String> = "token",
        pub result: Option<TransactionResult> = "result",
        /// Always `INTERNAL`.
        pub category: Option<String> = "category",
        pub status: Option<TransactionStatus> = "status",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub currency: Option<String> = "currency",
        pub events: Option<Vec<InternalAdjustmentEvent>> = "events",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub descriptor: Option<String> = "descriptor",
    }
}

webhook_core::open_struct! {
    /// What `network_total.created` brings.
    pub struct NetworkTotalCreated {
        pub token: Option<String> = "token",
        pub network: Option<NetworkTotalNetwork> = "network",
        pub institution_id: Option<String> = "institution_id",
        pub settlement_institution_id: Option<String> = "settlement_institution_id",
        pub settlement_service: Option<String> = "settlement_service",
        pub report_date: Option<String> = "report_date",
        pub cycle: Option<i64> = "cycle",
        pub currency: Option<String> = "currency",
        pub is_complete: Option<bool> = "is_complete",
        pub amounts: Option<NetworkTotalAmounts> = "amounts",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_enum! {
    /// What `network` holds.
    pub enum NetworkTotalNetwork {
        Amex = "AMEX",
        Visa = "VISA",
        Mastercard = "MASTERCARD",
        Maestro = "MAESTRO",
        Interlink = "INTERLINK",
    }
}

webhook_core::open_struct! {
    /// What `amounts` holds.
    pub struct NetworkTotalAmounts {
        pub gross_settlement: Option<i64> = "gross_settlement",
        pub interchange_fees: Option<i64> = "interchange_fees",
        pub visa_charges: Option<i64> = "visa_charges",
        pub net_settlement: Option<i64> = "net_settlement",
    }
}

webhook_core::open_struct! {
    /// What `network_total.updated` brings.
    pub struct NetworkTotalUpdated {
        pub token: Option<String> = "token",
        pub network: Option<NetworkTotalNetwork> = "network",
        pub institution_id: Option<String> = "institution_id",
        pub settlement_institution_id: Option<String> = "settlement_institution_id",
        pub settlement_service: Option<String> = "settlement_service",
        pub report_date: Option<String> = "report_date",
        pub cycle: Option<i64> = "cycle",
        pub currency: Option<String> = "currency",
        pub is_complete: Option<bool> = "is_complete",
        pub amounts: Option<NetworkTotalAmounts> = "amounts",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_struct! {
    /// What `payment_transaction.created` brings.
    pub struct PaymentTransactionCreated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `PAYMENT`.
        pub family: Option<String> = "family",
        pub category: Option<TransactionCategory> = "category",
        pub currency: Option<String> = "currency",
        pub result: Option<TransactionResult> = "result",
        pub method_attributes: Option<RawJson> = "method_attributes",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub external_bank_account_token: Option<String> = "external_bank_account_token",
        pub blockchain_recipient_token: Option<String> = "blockchain_recipient_token",
        pub direction: Option<Direction> = "direction",
        pub source: Option<Source> = "source",
        pub method: Option<PaymentTransactionMethod> = "method",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub events: Option<Vec<PaymentEvent>> = "events",
        pub descriptor: Option<String> = "descriptor",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub expected_release_date: Option<String> = "expected_release_date",
        pub related_account_tokens: Option<RelatedAccountTokens> = "related_account_tokens",
        pub r#type: Option<TransferType> = "type",
        pub tags: Option<RawJson> = "tags",
    }
}

webhook_core::open_enum! {
    /// `transaction_category` of the specification.
    pub enum TransactionCategory {
        Ach = "ACH",
        Wire = "WIRE",
        Stablecoin = "STABLECOIN",
        BalanceOrFunding = "BALANCE_OR_FUNDING",
        Fee = "FEE",
        Reward = "REWARD",
        Adjustment = "ADJUSTMENT",
        Derecognition = "DERECOGNITION",
        Dispute = "DISPUTE",
        Card = "CARD",
        ExternalAch = "EXTERNAL_ACH",
        ExternalCheck = "EXTERNAL_CHECK",
        ExternalFednow = "EXTERNAL_FEDNOW",
        ExternalRtp = "EXTERNAL_RTP",
        ExternalTransfer = "EXTERNAL_TRANSFER",
        ExternalWire = "EXTERNAL_WIRE",
        ManagementAdjustment = "MANAGEMENT_ADJUSTMENT",
        ManagementDispute = "MANAGEMENT_DISPUTE",
        ManagementFee = "MANAGEMENT_FEE",
        ManagementReward = "MANAGEMENT_REWARD",
        ManagementDisbursement = "MANAGEMENT_DISBURSEMENT",
        Hold = "HOLD",
        ProgramFunding = "PROGRAM_FUNDING",
        ProgramTransfer = "PROGRAM_TRANSFER",
    }
}

webhook_core::open_enum! {
    /// What `direction` holds.
    pub enum Direction {
        Credit = "CREDIT",
        Debit = "DEBIT",
    }
}

webhook_core::open_enum! {
    /// What `source` holds.
    pub enum Source {
        Lithic = "LITHIC",
        External = "EXTERNAL",
        Customer = "CUSTOMER",
    }
}

webhook_core::open_enum! {
    /// What `method` holds.
    pub enum PaymentTransactionMethod {
        AchNextDay = "ACH_NEXT_DAY",
        AchSameDay = "ACH_SAME_DAY",
        Wire = "WIRE",
        Stablecoin = "STABLECOIN",
    }
}

webhook_core::open_struct! {
    /// `payment_event` of the specification.
    pub struct PaymentEvent {
        pub amount: Option<i64> = "amount",
        pub created: Option<String> = "created",
        pub detailed_results: Option<Vec<PaymentEventDetailedResult>> = "detailed_results",
        pub result: Option<EventResult> = "result",
        pub token: Option<String> = "token",
        pub r#type: Option<PaymentEventType> = "type",
        pub external_id: Option<String> = "external_id",
    }
}

webhook_core::open_enum! {
    /// What `detailed_result` holds.
    pub enum PaymentEventDetailedResult {
        Approved = "APPROVED",
        Declined = "DECLINED",
        FundsInsufficient = "FUNDS_INSUFFICIENT",
        AccountInvalid = "ACCOUNT_INVALID",
        ProgramTransactionLimitExceeded = "PROGRAM_TRANSACTION_LIMIT_EXCEEDED",
        ProgramDailyLimitExceeded = "PROGRAM_DAILY_LIMIT_EXCEEDED",
        ProgramMonthlyLimitExceeded = "PROGRAM_MONTHLY_LIMIT_EXCEEDED",
    }
}

webhook_core::open_enum! {
    /// `payment_event_type` of the specification.
    pub enum PaymentEventType {
        AchOriginationCancelled = "ACH_ORIGINATION_CANCELLED",
        AchOriginationInitiated = "ACH_ORIGINATION_INITIATED",
        AchOriginationProcessed = "ACH_ORIGINATION_PROCESSED",
        AchOriginationRejected = "ACH_ORIGINATION_REJECTED",
        AchOriginationReleased = "ACH_ORIGINATION_RELEASED",
        AchOriginationReviewed = "ACH_ORIGINATION_REVIEWED",
        AchOriginationSettled = "ACH_ORIGINATION_SETTLED",
        AchReceiptProcessed = "ACH_RECEIPT_PROCESSED",
        AchReceiptReleased = "ACH_RECEIPT_RELEASED",
        AchReceiptReleasedEarly = "ACH_RECEIPT_RELEASED_EARLY",
        AchReceiptSettled = "ACH_RECEIPT_SETTLED",
        AchReturnInitiated = "ACH_RETURN_INITIATED",
        AchReturnProcessed = "ACH_RETURN_PROCESSED",
        AchReturnRejected = "ACH_RETURN_REJECTED",
        AchReturnSettled = "ACH_RETURN_SETTLED",
        WireTransferInboundReceived = "WIRE_TRANSFER_INBOUND_RECEIVED",
        WireTransferInboundSettled = "WIRE_TRANSFER_INBOUND_SETTLED",
        WireTransferInboundBlocked = "WIRE_TRANSFER_INBOUND_BLOCKED",
        WireReturnOutboundInitiated = "WIRE_RETURN_OUTBOUND_INITIATED",
        WireReturnOutboundSent = "WIRE_RETURN_OUTBOUND_SENT",
        WireReturnOutboundSettled = "WIRE_RETURN_OUTBOUND_SETTLED",
        WireReturnOutboundRejected = "WIRE_RETURN_OUTBOUND_REJECTED",
        StablecoinReceived = "STABLECOIN_RECEIVED",
        StablecoinInitiated = "STABLECOIN_INITIATED",
        StablecoinReviewed = "STABLECOIN_REVIEWED",
        StablecoinSent = "STABLECOIN_SENT",
        StablecoinSettled = "STABLECOIN_SETTLED",
        StablecoinRejected = "STABLECOIN_REJECTED",
    }
}

webhook_core::open_struct! {
    /// `related_account_tokens` of the specification.
    pub struct RelatedAccountTokens {
        pub business_account_token: Option<String> = "business_account_token",
        pub account_token: Option<String> = "account_token",
    }
}

webhook_core::open_enum! {
    /// `transfer_type` of the specification.
    pub enum TransferType {
        OriginationCredit = "ORIGINATION_CREDIT",
        OriginationDebit = "ORIGINATION_DEBIT",
        ReceiptCredit = "RECEIPT_CREDIT",
        ReceiptDebit = "RECEIPT_DEBIT",
        WireInboundPayment = "WIRE_INBOUND_PAYMENT",
        WireInboundAdmin = "WIRE_INBOUND_ADMIN",
        WireOutboundPayment = "WIRE_OUTBOUND_PAYMENT",
        WireOutboundAdmin = "WIRE_OUTBOUND_ADMIN",
        WireInboundDrawdownRequest = "WIRE_INBOUND_DRAWDOWN_REQUEST",
        Stablecoin = "STABLECOIN",
    }
}

webhook_core::open_struct! {
    /// What `payment_transaction.updated` brings.
    pub struct PaymentTransactionUpdated {
        pub status: Option<TransactionStatus> = "status",
        pub token: Option<String> = "token",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        /// Always `PAYMENT`.
        pub family: Option<String> = "family",
        pub category: Option<TransactionCategory> = "category",
        pub currency: Option<String> = "currency",
        pub result: Option<TransactionResult> = "result",
        pub method_attributes: Option<RawJson> = "method_attributes",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub external_bank_account_token: Option<String> = "external_bank_account_token",
        pub blockchain_recipient_token: Option<String> = "blockchain_recipient_token",
        pub direction: Option<Direction> = "direction",
        pub source: Option<Source> = "source",
        pub method: Option<PaymentTransactionMethod> = "method",
        pub settled_amount: Option<i64> = "settled_amount",
        pub pending_amount: Option<i64> = "pending_amount",
        pub events: Option<Vec<PaymentEvent>> = "events",
        pub descriptor: Option<String> = "descriptor",
        pub user_defined_id: Option<String> = "user_defined_id",
        pub expected_release_date: Option<String> = "expected_release_date",
        pub related_account_tokens: Option<RelatedAccountTokens> = "related_account_tokens",
        pub r#type: Option<TransferType> = "type",
        pub tags: Option<RawJson> = "tags",
    }
}

webhook_core::open_struct! {
    /// What `settlement_report.updated` brings.
    pub struct SettlementReportUpdated {
        pub created: Option<String> = "created",
        pub currency: Option<String> = "currency",
        pub details: Option<Vec<SettlementSummaryDetails>> = "details",
        pub disputes_gross_amount: Option<i64> = "disputes_gross_amount",
        pub interchange_gross_amount: Option<i64> = "interchange_gross_amount",
        pub is_complete: Option<bool> = "is_complete",
        pub other_fees_gross_amount: Option<i64> = "other_fees_gross_amount",
        pub report_date: Option<String> = "report_date",
        pub settled_net_amount: Option<i64> = "settled_net_amount",
        pub transactions_gross_amount: Option<i64> = "transactions_gross_amount",
        pub updated: Option<String> = "updated",
    }
}

webhook_core::open_struct! {
    /// `settlement-summary-details` of the specification.
    pub struct SettlementSummaryDetails {
        pub currency: Option<String> = "currency",
        pub disputes_gross_amount: Option<i64> = "disputes_gross_amount",
        pub institution: Option<String> = "institution",
        pub interchange_gross_amount: Option<i64> = "interchange_gross_amount",
        pub network: Option<CardAuthorizationApprovalRequestNetwork> = "network",
        pub other_fees_gross_amount: Option<i64> = "other_fees_gross_amount",
        pub settled_net_amount: Option<i64> = "settled_net_amount",
        pub transactions_gross_amount: Option<i64> = "transactions_gross_amount",
    }
}

webhook_core::open_struct! {
    /// What `statements.created` brings.
    pub struct StatementsCreated {
        pub token: Option<String> = "token",
        pub financial_account_token: Option<String> = "financial_account_token",
        pub statement_start_date: Option<String> = "statement_start_date",
        pub statement_end_date: Option<String> = "statement_end_date",
        pub next_statement_end_date: Option<String> = "next_statement_end_date",
        pub payment_due_date: Option<String> = "payment_due_date",
        pub next_payment_due_date: Option<String> = "next_payment_due_date",
        pub days_in_billing_cycle: Option<i64> = "days_in_billing_cycle",
        pub credit_limit: Option<i64> = "credit_limit",
        pub available_credit: Option<i64> = "available_credit",
        pub starting_balance: Option<i64> = "starting_balance",
        pub ending_balance: Option<i64> = "ending_balance",
        pub period_totals: Option<StatementTotals> = "period_totals",
        pub ytd_totals: Option<StatementTotals> = "ytd_totals",
        pub statement_totals: Option<StatementTotals> = "statement_totals",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub credit_product_token: Option<String> = "credit_product_token",
        pub account_standing: Option<AccountStanding> = "account_standing",
        pub amount_due: Option<AmountDue> = "amount_due",
        pub payoff_details: Option<PayoffDetails> = "payoff_details",
        pub interest_details: Option<InterestDetails> = "interest_details",
        pub statement_type: Option<StatementType> = "statement_type",
    }
}

webhook_core::open_struct! {
    /// `amount_due` of the specification.
    pub struct AmountDue {
        pub amount: Option<i64> = "amount",
        pub past_due: Option<i64> = "past_due",
    }
}

webhook_core::open_struct! {
    /// `payoff_details` of the specification.
    pub struct PayoffDetails {
        pub minimum_payment_months: Option<String> = "minimum_payment_months",
        pub minimum_payment_total: Option<String> = "minimum_payment_total",
        pub payoff_period_length_months: Option<i64> = "payoff_period_length_months",
        pub payoff_period_monthly_payment_amount: Option<i64> = "payoff_period_monthly_payment_amount",
        pub payoff_period_payment_total: Option<i64> = "payoff_period_payment_total",
    }
}

webhook_core::open_enum! {
    /// `statement_type` of the specification.
    pub enum StatementType {
        Initial = "INITIAL",
        PeriodEnd = "PERIOD_END",
        Final = "FINAL",
    }
}

webhook_core::open_struct! {
    /// What `three_ds_authentication.created` brings.
    pub struct ThreeDsAuthenticationCreated {
        pub account_type: Option<ThreeDsAuthenticationCreatedAccountType> = "account_type",
        pub additional_data: Option<AdditionalData> = "additional_data",
        pub app: Option<App> = "app",
        pub authentication_request_type: Option<AuthenticationRequestType> = "authentication_request_type",
        pub authentication_result: Option<ThreeDsAuthenticationCreatedAuthenticationResult> = "authentication_result",
        pub browser: Option<Browser> = "browser",
        pub card_expiry_check: Option<CardExpiryCheck> = "card_expiry_check",
        pub card_token: Option<String> = "card_token",
        pub cardholder: Option<ThreeDsAuthenticationCreatedCardholder> = "cardholder",
        pub challenge_metadata: Option<ChallengeMetadata> = "challenge_metadata",
        pub challenge_orchestrated_by: Option<ChallengeOrchestratedBy> = "challenge_orchestrated_by",
        pub channel: Option<Channel> = "channel",
        pub created: Option<String> = "created",
        pub decision_made_by: Option<ThreeDsAuthenticationCreatedDecisionMadeBy> = "decision_made_by",
        pub merchant: Option<ThreeDsAuthenticationCreatedMerchant> = "merchant",
        pub message_category: Option<MessageCategory> = "message_category",
        pub three_ds_requestor_challenge_indicator: Option<ThreeDsRequestorChallengeIndicator> = "three_ds_requestor_challenge_indicator",
        pub three_ri_request_type: Option<ThreeRiRequestType> = "three_ri_request_type",
        pub token: Option<String> = "token",
        pub transaction: Option<Transaction> = "transaction",
    }
}

webhook_core::open_enum! {
    /// What `account_type` holds.
    pub enum ThreeDsAuthenticationCreatedAccountType {
        Credit = "CREDIT",
        Debit = "DEBIT",
        NotApplicable = "NOT_APPLICABLE",
    }
}

webhook_core::open_struct! {
    /// What `additional_data` holds.
    pub struct AdditionalData {
        pub network_decision: Option<NetworkDecision> = "network_decision",
        pub network_risk_score: Option<i64> = "network_risk_score",
    }
}

webhook_core::open_enum! {
    /// What `network_decision` holds.
    pub enum NetworkDecision {
        LowRisk = "LOW_RISK",
        NotLowRisk = "NOT_LOW_RISK",
    }
}

/// What `app` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct App {
    pub device_info: Option<String>,
    pub ip: Option<String>,
    pub platform: Option<String>,
    pub device: Option<String>,
    pub os: Option<String>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub screen_width: Option<i64>,
    pub screen_height: Option<i64>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub latitude: Option<Decimal>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub longitude: Option<Decimal>,
}

webhook_core::open_enum! {
    /// What `authentication_request_type` holds.
    pub enum AuthenticationRequestType {
        AddCard = "ADD_CARD",
        BillingAgreement = "BILLING_AGREEMENT",
        DelayedShipment = "DELAYED_SHIPMENT",
        EmvTokenCardholderVerification = "EMV_TOKEN_CARDHOLDER_VERIFICATION",
        InstallmentTransaction = "INSTALLMENT_TRANSACTION",
        MaintainCard = "MAINTAIN_CARD",
        PaymentTransaction = "PAYMENT_TRANSACTION",
        RecurringTransaction = "RECURRING_TRANSACTION",
        SplitPayment = "SPLIT_PAYMENT",
        SplitShipment = "SPLIT_SHIPMENT",
    }
}

webhook_core::open_enum! {
    /// What `authentication_result` holds.
    pub enum ThreeDsAuthenticationCreatedAuthenticationResult {
        Decline = "DECLINE",
        Success = "SUCCESS",
        PendingChallenge = "PENDING_CHALLENGE",
        PendingDecision = "PENDING_DECISION",
    }
}

webhook_core::open_struct! {
    /// What `browser` holds.
    pub struct Browser {
        pub accept_header: Option<String> = "accept_header",
        pub ip: Option<RawJson> = "ip",
        pub java_enabled: Option<bool> = "java_enabled",
        pub javascript_enabled: Option<bool> = "javascript_enabled",
        pub language: Option<String> = "language",
        pub time_zone: Option<String> = "time_zone",
        pub user_agent: Option<String> = "user_agent",
    }
}

webhook_core::open_enum! {
    /// What `card_expiry_check` holds.
    pub enum CardExpiryCheck {
        Match = "MATCH",
        Mismatch = "MISMATCH",
        NotPresent = "NOT_PRESENT",
    }
}

webhook_core::open_struct! {
    /// What `cardholder` holds.
    pub struct ThreeDsAuthenticationCreatedCardholder {
        pub address_match: Option<bool> = "address_match",
        pub address_on_file_match: Option<AddressMatchResult> = "address_on_file_match",
        pub billing_address: Option<BillingAddress> = "billing_address",
        pub email: Option<String> = "email",
        pub name: Option<String> = "name",
        pub phone_number_home: Option<String> = "phone_number_home",
        pub phone_number_mobile: Option<String> = "phone_number_mobile",
        pub phone_number_work: Option<String> = "phone_number_work",
        pub shipping_address: Option<BillingAddress> = "shipping_address",
    }
}

webhook_core::open_struct! {
    /// What `billing_address` holds.
    pub struct BillingAddress {
        pub address1: Option<String> = "address1",
        pub address2: Option<String> = "address2",
        pub address3: Option<String> = "address3",
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub postal_code: Option<String> = "postal_code",
    }
}

webhook_core::open_struct! {
    /// What `challenge_metadata` holds.
    pub struct ChallengeMetadata {
        pub method_type: Option<MethodType> = "method_type",
        pub phone_number: Option<String> = "phone_number",
        pub status: Option<ThreeDsAuthenticationCreatedStatus> = "status",
    }
}

webhook_core::open_enum! {
    /// What `method_type` holds.
    pub enum MethodType {
        SmsOtp = "SMS_OTP",
        OutOfBand = "OUT_OF_BAND",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum ThreeDsAuthenticationCreatedStatus {
        Success = "SUCCESS",
        Pending = "PENDING",
        SmsDeliveryFailed = "SMS_DELIVERY_FAILED",
        CardholderTimeout = "CARDHOLDER_TIMEOUT",
        CanceledViaChallengeUi = "CANCELED_VIA_CHALLENGE_UI",
        CanceledOob = "CANCELED_OOB",
        AttemptsExceeded = "ATTEMPTS_EXCEEDED",
        Aborted = "ABORTED",
        Error = "ERROR",
    }
}

webhook_core::open_enum! {
    /// What `challenge_orchestrated_by` holds.
    pub enum ChallengeOrchestratedBy {
        Lithic = "LITHIC",
        Customer = "CUSTOMER",
        NoChallenge = "NO_CHALLENGE",
    }
}

webhook_core::open_enum! {
    /// What `channel` holds.
    pub enum Channel {
        AppBased = "APP_BASED",
        Browser = "BROWSER",
        ThreeDsRequestorInitiated = "THREE_DS_REQUESTOR_INITIATED",
    }
}

webhook_core::open_enum! {
    /// What `decision_made_by` holds.
    pub enum ThreeDsAuthenticationCreatedDecisionMadeBy {
        LithicRules = "LITHIC_RULES",
        LithicDefault = "LITHIC_DEFAULT",
        CustomerRules = "CUSTOMER_RULES",
        CustomerEndpoint = "CUSTOMER_ENDPOINT",
        Network = "NETWORK",
        Unknown = "UNKNOWN",
    }
}

webhook_core::open_struct! {
    /// What `merchant` holds.
    pub struct ThreeDsAuthenticationCreatedMerchant {
        pub country: Option<String> = "country",
        pub id: Option<String> = "id",
        pub mcc: Option<String> = "mcc",
        pub name: Option<String> = "name",
        pub risk_indicator: Option<RiskIndicator> = "risk_indicator",
    }
}

webhook_core::open_struct! {
    /// What `risk_indicator` holds.
    pub struct RiskIndicator {
        pub delivery_email_address: Option<String> = "delivery_email_address",
        pub delivery_time_frame: Option<DeliveryTimeFrame> = "delivery_time_frame",
        pub gift_card_amount: Option<i64> = "gift_card_amount",
        pub gift_card_count: Option<i64> = "gift_card_count",
        pub gift_card_currency: Option<String> = "gift_card_currency",
        pub order_availability: Option<OrderAvailability> = "order_availability",
        pub pre_order_available_date: Option<String> = "pre_order_available_date",
        pub reorder_items: Option<ReorderItems> = "reorder_items",
        pub shipping_method: Option<ThreeDsAuthenticationCreatedShippingMethod> = "shipping_method",
    }
}

webhook_core::open_enum! {
    /// What `delivery_time_frame` holds.
    pub enum DeliveryTimeFrame {
        ElectronicDelivery = "ELECTRONIC_DELIVERY",
        OvernightShipping = "OVERNIGHT_SHIPPING",
        SameDayShipping = "SAME_DAY_SHIPPING",
        TwoDayOrMoreShipping = "TWO_DAY_OR_MORE_SHIPPING",
    }
}

webhook_core::open_enum! {
    /// What `order_availability` holds.
    pub enum OrderAvailability {
        FutureAvailability = "FUTURE_AVAILABILITY",
        MerchandiseAvailable = "MERCHANDISE_AVAILABLE",
    }
}

webhook_core::open_enum! {
    /// What `reorder_items` holds.
    pub enum ReorderItems {
        FirstTimeOrdered = "FIRST_TIME_ORDERED",
        Reordered = "REORDERED",
    }
}

webhook_core::open_enum! {
    /// What `shipping_method` holds.
    pub enum ThreeDsAuthenticationCreatedShippingMethod {
        DigitalGoods = "DIGITAL_GOODS",
        LockerDelivery = "LOCKER_DELIVERY",
        OtherWord = "OTHER",
        PickUpAndGoDelivery = "PICK_UP_AND_GO_DELIVERY",
        ShipToBillingAddress = "SHIP_TO_BILLING_ADDRESS",
        ShipToNonBillingAddress = "SHIP_TO_NON_BILLING_ADDRESS",
        ShipToOtherVerifiedAddress = "SHIP_TO_OTHER_VERIFIED_ADDRESS",
        ShipToStore = "SHIP_TO_STORE",
        TravelAndEventTickets = "TRAVEL_AND_EVENT_TICKETS",
    }
}

webhook_core::open_enum! {
    /// What `message_category` holds.
    pub enum MessageCategory {
        NonPaymentAuthentication = "NON_PAYMENT_AUTHENTICATION",
        PaymentAuthentication = "PAYMENT_AUTHENTICATION",
    }
}

webhook_core::open_enum! {
    /// What `three_ds_requestor_challenge_indicator` holds.
    pub enum ThreeDsRequestorChallengeIndicator {
        NoPreference = "NO_PREFERENCE",
        NoChallengeRequested = "NO_CHALLENGE_REQUESTED",
        ChallengePreference = "CHALLENGE_PREFERENCE",
        ChallengeMandate = "CHALLENGE_MANDATE",
        NoChallengeRiskAlreadyAssessed = "NO_CHALLENGE_RISK_ALREADY_ASSESSED",
        DataShareOnly = "DATA_SHARE_ONLY",
        OtherWord = "OTHER",
    }
}

webhook_core::open_enum! {
    /// What `three_ri_request_type` holds.
    pub enum ThreeRiRequestType {
        AccountVerification = "ACCOUNT_VERIFICATION",
        AddCard = "ADD_CARD",
        BillingAgreement = "BILLING_AGREEMENT",
        CardSecurityCodeStatusCheck = "CARD_SECURITY_CODE_STATUS_CHECK",
        DelayedShipment = "DELAYED_SHIPMENT",
        DeviceBindingStatusCheck = "DEVICE_BINDING_STATUS_CHECK",
        InstallmentTransaction = "INSTALLMENT_TRANSACTION",
        MailOrder = "MAIL_ORDER",
        MaintainCardInfo = "MAINTAIN_CARD_INFO",
        OtherPayment = "OTHER_PAYMENT",
        RecurringTransaction = "RECURRING_TRANSACTION",
        SplitPayment = "SPLIT_PAYMENT",
        SplitShipment = "SPLIT_SHIPMENT",
        TelephoneOrder = "TELEPHONE_ORDER",
        TopUp = "TOP_UP",
        TrustListStatusCheck = "TRUST_LIST_STATUS_CHECK",
    }
}

/// What `transaction` holds.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Transaction {
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub amount: Option<Decimal>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub cardholder_amount: Option<Decimal>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "webhook_core::decimal::optional")]
    pub currency_exponent: Option<Decimal>,
    pub date_time: Option<String>,
    pub r#type: Option<ThreeDsAuthenticationCreatedType>,
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum ThreeDsAuthenticationCreatedType {
        AccountFunding = "ACCOUNT_FUNDING",
        CheckAcceptance = "CHECK_ACCEPTANCE",
        GoodsServicePurchase = "GOODS_SERVICE_PURCHASE",
        PrepaidActivationAndLoad = "PREPAID_ACTIVATION_AND_LOAD",
        QuasiCashTransaction = "QUASI_CASH_TRANSACTION",
    }
}

webhook_core::open_struct! {
    /// What `three_ds_authentication.updated` brings.
    pub struct ThreeDsAuthenticationUpdated {
        pub account_type: Option<ThreeDsAuthenticationCreatedAccountType> = "account_type",
        pub additional_data: Option<AdditionalData> = "additional_data",
        pub app: Option<App> = "app",
        pub authentication_request_type: Option<AuthenticationRequestType> = "authentication_request_type",
        pub authentication_result: Option<ThreeDsAuthenticationCreatedAuthenticationResult> = "authentication_result",
        pub browser: Option<Browser> = "browser",
        pub card_expiry_check: Option<CardExpiryCheck> = "card_expiry_check",
        pub card_token: Option<String> = "card_token",
        pub cardholder: Option<ThreeDsAuthenticationCreatedCardholder> = "cardholder",
        pub challenge_metadata: Option<ChallengeMetadata> = "challenge_metadata",
        pub challenge_orchestrated_by: Option<ChallengeOrchestratedBy> = "challenge_orchestrated_by",
        pub channel: Option<Channel> = "channel",
        pub created: Option<String> = "created",
        pub decision_made_by: Option<ThreeDsAuthenticationCreatedDecisionMadeBy> = "decision_made_by",
        pub merchant: Option<ThreeDsAuthenticationCreatedMerchant> = "merchant",
        pub message_category: Option<MessageCategory> = "message_category",
        pub three_ds_requestor_challenge_indicator: Option<ThreeDsRequestorChallengeIndicator> = "three_ds_requestor_challenge_indicator",
        pub three_ri_request_type: Option<ThreeRiRequestType> = "three_ri_request_type",
        pub token: Option<String> = "token",
        pub transaction: Option<Transaction> = "transaction",
    }
}

webhook_core::open_struct! {
    /// What `three_ds_authentication.challenge` brings.
    pub struct ThreeDsAuthenticationChallenge {
        pub authentication_object: Option<Authentication> = "authentication_object",
        pub challenge: Option<Challenge> = "challenge",
    }
}

webhook_core::open_struct! {
    /// `authentication` of the specification.
    pub struct Authentication {
        pub account_type: Option<ThreeDsAuthenticationCreatedAccountType> = "account_type",
        pub additional_data: Option<AdditionalData> = "additional_data",
        pub app: Option<App> = "app",
        pub authentication_request_type: Option<AuthenticationRequestType> = "authentication_request_type",
        pub authentication_result: Option<ThreeDsAuthenticationCreatedAuthenticationResult> = "authentication_result",
        pub browser: Option<Browser> = "browser",
        pub card_expiry_check: Option<CardExpiryCheck> = "card_expiry_check",
        pub card_token: Option<String> = "card_token",
        pub cardholder: Option<ThreeDsAuthenticationCreatedCardholder> = "cardholder",
        pub challenge_metadata: Option<ChallengeMetadata> = "challenge_metadata",
        pub challenge_orchestrated_by: Option<ChallengeOrchestratedBy> = "challenge_orchestrated_by",
        pub channel: Option<Channel> = "channel",
        pub created: Option<String> = "created",
        pub decision_made_by: Option<ThreeDsAuthenticationCreatedDecisionMadeBy> = "decision_made_by",
        pub merchant: Option<ThreeDsAuthenticationCreatedMerchant> = "merchant",
        pub message_category: Option<MessageCategory> = "message_category",
        pub three_ds_requestor_challenge_indicator: Option<ThreeDsRequestorChallengeIndicator> = "three_ds_requestor_challenge_indicator",
        pub three_ri_request_type: Option<ThreeRiRequestType> = "three_ri_request_type",
        pub token: Option<String> = "token",
        pub transaction: Option<Transaction> = "transaction",
    }
}

webhook_core::open_struct! {
    /// `challenge` of the specification.
    pub struct Challenge {
        /// Always `OUT_OF_BAND`.
        pub challenge_method_type: Option<String> = "challenge_method_type",
        pub start_time: Option<String> = "start_time",
        pub expiry_time: Option<String> = "expiry_time",
        pub app_requestor_url: Option<String> = "app_requestor_url",
    }
}

webhook_core::open_struct! {
    /// What `tokenization.approval_request` brings.
    pub struct TokenizationApprovalRequest {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub device: Option<Device> = "device",
        pub issuer_decision: Option<IssuerDecision> = "issuer_decision",
        pub tokenization_channel: Option<TokenizationChannel> = "tokenization_channel",
        pub tokenization_source: Option<TokenizationSource> = "tokenization_source",
        pub tokenization_token: Option<String> = "tokenization_token",
        pub wallet_decisioning_info: Option<WalletDecisioningInfo> = "wallet_decisioning_info",
        pub token_metadata: Option<DigitalWalletTokenMetadata> = "token_metadata",
        pub customer_tokenization_decision: Option<CustomerTokenizationDecision> = "customer_tokenization_decision",
        pub tokenization_decline_reasons: Option<Vec<TokenizationDeclineReason>> = "tokenization_decline_reasons",
        pub tokenization_tfa_reasons: Option<Vec<TokenizationTfaReason>> = "tokenization_tfa_reasons",
        pub rule_results: Option<Vec<TokenizationRuleResult>> = "rule_results",
    }
}

webhook_core::open_struct! {
    /// What `tokenization.result` brings.
    pub struct TokenizationResult {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization_result_details: Option<TokenizationResultDetails> = "tokenization_result_details",
        pub tokenization_token: Option<String> = "tokenization_token",
    }
}

webhook_core::open_struct! {
    /// What `tokenization.two_factor_authentication_code` brings.
    pub struct TokenizationTwoFactorAuthenticationCode {
        pub account_token: Option<String> = "account_token",
        pub activation_method: Option<ActivationMethod> = "activation_method",
        pub authentication_code: Option<String> = "authentication_code",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization_token: Option<String> = "tokenization_token",
    }
}

webhook_core::open_struct! {
    /// What `tokenization.two_factor_authentication_code_sent` brings.
    pub struct TokenizationTwoFactorAuthenticationCodeSent {
        pub account_token: Option<String> = "account_token",
        pub activation_method: Option<ActivationMethod> = "activation_method",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization_token: Option<String> = "tokenization_token",
    }
}

webhook_core::open_struct! {
    /// What `tokenization.updated` brings.
    pub struct TokenizationUpdated {
        pub account_token: Option<String> = "account_token",
        pub card_token: Option<String> = "card_token",
        pub created: Option<String> = "created",
        pub tokenization: Option<Tokenization> = "tokenization",
    }
}

webhook_core::open_struct! {
    /// What `three_ds_authentication.approval_request` brings.
    pub struct ThreeDsAuthenticationApprovalRequest {
        pub account_type: Option<ThreeDsAuthenticationCreatedAccountType> = "account_type",
        pub additional_data: Option<AdditionalData> = "additional_data",
        pub app: Option<App> = "app",
        pub authentication_request_type: Option<AuthenticationRequestType> = "authentication_request_type",
        pub authentication_result: Option<ThreeDsAuthenticationCreatedAuthenticationResult> = "authentication_result",
        pub browser: Option<Browser> = "browser",
        pub card_expiry_check: Option<CardExpiryCheck> = "card_expiry_check",
        pub card_token: Option<String> = "card_token",
        pub cardholder: Option<ThreeDsAuthenticationCreatedCardholder> = "cardholder",
        pub challenge_metadata: Option<ChallengeMetadata> = "challenge_metadata",
        pub challenge_orchestrated_by: Option<ChallengeOrchestratedBy> = "challenge_orchestrated_by",
        pub channel: Option<Channel> = "channel",
        pub created: Option<String> = "created",
        pub decision_made_by: Option<ThreeDsAuthenticationCreatedDecisionMadeBy> = "decision_made_by",
        pub merchant: Option<ThreeDsAuthenticationCreatedMerchant> = "merchant",
        pub message_category: Option<MessageCategory> = "message_category",
        pub three_ds_requestor_challenge_indicator: Option<ThreeDsRequestorChallengeIndicator> = "three_ds_requestor_challenge_indicator",
        pub three_ri_request_type: Option<ThreeRiRequestType> = "three_ri_request_type",
        pub token: Option<String> = "token",
        pub transaction: Option<Transaction> = "transaction",
    }
}

webhook_core::open_struct! {
    /// What `dispute_transaction.created` brings.
    pub struct DisputeTransactionCreated {
        pub case_id: Option<String> = "case_id",
        pub token: Option<String> = "token",
        pub card_token: Option<String> = "card_token",
        pub account_token: Option<String> = "account_token",
        pub claim_token: Option<String> = "claim_token",
        pub network: Option<DisputeTransactionNetwork> = "network",
        pub currency: Option<String> = "currency",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub merchant: Option<Merchant> = "merchant",
        pub transaction_series: Option<TransactionSeriesObject> = "transaction_series",
        pub liability_allocation: Option<LiabilityAllocation> = "liability_allocation",
        pub status: Option<DisputeTransactionStatus> = "status",
        pub disposition: Option<Disposition> = "disposition",
        pub events: Option<Vec<EventObject>> = "events",
    }
}

webhook_core::open_enum! {
    /// What `network` holds.
    pub enum DisputeTransactionNetwork {
        Visa = "VISA",
        Mastercard = "MASTERCARD",
    }
}

webhook_core::open_struct! {
    /// `merchant` of the specification.
    pub struct Merchant {
        pub acceptor_id: Option<String> = "acceptor_id",
        pub acquiring_institution_id: Option<String> = "acquiring_institution_id",
        pub city: Option<String> = "city",
        pub country: Option<String> = "country",
        pub descriptor: Option<String> = "descriptor",
        pub mcc: Option<String> = "mcc",
        pub state: Option<String> = "state",
    }
}

webhook_core::open_struct! {
    /// `transaction-series` of the specification.
    pub struct TransactionSeriesObject {
        /// Always `DISPUTE`.
        pub r#type: Option<String> = "type",
        pub related_transaction_token: Option<String> = "related_transaction_token",
        pub related_transaction_event_token: Option<String> = "related_transaction_event_token",
    }
}

webhook_core::open_struct! {
    /// `liability-allocation` of the specification.
    pub struct LiabilityAllocation {
        pub original_amount: Option<i64> = "original_amount",
        pub recovered_amount: Option<i64> = "recovered_amount",
        pub written_off_amount: Option<i64> = "written_off_amount",
        pub denied_amount: Option<i64> = "denied_amount",
        pub remaining_amount: Option<i64> = "remaining_amount",
    }
}

webhook_core::open_enum! {
    /// What `status` holds.
    pub enum DisputeTransactionStatus {
        Open = "OPEN",
        Closed = "CLOSED",
    }
}

webhook_core::open_enum! {
    /// What `disposition` holds.
    pub enum Disposition {
        Won = "WON",
        Lost = "LOST",
        PartiallyWon = "PARTIALLY_WON",
        Withdrawn = "WITHDRAWN",
        Denied = "DENIED",
    }
}

webhook_core::open_struct! {
    /// `event` of the specification.
    pub struct EventObject {
        pub token: Option<String> = "token",
        pub r#type: Option<EventObjectType> = "type",
        pub created: Option<String> = "created",
        pub data: Option<EventObjectData> = "data",
    }
}

webhook_core::open_enum! {
    /// What `type` holds.
    pub enum EventObjectType {
        Workflow = "WORKFLOW",
        Financial = "FINANCIAL",
        CardholderLiability = "CARDHOLDER_LIABILITY",
    }
}

webhook_core::one_of! {
    /// What `data` holds.
    pub enum EventObjectData by "type" {
        Workflow(Box<WorkflowEventData>) = "WORKFLOW",
        Financial(Box<FinancialEventData>) = "FINANCIAL",
        CardholderLiability(Box<CardholderLiabilityEventData>) = "CARDHOLDER_LIABILITY",
    }
}

webhook_core::open_struct! {
    /// `workflow-event-data` of the specification.
    pub struct WorkflowEventData {
        /// Always `WORKFLOW`.
        pub r#type: Option<String> = "type",
        /// Always `CLAIM`.
        pub stage: Option<String> = "stage",
        pub action: Option<WorkflowEventDataAction> = "action",
        pub reason: Option<String> = "reason",
        pub amount: Option<i64> = "amount",
        pub disposition: Option<Disposition> = "disposition",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum WorkflowEventDataAction {
        Opened = "OPENED",
        Closed = "CLOSED",
        Reopened = "REOPENED",
    }
}

webhook_core::open_struct! {
    /// `financial-event-data` of the specification.
    pub struct FinancialEventData {
        /// Always `FINANCIAL`.
        pub r#type: Option<String> = "type",
        pub stage: Option<Stage> = "stage",
        pub amount: Option<i64> = "amount",
        pub polarity: Option<Polarity> = "polarity",
    }
}

webhook_core::open_enum! {
    /// What `stage` holds.
    pub enum Stage {
        Chargeback = "CHARGEBACK",
        Representment = "REPRESENTMENT",
        Prearbitration = "PREARBITRATION",
        Arbitration = "ARBITRATION",
        Collaboration = "COLLABORATION",
    }
}

webhook_core::open_enum! {
    /// What `polarity` holds.
    pub enum Polarity {
        Credit = "CREDIT",
        Debit = "DEBIT",
    }
}

webhook_core::open_struct! {
    /// `cardholder-liability-event-data` of the specification.
    pub struct CardholderLiabilityEventData {
        /// Always `CARDHOLDER_LIABILITY`.
        pub r#type: Option<String> = "type",
        pub action: Option<CardholderLiabilityEventDataAction> = "action",
        pub amount: Option<i64> = "amount",
        pub reason: Option<String> = "reason",
    }
}

webhook_core::open_enum! {
    /// What `action` holds.
    pub enum CardholderLiabilityEventDataAction {
        ProvisionalCreditGranted = "PROVISIONAL_CREDIT_GRANTED",
        ProvisionalCreditReversed = "PROVISIONAL_CREDIT_REVERSED",
        WrittenOff = "WRITTEN_OFF",
        WriteOffReversed = "WRITE_OFF_REVERSED",
    }
}

webhook_core::open_struct! {
    /// What `dispute_transaction.updated` brings.
    pub struct DisputeTransactionUpdated {
        pub case_id: Option<String> = "case_id",
        pub token: Option<String> = "token",
        pub card_token: Option<String> = "card_token",
        pub account_token: Option<String> = "account_token",
        pub claim_token: Option<String> = "claim_token",
        pub network: Option<DisputeTransactionNetwork> = "network",
        pub currency: Option<String> = "currency",
        pub created: Option<String> = "created",
        pub updated: Option<String> = "updated",
        pub merchant: Option<Merchant> = "merchant",
        pub transaction_series: Option<TransactionSeriesObject> = "transaction_series",
        pub liability_allocation: Option<LiabilityAllocation> = "liability_allocation",
        pub status: Option<DisputeTransactionStatus> = "status",
        pub disposition: Option<Disposition> = "disposition",
        pub events: Option<Vec<EventObject>> = "events",
    }
}
