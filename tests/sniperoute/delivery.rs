//! Delivery: events on their way to a receiver, signed, recorded and tried again.

use std::{io, time::Duration};

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::Uri;
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};

use super::{Shared, api::Refusal, books, now};

/// Only what is subscribed to is delivered, and a test always.
pub(super) fn emit(
    state: &Shared,
    id: &str,
    event_type: &str,
    data: Value,
) -> Result<(String, String), Refusal> {
    let mut books = books(state);
    let (event, delivery) = (books.id("evt"), books.id("dlv"));
    let created_at = now();
    let webhook = books.find(id)?;
    webhook.deliveries.push(json!({
        "id": delivery, "event_type": event_type, "event_id": event, "status": "pending",
        "payload": { "type": event_type, "id": event, "created_at": created_at, "data": data },
        "http_status": null, "response_body": null, "error_message": null, "attempt_count": 0,
        "next_retry_at": null, "created_at": created_at, "delivered_at": null,
    }));
    tokio::spawn(deliver(state.clone(), id.to_owned(), delivery.clone()));
    Ok((event, delivery))
}

/// Tries a delivery until it succeeds or the schedule ends.
pub(super) async fn deliver(state: Shared, id: String, delivery: String) {
    let schedule = books(&state).schedule.clone();
    for pause in schedule.into_iter().map(Some).chain([None]) {
        let Some((url, secret, payload)) = outgoing(&state, &id, &delivery) else { return };
        let answered = timeout(Duration::from_secs(5), post_signed(&url, &secret, &payload)).await;
        let answered = answered.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        let delivered = matches!(answered, Ok((200, _)));
        record(&state, &id, &delivery, answered, pause);
        match pause {
            Some(pause) if !delivered => sleep(pause).await,
            _ => return,
        }
    }
}

fn outgoing(state: &Shared, id: &str, delivery: &str) -> Option<(Uri, String, Value)> {
    let mut books = books(state);
    let webhook = books.find(id).ok()?;
    let of = webhook.deliveries.iter().find(|of| of["id"] == delivery)?;
    let url = webhook.fields["url"].as_str()?.parse().ok()?;
    Some((url, webhook.secret.clone(), of["payload"].clone()))
}

fn record(
    state: &Shared,
    id: &str,
    delivery: &str,
    answered: io::Result<(u16, String)>,
    pause: Option<Duration>,
) {
    let mut books = books(state);
    let Ok(webhook) = books.find(id) else { return };
    let Some(of) = webhook.deliveries.iter_mut().find(|of| of["id"] == delivery) else { return };
    of["attempt_count"] = json!(of["attempt_count"].as_u64().unwrap_or(0) + 1);
    of["next_retry_at"] = Value::Null;
    match answered {
        Ok((status, body)) => {
            of["http_status"] = json!(status);
            of["response_body"] = json!(body.chars().take(200).collect::<String>());
            of["error_message"] =
                if status == 200 { Value::Null } else { json!(format!("HTTP {status}")) };
        }
        Err(error) => of["error_message"] = json!(error.to_string()),
    }
    if of["error_message"].is_null() {
        of["status"] = json!("delivered");
        of["delivered_at"] = json!(now());
    } else if let Some(pause) = pause {
        of["next_retry_at"] = json!(Timestamp::now() + pause);
    } else {
        of["status"] = json!("failed");
    }
}

/// Posts a payload as the page says: `sr-signature`, `sr-timestamp`, `sr-event-id`.
async fn post_signed(url: &Uri, secret: &str, payload: &Value) -> io::Result<(u16, String)> {
    let body = payload.to_string();
    let time = Timestamp::now().as_second();
    let key = base16ct::mixed::decode_vec(secret).map_err(io::Error::other)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(io::Error::other)?;
    mac.update(format!("{time}.{body}").as_bytes());
    let signature = base16ct::lower::encode_string(&mac.finalize().into_bytes());
    let event = payload["id"].as_str().unwrap_or_default();
    let authority = url.authority().map(http::uri::Authority::as_str).unwrap_or_default();
    let request = format!(
        "POST {} HTTP/1.1\r\nhost: {authority}\r\ncontent-type: application/json\r\n\
         sr-signature: v1={signature}\r\nsr-timestamp: {time}\r\nsr-event-id: {event}\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        url.path(),
        body.len(),
    );
    let mut socket = TcpStream::connect(authority).await?;
    socket.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await?;
    let status = answer.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
    status.zip(body).ok_or_else(|| io::ErrorKind::InvalidData.into())
}
