use webhook_tests::acme;
use webhook_tower::{coverage};

struct App;

mod sending {
    use super::{App, acme};

    #[webhook_tower::on(acme::ParcelSent)]
    async fn sent(_: &App, _: acme::ParcelSent) {}
}

mod losing {
    #[webhook_tower::on(webhook_tests::acme::ParcelLost)]
    async fn lost(_: &super::App, _: webhook_tests::acme::ParcelLost) {}

    #[webhook_tower::webhooks(ignore(super::acme::Unrecognized, reason = "not of interest"))]
    impl super::App {
        #[on(super::acme::ParcelArrived, super::acme::ParcelReturned)]
        async fn others(&self, _: super::acme::Event) {}
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
