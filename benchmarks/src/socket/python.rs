//! Python: the programs of the providers' documents, under the servers that their users run.

use std::{env, io, net::SocketAddr, path::PathBuf, process::Command};

use super::process::Server;
use crate::rows::snaptrade::testing_secret;

const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/python");

/// A virtual environment with what `python/requirements.txt` names.
pub struct Environment {
    programs: PathBuf,
}

impl Environment {
    /// The one that `scripts/bench` has made.
    pub fn find() -> Option<Self> {
        let programs = PathBuf::from(env::var_os("BENCH_PYTHON")?).join("bin");
        programs.exists().then_some(Self { programs })
    }

    /// gunicorn closes connections after each answer unless its workers have threads.
    pub fn flask(&self) -> io::Result<Server> {
        let arguments = "--workers=1 --worker-class=gthread --threads=8 --keep-alive=75 \
                         --log-level=warning snaptrade:app";
        self.server("gunicorn", arguments, |address| vec![format!("--bind={address}")])
    }

    pub fn fastapi(&self) -> io::Result<Server> {
        let arguments = "--loop=uvloop --http=httptools --no-access-log --log-level=warning \
                         sniperoute_app:app";
        self.server("uvicorn", arguments, |address| vec![format!("--port={}", address.port())])
    }

    fn server(
        &self,
        program: &str,
        arguments: &str,
        place: impl FnOnce(SocketAddr) -> Vec<String>,
    ) -> io::Result<Server> {
        Server::foreign(|address| {
            let mut command = Command::new(self.programs.join(program));
            command.args(arguments.split_whitespace()).args(place(address)).current_dir(PROGRAMS);
            command.env("SNAPTRADE_CONSUMER_KEY", testing_secret());
            command.env("SNIPEROUTE_WEBHOOK_SECRET", testing_secret());
            command
        })
    }
}
