use webhook_tower::on;

trait Handlers {
    #[on(acme::ParcelSent)]
    fn sent(&self, _: acme::ParcelSent);
}

fn use_it(handlers: &impl Handlers) {
    handlers.sent(acme::ParcelSent { parcel: 1 });
}

impl Handlers for () {
    fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    use_it(&());
}
