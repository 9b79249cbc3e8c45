//! A real browser, without a window: Chromium through its driver.

use std::net::TcpListener;
use std::process::Stdio;
use std::time::Duration;

use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities as _;
use thirtyfour::prelude::*;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// How a browser is to be.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub width: u32,
    pub height: u32,
    /// The language that it asks for.
    pub language: &'static str,
    pub scripts: Scripts,
}

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    Allowed,
    Blocked,
}

pub const DESKTOP: Kind = Kind { width: 1_280, height: 900, language: "en", scripts: Scripts::Allowed };
pub const PHONE: Kind = Kind { width: 390, height: 844, language: "en", scripts: Scripts::Allowed };

/// What is awaited on a page has this long to appear.
const PATIENCE: Duration = Duration::from_secs(90);
const LOOK_EVERY: Duration = Duration::from_millis(150);

/// An open browser. A journey ends with [`Browser::close`]; one that fails before leaves the closing to the driver's
/// time limit.
pub struct Browser {
    pub driver: WebDriver,
    _process: Child,
}

impl Browser {
    pub async fn open(kind: Kind) -> Browser {
        // The driver is spoken to in plain HTTP; the client wants to know all the same who would do its encryption.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let port = free_port();
        let mut process = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("chromedriver does not start ({error}): scripts/test installs it"));
        let Some(stdout) = process.stdout.take() else { panic!("chromedriver has no output") };
        let mut lines = BufReader::new(stdout).lines();
        loop {
            match lines.next_line().await {
                Ok(Some(line)) if line.contains("started successfully") => break,
                Ok(Some(_)) => {}
                _ => panic!("chromedriver ended before it was ready"),
            }
        }
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let mut wishes = DesiredCapabilities::chrome();
        let size = format!("--window-size={},{}", kind.width, kind.height);
        let language = format!("--accept-lang={}", kind.language);
        for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", &size, &language] {
            must(wishes.add_arg(argument));
        }
        let scripts = if kind.scripts == Scripts::Blocked { 2 } else { 1 };
        let preferences = serde_json::json!({
            "intl.accept_languages": kind.language,
            "profile.managed_default_content_settings.javascript": scripts,
        });
        must(wishes.add_experimental_option("prefs", preferences));
        if kind.width < 600 {
            // A window can't be as narrow as a phone; its screen can.
            let screen = serde_json::json!({ "deviceMetrics": { "width": kind.width, "height": kind.height, "pixelRatio": 2.0, "touch": true } });
            must(wishes.add_experimental_option("mobileEmulation", screen));
        }
        let driver = must(WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await);
        Browser { driver, _process: process }
    }

    /// Closes the window and ends the driver.
    pub async fn close(self) {
        must(self.driver.quit().await);
    }

    pub async fn go(&self, address: &str) {
        must(self.driver.goto(address).await);
    }

    /// The element that a selector names, as soon as it is there.
    pub async fn find(&self, selector: &str) -> WebElement {
        match self.driver.query(By::Css(selector.to_owned())).wait(PATIENCE, LOOK_EVERY).first().await {
            Ok(element) => element,
            Err(error) => panic!("`{selector}` never appeared on {}: {error}\n{}", self.address().await, self.text().await),
        }
    }

    pub async fn has(&self, selector: &str) -> bool {
        must(self.driver.query(By::Css(selector.to_owned())).nowait().exists().await)
    }

    pub async fn click(&self, selector: &str) {
        // A live region may be exchanged between finding and clicking: then it is found again.
        for _ in 0..20 {
            if self.find(selector).await.click().await.is_ok() {
                return;
            }
        }
        panic!("`{selector}` can't be clicked on {}", self.address().await);
    }

    /// Writes into a field.
    pub async fn write(&self, selector: &str, words: &str) {
        must(self.find(selector).await.send_keys(words).await);
    }

    /// Waits until the page says something.
    pub async fn says(&self, words: &str) {
        let begun = std::time::Instant::now();
        let mut look = tokio::time::interval(LOOK_EVERY);
        while begun.elapsed() < PATIENCE {
            look.tick().await;
            if self.text().await.contains(words) {
                return;
            }
        }
        panic!("{} never said “{words}”:\n{}", self.address().await, self.text().await);
    }

    /// What a reader sees, as text.
    pub async fn text(&self) -> String {
        for _ in 0..20 {
            if let Ok(body) = self.driver.find(By::Tag("body")).await
                && let Ok(text) = body.text().await
            {
                return text;
            }
        }
        String::new()
    }

    /// The addresses of all links that a selector names.
    pub async fn addresses(&self, selector: &str) -> Vec<String> {
        let mut addresses = Vec::new();
        for link in must(self.driver.find_all(By::Css(selector.to_owned())).await) {
            if let Ok(Some(address)) = link.prop("href").await {
                addresses.push(address);
            }
        }
        addresses
    }

    /// What an element says.
    pub async fn words(&self, selector: &str) -> String {
        for _ in 0..20 {
            if let Ok(words) = self.find(selector).await.text().await {
                return words;
            }
        }
        String::new()
    }

    /// Loads the page again until an element no longer says what it said. For pages without a script.
    pub async fn reload_until(&self, selector: &str, otherwise_than: &str) {
        let begun = std::time::Instant::now();
        let mut look = tokio::time::interval(LOOK_EVERY);
        while begun.elapsed() < PATIENCE {
            look.tick().await;
            must(self.driver.refresh().await);
            if self.words(selector).await != otherwise_than {
                return;
            }
        }
        panic!("`{selector}` went on saying “{otherwise_than}”");
    }

    /// Presses a key, wherever the focus is.
    pub async fn press(&self, key: Key) {
        must(self.driver.action_chain().key_down(key.clone()).key_up(key).perform().await);
    }

    /// Moves the focus with the tabulator key until it is on an element.
    pub async fn tab_to(&self, selector: &str) {
        let there = format!("return document.activeElement !== null && document.activeElement.matches(\"{selector}\")");
        for _ in 0..120 {
            if self.asks(&there).await {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("`{selector}` is not reached by the tabulator key on {}", self.address().await);
    }

    /// Runs a script on the page.
    pub async fn run(&self, script: &str) {
        must(self.driver.execute(script, Vec::new()).await);
    }

    /// Asks the page a question whose answer is yes or no.
    pub async fn asks(&self, question: &str) -> bool {
        must(must(self.driver.execute(question, Vec::new()).await).convert())
    }

    pub async fn address(&self) -> String {
        self.driver.current_url().await.map(|url| url.to_string()).unwrap_or_default()
    }

    /// Whether the page can be scrolled sideways: it never should.
    pub async fn is_too_wide(&self) -> bool {
        self.asks("return document.documentElement.scrollWidth > document.documentElement.clientWidth").await
    }
}

/// A port that nobody listens on now.
pub fn free_port() -> u16 {
    let listener = must(TcpListener::bind("127.0.0.1:0"));
    must(listener.local_addr()).port()
}

fn must<T, E: std::fmt::Display>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}
