//! The shop, the app, and all else.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};

webhook_core::open_struct! {
    /// What `app/scopes_update` brings.
    pub struct AppScopes {
        /// The id.
        pub id: Option<i64> = "id",
        /// `current`.
        pub current: Option<Vec<String>> = "current",
        /// `previous`.
        pub previous: Option<Vec<String>> = "previous",
        /// The id of the shop.
        pub shop_id: Option<String> = "shop_id",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// A shop.
    pub struct Shop {
        /// The id.
        pub id: Option<i64> = "id",
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// `auto_configure_tax_inclusivity`.
        pub auto_configure_tax_inclusivity: Option<bool> = "auto_configure_tax_inclusivity",
        /// `checkout_api_supported`.
        pub checkout_api_supported: Option<bool> = "checkout_api_supported",
        /// The city.
        pub city: Option<String> = "city",
        /// The country.
        pub country: Option<String> = "country",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// `country_name`.
        pub country_name: Option<String> = "country_name",
        /// `county_taxes`.
        pub county_taxes: Option<bool> = "county_taxes",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// `customer_email`.
        pub customer_email: Option<String> = "customer_email",
        /// The domain.
        pub domain: Option<String> = "domain",
        /// `eligible_for_payments`.
        pub eligible_for_payments: Option<bool> = "eligible_for_payments",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// `enabled_presentment_currencies`.
        pub enabled_presentment_currencies: Option<Vec<String>> = "enabled_presentment_currencies",
        /// `finances`.
        pub finances: Option<bool> = "finances",
        /// `google_apps_domain`.
        pub google_apps_domain: Option<String> = "google_apps_domain",
        /// `google_apps_login_enabled`.
        pub google_apps_login_enabled: Option<bool> = "google_apps_login_enabled",
        /// `has_discounts`.
        pub has_discounts: Option<bool> = "has_discounts",
        /// `has_gift_cards`.
        pub has_gift_cards: Option<bool> = "has_gift_cards",
        /// `has_storefront`.
        pub has_storefront: Option<bool> = "has_storefront",
        /// `iana_timezone`.
        pub iana_timezone: Option<String> = "iana_timezone",
        /// The latitude.
        pub latitude: Option<DecimalText> = "latitude",
        /// The longitude.
        pub longitude: Option<DecimalText> = "longitude",
        /// `marketing_sms_consent_enabled_at_checkout`.
        pub marketing_sms_consent_enabled_at_checkout: Option<bool> = "marketing_sms_consent_enabled_at_checkout",
        /// `money_format`.
        pub money_format: Option<String> = "money_format",
        /// `money_in_emails_format`.
        pub money_in_emails_format: Option<String> = "money_in_emails_format",
        /// `money_with_currency_format`.
        pub money_with_currency_format: Option<String> = "money_with_currency_format",
        /// `money_with_currency_in_emails_format`.
        pub money_with_currency_in_emails_format: Option<String> = "money_with_currency_in_emails_format",
        /// `multi_location_enabled`.
        pub multi_location_enabled: Option<bool> = "multi_location_enabled",
        /// The `myshopify.com` domain.
        pub myshopify_domain: Option<String> = "myshopify_domain",
        /// The name.
        pub name: Option<String> = "name",
        /// `password_enabled`.
        pub password_enabled: Option<bool> = "password_enabled",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// `plan_display_name`.
        pub plan_display_name: Option<String> = "plan_display_name",
        /// The plan.
        pub plan_name: Option<String> = "plan_name",
        /// `pre_launch_enabled`.
        pub pre_launch_enabled: Option<bool> = "pre_launch_enabled",
        /// `primary_locale`.
        pub primary_locale: Option<String> = "primary_locale",
        /// `primary_location_id`.
        pub primary_location_id: Option<i64> = "primary_location_id",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The code of the province or state.
        pub province_code: Option<String> = "province_code",
        /// `requires_extra_payments_agreement`.
        pub requires_extra_payments_agreement: Option<bool> = "requires_extra_payments_agreement",
        /// `setup_required`.
        pub setup_required: Option<bool> = "setup_required",
        /// The name of the owner.
        pub shop_owner: Option<String> = "shop_owner",
        /// `source`.
        pub source: Option<String> = "source",
        /// `tax_shipping`.
        pub tax_shipping: Option<bool> = "tax_shipping",
        /// Whether prices include taxes.
        pub taxes_included: Option<bool> = "taxes_included",
        /// `timezone`.
        pub timezone: Option<String> = "timezone",
        /// `transactional_sms_disabled`.
        pub transactional_sms_disabled: Option<bool> = "transactional_sms_disabled",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The unit of the weight.
        pub weight_unit: Option<String> = "weight_unit",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// What `app_purchases_one_time/update` brings.
    pub struct AppPurchaseOneTimePayload {
        /// `app_purchase_one_time`.
        pub app_purchase_one_time: Option<AppPurchaseOneTime> = "app_purchase_one_time",
    }
}

webhook_core::open_struct! {
    /// `app_purchase_one_time` of [`AppPurchaseOneTimePayload`].
    pub struct AppPurchaseOneTime {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `admin_graphql_api_shop_id`.
        pub admin_graphql_api_shop_id: Option<String> = "admin_graphql_api_shop_id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The name.
        pub name: Option<String> = "name",
        /// The status.
        pub status: Option<String> = "status",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `app_subscriptions/approaching_capped_amount` and `app_subscriptions/update` bring.
    pub struct AppSubscriptionPayload {
        /// `app_subscription`.
        pub app_subscription: Option<AppSubscription> = "app_subscription",
    }
}

webhook_core::open_struct! {
    /// `app_subscription` of [`AppSubscriptionPayload`].
    pub struct AppSubscription {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `admin_graphql_api_shop_id`.
        pub admin_graphql_api_shop_id: Option<String> = "admin_graphql_api_shop_id",
        /// `balance_used`.
        pub balance_used: Option<DecimalText> = "balance_used",
        /// `capped_amount`.
        pub capped_amount: Option<DecimalText> = "capped_amount",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// The currency, in ISO 4217.
        pub currency_code: Option<String> = "currency_code",
        /// The unit of the interval.
        pub interval: Option<String> = "interval",
        /// The name.
        pub name: Option<String> = "name",
        /// `plan_handle`.
        pub plan_handle: Option<String> = "plan_handle",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// The status.
        pub status: Option<String> = "status",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `audit_events/admin_api_activity` brings.
    pub struct AuditEvents {
        /// `events`.
        pub events: Option<Vec<AuditEvent>> = "events",
    }
}

webhook_core::open_struct! {
    /// `events` of [`AuditEvents`].
    pub struct AuditEvent {
        /// `event`.
        pub event: Option<AuditEventDetails> = "event",
        /// `time`.
        pub time: Option<i64> = "time",
    }
}

webhook_core::open_struct! {
    /// `event` of [`AuditEvent`].
    pub struct AuditEventDetails {
        /// `action`.
        pub action: Option<String> = "action",
        /// `actor`.
        pub actor: Option<AuditActor> = "actor",
        /// `additional_metadata`.
        pub additional_metadata: Option<AuditMetadata> = "additional_metadata",
        /// `context`.
        pub context: Option<AuditContext> = "context",
        /// `subject`.
        pub subject: Option<AuditSubject> = "subject",
        /// `timestamp`.
        pub timestamp: Option<String> = "timestamp",
    }
}

webhook_core::open_struct! {
    /// `actor` of [`AuditEventDetails`].
    pub struct AuditActor {
        /// `actor_identifier`.
        pub actor_identifier: Option<i64> = "actor_identifier",
        /// `actor_metadata`.
        pub actor_metadata: Option<AuditActorMetadata> = "actor_metadata",
        /// `actor_type`.
        pub actor_type: Option<String> = "actor_type",
        /// `on_behalf_of`.
        pub on_behalf_of: Option<OnBehalfOf> = "on_behalf_of",
    }
}

webhook_core::open_struct! {
    /// `actor_metadata` of [`AuditActor`].
    pub struct AuditActorMetadata {
        /// `api_version_requested`.
        pub api_version_requested: Option<String> = "api_version_requested",
        /// `api_version_served`.
        pub api_version_served: Option<String> = "api_version_served",
        /// `app_name`.
        pub app_name: Option<String> = "app_name",
        /// `ecosystem_category`.
        pub ecosystem_category: Option<String> = "ecosystem_category",
    }
}

webhook_core::open_struct! {
    /// `on_behalf_of` of [`AuditActor`].
    pub struct OnBehalfOf {
        /// `user_email`.
        pub user_email: Option<String> = "user_email",
    }
}

webhook_core::open_struct! {
    /// `additional_metadata` of [`AuditEventDetails`].
    pub struct AuditMetadata {
        /// `error_codes`.
        pub error_codes: Option<RawJson> = "error_codes",
        /// `mutation_names`.
        pub mutation_names: Option<RawJson> = "mutation_names",
        /// `query`.
        pub query: Option<String> = "query",
        /// `request_type`.
        pub request_type: Option<String> = "request_type",
        /// `variables`.
        pub variables: Option<RawJson> = "variables",
    }
}

webhook_core::open_struct! {
    /// `context` of [`AuditEventDetails`].
    pub struct AuditContext {
        /// `context_identifier`.
        pub context_identifier: Option<String> = "context_identifier",
        /// `context_metadata`.
        pub context_metadata: Option<AuditContextMetadata> = "context_metadata",
        /// `context_type`.
        pub context_type: Option<String> = "context_type",
    }
}

webhook_core::open_struct! {
    /// `context_metadata` of [`AuditContext`].
    pub struct AuditContextMetadata {
        /// `api_request_failed`.
        pub api_request_failed: Option<bool> = "api_request_failed",
        /// `client_ip`.
        pub client_ip: Option<String> = "client_ip",
        /// `content_type`.
        pub content_type: Option<String> = "content_type",
        /// `response_code`.
        pub response_code: Option<i64> = "response_code",
        /// `response_time_ms`.
        pub response_time_ms: Option<DecimalText> = "response_time_ms",
        /// `user_agent`.
        pub user_agent: Option<String> = "user_agent",
    }
}

webhook_core::open_struct! {
    /// `subject` of [`AuditEventDetails`].
    pub struct AuditSubject {
        /// `subject_identifier`.
        pub subject_identifier: Option<String> = "subject_identifier",
        /// `subject_metadata`.
        pub subject_metadata: Option<RawJson> = "subject_metadata",
        /// `subject_type`.
        pub subject_type: Option<String> = "subject_type",
    }
}

webhook_core::open_struct! {
    /// A bulk operation of the GraphQL Admin API.
    pub struct BulkOperation {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// When it was completed, in RFC 3339.
        pub completed_at: Option<String> = "completed_at",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// What went wrong.
        pub error_code: Option<String> = "error_code",
        /// The status.
        pub status: Option<BulkOperationStatus> = "status",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `channels/delete` brings.
    pub struct ChannelDeleted {
        /// The id.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// What `delivery_promise_settings/update` brings.
    pub struct DeliveryPromiseSettings {
        /// `delivery_dates_enabled`.
        pub delivery_dates_enabled: Option<bool> = "delivery_dates_enabled",
        /// `processing_time`.
        pub processing_time: Option<String> = "processing_time",
        /// The id of the shop.
        pub shop_id: Option<String> = "shop_id",
    }
}

webhook_core::open_struct! {
    /// What `discounts/create` and `discounts/update` bring.
    pub struct Discount {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The status.
        pub status: Option<String> = "status",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `discounts/delete` brings.
    pub struct DiscountDeleted {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `deleted_at`.
        pub deleted_at: Option<String> = "deleted_at",
    }
}

webhook_core::open_struct! {
    /// What `discounts/redeemcode_added` and `discounts/redeemcode_removed` bring.
    pub struct RedeemCodeChange {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `redeem_code`.
        pub redeem_code: Option<RedeemCode> = "redeem_code",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `redeem_code` of [`RedeemCodeChange`].
    pub struct RedeemCode {
        /// The id.
        pub id: Option<String> = "id",
        /// The code.
        pub code: Option<String> = "code",
    }
}

webhook_core::open_struct! {
    /// What `domains/create`, `domains/destroy` and `domains/update` bring.
    pub struct Domain {
        /// The id.
        pub id: Option<i64> = "id",
        /// The domain.
        pub host: Option<String> = "host",
        /// `localization`.
        pub localization: Option<DomainLocalization> = "localization",
        /// `ssl_enabled`.
        pub ssl_enabled: Option<bool> = "ssl_enabled",
    }
}

webhook_core::open_struct! {
    /// `localization` of [`Domain`].
    pub struct DomainLocalization {
        /// `alternate_locales`.
        pub alternate_locales: Option<RawJson> = "alternate_locales",
        /// The country.
        pub country: Option<String> = "country",
        /// `default_locale`.
        pub default_locale: Option<String> = "default_locale",
    }
}

webhook_core::open_struct! {
    /// What `locales/create`, `locales/destroy` and `locales/update` bring.
    pub struct Locale {
        /// The language.
        pub locale: Option<String> = "locale",
        /// Whether it is published.
        pub published: Option<bool> = "published",
    }
}

webhook_core::open_struct! {
    /// What `markets/create` and `markets/update` bring.
    pub struct Market {
        /// The id.
        pub id: Option<i64> = "id",
        /// The name.
        pub name: Option<String> = "name",
        /// The status.
        pub status: Option<String> = "status",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `markets_backup_region/update` brings.
    pub struct BackupRegion {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The code.
        pub code: Option<String> = "code",
    }
}

webhook_core::open_struct! {
    /// What `metafield_definitions/create` and `metafield_definitions/update` bring.
    pub struct MetafieldDefinition {
        /// The id.
        pub id: Option<IdText> = "id",
        /// `access_only`.
        pub access_only: Option<bool> = "access_only",
        /// `admin_filter_status`.
        pub admin_filter_status: Option<String> = "admin_filter_status",
        /// `admin_filterable`.
        pub admin_filterable: Option<bool> = "admin_filterable",
        /// `admin_filterable_status`.
        pub admin_filterable_status: Option<RawJson> = "admin_filterable_status",
        /// `api_client_id`.
        pub api_client_id: Option<IdText> = "api_client_id",
        /// `app_config_managed`.
        pub app_config_managed: Option<bool> = "app_config_managed",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `customer_access`.
        pub customer_access: Option<RawJson> = "customer_access",
        /// `deleting`.
        pub deleting: Option<bool> = "deleting",
        /// The description.
        pub description: Option<String> = "description",
        /// The key.
        pub key: Option<String> = "key",
        /// `merchant_writeable`.
        pub merchant_writeable: Option<RawJson> = "merchant_writeable",
        /// The name.
        pub name: Option<String> = "name",
        /// `namespace`.
        pub namespace: Option<String> = "namespace",
        /// `namespace_owner_api_client_id`.
        pub namespace_owner_api_client_id: Option<IdText> = "namespace_owner_api_client_id",
        /// `option_linkable`.
        pub option_linkable: Option<bool> = "option_linkable",
        /// The options.
        pub options: Option<RawJson> = "options",
        /// `owner_type`.
        pub owner_type: Option<String> = "owner_type",
        /// `pinned_position`.
        pub pinned_position: Option<i64> = "pinned_position",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
        /// `smart_collection_condition`.
        pub smart_collection_condition: Option<bool> = "smart_collection_condition",
        /// `standard_template_id`.
        pub standard_template_id: Option<IdText> = "standard_template_id",
        /// `storefront_readable`.
        pub storefront_readable: Option<RawJson> = "storefront_readable",
        /// `type_name`.
        pub type_name: Option<String> = "type_name",
        /// `unique_values`.
        pub unique_values: Option<bool> = "unique_values",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// `use_as_collection_condition`.
        pub use_as_collection_condition: Option<bool> = "use_as_collection_condition",
        /// `validation_status`.
        pub validation_status: Option<String> = "validation_status",
    }
}

webhook_core::open_struct! {
    /// What `metafield_definitions/delete` brings.
    pub struct MetafieldDefinitionDeleted {
        /// The id.
        pub id: Option<String> = "id",
        /// `created_by_app_id`.
        pub created_by_app_id: Option<String> = "created_by_app_id",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `metaobjects/create` and `metaobjects/update` bring.
    pub struct Metaobject {
        /// The id.
        pub id: Option<String> = "id",
        /// `capabilities`.
        pub capabilities: Option<MetaobjectCapabilities> = "capabilities",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `created_by_app_id`.
        pub created_by_app_id: Option<String> = "created_by_app_id",
        /// `created_by_staff_id`.
        pub created_by_staff_id: Option<String> = "created_by_staff_id",
        /// `definition_id`.
        pub definition_id: Option<String> = "definition_id",
        /// `display_name`.
        pub display_name: Option<String> = "display_name",
        /// `fields`.
        pub fields: Option<RawJson> = "fields",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// The type.
        pub r#type: Option<String> = "type",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `capabilities` of [`Metaobject`].
    pub struct MetaobjectCapabilities {
        /// `publishable`.
        pub publishable: Option<Publishable> = "publishable",
    }
}

webhook_core::open_struct! {
    /// `publishable` of [`MetaobjectCapabilities`].
    pub struct Publishable {
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `metaobjects/delete` brings.
    pub struct MetaobjectDeleted {
        /// The id.
        pub id: Option<String> = "id",
        /// `created_by_app_id`.
        pub created_by_app_id: Option<String> = "created_by_app_id",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `profiles/create`, `profiles/delete` and `profiles/update` bring.
    pub struct DeliveryProfile {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `default`.
        pub default: Option<bool> = "default",
        /// The name.
        pub name: Option<String> = "name",
        /// `profile_type`.
        pub profile_type: Option<RawJson> = "profile_type",
        /// `version`.
        pub version: Option<i64> = "version",
    }
}

webhook_core::open_struct! {
    /// What is stored about a shop must be deleted.
    pub struct ShopRedaction {
        /// The `myshopify.com` domain of the shop.
        pub shop_domain: Option<String> = "shop_domain",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
    }
}

webhook_core::open_struct! {
    /// What `tax_services/create` and `tax_services/update` bring.
    pub struct TaxService {
        /// The id.
        pub id: Option<i64> = "id",
        /// Whether it is active.
        pub active: Option<bool> = "active",
        /// The name.
        pub name: Option<String> = "name",
        /// The URL.
        pub url: Option<String> = "url",
    }
}

webhook_core::open_struct! {
    /// What `themes/create`, `themes/publish` and `themes/update` bring.
    pub struct Theme {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The name.
        pub name: Option<String> = "name",
        /// `previewable`.
        pub previewable: Option<bool> = "previewable",
        /// `processing`.
        pub processing: Option<bool> = "processing",
        /// `role`.
        pub role: Option<String> = "role",
        /// `theme_store_id`.
        pub theme_store_id: Option<i64> = "theme_store_id",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// `status` of [`BulkOperation`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/BulkOperationStatus>, in lower
    /// case.
    pub enum BulkOperationStatus {
        Canceled = "canceled",
        Canceling = "canceling",
        Completed = "completed",
        Created = "created",
        Expired = "expired",
        Failed = "failed",
        Running = "running",
    }
}
