//! A headless Chromium, driven by its own driver.

use std::{
    env,
    io::Write as _,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Browser {
    client: Client,
    _driver: Driver,
}

/// The driver's process, ended with the test.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Browser {
    /// A browser, or nothing where there is none: then it is said loudly, and with `NEED_CHROMIUM`
    /// the test fails.
    pub(crate) async fn start() -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(driver) = driver.map(Driver) else {
            assert!(env::var_os("NEED_CHROMIUM").is_none(), "`chromedriver` is missing");
            // Not `eprintln!`, which nobody sees of a test that passes.
            let says = "\n*** NOT TESTED: the page of `webhook listen --ui`, as there is no \
                        `chromedriver` (Debian: `chromium` and `chromium-driver`)\n\n";
            std::io::stderr().write_all(says.as_bytes()).unwrap();
            return None;
        };
        let mut capabilities = serde_json::Map::new();
        // As root, and in a container, Chromium has no sandbox.
        let arguments =
            ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
        capabilities.insert("goog:chromeOptions".to_owned(), json!({ "args": arguments }));
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let began = Instant::now();
        loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => return Some(Self { client, _driver: driver }),
                Err(error) => assert!(began.elapsed() < PATIENCE, "no browser: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    pub(crate) async fn open(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Waits until the first element of `selector` has this text.
    pub(crate) async fn until(&self, selector: &str, text: &str) {
        let began = Instant::now();
        while self.first(selector).await.as_deref() != Some(text) {
            let found = self.first(selector).await;
            assert!(began.elapsed() < PATIENCE, "{selector}: {found:?}, and not {text:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The text of the first element, as a person sees it.
    pub(crate) async fn text(&self, selector: &str) -> String {
        self.first(selector).await.unwrap_or_else(|| panic!("there is no {selector}"))
    }

    async fn first(&self, selector: &str) -> Option<String> {
        let element = self.client.find(Locator::Css(selector)).await.ok()?;
        element.text().await.ok()
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.client.find(Locator::Css(selector)).await.unwrap().click().await.unwrap();
    }

    pub(crate) async fn count(&self, selector: &str) -> usize {
        self.client.find_all(Locator::Css(selector)).await.unwrap().len()
    }

    pub(crate) async fn title(&self) -> String {
        self.client.title().await.unwrap()
    }

    pub(crate) async fn run(&self, script: &str, argument: &str) {
        self.client.execute(script, vec![argument.into()]).await.unwrap();
    }

    pub(crate) async fn close(self) {
        self.client.close().await.unwrap();
    }
}
