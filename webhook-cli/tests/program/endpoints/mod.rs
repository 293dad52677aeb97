//! `webhook endpoints`: every command, against a SnipeRoute on the loopback interface.

mod failure;
mod lifecycle;
mod replay;
mod shown_once;
mod subscribe;

use std::process::Command;

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use webhook_tests::sniperoute::{API_KEY, Provider};

use crate::support::{Run, program, run};

/// An endpoint's URL that nothing is sent to unless a test says so.
const URL: &str = "https://api.yourapp.com/webhooks/sniperoute";

/// Where nobody is.
const NOWHERE: &str = "http://127.0.0.1:9/webhooks/sniperoute";

/// SnipeRoute, for one test.
struct SnipeRoute {
    runtime: Runtime,
    provider: Provider,
}

impl SnipeRoute {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let provider = runtime.block_on(Provider::start()).unwrap();
        Self { runtime, provider }
    }

    /// `webhook endpoints` with the right key.
    fn command(&self, arguments: &[&str]) -> Command {
        endpoints(&self.provider.url(), arguments)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        finished(&mut self.command(arguments))
    }

    /// An endpoint and its secret.
    fn create(&self, url: &str) -> (String, String) {
        let made =
            self.run(&["create", url, "--events", "intent.filled", "--any-url", "--json"]).object();
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        (text("id"), text("secret"))
    }

    /// The only endpoint that there is.
    fn only(&self) -> Value {
        self.run(&["list", "--json"]).object()
    }

    fn emit(&self, id: &str, event_type: &str, intent_id: &str) -> String {
        let _guard = self.runtime.enter();
        self.provider.emit(id, event_type, intent(intent_id))
    }

    /// Waits until nothing is under way.
    fn settle(&self) {
        self.runtime.block_on(self.provider.settle());
    }
}

/// `webhook endpoints` with the right key, at this address.
fn endpoints(api: &str, arguments: &[&str]) -> Command {
    let mut command = program();
    command.env("SNIPEROUTE_API_KEY", API_KEY).env("SNIPEROUTE_API_URL", api);
    command.arg("endpoints").args(arguments);
    command
}

/// Runs it; the key may not be in what it prints.
fn finished(command: &mut Command) -> Run {
    let run = run(command);
    assert!(!run.stdout.contains(API_KEY) && !run.stderr.contains(API_KEY), "{run:?}");
    run
}

/// A trade intent with all that every example has.
fn intent(intent_id: &str) -> Value {
    json!({
        "id": "5a2b3c4d-0000-0000-0000-000000000000", "intent_id": intent_id, "symbol": "AAPL",
        "side": "buy", "quantity": 10, "order_type": "market", "status": "filled",
        "broker_id": "mock", "orders": [],
    })
}
