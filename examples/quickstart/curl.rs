//! Curl: a line for the shell that makes a delivery.

use std::net::SocketAddr;

use bytes::Bytes;
use webhook_tower::{Endpoint, Provider, Signed};

/// The line; it works for as long as its time is accepted.
pub fn line<P: Provider>(
    endpoint: &Endpoint<P>,
    body: Bytes,
    addr: SocketAddr,
) -> anyhow::Result<String> {
    let now = endpoint.now();
    let Signed { headers, body } = endpoint.sign(endpoint.stamp(body, now)?, now)?;

    let url = format!("http://{addr}/webhooks/{}", P::NAME);
    let mut line = format!("curl -i {}", quoted(&url));
    for (name, value) in &headers {
        line += &format!(" \\\n  -H {}", quoted(&format!("{name}: {}", value.to_str()?)));
    }
    line += &format!(" \\\n  --data-raw {}", quoted(std::str::from_utf8(&body)?));
    Ok(line)
}

/// The line of the program `webhook`, with the secret in front of it where it is not in the
/// environment: one that everybody knows.
pub fn webhook(demo: Option<&str>, addr: SocketAddr) -> String {
    let secret = demo.map(|secret| format!("SNAPTRADE_CONSUMER_KEY={} ", quoted(secret)));
    let url = format!("http://{addr}/webhooks/snaptrade");
    let send = format!("webhook send snaptrade::ConnectionBroken --to {}", quoted(&url));
    secret.unwrap_or_default() + &send
}

/// Text that a shell takes as one word, whatever stands in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use webhook_tower::{
        SnapTrade, SnipeRoute, snaptrade, sniperoute,
        testing::{self, sample},
    };

    use super::*;

    #[test]
    fn a_shell_takes_quoted_text_as_one_word() {
        for text in ["it's", "'", "''", r"\'", "$HOME `id` !x \" *", "a\nb"] {
            let echo = format!("printf %s {}", quoted(text));
            let output = Command::new("sh").args(["-c", &echo]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), text);
        }
    }

    #[test]
    fn shows_no_secret_but_the_one_of_the_demonstration() {
        let addr = "127.0.0.1:3000".parse().unwrap();
        let send = "webhook send snaptrade::ConnectionBroken --to 'http://127.0.0.1:3000/webhooks/snaptrade'";
        assert_eq!(super::webhook(None, addr), send);
        let demo = super::webhook(Some("a b"), addr);
        assert_eq!(demo, format!("SNAPTRADE_CONSUMER_KEY='a b' {send}"));
    }

    #[test]
    fn has_all_that_a_delivery_needs() {
        let addr = "[::1]:3000".parse().unwrap();
        let body = sample::<snaptrade::ConnectionBroken>().body();
        let line = super::line(&testing::endpoint::<SnapTrade>(), body, addr).unwrap();
        assert!(line.starts_with("curl -i 'http://[::1]:3000/webhooks/snaptrade' "), "{line}");
        assert!(line.contains("-H 'signature: "), "{line}");
        let body = sample::<sniperoute::IntentFilled>().body();
        let line = super::line(&testing::endpoint::<SnipeRoute>(), body, addr).unwrap();
        for header in ["sr-signature: v1=", "sr-timestamp: ", "sr-event-id: "] {
            assert!(line.contains(&format!("-H '{header}")), "{line}");
        }
    }
}
