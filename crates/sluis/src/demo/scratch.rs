//! The demo's own directory, which is gone when the demo is.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use sluis_text::Message;

use crate::failure::Failure;

/// A directory for this run alone. Dropping it removes it with everything in it.
pub struct Scratch {
    path: PathBuf,
    databases: AtomicU32,
}

/// Names that are tried before giving up.
const MOST_NAMES: u32 = 100;

impl Scratch {
    pub fn new() -> Result<Scratch, Failure> {
        let home = std::env::temp_dir();
        let mut last = None;
        for number in 0..MOST_NAMES {
            let path = home.join(format!("sluis-demo-{}-{number}", std::process::id()));
            match private_directory().create(&path) {
                Ok(()) => return Ok(Scratch { path, databases: AtomicU32::new(0) }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = Some(error),
                Err(error) => {
                    last = Some(error);
                    break;
                }
            }
        }
        let detail = last.map_or_else(String::new, |error| error.to_string());
        let place = home.display().to_string();
        Err(Failure::out_of_reach(Message::new("cmd-demo-no-scratch").with("place", place).with("detail", detail)))
    }

    /// The address of a database that does not exist yet.
    pub fn database(&self) -> String {
        let number = self.databases.fetch_add(1, Ordering::Relaxed);
        format!("sqlite:{}", self.path.join(format!("campaign-{number}.db")).display())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What can't be removed stays in the system's own place for such things, which is emptied now and then.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A directory that nobody else may look into.
#[cfg(unix)]
fn private_directory() -> DirBuilder {
    use std::os::unix::fs::DirBuilderExt as _;
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(not(unix))]
fn private_directory() -> DirBuilder {
    DirBuilder::new()
}
