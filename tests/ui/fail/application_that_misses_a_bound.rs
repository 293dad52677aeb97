use webhook_tower::{coverage, webhooks};

trait Store: Send + Sync + 'static {}

struct App<S>(S);

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl<S: Store> App<S> {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App<u8>>().len(), 5);
}
