use webhook_providers::shopify;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(shopify::_, except(shopify::CustomersRedact), shopify::Unrecognized)]
    async fn others(&self, _: shopify::Event) {}
}

fn main() {
    coverage::<shopify::Shopify, App>();
}
