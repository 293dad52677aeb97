use std::sync::Arc;

use webhook_tower::{Dispatch, EventPayload as _, SerialKey, ToSerialKey, on, webhooks};

struct App;

#[webhooks(ignore(acme::ParcelLost, reason = "insured"))]
impl App {
    #[on(acme::ParcelSent, acme::ParcelArrived, serial_by = "parcel")]
    async fn moved(&self, _: acme::Event) {}

    #[on(acme::_, serial_by = Self::event)]
    fn rest(&self, _: acme::Event) {}

    // Named as the parameter is that it is called with.
    fn event<E: webhook_tower::EventPayload>(_: &E) -> Option<&'static str> {
        E::TYPE
    }
}

struct Shop<S>(S);

trait Parcel {
    fn key(&self) -> Number;
}

impl Parcel for acme::ParcelSent {
    fn key(&self) -> Number {
        Number(self.parcel)
    }
}

impl Parcel for acme::ParcelArrived {
    fn key(&self) -> Number {
        Number(self.parcel)
    }
}

/// An id with a serial key of its own.
struct Number(u64);

impl ToSerialKey for Number {
    fn to_serial_key(&self) -> Option<SerialKey> {
        SerialKey::new(format!("parcel {}", self.0))
    }
}

#[on(acme::ParcelSent, acme::ParcelArrived, serial_by = Parcel::key)]
async fn moved<S: Send + Sync + 'static>(_: &Shop<S>, _: acme::Event) {}

macro_rules! rest {
    ($field:literal, $function:path) => {
        #[webhooks]
        impl<S: Send + Sync + 'static> Shop<S> {
            #[on(acme::ParcelLost, serial_by = $field)]
            fn lost(&self, _: acme::ParcelLost) {}

            #[cfg(any())]
            #[on(acme::Unrecognized, serial_by = $function)]
            fn never(&self, _: acme::Unrecognized) {}

            #[on(acme::ParcelReturned, acme::Unrecognized, serial_by = $function)]
            fn rest(&self, _: acme::Event) {}
        }
    };
}

rest!("parcel", self::kind);

fn kind<E: webhook_tower::EventPayload>(_: &E) -> impl ToSerialKey {
    E::TYPE.map(str::len)
}

fn main() {
    let sent = || acme::Event::from(acme::ParcelSent { parcel: 7 });
    let lost = || acme::Event::from(acme::ParcelLost { parcel: 7 });
    let returned = || acme::Event::from(acme::ParcelReturned { parcel: 7 });
    let text = |key: Option<SerialKey>| key.map(|key| key.as_str().to_owned());

    assert_eq!(text(Dispatch::<App>::serial_key(&sent())).as_deref(), Some("7"));
    assert_eq!(text(Dispatch::<App>::serial_key(&lost())), None);
    assert_eq!(text(Dispatch::<App>::serial_key(&returned())).as_deref(), acme::ParcelReturned::TYPE);

    type Shared = Arc<Shop<()>>;
    assert_eq!(text(Dispatch::<Shared>::serial_key(&sent())).as_deref(), Some("parcel 7"));
    assert_eq!(text(Dispatch::<Shared>::serial_key(&lost())).as_deref(), Some("7"));
    assert_eq!(text(Dispatch::<Shared>::serial_key(&returned())).as_deref(), Some("15"));
}
