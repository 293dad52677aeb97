//! A program of one's own that knows its handlers, and so the events to subscribe to.

#![expect(
    clippy::unwrap_used,
    clippy::unused_self,
    reason = "what the tests share stops them, and a handler has the shape of its event"
)]

use std::{
    env,
    process::{Command, ExitCode, Stdio},
};

use tokio::runtime::Runtime;
use webhook_cli::Cli;
use webhook_tests::sniperoute::{API_KEY, Provider};
use webhook_tower::{SnipeRoute, sniperoute, webhooks};

const URL: &str = "https://api.yourapp.com/webhooks/sniperoute";
const ARGUMENTS: &str = "OWN_HANDLERS_TEST_ARGUMENTS";

/// An application that handles two events and no others.
struct Desk;

#[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "the others change nothing"))]
impl Desk {
    #[on(sniperoute::IntentFilled, sniperoute::IntentRejected)]
    fn closed(&self, _event: sniperoute::Event) {}
}

/// The program. It only runs as the process with an environment of its own.
#[test]
fn program() {
    let Ok(arguments) = env::var(ARGUMENTS) else { return };
    let arguments = ["webhook", "endpoints"].into_iter().chain(arguments.split(' '));
    let code = Cli::new().handled_by::<SnipeRoute, Desk>().run(arguments);
    assert_eq!(code, ExitCode::SUCCESS);
}

/// What that process prints; it has to succeed.
fn run(api: &str, arguments: &str) -> String {
    let mut process = Command::new(env::current_exe().unwrap());
    process.args(["--exact", "program", "--nocapture"]).stderr(Stdio::inherit());
    process.env("SNIPEROUTE_API_KEY", API_KEY).env("SNIPEROUTE_API_URL", api);
    let output = process.env(ARGUMENTS, arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn its_handlers_say_what_to_subscribe_to() {
    let runtime = Runtime::new().unwrap();
    let provider = runtime.block_on(Provider::start()).unwrap();
    let plan = run(&provider.url(), &format!("plan {URL}"));
    let expected = format!("{URL} (new)\n  + intent.filled\n  + intent.rejected\n");
    assert!(plan.contains(&expected), "{plan}");

    run(&provider.url(), &format!("sync {URL}"));
    let same = run(&provider.url(), &format!("plan {URL} --check"));
    assert!(same.contains("    intent.filled\n    intent.rejected\n"), "{same}");

    // What is named counts more.
    let named = run(&provider.url(), &format!("plan {URL} --events order.filled"));
    assert!(named.contains("  + order.filled\n  - intent.filled\n"), "{named}");
}
