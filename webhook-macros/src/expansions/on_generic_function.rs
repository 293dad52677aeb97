// #[on(acme::ParcelSent)]
// async fn sent<'a, S>(app: &'a App<S>, event: acme::ParcelSent)
// where
//     S: Store,
// {}

async fn sent<'a, S>(app: &'a App<S>, event: acme::ParcelSent)
where
    S: Store,
{}
#[automatically_derived]
impl<S> ::webhook_tower::On<acme::ParcelSent> for App<S>
where
    S: Store,
{
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "sent",
        file: ::core::file!(),
        line: ::core::line!(),
    };
    async fn on(
        &self,
        event: acme::ParcelSent,
        _: &::webhook_tower::Delivery,
    ) -> ::webhook_tower::Outcome {
        ::webhook_tower::IntoOutcome::into_outcome(sent(self, event).await)
    }
}
