//! An application whose handler does what it is told, and a store that does.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::time::{advance, sleep};
use webhook_tower::{
