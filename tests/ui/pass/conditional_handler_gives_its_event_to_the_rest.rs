use webhook_tower::{HandledBy, coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[cfg(any())]
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: NoSuchType) {}

    #[cfg(any())]
    #[on(acme::ParcelArrived)]
    async fn arrived(&self, _: NoSuchType) {}

    #[cfg(not(any()))]
    #[cfg(all())]
    #[on(acme::ParcelArrived)]
    async fn arrived(&self, _: acme::ParcelArrived) {}

    #[on(acme::_)]
    async fn rest(&self, _: acme::Event) {}
}

fn main() {
    let names: Vec<_> = coverage::<acme::Acme, App>()
        .iter()
        .map(|covered| match covered.handled_by {
            HandledBy::Function { name, .. } => name,
            HandledBy::Ignored { reason } => reason,
        })
        .collect();
    assert_eq!(names, ["rest", "arrived", "rest", "rest", "rest"]);
}
