#[path = "../hub.rs"]
mod hub;

use webhook_tower::Delivery;

fn event(delivery: &Delivery) -> hub::Event {
    delivery.decode()
}

fn main() {
    let _ = event;
}
