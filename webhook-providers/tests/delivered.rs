//! Every sample is signed by its provider's scheme, verified, and handled.

#![cfg(all(
    feature = "openai",
    feature = "resend",
    feature = "clerk",
    feature = "lithic",
    feature = "adyen"
))]
#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use std::sync::{Arc, Mutex};

use webhook_providers::{adyen, clerk, lithic, openai, resend};
use webhook_tower::{Endpoint, Events, Provider, WebhookService, testing, webhooks};

#[derive(Default)]
struct App {
    handled: Mutex<Vec<&'static str>>,
}

impl App {
    fn note<E: Events>(&self, event: E) {
        self.handled.lock().unwrap().extend(event.event_type());
        drop(event);
    }
}

#[webhooks]
impl App {
    #[on(openai::_, openai::Unrecognized)]
    fn openai(&self, event: openai::Event) {
        self.note(event);
    }

    #[on(adyen::_, adyen::Unrecognized)]
    fn adyen(&self, event: adyen::Event) {
        self.note(event);
    }

    #[on(resend::_, resend::Unrecognized)]
    fn resend(&self, event: resend::Event) {
        self.note(event);
    }

    #[on(clerk::_, clerk::Unrecognized)]
    fn clerk(&self, event: clerk::Event) {
        self.note(event);
    }

    #[on(lithic::_, lithic::Unrecognized)]
    fn lithic(&self, event: lithic::Event) {
        self.note(event);
    }
}

macro_rules! delivered {
    ($app:expr, $provider:ty: $($event:ty),+) => {
        let endpoint = testing::endpoint::<$provider>();
        let service = WebhookService::new(endpoint, Arc::clone(&$app));
        $(
            let sample = testing::sample::<$event>();
            let answer = testing::deliver(&service, &sample).await;
            assert!(answer.is_done() && answer.status() == 200, "{:?}", answer.rejection());
            let forged = testing::deliver(&service, &sample).tampered().await;
            assert_eq!(forged.status(), 401);
        )+
    };
}

#[tokio::test]
async fn samples_are_handled_and_forgeries_are_not() {
    let app = Arc::new(App::default());
    delivered!(app, openai::OpenAI: openai::ResponseCompleted, openai::BatchFailed);
    delivered!(app, clerk::Clerk: clerk::UserCreated, clerk::SessionEnded);
    delivered!(app, lithic::Lithic: lithic::EmbedViewed, lithic::CardCreated);
    delivered!(app, resend::Resend: resend::EmailBounced);
    delivered!(app, adyen::Adyen: adyen::BalancePlatformTransferCreated, adyen::MerchantUpdated);
    let expected = [
        "response.completed",
        "batch.failed",
        "user.created",
        "session.ended",
        "embed.viewed",
        "card.created",
        "email.bounced",
        "balancePlatform.transfer.created",
        "merchant.updated",
    ];
    assert_eq!(*app.handled.lock().unwrap(), expected);
}

#[test]
fn providers_are_called_as_their_schemes() {
    assert_eq!(openai::OpenAI::NAME, "openai");
    assert_eq!(clerk::Clerk::NAME, "clerk");
    assert_eq!(lithic::Lithic::NAME, "lithic");
    assert_eq!(adyen::Adyen::NAME, "adyen");
    // Whatever the secret looks like in the dashboard, an endpoint takes it.
    assert!(Endpoint::<openai::OpenAI>::new(testing::secret::<openai::OpenAI>()).is_ok());
}
