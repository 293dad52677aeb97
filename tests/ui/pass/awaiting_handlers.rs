use webhook_tower::{Delivery, HandlerError, coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent, delivery: &Delivery) -> Result<(), HandlerError> {
        let text = String::from(delivery.id());
        self.later(&text).await?;
        std::future::ready(event.parcel).await;
        Ok(())
    }

    async fn later(&self, text: &str) -> Result<(), HandlerError> {
        text.parse::<u64>()?;
        Ok(())
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
