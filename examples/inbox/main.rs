//! A receiver and a worker: deliveries are stored before they are acknowledged, and run afterwards.
//!
//! Without any set-up it is one process on a file, `webhooks.db`:
//!
//! ```text
//! cargo run --example inbox
//! ```
//!
//! With PostgreSQL it is the same program, and with `receive` and `work` it has two roles. Start as many of
//! each as you like, and kill any of them at any time: what was acknowledged has its effect, once.
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
//! `cargo run -p webhook-cli -- inbox --database webhooks.db health` says how it is doing, and `… dead` what
//! was given up. With `DATABASE_URL` set, leave `--database` out.
//!
//! Read `brokerage.rs` first: it is all that the application has to write, and nothing in it knows
//! of an inbox.

#[path = "../quickstart/devlog.rs"]
mod devlog;
mod brokerage;
mod database;
mod receive;
mod work;

use std::{env, net::SocketAddr};

use clap::{Parser, Subcommand};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, prelude::*};
use webhook_examples::told_to_end;
use webhook_inbox::Inbox;
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;

use crate::database::Database;

/// Receives webhooks of SnapTrade into an inbox, and runs them from there.
///
/// DATABASE_URL names the PostgreSQL database; without it, the file `webhooks.db` is used.
/// SNAPTRADE_CONSUMER_KEY replaces the demo secret.
#[derive(Parser)]
struct Arguments {
    /// What this process does; both unless it is said.
    #[command(subcommand)]
    role: Option<Role>,
    /// Where to listen.
    #[arg(long, global = true, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3000")]
    addr: SocketAddr,
}

#[derive(Subcommand, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Store what SnapTrade sends, and acknowledge it.
    Receive,
    /// Run the handlers of what is stored.
    Work,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Arguments { role, addr } = Arguments::parse();
    trace(if role == Some(Role::Work) { LevelFilter::INFO } else { LevelFilter::ERROR });
    match env::var("DATABASE_URL") {
        Ok(url) => run(PostgresStore::connect(&url).await?, role, addr).await,
        Err(_) => run(SqliteStore::open("webhooks.db").await?, role, addr).await,
    }
}

/// Does what the role says, until the process is told to end.
async fn run(store: impl Database, role: Option<Role>, addr: SocketAddr) -> anyhow::Result<()> {
    store.make_tables().await?;
    let inbox = Inbox::new(store);
    match role {
        Some(Role::Receive) => receive::run(&inbox, addr, told_to_end()).await,
        Some(Role::Work) => {
            work::run(&inbox, told_to_end()).await;
            Ok(())
        }
        None => {
            let (received, ()) = tokio::join!(
                receive::run(&inbox, addr, told_to_end()),
                work::run(&inbox, told_to_end())
            );
            received
        }
    }
}

fn trace(level: LevelFilter) {
    let ours = ["webhook_tower", "webhook_inbox"].map(|target| (target, level));
    let targets = Targets::new().with_targets(ours).with_default(LevelFilter::WARN);
    let lines = tracing_subscriber::fmt::layer().with_target(false);
    tracing_subscriber::registry().with(lines).with(targets).init();
}
