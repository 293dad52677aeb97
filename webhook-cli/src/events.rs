//! `webhook events`: the event types of the providers, with the fields of each.

use serde_json::{Value, json};
use webhook_tower::EventType;

use crate::{
    args::Events,
    body::{EventChoice, Target},
    context::{Context, ExitStatus},
    patch::kind,
    provider::AnyProvider,
    screen::{DIM, escape_for_terminal},
};

pub(crate) fn run(args: &Events, context: &Context) -> anyhow::Result<ExitStatus> {
    let Some(of) = &args.of else {
        let mut typed = context.providers.iter().filter(|provider| provider.is_typed());
        typed.try_for_each(|provider| list(provider, context))?;
        return Ok(ExitStatus::Success);
    };
    match Target::find(&context.providers, of, None)? {
        Target { provider, .. } if !provider.is_typed() => untyped(provider, context)?,
        Target { provider, event: Some(EventChoice::Typed(event_type)) } => {
            show(provider, event_type, context)?;
        }
        Target { provider, .. } => list(provider, context)?,
    }
    Ok(ExitStatus::Success)
}

/// What there is to say of a provider whose events have no types here.
fn untyped(provider: &AnyProvider, context: &Context) -> anyhow::Result<()> {
    let name = provider.name;
    context.screen.line(format!(
        "{name} has a scheme here and no types: name an event as {name} does, as in \
         `webhook send {name} --type … --file body.json --to …`"
    ))?;
    context.screen.object(&json!({"provider": name, "events": null}))?;
    Ok(())
}

/// All event types of a provider, a row each.
fn list(provider: &AnyProvider, context: &Context) -> anyhow::Result<()> {
    let rows = provider.types.iter().map(|event_type| {
        let event = format!("{}::{}", provider.name, event_type.variant);
        vec![event, event_type.name.to_owned(), outline(event_type).join(", ")]
    });
    context.screen.table(&["event", "type", "fields"], rows)?;
    let example = provider.types.last().map_or("", |event_type| event_type.variant);
    let more = format!("every field: webhook events {}::{example}", provider.name);
    context.screen.line(format!("\n{DIM}{more}{DIM:#}\n"))?;
    for event_type in provider.types {
        context.screen.object(&object(provider, event_type))?;
    }
    Ok(())
}

/// One event type, a row for each field.
fn show(provider: &AnyProvider, event_type: &EventType, context: &Context) -> anyhow::Result<()> {
    let EventType { name, variant, .. } = event_type;
    let tag = if provider.members.is_empty() { provider.tag.join(" + ") } else { "member".into() };
    let title = format!("{}::{variant}  {DIM}{tag} = {name}{DIM:#}\n", provider.name);
    context.screen.line(title)?;
    let rows = fields(event_type).into_iter().map(|field| {
        vec![field.path, field.kind.to_owned(), escape_for_terminal(field.example.as_bytes())]
    });
    context.screen.table(&["field", "is", "for example"], rows)?;
    context.screen.object(&object(provider, event_type))?;
    Ok(())
}

fn object(provider: &AnyProvider, event_type: &EventType) -> Value {
    let fields: Vec<_> = fields(event_type)
        .into_iter()
        .map(
            |Field { path, kind, example }| json!({"path": path, "kind": kind, "example": example}),
        )
        .collect();
    json!({
        "provider": provider.name,
        "event": event_type.variant,
        "type": event_type.name,
        "fields": fields,
    })
}

/// A value of a sample that holds no others.
struct Field {
    /// As `--set` takes it.
    path: String,
    kind: &'static str,
    example: String,
}

/// The fields of the sample, in their order.
fn fields(event_type: &EventType) -> Vec<Field> {
    let mut fields = Vec::new();
    let sample = event_type.sample.and_then(|sample| serde_json::from_str(sample).ok());
    if let Some(sample) = &sample {
        collect(String::new(), sample, &mut fields);
    }
    fields
}

/// The fields that a row has room for: at most two steps deep.
fn outline(event_type: &EventType) -> Vec<String> {
    let mut outline: Vec<String> = Vec::new();
    for Field { path, .. } in fields(event_type) {
        let steps = path.split('.').map(|step| step.split('[').next().unwrap_or(step));
        let short = steps.take(2).collect::<Vec<_>>().join(".");
        if !outline.contains(&short) {
            outline.push(short);
        }
    }
    outline
}

fn collect(path: String, value: &Value, fields: &mut Vec<Field>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                let dot = if path.is_empty() { "" } else { "." };
                collect(format!("{path}{dot}{name}"), value, fields);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            for (nth, value) in elements.iter().enumerate() {
                collect(format!("{path}[{nth}]"), value, fields);
            }
        }
        _ => fields.push(Field { path, kind: kind(value), example: value.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use webhook_tower::{Events as _, snaptrade};

    use super::*;
    use crate::patch::Patch;

    #[test]
    fn every_path_can_be_set() {
        for event_type in snaptrade::Event::TYPES {
            let mut sample: Value = serde_json::from_str(event_type.sample.unwrap()).unwrap();
            let fields = fields(event_type);
            assert!(fields.len() > 3, "{}", event_type.name);
            for Field { path, .. } in fields {
                let before = sample.to_string();
                let patch: Patch = format!("{path}=changed").parse().unwrap();
                patch.apply(&mut sample).unwrap();
                assert_ne!(sample.to_string(), before, "{path}");
            }
        }
    }
}
