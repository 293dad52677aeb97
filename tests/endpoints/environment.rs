//! A client with the settings of the environment, which only a process of its own can have.

use std::{env, process::Command};

use webhook_endpoints::sniperoute::Client;
use webhook_tests::sniperoute::{API_KEY, Provider};

const KEY: &str = "SNIPEROUTE_API_KEY";
const URL: &str = "SNIPEROUTE_API_URL";
const RUNS: &str = "ENVIRONMENT_TEST_RUNS";

/// Only runs as the process with an environment of its own.
#[tokio::test]
async fn process() {
    if env::var_os(RUNS).is_none() {
        return;
    }
    match Client::from_env() {
        Ok(client) => println!("answered {}", client.list().await.unwrap().len()),
        Err(error) => println!("refused {:?}: {error}", error.kind()),
    }
}

/// What that process prints.
fn printed(variables: &[(&str, &str)]) -> String {
    let mut process = Command::new(env::current_exe().unwrap());
    process.args(["--exact", "environment::process", "--nocapture"]);
    process.env_remove(KEY).env_remove(URL).env(RUNS, "1").envs(variables.iter().copied());
    String::from_utf8(process.output().unwrap().stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn has_the_key_and_the_url() {
    let url = Provider::start().await.unwrap().url();
    for (variables, expected) in [
        (&[(KEY, API_KEY), (URL, &*url)][..], "answered 0"),
        (
            &[(URL, &*url)],
            "refused Settings: the secret in the environment variable `SNIPEROUTE_API_KEY` is not set",
        ),
        (
            &[(KEY, ""), (URL, &*url)],
            "refused Settings: the secret in the environment variable `SNIPEROUTE_API_KEY` is empty",
        ),
        (
            &[(KEY, API_KEY), (URL, "http://api.sniperoute.io")],
            "refused Settings: the URL of the API is not https",
        ),
    ] {
        let variables: Vec<_> = variables.to_vec();
        let shown = tokio::task::block_in_place(|| printed(&variables));
        assert!(shown.contains(expected), "{shown}");
    }
}
