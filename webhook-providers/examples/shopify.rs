//! A shop whose orders are paid, and a change of a product: webhooks of Shopify, and its newer Events.
//!
//! `cargo run -p webhook-providers --features shopify --example shopify`

#![expect(clippy::unused_async, reason = "most handlers have something to wait for")]

use webhook_providers::shopify::{
    self, Shopify,
    events::{Change, ShopifyEvents},
};
use webhook_tower::{Events, MemoryStore, WebhookService, testing, webhooks};

/// What the app has subscribed to in `shopify.app.toml`, under `[events]`.
#[derive(Debug, Events)]
#[events(provider = ShopifyEvents<Changes>, tag = ["topic", "action"])]
enum Changes {
    #[event("Product.update", sample = "../tests/samples/Product.update.json")]
    ProductUpdate(ProductUpdate),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<ShopifyEvents<Changes>>;

#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
struct ProductUpdate(Change<Data>);

/// What the query of the subscription asks for.
#[derive(Debug, serde::Deserialize)]
struct Data {
    product: Option<Product>,
}

#[derive(Debug, serde::Deserialize)]
struct Product {
    title: Option<String>,
}

#[derive(Clone)]
struct Shop;

#[webhooks]
impl Shop {
    #[on(shopify::OrdersPaid)]
    async fn paid(&self, order: shopify::OrdersPaid) {
        let price = order.total_price.as_ref().and_then(shopify::DecimalText::to_decimal);
        println!("{:?} is paid: {price:?}", order.name);
    }

    #[on(shopify::CustomersRedact)]
    async fn redact(&self, request: shopify::CustomersRedact) {
        let customer = request.0.customer.unwrap_or_default();
        println!("what is known of {:?} has to be deleted", customer.id);
    }

    #[on(shopify::_, shopify::Unrecognized)]
    async fn others(&self, _event: shopify::Event) {}

    #[on(ProductUpdate)]
    async fn changed(&self, ProductUpdate(change): ProductUpdate) {
        let paths = change.fields_changed.unwrap_or_default().updated;
        let title = change.data.and_then(|data| data.product).and_then(|product| product.title);
        println!("{title:?} has changed in {paths:?}");
    }

    #[on(Unrecognized)]
    async fn other_changes(&self, _event: Unrecognized) {}
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The topic is claimed. A service of your own takes a durable store, and `build`.
    let webhooks = WebhookService::builder(testing::endpoint::<Shopify>(), Shop)
        .idempotency_store(MemoryStore::new())
        .insecure_build_with_claimed_types()?;
    let order = testing::sample::<shopify::OrdersPaid>();
    println!("answered with {}", testing::deliver(&webhooks, &order).await.status());
    let request = testing::sample::<shopify::CustomersRedact>();
    println!("answered with {}", testing::deliver(&webhooks, &request).await.status());

    let changes = WebhookService::new(testing::endpoint::<ShopifyEvents<Changes>>(), Shop);
    let change = testing::sample::<ProductUpdate>();
    println!("answered with {}", testing::deliver(&changes, &change).await.status());
    Ok(())
}
