//! The inspector: what happens to each delivery that comes.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    response::{IntoResponse as _, Response},
};
use http::{Method, StatusCode, header};
use tokio::{sync::broadcast, time::timeout};
use webhook_tower::{
    Acknowledgement, ChallengeAnswer, Rejection, RejectionKind, Secret, jiff::Timestamp,
};

use super::{
    challenged::{Challenged, Sender},
    forward::{self, Forward, NoDelivery},
    inspected::Inspected,
    past::{KEPT, Past},
};
use crate::{
    address::Address,
    args::signing,
    capture::Capture,
    claims, detect,
    examination::Examination,
    examine::examine,
    record::{Journal, Record, RecordedVerdict},
    renew::{signed_anew, unchanged},
    screen::{NOTE, Screen, columns, escape_for_terminal},
    step::StepName,
    wording::quoted,
};

/// The largest body that is taken.
const MAX_BODY: usize = 1 << 20;

/// How long a body may take to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// What the user says of the deliveries that come.
pub(super) struct Settings {
    /// The provider that everything is taken for.
    pub(super) fixed: Option<&'static str>,
    /// What stands before the path in the URL that providers call.
    pub(super) origin: Option<String>,
    /// The token that a provider shows when it asks whose URL this is.
    pub(super) verify_token: Option<Secret>,
    /// The variable that it is read from.
    pub(super) verify_token_env: String,
}

pub(super) struct Inspector {
    senders: Vec<Sender>,
    settings: Settings,
    forward: Option<Forward>,
    screen: Screen,
    journal: Mutex<Journal>,
    past: Mutex<Past>,
    live: broadcast::Sender<Arc<Inspected>>,
}

/// What a page gets that is opened: what is kept, and what will come.
pub(super) struct Kept {
    /// How many have come that are kept no longer.
    pub(super) gone: u64,
    pub(super) deliveries: Vec<Arc<Inspected>>,
    pub(super) live: broadcast::Receiver<Arc<Inspected>>,
}

/// Takes deliveries on every path.
pub(super) fn app(inspector: Arc<Inspector>) -> Router {
    Router::new().fallback(receive).with_state(inspector)
}

async fn receive(State(inspector): State<Arc<Inspector>>, request: Request) -> Response {
    let received_at = Timestamp::now();
    let (head, body) = request.into_parts();
    let body = match timeout(BODY_TIMEOUT, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Err(_) => return StatusCode::REQUEST_TIMEOUT.into_response(),
    };
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let capture = Capture {
        method: head.method,
        base: inspector.settings.origin.clone(),
        target,
        headers: head.headers,
        body,
        without_final_newline: None,
        received_at: Some(received_at),
        length_error: None,
    };
    inspector.inspect(capture, received_at).await
}

impl Inspector {
    pub(super) fn new(
        senders: Vec<Sender>,
        settings: Settings,
        forward: Option<Forward>,
        journal: Journal,
        screen: Screen,
    ) -> Self {
        let (live, _) = broadcast::channel(KEPT);
        let (journal, past) = (Mutex::new(journal), Mutex::default());
        Self { senders, settings, forward, screen, journal, past, live }
    }

    pub(super) fn senders(&self) -> &[Sender] {
        &self.senders
    }

    pub(super) fn forwards(&self) -> bool {
        self.forward.is_some()
    }

    async fn inspect(&self, capture: Capture, received_at: Timestamp) -> Response {
        if let Some(asked) = Challenged::of(&self.senders, self.settings.fixed, &capture) {
            return self.answer_challenge(&asked, capture).await;
        }
        let sender = self.sender(&capture);
        let examination = match sender {
            Some((provider, key)) => {
                key.as_ref().map(|key| examine(provider, key, &capture, received_at))
            }
            None => self.verifies().then(|| self.signed_by_nobody(&capture)),
        };
        let (response, forwarded) = match &self.forward {
            Some(forward) => {
                let (response, says) = pass_on(forward, &capture).await;
                (response, Some(says))
            }
            None => (own_answer(sender, examination.as_ref()), None),
        };
        let record = self.record(&capture, sender, examination.as_ref(), response.status());
        self.keep(Inspected { capture, record, examination, forwarded });
        response
    }

    /// Answers what asks whose URL this is, which is shown and recorded as deliveries are.
    async fn answer_challenge(&self, asked: &Challenged<'_>, mut capture: Capture) -> Response {
        let Settings { verify_token, verify_token_env, .. } = &self.settings;
        let (response, says) = asked.answer(&capture, verify_token.clone(), verify_token_env).await;
        asked.hide_token(&mut capture);
        let mut record = self.record(&capture, Some(asked.sender), None, response.status());
        if response.status() != StatusCode::OK {
            record.verdict = RecordedVerdict::Refused;
        }
        self.keep(Inspected { capture, record, examination: None, forwarded: Some(says) });
        response
    }

    /// Whether there is a secret to verify anything with.
    pub(super) fn verifies(&self) -> bool {
        self.senders.iter().any(|(_, key)| key.is_some())
    }

    /// Whose delivery it is.
    fn sender(&self, capture: &Capture) -> Option<&Sender> {
        if let Some(name) = self.settings.fixed {
            return self.senders.iter().find(|(provider, _)| provider.name == name);
        }
        let candidates = capture.candidates(self.senders.iter().map(|(provider, _)| provider));
        let is_candidate =
            |(provider, _): &&Sender| candidates.iter().any(|c| c.name == provider.name);
        let candidates: Vec<_> = self.senders.iter().filter(is_candidate).collect();
        let with_key = || candidates.iter().filter(|(_, key)| key.is_some());
        let fits = |(provider, key): &&&Sender| {
            key.as_ref().is_some_and(|key| detect::fits(provider, capture, key))
        };
        // Of several that sign alike it is the one whose secret fits, or the only one with a secret.
        let found = with_key().find(fits).or_else(|| with_key().next()).or(candidates.first());
        found.copied().or_else(|| self.claimed_sender(capture))
    }

    /// Whose event the body of an unsigned delivery claims to be, if there is a secret to refuse it
    /// with.
    fn claimed_sender(&self, capture: &Capture) -> Option<&Sender> {
        self.senders.iter().filter(|(_, key)| key.is_some()).find(|(provider, _)| {
            let (event_type, _) = claims::type_and_id(provider, &capture.headers, &capture.body);
            event_type.is_some_and(|name| provider.event_type(&name).is_some())
        })
    }

    /// What is to be said of a delivery that nothing ties to a provider.
    fn signed_by_nobody(&self, capture: &Capture) -> Examination {
        if capture.method != Method::POST {
            let reason = RejectionKind::MethodNotAllowed;
            return Examination::refused(
                StepName::Request,
                reason,
                "deliveries are sent with POST",
            );
        }
        let verified = self.senders.iter().filter(|(_, key)| key.is_some());
        let headers = verified.map(|(provider, _)| quoted(provider.scheme.signature_header()));
        let headers = headers.collect::<Vec<_>>().join(", ");
        let says = format!("it is not signed; whoever is verified here signs in {headers}");
        Examination::refused(StepName::Headers, RejectionKind::MissingSignature, &says)
    }

    fn record(
        &self,
        capture: &Capture,
        sender: Option<&Sender>,
        examination: Option<&Examination>,
        status: StatusCode,
    ) -> Record {
        let number = lock(&self.journal).next_number();
        let received_at = capture.received_at.unwrap_or_else(Timestamp::now);
        let mut record = Record::of(number, capture, received_at);
        if let Some((provider, _)) = sender {
            record.provider = Some(provider.name.to_owned());
            (record.event_type, record.id) =
                claims::type_and_id(provider, &capture.headers, &capture.body);
        }
        if let Some(examination) = examination {
            let authentic = examination.is_authentic();
            record.verdict =
                if authentic { RecordedVerdict::Verified } else { RecordedVerdict::Refused };
            record.reason = examination.reason.map(|reason| reason.as_str().to_owned());
            // What is proven counts more than what is claimed; an id may be the digest of a body.
            if let Some(proven) = &examination.authentic {
                record.event_type = proven.event_type().map(str::to_owned);
                record.id = proven.first().map(|delivery| delivery.id().to_owned());
            }
        }
        record.status = status.as_u16();
        record
    }

    /// Shows a delivery, writes it down, and hands it to the pages that are open.
    fn keep(&self, mut inspected: Inspected) {
        // Nobody can be told when the terminal is gone, and the sender is owed an answer still.
        drop(self.show(&inspected));
        if lock(&self.journal).write(&inspected.record).is_err() {
            drop(self.screen.line(format!("{NOTE}the delivery could not be recorded{NOTE:#}")));
        }
        // It is in the capture too, byte for byte.
        inspected.record.body = String::new();
        let inspected = Arc::new(inspected);
        lock(&self.past).add(inspected.clone());
        // An error says that no page is open.
        drop(self.live.send(inspected));
    }

    fn show(&self, inspected: &Inspected) -> std::io::Result<()> {
        let columns = columns();
        self.screen.line(inspected.came().within(columns))?;
        self.screen.line(inspected.went(Timestamp::now()).within(columns))?;
        for hint in inspected.examination.iter().flat_map(|examination| &examination.hints) {
            self.screen.line(format!(
                "  {NOTE}hint{NOTE:#} {}",
                escape_for_terminal(hint.message.as_bytes())
            ))?;
        }
        self.screen.object(&inspected.record)
    }

    /// What came so far, and what will come: no delivery is in both or in neither.
    pub(super) fn follow(&self) -> Kept {
        let past = lock(&self.past);
        let deliveries = past.kept.iter().cloned().collect();
        Kept { gone: past.gone, deliveries, live: self.live.subscribe() }
    }

    /// Sends a delivery again: signed anew if it was authentic, and as it came if it was not.
    pub(super) async fn resend(&self, number: u64) -> Result<String, String> {
        let forward = self.forward.as_ref().ok_or("there is no `--forward` to send it to")?;
        let inspected = lock(&self.past)
            .kept
            .iter()
            .find(|inspected| inspected.record.number == number)
            .cloned();
        let inspected = inspected.ok_or("it is too long ago")?;
        if let Some(no_delivery) = NoDelivery::of(&inspected.capture) {
            return Err(no_delivery.says().to_owned());
        }
        let target = Address::of(&forward.address(&inspected.capture)).ok();
        let target = target.map(|address| address.target).unwrap_or_default();
        let renewed = self.sender(&inspected.capture).and_then(|(provider, key)| {
            let (base, key) = (self.settings.origin.as_deref(), key.as_ref()?);
            let endpoint = provider.endpoint(base, key.secret().ok()?).ok()?;
            let endpoint = signing(provider, endpoint, key).ok()?;
            let renewed = signed_anew(&*endpoint, provider, &inspected.capture, &target);
            renewed.ok().map(|(_, renewed)| renewed)
        });
        let how = if renewed.is_some() { "signed anew" } else { "as it came" };
        let renewed = renewed.unwrap_or_else(|| unchanged(&inspected.capture));
        let answer = forward.send(&inspected.capture, renewed).await?;
        Ok(format!("sent again {how}, answered with {}", answer.status.as_u16()))
    }
}

/// The answer to a delivery that is passed on, and what became of it in words.
async fn pass_on(forward: &Forward, capture: &Capture) -> (Response, String) {
    if let Some(no_delivery) = NoDelivery::of(capture) {
        return (no_delivery.response(), no_delivery.says().to_owned());
    }
    let answer = forward.pass(capture).await;
    let says = match &answer {
        Ok(answer) => format!("passed on, answered with {}", answer.status.as_u16()),
        Err(why) => format!("passed on, and not answered: {why}"),
    };
    (forward::response(&answer), says)
}

/// What a receiver answers that verifies and does nothing else.
fn own_answer(sender: Option<&Sender>, examination: Option<&Examination>) -> Response {
    let reason = examination.and_then(|examination| examination.reason);
    let json = [(header::CONTENT_TYPE, "application/json")];
    if let Some(reason) = reason {
        let body = format!("{{\"reason\":\"{}\"}}", reason.as_str());
        let allow =
            (reason == RejectionKind::MethodNotAllowed).then_some([(header::ALLOW, "POST")]);
        return (Rejection::from(reason).status(), allow, json, body).into_response();
    }
    let challenge = examination.and_then(|e| e.authentic.as_ref()?.challenge.as_ref());
    if let Some(ChallengeAnswer { status, media_type, body, .. }) = challenge {
        let media_type = media_type.map(|value| [(header::CONTENT_TYPE, value)]);
        return (*status, media_type, body.clone()).into_response();
    }
    let unknown = Acknowledgement::json("{}");
    let acknowledgement = sender.map_or(unknown, |(provider, _)| provider.acknowledgement);
    let media_type = acknowledgement.media_type().map(|value| [(header::CONTENT_TYPE, value)]);
    let body = Body::from(acknowledgement.body());
    (acknowledgement.status(), media_type, body).into_response()
}

/// What a panic left behind is whole: nothing here is half-way done between two statements.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
