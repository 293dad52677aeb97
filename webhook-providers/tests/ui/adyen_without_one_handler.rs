use webhook_providers::adyen;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(adyen::_, except(adyen::BalancePlatformTransferUpdated), adyen::Unrecognized)]
    async fn others(&self, _: adyen::Event) {}
}

fn main() {
    coverage::<adyen::Adyen, App>();
}
