//! Subscriptions and the plans that sell them.

use webhook_core::RawJson;

use super::super::text::{DecimalText, IdText};

webhook_core::open_struct! {
    /// What `selling_plan_groups/create` and `selling_plan_groups/update` bring.
    pub struct SellingPlanGroup {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `admin_graphql_api_app`.
        pub admin_graphql_api_app: Option<String> = "admin_graphql_api_app",
        /// The id of the app.
        pub app_id: Option<IdText> = "app_id",
        /// The description.
        pub description: Option<String> = "description",
        /// `merchant_code`.
        pub merchant_code: Option<String> = "merchant_code",
        /// The name.
        pub name: Option<String> = "name",
        /// The options.
        pub options: Option<Vec<String>> = "options",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// `product_variants`.
        pub product_variants: Option<RawJson> = "product_variants",
        /// `products`.
        pub products: Option<Vec<SellingPlanProduct>> = "products",
        /// `selling_plans`.
        pub selling_plans: Option<Vec<SellingPlan>> = "selling_plans",
        /// `summary`.
        pub summary: Option<String> = "summary",
    }
}

webhook_core::open_struct! {
    /// `products` of [`SellingPlanGroup`].
    pub struct SellingPlanProduct {
        /// The id.
        pub id: Option<i64> = "id",
        /// `storefront_graphql_api_id`.
        pub storefront_graphql_api_id: Option<String> = "storefront_graphql_api_id",
        /// The title.
        pub title: Option<String> = "title",
    }
}

webhook_core::open_struct! {
    /// `selling_plans` of [`SellingPlanGroup`].
    pub struct SellingPlan {
        /// `billing_policy`.
        pub billing_policy: Option<BillingPolicy> = "billing_policy",
        /// `delivery_policy`.
        pub delivery_policy: Option<SellingPlanDeliveryPolicy> = "delivery_policy",
        /// The description.
        pub description: Option<String> = "description",
        /// The name.
        pub name: Option<String> = "name",
        /// The options.
        pub options: Option<Vec<String>> = "options",
        /// The place in the list, from 1.
        pub position: Option<i64> = "position",
        /// `pricing_policies`.
        pub pricing_policies: Option<Vec<PricingPolicy>> = "pricing_policies",
    }
}

webhook_core::open_struct! {
    /// `billing_policy` of [`SellingPlan`].
    pub struct BillingPolicy {
        /// The unit of the interval.
        pub interval: Option<String> = "interval",
        /// How many units.
        pub interval_count: Option<i64> = "interval_count",
        /// `max_cycles`.
        pub max_cycles: Option<i64> = "max_cycles",
        /// `min_cycles`.
        pub min_cycles: Option<i64> = "min_cycles",
    }
}

webhook_core::open_struct! {
    /// `delivery_policy` of [`SellingPlan`].
    pub struct SellingPlanDeliveryPolicy {
        /// `anchors`.
        pub anchors: Option<RawJson> = "anchors",
        /// `cutoff`.
        pub cutoff: Option<i64> = "cutoff",
        /// The unit of the interval.
        pub interval: Option<String> = "interval",
        /// How many units.
        pub interval_count: Option<i64> = "interval_count",
        /// `pre_anchor_behavior`.
        pub pre_anchor_behavior: Option<String> = "pre_anchor_behavior",
    }
}

webhook_core::open_struct! {
    /// `pricing_policies` of [`SellingPlan`].
    pub struct PricingPolicy {
        /// `adjustment_type`.
        pub adjustment_type: Option<String> = "adjustment_type",
        /// `adjustment_value`.
        pub adjustment_value: Option<DecimalText> = "adjustment_value",
        /// `after_cycle`.
        pub after_cycle: Option<i64> = "after_cycle",
    }
}

webhook_core::open_struct! {
    /// What `selling_plan_groups/delete` brings.
    pub struct SellingPlanGroupDeleted {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
    }
}

webhook_core::open_struct! {
    /// What `subscription_billing_attempts/challenged`, `subscription_billing_attempts/failure` and
    /// `subscription_billing_attempts/success` bring.
    pub struct BillingAttempt {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `admin_graphql_api_order_id`.
        pub admin_graphql_api_order_id: Option<String> = "admin_graphql_api_order_id",
        /// `admin_graphql_api_subscription_contract_id`.
        pub admin_graphql_api_subscription_contract_id: Option<String> = "admin_graphql_api_subscription_contract_id",
        /// What went wrong.
        pub error_code: Option<String> = "error_code",
        /// `error_message`.
        pub error_message: Option<String> = "error_message",
        /// `idempotency_key`.
        pub idempotency_key: Option<String> = "idempotency_key",
        /// The id of the order.
        pub order_id: Option<i64> = "order_id",
        /// `ready`.
        pub ready: Option<bool> = "ready",
        /// `subscription_contract_id`.
        pub subscription_contract_id: Option<i64> = "subscription_contract_id",
    }
}

webhook_core::open_struct! {
    /// What `subscription_billing_cycle_edits/create`, `subscription_billing_cycle_edits/delete`,
    /// `subscription_billing_cycle_edits/update`, `subscription_billing_cycles/skip` and
    /// `subscription_billing_cycles/unskip` bring.
    pub struct BillingCycle {
        /// `billing_attempt_expected_date`.
        pub billing_attempt_expected_date: Option<String> = "billing_attempt_expected_date",
        /// `contract_edit`.
        pub contract_edit: Option<String> = "contract_edit",
        /// `cycle_end_at`.
        pub cycle_end_at: Option<String> = "cycle_end_at",
        /// `cycle_index`.
        pub cycle_index: Option<i64> = "cycle_index",
        /// `cycle_start_at`.
        pub cycle_start_at: Option<String> = "cycle_start_at",
        /// `edited`.
        pub edited: Option<bool> = "edited",
        /// `skipped`.
        pub skipped: Option<bool> = "skipped",
        /// `subscription_contract_id`.
        pub subscription_contract_id: Option<i64> = "subscription_contract_id",
    }
}

webhook_core::open_struct! {
    /// What `subscription_contracts/activate`, `subscription_contracts/cancel`,
    /// `subscription_contracts/create`, `subscription_contracts/expire`,
    /// `subscription_contracts/fail`, `subscription_contracts/pause` and
    /// `subscription_contracts/update` bring.
    pub struct SubscriptionContract {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// `admin_graphql_api_customer_id`.
        pub admin_graphql_api_customer_id: Option<String> = "admin_graphql_api_customer_id",
        /// `admin_graphql_api_origin_order_id`.
        pub admin_graphql_api_origin_order_id: Option<String> = "admin_graphql_api_origin_order_id",
        /// `billing_policy`.
        pub billing_policy: Option<BillingPolicy> = "billing_policy",
        /// The currency, in ISO 4217.
        pub currency_code: Option<String> = "currency_code",
        /// The id of the customer.
        pub customer_id: Option<i64> = "customer_id",
        /// `delivery_policy`.
        pub delivery_policy: Option<DeliveryPolicy> = "delivery_policy",
        /// `origin_order_id`.
        pub origin_order_id: Option<i64> = "origin_order_id",
        /// `revision_id`.
        pub revision_id: Option<String> = "revision_id",
        /// The status.
        pub status: Option<SubscriptionStatus> = "status",
    }
}

webhook_core::open_struct! {
    /// `delivery_policy` of [`SubscriptionContract`].
    pub struct DeliveryPolicy {
        /// The unit of the interval.
        pub interval: Option<String> = "interval",
        /// How many units.
        pub interval_count: Option<i64> = "interval_count",
    }
}

webhook_core::open_enum! {
    /// `status` of [`SubscriptionContract`]: the words of
    /// <https://shopify.dev/docs/api/admin-graphql/latest/enums/SubscriptionContractSubscriptionStatus>,
    /// in lower case.
    pub enum SubscriptionStatus {
        Active = "active",
        Cancelled = "cancelled",
        Expired = "expired",
        Failed = "failed",
        Paused = "paused",
    }
}
