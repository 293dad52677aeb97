use webhook_providers::openai;
use webhook_tower::coverage;

struct App;

fn main() {
    coverage::<openai::OpenAI, App>();
}
