//! Hooks: the webhooks of a specification, as it lists them.

use crate::{
    document::{At, Document},
    error::Error,
    options::{Named, Options},
};

/// One entry of the list.
#[derive(Debug, Clone)]
pub(crate) struct Hook<'n> {
    /// Its key, or the event type that was given for the schema.
    pub(crate) key: String,
    /// What the specification says about it.
    pub(crate) doc: Option<String>,
    /// The shape of the body, where one is given.
    pub(crate) schema: Option<At<'n>>,
    /// Bodies that the specification shows.
    pub(crate) examples: Vec<At<'n>>,
    /// Whether its key is the name of a schema, and only words of its body can be event types.
    pub(crate) is_untyped: bool,
    /// The headers that it lists.
    pub(crate) headers: Vec<String>,
}

/// All of them, in the order of the specification.
pub(crate) fn read<'n>(document: Document<'n>, options: &Options) -> Result<Vec<Hook<'n>>, Error> {
    let named = &options.schemas;
    if !named.is_empty() {
        return named.iter().map(|named| of_schema(document, named)).collect();
    }
    let Some(listed) = list(document) else {
        let problem = "there are no `webhooks` and no `x-webhooks`; where the events are schemas \
                       only, name each one with `--schema Name=event.type`";
        return Err(document.root().error(problem));
    };
    let event_in = options.event_in.as_deref();
    let mut hooks = listed
        .members()
        .map(|(key, at)| hook(document, key, &at, event_in))
        .collect::<Result<Vec<_>, _>>()?;
    for (event, as_delivered) in &options.renamed {
        let mut renamed = hooks.iter_mut().filter(|hook| hook.key == *event).peekable();
        if renamed.peek().is_none() {
            return Err(listed.error(format!("no event is called `{event}`, to rename it")));
        }
        for hook in renamed {
            hook.key.clone_from(as_delivered);
        }
    }
    Ok(hooks)
}

/// How many are listed.
pub(crate) fn listed(document: Document<'_>) -> usize {
    list(document).map_or(0, |listed| listed.members().count())
}

fn list(document: Document<'_>) -> Option<At<'_>> {
    let root = document.root();
    let listed = ["webhooks", "x-webhooks"].into_iter().find_map(|name| root.get(name));
    listed.filter(|listed| listed.members().next().is_some())
}

/// The text at a path of members below an operation.
fn text_at<'n>(operation: &At<'n>, path: &str) -> Option<&'n str> {
    path.split('.').try_fold(operation.node, |node, name| node.get(name))?.text()
}

fn of_schema<'n>(document: Document<'n>, named: &Named) -> Result<Hook<'n>, Error> {
    let schemas = document.root().get("components").and_then(|of| of.get("schemas"));
    let schemas = schemas.or_else(|| document.root().get("definitions"));
    let schema = schemas.and_then(|schemas| schemas.get(&named.schema));
    let Some(schema) = schema else {
        let problem = format!("there is no schema `{}`", named.schema);
        return Err(Error::at("#/components/schemas", problem));
    };
    let doc = schema.node.text_of("description").map(str::to_owned);
    Ok(Hook {
        key: named.event_type.as_ref().unwrap_or(&named.schema).clone(),
        is_untyped: named.event_type.is_none(),
        doc,
        schema: Some(schema),
        examples: Vec::new(),
        headers: Vec::new(),
    })
}

fn hook<'n>(
    document: Document<'n>,
    key: &str,
    at: &At<'n>,
    event_in: Option<&str>,
) -> Result<Hook<'n>, Error> {
    let item = document.resolve(at)?;
    let methods = ["post", "put", "patch", "get"];
    let operation = methods.into_iter().find_map(|method| item.get(method));
    let operation = operation.ok_or_else(|| item.error("a webhook has a `post`"))?;
    let summary = ["summary", "description"].into_iter().find_map(|n| operation.node.text_of(n));
    let key = match event_in {
        Some(path) => text_at(&operation, path)
            .ok_or_else(|| operation.error(format!("there is no text at `{path}`")))?,
        None => key,
    };
    let mut hook = Hook {
        key: key.trim_start_matches('/').to_owned(),
        doc: summary.map(str::to_owned),
        is_untyped: false,
        schema: None,
        examples: Vec::new(),
        headers: headers(document, &operation)?,
    };
    let Some(body) = operation.get("requestBody") else { return Ok(hook) };
    let body = document.resolve(&body)?;
    let content = body.get("content");
    let media = content.and_then(|content| {
        let json = content.members().find(|(name, _)| name.contains("json"));
        json.map(|(_, media)| media)
    });
    let Some(media) = media else { return Ok(hook) };
    hook.schema = media.get("schema");
    hook.examples.extend(media.get("example"));
    for (_, example) in media.get("examples").iter().flat_map(At::members) {
        hook.examples.extend(document.resolve(&example)?.get("value"));
    }
    Ok(hook)
}

fn headers(document: Document<'_>, operation: &At<'_>) -> Result<Vec<String>, Error> {
    let mut headers = Vec::new();
    for parameter in operation.get("parameters").iter().flat_map(At::items) {
        let parameter = document.resolve(&parameter)?;
        if parameter.node.text_of("in") == Some("header") {
            headers.extend(parameter.node.text_of("name").map(str::to_owned));
        }
    }
    Ok(headers)
}
