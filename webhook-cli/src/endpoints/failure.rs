//! Failure: what is told when a call does not succeed, and what to do about it.

use serde_json::{Value, json};
use webhook_endpoints::{Error, ErrorKind};

use crate::{
    args::Action,
    context::ExitStatus,
    screen::{NOTE, Screen, escape_for_terminal},
};

/// Tells why the API did not do what was asked.
///
/// # Errors
///
/// Hands back what is no answer of the API: nothing was sent then, or it is this machine's fault.
pub(super) fn tell(
    error: anyhow::Error,
    action: &Action,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    let Some(failed) = error.downcast_ref::<Error>().filter(|failed| was_sent(failed.kind()))
    else {
        return Err(error);
    };
    screen.object(&object(failed))?;
    screen
        .status_line(format!("webhook: {}", escape_for_terminal(format!("{error:#}").as_bytes())));
    if let Some(hint) = hint(failed, action) {
        screen.status_line(format!("{NOTE}hint{NOTE:#} {hint}"));
    }
    Ok(ExitStatus::Failure)
}

/// Whether it was at least tried to send it; the other kinds are mistakes in how it was called.
fn was_sent(kind: ErrorKind) -> bool {
    !matches!(kind, ErrorKind::Settings | ErrorKind::Refused)
}

fn object(failed: &Error) -> Value {
    json!({
        "error": failed.kind().as_str(),
        "message": failed.message(),
        "status": failed.status().map(|status| status.as_u16()),
        "error_code": failed.error_code(),
        "request_id": failed.request_id(),
        "reset_at": failed.reset_at(),
        "outcome_unknown": failed.outcome_unknown(),
    })
}

fn hint(failed: &Error, action: &Action) -> Option<String> {
    if let Some(at) = failed.reset_at() {
        return Some(format!("SnipeRoute takes calls again at {at}."));
    }
    // SnipeRoute's own answers have a code; a server that does not know the path has none.
    let no_such_path = matches!(failed.kind(), ErrorKind::NotFound | ErrorKind::UnexpectedStatus);
    if no_such_path && failed.error_code().is_none() {
        let hint = "The path may be another one: it is assumed, and `--path` replaces it.";
        return Some(hint.to_owned());
    }
    let hint = match action {
        Action::Create(_) | Action::Sync(_) => {
            "It may have been made all the same: look with `webhook endpoints list`, and make a \
             secret that you know with `webhook endpoints rotate`."
        }
        Action::Rotate(_) => "The old secret may be refused by now: rotate again.",
        Action::Test(_) => "It may have been sent all the same.",
        _ => return None,
    };
    (failed.outcome_unknown() && failed.secret().is_none()).then(|| hint.to_owned())
}
