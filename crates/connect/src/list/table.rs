//! A list as a table: its separator and its columns found out, its rows handed on one at a time.

use std::io::Read;

use sluis_campaign::list::{RefusedRow, Understood};
use sluis_text::Message;

use super::ListError;
use super::cell::{LONGEST_TEXT, plain};
use super::column::{Columns, known_headers, lists_devices, origin};
use super::encoding::Decoded;
use super::field::Field;
use super::row::{Fault, FaultKind, LONGEST_CELL, LONGEST_ROW, Row, Rows};

/// The separators that lists are written with, the likelier first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// More columns than this have no names that anybody gave them.
const MOST_COLUMNS: usize = 1000;

/// A list of people or of devices, read from the start to the end.
pub(super) struct Table<R, F> {
    rows: Rows<R>,
    row: Row,
    columns: Columns<F>,
    understood: Understood,
    delimiter: u8,
}

/// One row, by what its columns say.
pub(super) struct Record<'t, F> {
    row: &'t Row,
    columns: &'t Columns<F>,
}

/// A cell that is not blank.
#[derive(Clone, Copy)]
pub(super) struct Cell<'t> {
    /// Without white space around it.
    pub text: &'t str,
    column: usize,
}

/// Whether a list of devices is refused or read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Devices {
    Refused,
    Expected,
}

impl<R: Read, F: Field> Table<R, F> {
    pub fn open(source: R, devices: Devices) -> Result<Table<R, F>, ListError> {
        let source = Decoded::new(source)?;
        refuse_foreign(source.raw())?;
        let mut rows = Rows::new(source, DELIMITERS[0]);
        let delimiter = match skip_preamble(&mut rows)? {
            Some(delimiter) => delimiter,
            None => likely_delimiter::<F>(rows.ahead()?),
        };
        rows.set_delimiter(delimiter);
        let mut row = Row::default();
        match rows.next(&mut row)? {
            None => return Err(ListError::Empty),
            Some(Err(fault)) => return Err(ListError::ColumnNames { line: fault.line }),
            Some(Ok(())) if row.len() > MOST_COLUMNS => return Err(ListError::ColumnNames { line: row.line }),
            Some(Ok(())) => {}
        }
        if devices == Devices::Refused && lists_devices(&row) {
            return Err(ListError::ListsDevices);
        }
        let columns: Columns<F> = Columns::of(&row)?;
        let understood = Understood {
            origin: origin(&row),
            side: None,
            encoding: rows.encoding().name(),
            delimiter: char::from(delimiter),
            columns: columns
                .headers
                .iter()
                .zip(&columns.meanings)
                .map(|(header, meaning)| (header.clone(), meaning.map(Field::word)))
                .collect(),
        };
        Ok(Table { rows, row, columns, understood, delimiter })
    }

    pub const fn understood(&self) -> &Understood {
        &self.understood
    }

    pub const fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Shows the values of a field in the rows that have been decoded already, without going on to them.
    pub fn preview(&mut self, field: F, mut look: impl FnMut(&str)) -> Result<(), ListError> {
        let mut rows = Rows::of(self.rows.ahead()?, self.delimiter);
        let mut row = Row::default();
        while let Ok(Some(read)) = rows.next(&mut row) {
            if read.is_ok() && row.len() == self.columns.headers.len() {
                self.columns.of_field(field).iter().for_each(|column| look(row.cell(*column)));
            }
        }
        Ok(())
    }

    /// The next row, read by `read` or refused. `None` at the end of the list.
    pub fn next<T>(
        &mut self,
        read: impl FnOnce(&Record<'_, F>) -> Result<T, RefusedRow>,
    ) -> Result<Option<Result<T, RefusedRow>>, ListError> {
        let next = self.rows.next(&mut self.row)?;
        // Until the first letter beyond ASCII it is open which of two encodings the file has.
        self.understood.encoding = self.rows.encoding().name();
        let Some(taken) = next else { return Ok(None) };
        let record = Record { row: &self.row, columns: &self.columns };
        Ok(Some(match taken {
            Err(fault) => Err(self.refuse(fault)),
            Ok(()) => record.full_width().and_then(|()| read(&record)),
        }))
    }

    fn refuse(&self, fault: Fault) -> RefusedRow {
        let reason = match fault.kind {
            FaultKind::CellTooLong => Message::new("list-cell-too-long").with("limit", LONGEST_CELL),
            FaultKind::RowTooLong => Message::new("list-row-too-long").with("limit", LONGEST_ROW),
            FaultKind::Quotes => {
                let last = i64::try_from(fault.last_line).unwrap_or(i64::MAX);
                Message::new("list-quotes").with("last", last)
            }
            FaultKind::Unreadable => Message::new("list-unreadable").with("encoding", self.understood.encoding),
        };
        RefusedRow { line: fault.line, column: self.columns.header(fault.cell), reason }
    }
}

impl<F: Field> Columns<F> {
    /// A column's header. Cells beyond the last column go by its name.
    fn header(&self, column: usize) -> String {
        self.headers.get(column).or(self.headers.last()).cloned().unwrap_or_default()
    }
}

impl<'t, F: Field> Record<'t, F> {
    /// The cells of a field that say something, the preferred column first.
    pub fn cells(&self, field: F) -> impl Iterator<Item = Cell<'t>> {
        let row = self.row;
        self.columns
            .of_field(field)
            .iter()
            .map(move |column| Cell { text: row.cell(*column).trim(), column: *column })
            .filter(|cell| !cell.text.is_empty())
    }

    pub fn first(&self, field: F) -> Option<Cell<'t>> {
        self.cells(field).next()
    }

    /// What the first cell of a field says, fit to be shown.
    pub fn text(&self, field: F) -> Result<Option<String>, RefusedRow> {
        for cell in self.cells(field) {
            let text = plain(cell.text);
            if text.chars().nth(LONGEST_TEXT).is_some() {
                let reason = Message::new("list-cell-too-long").with("limit", LONGEST_TEXT);
                return Err(self.refuse_cell(cell, reason));
            }
            if !text.is_empty() {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    pub fn has(&self, field: F) -> bool {
        !self.columns.of_field(field).is_empty()
    }

    /// The row is refused because of one of its cells.
    pub fn refuse_cell(&self, cell: Cell<'_>, reason: Message) -> RefusedRow {
        RefusedRow { line: self.row.line, column: self.columns.header(cell.column), reason }
    }

    /// The row is refused because nothing is said in any column of these fields, the first of which that exists is named.
    pub fn refuse_blank(&self, fields: &[F], reason: Message) -> RefusedRow {
        let column = fields.iter().find_map(|field| self.columns.of_field(*field).first()).copied().unwrap_or_default();
        RefusedRow { line: self.row.line, column: self.columns.header(column), reason }
    }

    /// A row with more or fewer cells than columns has its values in the wrong places, from some cell on that cannot be told.
    fn full_width(&self) -> Result<(), RefusedRow> {
        let (found, expected) = (self.row.len(), self.columns.headers.len());
        if found == expected {
            return Ok(());
        }
        let id = if found < expected { "list-row-short" } else { "list-row-wide" };
        let reason = Message::new(id).with("found", found).with("expected", expected);
        Err(RefusedRow { line: self.row.line, column: self.columns.header(found), reason })
    }
}

/// Refuses files that are known to be something else than text.
fn refuse_foreign(bytes: &[u8]) -> Result<(), ListError> {
    // A workbook of today is an archive; one of the time before 2007 begins with the mark of a compound file.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(ListError::Workbook);
    }
    let foreign: [&[u8]; 5] = [b"%PDF", b"\x89PNG", b"\x1F\x8B", b"7z\xBC\xAF", b"SQLite format 3"];
    if foreign.iter().any(|mark| bytes.starts_with(mark)) { Err(ListError::NotText) } else { Ok(()) }
}

/// Leaves out what may stand before the headers: blank lines, `sep=;` as spreadsheets write it, and the `version:v1.0` of
/// Entra's templates. Returns the separator that the file names itself.
fn skip_preamble<R: Read>(rows: &mut Rows<R>) -> Result<Option<u8>, ListError> {
    let mut named = None;
    loop {
        let ahead = rows.ahead()?;
        let end = ahead.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(ahead.len());
        let line = ahead[..end].trim_ascii_end();
        let starts = |word: &[u8]| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if starts(b"sep=") && line.len() <= 5 {
            // A tab is trimmed off as the white space that it is.
            named = Some(line.get(4).copied().unwrap_or(b'\t')).filter(|sign| sign.is_ascii_punctuation() || *sign == b'\t');
        } else if !starts(b"version:v") && (!line.is_empty() || ahead.is_empty()) {
            return Ok(named);
        }
        rows.skip_line()?;
    }
}

/// The separator with which most headers are known ones; among equals, the one that gives most cells.
fn likely_delimiter<F: Field>(text: &[u8]) -> u8 {
    let mut best = (0, 0);
    let mut likely = DELIMITERS[0];
    for delimiter in DELIMITERS {
        let mut row = Row::default();
        let found = match Rows::of(text, delimiter).next(&mut row) {
            Ok(Some(Ok(()))) if row.len() <= MOST_COLUMNS => (known_headers::<F>(&row), row.len()),
            Ok(Some(Err(fault))) => (0, fault.cell + 1),
            _ => continue,
        };
        if found > best {
            (best, likely) = (found, delimiter);
        }
    }
    likely
}
