//! `webhook send`: signed deliveries to an address, each with the answer that is right for it.

use std::{io::IsTerminal as _, time::Duration};

use bytes::Bytes;
use futures_util::future::join_all;
use http::{Request, StatusCode};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use reqwest::Url;
use serde_json::json;
use webhook_tower::{
    EventType,
    devlog::{Answered, Identity, Received},
    jiff::Timestamp,
};

use crate::{
    address::Address,
    args::Send,
    body::{EventChoice, Target, find},
    claims,
    context::{Context, ExitStatus},
    endpoint::AnyEndpoint,
    fault::{Expected, Fault},
    post::{Post, PostResponse},
    provider::AnyProvider,
    screen::{NOTE, Screen, columns, escape_for_terminal, mark},
};

/// As much of an answer as is shown to say why it was not the right one.
const MAX_SHOWN: usize = 2_000;

pub(crate) async fn run(args: Send, context: &Context) -> anyhow::Result<ExitStatus> {
    match &args.all {
        Some(name) => all(&args, find(&context.providers, name)?, context).await,
        None => one(&args, context).await,
    }
}

async fn one(args: &Send, context: &Context) -> anyhow::Result<ExitStatus> {
    let event = args.event.as_deref().unwrap_or_default();
    let target = Target::find(&context.providers, event, args.event_type.as_deref())?;
    let sender = Sender::new(args, target.provider)?;
    let report = sender.send(target, args).await?;
    for attempt in &report.attempts {
        let columns = columns();
        context.screen.line(report.came().within(columns))?;
        context.screen.line(report.went(attempt, columns))?;
    }
    for line in report.verdict() {
        context.screen.line(line)?;
    }
    if report.is_refused() {
        sender.hint(args, context.screen)?;
    }
    context.screen.object(&report.json())?;
    Ok(ExitStatus::from(report.is_ok()))
}

async fn all(args: &Send, provider: &AnyProvider, context: &Context) -> anyhow::Result<ExitStatus> {
    let sender = Sender::new(args, provider)?;
    let samples: Vec<&EventType> =
        provider.types.iter().filter(|event_type| event_type.sample.is_some()).collect();
    let bar = bar(samples.len(), context.screen.json);
    let mut rows = Vec::new();
    let (mut ok, mut refused) = (0, false);
    for event_type in &samples {
        bar.set_message(event_type.name);
        let target = Target { provider, event: Some(EventChoice::Typed(event_type)) };
        let report = sender.send(target, args).await?;
        ok += usize::from(report.is_ok());
        refused |= report.is_refused();
        context.screen.object(&report.json())?;
        rows.push(report.row());
        bar.inc(1);
    }
    bar.finish_and_clear();
    context.screen.table(&["", "event", "expected", "got", "ms"], rows)?;
    let total = samples.len();
    context.screen.line(format!("\n{ok} of {total} answers are right."))?;
    if refused {
        sender.hint(args, context.screen)?;
    }
    Ok(ExitStatus::from(ok == total))
}

/// A progress bar on a terminal, and nothing elsewhere.
fn bar(length: usize, hidden: bool) -> ProgressBar {
    let target = if hidden || !std::io::stderr().is_terminal() {
        ProgressDrawTarget::hidden()
    } else {
        ProgressDrawTarget::stderr()
    };
    let style = ProgressStyle::with_template("{bar:32} {pos}/{len} {msg}");
    let bar = ProgressBar::with_draw_target(u64::try_from(length).ok(), target);
    style.map_or(bar.clone(), |style| bar.with_style(style))
}

/// What is the same for all deliveries of a run.
struct Sender<'a> {
    provider: &'a AnyProvider,
    endpoint: Box<dyn AnyEndpoint>,
    post: Post,
    url: Url,
    address: Address,
    fault: Fault,
    expected: Expected,
}

impl<'a> Sender<'a> {
    fn new(args: &Send, provider: &'a AnyProvider) -> anyhow::Result<Self> {
        let fault = args.fault.fault();
        let expected = args.expect.map_or(fault.expected(provider), Expected::Status);
        let address = Address::of(args.url.as_ref().unwrap_or(&args.to))?;
        let endpoint = args.secret.signer(provider, &address)?;
        let post = Post::new(args.timeout.unsigned_abs())?;
        Ok(Self { provider, endpoint, post, url: args.to.clone(), address, fault, expected })
    }

    async fn send(&self, target: Target<'_>, args: &Send) -> anyhow::Result<SendReport> {
        let draft = target.draft(args.file.as_deref(), &args.set, self.address.clone())?;
        let signed = self.fault.make(self.provider, &*self.endpoint, draft)?;
        let (event_type, id) = claims::type_and_id(self.provider, signed.headers(), signed.body());
        let at = Timestamp::now();
        let (times, at_once) = self.fault.times();
        let posts = (0..times).map(|_| self.attempt(&signed));
        let attempts = if at_once {
            join_all(posts).await
        } else {
            let mut attempts = Vec::new();
            for post in posts {
                attempts.push(post.await);
            }
            attempts
        };
        Ok(SendReport {
            provider: self.provider.name,
            event_type: event_type.unwrap_or_else(|| "(no type)".to_owned()),
            id: id.unwrap_or_else(|| "-".to_owned()),
            size: signed.body().len(),
            at,
            fault: self.fault,
            expected: self.expected,
            attempts,
        })
    }

    /// What to do when the receiver refuses what it should take. The address stays out of it: it
    /// may hold a password.
    fn hint(&self, args: &Send, screen: Screen) -> anyhow::Result<()> {
        let (name, variable) = (self.provider.name, args.secret.key_text(self.provider).variable);
        screen.line(format!(
            "{NOTE}hint{NOTE:#} The receiver may have another secret than `{variable}`, or verify \
             in another way: `webhook doctor {name} --url …` finds out."
        ))?;
        Ok(())
    }

    async fn attempt(&self, signed: &Request<Bytes>) -> Attempt {
        let answer = self.post.signed(&self.url, self.provider, signed).await;
        Attempt { at: Timestamp::now(), answer }
    }
}

/// One delivery, as often as it was sent.
struct SendReport {
    provider: &'static str,
    event_type: String,
    id: String,
    size: usize,
    at: Timestamp,
    fault: Fault,
    expected: Expected,
    attempts: Vec<Attempt>,
}

struct Attempt {
    at: Timestamp,
    answer: Result<PostResponse, String>,
}

impl Attempt {
    fn status(&self) -> Option<StatusCode> {
        self.answer.as_ref().ok().map(|answer| answer.status)
    }
}

impl SendReport {
    fn is_ok(&self) -> bool {
        let allowed = |attempt: &Attempt| attempt.status().is_some_and(|s| self.expected.allows(s));
        let busy_only = self.expected == Expected::SuccessOrBusy
            && !self.attempts.iter().any(|t| t.status().is_some_and(|s| s.is_success()));
        self.attempts.iter().all(allowed) && !busy_only
    }

    /// Whether a success was expected, and the answer was that of a receiver to a forgery.
    fn is_refused(&self) -> bool {
        let refusal = |status: StatusCode| matches!(status.as_u16(), 400 | 401 | 403);
        matches!(self.expected, Expected::Success | Expected::SuccessOrBusy)
            && self.attempts.iter().filter_map(Attempt::status).any(refusal)
    }

    fn came(&self) -> Received<'_> {
        let subject = Identity::Verified { event_type: Some(&self.event_type), id: &self.id };
        Received { at: self.at, provider: self.provider, subject, size: Some(self.size) }
    }

    fn went(&self, attempt: &Attempt, columns: usize) -> String {
        match &attempt.answer {
            Ok(answer) => {
                let by = self.fault.to_string();
                let (status, took) = (answer.status, answer.took);
                let (at, outcome) = (attempt.at, "answered");
                Answered { at, status, outcome, by: &by, took }.within(columns)
            }
            Err(why) => format!("← no answer: {why}"),
        }
    }

    /// The verdict, and what was answered if it was not right.
    fn verdict(&self) -> Vec<String> {
        let mark = mark(self.is_ok());
        let verdict = format!("{mark} expected {}, got {}", self.expected, self.got());
        let wrong = self.attempts.iter().filter(|_| !self.is_ok());
        let answers = wrong.filter_map(|attempt| attempt.answer.as_ref().ok()).map(|answer| {
            let body = answer.body.get(..MAX_SHOWN).unwrap_or(&answer.body);
            format!("  it answered: {}", escape_for_terminal(body))
        });
        std::iter::once(verdict).chain(answers).collect()
    }

    /// The answers, each once, in the order in which they came.
    fn got(&self) -> String {
        let mut got: Vec<String> = Vec::new();
        for attempt in &self.attempts {
            let text = match attempt.status() {
                Some(status) => status.as_u16().to_string(),
                None => "no answer".to_owned(),
            };
            if !got.contains(&text) {
                got.push(text);
            }
        }
        got.join(" and ")
    }

    fn took(&self) -> Duration {
        let took =
            self.attempts.iter().filter_map(|attempt| Some(attempt.answer.as_ref().ok()?.took));
        took.max().unwrap_or_default()
    }

    fn row(&self) -> Vec<String> {
        let mark = if self.is_ok() { "✓" } else { "✗" };
        let ms = format!("{:.1}", self.took().as_secs_f64() * 1e3);
        let event = self.event_type.clone();
        vec![mark.to_owned(), event, self.expected.to_string(), self.got(), ms]
    }

    fn json(&self) -> serde_json::Value {
        let statuses: Vec<_> =
            self.attempts.iter().map(|attempt| attempt.status().map(|s| s.as_u16())).collect();
        let error = self.attempts.iter().find_map(|attempt| attempt.answer.as_ref().err());
        json!({
            "provider": self.provider,
            "event": self.event_type,
            "id": self.id,
            "size": self.size,
            "fault": self.fault.id(),
            "expected": self.expected.statuses(),
            "statuses": statuses,
            "error": error,
            "ok": self.is_ok(),
            "ms": self.took().as_secs_f64() * 1e3,
        })
    }
}
