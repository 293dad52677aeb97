use webhook_providers::discord::interactions;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(interactions::_, except(interactions::Autocomplete), interactions::Unrecognized)]
    async fn others(&self, _: interactions::Event) {}
}

fn main() {
    coverage::<interactions::DiscordInteractions, App>();
}
