//! How the program speaks: data on standard output, everything else on standard error, in the reader's language.

use std::io::{self, IsTerminal, Write};

use serde::Serialize;
use sluis_text::{Language, Locale, Message};

use crate::failure::{Exit, Failure};

/// The two streams and the language of one run of the program.
#[derive(Clone, Copy)]
pub struct Voice {
    locale: &'static Locale,
    /// Whether somebody watches standard error on a terminal.
    watched: bool,
    /// Whether standard output is a terminal that may be coloured.
    coloured: bool,
}

/// Writing to standard output failed. A reader who has seen enough closes the pipe; that is no mistake.
pub fn unwritten(error: &io::Error) -> Failure {
    let exit = if error.kind() == io::ErrorKind::BrokenPipe { Exit::Fine } else { Exit::OutOfReach };
    Failure { exit, message: Message::new("cmd-output").with("detail", error.to_string()) }
}

impl Voice {
    pub fn new(language: Language) -> Voice {
        // https://no-color.org: any value that is not empty.
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Voice {
            locale: Locale::of(language),
            watched: io::stderr().is_terminal(),
            coloured: io::stdout().is_terminal() && !no_colour,
        }
    }

    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    pub fn is_watched(&self) -> bool {
        self.watched
    }

    pub fn is_coloured(&self) -> bool {
        self.coloured
    }

    /// A piece of the command's result, on standard output.
    pub fn data(&self, text: &str) -> Result<(), Failure> {
        writeln!(io::stdout().lock(), "{text}").map_err(|error| unwritten(&error))
    }

    /// A sentence that is the command's result.
    pub fn result(&self, message: &Message) -> Result<(), Failure> {
        self.data(&self.locale.say(message))
    }

    /// The command's result for programs.
    pub fn json(&self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value).map_err(|error| unwritten(&error.into()))?;
        self.data(&text)
    }

    /// A sentence beside the result, on standard error.
    pub fn aside(&self, message: &Message) {
        // Nobody is left to be told that nobody can be told.
        let _ = writeln!(io::stderr().lock(), "{}", self.locale.say(message));
    }

    /// Why a command could not be carried out.
    pub fn failure(&self, failure: &Failure) {
        self.aside(&Message::new("cmd-error").with("what", failure.message.clone()));
    }
}

/// The language in which the program speaks: the one asked for, or the one of the environment, or English.
pub fn language(asked: Option<Language>) -> Language {
    let of_environment = || {
        // POSIX: the first of these that is set and not empty says it.
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())?;
        Language::from_tag(&set)
    };
    asked.or_else(of_environment).unwrap_or(Language::En)
}
