//! `webhook replay`: recorded deliveries, signed anew and sent again.

use anyhow::Context as _;
use serde_json::json;

use crate::{
    args::Replay,
    body,
    cli::{Context, Met},
    fault::Expected,
    post::{Outgoing, Post},
    provider::AnyProvider,
    record::{self, Record},
    renew::{self, Renewed},
    screen::NOTE,
};

pub(crate) async fn run(args: &Replay, context: &Context) -> anyhow::Result<Met> {
    let post = Post::new(args.timeout.unsigned_abs())?;
    let records = record::read(&body::read(&args.file)?)?;
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
    Ok(Met::from(right == chosen && chosen > 0))
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
    let (headers, body) = match renewed(record, args, context)? {
        Ok(renewed) => renewed,
        Err(why) => {
            left_out(record, &why, context)?;
            return Ok(false);
        }
    };
    let provider = record.provider.as_deref().unwrap_or("-");
    let id = record.id.as_deref().unwrap_or("-");
    let from = format!("number {} of the file", record.number);
    let event_type = record.event_type.as_deref();
    let outgoing = Outgoing { provider, event_type, id, from: &from, headers, body };
    let answer = post.post_shown(&args.to, outgoing, context.screen).await?;
    let is_right = answer.as_ref().is_ok_and(|answer| Expected::Success.allows(answer.status));
    context.screen.object(&json!({
        "number": record.number,
        "provider": provider,
        "event": record.event_type,
        "id": record.id,
        "got": answer.as_ref().ok().map(|answer| answer.status.as_u16()),
        "no_answer": answer.as_ref().err(),
        "right": is_right,
    }))?;
    Ok(is_right)
}

/// What is to be sent, or why nothing is.
fn renewed(
    record: &Record,
    args: &Replay,
    context: &Context,
) -> anyhow::Result<Result<Renewed, String>> {
    let Ok(provider) = provider(record, context) else {
        return Ok(Err("it has no provider's headers".to_owned()));
    };
    let endpoint = provider.endpoint(args.secret.key_text(provider).secret()?)?;
    let capture = record.capture()?;
    if args.unverified_too {
        return renew::sign_whatever_it_is(&*endpoint, provider, &capture).map(Ok);
    }
    match renew::signed_anew(&*endpoint, provider, &capture) {
        Ok(renewed) => renewed.map(Ok),
        Err(rejection) => Ok(Err(format!("it is not authentic: {rejection}"))),
    }
}

fn left_out(record: &Record, why: &str, context: &Context) -> anyhow::Result<()> {
    let number = record.number;
    context.screen.line(format!("{NOTE}!{NOTE:#} number {number} is left out: {why}"))?;
    context.screen.object(&json!({
        "number": number,
        "provider": record.provider,
        "event": record.event_type,
        "id": record.id,
        "left_out": why,
        "right": false,
    }))?;
    Ok(())
}
