//! Why a whole list cannot be read, and how to mend it.

use std::io;

use sluis_text::{Arg, Message};

/// The file, rather than a row in it, cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    #[error("the list cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    #[error("the list is empty")]
    Empty,
    /// A workbook of a spreadsheet program rather than a text.
    #[error("the file is a workbook, not a list in text form")]
    Workbook,
    #[error("the file is not text")]
    NotText,
    /// The first row looks like a row of data.
    #[error("the list has no row of column names")]
    NoColumnNames { found: Vec<String> },
    #[error("the row of column names on line {line} cannot be read")]
    ColumnNames { line: u64 },
    #[error("the list has no column `{}`; it has: {}", names.join("` or `"), found.join(", "))]
    MissingColumn {
        /// What the column would say: the id of a phrase.
        what: &'static str,
        /// Headers that it is known by.
        names: &'static [&'static str],
        /// The headers of the file.
        found: Vec<String>,
        /// The one among them that looks most like a known one.
        near: Option<String>,
    },
    #[error("the column `{column}` is there twice")]
    SameColumnTwice { column: String },
    /// People were asked for.
    #[error("the list is one of devices, not of people")]
    ListsDevices,
    #[error("a quotation mark that is opened on line {line} is never closed")]
    OpenQuote { line: u64 },
    #[error("the archive has no list in it")]
    NoListInArchive,
    #[error("the archive has several lists in it: {}", names.join(", "))]
    SeveralListsInArchive { names: Vec<String> },
    #[error("the archive is locked with a password")]
    ArchiveLocked,
    #[error("the archive is damaged: {0}")]
    ArchiveDamaged(String),
    #[error("the archive unpacks to more than {limit} bytes, or more than a list can be packed into it")]
    ArchiveTooLarge { limit: u64 },
}

/// Headers that are shown at most, so that a wide file does not bury the sentence around them.
const MOST_SHOWN: usize = 12;

impl ListError {
    /// What is wrong and what to do, for the person who brought the list.
    pub fn message(&self) -> Message {
        match self {
            ListError::Unreadable(error) => Message::new("list-error-unreadable").with("detail", error.to_string()),
            ListError::Empty => Message::new("list-error-empty"),
            ListError::Workbook => Message::new("list-error-workbook"),
            ListError::NotText => Message::new("list-error-not-text"),
            ListError::NoColumnNames { found } => Message::new("list-error-no-column-names").with("found", shown(found)),
            ListError::ColumnNames { line } => Message::new("list-error-column-names").with("line", number(*line)),
            ListError::MissingColumn { what, names, found, near } => {
                let mend = match (near, names.first()) {
                    (Some(near), Some(name)) => {
                        Message::new("list-error-missing-column-near").with("near", near).with("name", *name)
                    }
                    _ => Message::new("list-error-missing-column-names").with("names", names.join(", ")),
                };
                Message::new("list-error-missing-column")
                    .with("what", Message::new(what))
                    .with("found", shown(found))
                    .with("mend", mend)
            }
            ListError::SameColumnTwice { column } => Message::new("list-error-same-column-twice").with("column", column),
            ListError::ListsDevices => Message::new("list-error-lists-devices"),
            ListError::OpenQuote { line } => Message::new("list-error-open-quote").with("line", number(*line)),
            ListError::NoListInArchive => Message::new("list-error-no-list-in-archive"),
            ListError::SeveralListsInArchive { names } => {
                Message::new("list-error-several-lists-in-archive").with("names", shown(names))
            }
            ListError::ArchiveLocked => Message::new("list-error-archive-locked"),
            ListError::ArchiveDamaged(detail) => Message::new("list-error-archive-damaged").with("detail", detail),
            ListError::ArchiveTooLarge { limit } => {
                Message::new("list-error-archive-too-large").with("gigabytes", number(limit >> 30))
            }
        }
    }
}

impl From<io::Error> for ListError {
    /// A reader below may have said what is wrong in our own words.
    fn from(error: io::Error) -> ListError {
        error.downcast().unwrap_or_else(ListError::Unreadable)
    }
}

fn shown(names: &[String]) -> Arg {
    let mut first = names.iter().take(MOST_SHOWN).cloned().collect::<Vec<String>>().join(", ");
    if names.len() > MOST_SHOWN {
        first.push_str(", …");
    }
    Arg::Text(first)
}

fn number(value: u64) -> Arg {
    Arg::Count(i64::try_from(value).unwrap_or(i64::MAX))
}
