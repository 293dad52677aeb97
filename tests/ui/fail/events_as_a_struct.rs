use webhook_tower::Events;

#[derive(Debug, Events)]
#[events(provider = Parcels, tag = "kind")]
struct Event;

struct Parcels;

fn main() {
    println!("{Event:?}");
    let _ = Parcels;
}
