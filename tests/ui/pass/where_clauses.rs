use webhook_tower::{coverage, on, webhooks};

struct App<S> {
    names: Vec<S>,
}

#[webhooks(ignore(acme::ParcelArrived, acme::ParcelLost, acme::Unrecognized, reason = "no"))]
impl<S> App<S>
where
    S: ToString + Send + Sync + 'static,
    Vec<S>: Sized,
{
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {
        self.names.iter().for_each(|name| println!("{}", name.to_string()));
    }
}

#[on(acme::ParcelReturned)]
async fn returned<S>(app: &App<S>, _: acme::ParcelReturned)
where
    S: ToString + Send + Sync + 'static,
{
    app.names.iter().for_each(|name| println!("{}", name.to_string()));
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App<u8>>().len(), 5);
}
