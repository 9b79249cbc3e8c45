//! Imported lists: people and devices as Entra ID, Intune, Workspace ONE, Jamf Pro and spreadsheets export them.
//!
//! A list is read once, from the start to the end, in memory that does not grow with it but for a few bytes a row, by which
//! rows that come twice are noticed. What a file is – its encoding, its separator, its columns, the order of its dates – is
//! found out from its beginning and can be shown before anything is taken over. From then on every row is either understood
//! or refused, with the line, the column and the reason; nothing is repaired by guessing. A fault that leaves it open what the
//! rest of the file says ends the reading with a [`ListError`].

pub(crate) mod cell;
mod column;
mod date;
mod device;
mod encoding;
mod error;
mod field;
mod open;
mod person;
mod row;
mod table;
pub(crate) mod vendor;

use std::io::Read;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sluis_campaign::list::RefusedRow;

pub use device::DeviceReader;
pub use error::ListError;
pub use open::open;
pub use person::PeopleReader;

/// What comes of one row: a value, or the reason why the row was refused; or an error that ends the list.
pub type Listed<T> = Result<Result<T, RefusedRow>, ListError>;

/// Begins to read a list of people.
pub fn people<R: Read>(source: R) -> Result<PeopleReader<R>, ListError> {
    PeopleReader::new(source)
}

/// Begins to read a list of the devices of one service, as it was at a moment. Dates in the list that name no zone are in
/// `zone`.
pub fn devices<R: Read>(source: R, as_of: Timestamp, zone: &TimeZone) -> Result<DeviceReader<R>, ListError> {
    DeviceReader::new(source, as_of, zone)
}
