use webhook_providers::slack::interactivity;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(interactivity::_, except(interactivity::ViewSubmission), interactivity::Unrecognized)]
    async fn others(&self, _: interactivity::Event) {}
}

fn main() {
    coverage::<interactivity::SlackInteractivity, App>();
}
