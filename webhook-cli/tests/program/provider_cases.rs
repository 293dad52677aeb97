//! Deliveries that providers' own SDKs signed, through the program: verdict, type, answer and identity.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;
use webhook_tower::jiff::Timestamp;

use crate::support::{Run, run_reading, with_secret};

const FILES: [(&str, &str); 8] = [
    ("discord", include_str!("../../../webhook-core/tests/schemes/provider-cases/discord.json")),
    ("github", include_str!("../../../webhook-core/tests/schemes/provider-cases/github.json")),
    ("shopify", include_str!("../../../webhook-core/tests/schemes/provider-cases/shopify.json")),
    ("slack", include_str!("../../../webhook-core/tests/schemes/provider-cases/slack.json")),
    ("square", include_str!("../../../webhook-core/tests/schemes/provider-cases/square.json")),
    (
        "standard-webhooks",
        include_str!("../../../webhook-core/tests/schemes/provider-cases/standard-webhooks.json"),
    ),
    ("stripe", include_str!("../../../webhook-core/tests/schemes/provider-cases/stripe.json")),
    ("twilio", include_str!("../../../webhook-core/tests/schemes/provider-cases/twilio.json")),
];

/// The name of the scheme of a case: a provider may have several.
fn scheme(file: &'static str, case: &str) -> &'static str {
    match file {
        "twilio" if case.starts_with("json") => "twilio-json",
        "twilio" if case == "sms_form_sha256" => "twilio-sha256",
        "slack" if case == "slash_command" => "slack-commands",
        "slack" if case == "interactivity" => "slack-interactivity",
        "discord" if case.starts_with("interaction") => "discord-interactions",
        file => file,
    }
}

fn verified(provider: &str, case: &Value) -> Run {
    let mut file = b"POST / HTTP/1.1\r\n".to_vec();
    for (name, value) in case["headers"].as_object().unwrap() {
        file.extend_from_slice(format!("{name}: {}\r\n", value.as_str().unwrap()).as_bytes());
    }
    let body = STANDARD.decode(case["body_base64"].as_str().unwrap()).unwrap();
    file.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    file.extend_from_slice(&body);
    let now = Timestamp::from_second(case["now"].as_i64().unwrap()).unwrap().to_string();
    let url = case["url"].as_str().unwrap_or("https://example.test/");
    let mut program = with_secret("SECRET_OF_THE_CASE", case["secret"].as_str().unwrap());
    program.args(["verify", provider, "--file", "-", "--json", "--at", &now, "--url", url]);
    run_reading(&file, program.args(["--secret-env", "SECRET_OF_THE_CASE"]))
}

#[test]
fn are_judged_by_the_program_as_by_their_sdks() {
    for (file, text) in FILES {
        let cases: Value = serde_json::from_str(text).unwrap();
        let cases = cases["cases"].as_array().unwrap();
        for case in cases {
            let name = case["name"].as_str().unwrap();
            let run = verified(scheme(file, name), case);
            let object = run.object();
            // GitHub's form is authentic, and not read.
            let is_form = file == "github"
                && case["headers"]["content-type"] == "application/x-www-form-urlencoded";
            let is_accepted = case["expect"] == "accept" && !is_form;
            assert_eq!(object["authentic"], is_accepted, "{file} {name}: {object:#}");
            assert_eq!(run.code, i32::from(!is_accepted), "{file} {name}");
            if is_form {
                assert_eq!(object["hints"][0]["id"], "form_for_json", "{object:#}");
            }
            if case["expect_type"].is_string() && is_accepted {
                assert_eq!(object["type"], case["expect_type"], "{file} {name}");
            }
            if is_accepted && case["expect_answer"].is_string() {
                assert_eq!(object["answer"], case["expect_answer"], "{file} {name}");
            }
            if let Some(same) = case["same_id_as"].as_str() {
                let other = cases.iter().find(|case| case["name"] == same).unwrap();
                let other = verified(scheme(file, same), other).object();
                assert_eq!(object["id"], other["id"], "{file} {name}");
            }
        }
    }
}
