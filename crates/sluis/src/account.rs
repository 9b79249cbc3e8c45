//! `sluis account`: who may sign in to the console.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::Path;

use sluis_store::{Account, Role};
use sluis_text::Message;
use sluis_web::hash_password;

use crate::command::{AccountAdd, AccountCommand};
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::{Installation, unreadable};
use crate::voice::Voice;

pub async fn account(command: &AccountCommand, voice: Voice) -> Outcome {
    match command {
        AccountCommand::Add(add) => set(add, New::Yes, voice).await,
        AccountCommand::Password(add) => set(add, New::No, voice).await,
        AccountCommand::List(place) => {
            let installation = Installation::open(place).await?;
            for account in installation.engine.store().read().await?.accounts().await? {
                voice.data(&account.name)?;
            }
            Ok(Exit::Fine)
        }
    }
}

/// Whether the account is to be made, or is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum New {
    Yes,
    No,
}

async fn set(add: &AccountAdd, new: New, voice: Voice) -> Outcome {
    let installation = Installation::open(&add.place).await?;
    let known = installation.engine.store().read().await?.account(&add.name).await?;
    match (new, &known) {
        (New::Yes, Some(_)) => return Err(Failure::refused(Message::new("cmd-account-there").with("name", &add.name))),
        (New::No, None) => return Err(Failure::refused(Message::new("cmd-account-unknown").with("name", &add.name))),
        _ => {}
    }
    let password = password(add.password_file.as_deref(), voice)?;
    let password = hash_password(&password).map_err(|error| Failure::refused(error.message()))?;
    let language = known.and_then(|account| account.language);
    let account = Account { name: add.name.clone(), role: Role::Administrator, password, language };
    installation.engine.account_set(&account, installation.origin()).await?;
    let done = if new == New::Yes { "cmd-account-made" } else { "cmd-account-changed" };
    voice.result(&Message::new(done).with("name", &add.name).with("address", &installation.config.web.address))?;
    Ok(Exit::Fine)
}

/// The password, from a file's first line, or asked twice on a terminal.
fn password(file: Option<&Path>, voice: Voice) -> Result<String, Failure> {
    let first_line = |text: String| text.lines().next().unwrap_or_default().to_owned();
    match file {
        Some(file) if file == Path::new("-") => from_stdin(),
        Some(file) => std::fs::read_to_string(file).map(first_line).map_err(|error| unreadable(file, &error)),
        None if !io::stdin().is_terminal() => from_stdin(),
        None => {
            let ask = |id| rpassword::prompt_password(voice.locale().text(id)).map_err(|error| no_password(&error));
            let (one, other) = (ask("cmd-account-password")?, ask("cmd-account-password-again")?);
            if one == other { Ok(one) } else { Err(Failure::refused(Message::new("cmd-account-passwords-differ"))) }
        }
    }
}

fn from_stdin() -> Result<String, Failure> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|error| no_password(&error))?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

fn no_password(error: &io::Error) -> Failure {
    Failure::out_of_reach(Message::new("cmd-account-no-password").with("detail", error.to_string()))
}
