// #[on(acme::ParcelSent, serial_by = "details.account_id")]
// async fn sent(app: &App, event: acme::ParcelSent) {}

async fn sent(app: &App, event: acme::ParcelSent) {}
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
    fn serial_key(
        event: &acme::ParcelSent,
    ) -> ::core::option::Option<::webhook_tower::SerialKey> {
        ::webhook_tower::ToSerialKey::to_serial_key(&event.details.account_id)
    }
}
