//! Answer: what an authentic challenge is answered with.

use crate::{
    challenge::{Challenge, ChallengeAnswer},
    delivery::Delivery,
    endpoint::Endpoint,
    keys::Keys,
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    scheme::SignatureEncoding,
    sign::encode,
};

impl<P: Provider> Endpoint<P> {
    /// The answer to a delivery that is one of the provider's [challenges](Provider::CHALLENGES); `None`
    /// for any other.
    ///
    /// A service asks it for each authentic delivery, before anything else is done with it. Without a
    /// service, ask it before you decode.
    ///
    /// # Errors
    ///
    /// Refuses a challenge that lacks what is to be answered with, or has too much of it.
    ///
    /// ```
    /// use webhook_core::{Challenge, Endpoint, Provider, Scheme, Secret, schemes};
    /// # pub struct Slack;
    /// # #[derive(Debug, webhook_core::Events)]
    /// # #[events(provider = Slack, tag = "event.type", crate = webhook_core)]
    /// # pub enum Event {
    /// #     #[event(unrecognized)]
    /// #     Unrecognized(webhook_core_unrecognized),
    /// # }
    /// # #[expect(non_camel_case_types)]
    /// # type webhook_core_unrecognized = webhook_core::Unrecognized<Slack>;
    ///
    /// impl Provider for Slack {
    ///     type Events = Event;
    ///     const NAME: &'static str = "slack";
    ///     const SCHEME: Scheme = schemes::SLACK;
    ///     const CHALLENGES: &'static [Challenge] =
    ///         &[Challenge::when("type", "url_verification").echoing_text("challenge")];
    /// }
    ///
    /// let endpoint = Endpoint::<Slack>::new(Secret::new("8f742231b10e8888abcd99yyyzzz85a5")?)?;
    /// let body = r#"{"type":"url_verification","challenge":"3eZbrw1a"}"#;
    /// let signed = endpoint.sign(body, endpoint.now())?;
    /// let delivery = endpoint.verify(signed.headers, signed.body)?;
    /// let answer = endpoint.answer(&delivery)?.expect("it is a challenge");
    /// assert_eq!(answer.body, "3eZbrw1a");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn answer(&self, delivery: &Delivery) -> Result<Option<ChallengeAnswer>, Rejection> {
        match P::CHALLENGES {
            [] => Ok(None),
            challenges => answer(challenges, &self.keys, delivery),
        }
    }
}

#[cold]
#[inline(never)]
fn answer(
    challenges: &[Challenge],
    keys: &Keys,
    delivery: &Delivery,
) -> Result<Option<ChallengeAnswer>, Rejection> {
    for challenge in challenges {
        if challenge.is(&delivery.json)? {
            let key = keys.at(delivery.secret_index());
            let sign = |text: &str| {
                let tag = key.as_ref()?.sign([text.as_bytes()].into_iter())?;
                Some(encode(SignatureEncoding::Hex, &tag))
            };
            let answer = challenge.answer(&delivery.json, sign);
            return answer.map(Some).ok_or(RejectionKind::InvalidChallenge.into());
        }
    }
    Ok(None)
}
