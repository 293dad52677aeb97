// #[webhooks(ignore(acme::ParcelLost, reason = "insured"))]
// impl App {}

impl App {}
#[automatically_derived]
impl ::webhook_tower::On<acme::ParcelLost> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Ignored {
        reason: "insured",
    };
    async fn on(
        &self,
        _: acme::ParcelLost,
        _: &::webhook_tower::Delivery,
    ) -> ::webhook_tower::Outcome {
        ::webhook_tower::Outcome::Ignored
    }
}
