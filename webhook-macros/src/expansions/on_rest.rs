// #[on(acme::_)]
// async fn everything(app: &App, event: acme::Event) {}

async fn everything(app: &App, event: acme::Event) {}
acme::__events! {
    [::webhook_tower::private::__rest] all(acme) [] [] [] { #[automatically_derived]
    #[diagnostic::do_not_recommend] impl ::webhook_tower::On < __Event > for App { const
    HANDLED_BY : ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function { name
    : "everything", file : ::core::file!(), line : ::core::line!(), is_async : true }; fn
    on < '__on > (& '__on self, event : __Event, _ : & '__on::webhook_tower::Delivery,)
    -> ::webhook_tower::HandlerFuture < '__on > {
    ::webhook_tower::private::handler(everything(self,
    ::webhook_tower::private::widen(event))) } } }
}
