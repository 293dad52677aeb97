//! Every sample is signed by its provider's scheme, verified, and handled.

#![cfg(all(feature = "openai", feature = "clerk", feature = "lithic"))]

use webhook_providers::{clerk, lithic, openai};
use webhook_tower::{Endpoint, Events, Provider, WebhookService, testing, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(openai::_, openai::Unrecognized)]
    fn openai(&self, event: openai::Event) {
        assert!(event.event_type().is_some(), "{event:?}");
    }

    #[on(clerk::_, clerk::Unrecognized)]
    fn clerk(&self, event: clerk::Event) {
        assert!(event.event_type().is_some(), "{event:?}");
    }

    #[on(lithic::_, lithic::Unrecognized)]
    fn lithic(&self, event: lithic::Event) {
        assert!(event.event_type().is_some(), "{event:?}");
    }
}

macro_rules! delivered {
    ($provider:ty: $($event:ty),+) => {
        let service = WebhookService::new(testing::endpoint::<$provider>(), App);
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
    delivered!(openai::OpenAI: openai::ResponseCompleted, openai::BatchFailed);
    delivered!(clerk::Clerk: clerk::UserCreated, clerk::SessionEnded);
    delivered!(lithic::Lithic: lithic::EmbedViewed);
}

#[test]
fn providers_are_called_as_their_schemes() {
    assert_eq!(openai::OpenAI::NAME, "openai");
    assert_eq!(clerk::Clerk::NAME, "clerk");
    assert_eq!(lithic::Lithic::NAME, "lithic");
    // Whatever the secret looks like in the dashboard, an endpoint takes it.
    assert!(Endpoint::<openai::OpenAI>::new(testing::secret::<openai::OpenAI>()).is_ok());
}
