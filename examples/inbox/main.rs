//! A receiver and a worker: deliveries are stored before they are acknowledged, and run afterwards.
//!
//! It is one program with two roles. Start as many of each as you like, and kill any of them at any
//! time: what was acknowledged has its effect, once.
//!
//! ```text
//! createdb webhooks
//! export DATABASE_URL="postgres:///webhooks?user=$USER"
//! cargo run --example inbox -- receive
//! cargo run --example inbox -- work
//! ```
//!
//! Then send it something from another terminal. Stop the worker before, and it finds it later:
//!
//! ```text
//! export SNAPTRADE_CONSUMER_KEY='the demo consumer key'
//! export TO=http://127.0.0.1:3000/webhooks/snaptrade
//! cargo run -p webhook-cli -- send snaptrade::ConnectionBroken --to $TO
//! cargo run -p webhook-cli -- send snaptrade::AccountTransactionsUpdated --set accountId=a-1 --to $TO
//! cargo run -p webhook-cli -- send snaptrade::NewAccountAvailable --set accountId=a-1 --to $TO
//! ```
//!
//! Read `brokerage.rs` first: it is all that the application has to write, and nothing in it knows
//! of an inbox.

#[path = "../quickstart/devlog.rs"]
mod devlog;
mod brokerage;
mod operate;
mod receive;
mod work;

use std::{env, net::SocketAddr};

use anyhow::Context as _;
use clap::Parser;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, prelude::*};
use webhook_postgres::{
    Inbox, InboxId,
    sqlx::{self, PgPool},
};

/// Receives webhooks of SnapTrade into an inbox, and runs them from there.
///
/// DATABASE_URL names the PostgreSQL database. SNAPTRADE_CONSUMER_KEY replaces the demo secret.
#[derive(Parser)]
enum Role {
    /// Store what SnapTrade sends, and acknowledge it.
    Receive {
        /// Where to listen.
        #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3000")]
        addr: SocketAddr,
    },
    /// Run the handlers of what is stored.
    Work,
    /// Show how the inbox is doing.
    Health,
    /// List the dead letters, which no worker runs again by itself.
    Dead,
    /// Run a delivery again.
    Replay {
        /// Its number, as `dead` shows it.
        number: InboxId,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let role = Role::parse();
    let inbox = open().await?;
    match role {
        Role::Receive { addr } => {
            // The devlog show what was refused; errors say why the inbox did not answer.
            trace(LevelFilter::ERROR);
            receive::run(inbox, addr).await
        }
        Role::Work => {
            trace(LevelFilter::INFO);
            work::run(inbox).await
        }
        Role::Health => operate::health(&inbox).await,
        Role::Dead => operate::dead(&inbox).await,
        Role::Replay { number } => operate::replay(&inbox, number).await,
    }
}

/// The inbox in the database of `DATABASE_URL`, with its tables and those of the handlers.
async fn open() -> anyhow::Result<Inbox> {
    let url = env::var("DATABASE_URL").context(
        "DATABASE_URL is not set. With PostgreSQL on this machine: \
         `createdb webhooks` and `export DATABASE_URL=\"postgres:///webhooks?user=$USER\"`",
    )?;
    let pool = PgPool::connect(&url).await.context("cannot use the database of DATABASE_URL")?;
    let inbox = Inbox::new(pool);
    inbox.migrate().await?;
    sqlx::raw_sql(include_str!("tables.sql")).execute(inbox.pool()).await?;
    Ok(inbox)
}

fn trace(level: LevelFilter) {
    let ours = ["webhook_tower", "webhook_postgres"].map(|target| (target, level));
    let targets = Targets::new().with_targets(ours).with_default(LevelFilter::WARN);
    let lines = tracing_subscriber::fmt::layer().with_target(false);
    tracing_subscriber::registry().with(lines).with(targets).init();
}
