use webhook_providers::github;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(github::_, except(github::PullRequestEvent), github::Unrecognized)]
    async fn others(&self, _: github::Event) {}
}

fn main() {
    coverage::<github::GitHub, App>();
}
