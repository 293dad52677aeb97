//! Companies that buy, their contacts and locations.

use webhook_core::RawJson;

webhook_core::open_struct! {
    /// What `companies/create`, `companies/delete` and `companies/update` bring.
    pub struct Company {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `customer_since`.
        pub customer_since: Option<String> = "customer_since",
        /// `external_id`.
        pub external_id: Option<String> = "external_id",
        /// `main_contact_admin_graphql_api_id`.
        pub main_contact_admin_graphql_api_id: Option<String> = "main_contact_admin_graphql_api_id",
        /// The name.
        pub name: Option<String> = "name",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// What `company_contact_roles/assign` and `company_contact_roles/revoke` bring.
    pub struct CompanyContactRoleAssignment {
        /// `company_contact`.
        pub company_contact: Option<CompanyContact> = "company_contact",
        /// `company_contact_role`.
        pub company_contact_role: Option<CompanyContactRole> = "company_contact_role",
        /// `company_location`.
        pub company_location: Option<CompanyLocation> = "company_location",
    }
}

webhook_core::open_struct! {
    /// What `company_contacts/create`, `company_contacts/delete` and `company_contacts/update`
    /// bring.
    pub struct CompanyContact {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The company.
        pub company: Option<Company> = "company",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `customer_admin_graphql_api_id`.
        pub customer_admin_graphql_api_id: Option<String> = "customer_admin_graphql_api_id",
        /// The language.
        pub locale: Option<String> = "locale",
        /// The title.
        pub title: Option<String> = "title",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `company_contact_role` of [`CompanyContactRoleAssignment`].
    pub struct CompanyContactRole {
        /// The name.
        pub name: Option<String> = "name",
    }
}

webhook_core::open_struct! {
    /// What `company_locations/create`, `company_locations/delete` and `company_locations/update`
    /// bring.
    pub struct CompanyLocation {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// Where the bill goes.
        pub billing_address: Option<CompanyAddress> = "billing_address",
        /// `buyer_experience_configuration`.
        pub buyer_experience_configuration: Option<BuyerExperience> = "buyer_experience_configuration",
        /// The company.
        pub company: Option<Company> = "company",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// `external_id`.
        pub external_id: Option<String> = "external_id",
        /// The language.
        pub locale: Option<String> = "locale",
        /// The name.
        pub name: Option<String> = "name",
        /// What a person has noted.
        pub note: Option<String> = "note",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// Where it is shipped to.
        pub shipping_address: Option<CompanyAddress> = "shipping_address",
        /// `tax_exemptions`.
        pub tax_exemptions: Option<Vec<String>> = "tax_exemptions",
        /// `tax_registration`.
        pub tax_registration: Option<TaxRegistration> = "tax_registration",
        /// `tax_settings`.
        pub tax_settings: Option<TaxSettings> = "tax_settings",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
    }
}

webhook_core::open_struct! {
    /// `billing_address` of [`CompanyLocation`].
    pub struct CompanyAddress {
        /// The id in the GraphQL Admin API, such as `gid://shopify/Order/1`.
        pub admin_graphql_api_id: Option<String> = "admin_graphql_api_id",
        /// The street.
        pub address1: Option<String> = "address1",
        /// More of the street.
        pub address2: Option<String> = "address2",
        /// The city.
        pub city: Option<String> = "city",
        /// `company_admin_graphql_api_id`.
        pub company_admin_graphql_api_id: Option<String> = "company_admin_graphql_api_id",
        /// The country.
        pub country: Option<String> = "country",
        /// The country, in two letters.
        pub country_code: Option<String> = "country_code",
        /// When it was created, in RFC 3339.
        pub created_at: Option<String> = "created_at",
        /// The first name.
        pub first_name: Option<String> = "first_name",
        /// The last name.
        pub last_name: Option<String> = "last_name",
        /// The phone number.
        pub phone: Option<String> = "phone",
        /// The province or state.
        pub province: Option<String> = "province",
        /// `recipient`.
        pub recipient: Option<String> = "recipient",
        /// When it was last changed, in RFC 3339.
        pub updated_at: Option<String> = "updated_at",
        /// The postal code.
        pub zip: Option<String> = "zip",
        /// `zone_code`.
        pub zone_code: Option<String> = "zone_code",
    }
}

webhook_core::open_struct! {
    /// `tax_registration` of [`CompanyLocation`].
    pub struct TaxRegistration {
        /// `tax_id`.
        pub tax_id: Option<String> = "tax_id",
    }
}

webhook_core::open_struct! {
    /// `tax_settings` of [`CompanyLocation`].
    pub struct TaxSettings {
        /// Whether no tax is taken.
        pub tax_exempt: Option<bool> = "tax_exempt",
        /// `tax_exemptions`.
        pub tax_exemptions: Option<Vec<String>> = "tax_exemptions",
        /// `tax_registration_id`.
        pub tax_registration_id: Option<String> = "tax_registration_id",
    }
}

webhook_core::open_struct! {
    /// `buyer_experience_configuration` of [`CompanyLocation`].
    pub struct BuyerExperience {
        /// `checkout_to_draft`.
        pub checkout_to_draft: Option<bool> = "checkout_to_draft",
        /// `deposit`.
        pub deposit: Option<RawJson> = "deposit",
        /// `editable_shipping_address`.
        pub editable_shipping_address: Option<bool> = "editable_shipping_address",
        /// `pay_now_only`.
        pub pay_now_only: Option<bool> = "pay_now_only",
        /// `payment_terms_template_admin_graphql_api_id`.
        pub payment_terms_template_admin_graphql_api_id: Option<String> = "payment_terms_template_admin_graphql_api_id",
    }
}
