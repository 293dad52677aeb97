//! No secret and no payload shows up anywhere: traces at every level, answers, errors, `Debug`.

use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::Router;
use http::{HeaderValue, Request};
use http_body_util::{BodyExt as _, Full};
use tower::ServiceExt as _;
use tracing_subscriber::fmt::MakeWriter;
use webhook_tests::Recorder;
use webhook_tower::{
    Endpoint, Provider, Secret, SnapTrade, SnipeRoute, WebhookService,
    testing::{deliver, sample},
};
