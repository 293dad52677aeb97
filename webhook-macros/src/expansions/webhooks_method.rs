// #[webhooks]
// impl App {
//     /// Takes a parcel.
//     #[on(acme::ParcelSent)]
//     async fn sent(&self, event: acme::ParcelSent, delivery: &Delivery) -> Outcome {}
// }

impl App {
    /// Takes a parcel.
    async fn sent(&self, event: acme::ParcelSent, delivery: &Delivery) -> Outcome {}
}
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
        ::webhook_tower::IntoOutcome::into_outcome(
            Self::sent(self, event, delivery).await,
        )
    }
}
