//! What several payloads have in common.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};

webhook_core::open_struct! {
    /// An amount in two currencies.
    pub struct MoneySet {
        /// In the currency that the customer saw.
        pub presentment_money: Option<Money> = "presentment_money",
        /// In the currency of the shop.
        pub shop_money: Option<Money> = "shop_money",
    }
}

webhook_core::open_struct! {
    /// An amount in one currency.
    pub struct Money {
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// The currency, in ISO 4217.
        pub currency_code: Option<String> = "currency_code",
    }
}

webhook_core::open_struct! {
    /// An address.
    pub struct Address {
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// The company.
        pub company: Option<String> = "company",
        /// The country.
        pub country: Option<String> = "country",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// The first name.
        pub first_name: Option<String> = "first_name",
        /// The last name.
        pub last_name: Option<String> = "last_name",
        /// The latitude.
        pub latitude: Option<DecimalText> = "latitude",
        /// The longitude.
        pub longitude: Option<DecimalText> = "longitude",
        /// The name.
        pub name: Option<String> = "name",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The code of the province or state.
        pub province_code: Option<String> = "province_code",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// A customer.
    pub struct Customer {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `accepts_marketing`.
        pub accepts_marketing: Option<bool> = "accepts_marketing",
        /// `accepts_marketing_updated_at`.
        pub accepts_marketing_updated_at: Option<String> = "accepts_marketing_updated_at",
        /// The addresses.
        pub addresses: Option<Vec<CustomerAddress>> = "addresses",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// The usual address.
        pub default_address: Option<CustomerAddress> = "default_address",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// `email_marketing_consent`.
        pub email_marketing_consent: Option<EmailMarketingConsent> = "email_marketing_consent",
        /// The first name.
        pub first_name: Option<String> = "first_name",
        /// The last name.
        pub last_name: Option<String> = "last_name",
        /// `last_order_id`.
        pub last_order_id: Option<i64> = "last_order_id",
        /// `last_order_name`.
        pub last_order_name: Option<String> = "last_order_name",
        /// `marketing_opt_in_level`.
        pub marketing_opt_in_level: Option<String> = "marketing_opt_in_level",
        /// `metafields`.
        pub metafields: Option<RawJson> = "metafields",
        /// `multipass_identifier`.
        pub multipass_identifier: Option<String> = "multipass_identifier",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// `orders_count`.
        pub orders_count: Option<i64> = "orders_count",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// `sms_marketing_consent`.
        pub sms_marketing_consent: Option<SmsMarketingConsent> = "sms_marketing_consent",
        /// The state.
        pub state: Option<CustomerState> = "state",
        /// The tags, with commas between them.
        pub tags: Option<String> = "tags",
        /// Whether no tax is taken.
        pub tax_exempt: Option<bool> = "tax_exempt",
        /// `tax_exemptions`.
        pub tax_exemptions: Option<Vec<String>> = "tax_exemptions",
        /// `total_spent`.
        pub total_spent: Option<DecimalText> = "total_spent",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// `verified_email`.
        pub verified_email: Option<bool> = "verified_email",
    }
}

webhook_core::open_struct! {
    /// `addresses` of [`Customer`].
    pub struct CustomerAddress {
        /// The id.
        pub id: Option<i64> = "id",
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// The company.
        pub company: Option<String> = "company",
        /// The country.
        pub country: Option<String> = "country",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// `country_name`.
        pub country_name: Option<String> = "country_name",
        /// The id of the customer.
        pub customer_id: Option<i64> = "customer_id",
        /// `default`.
        pub default: Option<bool> = "default",
        /// The first name.
        pub first_name: Option<String> = "first_name",
        /// The last name.
        pub last_name: Option<String> = "last_name",
        /// The name.
        pub name: Option<String> = "name",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The code of the province or state.
        pub province_code: Option<String> = "province_code",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// `email_marketing_consent` of [`Customer`].
    pub struct EmailMarketingConsent {
        /// `consent_updated_at`.
        pub consent_updated_at: Option<String> = "consent_updated_at",
        /// `opt_in_level`.
        pub opt_in_level: Option<String> = "opt_in_level",
        /// The state.
        pub state: Option<ConsentState> = "state",
    }
}

webhook_core::open_struct! {
    /// `sms_marketing_consent` of [`Customer`].
    pub struct SmsMarketingConsent {
        /// `consent_collected_from`.
        pub consent_collected_from: Option<String> = "consent_collected_from",
        /// `consent_updated_at`.
        pub consent_updated_at: Option<String> = "consent_updated_at",
        /// `opt_in_level`.
        pub opt_in_level: Option<String> = "opt_in_level",
        /// The state.
        pub state: Option<ConsentState> = "state",
    }
}

webhook_core::open_struct! {
    /// `discount_codes` of [`Checkout`].
    pub struct DiscountCode {
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// The code.
        pub code: Option<String> = "code",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `discount_allocations` of [`CheckoutLineItem`].
    pub struct DiscountAllocation {
        /// The id.
        pub id: Option<IdText> = "id",
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// `amount_set`.
        pub amount_set: Option<MoneySet> = "amount_set",
        /// `application_type`.
        pub application_type: Option<String> = "application_type",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The description.
        pub description: Option<String> = "description",
        /// `discount_application_index`.
        pub discount_application_index: Option<i64> = "discount_application_index",
        /// `discount_class`.
        pub discount_class: Option<String> = "discount_class",
    }
}

webhook_core::open_struct! {
    /// A tax.
    pub struct TaxLine {
        /// `channel_liable`.
        pub channel_liable: Option<bool> = "channel_liable",
        /// `compare_at`.
        pub compare_at: Option<DecimalText> = "compare_at",
        /// `identifier`.
        pub identifier: Option<RawJson> = "identifier",
        /// `jurisdiction_id`.
        pub jurisdiction_id: Option<String> = "jurisdiction_id",
        /// `jurisdiction_source`.
        pub jurisdiction_source: Option<String> = "jurisdiction_source",
        /// `jurisdiction_type`.
        pub jurisdiction_type: Option<String> = "jurisdiction_type",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// `price_set`.
        pub price_set: Option<MoneySet> = "price_set",
        /// The rate, where 0.19 is 19 %.
        pub rate: Option<DecimalText> = "rate",
        /// `reporting_exempt_amount`.
        pub reporting_exempt_amount: Option<DecimalText> = "reporting_exempt_amount",
        /// `reporting_jurisdiction_code`.
        pub reporting_jurisdiction_code: Option<RawJson> = "reporting_jurisdiction_code",
        /// `reporting_jurisdiction_name`.
        pub reporting_jurisdiction_name: Option<RawJson> = "reporting_jurisdiction_name",
        /// `reporting_jurisdiction_type`.
        pub reporting_jurisdiction_type: Option<RawJson> = "reporting_jurisdiction_type",
        /// `reporting_non_taxable_amount`.
        pub reporting_non_taxable_amount: Option<DecimalText> = "reporting_non_taxable_amount",
        /// `reporting_taxable_amount`.
        pub reporting_taxable_amount: Option<DecimalText> = "reporting_taxable_amount",
        /// `source`.
        pub source: Option<String> = "source",
        /// `tax_api_client_id`.
        pub tax_api_client_id: Option<i64> = "tax_api_client_id",
        /// `tax_calculation_price`.
        pub tax_calculation_price: Option<DecimalText> = "tax_calculation_price",
        /// `tax_registration_id`.
        pub tax_registration_id: Option<String> = "tax_registration_id",
        /// `tax_type`.
        pub tax_type: Option<RawJson> = "tax_type",
        /// The title.
        pub title: Option<String> = "title",
        /// `zone`.
        pub zone: Option<String> = "zone",
    }
}

webhook_core::open_struct! {
    /// A name and a value.
    pub struct Attribute {
        /// The name.
        pub name: Option<String> = "name",
        /// The value.
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// What was deleted.
    pub struct Deleted {
        /// The id.
        pub id: Option<i64> = "id",
    }
}

webhook_core::open_struct! {
    /// `amountSpent` of [`PurchasingSummary`].
    pub struct CurrencyAmount {
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// `currencyCode`.
        pub currency_code: Option<String> = "currencyCode",
    }
}

webhook_core::open_struct! {
    /// The id of something else.
    pub struct ResourceId {
        /// The id.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// How many of an item.
    pub struct ItemQuantity {
        /// The id.
        pub id: Option<String> = "id",
        /// How many.
        pub quantity: Option<i64> = "quantity",
    }
}

webhook_core::open_struct! {
    /// `tracking` of [`InventoryShipmentCreated`].
    pub struct Tracking {
        /// `arrives_at`.
        pub arrives_at: Option<String> = "arrives_at",
        /// `carrier_name`.
        pub carrier_name: Option<String> = "carrier_name",
        /// The company.
        pub company: Option<String> = "company",
        /// The first of the tracking numbers.
        pub tracking_number: Option<String> = "tracking_number",
        /// The first of the URLs to track it.
        pub tracking_url: Option<String> = "tracking_url",
    }
}

webhook_core::open_struct! {
    /// The ids of something else.
    pub struct Reference {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
    }
}

webhook_core::open_enum! {
    /// `state` of [`EmailMarketingConsent`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/CustomerEmailMarketingState>, in
    /// lower case.
    pub enum ConsentState {
        Invalid = "invalid",
        NotSubscribed = "not_subscribed",
        Pending = "pending",
        Redacted = "redacted",
        Subscribed = "subscribed",
        Unsubscribed = "unsubscribed",
    }
}

webhook_core::open_enum! {
    /// `state` of [`Customer`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/CustomerState>, in lower case.
    pub enum CustomerState {
        Declined = "declined",
        Disabled = "disabled",
        Enabled = "enabled",
        Invited = "invited",
    }
}

webhook_core::open_enum! {
    /// `status` of [`FulfillmentEvent`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentEventStatus>, in lower
    /// case.
    pub enum ShipmentStatus {
        AttemptedDelivery = "attempted_delivery",
        CarrierPickedUp = "carrier_picked_up",
        Confirmed = "confirmed",
        Delayed = "delayed",
        Delivered = "delivered",
        Failure = "failure",
        InTransit = "in_transit",
        LabelPrinted = "label_printed",
        LabelPurchased = "label_purchased",
        OutForDelivery = "out_for_delivery",
        ReadyForPickup = "ready_for_pickup",
    }
}
