//! A rotation under a running service: nothing is refused in the grace time, and no secret is lost.

use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::Full;
use tokio::{
    sync::Notify,
    task::JoinSet,
    time::{MissedTickBehavior, interval, sleep},
};
use tower::ServiceExt as _;
use webhook_endpoints::{ErrorKind, sniperoute::Rotation};
use webhook_tower::{Endpoint, Secret, SnipeRoute, jiff::Timestamp, testing};

use crate::Desk;

const GRACE: Duration = Duration::from_millis(1500);

/// The deliveries of a second that the service has to bear during a rotation.
const LOAD: f64 = 1000.0;

/// Which secret a delivery was signed with: the one before the rotation, or whichever SnipeRoute
/// had in the moment of signing, and whether that was another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signed {
    Old,
    Present { is_new: bool },
}

/// A delivery, when it was begun and answered, and its status.
type Sent = (Signed, Timestamp, Timestamp, StatusCode);

fn request(secret: &str) -> Request<Full<Bytes>> {
    let provider = Endpoint::<SnipeRoute>::new(Secret::new(secret).unwrap()).unwrap();
    let body = testing::sample::<webhook_tower::sniperoute::TestPing>().body();
    testing::sign(&provider, body, provider.now()).unwrap()
}

/// Sends a quarter more than [`LOAD`], half of them with the old secret, until it is told to stop.
async fn load(desk: Arc<Desk>, stop: Arc<AtomicBool>) -> Vec<Sent> {
    let old = desk.webhook.secret.expose().to_owned();
    let (mut ticks, mut sent) = (interval(Duration::from_micros(1600)), JoinSet::new());
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    while !stop.load(Ordering::Relaxed) {
        ticks.tick().await;
        for is_present in [false, true] {
            let (desk, old) = (Arc::clone(&desk), old.clone());
            sent.spawn(async move {
                let begin = Timestamp::now();
                let (signed, secret) = if is_present {
                    let secret = desk.provider.secret(&desk.webhook.id);
                    (Signed::Present { is_new: secret != old }, secret)
                } else {
                    (Signed::Old, old)
                };
                let answer = desk.service.clone().oneshot(request(&secret)).await.unwrap();
                (signed, begin, Timestamp::now(), answer.status())
            });
        }
    }
    sent.join_all().await
}

#[tokio::test(flavor = "multi_thread")]
async fn refuses_nothing_in_the_grace_time_and_the_old_secret_after_it() {
    let desk = Arc::new(Desk::new(&["test.ping"]).await);
    // The secret of SnipeRoute changes 100 ms before anybody here can know it.
    desk.provider.slow_rotation(Duration::from_millis(100));
    let stop = Arc::new(AtomicBool::new(false));
    let begun = Timestamp::now();
    let load = tokio::spawn(load(Arc::clone(&desk), Arc::clone(&stop)));

    sleep(Duration::from_millis(500)).await;
    let stored = Arc::new(Mutex::new(None));
    let storing = Arc::clone(&stored);
    let persist = move |step| {
        let storing = Arc::clone(&storing);
        async move {
            if let Rotation::Secret(secret) = step {
                // Storing takes a while, and the endpoint cannot know the secret before.
                sleep(Duration::from_millis(100)).await;
                *storing.lock().unwrap() = Some((secret.expose().to_owned(), Timestamp::now()));
            }
            Ok::<_, io::Error>(())
        }
    };
    desk.client.rotate_into(&desk.webhook.id, &desk.endpoint, GRACE, persist).await.unwrap();
    let taken = Timestamp::now();
    sleep(GRACE + Duration::from_millis(1000)).await;
    stop.store(true, Ordering::Relaxed);
    let sent = load.await.unwrap();
    let ended = Timestamp::now();

    let (secret, persisted) = stored.lock().unwrap().take().unwrap();
    assert_eq!(secret, desk.provider.secret(&desk.webhook.id));
    let (earliest_end, latest_end) = (persisted + GRACE, taken + GRACE);
    let is_old = |sent: &&Sent| sent.0 == Signed::Old;
    let is_refused = |sent: &&Sent| sent.3 != StatusCode::OK;
    let refused: Vec<_> = sent.iter().filter(|sent| !is_old(sent) && is_refused(sent)).collect();
    assert!(refused.is_empty(), "{} refused, such as {:?}", refused.len(), refused[0]);

    // From when SnipeRoute has the new secret until the endpoint does: 200 ms.
    let is_new = |sent: &&Sent| sent.0 == Signed::Present { is_new: true };
    let gap = sent.iter().filter(is_new).filter(|sent| sent.1 < persisted).count();
    let early: Vec<_> = sent.iter().filter(is_old).filter(|sent| sent.2 < earliest_end).collect();
    let refused = early.iter().filter(|sent| is_refused(sent)).count();
    assert_eq!(refused, 0, "of the old secret before the grace time ends");
    let grace = early.iter().filter(|sent| sent.1 > taken).count();
    let late: Vec<_> = sent.iter().filter(is_old).filter(|sent| sent.1 >= latest_end).collect();
    let refused = late.iter().filter(|sent| sent.3 == StatusCode::UNAUTHORIZED).count();
    assert_eq!(refused, late.len(), "of the old secret after the grace time");

    // What was asserted is worth as much as the deliveries that it was asserted of.
    let counts = (gap, grace, late.len());
    let seconds = ended.duration_since(begun).as_secs_f64();
    let rate = sent.len() as f64 / seconds;
    eprintln!("{rate:.0}/s for {seconds:.1} s; gap, grace and late: {counts:?}");
    assert!(rate >= LOAD, "{rate} deliveries/s");
    assert!(counts.0 > 50 && counts.1 > 400 && counts.2 > 200, "{counts:?}");
}

#[tokio::test]
async fn stores_the_secret_before_anything_else() {
    let desk = Desk::new(&["test.ping"]).await;
    let steps = Arc::new(Mutex::new(Vec::new()));
    let (noted, provider, id) =
        (Arc::clone(&steps), desk.provider.clone(), desk.webhook.id.clone());
    let (endpoint, old) = (desk.endpoint.clone(), desk.webhook.secret.expose().to_owned());
    let persist = move |step| {
        let present = provider.secret(&id);
        let known = verifies(&endpoint, &present);
        let what = match step {
            Rotation::Begins => (present == old, known),
            Rotation::Secret(secret) => (secret.expose() == present, known),
            _ => (false, false),
        };
        noted.lock().unwrap().push(what);
        async { Ok::<_, io::Error>(()) }
    };
    desk.client.rotate_into(&desk.webhook.id, &desk.endpoint, GRACE, persist).await.unwrap();
    assert_eq!(*steps.lock().unwrap(), [(true, true), (true, false)]);
    assert!(verifies(&desk.endpoint, &desk.provider.secret(&desk.webhook.id)));
}

fn verifies(endpoint: &Endpoint<SnipeRoute>, secret: &str) -> bool {
    let provider = Endpoint::<SnipeRoute>::new(Secret::new(secret).unwrap()).unwrap();
    let signed = provider.sign(r#"{"id":"evt_1"}"#, provider.now()).unwrap();
    endpoint.verify(signed.headers, signed.body).is_ok()
}

#[tokio::test]
async fn does_not_begin_when_nothing_can_be_stored() {
    let desk = Desk::new(&["test.ping"]).await;
    let full = |_| async { Err::<(), _>("the disk is full") };
    let rotated = desk.client.rotate_into(&desk.webhook.id, &desk.endpoint, GRACE, full).await;
    let error = rotated.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Persist, false));
    assert!(error.secret().is_none());
    let path = format!("/api/v1/webhooks/{}/rotate-secret", desk.webhook.id);
    assert_eq!(desk.provider.calls(&Method::POST, &path), 0);
}

#[tokio::test]
async fn hands_the_secret_back_when_it_is_not_stored() {
    for panics in [false, true] {
        let desk = Desk::new(&["test.ping"]).await;
        let before = desk.provider.secret(&desk.webhook.id);
        let failing = move |step| async move {
            match step {
                Rotation::Begins => Ok(()),
                _ if panics => panic!("a bug in `persist`"),
                _ => Err("the disk is full"),
            }
        };
        let rotate = desk.client.rotate_into(&desk.webhook.id, &desk.endpoint, GRACE, failing);
        let error = rotate.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Persist);
        let secret = desk.provider.secret(&desk.webhook.id);
        assert_ne!(secret, before);
        assert!(!format!("{error} {error:?}").contains(&secret));
        assert!(format!("{error:?}").ends_with("[a secret is inside]"), "{error:?}");
        assert_eq!(error.secret().map(Secret::expose), Some(&*secret));
        // The old one is of no use any more, so the endpoint goes on with the new one.
        assert_eq!(desk.service.clone().oneshot(request(&secret)).await.unwrap().status(), 200);
        assert!(!desk.endpoint.is_awaiting_secret());
    }
}

#[tokio::test]
async fn goes_on_when_nobody_waits_for_it() {
    let desk = Desk::new(&["test.ping"]).await;
    desk.provider.slow_rotation(Duration::from_millis(200));
    let (stored, begun) = (Arc::new(Mutex::new(None)), Arc::new(Notify::new()));
    let (storing, begin) = (Arc::clone(&stored), Arc::clone(&begun));
    let persist = move |step| {
        match step {
            Rotation::Secret(secret) => *storing.lock().unwrap() = Some(secret),
            _ => begin.notify_one(),
        }
        async { Ok::<_, io::Error>(()) }
    };
    let rotate = desk.client.rotate_into(&desk.webhook.id, &desk.endpoint, GRACE, persist);
    tokio::select! {
        _ = rotate => panic!("it cannot be done by now"),
        () = begun.notified() => {}
    }
    while stored.lock().unwrap().is_none() || desk.endpoint.is_awaiting_secret() {
        sleep(Duration::from_millis(5)).await;
    }
    let secret = stored.lock().unwrap().take().unwrap();
    assert_eq!(secret.expose(), desk.provider.secret(&desk.webhook.id));
    assert_eq!(desk.service.clone().oneshot(request(secret.expose())).await.unwrap().status(), 200);
}

#[tokio::test]
async fn leaves_the_endpoint_alone_when_the_provider_refuses() {
    let desk = Desk::new(&["test.ping"]).await;
    let steps = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&steps);
    let persist = move |step| {
        noted.lock().unwrap().push(matches!(step, Rotation::Begins));
        async { Ok::<_, io::Error>(()) }
    };
    let error = desk.client.rotate_into("wh_none", &desk.endpoint, GRACE, persist).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::NotFound);
    // Nothing takes the note away, which may be that of an earlier rotation.
    assert_eq!(*steps.lock().unwrap(), [true]);
    assert!(!desk.endpoint.is_awaiting_secret());
    let old = request(desk.webhook.secret.expose());
    assert_eq!(desk.service.clone().oneshot(old).await.unwrap().status(), 200);
}

#[tokio::test]
async fn runs_once_at_a_time() {
    let desk = Desk::new(&["test.ping"]).await;
    let rotate = |after: Duration, answer: Duration| {
        let (client, id) = (desk.client.clone(), desk.webhook.id.clone());
        let (endpoint, provider) = (desk.endpoint.clone(), desk.provider.clone());
        async move {
            sleep(after).await;
            provider.slow_rotation(answer);
            let nothing = |_| async { Ok::<_, io::Error>(()) };
            client.rotate_into(&id, &endpoint, GRACE, nothing).await
        }
    };
    // The answer that comes last would be that of the secret which was made first.
    let first = rotate(Duration::ZERO, Duration::from_millis(300));
    let second = rotate(Duration::from_millis(100), Duration::ZERO);
    let (first, second) = tokio::join!(first, second);
    first.unwrap();
    let error = second.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Refused, false));
    assert!(verifies(&desk.endpoint, &desk.provider.secret(&desk.webhook.id)));

    rotate(Duration::ZERO, Duration::ZERO).await.unwrap();
    assert!(verifies(&desk.endpoint, &desk.provider.secret(&desk.webhook.id)));
}
