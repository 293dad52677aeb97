// No prelude has the module `diagnostic` either, so the macros are told the crate.
#![no_implicit_prelude]

mod parcels {
    pub struct Parcels;

    impl ::webhook_tower::Provider for Parcels {
        type Events = Event;
        const NAME: &'static str = "parcels";
        const SCHEME: ::webhook_tower::Scheme = ::webhook_tower::Scheme::hmac_sha256(
            "signature",
            ::webhook_tower::SignatureEncoding::Hex,
            &[::webhook_tower::SignedPart::Body],
        )
        .id_in_body("id");
    }

    #[derive(::std::fmt::Debug, ::webhook_tower::Events)]
    #[events(provider = Parcels, tag = "kind")]
    pub enum Event {
        #[event("sent")]
        Sent(Sent),
        #[event("lost")]
        Lost(Lost),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = ::webhook_tower::Unrecognized<Parcels>;

    #[derive(::std::fmt::Debug, ::serde::Deserialize)]
    pub struct Sent {}

    #[derive(::std::fmt::Debug, ::serde::Deserialize)]
    pub struct Lost {}
}

struct App;

#[::webhook_tower::webhooks(
    ignore(parcels::Lost, reason = "not of interest"),
    crate = ::webhook_tower
)]
impl App {
    #[on(parcels::Sent)]
    async fn sent(&self, _: parcels::Sent) {}
}

#[::webhook_tower::on(parcels::Unrecognized, crate = ::webhook_tower)]
async fn unrecognized(_: &App, _: parcels::Unrecognized) {}

struct Other;

#[::webhook_tower::webhooks(crate = ::webhook_tower)]
impl Other {
    #[on(parcels::_, serial_by = Self::key_of)]
    async fn rest(&self, _: parcels::Event) {}

    fn key_of<E>(_: &E) -> u8 {
        7
    }
}

fn main() {
    ::std::assert_eq!(::webhook_tower::coverage::<parcels::Parcels, App>().len(), 3);
    ::std::assert_eq!(::webhook_tower::coverage::<parcels::Parcels, Other>().len(), 3);
}
