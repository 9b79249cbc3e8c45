//! What imported lists say: exports of people and of devices, row by row.

use sluis_text::{Language, Message};

use crate::service::Side;

/// A person as a list gives them. What the list does not say stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedPerson {
    /// The sign-in name in lower case, by which lists are matched.
    pub account: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub department: Option<String>,
    pub site: Option<String>,
    pub country: Option<String>,
    pub language: Option<Language>,
    pub executive: Option<bool>,
    pub vip: Option<bool>,
    pub volunteer: Option<bool>,
    /// `Some(false)` for an account that is disabled.
    pub active: Option<bool>,
}

/// A row that was not taken over, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedRow {
    /// The line of the file on which the row starts, counted from 1.
    pub line: u64,
    /// The column's header, as the file has it.
    pub column: String,
    pub reason: Message,
}

/// What a list was understood to be, before anything is taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The system it looks to come from: "Entra ID", "Microsoft Intune", "Workspace ONE", or nothing known.
    pub origin: Option<&'static str>,
    /// For devices: which of the two services of the campaign it lists, if that can be told.
    pub side: Option<Side>,
    pub encoding: &'static str,
    pub delimiter: char,
    /// Each column of the file, and what it was taken for: the word of a field of ours, or `None` where it is kept aside.
    pub columns: Vec<(String, Option<&'static str>)>,
}
