//! Returns.

use webhook_core::RawJson;

use super::shared::{MoneySet, Reference, Tracking};

webhook_core::open_struct! {
    /// What `returns/approve` and `returns/request` bring.
    pub struct ReturnDetails {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `exchange_line_items`.
        pub exchange_line_items: Option<Vec<ExchangeLineItem>> = "exchange_line_items",
        /// The name.
        pub name: Option<String> = "name",
        /// `order`.
        pub order: Option<Reference> = "order",
        /// `return_line_items`.
        pub return_line_items: Option<RawJson> = "return_line_items",
        /// `return_shipping_fees`.
        pub return_shipping_fees: Option<Vec<ReturnShippingFee>> = "return_shipping_fees",
        /// The status.
        pub status: Option<String> = "status",
        /// `total_exchange_line_items`.
        pub total_exchange_line_items: Option<i64> = "total_exchange_line_items",
        /// `total_return_line_items`.
        pub total_return_line_items: Option<i64> = "total_return_line_items",
    }
}

webhook_core::open_struct! {
    /// `exchange_line_items` of [`ReturnDetails`].
    pub struct ExchangeLineItem {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `line_item`.
        pub line_item: Option<RawJson> = "line_item",
    }
}

webhook_core::open_struct! {
    /// `return_shipping_fees` of [`ReturnDetails`].
    pub struct ReturnShippingFee {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The price, in the currency of the shop.
        pub price: Option<MoneySet> = "price",
    }
}

webhook_core::open_struct! {
    /// What `returns/cancel`, `returns/close` and `returns/reopen` bring.
    pub struct ReturnStatus {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `returns/decline` brings.
    pub struct ReturnDeclined {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `decline`.
        pub decline: Option<Decline> = "decline",
        /// `order`.
        pub order: Option<Reference> = "order",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// `decline` of [`ReturnDeclined`].
    pub struct Decline {
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// Why.
        pub reason: Option<String> = "reason",
    }
}

webhook_core::open_struct! {
    /// What `returns/update` brings.
    pub struct ReturnChange {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `restocking_fees`.
        pub restocking_fees: Option<FeeChanges> = "restocking_fees",
        /// `return_line_items`.
        pub return_line_items: Option<ReturnLineItemChanges> = "return_line_items",
        /// `return_shipping_fees`.
        pub return_shipping_fees: Option<FeeChanges> = "return_shipping_fees",
    }
}

webhook_core::open_struct! {
    /// `restocking_fees` of [`ReturnChange`].
    pub struct FeeChanges {
        /// `removals`.
        pub removals: Option<RawJson> = "removals",
        /// `updates`.
        pub updates: Option<RawJson> = "updates",
    }
}

webhook_core::open_struct! {
    /// `return_line_items` of [`ReturnChange`].
    pub struct ReturnLineItemChanges {
        /// `removals`.
        pub removals: Option<Vec<ReturnLineItemRemoval>> = "removals",
    }
}

webhook_core::open_struct! {
    /// `removals` of [`ReturnLineItemChanges`].
    pub struct ReturnLineItemRemoval {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `delta`.
        pub delta: Option<i64> = "delta",
    }
}

webhook_core::open_struct! {
    /// What `reverse_deliveries/attach_deliverable` brings.
    pub struct ReverseDelivery {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `return`.
        pub r#return: Option<Reference> = "return",
        /// `shipping_deliverable`.
        pub shipping_deliverable: Option<ShippingDeliverable> = "shipping_deliverable",
    }
}

webhook_core::open_struct! {
    /// `shipping_deliverable` of [`ReverseDelivery`].
    pub struct ShippingDeliverable {
        /// `label`.
        pub label: Option<ShippingLabel> = "label",
        /// `tracking`.
        pub tracking: Option<Tracking> = "tracking",
    }
}

webhook_core::open_struct! {
    /// `label` of [`ShippingDeliverable`].
    pub struct ShippingLabel {
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `public_file_url`.
        pub public_file_url: Option<RawJson> = "public_file_url",
    }
}

webhook_core::open_struct! {
    /// What `reverse_fulfillment_orders/dispose` brings.
    pub struct ReverseDisposal {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `dispositions`.
        pub dispositions: Option<Vec<Disposition>> = "dispositions",
        /// `total_dispositions`.
        pub total_dispositions: Option<i64> = "total_dispositions",
    }
}

webhook_core::open_struct! {
    /// `dispositions` of [`ReverseDisposal`].
    pub struct Disposition {
        /// `location`.
        pub location: Option<Reference> = "location",
        /// How many.
        pub quantity: Option<i64> = "quantity",
        /// `reverse_delivery_line_item`.
        pub reverse_delivery_line_item: Option<RawJson> = "reverse_delivery_line_item",
        /// `reverse_fulfillment_order_line_item`.
        pub reverse_fulfillment_order_line_item: Option<Reference> = "reverse_fulfillment_order_line_item",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}
