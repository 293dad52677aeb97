// #[webhooks(ignore(acme::_, reason = "not of interest"))]
// impl App {
//     #[cfg(unix)]
//     #[on(acme::ParcelSent)]
//     async fn sent(&self, event: acme::ParcelSent) {}
// }

impl App {
    #[cfg(unix)]
    async fn sent(&self, event: acme::ParcelSent) {}
}
#[cfg(unix)]
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
            Self::sent(self, ::webhook_tower::private::event(event)),
        )
    }
}
acme::__events! {
    [::webhook_tower::private::__rest] documented(acme) [#[cfg(unix)] acme::ParcelSent]
    [] [] { #[automatically_derived] #[diagnostic::do_not_recommend] impl
    ::webhook_tower::On < __Event > for App { const HANDLED_BY :
    ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Ignored { reason :
    "not of interest" }; fn on < '__on > (& '__on self, _ : __Event, _ : &
    '__on::webhook_tower::Delivery,) -> ::webhook_tower::HandlerFuture < '__on > {
    ::webhook_tower::private::handler(::core::future::ready(::webhook_tower::Outcome::Ignored))
    } } }
}
