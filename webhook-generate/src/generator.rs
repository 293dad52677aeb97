//! The generator: what to make, and the module that comes of it.

use crate::{
    document::Document,
    error::Error,
    events, hooks,
    model::{Event, Model},
    names::Taken,
    options::{Named, Options, Times},
    record::Record,
    source::Source,
    write::Writer,
};

/// What a module is made by: the provider, and what is to be different from the usual.
///
/// ```
/// use webhook_generate::Generator;
///
/// let specification = r#"{
///     "openapi": "3.1.0", "info": {"title": "Acme", "version": "1"},
///     "webhooks": {"parcel.sent": {"post": {"requestBody": {"content": {"application/json": {
///         "schema": {"type": "object", "properties": {
///             "type": {"const": "parcel.sent"}, "parcel": {"type": "string"}}}}}}}}}
/// }"#;
/// let generated = Generator::new("Acme", "standard-webhooks").generate(specification)?;
/// assert!(generated.module.contains("pub struct ParcelSent {"));
/// # Ok::<_, webhook_generate::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is made before `generate` is called"]
pub struct Generator(Options);

/// A module, and what stands beside it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Generated {
    /// The text of the module.
    pub module: String,
    /// A sample for each event that the specification has a fitting example for: its path from the
    /// module, and its text.
    pub samples: Vec<(String, String)>,
    /// The event types without a sample, each with the reason, which is empty where the specification
    /// shows no body of it.
    pub without_sample: Vec<(String, String)>,
    /// What is in the specification, and not in the module or in a delivery: a sentence each.
    pub remarks: Vec<String>,
    /// What the module was made from.
    pub record: Record,
    /// How many events there are, with those that are raw JSON.
    pub events: usize,
}

impl Generator {
    /// A module for this provider, such as `Acme`, which signs by this scheme.
    ///
    /// The scheme is the name of one in `webhook_core::schemes::ALL`, such as `svix`,
    /// `standard-webhooks-text` (the secret is used as text), or the path of a constant of yours, such
    /// as `crate::acme::SCHEME`.
    pub fn new(provider: impl Into<String>, scheme: impl Into<String>) -> Self {
        Self(Options::new(provider.into(), scheme.into()))
    }

    /// The member that names the event type, where the specification does not tell: a top-level one, a
    /// path such as `event.type`, or several such as `type,action`, whose words are joined with dots.
    pub fn tag(mut self, member: impl Into<String>) -> Self {
        self.0.tag = Some(member.into());
        self
    }

    /// This header claims the event type, such as `x-github-event`, which is in lower case.
    ///
    /// Webhooks of one event become one type, in which every member of each of them is.
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.0.header = Some(name.into());
        self
    }

    /// The top-level member whose word follows a claimed type where it is shown, such as `action`.
    ///
    /// The header alone still says which event it is.
    pub fn detail(mut self, member: impl Into<String>) -> Self {
        self.0.detail = Some(member.into());
        self
    }

    /// A webhook of the specification names its event at this path, such as `x-github.subcategory`,
    /// and not by its key.
    pub fn event_in(mut self, path: impl Into<String>) -> Self {
        self.0.event_in = Some(path.into());
        self
    }

    /// Deliveries spell this event type otherwise than the specification.
    pub fn rename(mut self, event: impl Into<String>, as_delivered: impl Into<String>) -> Self {
        self.0.renamed.push((event.into(), as_delivered.into()));
        self
    }

    /// A body of this event type, which becomes its sample if it fits and the specification has none.
    pub fn example(mut self, event_type: impl Into<String>, body: impl Into<String>) -> Self {
        self.0.examples.push((event_type.into(), body.into()));
        self
    }

    /// The schema with this name is the body of this event type; the list of webhooks is not read.
    pub fn schema(mut self, schema: impl Into<String>, event_type: impl Into<String>) -> Self {
        let event_type = Some(event_type.into());
        self.0.schemas.push(Named { schema: schema.into(), event_type });
        self
    }

    /// The schema with this name is the body of the event types that its own words name; the list of
    /// webhooks is not read.
    pub fn typed_schema(mut self, schema: impl Into<String>) -> Self {
        self.0.schemas.push(Named { schema: schema.into(), event_type: None });
        self
    }

    /// Types the events that this pattern fits, such as `invoice.*`; the others are raw JSON.
    pub fn event(mut self, pattern: impl Into<String>) -> Self {
        self.0.events.0.push(pattern.into());
        self
    }

    /// The member at this path, such as `data.id`, is no `Option`.
    ///
    /// A delivery without it is unrecognized; require what a handler cannot do without.
    pub fn require(mut self, path: impl Into<String>) -> Self {
        self.0.required.push(path.into());
        self
    }

    /// The member at this path is raw JSON, because deliveries do not keep to what the specification
    /// says of it.
    pub fn raw(mut self, path: impl Into<String>) -> Self {
        self.0.raw.push(path.into());
        self
    }

    /// What text with a time becomes.
    pub fn times(mut self, times: Times) -> Self {
        self.0.times = times;
        self
    }

    /// Text that the specification calls a decimal becomes `Decimal`; else it is text.
    pub fn exact_money(mut self) -> Self {
        self.0.exact_money = true;
        self
    }

    /// Leaves the specification's own sentences out of the documentation.
    pub fn without_descriptions(mut self) -> Self {
        self.0.descriptions = false;
        self
    }

    /// The crate that the module uses, if not `webhook_tower`.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.0.crate_path = path.into();
        self
    }

    /// Puts samples into this folder, by its path from the module.
    pub fn samples(mut self, folder: impl Into<String>) -> Self {
        self.0.samples = Some(folder.into());
        self
    }

    /// Makes a small sample from the types of each event that has no example.
    pub fn make_samples(mut self) -> Self {
        self.0.made_samples = true;
        self
    }

    /// The command that the header names.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.0.command = command.into();
        self
    }

    /// Makes the module from the text of a specification, JSON or YAML.
    ///
    /// # Errors
    ///
    /// Refuses what is no specification, a specification whose event type is not in one top-level
    /// member, and options that fit nothing in it. The error names the place.
    pub fn generate(&self, specification: &str) -> Result<Generated, Error> {
        self.generate_from(&[("", specification)])
    }

    /// Makes one module from several specifications of a provider, each with its name, such as that of
    /// its file, and its text.
    ///
    /// # Errors
    ///
    /// Refuses what [`generate`](Self::generate) refuses, nothing at all, and a webhook that is in two
    /// of them.
    pub fn generate_from(&self, specifications: &[(&str, &str)]) -> Result<Generated, Error> {
        self.0.check()?;
        if specifications.is_empty() {
            return Err(Error::new("there is no specification"));
        }
        let source = Source::read(specifications)?;
        let document = Document::new(&source.bundle.root)?;
        let model = events::model(document, specifications.len() > 1, &self.0);
        let model = model.map_err(|error| source.bundle.explain(error))?;
        let files = self.files(&model);
        let paths: Vec<Option<String>> =
            files.iter().map(|file| file.as_ref().map(|(path, _)| path.clone())).collect();
        let writer = Writer::new(&model, &self.0)?;
        let record = Record::of(&model, &source, writer.names());
        let module = writer.module(&source, &paths)?;
        let samples = files.into_iter().flatten().collect();
        let (without_sample, remarks) = (without_sample(&model), self.remarks(&model, document));
        let events = model.events.len();
        Ok(Generated { module, samples, without_sample, remarks, record, events })
    }

    fn remarks(&self, model: &Model, document: Document<'_>) -> Vec<String> {
        let listed = if self.0.schemas.is_empty() { 0 } else { hooks::listed(document) };
        let unread = (listed > 0).then(|| {
            format!("the {listed} webhooks that the specification lists are not read, as schemas are named")
        });
        let unnamed = model.events.iter().filter(|event| event.is_unnamed).map(|event| {
            let (event_type, tag) = (&event.event_type, &model.tag);
            format!(
                "`{event_type}` has no `{tag}` in the specification, and needs one in a delivery"
            )
        });
        unread.into_iter().chain(unnamed).collect()
    }

    /// The file of each sample.
    fn files(&self, model: &Model) -> Vec<Option<(String, String)>> {
        let mut taken = Taken::default();
        let file = |event: &Event| {
            let (folder, sample) = (self.0.samples.as_ref()?, event.sample.as_ref().ok()?);
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
            let plain: String =
                event.event_type.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
            let name = taken.take(plain.trim_start_matches('.').to_owned(), &[]);
            Some((format!("{folder}/{name}.json"), sample.clone()))
        };
        model.events.iter().map(file).collect()
    }
}

fn without_sample(model: &Model) -> Vec<(String, String)> {
    let reason = |event: &Event| {
        let reason = event.sample.as_ref().err()?;
        Some((event.event_type.clone(), reason.clone()))
    };
    model.events.iter().filter_map(reason).collect()
}
