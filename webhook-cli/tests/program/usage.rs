//! Being called in a wrong way, being asked for help, and completing.

use crate::support::{program, run, webhook};

#[test]
fn answers_2_when_it_is_called_in_a_wrong_way() {
    let to = ["--to", "http://127.0.0.1:9/"];
    for (arguments, says) in [
        (vec![], "Usage: webhook"),
        (vec!["sned"], "send"),
        (vec!["send", "snaptrade::ConnectionBroken"], "--to <URL>"),
        ([&["send"], &to[..]].concat(), "PROVIDER[::EVENT]"),
        (
            [&["send", "snaptrade::ConectionBroken"], &to[..]].concat(),
            "there is no event `snaptrade::ConectionBroken`; did you mean \
             `snaptrade::ConnectionBroken`?",
        ),
        (
            [&["send", "ConnectionBroken"], &to[..]].concat(),
            "did you mean `snaptrade::ConnectionBroken`?",
        ),
        ([&["send", "CONNECTION_BROKEN"], &to[..]].concat(), "`snaptrade::ConnectionBroken`?"),
        ([&["send", "connection-broken"], &to[..]].concat(), "`snaptrade::ConnectionBroken`?"),
        (vec!["sign", "intent.filed"], "did you mean `sniperoute::IntentFilled` or"),
        (vec!["events", "snaptrad"], "did you mean `snaptrade`?"),
        ([&["send", "snapdragon::Sent"], &to[..]].concat(), "`webhook events` lists all of them"),
        (
            vec!["doctor", "snaptrade", "--event", "UserDelete", "--url", "http://127.0.0.1:9/"],
            "documents no event `UserDelete`; did you mean `UserDeleted`?",
        ),
        (vec!["send", "snaptrade::UserDeleted", "--to", "example.com/x"], "`http://…`"),
        ([&["send", "snaptrade"], &to[..]].concat(), "name an event"),
        (
            [&["send", "snaptrade::UserDeleted", "--tampered", "--unsigned"], &to[..]].concat(),
            "cannot be used with",
        ),
        ([&["send", "snaptrade::UserDeleted", "--stale", "soon"], &to[..]].concat(), "`10m`"),
        ([&["send", "snaptrade::UserDeleted", "--stale", "0s"], &to[..]].concat(), "longer than 0"),
        ([&["send", "snaptrade::UserDeleted", "--parallel", "0"], &to[..]].concat(), "1..=1000"),
        ([&["send", "snaptrade::UserDeleted", "--set", "a.b.c"], &to[..]].concat(), "path=value"),
        (
            [&["send", "snaptrade::UserDeleted", "--set", "userId.x=1"], &to[..]].concat(),
            "member of text",
        ),
        (vec!["send", "snaptrade::UserDeleted", "--to", "ftp://x"], "http://"),
        ([&["send", "snaptrade", "--file", "/nonexistent"], &to[..]].concat(), "cannot read"),
        (vec!["verify", "--file", "/nonexistent"], "cannot read"),
        (vec!["listen", "--secret-env", "X"], "--provider"),
        (vec!["listen", "--ui-port", "1"], "--ui"),
        (vec!["replay", "/nonexistent", "--to", "http://127.0.0.1:9/"], "cannot read"),
        (
            vec!["doctor", "acme", "--url", "http://127.0.0.1:9/"],
            "`webhook schemes` lists all of them",
        ),
        (
            vec!["verify", "strpe", "--file", "-"],
            "there is no provider `strpe`; did you mean `stripe`?",
        ),
        (vec!["schemes", "Twilio_JSON"], "did you mean `twilio-json`?"),
        (vec!["sign", "square", "--type", "payment.created"], "square signs the URL that it calls"),
        (vec!["completions", "tcsh"], "bash"),
    ] {
        let run = webhook(&arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains(says), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn says_which_secret_is_missing_or_wrong_and_shows_nothing_of_it() {
    let send = ["send", "sniperoute::TestPing", "--to", "http://127.0.0.1:9/"];
    for (value, says) in [
        (None, "`SNIPEROUTE_WEBHOOK_SECRET` is not set"),
        (Some(""), "is empty"),
        (Some("not hex but a canary"), "is not hex"),
        (Some("00112233445566778899aabbccddeeff\n"), "has white space around it"),
        (Some("abc"), "odd number of hex digits"),
    ] {
        let mut command = program();
        command.env_remove("SNIPEROUTE_WEBHOOK_SECRET");
        command.envs(value.map(|value| ("SNIPEROUTE_WEBHOOK_SECRET", value)));
        let run = run(command.args(send));
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.stderr.contains(says), "{value:?}: {run:?}");
        assert!(!run.stderr.contains("canary") && !run.stderr.contains("00112233"), "{run:?}");
    }
    let named = [&send[..], &["--secret-env", "MY_SECRET"]].concat();
    assert!(webhook(&named).stderr.contains("`MY_SECRET` is not set"));
}

#[test]
fn a_secret_is_no_argument() {
    let help = webhook(&["send", "--help"]).stdout;
    assert!(help.contains("--secret-env <NAME>") && !help.contains("--secret <"), "{help}");
}

#[test]
fn every_command_has_help_with_an_example() {
    let help = webhook(&["--help"]);
    assert_eq!(help.code, 0);
    for text in
        ["snaptrade", "SNAPTRADE_CONSUMER_KEY", "webhook send snaptrade::ConnectionBroken --to"]
    {
        assert!(help.stdout.contains(text), "{text}");
    }
    for command in [
        "events",
        "schemes",
        "send",
        "sign",
        "verify",
        "listen",
        "replay",
        "doctor",
        "endpoints",
        "generate",
        "completions",
    ] {
        assert!(help.stdout.contains(&format!("  {command} ")), "{command}");
        let help = webhook(&[command, "--help"]);
        assert_eq!(help.code, 0);
        assert!(help.stdout.contains("Example"), "{command}");
        assert!(help.stdout.contains(&format!("  webhook {command} ")), "{command}");
    }
}

#[test]
fn completes_events_in_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = webhook(&["completions", shell]);
        assert_eq!(run.code, 0, "{shell}");
        assert!(run.stdout.contains("doctor"), "{shell}");
    }
    assert!(webhook(&["completions", "bash"]).stdout.contains("snaptrade::ConnectionBroken"));
}

#[test]
fn colours_go_to_terminals_only() {
    for arguments in [&["--help"][..], &["events", "snaptrade::UserDeleted"], &["sned"]] {
        let run = webhook(arguments);
        assert!(!run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}'), "{run:?}");
    }
}
