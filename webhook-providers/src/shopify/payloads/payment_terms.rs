//! When an order has to be paid.

use super::super::text::DecimalText;

webhook_core::open_struct! {
    /// What `payment_schedules/due` brings.
    pub struct PaymentSchedule {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// The amount.
        pub amount: Option<DecimalText> = "amount",
        /// `balance_due`.
        pub balance_due: Option<DecimalText> = "balance_due",
        /// When it was completed, in RFC 3339.
        pub completed_at: Option<String> = "completed_at",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The currency, in ISO 4217.
        pub currency: Option<String> = "currency",
        /// `due_at`.
        pub due_at: Option<String> = "due_at",
        /// `issued_at`.
        pub issued_at: Option<String> = "issued_at",
        /// `payment_terms_id`.
        pub payment_terms_id: Option<i64> = "payment_terms_id",
        /// The currency that the customer saw, in ISO 4217.
        pub presentment_currency: Option<String> = "presentment_currency",
        /// `total_balance`.
        pub total_balance: Option<DecimalText> = "total_balance",
        /// The sum, with taxes, shipping and discounts.
        pub total_price: Option<DecimalText> = "total_price",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `payment_terms/create` and `payment_terms/update` bring.
    pub struct PaymentTerms {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The id.
        pub id: Option<i64> = "id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `due_in_days`.
        pub due_in_days: Option<i64> = "due_in_days",
        /// `payment_schedules`.
        pub payment_schedules: Option<Vec<PaymentSchedule>> = "payment_schedules",
        /// `payment_terms_name`.
        pub payment_terms_name: Option<String> = "payment_terms_name",
        /// `payment_terms_type`.
        pub payment_terms_type: Option<String> = "payment_terms_type",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}
