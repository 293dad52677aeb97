//! What a delivery costs, beside the floor, the naive way and the peers.
//!
//! `scripts/bench` runs everything; a name of a section runs that one, and prints it only.

mod body;
mod compile;
mod machine;
mod measure;
mod naive;
mod rows;
mod socket;
mod table;

use std::{env, error::Error, process::ExitCode};

use table::{Row, section};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

/// A name to ask for it, its heading, and what measures it.
type Section = (&'static str, &'static str, fn() -> Vec<Row>);

/// In the order of the page.
const SECTIONS: &[Section] = &[
    ("verify", "Verifying and decoding", rows::snaptrade::rows),
    ("services", "A whole delivery, without a socket", rows::services::rows),
    ("refusals", "Refusing", rows::refusals::rows),
    ("dispatch", "Dispatch", rows::dispatch::rows),
    ("peers", "Peers", rows::peers::rows),
    ("large", "Large", rows::large::rows),
    ("sockets", "Over a socket", socket::rows),
];

fn main() -> ExitCode {
    let asked: Vec<String> = env::args().skip(1).collect();
    match run(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("webhook-benchmarks: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &[String]) -> Result<(), Box<dyn Error>> {
    // Time limits need a runtime to be there, though none of them is ever waited for.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if let [serve, kind] = asked
        && serve == "serve"
    {
        return Ok(runtime.block_on(socket::server::serve(kind.parse()?))?);
    }
    if asked == ["compile"] {
        let (rows, expansion) = compile::rows()?;
        let page = machine::describe() + &section("Compiling", &rows) + &expansion;
        println!("{page}");
        return Ok(table::write(README, "compile", &page)?);
    }
    let _inside = runtime.enter();
    let mut page = machine::describe();
    println!("{page}");
    for (name, heading, rows) in SECTIONS {
        if asked.is_empty() || asked.iter().any(|asked| asked == name) {
            let section = section(heading, &rows());
            println!("{section}");
            page += &section;
        }
    }
    if asked.is_empty() {
        table::write(README, "table", &page)?;
    }
    Ok(())
}
