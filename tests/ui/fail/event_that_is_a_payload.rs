use webhook_tower::webhooks;

pub struct Label(pub u64);

struct App;

#[webhooks(ignore(acme::_, reason = "not of interest"))]
impl App {
    #[on(Label)]
    async fn labelled(&self, _: Label) {}
}

fn main() {
    let _ = App.labelled(Label(1));
}
