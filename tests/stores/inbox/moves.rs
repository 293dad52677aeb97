//! An application moves from running its handlers inline to an inbox, or back, and touches none.

use std::sync::Arc;

use webhook_tower::{
    SnapTrade, WebhookService,
    testing::{deliver, endpoint},
};

use super::app::{Act, App, Database, broken};

on_each_database! {
    what_was_handled_inline_is_not_run_again_by_an_inbox
    what_an_inbox_has_run_is_not_run_again_inline
    what_an_inbox_has_not_run_yet_is_not_run_inline_either
}

fn inline<S: Database>(app: &Arc<App<S>>) -> WebhookService<SnapTrade> {
    let inline = WebhookService::<SnapTrade>::builder(endpoint(), Arc::clone(app));
    inline.idempotency_store(app.inbox.store().clone()).build().unwrap()
}

async fn what_was_handled_inline_is_not_run_again_by_an_inbox<S: Database>(app: Arc<App<S>>) {
    app.will("1", [Act::Effect]);
    assert!(deliver(&inline(&app), &broken("1")).await.is_done());
    assert!(app.receive("1").await.is_duplicate());
    let other = broken("1").with("userId", "somebody else");
    assert_eq!(app.deliver(&other).await.status(), 409);
    let _worker = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (1, 1));
}

async fn what_an_inbox_has_run_is_not_run_again_inline<S: Database>(app: Arc<App<S>>) {
    app.will("1", [Act::Effect]);
    app.receive("1").await;
    let _worker = app.work();
    app.settled().await;
    assert!(deliver(&inline(&app), &broken("1")).await.is_duplicate());
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (1, 1));
}

async fn what_an_inbox_has_not_run_yet_is_not_run_inline_either<S: Database>(app: Arc<App<S>>) {
    app.receive("1").await;
    assert!(deliver(&inline(&app), &broken("1")).await.is_duplicate());
    assert_eq!(app.runs_of("1"), 0);
    let _worker = app.work();
    app.settled().await;
    assert_eq!(app.runs_of("1"), 1);
}
