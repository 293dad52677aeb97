//! The topics of Shopify's webhooks, and what each brings.

use webhook_core::{Events, RawJson};

use super::{
    Shopify, Unrecognized,
    payloads::{
        Address, AppPurchaseOneTimePayload, AppScopes, AppSubscriptionPayload, AuditEvents,
        BackupRegion, BillingAttempt, BillingCycle, BulkOperation, CancellationRequestSubmitted,
        Cart, ChannelDeleted, Checkout, CheckoutDeleted, Collection, CollectionDeleted,
        CollectionListingPayload, CollectionPublication, Company, CompanyContact,
        CompanyContactRoleAssignment, CompanyLocation, Customer, CustomerAccountSettings,
        CustomerDeleted, CustomerGroup, CustomerMerge, CustomerPaymentMethod, CustomerRedaction,
        CustomerTags, DataRequest, Deleted, DeliveryProfile, DeliveryPromiseSettings, Discount,
        DiscountDeleted, Dispute, Domain, DraftOrder, EmailConsentUpdate, Fulfillment,
        FulfillmentEvent, FulfillmentHoldChange, FulfillmentOrderCancelled, FulfillmentOrderChange,
        FulfillmentOrderMessage, FulfillmentOrderMove, FulfillmentOrderOnHold,
        FulfillmentOrdersMerge, FulfillmentOrdersSplitting, FulfillmentRequestSubmitted,
        InventoryItem, InventoryItemDeleted, InventoryLevel, InventoryLevelDisconnected,
        InventoryShipmentCreated, InventoryShipmentDeleted, InventoryShipmentInTransit,
        InventoryShipmentItemsAdded, InventoryShipmentItemsReceived, InventoryShipmentItemsRemoved,
        InventoryShipmentQuantitiesUpdated, InventoryShipmentTrackingUpdated,
        InventoryTransferCanceled, InventoryTransferCompleted, InventoryTransferItemsAdded,
        InventoryTransferItemsRemoved, InventoryTransferQuantitiesUpdated,
        InventoryTransferReadyToShip, InventoryTransferUpdated, Locale, Location, Market,
        MetafieldDefinition, MetafieldDefinitionDeleted, Metaobject, MetaobjectDeleted, Order,
        OrderEdited, PaymentSchedule, PaymentTerms, Product, ProductFeed, ProductFeedSync,
        ProductFeedSyncFinished, ProductListingPayload, ProductPublication, ProgressReported,
        ProgressStopped, ProtectEligibility, PurchasingSummary, RedeemCodeChange, Refund,
        ReturnChange, ReturnDeclined, ReturnDetails, ReturnStatus, ReverseDelivery,
        ReverseDisposal, RiskAssessment, ScheduledProductListingPayload, Segment,
        SegmentMembership, SellingPlanGroup, SellingPlanGroupDeleted, Shop, ShopRedaction,
        SmsConsentUpdate, StockedVariant, SubscriptionContract, TaxService, TenderTransaction,
        Theme, Transaction, WhatsAppConsentUpdate,
    },
};

/// The 221 topics of version 2026-07 of the Admin API.
#[derive(Debug, Events)]
#[events(
    provider = Shopify,
    header = ["x-shopify-topic", "shopify-topic/shopify-action"],
    crate = webhook_core
)]
pub enum Event {
    /// `app/scopes_update`.
    #[event("app/scopes_update", sample = "samples/app.scopes_update.json")]
    AppScopesUpdate(AppScopesUpdate),
    /// `app/uninstalled`.
    #[event("app/uninstalled", sample = "samples/app.uninstalled.json")]
    AppUninstalled(AppUninstalled),
    /// `app_purchases_one_time/update`.
    #[event("app_purchases_one_time/update", sample = "samples/app_purchases_one_time.update.json")]
    AppPurchasesOneTimeUpdate(AppPurchasesOneTimeUpdate),
    /// `app_subscriptions/approaching_capped_amount`.
    #[event(
        "app_subscriptions/approaching_capped_amount",
        sample = "samples/app_subscriptions.approaching_capped_amount.json"
    )]
    AppSubscriptionsApproachingCappedAmount(AppSubscriptionsApproachingCappedAmount),
    /// `app_subscriptions/update`.
    #[event("app_subscriptions/update", sample = "samples/app_subscriptions.update.json")]
    AppSubscriptionsUpdate(AppSubscriptionsUpdate),
    /// `audit_events/admin_api_activity`.
    #[event(
        "audit_events/admin_api_activity",
        sample = "samples/audit_events.admin_api_activity.json"
    )]
    AuditEventsAdminApiActivity(AuditEventsAdminApiActivity),
    /// `bulk_operations/finish`.
    #[event("bulk_operations/finish", sample = "samples/bulk_operations.finish.json")]
    BulkOperationsFinish(BulkOperationsFinish),
    /// `carts/create`.
    #[event("carts/create", sample = "samples/carts.create.json")]
    CartsCreate(CartsCreate),
    /// `carts/update`.
    #[event("carts/update", sample = "samples/carts.update.json")]
    CartsUpdate(CartsUpdate),
    /// `channels/delete`.
    #[event("channels/delete", sample = "samples/channels.delete.json")]
    ChannelsDelete(ChannelsDelete),
    /// `checkouts/create`.
    #[event("checkouts/create", sample = "samples/checkouts.create.json")]
    CheckoutsCreate(CheckoutsCreate),
    /// `checkouts/delete`.
    #[event("checkouts/delete", sample = "samples/checkouts.delete.json")]
    CheckoutsDelete(CheckoutsDelete),
    /// `checkouts/update`.
    #[event("checkouts/update", sample = "samples/checkouts.update.json")]
    CheckoutsUpdate(CheckoutsUpdate),
    /// `collection_listings/add`.
    #[event("collection_listings/add", sample = "samples/collection_listings.add.json")]
    CollectionListingsAdd(CollectionListingsAdd),
    /// `collection_listings/remove`.
    #[event("collection_listings/remove", sample = "samples/collection_listings.remove.json")]
    CollectionListingsRemove(CollectionListingsRemove),
    /// `collection_listings/update`.
    #[event("collection_listings/update", sample = "samples/collection_listings.update.json")]
    CollectionListingsUpdate(CollectionListingsUpdate),
    /// `collection_publications/create`.
    #[event(
        "collection_publications/create",
        sample = "samples/collection_publications.create.json"
    )]
    CollectionPublicationsCreate(CollectionPublicationsCreate),
    /// `collection_publications/delete`.
    #[event(
        "collection_publications/delete",
        sample = "samples/collection_publications.delete.json"
    )]
    CollectionPublicationsDelete(CollectionPublicationsDelete),
    /// `collection_publications/update`.
    #[event(
        "collection_publications/update",
        sample = "samples/collection_publications.update.json"
    )]
    CollectionPublicationsUpdate(CollectionPublicationsUpdate),
    /// `collections/create`.
    #[event("collections/create", sample = "samples/collections.create.json")]
    CollectionsCreate(CollectionsCreate),
    /// `collections/delete`.
    #[event("collections/delete", sample = "samples/collections.delete.json")]
    CollectionsDelete(CollectionsDelete),
    /// `collections/update`.
    #[event("collections/update", sample = "samples/collections.update.json")]
    CollectionsUpdate(CollectionsUpdate),
    /// `companies/create`.
    #[event("companies/create", sample = "samples/companies.create.json")]
    CompaniesCreate(CompaniesCreate),
    /// `companies/delete`.
    #[event("companies/delete", sample = "samples/companies.delete.json")]
    CompaniesDelete(CompaniesDelete),
    /// `companies/update`.
    #[event("companies/update", sample = "samples/companies.update.json")]
    CompaniesUpdate(CompaniesUpdate),
    /// `company_contact_roles/assign`.
    #[event("company_contact_roles/assign", sample = "samples/company_contact_roles.assign.json")]
    CompanyContactRolesAssign(CompanyContactRolesAssign),
    /// `company_contact_roles/revoke`.
    #[event("company_contact_roles/revoke", sample = "samples/company_contact_roles.revoke.json")]
    CompanyContactRolesRevoke(CompanyContactRolesRevoke),
    /// `company_contacts/create`.
    #[event("company_contacts/create", sample = "samples/company_contacts.create.json")]
    CompanyContactsCreate(CompanyContactsCreate),
    /// `company_contacts/delete`.
    #[event("company_contacts/delete", sample = "samples/company_contacts.delete.json")]
    CompanyContactsDelete(CompanyContactsDelete),
    /// `company_contacts/update`.
    #[event("company_contacts/update", sample = "samples/company_contacts.update.json")]
    CompanyContactsUpdate(CompanyContactsUpdate),
    /// `company_locations/create`.
    #[event("company_locations/create", sample = "samples/company_locations.create.json")]
    CompanyLocationsCreate(CompanyLocationsCreate),
    /// `company_locations/delete`.
    #[event("company_locations/delete", sample = "samples/company_locations.delete.json")]
    CompanyLocationsDelete(CompanyLocationsDelete),
    /// `company_locations/update`.
    #[event("company_locations/update", sample = "samples/company_locations.update.json")]
    CompanyLocationsUpdate(CompanyLocationsUpdate),
    /// `customer.joined_segment`.
    #[event("customer.joined_segment", sample = "samples/customer.joined_segment.json")]
    CustomerJoinedSegment(CustomerJoinedSegment),
    /// `customer.left_segment`.
    #[event("customer.left_segment", sample = "samples/customer.left_segment.json")]
    CustomerLeftSegment(CustomerLeftSegment),
    /// `customer.tags_added`.
    #[event("customer.tags_added", sample = "samples/customer.tags_added.json")]
    CustomerTagsAdded(CustomerTagsAdded),
    /// `customer.tags_removed`.
    #[event("customer.tags_removed", sample = "samples/customer.tags_removed.json")]
    CustomerTagsRemoved(CustomerTagsRemoved),
    /// `customer_account_settings/update`.
    #[event(
        "customer_account_settings/update",
        sample = "samples/customer_account_settings.update.json"
    )]
    CustomerAccountSettingsUpdate(CustomerAccountSettingsUpdate),
    /// `customer_groups/create`.
    #[event("customer_groups/create", sample = "samples/customer_groups.create.json")]
    CustomerGroupsCreate(CustomerGroupsCreate),
    /// `customer_groups/delete`.
    #[event("customer_groups/delete", sample = "samples/customer_groups.delete.json")]
    CustomerGroupsDelete(CustomerGroupsDelete),
    /// `customer_groups/update`.
    #[event("customer_groups/update", sample = "samples/customer_groups.update.json")]
    CustomerGroupsUpdate(CustomerGroupsUpdate),
    /// `customer_payment_methods/create`.
    #[event(
        "customer_payment_methods/create",
        sample = "samples/customer_payment_methods.create.json"
    )]
    CustomerPaymentMethodsCreate(CustomerPaymentMethodsCreate),
    /// `customer_payment_methods/revoke`.
    #[event(
        "customer_payment_methods/revoke",
        sample = "samples/customer_payment_methods.revoke.json"
    )]
    CustomerPaymentMethodsRevoke(CustomerPaymentMethodsRevoke),
    /// `customer_payment_methods/update`.
    #[event(
        "customer_payment_methods/update",
        sample = "samples/customer_payment_methods.update.json"
    )]
    CustomerPaymentMethodsUpdate(CustomerPaymentMethodsUpdate),
    /// `customers/create`.
    #[event("customers/create", sample = "samples/customers.create.json")]
    CustomersCreate(CustomersCreate),
    /// `customers/data_request`.
    #[event("customers/data_request", sample = "samples/customers.data_request.json")]
    CustomersDataRequest(CustomersDataRequest),
    /// `customers/delete`.
    #[event("customers/delete", sample = "samples/customers.delete.json")]
    CustomersDelete(CustomersDelete),
    /// `customers/disable`.
    #[event("customers/disable", sample = "samples/customers.disable.json")]
    CustomersDisable(CustomersDisable),
    /// `customers/enable`.
    #[event("customers/enable", sample = "samples/customers.enable.json")]
    CustomersEnable(CustomersEnable),
    /// `customers/merge`.
    #[event("customers/merge", sample = "samples/customers.merge.json")]
    CustomersMerge(CustomersMerge),
    /// `customers/purchasing_summary`.
    #[event("customers/purchasing_summary", sample = "samples/customers.purchasing_summary.json")]
    CustomersPurchasingSummary(CustomersPurchasingSummary),
    /// `customers/redact`.
    #[event("customers/redact", sample = "samples/customers.redact.json")]
    CustomersRedact(CustomersRedact),
    /// `customers/update`.
    #[event("customers/update", sample = "samples/customers.update.json")]
    CustomersUpdate(CustomersUpdate),
    /// `customers_email_marketing_consent/update`.
    #[event(
        "customers_email_marketing_consent/update",
        sample = "samples/customers_email_marketing_consent.update.json"
    )]
    CustomersEmailMarketingConsentUpdate(CustomersEmailMarketingConsentUpdate),
    /// `customers_marketing_consent/update`.
    #[event(
        "customers_marketing_consent/update",
        sample = "samples/customers_marketing_consent.update.json"
    )]
    CustomersMarketingConsentUpdate(CustomersMarketingConsentUpdate),
    /// `customers_whats_app_marketing_consent/update`.
    #[event(
        "customers_whats_app_marketing_consent/update",
        sample = "samples/customers_whats_app_marketing_consent.update.json"
    )]
    CustomersWhatsAppMarketingConsentUpdate(CustomersWhatsAppMarketingConsentUpdate),
    /// `delivery_promise_settings/update`.
    #[event(
        "delivery_promise_settings/update",
        sample = "samples/delivery_promise_settings.update.json"
    )]
    DeliveryPromiseSettingsUpdate(DeliveryPromiseSettingsUpdate),
    /// `discounts/create`.
    #[event("discounts/create", sample = "samples/discounts.create.json")]
    DiscountsCreate(DiscountsCreate),
    /// `discounts/delete`.
    #[event("discounts/delete", sample = "samples/discounts.delete.json")]
    DiscountsDelete(DiscountsDelete),
    /// `discounts/redeemcode_added`.
    #[event("discounts/redeemcode_added", sample = "samples/discounts.redeemcode_added.json")]
    DiscountsRedeemcodeAdded(DiscountsRedeemcodeAdded),
    /// `discounts/redeemcode_removed`.
    #[event("discounts/redeemcode_removed", sample = "samples/discounts.redeemcode_removed.json")]
    DiscountsRedeemcodeRemoved(DiscountsRedeemcodeRemoved),
    /// `discounts/update`.
    #[event("discounts/update", sample = "samples/discounts.update.json")]
    DiscountsUpdate(DiscountsUpdate),
    /// `disputes/create`.
    #[event("disputes/create", sample = "samples/disputes.create.json")]
    DisputesCreate(DisputesCreate),
    /// `disputes/update`.
    #[event("disputes/update", sample = "samples/disputes.update.json")]
    DisputesUpdate(DisputesUpdate),
    /// `domains/create`.
    #[event("domains/create", sample = "samples/domains.create.json")]
    DomainsCreate(DomainsCreate),
    /// `domains/destroy`.
    #[event("domains/destroy", sample = "samples/domains.destroy.json")]
    DomainsDestroy(DomainsDestroy),
    /// `domains/update`.
    #[event("domains/update", sample = "samples/domains.update.json")]
    DomainsUpdate(DomainsUpdate),
    /// `draft_orders/create`.
    #[event("draft_orders/create", sample = "samples/draft_orders.create.json")]
    DraftOrdersCreate(DraftOrdersCreate),
    /// `draft_orders/delete`.
    #[event("draft_orders/delete", sample = "samples/draft_orders.delete.json")]
    DraftOrdersDelete(DraftOrdersDelete),
    /// `draft_orders/update`.
    #[event("draft_orders/update", sample = "samples/draft_orders.update.json")]
    DraftOrdersUpdate(DraftOrdersUpdate),
    /// `finance_app_staff_member/delete`.
    #[event(
        "finance_app_staff_member/delete",
        sample = "samples/finance_app_staff_member.delete.json"
    )]
    FinanceAppStaffMemberDelete(FinanceAppStaffMemberDelete),
    /// `finance_app_staff_member/grant`.
    #[event(
        "finance_app_staff_member/grant",
        sample = "samples/finance_app_staff_member.grant.json"
    )]
    FinanceAppStaffMemberGrant(FinanceAppStaffMemberGrant),
    /// `finance_app_staff_member/revoke`.
    #[event(
        "finance_app_staff_member/revoke",
        sample = "samples/finance_app_staff_member.revoke.json"
    )]
    FinanceAppStaffMemberRevoke(FinanceAppStaffMemberRevoke),
    /// `finance_app_staff_member/update`.
    #[event(
        "finance_app_staff_member/update",
        sample = "samples/finance_app_staff_member.update.json"
    )]
    FinanceAppStaffMemberUpdate(FinanceAppStaffMemberUpdate),
    /// `finance_kyc_information/update`.
    #[event(
        "finance_kyc_information/update",
        sample = "samples/finance_kyc_information.update.json"
    )]
    FinanceKycInformationUpdate(FinanceKycInformationUpdate),
    /// `fulfillment_events/create`.
    #[event("fulfillment_events/create", sample = "samples/fulfillment_events.create.json")]
    FulfillmentEventsCreate(FulfillmentEventsCreate),
    /// `fulfillment_events/delete`.
    #[event("fulfillment_events/delete", sample = "samples/fulfillment_events.delete.json")]
    FulfillmentEventsDelete(FulfillmentEventsDelete),
    /// `fulfillment_holds/added`.
    #[event("fulfillment_holds/added", sample = "samples/fulfillment_holds.added.json")]
    FulfillmentHoldsAdded(FulfillmentHoldsAdded),
    /// `fulfillment_holds/released`.
    #[event("fulfillment_holds/released", sample = "samples/fulfillment_holds.released.json")]
    FulfillmentHoldsReleased(FulfillmentHoldsReleased),
    /// `fulfillment_orders/cancellation_request_accepted`.
    #[event(
        "fulfillment_orders/cancellation_request_accepted",
        sample = "samples/fulfillment_orders.cancellation_request_accepted.json"
    )]
    FulfillmentOrdersCancellationRequestAccepted(FulfillmentOrdersCancellationRequestAccepted),
    /// `fulfillment_orders/cancellation_request_rejected`.
    #[event(
        "fulfillment_orders/cancellation_request_rejected",
        sample = "samples/fulfillment_orders.cancellation_request_rejected.json"
    )]
    FulfillmentOrdersCancellationRequestRejected(FulfillmentOrdersCancellationRequestRejected),
    /// `fulfillment_orders/cancellation_request_submitted`.
    #[event(
        "fulfillment_orders/cancellation_request_submitted",
        sample = "samples/fulfillment_orders.cancellation_request_submitted.json"
    )]
    FulfillmentOrdersCancellationRequestSubmitted(FulfillmentOrdersCancellationRequestSubmitted),
    /// `fulfillment_orders/cancelled`.
    #[event("fulfillment_orders/cancelled", sample = "samples/fulfillment_orders.cancelled.json")]
    FulfillmentOrdersCancelled(FulfillmentOrdersCancelled),
    /// `fulfillment_orders/fulfillment_request_accepted`.
    #[event(
        "fulfillment_orders/fulfillment_request_accepted",
        sample = "samples/fulfillment_orders.fulfillment_request_accepted.json"
    )]
    FulfillmentOrdersFulfillmentRequestAccepted(FulfillmentOrdersFulfillmentRequestAccepted),
    /// `fulfillment_orders/fulfillment_request_rejected`.
    #[event(
        "fulfillment_orders/fulfillment_request_rejected",
        sample = "samples/fulfillment_orders.fulfillment_request_rejected.json"
    )]
    FulfillmentOrdersFulfillmentRequestRejected(FulfillmentOrdersFulfillmentRequestRejected),
    /// `fulfillment_orders/fulfillment_request_submitted`.
    #[event(
        "fulfillment_orders/fulfillment_request_submitted",
        sample = "samples/fulfillment_orders.fulfillment_request_submitted.json"
    )]
    FulfillmentOrdersFulfillmentRequestSubmitted(FulfillmentOrdersFulfillmentRequestSubmitted),
    /// `fulfillment_orders/fulfillment_service_failed_to_complete`.
    #[event(
        "fulfillment_orders/fulfillment_service_failed_to_complete",
        sample = "samples/fulfillment_orders.fulfillment_service_failed_to_complete.json"
    )]
    FulfillmentOrdersFulfillmentServiceFailedToComplete(
        FulfillmentOrdersFulfillmentServiceFailedToComplete,
    ),
    /// `fulfillment_orders/hold_released`.
    #[event(
        "fulfillment_orders/hold_released",
        sample = "samples/fulfillment_orders.hold_released.json"
    )]
    FulfillmentOrdersHoldReleased(FulfillmentOrdersHoldReleased),
    /// `fulfillment_orders/line_items_prepared_for_local_delivery`.
    #[event(
        "fulfillment_orders/line_items_prepared_for_local_delivery",
        sample = "samples/fulfillment_orders.line_items_prepared_for_local_delivery.json"
    )]
    FulfillmentOrdersLineItemsPreparedForLocalDelivery(
        FulfillmentOrdersLineItemsPreparedForLocalDelivery,
    ),
    /// `fulfillment_orders/line_items_prepared_for_pickup`.
    #[event(
        "fulfillment_orders/line_items_prepared_for_pickup",
        sample = "samples/fulfillment_orders.line_items_prepared_for_pickup.json"
    )]
    FulfillmentOrdersLineItemsPreparedForPickup(FulfillmentOrdersLineItemsPreparedForPickup),
    /// `fulfillment_orders/manually_reported_progress_stopped`.
    #[event(
        "fulfillment_orders/manually_reported_progress_stopped",
        sample = "samples/fulfillment_orders.manually_reported_progress_stopped.json"
    )]
    FulfillmentOrdersManuallyReportedProgressStopped(
        FulfillmentOrdersManuallyReportedProgressStopped,
    ),
    /// `fulfillment_orders/merged`.
    #[event("fulfillment_orders/merged", sample = "samples/fulfillment_orders.merged.json")]
    FulfillmentOrdersMerged(FulfillmentOrdersMerged),
    /// `fulfillment_orders/moved`.
    #[event("fulfillment_orders/moved", sample = "samples/fulfillment_orders.moved.json")]
    FulfillmentOrdersMoved(FulfillmentOrdersMoved),
    /// `fulfillment_orders/order_routing_complete`.
    #[event(
        "fulfillment_orders/order_routing_complete",
        sample = "samples/fulfillment_orders.order_routing_complete.json"
    )]
    FulfillmentOrdersOrderRoutingComplete(FulfillmentOrdersOrderRoutingComplete),
    /// `fulfillment_orders/placed_on_hold`.
    #[event(
        "fulfillment_orders/placed_on_hold",
        sample = "samples/fulfillment_orders.placed_on_hold.json"
    )]
    FulfillmentOrdersPlacedOnHold(FulfillmentOrdersPlacedOnHold),
    /// `fulfillment_orders/progress_reported`.
    #[event(
        "fulfillment_orders/progress_reported",
        sample = "samples/fulfillment_orders.progress_reported.json"
    )]
    FulfillmentOrdersProgressReported(FulfillmentOrdersProgressReported),
    /// `fulfillment_orders/rescheduled`.
    #[event(
        "fulfillment_orders/rescheduled",
        sample = "samples/fulfillment_orders.rescheduled.json"
    )]
    FulfillmentOrdersRescheduled(FulfillmentOrdersRescheduled),
    /// `fulfillment_orders/scheduled_fulfillment_order_ready`.
    #[event(
        "fulfillment_orders/scheduled_fulfillment_order_ready",
        sample = "samples/fulfillment_orders.scheduled_fulfillment_order_ready.json"
    )]
    FulfillmentOrdersScheduledFulfillmentOrderReady(
        FulfillmentOrdersScheduledFulfillmentOrderReady,
    ),
    /// `fulfillment_orders/split`.
    #[event("fulfillment_orders/split", sample = "samples/fulfillment_orders.split.json")]
    FulfillmentOrdersSplit(FulfillmentOrdersSplit),
    /// `fulfillments/create`.
    #[event("fulfillments/create", sample = "samples/fulfillments.create.json")]
    FulfillmentsCreate(FulfillmentsCreate),
    /// `fulfillments/update`.
    #[event("fulfillments/update", sample = "samples/fulfillments.update.json")]
    FulfillmentsUpdate(FulfillmentsUpdate),
    /// `inventory_items/create`.
    #[event("inventory_items/create", sample = "samples/inventory_items.create.json")]
    InventoryItemsCreate(InventoryItemsCreate),
    /// `inventory_items/delete`.
    #[event("inventory_items/delete", sample = "samples/inventory_items.delete.json")]
    InventoryItemsDelete(InventoryItemsDelete),
    /// `inventory_items/update`.
    #[event("inventory_items/update", sample = "samples/inventory_items.update.json")]
    InventoryItemsUpdate(InventoryItemsUpdate),
    /// `inventory_levels/connect`.
    #[event("inventory_levels/connect", sample = "samples/inventory_levels.connect.json")]
    InventoryLevelsConnect(InventoryLevelsConnect),
    /// `inventory_levels/disconnect`.
    #[event("inventory_levels/disconnect", sample = "samples/inventory_levels.disconnect.json")]
    InventoryLevelsDisconnect(InventoryLevelsDisconnect),
    /// `inventory_levels/update`.
    #[event("inventory_levels/update", sample = "samples/inventory_levels.update.json")]
    InventoryLevelsUpdate(InventoryLevelsUpdate),
    /// `inventory_shipments/add_items`.
    #[event("inventory_shipments/add_items", sample = "samples/inventory_shipments.add_items.json")]
    InventoryShipmentsAddItems(InventoryShipmentsAddItems),
    /// `inventory_shipments/create`.
    #[event("inventory_shipments/create", sample = "samples/inventory_shipments.create.json")]
    InventoryShipmentsCreate(InventoryShipmentsCreate),
    /// `inventory_shipments/delete`.
    #[event("inventory_shipments/delete", sample = "samples/inventory_shipments.delete.json")]
    InventoryShipmentsDelete(InventoryShipmentsDelete),
    /// `inventory_shipments/mark_in_transit`.
    #[event(
        "inventory_shipments/mark_in_transit",
        sample = "samples/inventory_shipments.mark_in_transit.json"
    )]
    InventoryShipmentsMarkInTransit(InventoryShipmentsMarkInTransit),
    /// `inventory_shipments/receive_items`.
    #[event(
        "inventory_shipments/receive_items",
        sample = "samples/inventory_shipments.receive_items.json"
    )]
    InventoryShipmentsReceiveItems(InventoryShipmentsReceiveItems),
    /// `inventory_shipments/remove_items`.
    #[event(
        "inventory_shipments/remove_items",
        sample = "samples/inventory_shipments.remove_items.json"
    )]
    InventoryShipmentsRemoveItems(InventoryShipmentsRemoveItems),
    /// `inventory_shipments/update_item_quantities`.
    #[event(
        "inventory_shipments/update_item_quantities",
        sample = "samples/inventory_shipments.update_item_quantities.json"
    )]
    InventoryShipmentsUpdateItemQuantities(InventoryShipmentsUpdateItemQuantities),
    /// `inventory_shipments/update_tracking`.
    #[event(
        "inventory_shipments/update_tracking",
        sample = "samples/inventory_shipments.update_tracking.json"
    )]
    InventoryShipmentsUpdateTracking(InventoryShipmentsUpdateTracking),
    /// `inventory_transfers/add_items`.
    #[event("inventory_transfers/add_items", sample = "samples/inventory_transfers.add_items.json")]
    InventoryTransfersAddItems(InventoryTransfersAddItems),
    /// `inventory_transfers/cancel`.
    #[event("inventory_transfers/cancel", sample = "samples/inventory_transfers.cancel.json")]
    InventoryTransfersCancel(InventoryTransfersCancel),
    /// `inventory_transfers/complete`.
    #[event("inventory_transfers/complete", sample = "samples/inventory_transfers.complete.json")]
    InventoryTransfersComplete(InventoryTransfersComplete),
    /// `inventory_transfers/ready_to_ship`.
    #[event(
        "inventory_transfers/ready_to_ship",
        sample = "samples/inventory_transfers.ready_to_ship.json"
    )]
    InventoryTransfersReadyToShip(InventoryTransfersReadyToShip),
    /// `inventory_transfers/remove_items`.
    #[event(
        "inventory_transfers/remove_items",
        sample = "samples/inventory_transfers.remove_items.json"
    )]
    InventoryTransfersRemoveItems(InventoryTransfersRemoveItems),
    /// `inventory_transfers/update_item_quantities`.
    #[event(
        "inventory_transfers/update_item_quantities",
        sample = "samples/inventory_transfers.update_item_quantities.json"
    )]
    InventoryTransfersUpdateItemQuantities(InventoryTransfersUpdateItemQuantities),
    /// `inventory_transfers/updated`.
    #[event("inventory_transfers/updated", sample = "samples/inventory_transfers.updated.json")]
    InventoryTransfersUpdated(InventoryTransfersUpdated),
    /// `locales/create`.
    #[event("locales/create", sample = "samples/locales.create.json")]
    LocalesCreate(LocalesCreate),
    /// `locales/destroy`.
    #[event("locales/destroy", sample = "samples/locales.destroy.json")]
    LocalesDestroy(LocalesDestroy),
    /// `locales/update`.
    #[event("locales/update", sample = "samples/locales.update.json")]
    LocalesUpdate(LocalesUpdate),
    /// `locations/activate`.
    #[event("locations/activate", sample = "samples/locations.activate.json")]
    LocationsActivate(LocationsActivate),
    /// `locations/create`.
    #[event("locations/create", sample = "samples/locations.create.json")]
    LocationsCreate(LocationsCreate),
    /// `locations/deactivate`.
    #[event("locations/deactivate", sample = "samples/locations.deactivate.json")]
    LocationsDeactivate(LocationsDeactivate),
    /// `locations/delete`.
    #[event("locations/delete", sample = "samples/locations.delete.json")]
    LocationsDelete(LocationsDelete),
    /// `locations/update`.
    #[event("locations/update", sample = "samples/locations.update.json")]
    LocationsUpdate(LocationsUpdate),
    /// `markets/create`.
    #[event("markets/create", sample = "samples/markets.create.json")]
    MarketsCreate(MarketsCreate),
    /// `markets/delete`.
    #[event("markets/delete", sample = "samples/markets.delete.json")]
    MarketsDelete(MarketsDelete),
    /// `markets/update`.
    #[event("markets/update", sample = "samples/markets.update.json")]
    MarketsUpdate(MarketsUpdate),
    /// `markets_backup_region/update`.
    #[event("markets_backup_region/update", sample = "samples/markets_backup_region.update.json")]
    MarketsBackupRegionUpdate(MarketsBackupRegionUpdate),
    /// `metafield_definitions/create`.
    #[event("metafield_definitions/create", sample = "samples/metafield_definitions.create.json")]
    MetafieldDefinitionsCreate(MetafieldDefinitionsCreate),
    /// `metafield_definitions/delete`.
    #[event("metafield_definitions/delete", sample = "samples/metafield_definitions.delete.json")]
    MetafieldDefinitionsDelete(MetafieldDefinitionsDelete),
    /// `metafield_definitions/update`.
    #[event("metafield_definitions/update", sample = "samples/metafield_definitions.update.json")]
    MetafieldDefinitionsUpdate(MetafieldDefinitionsUpdate),
    /// `metaobjects/create`.
    #[event("metaobjects/create", sample = "samples/metaobjects.create.json")]
    MetaobjectsCreate(MetaobjectsCreate),
    /// `metaobjects/delete`.
    #[event("metaobjects/delete", sample = "samples/metaobjects.delete.json")]
    MetaobjectsDelete(MetaobjectsDelete),
    /// `metaobjects/update`.
    #[event("metaobjects/update", sample = "samples/metaobjects.update.json")]
    MetaobjectsUpdate(MetaobjectsUpdate),
    /// `order_transactions/create`.
    #[event("order_transactions/create", sample = "samples/order_transactions.create.json")]
    OrderTransactionsCreate(OrderTransactionsCreate),
    /// `orders/cancelled`.
    #[event("orders/cancelled", sample = "samples/orders.cancelled.json")]
    OrdersCancelled(OrdersCancelled),
    /// `orders/create`.
    #[event("orders/create", sample = "samples/orders.create.json")]
    OrdersCreate(OrdersCreate),
    /// `orders/delete`.
    #[event("orders/delete", sample = "samples/orders.delete.json")]
    OrdersDelete(OrdersDelete),
    /// `orders/edited`.
    #[event("orders/edited", sample = "samples/orders.edited.json")]
    OrdersEdited(OrdersEdited),
    /// `orders/fulfilled`.
    #[event("orders/fulfilled", sample = "samples/orders.fulfilled.json")]
    OrdersFulfilled(OrdersFulfilled),
    /// `orders/link_requested`.
    #[event("orders/link_requested", sample = "samples/orders.link_requested.json")]
    OrdersLinkRequested(OrdersLinkRequested),
    /// `orders/paid`.
    #[event("orders/paid", sample = "samples/orders.paid.json")]
    OrdersPaid(OrdersPaid),
    /// `orders/partially_fulfilled`.
    #[event("orders/partially_fulfilled", sample = "samples/orders.partially_fulfilled.json")]
    OrdersPartiallyFulfilled(OrdersPartiallyFulfilled),
    /// `orders/risk_assessment_changed`.
    #[event(
        "orders/risk_assessment_changed",
        sample = "samples/orders.risk_assessment_changed.json"
    )]
    OrdersRiskAssessmentChanged(OrdersRiskAssessmentChanged),
    /// `orders/shopify_protect_eligibility_changed`.
    #[event(
        "orders/shopify_protect_eligibility_changed",
        sample = "samples/orders.shopify_protect_eligibility_changed.json"
    )]
    OrdersShopifyProtectEligibilityChanged(OrdersShopifyProtectEligibilityChanged),
    /// `orders/updated`.
    #[event("orders/updated", sample = "samples/orders.updated.json")]
    OrdersUpdated(OrdersUpdated),
    /// `payment_schedules/due`.
    #[event("payment_schedules/due", sample = "samples/payment_schedules.due.json")]
    PaymentSchedulesDue(PaymentSchedulesDue),
    /// `payment_terms/create`.
    #[event("payment_terms/create", sample = "samples/payment_terms.create.json")]
    PaymentTermsCreate(PaymentTermsCreate),
    /// `payment_terms/delete`.
    #[event("payment_terms/delete", sample = "samples/payment_terms.delete.json")]
    PaymentTermsDelete(PaymentTermsDelete),
    /// `payment_terms/update`.
    #[event("payment_terms/update", sample = "samples/payment_terms.update.json")]
    PaymentTermsUpdate(PaymentTermsUpdate),
    /// `product_feeds/create`.
    #[event("product_feeds/create", sample = "samples/product_feeds.create.json")]
    ProductFeedsCreate(ProductFeedsCreate),
    /// `product_feeds/full_sync`.
    #[event("product_feeds/full_sync", sample = "samples/product_feeds.full_sync.json")]
    ProductFeedsFullSync(ProductFeedsFullSync),
    /// `product_feeds/full_sync_finish`.
    #[event(
        "product_feeds/full_sync_finish",
        sample = "samples/product_feeds.full_sync_finish.json"
    )]
    ProductFeedsFullSyncFinish(ProductFeedsFullSyncFinish),
    /// `product_feeds/incremental_sync`.
    #[event(
        "product_feeds/incremental_sync",
        sample = "samples/product_feeds.incremental_sync.json"
    )]
    ProductFeedsIncrementalSync(ProductFeedsIncrementalSync),
    /// `product_feeds/update`.
    #[event("product_feeds/update", sample = "samples/product_feeds.update.json")]
    ProductFeedsUpdate(ProductFeedsUpdate),
    /// `product_listings/add`.
    #[event("product_listings/add", sample = "samples/product_listings.add.json")]
    ProductListingsAdd(ProductListingsAdd),
    /// `product_listings/remove`.
    #[event("product_listings/remove", sample = "samples/product_listings.remove.json")]
    ProductListingsRemove(ProductListingsRemove),
    /// `product_listings/update`.
    #[event("product_listings/update", sample = "samples/product_listings.update.json")]
    ProductListingsUpdate(ProductListingsUpdate),
    /// `product_publications/create`.
    #[event("product_publications/create", sample = "samples/product_publications.create.json")]
    ProductPublicationsCreate(ProductPublicationsCreate),
    /// `product_publications/delete`.
    #[event("product_publications/delete", sample = "samples/product_publications.delete.json")]
    ProductPublicationsDelete(ProductPublicationsDelete),
    /// `product_publications/update`.
    #[event("product_publications/update", sample = "samples/product_publications.update.json")]
    ProductPublicationsUpdate(ProductPublicationsUpdate),
    /// `products/create`.
    #[event("products/create", sample = "samples/products.create.json")]
    ProductsCreate(ProductsCreate),
    /// `products/delete`.
    #[event("products/delete", sample = "samples/products.delete.json")]
    ProductsDelete(ProductsDelete),
    /// `products/update`.
    #[event("products/update", sample = "samples/products.update.json")]
    ProductsUpdate(ProductsUpdate),
    /// `profiles/create`.
    #[event("profiles/create", sample = "samples/profiles.create.json")]
    ProfilesCreate(ProfilesCreate),
    /// `profiles/delete`.
    #[event("profiles/delete", sample = "samples/profiles.delete.json")]
    ProfilesDelete(ProfilesDelete),
    /// `profiles/update`.
    #[event("profiles/update", sample = "samples/profiles.update.json")]
    ProfilesUpdate(ProfilesUpdate),
    /// `refunds/create`.
    #[event("refunds/create", sample = "samples/refunds.create.json")]
    RefundsCreate(RefundsCreate),
    /// `returns/approve`.
    #[event("returns/approve", sample = "samples/returns.approve.json")]
    ReturnsApprove(ReturnsApprove),
    /// `returns/cancel`.
    #[event("returns/cancel", sample = "samples/returns.cancel.json")]
    ReturnsCancel(ReturnsCancel),
    /// `returns/close`.
    #[event("returns/close", sample = "samples/returns.close.json")]
    ReturnsClose(ReturnsClose),
    /// `returns/decline`.
    #[event("returns/decline", sample = "samples/returns.decline.json")]
    ReturnsDecline(ReturnsDecline),
    /// `returns/process`.
    #[event("returns/process", sample = "samples/returns.process.json")]
    ReturnsProcess(ReturnsProcess),
    /// `returns/reopen`.
    #[event("returns/reopen", sample = "samples/returns.reopen.json")]
    ReturnsReopen(ReturnsReopen),
    /// `returns/request`.
    #[event("returns/request", sample = "samples/returns.request.json")]
    ReturnsRequest(ReturnsRequest),
    /// `returns/update`.
    #[event("returns/update", sample = "samples/returns.update.json")]
    ReturnsUpdate(ReturnsUpdate),
    /// `reverse_deliveries/attach_deliverable`.
    #[event(
        "reverse_deliveries/attach_deliverable",
        sample = "samples/reverse_deliveries.attach_deliverable.json"
    )]
    ReverseDeliveriesAttachDeliverable(ReverseDeliveriesAttachDeliverable),
    /// `reverse_fulfillment_orders/dispose`.
    #[event(
        "reverse_fulfillment_orders/dispose",
        sample = "samples/reverse_fulfillment_orders.dispose.json"
    )]
    ReverseFulfillmentOrdersDispose(ReverseFulfillmentOrdersDispose),
    /// `scheduled_product_listings/add`.
    #[event(
        "scheduled_product_listings/add",
        sample = "samples/scheduled_product_listings.add.json"
    )]
    ScheduledProductListingsAdd(ScheduledProductListingsAdd),
    /// `scheduled_product_listings/remove`.
    #[event(
        "scheduled_product_listings/remove",
        sample = "samples/scheduled_product_listings.remove.json"
    )]
    ScheduledProductListingsRemove(ScheduledProductListingsRemove),
    /// `scheduled_product_listings/update`.
    #[event(
        "scheduled_product_listings/update",
        sample = "samples/scheduled_product_listings.update.json"
    )]
    ScheduledProductListingsUpdate(ScheduledProductListingsUpdate),
    /// `segments/create`.
    #[event("segments/create", sample = "samples/segments.create.json")]
    SegmentsCreate(SegmentsCreate),
    /// `segments/delete`.
    #[event("segments/delete", sample = "samples/segments.delete.json")]
    SegmentsDelete(SegmentsDelete),
    /// `segments/update`.
    #[event("segments/update", sample = "samples/segments.update.json")]
    SegmentsUpdate(SegmentsUpdate),
    /// `selling_plan_groups/create`.
    #[event("selling_plan_groups/create", sample = "samples/selling_plan_groups.create.json")]
    SellingPlanGroupsCreate(SellingPlanGroupsCreate),
    /// `selling_plan_groups/delete`.
    #[event("selling_plan_groups/delete", sample = "samples/selling_plan_groups.delete.json")]
    SellingPlanGroupsDelete(SellingPlanGroupsDelete),
    /// `selling_plan_groups/update`.
    #[event("selling_plan_groups/update", sample = "samples/selling_plan_groups.update.json")]
    SellingPlanGroupsUpdate(SellingPlanGroupsUpdate),
    /// `shipping_addresses/create`.
    #[event("shipping_addresses/create", sample = "samples/shipping_addresses.create.json")]
    ShippingAddressesCreate(ShippingAddressesCreate),
    /// `shipping_addresses/update`.
    #[event("shipping_addresses/update", sample = "samples/shipping_addresses.update.json")]
    ShippingAddressesUpdate(ShippingAddressesUpdate),
    /// `shop/redact`.
    #[event("shop/redact", sample = "samples/shop.redact.json")]
    ShopRedact(ShopRedact),
    /// `shop/update`.
    #[event("shop/update", sample = "samples/shop.update.json")]
    ShopUpdate(ShopUpdate),
    /// `subscription_billing_attempts/challenged`.
    #[event(
        "subscription_billing_attempts/challenged",
        sample = "samples/subscription_billing_attempts.challenged.json"
    )]
    SubscriptionBillingAttemptsChallenged(SubscriptionBillingAttemptsChallenged),
    /// `subscription_billing_attempts/failure`.
    #[event(
        "subscription_billing_attempts/failure",
        sample = "samples/subscription_billing_attempts.failure.json"
    )]
    SubscriptionBillingAttemptsFailure(SubscriptionBillingAttemptsFailure),
    /// `subscription_billing_attempts/success`.
    #[event(
        "subscription_billing_attempts/success",
        sample = "samples/subscription_billing_attempts.success.json"
    )]
    SubscriptionBillingAttemptsSuccess(SubscriptionBillingAttemptsSuccess),
    /// `subscription_billing_cycle_edits/create`.
    #[event(
        "subscription_billing_cycle_edits/create",
        sample = "samples/subscription_billing_cycle_edits.create.json"
    )]
    SubscriptionBillingCycleEditsCreate(SubscriptionBillingCycleEditsCreate),
    /// `subscription_billing_cycle_edits/delete`.
    #[event(
        "subscription_billing_cycle_edits/delete",
        sample = "samples/subscription_billing_cycle_edits.delete.json"
    )]
    SubscriptionBillingCycleEditsDelete(SubscriptionBillingCycleEditsDelete),
    /// `subscription_billing_cycle_edits/update`.
    #[event(
        "subscription_billing_cycle_edits/update",
        sample = "samples/subscription_billing_cycle_edits.update.json"
    )]
    SubscriptionBillingCycleEditsUpdate(SubscriptionBillingCycleEditsUpdate),
    /// `subscription_billing_cycles/skip`.
    #[event(
        "subscription_billing_cycles/skip",
        sample = "samples/subscription_billing_cycles.skip.json"
    )]
    SubscriptionBillingCyclesSkip(SubscriptionBillingCyclesSkip),
    /// `subscription_billing_cycles/unskip`.
    #[event(
        "subscription_billing_cycles/unskip",
        sample = "samples/subscription_billing_cycles.unskip.json"
    )]
    SubscriptionBillingCyclesUnskip(SubscriptionBillingCyclesUnskip),
    /// `subscription_contracts/activate`.
    #[event(
        "subscription_contracts/activate",
        sample = "samples/subscription_contracts.activate.json"
    )]
    SubscriptionContractsActivate(SubscriptionContractsActivate),
    /// `subscription_contracts/cancel`.
    #[event("subscription_contracts/cancel", sample = "samples/subscription_contracts.cancel.json")]
    SubscriptionContractsCancel(SubscriptionContractsCancel),
    /// `subscription_contracts/create`.
    #[event("subscription_contracts/create", sample = "samples/subscription_contracts.create.json")]
    SubscriptionContractsCreate(SubscriptionContractsCreate),
    /// `subscription_contracts/expire`.
    #[event("subscription_contracts/expire", sample = "samples/subscription_contracts.expire.json")]
    SubscriptionContractsExpire(SubscriptionContractsExpire),
    /// `subscription_contracts/fail`.
    #[event("subscription_contracts/fail", sample = "samples/subscription_contracts.fail.json")]
    SubscriptionContractsFail(SubscriptionContractsFail),
    /// `subscription_contracts/pause`.
    #[event("subscription_contracts/pause", sample = "samples/subscription_contracts.pause.json")]
    SubscriptionContractsPause(SubscriptionContractsPause),
    /// `subscription_contracts/update`.
    #[event("subscription_contracts/update", sample = "samples/subscription_contracts.update.json")]
    SubscriptionContractsUpdate(SubscriptionContractsUpdate),
    /// `tax_services/create`.
    #[event("tax_services/create", sample = "samples/tax_services.create.json")]
    TaxServicesCreate(TaxServicesCreate),
    /// `tax_services/update`.
    #[event("tax_services/update", sample = "samples/tax_services.update.json")]
    TaxServicesUpdate(TaxServicesUpdate),
    /// `tender_transactions/create`.
    #[event("tender_transactions/create", sample = "samples/tender_transactions.create.json")]
    TenderTransactionsCreate(TenderTransactionsCreate),
    /// `themes/create`.
    #[event("themes/create", sample = "samples/themes.create.json")]
    ThemesCreate(ThemesCreate),
    /// `themes/delete`.
    #[event("themes/delete", sample = "samples/themes.delete.json")]
    ThemesDelete(ThemesDelete),
    /// `themes/publish`.
    #[event("themes/publish", sample = "samples/themes.publish.json")]
    ThemesPublish(ThemesPublish),
    /// `themes/update`.
    #[event("themes/update", sample = "samples/themes.update.json")]
    ThemesUpdate(ThemesUpdate),
    /// `variants/in_stock`.
    #[event("variants/in_stock", sample = "samples/variants.in_stock.json")]
    VariantsInStock(VariantsInStock),
    /// `variants/out_of_stock`.
    #[event("variants/out_of_stock", sample = "samples/variants.out_of_stock.json")]
    VariantsOutOfStock(VariantsOutOfStock),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// Defines a type for each topic, with the payload that it brings.
macro_rules! topics {
    ($($name:ident: $payload:ident = $topic:literal;)+) => {
        $(
            #[doc = concat!("`", $topic, "`, with the members of [`", stringify!($payload), "`].")]
            #[derive(Debug)]
            #[non_exhaustive]
            pub struct $name(
                /// What it brings.
                pub Box<$payload>,
            );

            impl std::ops::Deref for $name {
                type Target = $payload;

                fn deref(&self) -> &$payload {
                    &self.0
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(event: D) -> Result<Self, D::Error> {
                    Box::<$payload>::deserialize(event).map(Self)
                }
            }
        )+
    };
}

topics! {
    AppScopesUpdate: AppScopes = "app/scopes_update";
    AppUninstalled: Shop = "app/uninstalled";
    AppPurchasesOneTimeUpdate: AppPurchaseOneTimePayload = "app_purchases_one_time/update";
    AppSubscriptionsApproachingCappedAmount: AppSubscriptionPayload = "app_subscriptions/approaching_capped_amount";
    AppSubscriptionsUpdate: AppSubscriptionPayload = "app_subscriptions/update";
    AuditEventsAdminApiActivity: AuditEvents = "audit_events/admin_api_activity";
    BulkOperationsFinish: BulkOperation = "bulk_operations/finish";
    CartsCreate: Cart = "carts/create";
    CartsUpdate: Cart = "carts/update";
    ChannelsDelete: ChannelDeleted = "channels/delete";
    CheckoutsCreate: Checkout = "checkouts/create";
    CheckoutsDelete: CheckoutDeleted = "checkouts/delete";
    CheckoutsUpdate: Checkout = "checkouts/update";
    CollectionListingsAdd: CollectionListingPayload = "collection_listings/add";
    CollectionListingsRemove: CollectionListingPayload = "collection_listings/remove";
    CollectionListingsUpdate: CollectionListingPayload = "collection_listings/update";
    CollectionPublicationsCreate: CollectionPublication = "collection_publications/create";
    CollectionPublicationsDelete: CollectionPublication = "collection_publications/delete";
    CollectionPublicationsUpdate: CollectionPublication = "collection_publications/update";
    CollectionsCreate: Collection = "collections/create";
    CollectionsDelete: CollectionDeleted = "collections/delete";
    CollectionsUpdate: Collection = "collections/update";
    CompaniesCreate: Company = "companies/create";
    CompaniesDelete: Company = "companies/delete";
    CompaniesUpdate: Company = "companies/update";
    CompanyContactRolesAssign: CompanyContactRoleAssignment = "company_contact_roles/assign";
    CompanyContactRolesRevoke: CompanyContactRoleAssignment = "company_contact_roles/revoke";
    CompanyContactsCreate: CompanyContact = "company_contacts/create";
    CompanyContactsDelete: CompanyContact = "company_contacts/delete";
    CompanyContactsUpdate: CompanyContact = "company_contacts/update";
    CompanyLocationsCreate: CompanyLocation = "company_locations/create";
    CompanyLocationsDelete: CompanyLocation = "company_locations/delete";
    CompanyLocationsUpdate: CompanyLocation = "company_locations/update";
    CustomerJoinedSegment: SegmentMembership = "customer.joined_segment";
    CustomerLeftSegment: SegmentMembership = "customer.left_segment";
    CustomerTagsAdded: CustomerTags = "customer.tags_added";
    CustomerTagsRemoved: CustomerTags = "customer.tags_removed";
    CustomerAccountSettingsUpdate: CustomerAccountSettings = "customer_account_settings/update";
    CustomerGroupsCreate: CustomerGroup = "customer_groups/create";
    CustomerGroupsDelete: Deleted = "customer_groups/delete";
    CustomerGroupsUpdate: CustomerGroup = "customer_groups/update";
    CustomerPaymentMethodsCreate: CustomerPaymentMethod = "customer_payment_methods/create";
    CustomerPaymentMethodsRevoke: CustomerPaymentMethod = "customer_payment_methods/revoke";
    CustomerPaymentMethodsUpdate: CustomerPaymentMethod = "customer_payment_methods/update";
    CustomersCreate: Customer = "customers/create";
    CustomersDataRequest: DataRequest = "customers/data_request";
    CustomersDelete: CustomerDeleted = "customers/delete";
    CustomersDisable: Customer = "customers/disable";
    CustomersEnable: Customer = "customers/enable";
    CustomersMerge: CustomerMerge = "customers/merge";
    CustomersPurchasingSummary: PurchasingSummary = "customers/purchasing_summary";
    CustomersRedact: CustomerRedaction = "customers/redact";
    CustomersUpdate: Customer = "customers/update";
    CustomersEmailMarketingConsentUpdate: EmailConsentUpdate = "customers_email_marketing_consent/update";
    CustomersMarketingConsentUpdate: SmsConsentUpdate = "customers_marketing_consent/update";
    CustomersWhatsAppMarketingConsentUpdate: WhatsAppConsentUpdate = "customers_whats_app_marketing_consent/update";
    DeliveryPromiseSettingsUpdate: DeliveryPromiseSettings = "delivery_promise_settings/update";
    DiscountsCreate: Discount = "discounts/create";
    DiscountsDelete: DiscountDeleted = "discounts/delete";
    DiscountsRedeemcodeAdded: RedeemCodeChange = "discounts/redeemcode_added";
    DiscountsRedeemcodeRemoved: RedeemCodeChange = "discounts/redeemcode_removed";
    DiscountsUpdate: Discount = "discounts/update";
    DisputesCreate: Dispute = "disputes/create";
    DisputesUpdate: Dispute = "disputes/update";
    DomainsCreate: Domain = "domains/create";
    DomainsDestroy: Domain = "domains/destroy";
    DomainsUpdate: Domain = "domains/update";
    DraftOrdersCreate: DraftOrder = "draft_orders/create";
    DraftOrdersDelete: Deleted = "draft_orders/delete";
    DraftOrdersUpdate: DraftOrder = "draft_orders/update";
    FinanceAppStaffMemberDelete: RawJson = "finance_app_staff_member/delete";
    FinanceAppStaffMemberGrant: RawJson = "finance_app_staff_member/grant";
    FinanceAppStaffMemberRevoke: RawJson = "finance_app_staff_member/revoke";
    FinanceAppStaffMemberUpdate: RawJson = "finance_app_staff_member/update";
    FinanceKycInformationUpdate: RawJson = "finance_kyc_information/update";
    FulfillmentEventsCreate: FulfillmentEvent = "fulfillment_events/create";
    FulfillmentEventsDelete: FulfillmentEvent = "fulfillment_events/delete";
    FulfillmentHoldsAdded: FulfillmentHoldChange = "fulfillment_holds/added";
    FulfillmentHoldsReleased: FulfillmentHoldChange = "fulfillment_holds/released";
    FulfillmentOrdersCancellationRequestAccepted: FulfillmentOrderMessage = "fulfillment_orders/cancellation_request_accepted";
    FulfillmentOrdersCancellationRequestRejected: FulfillmentOrderMessage = "fulfillment_orders/cancellation_request_rejected";
    FulfillmentOrdersCancellationRequestSubmitted: CancellationRequestSubmitted = "fulfillment_orders/cancellation_request_submitted";
    FulfillmentOrdersCancelled: FulfillmentOrderCancelled = "fulfillment_orders/cancelled";
    FulfillmentOrdersFulfillmentRequestAccepted: FulfillmentOrderMessage = "fulfillment_orders/fulfillment_request_accepted";
    FulfillmentOrdersFulfillmentRequestRejected: FulfillmentOrderMessage = "fulfillment_orders/fulfillment_request_rejected";
    FulfillmentOrdersFulfillmentRequestSubmitted: FulfillmentRequestSubmitted = "fulfillment_orders/fulfillment_request_submitted";
    FulfillmentOrdersFulfillmentServiceFailedToComplete: FulfillmentOrderMessage = "fulfillment_orders/fulfillment_service_failed_to_complete";
    FulfillmentOrdersHoldReleased: FulfillmentOrderChange = "fulfillment_orders/hold_released";
    FulfillmentOrdersLineItemsPreparedForLocalDelivery: FulfillmentOrderChange = "fulfillment_orders/line_items_prepared_for_local_delivery";
    FulfillmentOrdersLineItemsPreparedForPickup: FulfillmentOrderChange = "fulfillment_orders/line_items_prepared_for_pickup";
    FulfillmentOrdersManuallyReportedProgressStopped: ProgressStopped = "fulfillment_orders/manually_reported_progress_stopped";
    FulfillmentOrdersMerged: FulfillmentOrdersMerge = "fulfillment_orders/merged";
    FulfillmentOrdersMoved: FulfillmentOrderMove = "fulfillment_orders/moved";
    FulfillmentOrdersOrderRoutingComplete: FulfillmentOrderChange = "fulfillment_orders/order_routing_complete";
    FulfillmentOrdersPlacedOnHold: FulfillmentOrderOnHold = "fulfillment_orders/placed_on_hold";
    FulfillmentOrdersProgressReported: ProgressReported = "fulfillment_orders/progress_reported";
    FulfillmentOrdersRescheduled: FulfillmentOrderChange = "fulfillment_orders/rescheduled";
    FulfillmentOrdersScheduledFulfillmentOrderReady: FulfillmentOrderChange = "fulfillment_orders/scheduled_fulfillment_order_ready";
    FulfillmentOrdersSplit: FulfillmentOrdersSplitting = "fulfillment_orders/split";
    FulfillmentsCreate: Fulfillment = "fulfillments/create";
    FulfillmentsUpdate: Fulfillment = "fulfillments/update";
    InventoryItemsCreate: InventoryItem = "inventory_items/create";
    InventoryItemsDelete: InventoryItemDeleted = "inventory_items/delete";
    InventoryItemsUpdate: InventoryItem = "inventory_items/update";
    InventoryLevelsConnect: InventoryLevel = "inventory_levels/connect";
    InventoryLevelsDisconnect: InventoryLevelDisconnected = "inventory_levels/disconnect";
    InventoryLevelsUpdate: InventoryLevel = "inventory_levels/update";
    InventoryShipmentsAddItems: InventoryShipmentItemsAdded = "inventory_shipments/add_items";
    InventoryShipmentsCreate: InventoryShipmentCreated = "inventory_shipments/create";
    InventoryShipmentsDelete: InventoryShipmentDeleted = "inventory_shipments/delete";
    InventoryShipmentsMarkInTransit: InventoryShipmentInTransit = "inventory_shipments/mark_in_transit";
    InventoryShipmentsReceiveItems: InventoryShipmentItemsReceived = "inventory_shipments/receive_items";
    InventoryShipmentsRemoveItems: InventoryShipmentItemsRemoved = "inventory_shipments/remove_items";
    InventoryShipmentsUpdateItemQuantities: InventoryShipmentQuantitiesUpdated = "inventory_shipments/update_item_quantities";
    InventoryShipmentsUpdateTracking: InventoryShipmentTrackingUpdated = "inventory_shipments/update_tracking";
    InventoryTransfersAddItems: InventoryTransferItemsAdded = "inventory_transfers/add_items";
    InventoryTransfersCancel: InventoryTransferCanceled = "inventory_transfers/cancel";
    InventoryTransfersComplete: InventoryTransferCompleted = "inventory_transfers/complete";
    InventoryTransfersReadyToShip: InventoryTransferReadyToShip = "inventory_transfers/ready_to_ship";
    InventoryTransfersRemoveItems: InventoryTransferItemsRemoved = "inventory_transfers/remove_items";
    InventoryTransfersUpdateItemQuantities: InventoryTransferQuantitiesUpdated = "inventory_transfers/update_item_quantities";
    InventoryTransfersUpdated: InventoryTransferUpdated = "inventory_transfers/updated";
    LocalesCreate: Locale = "locales/create";
    LocalesDestroy: Locale = "locales/destroy";
    LocalesUpdate: Locale = "locales/update";
    LocationsActivate: Location = "locations/activate";
    LocationsCreate: Location = "locations/create";
    LocationsDeactivate: Location = "locations/deactivate";
    LocationsDelete: Deleted = "locations/delete";
    LocationsUpdate: Location = "locations/update";
    MarketsCreate: Market = "markets/create";
    MarketsDelete: Deleted = "markets/delete";
    MarketsUpdate: Market = "markets/update";
    MarketsBackupRegionUpdate: BackupRegion = "markets_backup_region/update";
    MetafieldDefinitionsCreate: MetafieldDefinition = "metafield_definitions/create";
    MetafieldDefinitionsDelete: MetafieldDefinitionDeleted = "metafield_definitions/delete";
    MetafieldDefinitionsUpdate: MetafieldDefinition = "metafield_definitions/update";
    MetaobjectsCreate: Metaobject = "metaobjects/create";
    MetaobjectsDelete: MetaobjectDeleted = "metaobjects/delete";
    MetaobjectsUpdate: Metaobject = "metaobjects/update";
    OrderTransactionsCreate: Transaction = "order_transactions/create";
    OrdersCancelled: Order = "orders/cancelled";
    OrdersCreate: Order = "orders/create";
    OrdersDelete: Deleted = "orders/delete";
    OrdersEdited: OrderEdited = "orders/edited";
    OrdersFulfilled: Order = "orders/fulfilled";
    OrdersLinkRequested: Order = "orders/link_requested";
    OrdersPaid: Order = "orders/paid";
    OrdersPartiallyFulfilled: Order = "orders/partially_fulfilled";
    OrdersRiskAssessmentChanged: RiskAssessment = "orders/risk_assessment_changed";
    OrdersShopifyProtectEligibilityChanged: ProtectEligibility = "orders/shopify_protect_eligibility_changed";
    OrdersUpdated: Order = "orders/updated";
    PaymentSchedulesDue: PaymentSchedule = "payment_schedules/due";
    PaymentTermsCreate: PaymentTerms = "payment_terms/create";
    PaymentTermsDelete: Deleted = "payment_terms/delete";
    PaymentTermsUpdate: PaymentTerms = "payment_terms/update";
    ProductFeedsCreate: ProductFeed = "product_feeds/create";
    ProductFeedsFullSync: ProductFeedSync = "product_feeds/full_sync";
    ProductFeedsFullSyncFinish: ProductFeedSyncFinished = "product_feeds/full_sync_finish";
    ProductFeedsIncrementalSync: ProductFeedSync = "product_feeds/incremental_sync";
    ProductFeedsUpdate: ProductFeed = "product_feeds/update";
    ProductListingsAdd: ProductListingPayload = "product_listings/add";
    ProductListingsRemove: ProductListingPayload = "product_listings/remove";
    ProductListingsUpdate: ProductListingPayload = "product_listings/update";
    ProductPublicationsCreate: ProductPublication = "product_publications/create";
    ProductPublicationsDelete: ProductPublication = "product_publications/delete";
    ProductPublicationsUpdate: ProductPublication = "product_publications/update";
    ProductsCreate: Product = "products/create";
    ProductsDelete: Deleted = "products/delete";
    ProductsUpdate: Product = "products/update";
    ProfilesCreate: DeliveryProfile = "profiles/create";
    ProfilesDelete: DeliveryProfile = "profiles/delete";
    ProfilesUpdate: DeliveryProfile = "profiles/update";
    RefundsCreate: Refund = "refunds/create";
    ReturnsApprove: ReturnDetails = "returns/approve";
    ReturnsCancel: ReturnStatus = "returns/cancel";
    ReturnsClose: ReturnStatus = "returns/close";
    ReturnsDecline: ReturnDeclined = "returns/decline";
    ReturnsProcess: RawJson = "returns/process";
    ReturnsReopen: ReturnStatus = "returns/reopen";
    ReturnsRequest: ReturnDetails = "returns/request";
    ReturnsUpdate: ReturnChange = "returns/update";
    ReverseDeliveriesAttachDeliverable: ReverseDelivery = "reverse_deliveries/attach_deliverable";
    ReverseFulfillmentOrdersDispose: ReverseDisposal = "reverse_fulfillment_orders/dispose";
    ScheduledProductListingsAdd: ScheduledProductListingPayload = "scheduled_product_listings/add";
    ScheduledProductListingsRemove: ScheduledProductListingPayload = "scheduled_product_listings/remove";
    ScheduledProductListingsUpdate: ScheduledProductListingPayload = "scheduled_product_listings/update";
    SegmentsCreate: Segment = "segments/create";
    SegmentsDelete: Deleted = "segments/delete";
    SegmentsUpdate: Segment = "segments/update";
    SellingPlanGroupsCreate: SellingPlanGroup = "selling_plan_groups/create";
    SellingPlanGroupsDelete: SellingPlanGroupDeleted = "selling_plan_groups/delete";
    SellingPlanGroupsUpdate: SellingPlanGroup = "selling_plan_groups/update";
    ShippingAddressesCreate: Address = "shipping_addresses/create";
    ShippingAddressesUpdate: Address = "shipping_addresses/update";
    ShopRedact: ShopRedaction = "shop/redact";
    ShopUpdate: Shop = "shop/update";
    SubscriptionBillingAttemptsChallenged: BillingAttempt = "subscription_billing_attempts/challenged";
    SubscriptionBillingAttemptsFailure: BillingAttempt = "subscription_billing_attempts/failure";
    SubscriptionBillingAttemptsSuccess: BillingAttempt = "subscription_billing_attempts/success";
    SubscriptionBillingCycleEditsCreate: BillingCycle = "subscription_billing_cycle_edits/create";
    SubscriptionBillingCycleEditsDelete: BillingCycle = "subscription_billing_cycle_edits/delete";
    SubscriptionBillingCycleEditsUpdate: BillingCycle = "subscription_billing_cycle_edits/update";
    SubscriptionBillingCyclesSkip: BillingCycle = "subscription_billing_cycles/skip";
    SubscriptionBillingCyclesUnskip: BillingCycle = "subscription_billing_cycles/unskip";
    SubscriptionContractsActivate: SubscriptionContract = "subscription_contracts/activate";
    SubscriptionContractsCancel: SubscriptionContract = "subscription_contracts/cancel";
    SubscriptionContractsCreate: SubscriptionContract = "subscription_contracts/create";
    SubscriptionContractsExpire: SubscriptionContract = "subscription_contracts/expire";
    SubscriptionContractsFail: SubscriptionContract = "subscription_contracts/fail";
    SubscriptionContractsPause: SubscriptionContract = "subscription_contracts/pause";
    SubscriptionContractsUpdate: SubscriptionContract = "subscription_contracts/update";
    TaxServicesCreate: TaxService = "tax_services/create";
    TaxServicesUpdate: TaxService = "tax_services/update";
    TenderTransactionsCreate: TenderTransaction = "tender_transactions/create";
    ThemesCreate: Theme = "themes/create";
    ThemesDelete: Deleted = "themes/delete";
    ThemesPublish: Theme = "themes/publish";
    ThemesUpdate: Theme = "themes/update";
    VariantsInStock: StockedVariant = "variants/in_stock";
    VariantsOutOfStock: StockedVariant = "variants/out_of_stock";
}
