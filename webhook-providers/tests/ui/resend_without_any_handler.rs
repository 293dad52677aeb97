use webhook_providers::resend;
use webhook_tower::coverage;

struct App;

fn main() {
    coverage::<resend::Resend, App>();
}
