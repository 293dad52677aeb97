//! Orders, payments, refunds and what was shipped.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};
use super::shared::{
    Address, Attribute, Customer, DiscountAllocation, DiscountCode, MoneySet, Reference,
    ShipmentStatus, TaxLine,
};

webhook_core::open_struct! {
    /// What `disputes/create` and `disputes/update` bring.
    pub struct Dispute {
        /// The id.
        pub id: Option<i64> = "id",
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// `evidence_due_by`.
        pub evidence_due_by: Option<String> = "evidence_due_by",
        /// `evidence_sent_on`.
        pub evidence_sent_on: Option<String> = "evidence_sent_on",
        /// `finalized_on`.
        pub finalized_on: Option<String> = "finalized_on",
        /// `initiated_at`.
        pub initiated_at: Option<String> = "initiated_at",
        /// `network_reason_code`.
        pub network_reason_code: Option<String> = "network_reason_code",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// Why.
        pub reason: Option<String> = "reason",
        /// The status.
        pub status: Option<String> = "status",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// What was shipped of an order.
    pub struct Fulfillment {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `destination`.
        pub destination: Option<Address> = "destination",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// What was bought.
        pub line_items: Option<Vec<LineItem>> = "line_items",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// The name.
        pub name: Option<String> = "name",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// `origin_address`.
        pub origin_address: Option<RawJson> = "origin_address",
        /// What the gateway answered.
        pub receipt: Option<FulfillmentReceipt> = "receipt",
        /// `service`.
        pub service: Option<String> = "service",
        /// `shipment_status`.
        pub shipment_status: Option<ShipmentStatus> = "shipment_status",
        /// The status.
        pub status: Option<FulfillmentStatus> = "status",
        /// The carrier.
        pub tracking_company: Option<String> = "tracking_company",
        /// The first of the tracking numbers.
        pub tracking_number: Option<String> = "tracking_number",
        /// The tracking numbers.
        pub tracking_numbers: Option<Vec<String>> = "tracking_numbers",
        /// The first of the URLs to track it.
        pub tracking_url: Option<String> = "tracking_url",
        /// The URLs to track it.
        pub tracking_urls: Option<Vec<String>> = "tracking_urls",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What was bought, in an order.
    pub struct LineItem {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `attributed_staffs`.
        pub attributed_staffs: Option<Vec<AttributedStaff>> = "attributed_staffs",
        /// `current_quantity`.
        pub current_quantity: Option<i64> = "current_quantity",
        /// Which discount takes how much off.
        pub discount_allocations: Option<Vec<DiscountAllocation>> = "discount_allocations",
        /// `duties`.
        pub duties: Option<Vec<Duty>> = "duties",
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
        /// `origin_location`.
        pub origin_location: Option<OriginLocation> = "origin_location",
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
        /// `tax_code`.
        pub tax_code: Option<String> = "tax_code",
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
    /// `duties` of [`LineItem`].
    pub struct Duty {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `country_code_of_origin`.
        pub country_code_of_origin: Option<String> = "country_code_of_origin",
        /// `harmonized_system_code`.
        pub harmonized_system_code: Option<String> = "harmonized_system_code",
        /// `price_set`.
        pub price_set: Option<MoneySet> = "price_set",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
    }
}

webhook_core::open_struct! {
    /// `receipt` of [`Fulfillment`].
    pub struct FulfillmentReceipt {
        /// `gift_cards`.
        pub gift_cards: Option<Vec<GiftCard>> = "gift_cards",
    }
}

webhook_core::open_struct! {
    /// `gift_cards` of [`FulfillmentReceipt`].
    pub struct GiftCard {
        /// The id.
        pub id: Option<i64> = "id",
        /// The id of the line item.
        pub line_item_id: Option<i64> = "line_item_id",
        /// `masked_code`.
        pub masked_code: Option<String> = "masked_code",
    }
}

webhook_core::open_struct! {
    /// A payment of an order.
    pub struct Transaction {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// `amount_rounding`.
        pub amount_rounding: Option<DecimalText> = "amount_rounding",
        /// `authorization`.
        pub authorization: Option<String> = "authorization",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// `device_id`.
        pub device_id: Option<IdText> = "device_id",
        /// What went wrong.
        pub error_code: Option<String> = "error_code",
        /// Through whom it was paid.
        pub gateway: Option<String> = "gateway",
        /// Which kind of payment.
        pub kind: Option<TransactionKind> = "kind",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// `manual_payment_gateway`.
        pub manual_payment_gateway: Option<bool> = "manual_payment_gateway",
        /// What was said.
        pub message: Option<String> = "message",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// `parent_id`.
        pub parent_id: Option<i64> = "parent_id",
        /// `payment_details`.
        pub payment_details: Option<PaymentDetails> = "payment_details",
        /// `payment_id`.
        pub payment_id: Option<String> = "payment_id",
        /// `payments_refund_attributes`.
        pub payments_refund_attributes: Option<RefundAttributes> = "payments_refund_attributes",
        /// When it was processed, in RFC 3339.
        pub processed_at: Option<String> = "processed_at",
        /// What the gateway answered.
        pub receipt: Option<RawJson> = "receipt",
        /// Where it came from, such as `web` or `pos`.
        pub source_name: Option<String> = "source_name",
        /// The status.
        pub status: Option<TransactionStatus> = "status",
        /// Whether it is a test.
        pub test: Option<bool> = "test",
        /// `total_unsettled_set`.
        pub total_unsettled_set: Option<MoneySet> = "total_unsettled_set",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
    }
}

webhook_core::open_struct! {
    /// `payment_details` of [`Transaction`].
    pub struct PaymentDetails {
        /// `avs_result_code`.
        pub avs_result_code: Option<String> = "avs_result_code",
        /// `buyer_action_info`.
        pub buyer_action_info: Option<RawJson> = "buyer_action_info",
        /// `credit_card_bin`.
        pub credit_card_bin: Option<String> = "credit_card_bin",
        /// `credit_card_company`.
        pub credit_card_company: Option<String> = "credit_card_company",
        /// `credit_card_expiration_month`.
        pub credit_card_expiration_month: Option<i64> = "credit_card_expiration_month",
        /// `credit_card_expiration_year`.
        pub credit_card_expiration_year: Option<i64> = "credit_card_expiration_year",
        /// `credit_card_name`.
        pub credit_card_name: Option<String> = "credit_card_name",
        /// `credit_card_number`.
        pub credit_card_number: Option<String> = "credit_card_number",
        /// `credit_card_wallet`.
        pub credit_card_wallet: Option<String> = "credit_card_wallet",
        /// `cvv_result_code`.
        pub cvv_result_code: Option<String> = "cvv_result_code",
        /// `payment_method_name`.
        pub payment_method_name: Option<String> = "payment_method_name",
    }
}

webhook_core::open_struct! {
    /// An order.
    pub struct Order {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The id of the app.
        pub app_id: Option<i64> = "app_id",
        /// Where the bill goes.
        pub billing_address: Option<Address> = "billing_address",
        /// The address of the browser.
        pub browser_ip: Option<String> = "browser_ip",
        /// `buyer_accepts_marketing`.
        pub buyer_accepts_marketing: Option<bool> = "buyer_accepts_marketing",
        /// Why it was cancelled.
        pub cancel_reason: Option<CancelReason> = "cancel_reason",
        /// When it was cancelled, in RFC 3339.
        pub cancelled_at: Option<String> = "cancelled_at",
        /// The token of the cart.
        pub cart_token: Option<String> = "cart_token",
        /// `checkout_id`.
        pub checkout_id: Option<i64> = "checkout_id",
        /// The token of the checkout.
        pub checkout_token: Option<String> = "checkout_token",
        /// `client_details`.
        pub client_details: Option<ClientDetails> = "client_details",
        /// When it was closed, in RFC 3339.
        pub closed_at: Option<String> = "closed_at",
        /// The company.
        pub company: Option<OrderCompany> = "company",
        /// `confirmation_number`.
        pub confirmation_number: Option<String> = "confirmation_number",
        /// `confirmed`.
        pub confirmed: Option<bool> = "confirmed",
        /// The e-mail address of the order.
        pub contact_email: Option<String> = "contact_email",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// `current_shipping_price_set`.
        pub current_shipping_price_set: Option<MoneySet> = "current_shipping_price_set",
        /// `current_subtotal_price`.
        pub current_subtotal_price: Option<DecimalText> = "current_subtotal_price",
        /// `current_subtotal_price_set`.
        pub current_subtotal_price_set: Option<MoneySet> = "current_subtotal_price_set",
        /// `current_total_additional_fees_set`.
        pub current_total_additional_fees_set: Option<MoneySet> = "current_total_additional_fees_set",
        /// `current_total_discounts`.
        pub current_total_discounts: Option<DecimalText> = "current_total_discounts",
        /// `current_total_discounts_set`.
        pub current_total_discounts_set: Option<MoneySet> = "current_total_discounts_set",
        /// `current_total_duties_set`.
        pub current_total_duties_set: Option<MoneySet> = "current_total_duties_set",
        /// `current_total_price`.
        pub current_total_price: Option<DecimalText> = "current_total_price",
        /// `current_total_price_set`.
        pub current_total_price_set: Option<MoneySet> = "current_total_price_set",
        /// `current_total_tax`.
        pub current_total_tax: Option<DecimalText> = "current_total_tax",
        /// `current_total_tax_set`.
        pub current_total_tax_set: Option<MoneySet> = "current_total_tax_set",
        /// The customer.
        pub customer: Option<Customer> = "customer",
        /// `customer_locale`.
        pub customer_locale: Option<String> = "customer_locale",
        /// `device_id`.
        pub device_id: Option<String> = "device_id",
        /// The discounts.
        pub discount_applications: Option<Vec<DiscountApplication>> = "discount_applications",
        /// The codes of the discounts.
        pub discount_codes: Option<Vec<DiscountCode>> = "discount_codes",
        /// `duties_included`.
        pub duties_included: Option<bool> = "duties_included",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// `estimated_taxes`.
        pub estimated_taxes: Option<bool> = "estimated_taxes",
        /// How far it is paid.
        pub financial_status: Option<FinancialStatus> = "financial_status",
        /// How far it is shipped; absent where nothing is.
        pub fulfillment_status: Option<String> = "fulfillment_status",
        /// What was shipped of it.
        pub fulfillments: Option<Vec<Fulfillment>> = "fulfillments",
        /// `landing_site`.
        pub landing_site: Option<String> = "landing_site",
        /// `landing_site_ref`.
        pub landing_site_ref: Option<String> = "landing_site_ref",
        /// `line_item_groups`.
        pub line_item_groups: Option<RawJson> = "line_item_groups",
        /// What was bought.
        pub line_items: Option<Vec<LineItem>> = "line_items",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// `merchant_business_entity_id`.
        pub merchant_business_entity_id: Option<String> = "merchant_business_entity_id",
        /// `merchant_of_record_app_id`.
        pub merchant_of_record_app_id: Option<i64> = "merchant_of_record_app_id",
        /// The name.
        pub name: Option<String> = "name",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// What the shop has added.
        pub note_attributes: Option<Vec<Attribute>> = "note_attributes",
        /// The number of it in the shop, from 1.
        pub number: Option<i64> = "number",
        /// The number that the customer sees, without `#`.
        pub order_number: Option<i64> = "order_number",
        /// The page that shows the order to the customer.
        pub order_status_url: Option<String> = "order_status_url",
        /// `original_total_additional_fees_set`.
        pub original_total_additional_fees_set: Option<MoneySet> = "original_total_additional_fees_set",
        /// `original_total_duties_set`.
        pub original_total_duties_set: Option<MoneySet> = "original_total_duties_set",
        /// `payment_gateway_names`.
        pub payment_gateway_names: Option<Vec<String>> = "payment_gateway_names",
        /// `payment_terms`.
        pub payment_terms: Option<RawJson> = "payment_terms",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// `po_number`.
        pub po_number: Option<String> = "po_number",
        /// The currency that the customer saw, in ISO 4217.
        pub presentment_currency: Option<String> = "presentment_currency",
        /// When it was processed, in RFC 3339.
        pub processed_at: Option<String> = "processed_at",
        /// `reference`.
        pub reference: Option<String> = "reference",
        /// `referring_site`.
        pub referring_site: Option<String> = "referring_site",
        /// What was refunded of it.
        pub refunds: Option<Vec<Refund>> = "refunds",
        /// `returns`.
        pub returns: Option<RawJson> = "returns",
        /// Where it is shipped to.
        pub shipping_address: Option<Address> = "shipping_address",
        /// How it is shipped.
        pub shipping_lines: Option<Vec<ShippingLine>> = "shipping_lines",
        /// `source_identifier`.
        pub source_identifier: Option<String> = "source_identifier",
        /// Where it came from, such as `web` or `pos`.
        pub source_name: Option<String> = "source_name",
        /// `source_url`.
        pub source_url: Option<String> = "source_url",
        /// The sum after discounts, without shipping.
        pub subtotal_price: Option<DecimalText> = "subtotal_price",
        /// `subtotal_price_set`.
        pub subtotal_price_set: Option<MoneySet> = "subtotal_price_set",
        /// The tags, with commas between them.
        pub tags: Option<String> = "tags",
        /// Whether no tax is taken.
        pub tax_exempt: Option<bool> = "tax_exempt",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// Whether prices include taxes.
        pub taxes_included: Option<bool> = "taxes_included",
        /// Whether it is a test.
        pub test: Option<bool> = "test",
        /// The token.
        pub token: Option<String> = "token",
        /// `total_cash_rounding_payment_adjustment_set`.
        pub total_cash_rounding_payment_adjustment_set: Option<MoneySet> = "total_cash_rounding_payment_adjustment_set",
        /// `total_cash_rounding_refund_adjustment_set`.
        pub total_cash_rounding_refund_adjustment_set: Option<MoneySet> = "total_cash_rounding_refund_adjustment_set",
        /// The discounts.
        pub total_discounts: Option<DecimalText> = "total_discounts",
        /// `total_discounts_set`.
        pub total_discounts_set: Option<MoneySet> = "total_discounts_set",
        /// `total_line_items_price`.
        pub total_line_items_price: Option<DecimalText> = "total_line_items_price",
        /// `total_line_items_price_set`.
        pub total_line_items_price_set: Option<MoneySet> = "total_line_items_price_set",
        /// `total_outstanding`.
        pub total_outstanding: Option<DecimalText> = "total_outstanding",
        /// The sum, with taxes, shipping and discounts.
        pub total_price: Option<DecimalText> = "total_price",
        /// `total_price_set`.
        pub total_price_set: Option<MoneySet> = "total_price_set",
        /// `total_shipping_price_set`.
        pub total_shipping_price_set: Option<MoneySet> = "total_shipping_price_set",
        /// The taxes.
        pub total_tax: Option<DecimalText> = "total_tax",
        /// `total_tax_set`.
        pub total_tax_set: Option<MoneySet> = "total_tax_set",
        /// `total_tip_received`.
        pub total_tip_received: Option<DecimalText> = "total_tip_received",
        /// The weight, in grams.
        pub total_weight: Option<i64> = "total_weight",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
    }
}

webhook_core::open_struct! {
    /// `client_details` of [`Order`].
    pub struct ClientDetails {
        /// `accept_language`.
        pub accept_language: Option<String> = "accept_language",
        /// `browser_height`.
        pub browser_height: Option<i64> = "browser_height",
        /// The address of the browser.
        pub browser_ip: Option<String> = "browser_ip",
        /// `browser_width`.
        pub browser_width: Option<i64> = "browser_width",
        /// `session_hash`.
        pub session_hash: Option<RawJson> = "session_hash",
        /// `user_agent`.
        pub user_agent: Option<String> = "user_agent",
    }
}

webhook_core::open_struct! {
    /// `company` of [`Order`].
    pub struct OrderCompany {
        /// The id.
        pub id: Option<i64> = "id",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
    }
}

webhook_core::open_struct! {
    /// `discount_applications` of [`Order`].
    pub struct DiscountApplication {
        /// `allocation_method`.
        pub allocation_method: Option<String> = "allocation_method",
        /// The code.
        pub code: Option<String> = "code",
        /// The description.
        pub description: Option<String> = "description",
        /// `target_selection`.
        pub target_selection: Option<String> = "target_selection",
        /// `target_type`.
        pub target_type: Option<String> = "target_type",
        /// The title.
        pub title: Option<String> = "title",
        /// The type.
        pub r#type: Option<String> = "type",
        /// The value.
        pub value: Option<DecimalText> = "value",
        /// `value_type`.
        pub value_type: Option<String> = "value_type",
    }
}

webhook_core::open_struct! {
    /// `attributed_staffs` of [`LineItem`].
    pub struct AttributedStaff {
        /// The id.
        pub id: Option<String> = "id",
        /// How many.
        pub quantity: Option<i64> = "quantity",
    }
}

webhook_core::open_struct! {
    /// `shipping_lines` of [`Order`].
    pub struct ShippingLine {
        /// The id.
        pub id: Option<i64> = "id",
        /// `carrier_identifier`.
        pub carrier_identifier: Option<String> = "carrier_identifier",
        /// The code.
        pub code: Option<String> = "code",
        /// `current_discounted_price_set`.
        pub current_discounted_price_set: Option<MoneySet> = "current_discounted_price_set",
        /// Which discount takes how much off.
        pub discount_allocations: Option<Vec<DiscountAllocation>> = "discount_allocations",
        /// `discounted_price`.
        pub discounted_price: Option<DecimalText> = "discounted_price",
        /// `discounted_price_set`.
        pub discounted_price_set: Option<MoneySet> = "discounted_price_set",
        /// `is_removed`.
        pub is_removed: Option<bool> = "is_removed",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// `price_set`.
        pub price_set: Option<MoneySet> = "price_set",
        /// `requested_fulfillment_service_id`.
        pub requested_fulfillment_service_id: Option<IdText> = "requested_fulfillment_service_id",
        /// `source`.
        pub source: Option<String> = "source",
        /// The taxes.
        pub tax_lines: Option<Vec<TaxLine>> = "tax_lines",
        /// The title.
        pub title: Option<String> = "title",
    }
}

webhook_core::open_struct! {
    /// What `orders/edited` brings.
    pub struct OrderEdited {
        /// `order_edit`.
        pub order_edit: Option<OrderEdit> = "order_edit",
    }
}

webhook_core::open_struct! {
    /// `order_edit` of [`OrderEdited`].
    pub struct OrderEdit {
        /// The id.
        pub id: Option<i64> = "id",
        /// The id of the app.
        pub app_id: Option<i64> = "app_id",
        /// `committed_at`.
        pub committed_at: Option<String> = "committed_at",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `discounts`.
        pub discounts: Option<EditedDiscounts> = "discounts",
        /// What was bought.
        pub line_items: Option<EditedLineItems> = "line_items",
        /// `notify_customer`.
        pub notify_customer: Option<bool> = "notify_customer",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// How it is shipped.
        pub shipping_lines: Option<EditedLines> = "shipping_lines",
        /// `staff_note`.
        pub staff_note: Option<String> = "staff_note",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
    }
}

webhook_core::open_struct! {
    /// `discounts` of [`OrderEdit`].
    pub struct EditedDiscounts {
        /// `line_item`.
        pub line_item: Option<EditedLines> = "line_item",
    }
}

webhook_core::open_struct! {
    /// `shipping_lines` of [`OrderEdit`].
    pub struct EditedLines {
        /// `additions`.
        pub additions: Option<RawJson> = "additions",
        /// `removals`.
        pub removals: Option<RawJson> = "removals",
    }
}

webhook_core::open_struct! {
    /// `line_items` of [`OrderEdit`].
    pub struct EditedLineItems {
        /// `additions`.
        pub additions: Option<Vec<EditedQuantity>> = "additions",
        /// `removals`.
        pub removals: Option<Vec<EditedQuantity>> = "removals",
    }
}

webhook_core::open_struct! {
    /// `additions` of [`EditedLineItems`].
    pub struct EditedQuantity {
        /// The id.
        pub id: Option<i64> = "id",
        /// `delta`.
        pub delta: Option<i64> = "delta",
    }
}

webhook_core::open_struct! {
    /// What `orders/risk_assessment_changed` brings.
    pub struct RiskAssessment {
        /// `admin_graphql_api_order_id`.
        pub admin_graphql_api_order_id: Option<String> = "admin_graphql_api_order_id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The id of the order.
        pub order_id: Option<IdText> = "order_id",
        /// `provider_id`.
        pub provider_id: Option<i64> = "provider_id",
        /// `provider_title`.
        pub provider_title: Option<String> = "provider_title",
        /// `risk_level`.
        pub risk_level: Option<String> = "risk_level",
    }
}

webhook_core::open_struct! {
    /// What `orders/shopify_protect_eligibility_changed` brings.
    pub struct ProtectEligibility {
        /// `eligibility`.
        pub eligibility: Option<Eligibility> = "eligibility",
        /// The id of the order.
        pub order_id: Option<IdText> = "order_id",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// `eligibility` of [`ProtectEligibility`].
    pub struct Eligibility {
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// A refund.
    pub struct Refund {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `duties`.
        pub duties: Option<RawJson> = "duties",
        /// Why.
        pub note: Option<String> = "note",
        /// `order_adjustments`.
        pub order_adjustments: Option<Vec<OrderAdjustment>> = "order_adjustments",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// When it was processed, in RFC 3339.
        pub processed_at: Option<String> = "processed_at",
        /// `refund_line_items`.
        pub refund_line_items: Option<Vec<RefundLineItem>> = "refund_line_items",
        /// `refund_shipping_lines`.
        pub refund_shipping_lines: Option<RawJson> = "refund_shipping_lines",
        /// `restock`.
        pub restock: Option<bool> = "restock",
        /// `return`.
        pub r#return: Option<Reference> = "return",
        /// `total_duties_set`.
        pub total_duties_set: Option<MoneySet> = "total_duties_set",
        /// The payments.
        pub transactions: Option<Vec<Transaction>> = "transactions",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
    }
}

webhook_core::open_struct! {
    /// `order_adjustments` of [`Refund`].
    pub struct OrderAdjustment {
        /// The id.
        pub id: Option<i64> = "id",
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// `amount_set`.
        pub amount_set: Option<MoneySet> = "amount_set",
        /// Which kind of payment.
        pub kind: Option<String> = "kind",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// Why.
        pub reason: Option<String> = "reason",
        /// `refund_id`.
        pub refund_id: Option<i64> = "refund_id",
        /// `tax_amount`.
        pub tax_amount: Option<DecimalText> = "tax_amount",
        /// `tax_amount_set`.
        pub tax_amount_set: Option<MoneySet> = "tax_amount_set",
    }
}

webhook_core::open_struct! {
    /// `refund_line_items` of [`Refund`].
    pub struct RefundLineItem {
        /// The id.
        pub id: Option<i64> = "id",
        /// `line_item`.
        pub line_item: Option<LineItem> = "line_item",
        /// The id of the line item.
        pub line_item_id: Option<i64> = "line_item_id",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// How many.
        pub quantity: Option<i64> = "quantity",
        /// `restock_type`.
        pub restock_type: Option<RestockType> = "restock_type",
        /// `subtotal`.
        pub subtotal: Option<DecimalText> = "subtotal",
        /// `subtotal_set`.
        pub subtotal_set: Option<MoneySet> = "subtotal_set",
        /// The taxes.
        pub total_tax: Option<DecimalText> = "total_tax",
        /// `total_tax_set`.
        pub total_tax_set: Option<MoneySet> = "total_tax_set",
    }
}

webhook_core::open_struct! {
    /// `origin_location` of [`LineItem`].
    pub struct OriginLocation {
        /// The id.
        pub id: Option<i64> = "id",
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// The name.
        pub name: Option<String> = "name",
        /// The code of the province or state.
        pub province_code: Option<String> = "province_code",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// `payments_refund_attributes` of [`Transaction`].
    pub struct RefundAttributes {
        /// `acquirer_reference_number`.
        pub acquirer_reference_number: Option<String> = "acquirer_reference_number",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `tender_transactions/create` brings.
    pub struct TenderTransaction {
        /// The id.
        pub id: Option<i64> = "id",
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// `payment_details`.
        pub payment_details: Option<TenderPaymentDetails> = "payment_details",
        /// `payment_method`.
        pub payment_method: Option<String> = "payment_method",
        /// When it was processed, in RFC 3339.
        pub processed_at: Option<String> = "processed_at",
        /// `remote_reference`.
        pub remote_reference: Option<String> = "remote_reference",
        /// Whether it is a test.
        pub test: Option<bool> = "test",
        /// The id of the member of staff.
        pub user_id: Option<i64> = "user_id",
    }
}

webhook_core::open_struct! {
    /// `payment_details` of [`TenderTransaction`].
    pub struct TenderPaymentDetails {
        /// `credit_card_company`.
        pub credit_card_company: Option<String> = "credit_card_company",
        /// `credit_card_number`.
        pub credit_card_number: Option<String> = "credit_card_number",
    }
}

webhook_core::open_enum! {
    /// `cancel_reason` of [`Order`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderCancelReason>, in lower case.
    pub enum CancelReason {
        Customer = "customer",
        Declined = "declined",
        Fraud = "fraud",
        Inventory = "inventory",
        OtherReason = "other",
        Staff = "staff",
    }
}

webhook_core::open_enum! {
    /// `financial_status` of [`Order`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFinancialStatus>, in
    /// lower case.
    pub enum FinancialStatus {
        Authorized = "authorized",
        Expired = "expired",
        Paid = "paid",
        PartiallyPaid = "partially_paid",
        PartiallyRefunded = "partially_refunded",
        Pending = "pending",
        Refunded = "refunded",
        Voided = "voided",
    }
}

webhook_core::open_enum! {
    /// `status` of [`Fulfillment`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentStatus>, in lower case.
    pub enum FulfillmentStatus {
        Cancelled = "cancelled",
        Error = "error",
        Failure = "failure",
        Open = "open",
        Pending = "pending",
        Success = "success",
    }
}

webhook_core::open_enum! {
    /// `restock_type` of [`RefundLineItem`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/RefundLineItemRestockType>, in
    /// lower case.
    pub enum RestockType {
        Cancel = "cancel",
        LegacyRestock = "legacy_restock",
        NoRestock = "no_restock",
        Return = "return",
    }
}

webhook_core::open_enum! {
    /// `kind` of [`Transaction`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderTransactionKind>, in lower
    /// case.
    pub enum TransactionKind {
        Authorization = "authorization",
        Capture = "capture",
        Change = "change",
        EmvAuthorization = "emv_authorization",
        Refund = "refund",
        Sale = "sale",
        SuggestedRefund = "suggested_refund",
        Void = "void",
    }
}

webhook_core::open_enum! {
    /// `status` of [`Transaction`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderTransactionStatus>, in lower
    /// case.
    pub enum TransactionStatus {
        AwaitingResponse = "awaiting_response",
        Error = "error",
        Failure = "failure",
        Pending = "pending",
        Success = "success",
        Unknown = "unknown",
    }
}
