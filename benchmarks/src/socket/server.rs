//! Server: the axum servers that are measured, all alike but for what they do with a delivery.

use std::{io, str::FromStr};

use axum::{Json, Router, body::Bytes, http::header, routing::post};
use serde_json::Value;
use tokio::net::TcpListener;
use webhook_instructions::App;
use webhook_tower::{SnapTrade, SnipeRoute, WebhookService};

use crate::body::endpoint;

/// What a server does with a delivery.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Verifies, decodes and routes it.
    Ours,
    /// Reads its body.
    Bare,
    /// Parses its body as untyped JSON.
    Json,
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let kinds = [Self::Ours, Self::Bare, Self::Json];
        let kind = kinds.into_iter().find(|kind| format!("{kind:?}") == name);
        kind.ok_or_else(|| format!("no such server: {name}"))
    }
}

type Answer = ([(header::HeaderName, &'static str); 1], &'static str);

const ANSWER: Answer = ([(header::CONTENT_TYPE, "application/json")], "{}");

async fn read(body: Bytes) -> Answer {
    std::hint::black_box(body);
    ANSWER
}

fn app(kind: Kind) -> Router {
    let ours = WebhookService::new(endpoint::<SnapTrade>(), App);
    match kind {
        Kind::Ours => Router::new()
            .route_service("/snaptrade", ours)
            .route_service("/sniperoute", WebhookService::new(endpoint::<SnipeRoute>(), App)),
        Kind::Bare => {
            Router::new().route("/snaptrade", post(read)).route("/sniperoute", post(read))
        }
        Kind::Json => Router::new().route(
            "/snaptrade",
            post(async |Json(body): Json<Value>| {
                std::hint::black_box(body);
                ANSWER
            }),
        ),
    }
}

/// Serves until it is killed, after printing its port.
pub async fn serve(kind: Kind) -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    axum::serve(listener, app(kind)).await
}
