use webhook_tower::{Dispatch, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent, acme::ParcelArrived, acme::ParcelReturned, acme::Unrecognized)]
    async fn moved(&self, _: acme::Event) {}
}

fn serve<H>(_: H)
where
    acme::Event: Dispatch<H>,
{
}

fn main() {
    serve(App);
}
