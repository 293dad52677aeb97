// #[webhooks(ignore(acme::ParcelLost, reason = "insured"))]
// impl App {}

impl App {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::webhook_tower::On<acme::ParcelLost> for App {
    const HANDLED_BY: ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Ignored {
        reason: "insured",
    };
    fn on<'__on>(
        &'__on self,
        _: acme::ParcelLost,
        _: &'__on ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'__on> {
        ::webhook_tower::private::handler(
            ::core::future::ready(::webhook_tower::Outcome::Ignored),
        )
    }
}
