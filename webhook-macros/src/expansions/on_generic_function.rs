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
        is_async: true,
    };
    fn on<'__on>(
        &'__on self,
        event: acme::ParcelSent,
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(
            sent(self, ::webhook_tower::private::event(event)),
        )
    }
}
