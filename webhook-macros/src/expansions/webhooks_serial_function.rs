// #[webhooks]
// impl App {
//     #[on(acme::ParcelSent, acme::ParcelLost, serial_by = Self::account_of)]
//     fn moved(&self, event: acme::Event) {}
// }

impl App {
    fn moved(&self, event: acme::Event) {}
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelSent> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "moved",
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
            Self::moved(self, ::webhook_tower::private::widen(event))
        })
    }
    fn serial_key(
        event: &acme::ParcelSent,
    ) -> ::core::option::Option<::webhook_tower::SerialKey> {
        ::webhook_tower::ToSerialKey::to_serial_key(&Self::account_of(event))
    }
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelLost> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function {
        name: "moved",
        file: ::core::file!(),
        line: ::core::line!(),
        is_async: false,
    };
    fn on<'__on>(
        &'__on self,
        event: acme::ParcelLost,
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(async move {
            Self::moved(self, ::webhook_tower::private::widen(event))
        })
    }
    fn serial_key(
        event: &acme::ParcelLost,
    ) -> ::core::option::Option<::webhook_tower::SerialKey> {
        ::webhook_tower::ToSerialKey::to_serial_key(&Self::account_of(event))
    }
}
