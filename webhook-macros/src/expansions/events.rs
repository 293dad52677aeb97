// #[derive(Events)]
// #[events(provider = Acme, tag = "kind")]
// pub enum Event {
//     #[event("parcel.sent", sample = "samples/sent.json")]
//     ParcelSent(ParcelSent),
//     #[event(unrecognized)]
//     Unrecognized(Unrecognized),
// }

#[automatically_derived]
impl ::webhook_tower::Events for Event {
    const PROVIDER: &'static ::core::primitive::str = <Acme as ::webhook_tower::Provider>::NAME;
    const TAG: &'static [&'static ::core::primitive::str] = &["kind"];
    type Typing = ::webhook_tower::SignedType;
    const TYPES: &'static [::webhook_tower::EventType] = &[
        ::webhook_tower::EventType::new(
            "parcel.sent",
            "ParcelSent",
            ::core::option::Option::Some(::core::include_str!("samples/sent.json")),
        ),
    ];
    const DECODERS: &'static [::webhook_tower::private::Decoder<Self>] = &[
        ::webhook_tower::private::decode_into::<ParcelSent>,
    ];
    fn unrecognized(
        event_type: ::core::option::Option<&::core::primitive::str>,
        body: &::webhook_tower::Json,
        reason: ::webhook_tower::UnrecognizedReason,
    ) -> Self {
        Self::Unrecognized(<Unrecognized>::new(event_type, body, reason))
    }
    fn index(&self) -> ::core::primitive::usize {
        match self {
            Self::ParcelSent(_) => 0,
            Self::Unrecognized(_) => 1,
        }
    }
    fn unrecognized_reason(
        &self,
    ) -> ::core::option::Option<&::webhook_tower::UnrecognizedReason> {
        match self {
            Self::ParcelSent(_) => ::core::option::Option::None,
            Self::Unrecognized(event) => ::core::option::Option::Some(event.reason()),
        }
    }
}
#[automatically_derived]
impl ::webhook_tower::EventPayload for ParcelSent {
    type Events = Event;
    const TYPE: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::Some(
        "parcel.sent",
    );
    fn decode(
        body: &::webhook_tower::Json,
    ) -> ::core::result::Result<Self, ::webhook_tower::UnrecognizedReason> {
        ::webhook_tower::private::decode_as(body)
    }
}
#[automatically_derived]
impl ::core::convert::From<ParcelSent> for Event {
    fn from(event: ParcelSent) -> Self {
        Self::ParcelSent(event)
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
    __H: ::webhook_tower::private::Receives<Acme, Application = __A>,
    __A: ::webhook_tower::On<ParcelSent>,
    __A: ::webhook_tower::On<Unrecognized>,
{
    const COVERED: &'static [::webhook_tower::Covered] = &[
        ::webhook_tower::Covered::new(
            ::core::option::Option::Some("parcel.sent"),
            <__A as ::webhook_tower::On<ParcelSent>>::HANDLED_BY,
        ),
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
            Self::ParcelSent(event) => {
                <__A as ::webhook_tower::On<
                    ParcelSent,
                >>::on(application, event, delivery)
            }
            Self::Unrecognized(event) => {
                <__A as ::webhook_tower::On<
                    Unrecognized,
                >>::on(application, event, delivery)
            }
        }
    }
    fn key(&self) -> ::core::option::Option<::webhook_tower::SerialKey> {
        match self {
            Self::ParcelSent(event) => {
                <__A as ::webhook_tower::On<ParcelSent>>::serial_key(event)
            }
            Self::Unrecognized(event) => {
                <__A as ::webhook_tower::On<Unrecognized>>::serial_key(event)
            }
        }
    }
}
const _: () = <Acme as ::webhook_tower::Provider>::SCHEME.assert_sound();
const _: () = ::webhook_tower::private::assert_sample(
    <Event as ::webhook_tower::Events>::TYPES,
    0,
);
#[doc(hidden)]
#[allow(non_local_definitions, unused_macros)]
#[macro_export]
macro_rules! __webhook_events_Acme {
    ([$($callback:tt)*] $($arguments:tt)*) => {
        $($callback)* ! { [ParcelSent] [Unrecognized] $($arguments)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use __webhook_events_Acme as __events;
