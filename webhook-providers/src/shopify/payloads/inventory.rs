//! Inventory, locations, and how it moves between them.

use webhook_core::RawJson;

use super::super::text::DecimalText;
use super::shared::{ItemQuantity, ResourceId, Tracking};

webhook_core::open_struct! {
    /// An inventory item.
    pub struct InventoryItem {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `cost`.
        pub cost: Option<DecimalText> = "cost",
        /// `country_code_of_origin`.
        pub country_code_of_origin: Option<String> = "country_code_of_origin",
        /// `country_harmonized_system_codes`.
        pub country_harmonized_system_codes: Option<RawJson> = "country_harmonized_system_codes",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `harmonized_system_code`.
        pub harmonized_system_code: Option<String> = "harmonized_system_code",
        /// `province_code_of_origin`.
        pub province_code_of_origin: Option<String> = "province_code_of_origin",
        /// Whether it is shipped.
        pub requires_shipping: Option<bool> = "requires_shipping",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// `tracked`.
        pub tracked: Option<bool> = "tracked",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The unit of the weight.
        pub weight_unit: Option<String> = "weight_unit",
        /// `weight_value`.
        pub weight_value: Option<DecimalText> = "weight_value",
    }
}

webhook_core::open_struct! {
    /// What `inventory_items/delete` brings.
    pub struct InventoryItemDeleted {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `country_code_of_origin`.
        pub country_code_of_origin: Option<String> = "country_code_of_origin",
        /// `country_harmonized_system_codes`.
        pub country_harmonized_system_codes: Option<RawJson> = "country_harmonized_system_codes",
        /// `harmonized_system_code`.
        pub harmonized_system_code: Option<String> = "harmonized_system_code",
        /// `province_code_of_origin`.
        pub province_code_of_origin: Option<String> = "province_code_of_origin",
    }
}

webhook_core::open_struct! {
    /// How many of an inventory item are at a location.
    pub struct InventoryLevel {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// How many are available.
        pub available: Option<i64> = "available",
        /// The id of the inventory item.
        pub inventory_item_id: Option<i64> = "inventory_item_id",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `inventory_levels/disconnect` brings.
    pub struct InventoryLevelDisconnected {
        /// The id of the inventory item.
        pub inventory_item_id: Option<i64> = "inventory_item_id",
        /// The id of the location.
        pub location_id: Option<i64> = "location_id",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/add_items` brings.
    pub struct InventoryShipmentItemsAdded {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_added`.
        pub items_added: Option<Vec<ItemQuantity>> = "items_added",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/create` brings.
    pub struct InventoryShipmentCreated {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// What was bought.
        pub line_items: Option<Vec<ItemQuantity>> = "line_items",
        /// The status.
        pub status: Option<String> = "status",
        /// `tracking`.
        pub tracking: Option<Tracking> = "tracking",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/delete` brings.
    pub struct InventoryShipmentDeleted {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/mark_in_transit` brings.
    pub struct InventoryShipmentInTransit {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/receive_items` brings.
    pub struct InventoryShipmentItemsReceived {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_received`.
        pub items_received: Option<Vec<ReceivedItem>> = "items_received",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// `items_received` of [`InventoryShipmentItemsReceived`].
    pub struct ReceivedItem {
        /// The id.
        pub id: Option<String> = "id",
        /// `new_accepted_quantity`.
        pub new_accepted_quantity: Option<i64> = "new_accepted_quantity",
        /// `new_rejected_quantity`.
        pub new_rejected_quantity: Option<i64> = "new_rejected_quantity",
        /// `old_accepted_quantity`.
        pub old_accepted_quantity: Option<i64> = "old_accepted_quantity",
        /// `old_rejected_quantity`.
        pub old_rejected_quantity: Option<i64> = "old_rejected_quantity",
        /// `remaining_quantity_to_receive`.
        pub remaining_quantity_to_receive: Option<i64> = "remaining_quantity_to_receive",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/remove_items` brings.
    pub struct InventoryShipmentItemsRemoved {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_removed`.
        pub items_removed: Option<Vec<ResourceId>> = "items_removed",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/update_item_quantities` brings.
    pub struct InventoryShipmentQuantitiesUpdated {
        /// The id.
        pub id: Option<String> = "id",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_updated`.
        pub items_updated: Option<Vec<QuantityChange>> = "items_updated",
    }
}

webhook_core::open_struct! {
    /// `items_updated` of [`InventoryShipmentQuantitiesUpdated`].
    pub struct QuantityChange {
        /// The id.
        pub id: Option<String> = "id",
        /// `new_quantity`.
        pub new_quantity: Option<i64> = "new_quantity",
        /// `old_quantity`.
        pub old_quantity: Option<i64> = "old_quantity",
    }
}

webhook_core::open_struct! {
    /// What `inventory_shipments/update_tracking` brings.
    pub struct InventoryShipmentTrackingUpdated {
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `shipment_id`.
        pub shipment_id: Option<String> = "shipment_id",
        /// `updated_tracking`.
        pub updated_tracking: Option<Tracking> = "updated_tracking",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/add_items` brings.
    pub struct InventoryTransferItemsAdded {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_added`.
        pub items_added: Option<Vec<TransferItem>> = "items_added",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
    }
}

webhook_core::open_struct! {
    /// `items_added` of [`InventoryTransferItemsAdded`].
    pub struct TransferItem {
        /// The id of the line item.
        pub line_item_id: Option<String> = "line_item_id",
        /// How many.
        pub quantity: Option<i64> = "quantity",
    }
}

webhook_core::open_struct! {
    /// `destination` of [`InventoryTransferItemsAdded`].
    pub struct TransferLocation {
        /// The id.
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/cancel` brings.
    pub struct InventoryTransferCanceled {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/complete` brings.
    pub struct InventoryTransferCompleted {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/ready_to_ship` brings.
    pub struct InventoryTransferReadyToShip {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// What was bought.
        pub line_items: Option<Vec<ItemQuantity>> = "line_items",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/remove_items` brings.
    pub struct InventoryTransferItemsRemoved {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_removed`.
        pub items_removed: Option<Vec<TransferItem>> = "items_removed",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/update_item_quantities` brings.
    pub struct InventoryTransferQuantitiesUpdated {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `items_updated`.
        pub items_updated: Option<Vec<TransferQuantityChange>> = "items_updated",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// `items_updated` of [`InventoryTransferQuantitiesUpdated`].
    pub struct TransferQuantityChange {
        /// The id of the line item.
        pub line_item_id: Option<String> = "line_item_id",
        /// `new_quantity`.
        pub new_quantity: Option<i64> = "new_quantity",
        /// `old_quantity`.
        pub old_quantity: Option<i64> = "old_quantity",
    }
}

webhook_core::open_struct! {
    /// What `inventory_transfers/updated` brings.
    pub struct InventoryTransferUpdated {
        /// The id.
        pub id: Option<String> = "id",
        /// `destination`.
        pub destination: Option<TransferLocation> = "destination",
        /// When it happened, in RFC 3339.
        pub happened_at: Option<String> = "happened_at",
        /// `origin`.
        pub origin: Option<TransferLocation> = "origin",
    }
}

webhook_core::open_struct! {
    /// What `locations/activate`, `locations/create`, `locations/deactivate` and `locations/update`
    /// bring.
    pub struct Location {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// Whether it is active.
        pub active: Option<bool> = "active",
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// The country.
        pub country: Option<String> = "country",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// `country_name`.
        pub country_name: Option<String> = "country_name",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `legacy`.
        pub legacy: Option<bool> = "legacy",
        /// The name.
        pub name: Option<String> = "name",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The province or state.
        pub province: Option<String> = "province",
        /// The code of the province or state.
        pub province_code: Option<String> = "province_code",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The postal code.
        pub zip: Option<String> = "zip",
    }
}
