//! Receives the webhooks of SnapTrade and SnipeRoute on a real socket.
//!
//! Without arguments it sends itself every documented event and some forgeries, prints what
//! became of each, and fails if one answer is not the right one. `--serve` only serves.
//!
//! Read `desk.rs` first: it is all that an application has to write.

mod arrows;
mod check;
mod desk;
mod server;

use std::{net::SocketAddr, process::ExitCode};

use clap::Parser;
use tokio::net::TcpListener;
use webhook_tower::{Endpoint, Secret, SecretError, SecretErrorKind, SnapTrade, SnipeRoute};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Receives webhooks of SnapTrade and SnipeRoute, and sends itself one of each to show it.
#[derive(Parser)]
struct Args {
    /// Only serve, until Ctrl-C.
    #[arg(long)]
    serve: bool,
    /// Where to listen [default: a free port, or 127.0.0.1:3000 with --serve].
    #[arg(long, value_name = "ADDRESS")]
    addr: Option<SocketAddr>,
}

/// One endpoint for each provider, with its secret.
struct Endpoints {
    snaptrade: Endpoint<SnapTrade>,
    sniperoute: Endpoint<SnipeRoute>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: Args) -> Result<ExitCode, Error> {
    let endpoints = endpoints()?;
    let port = if args.serve { 3000 } else { 0 };
    let addr = args.addr.unwrap_or_else(|| ([127, 0, 0, 1], port).into());
    let listener =
        TcpListener::bind(addr).await.map_err(|e| format!("cannot listen on {addr}: {e}"))?;
    let addr = listener.local_addr()?;
    let serving = tokio::spawn(server::serve(listener, server::app(&endpoints)));
    println!("listening on http://{addr}");

    if args.serve {
        println!("try, within five minutes:\n\n{}\n", check::curl(&endpoints, addr)?);
        tokio::signal::ctrl_c().await?;
        serving.abort();
        return Ok(ExitCode::SUCCESS);
    }
    let wrong = check::run(&endpoints, addr).await?;
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn endpoints() -> Result<Endpoints, SecretError> {
    let snaptrade = secret("SNAPTRADE_CONSUMER_KEY", "the demo consumer key")?;
    let sniperoute = secret("SNIPEROUTE_WEBHOOK_SECRET", "00112233445566778899aabbccddeeff")?;
    Ok(Endpoints { snaptrade: Endpoint::new(snaptrade)?, sniperoute: Endpoint::new(sniperoute)? })
}

/// The secret of the environment, or one for a demonstration where there is none.
fn secret(variable: &str, demo: &str) -> Result<Secret, SecretError> {
    match Secret::from_env(variable) {
        Err(error) if error.kind() == SecretErrorKind::Unset => Secret::new(demo),
        secret => secret,
    }
}
