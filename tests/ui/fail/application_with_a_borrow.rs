use webhook_tower::webhooks;

struct App<'a> {
    name: &'a str,
}

#[webhooks]
impl<'a> App<'a> {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {
        println!("{}", self.name);
    }
}

fn main() {
    let app = App { name: "acme" };
    let _ = app.sent(acme::ParcelSent { parcel: 1 });
}
