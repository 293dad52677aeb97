//! Customers, what they agreed to, and segments.

use super::shared::{ConsentState, CurrencyAmount, EmailMarketingConsent, SmsMarketingConsent};

webhook_core::open_struct! {
    /// What `customer.joined_segment` and `customer.left_segment` bring.
    pub struct SegmentMembership {
        /// The id of the customer.
        pub customer_id: Option<String> = "customer_id",
        /// `segment_id`.
        pub segment_id: Option<String> = "segment_id",
        /// The id of the shop.
        pub shop_id: Option<String> = "shop_id",
    }
}

webhook_core::open_struct! {
    /// What `customer.tags_added` and `customer.tags_removed` bring.
    pub struct CustomerTags {
        /// `customerId`.
        pub customer_id: Option<String> = "customerId",
        /// When it happened, in RFC 3339.
        pub occurred_at: Option<String> = "occurredAt",
        /// The tags.
        pub tags: Option<Vec<String>> = "tags",
    }
}

webhook_core::open_struct! {
    /// What `customer_account_settings/update` brings.
    pub struct CustomerAccountSettings {
        /// `customer_accounts_version`.
        pub customer_accounts_version: Option<String> = "customer_accounts_version",
        /// `login_links_visible_on_storefront_and_checkout`.
        pub login_links_visible_on_storefront_and_checkout: Option<bool> = "login_links_visible_on_storefront_and_checkout",
        /// `login_required_at_checkout`.
        pub login_required_at_checkout: Option<bool> = "login_required_at_checkout",
        /// The URL.
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `customer_groups/create` and `customer_groups/update` bring.
    pub struct CustomerGroup {
        /// The id.
        pub id: Option<i64> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The name.
        pub name: Option<String> = "name",
        /// `query`.
        pub query: Option<String> = "query",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `customer_payment_methods/create`, `customer_payment_methods/revoke` and
    /// `customer_payment_methods/update` bring.
    pub struct CustomerPaymentMethod {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `admin_graphql_api_customer_id`.
        pub admin_graphql_api_customer_id: Option<String> = "admin_graphql_api_customer_id",
        /// The id of the customer.
        pub customer_id: Option<i64> = "customer_id",
        /// `instrument_type`.
        pub instrument_type: Option<String> = "instrument_type",
        /// `payment_instrument`.
        pub payment_instrument: Option<PaymentInstrument> = "payment_instrument",
        /// `resource_type`.
        pub resource_type: Option<String> = "resource_type",
        /// The token.
        pub token: Option<String> = "token",
    }
}

webhook_core::open_struct! {
    /// `payment_instrument` of [`CustomerPaymentMethod`].
    pub struct PaymentInstrument {
        /// `brand`.
        pub brand: Option<String> = "brand",
        /// `last_digits`.
        pub last_digits: Option<String> = "last_digits",
        /// `month`.
        pub month: Option<i64> = "month",
        /// The name.
        pub name: Option<String> = "name",
        /// `year`.
        pub year: Option<i64> = "year",
    }
}

webhook_core::open_struct! {
    /// A customer asks for what is stored about them.
    pub struct DataRequest {
        /// The customer.
        pub customer: Option<PrivacyCustomer> = "customer",
        /// The request.
        pub data_request: Option<DataRequestReference> = "data_request",
        /// The ids of the orders that are asked for.
        pub orders_requested: Option<Vec<i64>> = "orders_requested",
        /// The `myshopify.com` domain of the shop.
        pub shop_domain: Option<String> = "shop_domain",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
    }
}

webhook_core::open_struct! {
    /// Whom a privacy topic is about.
    pub struct PrivacyCustomer {
        /// The id.
        pub id: Option<i64> = "id",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// The phone number.
        pub phone: Option<String> = "phone",
    }
}

webhook_core::open_struct! {
    /// `data_request` of [`DataRequest`].
    pub struct DataRequestReference {
        /// The id.
        pub id: Option<i64> = "id",
    }
}

webhook_core::open_struct! {
    /// What `customers/delete` brings.
    pub struct CustomerDeleted {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `tax_exemptions`.
        pub tax_exemptions: Option<Vec<String>> = "tax_exemptions",
    }
}

webhook_core::open_struct! {
    /// What `customers/merge` brings.
    pub struct CustomerMerge {
        /// `admin_graphql_api_customer_deleted_id`.
        pub admin_graphql_api_customer_deleted_id: Option<String> = "admin_graphql_api_customer_deleted_id",
        /// `admin_graphql_api_customer_kept_id`.
        pub admin_graphql_api_customer_kept_id: Option<String> = "admin_graphql_api_customer_kept_id",
        /// `admin_graphql_api_job_id`.
        pub admin_graphql_api_job_id: Option<String> = "admin_graphql_api_job_id",
        /// What went wrong.
        pub errors: Option<Vec<CustomerMergeError>> = "errors",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// `errors` of [`CustomerMerge`].
    pub struct CustomerMergeError {
        /// `customer_ids`.
        pub customer_ids: Option<Vec<i64>> = "customer_ids",
        /// `field`.
        pub field: Option<String> = "field",
        /// What was said.
        pub message: Option<String> = "message",
    }
}

webhook_core::open_struct! {
    /// What `customers/purchasing_summary` brings.
    pub struct PurchasingSummary {
        /// `amountSpent`.
        pub amount_spent: Option<CurrencyAmount> = "amountSpent",
        /// `customerId`.
        pub customer_id: Option<String> = "customerId",
        /// `lastOrderId`.
        pub last_order_id: Option<String> = "lastOrderId",
        /// `numberOfOrders`.
        pub number_of_orders: Option<i64> = "numberOfOrders",
        /// When it happened, in RFC 3339.
        pub occurred_at: Option<String> = "occurredAt",
    }
}

webhook_core::open_struct! {
    /// What is stored about a customer must be deleted.
    pub struct CustomerRedaction {
        /// The customer.
        pub customer: Option<PrivacyCustomer> = "customer",
        /// The ids of the orders to redact.
        pub orders_to_redact: Option<Vec<i64>> = "orders_to_redact",
        /// The `myshopify.com` domain of the shop.
        pub shop_domain: Option<String> = "shop_domain",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
    }
}

webhook_core::open_struct! {
    /// What `customers_email_marketing_consent/update` brings.
    pub struct EmailConsentUpdate {
        /// The id of the customer.
        pub customer_id: Option<i64> = "customer_id",
        /// `email_address`.
        pub email_address: Option<String> = "email_address",
        /// `email_marketing_consent`.
        pub email_marketing_consent: Option<EmailMarketingConsent> = "email_marketing_consent",
    }
}

webhook_core::open_struct! {
    /// What `customers_marketing_consent/update` brings.
    pub struct SmsConsentUpdate {
        /// The id.
        pub id: Option<i64> = "id",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// `sms_marketing_consent`.
        pub sms_marketing_consent: Option<SmsMarketingConsent> = "sms_marketing_consent",
    }
}

webhook_core::open_struct! {
    /// What `customers_whats_app_marketing_consent/update` brings.
    pub struct WhatsAppConsentUpdate {
        /// The id of the customer.
        pub customer_id: Option<i64> = "customer_id",
        /// `phone_number`.
        pub phone_number: Option<String> = "phone_number",
        /// `whats_app_marketing_consent`.
        pub whats_app_marketing_consent: Option<WhatsAppMarketingConsent> = "whats_app_marketing_consent",
    }
}

webhook_core::open_struct! {
    /// `whats_app_marketing_consent` of [`WhatsAppConsentUpdate`].
    pub struct WhatsAppMarketingConsent {
        /// `collected_from`.
        pub collected_from: Option<String> = "collected_from",
        /// `opt_in_level`.
        pub opt_in_level: Option<String> = "opt_in_level",
        /// The state.
        pub state: Option<ConsentState> = "state",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `segments/create` and `segments/update` bring.
    pub struct Segment {
        /// The id.
        pub id: Option<i64> = "id",
        /// `creationDate`.
        pub creation_date: Option<String> = "creationDate",
        /// `lastEditDate`.
        pub last_edit_date: Option<String> = "lastEditDate",
        /// The name.
        pub name: Option<String> = "name",
        /// `query`.
        pub query: Option<String> = "query",
    }
}
