use webhook_tower::coverage;

struct App;

mod sending {
    use super::App;

    #[webhook_tower::on(acme::ParcelSent)]
    async fn sent(_: &App, _: acme::ParcelSent) {}
}

mod losing {
    #[webhook_tower::on(acme::ParcelLost)]
    async fn lost(_: &super::App, _: acme::ParcelLost) {}

    #[webhook_tower::webhooks(ignore(acme::Unrecognized, reason = "not of interest"))]
    impl super::App {
        #[on(acme::ParcelArrived, ::acme::ParcelReturned)]
        async fn others(&self, _: acme::Event) {}
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
