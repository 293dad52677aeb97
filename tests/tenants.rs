//! Tenants: whose secrets a delivery is verified with, how often they are looked up, and what is refused.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::future::join_all;
use http::HeaderName;
use http_body_util::BodyExt as _;
use tokio::time::sleep;
use webhook_tower::{
    Delivery, Endpoint, MemoryStore, Secret, SnapTrade, TenantService, Tenants, WebhookService,
    snaptrade,
    testing::{Answer, deliver, sample},
    webhooks,
};

/// The tenants whose handlers ran, in their order.
#[derive(Default)]
struct App(Mutex<Vec<String>>);

#[webhooks(ignore(snaptrade::_, reason = "a test"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken, delivery: &Delivery) {
        self.0.lock().unwrap().push(delivery.tenant().unwrap_or("nobody").to_owned());
    }

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

/// Where the secrets are: each tenant has those of these names.
#[derive(Default)]
struct Secrets {
    of: Mutex<HashMap<&'static str, Vec<&'static str>>>,
    lookups: AtomicUsize,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
    takes: Duration,
}

/// The database is gone.
type Gone = &'static str;

fn secret(name: &str) -> Secret {
    Secret::new(format!("the consumer key {name}")).unwrap()
}

impl Secrets {
    /// A tenant whose only secret is called `gone` cannot be looked up.
    async fn look_up(&self, tenant: &str) -> Result<Vec<Secret>, Gone> {
        self.lookups.fetch_add(1, Ordering::SeqCst);
        let now = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_at_once.fetch_max(now, Ordering::SeqCst);
        sleep(self.takes).await;
        self.at_once.fetch_sub(1, Ordering::SeqCst);
        match self.of.lock().unwrap().get(tenant).map_or(&[][..], |names| names) {
            ["gone"] => Err("the database is gone"),
            names => Ok(names.iter().map(|name| secret(name)).collect()),
        }
    }

    fn set(&self, tenant: &'static str, names: &[&'static str]) {
        self.of.lock().unwrap().insert(tenant, names.to_vec());
    }

    fn lookups(&self) -> usize {
        self.lookups.swap(0, Ordering::SeqCst)
    }
}

struct Test {
    service: TenantService<SnapTrade>,
    secrets: Arc<Secrets>,
    app: Arc<App>,
}

impl Test {
    fn new(settings: impl FnOnce(Tenants) -> Tenants) -> Self {
        Self::taking(Duration::ZERO, settings)
    }

    fn taking(takes: Duration, settings: impl FnOnce(Tenants) -> Tenants) -> Self {
        let (app, secrets) =
            (Arc::<App>::default(), Arc::new(Secrets { takes, ..Secrets::default() }));
        secrets.set("acme", &["of acme"]);
        secrets.set("globex", &["of globex"]);
        let from = Arc::clone(&secrets);
        let tenants = Tenants::in_path("/webhooks/", move |tenant| {
            let from = Arc::clone(&from);
            async move { from.look_up(&tenant).await }
        });
        let service = WebhookService::builder(Endpoint::of_tenants(), Arc::clone(&app))
            .idempotency_store(MemoryStore::new())
            .build()
            .unwrap();
        Self { service: service.for_tenants(settings(tenants)), secrets, app }
    }

    /// Sends the sample, whose id is always the same, signed with the secret of this name.
    async fn send(&self, path: &str, signed_with: &str) -> Answer {
        let sample = sample::<snaptrade::ConnectionBroken>();
        deliver(&self.service, &sample).to(path).signed_with(secret(signed_with)).await
    }

    fn ran(&self) -> Vec<String> {
        std::mem::take(&mut *self.app.0.lock().unwrap())
    }
}

#[tokio::test]
async fn each_delivery_is_verified_with_the_secrets_of_its_tenant() {
    let test = Test::new(|tenants| tenants);
    assert!(test.send("/webhooks/acme", "of acme").await.is_done());
    assert!(test.send("/webhooks/acme", "of acme").await.is_duplicate());
    assert!(test.send("/webhooks/globex?x=1", "of globex").await.is_done(), "the same id");
    assert_eq!(test.ran(), ["acme", "globex"]);
    assert_eq!(test.secrets.lookups(), 2);
}

#[tokio::test]
async fn a_delivery_at_the_path_of_another_tenant_is_a_forgery_and_so_is_one_of_nobody() {
    let test = Test::new(|tenants| tenants);
    let mut answers = Vec::new();
    for (path, signed_with) in [
        ("/webhooks/globex", "of acme"),
        ("/webhooks/acme", "of nobody"),
        ("/webhooks/initech", "of acme"),
        ("/webhooks/", "of acme"),
        ("/webhooks/acme/", "of acme"),
        ("/webhooks/acme%00", "of acme"),
        ("/elsewhere/acme", "of acme"),
    ] {
        let answer = test.send(path, signed_with).await;
        assert_eq!(answer.status(), 401, "{path}");
        let (head, body) = answer.into_response().into_parts();
        answers.push((head.status, head.headers, body.collect().await.unwrap().to_bytes()));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "nobody can tell a tenant from a name");
    assert_eq!(test.ran(), [""; 0]);
}

#[tokio::test]
async fn secrets_are_looked_up_once_for_many_deliveries_and_unknown_names_too() {
    let test = Test::taking(Duration::from_millis(20), |tenants| tenants);
    let names = ["acme", "initech"];
    let paths = names.map(|name| format!("/webhooks/{name}"));
    for _ in 0..2 {
        let sent = (0..100).map(|nth| test.send(&paths[nth % 2], "of acme"));
        let answers = join_all(sent).await;
        assert_eq!(answers.iter().filter(|answer| answer.status().is_success()).count(), 50);
    }
    assert_eq!(test.secrets.lookups(), 2);
    assert_eq!(test.ran(), ["acme"]);
}

#[tokio::test]
async fn what_no_delivery_looks_like_is_refused_without_a_lookup() {
    let test = Test::new(|tenants| tenants);
    let sample = sample::<snaptrade::ConnectionBroken>();
    let long = format!("/webhooks/{}", "a".repeat(257));
    assert_eq!(test.send(&long, "of acme").await.status(), 401);
    let unsigned = deliver(&test.service, &sample).to("/webhooks/acme");
    assert_eq!(unsigned.signed_with(secret("of acme")).unsigned().await.status(), 401);
    assert_eq!(test.secrets.lookups(), 0);
}

#[tokio::test]
async fn a_lookup_that_fails_is_our_fault_and_is_not_remembered() {
    let test = Test::new(|tenants| tenants);
    test.secrets.set("acme", &["gone"]);
    for _ in 0..2 {
        let answer = test.send("/webhooks/acme", "of acme").await;
        assert_eq!(answer.rejection().unwrap().kind().as_str(), "tenant_unavailable");
        assert_eq!(answer.status(), 503);
        assert!(answer.into_response().headers().contains_key("retry-after"));
    }
    assert_eq!(test.secrets.lookups(), 2);
    test.secrets.set("acme", &["of acme"]);
    assert!(test.send("/webhooks/acme", "of acme").await.is_done());
}

#[tokio::test]
async fn lookups_take_no_longer_and_are_no_more_than_they_may_be() {
    let slow = Test::taking(Duration::from_secs(3600), |tenants| {
        tenants.lookup_timeout(Duration::from_millis(50))
    });
    assert_eq!(slow.send("/webhooks/acme", "of acme").await.status(), 503);

    let test = Test::taking(Duration::from_millis(5), |tenants| tenants.lookups_at_once(3));
    let paths: Vec<_> = (0..40).map(|nth| format!("/webhooks/nobody-{nth}")).collect();
    let answers = join_all(paths.iter().map(|path| test.send(path, "of acme"))).await;
    assert!(answers.iter().all(|answer| answer.status() == 401));
    assert_eq!((test.secrets.lookups(), test.secrets.most_at_once.load(Ordering::SeqCst)), (40, 3));
}

#[tokio::test]
async fn a_secret_belongs_to_one_tenant() {
    let test = Test::new(|tenants| tenants);
    assert!(test.send("/webhooks/acme", "of acme").await.is_done());
    test.secrets.set("globex", &["of globex", "of acme"]);
    for signed_with in ["of acme", "of globex"] {
        assert_eq!(test.send("/webhooks/globex", signed_with).await.status(), 503, "{signed_with}");
    }
    assert!(test.send("/webhooks/acme", "of acme").await.is_duplicate());
    assert_eq!(test.ran(), ["acme"]);
    // It moves to the other: a company is renamed.
    test.secrets.set("acme", &["of nobody else"]);
    assert!(test.send("/webhooks/globex", "of acme").await.is_done());
    assert_eq!(test.send("/webhooks/acme", "of acme").await.status(), 401, "not its own any more");
    assert_eq!(test.ran(), ["globex"]);
}

#[tokio::test]
async fn a_rotation_is_seen_when_the_secrets_are_forgotten_or_have_become_old() {
    let test = Test::new(|tenants| tenants);
    assert!(test.send("/webhooks/acme", "of acme").await.is_done());
    test.secrets.set("acme", &["new", "of acme"]);
    assert_eq!(test.send("/webhooks/acme", "new").await.status(), 401);
    test.service.forget("acme").await;
    assert!(test.send("/webhooks/acme", "new").await.is_duplicate());
    assert!(test.send("/webhooks/acme", "of acme").await.is_duplicate(), "the previous one too");

    assert_eq!(test.send("/webhooks/initech", "of initech").await.status(), 401);
    test.secrets.set("initech", &["of initech"]);
    assert_eq!(test.send("/webhooks/initech", "of initech").await.status(), 401);
    test.service.forget("initech").await;
    assert!(test.send("/webhooks/initech", "of initech").await.is_done());

    let test = Test::new(|tenants| tenants.fresh_for(Duration::from_millis(50)));
    assert!(test.send("/webhooks/acme", "of acme").await.is_done());
    test.secrets.set("acme", &[]);
    sleep(Duration::from_millis(100)).await;
    assert_eq!(test.send("/webhooks/acme", "of acme").await.status(), 401, "it has left");
}

#[tokio::test]
async fn the_name_may_stand_in_a_header_and_the_secret_of_the_service_is_nobodys() {
    let app = Arc::<App>::default();
    let name = HeaderName::from_static("x-account");
    let tenants = Tenants::in_header(name.clone(), async |tenant| {
        Ok::<_, Gone>(if *tenant == *"acme" { vec![secret("of acme")] } else { Vec::new() })
    });
    let endpoint = Endpoint::<SnapTrade>::new(secret("of all")).unwrap();
    let service = WebhookService::new(endpoint, Arc::clone(&app)).for_tenants(tenants);
    let sample = sample::<snaptrade::ConnectionBroken>();
    for (accounts, signed_with, status) in [
        (&["acme"][..], "of acme", 200),
        (&["acme", "acme"], "of acme", 401),
        (&["globex"], "of acme", 401),
        (&[], "of acme", 401),
        (&["globex"], "of all", 401),
        (&[], "of all", 401),
    ] {
        let mut request = deliver(&service, &sample).signed_with(secret(signed_with)).request();
        for account in accounts {
            request.headers_mut().append(name.clone(), account.parse().unwrap());
        }
        let mut service = service.clone();
        let Ok(response) = tower::Service::call(&mut service, request).await;
        assert_eq!(response.status(), status, "{accounts:?} {signed_with}");
    }
    assert_eq!(*app.0.lock().unwrap(), ["acme"]);
}

#[tokio::test]
async fn a_service_that_drains_takes_nothing_for_any_tenant() {
    let test = Test::new(|tenants| tenants);
    assert!(test.send("/webhooks/acme", "of acme").await.is_done());
    test.service.drain().await;
    for path in ["/webhooks/acme", "/webhooks/globex"] {
        let answer = test.send(path, "of globex").await;
        assert_eq!(answer.rejection().unwrap().kind().as_str(), "shutting_down");
    }
}
