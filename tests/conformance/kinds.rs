//! Every kind of refusal is reached, and what its answer says is exactly what it should.

use std::{collections::BTreeSet, convert::Infallible, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::{HeaderMap, Method, Request, Response, header};
use http_body::{Body, Frame};
use http_body_util::{BodyExt as _, Full, StreamBody};
use tower::ServiceExt as _;
use webhook_tests::Recorder;
use webhook_tower::{
