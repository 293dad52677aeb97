//! The program `webhook`, for the providers that come along.

use std::process::ExitCode;

use webhook_cli::Cli;

fn main() -> ExitCode {
    Cli::new().main()
}
