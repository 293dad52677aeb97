// #[on(acme::ParcelSent)]
// async fn sent(app: &App, event: acme::ParcelSent) -> Result<(), Error> {}

async fn sent(app: &App, event: acme::ParcelSent) -> Result<(), Error> {}
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
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(
            sent(self, ::webhook_tower::private::event(event)),
        )
    }
}
