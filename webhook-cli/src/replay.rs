//! `webhook replay`: recorded deliveries, signed anew and sent again.

use anyhow::Context as _;
use serde_json::json;
use webhook_tower::devlog::Identity;

use crate::{
    args::Replay,
    body,
    context::{Context, ExitStatus},
    fault::Expected,
    post::{Outgoing, Post},
    provider::AnyProvider,
    record::{self, Record},
    renew::{self, Renewed},
    screen::{NOTE, escape_for_terminal},
};

pub(crate) async fn run(args: &Replay, context: &Context) -> anyhow::Result<ExitStatus> {
    let post = Post::new(args.timeout.unsigned_abs())?;
    let recording = record::read(&body::read(&args.file)?)?;
    recording.warn();
    let records = recording.records;
    let total = records.len();
    let records: Vec<_> = records.into_iter().filter(|r| is_wanted(r, args, context)).collect();
    let mut right = 0;
    for record in &records {
        let replayed = replay(record, args, context, &post).await?;
        right += usize::from(replayed);
    }
    let chosen = records.len();
    context
        .screen
        .line(format!("\n{right} of {chosen} were sent and accepted; the file has {total}."))?;
    Ok(ExitStatus::from(right == chosen && chosen > 0))
}

fn is_wanted(record: &Record, args: &Replay, context: &Context) -> bool {
    let is_of_type = |wanted: &String| {
        let provider = provider(record, context).ok();
        let named = provider.and_then(|p| p.event_type(wanted)).map_or(&**wanted, |t| t.name);
        record.event_type.as_deref() == Some(named)
    };
    args.id.as_ref().is_none_or(|id| record.id.as_ref() == Some(id))
        && args.event_type.as_ref().is_none_or(is_of_type)
        && args.since.is_none_or(|since| record.received_at >= since)
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
    let Ready { provider, claims, verified, renewed: (headers, body) } =
        match ready(record, args, context) {
            Ok(ready) => ready,
            Err(why) => {
                left_out(record, &why, context)?;
                return Ok(false);
            }
        };
    let (event_type, id) = claims;
    let subject = if verified {
        Identity::Verified { event_type: event_type.as_deref(), id: id.as_deref().unwrap_or("-") }
    } else {
        Identity::Unverified { claimed: event_type.as_deref() }
    };
    let from = format!("number {} of the file", record.number);
    let outgoing = Outgoing { provider, subject, from: &from, headers, body };
    let answer = post.post_shown(&args.to, outgoing, context.screen).await?;
    let is_ok = answer.as_ref().is_ok_and(|answer| Expected::Success.allows(answer.status));
    context.screen.object(&json!({
        "number": record.number,
        "provider": provider,
        "event": event_type,
        "id": id,
        "verified": verified,
        "status": answer.as_ref().ok().map(|answer| answer.status.as_u16()),
        "error": answer.as_ref().err(),
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
fn ready(record: &Record, args: &Replay, context: &Context) -> Result<Ready, String> {
    let provider =
        provider(record, context).map_err(|_| "it has no provider's headers".to_owned())?;
    let secret = args.secret.key_text(provider).secret();
    let endpoint = secret.and_then(|secret| provider.endpoint(secret));
    let endpoint = endpoint.map_err(|why| why.to_string())?;
    let capture = record.capture().map_err(|why| format!("its line is damaged: {why:#}"))?;
    if args.insecure_unverified {
        let renewed = renew::sign_whatever_it_is(&*endpoint, provider, &capture)?;
        let claims = body::claimed_type_and_id(provider, &capture.body);
        return Ok(Ready { provider: provider.name, claims, verified: false, renewed });
    }
    let (delivery, renewed) = renew::signed_anew(&*endpoint, provider, &capture)?;
    let event_type = delivery.event_type().map(ToOwned::to_owned);
    let claims = (event_type, Some(delivery.id().to_owned()));
    Ok(Ready { provider: provider.name, claims, verified: true, renewed })
}

fn left_out(record: &Record, why: &str, context: &Context) -> anyhow::Result<()> {
    let number = record.number;
    let says = escape_for_terminal(why.as_bytes());
    context.screen.line(format!("{NOTE}!{NOTE:#} number {number} is left out: {says}"))?;
    context.screen.object(&json!({
        "number": number,
        "provider": record.provider,
        "event": record.event_type,
        "id": record.id,
        "skipped": why,
        "ok": false,
    }))?;
    Ok(())
}
