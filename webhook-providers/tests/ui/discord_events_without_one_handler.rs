use webhook_providers::discord::events;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(events::_, except(events::EntitlementCreate), events::Unrecognized)]
    async fn others(&self, _: events::Event) {}
}

fn main() {
    coverage::<events::Discord, App>();
}
