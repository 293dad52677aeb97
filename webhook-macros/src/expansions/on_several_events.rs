// #[on(acme::ParcelSent, acme::ParcelLost)]
// async fn moved(app: &App, event: acme::Event) {}

async fn moved(app: &App, event: acme::Event) {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelSent> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "moved",
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
            moved(self, ::webhook_tower::private::widen(event)),
        )
    }
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelLost> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "moved",
        file: ::core::file!(),
        line: ::core::line!(),
        is_async: true,
    };
    fn on<'__on>(
        &'__on self,
        event: acme::ParcelLost,
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(
            moved(self, ::webhook_tower::private::widen(event)),
        )
    }
}
