// #[webhooks]
// impl<S: Store> App<S>
// where
//     S: Clone,
// {
//     #[on(acme::ParcelSent)]
//     fn sent(&self, event: acme::ParcelSent) {}
// }

impl<S: Store> App<S>
where
    S: Clone,
{
    fn sent(&self, event: acme::ParcelSent) {}
}
#[automatically_derived]
impl<S: Store> ::webhook_tower::On<acme::ParcelSent> for App<S>
where
    S: Clone,
{
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "sent",
        file: ::core::file!(),
        line: ::core::line!(),
        is_async: false,
    };
    fn on<'__on>(
        &'__on self,
        event: acme::ParcelSent,
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(async move {
            Self::sent(self, ::webhook_tower::private::event(event))
        })
    }
}
