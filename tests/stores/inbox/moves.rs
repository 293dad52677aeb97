//! An application moves from running its handlers inline to an inbox, or back, and touches none.

use webhook_tower::{
    SnapTrade, WebhookService,
    testing::{deliver, endpoint},
};

use super::app::{Act, App, broken};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_handled_inline_is_not_run_again_by_an_inbox() {
    let app = App::new().await;
    app.will("1", [Act::Effect]);
    let inline = WebhookService::<SnapTrade>::builder(endpoint(), app.clone());
    let inline = inline.idempotency_store(app.inbox.idempotency_store()).build().unwrap();
    assert!(deliver(&inline, &broken("1")).await.is_done());
    assert_eq!(app.receive("1").await.status(), 200, "the inbox has not seen it");
    let _worker = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_inbox_has_run_is_not_run_again_inline() {
    let app = App::new().await;
    app.will("1", [Act::Effect]);
    app.receive("1").await;
    let _worker = app.work();
    app.settled().await;
    let inline = WebhookService::<SnapTrade>::builder(endpoint(), app.clone());
    let inline = inline.idempotency_store(app.inbox.idempotency_store()).build().unwrap();
    assert!(deliver(&inline, &broken("1")).await.is_duplicate());
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (1, 1));
}
