// #[derive(Events)]
// #[events(provider = acme::Acme, tag = member, payload = member)]
// enum Event {
//     #[event("message")]
//     Message(Message),
//     #[event(unrecognized)]
//     Unrecognized(Unrecognized),
// }

#[automatically_derived]
impl ::webhook_tower::Events for Event {
    const PROVIDER: &'static ::core::primitive::str = <acme::Acme as ::webhook_tower::Provider>::NAME;
    const TAG: &'static [&'static ::core::primitive::str] = &[];
    const MEMBERS: &'static [&'static ::core::primitive::str] = &["message"];
    type Typing = ::webhook_tower::SignedType;
    const TYPES: &'static [::webhook_tower::EventType] = &[
        ::webhook_tower::EventType::new(
            "message",
            "Message",
            ::core::option::Option::None,
        ),
    ];
    const DECODERS: &'static [::webhook_tower::private::Decoder<Self>] = &[
        ::webhook_tower::private::decode_into::<Message>,
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
            Self::Message(_) => 0,
            Self::Unrecognized(_) => 1,
        }
    }
    fn unrecognized_reason(
        &self,
    ) -> ::core::option::Option<&::webhook_tower::UnrecognizedReason> {
        match self {
            Self::Message(_) => ::core::option::Option::None,
            Self::Unrecognized(event) => ::core::option::Option::Some(event.reason()),
        }
    }
}
#[automatically_derived]
impl ::webhook_tower::EventPayload for Message {
    type Events = Event;
    const TYPE: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::Some(
        "message",
    );
    fn decode(
        body: &::webhook_tower::Json,
    ) -> ::core::result::Result<Self, ::webhook_tower::UnrecognizedReason> {
        ::webhook_tower::private::decode_member_as("message", body)
    }
}
#[automatically_derived]
impl ::core::convert::From<Message> for Event {
    fn from(event: Message) -> Self {
        Self::Message(event)
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
    __A: ::webhook_tower::On<Message>,
    __A: ::webhook_tower::On<Unrecognized>,
{
    const COVERED: &'static [::webhook_tower::Covered] = &[
        ::webhook_tower::Covered::new(
            ::core::option::Option::Some("message"),
            <__A as ::webhook_tower::On<Message>>::HANDLED_BY,
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
            Self::Message(event) => {
                <__A as ::webhook_tower::On<Message>>::on(application, event, delivery)
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
            Self::Message(event) => {
                <__A as ::webhook_tower::On<Message>>::serial_key(event)
            }
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
        $($callback)* ! { [Message] [Unrecognized] $($arguments)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
use __webhook_events_Acme as __events;
