//! Which deliveries are the same one.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tower::Service as _;
use webhook_tower::{
    MemoryStore, Receipt, RejectionKind, Verdict,
    testing::{deliver, endpoint},
};

use super::app::{App, Service, broken, service, service_at};

/// How the service takes this body, signed as it is.
async fn verdict(service: &Service, body: Bytes, attempt: &'static str) -> (u16, Verdict) {
    let signed = service.endpoint().sign(body, service.endpoint().now()).unwrap();
    let mut request = Request::post("/").body(Full::new(signed.body)).unwrap();
    *request.headers_mut() = signed.headers;
    request.headers_mut().insert("x-attempt", attempt.parse().unwrap());
    let Ok(answer) = service.clone().call(request).await;
    let receipt: &Receipt = answer.extensions().get().unwrap();
    (answer.status().as_u16(), receipt.verdict().clone())
}

/// The body with blanks around every member of the top level.
fn spaced(body: &Bytes) -> Bytes {
    let body: serde_json::Value = serde_json::from_slice(body).unwrap();
    serde_json::to_string_pretty(&body).unwrap().into()
}

#[tokio::test]
async fn a_body_with_other_blanks_and_other_headers_is_the_same() {
    let app = App::doing([]);
    let service = service(&app, MemoryStore::new());
    let body = service.endpoint().stamp(broken().body(), service.endpoint().now()).unwrap();
    let spaced = spaced(&body);
    assert_ne!(body, spaced);
    assert!(matches!(verdict(&service, body, "1").await, (200, Verdict::Handled(_))));
    assert!(matches!(verdict(&service, spaced, "2").await, (200, Verdict::Duplicate)));
    assert_eq!(app.runs(), 1);
}

#[tokio::test]
async fn a_retry_with_a_new_time_is_the_same() {
    let app = App::doing([]);
    let service = service(&app, MemoryStore::new());
    let now = service.endpoint().now();
    let sent_at = now - Duration::from_secs(200);
    assert!(deliver(&service, &broken()).at(sent_at).await.is_done());
    assert!(deliver(&service, &broken()).at(now).await.is_duplicate());
    assert_eq!(app.runs(), 1);
}

#[tokio::test]
async fn a_retry_with_a_new_time_is_the_same_whatever_else_the_body_holds() {
    let app = App::doing([]);
    let service = service(&app, MemoryStore::new());
    let now = service.endpoint().now();
    let (now, sent_at) = (now.to_string(), (now - Duration::from_secs(200)).to_string());
    // A name and a text with escapes, and a number that only Python writes.
    for (id, member) in [r#""\u00e9":1"#, r#""é":"\ud800""#, r#""details":NaN"#].iter().enumerate()
    {
        let at = |time: &str| {
            let body = format!(
                r#"{{{member},"eventTimestamp":"{time}","eventType":"X","webhookId":"{id}"}}"#
            );
            Bytes::from(body)
        };
        let first = verdict(&service, at(&sent_at), "1").await;
        assert!(matches!(first, (200, Verdict::Handled(_))), "{member}: {first:?}");
        let retry = verdict(&service, at(&now), "2").await;
        assert!(matches!(retry, (200, Verdict::Duplicate)), "{member}: {retry:?}");
    }
    assert_eq!(app.runs(), 0);
}

#[tokio::test]
async fn other_content_under_the_same_id_is_a_conflict_until_it_failed() {
    let app = App::doing([super::app::Act::Fail]);
    let service = service(&app, MemoryStore::new());
    let (now, other) = (service.endpoint().now(), broken().with("userId", "other"));
    // What failed had no effect, so the content may change.
    assert_eq!(deliver(&service, &broken()).at(now).await.status(), 500);
    assert_eq!(deliver(&service, &other).at(now).await.status(), 200);
    let refused = deliver(&service, &broken()).at(now).await;
    assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::IdConflict);
    assert_eq!(refused.status(), 409);
    assert!(deliver(&service, &other).at(now).await.is_duplicate());
    assert_eq!(app.runs(), 2);
}

#[tokio::test]
async fn other_ids_and_other_endpoints_are_others() {
    let app = App::doing([]);
    let store = Arc::new(MemoryStore::new());
    let (us, eu) = (
        service_at(endpoint().named("us"), &app, store.clone()),
        service_at(endpoint().named("eu"), &app, store.clone()),
    );
    let at = us.endpoint().now();
    for (service, id) in [(&us, "1"), (&eu, "1"), (&us, "2")] {
        assert!(deliver(service, &broken().with("webhookId", id)).at(at).await.is_done());
    }
    // A service that is made anew finds the records of its name.
    let eu = service_at(endpoint().named("eu"), &app, store);
    assert!(deliver(&eu, &broken().with("webhookId", "1")).at(at).await.is_duplicate());
    assert_eq!(app.runs(), 3);
}

#[tokio::test]
async fn a_forgery_leaves_no_record() {
    let app = App::doing([]);
    let store = Arc::new(MemoryStore::new());
    let service = service(&app, store.clone());
    assert_eq!(deliver(&service, &broken()).tampered().await.status(), 401);
    assert_eq!(deliver(&service, &broken()).unsigned().await.status(), 401);
    assert!(store.is_empty());
    assert!(deliver(&service, &broken()).await.is_done());
}

#[tokio::test]
async fn without_an_id_other_content_and_another_time_are_another_delivery() {
    let app = App::doing([]);
    let service = service(&app, MemoryStore::new());
    let now = service.endpoint().now();
    let body = |id: &str, user: &str, at: jiff::Timestamp| {
        Bytes::from(format!(
            r#"{{{id}"eventType":"X","eventTimestamp":"{at}","clientId":"c","userId":"{user}"}}"#
        ))
    };
    let earlier = now - Duration::from_secs(1);
    // Absent, empty and blank are the same: there is no id.
    for id in ["", r#""webhookId":"","#, r#""webhookId":" ","#, r#""webhookId":null,"#] {
        for (user, at) in [("one", now), ("two", now), ("one", earlier)] {
            let first = verdict(&service, body(id, user, at), "1").await;
            assert!(matches!(first, (200, Verdict::Handled(_))), "{id} {user}: {first:?}");
            let again = verdict(&service, body(id, user, at), "2").await;
            assert!(matches!(again, (200, Verdict::Duplicate)), "{id} {user}: {again:?}");
        }
    }
}
