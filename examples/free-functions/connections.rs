//! What happens to the connections of our users.

use webhook_tower::{on, snaptrade};

use crate::App;

#[on(snaptrade::ConnectionBroken)]
async fn ask_again(app: &App, event: snaptrade::ConnectionBroken) {
    app.disconnected.lock().await.insert(event.user_id);
}

#[on(snaptrade::ConnectionFixed)]
async fn thank(app: &App, event: snaptrade::ConnectionFixed) {
    app.disconnected.lock().await.remove(&event.user_id);
}

/// A handler of several events takes the enum of all of them.
#[on(snaptrade::ConnectionAdded, snaptrade::ConnectionDeleted, snaptrade::ConnectionUpdated)]
async fn note(_app: &App, event: snaptrade::Event) {
    println!("{event:?}");
}
