extern crate webhook_tower as hooks;

use hooks::{coverage, on, webhooks};

mod again {
    pub mod renamed {
        pub use hooks::private;
        pub use hooks::*;
    }
}

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"), crate = hooks)]
impl App {
    #[on(acme::ParcelSent, crate = crate::again::renamed)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

struct Other;

#[on(acme::_, crate = crate::again::renamed)]
async fn everything(_: &Other, _: acme::Event) {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
    assert_eq!(coverage::<acme::Acme, Other>().len(), 5);
}
