//! Each published payload × each way to tamper with it: refused with the right kind and status, and
//! no handler runs.
//!
//! The deliveries meet the whole service, without a socket. In reading order: what a trial is, the
//! parts of a delivery one by one, then what all refusals have in common.

mod trial;

mod body;
mod event_id;
mod event_time;
mod kinds;
mod same_meaning;
mod secret;
mod signature;
mod timestamp;
mod window;
mod wrong_scheme;
