//! placeholder

mod body;
mod builder;
mod future;
mod layer;
#[cfg(feature = "metrics")]
mod metrics;
mod observe;
mod receipt;
mod respond;
mod run;
mod service;
pub mod testing;
mod verify_layer;

#[doc(hidden)]
pub use webhook_core::private;
pub use webhook_core::*;

pub use self::{
    builder::WebhookServiceBuilder,
    future::ResponseFuture,
    layer::{WebhookLayer, WithWebhooks, WithWebhooksFuture},
    receipt::{Receipt, Verdict},
    respond::ResponseBody,
    run::{HandlerPanicked, HandlerTimedOut},
    service::WebhookService,
    verify_layer::{Verify, VerifyFuture, VerifyLayer},
};
