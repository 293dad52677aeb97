//! The named schemes: each is signed, verified, sent and received without a type for an event.

use webhook_tower::{
    Algorithm, SecretEncoding,
    jiff::Timestamp,
    schemes::{self, NamedScheme},
};

use crate::support::{Listening, Run, program, run, run_reading, webhook, with_secret};

/// The private key of which [`secret`] has the public one.
const PRIVATE_KEY: &str = "7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e";

/// The public key of the example in RFC 6979.
const RFC_6979_KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDy\
                            n7Z5A/4QCLi8maQa6elWKLxk8vGyDC1+n1F3o8KU1EYimQ==";

/// A secret in the form that a scheme has.
fn secret(named: &NamedScheme) -> &'static str {
    match named.scheme().secret_encoding() {
        SecretEncoding::Hex => "00112233445566778899aabbccddeeff",
        SecretEncoding::Base64 { .. }
        | SecretEncoding::Base64OptionalPrefix { .. }
        | SecretEncoding::Base64OrText { .. } => "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
        SecretEncoding::PublicHex => {
            "8c25513883d3c20a287c98a5251bc5a47f11a669bc55f05fe3610ddea6b20e0e"
        }
        SecretEncoding::PublicBase64 if named.scheme().algorithm() == Algorithm::EcdsaP256 => {
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEF68XSFpO3UGGcjWBIT7dCGSOadEDZir5Pbxwi/9YDhiZ\
             6z8+5Khoe3QQPRsk+oCtt293EeuG77tNqVKj3lKafQ=="
        }
        SecretEncoding::PublicBase64 => "jCVROIPTwgoofJilJRvFpH8Rpmm8VfBf42EN3qayDg4=",
        _ => "a secret of the dashboard",
    }
}

fn variable(name: &str, what: &str) -> String {
    format!("{}_WEBHOOK_{what}", name.to_uppercase().replace('-', "_"))
}

/// The program with the secret of a scheme, and with the private key where there is one.
fn program_of(named: &NamedScheme) -> std::process::Command {
    let mut program = with_secret(&variable(named.name(), "SECRET"), secret(named));
    program.env(variable(named.name(), "PRIVATE_KEY"), PRIVATE_KEY);
    program
}

/// A type of two words, where the scheme has room for them.
const TYPE: &str = "thing.happened";

/// A type that a scheme has room for, or one of those that it knows.
fn type_of(named: &NamedScheme) -> &'static str {
    named.members().first().copied().unwrap_or(TYPE)
}

const URL: &str = "https://example.test/hooks/1?region=eu";

fn signed(named: &NamedScheme) -> Run {
    let mut program = program_of(named);
    let signed = run(program.args(["sign", named.name(), "--type", type_of(named), "--url", URL]));
    assert_eq!(signed.code, 0, "{}: {signed:?}", named.name());
    signed
}

fn verified(named: &NamedScheme, file: &str, secret: &str) -> Run {
    let mut program = with_secret(&variable(named.name(), "SECRET"), secret);
    let origin = "https://example.test";
    program.args(["verify", named.name(), "--file", "-", "--origin", origin, "--json"]);
    run_reading(file.as_bytes(), &mut program)
}

#[test]
fn of_the_table_are_all_listed() {
    let listed = webhook(&["schemes", "--json"]).objects();
    for named in schemes::ALL {
        let object = listed.iter().find(|object| object["provider"] == named.name());
        let object = object.unwrap_or_else(|| panic!("{} is not listed", named.name()));
        assert_eq!(object["header"], named.scheme().signature_header());
        let one = webhook(&["schemes", named.name(), "--json"]).object();
        assert_eq!(one, *object);
    }
    let shown = webhook(&["schemes"]).stdout;
    for text in ["HMAC-SHA1", "Ed25519", "<url><body>", "header x-github-event + action"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    let telegram = webhook(&["schemes", "telegram"]).stdout;
    assert!(telegram.contains("the member that is there"), "{telegram}");
    assert!(telegram.contains("callback_query"), "{telegram}");
    let meta = webhook(&["schemes", "meta-changes"]).stdout;
    assert!(meta.contains("a GET for the text in `hub.challenge`"), "{meta}");
    assert!(webhook(&["schemes", "trello"]).stdout.contains("a HEAD"));
    assert!(!webhook(&["schemes", "stripe"]).stdout.contains("asks first"));
    assert!(webhook(&["schemes", "discord"]).stdout.contains("DISCORD_WEBHOOK_PRIVATE_KEY"));
}

#[test]
fn are_signed_and_verified_without_types() {
    for named in schemes::ALL {
        let name = named.name();
        let file = signed(named).stdout;
        let run = verified(named, &file, secret(named));
        assert_eq!(run.code, 0, "{name}: {run:?}");
        let has_type = !named.event_type().is_empty()
            || !named.type_headers().is_empty()
            || !named.members().is_empty();
        let object = run.object();
        assert_eq!(object["type"].as_str(), has_type.then_some(type_of(named)), "{name}");
        assert!(object["id"].is_string(), "{name}");
    }
}

/// Which member is there is the type, so an event that is known to nobody has another one.
#[test]
fn with_types_that_are_members_are_sent_and_shown_by_them() {
    let folder = tempfile::tempdir().unwrap();
    let with = |command: &mut std::process::Command| {
        command.env("TELEGRAM_WEBHOOK_SECRET", "a-token").env("TWILIO_WEBHOOK_SECRET", "a token");
    };
    let mut command = program();
    with(command.current_dir(folder.path()));
    let mut listening = Listening::spawn(&mut command, &["--origin", "https://example.test"]);
    let url = listening.url("/hooks");
    let public = "https://example.test/hooks";
    for (arguments, event_type) in [
        (&["send", "telegram", "--type", "callback_query"][..], Some("callback_query")),
        (&["send", "telegram", "--type", "story"], None),
        (&["send", "telegram", "--type", "message", "--unknown"], None),
        (&["send", "twilio", "--type", "MessageStatus", "--url", public], Some("MessageStatus")),
        (&["send", "twilio", "--type", "Body", "--url", public, "--unknown"], None),
    ] {
        let mut command = program();
        with(&mut command);
        let sent = run(command.args(arguments).args(["--to", &url]));
        assert_eq!(sent.code, 0, "{arguments:?}: {sent:?}");
        let printed = listening.object();
        assert_eq!(printed["verdict"], "verified", "{printed:#}");
        assert_eq!(printed["type"].as_str(), event_type, "{arguments:?}: {printed:#}");
    }
}

#[test]
fn are_refused_with_another_secret_and_with_another_body() {
    for named in schemes::ALL {
        let name = named.name();
        let file = signed(named).stdout;
        let is_token = named.scheme().algorithm() == Algorithm::Token;
        let (head, body) = file.split_once("\r\n\r\n").unwrap();
        let forged = format!("{}\n\n{}", without_length(head), body.replacen("thing", "thinG", 1));
        if body.contains("thing") {
            let run = verified(named, &forged, secret(named));
            assert_eq!(run.code, i32::from(!is_token), "{name}: {run:?}");
        }
        let other = match named.scheme().secret_encoding() {
            SecretEncoding::PublicHex => {
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a".to_owned()
            }
            SecretEncoding::PublicBase64 if named.scheme().algorithm() == Algorithm::EcdsaP256 => {
                RFC_6979_KEY.to_owned()
            }
            SecretEncoding::PublicBase64 => {
                "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=".to_owned()
            }
            SecretEncoding::Hex => "ff112233445566778899aabbccddeeff".to_owned(),
            SecretEncoding::Text => "another secret of the dashboard".to_owned(),
            _ => "whsec_BBECAwQFBgcICQoLDA0ODxAREhMUFRYX".to_owned(),
        };
        let run = verified(named, &file, &other);
        let object = run.object();
        assert_eq!((run.code, &object["reason"]), (1, &"signature_mismatch".into()), "{name}");
        let hints = object["hints"].as_array().unwrap();
        assert!(hints.iter().any(|hint| hint["id"] == "another_secret"), "{name}: {object:#}");
    }
}

fn without_length(head: &str) -> String {
    let lines = head.lines().filter(|line| !line.starts_with("content-length"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The hint for a delivery of a scheme that the user verifies in a wrong way.
fn hint(name: &str, secret: &str, change: impl Fn(&str) -> String, more: &[&str]) -> String {
    let named = schemes::ALL.iter().find(|named| named.name() == name).unwrap();
    let file = change(&signed(named).stdout);
    let mut program = with_secret(&variable(name, "SECRET"), secret);
    let run = run_reading(
        file.as_bytes(),
        program.args(["verify", name, "--file", "-", "--json"]).args(more),
    );
    let object = run.object();
    assert_eq!(run.code, 1, "{object:#}");
    object["hints"][0]["id"].as_str().unwrap_or_else(|| panic!("{object:#}")).to_owned()
}

#[test]
fn a_mistake_is_told_for_each_algorithm() {
    let same = str::to_owned;
    let text = "a secret of the dashboard";
    let standard = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
    let public = "8c25513883d3c20a287c98a5251bc5a47f11a669bc55f05fe3610ddea6b20e0e";
    let base64 = "jCVROIPTwgoofJilJRvFpH8Rpmm8VfBf42EN3qayDg4=";
    let pem = "-----BEGIN PUBLIC KEY-----\n\
               MCowBQYDK2VwAyEAjCVROIPTwgoofJilJRvFpH8Rpmm8VfBf42EN3qayDg4=\n\
               -----END PUBLIC KEY-----";
    let origin: &[&str] = &["--origin", "https://example.test"];
    let http: &[&str] = &["--origin", "http://example.test"];
    let slash: &[&str] = &["--url", "https://example.test/hooks/1/?region=eu"];
    for (name, secret, more, expected) in [
        ("stripe", "\"a secret of the dashboard\"", &[][..], "secret_with_quotes"),
        ("vercel", "a secret of the dashboard ", &[], "secret_with_white_space"),
        ("authorize-net", "KEY=a secret of the dashboard", &[], "secret_with_name"),
        ("discord", base64, &[], "public_key_as_base64"),
        ("discord", pem, &[], "public_key_in_envelope"),
        ("telnyx", public, &[], "public_key_as_hex"),
        ("revenuecat", "Bearer a secret of the dashboard", &[], "token_with_another_word"),
        ("square", text, http, "another_url"),
        ("trello", text, slash, "another_url"),
        ("twilio", text, http, "another_url"),
        ("twilio-json", text, http, "another_url"),
    ] {
        assert_eq!(hint(name, secret, same, more), expected, "{name}");
    }
    let anew = |file: &str| file.replace("\":", "\": ").replace("content-length", "x-length");
    assert_eq!(hint("stripe", text, anew, &[]), "body_written_anew");
    assert_eq!(hint("square", text, anew, origin), "body_written_anew");
    assert_eq!(hint("svix", standard, anew, &[]), "body_written_anew");
    let upper = |file: &str| {
        let (before, signature) = file.split_once("v1=").unwrap();
        let (digits, behind) = signature.split_at(64);
        format!("{before}v1={}{behind}", digits.to_uppercase())
    };
    assert_eq!(hint("stripe", text, upper, &[]), "signature_respelled");
    let at = Timestamp::now().checked_add(webhook_tower::jiff::SignedDuration::from_hours(1));
    let at = at.unwrap().to_string();
    assert_eq!(hint("slack", text, same, &["--at", &at]), "time_zone");
}

#[test]
fn another_scheme_of_the_same_provider_is_named() {
    let slack = schemes::ALL.iter().find(|named| named.name() == "slack-commands").unwrap();
    let file = signed(slack).stdout;
    let mut program = with_secret("SLACK_WEBHOOK_SECRET", secret(slack));
    let run =
        run_reading(file.as_bytes(), program.args(["verify", "slack", "--file", "-", "--json"]));
    assert_eq!(run.code, 1);
    let object = run.object();
    let hints = object["hints"].as_array().unwrap();
    let hint = hints.iter().find(|hint| hint["id"] == "another_scheme").unwrap();
    assert!(hint["message"].as_str().unwrap().contains("`slack-commands`"), "{object:#}");
}

#[test]
fn several_that_sign_alike_are_told_apart_by_their_secrets() {
    let named = schemes::ALL.iter().find(|named| named.name() == "lithic").unwrap();
    let file = signed(named).stdout;
    let run = run_reading(file.as_bytes(), program().args(["verify", "--file", "-"]));
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("openai") && run.stderr.contains("name the provider"), "{run:?}");
    let mut program = program_of(named);
    program.env("OPENAI_WEBHOOK_SECRET", "whsec_BBECAwQFBgcICQoLDA0ODxAREhMUFRYX");
    let run = run_reading(file.as_bytes(), program.args(["verify", "--file", "-", "--json"]));
    assert_eq!(run.object()["provider"], "lithic", "{run:?}");
}

/// `listen` with these secrets.
fn listening(folder: &tempfile::TempDir, secrets: &[(&str, &str)], more: &[&str]) -> Listening {
    let mut command = program();
    command.current_dir(folder.path()).envs(secrets.iter().copied());
    Listening::spawn(&mut command, more)
}

#[test]
fn are_sent_and_received() {
    let folder = tempfile::tempdir().unwrap();
    for name in
        ["github", "shopify", "square", "twilio-json", "slack-commands", "discord", "postmark"]
    {
        let named = schemes::ALL.iter().find(|named| named.name() == name).unwrap();
        let variable = variable(name, "SECRET");
        let origin = ["--origin", "https://example.test"];
        let mut listening = listening(&folder, &[(&variable, secret(named))], &origin);
        let to = listening.url("/hooks?a=1");
        let (event_type, url) = ("pull_request.opened", "https://example.test/hooks?a=1");
        for (fault, verdict) in [
            (None, "verified"),
            (Some("--bad-secret"), "refused"),
            (Some("--unsigned"), "refused"),
            (Some("--tampered"), if name == "postmark" { "verified" } else { "refused" }),
        ] {
            let mut program = program_of(named);
            program.args(["send", name, "--type", event_type, "--to", &to, "--url", url]);
            let run = run(program.args(fault));
            assert_eq!(run.code, 0, "{name} {fault:?}: {run:?}");
            let printed = listening.object();
            if fault != Some("--unsigned") {
                assert_eq!(printed["provider"], name, "{printed}");
            }
            assert_eq!(printed["verdict"], verdict, "{name} {fault:?}: {printed}");
            if fault.is_none() && name != "twilio-json" {
                assert_eq!(printed["type"], event_type, "{name}");
            }
        }
        let mut program = program_of(named);
        program.args(["doctor", name, "--url", &to]).args(origin);
        let diagnosis = run(&mut program);
        assert_eq!(diagnosis.code, 0, "{name}: {diagnosis:?}");
        if named.scheme().signs_request() {
            let mut program = program_of(named);
            let run = run(program.args(["doctor", name, "--url", &to]));
            assert_eq!(run.code, 1, "{name}: {run:?}");
            assert!(run.stdout.contains("made for another URL than"), "{name}: {run:?}");
        }
    }
}

/// Standard Webhooks sign an id in a header, by which a receiver knows a delivery again.
#[test]
fn another_delivery_has_another_id_and_a_replayed_one_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let named = schemes::ALL.iter().find(|named| named.name() == "svix").unwrap();
    let secrets = [("SVIX_WEBHOOK_SECRET", secret(named))];
    let mut listening = listening(&folder, &secrets, &[]);
    let mut id_of = |arguments: &[&str]| {
        let run = run(program_of(named).args(arguments).args(["--to", &listening.url("/")]));
        assert_eq!(run.code, 0, "{run:?}");
        let printed = listening.object();
        assert_eq!(printed["verdict"], "verified", "{printed}");
        printed["id"].as_str().unwrap().to_owned()
    };
    let send = ["send", "svix", "--type", "invoice.paid"];
    let (first, second) = (id_of(&send), id_of(&send));
    assert_ne!(first, second);
    let file = folder.path().join("deliveries.jsonl");
    let copy = folder.path().join("recorded.jsonl");
    std::fs::copy(file, &copy).unwrap();
    let replayed = id_of(&["replay", copy.to_str().unwrap(), "--id", &second]);
    assert_eq!(replayed, second);
}

#[test]
fn a_claimed_type_is_a_header_and_a_member() {
    let named = schemes::ALL.iter().find(|named| named.name() == "github").unwrap();
    let mut program = program_of(named);
    let object = run(program.args(["sign", "github", "--type", "pull_request.opened", "--json"]));
    let object = object.object();
    assert_eq!(object["headers"]["x-github-event"], "pull_request");
    assert_eq!(object["body"], r#"{"action":"opened"}"#);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("body.json");
    std::fs::write(&file, r#"{"action": "opened", "number": 1}"#).unwrap();
    let mut program = program_of(named);
    program.args(["sign", "github::pull_request.opened", "--json", "--body"]).arg(&file);
    let object = run(&mut program).object();
    assert_eq!(object["headers"]["x-github-event"], "pull_request");
}

#[test]
fn challenges_are_answered_by_listen() {
    let folder = tempfile::tempdir().unwrap();
    let text = "a secret of the dashboard";
    for (name, body, expected) in [
        ("slack", r#"{"type":"url_verification","challenge":"3eZbrw1a"}"#, "3eZbrw1a"),
        (
            "zoom",
            r#"{"event":"endpoint.url_validation","payload":{"plainToken":"abc"}}"#,
            r#"{"plainToken":"abc","encryptedToken":""#,
        ),
        (
            "twitch",
            r#"{"subscription":{"status":"webhook_callback_verification_pending","type":"x"},"challenge":"pogchamp"}"#,
            "pogchamp",
        ),
    ] {
        let variable = variable(name, "SECRET");
        let listening = listening(&folder, &[(&variable, text)], &[]);
        let mut program = with_secret(&variable, text);
        program.args(["sign", name, "--file", "-"]);
        let signed = run_reading(body.as_bytes(), &mut program).stdout;
        let signed = signed.replacen("\r\n", "\r\nhost: x\r\nconnection: close\r\n", 1);
        let answer = crate::support::exchange(listening.addr, signed.as_bytes());
        assert!(
            answer.starts_with("HTTP/1.1 200") && answer.contains(expected),
            "{name}: {answer}"
        );
    }
}

#[test]
fn who_keep_a_private_key_say_which_keys_are_needed() {
    let named = schemes::ALL.iter().find(|named| named.name() == "discord").unwrap();
    let mut program = with_secret("DISCORD_WEBHOOK_SECRET", secret(named));
    let sign = ["sign", "discord", "--type", "ENTITLEMENT_CREATE"];
    let refused = run(program.args(sign));
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("`DISCORD_WEBHOOK_PRIVATE_KEY`"), "{refused:?}");
    program.env("DISCORD_WEBHOOK_PRIVATE_KEY", "1".repeat(64));
    let refused = run(&mut program);
    assert!(refused.stderr.contains("are no pair"), "{refused:?}");
    assert!(!refused.stderr.contains("1111"), "{refused:?}");
}

#[test]
fn who_are_typed_by_hand_are_sent_with_their_samples() {
    let folder = tempfile::tempdir().unwrap();
    let text = "a secret of the dashboard";
    let names = ["stripe", "slack", "slack-interactivity", "shopify"];
    let secrets: Vec<_> = names.iter().map(|name| (variable(name, "SECRET"), text)).collect();
    let secrets: Vec<_> = secrets.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let mut listening = listening(&folder, &secrets, &[]);
    let to = listening.url("/");
    for (event, event_type) in [
        ("stripe::ChargeSucceeded", "charge.succeeded"),
        ("stripe::customer.subscription.updated", "customer.subscription.updated"),
        ("slack::AppMention", "app_mention"),
        ("slack-interactivity::BlockActions", "block_actions"),
        ("shopify::OrdersCreate", "orders/create"),
        ("shopify::customers/data_request", "customers/data_request"),
    ] {
        let mut program = program();
        let run = run(program.envs(secrets.iter().copied()).args(["send", event, "--to", &to]));
        assert_eq!(run.code, 0, "{event}: {run:?}");
        let printed = listening.object();
        assert_eq!(
            (&printed["verdict"], &printed["type"]),
            (&"verified".into(), &event_type.into())
        );
    }
}

#[test]
fn what_discord_sends_is_signed_with_its_sample() {
    for (name, event, text) in [
        ("discord", "discord::EntitlementCreate", "\"type\":\"ENTITLEMENT_CREATE\""),
        ("discord-interactions", "discord-interactions::ModalSubmit", "\"custom_id\":\"report\""),
    ] {
        let named = schemes::ALL.iter().find(|named| named.name() == name).unwrap();
        let run = run(program_of(named).args(["sign", event, "--json"]));
        assert_eq!(run.code, 0, "{event}: {run:?}");
        let body = run.object()["body"].as_str().unwrap().to_owned();
        assert!(body.contains(text), "{event}: {body}");
    }
}
