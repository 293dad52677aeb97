//! Feeds of products.

use webhook_core::RawJson;

use super::super::text::DecimalText;
use super::shared::CurrencyAmount;

webhook_core::open_struct! {
    /// What `product_feeds/create` and `product_feeds/update` bring.
    pub struct ProductFeed {
        /// The id.
        pub id: Option<String> = "id",
        /// The country.
        pub country: Option<String> = "country",
        /// `language`.
        pub language: Option<String> = "language",
        /// The status.
        pub status: Option<String> = "status",
    }
}

webhook_core::open_struct! {
    /// What `product_feeds/full_sync` and `product_feeds/incremental_sync` bring.
    pub struct ProductFeedSync {
        /// `metadata`.
        pub metadata: Option<FeedMetadata> = "metadata",
        /// `product`.
        pub product: Option<FeedProduct> = "product",
        /// `productFeed`.
        pub product_feed: Option<FeedReference> = "productFeed",
        /// `products`.
        pub products: Option<RawJson> = "products",
    }
}

webhook_core::open_struct! {
    /// `metadata` of [`ProductFeedSync`].
    pub struct FeedMetadata {
        /// `action`.
        pub action: Option<String> = "action",
        /// `fullSyncId`.
        pub full_sync_id: Option<String> = "fullSyncId",
        /// `occured_at`.
        pub occured_at: Option<String> = "occured_at",
        /// `occurred_at`.
        pub occurred_at: Option<String> = "occurred_at",
        /// `resource`.
        pub resource: Option<String> = "resource",
        /// `truncatedFields`.
        pub truncated_fields: Option<RawJson> = "truncatedFields",
        /// The type.
        pub r#type: Option<String> = "type",
    }
}

webhook_core::open_struct! {
    /// `product` of [`ProductFeedSync`].
    pub struct FeedProduct {
        /// The id.
        pub id: Option<String> = "id",
        /// `createdAt`.
        pub created_at: Option<String> = "createdAt",
        /// The description.
        pub description: Option<String> = "description",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// The images.
        pub images: Option<FeedImages> = "images",
        /// `isPublished`.
        pub is_published: Option<bool> = "isPublished",
        /// `onlineStoreUrl`.
        pub online_store_url: Option<String> = "onlineStoreUrl",
        /// The options.
        pub options: Option<Vec<FeedOption>> = "options",
        /// `productType`.
        pub product_type: Option<String> = "productType",
        /// `publishedAt`.
        pub published_at: Option<String> = "publishedAt",
        /// `seo`.
        pub seo: Option<Seo> = "seo",
        /// The status.
        pub status: Option<String> = "status",
        /// The tags.
        pub tags: Option<Vec<String>> = "tags",
        /// The title.
        pub title: Option<String> = "title",
        /// `updatedAt`.
        pub updated_at: Option<String> = "updatedAt",
        /// The variants; in full for the first 100 of them, see `variant_gids`.
        pub variants: Option<FeedVariants> = "variants",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// `images` of [`FeedProduct`].
    pub struct FeedImages {
        /// `edges`.
        pub edges: Option<Vec<FeedImageEdge>> = "edges",
    }
}

webhook_core::open_struct! {
    /// `edges` of [`FeedImages`].
    pub struct FeedImageEdge {
        /// `node`.
        pub node: Option<FeedImage> = "node",
    }
}

webhook_core::open_struct! {
    /// `node` of [`FeedImageEdge`].
    pub struct FeedImage {
        /// The id.
        pub id: Option<String> = "id",
        /// The height, in pixels.
        pub height: Option<i64> = "height",
        /// The URL.
        pub url: Option<String> = "url",
        /// The width, in pixels.
        pub width: Option<i64> = "width",
    }
}

webhook_core::open_struct! {
    /// `options` of [`FeedProduct`].
    pub struct FeedOption {
        /// The name.
        pub name: Option<String> = "name",
        /// `values`.
        pub values: Option<Vec<String>> = "values",
    }
}

webhook_core::open_struct! {
    /// `seo` of [`FeedProduct`].
    pub struct Seo {
        /// The description.
        pub description: Option<String> = "description",
        /// The title.
        pub title: Option<String> = "title",
    }
}

webhook_core::open_struct! {
    /// `variants` of [`FeedProduct`].
    pub struct FeedVariants {
        /// `edges`.
        pub edges: Option<Vec<FeedVariantEdge>> = "edges",
    }
}

webhook_core::open_struct! {
    /// `edges` of [`FeedVariants`].
    pub struct FeedVariantEdge {
        /// `node`.
        pub node: Option<FeedVariant> = "node",
    }
}

webhook_core::open_struct! {
    /// `node` of [`FeedVariantEdge`].
    pub struct FeedVariant {
        /// The id.
        pub id: Option<String> = "id",
        /// `availableForSale`.
        pub available_for_sale: Option<bool> = "availableForSale",
        /// `barcode`.
        pub barcode: Option<String> = "barcode",
        /// `compareAtPrice`.
        pub compare_at_price: Option<CurrencyAmount> = "compareAtPrice",
        /// `createdAt`.
        pub created_at: Option<String> = "createdAt",
        /// `image`.
        pub image: Option<FeedImage> = "image",
        /// `inventoryPolicy`.
        pub inventory_policy: Option<String> = "inventoryPolicy",
        /// The price, in the currency of the shop.
        pub price: Option<CurrencyAmount> = "price",
        /// `quantityAvailable`.
        pub quantity_available: Option<i64> = "quantityAvailable",
        /// `requireShipping`.
        pub require_shipping: Option<bool> = "requireShipping",
        /// `selectedOptions`.
        pub selected_options: Option<Vec<SelectedOption>> = "selectedOptions",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// The title.
        pub title: Option<String> = "title",
        /// `updatedAt`.
        pub updated_at: Option<String> = "updatedAt",
        /// The weight, in `weight_unit`.
        pub weight: Option<DecimalText> = "weight",
        /// `weightUnit`.
        pub weight_unit: Option<String> = "weightUnit",
    }
}

webhook_core::open_struct! {
    /// `selectedOptions` of [`FeedVariant`].
    pub struct SelectedOption {
        /// The name.
        pub name: Option<String> = "name",
        /// The value.
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// `productFeed` of [`ProductFeedSync`].
    pub struct FeedReference {
        /// The id.
        pub id: Option<String> = "id",
        /// The country.
        pub country: Option<String> = "country",
        /// `language`.
        pub language: Option<String> = "language",
        /// The id of the shop.
        pub shop_id: Option<String> = "shop_id",
    }
}

webhook_core::open_struct! {
    /// What `product_feeds/full_sync_finish` brings.
    pub struct ProductFeedSyncFinished {
        /// `fullSync`.
        pub full_sync: Option<FullSync> = "fullSync",
        /// `metadata`.
        pub metadata: Option<FeedMetadata> = "metadata",
        /// `productFeed`.
        pub product_feed: Option<FeedReference> = "productFeed",
    }
}

webhook_core::open_struct! {
    /// `fullSync` of [`ProductFeedSyncFinished`].
    pub struct FullSync {
        /// `count`.
        pub count: Option<i64> = "count",
        /// `createdAt`.
        pub created_at: Option<String> = "createdAt",
        /// `errorCode`.
        pub error_code: Option<RawJson> = "errorCode",
        /// The status.
        pub status: Option<String> = "status",
        /// The URL.
        pub url: Option<String> = "url",
    }
}
