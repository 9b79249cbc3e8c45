//! The program itself, started as its user starts it.

use std::path::PathBuf;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// A running `sluis demo`; it ends with this value.
pub struct Demo {
    /// `http://127.0.0.1:…/`
    pub address: String,
    _child: Child,
}

/// The built program: `cargo test` puts it beside the folder of the test itself.
pub fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    let folder = test.parent().and_then(|deps| deps.parent()).map(PathBuf::from).unwrap_or_default();
    let program = folder.join("sluis");
    assert!(program.exists(), "{} is not there: run `cargo build --bin sluis` first, or scripts/test", program.display());
    program
}

impl Demo {
    /// Starts the demo and waits for the address that it prints.
    pub async fn start(arguments: &[&str]) -> Demo {
        let mut child = Command::new(program())
            .arg("demo")
            .args(["--port", "0", "--language", "en"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("the demo does not start: {error}"));
        let Some(stdout) = child.stdout.take() else { panic!("the demo has no output") };
        let mut lines = BufReader::new(stdout).lines();
        let address = loop {
            match lines.next_line().await {
                Ok(Some(line)) => {
                    if let Some(address) = address_in(&line) {
                        break address;
                    }
                }
                _ => panic!("the demo ended without telling its address"),
            }
        };
        // Whoever starts it goes on reading, so that it never waits for its own output.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Demo { address, _child: child }
    }
}

/// The address of a page in a line of output.
fn address_in(line: &str) -> Option<String> {
    let start = line.find("http://")?;
    let rest = &line[start..];
    let end = rest.find(|c: char| c.is_whitespace()).unwrap_or(rest.len());
    Some(rest[..end].trim_end_matches('.').trim_end_matches('/').to_owned() + "/")
}
