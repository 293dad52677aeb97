//! `webhook listen`: deliveries on this machine, shown, recorded and passed on.

mod forward;
mod challenged;
mod inspector;
mod page;
mod inspected;
mod past;
mod server;

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

use anyhow::{Context as _, bail};
use tokio::net::TcpListener;
use webhook_tower::Secret;

use self::{
    forward::Forward,
    inspector::{Inspector, Settings},
    page::Page,
};
use crate::{
    address,
    args::Listen,
    body,
    context::{Context, ExitStatus},
    post::Post,
    provider::AnyProvider,
    record::Journal,
    screen::{DIM, NOTE, Screen},
    secret::KeyText,
};

pub(crate) async fn run(args: Listen, context: Context) -> anyhow::Result<ExitStatus> {
    let Context { providers, screen } = context;
    let fixed = args.provider.as_deref().map(|name| body::find(&providers, name)).transpose()?;
    let fixed = fixed.map(|provider| provider.name);
    let keys =
        providers.iter().map(|provider| key(provider, &args)).collect::<Result<Vec<_>, _>>()?;
    let variable = &args.verify_token_env;
    let settings = Settings {
        fixed,
        origin: args.origin.as_ref().map(address::base),
        verify_token: Secret::from_env_if_set(variable)?,
        verify_token_env: variable.clone(),
    };
    let post = Post::new(args.timeout.unsigned_abs())?;
    let forward = args.forward.clone().map(|url| Forward { post, url });
    let journal = Journal::open(&args.record)?;
    let listener = bind(args.host, args.port).await?;
    let address = listener.local_addr()?;

    let page =
        if args.ui { Some(bind(Ipv4Addr::LOCALHOST.into(), args.ui_port).await?) } else { None };
    let senders = providers.into_iter().zip(keys).collect();
    let inspector = Arc::new(Inspector::new(senders, settings, forward, journal, screen));
    let page = page.map(|listener| Page::new(listener, inspector.clone())).transpose()?;
    announce(&args, &inspector, address, page.as_ref(), screen)?;

    let page = page.map(|page| tokio::spawn(page.serve()));
    tokio::select! {
        () = server::serve(listener, inspector::app(inspector)) => {}
        stopped = tokio::signal::ctrl_c() => stopped?,
    }
    if let Some(page) = page {
        page.abort();
    }
    Ok(ExitStatus::Success)
}

async fn bind(host: IpAddr, port: u16) -> anyhow::Result<TcpListener> {
    let address = SocketAddr::from((host, port));
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// The key of a provider, if it has one. One that cannot be used is told now, and not when the
/// first delivery is refused.
fn key(provider: &AnyProvider, args: &Listen) -> anyhow::Result<Option<KeyText>> {
    let is_named = args.provider.as_deref() == Some(provider.name);
    let named = args.secret_env.as_ref().filter(|_| is_named);
    let key = KeyText::from_env(named.unwrap_or(&provider.variable));
    if named.is_none() && !key.is_set() {
        return Ok(None);
    }
    let base = args.origin.as_ref().map(address::base);
    if base.is_none() && provider.scheme.signs_request() {
        if is_named {
            bail!("{}", address::needs_url(provider));
        }
        return Ok(None);
    }
    key.secret().and_then(|secret| provider.endpoint(base.as_deref(), secret))?;
    Ok(Some(key))
}

fn announce(
    args: &Listen,
    inspector: &Inspector,
    address: SocketAddr,
    page: Option<&Page>,
    screen: Screen,
) -> anyhow::Result<()> {
    let ui = page.map(Page::url);
    let verified = inspector.senders().iter().filter(|(_, key)| key.is_some());
    screen.object(&serde_json::json!({
        "listening": format!("http://{address}"),
        "ui": ui,
        "verified": verified.map(|(provider, _)| provider.name).collect::<Vec<_>>(),
    }))?;
    screen.line(format!("listening on http://{address}"))?;
    if !address.ip().is_loopback() {
        screen.line(format!("{NOTE}everybody who reaches this machine can send here{NOTE:#}"))?;
    }
    if let Some(url) = &args.forward {
        // Without a password that may stand in it.
        let (host, port) = (url.host_str().unwrap_or_default(), url.port_or_known_default());
        let port = port.unwrap_or_default();
        screen.line(format!("passing on to {}://{host}:{port}{}", url.scheme(), url.path()))?;
    }
    if let Some(ui) = ui {
        screen.line(format!("deliveries in the browser: {ui}"))?;
    }
    screen.line(format!("recording in {}", args.record.display()))?;
    for (provider, key) in inspector.senders() {
        if let Some(says) = verified_with(provider, key.as_ref()) {
            screen.line(format!("{DIM}{:<20} {says}{DIM:#}", provider.name))?;
        }
    }
    if !inspector.verifies() {
        let answers = if args.forward.is_some() { "" } else { ", and whatever comes is accepted" };
        screen.line(format!("{NOTE}no secret is set: nothing is verified{answers}{NOTE:#}"))?;
    }
    screen.line("")?;
    Ok(())
}

/// What is said of a provider: of those without types only if there is a secret.
fn verified_with(provider: &AnyProvider, key: Option<&KeyText>) -> Option<String> {
    match key {
        Some(key) => Some(format!("verified with `{}`", key.variable)),
        None if KeyText::from_env(&provider.variable).is_set() => {
            Some("not verified: it signs the URL that it calls, and there is no `--origin`".into())
        }
        None if provider.is_typed() => {
            Some(format!("not verified: `{}` is not set", provider.variable))
        }
        None => None,
    }
}
