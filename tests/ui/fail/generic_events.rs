use webhook_tower::Events;

struct Parcels;

#[derive(Debug, Events)]
#[events(provider = Parcels, tag = "kind")]
enum Event<T> {
    #[event("sent")]
    Sent(Sent),
    #[event(unrecognized)]
    Unrecognized(T),
}

#[derive(Debug, serde::Deserialize)]
struct Sent {}

fn main() {
    let _ = Event::<u8>::Sent(Sent {});
    let _ = Event::Unrecognized(Parcels);
}
