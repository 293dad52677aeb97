//! Receives the webhooks of SnapTrade and SnipeRoute on a real socket.
//!
//! Without arguments it sends itself every documented event and some forgeries, prints what
//! became of each, and fails if one answer is not the right one. `--serve` only serves.
//!
//! Read `desk.rs` first: it is all that an application has to write.

mod devlog;
mod check;
mod curl;
mod desk;
mod server;

use std::{env, future::pending, net::SocketAddr, process::ExitCode};

use anyhow::Context as _;
use clap::Parser;
use tokio::net::TcpListener;
use webhook_tower::{
    Endpoint, Provider, Secret, SecretErrorKind, SnapTrade, SnipeRoute, snaptrade, testing::sample,
};

use crate::server::Server;

/// Receives webhooks of SnapTrade and SnipeRoute, and sends itself one of each to show it.
///
/// The environment variables SNAPTRADE_CONSUMER_KEY and SNIPEROUTE_WEBHOOK_SECRET replace the
/// demo secrets.
#[derive(Parser)]
struct Args {
    /// Only serve, until Ctrl-C or SIGTERM.
    #[arg(long)]
    serve: bool,
    /// Where to listen [default: a free port, or 127.0.0.1:3000 with --serve].
    #[arg(long, value_name = "ADDRESS:PORT")]
    addr: Option<SocketAddr>,
}

/// SnapTrade's secret where the environment has none.
const DEMO_KEY: &str = "the demo consumer key";

/// One endpoint for each provider, with its secret.
struct Endpoints {
    snaptrade: Endpoint<SnapTrade>,
    sniperoute: Endpoint<SnipeRoute>,
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let args = Args::parse();
    let endpoints = Endpoints {
        snaptrade: endpoint("SNAPTRADE_CONSUMER_KEY", DEMO_KEY)?,
        sniperoute: endpoint("SNIPEROUTE_WEBHOOK_SECRET", "00112233445566778899aabbccddeeff")?,
    };
    let port = if args.serve { 3000 } else { 0 };
    let addr = args.addr.unwrap_or_else(|| ([127, 0, 0, 1], port).into());
    let listener =
        TcpListener::bind(addr).await.with_context(|| format!("cannot listen on {addr}"))?;
    let addr = listener.local_addr()?;
    let server = Server::new(&endpoints);
    println!("listening on http://{addr}\n");

    if args.serve {
        let body = sample::<snaptrade::ConnectionBroken>().with("userId", "alice").body();
        println!("Try, within five minutes:\n");
        println!("{}\n", curl::line(&endpoints.snaptrade, body, addr)?);
        let demo = env::var_os("SNAPTRADE_CONSUMER_KEY").is_none().then_some(DEMO_KEY);
        println!("or, at any time, with the program of `cargo install --path webhook-cli`:\n");
        println!("{}\n", curl::webhook(demo, addr));
        server.serve(listener, webhook_examples::told_to_end()).await;
        return Ok(ExitCode::SUCCESS);
    }
    tokio::spawn(server.serve(listener, pending::<()>()));
    let wrong = check::run(&endpoints, addr).await?;
    if wrong > 0 {
        return Ok(ExitCode::FAILURE);
    }
    println!(
        "Now delete a handler in examples/quickstart/desk.rs, and see what the compiler says."
    );
    Ok(ExitCode::SUCCESS)
}

/// An endpoint with the secret of the environment, or with one for a demonstration.
fn endpoint<P: Provider>(variable: &str, demo: &str) -> anyhow::Result<Endpoint<P>> {
    let secret = match Secret::from_env(variable) {
        Err(error) if error.kind() == SecretErrorKind::Unset => {
            println!("{variable} is not set: using a secret that everybody knows");
            Secret::new(demo)
        }
        secret => secret,
    };
    secret.and_then(Endpoint::new).with_context(|| format!("cannot use {variable}"))
}
