//! Sockets: what a delivery costs a server, with everything around it.
//!
//! A server is a process of its own, so that its processor time is its own too: the kernel counts
//! it in nanoseconds, and what the sender takes is not in it.

mod load;
mod process;
mod python;
pub mod server;

use std::io;

use self::{
    load::Sender,
    process::Server,
    server::Kind::{self, Bare, Json, Ours},
};
use crate::{
    body::{self, Delivered},
    measure::undisturbed,
    table::{Goal, Row},
};

/// A server that is measured, and what is sent to it.
struct Contestant<'d> {
    server: Server,
    sender: Sender,
    delivered: &'d Delivered,
    path: &'static str,
    /// Deliveries in a round.
    times: usize,
    samples: Vec<f64>,
}

impl<'d> Contestant<'d> {
    fn new(
        server: Server,
        path: &'static str,
        delivered: &'d Delivered,
        times: usize,
    ) -> io::Result<Self> {
        let sender = Sender::connect(server.address)?;
        Ok(Self { server, sender, delivered, path, times, samples: Vec::new() })
    }

    /// A server of this program.
    fn own(kind: Kind, path: &'static str, delivered: &'d Delivered) -> io::Result<Self> {
        Self::new(Server::own(kind)?, path, delivered, 2000)
    }

    fn round(&mut self) -> io::Result<()> {
        let before = self.server.processor_time()?;
        let sent = self.sender.send(self.path, self.delivered, self.times)?;
        let took = self.server.processor_time()? - before;
        self.samples.push(took as f64 / sent as f64);
        Ok(())
    }
}

/// The nanoseconds of processor time that a delivery takes each server.
fn race<const N: usize>(
    mut contestants: [Contestant<'_>; N],
    rounds: usize,
) -> io::Result<[f64; N]> {
    for contestant in &mut contestants {
        contestant.round()?;
        contestant.samples.clear();
    }
    for round in 0..rounds {
        for turn in 0..N {
            contestants[(round + turn) % N].round()?;
        }
    }
    Ok(contestants.map(|contestant| undisturbed(contestant.samples)))
}

pub fn rows() -> Vec<Row> {
    let rows = own().and_then(|mut rows| {
        rows.extend(python()?);
        Ok(rows)
    });
    rows.unwrap_or_else(|error| panic!("sockets: {error}"))
}

fn own() -> io::Result<Vec<Row>> {
    let delivered = body::snaptrade("CONNECTION_BROKEN");
    let contestants =
        [Ours, Bare, Json].map(|kind| Contestant::own(kind, "/snaptrade", &delivered));
    let [ours, bare, json] = contestants;
    let [ours, bare, json] = race([ours?, bare?, json?], 61)?;
    let what = format!("SnapTrade over a socket, {} B, CPU per delivery", delivered.body.len());
    Ok(vec![
        Row::new(&what, ours, "axum, a handler that only reads the body", bare, Goal::AtMost(1.5)),
        Row::new(
            "…",
            ours,
            "axum, a handler that takes `Json<Value>` and verifies nothing",
            json,
            Goal::None,
        ),
    ])
}

/// No receiver in axum can be further ahead than this.
const BARE: &str = "… the bound: axum, a handler that only reads the body";

fn python() -> io::Result<Vec<Row>> {
    let Some(python) = python::Environment::find() else {
        eprintln!("no Python environment: `scripts/bench` makes one");
        return Ok(Vec::new());
    };
    let snaptrade = body::snaptrade("CONNECTION_BROKEN");
    let [flask, ours_for_flask, bare_for_flask] = race(
        [
            Contestant::new(python.flask()?, "/", &snaptrade, 400)?,
            Contestant::own(Ours, "/snaptrade", &snaptrade)?,
            Contestant::own(Bare, "/snaptrade", &snaptrade)?,
        ],
        21,
    )?;
    let sniperoute = body::sniperoute("intent.filled");
    let [fastapi, ours_for_fastapi, bare_for_fastapi] = race(
        [
            Contestant::new(python.fastapi()?, "/webhooks/sniperoute", &sniperoute, 800)?,
            Contestant::own(Ours, "/sniperoute", &sniperoute)?,
            Contestant::own(Bare, "/sniperoute", &sniperoute)?,
        ],
        21,
    )?;
    Ok(vec![
        Row::new(
            "SnapTrade over a socket, CPU per delivery",
            ours_for_flask,
            "the Flask program of SnapTrade's page, gunicorn",
            flask,
            Goal::None,
        ),
        Row::new(BARE, bare_for_flask, "… the same", flask, Goal::None),
        Row::new(
            &format!("SnipeRoute over a socket, {} B, CPU per delivery", sniperoute.body.len()),
            ours_for_fastapi,
            "the FastAPI program of SnipeRoute's page, uvicorn with uvloop",
            fastapi,
            Goal::None,
        ),
        Row::new(BARE, bare_for_fastapi, "… the same", fastapi, Goal::None),
    ])
}
