use std::{future::Future, num::ParseIntError};

use webhook_tower::{HandlerError, IntoOutcome, Outcome, coverage, on, permanent, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) -> Result<(), ParseIntError> {
        "7".parse::<u8>()?;
        Ok(())
    }

    #[on(acme::ParcelArrived)]
    async fn arrived(&self, _: acme::ParcelArrived) -> Outcome {
        Outcome::Done
    }

    #[on(acme::ParcelReturned)]
    async fn returned(&self, _: acme::ParcelReturned) -> Result<Outcome, HandlerError> {
        "7".parse::<u8>().map_err(permanent)?;
        Ok(Outcome::Ignored)
    }

    #[on(acme::ParcelLost)]
    fn lost(&self, _: acme::ParcelLost) -> Result<(), &'static str> {
        Err("it is gone")
    }

    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) -> impl IntoOutcome + use<> {}
}

struct Boxed;

#[on(acme::_)]
fn boxed(_: &Boxed, _: acme::Event) -> Result<Outcome, Box<dyn std::error::Error + Send + Sync>> {
    Ok(Outcome::Done)
}

fn is_future(_: impl Future) {}

fn main() {
    is_future(App.arrived(acme::ParcelArrived { parcel: 1 }));
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
    assert_eq!(coverage::<acme::Acme, Boxed>().len(), 5);
}
