use webhook_providers::openai;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(openai::_, except(openai::ResponseFailed), openai::Unrecognized)]
    async fn others(&self, _: openai::Event) {}
}

fn main() {
    coverage::<openai::OpenAI, App>();
}
