// #[on(acme::ParcelSent)]
// fn sent(app: &App, event: acme::ParcelSent, delivery: &Delivery) {}

fn sent(app: &App, event: acme::ParcelSent, delivery: &Delivery) {}
#[automatically_derived]
impl ::webhook_tower::On<acme::ParcelSent> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "sent",
        file: ::core::file!(),
        line: ::core::line!(),
    };
    async fn on(
        &self,
        event: acme::ParcelSent,
        delivery: &::webhook_tower::Delivery,
    ) -> ::webhook_tower::Outcome {
        ::webhook_tower::IntoOutcome::into_outcome(sent(self, event, delivery))
    }
}
