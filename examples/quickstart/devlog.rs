//! Arrows: a line for each delivery that came, and one for what became of it.

use axum::{extract::Request, middleware::Next, response::Response};
use http::header;
use jiff::Timestamp;
use webhook_tower::{
    Receipt,
    devlog::{Answered, Received},
};

/// Prints both lines when the answer is known, because a delivery has no id before it is verified.
pub async fn print(request: Request, next: Next) -> Response {
    let at = Timestamp::now();
    let announced = request.headers().get(header::CONTENT_LENGTH).cloned();
    let response = next.run(request).await;
    if let Some(receipt) = response.extensions().get::<Receipt>() {
        let mut came = Received::of(receipt, at);
        // What was refused before its body was read has only the size that it announced.
        came.size = came.size.or_else(|| announced?.to_str().ok()?.parse().ok());
        println!("{came}");
        println!("{}", Answered::of(receipt, response.status(), Timestamp::now()));
    }
    response
}
