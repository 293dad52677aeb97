//! `webhook endpoints`: the calls of SnipeRoute's API, from a terminal.

mod change;
mod failure;
mod replay;
mod show;
mod shown_once;
mod subscribe;

use webhook_endpoints::sniperoute::Client;
use webhook_tower::Secret;

use crate::{
    args::{Action, Api, Endpoints},
    context::{Context, ExitStatus},
};

pub(crate) async fn run(args: &Endpoints, context: &Context) -> anyhow::Result<ExitStatus> {
    let client = client(&args.api)?;
    match dispatch(args, &client, context).await {
        Err(error) => failure::tell(error, &args.action, context.screen),
        status => status,
    }
}

async fn dispatch(
    args: &Endpoints,
    client: &Client,
    context: &Context,
) -> anyhow::Result<ExitStatus> {
    let screen = context.screen;
    match &args.action {
        Action::List => show::list(&client.list().await?, screen)?,
        Action::Create(args) => change::create(args, client, screen).await?,
        Action::Update(args) => change::update(args, client, screen).await?,
        Action::Delete(args) => change::delete(&args.id, client, screen).await?,
        Action::Rotate(args) => change::rotate(args, client, screen).await?,
        Action::Deliveries(args) => show::deliveries(args, client, screen).await?,
        Action::Test(args) => change::test(&args.id, client, screen).await?,
        Action::Plan(args) => return subscribe::plan(args, client, context).await,
        Action::Sync(args) => subscribe::sync(args, client, context).await?,
        Action::Replay(replay) => {
            return replay::run(replay, args.api.timeout, client, context).await;
        }
    }
    Ok(ExitStatus::Success)
}

/// A client with the key and the URL of the environment.
fn client(api: &Api) -> anyhow::Result<Client> {
    let mut builder = Client::builder(Secret::from_env(&api.key_env)?)
        .base_url_from_env()?
        .timeout(api.timeout.unsigned_abs())
        .retries(api.retries);
    for place in &api.paths {
        builder = builder.path(place.call, place.method.clone(), &*place.path);
    }
    if api.any_url {
        builder = builder.insecure_allow_any_url();
    }
    Ok(builder.build()?)
}
