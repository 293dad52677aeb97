//! `webhook sign`: a signed delivery as it goes over the wire.

use std::io::{self, Write as _};

use bytes::Bytes;
use http::{Request, Uri};
use serde_json::json;
use webhook_tower::jiff::Timestamp;

use crate::{
    address::Address,
    args::Sign,
    body::Target,
    context::{Context, ExitStatus},
    fault,
};

pub(crate) fn run(args: &Sign, context: &Context) -> anyhow::Result<ExitStatus> {
    let target = Target::find(&context.providers, &args.event, args.event_type.as_deref())?;
    let name = target.provider.name;
    let address = match &args.url {
        Some(url) => Address::of(url)?,
        None => Address { base: None, target: format!("/webhooks/{name}").parse::<Uri>()? },
    };
    let endpoint = args.secret.signer(target.provider, &address)?;
    let draft = target.draft(args.file.as_deref(), &args.set, address)?;
    let at = args.at.unwrap_or_else(Timestamp::now);
    let signed = if args.as_is {
        fault::sign_as_is(&*endpoint, &draft, at)?
    } else {
        fault::sign(&*endpoint, &draft, at)?
    };
    if context.screen.json {
        context.screen.object(&object(name, &signed))?;
    } else {
        io::stdout().lock().write_all(&wire(&signed))?;
    }
    Ok(ExitStatus::Success)
}

/// The request byte for byte, which is not text for a terminal alone.
fn wire(signed: &Request<Bytes>) -> Vec<u8> {
    let body = signed.body();
    let mut wire = format!("POST {} HTTP/1.1\r\n", signed.uri()).into_bytes();
    for (name, value) in signed.headers() {
        wire.extend_from_slice(name.as_str().as_bytes());
        wire.extend_from_slice(b": ");
        wire.extend_from_slice(value.as_bytes());
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    wire.extend_from_slice(body);
    wire
}

fn object(provider: &str, signed: &Request<Bytes>) -> serde_json::Value {
    let headers: serde_json::Map<_, _> = signed
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), json!(String::from_utf8_lossy(value.as_bytes()))))
        .collect();
    json!({
        "provider": provider,
        "target": signed.uri().to_string(),
        "headers": headers,
        "body": String::from_utf8_lossy(signed.body()),
    })
}
