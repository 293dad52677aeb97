//! Products, collections and where they are published.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};

webhook_core::open_struct! {
    /// What `collection_listings/add`, `collection_listings/remove` and
    /// `collection_listings/update` bring.
    pub struct CollectionListingPayload {
        /// `collection_listing`.
        pub collection_listing: Option<CollectionListing> = "collection_listing",
    }
}

webhook_core::open_struct! {
    /// `collection_listing` of [`CollectionListingPayload`].
    pub struct CollectionListing {
        /// The description, in HTML.
        pub body_html: Option<String> = "body_html",
        /// `collection_id`.
        pub collection_id: Option<i64> = "collection_id",
        /// `default_product_image`.
        pub default_product_image: Option<RawJson> = "default_product_image",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// `image`.
        pub image: Option<RawJson> = "image",
        /// When it was published, in RFC 3339.
        pub published_at: Option<String> = "published_at",
        /// `sort_order`.
        pub sort_order: Option<i64> = "sort_order",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `collection_publications/create`, `collection_publications/delete` and
    /// `collection_publications/update` bring.
    pub struct CollectionPublication {
        /// The id.
        pub id: Option<IdText> = "id",
        /// `collection_id`.
        pub collection_id: Option<i64> = "collection_id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `publication_id`.
        pub publication_id: Option<i64> = "publication_id",
        /// Whether it is published.
        pub published: Option<bool> = "published",
        /// When it was published, in RFC 3339.
        pub published_at: Option<String> = "published_at",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// A collection of products.
    pub struct Collection {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The description, in HTML.
        pub body_html: Option<String> = "body_html",
        /// `disjunctive`.
        pub disjunctive: Option<bool> = "disjunctive",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// `image`.
        pub image: Option<CollectionImage> = "image",
        /// When it was published, in RFC 3339.
        pub published_at: Option<String> = "published_at",
        /// `published_scope`.
        pub published_scope: Option<String> = "published_scope",
        /// `rules`.
        pub rules: Option<Vec<CollectionRule>> = "rules",
        /// `sort_order`.
        pub sort_order: Option<String> = "sort_order",
        /// `template_suffix`.
        pub template_suffix: Option<String> = "template_suffix",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `image` of [`Collection`].
    pub struct CollectionImage {
        /// `alt`.
        pub alt: Option<String> = "alt",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The height, in pixels.
        pub height: Option<i64> = "height",
        /// The URL.
        pub src: Option<String> = "src",
        /// The width, in pixels.
        pub width: Option<i64> = "width",
    }
}

webhook_core::open_struct! {
    /// `rules` of [`Collection`].
    pub struct CollectionRule {
        /// `column`.
        pub column: Option<String> = "column",
        /// `condition`.
        pub condition: Option<String> = "condition",
        /// `relation`.
        pub relation: Option<String> = "relation",
    }
}

webhook_core::open_struct! {
    /// What `collections/delete` brings.
    pub struct CollectionDeleted {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `published_scope`.
        pub published_scope: Option<String> = "published_scope",
    }
}

webhook_core::open_struct! {
    /// What `product_listings/add`, `product_listings/remove` and `product_listings/update` bring.
    pub struct ProductListingPayload {
        /// `product_listing`.
        pub product_listing: Option<ProductListing> = "product_listing",
    }
}

webhook_core::open_struct! {
    /// `product_listing` of [`ProductListingPayload`].
    pub struct ProductListing {
        /// How many are available.
        pub available: Option<bool> = "available",
        /// The description, in HTML.
        pub body_html: Option<String> = "body_html",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// The images.
        pub images: Option<Vec<ProductImage>> = "images",
        /// The options.
        pub options: Option<Vec<ProductOption>> = "options",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// `product_type`.
        pub product_type: Option<String> = "product_type",
        /// When it was published, in RFC 3339.
        pub published_at: Option<String> = "published_at",
        /// The tags, with commas between them.
        pub tags: Option<String> = "tags",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The variants; in full for the first 100 of them, see `variant_gids`.
        pub variants: Option<Vec<ListedVariant>> = "variants",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// `options` of [`ProductListing`].
    pub struct ProductOption {
        /// The id.
        pub id: Option<i64> = "id",
        /// The name.
        pub name: Option<String> = "name",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// `values`.
        pub values: Option<Vec<String>> = "values",
    }
}

webhook_core::open_struct! {
    /// `variants` of [`ProductListing`].
    pub struct ListedVariant {
        /// The id.
        pub id: Option<i64> = "id",
        /// How many are available.
        pub available: Option<bool> = "available",
        /// `barcode`.
        pub barcode: Option<String> = "barcode",
        /// The price before, in the currency of the shop.
        pub compare_at_price: Option<DecimalText> = "compare_at_price",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `formatted_price`.
        pub formatted_price: Option<String> = "formatted_price",
        /// `fulfillment_service`.
        pub fulfillment_service: Option<String> = "fulfillment_service",
        /// The weight, in grams.
        pub grams: Option<i64> = "grams",
        /// The id of the image.
        pub image_id: Option<i64> = "image_id",
        /// `inventory_management`.
        pub inventory_management: Option<String> = "inventory_management",
        /// `inventory_policy`.
        pub inventory_policy: Option<InventoryPolicy> = "inventory_policy",
        /// `inventory_quantity`.
        pub inventory_quantity: Option<i64> = "inventory_quantity",
        /// `option_values`.
        pub option_values: Option<Vec<OptionValue>> = "option_values",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// Whether it is shipped.
        pub requires_shipping: Option<bool> = "requires_shipping",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// Whether it is taxed.
        pub taxable: Option<bool> = "taxable",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The weight, in `weight_unit`.
        pub weight: Option<DecimalText> = "weight",
        /// The unit of the weight.
        pub weight_unit: Option<String> = "weight_unit",
    }
}

webhook_core::open_struct! {
    /// `option_values` of [`ListedVariant`].
    pub struct OptionValue {
        /// The name.
        pub name: Option<String> = "name",
        /// `option_id`.
        pub option_id: Option<i64> = "option_id",
        /// The value.
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// What `product_publications/create`, `product_publications/delete` and
    /// `product_publications/update` bring.
    pub struct ProductPublication {
        /// The id.
        pub id: Option<IdText> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// `publication_id`.
        pub publication_id: Option<i64> = "publication_id",
        /// Whether it is published.
        pub published: Option<bool> = "published",
        /// When it was published, in RFC 3339.
        pub published_at: Option<String> = "published_at",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// A product.
    pub struct Product {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The description, in HTML.
        pub body_html: Option<String> = "body_html",
        /// `category`.
        pub category: Option<ProductCategory> = "category",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// `has_variants_that_requires_components`.
        pub has_variants_that_requires_components: Option<bool> = "has_variants_that_requires_components",
        /// `image`.
        pub image: Option<ProductImage> = "image",
        /// The images.
        pub images: Option<Vec<ProductImage>> = "images",
        /// `media`.
        pub media: Option<Vec<ProductMedia>> = "media",
        /// The options.
        pub options: Option<Vec<ProductOption>> = "options",
        /// `product_type`.
        pub product_type: Option<String> = "product_type",
        /// When it was published, in RFC 3339.
        pub published_at: Option<String> = "published_at",
        /// `published_scope`.
        pub published_scope: Option<String> = "published_scope",
        /// The status.
        pub status: Option<ProductStatus> = "status",
        /// The tags, with commas between them.
        pub tags: Option<String> = "tags",
        /// `template_suffix`.
        pub template_suffix: Option<String> = "template_suffix",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// All variants, by id.
        pub variant_gids: Option<Vec<VariantReference>> = "variant_gids",
        /// The variants; in full for the first 100 of them, see `variant_gids`.
        pub variants: Option<Vec<Variant>> = "variants",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// `category` of [`Product`].
    pub struct ProductCategory {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// `full_name`.
        pub full_name: Option<String> = "full_name",
        /// The name.
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// `images` of [`ProductListing`].
    pub struct ProductImage {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `alt`.
        pub alt: Option<String> = "alt",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The height, in pixels.
        pub height: Option<i64> = "height",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// The URL.
        pub src: Option<String> = "src",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// `variant_ids`.
        pub variant_ids: Option<Vec<i64>> = "variant_ids",
        /// The width, in pixels.
        pub width: Option<i64> = "width",
    }
}

webhook_core::open_struct! {
    /// `media` of [`Product`].
    pub struct ProductMedia {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `alt`.
        pub alt: Option<String> = "alt",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `media_content_type`.
        pub media_content_type: Option<String> = "media_content_type",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// `preview_image`.
        pub preview_image: Option<PreviewImage> = "preview_image",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// The status.
        pub status: Option<String> = "status",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// `variant_ids`.
        pub variant_ids: Option<Vec<i64>> = "variant_ids",
    }
}

webhook_core::open_struct! {
    /// `preview_image` of [`ProductMedia`].
    pub struct PreviewImage {
        /// The height, in pixels.
        pub height: Option<i64> = "height",
        /// The URL.
        pub src: Option<String> = "src",
        /// The status.
        pub status: Option<String> = "status",
        /// The width, in pixels.
        pub width: Option<i64> = "width",
    }
}

webhook_core::open_struct! {
    /// `variant_gids` of [`Product`].
    pub struct VariantReference {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// A variant of a product.
    pub struct Variant {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `barcode`.
        pub barcode: Option<String> = "barcode",
        /// The price before, in the currency of the shop.
        pub compare_at_price: Option<DecimalText> = "compare_at_price",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `fulfillment_service`.
        pub fulfillment_service: Option<String> = "fulfillment_service",
        /// The weight, in grams.
        pub grams: Option<i64> = "grams",
        /// The id of the image.
        pub image_id: Option<i64> = "image_id",
        /// The id of the inventory item.
        pub inventory_item_id: Option<i64> = "inventory_item_id",
        /// `inventory_management`.
        pub inventory_management: Option<String> = "inventory_management",
        /// `inventory_policy`.
        pub inventory_policy: Option<InventoryPolicy> = "inventory_policy",
        /// `inventory_quantity`.
        pub inventory_quantity: Option<i64> = "inventory_quantity",
        /// `old_inventory_quantity`.
        pub old_inventory_quantity: Option<i64> = "old_inventory_quantity",
        /// `option1`.
        pub option1: Option<String> = "option1",
        /// `option2`.
        pub option2: Option<String> = "option2",
        /// `option3`.
        pub option3: Option<String> = "option3",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// Whether it is shipped.
        pub requires_shipping: Option<bool> = "requires_shipping",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// Whether it is taxed.
        pub taxable: Option<bool> = "taxable",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The weight, in `weight_unit`.
        pub weight: Option<DecimalText> = "weight",
        /// The unit of the weight.
        pub weight_unit: Option<String> = "weight_unit",
    }
}

webhook_core::open_struct! {
    /// What `scheduled_product_listings/add`, `scheduled_product_listings/remove` and
    /// `scheduled_product_listings/update` bring.
    pub struct ScheduledProductListingPayload {
        /// `scheduled_product_listing`.
        pub scheduled_product_listing: Option<ScheduledProductListing> = "scheduled_product_listing",
    }
}

webhook_core::open_struct! {
    /// `scheduled_product_listing` of [`ScheduledProductListingPayload`].
    pub struct ScheduledProductListing {
        /// How many are available.
        pub available: Option<bool> = "available",
        /// The description, in HTML.
        pub body_html: Option<String> = "body_html",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The part of the URL that names it.
        pub handle: Option<String> = "handle",
        /// The images.
        pub images: Option<Vec<ProductImage>> = "images",
        /// The options.
        pub options: Option<Vec<ProductOption>> = "options",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// `product_type`.
        pub product_type: Option<String> = "product_type",
        /// `publish_at`.
        pub publish_at: Option<String> = "publish_at",
        /// The tags, with commas between them.
        pub tags: Option<String> = "tags",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The variants; in full for the first 100 of them, see `variant_gids`.
        pub variants: Option<Vec<ListedVariant>> = "variants",
        /// The vendor.
        pub vendor: Option<String> = "vendor",
    }
}

webhook_core::open_struct! {
    /// What `variants/in_stock` and `variants/out_of_stock` bring.
    pub struct StockedVariant {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `barcode`.
        pub barcode: Option<String> = "barcode",
        /// The price before, in the currency of the shop.
        pub compare_at_price: Option<DecimalText> = "compare_at_price",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The id of the image.
        pub image_id: Option<i64> = "image_id",
        /// `inventory_policy`.
        pub inventory_policy: Option<InventoryPolicy> = "inventory_policy",
        /// `inventory_quantity`.
        pub inventory_quantity: Option<i64> = "inventory_quantity",
        /// `old_inventory_quantity`.
        pub old_inventory_quantity: Option<i64> = "old_inventory_quantity",
        /// `option1`.
        pub option1: Option<String> = "option1",
        /// `option2`.
        pub option2: Option<String> = "option2",
        /// `option3`.
        pub option3: Option<String> = "option3",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// The price, in the currency of the shop.
        pub price: Option<DecimalText> = "price",
        /// The id of the product.
        pub product_id: Option<i64> = "product_id",
        /// The stock keeping unit.
        pub sku: Option<String> = "sku",
        /// Whether it is taxed.
        pub taxable: Option<bool> = "taxable",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_enum! {
    /// `inventory_policy` of [`ListedVariant`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/ProductVariantInventoryPolicy>, in
    /// lower case.
    pub enum InventoryPolicy {
        Continue = "continue",
        Deny = "deny",
    }
}

webhook_core::open_enum! {
    /// `status` of [`Product`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/ProductStatus>, in lower case.
    pub enum ProductStatus {
        Active = "active",
        Archived = "archived",
        Draft = "draft",
        Unlisted = "unlisted",
    }
}
