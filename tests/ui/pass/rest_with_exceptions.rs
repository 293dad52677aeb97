use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, except(acme::ParcelSent, acme::ParcelLost), reason = "not of interest"))]
impl App {}

mod parcels {
    use webhook_tower::on;

    use crate::App;

    #[on(acme::ParcelSent)]
    async fn sent(_: &App, _: acme::ParcelSent) {}
}

#[webhooks]
impl App {
    #[on(acme::ParcelLost, acme::Unrecognized)]
    async fn others(&self, _: acme::Event) {}
}

struct Desk;

mod desk {
    use webhook_tower::on;

    use crate::Desk;

    #[on(acme::_, except(acme::ParcelSent))]
    async fn others(_: &Desk, _: acme::Event) {}

    #[on(acme::ParcelSent)]
    async fn sent(_: &Desk, _: acme::ParcelSent) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
    assert_eq!(coverage::<acme::Acme, Desk>().len(), 5);
}
