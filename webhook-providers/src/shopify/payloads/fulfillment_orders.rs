//! What has to be shipped, and by whom.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};
use super::shared::{ItemQuantity, ResourceId, ShipmentStatus};

webhook_core::open_struct! {
    /// What `fulfillment_events/create` and `fulfillment_events/delete` bring.
    pub struct FulfillmentEvent {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The street.
        pub address1: Option<String> = "address1",
        /// The city.
        pub city: Option<String> = "city",
        /// The country.
        pub country: Option<String> = "country",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `estimated_delivery_at`.
        pub estimated_delivery_at: Option<String> = "estimated_delivery_at",
        /// `fulfillment_id`.
        pub fulfillment_id: Option<i64> = "fulfillment_id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// The latitude.
        pub latitude: Option<DecimalText> = "latitude",
        /// The longitude.
        pub longitude: Option<DecimalText> = "longitude",
        /// What was said.
        pub message: Option<String> = "message",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
        /// The status.
        pub status: Option<ShipmentStatus> = "status",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_holds/added` and `fulfillment_holds/released` bring.
    pub struct FulfillmentHoldChange {
        /// `fulfillment_hold`.
        pub fulfillment_hold: Option<FulfillmentHold> = "fulfillment_hold",
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
    }
}

webhook_core::open_struct! {
    /// `fulfillment_hold` of [`FulfillmentHoldChange`].
    pub struct FulfillmentHold {
        /// The id.
        pub id: Option<String> = "id",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// `held_by_app`.
        pub held_by_app: Option<ResourceId> = "held_by_app",
        /// `held_by_requesting_app`.
        pub held_by_requesting_app: Option<bool> = "held_by_requesting_app",
        /// Why.
        pub reason: Option<String> = "reason",
        /// `reason_notes`.
        pub reason_notes: Option<String> = "reason_notes",
    }
}

webhook_core::open_struct! {
    /// What one location has to ship of an order.
    pub struct FulfillmentOrder {
        /// The id.
        pub id: Option<IdText> = "id",
        /// `assigned_location`.
        pub assigned_location: Option<AssignedLocation> = "assigned_location",
        /// `assigned_location_id`.
        pub assigned_location_id: Option<IdText> = "assigned_location_id",
        /// `delivery_method`.
        pub delivery_method: Option<DeliveryMethod> = "delivery_method",
        /// `destination`.
        pub destination: Option<FulfillmentOrderDestination> = "destination",
        /// `fulfill_at`.
        pub fulfill_at: Option<String> = "fulfill_at",
        /// `fulfill_by`.
        pub fulfill_by: Option<RawJson> = "fulfill_by",
        /// `fulfillment_holds`.
        pub fulfillment_holds: Option<Vec<FulfillmentHold>> = "fulfillment_holds",
        /// `international_duties`.
        pub international_duties: Option<InternationalDuties> = "international_duties",
        /// What was bought.
        pub line_items: Option<Vec<FulfillmentOrderLineItem>> = "line_items",
        /// The id of the order.
        pub order_id: Option<IdText> = "order_id",
        /// `preparable`.
        pub preparable: Option<bool> = "preparable",
        /// `request_status`.
        pub request_status: Option<String> = "request_status",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
        /// The status.
        pub status: Option<FulfillmentOrderStatus> = "status",
        /// `supported_actions`.
        pub supported_actions: Option<Vec<String>> = "supported_actions",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/cancellation_request_accepted`,
    /// `fulfillment_orders/cancellation_request_rejected`,
    /// `fulfillment_orders/fulfillment_request_accepted`,
    /// `fulfillment_orders/fulfillment_request_rejected` and
    /// `fulfillment_orders/fulfillment_service_failed_to_complete` bring.
    pub struct FulfillmentOrderMessage {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// What was said.
        pub message: Option<String> = "message",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/cancellation_request_submitted` brings.
    pub struct CancellationRequestSubmitted {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// `fulfillment_order_merchant_request`.
        pub fulfillment_order_merchant_request: Option<MerchantRequest> = "fulfillment_order_merchant_request",
    }
}

webhook_core::open_struct! {
    /// `fulfillment_order_merchant_request` of [`CancellationRequestSubmitted`].
    pub struct MerchantRequest {
        /// The id.
        pub id: Option<String> = "id",
        /// What was said.
        pub message: Option<String> = "message",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/cancelled` brings.
    pub struct FulfillmentOrderCancelled {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// `replacement_fulfillment_order`.
        pub replacement_fulfillment_order: Option<FulfillmentOrder> = "replacement_fulfillment_order",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/fulfillment_request_submitted` brings.
    pub struct FulfillmentRequestSubmitted {
        /// `fulfillment_order_merchant_request`.
        pub fulfillment_order_merchant_request: Option<MerchantRequest> = "fulfillment_order_merchant_request",
        /// `original_fulfillment_order`.
        pub original_fulfillment_order: Option<FulfillmentOrder> = "original_fulfillment_order",
        /// `submitted_fulfillment_order`.
        pub submitted_fulfillment_order: Option<FulfillmentOrder> = "submitted_fulfillment_order",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/hold_released`,
    /// `fulfillment_orders/line_items_prepared_for_local_delivery`,
    /// `fulfillment_orders/line_items_prepared_for_pickup`,
    /// `fulfillment_orders/order_routing_complete`, `fulfillment_orders/rescheduled` and
    /// `fulfillment_orders/scheduled_fulfillment_order_ready` bring.
    pub struct FulfillmentOrderChange {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
    }
}

webhook_core::open_struct! {
    /// `delivery_method` of [`FulfillmentOrder`].
    pub struct DeliveryMethod {
        /// The id.
        pub id: Option<i64> = "id",
        /// `max_delivery_date_time`.
        pub max_delivery_date_time: Option<RawJson> = "max_delivery_date_time",
        /// `method_type`.
        pub method_type: Option<String> = "method_type",
        /// `min_delivery_date_time`.
        pub min_delivery_date_time: Option<RawJson> = "min_delivery_date_time",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/manually_reported_progress_stopped` brings.
    pub struct ProgressStopped {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// `progress_stopped_by_app`.
        pub progress_stopped_by_app: Option<ResourceId> = "progress_stopped_by_app",
        /// `progress_stopped_by_user`.
        pub progress_stopped_by_user: Option<ResourceId> = "progress_stopped_by_user",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/merged` brings.
    pub struct FulfillmentOrdersMerge {
        /// `fulfillment_order_merges`.
        pub fulfillment_order_merges: Option<FulfillmentOrderChange> = "fulfillment_order_merges",
        /// `merge_intents`.
        pub merge_intents: Option<Vec<MergeIntent>> = "merge_intents",
    }
}

webhook_core::open_struct! {
    /// `merge_intents` of [`FulfillmentOrdersMerge`].
    pub struct MergeIntent {
        /// `fulfillment_order_id`.
        pub fulfillment_order_id: Option<i64> = "fulfillment_order_id",
        /// `fulfillment_order_line_items`.
        pub fulfillment_order_line_items: Option<Vec<MergedItem>> = "fulfillment_order_line_items",
    }
}

webhook_core::open_struct! {
    /// `fulfillment_order_line_items` of [`MergeIntent`].
    pub struct MergedItem {
        /// The id.
        pub id: Option<i64> = "id",
        /// How many.
        pub quantity: Option<i64> = "quantity",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/moved` brings.
    pub struct FulfillmentOrderMove {
        /// `destination_location_id`.
        pub destination_location_id: Option<String> = "destination_location_id",
        /// `fulfillment_order_line_items_requested`.
        pub fulfillment_order_line_items_requested: Option<Vec<ItemQuantity>> = "fulfillment_order_line_items_requested",
        /// `moved_fulfillment_order`.
        pub moved_fulfillment_order: Option<FulfillmentOrder> = "moved_fulfillment_order",
        /// `original_fulfillment_order`.
        pub original_fulfillment_order: Option<FulfillmentOrder> = "original_fulfillment_order",
        /// `source_location`.
        pub source_location: Option<ResourceId> = "source_location",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/placed_on_hold` brings.
    pub struct FulfillmentOrderOnHold {
        /// `created_fulfillment_hold`.
        pub created_fulfillment_hold: Option<FulfillmentHold> = "created_fulfillment_hold",
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// `held_fulfillment_order_line_items`.
        pub held_fulfillment_order_line_items: Option<Vec<ItemQuantity>> = "held_fulfillment_order_line_items",
        /// `remaining_fulfillment_order`.
        pub remaining_fulfillment_order: Option<FulfillmentOrder> = "remaining_fulfillment_order",
    }
}

webhook_core::open_struct! {
    /// `assigned_location` of [`FulfillmentOrder`].
    pub struct AssignedLocation {
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// The name.
        pub name: Option<String> = "name",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// `destination` of [`FulfillmentOrder`].
    pub struct FulfillmentOrderDestination {
        /// The id.
        pub id: Option<i64> = "id",
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// The company.
        pub company: Option<RawJson> = "company",
        /// The country.
        pub country: Option<String> = "country",
        /// The e-mail address.
        pub email: Option<String> = "email",
        /// The first name.
        pub first_name: Option<String> = "first_name",
        /// The last name.
        pub last_name: Option<String> = "last_name",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}

webhook_core::open_struct! {
    /// `international_duties` of [`FulfillmentOrder`].
    pub struct InternationalDuties {
        /// `incoterm`.
        pub incoterm: Option<String> = "incoterm",
    }
}

webhook_core::open_struct! {
    /// `line_items` of [`FulfillmentOrder`].
    pub struct FulfillmentOrderLineItem {
        /// The id.
        pub id: Option<i64> = "id",
        /// `fulfillable_quantity`.
        pub fulfillable_quantity: Option<i64> = "fulfillable_quantity",
        /// `fulfillment_order_id`.
        pub fulfillment_order_id: Option<i64> = "fulfillment_order_id",
        /// The id of the inventory item.
        pub inventory_item_id: Option<i64> = "inventory_item_id",
        /// The id of the line item.
        pub line_item_id: Option<i64> = "line_item_id",
        /// How many.
        pub quantity: Option<i64> = "quantity",
        /// The id of the shop.
        pub shop_id: Option<i64> = "shop_id",
        /// The id of the variant.
        pub variant_id: Option<i64> = "variant_id",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/progress_reported` brings.
    pub struct ProgressReported {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// `initial_status`.
        pub initial_status: Option<String> = "initial_status",
        /// `progress_report`.
        pub progress_report: Option<ProgressReport> = "progress_report",
    }
}

webhook_core::open_struct! {
    /// `progress_report` of [`ProgressReported`].
    pub struct ProgressReport {
        /// `progress_reported_by_app`.
        pub progress_reported_by_app: Option<ResourceId> = "progress_reported_by_app",
        /// `progress_reported_by_user`.
        pub progress_reported_by_user: Option<ResourceId> = "progress_reported_by_user",
        /// `reason_notes`.
        pub reason_notes: Option<String> = "reason_notes",
    }
}

webhook_core::open_struct! {
    /// What `fulfillment_orders/split` brings.
    pub struct FulfillmentOrdersSplitting {
        /// The fulfillment order.
        pub fulfillment_order: Option<FulfillmentOrder> = "fulfillment_order",
        /// `remaining_fulfillment_order`.
        pub remaining_fulfillment_order: Option<FulfillmentOrder> = "remaining_fulfillment_order",
        /// `replacement_fulfillment_order`.
        pub replacement_fulfillment_order: Option<FulfillmentOrder> = "replacement_fulfillment_order",
        /// `split_line_items`.
        pub split_line_items: Option<Vec<ItemQuantity>> = "split_line_items",
    }
}

webhook_core::open_enum! {
    /// `status` of [`FulfillmentOrder`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentOrderStatus>, in lower
    /// case.
    pub enum FulfillmentOrderStatus {
        Cancelled = "cancelled",
        Closed = "closed",
        InProgress = "in_progress",
        Incomplete = "incomplete",
        OnHold = "on_hold",
        Open = "open",
        Scheduled = "scheduled",
    }
}
