//! A list of people.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;

use sluis_campaign::list::{ListedPerson, RefusedRow, Understood};
use sluis_text::Message;

use super::cell::{account, email, flag, language, quoted};
use super::column::folded;
use super::field::PersonField as Field;
use super::table::{Cell, Devices, Record, Table};
use super::{ListError, Listed};

/// Reads the people of a list, one row at a time.
pub struct PeopleReader<R> {
    table: Table<R, Field>,
    /// The accounts so far, each as a hash: a million of them take less than 20 MB.
    accounts: HashSet<u64>,
    ended: bool,
}

impl<R: Read> PeopleReader<R> {
    pub(super) fn new(source: R) -> Result<PeopleReader<R>, ListError> {
        Ok(PeopleReader { table: Table::open(source, Devices::Refused)?, accounts: HashSet::new(), ended: false })
    }

    /// What the list was understood to be.
    ///
    /// A list that begins with nothing but ASCII is called UTF-8 until a letter shows that it is Windows-1252.
    pub const fn understood(&self) -> &Understood {
        self.table.understood()
    }

    fn read_next(&mut self) -> Result<Option<Result<ListedPerson, RefusedRow>>, ListError> {
        let accounts = &mut self.accounts;
        self.table.next(|record| {
            let person = person(record)?;
            if accounts.insert(hash(&person.account)) {
                Ok(person)
            } else {
                let reason = Message::new("list-account-twice").with("value", person.account);
                Err(record.refuse_blank(&[Field::Account], reason))
            }
        })
    }
}

impl<R: Read> Iterator for PeopleReader<R> {
    type Item = Listed<ListedPerson>;

    fn next(&mut self) -> Option<Listed<ListedPerson>> {
        if self.ended {
            return None;
        }
        let next = self.read_next().transpose();
        self.ended = !matches!(next, Some(Ok(_)));
        next
    }
}

/// The same value gives the same hash in every run. Two of a million different ones have the same hash in one list of
/// forty million.
pub(super) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn person(record: &Record<'_, Field>) -> Result<ListedPerson, RefusedRow> {
    let Some(cell) = record.first(Field::Account) else {
        return Err(record.refuse_blank(&[Field::Account], Message::new("list-no-account")));
    };
    let account = account(cell.text).map_err(|reason| record.refuse_cell(cell, reason))?;
    refuse_guest(record, cell, &account)?;
    Ok(ListedPerson {
        account,
        name: name(record)?,
        email: match record.first(Field::Email) {
            Some(cell) => email(cell.text).map_err(|reason| record.refuse_cell(cell, reason))?,
            None => None,
        },
        department: record.text(Field::Department)?,
        site: record.text(Field::Site)?,
        country: country(record)?,
        language: record.first(Field::Language).and_then(|cell| language(cell.text)),
        executive: yes_or_no(record, Field::Executive)?,
        vip: yes_or_no(record, Field::Vip)?,
        volunteer: yes_or_no(record, Field::Volunteer)?,
        active: match yes_or_no(record, Field::Active)? {
            Some(active) => Some(active),
            None => yes_or_no(record, Field::Blocked)?.map(|blocked| !blocked),
        },
    })
}

/// Guests bring devices that their own organisation manages.
fn refuse_guest(record: &Record<'_, Field>, account_cell: Cell<'_>, account: &str) -> Result<(), RefusedRow> {
    let reason = || Message::new("list-guest").with("value", quoted(account));
    if account.contains("#ext#") {
        return Err(record.refuse_cell(account_cell, reason()));
    }
    match record.first(Field::Kind) {
        Some(kind) if matches!(folded(kind.text).as_str(), "guest" | "gast" | "gastgebruiker" | "invite") => {
            Err(record.refuse_cell(kind, reason()))
        }
        _ => Ok(()),
    }
}

/// The whole name if the list has it, otherwise what it is made of.
fn name(record: &Record<'_, Field>) -> Result<Option<String>, RefusedRow> {
    if let Some(name) = record.text(Field::Name)? {
        return Ok(Some(name));
    }
    let plain = record.text(Field::PlainName)?;
    let surname = record.text(Field::Surname)?;
    let Some(given) = record.text(Field::GivenName)? else { return Ok(plain.or(surname)) };
    Ok(Some(match (plain, surname) {
        (Some(plain), Some(_)) => plain,
        (Some(plain), None) if plain.contains(&given) => plain,
        (Some(surname), None) | (None, Some(surname)) => format!("{given} {surname}"),
        (None, None) => given,
    }))
}

/// The country as its code of two letters if any column has that, otherwise as the list names it.
fn country(record: &Record<'_, Field>) -> Result<Option<String>, RefusedRow> {
    let code = record
        .cells(Field::Country)
        .chain(record.cells(Field::UsageLocation))
        .find(|cell| cell.text.len() == 2 && cell.text.bytes().all(|byte| byte.is_ascii_alphabetic()));
    match code {
        Some(code) => Ok(Some(code.text.to_ascii_uppercase())),
        None => record.text(Field::Country),
    }
}

fn yes_or_no(record: &Record<'_, Field>, field: Field) -> Result<Option<bool>, RefusedRow> {
    match record.first(field) {
        Some(cell) => flag(cell.text).map_err(|reason| record.refuse_cell(cell, reason)),
        None => Ok(None),
    }
}
