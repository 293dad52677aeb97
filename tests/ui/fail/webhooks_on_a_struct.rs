use webhook_tower::webhooks;

#[webhooks]
struct App;

fn main() {
    let _ = App;
}
