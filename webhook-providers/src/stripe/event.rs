//! The event types that an endpoint of Stripe can be enabled for.

use webhook_core::Events;

use super::{Notification, Stripe, Unrecognized};

/// The 275 events of Stripe.
#[derive(Debug, Events)]
#[events(provider = Stripe, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `account.application.authorized`.
    #[event(
        "account.application.authorized",
        sample = "samples/account.application.authorized.json"
    )]
    AccountApplicationAuthorized(AccountApplicationAuthorized),
    /// `account.application.deauthorized`.
    #[event(
        "account.application.deauthorized",
        sample = "samples/account.application.deauthorized.json"
    )]
    AccountApplicationDeauthorized(AccountApplicationDeauthorized),
    /// `account.external_account.created`.
    #[event(
        "account.external_account.created",
        sample = "samples/account.external_account.created.json"
    )]
    AccountExternalAccountCreated(AccountExternalAccountCreated),
    /// `account.external_account.deleted`.
    #[event(
        "account.external_account.deleted",
        sample = "samples/account.external_account.deleted.json"
    )]
    AccountExternalAccountDeleted(AccountExternalAccountDeleted),
    /// `account.external_account.updated`.
    #[event(
        "account.external_account.updated",
        sample = "samples/account.external_account.updated.json"
    )]
    AccountExternalAccountUpdated(AccountExternalAccountUpdated),
    /// `account.updated`.
    #[event("account.updated", sample = "samples/account.updated.json")]
    AccountUpdated(AccountUpdated),
    /// `application_fee.created`.
    #[event("application_fee.created", sample = "samples/application_fee.created.json")]
    ApplicationFeeCreated(ApplicationFeeCreated),
    /// `application_fee.refund.updated`.
    #[event(
        "application_fee.refund.updated",
        sample = "samples/application_fee.refund.updated.json"
    )]
    ApplicationFeeRefundUpdated(ApplicationFeeRefundUpdated),
    /// `application_fee.refunded`.
    #[event("application_fee.refunded", sample = "samples/application_fee.refunded.json")]
    ApplicationFeeRefunded(ApplicationFeeRefunded),
    /// `apps.install.created`.
    #[event("apps.install.created", sample = "samples/apps.install.created.json")]
    AppsInstallCreated(AppsInstallCreated),
    /// `apps.install.deleted`.
    #[event("apps.install.deleted", sample = "samples/apps.install.deleted.json")]
    AppsInstallDeleted(AppsInstallDeleted),
    /// `apps.install.updated`.
    #[event("apps.install.updated", sample = "samples/apps.install.updated.json")]
    AppsInstallUpdated(AppsInstallUpdated),
    /// `balance.available`.
    #[event("balance.available", sample = "samples/balance.available.json")]
    BalanceAvailable(BalanceAvailable),
    /// `balance_settings.updated`.
    #[event("balance_settings.updated", sample = "samples/balance_settings.updated.json")]
    BalanceSettingsUpdated(BalanceSettingsUpdated),
    /// `billing.alert.triggered`.
    #[event("billing.alert.triggered", sample = "samples/billing.alert.triggered.json")]
    BillingAlertTriggered(BillingAlertTriggered),
    /// `billing.credit_balance_transaction.created`.
    #[event(
        "billing.credit_balance_transaction.created",
        sample = "samples/billing.credit_balance_transaction.created.json"
    )]
    BillingCreditBalanceTransactionCreated(BillingCreditBalanceTransactionCreated),
    /// `billing.credit_grant.created`.
    #[event("billing.credit_grant.created", sample = "samples/billing.credit_grant.created.json")]
    BillingCreditGrantCreated(BillingCreditGrantCreated),
    /// `billing.credit_grant.updated`.
    #[event("billing.credit_grant.updated", sample = "samples/billing.credit_grant.updated.json")]
    BillingCreditGrantUpdated(BillingCreditGrantUpdated),
    /// `billing.meter.created`.
    #[event("billing.meter.created", sample = "samples/billing.meter.created.json")]
    BillingMeterCreated(BillingMeterCreated),
    /// `billing.meter.deactivated`.
    #[event("billing.meter.deactivated", sample = "samples/billing.meter.deactivated.json")]
    BillingMeterDeactivated(BillingMeterDeactivated),
    /// `billing.meter.reactivated`.
    #[event("billing.meter.reactivated", sample = "samples/billing.meter.reactivated.json")]
    BillingMeterReactivated(BillingMeterReactivated),
    /// `billing.meter.updated`.
    #[event("billing.meter.updated", sample = "samples/billing.meter.updated.json")]
    BillingMeterUpdated(BillingMeterUpdated),
    /// `billing_portal.configuration.created`.
    #[event(
        "billing_portal.configuration.created",
        sample = "samples/billing_portal.configuration.created.json"
    )]
    BillingPortalConfigurationCreated(BillingPortalConfigurationCreated),
    /// `billing_portal.configuration.updated`.
    #[event(
        "billing_portal.configuration.updated",
        sample = "samples/billing_portal.configuration.updated.json"
    )]
    BillingPortalConfigurationUpdated(BillingPortalConfigurationUpdated),
    /// `billing_portal.session.created`.
    #[event(
        "billing_portal.session.created",
        sample = "samples/billing_portal.session.created.json"
    )]
    BillingPortalSessionCreated(BillingPortalSessionCreated),
    /// `capability.updated`.
    #[event("capability.updated", sample = "samples/capability.updated.json")]
    CapabilityUpdated(CapabilityUpdated),
    /// `cash_balance.funds_available`.
    #[event("cash_balance.funds_available", sample = "samples/cash_balance.funds_available.json")]
    CashBalanceFundsAvailable(CashBalanceFundsAvailable),
    /// `charge.captured`.
    #[event("charge.captured", sample = "samples/charge.captured.json")]
    ChargeCaptured(ChargeCaptured),
    /// `charge.dispute.closed`.
    #[event("charge.dispute.closed", sample = "samples/charge.dispute.closed.json")]
    ChargeDisputeClosed(ChargeDisputeClosed),
    /// `charge.dispute.created`.
    #[event("charge.dispute.created", sample = "samples/charge.dispute.created.json")]
    ChargeDisputeCreated(ChargeDisputeCreated),
    /// `charge.dispute.funds_reinstated`.
    #[event(
        "charge.dispute.funds_reinstated",
        sample = "samples/charge.dispute.funds_reinstated.json"
    )]
    ChargeDisputeFundsReinstated(ChargeDisputeFundsReinstated),
    /// `charge.dispute.funds_withdrawn`.
    #[event(
        "charge.dispute.funds_withdrawn",
        sample = "samples/charge.dispute.funds_withdrawn.json"
    )]
    ChargeDisputeFundsWithdrawn(ChargeDisputeFundsWithdrawn),
    /// `charge.dispute.updated`.
    #[event("charge.dispute.updated", sample = "samples/charge.dispute.updated.json")]
    ChargeDisputeUpdated(ChargeDisputeUpdated),
    /// `charge.expired`.
    #[event("charge.expired", sample = "samples/charge.expired.json")]
    ChargeExpired(ChargeExpired),
    /// `charge.failed`.
    #[event("charge.failed", sample = "samples/charge.failed.json")]
    ChargeFailed(ChargeFailed),
    /// `charge.pending`.
    #[event("charge.pending", sample = "samples/charge.pending.json")]
    ChargePending(ChargePending),
    /// `charge.refund.updated`.
    #[event("charge.refund.updated", sample = "samples/charge.refund.updated.json")]
    ChargeRefundUpdated(ChargeRefundUpdated),
    /// `charge.refunded`.
    #[event("charge.refunded", sample = "samples/charge.refunded.json")]
    ChargeRefunded(ChargeRefunded),
    /// `charge.succeeded`.
    #[event("charge.succeeded", sample = "samples/charge.succeeded.json")]
    ChargeSucceeded(ChargeSucceeded),
    /// `charge.updated`.
    #[event("charge.updated", sample = "samples/charge.updated.json")]
    ChargeUpdated(ChargeUpdated),
    /// `checkout.session.async_payment_failed`.
    #[event(
        "checkout.session.async_payment_failed",
        sample = "samples/checkout.session.async_payment_failed.json"
    )]
    CheckoutSessionAsyncPaymentFailed(CheckoutSessionAsyncPaymentFailed),
    /// `checkout.session.async_payment_succeeded`.
    #[event(
        "checkout.session.async_payment_succeeded",
        sample = "samples/checkout.session.async_payment_succeeded.json"
    )]
    CheckoutSessionAsyncPaymentSucceeded(CheckoutSessionAsyncPaymentSucceeded),
    /// `checkout.session.completed`.
    #[event("checkout.session.completed", sample = "samples/checkout.session.completed.json")]
    CheckoutSessionCompleted(CheckoutSessionCompleted),
    /// `checkout.session.expired`.
    #[event("checkout.session.expired", sample = "samples/checkout.session.expired.json")]
    CheckoutSessionExpired(CheckoutSessionExpired),
    /// `climate.order.canceled`.
    #[event("climate.order.canceled", sample = "samples/climate.order.canceled.json")]
    ClimateOrderCanceled(ClimateOrderCanceled),
    /// `climate.order.created`.
    #[event("climate.order.created", sample = "samples/climate.order.created.json")]
    ClimateOrderCreated(ClimateOrderCreated),
    /// `climate.order.delayed`.
    #[event("climate.order.delayed", sample = "samples/climate.order.delayed.json")]
    ClimateOrderDelayed(ClimateOrderDelayed),
    /// `climate.order.delivered`.
    #[event("climate.order.delivered", sample = "samples/climate.order.delivered.json")]
    ClimateOrderDelivered(ClimateOrderDelivered),
    /// `climate.order.product_substituted`.
    #[event(
        "climate.order.product_substituted",
        sample = "samples/climate.order.product_substituted.json"
    )]
    ClimateOrderProductSubstituted(ClimateOrderProductSubstituted),
    /// `climate.product.created`.
    #[event("climate.product.created", sample = "samples/climate.product.created.json")]
    ClimateProductCreated(ClimateProductCreated),
    /// `climate.product.pricing_updated`.
    #[event(
        "climate.product.pricing_updated",
        sample = "samples/climate.product.pricing_updated.json"
    )]
    ClimateProductPricingUpdated(ClimateProductPricingUpdated),
    /// `coupon.created`.
    #[event("coupon.created", sample = "samples/coupon.created.json")]
    CouponCreated(CouponCreated),
    /// `coupon.deleted`.
    #[event("coupon.deleted", sample = "samples/coupon.deleted.json")]
    CouponDeleted(CouponDeleted),
    /// `coupon.updated`.
    #[event("coupon.updated", sample = "samples/coupon.updated.json")]
    CouponUpdated(CouponUpdated),
    /// `credit_note.created`.
    #[event("credit_note.created", sample = "samples/credit_note.created.json")]
    CreditNoteCreated(CreditNoteCreated),
    /// `credit_note.updated`.
    #[event("credit_note.updated", sample = "samples/credit_note.updated.json")]
    CreditNoteUpdated(CreditNoteUpdated),
    /// `credit_note.voided`.
    #[event("credit_note.voided", sample = "samples/credit_note.voided.json")]
    CreditNoteVoided(CreditNoteVoided),
    /// `customer.created`.
    #[event("customer.created", sample = "samples/customer.created.json")]
    CustomerCreated(CustomerCreated),
    /// `customer.deleted`.
    #[event("customer.deleted", sample = "samples/customer.deleted.json")]
    CustomerDeleted(CustomerDeleted),
    /// `customer.discount.created`.
    #[event("customer.discount.created", sample = "samples/customer.discount.created.json")]
    CustomerDiscountCreated(CustomerDiscountCreated),
    /// `customer.discount.deleted`.
    #[event("customer.discount.deleted", sample = "samples/customer.discount.deleted.json")]
    CustomerDiscountDeleted(CustomerDiscountDeleted),
    /// `customer.discount.updated`.
    #[event("customer.discount.updated", sample = "samples/customer.discount.updated.json")]
    CustomerDiscountUpdated(CustomerDiscountUpdated),
    /// `customer.source.created`.
    #[event("customer.source.created", sample = "samples/customer.source.created.json")]
    CustomerSourceCreated(CustomerSourceCreated),
    /// `customer.source.deleted`.
    #[event("customer.source.deleted", sample = "samples/customer.source.deleted.json")]
    CustomerSourceDeleted(CustomerSourceDeleted),
    /// `customer.source.expiring`.
    #[event("customer.source.expiring", sample = "samples/customer.source.expiring.json")]
    CustomerSourceExpiring(CustomerSourceExpiring),
    /// `customer.source.updated`.
    #[event("customer.source.updated", sample = "samples/customer.source.updated.json")]
    CustomerSourceUpdated(CustomerSourceUpdated),
    /// `customer.subscription.created`.
    #[event("customer.subscription.created", sample = "samples/customer.subscription.created.json")]
    CustomerSubscriptionCreated(CustomerSubscriptionCreated),
    /// `customer.subscription.deleted`.
    #[event("customer.subscription.deleted", sample = "samples/customer.subscription.deleted.json")]
    CustomerSubscriptionDeleted(CustomerSubscriptionDeleted),
    /// `customer.subscription.paused`.
    #[event("customer.subscription.paused", sample = "samples/customer.subscription.paused.json")]
    CustomerSubscriptionPaused(CustomerSubscriptionPaused),
    /// `customer.subscription.pending_update_applied`.
    #[event(
        "customer.subscription.pending_update_applied",
        sample = "samples/customer.subscription.pending_update_applied.json"
    )]
    CustomerSubscriptionPendingUpdateApplied(CustomerSubscriptionPendingUpdateApplied),
    /// `customer.subscription.pending_update_expired`.
    #[event(
        "customer.subscription.pending_update_expired",
        sample = "samples/customer.subscription.pending_update_expired.json"
    )]
    CustomerSubscriptionPendingUpdateExpired(CustomerSubscriptionPendingUpdateExpired),
    /// `customer.subscription.resumed`.
    #[event("customer.subscription.resumed", sample = "samples/customer.subscription.resumed.json")]
    CustomerSubscriptionResumed(CustomerSubscriptionResumed),
    /// `customer.subscription.trial_will_end`.
    #[event(
        "customer.subscription.trial_will_end",
        sample = "samples/customer.subscription.trial_will_end.json"
    )]
    CustomerSubscriptionTrialWillEnd(CustomerSubscriptionTrialWillEnd),
    /// `customer.subscription.updated`.
    #[event("customer.subscription.updated", sample = "samples/customer.subscription.updated.json")]
    CustomerSubscriptionUpdated(CustomerSubscriptionUpdated),
    /// `customer.tax_id.created`.
    #[event("customer.tax_id.created", sample = "samples/customer.tax_id.created.json")]
    CustomerTaxIdCreated(CustomerTaxIdCreated),
    /// `customer.tax_id.deleted`.
    #[event("customer.tax_id.deleted", sample = "samples/customer.tax_id.deleted.json")]
    CustomerTaxIdDeleted(CustomerTaxIdDeleted),
    /// `customer.tax_id.updated`.
    #[event("customer.tax_id.updated", sample = "samples/customer.tax_id.updated.json")]
    CustomerTaxIdUpdated(CustomerTaxIdUpdated),
    /// `customer.updated`.
    #[event("customer.updated", sample = "samples/customer.updated.json")]
    CustomerUpdated(CustomerUpdated),
    /// `customer_cash_balance_transaction.created`.
    #[event(
        "customer_cash_balance_transaction.created",
        sample = "samples/customer_cash_balance_transaction.created.json"
    )]
    CustomerCashBalanceTransactionCreated(CustomerCashBalanceTransactionCreated),
    /// `entitlements.active_entitlement_summary.updated`.
    #[event(
        "entitlements.active_entitlement_summary.updated",
        sample = "samples/entitlements.active_entitlement_summary.updated.json"
    )]
    EntitlementsActiveEntitlementSummaryUpdated(EntitlementsActiveEntitlementSummaryUpdated),
    /// `file.created`.
    #[event("file.created", sample = "samples/file.created.json")]
    FileCreated(FileCreated),
    /// `financial_connections.account.account_numbers_updated`.
    #[event(
        "financial_connections.account.account_numbers_updated",
        sample = "samples/financial_connections.account.account_numbers_updated.json"
    )]
    FinancialConnectionsAccountAccountNumbersUpdated(
        FinancialConnectionsAccountAccountNumbersUpdated,
    ),
    /// `financial_connections.account.created`.
    #[event(
        "financial_connections.account.created",
        sample = "samples/financial_connections.account.created.json"
    )]
    FinancialConnectionsAccountCreated(FinancialConnectionsAccountCreated),
    /// `financial_connections.account.deactivated`.
    #[event(
        "financial_connections.account.deactivated",
        sample = "samples/financial_connections.account.deactivated.json"
    )]
    FinancialConnectionsAccountDeactivated(FinancialConnectionsAccountDeactivated),
    /// `financial_connections.account.disconnected`.
    #[event(
        "financial_connections.account.disconnected",
        sample = "samples/financial_connections.account.disconnected.json"
    )]
    FinancialConnectionsAccountDisconnected(FinancialConnectionsAccountDisconnected),
    /// `financial_connections.account.expected_deactivation_date_updated`.
    #[event(
        "financial_connections.account.expected_deactivation_date_updated",
        sample = "samples/financial_connections.account.expected_deactivation_date_updated.json"
    )]
    FinancialConnectionsAccountExpectedDeactivationDateUpdated(
        FinancialConnectionsAccountExpectedDeactivationDateUpdated,
    ),
    /// `financial_connections.account.reactivated`.
    #[event(
        "financial_connections.account.reactivated",
        sample = "samples/financial_connections.account.reactivated.json"
    )]
    FinancialConnectionsAccountReactivated(FinancialConnectionsAccountReactivated),
    /// `financial_connections.account.refreshed_balance`.
    #[event(
        "financial_connections.account.refreshed_balance",
        sample = "samples/financial_connections.account.refreshed_balance.json"
    )]
    FinancialConnectionsAccountRefreshedBalance(FinancialConnectionsAccountRefreshedBalance),
    /// `financial_connections.account.refreshed_ownership`.
    #[event(
        "financial_connections.account.refreshed_ownership",
        sample = "samples/financial_connections.account.refreshed_ownership.json"
    )]
    FinancialConnectionsAccountRefreshedOwnership(FinancialConnectionsAccountRefreshedOwnership),
    /// `financial_connections.account.refreshed_transactions`.
    #[event(
        "financial_connections.account.refreshed_transactions",
        sample = "samples/financial_connections.account.refreshed_transactions.json"
    )]
    FinancialConnectionsAccountRefreshedTransactions(
        FinancialConnectionsAccountRefreshedTransactions,
    ),
    /// `financial_connections.account.supported_payment_method_types_updated`.
    #[event(
        "financial_connections.account.supported_payment_method_types_updated",
        sample = "samples/financial_connections.account.supported_payment_method_types_updated.json"
    )]
    FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(
        FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated,
    ),
    /// `financial_connections.account.upcoming_account_number_expiry`.
    #[event(
        "financial_connections.account.upcoming_account_number_expiry",
        sample = "samples/financial_connections.account.upcoming_account_number_expiry.json"
    )]
    FinancialConnectionsAccountUpcomingAccountNumberExpiry(
        FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    ),
    /// `financial_connections.account.upcoming_deactivation`.
    #[event(
        "financial_connections.account.upcoming_deactivation",
        sample = "samples/financial_connections.account.upcoming_deactivation.json"
    )]
    FinancialConnectionsAccountUpcomingDeactivation(
        FinancialConnectionsAccountUpcomingDeactivation,
    ),
    /// `financial_connections.authorization.expected_deactivation_date_updated`.
    #[event(
        "financial_connections.authorization.expected_deactivation_date_updated",
        sample = "samples/financial_connections.authorization.expected_deactivation_date_updated.json"
    )]
    FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated(
        FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated,
    ),
    /// `financial_connections.authorization.upcoming_deactivation`.
    #[event(
        "financial_connections.authorization.upcoming_deactivation",
        sample = "samples/financial_connections.authorization.upcoming_deactivation.json"
    )]
    FinancialConnectionsAuthorizationUpcomingDeactivation(
        FinancialConnectionsAuthorizationUpcomingDeactivation,
    ),
    /// `identity.verification_session.canceled`.
    #[event(
        "identity.verification_session.canceled",
        sample = "samples/identity.verification_session.canceled.json"
    )]
    IdentityVerificationSessionCanceled(IdentityVerificationSessionCanceled),
    /// `identity.verification_session.created`.
    #[event(
        "identity.verification_session.created",
        sample = "samples/identity.verification_session.created.json"
    )]
    IdentityVerificationSessionCreated(IdentityVerificationSessionCreated),
    /// `identity.verification_session.processing`.
    #[event(
        "identity.verification_session.processing",
        sample = "samples/identity.verification_session.processing.json"
    )]
    IdentityVerificationSessionProcessing(IdentityVerificationSessionProcessing),
    /// `identity.verification_session.redacted`.
    #[event(
        "identity.verification_session.redacted",
        sample = "samples/identity.verification_session.redacted.json"
    )]
    IdentityVerificationSessionRedacted(IdentityVerificationSessionRedacted),
    /// `identity.verification_session.requires_input`.
    #[event(
        "identity.verification_session.requires_input",
        sample = "samples/identity.verification_session.requires_input.json"
    )]
    IdentityVerificationSessionRequiresInput(IdentityVerificationSessionRequiresInput),
    /// `identity.verification_session.verified`.
    #[event(
        "identity.verification_session.verified",
        sample = "samples/identity.verification_session.verified.json"
    )]
    IdentityVerificationSessionVerified(IdentityVerificationSessionVerified),
    /// `invoice.created`.
    #[event("invoice.created", sample = "samples/invoice.created.json")]
    InvoiceCreated(InvoiceCreated),
    /// `invoice.deleted`.
    #[event("invoice.deleted", sample = "samples/invoice.deleted.json")]
    InvoiceDeleted(InvoiceDeleted),
    /// `invoice.finalization_failed`.
    #[event("invoice.finalization_failed", sample = "samples/invoice.finalization_failed.json")]
    InvoiceFinalizationFailed(InvoiceFinalizationFailed),
    /// `invoice.finalized`.
    #[event("invoice.finalized", sample = "samples/invoice.finalized.json")]
    InvoiceFinalized(InvoiceFinalized),
    /// `invoice.marked_uncollectible`.
    #[event("invoice.marked_uncollectible", sample = "samples/invoice.marked_uncollectible.json")]
    InvoiceMarkedUncollectible(InvoiceMarkedUncollectible),
    /// `invoice.overdue`.
    #[event("invoice.overdue", sample = "samples/invoice.overdue.json")]
    InvoiceOverdue(InvoiceOverdue),
    /// `invoice.overpaid`.
    #[event("invoice.overpaid", sample = "samples/invoice.overpaid.json")]
    InvoiceOverpaid(InvoiceOverpaid),
    /// `invoice.paid`.
    #[event("invoice.paid", sample = "samples/invoice.paid.json")]
    InvoicePaid(InvoicePaid),
    /// `invoice.payment_action_required`.
    #[event(
        "invoice.payment_action_required",
        sample = "samples/invoice.payment_action_required.json"
    )]
    InvoicePaymentActionRequired(InvoicePaymentActionRequired),
    /// `invoice.payment_attempt_required`.
    #[event(
        "invoice.payment_attempt_required",
        sample = "samples/invoice.payment_attempt_required.json"
    )]
    InvoicePaymentAttemptRequired(InvoicePaymentAttemptRequired),
    /// `invoice.payment_failed`.
    #[event("invoice.payment_failed", sample = "samples/invoice.payment_failed.json")]
    InvoicePaymentFailed(InvoicePaymentFailed),
    /// `invoice.payment_succeeded`.
    #[event("invoice.payment_succeeded", sample = "samples/invoice.payment_succeeded.json")]
    InvoicePaymentSucceeded(InvoicePaymentSucceeded),
    /// `invoice.sent`.
    #[event("invoice.sent", sample = "samples/invoice.sent.json")]
    InvoiceSent(InvoiceSent),
    /// `invoice.upcoming`.
    #[event("invoice.upcoming", sample = "samples/invoice.upcoming.json")]
    InvoiceUpcoming(InvoiceUpcoming),
    /// `invoice.updated`.
    #[event("invoice.updated", sample = "samples/invoice.updated.json")]
    InvoiceUpdated(InvoiceUpdated),
    /// `invoice.voided`.
    #[event("invoice.voided", sample = "samples/invoice.voided.json")]
    InvoiceVoided(InvoiceVoided),
    /// `invoice.will_be_due`.
    #[event("invoice.will_be_due", sample = "samples/invoice.will_be_due.json")]
    InvoiceWillBeDue(InvoiceWillBeDue),
    /// `invoice_payment.paid`.
    #[event("invoice_payment.paid", sample = "samples/invoice_payment.paid.json")]
    InvoicePaymentPaid(InvoicePaymentPaid),
    /// `invoiceitem.created`.
    #[event("invoiceitem.created", sample = "samples/invoiceitem.created.json")]
    InvoiceitemCreated(InvoiceitemCreated),
    /// `invoiceitem.deleted`.
    #[event("invoiceitem.deleted", sample = "samples/invoiceitem.deleted.json")]
    InvoiceitemDeleted(InvoiceitemDeleted),
    /// `issuing_authorization.created`.
    #[event("issuing_authorization.created", sample = "samples/issuing_authorization.created.json")]
    IssuingAuthorizationCreated(IssuingAuthorizationCreated),
    /// `issuing_authorization.request`.
    #[event("issuing_authorization.request", sample = "samples/issuing_authorization.request.json")]
    IssuingAuthorizationRequest(IssuingAuthorizationRequest),
    /// `issuing_authorization.updated`.
    #[event("issuing_authorization.updated", sample = "samples/issuing_authorization.updated.json")]
    IssuingAuthorizationUpdated(IssuingAuthorizationUpdated),
    /// `issuing_card.created`.
    #[event("issuing_card.created", sample = "samples/issuing_card.created.json")]
    IssuingCardCreated(IssuingCardCreated),
    /// `issuing_card.updated`.
    #[event("issuing_card.updated", sample = "samples/issuing_card.updated.json")]
    IssuingCardUpdated(IssuingCardUpdated),
    /// `issuing_cardholder.created`.
    #[event("issuing_cardholder.created", sample = "samples/issuing_cardholder.created.json")]
    IssuingCardholderCreated(IssuingCardholderCreated),
    /// `issuing_cardholder.updated`.
    #[event("issuing_cardholder.updated", sample = "samples/issuing_cardholder.updated.json")]
    IssuingCardholderUpdated(IssuingCardholderUpdated),
    /// `issuing_dispute.closed`.
    #[event("issuing_dispute.closed", sample = "samples/issuing_dispute.closed.json")]
    IssuingDisputeClosed(IssuingDisputeClosed),
    /// `issuing_dispute.created`.
    #[event("issuing_dispute.created", sample = "samples/issuing_dispute.created.json")]
    IssuingDisputeCreated(IssuingDisputeCreated),
    /// `issuing_dispute.funds_reinstated`.
    #[event(
        "issuing_dispute.funds_reinstated",
        sample = "samples/issuing_dispute.funds_reinstated.json"
    )]
    IssuingDisputeFundsReinstated(IssuingDisputeFundsReinstated),
    /// `issuing_dispute.funds_rescinded`.
    #[event(
        "issuing_dispute.funds_rescinded",
        sample = "samples/issuing_dispute.funds_rescinded.json"
    )]
    IssuingDisputeFundsRescinded(IssuingDisputeFundsRescinded),
    /// `issuing_dispute.submitted`.
    #[event("issuing_dispute.submitted", sample = "samples/issuing_dispute.submitted.json")]
    IssuingDisputeSubmitted(IssuingDisputeSubmitted),
    /// `issuing_dispute.updated`.
    #[event("issuing_dispute.updated", sample = "samples/issuing_dispute.updated.json")]
    IssuingDisputeUpdated(IssuingDisputeUpdated),
    /// `issuing_personalization_design.activated`.
    #[event(
        "issuing_personalization_design.activated",
        sample = "samples/issuing_personalization_design.activated.json"
    )]
    IssuingPersonalizationDesignActivated(IssuingPersonalizationDesignActivated),
    /// `issuing_personalization_design.deactivated`.
    #[event(
        "issuing_personalization_design.deactivated",
        sample = "samples/issuing_personalization_design.deactivated.json"
    )]
    IssuingPersonalizationDesignDeactivated(IssuingPersonalizationDesignDeactivated),
    /// `issuing_personalization_design.rejected`.
    #[event(
        "issuing_personalization_design.rejected",
        sample = "samples/issuing_personalization_design.rejected.json"
    )]
    IssuingPersonalizationDesignRejected(IssuingPersonalizationDesignRejected),
    /// `issuing_personalization_design.updated`.
    #[event(
        "issuing_personalization_design.updated",
        sample = "samples/issuing_personalization_design.updated.json"
    )]
    IssuingPersonalizationDesignUpdated(IssuingPersonalizationDesignUpdated),
    /// `issuing_token.created`.
    #[event("issuing_token.created", sample = "samples/issuing_token.created.json")]
    IssuingTokenCreated(IssuingTokenCreated),
    /// `issuing_token.updated`.
    #[event("issuing_token.updated", sample = "samples/issuing_token.updated.json")]
    IssuingTokenUpdated(IssuingTokenUpdated),
    /// `issuing_transaction.created`.
    #[event("issuing_transaction.created", sample = "samples/issuing_transaction.created.json")]
    IssuingTransactionCreated(IssuingTransactionCreated),
    /// `issuing_transaction.purchase_details_receipt_updated`.
    #[event(
        "issuing_transaction.purchase_details_receipt_updated",
        sample = "samples/issuing_transaction.purchase_details_receipt_updated.json"
    )]
    IssuingTransactionPurchaseDetailsReceiptUpdated(
        IssuingTransactionPurchaseDetailsReceiptUpdated,
    ),
    /// `issuing_transaction.updated`.
    #[event("issuing_transaction.updated", sample = "samples/issuing_transaction.updated.json")]
    IssuingTransactionUpdated(IssuingTransactionUpdated),
    /// `mandate.updated`.
    #[event("mandate.updated", sample = "samples/mandate.updated.json")]
    MandateUpdated(MandateUpdated),
    /// `payment_intent.amount_capturable_updated`.
    #[event(
        "payment_intent.amount_capturable_updated",
        sample = "samples/payment_intent.amount_capturable_updated.json"
    )]
    PaymentIntentAmountCapturableUpdated(PaymentIntentAmountCapturableUpdated),
    /// `payment_intent.canceled`.
    #[event("payment_intent.canceled", sample = "samples/payment_intent.canceled.json")]
    PaymentIntentCanceled(PaymentIntentCanceled),
    /// `payment_intent.created`.
    #[event("payment_intent.created", sample = "samples/payment_intent.created.json")]
    PaymentIntentCreated(PaymentIntentCreated),
    /// `payment_intent.partially_funded`.
    #[event(
        "payment_intent.partially_funded",
        sample = "samples/payment_intent.partially_funded.json"
    )]
    PaymentIntentPartiallyFunded(PaymentIntentPartiallyFunded),
    /// `payment_intent.payment_failed`.
    #[event("payment_intent.payment_failed", sample = "samples/payment_intent.payment_failed.json")]
    PaymentIntentPaymentFailed(PaymentIntentPaymentFailed),
    /// `payment_intent.processing`.
    #[event("payment_intent.processing", sample = "samples/payment_intent.processing.json")]
    PaymentIntentProcessing(PaymentIntentProcessing),
    /// `payment_intent.requires_action`.
    #[event(
        "payment_intent.requires_action",
        sample = "samples/payment_intent.requires_action.json"
    )]
    PaymentIntentRequiresAction(PaymentIntentRequiresAction),
    /// `payment_intent.succeeded`.
    #[event("payment_intent.succeeded", sample = "samples/payment_intent.succeeded.json")]
    PaymentIntentSucceeded(PaymentIntentSucceeded),
    /// `payment_link.created`.
    #[event("payment_link.created", sample = "samples/payment_link.created.json")]
    PaymentLinkCreated(PaymentLinkCreated),
    /// `payment_link.updated`.
    #[event("payment_link.updated", sample = "samples/payment_link.updated.json")]
    PaymentLinkUpdated(PaymentLinkUpdated),
    /// `payment_method.attached`.
    #[event("payment_method.attached", sample = "samples/payment_method.attached.json")]
    PaymentMethodAttached(PaymentMethodAttached),
    /// `payment_method.automatically_updated`.
    #[event(
        "payment_method.automatically_updated",
        sample = "samples/payment_method.automatically_updated.json"
    )]
    PaymentMethodAutomaticallyUpdated(PaymentMethodAutomaticallyUpdated),
    /// `payment_method.detached`.
    #[event("payment_method.detached", sample = "samples/payment_method.detached.json")]
    PaymentMethodDetached(PaymentMethodDetached),
    /// `payment_method.updated`.
    #[event("payment_method.updated", sample = "samples/payment_method.updated.json")]
    PaymentMethodUpdated(PaymentMethodUpdated),
    /// `payout.canceled`.
    #[event("payout.canceled", sample = "samples/payout.canceled.json")]
    PayoutCanceled(PayoutCanceled),
    /// `payout.created`.
    #[event("payout.created", sample = "samples/payout.created.json")]
    PayoutCreated(PayoutCreated),
    /// `payout.failed`.
    #[event("payout.failed", sample = "samples/payout.failed.json")]
    PayoutFailed(PayoutFailed),
    /// `payout.paid`.
    #[event("payout.paid", sample = "samples/payout.paid.json")]
    PayoutPaid(PayoutPaid),
    /// `payout.reconciliation_completed`.
    #[event(
        "payout.reconciliation_completed",
        sample = "samples/payout.reconciliation_completed.json"
    )]
    PayoutReconciliationCompleted(PayoutReconciliationCompleted),
    /// `payout.updated`.
    #[event("payout.updated", sample = "samples/payout.updated.json")]
    PayoutUpdated(PayoutUpdated),
    /// `person.created`.
    #[event("person.created", sample = "samples/person.created.json")]
    PersonCreated(PersonCreated),
    /// `person.deleted`.
    #[event("person.deleted", sample = "samples/person.deleted.json")]
    PersonDeleted(PersonDeleted),
    /// `person.updated`.
    #[event("person.updated", sample = "samples/person.updated.json")]
    PersonUpdated(PersonUpdated),
    /// `plan.created`.
    #[event("plan.created", sample = "samples/plan.created.json")]
    PlanCreated(PlanCreated),
    /// `plan.deleted`.
    #[event("plan.deleted", sample = "samples/plan.deleted.json")]
    PlanDeleted(PlanDeleted),
    /// `plan.updated`.
    #[event("plan.updated", sample = "samples/plan.updated.json")]
    PlanUpdated(PlanUpdated),
    /// `price.created`.
    #[event("price.created", sample = "samples/price.created.json")]
    PriceCreated(PriceCreated),
    /// `price.deleted`.
    #[event("price.deleted", sample = "samples/price.deleted.json")]
    PriceDeleted(PriceDeleted),
    /// `price.updated`.
    #[event("price.updated", sample = "samples/price.updated.json")]
    PriceUpdated(PriceUpdated),
    /// `product.created`.
    #[event("product.created", sample = "samples/product.created.json")]
    ProductCreated(ProductCreated),
    /// `product.deleted`.
    #[event("product.deleted", sample = "samples/product.deleted.json")]
    ProductDeleted(ProductDeleted),
    /// `product.updated`.
    #[event("product.updated", sample = "samples/product.updated.json")]
    ProductUpdated(ProductUpdated),
    /// `promotion_code.created`.
    #[event("promotion_code.created", sample = "samples/promotion_code.created.json")]
    PromotionCodeCreated(PromotionCodeCreated),
    /// `promotion_code.updated`.
    #[event("promotion_code.updated", sample = "samples/promotion_code.updated.json")]
    PromotionCodeUpdated(PromotionCodeUpdated),
    /// `quote.accepted`.
    #[event("quote.accepted", sample = "samples/quote.accepted.json")]
    QuoteAccepted(QuoteAccepted),
    /// `quote.canceled`.
    #[event("quote.canceled", sample = "samples/quote.canceled.json")]
    QuoteCanceled(QuoteCanceled),
    /// `quote.created`.
    #[event("quote.created", sample = "samples/quote.created.json")]
    QuoteCreated(QuoteCreated),
    /// `quote.finalized`.
    #[event("quote.finalized", sample = "samples/quote.finalized.json")]
    QuoteFinalized(QuoteFinalized),
    /// `radar.early_fraud_warning.created`.
    #[event(
        "radar.early_fraud_warning.created",
        sample = "samples/radar.early_fraud_warning.created.json"
    )]
    RadarEarlyFraudWarningCreated(RadarEarlyFraudWarningCreated),
    /// `radar.early_fraud_warning.updated`.
    #[event(
        "radar.early_fraud_warning.updated",
        sample = "samples/radar.early_fraud_warning.updated.json"
    )]
    RadarEarlyFraudWarningUpdated(RadarEarlyFraudWarningUpdated),
    /// `refund.created`.
    #[event("refund.created", sample = "samples/refund.created.json")]
    RefundCreated(RefundCreated),
    /// `refund.failed`.
    #[event("refund.failed", sample = "samples/refund.failed.json")]
    RefundFailed(RefundFailed),
    /// `refund.updated`.
    #[event("refund.updated", sample = "samples/refund.updated.json")]
    RefundUpdated(RefundUpdated),
    /// `reporting.report_run.failed`.
    #[event("reporting.report_run.failed", sample = "samples/reporting.report_run.failed.json")]
    ReportingReportRunFailed(ReportingReportRunFailed),
    /// `reporting.report_run.succeeded`.
    #[event(
        "reporting.report_run.succeeded",
        sample = "samples/reporting.report_run.succeeded.json"
    )]
    ReportingReportRunSucceeded(ReportingReportRunSucceeded),
    /// `reporting.report_type.updated`.
    #[event("reporting.report_type.updated", sample = "samples/reporting.report_type.updated.json")]
    ReportingReportTypeUpdated(ReportingReportTypeUpdated),
    /// `reserve.hold.created`.
    #[event("reserve.hold.created", sample = "samples/reserve.hold.created.json")]
    ReserveHoldCreated(ReserveHoldCreated),
    /// `reserve.hold.updated`.
    #[event("reserve.hold.updated", sample = "samples/reserve.hold.updated.json")]
    ReserveHoldUpdated(ReserveHoldUpdated),
    /// `reserve.plan.created`.
    #[event("reserve.plan.created", sample = "samples/reserve.plan.created.json")]
    ReservePlanCreated(ReservePlanCreated),
    /// `reserve.plan.disabled`.
    #[event("reserve.plan.disabled", sample = "samples/reserve.plan.disabled.json")]
    ReservePlanDisabled(ReservePlanDisabled),
    /// `reserve.plan.expired`.
    #[event("reserve.plan.expired", sample = "samples/reserve.plan.expired.json")]
    ReservePlanExpired(ReservePlanExpired),
    /// `reserve.plan.updated`.
    #[event("reserve.plan.updated", sample = "samples/reserve.plan.updated.json")]
    ReservePlanUpdated(ReservePlanUpdated),
    /// `reserve.release.created`.
    #[event("reserve.release.created", sample = "samples/reserve.release.created.json")]
    ReserveReleaseCreated(ReserveReleaseCreated),
    /// `review.closed`.
    #[event("review.closed", sample = "samples/review.closed.json")]
    ReviewClosed(ReviewClosed),
    /// `review.opened`.
    #[event("review.opened", sample = "samples/review.opened.json")]
    ReviewOpened(ReviewOpened),
    /// `setup_intent.canceled`.
    #[event("setup_intent.canceled", sample = "samples/setup_intent.canceled.json")]
    SetupIntentCanceled(SetupIntentCanceled),
    /// `setup_intent.created`.
    #[event("setup_intent.created", sample = "samples/setup_intent.created.json")]
    SetupIntentCreated(SetupIntentCreated),
    /// `setup_intent.requires_action`.
    #[event("setup_intent.requires_action", sample = "samples/setup_intent.requires_action.json")]
    SetupIntentRequiresAction(SetupIntentRequiresAction),
    /// `setup_intent.setup_failed`.
    #[event("setup_intent.setup_failed", sample = "samples/setup_intent.setup_failed.json")]
    SetupIntentSetupFailed(SetupIntentSetupFailed),
    /// `setup_intent.succeeded`.
    #[event("setup_intent.succeeded", sample = "samples/setup_intent.succeeded.json")]
    SetupIntentSucceeded(SetupIntentSucceeded),
    /// `sigma.scheduled_query_run.created`.
    #[event(
        "sigma.scheduled_query_run.created",
        sample = "samples/sigma.scheduled_query_run.created.json"
    )]
    SigmaScheduledQueryRunCreated(SigmaScheduledQueryRunCreated),
    /// `source.canceled`.
    #[event("source.canceled", sample = "samples/source.canceled.json")]
    SourceCanceled(SourceCanceled),
    /// `source.chargeable`.
    #[event("source.chargeable", sample = "samples/source.chargeable.json")]
    SourceChargeable(SourceChargeable),
    /// `source.failed`.
    #[event("source.failed", sample = "samples/source.failed.json")]
    SourceFailed(SourceFailed),
    /// `source.mandate_notification`.
    #[event("source.mandate_notification", sample = "samples/source.mandate_notification.json")]
    SourceMandateNotification(SourceMandateNotification),
    /// `source.refund_attributes_required`.
    #[event(
        "source.refund_attributes_required",
        sample = "samples/source.refund_attributes_required.json"
    )]
    SourceRefundAttributesRequired(SourceRefundAttributesRequired),
    /// `source.transaction.created`.
    #[event("source.transaction.created", sample = "samples/source.transaction.created.json")]
    SourceTransactionCreated(SourceTransactionCreated),
    /// `source.transaction.updated`.
    #[event("source.transaction.updated", sample = "samples/source.transaction.updated.json")]
    SourceTransactionUpdated(SourceTransactionUpdated),
    /// `subscription_schedule.aborted`.
    #[event("subscription_schedule.aborted", sample = "samples/subscription_schedule.aborted.json")]
    SubscriptionScheduleAborted(SubscriptionScheduleAborted),
    /// `subscription_schedule.canceled`.
    #[event(
        "subscription_schedule.canceled",
        sample = "samples/subscription_schedule.canceled.json"
    )]
    SubscriptionScheduleCanceled(SubscriptionScheduleCanceled),
    /// `subscription_schedule.completed`.
    #[event(
        "subscription_schedule.completed",
        sample = "samples/subscription_schedule.completed.json"
    )]
    SubscriptionScheduleCompleted(SubscriptionScheduleCompleted),
    /// `subscription_schedule.created`.
    #[event("subscription_schedule.created", sample = "samples/subscription_schedule.created.json")]
    SubscriptionScheduleCreated(SubscriptionScheduleCreated),
    /// `subscription_schedule.expiring`.
    #[event(
        "subscription_schedule.expiring",
        sample = "samples/subscription_schedule.expiring.json"
    )]
    SubscriptionScheduleExpiring(SubscriptionScheduleExpiring),
    /// `subscription_schedule.released`.
    #[event(
        "subscription_schedule.released",
        sample = "samples/subscription_schedule.released.json"
    )]
    SubscriptionScheduleReleased(SubscriptionScheduleReleased),
    /// `subscription_schedule.updated`.
    #[event("subscription_schedule.updated", sample = "samples/subscription_schedule.updated.json")]
    SubscriptionScheduleUpdated(SubscriptionScheduleUpdated),
    /// `tax.settings.updated`.
    #[event("tax.settings.updated", sample = "samples/tax.settings.updated.json")]
    TaxSettingsUpdated(TaxSettingsUpdated),
    /// `tax_rate.created`.
    #[event("tax_rate.created", sample = "samples/tax_rate.created.json")]
    TaxRateCreated(TaxRateCreated),
    /// `tax_rate.updated`.
    #[event("tax_rate.updated", sample = "samples/tax_rate.updated.json")]
    TaxRateUpdated(TaxRateUpdated),
    /// `terminal.reader.action_failed`.
    #[event("terminal.reader.action_failed", sample = "samples/terminal.reader.action_failed.json")]
    TerminalReaderActionFailed(TerminalReaderActionFailed),
    /// `terminal.reader.action_succeeded`.
    #[event(
        "terminal.reader.action_succeeded",
        sample = "samples/terminal.reader.action_succeeded.json"
    )]
    TerminalReaderActionSucceeded(TerminalReaderActionSucceeded),
    /// `terminal.reader.action_updated`.
    #[event(
        "terminal.reader.action_updated",
        sample = "samples/terminal.reader.action_updated.json"
    )]
    TerminalReaderActionUpdated(TerminalReaderActionUpdated),
    /// `test_helpers.test_clock.advancing`.
    #[event(
        "test_helpers.test_clock.advancing",
        sample = "samples/test_helpers.test_clock.advancing.json"
    )]
    TestHelpersTestClockAdvancing(TestHelpersTestClockAdvancing),
    /// `test_helpers.test_clock.created`.
    #[event(
        "test_helpers.test_clock.created",
        sample = "samples/test_helpers.test_clock.created.json"
    )]
    TestHelpersTestClockCreated(TestHelpersTestClockCreated),
    /// `test_helpers.test_clock.deleted`.
    #[event(
        "test_helpers.test_clock.deleted",
        sample = "samples/test_helpers.test_clock.deleted.json"
    )]
    TestHelpersTestClockDeleted(TestHelpersTestClockDeleted),
    /// `test_helpers.test_clock.internal_failure`.
    #[event(
        "test_helpers.test_clock.internal_failure",
        sample = "samples/test_helpers.test_clock.internal_failure.json"
    )]
    TestHelpersTestClockInternalFailure(TestHelpersTestClockInternalFailure),
    /// `test_helpers.test_clock.ready`.
    #[event("test_helpers.test_clock.ready", sample = "samples/test_helpers.test_clock.ready.json")]
    TestHelpersTestClockReady(TestHelpersTestClockReady),
    /// `three_d_secure.authentication.canceled`.
    #[event(
        "three_d_secure.authentication.canceled",
        sample = "samples/three_d_secure.authentication.canceled.json"
    )]
    ThreeDSecureAuthenticationCanceled(ThreeDSecureAuthenticationCanceled),
    /// `three_d_secure.authentication.challenge_started`.
    #[event(
        "three_d_secure.authentication.challenge_started",
        sample = "samples/three_d_secure.authentication.challenge_started.json"
    )]
    ThreeDSecureAuthenticationChallengeStarted(ThreeDSecureAuthenticationChallengeStarted),
    /// `three_d_secure.authentication.errored`.
    #[event(
        "three_d_secure.authentication.errored",
        sample = "samples/three_d_secure.authentication.errored.json"
    )]
    ThreeDSecureAuthenticationErrored(ThreeDSecureAuthenticationErrored),
    /// `three_d_secure.authentication.failed`.
    #[event(
        "three_d_secure.authentication.failed",
        sample = "samples/three_d_secure.authentication.failed.json"
    )]
    ThreeDSecureAuthenticationFailed(ThreeDSecureAuthenticationFailed),
    /// `three_d_secure.authentication.requires_challenge`.
    #[event(
        "three_d_secure.authentication.requires_challenge",
        sample = "samples/three_d_secure.authentication.requires_challenge.json"
    )]
    ThreeDSecureAuthenticationRequiresChallenge(ThreeDSecureAuthenticationRequiresChallenge),
    /// `three_d_secure.authentication.requires_submission`.
    #[event(
        "three_d_secure.authentication.requires_submission",
        sample = "samples/three_d_secure.authentication.requires_submission.json"
    )]
    ThreeDSecureAuthenticationRequiresSubmission(ThreeDSecureAuthenticationRequiresSubmission),
    /// `three_d_secure.authentication.succeeded`.
    #[event(
        "three_d_secure.authentication.succeeded",
        sample = "samples/three_d_secure.authentication.succeeded.json"
    )]
    ThreeDSecureAuthenticationSucceeded(ThreeDSecureAuthenticationSucceeded),
    /// `topup.canceled`.
    #[event("topup.canceled", sample = "samples/topup.canceled.json")]
    TopupCanceled(TopupCanceled),
    /// `topup.created`.
    #[event("topup.created", sample = "samples/topup.created.json")]
    TopupCreated(TopupCreated),
    /// `topup.failed`.
    #[event("topup.failed", sample = "samples/topup.failed.json")]
    TopupFailed(TopupFailed),
    /// `topup.reversed`.
    #[event("topup.reversed", sample = "samples/topup.reversed.json")]
    TopupReversed(TopupReversed),
    /// `topup.succeeded`.
    #[event("topup.succeeded", sample = "samples/topup.succeeded.json")]
    TopupSucceeded(TopupSucceeded),
    /// `transfer.created`.
    #[event("transfer.created", sample = "samples/transfer.created.json")]
    TransferCreated(TransferCreated),
    /// `transfer.reversed`.
    #[event("transfer.reversed", sample = "samples/transfer.reversed.json")]
    TransferReversed(TransferReversed),
    /// `transfer.updated`.
    #[event("transfer.updated", sample = "samples/transfer.updated.json")]
    TransferUpdated(TransferUpdated),
    /// `treasury.credit_reversal.created`.
    #[event(
        "treasury.credit_reversal.created",
        sample = "samples/treasury.credit_reversal.created.json"
    )]
    TreasuryCreditReversalCreated(TreasuryCreditReversalCreated),
    /// `treasury.credit_reversal.posted`.
    #[event(
        "treasury.credit_reversal.posted",
        sample = "samples/treasury.credit_reversal.posted.json"
    )]
    TreasuryCreditReversalPosted(TreasuryCreditReversalPosted),
    /// `treasury.debit_reversal.completed`.
    #[event(
        "treasury.debit_reversal.completed",
        sample = "samples/treasury.debit_reversal.completed.json"
    )]
    TreasuryDebitReversalCompleted(TreasuryDebitReversalCompleted),
    /// `treasury.debit_reversal.created`.
    #[event(
        "treasury.debit_reversal.created",
        sample = "samples/treasury.debit_reversal.created.json"
    )]
    TreasuryDebitReversalCreated(TreasuryDebitReversalCreated),
    /// `treasury.debit_reversal.initial_credit_granted`.
    #[event(
        "treasury.debit_reversal.initial_credit_granted",
        sample = "samples/treasury.debit_reversal.initial_credit_granted.json"
    )]
    TreasuryDebitReversalInitialCreditGranted(TreasuryDebitReversalInitialCreditGranted),
    /// `treasury.financial_account.closed`.
    #[event(
        "treasury.financial_account.closed",
        sample = "samples/treasury.financial_account.closed.json"
    )]
    TreasuryFinancialAccountClosed(TreasuryFinancialAccountClosed),
    /// `treasury.financial_account.created`.
    #[event(
        "treasury.financial_account.created",
        sample = "samples/treasury.financial_account.created.json"
    )]
    TreasuryFinancialAccountCreated(TreasuryFinancialAccountCreated),
    /// `treasury.financial_account.features_status_updated`.
    #[event(
        "treasury.financial_account.features_status_updated",
        sample = "samples/treasury.financial_account.features_status_updated.json"
    )]
    TreasuryFinancialAccountFeaturesStatusUpdated(TreasuryFinancialAccountFeaturesStatusUpdated),
    /// `treasury.inbound_transfer.canceled`.
    #[event(
        "treasury.inbound_transfer.canceled",
        sample = "samples/treasury.inbound_transfer.canceled.json"
    )]
    TreasuryInboundTransferCanceled(TreasuryInboundTransferCanceled),
    /// `treasury.inbound_transfer.created`.
    #[event(
        "treasury.inbound_transfer.created",
        sample = "samples/treasury.inbound_transfer.created.json"
    )]
    TreasuryInboundTransferCreated(TreasuryInboundTransferCreated),
    /// `treasury.inbound_transfer.failed`.
    #[event(
        "treasury.inbound_transfer.failed",
        sample = "samples/treasury.inbound_transfer.failed.json"
    )]
    TreasuryInboundTransferFailed(TreasuryInboundTransferFailed),
    /// `treasury.inbound_transfer.succeeded`.
    #[event(
        "treasury.inbound_transfer.succeeded",
        sample = "samples/treasury.inbound_transfer.succeeded.json"
    )]
    TreasuryInboundTransferSucceeded(TreasuryInboundTransferSucceeded),
    /// `treasury.outbound_payment.canceled`.
    #[event(
        "treasury.outbound_payment.canceled",
        sample = "samples/treasury.outbound_payment.canceled.json"
    )]
    TreasuryOutboundPaymentCanceled(TreasuryOutboundPaymentCanceled),
    /// `treasury.outbound_payment.created`.
    #[event(
        "treasury.outbound_payment.created",
        sample = "samples/treasury.outbound_payment.created.json"
    )]
    TreasuryOutboundPaymentCreated(TreasuryOutboundPaymentCreated),
    /// `treasury.outbound_payment.expected_arrival_date_updated`.
    #[event(
        "treasury.outbound_payment.expected_arrival_date_updated",
        sample = "samples/treasury.outbound_payment.expected_arrival_date_updated.json"
    )]
    TreasuryOutboundPaymentExpectedArrivalDateUpdated(
        TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    ),
    /// `treasury.outbound_payment.failed`.
    #[event(
        "treasury.outbound_payment.failed",
        sample = "samples/treasury.outbound_payment.failed.json"
    )]
    TreasuryOutboundPaymentFailed(TreasuryOutboundPaymentFailed),
    /// `treasury.outbound_payment.posted`.
    #[event(
        "treasury.outbound_payment.posted",
        sample = "samples/treasury.outbound_payment.posted.json"
    )]
    TreasuryOutboundPaymentPosted(TreasuryOutboundPaymentPosted),
    /// `treasury.outbound_payment.returned`.
    #[event(
        "treasury.outbound_payment.returned",
        sample = "samples/treasury.outbound_payment.returned.json"
    )]
    TreasuryOutboundPaymentReturned(TreasuryOutboundPaymentReturned),
    /// `treasury.outbound_payment.tracking_details_updated`.
    #[event(
        "treasury.outbound_payment.tracking_details_updated",
        sample = "samples/treasury.outbound_payment.tracking_details_updated.json"
    )]
    TreasuryOutboundPaymentTrackingDetailsUpdated(TreasuryOutboundPaymentTrackingDetailsUpdated),
    /// `treasury.outbound_transfer.canceled`.
    #[event(
        "treasury.outbound_transfer.canceled",
        sample = "samples/treasury.outbound_transfer.canceled.json"
    )]
    TreasuryOutboundTransferCanceled(TreasuryOutboundTransferCanceled),
    /// `treasury.outbound_transfer.created`.
    #[event(
        "treasury.outbound_transfer.created",
        sample = "samples/treasury.outbound_transfer.created.json"
    )]
    TreasuryOutboundTransferCreated(TreasuryOutboundTransferCreated),
    /// `treasury.outbound_transfer.expected_arrival_date_updated`.
    #[event(
        "treasury.outbound_transfer.expected_arrival_date_updated",
        sample = "samples/treasury.outbound_transfer.expected_arrival_date_updated.json"
    )]
    TreasuryOutboundTransferExpectedArrivalDateUpdated(
        TreasuryOutboundTransferExpectedArrivalDateUpdated,
    ),
    /// `treasury.outbound_transfer.failed`.
    #[event(
        "treasury.outbound_transfer.failed",
        sample = "samples/treasury.outbound_transfer.failed.json"
    )]
    TreasuryOutboundTransferFailed(TreasuryOutboundTransferFailed),
    /// `treasury.outbound_transfer.posted`.
    #[event(
        "treasury.outbound_transfer.posted",
        sample = "samples/treasury.outbound_transfer.posted.json"
    )]
    TreasuryOutboundTransferPosted(TreasuryOutboundTransferPosted),
    /// `treasury.outbound_transfer.returned`.
    #[event(
        "treasury.outbound_transfer.returned",
        sample = "samples/treasury.outbound_transfer.returned.json"
    )]
    TreasuryOutboundTransferReturned(TreasuryOutboundTransferReturned),
    /// `treasury.outbound_transfer.tracking_details_updated`.
    #[event(
        "treasury.outbound_transfer.tracking_details_updated",
        sample = "samples/treasury.outbound_transfer.tracking_details_updated.json"
    )]
    TreasuryOutboundTransferTrackingDetailsUpdated(TreasuryOutboundTransferTrackingDetailsUpdated),
    /// `treasury.received_credit.created`.
    #[event(
        "treasury.received_credit.created",
        sample = "samples/treasury.received_credit.created.json"
    )]
    TreasuryReceivedCreditCreated(TreasuryReceivedCreditCreated),
    /// `treasury.received_credit.failed`.
    #[event(
        "treasury.received_credit.failed",
        sample = "samples/treasury.received_credit.failed.json"
    )]
    TreasuryReceivedCreditFailed(TreasuryReceivedCreditFailed),
    /// `treasury.received_credit.succeeded`.
    #[event(
        "treasury.received_credit.succeeded",
        sample = "samples/treasury.received_credit.succeeded.json"
    )]
    TreasuryReceivedCreditSucceeded(TreasuryReceivedCreditSucceeded),
    /// `treasury.received_debit.created`.
    #[event(
        "treasury.received_debit.created",
        sample = "samples/treasury.received_debit.created.json"
    )]
    TreasuryReceivedDebitCreated(TreasuryReceivedDebitCreated),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// Defines a type for each event, all of one shape.
macro_rules! notifications {
    ($($name:ident)+) => {
        $(
            /// An event of Stripe, see [`Notification`] and [`Event`].
            #[derive(Debug)]
            pub struct $name(Notification);

            impl std::ops::Deref for $name {
                type Target = Notification;

                fn deref(&self) -> &Notification {
                    &self.0
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(event: D) -> Result<Self, D::Error> {
                    Notification::deserialize(event).map(Self)
                }
            }
        )+
    };
}

notifications! {
    AccountApplicationAuthorized
    AccountApplicationDeauthorized
    AccountExternalAccountCreated
    AccountExternalAccountDeleted
    AccountExternalAccountUpdated
    AccountUpdated
    ApplicationFeeCreated
    ApplicationFeeRefundUpdated
    ApplicationFeeRefunded
    AppsInstallCreated
    AppsInstallDeleted
    AppsInstallUpdated
    BalanceAvailable
    BalanceSettingsUpdated
    BillingAlertTriggered
    BillingCreditBalanceTransactionCreated
    BillingCreditGrantCreated
    BillingCreditGrantUpdated
    BillingMeterCreated
    BillingMeterDeactivated
    BillingMeterReactivated
    BillingMeterUpdated
    BillingPortalConfigurationCreated
    BillingPortalConfigurationUpdated
    BillingPortalSessionCreated
    CapabilityUpdated
    CashBalanceFundsAvailable
    ChargeCaptured
    ChargeDisputeClosed
    ChargeDisputeCreated
    ChargeDisputeFundsReinstated
    ChargeDisputeFundsWithdrawn
    ChargeDisputeUpdated
    ChargeExpired
    ChargeFailed
    ChargePending
    ChargeRefundUpdated
    ChargeRefunded
    ChargeSucceeded
    ChargeUpdated
    CheckoutSessionAsyncPaymentFailed
    CheckoutSessionAsyncPaymentSucceeded
    CheckoutSessionCompleted
    CheckoutSessionExpired
    ClimateOrderCanceled
    ClimateOrderCreated
    ClimateOrderDelayed
    ClimateOrderDelivered
    ClimateOrderProductSubstituted
    ClimateProductCreated
    ClimateProductPricingUpdated
    CouponCreated
    CouponDeleted
    CouponUpdated
    CreditNoteCreated
    CreditNoteUpdated
    CreditNoteVoided
    CustomerCreated
    CustomerDeleted
    CustomerDiscountCreated
    CustomerDiscountDeleted
    CustomerDiscountUpdated
    CustomerSourceCreated
    CustomerSourceDeleted
    CustomerSourceExpiring
    CustomerSourceUpdated
    CustomerSubscriptionCreated
    CustomerSubscriptionDeleted
    CustomerSubscriptionPaused
    CustomerSubscriptionPendingUpdateApplied
    CustomerSubscriptionPendingUpdateExpired
    CustomerSubscriptionResumed
    CustomerSubscriptionTrialWillEnd
    CustomerSubscriptionUpdated
    CustomerTaxIdCreated
    CustomerTaxIdDeleted
    CustomerTaxIdUpdated
    CustomerUpdated
    CustomerCashBalanceTransactionCreated
    EntitlementsActiveEntitlementSummaryUpdated
    FileCreated
    FinancialConnectionsAccountAccountNumbersUpdated
    FinancialConnectionsAccountCreated
    FinancialConnectionsAccountDeactivated
    FinancialConnectionsAccountDisconnected
    FinancialConnectionsAccountExpectedDeactivationDateUpdated
    FinancialConnectionsAccountReactivated
    FinancialConnectionsAccountRefreshedBalance
    FinancialConnectionsAccountRefreshedOwnership
    FinancialConnectionsAccountRefreshedTransactions
    FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated
    FinancialConnectionsAccountUpcomingAccountNumberExpiry
    FinancialConnectionsAccountUpcomingDeactivation
    FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated
    FinancialConnectionsAuthorizationUpcomingDeactivation
    IdentityVerificationSessionCanceled
    IdentityVerificationSessionCreated
    IdentityVerificationSessionProcessing
    IdentityVerificationSessionRedacted
    IdentityVerificationSessionRequiresInput
    IdentityVerificationSessionVerified
    InvoiceCreated
    InvoiceDeleted
    InvoiceFinalizationFailed
    InvoiceFinalized
    InvoiceMarkedUncollectible
    InvoiceOverdue
    InvoiceOverpaid
    InvoicePaid
    InvoicePaymentActionRequired
    InvoicePaymentAttemptRequired
    InvoicePaymentFailed
    InvoicePaymentSucceeded
    InvoiceSent
    InvoiceUpcoming
    InvoiceUpdated
    InvoiceVoided
    InvoiceWillBeDue
    InvoicePaymentPaid
    InvoiceitemCreated
    InvoiceitemDeleted
    IssuingAuthorizationCreated
    IssuingAuthorizationRequest
    IssuingAuthorizationUpdated
    IssuingCardCreated
    IssuingCardUpdated
    IssuingCardholderCreated
    IssuingCardholderUpdated
    IssuingDisputeClosed
    IssuingDisputeCreated
    IssuingDisputeFundsReinstated
    IssuingDisputeFundsRescinded
    IssuingDisputeSubmitted
    IssuingDisputeUpdated
    IssuingPersonalizationDesignActivated
    IssuingPersonalizationDesignDeactivated
    IssuingPersonalizationDesignRejected
    IssuingPersonalizationDesignUpdated
    IssuingTokenCreated
    IssuingTokenUpdated
    IssuingTransactionCreated
    IssuingTransactionPurchaseDetailsReceiptUpdated
    IssuingTransactionUpdated
    MandateUpdated
    PaymentIntentAmountCapturableUpdated
    PaymentIntentCanceled
    PaymentIntentCreated
    PaymentIntentPartiallyFunded
    PaymentIntentPaymentFailed
    PaymentIntentProcessing
    PaymentIntentRequiresAction
    PaymentIntentSucceeded
    PaymentLinkCreated
    PaymentLinkUpdated
    PaymentMethodAttached
    PaymentMethodAutomaticallyUpdated
    PaymentMethodDetached
    PaymentMethodUpdated
    PayoutCanceled
    PayoutCreated
    PayoutFailed
    PayoutPaid
    PayoutReconciliationCompleted
    PayoutUpdated
    PersonCreated
    PersonDeleted
    PersonUpdated
    PlanCreated
    PlanDeleted
    PlanUpdated
    PriceCreated
    PriceDeleted
    PriceUpdated
    ProductCreated
    ProductDeleted
    ProductUpdated
    PromotionCodeCreated
    PromotionCodeUpdated
    QuoteAccepted
    QuoteCanceled
    QuoteCreated
    QuoteFinalized
    RadarEarlyFraudWarningCreated
    RadarEarlyFraudWarningUpdated
    RefundCreated
    RefundFailed
    RefundUpdated
    ReportingReportRunFailed
    ReportingReportRunSucceeded
    ReportingReportTypeUpdated
    ReserveHoldCreated
    ReserveHoldUpdated
    ReservePlanCreated
    ReservePlanDisabled
    ReservePlanExpired
    ReservePlanUpdated
    ReserveReleaseCreated
    ReviewClosed
    ReviewOpened
    SetupIntentCanceled
    SetupIntentCreated
    SetupIntentRequiresAction
    SetupIntentSetupFailed
    SetupIntentSucceeded
    SigmaScheduledQueryRunCreated
    SourceCanceled
    SourceChargeable
    SourceFailed
    SourceMandateNotification
    SourceRefundAttributesRequired
    SourceTransactionCreated
    SourceTransactionUpdated
    SubscriptionScheduleAborted
    SubscriptionScheduleCanceled
    SubscriptionScheduleCompleted
    SubscriptionScheduleCreated
    SubscriptionScheduleExpiring
    SubscriptionScheduleReleased
    SubscriptionScheduleUpdated
    TaxSettingsUpdated
    TaxRateCreated
    TaxRateUpdated
    TerminalReaderActionFailed
    TerminalReaderActionSucceeded
    TerminalReaderActionUpdated
    TestHelpersTestClockAdvancing
    TestHelpersTestClockCreated
    TestHelpersTestClockDeleted
    TestHelpersTestClockInternalFailure
    TestHelpersTestClockReady
    ThreeDSecureAuthenticationCanceled
    ThreeDSecureAuthenticationChallengeStarted
    ThreeDSecureAuthenticationErrored
    ThreeDSecureAuthenticationFailed
    ThreeDSecureAuthenticationRequiresChallenge
    ThreeDSecureAuthenticationRequiresSubmission
    ThreeDSecureAuthenticationSucceeded
    TopupCanceled
    TopupCreated
    TopupFailed
    TopupReversed
    TopupSucceeded
    TransferCreated
    TransferReversed
    TransferUpdated
    TreasuryCreditReversalCreated
    TreasuryCreditReversalPosted
    TreasuryDebitReversalCompleted
    TreasuryDebitReversalCreated
    TreasuryDebitReversalInitialCreditGranted
    TreasuryFinancialAccountClosed
    TreasuryFinancialAccountCreated
    TreasuryFinancialAccountFeaturesStatusUpdated
    TreasuryInboundTransferCanceled
    TreasuryInboundTransferCreated
    TreasuryInboundTransferFailed
    TreasuryInboundTransferSucceeded
    TreasuryOutboundPaymentCanceled
    TreasuryOutboundPaymentCreated
    TreasuryOutboundPaymentExpectedArrivalDateUpdated
    TreasuryOutboundPaymentFailed
    TreasuryOutboundPaymentPosted
    TreasuryOutboundPaymentReturned
    TreasuryOutboundPaymentTrackingDetailsUpdated
    TreasuryOutboundTransferCanceled
    TreasuryOutboundTransferCreated
    TreasuryOutboundTransferExpectedArrivalDateUpdated
    TreasuryOutboundTransferFailed
    TreasuryOutboundTransferPosted
    TreasuryOutboundTransferReturned
    TreasuryOutboundTransferTrackingDetailsUpdated
    TreasuryReceivedCreditCreated
    TreasuryReceivedCreditFailed
    TreasuryReceivedCreditSucceeded
    TreasuryReceivedDebitCreated
}
