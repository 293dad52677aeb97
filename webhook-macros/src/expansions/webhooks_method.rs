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
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelSent> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "sent",
        file: ::core::file!(),
        line: ::core::line!(),
        is_async: true,
    };
    fn on<'__on>(
        &'__on self,
        event: acme::ParcelSent,
        delivery: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(
            Self::sent(self, ::webhook_tower::private::event(event), delivery),
        )
    }
}
