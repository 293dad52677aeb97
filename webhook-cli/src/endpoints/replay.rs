//! Replay: failed deliveries of the history are signed anew and posted to a receiver.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Collected, Full};
use reqwest::Url;
use serde_json::{Value, json};
use tower::{BoxError, Service, service_fn};
use webhook_endpoints::sniperoute::{Client, ReplayOutcome, ReplayedEvent};
use webhook_tower::{Endpoint, Provider as _, SnipeRoute, devlog::Identity, jiff::SignedDuration};

use crate::{
    args::ReplayFailed,
    body, claims,
    context::{Context, ExitStatus},
    post::{Outgoing, Post},
    provider::AnyProvider,
    screen::{Screen, escape_for_terminal},
};

pub(super) async fn run(
    args: &ReplayFailed,
    timeout: SignedDuration,
    client: &Client,
    context: &Context,
) -> anyhow::Result<ExitStatus> {
    let provider = body::find(&context.providers, SnipeRoute::NAME)?;
    let endpoint = Endpoint::<SnipeRoute>::new(args.secret.key_text(provider).secret()?)?;
    let post = Post::new(timeout.unsigned_abs())?;
    let receiver = receiver(provider, &post, &args.to, context.screen);

    let mut replay = client.replay(&args.id, args.since);
    if args.including_scheduled {
        replay = replay.including_scheduled();
    }
    replay = match (&args.events, provider.coverage) {
        (Some(events), _) => replay.only(events.0.iter().cloned()),
        (None, Some(coverage)) => replay.handled_by(coverage),
        (None, None) => replay,
    };
    let report = replay.through(&endpoint, receiver).await?;

    context.screen.line(escape_for_terminal(report.to_string().as_bytes()))?;
    report.events.iter().try_for_each(|event| context.screen.object(&object(event)))?;
    Ok(ExitStatus::from(report.count(ReplayOutcome::has_failed) == 0))
}

/// A service that is somewhere else.
fn receiver(
    provider: &AnyProvider,
    post: &Post,
    to: &Url,
    screen: Screen,
) -> impl Service<Request<Full<Bytes>>, Response = Response<()>, Error = BoxError> {
    service_fn(move |request: Request<Full<Bytes>>| async move {
        let (head, body) = request.into_parts();
        let Ok(body) = body.collect().await.map(Collected::to_bytes);
        let (event_type, id) = claims::type_and_id(provider, &head.headers, &body);
        let subject = Identity::Verified {
            event_type: event_type.as_deref(),
            id: id.as_deref().unwrap_or("-"),
        };
        let outgoing = Outgoing {
            provider: SnipeRoute::NAME,
            subject,
            from: "of the history",
            headers: head.headers,
            body,
        };
        let answer = post.post_shown(to, outgoing, screen).await??;
        let mut response = Response::new(());
        *response.status_mut() = answer.status;
        Ok(response)
    })
}

fn object(event: &ReplayedEvent) -> Value {
    json!({
        "event_id": event.event_id,
        "type": event.event_type,
        "created_at": event.created_at,
        "outcome": event.outcome.to_string(),
        "ok": !event.outcome.has_failed(),
    })
}
