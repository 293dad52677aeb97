use webhook_tower::{
    SnapTrade, WebhookService, snaptrade, sniperoute,
    testing::{deliver, endpoint, sample},
    webhooks,
};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {}

fn main() {
    let service = WebhookService::<SnapTrade>::new(endpoint(), App);
    let _ = deliver(&service, &sample::<sniperoute::IntentFilled>());
}
