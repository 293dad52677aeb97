//! `webhook doctor`: what is wrong between a secret, a receiver and a clock.

mod report;

use anyhow::bail;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header::CONTENT_TYPE};
use webhook_tower::jiff::{SignedDuration, Timestamp};

use self::report::DoctorReport;
use crate::{
    address::Address,
    args::Doctor,
    body::{self, Draft, EventChoice, Target},
    context::{Context, ExitStatus},
    endpoint::AnyEndpoint,
    fault::{Expected, Fault, sign},
    hints::{key, mistake::Mistake, url},
    post::{Post, PostResponse},
    provider::AnyProvider,
    secret::KeyText,
    suggest,
    variant::SignedBody,
    wording::apart,
};

/// A clock that is off by more is worth a word, although deliveries still arrive.
const NOTABLE_SKEW: u64 = 5;

pub(crate) async fn run(args: &Doctor, context: &Context) -> anyhow::Result<ExitStatus> {
    let provider = body::find(&context.providers, &args.provider)?;
    let event = Some(event(args, provider)?);
    let key = args.secret.key_text(provider);
    let mut report = DoctorReport { screen: context.screen, healthy: true };

    let address = Address::behind(args.origin.as_ref(), &args.url)?;
    let endpoint = match args.secret.signer(provider, &address) {
        Ok(endpoint) => endpoint,
        Err(error) => {
            report.failed("secret", &error.to_string())?;
            return Ok(ExitStatus::Failure);
        }
    };
    report.passed("secret", &format!("`{}` is set and of the right form", key.variable))?;

    let target = Target { provider, event };
    let post = Post::new(args.timeout.unsigned_abs())?;
    let receiver = ExaminedReceiver { args, provider, target, address, post, endpoint: &*endpoint };
    let Some(answer) = receiver.signed(&mut report, &key).await? else {
        return Ok(ExitStatus::Failure);
    };
    clock(&answer, provider, &mut report)?;
    if Expected::Success.allows(answer.status) {
        if receiver.is_somebody_else(&answer, &mut report).await? {
            return Ok(ExitStatus::Failure);
        }
        receiver.accepts_another_order(&mut report).await?;
    }
    if provider.scheme.is_signed() {
        receiver.refuses(Fault::Tampered, &mut report).await?;
    } else {
        report.noted("tampered", "nothing is signed: whoever has the token can send any body")?;
    }
    for fault in [Fault::Unsigned, Fault::BadSecret] {
        receiver.refuses(fault, &mut report).await?;
    }
    receiver.refuses_old_ones(&mut report).await?;
    Ok(ExitStatus::from(report.healthy))
}

/// The type of the sample where there are no types here: one that asks nothing of a receiver.
const UNTYPED: &str = "webhook_doctor";

/// The event that is sent.
fn event<'a>(args: &'a Doctor, provider: &AnyProvider) -> anyhow::Result<EventChoice<'a>> {
    let found = match args.event.as_deref().or(provider.probe) {
        Some(name) => provider.event_type(name),
        None => provider.types.iter().find(|event_type| event_type.sample.is_some()),
    };
    match (found, &args.event) {
        (Some(event_type), _) => Ok(EventChoice::Typed(event_type)),
        (None, Some(event)) if !provider.is_typed() || args.file.is_some() => {
            Ok(EventChoice::Named(event))
        }
        (None, Some(event)) => {
            let meant = suggest::event_of(provider, event);
            bail!("{} documents no event `{event}`{meant}", provider.name)
        }
        (None, None) => Ok(EventChoice::Named(UNTYPED)),
    }
}

/// The receiver that is examined.
struct ExaminedReceiver<'a> {
    args: &'a Doctor,
    provider: &'a AnyProvider,
    target: Target<'a>,
    address: Address,
    post: Post,
    endpoint: &'a dyn AnyEndpoint,
}

impl ExaminedReceiver<'_> {
    /// Does it accept a signed sample? Without any answer there is nothing more to find out.
    async fn signed(
        &self,
        report: &mut DoctorReport,
        key: &KeyText,
    ) -> anyhow::Result<Option<PostResponse>> {
        let answer = match self.send(Fault::None).await? {
            Ok(answer) => answer,
            Err(why) => {
                report.failed("answer", &why)?;
                return Ok(None);
            }
        };
        let status = answer.status;
        if Expected::Success.allows(status) {
            let name = self.target.event_type().unwrap_or_default();
            report.passed("signed", &format!("{name} is answered with {}", status.as_u16()))?;
            return Ok(Some(answer));
        }
        report.failed("signed", &format!("a signed sample is answered with {status}"))?;
        let (id, says) = match status {
            StatusCode::NOT_FOUND => ("not_found", "Nobody is at this path.".to_owned()),
            StatusCode::METHOD_NOT_ALLOWED => {
                ("no_post", "The path does not take POST.".to_owned())
            }
            _ if status.is_redirection() => (
                "redirect",
                "No provider follows a redirect of a POST: give it the address behind.".to_owned(),
            ),
            _ if status.is_client_error() => match self.other_address().await? {
                Some(says) => ("another_url", says),
                None => self.other_secret(key).await?,
            },
            _ => (
                "receiver_error",
                "The receiver has an error of its own; its log knows more.".to_owned(),
            ),
        };
        report.hint("signed", id, &says)?;
        Ok(Some(answer))
    }

    /// The URL that the receiver was made for, if it is not the one that was signed.
    async fn other_address(&self) -> anyhow::Result<Option<String>> {
        if !self.provider.scheme.signs_request() {
            return Ok(None);
        }
        for address in url::others(&self.address, &HeaderMap::new()) {
            let endpoint = self.args.secret.signer(self.provider, &address)?;
            if self.accepts(&*endpoint, &address).await? {
                return Ok(Some(url::receiver_made_for(self.provider, &address)));
            }
        }
        Ok(None)
    }

    /// What the receiver makes of the secret, as it refuses what the document says.
    async fn other_secret(&self, key: &KeyText) -> anyhow::Result<(&'static str, String)> {
        let encoding = self.provider.scheme.secret_encoding();
        // Of another reading of a public key nobody has the private one.
        let others = if self.provider.scheme.algorithm().has_public_key() {
            Vec::new()
        } else {
            key::others(key, encoding)
        };
        for (mistake, other) in others {
            let base = self.address.base.as_deref();
            let endpoint = self.provider.variant(base, &other, SignedBody::Documented);
            let Ok(endpoint) = endpoint else { continue };
            if self.accepts(&*endpoint, &self.address).await? {
                let advice = Mistake::advice(mistake, &key.variable, self.provider);
                let says = format!("The receiver accepts the secret {mistake}. {advice}");
                return Ok((mistake.id(), says));
            }
        }
        let says = format!(
            "The receiver has another secret than `{}`, such as that of the other environment (test or \
             live), or refuses for a reason of its own.{}",
            key.variable,
            self.other_url()
        );
        Ok(("another_secret", says))
    }

    /// The receiver knows the URL that is signed from its configuration.
    fn other_url(&self) -> String {
        let Some(base) = self.address.base.as_ref() else { return String::new() };
        if !self.provider.scheme.signs_request() {
            return String::new();
        }
        format!(
            " Or it is made for another URL than `{base}{}`: say with `--origin` what stands before the path \
             there.",
            self.address.target
        )
    }

    /// Whether the receiver accepts what another endpoint signs for this address.
    async fn accepts(&self, endpoint: &dyn AnyEndpoint, address: &Address) -> anyhow::Result<bool> {
        let draft = Draft { address: address.clone(), ..self.draft()? };
        let signed = sign(endpoint, &draft, Timestamp::now())?;
        let answer = self.post.signed(&self.args.url, self.provider, &signed).await;
        Ok(answer.is_ok_and(|answer| Expected::Success.allows(answer.status)))
    }

    fn draft(&self) -> anyhow::Result<Draft> {
        self.target.draft(self.args.file.as_deref(), &[], self.address.clone())
    }

    /// Whether everything gets the same answer here, also what no receiver of deliveries takes. Then
    /// there is nothing more to find out: it is a page, a proxy, or a router that passes the webhooks
    /// by.
    async fn is_somebody_else(
        &self,
        signed: &PostResponse,
        report: &mut DoctorReport,
    ) -> anyhow::Result<bool> {
        let is_alike = |answer: Result<PostResponse, String>| {
            let media_type = |answer: &PostResponse| answer.headers.get(CONTENT_TYPE).cloned();
            answer.is_ok_and(|answer| {
                answer.status == signed.status && media_type(&answer) == media_type(signed)
            })
        };
        if !is_alike(self.send(Fault::Unsigned).await?) {
            return Ok(false);
        }
        let get = self.post.send(Method::GET, &self.args.url, HeaderMap::new(), Bytes::new());
        if !is_alike(get.await) {
            return Ok(false);
        }
        let says = "everything is answered alike, unsigned deliveries and other methods too";
        report.failed("receiver", says)?;
        report.hint(
            "receiver",
            "not_the_receiver",
            "What answers here is not the receiver: it may be a page or the `fallback` of a \
             router, which the webhooks never come to.",
        )?;
        Ok(true)
    }

    async fn refuses(&self, fault: Fault, report: &mut DoctorReport) -> anyhow::Result<()> {
        let name = match fault {
            Fault::Tampered => "tampered",
            Fault::Unsigned => "unsigned",
            _ => "forged",
        };
        match self.send(fault).await? {
            Ok(answer) if answer.status.is_client_error() => report.passed(
                name,
                &format!("one that is {fault} is refused with {}", answer.status.as_u16()),
            ),
            Ok(answer) => {
                report.failed(
                    name,
                    &format!("one that is {fault} is answered with {}", answer.status),
                )?;
                report.hint(
                    name,
                    "open_to_everybody",
                    "Everybody who knows the address can send what they like.",
                )
            }
            Err(why) => report.failed(name, &why),
        }
    }

    /// A canonical body is signed, so the order of the members must not matter. The samples are
    /// canonical as they are sent, so that only this one tells who verifies the raw bytes.
    async fn accepts_another_order(&self, report: &mut DoctorReport) -> anyhow::Result<()> {
        if !self.provider.scheme.signs_canonical_body() {
            return Ok(());
        }
        match self.send(Fault::Reordered).await? {
            Ok(answer) if Expected::Success.allows(answer.status) => {
                report.passed("canonical", "one with its members in another order is accepted")
            }
            Ok(answer) => {
                let says = "one with its members in another order is answered with";
                report.failed("canonical", &format!("{says} {}", answer.status))?;
                let says = format!(
                    "{} signs the canonical form of the body: the receiver verifies the bytes as \
                     they come, or writes them in a form of its own.",
                    self.provider.name
                );
                report.hint("canonical", "raw_body_verified", &says)
            }
            Err(why) => report.failed("canonical", &why),
        }
    }

    /// A receiver may accept old deliveries on purpose.
    async fn refuses_old_ones(&self, report: &mut DoctorReport) -> anyhow::Result<()> {
        if !self.provider.has_time() {
            return Ok(());
        }
        let by = SignedDuration::try_from(self.provider.tolerance * 2)?;
        match self.send(Fault::Stale(by)).await? {
            Ok(answer) if answer.status.is_client_error() => report.passed(
                "stale",
                &format!(
                    "one that was signed {by:#} ago is refused with \
                     {}",
                    answer.status.as_u16()
                ),
            ),
            Ok(answer) if Expected::Success.allows(answer.status) => report.noted(
                "stale",
                &format!(
                    "one that was signed {by:#} ago is accepted: right if the receiver \
                     knows the ids that it has handled"
                ),
            ),
            Ok(answer) => report.failed(
                "stale",
                &format!(
                    "an old one is answered with \
                     {}",
                    answer.status
                ),
            ),
            Err(why) => report.failed("stale", &why),
        }
    }

    async fn send(&self, fault: Fault) -> anyhow::Result<Result<PostResponse, String>> {
        let signed = fault.make(self.provider, self.endpoint, self.draft()?)?;
        Ok(self.post.signed(&self.args.url, self.provider, &signed).await)
    }
}

/// Do the clock here and the receiver's agree, by the `Date` of its answer?
fn clock(
    answer: &PostResponse,
    provider: &AnyProvider,
    report: &mut DoctorReport,
) -> anyhow::Result<()> {
    let Some(date) = answer.date() else {
        return report.noted("clock", "the receiver does not say what time it has");
    };
    let skew = date.duration_since(Timestamp::now());
    let seconds = skew.as_secs().unsigned_abs();
    let says = format!("the receiver's clock is {}", apart(skew));
    if seconds > provider.tolerance.as_secs() {
        report.failed("clock", &says)?;
        let says = format!("Every delivery is refused beyond {} s.", provider.tolerance.as_secs());
        return report.hint("clock", "clock_beyond_tolerance", &says);
    }
    if seconds > NOTABLE_SKEW {
        return report.noted("clock", &says);
    }
    report.passed("clock", "the receiver's clock and this one agree")
}
