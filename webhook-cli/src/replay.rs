//! `webhook replay`: recorded deliveries, signed anew and sent again.

use anyhow::{Context as _, bail};
use http::Uri;
use serde_json::json;
use webhook_tower::{
    devlog::{Identity, Received},
    jiff::Timestamp,
};

use crate::{
    address::{self, Address},
    args::Replay,
    body,
    capture::Capture,
    claims,
    context::{Context, ExitStatus},
    fault::Expected,
    post::{Outgoing, Post, PostResponse},
    provider::AnyProvider,
    record::{self, Record},
    renew::{self, Renewed},
    screen::{DIM, NOTE, columns, escape_for_terminal},
};

pub(crate) async fn run(args: &Replay, context: &Context) -> anyhow::Result<ExitStatus> {
    let post = Post::new(args.timeout.unsigned_abs())?;
    let recording = record::read(&body::read(&args.file)?)?;
    recording.warn();
    let records = recording.records;
    let total = records.len();
    let records: Vec<_> = records.into_iter().filter(|r| is_wanted(r, args, context)).collect();
    one_provider(&records, context)?;
    let mut right = 0;
    for record in &records {
        let replayed = replay(record, args, context, &post).await?;
        right += usize::from(replayed);
    }
    let chosen = records.len();
    let what = if args.dry_run { "would be sent" } else { "were sent and accepted" };
    context.screen.line(format!("\n{right} of {chosen} {what}; the file has {total}."))?;
    Ok(ExitStatus::from(right == chosen && chosen > 0))
}

fn is_wanted(record: &Record, args: &Replay, context: &Context) -> bool {
    let is_of_type = |wanted: &String| {
        let provider = provider(record, context).ok();
        let named = provider.and_then(|p| p.event_type(wanted)).map_or(&**wanted, |t| t.name);
        record.event_type.as_deref() == Some(named)
    };
    let is_of_provider = |wanted: &String| record.provider.as_ref() == Some(wanted);
    args.provider.as_ref().is_none_or(is_of_provider)
        && args.id.as_ref().is_none_or(|id| record.id.as_ref() == Some(id))
        && args.event_type.as_ref().is_none_or(is_of_type)
        && args.since.is_none_or(|since| record.received_at >= since)
}

/// One address takes the deliveries of one provider: those of another would only be refused there,
/// and shown to somebody whom they are not for.
fn one_provider(records: &[Record], context: &Context) -> anyhow::Result<()> {
    let known = records.iter().filter_map(|record| Some(provider(record, context).ok()?.name));
    let mut names: Vec<_> = known.collect();
    names.sort_unstable();
    names.dedup();
    if names.len() > 1 {
        let names = names.join(" and ");
        bail!(
            "these are deliveries of {names}, and one address takes those of one provider: choose \
             with `--provider`"
        );
    }
    Ok(())
}

fn provider<'a>(record: &Record, context: &'a Context) -> anyhow::Result<&'a AnyProvider> {
    let name = record.provider.as_deref();
    let name = name.with_context(|| format!("nobody knows whose delivery {} is", record.number))?;
    body::find(&context.providers, name)
}

/// Sends one record, and answers whether it was accepted.
async fn replay(
    record: &Record,
    args: &Replay,
    context: &Context,
    post: &Post,
) -> anyhow::Result<bool> {
    let Ready { provider, claims, verified, renewed } = match ready(record, args, context) {
        Ok(ready) => ready,
        Err(left_out) => {
            left_out.show(record, context)?;
            return Ok(false);
        }
    };
    let Renewed { headers, body, query } = renewed;
    let (event_type, id) = claims;
    let subject = if verified {
        Identity::Verified { event_type: event_type.as_deref(), id: id.as_deref().unwrap_or("-") }
    } else {
        Identity::Unverified { claimed: event_type.as_deref() }
    };
    let from = format!("number {} of the file", record.number);
    let answer = match &args.to {
        Some(to) if !args.dry_run => {
            let outgoing = Outgoing { provider, subject, from: &from, headers, body };
            let mut to = to.clone();
            if query.is_some() {
                to.set_query(query.as_deref());
            }
            Some(post.post_shown(&to, outgoing, context.screen).await?)
        }
        _ => {
            let size = Some(body.len());
            let line = Received { at: Timestamp::now(), provider, subject, size };
            context.screen.line(line.within(columns()))?;
            context.screen.line(format!("{DIM}· {from}, not sent{DIM:#}"))?;
            None
        }
    };
    let is_right = |answer: &Result<PostResponse, String>| {
        answer.as_ref().is_ok_and(|answer| Expected::Success.allows(answer.status))
    };
    let is_ok = answer.as_ref().is_none_or(is_right);
    context.screen.object(&json!({
        "number": record.number,
        "provider": provider,
        "event": event_type,
        "id": id,
        "verified": verified,
        "sent": answer.is_some(),
        "status": answer.as_ref().and_then(|a| Some(a.as_ref().ok()?.status.as_u16())),
        "error": answer.as_ref().and_then(|answer| answer.as_ref().err()),
        "ok": is_ok,
    }))?;
    Ok(is_ok)
}

/// A delivery that can be sent.
struct Ready {
    provider: &'static str,
    /// The type and the id, of the body that is sent and not of the line that it was recorded in.
    claims: (Option<String>, Option<String>),
    /// Whether they were verified.
    verified: bool,
    renewed: Renewed,
}

/// What is to be sent, or why nothing is. One delivery that cannot be sent keeps back no other.
fn ready(record: &Record, args: &Replay, context: &Context) -> Result<Ready, LeftOut> {
    let provider = provider(record, context)
        .map_err(|_| LeftOut::new("unknown_provider", "it has no provider's headers"))?;
    let capture = record.capture();
    let capture =
        capture.map_err(|why| LeftOut::new("damaged", format!("its line is damaged: {why:#}")))?;
    let base = args.origin.as_ref().map(address::base);
    if base.is_none() && provider.scheme.signs_request() {
        return Err(LeftOut::new("no_origin", address::needs_url(provider)));
    }
    let address = Address { base, target: target(args, &capture) };
    let endpoint = args.secret.signer(provider, &address);
    let endpoint = endpoint.map_err(|why| LeftOut::new("no_secret", why.to_string()))?;
    if args.insecure_unverified {
        let renewed = renew::sign_whatever_it_is(&*endpoint, provider, &capture, &address.target)
            .map_err(|why| LeftOut::new("not_signed", why))?;
        let claims = claims::type_and_id(provider, &capture.headers, &capture.body);
        return Ok(Ready { provider: provider.name, claims, verified: false, renewed });
    }
    let (delivery, renewed) = renew::signed_anew(&*endpoint, provider, &capture, &address.target)
        .map_err(|why| LeftOut::new("not_authentic", why))?;
    let event_type = delivery.event_type().or(delivery.claimed_type()).map(ToOwned::to_owned);
    let claims = (event_type, Some(delivery.id().to_owned()));
    Ok(Ready { provider: provider.name, claims, verified: true, renewed })
}

/// Path and query of the address that it is sent to.
fn target(args: &Replay, capture: &Capture) -> Uri {
    let sent_to = args.to.as_ref().and_then(|to| Address::of(to).ok());
    sent_to.map_or_else(|| capture.target.parse().unwrap_or_default(), |address| address.target)
}

/// Why a delivery is not sent.
struct LeftOut {
    /// Which reason it is, for programs.
    id: &'static str,
    message: String,
}

impl LeftOut {
    fn new(id: &'static str, message: impl Into<String>) -> Self {
        Self { id, message: message.into() }
    }

    fn show(&self, record: &Record, context: &Context) -> anyhow::Result<()> {
        let number = record.number;
        let says = escape_for_terminal(self.message.as_bytes());
        context.screen.line(format!("{NOTE}!{NOTE:#} number {number} is left out: {says}"))?;
        context.screen.object(&json!({
            "number": number,
            "provider": record.provider,
            "event": record.event_type,
            "id": record.id,
            "sent": false,
            "skipped": self.id,
            "error": self.message,
            "ok": false,
        }))?;
        Ok(())
    }
}
