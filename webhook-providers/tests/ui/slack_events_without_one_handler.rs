use webhook_providers::slack::events;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(events::_, except(events::AppMention), events::Unrecognized)]
    async fn others(&self, _: events::Event) {}
}

fn main() {
    coverage::<events::SlackEvents, App>();
}
