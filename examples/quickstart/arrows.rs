//! Arrows: a line for each delivery that came, and one for what became of it.

use axum::{extract::Request, middleware::Next, response::Response};
use http::header;
use jiff::{Timestamp, tz::TimeZone};
use webhook_tower::{HandledBy, Receipt, Verdict};

/// Prints both lines when the answer is known, because a delivery has no id before it is verified.
pub async fn print(request: Request, next: Next) -> Response {
    let came = clock();
    let announced = request.headers().get(header::CONTENT_LENGTH).cloned();
    let response = next.run(request).await;
    if let Some(receipt) = response.extensions().get::<Receipt>() {
        let announced = announced.as_ref().and_then(|length| length.to_str().ok());
        println!("→ {came} {}", delivery(receipt, announced));
        println!("← {} {} {}", clock(), response.status().as_u16(), verdict(receipt));
    }
    response
}

fn clock() -> String {
    Timestamp::now().to_zoned(TimeZone::system()).strftime("%H:%M:%S%.3f").to_string()
}

/// Provider, event, id, size. Nothing that a forgery says of itself is shown but its size.
fn delivery(receipt: &Receipt, announced: Option<&str>) -> String {
    let provider = receipt.provider();
    let unknown = if receipt.id().is_some() { "(no type)" } else { "(not verified)" };
    let event = receipt.event_type().unwrap_or(unknown);
    let id = receipt.id().unwrap_or("-");
    let size = receipt.size().map(|size| size.to_string());
    let size = size.as_deref().or(announced).unwrap_or("?");
    format!("{provider:<12} {event:<35} {id:<36} {size:>6} bytes")
}

/// Outcome, handler, time; the handler stands below its event.
fn verdict(receipt: &Receipt) -> String {
    let (outcome, handler) = match (receipt.verdict(), receipt.handled_by()) {
        (Verdict::Duplicate, _) => ("duplicate", "-"),
        (Verdict::Rejected(rejection), _) => ("rejected", rejection.kind().as_str()),
        (Verdict::Handled(outcome), Some(HandledBy::Function { name, .. })) => {
            (outcome.as_str(), name)
        }
        (Verdict::Handled(outcome), Some(HandledBy::Ignored { reason })) => {
            (outcome.as_str(), reason)
        }
        (Verdict::Handled(outcome), None) => (outcome.as_str(), "-"),
    };
    let ms = receipt.took().as_secs_f64() * 1e3;
    format!("{outcome:<8} {handler:<72} {ms:>6.2} ms")
}
