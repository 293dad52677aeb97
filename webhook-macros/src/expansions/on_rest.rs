// #[on(acme::_)]
// async fn everything(app: &App, event: acme::Event) {}

async fn everything(app: &App, event: acme::Event) {}
acme::__events! {
    [::webhook_tower::private::__rest] all(acme) [] { #[automatically_derived] impl
    ::webhook_tower::On < __Event > for App { const HANDLED_BY :
    ::webhook_tower::HandledBy = ::webhook_tower::HandledBy::Function { name :
    "everything", file : ::core::file!(), line : ::core::line!() }; async fn on(& self,
    event : __Event, _ : & ::webhook_tower::Delivery) -> ::webhook_tower::Outcome {
    ::webhook_tower::IntoOutcome::into_outcome(everything(self,
    ::webhook_tower::private::widen(event)). await) } } }
}
