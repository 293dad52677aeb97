//! `webhook sign`: a signed delivery as it goes over the wire.

use std::io::{self, Write as _};

use serde_json::json;
use webhook_tower::{Signed, jiff::Timestamp};

use crate::{
    args::Sign,
    body::Target,
    context::{Context, ExitStatus},
    fault,
};

pub(crate) fn run(args: &Sign, context: &Context) -> anyhow::Result<ExitStatus> {
    let target = Target::find(&context.providers, &args.event)?;
    let endpoint = target.provider.endpoint(args.secret.key_text(target.provider).secret()?)?;
    let body = target.body(args.file.as_deref(), &args.set)?;
    let at = args.at.unwrap_or_else(Timestamp::now);
    let signed = if args.as_is {
        endpoint
            .sign(body, at)
            .map_err(|why| anyhow::anyhow!("the body cannot be signed: {why}"))?
    } else {
        fault::sign(&*endpoint, fault::encoded(&*endpoint, body)?, at)?
    };
    if context.screen.json {
        context.screen.object(&object(target.provider.name, &signed))?;
    } else {
        io::stdout().lock().write_all(&wire(target.provider.name, &signed))?;
    }
    Ok(ExitStatus::Success)
}

/// The request byte for byte, which is not text for a terminal alone.
fn wire(provider: &str, Signed { headers, body }: &Signed) -> Vec<u8> {
    let mut wire = format!("POST /webhooks/{provider} HTTP/1.1\r\n").into_bytes();
    for (name, value) in headers {
        wire.extend_from_slice(name.as_str().as_bytes());
        wire.extend_from_slice(b": ");
        wire.extend_from_slice(value.as_bytes());
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    wire.extend_from_slice(body);
    wire
}

fn object(provider: &str, Signed { headers, body }: &Signed) -> serde_json::Value {
    let headers: serde_json::Map<_, _> = headers
        .iter()
        .map(|(name, value)| (name.to_string(), json!(String::from_utf8_lossy(value.as_bytes()))))
        .collect();
    json!({"provider": provider, "headers": headers, "body": String::from_utf8_lossy(body)})
}
