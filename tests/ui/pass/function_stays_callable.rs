use webhook_tower::{Outcome, on, webhooks};

struct App {
    limit: u64,
}

#[on(acme::ParcelSent)]
fn sent(app: &App, event: acme::ParcelSent) -> Outcome {
    if event.parcel < app.limit { Outcome::Done } else { Outcome::Ignored }
}

#[webhooks(ignore(acme::ParcelArrived, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelLost, acme::ParcelReturned)]
    fn lost(&self, event: acme::Event) -> Outcome {
        println!("{event:?}");
        Outcome::Done
    }
}

fn main() {
    let app = App { limit: 3 };
    assert!(matches!(sent(&app, acme::ParcelSent { parcel: 2 }), Outcome::Done));
    assert!(matches!(sent(&app, acme::ParcelSent { parcel: 4 }), Outcome::Ignored));
    assert!(matches!(app.lost(acme::ParcelLost { parcel: 1 }.into()), Outcome::Done));
}
