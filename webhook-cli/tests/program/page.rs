//! The page of `webhook listen --ui`: who may see it, and what a real browser makes of it.

use crate::support::{Listening, Receiver, exchange, program, request, status, webhook};

mod browser;

use browser::Browser;

/// What a page would do that took a delivery for more than text.
const HOSTILE: &str =
    r#"<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>"#;

fn listening(arguments: &[&str]) -> (tempfile::TempDir, Listening) {
    let folder = tempfile::tempdir().unwrap();
    let listening = Listening::new(folder.path(), &[&["--ui"], arguments].concat());
    (folder, listening)
}

/// Port and token of the page.
fn page(listening: &Listening) -> (std::net::SocketAddr, String) {
    let url = listening.ui.as_deref().unwrap().strip_prefix("http://").unwrap();
    let (addr, token) = url.split_once("/?token=").unwrap();
    (addr.parse().unwrap(), token.to_owned())
}

#[test]
fn only_the_page_itself_is_let_in() {
    let (_folder, mut listening) = listening(&[]);
    let (addr, token) = page(&listening);
    webhook(&["send", "snaptrade::UserDeleted", "--to", &listening.url("/")]);
    listening.object();
    let host = format!("host: {addr}");
    let ask = |line: &str, headers: &str| {
        status(&exchange(addr, &request(&format!("{line} HTTP/1.1\n{headers}"), "")))
    };
    assert_eq!(ask(&format!("GET /?token={token}"), &host), 200);
    let own = format!("{host}\norigin: http://{addr}");
    assert_eq!(ask(&format!("GET /?token={token}"), &own), 200);
    let again = |headers: String| ask("POST /send-again/1", &headers);
    let with_token = format!("{own}\nx-webhook-token: {token}");
    assert_eq!(again(with_token.clone()), 409, "there is nobody to forward to");

    for (line, headers) in [
        ("GET /".to_owned(), host.clone()),
        ("GET /?token=".to_owned(), host.clone()),
        (format!("GET /?token={}", &token[1..]), host.clone()),
        (format!("GET /deliveries?token={token}x"), host.clone()),
        // A name that was bound to this machine after the page of that name was loaded.
        (format!("GET /?token={token}"), format!("host: evil.example:{}", addr.port())),
        (format!("GET /?token={token}"), "host: 127.0.0.1".to_owned()),
        (format!("GET /?token={token}"), "host: 127.0.0.1:1".to_owned()),
        (format!("GET /?token={token}"), format!("{host}\norigin: http://evil.example")),
        (format!("GET /?token={token}"), format!("{host}\norigin: null")),
        // Nobody knows which of two is read by what.
        (format!("GET /?token={token}"), format!("{host}\nhost: evil.example")),
        (format!("GET /?token={token}"), format!("{host}\n{host}")),
        (format!("GET /?token={token}"), format!("{own}\norigin: http://evil.example")),
        ("POST /send-again/1".to_owned(), format!("{with_token}\nx-webhook-token: x")),
        // A form of another page can send neither the header nor the origin.
        (format!("POST /send-again/1?token={token}"), own.clone()),
        ("POST /send-again/1".to_owned(), own.clone()),
        ("POST /send-again/1".to_owned(), format!("{host}\nx-webhook-token: {token}x")),
        (
            "POST /send-again/1".to_owned(),
            with_token.replace("origin: http://", "origin: https://"),
        ),
    ] {
        assert_eq!(ask(&line, &headers), 403, "{line}\n{headers}");
    }
}

#[test]
fn the_port_of_deliveries_has_no_page() {
    let (_folder, listening) = listening(&[]);
    let (_, token) = page(&listening);
    let head = format!("GET /?token={token} HTTP/1.1\nhost: {}", listening.addr);
    let answer = exchange(listening.addr, &request(&head, ""));
    assert!(!answer.contains("<html"), "{answer}");
}

#[test]
fn the_page_loads_nothing_from_elsewhere_and_runs_nothing_of_others() {
    let (_folder, listening) = listening(&[]);
    let (addr, token) = page(&listening);
    let head = format!("GET /?token={token} HTTP/1.1\nhost: {addr}");
    let answer = exchange(addr, &request(&head, ""));
    let policy = answer.lines().find(|l| l.starts_with("content-security-policy: ")).unwrap();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    for header in [
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
        "cache-control: no-store",
    ] {
        assert!(answer.contains(header), "{header}");
    }
    for word in ["innerHTML =", "insertAdjacentHTML", "document.write", "eval(", "src=", "https://"]
    {
        assert!(!answer.contains(word), "{word}");
    }
    let again = exchange(addr, &request(&head, ""));
    assert_ne!(policy, again.lines().find(|l| l.starts_with("content-security-policy: ")).unwrap());
}

#[tokio::test]
async fn a_browser_shows_deliveries_as_they_come_and_hostile_ones_as_text() {
    let Some(browser) = Browser::start().await else { return };
    let (_folder, listening) = listening(&[]);
    browser.open(listening.ui.as_deref().unwrap()).await;
    browser.until("#state", "waiting for deliveries").await;

    webhook(&["send", "snaptrade::ConnectionBroken", "--to", &listening.url("/")]);
    browser.until("#list li .event", "CONNECTION_BROKEN").await;
    browser.until("main h2", "✓ CONNECTION_BROKEN").await;
    let shown = browser.text("main").await;
    for text in
        ["made with this secret over this body", "signature", "As it is signed", "\"eventType\":"]
    {
        assert!(shown.contains(text), "{text}: {shown}");
    }

    let escaped = HOSTILE.replace('"', "\\\"");
    let body = format!(r#"{{"eventType":"{escaped}","webhookId":"{escaped}","x":"{escaped}"}}"#);
    let head =
        format!("POST /%3Cscript%3E HTTP/1.1\nhost: x\nsignature: {HOSTILE}\nx-evil: {HOSTILE}");
    exchange(listening.addr, &request(&head, &body));
    browser.until("#list li:first-child .event", HOSTILE).await;
    browser.click("#list li:first-child button").await;
    browser.until("main h2", &format!("✗ {HOSTILE}")).await;
    assert!(browser.text("main table:last-of-type").await.contains(HOSTILE));
    assert_eq!(browser.count("#list img, #list script, main img, main script").await, 0);
    assert_eq!(browser.title().await, "webhook listen");
    // The policy stands even where the page would put such text into itself.
    browser.run("document.body.insertAdjacentHTML('beforeend', arguments[0])", HOSTILE).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(browser.title().await, "webhook listen");
    browser.close().await;
}

#[tokio::test]
async fn the_page_says_what_it_does_not_show() {
    let Some(browser) = Browser::start().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(folder.path()).stderr(std::process::Stdio::null());
    let mut listening = Listening::spawn(&mut command, &["--ui"]);
    let mut send = |body: &str| {
        let request = request("POST / HTTP/1.1\nhost: x\nx-evil: a\u{e2}\u{80}\u{ae}b", body);
        // Its line may be more than a pipe holds, so it has to be read before there is an answer.
        let addr = listening.addr;
        let answer = std::thread::spawn(move || exchange(addr, &request));
        listening.object();
        assert_eq!(status(&answer.join().unwrap()), 401);
    };
    for _ in 0..103 {
        send("{}");
    }
    send(&format!("a\u{202e}b\u{200b}c\n{}", "x".repeat(64 * 1024)));
    browser.open(listening.ui.as_deref().unwrap()).await;
    let says = "100 deliveries · 4 older are only in the file of the recording";
    browser.until("#state", says).await;
    browser.click("#list li:first-child button").await;
    let cut = "The first 65536 of 65546 bytes. The file of the recording has all of it.";
    browser.until(".cut", cut).await;
    let body = browser.text("pre").await;
    assert!(body.starts_with("a⟨U+202E⟩b⟨U+200B⟩c\nxxx"), "{}", &body[..80]);
    let shown = browser.text("main").await;
    assert!(!shown.contains(['\u{202e}', '\u{200b}', '\u{80}']), "characters that act");
    browser.click("#list li:last-child button").await;
    browser.until("pre", "{}").await;
    assert_eq!(browser.count(".cut").await, 0);
    browser.close().await;
}

#[tokio::test]
async fn a_click_sends_a_delivery_again() {
    let Some(browser) = Browser::start().await else { return };
    let receiver = Receiver::new();
    let forward = format!("http://{}", receiver.addr);
    let (_folder, mut listening) = listening(&["--forward", &forward]);
    let url = listening.url("/webhooks/snaptrade");
    webhook(&["send", "snaptrade::ConnectionBroken", "--to", &url]);
    webhook(&["send", "snaptrade::ConnectionFixed", "--to", &url, "--bad-secret"]);
    assert_eq!((listening.object()["status"].clone(), receiver.handled()), (200.into(), 1));
    listening.object();

    browser.open(listening.ui.as_deref().unwrap()).await;
    browser.until("#list li:last-child .event", "CONNECTION_BROKEN").await;
    browser.click("#list li:last-child button").await;
    browser.until("main h2", "✓ CONNECTION_BROKEN").await;
    browser.click("#again").await;
    browser.until("#again-says", "sent again signed anew, answered with 200").await;
    assert_eq!(receiver.handled(), 2);

    // A forgery stays one.
    browser.click("#list li:first-child button").await;
    browser.until("main h2", "✗ CONNECTION_FIXED").await;
    browser.click("#again").await;
    browser.until("#again-says", "sent again as it came, answered with 401").await;
    assert_eq!(receiver.handled(), 2);
    browser.close().await;
}

#[tokio::test]
async fn nothing_is_sent_again_without_an_address() {
    let Some(browser) = Browser::start().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(folder.path()).env_remove("SNAPTRADE_CONSUMER_KEY");
    let listening = Listening::spawn(&mut command, &["--ui"]);
    webhook(&["send", "snaptrade::UserDeleted", "--to", &listening.url("/")]);
    browser.open(listening.ui.as_deref().unwrap()).await;
    browser.until("main h2", "? USER_DELETED").await;
    browser.until("#again-says", "start with --forward URL to send it again").await;
    assert_eq!(browser.count("#again:disabled").await, 1);
    assert!(browser.text("main").await.contains("There is no secret to verify it with."));
    browser.close().await;
}
