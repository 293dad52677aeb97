#[path = "../acme/lib.rs"]
pub mod acme;

mod application {
    pub struct App;

    #[webhook_tower::webhooks(ignore(crate::acme::ParcelSent, reason = "not of interest"))]
    impl App {
        #[on(super::acme::ParcelLost)]
        async fn lost(&self, event: crate::acme::ParcelLost) {
            println!("{}", event.parcel);
        }

        #[on(crate::acme::_)]
        async fn rest(&self, _: crate::acme::Event) {}
    }
}

fn main() {
    let covered = webhook_tower::coverage::<acme::Acme, application::App>();
    assert_eq!(covered.len(), 5);
}
