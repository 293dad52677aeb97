// #[derive(Events)]
// #[events(provider = acme::Acme, header = "x-topic", detail = "action")]
// enum Event {
//     #[event(unrecognized)]
//     Unrecognized(Unrecognized),
// }

#[automatically_derived]
impl ::webhook_tower::Events for Event {
    const PROVIDER: &'static ::core::primitive::str = <acme::Acme as ::webhook_tower::Provider>::NAME;
    const TAG: &'static [&'static ::core::primitive::str] = &["action"];
    type Typing = ::webhook_tower::ClaimedType;
    const TYPE_HEADERS: &'static [&'static ::core::primitive::str] = &["x-topic"];
    const HAS_DETAIL: ::core::primitive::bool = true;
    const TYPES: &'static [::webhook_tower::EventType] = &[];
    const DECODERS: &'static [::webhook_tower::private::Decoder<Self>] = &[];
    fn unrecognized(
        event_type: ::core::option::Option<&::core::primitive::str>,
        body: &::webhook_tower::Json,
        reason: ::webhook_tower::UnrecognizedReason,
    ) -> Self {
        Self::Unrecognized(<Unrecognized>::new(event_type, body, reason))
    }
    fn index(&self) -> ::core::primitive::usize {
        match self {
            Self::Unrecognized(_) => 0,
        }
    }
    fn unrecognized_reason(
        &self,
    ) -> ::core::option::Option<&::webhook_tower::UnrecognizedReason> {
        match self {
            Self::Unrecognized(event) => ::core::option::Option::Some(event.reason()),
        }
    }
}
#[automatically_derived]
impl ::core::convert::From<Unrecognized> for Event {
    fn from(event: Unrecognized) -> Self {
        Self::Unrecognized(event)
    }
}
#[automatically_derived]
impl<__H, __A> ::webhook_tower::private::Table<__H> for Event
where
    __H: ::webhook_tower::On<Unrecognized>,
    __H: ::webhook_tower::private::Receives<acme::Acme, Application = __A>,
    __A: ::webhook_tower::On<Unrecognized>,
{
    const COVERED: &'static [::webhook_tower::Covered] = &[
        ::webhook_tower::Covered::new(
            ::core::option::Option::None,
            <__A as ::webhook_tower::On<Unrecognized>>::HANDLED_BY,
        ),
    ];
    fn call<'a>(
        self,
        handlers: &'a __H,
        delivery: &'a ::webhook_tower::Delivery,
    ) -> ::webhook_tower::HandlerFuture<'a> {
        let application = ::webhook_tower::private::Receives::application(handlers);
        match self {
            Self::Unrecognized(event) => {
                <__A as ::webhook_tower::On<
                    Unrecognized,
                >>::on(application, event, delivery)
            }
        }
    }
    fn key(&self) -> ::core::option::Option<::webhook_tower::SerialKey> {
        match self {
            Self::Unrecognized(event) => {
                <__A as ::webhook_tower::On<Unrecognized>>::serial_key(event)
            }
        }
    }
}
const _: () = <acme::Acme as ::webhook_tower::Provider>::SCHEME.assert_sound();
#[doc(hidden)]
#[allow(non_local_definitions, unused_macros)]
macro_rules! __webhook_events_Acme {
    ([$($callback:tt)*] $($arguments:tt)*) => {
        $($callback)* ! { [] [Unrecognized] $($arguments)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
use __webhook_events_Acme as __events;
