use webhook_tower::{coverage, webhooks};

struct Shop<T>(T);

type App = Shop<u8>;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {
        println!("{}", self.0);
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
