use webhook_tower::coverage;

struct App;

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
