//! `sluis init`: a commented plan and configuration for a new organisation.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use sluis_text::Message;
use sluis_web::LinkKey;

use crate::command::Init;
use crate::failure::{Exit, Failure, Outcome};
use crate::voice::Voice;

/// What is kept out of version control: data, and secrets.
const IGNORED: &str = "/sluis.db*\n/sluis.key\n*.password\n*.secret\n";

pub fn init(init: &Init, voice: Voice) -> Outcome {
    let folder = &init.directory;
    fs::create_dir_all(folder).map_err(|error| unwritten(folder, &error))?;
    let key = LinkKey::random()
        .map_err(|error| Failure::out_of_reach(Message::new("cmd-no-randomness").with("detail", error.to_string())))?;
    let key: String = key.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let files: [(&str, &str, Access); 4] = [
        ("plan.yaml", include_str!("init/plan.yaml"), Access::Everybody),
        ("sluis.toml", include_str!("init/sluis.toml"), Access::Everybody),
        (".gitignore", IGNORED, Access::Everybody),
        ("sluis.key", &key, Access::Owner),
    ];
    if let Some((name, ..)) = files.iter().find(|(name, ..)| *name != ".gitignore" && folder.join(name).exists()) {
        let there = Message::new("cmd-init-there").with("file", folder.join(name).display().to_string());
        return Err(Failure::refused(there));
    }
    for (name, content, access) in files {
        let path = folder.join(name);
        match write_new(&path, content, access) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && name == ".gitignore" => {}
            Err(error) => return Err(unwritten(&path, &error)),
            Ok(()) => voice.data(&path.display().to_string())?,
        }
    }
    voice.aside(&Message::new("cmd-init-next").with("folder", folder.display().to_string()));
    Ok(Exit::Fine)
}

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Everybody,
    Owner,
}

fn write_new(path: &Path, content: &str, access: Access) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if access == Access::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = access;
    let mut file: File = options.open(path)?;
    file.write_all(content.as_bytes())?;
    file.sync_all()
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let message = Message::new("cmd-unwritten").with("file", path.display().to_string()).with("detail", error.to_string());
    Failure::out_of_reach(message)
}
