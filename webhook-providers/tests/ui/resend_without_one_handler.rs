use webhook_providers::resend;
use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(resend::_, except(resend::EmailBounced), resend::Unrecognized)]
    async fn others(&self, _: resend::Event) {}
}

fn main() {
    coverage::<resend::Resend, App>();
}
