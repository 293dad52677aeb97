//! `webhook schemes`: the providers that are known, and how each signs.

use serde_json::json;
use webhook_tower::{BodyForm, IdSource, SignedPart, TimeFormat, TimeSource};

use crate::{
    args::Schemes,
    body::find,
    context::{Context, ExitStatus},
    provider::AnyProvider,
    screen::DIM,
    wording::{algorithm, form},
};

pub(crate) fn run(args: &Schemes, context: &Context) -> anyhow::Result<ExitStatus> {
    match &args.provider {
        Some(name) => show(find(&context.providers, name)?, context)?,
        None => list(context)?,
    }
    Ok(ExitStatus::Success)
}

/// All of them, a row each.
fn list(context: &Context) -> anyhow::Result<()> {
    let mut providers: Vec<_> = context.providers.iter().collect();
    providers.sort_by_key(|provider| provider.name);
    let rows = providers.iter().map(|provider| {
        vec![
            provider.name.to_owned(),
            algorithm(provider.scheme.algorithm()).to_owned(),
            provider.scheme.signature_header().to_owned(),
            signed(provider),
            event_type(provider),
        ]
    });
    let header = ["provider", "algorithm", "header", "over", "event type"];
    context.screen.table(&header, rows)?;
    context.screen.line(format!("\n{DIM}all of one: webhook schemes stripe{DIM:#}"))?;
    for provider in providers {
        context.screen.object(&object(provider))?;
    }
    Ok(())
}

/// Everything about one.
fn show(provider: &AnyProvider, context: &Context) -> anyhow::Result<()> {
    let private = provider.scheme.algorithm().has_public_key();
    let private = private.then(|| ("private key", provider.private_variable()));
    let rows = [
        ("signature", format!("{} in `{}`", form(provider), provider.scheme.signature_header())),
        ("algorithm", algorithm(provider.scheme.algorithm()).to_owned()),
        ("over", signed(provider)),
        ("time", time(provider)),
        ("id", id(provider)),
        ("event type", event_type(provider)),
        ("members", provider.members.join(", ")),
        ("asks first", asks(provider)),
        ("body", body(provider).to_owned()),
        ("secret", provider.variable.clone()),
    ];
    let rows = rows.into_iter().chain(private).filter(|(_, says)| !says.is_empty());
    context
        .screen
        .table(&["", provider.name], rows.map(|(what, says)| vec![what.to_owned(), says]))?;
    context.screen.object(&object(provider))?;
    Ok(())
}

fn object(provider: &AnyProvider) -> serde_json::Value {
    json!({
        "provider": provider.name,
        "typed": provider.is_typed(),
        "algorithm": algorithm(provider.scheme.algorithm()),
        "header": provider.scheme.signature_header(),
        "signed": provider.scheme.is_signed(),
        "over": signed(provider),
        "time": time(provider),
        "id": id(provider),
        "event_type": event_type(provider),
        "members": provider.members,
        "asks_first": provider.url_challenge.map(|_| asks(provider)),
        "body": body(provider),
        "secret": provider.variable,
    })
}

/// What is signed, part by part.
fn signed(provider: &AnyProvider) -> String {
    if !provider.scheme.is_signed() {
        return "nothing".to_owned();
    }
    let parts = provider.scheme.signed_content().iter().map(|part| match part {
        SignedPart::Time => "<time>",
        SignedPart::Id => "<id>",
        SignedPart::Literal(text) => text,
        SignedPart::Body => "<body>",
        SignedPart::CanonicalBody => "<canonical body>",
        SignedPart::Method => "<method>",
        SignedPart::Url => "<url>",
        SignedPart::UrlWithBodySha256(_) => "<url with the digest of the body>",
        SignedPart::FormFields => "<fields>",
        _ => "<…>",
    });
    parts.collect()
}

fn time(provider: &AnyProvider) -> String {
    let written = match provider.scheme.written_time() {
        TimeFormat::UnixSeconds => "Unix seconds",
        TimeFormat::UnixMilliseconds => "Unix milliseconds",
        _ => "RFC 3339",
    };
    match provider.scheme.time_source() {
        TimeSource::Header(name) => format!("header `{name}`, {written}"),
        TimeSource::Signature(prefix) => format!("`{prefix}` in the signature, {written}"),
        TimeSource::Body(path) => format!("`{path}` in the body, {written}"),
        _ => "none".to_owned(),
    }
}

fn id(provider: &AnyProvider) -> String {
    match provider.scheme.id_source() {
        IdSource::Header(name) => format!("header `{name}`"),
        IdSource::Body(path) | IdSource::BodyAndHeader(path, _) => format!("`{path}` in the body"),
        _ => "the digest of what is signed".to_owned(),
    }
}

/// Where the type stands.
fn event_type(provider: &AnyProvider) -> String {
    if !provider.members.is_empty() {
        return "the member that is there".to_owned();
    }
    let claimed = provider.type_headers.iter().map(|names| format!("header {names}"));
    let claimed = claimed.collect::<Vec<_>>().join(" or ");
    let signed = provider.tag.join(" + ");
    match (claimed.is_empty(), signed.is_empty()) {
        (true, true) => "none".to_owned(),
        (true, false) => signed,
        (false, true) => claimed,
        (false, false) => format!("{claimed} + {signed}"),
    }
}

/// What it asks of a URL before it delivers; empty where it asks nothing, or asks with a delivery.
fn asks(provider: &AnyProvider) -> String {
    let Some(challenge) = provider.url_challenge else { return String::new() };
    let text = challenge.echoed().map(|name| format!("a GET for the text in `{name}`"));
    let text = text.unwrap_or_else(|| "a HEAD".to_owned());
    let token = challenge.token().map(|name| format!(", with a token in `{name}`"));
    text + &token.unwrap_or_default()
}

fn body(provider: &AnyProvider) -> &'static str {
    match provider.scheme.body_form() {
        BodyForm::Json => "JSON",
        BodyForm::FormField(_) => "JSON in a field of a form",
        _ => "a form",
    }
}
