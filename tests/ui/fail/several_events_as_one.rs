use webhook_tower::{
    Endpoint, Events, Provider, Scheme, SignatureEncoding, SignedPart, VerifyLayer, testing,
};

struct Shop;

#[derive(Debug, Events)]
#[events(provider = Shop, tag = "type")]
enum Event {
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Shop>;

impl Provider for Shop {
    type Events = Event;
    const NAME: &'static str = "shop";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]).batch(10);
}

fn main() {
    let endpoint: Endpoint<Shop> = testing::endpoint();
    let signed = endpoint.sign("[]", endpoint.now()).unwrap();
    let delivery = endpoint.verify(signed.headers, signed.body);
    drop((delivery, VerifyLayer::new(endpoint)));
}
