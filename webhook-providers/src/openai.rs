//! The webhooks of OpenAI, made from its specification.
//!
//! The specification is `OpenAI API`, version `2.3.0`, `OpenAPI 3.1.0`,
//! SHA-256 `db5d7478feae10b4d331834c60d9765a8aa042e38419f9b1694288c11aa8ebc8`.
//! The command was `webhook generate --openapi specs/openai.yaml --provider OpenAI --scheme openai --out src/openai.rs --crate webhook_core --no-descriptions --make-samples`.
//!
//! Run the command again instead of editing this file; with `--check` it says what has changed
//! in the specification. Every member is optional that the command does not require, every
//! list of words is open, and what no type can be honest about is raw JSON.

#![allow(
    clippy::large_enum_variant,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "the bodies differ in size; a member of which nothing is said has its name only; which members are read, and who sees them, is up to the program"
)]

use webhook_core::{Events, Provider, Scheme};

/// The provider `OpenAI`.
#[derive(Debug)]
pub struct OpenAI;

/// The 16 events of OpenAI, in the order of its specification.
#[derive(Debug, Events)]
#[events(provider = OpenAI, tag = "type", crate = webhook_core)]
pub enum Event {
    /// `batch.cancelled`.
    #[event("batch.cancelled", sample = "openai/samples/batch.cancelled.json")]
    BatchCancelled(BatchCancelled),
    /// `batch.completed`.
    #[event("batch.completed", sample = "openai/samples/batch.completed.json")]
    BatchCompleted(BatchCompleted),
    /// `batch.expired`.
    #[event("batch.expired", sample = "openai/samples/batch.expired.json")]
    BatchExpired(BatchExpired),
    /// `batch.failed`.
    #[event("batch.failed", sample = "openai/samples/batch.failed.json")]
    BatchFailed(BatchFailed),
    /// `eval.run.canceled`.
    #[event("eval.run.canceled", sample = "openai/samples/eval.run.canceled.json")]
    EvalRunCanceled(EvalRunCanceled),
    /// `eval.run.failed`.
    #[event("eval.run.failed", sample = "openai/samples/eval.run.failed.json")]
    EvalRunFailed(EvalRunFailed),
    /// `eval.run.succeeded`.
    #[event("eval.run.succeeded", sample = "openai/samples/eval.run.succeeded.json")]
    EvalRunSucceeded(EvalRunSucceeded),
    /// `fine_tuning.job.cancelled`.
    #[event(
        "fine_tuning.job.cancelled",
        sample = "openai/samples/fine_tuning.job.cancelled.json"
    )]
    FineTuningJobCancelled(FineTuningJobCancelled),
    /// `fine_tuning.job.failed`.
    #[event(
        "fine_tuning.job.failed",
        sample = "openai/samples/fine_tuning.job.failed.json"
    )]
    FineTuningJobFailed(FineTuningJobFailed),
    /// `fine_tuning.job.succeeded`.
    #[event(
        "fine_tuning.job.succeeded",
        sample = "openai/samples/fine_tuning.job.succeeded.json"
    )]
    FineTuningJobSucceeded(FineTuningJobSucceeded),
    /// `live.call.incoming`.
    #[event("live.call.incoming", sample = "openai/samples/live.call.incoming.json")]
    LiveCallIncoming(LiveCallIncoming),
    /// `realtime.call.incoming`.
    #[event(
        "realtime.call.incoming",
        sample = "openai/samples/realtime.call.incoming.json"
    )]
    RealtimeCallIncoming(RealtimeCallIncoming),
    /// `response.cancelled`.
    #[event("response.cancelled", sample = "openai/samples/response.cancelled.json")]
    ResponseCancelled(ResponseCancelled),
    /// `response.completed`.
    #[event("response.completed", sample = "openai/samples/response.completed.json")]
    ResponseCompleted(ResponseCompleted),
    /// `response.failed`.
    #[event("response.failed", sample = "openai/samples/response.failed.json")]
    ResponseFailed(ResponseFailed),
    /// `response.incomplete`.
    #[event("response.incomplete", sample = "openai/samples/response.incomplete.json")]
    ResponseIncomplete(ResponseIncomplete),
    /// Something else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of OpenAI that no typed event fits.
pub type Unrecognized = webhook_core::Unrecognized<OpenAI>;

impl Provider for OpenAI {
    type Events = Event;
    const NAME: &'static str = "openai";
    const SCHEME: Scheme = webhook_core::schemes::OPENAI;
}

webhook_core::open_struct! {
    /// What `batch.cancelled` brings.
    pub struct BatchCancelled {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `data` holds.
    pub struct BatchCancelledData {
        pub id: Option<String> = "id",
    }
}

webhook_core::open_struct! {
    /// What `batch.completed` brings.
    pub struct BatchCompleted {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `batch.expired` brings.
    pub struct BatchExpired {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `batch.failed` brings.
    pub struct BatchFailed {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `eval.run.canceled` brings.
    pub struct EvalRunCanceled {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `eval.run.failed` brings.
    pub struct EvalRunFailed {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `eval.run.succeeded` brings.
    pub struct EvalRunSucceeded {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `fine_tuning.job.cancelled` brings.
    pub struct FineTuningJobCancelled {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `fine_tuning.job.failed` brings.
    pub struct FineTuningJobFailed {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `fine_tuning.job.succeeded` brings.
    pub struct FineTuningJobSucceeded {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `live.call.incoming` brings.
    pub struct LiveCallIncoming {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<LiveCallIncomingData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `data` holds.
    pub struct LiveCallIncomingData {
        pub session_id: Option<String> = "session_id",
        pub sip_headers: Option<Vec<SipHeader>> = "sip_headers",
    }
}

webhook_core::open_struct! {
    /// What `sip_header` holds.
    pub struct SipHeader {
        pub name: Option<String> = "name",
        pub value: Option<String> = "value",
    }
}

webhook_core::open_struct! {
    /// What `realtime.call.incoming` brings.
    pub struct RealtimeCallIncoming {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<RealtimeCallIncomingData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `data` holds.
    pub struct RealtimeCallIncomingData {
        pub call_id: Option<String> = "call_id",
        pub sip_headers: Option<Vec<SipHeader>> = "sip_headers",
    }
}

webhook_core::open_struct! {
    /// What `response.cancelled` brings.
    pub struct ResponseCancelled {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `response.completed` brings.
    pub struct ResponseCompleted {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `response.failed` brings.
    pub struct ResponseFailed {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}

webhook_core::open_struct! {
    /// What `response.incomplete` brings.
    pub struct ResponseIncomplete {
        pub created_at: Option<i64> = "created_at",
        pub id: Option<String> = "id",
        pub data: Option<BatchCancelledData> = "data",
        /// Always `event`.
        pub object: Option<String> = "object",
    }
}
