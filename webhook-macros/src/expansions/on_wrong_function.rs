// #[on(acme::ParcelSent)]
// async fn sent(app: &App, event: acme::ParcelSent, a: u8, b: u8) {}

async fn sent(app: &App, event: acme::ParcelSent, a: u8, b: u8) {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelSent> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Ignored {
        reason: "",
    };
    fn on<'__on>(
        &'__on self,
        _: acme::ParcelSent,
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(
            ::core::future::ready(::webhook_tower::Outcome::Ignored),
        )
    }
}
::core::compile_error! {
    "too many parameters: a handler takes the event and then `&Delivery`"
}
