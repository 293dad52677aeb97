//! Carts, checkouts and drafts of orders.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};
use super::no_address::AddressOrNone;
use super::shared::{
    Address, Attribute, Customer, DiscountAllocation, DiscountCode, MoneySet, TaxLine,
};

webhook_core::open_struct! {
    /// A cart of the online store.
    pub struct Cart {
        /// The id.
        pub id: Option<String> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// What was bought.
        pub line_items: Option<Vec<CartLineItem>> = "line_items",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// The token.
        pub token: Option<String> = "token",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `line_items` of [`Cart`].
    pub struct CartLineItem {
        /// The id.
        pub id: Option<i64> = "id",
        /// `discounted_price`.
        pub discounted_price: Option<DecimalText> = "discounted_price",
        /// `discounted_price_set`.
        pub discounted_price_set: Option<MoneySet> = "discounted_price_set",
        /// `discounts`.
        pub discounts: Option<RawJson> = "discounts",
        /// Whether it is a gift card.
        pub gift_card: Option<bool> = "gift_card",
        /// The weight, in grams.
        pub grams: Option<i64> = "grams",
        /// The key.
        pub key: Option<String> = "key",
        /// `line_price`.
        pub line_price: Option<DecimalText> = "line_price",
        /// `line_price_set`.
        pub line_price_set: Option<MoneySet> = "line_price_set",
        /// `original_line_price`.
        pub original_line_price: Option<DecimalText> = "original_line_price",
        /// `original_line_price_set`.
        pub original_line_price_set: Option<MoneySet> = "original_line_price_set",
        /// `original_price`.
        pub original_price: Option<DecimalText> = "original_price",
        /// `parent_relationship`.
        pub parent_relationship: Option<RawJson> = "parent_relationship",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// `price_set`.
        pub price_set: Option<MoneySet> = "price_set",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// What the customer has chosen.
        pub properties: Option<RawJson> = "properties",
        /// How many.
        pub quantity: Option<i64> = "quantity",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// Whether it is taxed.
        pub taxable: Option<bool> = "taxable",
        /// The title.
        pub title: Option<String> = "title",
        /// `total_discount`.
        pub total_discount: Option<DecimalText> = "total_discount",
        /// `total_discount_set`.
        pub total_discount_set: Option<MoneySet> = "total_discount_set",
        /// The id of the variant.
        pub variant_id: Option<i64> = "variant_id",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// A checkout.
    pub struct Checkout {
        /// The id.
        pub id: Option<i64> = "id",
        /// Where the checkout goes on.
        pub abandoned_checkout_url: Option<String> = "abandoned_checkout_url",
        /// Where the bill goes.
        pub billing_address: Option<Address> = "billing_address",
        /// `buyer_accepts_marketing`.
        pub buyer_accepts_marketing: Option<bool> = "buyer_accepts_marketing",
        /// `buyer_accepts_sms_marketing`.
        pub buyer_accepts_sms_marketing: Option<bool> = "buyer_accepts_sms_marketing",
        /// The token of the cart.
        pub cart_token: Option<String> = "cart_token",
        /// When it was closed, in RFC 3339.
        pub closed_at: Option<String> = "closed_at",
        /// When it was completed, in RFC 3339.
        pub completed_at: Option<String> = "completed_at",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// The customer.
        pub customer: Option<Customer> = "customer",
        /// `customer_locale`.
        pub customer_locale: Option<String> = "customer_locale",
        /// `device_id`.
        pub device_id: Option<String> = "device_id",
        /// The codes of the discounts.
        pub discount_codes: Option<Vec<DiscountCode>> = "discount_codes",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// Through whom it was paid.
        pub gateway: Option<String> = "gateway",
        /// `landing_site`.
        pub landing_site: Option<String> = "landing_site",
        /// What was bought.
        pub line_items: Option<Vec<CheckoutLineItem>> = "line_items",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// The name.
        pub name: Option<String> = "name",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// What the shop has added.
        pub note_attributes: Option<Vec<Attribute>> = "note_attributes",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The currency that the customer saw, in ISO 4217.
        pub presentment_currency: Option<String> = "presentment_currency",
        /// `referring_site`.
        pub referring_site: Option<String> = "referring_site",
        /// `reservation_token`.
        pub reservation_token: Option<String> = "reservation_token",
        /// Where it is shipped to.
        pub shipping_address: Option<AddressOrNone> = "shipping_address",
        /// How it is shipped.
        pub shipping_lines: Option<Vec<CheckoutShippingLine>> = "shipping_lines",
        /// `sms_marketing_phone`.
        pub sms_marketing_phone: Option<String> = "sms_marketing_phone",
        /// `source`.
        pub source: Option<String> = "source",
        /// `source_identifier`.
        pub source_identifier: Option<String> = "source_identifier",
        /// Where it came from, such as `web` or `pos`.
        pub source_name: Option<String> = "source_name",
        /// `source_url`.
        pub source_url: Option<String> = "source_url",
        /// The sum after discounts, without shipping.
        pub subtotal_price: Option<DecimalText> = "subtotal_price",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// Whether prices include taxes.
        pub taxes_included: Option<bool> = "taxes_included",
        /// The token.
        pub token: Option<String> = "token",
        /// The discounts.
        pub total_discounts: Option<DecimalText> = "total_discounts",
        /// `total_duties`.
        pub total_duties: Option<DecimalText> = "total_duties",
        /// `total_line_items_price`.
        pub total_line_items_price: Option<DecimalText> = "total_line_items_price",
        /// The sum, with taxes, shipping and discounts.
        pub total_price: Option<DecimalText> = "total_price",
        /// The taxes.
        pub total_tax: Option<DecimalText> = "total_tax",
        /// The weight, in grams.
        pub total_weight: Option<i64> = "total_weight",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
    }
}

webhook_core::open_struct! {
    /// `line_items` of [`Checkout`].
    pub struct CheckoutLineItem {
        /// The id.
        pub id: Option<String> = "id",
        /// `applied_discounts`.
        pub applied_discounts: Option<RawJson> = "applied_discounts",
        /// The price before, in the currency of the shop.
        pub compare_at_price: Option<DecimalText> = "compare_at_price",
        /// `destination_location_id`.
        pub destination_location_id: Option<i64> = "destination_location_id",
        /// Which discount takes how much off.
        pub discount_allocations: Option<Vec<DiscountAllocation>> = "discount_allocations",
        /// `fulfillment_service`.
        pub fulfillment_service: Option<String> = "fulfillment_service",
        /// Whether it is a gift card.
        pub gift_card: Option<bool> = "gift_card",
        /// The weight, in grams.
        pub grams: Option<i64> = "grams",
        /// The key.
        pub key: Option<String> = "key",
        /// `line_price`.
        pub line_price: Option<DecimalText> = "line_price",
        /// `origin_location_id`.
        pub origin_location_id: Option<i64> = "origin_location_id",
        /// `presentment_title`.
        pub presentment_title: Option<String> = "presentment_title",
        /// `presentment_variant_title`.
        pub presentment_variant_title: Option<String> = "presentment_variant_title",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// What the customer has chosen.
        pub properties: Option<RawJson> = "properties",
        /// How many.
        pub quantity: Option<i64> = "quantity",
        /// `rank`.
        pub rank: Option<i64> = "rank",
        /// Whether it is shipped.
        pub requires_shipping: Option<bool> = "requires_shipping",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// Whether it is taxed.
        pub taxable: Option<bool> = "taxable",
        /// The title.
        pub title: Option<String> = "title",
        /// `unit_price_measurement`.
        pub unit_price_measurement: Option<UnitPriceMeasurement> = "unit_price_measurement",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
        /// The id of the variant.
        pub variant_id: Option<i64> = "variant_id",
        /// `variant_price`.
        pub variant_price: Option<DecimalText> = "variant_price",
        /// `variant_title`.
        pub variant_title: Option<String> = "variant_title",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// `unit_price_measurement` of [`CheckoutLineItem`].
    pub struct UnitPriceMeasurement {
        /// `measured_type`.
        pub measured_type: Option<RawJson> = "measured_type",
        /// `quantity_unit`.
        pub quantity_unit: Option<RawJson> = "quantity_unit",
        /// `quantity_value`.
        pub quantity_value: Option<RawJson> = "quantity_value",
        /// `reference_unit`.
        pub reference_unit: Option<RawJson> = "reference_unit",
        /// `reference_value`.
        pub reference_value: Option<RawJson> = "reference_value",
    }
}

webhook_core::open_struct! {
    /// `shipping_lines` of [`Checkout`].
    pub struct CheckoutShippingLine {
        /// The id.
        pub id: Option<String> = "id",
        /// `api_client_id`.
        pub api_client_id: Option<String> = "api_client_id",
        /// `applied_discounts`.
        pub applied_discounts: Option<RawJson> = "applied_discounts",
        /// `carrier_identifier`.
        pub carrier_identifier: Option<String> = "carrier_identifier",
        /// `carrier_service_id`.
        pub carrier_service_id: Option<String> = "carrier_service_id",
        /// The code.
        pub code: Option<String> = "code",
        /// `custom_tax_lines`.
        pub custom_tax_lines: Option<Vec<TaxLine>> = "custom_tax_lines",
        /// `delivery_category`.
        pub delivery_category: Option<RawJson> = "delivery_category",
        /// `delivery_expectation_range`.
        pub delivery_expectation_range: Option<RawJson> = "delivery_expectation_range",
        /// `delivery_expectation_type`.
        pub delivery_expectation_type: Option<String> = "delivery_expectation_type",
        /// `delivery_option_group`.
        pub delivery_option_group: Option<DeliveryOptionGroup> = "delivery_option_group",
        /// `delivery_option_group_type`.
        pub delivery_option_group_type: Option<String> = "delivery_option_group_type",
        /// `estimated_delivery_time_range`.
        pub estimated_delivery_time_range: Option<RawJson> = "estimated_delivery_time_range",
        /// `markup`.
        pub markup: Option<DecimalText> = "markup",
        /// `original_rate_price`.
        pub original_rate_price: Option<DecimalText> = "original_rate_price",
        /// `original_shop_markup`.
        pub original_shop_markup: Option<DecimalText> = "original_shop_markup",
        /// `original_shop_price`.
        pub original_shop_price: Option<DecimalText> = "original_shop_price",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// `presentment_title`.
        pub presentment_title: Option<String> = "presentment_title",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// `requested_fulfillment_service_id`.
        pub requested_fulfillment_service_id: Option<IdText> = "requested_fulfillment_service_id",
        /// `source`.
        pub source: Option<String> = "source",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// The title.
        pub title: Option<String> = "title",
        /// `validation_context`.
        pub validation_context: Option<RawJson> = "validation_context",
    }
}

webhook_core::open_struct! {
    /// `delivery_option_group` of [`CheckoutShippingLine`].
    pub struct DeliveryOptionGroup {
        /// The token.
        pub token: Option<String> = "token",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What `checkouts/delete` brings.
    pub struct CheckoutDeleted {
        /// The id.
        pub id: Option<i64> = "id",
        /// `buyer_accepts_sms_marketing`.
        pub buyer_accepts_sms_marketing: Option<bool> = "buyer_accepts_sms_marketing",
        /// The token of the cart.
        pub cart_token: Option<String> = "cart_token",
        /// The currency that the customer saw, in ISO 4217.
        pub presentment_currency: Option<String> = "presentment_currency",
        /// `reservation_token`.
        pub reservation_token: Option<String> = "reservation_token",
        /// `sms_marketing_phone`.
        pub sms_marketing_phone: Option<String> = "sms_marketing_phone",
        /// The sum after discounts, without shipping.
        pub subtotal_price: Option<DecimalText> = "subtotal_price",
        /// The discounts.
        pub total_discounts: Option<DecimalText> = "total_discounts",
        /// `total_duties`.
        pub total_duties: Option<DecimalText> = "total_duties",
        /// `total_line_items_price`.
        pub total_line_items_price: Option<DecimalText> = "total_line_items_price",
        /// The sum, with taxes, shipping and discounts.
        pub total_price: Option<DecimalText> = "total_price",
        /// The taxes.
        pub total_tax: Option<DecimalText> = "total_tax",
    }
}

webhook_core::open_struct! {
    /// A draft of an order.
    pub struct DraftOrder {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `allow_discount_codes_in_checkout?`.
        pub allow_discount_codes_in_checkout: Option<bool> = "allow_discount_codes_in_checkout?",
        /// `api_client_id`.
        pub api_client_id: Option<i64> = "api_client_id",
        /// `applied_discount`.
        pub applied_discount: Option<AppliedDiscount> = "applied_discount",
        /// `b2b?`.
        pub b2b: Option<bool> = "b2b?",
        /// Where the bill goes.
        pub billing_address: Option<Address> = "billing_address",
        /// When it was completed, in RFC 3339.
        pub completed_at: Option<String> = "completed_at",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `created_on_api_version_handle`.
        pub created_on_api_version_handle: Option<String> = "created_on_api_version_handle",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// The customer.
        pub customer: Option<Customer> = "customer",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// `invoice_sent_at`.
        pub invoice_sent_at: Option<String> = "invoice_sent_at",
        /// `invoice_url`.
        pub invoice_url: Option<String> = "invoice_url",
        /// What was bought.
        pub line_items: Option<Vec<DraftOrderLineItem>> = "line_items",
        /// The name.
        pub name: Option<String> = "name",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// What the shop has added.
        pub note_attributes: Option<Vec<Attribute>> = "note_attributes",
        /// The id of the order.
        pub order_id: Option<IdText> = "order_id",
        /// `payment_terms`.
        pub payment_terms: Option<RawJson> = "payment_terms",
        /// Where it is shipped to.
        pub shipping_address: Option<Address> = "shipping_address",
        /// `shipping_line`.
        pub shipping_line: Option<DraftOrderShippingLine> = "shipping_line",
        /// The status.
        pub status: Option<DraftOrderStatus> = "status",
        /// The sum after discounts, without shipping.
        pub subtotal_price: Option<DecimalText> = "subtotal_price",
        /// The tags, with commas between them.
        pub tags: Option<String> = "tags",
        /// Whether no tax is taken.
        pub tax_exempt: Option<bool> = "tax_exempt",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// Whether prices include taxes.
        pub taxes_included: Option<bool> = "taxes_included",
        /// The sum, with taxes, shipping and discounts.
        pub total_price: Option<DecimalText> = "total_price",
        /// The taxes.
        pub total_tax: Option<DecimalText> = "total_tax",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `applied_discount` of [`DraftOrder`].
    pub struct AppliedDiscount {
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// The description.
        pub description: Option<String> = "description",
        /// The title.
        pub title: Option<String> = "title",
        /// The value.
        pub value: Option<DecimalText> = "value",
        /// `value_type`.
        pub value_type: Option<String> = "value_type",
    }
}

webhook_core::open_struct! {
    /// `line_items` of [`DraftOrder`].
    pub struct DraftOrderLineItem {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `applied_discount`.
        pub applied_discount: Option<AppliedDiscount> = "applied_discount",
        /// `attributed_staffs`.
        pub attributed_staffs: Option<RawJson> = "attributed_staffs",
        /// `current_quantity`.
        pub current_quantity: Option<i64> = "current_quantity",
        /// `custom`.
        pub custom: Option<bool> = "custom",
        /// Which discount takes how much off.
        pub discount_allocations: Option<Vec<DiscountAllocation>> = "discount_allocations",
        /// `duties`.
        pub duties: Option<RawJson> = "duties",
        /// `fulfillable_quantity`.
        pub fulfillable_quantity: Option<i64> = "fulfillable_quantity",
        /// `fulfillment_service`.
        pub fulfillment_service: Option<String> = "fulfillment_service",
        /// How far it is shipped; absent where nothing is.
        pub fulfillment_status: Option<String> = "fulfillment_status",
        /// Whether it is a gift card.
        pub gift_card: Option<bool> = "gift_card",
        /// The weight, in grams.
        pub grams: Option<i64> = "grams",
        /// The name.
        pub name: Option<String> = "name",
        /// `pre_tax_price`.
        pub pre_tax_price: Option<DecimalText> = "pre_tax_price",
        /// `pre_tax_price_set`.
        pub pre_tax_price_set: Option<MoneySet> = "pre_tax_price_set",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// `price_set`.
        pub price_set: Option<MoneySet> = "price_set",
        /// `product_exists`.
        pub product_exists: Option<bool> = "product_exists",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// What the customer has chosen.
        pub properties: Option<Vec<Attribute>> = "properties",
        /// How many.
        pub quantity: Option<i64> = "quantity",
        /// Whether it is shipped.
        pub requires_shipping: Option<bool> = "requires_shipping",
        /// `sales_line_item_group_id`.
        pub sales_line_item_group_id: Option<i64> = "sales_line_item_group_id",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// Whether it is taxed.
        pub taxable: Option<bool> = "taxable",
        /// The title.
        pub title: Option<String> = "title",
        /// `total_discount`.
        pub total_discount: Option<DecimalText> = "total_discount",
        /// `total_discount_set`.
        pub total_discount_set: Option<MoneySet> = "total_discount_set",
        /// The id of the variant.
        pub variant_id: Option<i64> = "variant_id",
        /// `variant_inventory_management`.
        pub variant_inventory_management: Option<String> = "variant_inventory_management",
        /// `variant_title`.
        pub variant_title: Option<String> = "variant_title",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// `shipping_line` of [`DraftOrder`].
    pub struct DraftOrderShippingLine {
        /// `custom`.
        pub custom: Option<bool> = "custom",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// The title.
        pub title: Option<String> = "title",
    }
}

webhook_core::open_enum! {
    /// `status` of [`DraftOrder`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/DraftOrderStatus>, in lower case.
    pub enum DraftOrderStatus {
        Completed = "completed",
        InvoiceSent = "invoice_sent",
        Open = "open",
    }
}
