use webhook_providers::stripe;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(stripe::_, except(stripe::ChargeSucceeded), stripe::Unrecognized)]
    async fn others(&self, _: stripe::Event) {}
}

fn main() {
    coverage::<stripe::Stripe, App>();
}
