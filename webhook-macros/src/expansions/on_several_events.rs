// #[on(acme::ParcelSent, acme::ParcelLost)]
// async fn moved(app: &App, event: acme::Event) {}

async fn moved(app: &App, event: acme::Event) {}
#[automatically_derived]
impl ::webhook_tower::On<acme::ParcelSent> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "moved",
        file: ::core::file!(),
        line: ::core::line!(),
    };
    async fn on(
        &self,
        event: acme::ParcelSent,
        _: &::webhook_tower::Delivery,
    ) -> ::webhook_tower::Outcome {
        ::webhook_tower::IntoOutcome::into_outcome(
            moved(self, ::webhook_tower::private::widen(event)).await,
        )
    }
}
#[automatically_derived]
impl ::webhook_tower::On<acme::ParcelLost> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "moved",
        file: ::core::file!(),
        line: ::core::line!(),
    };
    async fn on(
        &self,
        event: acme::ParcelLost,
        _: &::webhook_tower::Delivery,
    ) -> ::webhook_tower::Outcome {
        ::webhook_tower::IntoOutcome::into_outcome(
            moved(self, ::webhook_tower::private::widen(event)).await,
        )
    }
}
